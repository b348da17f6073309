"""What was done to a thing: broken, torn, set on fire."""

import math

from vnc.make.describe.props import Where
from vnc.make.draw import Path, curve, ellipse, lines, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import thin_end
from vnc.make.place.dressing.brush import Brush
from vnc.make.place.dressing.condition.form import Form, colour, form, places
from vnc.make.place.dressing.condition.surface import over
from vnc.make.place.dressing.solids import joined
from vnc.make.place.dressing.state.fire import flame


def broken(brush: Brush, where: Where) -> None:
    """Cracks that branch, a corner knocked out, the pieces at its foot."""
    if not (box := form(brush)):
        return
    own = colour(brush)
    _notch(brush, box)
    cracks = [part for x, y in places(brush, 4) for part in _crack(brush, x, y, box.size * 0.02, box.size * 0.5)]
    brush.canvas.fill(joined(cracks), brush.tone("#140e14", 0.05), 0.85, blend="atop")
    glint = joined(cracks).moved(box.size * 0.008, box.size * 0.006)
    brush.canvas.fill(glint, mix(own, "#ffffff", 0.6), 0.4, blend="atop")
    if where in ("floor", "small", "land"):
        _pieces(brush, box, own)


def _notch(brush: Brush, box: Form) -> None:
    """A ragged hole at the upper right."""
    x, s = box.right - box.wide * 0.2, box.size * 0.17
    y = box.upper(x)
    ragged = [(x - s, y - s * 0.6), (x - s * 0.7, y + s * 0.25), (x - s * 0.35, y + s * 0.1), (x - s * 0.1, y + s * 0.8),
              (x + s * 0.25, y + s * 0.45), (x + s * 0.5, y + s), (x + s * 1.1, y + s * 0.7), (x + s * 3, y + s * 0.9),
              (x + s * 3, y - s * 4), (x - s, y - s * 4)]  # fmt: skip
    hole = lines(ragged)
    brush.canvas.line(lines(ragged[:8], closed=False), brush.tone("#1a1216", 0.1), s * 0.14, 0.5, blend="atop")
    brush.canvas.fill(hole, "#000000", blend="erase")


def _crack(brush: Brush, x: float, y: float, wide: float, long: float) -> list[Path]:
    """Strokes from a point, each thinner than the one before it."""
    parts: list[Path] = []
    for _ in range(3):
        turn, step, at = brush.chance.uniform(0, 2 * math.pi), long / 4, [(x, y)]
        for _ in range(4):
            turn += brush.chance.uniform(-0.8, 0.8)
            at.append((at[-1][0] + math.cos(turn) * step, at[-1][1] + math.sin(turn) * step))
        parts.append(stroke(at, wide, thin_end, False))
    return parts


def _pieces(brush: Brush, box: Form, own: str) -> None:
    for k in range(9):
        x = box.left + box.wide * (0.2 + 0.95 * brush.chance.random())
        y, s = box.bottom + box.size * brush.chance.uniform(-0.02, 0.05), box.size * brush.chance.uniform(0.025, 0.07)
        ring = [(x + s * math.cos(a) * brush.chance.uniform(0.6, 1.2), y - s * 0.3 + s * 0.55 * math.sin(a))
                for a in (0.2, 1.5, 2.6, 4.0, 5.2)]  # fmt: skip
        brush.canvas.fill(ellipse(x + s * 0.2, y + s * 0.25, s * 1.1, s * 0.3), brush.tone("#181018", 0), 0.4, blur=s * 0.2)
        brush.canvas.fill(lines(ring), mix(own, "#181018" if k % 2 else "#ffffff", 0.18))
        brush.canvas.inner(lines(ring), -s * 0.2, -s * 0.25, mix(own, "#100810", 0.6), 0.6)


def torn(brush: Brush, where: Where) -> None:
    """What hangs frays at its lower edge and has holes; what stands is slashed, its stuffing shows."""
    if not (box := form(brush)):
        return
    if where in ("floor", "small"):
        _slashed(brush, box)
        return
    count = max(5, int(box.wide / box.size * 7))
    rags: list[Path] = []
    for k in range(count + 1):
        x = box.left + box.wide * (k + brush.chance.uniform(-0.3, 0.3)) / count
        deep, half = box.high * brush.chance.uniform(0.1, 0.42), box.wide / count * brush.chance.uniform(0.25, 0.5)
        low = box.lower(x)
        left, right = (x - half * 0.4, low - deep * 0.5), (x + half * 0.3, low - deep * 0.4)
        rags.append(lines([(x - half, low + 2), left, (x, low - deep), right, (x + half, low + 2)]))
    for x, y in places(brush, 3):
        s = box.size * brush.chance.uniform(0.04, 0.08)
        rags.append(lines([(x - s, y), (x - s * 0.2, y - s * 0.8), (x + s * 0.5, y - s * 0.2), (x + s * 0.2, y + s * 1.4)]))
    ragged = joined(rags)
    brush.canvas.line(ragged, mix(colour(brush), "#181018", 0.55), box.size * 0.02, 0.7, blend="atop")
    for rag in rags:
        brush.canvas.fill(rag, "#000000", blend="erase")


def _slashed(brush: Brush, box: Form) -> None:
    for x, y in places(brush, 9):
        s, turn = box.size * brush.chance.uniform(0.12, 0.22), brush.chance.uniform(0.6, 1.3)
        end = (x + s * math.cos(turn), y + s * math.sin(turn))
        middle = (x + end[0]) / 2, (y + end[1]) / 2
        gash = curve(
            [(x, y, 1), (middle[0] + s * 0.14, middle[1] - s * 0.08), (*end, 1), (middle[0] - s * 0.1, middle[1] + s * 0.08)]
        )
        brush.canvas.fill(gash, brush.tone("#2a1c1c", 0.1), 0.9, blend="atop")
        stuffing = [ellipse(x + (end[0] - x) * t, y + (end[1] - y) * t, s * 0.07, s * 0.06) for t in (0.3, 0.5, 0.7)]
        brush.canvas.fill(joined(stuffing), brush.tone("#efe6d2", 0.9), 0.95, blend="atop")


def burning(brush: Brush, where: Where) -> None:
    """Flames over all of it, small ones before it, and their light."""
    if not (box := form(brush)):
        return
    over(brush, box, brush.tone("#20100c", 0.1), 0.3, 0.5)
    over(brush, box, "#ff7a28", 0.1, 0.4)
    count = 3 if box.wide < box.high else 5
    canvas = brush.canvas
    for k in range(count):
        x = box.left + box.wide * (0.1 + 0.8 * (k + brush.chance.uniform(0.2, 0.8)) / count)
        y = box.upper(x) + (box.lower(x) - box.upper(x)) * brush.chance.uniform(0.15, 0.5)
        flame(canvas, x, y, box.size * brush.chance.uniform(0.35, 0.85), brush.chance)
    for k in range(count):
        x = box.left + box.wide * (k + brush.chance.random()) / count
        flame(canvas, x, box.lower(x), box.size * brush.chance.uniform(0.12, 0.26), brush.chance)
    canvas.glow((box.left + box.right) / 2, (box.top + box.bottom) / 2, box.size * 1.5, "#ff8a38", 0.4)
