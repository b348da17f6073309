"""Shop fronts of eastern streets: open shops full of goods, shutters, boards with invented characters, signs over the street."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, ellipse, lines
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.space import Camera, Flat
from vnc.make.place.view import View

TINTS = ("#c8443a", "#2f6c8c", "#d8983a", "#3f7c54", "#7c4c8a", "#b8583c", "#34507c")
GOODS = ("#e8842c", "#d8403c", "#f0c83c", "#6ca83c", "#c87ca0", "#f4ecdc", "#4c8ab0", "#a8643c")


def glyph(flat: Flat, u: float, v: float, size: float, chance: Random) -> list[Path]:
    """Strokes of one character of no language in a square whose lower left corner is (u, v)."""
    thick = size * 0.1
    found = [flat.quad(u + size * 0.08, v + size * t, size * 0.84, thick) for t in (0.1, 0.46, 0.84) if chance.random() < 0.8]
    found += [
        flat.quad(u + size * t, v + size * 0.06, thick, size * chance.choice((0.5, 0.88)))
        for t in (0.12, 0.45, 0.8)
        if chance.random() < 0.62
    ]
    a, b = chance.choice((0.1, 0.4)), chance.choice((0.6, 0.9))
    found.append(
        flat.path(
            lines(
                [
                    (u + size * a, v + size * 0.06),
                    (u + size * (a + 0.13), v + size * 0.06),
                    (u + size * b, v + size * 0.6),
                    (u + size * (b - 0.13), v + size * 0.6),
                ]
            )
        )
    )
    return found


def board(
    canvas: Canvas,
    view: View,
    flat: Flat,
    u: float,
    v: float,
    wide: float,
    tall: float,
    colours: tuple[str, str],
    seed: int,
    air: float = 0.0,
    glow: float = 0.0,
) -> None:
    """A sign with characters along its longer side; ground and stroke colours; `glow` lights it from within."""
    chance, upright = Random(seed), tall > wide
    ground, ink = colours
    face = flat.quad(u, v, wide, tall)
    canvas.fill(face, view.misty(mix(view.tone(ground, 0.65), ground, glow), air))
    canvas.line(
        face,
        view.misty(mix(view.tone(ink, 0.7), ink, glow), air),
        max(1.2, 0.03 * flat.camera.size(max(1.0, flat.origin[2] + flat.u[2] * u))),
        0.8,
    )
    size = min(wide, tall) * 0.72
    count = max(1, int(max(wide, tall) / (size * 1.18)))
    strokes: list[Path] = []
    for k in range(count):
        along = (max(wide, tall) - count * size * 1.18) / 2 + size * 1.18 * k + size * 0.09
        cross = (min(wide, tall) - size) / 2
        strokes += glyph(flat, u + (cross if upright else along), v + (along if upright else cross), size, chance)
    canvas.fill(joined(strokes), view.misty(mix(view.tone(ink, 0.85), ink, glow), air * 0.7))


def shutter(
    canvas: Canvas, view: View, wall: Flat, u: float, wide: float, tall: float, colour: str, seed: int, air: float, lit: float
) -> None:
    """A rolled-down shutter with rust, an old notice pasted on it."""
    chance = Random(seed)
    canvas.fill(wall.quad(u, 0, wide, tall), view.misty(view.tone(colour, lit * 0.8), air))
    canvas.fill(
        wall.quads([(u, 0.11 * k, wide, 0.04) for k in range(int(tall / 0.11))]), view.misty(view.tone("#1c2024", 0.1), air), 0.35
    )
    canvas.fill(
        wall.quads([(u, 0.11 * k + 0.04, wide, 0.025) for k in range(int(tall / 0.11))]),
        view.misty(view.tone("#ffffff", 0.9), air),
        0.2,
    )
    rust = [
        wall.path(
            ellipse(
                u + wide * chance.random(),
                chance.uniform(0, tall * 0.6),
                wide * chance.uniform(0.04, 0.12),
                chance.uniform(0.1, 0.4),
            )
        )
        for _ in range(6)
    ]
    canvas.fill(joined(rust), view.misty(view.tone("#7c4c30", 0.4), air), 0.3, blur=3, clip=wall.quad(u, 0, wide, tall))
    if chance.random() < 0.7:
        a = u + wide * chance.uniform(0.2, 0.6)
        canvas.fill(wall.quad(a, 1.0, 0.5, 0.66), view.misty(view.tone("#f4ecd8", 0.7), air))
        canvas.fill(
            wall.quads([(a + 0.08, 1.12 + 0.1 * k, 0.34, 0.035) for k in range(4)]), view.misty(view.tone("#4c4c54", 0.4), air)
        )


def open_shop(
    canvas: Canvas, view: View, wall: Flat, u: float, wide: float, tall: float, seed: int, air: float, lit: float
) -> None:
    """A shop open to the street: shelves of goods in lamplight, crates before it."""
    chance, glow = Random(seed), max(0.4, view.lamps)
    hole = wall.quad(u, 0, wide, tall)
    _, top, _, foot = hole.bounds()
    canvas.fill(
        hole,
        Linear(
            0,
            top,
            0,
            foot,
            (
                view.misty(mix(view.tone("#6c5440", 0.5), "#ffe0a0", 0.7 * glow), air * 0.6),
                view.misty(mix(view.tone("#5c4030", 0.4), "#d89850", 0.55 * glow), air * 0.6),
            ),
        ),
    )
    spots: dict[str, list[tuple[float, float, float, float]]] = {}
    for row in range(5):
        v = 0.7 + (tall - 0.9) * row / 5
        for k in range(15):
            spots.setdefault(chance.choice(GOODS), []).append(
                (u + wide * (0.03 + 0.064 * k), v, wide * chance.uniform(0.03, 0.056), chance.uniform(0.1, 0.27))
            )
    for tint, quads in spots.items():
        canvas.fill(wall.quads(quads), view.misty(mix(view.tone(tint, 0.5), tint, 0.5 * glow), air))
    canvas.fill(
        wall.quads([(u, 0.66 + (tall - 0.9) * row / 5, wide, 0.05) for row in range(5)]),
        view.misty(view.tone("#8a6444", lit), air),
    )
    side = 1 if wall.origin[0] > 0 else -1
    camera, x = wall.camera, wall.origin[0]
    for k in range(3):
        a = u + wide * (0.05 + 0.32 * k)
        front = camera.flat((x - 0.7 * side, 0, 0), (0, 0, 1), (0, 1, 0))
        canvas.fill(front.quad(a, 0, wide * 0.27, 0.55), view.misty(view.tone("#a87c4c", lit * 0.8), air))
        canvas.fill(
            front.quads([(a, 0.16 * j, wide * 0.27, 0.03) for j in range(1, 4)]), view.misty(view.tone("#4c3420", 0.2), air), 0.6
        )
        tint = chance.choice(GOODS)
        heap = [front.path(ellipse(a + wide * 0.27 * (j + 0.5) / 6, 0.58 + 0.07 * (j % 2), wide * 0.03, 0.09)) for j in range(6)]
        canvas.fill(joined(heap), view.misty(mix(view.tone(tint, 0.7), tint, 0.2 * glow), air))
    canvas.glow(*wall.at(u + wide / 2, tall * 0.6), min(420, 2.0 * camera.size(u + wide / 2)), "#ffc870", 0.3 * view.lamps)


def awning(
    canvas: Canvas,
    view: View,
    camera: Camera,
    x: float,
    side: int,
    span: tuple[float, float],
    high: float,
    colour: str,
    air: float,
    lit: float,
    out: float = 0.9,
) -> None:
    """A striped awning out over the pavement."""
    z0, z1 = span
    for k in range(9):
        a, b = z0 + (z1 - z0) * k / 9, z0 + (z1 - z0) * (k + 1) / 9
        canvas.fill(
            camera.shape((x, high, a), (x, high, b), (x - out * side, high - 0.42, b), (x - out * side, high - 0.42, a)),
            view.misty(view.tone(colour if k % 2 else "#f4ece0", lit), air),
        )


def blade(
    canvas: Canvas,
    view: View,
    camera: Camera,
    x: float,
    side: int,
    z: float,
    spot: tuple[float, float, float],
    colours: tuple[str, str],
    seed: int,
    air: float = 0.0,
) -> None:
    """A sign that stands out over the street from the wall at x; spot is its lower edge, width and height in metres."""
    low, wide, tall = spot
    left = x - wide * (1.0 if side > 0 else 0.0) - 0.12 * side
    flat = camera.flat((left, low, z), (1, 0, 0), (0, 1, 0))
    s = camera.size(z)
    canvas.fill(
        camera.shape(
            (x, low + tall * 0.9, z),
            (x, low + tall * 0.9 - 0.06, z),
            (left, low + tall * 0.9 - 0.06, z),
            (left, low + tall * 0.9, z),
        ),
        view.tone("#2c2c30", 0.3),
    )
    glow = view.lamps
    board(canvas, view, flat, 0, 0, wide, tall, colours, seed, air, 0.85 * glow)
    canvas.fill(
        flat.quad(wide if side < 0 else -0.06, 0, 0.06, tall), view.misty(view.tone(mix(colours[0], "#101018", 0.5), 0.3), air)
    )
    if glow > 0.3:
        cx, cy = flat.at(wide / 2, tall / 2)
        canvas.glow(
            cx, cy, min(420.0, tall * 0.9 * s), colours[1] if colours[0] < "#555555" else colours[0], 0.4 * glow * (1 - air)
        )
