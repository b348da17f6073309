"""Machines that stand in hangars, seen from before: a giant that one sits in, a shuttle on its gear."""

from collections.abc import Sequence
from dataclasses import dataclass

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.view import View

Points = Sequence[tuple[float, float]]
INK = "#141824"


@dataclass(frozen=True)
class Armour:
    """The paints of a machine: plates, second plates, trim, joints, and what glows."""

    plate: str
    second: str
    trim: str
    joint: str = "#5a6274"
    glow: str = "#62e0ff"


ARMOURS = (
    Armour("#e8ecf2", "#3a64b8", "#e8b83a"),
    Armour("#c84a44", "#e8dcd0", "#3a3f4c", glow="#ffd24a"),
    Armour("#6f8a5c", "#48583f", "#e08a34", glow="#ff6a5a"),
    Armour("#4a4f66", "#b8bed0", "#a05ae0", glow="#d07aff"),
)

JOINTS: Sequence[Points] = (
    ((0.07, 0.04), (0.12, 0.04), (0.12, 0.5), (0.07, 0.5)),
    ((0.19, 0.38), (0.245, 0.38), (0.245, 0.7), (0.19, 0.7)),
    ((0.0, 0.46), (0.075, 0.46), (0.085, 0.6), (0.0, 0.6)),
    ((0.0, 0.76), (0.035, 0.76), (0.035, 0.82), (0.0, 0.82)),
)
SECOND: Sequence[Points] = (
    ((0.035, 0.0), (0.178, 0.0), (0.165, 0.045), (0.13, 0.085), (0.05, 0.085)),
    ((0.0, 0.575), (0.098, 0.575), (0.168, 0.668), (0.155, 0.768), (0.055, 0.79), (0.0, 0.785)),
    ((0.185, 0.338), (0.258, 0.338), (0.27, 0.405), (0.178, 0.405)),
    ((0.0, 0.36), (0.032, 0.4), (0.044, 0.5), (0.0, 0.5)),
)
PLATES: Sequence[Points] = (
    ((0.048, 0.075), (0.142, 0.075), (0.16, 0.19), (0.135, 0.295), (0.058, 0.295), (0.042, 0.19)),
    ((0.055, 0.335), (0.13, 0.335), (0.142, 0.455), (0.05, 0.455)),
    ((0.034, 0.512), (0.135, 0.512), (0.172, 0.405), (0.07, 0.395), (0.046, 0.45)),
    ((0.16, 0.655), (0.285, 0.672), (0.31, 0.77), (0.25, 0.842), (0.165, 0.81)),
    ((0.165, 0.41), (0.278, 0.41), (0.298, 0.52), (0.262, 0.585), (0.172, 0.57)),
    ((0.0, 0.8), (0.034, 0.8), (0.052, 0.845), (0.046, 0.895), (0.0, 0.92)),
)
TRIM: Sequence[Points] = (
    ((0.06, 0.275), (0.134, 0.275), (0.14, 0.325), (0.097, 0.365), (0.054, 0.325)),
    ((0.06, 0.68), (0.14, 0.68), (0.13, 0.73), (0.06, 0.735)),
    ((0.0, 0.888), (0.014, 0.888), (0.098, 0.985), (0.03, 0.925), (0.0, 0.94)),
    ((0.01, 0.545), (0.07, 0.545), (0.078, 0.572), (0.01, 0.572)),
)
SEAMS: Sequence[Points] = (
    ((0.06, 0.2), (0.135, 0.2)),
    ((0.1, 0.09), (0.1, 0.27)),
    ((0.062, 0.42), (0.134, 0.42)),
    ((0.18, 0.74), (0.3, 0.745)),
    ((0.18, 0.5), (0.29, 0.5)),
    ((0.222, 0.42), (0.222, 0.56)),
    ((0.0, 0.655), (0.155, 0.655)),
    ((0.05, 0.04), (0.165, 0.04)),
)


def giant(canvas: Canvas, view: View, x: float, foot: float, tall: float, armour: Armour, air: float = 0.0) -> None:
    """A robot as high as a house, feet apart; `air` is how much haze lies before it."""
    canvas.fill(ellipse(x, foot, tall * 0.3, tall * 0.022), view.tone(INK, 0), 0.7, blur=tall * 0.012)
    for side in (-1, 1):
        wing = [(0.05, 0.74), (0.14, 0.78), (0.3, 1.0), (0.27, 0.8), (0.15, 0.62)]
        _plate(canvas, view, x, foot, tall, side, wing, armour.joint, air)
    for shapes, colour in ((JOINTS, armour.joint), (SECOND, armour.second), (PLATES, armour.plate), (TRIM, armour.trim)):
        for points in shapes:
            for side in (-1, 1):
                _plate(canvas, view, x, foot, tall, side, points, colour, air)
    seams = [lines([(x + s * a * tall, foot - b * tall) for a, b in seam], closed=False) for seam in SEAMS for s in (-1, 1)]
    for seam in seams:
        canvas.line(seam, view.misty(view.tone(INK, 0.1), air), max(1.0, tall * 0.0028), 0.6)
    _lights(canvas, x, foot, tall, armour)


def _plate(
    canvas: Canvas, view: View, x: float, foot: float, tall: float, side: int, points: Points, colour: str, air: float
) -> None:  # fmt: skip
    """One piece of armour: lit from above and from the left, its lower edge dark."""
    shape = lines([(x + side * a * tall, foot - b * tall) for a, b in points])
    _, top, _, low = shape.bounds()
    light = 0.72 if side < 0 else 0.46
    tones = [view.misty(view.tone(colour, k), air) for k in (light + 0.22, light, light - 0.3)]
    canvas.fill(shape, Linear(0, top, 0, low, (tones[0], tones[1], tones[2])))
    edge = max(1.0, tall * 0.005)
    canvas.inner(shape, edge, edge, view.misty(view.tone(mix(colour, "#ffffff", 0.6), 1.1), air), 0.7, blur=edge * 0.3)
    canvas.inner(shape, -edge * 1.3, -edge * 1.6, view.misty(view.tone(INK, 0), air), 0.55, blur=edge * 0.6)


def _lights(canvas: Canvas, x: float, foot: float, tall: float, armour: Armour) -> None:
    """Eyes, the heart behind the hatch, lamps on shoulders and knees."""
    eyes = [
        lines([(x + s * a * tall, foot - b * tall) for a, b in ((0.005, 0.852), (0.04, 0.866), (0.042, 0.878), (0.005, 0.868))])
        for s in (-1, 1)
    ]
    heart = lines(
        [(x + a * tall, foot - b * tall) for a, b in ((-0.022, 0.62), (0.022, 0.62), (0.034, 0.65), (0, 0.69), (-0.034, 0.65))]
    )
    lamps = [
        ellipse(x + s * a * tall, foot - b * tall, r * tall, r * tall)
        for s in (-1, 1)
        for a, b, r in ((0.24, 0.79, 0.008), (0.097, 0.325, 0.009))
    ]
    for shape, spread in ((joined(eyes), 0.02), (heart, 0.03), (joined(lamps), 0.012)):
        canvas.fill(shape, armour.glow, 0.9, blur=spread * tall, blend="screen")
        canvas.fill(shape, mix(armour.glow, "#ffffff", 0.6))


def shuttle(canvas: Canvas, view: View, x: float, foot: float, wide: float, armour: Armour) -> None:
    """A ship that lands, nose toward us: wings, engines, panes, three legs."""
    w = wide / 2
    canvas.fill(ellipse(x, foot, w * 0.9, w * 0.07), view.tone(INK, 0), 0.7, blur=w * 0.03)
    for side in (-1, 1):
        for points, colour in _shuttle_parts(armour):
            shape = lines([(x + side * a * w, foot - b * w) for a, b in points])
            _hull_piece(canvas, view, shape, colour, 0.7 if side < 0 else 0.5, w)
        _engine(canvas, view, x + side * 0.44 * w, foot - 0.42 * w, 0.13 * w, armour)
    body = _round(x, foot, w, ((0, 0.78), (0.2, 0.72), (0.3, 0.5), (0.27, 0.3), (0.14, 0.2), (0, 0.18)))
    _hull_piece(canvas, view, body, armour.plate, 0.62, w)
    _panes(canvas, view, x, foot, w, armour)


def _shuttle_parts(armour: Armour) -> Sequence[tuple[Points, str]]:
    return (
        (((0.1, 0.3), (0.18, 0.3), (0.2, 0.04), (0.26, 0.0), (0.1, 0.0), (0.14, 0.04)), armour.joint),
        (((0.2, 0.6), (0.36, 1.02), (0.43, 1.04), (0.38, 0.5)), armour.second),
        (((0.2, 0.5), (0.96, 0.34), (1.0, 0.38), (0.98, 0.3), (0.5, 0.26), (0.2, 0.28)), armour.plate),
        (((0.62, 0.4), (0.78, 0.365), (0.78, 0.29), (0.62, 0.275)), armour.trim),
        (((0.95, 0.22), (1.0, 0.22), (1.02, 0.54), (0.97, 0.5)), armour.second),
    )


def _round(x: float, foot: float, w: float, half: Points) -> Path:
    right = [(x + a * w, foot - b * w) for a, b in half]
    left = [(x - a * w, foot - b * w) for a, b in half[::-1] if a]
    return curve([*right, *left])


def _hull_piece(canvas: Canvas, view: View, shape: Path, colour: str, light: float, w: float) -> None:
    _, top, _, low = shape.bounds()
    canvas.fill(
        shape, Linear(0, top, 0, low, (view.tone(colour, light + 0.35), view.tone(colour, light), view.tone(colour, light - 0.4)))
    )
    canvas.inner(shape, w * 0.004, w * 0.008, view.tone("#ffffff", 1.0), 0.7, blur=w * 0.003)
    canvas.inner(shape, -w * 0.006, -w * 0.012, view.tone(INK, 0), 0.5, blur=w * 0.008)


def _engine(canvas: Canvas, view: View, x: float, y: float, r: float, armour: Armour) -> None:
    canvas.fill(ellipse(x, y, r, r), Linear(0, y - r, 0, y + r, (view.tone(armour.plate, 0.9), view.tone(armour.joint, 0.2))))
    canvas.fill(ellipse(x, y, r * 0.78, r * 0.78), view.tone(INK, 0.2))
    spokes = ((1, 0, 0.87, 0.5), (0.5, 0.87, 0, 1), (-0.5, 0.87, -0.87, 0.5))
    blades = [
        lines([(x, y), (x + t * r * 0.7 * a, y + t * r * 0.7 * b), (x + t * r * 0.7 * c, y + t * r * 0.7 * d)])
        for a, b, c, d in spokes
        for t in (-1, 1)
    ]
    canvas.fill(joined(blades), view.tone("#8a94a8", 0.7))
    canvas.fill(ellipse(x, y, r * 0.2, r * 0.2), armour.glow)
    canvas.glow(x, y, r * 1.5, armour.glow, 0.35)


def _panes(canvas: Canvas, view: View, x: float, foot: float, w: float, armour: Armour) -> None:
    """The cockpit's glass in three panes, a stripe down the nose, lamps under it."""
    dark = view.tone("#1c2c48", 0.5)
    panes = [((-0.05, 0.66), (0.05, 0.66), (0.065, 0.52), (-0.065, 0.52))]
    panes += [tuple((s * a, b) for a, b in ((0.07, 0.655), (0.15, 0.62), (0.21, 0.5), (0.085, 0.515))) for s in (-1, 1)]
    shapes = [lines([(x + a * w, foot - b * w) for a, b in pane]) for pane in panes]
    canvas.fill(joined(shapes), Linear(0, foot - 0.66 * w, 0, foot - 0.5 * w, (mix(dark, "#bfe4ff", 0.6), dark)))
    for shape in shapes:
        canvas.line(shape, view.tone(armour.joint, 0.4), w * 0.009)
    stripe = lines([(x + a * w, foot - b * w) for a, b in ((-0.03, 0.5), (0.03, 0.5), (0.05, 0.22), (-0.05, 0.22))])
    canvas.fill(stripe, view.tone(armour.trim, 0.7))
    for a in (-0.12, 0.12):
        canvas.fill(ellipse(x + a * w, foot - 0.3 * w, 0.024 * w, 0.018 * w), "#ffffff")
        canvas.glow(x + a * w, foot - 0.3 * w, 0.12 * w, "#e8f4ff", 0.8)
