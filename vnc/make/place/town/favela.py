"""A hillside of small coloured houses stacked on one another, with stairs, tanks and wires."""

from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, wires
from vnc.make.place.parts.flora import air_tint, bush, ridge
from vnc.make.place.parts.wares import stand
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun, box
from vnc.make.place.view import View

WALLS = ("#c8684c", "#e0a83c", "#4a9a9a", "#d87a8a", "#8ab85a", "#5a7ab8", "#e8d8b8", "#b05a3c", "#f0c86a", "#9a6a9a")
BRICK = "#b0603f"


def favela(picture: Picture) -> None:
    """Rows of houses up the hill to both sides of a stair, tin roofs, water tanks, laundry, kites, a city and sea far below."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 560)
    hill = picture.sheet(0.85, 0.1, 1.0)
    ridge(hill, view, 330, 150, ("#6a8a8a", "#8ab09a"), picture.seed + 3, 0.5, 10)
    _slope(hill, view, picture.seed, ((330, 34, 30), (392, 40, 28)), 0.35)
    air_tint(hill, view.haze, 200, 560, 0.1, 0.35)
    middle = picture.sheet(0.6, 0, 0.4)
    _slope(middle, view, picture.seed + 5, ((470, 54, 22), (556, 68, 18), (660, 88, 14)), 0.12)
    for k, x in enumerate((140, 640, 1290, 1700)):
        bush(middle, view, x, 690, 110, 60, picture.seed + k, 150)
    front = picture.sheet(0.42, 0, 0.3)
    _stair(picture, front)
    _near_houses(picture, front)
    wires(
        front,
        view,
        [(330, 250, 1120, 330, 60), (300, 210, 1640, 180, 110), (1110, 330, 1620, 240, 46), (330, 300, 760, 420, 40)],
        2,
    )
    _laundry(front, view, picture.seed)
    veil(picture, front, 0.5)
    near = picture.sheet(0.1, 0, 2.6)
    for k, x in enumerate((30, 1880)):
        bush(near, view, x, 1080, 190, 120, picture.seed + k, 260)


def _slope(canvas: Canvas, view: View, seed: int, rows: tuple[tuple[float, float, int], ...], air: float) -> None:
    """Rows of houses, far ones first: (foot, size of a storey, how many)."""
    chance = Random(seed)
    for foot, size, count in rows:
        step = (WIDE + 200) / count
        for k in range(count):
            x = -100 + step * (k + chance.uniform(-0.2, 0.2))
            _house(canvas, view, (x, foot + chance.uniform(-0.4, 0.5) * size, size), chance, air)


def _house(canvas: Canvas, view: View, spot: tuple[float, float, float], chance: Random, air: float) -> None:
    """One to three rooms on one another, each a little set off, plastered or bare brick."""
    x, foot, size = spot

    def seen(colour: str, light: float) -> str:
        return view.misty(view.tone(colour, light), air)

    lit_right = view.sun[0] > x
    for storey in range(chance.choice((1, 2, 2, 3))):
        wide, tall = size * chance.uniform(1.35, 1.9), size * chance.uniform(0.9, 1.05)
        left, top = x + chance.uniform(-0.2, 0.2) * size, foot - tall
        colour = BRICK if chance.random() < 0.3 else chance.choice(WALLS)
        canvas.fill(rect(left, top, wide, tall + 3), Linear(0, top, 0, foot, (seen(colour, 0.7), seen(colour, 0.4))))
        side = left + wide * 0.78 if lit_right else left
        canvas.fill(rect(side, top, wide * 0.22, tall + 3), seen(colour, 1.1), 0.45)
        if colour == BRICK and size > 45:
            courses = [rect(left, top + 6 * j, wide, 1.2) for j in range(int(tall / 6))]
            canvas.fill(joined(courses), seen("#5a2c1c", 0.1), 0.4)
        canvas.fill(rect(left - 2, top - size * 0.06, wide + 4, size * 0.1), seen("#d8d4cc", 0.9 if view.snow else 0.7))
        for j in range(2):
            wx, wy, w, h = left + wide * (0.14 + 0.46 * j), top + tall * 0.3, size * 0.34, size * 0.36
            glow = view.lamps * (0.95 if chance.random() < 0.6 else 0.1)
            if j and not storey and chance.random() < 0.6:
                canvas.fill(
                    rect(wx, top + tall * 0.26, w * 1.05, tall * 0.74),
                    seen(chance.choice(("#5a3c2c", "#3a6a7a", "#8a3a34")), 0.4),
                )
                continue
            canvas.fill(rect(wx - 2, wy - 2, w + 4, h + 4), seen("#f0e8d8", 0.8))
            canvas.fill(rect(wx, wy, w, h), mix(seen("#3a4a58", 0.3), "#ffd68a", glow))
            canvas.fill(rect(wx + w / 2 - 1, wy, 2, h), seen("#e8e0d0", 0.7))
        foot, x = top - size * 0.02, left + chance.uniform(0, 0.15) * size
    _roof(canvas, view, (x, foot, size), chance, air)


def _roof(canvas: Canvas, view: View, spot: tuple[float, float, float], chance: Random, air: float) -> None:
    """What stands on the top: a blue tank, a tin roof, a dish, bare rods for the next storey."""
    x, y, s = spot

    def seen(colour: str, light: float) -> str:
        return view.misty(view.tone(colour, light), air)

    kind = chance.randrange(4)
    if kind == 0:
        canvas.fill(
            rect(x + 0.2 * s, y - 0.42 * s, 0.5 * s, 0.42 * s, 0.08 * s),
            Linear(x + 0.2 * s, 0, x + 0.7 * s, 0, (seen("#3f8ac8", 0.9), seen("#2a5a94", 0.3))),
        )
        canvas.fill(rect(x + 0.17 * s, y - 0.46 * s, 0.56 * s, 0.09 * s, 3), seen("#5aa8e0", 0.9))
    elif kind == 1:
        tin = lines([(x - 0.15 * s, y), (x + 0.1 * s, y - 0.36 * s), (x + 1.5 * s, y - 0.26 * s), (x + 1.6 * s, y)])
        canvas.fill(tin, Linear(0, y - 0.36 * s, 0, y, (seen("#f4f7fc" if view.snow else "#b0a498", 0.9), seen("#7a6a60", 0.3))))
        canvas.fill(
            joined([rect(x + 0.13 * s * k, y - 0.36 * s, 1.5, 0.4 * s) for k in range(12)]), seen("#4a3c34", 0.2), 0.4, clip=tin
        )
    elif kind == 2:
        canvas.fill(ellipse(x + 0.5 * s, y - 0.3 * s, 0.2 * s, 0.22 * s), seen("#d8dce0", 0.8))
        canvas.fill(rect(x + 0.48 * s, y - 0.2 * s, 0.05 * s, 0.22 * s), seen("#6a7078", 0.4))
    else:
        canvas.fill(
            joined([rect(x + 0.3 * s * k, y - 0.36 * s, max(1.2, 0.03 * s), 0.36 * s) for k in range(5)]), seen("#6a4a3c", 0.4)
        )


def _stair(picture: Picture, canvas: Canvas) -> None:
    """A steep stair that climbs between the near houses, painted risers, a rail, pots."""
    view, camera = picture.view, Camera(960, 560, 1.6, 900)
    sun = Sun(0.4, 0.7, -0.3)
    canvas.fill(rect(-20, 760, WIDE + 40, 340), Linear(0, 760, 0, HIGH, (view.tone("#b0a090", 0.6), view.tone("#6a6058", 0.3))))
    slabs = camera.floor().grid([-6 + 1.2 * k for k in range(12)], [1.6 + 0.9 * k for k in range(7)], 0.03)
    canvas.fill(slabs, view.tone("#4a4038", 0.2), 0.45, clip=rect(-20, 766, WIDE + 40, 340))
    if view.snow:
        canvas.fill(rect(-20, 760, WIDE + 40, 340), view.tone("#eef3fa", 0.8), 0.8)
    for k in reversed(range(16)):
        z, y = 6.6 + 0.42 * k, 0.2 * (k + 1)
        x = -0.95 + 0.03 * k
        box(canvas, view, camera, sun, x, 0, z, 1.9, y, 0.44, "#f0f4fa" if view.snow else "#c8b8a4", 1)
        riser = camera.flat((x, y - 0.2, z - 0.002), (1, 0, 0), (0, 1, 0))
        for j in range(6):
            tint = WALLS[(k * 2 + j) % len(WALLS)]
            canvas.fill(riser.quad(0.05 + 0.3 * j, 0.02, 0.28, 0.15), view.tone(tint, 0.6))
    rail = [camera.at(-1.0, 0.95, 6.6), camera.at(-0.55, 4.1, 13.0)]
    canvas.line(lines(rail, closed=False), view.tone("#3a6a8a", 0.6), 7)
    for t in (0.0, 0.25, 0.5, 0.75, 1.0):
        x, y = rail[0][0] + (rail[1][0] - rail[0][0]) * t, rail[0][1] + (rail[1][1] - rail[0][1]) * t
        canvas.fill(rect(x - 3, y, 6, 120 - 56 * t), view.tone("#3a6a8a", 0.5))


def _near_houses(picture: Picture, canvas: Canvas) -> None:
    """Two large houses at the picture's sides: doors, barred windows, a balcony, an awning, a crate and a football."""
    view, chance = picture.view, Random(picture.seed + 11)
    for side, x, wide, top, colour in (
        (-1, -60, 500, 150, chance.choice(WALLS[:4])),
        (1, 1420, 560, 210, chance.choice(WALLS[4:8])),
    ):
        foot = 832
        canvas.fill(
            rect(x, top, wide, foot - top),
            Linear(x, 0, x + wide, 0, tuple(view.tone(colour, k) for k in ((0.85, 0.4) if side > 0 else (0.4, 0.85)))),
        )
        canvas.fill(rect(x, foot - 110, wide, 110), view.tone(mix(colour, "#403028", 0.5), 0.4), 0.7)
        canvas.fill(rect(x - 10, top - 16, wide + 20, 22), view.tone("#e0dad0", 0.9))
        canvas.fill(rect(x, 486, wide, 14), view.tone("#e0dad0", 0.8))
        patches = [
            curve([(x + a, b), (x + a + 60, b - 14), (x + a + 84, b + 40), (x + a + 20, b + 52)])
            for a, b in ((60, 300), (260, 560), (330, 420))
        ]
        canvas.fill(joined(patches), view.tone(BRICK, 0.5), 0.7)
        for a, b in ((90, 240), (310, 240)) if side < 0 else ((120, 290), (340, 290)):
            _barred(canvas, view, x + a, b, 100, 120)
        inner = x + wide - 190 if side < 0 else x + 60
        canvas.fill(rect(inner, 570, 120, 262), view.tone("#f0e8d8", 0.8))
        canvas.fill(rect(inner + 10, 582, 100, 250), view.tone(("#2f7a8a", "#a83a34")[side > 0], 0.6))
        canvas.fill(joined([rect(inner + 22, 600 + 76 * k, 76, 60) for k in range(3)]), view.tone("#1c2c34", 0.3), 0.4)
        _barred(canvas, view, x + (110 if side < 0 else 280), 590, 110, 110)
        awning = lines([(inner - 20, 546), (inner + 140, 546), (inner + 166, 588), (inner - 46, 588)])
        for k in range(6):
            canvas.fill(rect(inner - 46 + 36 * k, 540, 18, 60), view.tone("#e8583c", 0.8), clip=awning)
            canvas.fill(rect(inner - 28 + 36 * k, 540, 18, 60), view.tone("#fff4e0", 0.9), clip=awning)
        if view.lamps > 0.2:
            canvas.glow(inner + 60, 560, 260, "#ffcf80", 0.6 * view.lamps)
    camera = Camera(960, 560, 1.6, 900)
    stand(canvas, view, camera, "plant", (-2.5, 0, 5.4), 0.7)
    stand(canvas, view, camera, "plant", (2.3, 0, 5.4), 0.6, 2)
    stand(canvas, view, camera, "crate", (3.0, 0, 5.3), 0.9)
    stand(canvas, view, camera, "basketball", (-1.5, 0, 4.9), 0.8)
    stand(canvas, view, camera, "bicycle", (-3.6, 0, 5.4), 0.8)


def _barred(canvas: Canvas, view: View, x: float, y: float, wide: float, tall: float) -> None:
    canvas.fill(rect(x - 8, y - 8, wide + 16, tall + 16), view.tone("#f0e8d8", 0.85))
    canvas.fill(rect(x, y, wide, tall), mix(mix(view.tone("#3a4a58", 0.3), view.sky[2], 0.2), "#ffd68a", 0.85 * view.lamps))
    canvas.fill(
        joined([rect(x + wide * k / 6 - 2, y, 4, tall) for k in range(7)] + [rect(x, y + tall * t, wide, 4) for t in (0.3, 0.7)]),
        view.tone("#2c3a44", 0.4),
    )
    canvas.fill(rect(x - 12, y + tall + 6, wide + 24, 12), view.tone("#e0dad0", 1.0))


def _laundry(canvas: Canvas, view: View, seed: int) -> None:
    """Washing on a line between the two near houses."""
    chance = Random(seed + 3)
    x0, y0, x1, y1 = 440, 330, 1424, 350
    line = [(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + 190 * t * (1 - t)) for t in (k / 20 for k in range(21))]
    canvas.line(lines(line, closed=False), view.tone("#f0ece4", 0.8), 2)
    for k in (1, 2, 3, 5, 6, 8, 9, 11, 12, 13, 15, 16, 18):
        (x, y), tint = line[k], chance.choice(("#f4f0e8", "#5a9ac8", "#e8705a", "#f0c84a", "#8ab878", "#d88aa8"))
        w, h = chance.uniform(28, 40), chance.uniform(38, 64)
        canvas.fill(
            lines([(x - w / 2, y), (x + w / 2, y + 1), (x + w / 2 + 3, y + h), (x, y + h - 5), (x - w / 2 + 2, y + h + 2)]),
            Linear(x - w / 2, 0, x + w / 2, 0, (view.tone(tint, 0.9), view.tone(tint, 0.5))),
        )


PLACES = {"favela": Kind(favela, None, ((0.22, 0.78),), 0.52)}
