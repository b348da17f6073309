"""What other words of a prompt make of the places in `places/country.py`."""

from vnc.make.describe.turn import Turn

TURNS: tuple[Turn, ...] = (
    Turn("farm", "peasantcottage", "table maps map kitchen inside interior hearth attic hideout"),
    Turn("farm", "irori", "irori"),
    Turn("ruins", "jungletemple", "angkor khmer roots banyan jungle rainforest aztec mayan maya inca"),
    Turn("village", "riceterraces", "terraced terraces"),
    Turn("village", "edostreet", "japanese japan"),
    Turn("village", "siheyuan", "chinese china"),
    Turn("village", "snowvillage", "siberian russian norwegian swedish finnish alaskan lapland", "summer spring"),
    Turn("village", "mexicanstreet", "andean andes peruvian"),
    Turn("village", "monastery", "tibetan tibet himalayan himalayas nepalese nepal bhutan"),
    Turn("village", "steppe", "mongolian mongol kazakh"),
    Turn("village", "woodhouse", "wood woods forest", "village"),
    Turn("village", "treetops", "elven elvish elves elf"),
    Turn("village", "edostreet", "samurai shogun shogun's daimyo daimyo's ninja edo"),
)
