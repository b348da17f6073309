"""A Dutch windmill: brick foot, thatched body, gallery, cap and four latticed sails."""

import math

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.view import View


def smockmill(canvas: Canvas, view: View, x: float, foot: float, tall: float, turn: float = 24.0) -> None:
    """A mill that stands on `foot`, `tall` to its cap; `turn` is the angle of its sails in degrees."""
    right = view.sun[0] > x

    def across(colour: str, half: float) -> Linear:
        tones = tuple(view.tone(colour, k) for k in ((0.15, 0.4, 0.75, 0.95, 0.6) if right else (0.6, 0.95, 0.75, 0.4, 0.15)))
        return Linear(x - half, 0, x + half, 0, tones)

    waist, top = foot - tall * 0.36, foot - tall * 0.9
    canvas.fill(ellipse(x, foot, tall * 0.34, tall * 0.03), view.tone("#141c14", 0), 0.4, blur=6)
    base = lines([(x - tall * 0.2, foot), (x - tall * 0.18, waist), (x + tall * 0.18, waist), (x + tall * 0.2, foot)])
    canvas.fill(base, across("#a8604a", tall * 0.2))
    bricks = [rect(x - tall * 0.2, foot - tall * 0.024 * k, tall * 0.4, 1.3) for k in range(1, 15)]
    canvas.fill(joined(bricks), view.tone("#2a1a1a", 0.1), 0.25, clip=base)
    body = lines([(x - tall * 0.175, waist), (x - tall * 0.095, top), (x + tall * 0.095, top), (x + tall * 0.175, waist)])
    canvas.fill(body, across("#7a5c40" if not view.snow else "#b8b4b4", tall * 0.17))
    for k in (-0.5, 0.0, 0.5):
        canvas.line(
            lines([(x + tall * 0.175 * k, waist), (x + tall * 0.095 * k, top)], closed=False), view.tone("#2a1c14", 0.1), 2, 0.4
        )
    straws = [rect(x - tall * 0.17, waist - tall * 0.03 * k, tall * 0.34, 1.5) for k in range(1, 18)]
    canvas.fill(joined(straws), view.tone("#2a1c14", 0.1), 0.22, clip=body)
    _openings(canvas, view, x, foot, waist, tall)
    deck = rect(x - tall * 0.27, waist, tall * 0.54, tall * 0.022)
    canvas.fill(deck, view.tone("#e8e0d0", 0.8))
    rails = [rect(x - tall * 0.27 + tall * 0.06 * k, waist - tall * 0.06, 2, tall * 0.06) for k in range(10)]
    rails += [rect(x - tall * 0.27, waist - tall * 0.062, tall * 0.54, 3)]
    struts = [
        lines(
            [
                (x + d * tall * 0.26, waist),
                (x + d * tall * 0.185, waist + tall * 0.12),
                (x + d * tall * 0.185, waist + tall * 0.1),
                (x + d * tall * 0.245, waist),
            ]
        )
        for d in (-1, 1)
    ]
    canvas.fill(joined(rails + struts), view.tone("#f0e8d8", 0.7))
    cap = curve(
        [
            (x - tall * 0.12, top + tall * 0.02, 1),
            (x - tall * 0.11, top - tall * 0.06),
            (x, top - tall * 0.12),
            (x + tall * 0.12, top - tall * 0.05),
            (x + tall * 0.13, top + tall * 0.02, 1),
        ]
    )
    canvas.fill(cap, across("#4c5a58" if not view.snow else "#e8eef4", tall * 0.13))
    _sails(canvas, view, x, top - tall * 0.02, tall * 0.56, turn)


def _openings(canvas: Canvas, view: View, x: float, foot: float, waist: float, tall: float) -> None:
    """A green door with white edges, small windows lit at night."""
    canvas.fill(rect(x - tall * 0.045, foot - tall * 0.17, tall * 0.09, tall * 0.17), view.tone("#f0e8d8", 0.8))
    canvas.fill(rect(x - tall * 0.036, foot - tall * 0.162, tall * 0.072, tall * 0.162), view.tone("#2f6a50", 0.6))
    glass = mix(view.tone("#4a6478", 0.5), "#ffd080", view.lamps)
    for dx, y in ((-0.1, foot - tall * 0.24), (0.1, foot - tall * 0.24), (0.0, waist - tall * 0.14), (0.0, waist - tall * 0.34)):
        w = tall * 0.026
        canvas.fill(rect(x + dx * tall - w * 1.4, y - w * 1.5, w * 2.8, w * 3), view.tone("#f4ecdc", 0.8))
        canvas.fill(rect(x + dx * tall - w, y - w * 1.15, w * 2, w * 2.3), glass)
        canvas.fill(
            joined([rect(x + dx * tall - 1, y - w * 1.15, 2, w * 2.3), rect(x + dx * tall - w, y - 1, w * 2, 2)]),
            view.tone("#f4ecdc", 0.7),
        )


def _sails(canvas: Canvas, view: View, x: float, y: float, r: float, turn: float) -> None:
    bars, cloth = list[Path](), list[Path]()
    for k in range(4):
        a = math.radians(turn + 90 * k)
        c, s = math.cos(a), math.sin(a)

        def at(u: float, v: float, c: float = c, s: float = s) -> tuple[float, float]:
            return x + (u * c - v * s) * r, y + (u * s + v * c) * r

        cloth.append(lines([at(0.2, 0.02), at(0.98, 0.02), at(0.98, 0.19), at(0.2, 0.19)]))
        bars.append(lines([at(0, -0.018), at(1, -0.014), at(1, 0.014), at(0, 0.018)]))
        bars += [
            lines([at(u, -0.04), at(u + 0.012, -0.04), at(u + 0.012, 0.2), at(u, 0.2)])
            for u in (0.2 + 0.078 * j for j in range(11))
        ]
        bars += [lines([at(0.2, v), at(0.99, v), at(0.99, v + 0.012), at(0.2, v + 0.012)]) for v in (0.1, 0.19)]
    canvas.fill(joined(cloth), view.tone("#f0e4cc", 0.8), 0.42)
    canvas.fill(joined(bars), view.tone("#6a4a34", 0.5))
    canvas.fill(ellipse(x, y, r * 0.05, r * 0.05), view.tone("#b8443c", 0.7))
