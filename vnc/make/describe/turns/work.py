"""What other words of a prompt make of the places in `places/work.py`."""

from vnc.make.describe.turn import Turn

TURNS: tuple[Turn, ...] = (
    Turn("breakroom", "office", "school teachers teacher's teachers' faculty"),
    Turn("lobby", "grandstair", "mansion manor haunted"),
    Turn("chapel", "village", "hill hilltop steeple", "inside interior pews altar window"),
    Turn("chapel", "village", "exterior facade"),
    Turn("court", "treetops", "elven elvish elves elf fae fairy"),
    Turn("court", "throne", "queen's king's royal emperor's duke's prince's princess's queen king"),
    Turn("factory", "warehouse", "abandoned derelict empty ruined crates"),
    Turn("hospitalcorridor hospital hospitaloutside", "hauntedhouse", "gates gate fence exterior outside hill", also="asylum"),
    Turn("hospitalcorridor hospital", "hospitaloutside", "gates gate fence storm", "inside corridor hallway ward"),
    Turn(
        "hospitalcorridor waitingroom", "concourse", "train station railway terminus", "hospital clinic infirmary nurse's nurses'"
    ),
    Turn("hospital", "hospitalcorridor", "corridor hallway passage"),
    Turn(
        "hospital hospitalcorridor waitingroom",
        "hospitaloutside",
        "outside exterior building facade",
        "window inside corridor room",
    ),
    Turn("lobby", "forum", "senator senator's roman caesar", "bathhouse baths bath"),
    Turn("office", "privateoffice", "detective detective's noir investigator lawyer principal mayor", "police station"),
    Turn("office privateoffice", "executive", "skyline skyscrapers skyscraper panorama panoramic"),
    Turn("office", "hideout", "hacker hacker's hackers hackers'"),
    Turn("prison", "dungeon", "dungeon"),
    Turn("prison", "prisonyard", "yard courtyard watchtower walls outside", "cell cells"),
    Turn("theatre", "jazzclub", "jazz blues saxophone", "opera"),
    Turn("theatre", "concert", "concert idol band", "hall opera orchestra"),
)
