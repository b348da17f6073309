"""What stands by a basin: bottles, brushes in a tumbler, a candle, a duck."""

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import rounded
from vnc.make.place.parts.buildings import joined
from vnc.make.place.view import View

BRASS, OAK, INK = "#d8ac58", "#b47a4a", "#16121a"
LIQUIDS = ("#f2b84c", "#e87a8c", "#6aa8d8", "#8cc47c", "#b48ad0", "#f6f0e4")


def bottle(canvas: Canvas, view: View, x: float, y: float, s: float, tall: float, tint: str, kind: int) -> None:
    """A flask with a cork, a bottle with a pump or a jar with a lid; it stands on y."""
    h, w = tall * s, (0.042, 0.036, 0.05)[kind % 3] * s
    canvas.fill(ellipse(x + w * 0.3, y, w * 1.3, w * 0.3), view.tone(INK, 0), 0.3, blur=2.5)
    neck = w * (0.32, 0.4, 0.9)[kind % 3]
    body = curve(
        [
            (x - w, y, 1),
            (x - w, y - h * 0.56),
            (x - neck, y - h * 0.74),
            (x - neck, y - h * 0.84, 1),
            (x + neck, y - h * 0.84, 1),
            (x + neck, y - h * 0.74),
            (x + w, y - h * 0.56),
            (x + w, y, 1),
        ]
    )
    tones = (view.tone(tint, 0.75), view.tone(mix(tint, "#ffffff", 0.35), 0.95), view.tone(tint, 0.3))
    canvas.fill(body, Linear(x - w, 0, x + w, 0, tones))
    canvas.fill(rect(x - w, y - h * 0.46, 2 * w, h * 0.27), view.tone("#fffaf0", 0.75), 0.92)
    canvas.fill(rect(x - w * 0.6, y - h * 0.37, 1.2 * w, h * 0.05), view.tone(mix(tint, "#403040", 0.5), 0.4), 0.8)
    canvas.fill(rect(x - w * 0.72, y - h * 0.56, w * 0.24, h * 0.5, 2), "#ffffff", 0.45)
    cap = rect(x - neck * 1.2, y - h, neck * 2.4, h * 0.18, 2)
    if kind % 3 == 1:
        pump = rect(x - w * 0.9, y - h * 1.04, w * 1.3, h * 0.06, 2)
        cap = joined([rect(x - w * 0.12, y - h, w * 0.24, h * 0.18), rect(x - neck, y - h * 0.9, neck * 2, h * 0.08, 2), pump])
    canvas.fill(cap, view.tone((OAK, "#f0ece4", BRASS)[kind % 3], 0.7))


def tumbler(canvas: Canvas, view: View, x: float, y: float, s: float) -> None:
    """A glass with two toothbrushes."""
    for dx, lean, tint in ((-3, -0.06, "#e8586a"), (3, 0.07, "#3f8cc8")):
        tip = (x + dx + lean * s, y - 0.24 * s)
        canvas.fill(stroke([(x + dx, y - 4), tip], 4.5, rounded, False), view.tone(tint, 0.7))
        canvas.fill(rect(tip[0] - 7 if lean < 0 else tip[0] + 1, tip[1], 7, 12, 1), view.tone("#ffffff", 0.9))
    glass = lines([(x - 0.055 * s, y - 0.13 * s), (x + 0.055 * s, y - 0.13 * s), (x + 0.042 * s, y), (x - 0.042 * s, y)])
    canvas.fill(glass, view.tone("#d0ecec", 0.85), 0.6)
    canvas.fill(rect(x - 0.042 * s, y - 0.12 * s, 4, 0.1 * s, 2), "#ffffff", 0.7)
    canvas.line(ellipse(x, y - 0.13 * s, 0.055 * s, 0.012 * s), view.tone("#f4ffff", 1.0), 1.6, 0.9)


def duck(canvas: Canvas, view: View, x: float, y: float, s: float) -> None:
    body = curve(
        [
            (x - s, y - s * 0.55, 1),
            (x - s * 0.5, y - s * 0.35),
            (x + s * 0.1, y - s * 0.5),
            (x + s * 0.7, y - s * 0.4),
            (x + s * 0.75, y),
            (x, y + s * 0.16),
            (x - s * 0.7, y),
        ]
    )
    head = ellipse(x + s * 0.36, y - s * 0.75, s * 0.38, s * 0.36)
    canvas.fill(
        stroke([(x + s * 0.62, y - s * 0.72), (x + s * 0.98, y - s * 0.66)], s * 0.22, rounded, False), view.tone("#f07830", 0.7)
    )
    canvas.fill(joined([body, head]), Linear(0, y - s, 0, y + s * 0.1, (view.tone("#ffe05c", 0.95), view.tone("#f0b020", 0.45))))
    canvas.fill(
        curve([(x - s * 0.5, y - s * 0.3), (x + s * 0.1, y - s * 0.28), (x - s * 0.1, y - s * 0.02)]), view.tone("#e8a41c", 0.5)
    )
    canvas.fill(ellipse(x + s * 0.46, y - s * 0.82, s * 0.06, s * 0.08), view.tone(INK, 0.1))


def tealight(canvas: Canvas, view: View, x: float, y: float, s: float) -> None:
    w, h = 0.034 * s, 0.09 * s
    canvas.fill(
        rect(x - w, y - h, 2 * w, h, 3), Linear(x - w, 0, x + w, 0, (view.tone("#fff4e0", 0.95), view.tone("#e8c8b0", 0.4)))
    )
    canvas.fill(curve([(x, y - h - 20), (x + 5, y - h - 8), (x, y - h - 1), (x - 5, y - h - 8)]), "#ffd070")
    canvas.glow(x, y - h - 9, 70, "#ffc060", 0.3 + 0.35 * view.lamps)
