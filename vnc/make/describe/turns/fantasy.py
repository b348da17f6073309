"""What other words of a prompt make of the places in `places/fantasy.py`."""

from vnc.make.describe.turn import Turn

TURNS: tuple[Turn, ...] = (
    Turn(
        "demonhall",
        "castleoutside",
        "rises rise rising plain above outside looms distant cliff hill mountain towers spires",
        "hall throne inside",
    ),
    Turn("lair", "missioncontrol", "villain villain's supervillain's supervillain mastermind's"),
    Turn("lair", "hideout", "hacker hacker's hackers thief's"),
    Turn("lair", "catacombs", "vampire vampire's necromancer necromancer's lich"),
    Turn("lair", "wizard", "wizard's sorcerer's witch's"),
    Turn("potionshop", "medicineshop", "chinese china asian oriental ming qing korean"),
    Turn("ritual", "forest", "wood woods forest grove clearing"),
    Turn("skyislands", "planecabin", "airplane aeroplane plane airliner", also="window"),
    Turn("treetops", "enchantedforest", "clearing glade"),
    Turn(
        "witchhut", "woodhouse", "evening legs chimney outside clearing swamp path", "inside interior room cauldron fire shelves"
    ),
    Turn("wizard witchhut", "woodhouse", "wood woods forest", "inside interior room", also="cottage"),
    Turn("wizard witchhut", "woodhouse", "wood woods forest", "inside interior room", also="hut"),
)
