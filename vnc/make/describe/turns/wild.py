"""What other words of a prompt make of the places in `places/wild.py`."""

from vnc.make.describe.turn import Turn

TURNS: tuple[Turn, ...] = (
    Turn("crashsite", "crashjungle", "jungle rainforest forest woods overgrown vines swamp"),
    Turn("forest", "countrylane", "cherry sakura", "clearing forest woods"),
    Turn("forest", "outdoor", "big lone lonely single giant", "forest wood woods trees", also="tree"),
    Turn("forest", "treetops", "elven elvish elves elf"),
    Turn("forest", "camp", "tent tents campfire"),
    Turn("forest", "birchwood", "birch birches"),
    Turn("gorge", "stonebridge", "ravine gorge chasm canyon abyss", "rope plank planks hanging suspension", also="stone"),
    Turn("lake", "lotuspond", "chinese china wuxia jiangnan suzhou hanfu lotus", also="pond"),
    Turn("lake", "lotuspond", "pavilion", also="lotus"),
    Turn("lighthouse", "logcabin", "room inside interior"),
    Turn("redrocks mountain cave", "mars", "mars martian"),
    Turn("cave", "subway", "subway metro underground-railway"),
    Turn("mountain seacliff", "favela", "favela favelas slum slums"),
    Turn("seacliff", "lighthouse", "lighthouse"),
    Turn("shrine", "alienplanet", "alien aliens"),
    Turn(
        "shrine", "templehall", "inside interior hall", "egypt egyptian greek roman jungle maya aztec ruined ruins indian hindu"
    ),
    Turn("shrine", "mughalpalace", "indian india hindu delhi jaipur", "jungle ruins ruined roots"),
    Turn("shrine", "orientpalace", "thai bangkok vietnamese chinese beijing burmese", "mountain jungle roots mountains"),
    Turn("shrine mountain", "cloudtemple", "wuxia xianxia sect sect's taoist daoist immortal immortals"),
    Turn("shrine", "cloudtemple", "clouds"),
    Turn("shrine mountain", "monastery", "tibetan tibet himalayan himalayas nepalese nepal bhutan"),
    Turn("shrine", "jungletemple", "angkor khmer roots banyan jungle rainforest"),
    Turn("shrine", "forum", "rome roman greece greek athens"),
    Turn("shrine", "egypt", "egypt egyptian pharaoh pharaoh's"),
    Turn("shrine", "jungletemple", "aztec mayan maya inca"),
    Turn("shrine", "monastery", "prayer buddhist cliffside", also="monastery"),
    Turn("shrine", "festival", "festival"),
    Turn(
        "mountain",
        "castleoutside",
        "hill hilltop rise rises rising above outside approach approaching towers over looms distant",
        "hall",
        also="castle",
    ),
    Turn("mountain", "desert", "desert"),
    Turn("mountain", "seacliff", "sea seaside ocean waves surf coast", "mountains peaks"),
    Turn("steppe", "yurtroom", "inside interior"),
    Turn("volcano", "moon", "moon lunar lander"),
    Turn("volcano", "mars", "mars martian"),
    Turn("volcano", "alienplanet", "planet alien"),
)
