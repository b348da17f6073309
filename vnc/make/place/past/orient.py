"""The court of a Chinese palace: a red hall on marble terraces under golden roofs."""

from collections.abc import Callable
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, lantern
from vnc.make.place.parts.flora import air_tint, bush, crown, greens, ridge, trunk
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera
from vnc.make.place.view import View
from vnc.make.place.water import puddles

Tint = Callable[[str, float], str]
"""A colour in that much light, as it is seen through the air."""

RED, GOLD, JADE, BLUE, MARBLE = "#b8342c", "#e8b04c", "#3f8a74", "#2f5f9c", "#e8e0d4"


def orientpalace(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 640, 1.7, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 700)
    ridge(far, view, 560, 60, ("#8496b4", "#a4b4bc"), picture.seed + 1, 0.6, light=0.6)
    air_tint(far, view.haze, 400, 700, 0.0, 0.5)
    back = picture.sheet(0.85, 0.05, 0.9)
    for x, size in ((250, 330), (1670, 330), (560, 220), (1360, 220)):
        _pavilion(back, view, x, 668, size)
    air_tint(back, view.haze, 300, 700, 0.05, 0.25 + 0.3 * view.murk)
    veil(picture, back)
    court = picture.sheet(0.55, 0, 0.5)
    _paving(picture, court, camera)
    _terrace(picture, court)
    _hall(picture, court)
    for side in (-1, 1):
        _gallery(picture, court, camera, side)
    things = picture.sheet(0.35, 0, 0.5)
    for side in (-1, 1):
        _lion(things, view, *camera.at(side * 3.0, 0, 12.0), 2.2 * camera.size(12.0), side)
        _censer(picture, things, *camera.at(side * 4.4, 0, 8.6), 1.6 * camera.size(8.6))
    near = picture.sheet(0.12, 0, 2.8)
    _near(picture, near)


def eaves(x: float, y: float, half: float, ridge_: float, high: float, lift: float) -> Path:
    """A hipped roof's front: `half` at the eaves (y), `ridge_` at the ridge, corners that turn up by `lift`."""
    return curve(
        [
            (x - half, y - lift, 1),
            (x - half * 0.8, y - high * 0.16),
            (x - ridge_ * 1.06, y - high * 0.6),
            (x - ridge_, y - high, 1),
            (x + ridge_, y - high, 1),
            (x + ridge_ * 1.06, y - high * 0.6),
            (x + half * 0.8, y - high * 0.16),
            (x + half, y - lift, 1),
            (x + half * 0.9, y + high * 0.03),
            (x + half * 0.5, y + high * 0.1),
            (x, y + high * 0.1),
            (x - half * 0.5, y + high * 0.1),
            (x - half * 0.9, y + high * 0.03),
        ]
    )


def roof(
    canvas: Canvas,
    view: View,
    x: float,
    y: float,
    half: float,
    ridge_: float,
    high: float,
    air: float = 0.0,
    tiles: str = "#d8943c",
) -> None:
    """Golden tiles in rows, a painted edge below, ridge beasts."""

    def seen(colour: str, light: float) -> str:
        return view.misty(view.tone(colour, light), air)

    shape = eaves(x, y, half, ridge_, high, high * 0.3)
    tile = "#eef3fa" if view.snow else tiles
    canvas.fill(
        shape,
        Linear(
            0,
            y - high,
            0,
            y + high * 0.1,
            (seen(tile, 1.0), seen(tile, 0.55), seen(mix(tile, "#7a3c1c" if tiles == "#d8943c" else "#1c2830", 0.4), 0.3)),
        ),
    )
    _tile_rows(canvas, view, seen, x, y, half, ridge_, high, shape, tile)
    _gilding(canvas, seen, x, y, half, ridge_, high)


def _tile_rows(
    canvas: Canvas, view: View, seen: Tint, x: float, y: float, half: float, ridge_: float, high: float, shape: Path, tile: str
) -> None:
    """Rows of tiles from the ridge to the eaves."""
    count = max(9, int(half / 9))
    ribs = [
        stroke(
            [
                (x + ridge_ * t, y - high),
                (x + (ridge_ + (half - ridge_) * 0.3) * t, y - high * 0.5),
                (x + half * t, y + high * 0.1),
            ],
            max(1.0, half * 0.006),
            even,
        )
        for t in (2 * k / count - 1 for k in range(count + 1))
    ]
    canvas.fill(joined(ribs), seen(mix(tile, "#2c1408", 0.6) if not view.snow else "#a8bcd4", 0.3), 0.5, clip=shape)


def _gilding(canvas: Canvas, seen: Tint, x: float, y: float, half: float, ridge_: float, high: float) -> None:
    """A gilded edge and ridge, with its beasts."""
    edge = [
        (x - half, y - high * 0.3),
        (x - half * 0.9, y + high * 0.03),
        (x - half * 0.5, y + high * 0.1),
        (x + half * 0.5, y + high * 0.1),
        (x + half * 0.9, y + high * 0.03),
        (x + half, y - high * 0.3),
    ]
    canvas.line(curve(edge, closed=False), seen(GOLD, 0.9), max(1.5, high * 0.06))
    canvas.fill(rect(x - ridge_ - high * 0.06, y - high * 1.08, ridge_ * 2 + high * 0.12, high * 0.12), seen(GOLD, 0.8))
    for d in (-1, 1):
        beast = curve(
            [
                (x + d * ridge_ - high * 0.1, y - high, 1),
                (x + d * (ridge_ + high * 0.12), y - high * 1.06),
                (x + d * ridge_, y - high * 1.36, 1),
                (x + d * (ridge_ - high * 0.14), y - high * 1.14),
            ]
        )
        canvas.fill(beast, seen(GOLD, 1.0))
        hip = [(x + d * (ridge_ + (half - ridge_) * t), y - high * (1 - 0.94 * t**0.6)) for t in (0.62, 0.72, 0.82, 0.92)]
        canvas.fill(joined([ellipse(a, b - high * 0.05, high * 0.028, high * 0.06) for a, b in hip]), seen(GOLD, 0.9))


def _brackets(canvas: Canvas, view: View, x: float, y: float, half: float, high: float, air: float = 0.0) -> None:
    """The painted beams and brackets under a roof, in blue, green and gold."""
    canvas.fill(rect(x - half, y, half * 2, high), view.misty(view.tone("#20384c", 0.15), air))
    count = int(half / 15)
    for k, tint in enumerate((BLUE, JADE, GOLD)):
        blocks = [
            rect(
                x - half + 2 * half * (j + 0.14) / count,
                y + high * (0.08 + 0.3 * k),
                2 * half / count * (0.74 - 0.16 * k),
                high * 0.26,
            )
            for j in range(count)
        ]
        canvas.fill(joined(blocks), view.misty(view.tone(tint, 0.45), air), 0.9)


def _colonnade(canvas: Canvas, view: View, x: float, top: float, foot: float, half: float, count: int, air: float = 0.0) -> None:
    """Red pillars with lattice doors between, light behind the paper."""

    def seen(colour: str, light: float) -> str:
        return view.misty(view.tone(colour, light), air)

    tall, step = foot - top, 2 * half / count
    canvas.fill(rect(x - half, top, 2 * half, tall), Linear(0, top, 0, foot, (seen("#5a1c1c", 0.1), seen("#8a2c24", 0.4))))
    paper = view.misty(mix(view.tone("#c89858", 0.5), "#ffd080", max(0.25, view.lamps)), air * 0.5)
    panes = [rect(x - half + step * (k + 0.16), top + tall * 0.1, step * 0.68, tall * 0.52) for k in range(count)]
    canvas.fill(joined(panes), paper)
    lattice = [
        rect(x - half + step * (k + 0.16 + 0.68 * j / 6), top + tall * 0.1, max(1.2, step * 0.03), tall * 0.52)
        for k in range(count)
        for j in range(7)
    ]
    lattice += [
        rect(x - half + step * (k + 0.16), top + tall * (0.1 + 0.52 * j / 5), step * 0.68, max(1.2, step * 0.025))
        for k in range(count)
        for j in range(6)
    ]
    canvas.fill(joined(lattice), seen("#7a2420", 0.4))
    panels = [
        rect(x - half + step * (k + 0.18 + 0.34 * j), top + tall * 0.66, step * 0.29, tall * 0.28)
        for k in range(count)
        for j in (0, 1)
    ]
    canvas.fill(joined(panels), seen(GOLD, 0.6), 0.75)
    for k in range(count + 1):
        cx, w = x - half + step * k, max(3.0, step * 0.085)
        canvas.fill(
            rect(cx - w, top, w * 2, tall), Linear(cx - w, 0, cx + w, 0, (seen(RED, 0.25), seen(RED, 1.0), seen(RED, 0.3)))
        )
        canvas.fill(rect(cx - w * 1.5, foot - w * 0.8, w * 3, w), seen(MARBLE, 0.8))


def _pavilion(canvas: Canvas, view: View, x: float, foot: float, size: float) -> None:
    """A lesser hall behind the walls, in two storeys."""
    half, tall = size * 0.42, size * 0.3
    _colonnade(canvas, view, x, foot - tall, foot, half, 5, 0.25)
    _brackets(canvas, view, x, foot - tall - size * 0.05, half, size * 0.05, 0.25)
    roof(canvas, view, x, foot - tall - size * 0.05, half * 1.3, half * 0.8, size * 0.16, 0.25)
    top = foot - tall - size * 0.2
    _colonnade(canvas, view, x, top - size * 0.16, top, half * 0.72, 5, 0.28)
    roof(canvas, view, x, top - size * 0.16, half * 1.08, half * 0.5, size * 0.2, 0.28)


def _paving(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Grey flags with a way of marble to the stairs."""
    view, floor, chance = picture.view, camera.floor(), Random(picture.seed)
    top = camera.at(0, 0, 46)[1]
    whole = rect(-20, top, WIDE + 40, HIGH - top + 20)
    grey = "#eef3fa" if view.snow else "#b4aca4"
    canvas.fill(
        whole,
        Linear(
            0, top, 0, HIGH, (view.misty(view.tone(grey, 0.85), view.murk * 0.5), view.tone(grey, 0.55), view.tone(grey, 0.35))
        ),
    )
    slabs = [(-12 + 0.9 * i, 1.0 + 0.9 * j, 0.87, 0.87) for i in range(27) for j in range(24) if chance.random() < 0.36]
    canvas.fill(floor.quads(slabs[::2]), view.tone("#d8d0c4", 0.7), 0.35)
    canvas.fill(floor.quads(slabs[1::2]), view.tone("#7c7470", 0.4), 0.3)
    canvas.fill(
        floor.grid([-12 + 0.9 * k for k in range(28)], [1 + 0.9 * k for k in range(30)], 0.022), view.tone("#2c2828", 0.1), 0.3
    )
    canvas.fill(floor.quad(-1.5, 0.6, 3.0, 22), view.tone(MARBLE if not view.snow else "#ffffff", 0.65), 0.95)
    canvas.fill(floor.grid([-1.5, -0.9, 0.9, 1.5], [1 + 1.2 * k for k in range(19)], 0.03), view.tone("#6a6058", 0.2), 0.5)
    rings = [floor.path(ellipse(0, 2.6 + 2.4 * k, 0.6, 0.7)) for k in range(7)]
    for ring in rings:
        canvas.line(ring, view.tone("#9c8c7c", 0.4), 3, 0.6)
    canvas.fill(joined([floor.path(ellipse(0, 2.6 + 2.4 * k, 0.36, 0.42)) for k in range(7)]), view.tone("#b8a898", 0.5), 0.6)
    stained(canvas, picture.seed + 3, 0.1, 12, 3, view.tone("#4a4038", 0.2))
    if view.wet or view.lamps > 0.4:
        puddles(picture, canvas, top, canvas.planes[3].copy(), max(0.7 * view.wet, 0.2 * view.lamps))


def _terrace(picture: Picture, canvas: Canvas) -> None:
    """Three tiers of white marble with balustrades; stairs with a carved ramp in the middle."""
    view, x = picture.view, 960
    for k in range(3):
        foot, half = 728 - 44 * k, 720 - 74 * k
        face = rect(x - half, foot - 40, 2 * half, 40)
        canvas.fill(face, Linear(0, foot - 40, 0, foot, (view.tone(MARBLE, 0.8), view.tone(MARBLE, 0.35))))
        canvas.fill(
            joined([rect(x - half, foot - 30, 2 * half, 2.5), rect(x - half, foot - 12, 2 * half, 2.5)]),
            view.tone("#7c7064", 0.3),
            0.5,
        )
        canvas.fill(
            joined([rect(x - half, foot - 66, 2 * half, 6), rect(x - half, foot - 48, 2 * half, 4)]), view.tone(MARBLE, 0.9)
        )
        posts = [rect(x - half + 2 * half * j / 30 - 5, foot - 76, 10, 38, 3) for j in range(31)]
        canvas.fill(joined(posts), view.tone("#f8f2e8", 1.0))
        canvas.fill(
            joined([rect(x - half + 2 * half * (j + 0.3) / 30, foot - 61, half * 0.027, 14, 3) for j in range(30)]),
            view.tone("#c8bcac", 0.5),
        )
    stair = lines([(x - 190, 736), (x + 190, 736), (x + 128, 596), (x - 128, 596)])
    canvas.fill(stair, view.tone(MARBLE, 0.7))
    canvas.fill(joined([rect(x - 200, 598 + 10 * k, 400, 3) for k in range(14)]), view.tone("#6a6058", 0.2), 0.5, clip=stair)
    ramp = lines([(x - 62, 736), (x + 62, 736), (x + 42, 596), (x - 42, 596)])
    canvas.fill(ramp, Linear(0, 596, 0, 736, (view.tone("#f4ece0", 0.9), view.tone("#c8bcac", 0.5))))
    swirl = [
        stroke(
            [
                (x - 34 + 12 * (j % 2), 716 - 18 * j),
                (x + 20, 724 - 18 * j),
                (x + 30 - 10 * (j % 2), 708 - 18 * j),
                (x - 6, 704 - 18 * j),
            ],
            6,
        )
        for j in range(6)
    ]
    canvas.fill(joined(swirl), view.tone("#8c8074", 0.3), 0.6, clip=ramp)
    for d in (-1, 1):
        rail = lines([(x + d * 196, 738), (x + d * 222, 738), (x + d * 150, 570), (x + d * 130, 570)])
        canvas.fill(rail, view.tone("#f8f2e8", 0.95))


def _hall(picture: Picture, canvas: Canvas) -> None:
    """The hall of the throne, with two roofs one over the other."""
    view, x = picture.view, 960
    _colonnade(canvas, view, x, 446, 598, 500, 9)
    if view.lamps > 0.3:
        canvas.glow(x, 530, 520, "#ffb850", 0.35 * view.lamps)
    _brackets(canvas, view, x, 416, 510, 34)
    roof(canvas, view, x, 416, 620, 430, 92)
    _brackets(canvas, view, x, 288, 400, 40)
    canvas.fill(rect(x - 54, 284, 108, 56, 6), view.tone("#22407c", 0.6))
    canvas.line(rect(x - 54, 284, 108, 56, 6), view.tone(GOLD, 1.0), 5)
    marks = [rect(x - 34 + 26 * k, 298 + dy, 16, 4) for k in range(3) for dy in (0, 12, 24)] + [
        rect(x - 28 + 26 * k, 296, 4, 32) for k in range(3)
    ]
    canvas.fill(joined(marks), view.tone("#f4d078", 1.0))
    roof(canvas, view, x, 288, 520, 260, 132)
    for k in range(-4, 5):
        if k:
            lantern(canvas, view, x + k * 111, 476, 46, "#e8402c", 0.3)


def _gallery(picture: Picture, canvas: Canvas, camera: Camera, side: int) -> None:
    """A roofed walk along the side of the court."""
    view, x = picture.view, 8.2 * side
    lit = 0.8 if (view.sun[0] - 960) * side < 0 else 0.35
    wall = camera.flat((x + 1.8 * side, 0, 0), (0, 0, 1), (0, 1, 0))
    body = wall.quad(2, 0, 21, 4.2)
    canvas.fill(body, Linear(0, body.bounds()[1], 0, body.bounds()[3], (view.tone("#8a2c24", lit * 0.5), view.tone(RED, lit))))
    doors = [(2.4 + 2.2 * k, 0.7, 1.5, 2.0) for k in range(9)]
    canvas.fill(wall.quads(doors), mix(view.tone("#c89858", 0.5), "#ffd080", max(0.2, view.lamps)))
    bars = [(u + 0.25 * j, v, 0.06, h) for u, v, _, h in doors for j in range(7)] + [
        (u, v + 0.5 * j, w, 0.06) for u, v, w, _ in doors for j in range(5)
    ]
    canvas.fill(wall.quads(bars), view.tone("#6a201c", lit * 0.6))
    edge = camera.flat((x, 0, 0), (0, 0, 1), (0, 1, 0))
    z = 22.0
    while z > 2.4:
        (cx, foot), (_, top), s = camera.at(x, 0, z), camera.at(x, 3.7, z), camera.size(z)
        canvas.fill(
            rect(cx - 0.2 * s, top, 0.4 * s, foot - top),
            Linear(cx - 0.2 * s, 0, cx + 0.2 * s, 0, (view.tone(RED, 0.2), view.tone(RED, lit + 0.2), view.tone(RED, 0.25))),
        )
        canvas.fill(rect(cx - 0.3 * s, foot - 0.3 * s, 0.6 * s, 0.34 * s, 0.06 * s), view.tone(MARBLE, 0.8))
        if z < 20:
            lantern(canvas, view, *camera.at(x - 0.05 * side, 3.0, z - 1.1), 0.7 * camera.size(z - 1.1), "#e8402c", 0.3)
        z -= 2.2
    canvas.fill(edge.quad(2, 3.6, 21, 0.6), view.tone("#20384c", lit * 0.5))
    for k, tint in enumerate((BLUE, JADE, GOLD)):
        canvas.fill(edge.quads([(2 + 0.44 * j, 3.66 + 0.17 * k, 0.3, 0.13) for j in range(48)]), view.tone(tint, lit), 0.9)
    out, tile = x - 0.9 * side, "#eef3fa" if view.snow else "#d8943c"
    under = camera.shape((x, 4.2, 1.6), (x, 4.2, 23), (out, 4.0, 23), (out, 4.0, 1.6))
    canvas.fill(under, view.tone("#3a2018", 0.2))
    lip = camera.flat((out, 4.0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(lip.quad(1.6, 0, 21.4, 0.34), view.tone(tile, lit))
    canvas.fill(joined([lip.path(ellipse(1.7 + 0.36 * k, 0.12, 0.13, 0.12)) for k in range(59)]), view.tone(GOLD, lit + 0.2))


def _lion(canvas: Canvas, view: View, x: float, foot: float, tall: float, side: int) -> None:
    """A bronze lion on a marble block, looking to the middle."""

    def at(u: float, v: float, sharp: int = 0) -> tuple[float, float, int]:
        return x - side * u * tall, foot - v * tall, sharp

    canvas.fill(ellipse(x, foot, tall * 0.4, tall * 0.06), view.tone("#181418", 0), 0.45, blur=5)
    canvas.fill(
        rect(x - tall * 0.3, foot - tall * 0.34, tall * 0.6, tall * 0.34),
        Linear(0, foot - tall * 0.34, 0, foot, (view.tone(MARBLE, 0.9), view.tone(MARBLE, 0.35))),
    )
    canvas.fill(
        joined(
            [
                rect(x - tall * 0.34, foot - tall * 0.36, tall * 0.68, tall * 0.05),
                rect(x - tall * 0.34, foot - tall * 0.05, tall * 0.68, tall * 0.05),
            ]
        ),
        view.tone("#f8f2e8", 0.9),
    )
    bronze = Linear(x - tall * 0.28, 0, x + tall * 0.28, 0, tuple(view.tone("#b8863c", k) for k in (0.2, 0.9, 0.3)))
    canvas.fill(
        curve([at(-0.24, 0.36, 1), at(-0.26, 0.56), at(-0.1, 0.72), at(0.1, 0.7), at(0.2, 0.54), at(0.22, 0.36, 1)]), bronze
    )
    canvas.fill(
        joined(
            [curve([at(u - 0.05, 0.36, 1), at(u - 0.05, 0.62), at(u + 0.05, 0.62), at(u + 0.06, 0.36, 1)]) for u in (0.08, 0.2)]
        ),
        bronze,
    )
    mane = [
        ellipse(*at(0.1 + 0.15 * c, 0.78 + 0.15 * s_)[:2], tall * 0.06, tall * 0.06)
        for c, s_ in ((-1, 0), (-0.7, 0.7), (0, 1), (0.7, 0.7), (-0.7, -0.7), (-1, -0.4), (0, -0.8))
    ]
    canvas.fill(joined(mane), view.tone("#8a6028", 0.4))
    canvas.fill(ellipse(*at(0.12, 0.79)[:2], tall * 0.14, tall * 0.14), bronze)
    canvas.fill(curve([at(0.16, 0.82), at(0.28, 0.78), at(0.29, 0.7), at(0.16, 0.68)]), view.tone("#c89448", 0.7))
    canvas.fill(
        joined(
            [
                ellipse(*at(0.18, 0.84)[:2], tall * 0.018, tall * 0.018),
                stroke([at(0.2, 0.72)[:2], at(0.28, 0.73)[:2]], tall * 0.02),
            ]
        ),
        view.tone("#2c1c10", 0.2),
    )


def _censer(picture: Picture, canvas: Canvas, x: float, foot: float, tall: float) -> None:
    """A bronze tripod that smokes."""
    view = picture.view
    canvas.fill(ellipse(x, foot, tall * 0.34, tall * 0.06), view.tone("#181418", 0), 0.45, blur=6)
    bronze = Linear(x - tall * 0.3, 0, x + tall * 0.3, 0, tuple(view.tone("#9c7434", k) for k in (0.15, 0.9, 0.25)))
    canvas.fill(
        joined(
            [
                stroke([(x + d * tall * 0.24, foot), (x + d * tall * 0.16, foot - tall * 0.3)], tall * 0.07, even, False)
                for d in (-1, 0, 1)
            ]
        ),
        view.tone("#7a5a28", 0.4),
    )
    canvas.fill(
        curve(
            [
                (x - tall * 0.3, foot - tall * 0.52, 1),
                (x + tall * 0.3, foot - tall * 0.52, 1),
                (x + tall * 0.26, foot - tall * 0.3),
                (x, foot - tall * 0.2),
                (x - tall * 0.26, foot - tall * 0.3),
            ]
        ),
        bronze,
    )
    canvas.fill(
        joined(
            [
                rect(x - tall * 0.33, foot - tall * 0.56, tall * 0.66, tall * 0.06, 4),
                rect(x - tall * 0.36, foot - tall * 0.74, tall * 0.06, tall * 0.2),
                rect(x + tall * 0.3, foot - tall * 0.74, tall * 0.06, tall * 0.2),
            ]
        ),
        bronze,
    )
    canvas.fill(
        curve(
            [
                (x - tall * 0.2, foot - tall * 0.56, 1),
                (x - tall * 0.16, foot - tall * 0.72),
                (x, foot - tall * 0.84, 1),
                (x + tall * 0.16, foot - tall * 0.72),
                (x + tall * 0.2, foot - tall * 0.56, 1),
            ]
        ),
        bronze,
    )
    _smoke(canvas, view, x, foot - tall * 0.86)


def _smoke(canvas: Canvas, view: View, x: float, foot: float) -> None:
    for k in range(10):
        t = k / 9
        canvas.fill(
            ellipse(x + 26 * t * (1 if k % 2 else -0.6) + 30 * t, foot - 230 * t, 9 + 32 * t, 9 + 20 * t),
            mix(view.haze, "#ffffff", 0.4),
            0.24 * (1 - t) + 0.02,
            blur=8,
        )


def _near(picture: Picture, canvas: Canvas) -> None:
    """A pillar with a lantern at the right, a blossoming or pine branch at the left, peonies."""
    view = picture.view
    canvas.fill(
        rect(1800, -20, 110, 1140), Linear(1800, 0, 1910, 0, (view.tone(RED, 0.2), view.tone(RED, 0.95), view.tone(RED, 0.2)))
    )
    canvas.fill(rect(1786, -20, 140, 120), view.tone("#20384c", 0.3))
    for k, tint in enumerate((BLUE, GOLD, JADE)):
        canvas.fill(rect(1786, 14 + 28 * k, 140, 16), view.tone(tint, 0.7))
    lantern(canvas, view, 1730, 250, 190, "#e8402c", 0.35)
    canvas.fill(rect(1727, -20, 6, 170), view.tone("#2c2022", 0.2))
    trunk(canvas, view, 10, 1130, -40, 100, picture.seed + 4, "#5a443a", 50)
    for k, (x, y, rx) in enumerate(((120, 110, 230), (320, 60, 170), (40, 300, 140))):
        crown(canvas, view, x, y, rx, rx * 0.5, picture.seed + 30 + k, 420, (10, 21), greens(view))
    bush(canvas, view, 130, 1080, 230, 100, picture.seed + 9, 320)
    if not view.snow:
        chance = Random(picture.seed)
        for _ in range(12):
            x, y, r = chance.gauss(140, 110), chance.gauss(1040, 34), chance.uniform(18, 30)
            canvas.fill(ellipse(x, y, r, r * 0.86), view.tone("#f08aa8", 0.8))
            canvas.fill(ellipse(x, y + 3, r * 0.5, r * 0.44), view.tone("#d0486c", 0.7), 0.8)


PLACES = {
    "orientpalace": Kind(orientpalace, None, ((0.18, 0.82),), 0.6),
}
