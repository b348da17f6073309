"""The top of a cliff over the sea: headlands of chalk one behind the other, surf far below, wind in the grass."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import thin_end
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import crown, flowers, grass, ground
from vnc.make.place.parts.furnished import stand
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View
from vnc.make.place.water import sea

CHALK = ("#f0e8d8", "#c8b8a0", "#8a7c70")
HORIZON = 500
HEADLANDS = (
    ((1040, 512), (1180, 478), (1420, 462), (1980, 470), 560, 0.5),
    ((1190, 520), (1330, 440), (1560, 420), (1980, 430), 660, 0.28),
    ((1380, 560), (1500, 400), (1690, 370), (1980, 380), 800, 0.08),
)
"""From the sea inland along the top: tip, brow, shoulder, land; then the foot of the face and how far off it is."""


def seacliff(picture: Picture) -> None:
    """Open sea on the left, three headlands on the right, the turf we stand on with its path, bench and bent thorn."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 540)
    sea(picture, far, HORIZON, 1090, "#2a80b0")
    veil(picture, far)
    picture.play("water", 0, HORIZON + 10, 1300, 420, view.sunlight)
    coast = picture.sheet(0.75, 0, 0.4)
    for k, (tip, brow, shoulder, land, foot, air) in enumerate(HEADLANDS):
        _headland(coast, view, (tip, brow, shoulder, land), foot, air + 0.2 * view.murk, Random(picture.seed + k))
    _stacks(coast, view)
    stand(coast, view, "birds", 700, 330, 0.8)
    turf = picture.sheet(0.5, 0, 0.4)
    _turf(picture, turf)
    here = picture.sheet(0.4, 0, 0.4)
    stand(here, view, "bench", 1400, 858, 1.1)
    _thorn(here, view, 250, 850, 330, picture.seed)
    _fence(here, view)
    near = picture.sheet(0.12, 0, 2.6)
    grass(near, view, 1020, 1130, 460, picture.seed + 9, height=2.6)


def _headland(
    canvas: Canvas, view: View, top: tuple[tuple[float, float], ...], foot: float, air: float, chance: Random
) -> None:  # fmt: skip
    """A face of chalk in beds and gullies under a skin of turf; surf along its foot."""

    def seen(colour: str, light: float) -> str:
        return view.misty(view.tone(colour, light), air)

    tip, brow, shoulder, land = top
    left = (tip[0] - 16, foot)
    edge = [left, (tip[0] - 4, (tip[1] + foot) / 2), tip, brow, shoulder, land]
    face = lines([*edge, (1980, foot + 60), (1400, foot + 26), (tip[0] + 120, foot + 6)])
    lit = 0.95 if view.sun[0] < 1100 else 0.6
    canvas.fill(
        face, Linear(0, brow[1], 0, foot + 40, (seen(CHALK[0], lit), seen(CHALK[0], lit - 0.2), seen(CHALK[1], lit - 0.4)))
    )
    _beds(canvas, view, face, tip, brow[1], foot, air, chance)
    skin = curve(
        [
            (tip[0] - 2, tip[1] + 4, 1),
            brow,
            shoulder,
            (1980, land[1] - 6, 1),
            (1980, land[1] + 40, 1),
            (shoulder[0], shoulder[1] + 34),
            (brow[0], brow[1] + 22),
        ]
    )
    green = "#7aa848" if not view.snow else "#f0f4fa"
    canvas.fill(
        skin, Linear(0, shoulder[1] - 10, 0, shoulder[1] + 50, (seen(mix(green, "#e8f0a0", 0.3), 0.8), seen(green, 0.45)))
    )
    drips = [
        stroke([(x, brow[1] + 10), (x + 6, brow[1] + 34 + chance.uniform(0, 46))], 16, thin_end)
        for x in range(int(brow[0]), 1980, 46)
    ]
    canvas.fill(joined(drips), seen(green, 0.45), 0.85, clip=face)
    surf = [
        ellipse(tip[0] - 30 + 44 * k, foot + 4 + chance.uniform(-3, 7) + 0.9 * k, chance.uniform(20, 54), chance.uniform(3, 8))
        for k in range(22)
    ]
    canvas.fill(joined(surf), view.misty(view.tone("#ffffff", 1.0), air * 0.5), 0.8, blur=2)


def _beds(
    canvas: Canvas, view: View, face: Path, tip: tuple[float, float], high: float, foot: float, air: float, chance: Random
) -> None:
    """Gullies down the face, and beds across it."""
    gullies: list[Path] = []
    for _ in range(34):
        x = tip[0] + (1980 - tip[0]) * chance.random()
        gullies.append(stroke([(x, high - 20), (x + chance.uniform(-14, 14), foot)], chance.uniform(6, 26), thin_end))
    canvas.fill(joined(gullies), view.misty(view.tone(CHALK[2], 0.3), air), 0.28, blur=3, clip=face)
    canvas.fill(
        joined([g.moved(-7, 0) for g in gullies[::2]]), view.misty(view.tone("#ffffff", 1.0), air), 0.3, blur=2, clip=face
    )
    for k in range(5):
        y = high + (foot - high) * (0.2 + 0.17 * k)
        bed = [(tip[0] - 30 + 90 * j, y + chance.uniform(-4, 4) + 0.02 * (90 * j)) for j in range(12)]
        canvas.line(curve(bed, closed=False), view.misty(view.tone(CHALK[2], 0.35), air), 3, 0.4, clip=face)


def _stacks(canvas: Canvas, view: View) -> None:
    """An arch and a needle of chalk in the sea before the headlands."""
    arch = curve(
        [
            (990, 640, 1),
            (1000, 560),
            (1040, 520),
            (1110, 512),
            (1170, 540),
            (1200, 600),
            (1206, 648, 1),
            (1170, 650, 1),
            (1150, 590),
            (1110, 572),
            (1070, 594),
            (1056, 646, 1),
        ]
    )
    needle = curve([(880, 660, 1), (892, 600), (906, 560), (920, 548), (936, 580), (944, 620), (950, 662, 1)])
    for shape in (arch, needle):
        x0, y0, x1, y1 = shape.bounds()
        canvas.fill(
            shape,
            Linear(
                x0,
                y0,
                x1,
                y1,
                (
                    view.misty(view.tone(CHALK[0], 0.9), 0.15),
                    view.misty(view.tone(CHALK[1], 0.5), 0.15),
                    view.misty(view.tone(CHALK[2], 0.25), 0.15),
                ),
            ),
        )
        canvas.inner(shape, 0, 7, view.tone("#8ab058" if not view.snow else "#ffffff", 0.7), 0.9, blur=2)
        canvas.fill(ellipse((x0 + x1) / 2, y1, (x1 - x0) * 0.6, 7), view.tone("#ffffff", 1.0), 0.7, blur=3)


def _turf(picture: Picture, canvas: Canvas) -> None:
    """The brink before us: turf that ends in the air, chalk showing under it, a trodden path along it."""
    view, chance = picture.view, Random(picture.seed + 3)
    brink = [
        (-20, 742),
        (200, 738),
        (430, 752),
        (640, 790),
        (830, 832),
        (1050, 824),
        (1270, 776),
        (1500, 744),
        (1720, 726),
        (1940, 716),
    ]
    under = lines([*brink, *[(x, y + 60 + chance.uniform(0, 30)) for x, y in reversed(brink)]])
    canvas.fill(under.moved(0, -8), view.tone(CHALK[1], 0.6))
    land = ground(canvas, view, brink)
    way = _trodden()
    canvas.fill(
        way,
        Linear(
            0,
            760,
            0,
            HIGH,
            (
                view.tone("#f0e4c8" if not view.snow else "#ffffff", 0.8),
                view.tone("#b8a078" if not view.snow else "#d4dce8", 0.45),
            ),
        ),
        0.9,
        blur=4,
    )
    grass(canvas, view, 748, 1080, 2300, picture.seed + 4, None, land - way, 1.1)
    if not view.snow:
        flowers(canvas, view, 790, 1070, 420, picture.seed + 8, ("#ffffff", "#f07ab0", "#f0d040", "#8a7ae0"), 0.8)


def _trodden() -> Path:
    """A path that winds to the brink."""
    return curve(
        [
            (1960, 770, 1),
            (1660, 800),
            (1320, 850),
            (1120, 910),
            (1060, 980),
            (1120, 1120, 1),
            (760, 1120, 1),
            (850, 980),
            (960, 890),
            (1260, 818),
            (1620, 772),
            (1960, 748, 1),
        ]
    )


def _thorn(canvas: Canvas, view: View, x: float, foot: float, tall: float, seed: int) -> None:
    """A tree that the wind has bent inland."""
    limbs = [
        stroke(
            [(x, foot), (x - 16, foot - tall * 0.34), (x - 70, foot - tall * 0.62), (x - 150, foot - tall * 0.78)],
            tall * 0.1,
            thin_end,
        )
    ]
    for a, b, c, d in ((-20, 0.4, -120, 0.56), (-50, 0.55, -40, 0.84), (-90, 0.66, -200, 0.68)):
        limbs.append(
            stroke(
                [(x + a, foot - tall * b), (x + (a + c) / 2, foot - tall * (b + d) / 2 - 8), (x + c, foot - tall * d)],
                tall * 0.045,
                thin_end,
            )
        )
    canvas.fill(ellipse(x, foot + 3, tall * 0.3, 9), view.tone("#141c10", 0), 0.45, blur=6)
    canvas.fill(joined(limbs), view.tone("#5a4838", 0.35))
    canvas.fill(joined([limb.moved(-3, -1) for limb in limbs]), view.tone("#a89078", 0.8), 0.35)
    for k, (a, b, rx, ry) in enumerate(((-150, 0.84, 120, 44), (-60, 0.9, 110, 46), (-230, 0.72, 90, 34), (-110, 0.64, 80, 28))):
        crown(canvas, view, x + a, foot - tall * b, rx, ry, seed + k, 240, (5, 11))


def _fence(canvas: Canvas, view: View) -> None:
    """Posts with a wire along the brink, one of them leaning; a sign without words."""
    spots = [(1120, 846), (1260, 800), (1560, 760), (1720, 748), (1880, 740)]
    for k, (x, y) in enumerate(spots):
        lean = 12 if k == 1 else 0
        post = lines([(x - 6, y), (x + 6, y), (x + 6 + lean, y - 66), (x - 6 + lean, y - 66)])
        canvas.fill(post, Linear(x - 6, 0, x + 6, 0, (view.tone("#b09878", 0.8), view.tone("#5c4c3c", 0.3))))
    for d in (-56, -30):
        canvas.line(lines([(x, y + d) for x, y in spots], closed=False), view.tone("#4a4c50", 0.4), 2.4)
    canvas.fill(rect(1236, 700, 74, 46, 4), view.tone("#f0d040", 0.8))
    canvas.fill(lines([(1273, 706), (1300, 740), (1246, 740)]), view.tone("#c83a2a", 0.8))
    canvas.fill(rect(1269, 746, 8, 56), view.tone("#8a7a68", 0.5))


PLACES = {"seacliff": Kind(seacliff, None, ((0.1, 0.9),), 0.5)}
