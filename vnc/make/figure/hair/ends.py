"""Long hair by its ends: cut straight, layered, wispy, to a point, flicked out; or all of it laid over one shoulder."""

from vnc.make.draw import Canvas, Points
from vnc.make.draw.path import sided, symmetric
from vnc.make.figure.hair import back as behind
from vnc.make.figure.hair.lock import cut, lock, plate, tapered, waved
from vnc.make.figure.ink import Ink
from vnc.make.figure.looks import Looks

Table = tuple[tuple[Points, float], ...]

_CUT = symmetric([(0, -202), (108, -175), (152, -80), (164, 80), (178, 300), (184, 574, 1), (0, 586)])
_SLIM = symmetric([(0, -202), (104, -172), (147, -84), (152, 40), (148, 160), (142, 330), (122, 470), (0, 500)])
_POINT = symmetric([(0, -202), (110, -175), (158, -80), (180, 70), (180, 160), (150, 260), (96, 400), (0, 560)])
_LAYERS: Table = (
    (((70, -90), (148, 40), (164, 220), (176, 380), (222, 452)), 78), (((60, -100), (146, 10), (170, 140), (184, 250),
        (236, 318)), 72),
    (((90, -110), (150, -20), (168, 60), (180, 130), (226, 180)), 62), (((40, -100), (106, 100), (120, 320), (108, 560)), 84),
    (((10, -60), (42, 200), (50, 420), (30, 560)), 84),
)  # fmt: skip
_WISPS: Table = (
    (((84, -96), (146, -30), (168, 120), (176, 280), (196, 410)), 40), (((70, -110), (144, 0), (158, 200), (160, 380),
        (176, 540)), 46),
    (((60, -110), (132, 40), (144, 260), (138, 440), (146, 610)), 44), (((40, -100), (106, 100), (122, 320), (112, 490),
        (104, 650)), 46),
    (((30, -80), (80, 160), (92, 380), (78, 560)), 52), (((10, -60), (42, 200), (50, 420), (30, 620)), 60),
    (((100, -80), (154, 20), (182, 160), (204, 300)), 26),
)  # fmt: skip
_FLICKS: Table = (
    (((84, -96), (150, -20), (168, 120), (168, 290), (186, 390), (234, 446)), 74),
    (((60, -110), (140, 20), (154, 220), (150, 400), (164, 500), (214, 566)), 84),
    (((40, -100), (106, 100), (120, 320), (104, 560)), 86), (((10, -60), (42, 200), (50, 420), (30, 580)), 88),
)  # fmt: skip


def blunt(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """One straight edge below the shoulder blades."""
    strands = tuple(sided([(x, -60), (x * 1.16, 200), (x * 1.22, 580)], k) for x in (30, 70, 110, 140) for k in (-1, 1))
    shape = plate(canvas, ink, _CUT, 0.8, strands)
    canvas.inner(shape, 10, 0, ink.hair_light, 0.4, 4)


def layered(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    _hung(canvas, ink, _SLIM, _LAYERS)


def wispy(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    plate(canvas, ink, _SLIM, 1)
    for points, width in _WISPS:
        for k in (-1, 1):
            lock(canvas, ink, sided(points, k), width, tapered, 0.6, 1)


def pointed(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """Widest at the shoulders, drawn in to a point behind the back."""
    strands = tuple(sided([(x, -60), (x * 1.24, 140), (x * 0.62, 420)], k) for x in (40, 80, 120, 146) for k in (-1, 1))
    shape = plate(canvas, ink, _POINT, 0.8, strands)
    canvas.inner(shape, 10, 0, ink.hair_light, 0.4, 4)


def flicked(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    _hung(canvas, ink, _SLIM, _FLICKS)


def _hung(canvas: Canvas, ink: Ink, behind: Points, table: Table) -> None:
    plate(canvas, ink, behind, 1)
    for points, width in table:
        for k in (-1, 1):
            lock(canvas, ink, sided(points, k), width, depth=0.6)


def side_blunt(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    for k in (-1, 1):
        lock(canvas, ink, sided([(134, -90), (152, 60), (164, 220), (160, 392)], k), 58, cut)


def side_layered(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    for k in (-1, 1):
        lock(canvas, ink, sided([(130, -90), (150, 40), (150, 180), (140, 300), (98, 372)], k), 58)
        lock(canvas, ink, sided([(132, -80), (148, 10), (148, 120), (136, 200), (100, 246)], k), 46, lines=1)
        lock(canvas, ink, sided([(130, -60), (140, 10), (140, 70), (118, 124)], k), 34, lines=1)


def side_wispy(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    for k in (-1, 1):
        for points, width in (
            ([(134, -90), (152, 60), (166, 240), (168, 400)], 30), ([(132, -80), (146, 70), (148, 240), (136, 440)], 30),
            ([(128, -60), (136, 60), (136, 190), (116, 330)], 24),
        ):  # fmt: skip
            lock(canvas, ink, sided(points, k), width, tapered, lines=1)


def side_drawn(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """Short locks only: the length hangs behind."""
    for k in (-1, 1):
        lock(canvas, ink, sided([(132, -80), (148, 10), (150, 110), (140, 216)], k), 42)


def one_shoulder(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """What is seen behind the neck of hair that was gathered to one side."""
    k = looks.turn
    plate(canvas, ink, [(k * x, y) for x, y in ((0, -200), (108, -172), (150, -80), (158, 60), (176, 200), (120, 260), (20, 190),
                                                  (-96, 110), (-134, 40), (-148, -80), (-106, -172))], 1)  # fmt: skip


def side_one_shoulder(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """A full sheaf over the breast on the side that the face turns to; a lock at most on the other."""
    k = looks.turn
    lock(canvas, ink, sided([(130, -90), (145, -20), (140, 40), (126, 104)], -k), 30, lines=1)
    for i, (points, width) in enumerate(
        (
            ([(132, -90), (160, 60), (196, 220), (200, 400), (176, 520)], 74),
            ([(60, 120), (110, 190), (150, 320), (146, 460), (110, 560)], 74),
            ([(122, -40), (146, 110), (168, 260), (170, 400), (140, 580)], 92),
            ([(126, -50), (134, 60), (130, 190), (104, 330)], 38),
        )
    ):
        lock(canvas, ink, sided(waved(points, 7, 1.2, i * 1.4), k), width)


_SHOULDER: Points = symmetric(
    [(0, -203), (106, -174), (154, -80), (170, 40), (178, 150), (184, 246), (150, 282, 1), (96, 262), (0, 252)]
)


def shoulder_length(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """To the shoulders, where it turns out a little."""
    shape = plate(canvas, ink, _SHOULDER, 1)
    canvas.inner(shape, 9, -6, ink.hair, 0.6, 4)
    for points, width in (
        (((60, -80), (140, 20), (156, 150), (170, 290)), 70),
        (((40, -60), (100, 90), (108, 190), (112, 280)), 70),
    ):
        for k in (-1, 1):
            lock(canvas, ink, sided(points, k), width, depth=0.5)


def side_shoulder(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    for k in (-1, 1):
        lock(canvas, ink, sided([(138, -100), (156, 10), (162, 140), (160, 276)], k), 60)
        lock(canvas, ink, sided([(128, -60), (138, 30), (140, 130), (122, 214)], k), 34, lines=1)


def layered_short(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """A shag: layers that end between jaw and shoulder, each flicked away from the head."""
    plate(canvas, ink, symmetric([(0, -202), (108, -175), (154, -80), (160, 60), (150, 150), (110, 196), (0, 190)]), 1)
    for points, width in (
        (((70, -90), (146, 10), (162, 120), (206, 214)), 62), (((60, -80), (120, 80), (132, 180), (150, 252)), 62),
        (((90, -110), (152, -30), (166, 50), (206, 112)), 54), (((30, -60), (80, 110), (86, 200), (92, 256)), 60),
    ):  # fmt: skip
        for k in (-1, 1):
            lock(canvas, ink, sided(points, k), width, depth=0.5)


def side_layered_short(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    for k in (-1, 1):
        lock(canvas, ink, sided([(132, -90), (150, 10), (146, 110), (168, 196)], k), 46)
        lock(canvas, ink, sided([(130, -80), (142, -10), (138, 70), (158, 128)], k), 36, lines=1)


BACKS = {
    "plain": behind.long,
    "blunt": blunt,
    "layered": layered,
    "wispy": wispy,
    "v": pointed,
    "flicked": flicked,
    "shoulder": one_shoulder,
}
SIDES = {"plain": behind.side_long, "blunt": side_blunt, "layered": side_layered, "wispy": side_wispy, "v": side_drawn,
    "flicked": side_layered,
         "shoulder": side_one_shoulder}  # fmt: skip
USUAL = ("plain", "layered", "blunt", "plain", "flicked", "wispy")
"""What a name chooses among."""
