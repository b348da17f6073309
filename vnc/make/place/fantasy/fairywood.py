"""A forest under a spell: an old tree with a lit hollow, mushrooms that glow, lights that drift over the moss."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even, thin_end
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint, bush, crown, grass, ground, ridge, trunk
from vnc.make.place.picture import WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View
from vnc.make.place.wild.woods import shafts, stems

LEAF = ("#12404e", "#227a74", "#62d0a4")
CAPS = ("#58e8e0", "#7aa0ff", "#c88aff", "#6af0b0")
BARK = "#5a5668"


def enchantedforest(picture: Picture) -> None:
    """Blue-green depth, the old tree in the middle behind a pool of light, mushrooms on both sides."""
    view, chance = picture.view, Random(picture.seed)
    far = picture.sheet(1.0, 0, 2)
    sky(picture, far, 760)
    ridge(far, view, 540, 40, ("#4f9a9a", "#7ac0b0"), picture.seed + 2, 0.55, 34, 6)
    for k in range(11):
        crown(far, view, 20 + 190 * k, 150 + 70 * (k % 3), 250, 250, picture.seed + 20 + k, 220, (9, 20), LEAF)
    air_tint(far, mix(view.haze, view.tone("#38b4b4", 0.5), 0.55), 0, 740, 0.5, 0.8)
    far.glow(960, 430, 820, "#9afce8", 0.5)
    back = picture.sheet(0.8, 0, 1.8)
    stems(picture, back, 20, 730, 26, picture.seed + 31, 260, "#4a8484", 0.3 + 0.3 * view.murk)
    _specks(back, chance, 60, (300, 700), (3, 8))
    veil(picture, back)
    middle = picture.sheet(0.6, 0, 0.8)
    ground(middle, view, [(-20, 750), (400, 716), (960, 700), (1500, 716), (WIDE + 20, 752)], None if view.snow else LEAF)
    air_tint(middle, "#58e0c8", 690, 900, 0.28, 0.0)
    stems(picture, middle, 8, 810, 60, picture.seed + 33, 760, "#3e5866", 0.1 + 0.2 * view.murk)
    _oldtree(picture, middle)
    _glade(picture, middle)
    for k, x in enumerate((-20, 300, 620, 1300, 1620, 1940)):
        crown(middle, view, x, 10 + 34 * (k % 2), 270, 150, picture.seed + 70 + k, 420, (9, 19), LEAF)
    _vines(middle, view, chance)
    shafts(picture, middle, 1180, -160, 0.22)
    fore = picture.sheet(0.35, 0, 0.5)
    _groups(picture, fore)
    _specks(fore, chance, 46, (220, 960), (4, 11))
    picture.play("fireflies", 200, 200, 1520, 640)
    near = picture.sheet(0.12, 0, 3.6)
    trunk(near, view, 30, 1120, -60, 190, picture.seed + 51, "#34404c")
    trunk(near, view, 1900, 1120, -60, 160, picture.seed + 52, "#34404c")
    for x, size, tint in ((150, 250, 0), (1790, 220, 2)):
        mushroom(near, view, x, 1110, size, CAPS[tint])
    for x, rx in ((60, 200), (1860, 210)):
        bush(near, view, x, 1090, rx, 100, picture.seed + int(x), 260, LEAF)


def mushroom(canvas: Canvas, view: View, x: float, foot: float, size: float, colour: str, lean: float = 0.0) -> None:
    """A toadstool that shines by itself; `size` is its height."""
    top, wide = foot - size, size * 0.52
    cx, dark = x + lean * size, mix(colour, "#123048", 0.6)
    canvas.glow(cx, top + size * 0.3, size * 1.5, colour, 0.4)
    stem = curve(
        [
            (x - size * 0.1, foot, 1),
            (x - size * 0.06, foot - size * 0.4),
            (cx - size * 0.09, top + size * 0.36, 1),
            (cx + size * 0.09, top + size * 0.36, 1),
            (x + size * 0.08, foot - size * 0.4),
            (x + size * 0.12, foot, 1),
        ]
    )
    canvas.fill(stem, Linear(0, top, 0, foot, (mix(colour, "#ffffff", 0.75), view.tone(mix(colour, "#40586a", 0.6), 0.5))))
    rim = top + size * 0.42
    canvas.fill(ellipse(cx, rim, wide * 0.97, size * 0.085), mix(colour, "#f4fff8", 0.7))
    gills = [
        lines([(cx, rim - size * 0.05), (cx + wide * g, rim + 2), (cx + wide * g + 2.5, rim + 2)])
        for g in (-0.8, -0.5, -0.2, 0.2, 0.5, 0.8)
    ]
    canvas.fill(joined(gills), dark, 0.4)
    cap = curve(
        [
            (cx - wide, rim, 1),
            (cx - wide * 0.86, top + size * 0.18),
            (cx - wide * 0.3, top + size * 0.01),
            (cx + wide * 0.3, top + size * 0.01),
            (cx + wide * 0.86, top + size * 0.18),
            (cx + wide, rim, 1),
            (cx, rim - size * 0.06),
        ]
    )
    canvas.fill(cap, Linear(0, top, 0, rim, (mix(colour, view.tone("#406078", 0.6), 0.45), mix(colour, "#ffffff", 0.12))))
    canvas.inner(cap, -wide * 0.2, size * 0.05, dark, 0.45, size * 0.05, clip=cap)
    spots = [
        ellipse(cx + wide * a, top + size * b, size * r, size * r * 0.7)
        for a, b, r in ((-0.4, 0.18, 0.06), (0.1, 0.11, 0.07), (0.5, 0.23, 0.05), (-0.68, 0.32, 0.04), (0.05, 0.28, 0.05))
    ]
    canvas.fill(joined(spots), mix(colour, "#ffffff", 0.75), 0.9, clip=cap)


def _specks(canvas: Canvas, chance: Random, count: int, band: tuple[float, float], size: tuple[float, float]) -> None:
    """Lights adrift in the air, each with its own halo."""
    for _ in range(count):
        x, y, r = chance.uniform(60, WIDE - 60), chance.uniform(*band), chance.uniform(*size)
        tint = chance.choice(("#d8fff0", "#fff4b8", "#a8f0ff"))
        canvas.glow(x, y, r * 5, tint, 0.5)
        canvas.fill(ellipse(x, y, r * 0.36, r * 0.36), "#ffffff", 0.9)


def _oldtree(picture: Picture, canvas: Canvas) -> None:
    """A trunk as wide as a house, its roots over the moss, light in the hollow."""
    view, chance, x, foot = picture.view, Random(picture.seed + 5), 960, 790
    trunk_ = curve(
        [
            (x - 330, foot, 1),
            (x - 200, foot - 90),
            (x - 150, 480),
            (x - 170, 220),
            (x - 260, -40, 1),
            (x + 270, -40, 1),
            (x + 170, 230),
            (x + 160, 490),
            (x + 210, foot - 80),
            (x + 340, foot, 1),
        ]
    )
    tones = tuple(view.tone(BARK, k) for k in (0.75, 0.4, 0.15, 0.35, 0.7))
    canvas.fill(trunk_, Linear(x - 240, 0, x + 240, 0, tones))
    bark = [
        stroke(
            [(x + d * 1.5, -40), (x + d + chance.uniform(-26, 26), 260), (x + d * 0.9, 520), (x + d * 1.5, foot)],
            chance.uniform(5, 15),
            thin_end,
        )
        for d in range(-170, 180, 22)
    ]
    canvas.fill(joined(bark), view.tone("#1c2430", 0.1), 0.5, clip=trunk_)
    canvas.fill(joined([b.moved(8, 0) for b in bark[::2]]), view.tone("#8ad8c8", 0.7), 0.25, clip=trunk_)
    for k in range(12):
        side = -1 if k % 2 else 1
        _root(
            canvas,
            view,
            x + side * chance.uniform(90, 230),
            foot - chance.uniform(40, 130),
            side * chance.uniform(180, 560),
            foot + chance.uniform(10, 110),
            chance.uniform(34, 66),
        )
    _hollow(picture, canvas, x)
    for k in range(16):
        px, py = x + chance.choice((-1, 1)) * chance.uniform(100, 200), chance.uniform(180, 720)
        mushroom(canvas, view, px, py, chance.uniform(22, 54), CAPS[k % 4], chance.uniform(-0.1, 0.1))


def _hollow(picture: Picture, canvas: Canvas, x: float) -> None:
    """The hollow at its foot, full of light."""
    view = picture.view
    hollow = curve(
        [(x - 84, 740), (x - 78, 620), (x - 34, 536), (x + 26, 530), (x + 74, 606), (x + 86, 740), (x + 30, 762), (x - 40, 762)]
    )
    canvas.line(hollow, view.tone("#2a3440", 0.2), 26)
    canvas.line(hollow, view.tone("#7ab0a8", 0.7), 8)
    canvas.fill(hollow, Linear(0, 530, 0, 770, ("#1a5a70", "#4ac0b0", "#d8ffdc")))
    canvas.glow(x, 700, 400, "#a8ffe0", 0.55)
    picture.play("flicker", x - 260, 500, 520, 340, "#a8ffe0")


def _root(canvas: Canvas, view: View, x: float, y: float, reach: float, end: float, wide: float) -> None:
    """A root that arches from the trunk and dives into the moss."""
    points = [(x, y), (x + reach * 0.35, y + (end - y) * 0.25), (x + reach * 0.7, end - 26), (x + reach, end + 14)]
    shape = stroke(points, wide, thin_end)
    canvas.fill(shape.moved(8, 16), view.tone("#061820", 0), 0.35, blur=10)
    canvas.fill(shape, Linear(0, y, 0, end + 10, (view.tone(BARK, 0.5), view.tone("#3c4654", 0.3))))
    canvas.fill(
        stroke([(a, b - wide * 0.2) for a, b in points], wide * 0.34, thin_end), view.tone("#4aa88c", 0.8), 0.6, clip=shape
    )


def _glade(picture: Picture, canvas: Canvas) -> None:
    """A stream of light out of the hollow, moss and flowers along it."""
    view = picture.view
    way = curve(
        [(900, 764, 1), (1020, 764, 1), (1080, 830), (1010, 910), (1180, 1090, 1), (640, 1090, 1), (800, 930), (860, 830)]
    )
    canvas.fill(way, alpha("#8af0dc", 0.5), 1, blur=22, blend="screen")
    canvas.fill(way, Linear(0, 764, 0, 1080, (alpha("#b8f8e0", 0.6), alpha("#2a8a9c", 0.5))))
    chance = Random(picture.seed + 12)
    dashes = [ellipse(chance.uniform(780, 1100), y, chance.uniform(14, 50), 2.4 + 0.01 * (y - 760)) for y in range(775, 1080, 9)]
    canvas.fill(joined(dashes), "#f0fff8", 0.5, clip=way)
    picture.play("water", 760, 780, 380, 280, "#d8fff0")
    grass(
        canvas, view, 740, 1080, 1500, picture.seed + 41, None if view.snow else LEAF, clip=rect(-20, 700, WIDE + 40, 400) - way
    )
    for _ in range(70):
        x, y = chance.uniform(0, WIDE), chance.uniform(770, 1060)
        r = 3 + 0.02 * (y - 760)
        canvas.fill(ellipse(x, y, r, r * 0.8), chance.choice(("#d8f8ff", "#e8c8ff", "#fff0c0")), 0.85)


def _vines(canvas: Canvas, view: View, chance: Random) -> None:
    """Creepers from the crowns with drops of light on them."""
    cords: list[Path] = []
    for k in range(22):
        x = 40 + 86 * k + chance.uniform(-30, 30)
        if 800 < x < 1120:
            continue
        end, sway = chance.uniform(170, 430), chance.uniform(-26, 26)
        cords.append(stroke([(x, -20), (x + sway, end * 0.5), (x + sway * 0.4, end)], 5, even))
        for j in range(1, 5):
            y = end * (0.3 + 0.17 * j)
            px = x + sway * math.sin(math.pi * y / end)
            canvas.glow(px, y + 10, 42, CAPS[(k + j) % 4], 0.55)
            canvas.fill(
                curve([(px, y, 1), (px + 7, y + 14), (px, y + 22), (px - 7, y + 14)]), mix(CAPS[(k + j) % 4], "#ffffff", 0.5)
            )
    canvas.fill(joined(cords), view.tone("#1c4a44", 0.4), 0.9)


def _groups(picture: Picture, canvas: Canvas) -> None:
    """Clumps of tall mushrooms at the edges of the glade, ferns round their feet."""
    view, chance = picture.view, Random(picture.seed + 3)
    for x0, base, big in ((330, 850, 210), (1600, 860, 230), (130, 800, 150), (1790, 800, 130), (560, 800, 90), (1390, 806, 96)):
        tint = chance.randrange(4)
        for k, (dx, size) in enumerate(((0.7, 0.5), (-0.62, 0.62), (0.0, 1.0), (0.34, 0.34), (-0.3, 0.3))):
            mushroom(
                canvas,
                view,
                x0 + dx * big * 0.7,
                base + 8 * (k % 3) + 0.06 * big,
                big * size,
                CAPS[(tint + (k > 2)) % 4],
                0.12 * dx,
            )
        bush(canvas, view, x0 - big * 0.5, base + 20, big * 0.3, big * 0.14, picture.seed + x0, 60, LEAF)
        bush(canvas, view, x0 + big * 0.4, base + 26, big * 0.34, big * 0.13, picture.seed + x0 + 1, 60, LEAF)


PLACES = {"enchantedforest": Kind(enchantedforest, None, ((0.12, 0.88),), 0.68, (0.1, -0.9), time="night")}
