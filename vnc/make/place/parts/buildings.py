"""What people build: skylines, facades, roofs, fences, wires, street lamps, signs without words."""

import random
from collections.abc import Sequence

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.picture import WIDE, Picture
from vnc.make.place.space import Flat
from vnc.make.place.view import View
from vnc.record import record

WARM = ("#ffd98a", "#ffc46a", "#ffe6b0")
NEON = ("#ff4fb0", "#35e0ff", "#ffd23a", "#7aff9a", "#b06aff", "#ff7a4a")
WALLS = ("#c9b8a8", "#b8a9a0", "#d8ccbc", "#a8b0ba", "#c4a890", "#b0a8b8")


def joined(shapes: Sequence[Path]) -> Path:
    """Many shapes as one, painted in one go."""
    return Path([c for s in shapes for c in s.contours])


def placed(x: float, y: float, s: float, points: Sequence[tuple[float, ...]]) -> Path:
    """A curve drawn in units of s, down from (x, y)."""
    return curve([(x + p[0] * s, y + p[1] * s, *p[2:]) for p in points])


def skyline(
    picture: Picture, canvas: Canvas, base: float, count: int, tops: tuple[float, float], widths: tuple[float, float],
    colours: tuple[str, str], seed: int, window: tuple[float, float] = (7, 9), lit: float = 0.5, glass: tuple[str, ...] = WARM,
) -> None:  # fmt: skip
    """A row of towers with windows, edges lit from the sun's side. Windows are painted together, by colour."""
    view, chance = picture.out, random.Random(seed)
    panes = Panes(window, glass, 0.06 + view.lamps * lit * 0.75)
    for _ in range(count):
        wide, left, top = chance.uniform(*widths), chance.uniform(-60, WIDE), chance.uniform(*tops)
        tower = Tower(left, top, wide, base, mix(*colours, chance.random()))
        _walls(canvas, view, tower, chance)
        _windows(canvas, view, tower, panes, chance)


@record
class Tower:
    """Its left edge, roof, width and foot in the picture, and its colour."""

    left: float
    top: float
    wide: float
    base: float
    colour: str


@record
class Panes:
    """The width and height of a window, the colours of light behind them, the share that is lit."""

    size: tuple[float, float]
    glass: tuple[str, ...]
    share: float


def _walls(canvas: Canvas, view: View, tower: Tower, chance: random.Random) -> None:
    """The body, lit at the edge toward the sun; on some a machine room and a mast."""
    left, top, wide, base, colour = tower.left, tower.top, tower.wide, tower.base, tower.colour
    body = rect(left, top, wide, base - top)
    canvas.fill(body, Linear(0, top, 0, base, (view.tone(colour, 0.45), view.tone(mix(colour, view.haze, 0.3), 0.3))))
    side = left + wide - wide * 0.28 if view.sun[0] > left else left
    canvas.fill(
        rect(side, top, wide * 0.28, base - top),
        Linear(0, top, 0, base, (alpha(view.tone(colour, 1.0), 0.75), alpha(view.tone(colour, 0.7), 0.2))),
    )
    canvas.fill(rect(left, top, wide, 3), view.tone(colour, 1.2), 0.7)
    if chance.random() < 0.35:
        canvas.fill(
            rect(left + wide * 0.3, top - 16, wide * 0.22, 16) | rect(left + wide * 0.62, top - 46, 3, 46), view.tone(colour, 0.2)
        )


def _windows(canvas: Canvas, view: View, tower: Tower, panes: Panes, chance: random.Random) -> None:
    """Rows of windows, painted together by colour."""
    w, h = panes.size
    dim, on = list[Path](), {c: list[Path]() for c in panes.glass}
    y = tower.top + h
    while y < tower.base - h * 2:
        x = tower.left + w
        while x < tower.left + tower.wide - w * 1.6:
            pane = rect(x, y, w, h)
            if chance.random() < panes.share:
                on[chance.choice(list(on))].append(pane)
            elif chance.random() < 0.8:
                dim.append(pane)
            x += w * 1.9
        y += h * 1.9
    if dim:
        canvas.fill(joined(dim), view.tone(mix(tower.colour, "#304060", 0.35), 0.2), 0.55)
    for tint, lit in on.items():
        if lit:
            canvas.fill(joined(lit), tint, 0.35 + 0.6 * view.lamps)


def fence(
    canvas: Canvas,
    view: View,
    top: float,
    bottom: float,
    left: float = -10,
    right: float = WIDE + 10,
    mesh: float = 17,
    post: float = 300,
    colour: str = "#6a7a88",
) -> None:
    """A chain-link fence with posts and rails that catch the light."""
    tall = bottom - top
    wires = [stroke([(x, top), (x + tall, bottom)], 1.5, even, False) for x in np.arange(left - tall, right, mesh)]
    wires += [stroke([(x, bottom), (x + tall, top)], 1.5, even, False) for x in np.arange(left - tall, right, mesh)]
    with canvas.clipped(rect(left, top, right - left, tall)):
        canvas.fill(joined(wires), view.tone(colour, 0.25), 0.6)
    for x in np.arange(left + 70, right, post):
        tones = (
            (view.tone(colour, 0.15), view.tone(colour, 0.6), view.tone(colour, 1.2))
            if view.sun[0] > x
            else (view.tone(colour, 1.2), view.tone(colour, 0.6), view.tone(colour, 0.15))
        )
        canvas.fill(rect(x, top - 14, 13, tall + 18), Linear(x, 0, x + 13, 0, tones))
    for y in (top, top + tall * 0.52):
        canvas.fill(rect(left, y - 4, right - left, 8), view.tone(colour, 0.2))
        canvas.fill(rect(left, y - 4, right - left, 2.2), view.tone(colour, 1.2), 0.85)


def wires(canvas: Canvas, view: View, spans: Sequence[tuple[float, float, float, float, float]], wide: float = 2.2) -> None:
    """Sagging cables (x0, y0, x1, y1, sag)."""
    for x0, y0, x1, y1, sag in spans:
        middle = ((x0 + x1) / 2, (y0 + y1) / 2 + sag)
        canvas.line(curve([(x0, y0), middle, (x1, y1)], closed=False), view.tone("#3a3a48", 0.1), wide, 0.85)


def pole(canvas: Canvas, view: View, x: float, foot: float, tall: float, wide: float = 14) -> None:
    """A power pole with cross arms and insulators."""
    top = foot - tall
    canvas.fill(
        rect(x - wide / 2, top, wide, tall),
        Linear(x - wide / 2, 0, x + wide / 2, 0, (view.tone("#8a8580", 0.8), view.tone("#8a8580", 0.1))),
    )
    for k, dy in enumerate((0.05, 0.13)):
        arm = tall * (0.13 - 0.03 * k)
        canvas.fill(rect(x - arm, top + tall * dy, arm * 2, wide * 0.5), view.tone("#5c5854", 0.35))
        for s in (-0.9, -0.5, 0.5, 0.9):
            canvas.fill(rect(x + arm * s - 3, top + tall * dy - wide * 0.8, 6, wide * 0.8, 2), view.tone("#d8dce0", 0.7))
    canvas.fill(rect(x + wide * 0.6, top + tall * 0.2, wide * 1.4, wide * 2.2, 4), view.tone("#8a929a", 0.5))


def street_lamp(canvas: Canvas, view: View, x: float, foot: float, tall: float, side: int = 1, colour: str = "#4a525c") -> None:
    """A bent post with a head that shines when it is dark enough."""
    top, wide = foot - tall, max(4.0, tall * 0.018)
    canvas.fill(
        stroke(
            [(x, foot), (x, top + tall * 0.1), (x + side * tall * 0.03, top + tall * 0.02), (x + side * tall * 0.16, top)],
            wide,
            even,
        ),
        view.tone(colour, 0.4),
    )
    hx = x + side * tall * 0.17
    canvas.fill(rect(hx - tall * 0.05, top - tall * 0.012, tall * 0.1, tall * 0.024, 3), view.tone(colour, 0.7))
    if view.lamps > 0.15:
        canvas.fill(ellipse(hx, top + tall * 0.016, tall * 0.04, tall * 0.012), "#fff2cc", view.lamps)
        canvas.glow(hx, top + tall * 0.02, tall * 0.34, "#ffdf9c", 0.75 * view.lamps)
        cone = lines(
            [
                (hx - tall * 0.03, top + tall * 0.02),
                (hx + tall * 0.03, top + tall * 0.02),
                (hx + tall * 0.24, foot),
                (hx - tall * 0.24, foot),
            ]
        )
        canvas.fill(cone, Linear(0, top, 0, foot, (alpha("#ffe2a4", 0.26 * view.lamps), alpha("#ffe2a4", 0.02))), blur=6)


def lantern(canvas: Canvas, view: View, x: float, y: float, size: float, colour: str = "#e8503a", least: float = 0.25) -> None:
    """A paper lantern that hangs with its middle at (x, y)."""
    lit = max(least, view.lamps)
    body = ellipse(x, y, size * 0.42, size * 0.5)
    canvas.fill(
        body,
        Linear(
            0,
            y - size / 2,
            0,
            y + size / 2,
            (
                mix(view.tone(colour, 0.6), colour, lit),
                mix(view.tone(mix(colour, "#fff0c0", 0.5)), "#ffe6a0", lit),
                mix(view.tone(colour, 0.3), colour, lit),
            ),
        ),
    )
    for k in (-0.3, -0.1, 0.1, 0.3):
        canvas.line(
            curve([(x - size * 0.4, y + size * k), (x, y + size * (k + 0.05)), (x + size * 0.4, y + size * k)], closed=False),
            "#7a2018",
            max(1, size * 0.012),
            0.45,
        )
    for dy in (-0.53, 0.47):
        canvas.fill(rect(x - size * 0.17, y + size * dy, size * 0.34, size * 0.07, 2), view.tone("#2a2024", 0.5))
    canvas.glow(x, y, size * 1.7, "#ff9a5a", 0.5 * lit)


def neon_sign(
    canvas: Canvas, x: float, y: float, wide: float, tall: float, colour: str, seed: int, flat: Flat | None = None
) -> None:
    """An upright sign of invented strokes that glows."""
    chance = random.Random(seed)
    shape = flat.path if flat else _same
    board = shape(rect(x, y, wide, tall, min(wide, tall) * 0.12))
    _, top, _, bottom = board.bounds()
    thick = max(1.6, (bottom - top) * 0.02)
    left, _, right, _ = board.bounds()
    canvas.glow((left + right) / 2, (top + bottom) / 2, (bottom - top) * 0.85, colour, 0.42)
    canvas.fill(board, "#0c0a1e", 0.94)
    canvas.line(board, colour, thick)
    strokes: list[Path] = []
    signs = max(1, round(tall / wide * 0.95))
    for k in range(signs):
        gx, gw, gy, gh = x + wide * 0.24, wide * 0.52, y + tall * (k + 0.2) / signs, tall * 0.6 / signs
        strokes += [
            stroke([(gx, gy + gh * z), (gx + gw, gy + gh * z)], thick, even, False) for z in (0, 0.5, 1) if chance.random() < 0.8
        ]
        a, b = chance.choice((0, 0.5, 1)), chance.choice((0, 0.5, 1))
        strokes.append(stroke([(gx + gw * a, gy), (gx + gw * b, gy + gh)], thick, even, False))
    if flat:
        strokes = [_thick(flat, s, thick) for s in strokes]
    canvas.fill(joined(strokes), mix(colour, "#ffffff", 0.6))


def _thick(flat: Flat, shape: Path, _: float) -> Path:
    return flat.path(shape)


def _same(shape: Path) -> Path:
    return shape


def tiles(canvas: Canvas, view: View, outline: Path, colour: str, rows: int = 9) -> None:
    """A roof seen from the front: courses of tiles, lit along the ridge."""
    left, top, right, bottom = outline.bounds()
    canvas.fill(outline, Linear(0, top, 0, bottom, (view.tone(colour, 0.85), view.tone(colour, 0.3))))
    step = (bottom - top) / rows
    courses = [rect(left, top + k * step, right - left, step * 0.22) for k in range(1, rows)]
    joints = [
        rect(left + (j + 0.5 * (k % 2)) * step * 1.5, top + k * step, step * 0.12, step)
        for k in range(rows)
        for j in range(int((right - left) / step / 1.5) + 1)
    ]
    canvas.fill(joined(courses), view.tone("#1a1824", 0.1), 0.3, clip=outline)
    canvas.fill(joined(joints), view.tone("#1a1824", 0.1), 0.2, clip=outline)
    if view.snow:
        canvas.fill(
            outline, Linear(0, top, 0, bottom, (alpha(view.tone("#f6f9ff", 0.8), 0.98), alpha(view.tone("#e6eef8", 0.6), 0.86)))
        )


def house(
    canvas: Canvas,
    view: View,
    x: float,
    foot: float,
    wide: float,
    tall: float,
    seed: int,
    wall: str = "#e6d6bc",
    roof: str = "#9c4e3c",
    beams: bool = True,
) -> None:
    """A gabled house with timber, a door and windows that glow at night."""
    chance = random.Random(seed)
    top = foot - tall
    body = rect(x, top, wide, tall)
    canvas.fill(
        body,
        Linear(
            x,
            0,
            x + wide,
            0,
            (view.tone(wall, 0.9 if view.sun[0] < x else 0.3), view.tone(wall, 0.3 if view.sun[0] < x else 0.9)),
        ),
    )
    canvas.fill(rect(x, top, wide, tall * 0.2), Linear(0, top, 0, top + tall * 0.2, (alpha("#20182a", 0.5), alpha("#20182a", 0))))
    if beams:
        posts = [rect(x + wide * k - wide * 0.015, top, wide * 0.03, tall) for k in (0.015, 0.33, 0.66, 0.985)]
        canvas.fill(joined([*posts, rect(x, top + tall * 0.46, wide, tall * 0.045)]), view.tone("#5a3c2c", 0.4))
    for u, v in ((0.08, 0.12), (0.72, 0.12), (0.72, 0.58), (0.4, 0.12)):
        if chance.random() < 0.85:
            pane(canvas, view, x + wide * u, top + tall * v, wide * 0.19, tall * 0.24)
    canvas.fill(rect(x + wide * 0.4, foot - tall * 0.42, wide * 0.2, tall * 0.42, wide * 0.02), view.tone("#6a4630", 0.5))
    peak = top - tall * chance.uniform(0.55, 0.75)
    shape = lines(
        [
            (x - wide * 0.09, top + tall * 0.06),
            (x + wide * 0.16, peak),
            (x + wide * 0.84, peak),
            (x + wide * 1.09, top + tall * 0.06),
        ]
    )
    tiles(canvas, view, shape, roof)
    canvas.fill(rect(x + wide * 0.68, peak - tall * 0.2, wide * 0.1, tall * 0.34), view.tone("#8a6a5a", 0.4))


def pane(canvas: Canvas, view: View, x: float, y: float, wide: float, tall: float, frame: str = "#5a3c2c") -> None:
    """A small window with a cross; lamplight shows in it when it is dark."""
    lit = view.lamps
    glass = mix(view.tone("#8fb4cc", 0.6), "#ffd884", min(1.0, lit * 1.1))
    canvas.fill(rect(x, y, wide, tall), view.tone(frame, 0.5))
    b = max(1.2, wide * 0.08)
    inner = rect(x + b, y + b, wide - 2 * b, tall - 2 * b)
    canvas.fill(inner, Linear(0, y, 0, y + tall, (glass, mix(glass, "#ffb050", 0.35 * lit))))
    canvas.fill(rect(x + wide / 2 - b * 0.4, y, b * 0.8, tall) | rect(x, y + tall * 0.45, wide, b * 0.8), view.tone(frame, 0.5))
    if lit > 0.4:
        canvas.glow(x + wide / 2, y + tall / 2, max(wide, tall) * 1.5, "#ffc060", 0.4 * lit)


def lit_sides(view: View, x: float) -> tuple[float, float]:
    """How much a face to the left and one to the right are lit."""
    return (0.3, 0.95) if view.sun[0] > x else (0.95, 0.3)


def turned(view: View, x: float, half: float, colour: str) -> Linear:
    """Shading across an upright round thing, lit from the left."""
    return Linear(x - half, 0, x + half, 0, tuple(view.tone(colour, k) for k in (0.3, 0.95, 0.65, 0.35, 0.08)))
