"""Hair behind the body and hair that falls in front of the shoulders, as tables of locks."""

from collections.abc import Callable

from vnc.make.draw import Canvas, Path, Points, curve, ellipse, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import scalloped, sided, symmetric
from vnc.make.figure.hair.lock import ball, curls, cut, dreadlock, lock, plait, plate, ringlet, tail, waved
from vnc.make.figure.ink import Ink
from vnc.make.figure.looks import BRIMMED, HATS, Looks

Draw = Callable[[Canvas, Looks, Ink], None]

_NAPE: Points = symmetric(
    [
        (0, -200),
        (106, -176),
        (150, -92),
        (150, 0),
        (140, 50),
        (132, 92),
        (120, 122, 1),
        (108, 104),
        (94, 132, 1),
        (70, 116),
        (0, 116),
    ]
)

_TIED: Points = symmetric([(0, -195), (104, -170), (144, -92), (140, -10), (122, 52), (0, 60)])
_CLOSE: Points = symmetric([(0, -190), (104, -166), (140, -92), (142, 0), (136, 60), (114, 100), (0, 110)])
_BOB: Points = symmetric(
    [(0, -205), (106, -174), (154, -80), (174, 40), (178, 130), (160, 190), (124, 216, 1), (90, 180), (0, 170)]
)
_LONG: Points = symmetric(
    [(0, -204), (104, -172), (147, -84), (152, 40), (146, 120), (156, 240), (174, 380), (166, 500), (130, 580), (0, 590)]
)
_MIDDLE: Points = symmetric([(0, -200), (110, -175), (158, -80), (172, 60), (178, 180), (160, 280), (0, 290)])
_CURLY: Points = symmetric([(0, -216), (112, -196), (176, -116), (194, 10), (206, 140), (196, 250), (146, 300), (0, 290)])

_RINGLETS: tuple[Points, ...] = (
    ((90, -190), (172, -110), (206, 30), (222, 190)),
    ((100, -150), (176, -20), (196, 120), (204, 280)),
    ((80, -100), (150, 40), (170, 180), (168, 330)),
    ((50, -60), (116, 80), (132, 200), (126, 326)),
    ((20, -40), (70, 100), (86, 220), (80, 320)),
)
_FRONT_RINGLETS: tuple[Points, ...] = (
    ((120, -130), (166, -40), (178, 80), (170, 200)),
    ((116, -110), (148, 0), (154, 130), (146, 262)),
    ((112, -80), (130, 20), (132, 120), (126, 226)),
)
_LONG_LOCKS: tuple[tuple[Points, float], ...] = (
    (((84, -96), (146, -30), (164, 100), (174, 250), (190, 400), (236, 560)), 64),
    (((50, -130), (142, 0), (154, 220), (162, 430), (168, 650)), 82),
    (((40, -100), (106, 100), (120, 320), (108, 490), (92, 640)), 86),
    (((10, -60), (42, 200), (50, 420), (30, 650)), 88),
)
_TAIL: tuple[tuple[Points, float], ...] = (
    (((92, -176), (190, -196), (258, -90), (276, 90), (262, 280), (284, 440)), 84),
    (((92, -170), (160, -150), (206, -40), (216, 140), (196, 320), (176, 470)), 88),
    (((92, -176), (180, -182), (236, -70), (250, 110), (232, 310), (226, 520)), 92),
)
TWIN: tuple[tuple[Points, float], ...] = (
    (((108, -140), (206, -176), (262, -60), (284, 130), (278, 300), (306, 460)), 76),
    (((108, -136), (168, -130), (196, 0), (206, 180), (190, 340), (172, 470)), 80),
    (((108, -140), (190, -164), (236, -40), (250, 150), (240, 350), (236, 540)), 92),
)


def none(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """Nothing behind the head."""


def close(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    plate(canvas, ink, _CLOSE, 1)


def nape(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    plate(canvas, ink, _NAPE, 1)


def tied(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """Only what shows between face and ears when the hair is up."""
    plate(canvas, ink, _TIED, 1)


def bob(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    shape = plate(canvas, ink, _BOB, 1)
    canvas.inner(shape, 9, -6, ink.hair, 0.6, 4)


def long(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    plate(canvas, ink, _LONG, 1)
    _pairs(canvas, ink, _LONG_LOCKS, 0.65)


def hime(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """Straight as a curtain, cut in one line."""
    strands = tuple(sided([(x, -60), (x * 1.18, 200), (x * 1.2, 640)], k) for x in (30, 70, 110, 140) for k in (-1, 1))
    half = [(0, -200), (110, -175), (158, -80), (178, 80), (190, 300), (194, 640, 1), (0, 648)]
    shape = plate(canvas, ink, symmetric(half), 0.8, strands)
    canvas.inner(shape, 10, 0, ink.hair_light, 0.5, 4)


def wavy(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    plate(canvas, ink, _LONG, 1)
    for i, (points, width) in enumerate(_LONG_LOCKS):
        for k in (-1, 1):
            wide = [(p[0] * 1.08, p[1]) for p in points]
            lock(canvas, ink, sided(waved(wide, 22, 2.3, i * 1.3), k), width, depth=0.6)


def curly(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    shape = scalloped(curve(_CURLY), 26, 17)
    canvas.line(shape, ink.hair_line, 4.5)
    canvas.fill(shape, mix(ink.hair, ink.hair_shadow, 0.75))
    for k in (-1, 1):
        for i, points in enumerate(_RINGLETS):
            lock(canvas, ink, sided(waved(points, 11, 3.4, i * 1.7 + k), k), 42, ringlet, 0.55, 1)


def afro(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    shape = scalloped(ellipse(0, -72, 212, 194), 40, 8)
    canvas.line(shape, ink.hair_line, 4.5)
    canvas.fill(shape, ink.hair_shadow)
    canvas.fill(ellipse(-56, -150, 120, 90), ink.hair, 0.9, blur=34, clip=shape)
    curls(canvas, ink, shape, 27, 4)
    canvas.inner(shape, -22, -14, ink.hair_deep, 0.55, 14)


def ponytail(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    with canvas.saved():
        canvas.translate(0, lowered(looks))
        for points, width in _TAIL:
            lock(canvas, ink, points, width, tail, depth=0.2)
        tie(canvas, looks, 106, -168)
    plate(canvas, ink, _TIED, 1)


def twintails(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    with canvas.saved():
        canvas.translate(0, lowered(looks))
        for k in (-1, 1):
            for points, width in TWIN:
                lock(canvas, ink, sided(points, k), width, tail, depth=0.2)
            tie(canvas, looks, k * 126, -146)
    plate(canvas, ink, _TIED, 1)


def lowered(looks: Looks) -> float:
    """How much lower hair is tied to leave room for a hat."""
    return 88 if looks.wears(*BRIMMED) else 54 if looks.wears(*HATS) else 0


def bun(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    if looks.wears(*HATS):
        ball(canvas, ink, -96 * looks.turn, 100, 56, 50)
    else:
        ball(canvas, ink, 26, -226, 62, 54)
        band(canvas, 26, -186, 46, looks.accent)
    plate(canvas, ink, _TIED, 1)


def locs(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    plate(canvas, ink, _CLOSE, 1)
    for k in (-1, 1):
        for x, low in ((60, 190), (84, 236), (108, 214), (132, 250), (154, 200)):
            dreadlock(canvas, ink, sided([(x * 0.8, -120), (x, 0), (x * 1.06, low * 0.6), (x * 1.1 + 4, low)], k), 30, 0.6)


def topknot(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    for points in ([(0, -196), (-30, -250), (-66, -262)], [(0, -196), (34, -252), (60, -256)]):
        lock(canvas, ink, points, 40, tail)
    ball(canvas, ink, 0, -224, 40, 36)
    band(canvas, 0, -194, 30, looks.accent)
    plate(canvas, ink, _TIED, 1)


def middle(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    plate(canvas, ink, _MIDDLE, 1)


def side_none(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """No hair before the shoulders."""


def side_wisps(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    for k in (-1, 1):
        lock(canvas, ink, sided([(132, -80), (148, 0), (140, 70), (128, 138)], k), 26, lines=1)


def side_short(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    for k in (-1, 1):
        lock(canvas, ink, sided([(130, -90), (144, 0), (136, 130), (122, 262)], k), 40)


def side_burns(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    for k in (-1, 1):
        lock(canvas, ink, sided([(134, -70), (141, -20), (138, 14), (131, 46)], k), 22, lines=0)


def side_bob(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    for k in (-1, 1):
        lock(canvas, ink, sided([(140, -100), (156, 10), (158, 110), (134, 214)], k), 66)
        lock(canvas, ink, sided([(126, -60), (134, 30), (136, 110), (118, 176)], k), 34, lines=1)


def side_long(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    for k in (-1, 1):
        lock(canvas, ink, sided([(134, -90), (152, 60), (162, 240), (150, 430)], k), 62)
        lock(canvas, ink, sided([(126, -50), (134, 60), (134, 190), (118, 300)], k), 36, lines=1)


def side_hime(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """The cheek-length cut beside the face, and the long hair beneath it."""
    for k in (-1, 1):
        lock(canvas, ink, sided([(138, -90), (158, 60), (168, 240), (164, 420)], k), 58)
        lock(canvas, ink, sided([(130, -80), (141, 10), (142, 80), (138, 150)], k), 40, cut)


def side_wavy(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    for k in (-1, 1):
        lock(canvas, ink, sided(waved([(134, -90), (158, 60), (172, 240), (158, 440)], 15, 1.9), k), 62)
        lock(canvas, ink, sided(waved([(126, -50), (136, 60), (140, 180), (120, 300)], 12, 1.6, 1), k), 38, lines=1)


def side_curly(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    for k in (-1, 1):
        for i, points in enumerate(_FRONT_RINGLETS):
            lock(canvas, ink, sided(waved(points, 9, 3.2, i * 2 + k), k), 38, ringlet, 0.1, 1)


def side_locs(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    for k in (-1, 1):
        for points in (((130, -110), (156, -20), (160, 80), (152, 176)), ((122, -90), (142, -10), (144, 70), (132, 148))):
            dreadlock(canvas, ink, sided(points, k), 30)


def side_tail(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """One tail, tied low and laid over the shoulder."""
    side_wisps(canvas, looks, ink)
    for points, width in (
        (((122, 110), (166, 190), (176, 330), (196, 470)), 62),
        (((122, 110), (136, 200), (128, 330), (104, 460)), 58),
        (((122, 110), (152, 200), (152, 340), (152, 520)), 70),
    ):
        lock(canvas, ink, points, width, tail)
    tie(canvas, looks, 124, 126)


def side_braid(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    side_wisps(canvas, looks, ink)
    lock(canvas, ink, [(132, -96), (150, -10), (150, 60), (138, 140)], 48)
    plait(canvas, ink, [(128, 104), (150, 190), (142, 320), (120, 470)], 66, looks.accent)


def side_twin_braids(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    for k in (-1, 1):
        lock(canvas, ink, sided([(132, -96), (148, -10), (152, 60), (142, 130)], k), 46)
        plait(canvas, ink, sided([(144, 104), (158, 190), (156, 320), (142, 440)], k), 56, looks.accent)


def _pairs(canvas: Canvas, ink: Ink, table: tuple[tuple[Points, float], ...], depth: float) -> None:
    for points, width in table:
        for k in (-1, 1):
            lock(canvas, ink, sided(points, k), width, depth=depth)


def tie(canvas: Canvas, looks: Looks, x: float, y: float) -> None:
    """What holds a tail: a plain tie, or a gathered scrunchie in its own colour."""
    puffed = looks.wears("scrunchie")
    colour = looks.hue("scrunchie") if puffed else looks.accent
    shape = scalloped(ellipse(x, y, 27, 21), 9, 7) if puffed else ellipse(x, y, 17, 14)
    canvas.line(shape, mix(colour, "#201020", 0.55), 4)
    canvas.fill(shape, colour)
    canvas.inner(shape, -5, -4, mix(colour, "#201040", 0.35), 0.8, 2)
    for dx in (-14, -5, 5, 14) if puffed else ():
        canvas.fill(stroke([(x + dx * 0.3, y), (x + dx, y + 12)], 4), mix(colour, "#201040", 0.4), 0.7, clip=shape)


def band(canvas: Canvas, x: float, y: float, half: float, colour: str) -> None:
    band: Path = stroke([(x - half, y), (x, y + 9), (x + half, y)], 20, lambda t: 1 + 0 * t)
    canvas.line(band, mix(colour, "#201020", 0.55), 4)
    canvas.fill(band, colour)
