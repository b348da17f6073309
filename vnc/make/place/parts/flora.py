"""Things that grow: crowns, trunks, bushes, grass, hills with trees on their ridge, pots."""

from collections.abc import Sequence
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, lines, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.noise import octaves
from vnc.make.draw.path import thin_end
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import HIGH, WIDE, Picture
from vnc.make.place.raster import Swarm
from vnc.make.place.view import View

Greens = tuple[str, str, str]

LEAVES: dict[str, Greens] = {
    "summer": ("#2c6a48", "#559a50", "#b2d672"),
    "blossom": ("#c97a9e", "#f2aac4", "#ffeef2"),
    "autumn": ("#8a3420", "#dc7a2c", "#ffd060"),
    "winter": ("#3f5a64", "#a8bcc6", "#ffffff"),
}
GRASS: dict[str, Greens] = {
    "summer": ("#2c6a3a", "#5fa04a", "#b4d86a"),
    "blossom": ("#3a7444", "#78b054", "#c8e47c"),
    "autumn": ("#6a6430", "#a89844", "#e0c868"),
    "winter": ("#b4c6da", "#e0e9f2", "#ffffff"),
}
PINE: Greens = ("#16403a", "#2f6a50", "#86b070")


def greens(view: View, evergreen: bool = False) -> Greens:
    """Dark, middle and lit leaf colours of the season."""
    if evergreen and view.leaf != "winter":
        return PINE
    return LEAVES[view.leaf]


def crown(
    canvas: Canvas,
    view: View,
    x: float,
    y: float,
    rx: float,
    ry: float,
    seed: int,
    count: int = 520,
    size: tuple[float, float] = (9, 20),
    colours: Greens | None = None,
    light: tuple[float, float] | None = None,
    clumps: int = 11,
) -> None:
    """A mass of leaves in clumps: dark first, lit last on the side of the light."""
    random = np.random.default_rng(seed)
    dark, middle, bright = colours or greens(view)
    lx, ly = light or ((0.55 if view.sun[0] > x else -0.55), -0.75)
    turn, far = random.random(clumps) * 2 * np.pi, random.random(clumps) ** 0.6
    cx, cy = x + rx * 0.72 * far * np.cos(turn), y + ry * 0.72 * far * np.sin(turn)
    of = random.integers(0, clumps, count)
    turn, far = random.random(count) * 2 * np.pi, random.random(count) ** 0.5
    u, v = far * np.cos(turn), far * np.sin(turn)
    px, py = cx[of] + u * rx * 0.46, cy[of] + v * ry * 0.46
    lit = (u * lx + v * ly) * 0.5 + ((px - x) / rx * lx + (py - y) / ry * ly) * 0.38 + 0.5
    lit += random.normal(0, 0.08, count)
    long = random.uniform(*size, count)
    steps = (
        (-9, dark, 0.18),
        (0.26, mix(dark, middle, 0.55), 0.36),
        (0.46, middle, 0.52),
        (0.66, mix(middle, bright, 0.45), 0.7),
        (0.86, bright, 0.9),
    )
    for k, (least, colour, facing) in enumerate(steps):
        chosen = np.flatnonzero(lit + random.normal(0, 0.04, count) >= least)
        if k and len(chosen):
            chosen = chosen[random.random(len(chosen)) < 0.8]
        shape = leaves(px[chosen], py[chosen], long[chosen] * (1.25 - 0.16 * k), random)
        canvas.fill(shape, view.tone(colour, facing), 0.97)


def leaves(x: np.ndarray, y: np.ndarray, long: np.ndarray, random: np.random.Generator, flat: float = 0.58) -> Path:
    """Turned leaf shapes at the points, as one path."""
    ring = np.linspace(0, 2 * np.pi, 8, endpoint=False)
    turn = random.random(len(x)) * np.pi
    a, b = long[:, None] * np.cos(ring), long[:, None] * flat * np.sin(ring)
    c, s = np.cos(turn)[:, None], np.sin(turn)[:, None]
    at = np.stack([x[:, None] + a * c - b * s, y[:, None] + a * s + b * c], -1)
    return Swarm(at)


def trunk(
    canvas: Canvas,
    view: View,
    x: float,
    foot: float,
    top: float,
    wide: float,
    seed: int,
    colour: str = "#6a4c3c",
    lean: float = 0.0,
) -> None:
    """A trunk with roots, lit from the sun's side, with bark."""
    random = np.random.default_rng(seed)
    tall = foot - top
    half = wide / 2
    shape = lines(_bent(x, foot, top, half, lean, random))
    left = view.sun[0] < x
    tones = tuple(view.tone(colour, k) for k in ((0.95, 0.45, 0.08) if left else (0.08, 0.45, 0.95)))
    canvas.fill(shape, Linear(x - half, 0, x + half, 0, tones))
    marks: list[Path] = []
    for u, v, long in random.random((int(10 + wide / 6), 3)):
        bx, by = x + (u - 0.5) * wide * 0.8 + lean * (1 - v), top + v * tall
        marks.append(
            stroke([(bx, by), (bx + wide * 0.03, by + long * tall * 0.1 + wide * 0.4)], max(1.2, wide * 0.055), smooth=False)
        )
    canvas.fill(_joined(marks), view.tone("#2a1a18", 0.1), 0.4, clip=shape)


def tree(
    canvas: Canvas,
    view: View,
    x: float,
    foot: float,
    tall: float,
    seed: int,
    wide: float = 0.62,
    count: int = 420,
    colours: Greens | None = None,
    bark: str = "#6a4c3c",
) -> None:
    """A whole broad-leaved tree."""
    random = np.random.default_rng(seed)
    top = foot - tall
    trunk(canvas, view, x, foot, top + tall * 0.42, tall * 0.075, seed, bark)
    for k in (-1, 1):
        reach = tall * random.uniform(0.14, 0.2)
        fork = foot - tall * 0.42
        canvas.fill(
            stroke(
                [(x, fork + tall * 0.08), (x + k * reach * 0.5, fork - tall * 0.06), (x + k * reach, fork - tall * 0.2)],
                tall * 0.045,
                thin_end,
            ),
            view.tone(bark, 0.3),
        )
    half = tall * wide / 2
    size = (max(2.2, tall * 0.014), max(4.0, tall * 0.034))
    for dx, dy, s in ((-0.55, 0.42, 0.62), (0.55, 0.4, 0.62), (0.0, 0.26, 0.95)):
        crown(
            canvas,
            view,
            x + dx * half,
            top + tall * dy,
            half * s * 1.05,
            tall * 0.29 * s * 1.05,
            seed + int(dx * 10) + 7,
            int(count * s),
            size,
            colours,
        )


def bush(
    canvas: Canvas,
    view: View,
    x: float,
    y: float,
    rx: float,
    ry: float,
    seed: int,
    count: int = 300,
    colours: Greens | None = None,
) -> None:
    crown(canvas, view, x, y, rx, ry, seed, count, (max(2.5, rx * 0.055), max(5.0, rx * 0.11)), colours, clumps=8)


def pines(canvas: Canvas, view: View, spots: Sequence[tuple[float, float, float]], colours: Greens | None = None) -> None:
    """Conifers (x, foot, height) in three tones, painted together."""
    dark, middle, bright = colours or (LEAVES["winter"] if view.leaf == "winter" else PINE)
    side = 1 if view.sun[0] > WIDE / 2 else -1
    whole, half, snow = list[np.ndarray](), list[np.ndarray](), list[np.ndarray]()
    for k, (x, foot, tall) in enumerate(spots):
        ring = _pine(tall, k)
        whole.append(ring + np.array((x, foot)))
        inner = ring * (0.62, 0.97)
        half.append(inner + np.array((x + side * tall * 0.05, foot - tall * 0.02)))
        snow.append(ring * (0.35, 0.86) + np.array((x + side * tall * 0.05, foot - tall * 0.12)))
    for shapes, colour, light in ((whole, dark, 0.1), (half, middle, 0.45), (snow, bright, 0.7)):
        canvas.fill(Path(shapes), view.tone(colour, light), 1 if colour == dark else 0.7)


def ridge(
    canvas: Canvas,
    view: View,
    y: float,
    amp: float,
    colours: tuple[str, str],
    seed: int,
    rough: float = 0.5,
    trees: float = 0,
    base: int = 4,
    light: float = 0.5,
) -> Path:
    """A line of hills from edge to edge; `trees` is how high the wood on it stands."""
    random = np.random.default_rng(seed)
    xs = np.arange(-8, WIDE + 16, 8.0 if not trees else 5.0)
    field = octaves(len(xs), 4, seed, 7, base, 1, rough)[1]
    ys = y - amp * (field - field.mean()) / max(1e-6, field.std())
    points = np.column_stack([xs, ys])
    if trees:
        tips = np.column_stack([xs + 2.5, ys - random.uniform(0.15, 1, len(xs)) * trees])
        points = np.stack([points, tips], 1).reshape(-1, 2)
    shape = Path([np.concatenate([[(-20, HIGH + 20)], points, [(WIDE + 20, HIGH + 20)]])])
    top = float(ys.min()) - trees
    canvas.fill(shape, Linear(0, top, 0, y + amp * 2 + 90, (view.tone(colours[0], light), view.tone(colours[1], light))))
    return shape


def ground(canvas: Canvas, view: View, points: Sequence[tuple[float, float]], colours: Greens | None = None) -> Path:
    """A meadow below a line of points, lighter far away."""
    dark, middle, bright = colours or GRASS[view.leaf]
    shape = lines([(-20, HIGH + 20), *points, (WIDE + 20, HIGH + 20)])
    top = min(p[1] for p in points)
    far, near = view.tone(mix(middle, bright, 0.55), 0.6), view.tone(dark, 0.25)
    canvas.fill(shape, Linear(0, top, 0, HIGH, (far, view.tone(middle, 0.5), near), (0, 0.35, 1)))
    return shape


def grass(
    canvas: Canvas,
    view: View,
    top: float,
    bottom: float,
    count: int,
    seed: int,
    colours: Greens | None = None,
    clip: Path | None = None,
    height: float = 1.0,
    left: float = 0,
    right: float = WIDE,
) -> None:
    """Blades, larger toward us, in five tones."""
    random = np.random.default_rng(seed)
    dark, middle, bright = colours or GRASS[view.leaf]
    t = random.random(count) ** 0.75
    x, y = left + random.random(count) * (right - left), top + (bottom - top) * t
    tall = (4 + 42 * t) * random.uniform(0.5, 1.2, count) * height
    lean = random.normal(0.12, 0.35, count) * tall
    half = 0.6 + 2.3 * t
    blades = np.stack(
        [
            np.column_stack([x - half, y]),
            np.column_stack([x + lean * 0.4 - half * 0.3, y - tall * 0.6]),
            np.column_stack([x + lean, y - tall]),
            np.column_stack([x + half, y]),
        ],
        1,
    )
    tone = np.clip(random.random(count) * (1.15 - 0.75 * t) * 5, 0, 4.99).astype(int)
    for k, (colour, light) in enumerate(
        ((dark, 0.15), (mix(dark, middle, 0.6), 0.35), (middle, 0.55), (mix(middle, bright, 0.5), 0.75), (bright, 1.0))
    ):
        chosen = np.flatnonzero(tone == k)
        if len(chosen):
            canvas.fill(Swarm(blades[chosen]), view.tone(colour, light), 0.85, clip=clip)


def flowers(
    canvas: Canvas, view: View, top: float, bottom: float, count: int, seed: int, colours: Sequence[str], size: float = 1.0
) -> None:
    """Specks of colour in a meadow."""
    random = np.random.default_rng(seed)
    for k, colour in enumerate(colours):
        t = random.random(count // len(colours)) ** 0.7
        x, y = random.random(len(t)) * WIDE, top + (bottom - top) * t
        canvas.fill(leaves(x, y, (1.6 + 8 * t) * size, random, 0.7), view.tone(colour, 0.8), 0.95)
        canvas.fill(leaves(x, y - 1, (0.6 + 2.6 * t) * size, random, 0.8), view.tone("#fff2b0", 0.9), 0.9 if k % 2 else 0.4)


def litter(picture: Picture, top: float) -> None:
    """Fallen petals or leaves from design height `top` down, on the foremost sheet that holds the ground."""
    colour = {"blossom": "#ffd0de", "autumn": "#e08a34"}.get(picture.view.leaf)
    if colour is None:
        return
    low = int(picture.size[1] * 0.8)
    canvas = next(s.canvas for s in reversed(picture.sheets) if s.canvas.planes[3, low:].mean() > 0.5)
    random = np.random.default_rng(picture.seed + 9)
    t = random.random(700) ** 0.8
    spots = leaves(random.random(700) * WIDE, top + (HIGH - top) * t, 1.5 + 6.5 * t, random, 0.5)
    canvas.fill(spots, picture.view.tone(colour, 0.9), 0.85, blend="atop")


def pot(
    canvas: Canvas, view: View, x: float, y: float, size: float, seed: int, colour: str = "#c4714e", leafy: float = 1.0
) -> None:
    """A plant in a pot that stands on y; size is the pot's height."""
    half = size * 0.5
    canvas.fill(
        lines([(x - half, y - size), (x + half, y - size), (x + half * 0.72, y), (x - half * 0.72, y)]),
        Linear(x - half, 0, x + half, 0, (view.tone(colour, 0.9), view.tone(colour, 0.25))),
    )
    canvas.fill(
        lines(
            [
                (x - half * 1.12, y - size),
                (x + half * 1.12, y - size),
                (x + half * 1.08, y - size * 0.82),
                (x - half * 1.08, y - size * 0.82),
            ]
        ),
        view.tone(colour, 0.75),
    )
    crown(
        canvas,
        view,
        x,
        y - size * (1.0 + 0.72 * leafy),
        size * 0.85 * leafy,
        size * 0.85 * leafy,
        seed,
        130,
        (size * 0.1, size * 0.22),
        ("#2a6240", "#4f9450", "#a4cf70"),
        clumps=6,
    )


def overhang(
    canvas: Canvas,
    view: View,
    spots: Sequence[tuple[float, float, float, float]],
    seed: int,
    count: int = 900,
    colours: Greens | None = None,
) -> None:
    """Branches that hang into the picture from its edges, near the eye."""
    for k, (x, y, rx, ry) in enumerate(spots):
        crown(canvas, view, x, y, rx, ry, seed + k, count, (10, 23), colours, clumps=16)


def air_tint(canvas: Canvas, colour: str, top: float, bottom: float, low: float, high: float) -> None:
    """Mist over what is painted, from `low` at the top to `high` at the bottom."""
    canvas.fill(
        lines([(-20, -20), (WIDE + 20, -20), (WIDE + 20, HIGH + 20), (-20, HIGH + 20)]),
        Linear(0, top, 0, bottom, (alpha(colour, low), alpha(colour, high))),
        blend="atop",
    )


def _joined(shapes: Sequence[Path]) -> Path:
    return Path([c for s in shapes for c in s.contours])


def _bent(x: float, foot: float, top: float, half: float, lean: float, random: np.random.Generator) -> list[tuple[float, float]]:
    t = np.linspace(0, 1, 12)
    wide = half * (1.0 - 0.42 * t + 0.9 * np.exp(-t * 16))
    middle = x + lean * t + np.sin(t * 3 + random.random() * 6) * half * 0.22
    y = foot + (top - foot) * t
    left, right = list(zip(middle - wide, y, strict=True)), list(zip(middle + wide, y, strict=True))
    return [(float(a), float(b)) for a, b in left + right[::-1]]


def _pine(tall: float, seed: int) -> np.ndarray:
    random = np.random.default_rng(seed)
    steps = 7
    right: list[tuple[float, float]] = []
    for k in range(steps):
        t = k / steps
        right += [
            (tall * 0.2 * (t + 0.16) * random.uniform(0.85, 1.15), -tall * (1 - t - 0.13)),
            (tall * 0.11 * (t + 0.1), -tall * (1 - t - 0.11)),
        ]
    half = np.array([(0, -tall), *right, (tall * 0.02, -tall * 0.02), (tall * 0.02, 0)])
    return np.concatenate([half, (half * (-1, 1))[::-1]])


def broad_tree(canvas: Canvas, view: View, x: float, foot: float, tall: float, seed: int) -> None:
    """A broad tree of the row: boughs, then many small leaves, let through in places."""
    top, bark, chance = foot - tall, "#5c443c", Random(seed)
    trunk(canvas, view, x, foot, foot - tall * 0.5, tall * 0.085, seed, bark, chance.uniform(-0.03, 0.03) * tall)
    boughs: list[Path] = []
    for k, reach in enumerate((-0.34, -0.17, 0.05, 0.2, 0.33)):
        start = foot - tall * (0.36 + 0.04 * (k % 2))
        middle = (x + reach * 0.45 * tall, start - tall * 0.14)
        boughs.append(stroke([(x, start), middle, (x + reach * tall, start - tall * 0.28)], tall * 0.04, thin_end))
    canvas.fill(joined(boughs), view.tone(bark, 0.3))
    size = (max(2.0, tall * 0.008), max(3.6, tall * 0.019))
    count = int(min(1500, 260 + tall * 1.7))
    for dx, dy, s in ((-0.3, 0.42, 0.26), (0.3, 0.42, 0.25), (-0.16, 0.24, 0.28), (0.17, 0.24, 0.27), (0.0, 0.34, 0.3)):
        crown(
            canvas, view, x + dx * tall, top + dy * tall, s * tall, s * 0.8 * tall, chance.randrange(9999), count, size, clumps=14
        )
