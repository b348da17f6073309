"""What other words of a prompt make of the places in `places/past.py`."""

from vnc.make.describe.turn import Turn

TURNS: tuple[Turn, ...] = (
    Turn("castlecourtyard", "cloudtemple", "sect sect's wuxia xianxia", also="training"),
    Turn("castleoutside", "hall", "hall", "outside above hill cliff"),
    Turn("castleoutside battlements", "orientpalace", "korean korea joseon chinese china imperial forbidden ming qing"),
    Turn("egypt", "pyramids", "nile dunes desert outside sky", "inside interior chamber tomb"),
    Turn("hall", "dwarvenhall", "dwarven dwarf dwarves"),
    Turn("mine", "subway", "subway metro underground-railway"),
    Turn("nave", "village", "exterior facade"),
    Turn("pyramids", "egypt", "inside interior chamber corridor tomb torch torches torchlight torchlit burial"),
    Turn("pyramids", "jungletemple", "jungle aztec maya mayan inca rainforest"),
    Turn("siheyuan", "lotuspond", "chinese china wuxia jiangnan suzhou hanfu lotus", also="pond"),
    Turn(
        "throne hall", "arabpalace", "sultan's sultan caliph caliph's arabian moorish shah's persian ottoman vizier's maharaja's"
    ),
    Turn(
        "castleoutside battlements hall",
        "tenshu",
        "japan japanese samurai shogun shogun's daimyo daimyo's ninja sengoku edo feudal keep",
        "throne room inside interior",
        also="cherry",
    ),
    Turn(
        "castleoutside hall", "tenshu", "japan japanese samurai shogun shogun's daimyo daimyo's ninja sengoku edo", "hall throne"
    ),
    Turn("hall castleoutside", "skyislands", "clouds floating", "hall"),
    Turn("hall castleoutside", "battlements", "top atop", "hill hilltop mountain", also="castle"),
    Turn(
        "hall",
        "castleoutside",
        "hill hilltop rise rises rising above outside approach approaching towers over looms distant",
        "hall",
        also="castle",
    ),
    Turn("throne hall", "demonhall", "demon demons demonic devil devil's underworld hell hell's infernal satan lucifer demon's"),
    Turn("throne hall", "icepalace", "ice"),
    Turn("throne hall", "orientpalace", "chinese china"),
    Turn("throne hall dungeon", "egypt", "egypt egyptian pharaoh pharaoh's"),
    Turn("throne hall", "treetops", "elven elvish elves elf fae fairy"),
    Turn("dungeon", "hideout", "hacker hacker's hackers hackers' monitors servers"),
    Turn("workshop", "robotfactory", "robot robots android androids", also="repair"),
)
