"""Street lamps that burn gas."""

from vnc.make.draw import Canvas, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import Picture
from vnc.make.place.space import Camera


def gas_lamp(picture: Picture, canvas: Canvas, camera: Camera, x: float, z: float) -> None:
    """An iron post with a glass lantern on top."""
    view, (cx, foot), s = picture.view, camera.at(x, 0, z), camera.size(z)
    iron, lit = view.misty(view.tone("#2a2c34", 0.4), min(0.6, z / 50)), max(0.15, view.lamps)
    tall = 3.1 * s
    shaft = [rect(cx - 0.045 * s, foot - tall, 0.09 * s, tall), rect(cx - 0.12 * s, foot - 0.5 * s, 0.24 * s, 0.5 * s, 0.05 * s)]
    shaft += [rect(cx - 0.3 * s, foot - tall * 0.9, 0.6 * s, 0.05 * s), ellipse(cx, foot - tall * 0.55, 0.09 * s, 0.06 * s)]
    canvas.fill(joined(shaft), iron)
    top = foot - tall
    glass = lines([(cx - 0.13 * s, top), (cx + 0.13 * s, top), (cx + 0.22 * s, top - 0.5 * s), (cx - 0.22 * s, top - 0.5 * s)])
    canvas.fill(glass, mix(view.tone("#c8d4d8", 0.7), "#fff0c0", lit))
    canvas.line(glass, iron, max(1.2, 0.035 * s))
    canvas.fill(lines([(cx - 0.27 * s, top - 0.5 * s), (cx, top - 0.78 * s), (cx + 0.27 * s, top - 0.5 * s)]), iron)
    if view.lamps > 0.15:
        canvas.glow(cx, top - 0.25 * s, 2.3 * s, "#ffd890", 0.75 * view.lamps)
        canvas.glow(cx, top - 0.25 * s, 0.5 * s, "#fff4d4", 0.9 * view.lamps)
        pool = camera.floor().path(ellipse(x, z, 1.5, 1.5))
        canvas.fill(pool, "#ffcf84", 0.22 * view.lamps, blur=14, blend="screen")
        if z < 15:
            picture.play("flicker", cx - 0.8 * s, top - s, 1.6 * s, 1.5 * s, "#ffd890")
