"""What rooms of old Japanese farmhouses share: smoked beams, strings of fruit and maize hung up to dry."""

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, stroke
from vnc.make.place.room import Room
from vnc.make.place.view import View

SOOT, CLAY, IRON = "#4c3426", "#cdb48c", "#34323a"


def beams(canvas: Canvas, view: View, room: Room) -> None:
    """Crossbeams black with smoke, one of them a bent trunk; bamboo laid over them."""
    canvas.fill(room.ceiling.quads([(-4.2 + 0.3 * k, 0.4, 0.12, 7) for k in range(28)]), view.tone("#6c5638", 0.3), 0.6)
    for z in (6.6, 5.0, 3.4, 2.2):
        (x0, y), (x1, _), s = (
            room.camera.at(room.left, room.high - 0.1, z),
            room.camera.at(room.right, room.high - 0.1, z),
            room.camera.size(z),
        )
        sag = 0.16 * s if z in (5.0, 2.2) else 0.0
        beam = curve(
            [
                (x0, y, 1),
                ((x0 + x1) / 2, y + sag),
                (x1, y, 1),
                (x1, y + 0.3 * s, 1),
                ((x0 + x1) / 2, y + 0.32 * s + sag),
                (x0, y + 0.3 * s, 1),
            ]
        )
        canvas.fill(beam, Linear(0, y, 0, y + 0.3 * s + sag, (view.tone("#241a14", 0.1), view.tone(SOOT, 0.55))))


def strings(canvas: Canvas, view: View, x: float, top: float, count: int, scale: float) -> None:
    """Radishes, persimmons and maize hung up to dry."""
    for k in range(count):
        cx, kind = x + (k - (count - 1) / 2) * 62 * scale, k % 3
        canvas.line(lines([(cx, top), (cx, top + 260 * scale)], closed=False), view.tone("#a89060", 0.5), 3)
        for j in range(5):
            y = top + (70 + 44 * j) * scale
            if kind == 0:
                canvas.fill(
                    ellipse(cx, y, 21 * scale, 19 * scale),
                    Linear(cx - 20, y - 20, cx + 20, y + 20, (view.tone("#f0984c", 0.95), view.tone("#b8501c", 0.3))),
                )
                canvas.fill(ellipse(cx, y - 16 * scale, 9 * scale, 5 * scale), view.tone("#5c4a2c", 0.4))
            elif kind == 1:
                for d in (-1, 1):
                    canvas.fill(
                        stroke(
                            [(cx, y - 14 * scale), (cx + d * 14 * scale, y + 10 * scale), (cx + d * 18 * scale, y + 34 * scale)],
                            15 * scale,
                        ),
                        view.tone("#f0c048", 0.8),
                    )
            else:
                canvas.fill(
                    stroke([(cx - 3, y - 18 * scale), (cx + 6, y + 8 * scale), (cx, y + 34 * scale)], 18 * scale),
                    view.tone("#f0ece0", 0.8),
                )
