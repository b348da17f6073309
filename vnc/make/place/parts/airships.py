"""Airships seen from afar."""

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.view import View


def vessel(canvas: Canvas, view: View, x: float, y: float, size: float, cloth: str) -> None:
    """An airship of that length, far off."""
    body = curve(
        [
            (x - size * 0.5, y),
            (x - size * 0.3, y - size * 0.17),
            (x + size * 0.1, y - size * 0.2),
            (x + size * 0.42, y - size * 0.1),
            (x + size * 0.52, y, 1),
            (x + size * 0.42, y + size * 0.09),
            (x + size * 0.1, y + size * 0.16),
            (x - size * 0.3, y + size * 0.14),
        ]
    )
    canvas.fill(
        body,
        Linear(
            0,
            y - size * 0.2,
            0,
            y + size * 0.16,
            (view.misty(view.tone(cloth, 1.0), 0.25), view.misty(view.tone(cloth, 0.1), 0.3)),
        ),
    )
    for k in (-0.09, 0.0, 0.08):
        canvas.line(
            curve([(x - size * 0.5, y), (x, y + size * k * 1.9), (x + size * 0.5, y)], closed=False),
            view.misty(view.tone("#f0e0c0", 0.6), 0.3),
            1.5,
            0.6,
            clip=body,
        )
    fins = lines(
        [(x - size * 0.36, y), (x - size * 0.58, y - size * 0.16), (x - size * 0.54, y), (x - size * 0.58, y + size * 0.16)]
    )
    canvas.fill(fins, view.misty(view.tone(cloth, 0.5), 0.25))
    _gondola(canvas, view, x, y, size)


def _gondola(canvas: Canvas, view: View, x: float, y: float, size: float) -> None:
    """The hull that hangs from a far airship, its portholes lit after dark."""
    hull = curve(
        [
            (x - size * 0.2, y + size * 0.24, 1),
            (x + size * 0.26, y + size * 0.22, 1),
            (x + size * 0.18, y + size * 0.32),
            (x - size * 0.14, y + size * 0.33),
        ]
    )
    canvas.fill(hull, view.misty(view.tone("#7a5030", 0.5), 0.25))
    for d in (-0.16, -0.04, 0.08, 0.2):
        canvas.line(
            lines([(x + size * d, y + size * 0.13), (x + size * d, y + size * 0.24)], closed=False),
            view.misty(view.tone("#8a7454", 0.4), 0.3),
            1.5,
        )
    canvas.fill(
        joined([ellipse(x + size * d, y + size * 0.275, size * 0.014, size * 0.014) for d in (-0.1, -0.02, 0.06, 0.14)]),
        mix(view.tone("#d8c898", 0.6), "#ffd880", view.lamps),
    )
