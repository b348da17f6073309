"""House fronts of Spanish America, along a street in perspective: bright plaster, tall doors, balconies of iron."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from vnc.make.draw import Canvas, Linear, Path, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import bush
from vnc.make.place.picture import Picture
from vnc.make.place.space import Camera, Flat
from vnc.make.place.view import View

IRON = "#23262c"
BLOOM = ("#a81858", "#e0408a", "#ffa0c8")
RING = ((1, 0), (0.8, 0.6), (0.3, 0.9), (-0.4, 0.9), (-0.9, 0.5), (-1, -0.1), (-0.6, -0.8), (0.1, -1), (0.7, -0.7))
GREEN = ("#2a5a34", "#4f8a44", "#a0c868")


@dataclass(frozen=True)
class Front:
    """What houses of a street are like: wall colours, doors, metres high from-to, metres long from-to, how worn (0..1)."""

    half: float
    walls: Sequence[str]
    doors: Sequence[str]
    high: tuple[float, float]
    long: tuple[float, float]
    worn: float = 0.0
    upper: bool = True


def terrace(picture: Picture, canvas: Canvas, camera: Camera, front: Front, side: int, near: float, far: float) -> None:
    """Houses from near to far along one side, the far ones first."""
    chance, spans = Random(picture.seed * 3 + side), list[tuple[float, float]]()
    z = near
    while z < far:
        spans.append((z, z + chance.uniform(*front.long)))
        z = spans[-1][1]
    shift = chance.randrange(len(front.walls))
    for k, (z0, z1) in reversed(list(enumerate(spans))):
        wall = front.walls[(k + shift) % len(front.walls)]
        _house(picture, canvas, camera, front, side, (z0, z1), wall, Random(picture.seed * 131 + side * 7 + k))


def _house(
    picture: Picture, canvas: Canvas, camera: Camera, front: Front, side: int, span: tuple[float, float],
    wall: str, chance: Random,
) -> None:  # fmt: skip
    view, (z0, z1) = picture.view, span
    x, high = front.half * side, chance.uniform(*front.high)
    air = min(0.7, (z0 / 50) * (0.3 + 0.7 * view.murk))
    sunny = 0.92 if (view.sun[0] - camera.x) * side < 0 else 0.3
    flat = camera.flat((x, 0, 0), (0, 0, 1), (0, 1, 0))
    end = camera.shape((x, 0, z0), (x + 8 * side, 0, z0), (x + 8 * side, high, z0), (x, high, z0))
    canvas.fill(end, view.misty(view.tone(wall, 0.4), air))
    body = flat.quad(z0, 0, z1 - z0, high)
    _, top, _, low = body.bounds()
    canvas.fill(
        body,
        Linear(
            0,
            max(-100, top),
            0,
            low,
            (view.misty(view.tone(wall, sunny), air), view.misty(view.tone(mix(wall, "#5a3040", 0.15), sunny * 0.72), air)),
        ),
    )
    if front.worn:
        _peeled(canvas, view, flat, body, span, high, air, front.worn, chance)
    trim, foot = (
        view.misty(view.tone("#fff4e0", sunny + 0.1), air),
        view.misty(view.tone(mix(wall, "#3a1c20", 0.5), sunny * 0.7), air),
    )
    canvas.fill(flat.quad(z0, 0, z1 - z0, 0.75), foot)
    canvas.fill(
        flat.quads(
            [
                (z0, high - 0.34, z1 - z0, 0.34),
                (z0, high - 0.62, z1 - z0, 0.1),
                (z0, 0.75, z1 - z0, 0.06),
                (z0, 0, 0.22, high),
                (z1 - 0.22, 0, 0.22, high),
            ]
        ),
        trim,
        0.92,
    )
    canvas.fill(flat.quads([(z0, high - 0.42, z1 - z0, 0.08)]), view.misty(view.tone("#3a2024", 0.1), air), 0.5)
    _openings(canvas, view, camera, flat, front, side, span, high, trim, air, chance)


def _openings(
    canvas: Canvas, view: View, camera: Camera, flat: Flat, front: Front, side: int, span: tuple[float, float],
    high: float, trim: str, air: float, chance: Random,
) -> None:  # fmt: skip
    """A door and grilled windows below; above them windows on balconies, with flowers; a lantern between."""
    z0, z1 = span
    count = max(1, int((z1 - z0) / 2.1))
    step, door = (z1 - z0) / count, chance.randrange(count)
    leaf, lit = chance.choice(front.doors), view.lamps
    glass = mix(view.misty(view.tone("#2c3844", 0.3), air), "#ffcf80", 0.8 * lit * (chance.random() < 0.8))
    for k in range(count):
        u = z0 + step * (k + 0.5)
        if k == door:
            _door(canvas, view, flat, u, trim, leaf, air)
        else:
            canvas.fill(flat.quad(u - 0.58, 0.85, 1.16, 1.85), trim)
            canvas.fill(flat.quad(u - 0.44, 0.98, 0.88, 1.6), glass)
            canvas.fill(
                flat.quads(
                    [(u - 0.44 + 0.17 * j, 0.98, 0.035, 1.6) for j in range(6)]
                    + [(u - 0.5, v, 1.0, 0.04) for v in (0.98, 1.5, 2.05, 2.55)]
                ),
                view.misty(view.tone(IRON, 0.3), air),
            )
        if front.upper and high > 5.2:
            canvas.fill(flat.quad(u - 0.55, 3.35, 1.1, 2.0), trim)
            canvas.fill(flat.quad(u - 0.42, 3.35, 0.84, 1.85), glass)
            shutter = view.misty(view.tone(leaf, 0.7), air)
            canvas.fill(flat.quads([(u - 0.95, 3.35, 0.42, 1.85), (u + 0.53, 3.35, 0.42, 1.85)]), shutter)
            _balcony(canvas, view, camera, side, front.half, u, air, chance)
    if z0 < 26:
        _lantern(canvas, view, camera, side, front.half, z0 + step * 0.02 + 0.3)


def _door(canvas: Canvas, view: View, flat: Flat, u: float, trim: str, leaf: str, air: float) -> None:
    leaf = view.own("door", leaf)
    canvas.fill(flat.quad(u - 0.75, 0, 1.5, 2.95), trim)
    canvas.fill(flat.path(lines([(u - 0.85, 2.95), (u + 0.85, 2.95), (u + 0.72, 3.12), (u - 0.72, 3.12)])), trim)
    canvas.fill(flat.quad(u - 0.58, 0, 1.16, 2.75), view.misty(view.tone(leaf, 0.65), air))
    panels = [(u + d, v, 0.42, h) for d in (-0.5, 0.08) for v, h in ((0.15, 0.7), (1.0, 0.75), (1.9, 0.7))]
    canvas.fill(flat.quads(panels), view.misty(view.tone(mix(leaf, "#ffffff", 0.25), 0.8), air), 0.7)
    canvas.fill(flat.quads([(u - 0.015, 0, 0.03, 2.75)]), view.misty(view.tone("#1c1014", 0.1), air), 0.7)


def _balcony(canvas: Canvas, view: View, camera: Camera, side: int, half: float, u: float, air: float, chance: Random) -> None:
    """A slab and its rail of iron, out over the street; pots or a bush of flowers on some."""
    x = (half - 0.55) * side
    rail = camera.flat((x, 3.25, 0), (0, 0, 1), (0, 1, 0))
    iron = view.misty(view.tone(IRON, 0.4), air)
    slab = camera.shape((x, 3.25, u - 0.95), (half * side, 3.25, u - 0.95), (half * side, 3.25, u + 0.95), (x, 3.25, u + 0.95))
    canvas.fill(slab, view.misty(view.tone("#6a5a54", 0.3), air))
    canvas.fill(rail.quad(u - 0.95, -0.12, 1.9, 0.14), view.misty(view.tone("#f0e4d0", 0.8), air))
    canvas.fill(
        rail.quads([(u - 0.95 + 0.19 * j, 0, 0.035, 0.95) for j in range(11)] + [(u - 0.95, v, 1.9, 0.045) for v in (0.1, 0.9)]),
        iron,
    )
    front = camera.flat((0, 3.25, u - 0.95), (side, 0, 0), (0, 1, 0))
    canvas.fill(
        front.quads([(half - 0.55 + 0.14 * j, 0, 0.03, 0.95) for j in range(5)] + [(half - 0.55, 0.9, 0.55, 0.045)]), iron
    )
    if chance.random() < 0.6 and u < 30:
        s = camera.size(u)
        a, b = camera.at(x, 3.5, u)
        tint = BLOOM if chance.random() < 0.6 else GREEN
        bush(canvas, view, a, b, 0.42 * s, 0.34 * s, int(u * 40), 90, tint)


def _lantern(canvas: Canvas, view: View, camera: Camera, side: int, half: float, z: float) -> None:
    x, y, s = *camera.at((half - 0.35) * side, 3.0, z), camera.size(z)
    canvas.fill(rect(min(x, x + side * 0.35 * s), y - 0.32 * s, 0.35 * s, max(1.5, 0.04 * s)), view.tone(IRON, 0.4))
    body = lines(
        [(x - 0.1 * s, y - 0.2 * s), (x + 0.1 * s, y - 0.2 * s), (x + 0.07 * s, y + 0.14 * s), (x - 0.07 * s, y + 0.14 * s)]
    )
    canvas.fill(body, mix(view.tone("#c8c0a8", 0.5), "#ffe09a", view.lamps))
    canvas.line(body, view.tone(IRON, 0.4), max(1.2, 0.025 * s))
    canvas.fill(lines([(x - 0.13 * s, y - 0.2 * s), (x + 0.13 * s, y - 0.2 * s), (x, y - 0.36 * s)]), view.tone(IRON, 0.4))
    if view.lamps > 0.2:
        canvas.glow(x, y, 1.5 * s, "#ffc870", 0.65 * view.lamps)


def _peeled(
    canvas: Canvas, view: View, flat: Flat, body: Path, span: tuple[float, float], high: float, air: float, worn: float,
    chance: Random,
) -> None:  # fmt: skip
    """Plaster gone in patches, older paint and brick under it, streaks below the cornice."""
    z0, z1 = span
    for tint in ("#c8a08a", "#e4dac4", "#9a8478"):
        patches: list[Path] = []
        for _ in range(int(14 * worn)):
            u, v, r = chance.uniform(z0, z1), chance.uniform(0.4, high), chance.uniform(0.06, 0.3)
            blob = [(u + r * chance.uniform(0.4, 1.3) * c, v + r * chance.uniform(0.4, 1.3) * d) for c, d in RING]
            patches.append(flat.path(lines(blob)))
        canvas.fill(joined(patches), view.misty(view.tone(tint, 0.6), air), 0.45, blur=1, clip=body)
    streaks = [
        (chance.uniform(z0, z1), high - 0.4 - h, 0.09, h) for h in (chance.uniform(0.4, 2.2) for _ in range(int(12 * worn)))
    ]
    canvas.fill(flat.quads(streaks), view.misty(view.tone("#3a302c", 0.2), air), 0.22, blur=2, clip=body)


def church(canvas: Canvas, view: View, x: float, foot: float, half: float, wall: str, air: float) -> None:
    """Two bell towers, a carved portal between them, a tiled dome behind."""
    s = half / 100
    left, right = (0.9, 0.4) if view.sun[0] < x else (0.4, 0.9)

    def seen(colour: str, light: float) -> str:
        return view.misty(view.tone(colour, light), air)

    dome = ellipse(x, foot - 168 * s, 46 * s, 52 * s)
    canvas.fill(dome, Linear(x - 46 * s, 0, x + 46 * s, 0, (seen("#e0a83a", left), seen("#c88a2c", 0.5), seen("#a86a2c", right))))
    canvas.fill(rect(x - 5 * s, foot - 246 * s, 10 * s, 30 * s), seen(wall, 0.7))
    canvas.fill(
        rect(x - 1.5 * s, foot - 268 * s, 3 * s, 24 * s) | rect(x - 7 * s, foot - 262 * s, 14 * s, 3 * s), seen("#3a2a2a", 0.3)
    )
    body = lines(
        [
            (x - 60 * s, foot),
            (x - 60 * s, foot - 150 * s),
            (x - 30 * s, foot - 164 * s),
            (x, foot - 188 * s),
            (x + 30 * s, foot - 164 * s),
            (x + 60 * s, foot - 150 * s),
            (x + 60 * s, foot),
        ]
    )
    canvas.fill(body, seen(wall, 0.6))
    for d, light in ((-1, left), (1, right)):
        a = x + d * 78 * s
        canvas.fill(
            rect(a - 24 * s, foot - 210 * s, 48 * s, 210 * s),
            Linear(a - 24 * s, 0, a + 24 * s, 0, (seen(wall, light), seen(wall, light - 0.15))),
        )
        for y in (160, 208):
            canvas.fill(rect(a - 27 * s, foot - (y + 4) * s, 54 * s, 8 * s), seen("#fff4e0", 0.9))
        for y in (110, 168):
            arch = rect(a - 9 * s, foot - (y + 32) * s, 18 * s, 34 * s, 9 * s)
            canvas.fill(arch, seen("#3a2428", 0.2))
        canvas.fill(rect(a - 19 * s, foot - 250 * s, 38 * s, 42 * s), seen(wall, light))
        canvas.fill(rect(a - 7 * s, foot - 242 * s, 14 * s, 28 * s, 7 * s), seen("#3a2428", 0.2))
        canvas.fill(ellipse(a, foot - 250 * s, 20 * s, 20 * s), seen("#c8763c", light))
        canvas.fill(
            rect(a - 1.2 * s, foot - 290 * s, 2.4 * s, 22 * s) | rect(a - 5 * s, foot - 285 * s, 10 * s, 2.4 * s),
            seen("#3a2a2a", 0.3),
        )
    canvas.fill(rect(x - 30 * s, foot - 110 * s, 60 * s, 110 * s, 6 * s), seen("#fff0d8", 0.8))
    canvas.fill(rect(x - 19 * s, foot - 82 * s, 38 * s, 82 * s, 19 * s), seen("#6a3c28", 0.4))
    canvas.fill(ellipse(x, foot - 132 * s, 13 * s, 13 * s), seen("#3a4a5a", 0.3))
