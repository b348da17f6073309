"""A field after the battle."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint, grass, ground, ridge
from vnc.make.place.picture import WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.town.graves import bare
from vnc.make.place.view import View

MUD = ("#4a4034", "#6e6250", "#948666")
SNOWED = ("#b4c6da", "#dfe8f2", "#ffffff")


def battlefield(picture: Picture) -> None:
    """Torn banners, spears and swords stuck in the mud, a broken wheel, smoke over the hills, crows."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    ridge(far, view, 560, 40, (view.misty("#6f7a8c", 0.3), view.misty("#8c8a88", 0.4)), picture.seed + 2, 0.5)
    _smoke(far, view, picture.seed)
    hill = picture.sheet(0.8, 0.06, 1.2)
    ridge(hill, view, 610, 30, ("#5c5a50", "#746a58") if not view.snow else ("#b4c4d6", "#d4deea"), picture.seed + 4, 0.5, 12, 5)
    _keep(hill, view, 1470, 590)
    _rank(hill, view, 610, 40, picture.seed, 0.34)
    air_tint(hill, view.haze, 480, 660, 0.12, 0.34 + 0.34 * view.murk)
    veil(picture, hill)
    field = picture.sheet(0.6, 0, 0.7)
    land = ground(field, view, [(-20, 660), (500, 632), (1000, 640), (1500, 628), (WIDE + 20, 662)], SNOWED if view.snow else MUD)
    stained(field, picture.seed, 0.5, 9, 3, view.tone("#221a14" if not view.snow else "#6a7a94", 0))
    grass(field, view, 650, 1080, 900, picture.seed + 6, SNOWED if view.snow else ("#4a4a30", "#6e6a40", "#a09858"), land, 0.7)
    _rank(field, view, 700, 22, picture.seed + 5, 0.62)
    bare(field, view, [(300, 690, -math.pi / 2 - 0.1, 110, 34)], picture.seed + 8, "#3c342e", 5)
    middle = picture.sheet(0.38, 0, 0.7)
    _standard(middle, view, 1330, 900, 560, "#a8323a", 0.16, picture.seed)
    _standard(middle, view, 480, 830, 380, "#34568a", -0.2, picture.seed + 1)
    _wheel(middle, view, 900, 800, 92)
    for k, (x, foot, s, lean) in enumerate(
        ((240, 880, 1.1, 0.3), (700, 905, 1.2, -0.22), (1130, 850, 1.0, 0.12), (1640, 900, 1.2, -0.35), (1480, 830, 0.9, 0.2))
    ):
        (_sword if k % 2 else _spear)(middle, view, x, foot, 210 * s, lean)
    for x, y, s in ((330, 930, 1.0), (1240, 930, 1.1), (1760, 960, 1.2)):
        _shield(middle, view, x, y, 74 * s, ("#34568a", "#a8323a", "#8a6a34")[int(x) % 3])
    near = picture.sheet(0.12, 0, 2.4)
    _sword(near, view, 180, 1120, 420, 0.18)
    _spear(near, view, 1790, 1130, 640, -0.22)
    _crows(far, view)
    if view.weather in ("clear", "embers", "dust", "fog"):
        picture.play("embers", 100, 300, 1700, 700)


def _smoke(canvas: Canvas, view: View, seed: int) -> None:
    """Columns that lean with the wind, fire at their feet."""
    chance = Random(seed)
    for x, foot, tall in ((300, 590, 480), (1130, 600, 560), (1720, 580, 420)):
        for k in range(34):
            t = k / 34
            tint = mix(view.tone("#3c383c", 0.4), view.haze, 0.25 + 0.5 * t)
            canvas.fill(
                ellipse(x + 170 * t * t + chance.uniform(-1, 1) * (10 + 60 * t), foot - tall * t, 22 + 76 * t, 20 + 54 * t),
                tint,
                0.34,
                blur=14,
            )
        canvas.glow(x, foot - 6, 170, "#ff7a30", 0.75)


def _keep(canvas: Canvas, view: View, x: float, foot: float) -> None:
    """A castle on the hill, one tower broken."""
    tone = view.misty(view.tone("#5a5660", 0.4), 0.35)
    parts = [
        rect(x - 150, foot - 90, 300, 100),
        rect(x - 180, foot - 150, 64, 160),
        rect(x + 110, foot - 190, 70, 200),
        rect(x - 40, foot - 130, 80, 140),
    ]
    teeth = [rect(x - 150 + 30 * k, foot - 104, 16, 16) for k in range(10)] + [
        rect(x - 180 + 24 * k, foot - 166, 14, 18) for k in range(3)
    ]
    broken = lines(
        [(x + 110, foot - 188), (x + 126, foot - 226), (x + 146, foot - 200), (x + 160, foot - 216), (x + 180, foot - 186)]
    )
    canvas.fill(joined([*parts, *teeth, broken]), tone)
    canvas.fill(
        joined([rect(x - 156, foot - 120, 12, 26, 6), rect(x + 138, foot - 150, 12, 28, 6), rect(x - 6, foot - 96, 12, 26, 6)]),
        "#ff9a4a",
        0.85,
    )


def _rank(canvas: Canvas, view: View, y: float, count: int, seed: int, scale: float) -> None:
    """Spears and arrows standing at all angles, and what lies between them."""
    chance = Random(seed)
    shafts: list[Path] = []
    heaps: list[Path] = []
    for _ in range(count):
        x, foot, tall = chance.uniform(0, WIDE), y + chance.uniform(0, 70) * scale, chance.uniform(60, 150) * scale
        lean = chance.uniform(-0.5, 0.5)
        shafts.append(stroke([(x, foot), (x + lean * tall, foot - tall)], 5 * scale, even, False))
        if chance.random() < 0.5:
            heaps.append(ellipse(x + 40 * scale, foot, 46 * scale, 13 * scale))
    canvas.fill(joined(heaps), view.tone("#2c2822" if not view.snow else "#8a98ac", 0.2), 0.85)
    canvas.fill(joined(shafts), view.tone("#4a3c2e", 0.4))


def _standard(canvas: Canvas, view: View, x: float, foot: float, tall: float, tint: str, lean: float, seed: int) -> None:
    """A torn banner that the wind holds out."""
    tip = (x + lean * tall, foot - tall)
    canvas.fill(ellipse(x, foot, 50, 9), view.tone("#140e0a", 0), 0.5, blur=6)
    canvas.fill(stroke([(x, foot), tip], tall * 0.024, even, False), view.tone("#6a4c34", 0.5))
    canvas.fill(lines([(tip[0] - 8, tip[1]), (tip[0] + lean * 44, tip[1] - 44), (tip[0] + 9, tip[1])]), view.tone("#c8ccd0", 0.9))
    chance, w, h = Random(seed), tall * 0.52, tall * 0.36
    a, b = (tip[0] - lean * 20, tip[1] + 22), (tip[0] - lean * (20 + h), tip[1] + 22 + h)
    edge = [(a[0] + w * t, a[1] + h * t * 0.24 + h * 0.06 * math.sin(t * 7)) for t in (k / 6 for k in range(7))]
    tatter: list[tuple[float, float]] = []
    for k in range(9):
        t = 1 - k / 9
        tatter.append(
            (
                b[0] + (w * (0.72 + 0.28 * (k == 0))) * t + chance.uniform(-12, 12),
                b[1] + h * 0.1 * t + (h * 0.28 if k % 2 else -h * 0.08) * chance.uniform(0.5, 1),
            )
        )
    cloth = lines(
        [*edge, (edge[-1][0] - w * 0.12, edge[-1][1] + h * 0.4), (edge[-1][0] + w * 0.02, edge[-1][1] + h * 0.62), *tatter, b]
    )
    canvas.fill(
        cloth,
        Linear(a[0], 0, a[0] + w, 0, (view.tone(tint, 0.3), view.tone(tint, 0.85), view.tone(tint, 0.4), view.tone(tint, 0.75))),
    )
    cx, cy = a[0] + w * 0.4, a[1] + h * 0.5
    crest = lines([(cx, cy - h * 0.26), (cx + h * 0.2, cy), (cx, cy + h * 0.26), (cx - h * 0.2, cy)])
    canvas.fill(crest, view.tone("#e8c868", 0.85), 0.9, clip=cloth)
    holes = [
        ellipse(
            a[0] + w * chance.uniform(0.2, 0.9), a[1] + h * chance.uniform(0.3, 0.9), chance.uniform(5, 13), chance.uniform(5, 12)
        )
        for _ in range(4)
    ]
    canvas.fill(joined(holes), view.tone("#140c10", 0.1), 0.55, clip=cloth)


def _sword(canvas: Canvas, view: View, x: float, foot: float, tall: float, lean: float) -> None:
    """Stuck in the ground up to a third."""
    with canvas.saved():
        canvas.rotate(math.degrees(lean), x, foot)
        w = tall * 0.045
        blade = lines([(x - w, foot), (x + w, foot), (x + w, foot - tall * 0.68), (x - w, foot - tall * 0.68)])
        canvas.fill(
            blade, Linear(x - w, 0, x + w, 0, (view.tone("#e4e8ee", 1.0), view.tone("#8a929c", 0.5), view.tone("#c4ccd4", 0.8)))
        )
        canvas.fill(rect(x - w * 0.2, foot - tall * 0.66, w * 0.4, tall * 0.6), view.tone("#5a626c", 0.3), 0.6)
        canvas.fill(rect(x - tall * 0.16, foot - tall * 0.72, tall * 0.32, tall * 0.05, 6), view.tone("#b8924c", 0.8))
        canvas.fill(rect(x - w * 0.6, foot - tall * 0.92, w * 1.2, tall * 0.2, 4), view.tone("#4a3024", 0.5))
        canvas.fill(ellipse(x, foot - tall * 0.95, w * 1.1, w * 1.1), view.tone("#d8b060", 0.9))
    canvas.fill(ellipse(x, foot + 2, tall * 0.16, tall * 0.035), view.tone("#2c241c" if not view.snow else "#e8eef6", 0.3), 0.9)


def _spear(canvas: Canvas, view: View, x: float, foot: float, tall: float, lean: float) -> None:
    with canvas.saved():
        canvas.rotate(math.degrees(lean), x, foot)
        canvas.fill(
            rect(x - 5, foot - tall * 1.5, 10, tall * 1.5),
            Linear(x - 5, 0, x + 5, 0, (view.tone("#9a7450", 0.9), view.tone("#4a3422", 0.2))),
        )
        head = curve(
            [
                (x, foot - tall * 1.78, 1),
                (x + 15, foot - tall * 1.6),
                (x + 6, foot - tall * 1.5, 1),
                (x - 6, foot - tall * 1.5, 1),
                (x - 15, foot - tall * 1.6),
            ]
        )
        canvas.fill(head, Linear(x - 15, 0, x + 15, 0, (view.tone("#e4e8ee", 1.0), view.tone("#7a828c", 0.3))))
        canvas.fill(
            stroke([(x, foot - tall * 1.46), (x + 26, foot - tall * 1.36), (x + 18, foot - tall * 1.2)], 12),
            view.tone("#a8323a", 0.6),
        )
    canvas.fill(ellipse(x, foot + 2, 34, 8), view.tone("#2c241c" if not view.snow else "#e8eef6", 0.3), 0.9)


def _shield(canvas: Canvas, view: View, x: float, y: float, r: float, tint: str) -> None:
    """A round shield lying against a stone."""
    canvas.fill(ellipse(x + 8, y + r * 0.52, r * 1.1, r * 0.16), view.tone("#140e0a", 0), 0.5, blur=6)
    canvas.fill(ellipse(x, y, r, r * 0.62), view.tone("#8a8478", 0.6))
    face = ellipse(x, y - r * 0.05, r * 0.88, r * 0.52)
    canvas.fill(face, Linear(x - r, y - r * 0.5, x + r, y + r * 0.5, (view.tone(tint, 0.9), view.tone(tint, 0.3))))
    canvas.fill(
        joined([rect(x - r * 0.07, y - r * 0.6, r * 0.14, r * 1.1), rect(x - r, y - r * 0.1, r * 2, r * 0.1)]),
        view.tone("#d8cdb0", 0.7),
        0.85,
        clip=face,
    )
    canvas.fill(ellipse(x, y - r * 0.07, r * 0.22, r * 0.15), view.tone("#d8c890", 1.0))


def _wheel(canvas: Canvas, view: View, x: float, y: float, r: float) -> None:
    """What is left of a cart."""
    wood = view.tone("#5a4230", 0.45)
    canvas.fill(ellipse(x, y + r * 0.9, r * 1.6, r * 0.16), view.tone("#140e0a", 0), 0.5, blur=7)
    canvas.line(ellipse(x, y, r * 0.9, r), wood, r * 0.15)
    spokes = [
        stroke([(x, y), (x + r * 0.86 * math.cos(a), y + r * 0.95 * math.sin(a))], r * 0.1, even, False)
        for a in (k * math.tau / 8 for k in range(7))
    ]
    canvas.fill(joined(spokes), wood)
    canvas.fill(ellipse(x, y, r * 0.2, r * 0.22), view.tone("#7a5c40", 0.6))
    planks = [
        lines(
            [
                (x + r * 0.5, y + r * (0.9 - 0.2 * k)),
                (x + r * 2.5, y + r * (0.55 - 0.3 * k)),
                (x + r * 2.5, y + r * (0.68 - 0.3 * k)),
                (x + r * 0.5, y + r * (1.03 - 0.2 * k)),
            ]
        )
        for k in range(3)
    ]
    canvas.fill(joined(planks), view.tone("#6a4e38", 0.5))


def _crows(canvas: Canvas, view: View) -> None:
    birds = [
        stroke(
            [(x - s, y - s * 0.3), (x - s * 0.4, y - s * 0.42), (x, y), (x + s * 0.4, y - s * 0.45), (x + s, y - s * 0.24)],
            s * 0.16,
        )
        for x, y, s in (
            (420, 220, 34),
            (520, 180, 26),
            (610, 250, 22),
            (1250, 160, 38),
            (1340, 215, 26),
            (960, 300, 18),
            (1010, 270, 16),
        )
    ]
    canvas.fill(joined(birds), alpha(view.tone("#14121a", 0.1), 0.9))


PLACES = {
    "battlefield": Kind(battlefield, None, ((0.08, 0.92),), 0.6),
}
