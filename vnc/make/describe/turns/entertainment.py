"""What other words of a prompt make of the places in `places/entertainment.py`."""

from vnc.make.describe.turn import Turn

TURNS: tuple[Turn, ...] = (
    Turn("camp", "oasis", "desert dunes bedouin camel camels sahara"),
    Turn("nightclub", "neon", "outside exterior"),
    Turn("stadium", "concert", "concert idol band singer"),
)
