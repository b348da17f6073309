"""Freight in crates."""

from vnc.make.draw import Canvas
from vnc.make.draw.colour import mix
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

DARK = "#2a3040"


def sealed_crate(
    canvas: Canvas, view: View, camera: Camera, x: float, y: float, z: float, size: float, tint: str, glow: str
) -> None:
    """Freight, strapped, its seal lit."""
    if not y:
        shadow(canvas, view, camera, x, z, size, size, 0.6)
    box(canvas, view, camera, Sun(0.5, 0.8, -0.4), x, y, z, size, size, size, tint, 0.8)
    front = camera.flat((x, y, z - 0.003), (1, 0, 0), (0, 1, 0))
    ribs = [(0, 0, 0.06, size), (size - 0.06, 0, 0.06, size), (0, size - 0.06, size, 0.06), (0, 0, size, 0.06)]
    canvas.fill(front.quads(ribs), view.tone(mix(tint, "#ffffff", 0.25), 0.75))
    canvas.fill(front.quads([(0.06, 0.06, size - 0.12, 0.02), (0.06, 0.06, 0.02, size - 0.12)]), view.tone(DARK, 0.1), 0.5)
    canvas.fill(front.quad(0.14, size * 0.4, size - 0.28, 0.1), view.tone("#20262f", 0.4))
    canvas.fill(front.quad(0.17, size * 0.4 + 0.03, 0.08, 0.04), mix(glow, "#ffffff", 0.4))
    side = camera.flat((x + size + 0.002, y, z), (0, 0, 1), (0, 1, 0))
    canvas.fill(side.quads([(0.1, 0, 0.06, size), (size - 0.16, 0, 0.06, size)]), view.tone("#20262f", 0.3), 0.8)
