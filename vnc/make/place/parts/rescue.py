"""Cars that come when called, seen from their side: an ambulance and a fire engine."""

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.view import View


def ambulance(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """White with a red band, facing left; x is its middle, `s` a metre in design units."""

    def at(points: list[tuple[float, ...]]) -> list[tuple[float, ...]]:
        return [(x + p[0] * s, foot - p[1] * s, *p[2:]) for p in points]

    canvas.fill(rect(x - 2.9 * s, foot - 0.14 * s, 5.8 * s, 0.26 * s, 0.1 * s), view.tone("#14101c", 0), 0.5, blur=0.09 * s)
    body = curve(
        at(
            [
                (-2.8, 0.35, 1),
                (-2.8, 0.95),
                (-2.6, 1.2),
                (-1.75, 1.35, 1),
                (-1.25, 2.1),
                (-0.95, 2.45, 1),
                (2.7, 2.55, 1),
                (2.8, 0.35, 1),
            ]
        )
    )
    _, top, _, low = body.bounds()
    canvas.fill(body, Linear(0, top, 0, low, (view.tone("#ffffff", 1.0), view.tone("#f0f2f4", 0.7), view.tone("#b8c0c8", 0.3))))
    canvas.fill(lines(at([(-2.8, 0.78), (2.8, 0.78), (2.8, 1.12), (-2.55, 1.12)])), view.tone("#d8342e", 0.75))
    canvas.fill(lines(at([(-2.8, 0.68), (2.8, 0.68), (2.8, 0.73), (-2.8, 0.73)])), view.tone("#f0c83c", 0.9))
    glass = mix(view.tone("#3a5a70", 0.5), view.sky[3], 0.3)
    canvas.fill(curve(at([(-1.68, 1.38, 1), (-1.2, 2.05), (-1.0, 2.2, 1), (-0.3, 2.2, 1), (-0.3, 1.38, 1)])), glass)
    canvas.fill(joined([rect(x + u * s, foot - 2.2 * s, 0.85 * s, 0.5 * s, 0.06 * s) for u in (0.1, 1.6)]), glass, 0.9)
    canvas.line(
        joined([lines(at([(u, 0.5), (u, 2.3)]), closed=False) for u in (-0.25, 1.35, 2.6)]), view.tone("#8a949c", 0.3), 2, 0.7
    )
    cross = [rect(x + 1.12 * s, foot - 1.68 * s, 0.16 * s, 0.5 * s), rect(x + 0.95 * s, foot - 1.51 * s, 0.5 * s, 0.16 * s)]
    canvas.fill(joined(cross), view.tone("#d8342e", 0.9))
    _wheels(canvas, view, x, foot, s, (-1.75, 1.75), 0.42)
    _beacons(canvas, view, x, foot, s, ((-0.6, 2.55), (1.9, 2.6)), "#4a8aff")
    canvas.fill(ellipse(x - 2.68 * s, foot - 0.9 * s, 0.1 * s, 0.13 * s), mix(view.tone("#f4f0d8", 0.9), "#fff8d0", view.lamps))


def fire_engine(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """Red with a ladder on its roof and shutters, facing left; x is its middle, `s` a metre in design units."""

    def box(u: float, v: float, wide: float, tall: float, r: float = 0.05) -> Path:
        return rect(x + u * s, foot - (v + tall) * s, wide * s, tall * s, r * s)

    canvas.fill(rect(x - 3.9 * s, foot - 0.15 * s, 7.8 * s, 0.28 * s, 0.1 * s), view.tone("#14101c", 0), 0.5, blur=0.09 * s)
    red = Linear(
        0, foot - 2.7 * s, 0, foot - 0.4 * s, (view.tone("#f0483a", 1.0), view.tone("#d8302a", 0.6), view.tone("#8a1c20", 0.2))
    )
    canvas.fill(joined([box(-3.8, 0.45, 2.3, 2.2, 0.22), box(-1.5, 0.45, 5.2, 2.05, 0.1)]), red)
    canvas.fill(joined([box(-3.8, 0.95, 7.5, 0.16), box(-3.8, 0.62, 7.5, 0.06)]), view.tone("#fff4e0", 1.0))
    canvas.fill(box(-3.82, 1.14, 7.54, 0.05), view.tone("#f0c83c", 1.0))
    glass = mix(view.tone("#3a5a70", 0.5), view.sky[3], 0.3)
    canvas.fill(joined([box(-3.7, 1.5, 0.75, 0.85, 0.1), box(-2.75, 1.5, 0.95, 0.85, 0.08)]), glass)
    for u in (-1.3, 0.15, 1.6):
        canvas.fill(box(u, 1.25, 1.3, 1.0), view.tone("#c8d0d6", 0.6))
        canvas.fill(joined([box(u, 1.25 + 0.1 * k, 1.3, 0.03, 0) for k in range(10)]), view.tone("#6a747c", 0.2), 0.6)
    dials = [ellipse(x + (3.15 + 0.26 * (k % 2)) * s, foot - (1.5 + 0.26 * (k // 2)) * s, 0.09 * s, 0.09 * s) for k in range(4)]
    canvas.fill(joined(dials), view.tone("#f4f0e4", 0.9))
    rails = [box(-2.4, 2.86, 6.3, 0.07, 0), box(-2.4, 3.1, 6.3, 0.07, 0)] + [
        box(-2.3 + 0.36 * k, 2.86, 0.05, 0.3, 0) for k in range(18)
    ]
    canvas.fill(joined([*rails, box(-1.2, 2.5, 0.1, 0.4, 0), box(3.3, 2.5, 0.1, 0.4, 0)]), view.tone("#d8dee4", 0.9))
    _wheels(canvas, view, x, foot, s, (-2.75, 1.3, 2.35), 0.52)
    _beacons(canvas, view, x, foot, s, ((-3.2, 2.65), (-2.3, 2.65)), "#4a8aff")
    canvas.fill(box(-3.84, 0.85, 0.2, 0.22, 0.08), mix(view.tone("#f4f0d8", 0.9), "#fff8d0", view.lamps))
    canvas.fill(box(-3.95, 0.35, 0.5, 0.24), view.tone("#c8d0d8", 0.8))


def _wheels(canvas: Canvas, view: View, x: float, foot: float, s: float, spots: tuple[float, ...], r: float) -> None:
    tyres = [ellipse(x + u * s, foot - r * s, r * s, r * s) for u in spots]
    canvas.fill(
        joined([ellipse(x + u * s, foot - r * 1.05 * s, r * 1.16 * s, r * 1.16 * s) for u in spots]), view.tone("#1c1c24", 0.1)
    )
    canvas.fill(joined(tyres), view.tone("#2a2a30", 0.4))
    canvas.fill(joined([ellipse(x + u * s, foot - r * s, r * 0.55 * s, r * 0.55 * s) for u in spots]), view.tone("#c0c8d0", 0.7))
    canvas.fill(joined([ellipse(x + u * s, foot - r * s, r * 0.2 * s, r * 0.2 * s) for u in spots]), view.tone("#5a626a", 0.4))


def _beacons(
    canvas: Canvas, view: View, x: float, foot: float, s: float, spots: tuple[tuple[float, float], ...], tint: str
) -> None:
    for u, v in spots:
        canvas.fill(rect(x + (u - 0.18) * s, foot - (v + 0.16) * s, 0.36 * s, 0.2 * s, 0.06 * s), tint)
        canvas.glow(x + u * s, foot - (v + 0.06) * s, 0.9 * s, tint, 0.3 + 0.5 * view.lamps)
