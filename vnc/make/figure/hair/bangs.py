"""Fringes that a description names: side-swept, curtain, wispy, choppy, short ones, and a bare forehead."""

from vnc.make.draw.path import Points, sided, symmetric
from vnc.make.figure.hair.fringe import CAP, FRINGES, OPEN_CAP, Fringe, Strand

_LOW_CAP: Points = symmetric(
    [(0, -213), (60, -204), (112, -166), (142, -104), (150, -30), (144, 30), (131, 16), (123, -44), (104, -92), (62, -122),
     (24, -122), (0, -132)]
)  # fmt: skip
"""The hairline of a forehead that is quite bare."""
_OPEN_SIDES: tuple[Strand, ...] = tuple(
    (sided(points, k), width)
    for points, width in (
        (((4, -205), (86, -188), (139, -98), (149, 14), (141, 116)), 56),
        (((3, -202), (68, -176), (122, -104), (140, -10), (136, 78)), 56),
        (((2, -198), (46, -162), (98, -116), (129, -54), (135, 18)), 52),
        (((1, -194), (24, -154), (68, -126), (108, -86), (129, -28)), 44),
    )
    for k in (-1, 1)
)
_CURTAINED: tuple[Strand, ...] = tuple(
    (sided(points, k), width)
    for points, width in (
        (((8, -206), (90, -186), (141, -92), (148, 20), (139, 128)), 56),
        (((4, -202), (66, -178), (112, -112), (118, -34), (124, 36), (152, 78)), 50),
        (((2, -198), (40, -166), (84, -112), (98, -46), (106, 8), (136, 44)), 48),
        (((0, -194), (18, -154), (52, -108), (76, -52), (88, -6), (116, 22)), 42),
    )
    for k in (-1, 1)
)
_SIDE_SWEPT: tuple[Strand, ...] = (
    (((60, -205), (110, -172), (146, -84), (150, 20), (138, 126)), 58),
    (((62, -199), (94, -150), (128, -86), (138, -6), (128, 70)), 52),
    (((46, -206), (-60, -194), (-140, -100), (-149, 20), (-136, 118)), 62),
    (((50, -203), (-40, -180), (-120, -100), (-137, -10), (-128, 66)), 60),
    (((60, -196), (82, -148), (106, -96), (121, -44), (118, 14)), 40),
    (((52, -201), (-16, -172), (-92, -106), (-122, -40), (-122, 30)), 60),
    (((54, -198), (8, -162), (-56, -100), (-98, -50), (-110, 8)), 58),
    (((56, -196), (26, -152), (-22, -92), (-66, -48), (-88, -6)), 54),
    (((58, -194), (44, -142), (8, -82), (-34, -42), (-60, -14)), 50),
    (((60, -192), (60, -140), (36, -78), (0, -42), (-24, -20)), 40),
)
_NAMED: dict[str, Fringe] = {
    "open": Fringe(0, sweeps=_OPEN_SIDES, cap=_LOW_CAP),
    "curtain": Fringe(0, sweeps=_CURTAINED, cap=OPEN_CAP),
    "sideswept": Fringe(56, sweeps=_SIDE_SWEPT, cap=OPEN_CAP),
    "wispy": Fringe(12, tuple((x, y, 19, bend) for x, y, bend in (
        (-98, 40, -6), (98, 46, 6), (-78, 66, -5), (80, 60, 6), (-58, 46, -4), (60, 40, 6), (-38, 62, -4), (40, 66, 5),
        (-18, 44, -3), (20, 48, 4), (2, 62, 2),
    )), sweeps=_OPEN_SIDES[:4], cap=CAP),
    "choppy": Fringe(0, (
        (-130, 92, 44, -6), (130, 84, 44, 6), (-110, -22, 40, -4), (112, 26, 46, 6), (-84, 52, 44, -8), (86, -30, 38, 4),
        (-54, -36, 44, -2), (58, 48, 44, 6), (-26, 44, 42, -4), (30, -40, 44, 4), (2, 30, 38, 3),
    )),
    "baby": Fringe(0, (
        (-130, 96, 44, -6), (130, 100, 44, 6), (-110, -30, 40, -2), (110, -30, 40, 2), (-84, -56, 44, -1), (84, -56, 44, 1),
        (-52, -62, 46, 0), (52, -62, 46, 0), (-18, -64, 46, 0), (18, -64, 46, 0),
    ), blunt=True),
}  # fmt: skip
TOPS: dict[str, Fringe] = {**FRINGES, **_NAMED}
"""Every top that is made of locks."""
SAID = {
    "blunt": "blunt", "side": "sideswept", "curtain": "curtain", "wispy": "wispy", "choppy": "choppy", "none": "open",
    "eye": "veiled", "baby": "baby",
    "full": "even", "middle": "open", "parted": "sidelong",
}  # fmt: skip
"""What each value of `Looks.fringe` is drawn as."""
