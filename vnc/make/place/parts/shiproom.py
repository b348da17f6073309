"""A long room aboard a ship: the hull's section in strips, light hidden in its edges, cold air along the floor, windows."""

from vnc.make.draw import Canvas, Linear, Path, lines
from vnc.make.draw.colour import mix
from vnc.make.place.future.stars import nebula, planet
from vnc.make.place.parts.seats import slant
from vnc.make.place.picture import HIGH, Picture
from vnc.make.place.raster import lay, noise, plane, rows
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Flat
from vnc.make.place.view import View

PLATE = "#dce2e8"
SECTION = ((2.5, 0.0), (3.0, 0.5), (3.0, 2.2), (2.1, 3.1), (0.9, 3.3), (0.0, 3.3))
"""Half of the hull's section from the floor up: metres from the middle, metres high."""
DEEP = 10.0
"""How far off the end wall is, in metres."""


def light(view: View, calm: str) -> str:
    """The colour of the room's strips: red in danger."""
    return {"tense": "#ff5a4a", "eerie": "#6affa0", "cosy": "#ffc87a", "romantic": "#ff9ad0", "neon": "#ff5ae0"}.get(
        view.mood, calm
    )


def hull(canvas: Canvas, view: View, camera: Camera, glow: str) -> None:
    """The hull in strips, ribs with light in them, tiles on the floor, a long lamp above."""
    canvas.fill(WHOLE, view.tone(PLATE, 0.3))
    floor = camera.floor()
    canvas.fill(
        floor.quad(-2.5, 0.5, 5.0, DEEP - 0.5), Linear(0, HIGH, 0, 600, (view.tone("#8a96a4", 0.3), view.tone("#c4ced8", 0.8)))
    )
    canvas.fill(
        floor.grid([-2.5 + 0.625 * k for k in range(9)], [1.0 + 0.9 * k for k in range(11)], 0.014),
        view.tone("#3a4658", 0.2),
        0.5,
    )
    for side in (-1, 1):
        for k, light in enumerate((0.3, 0.62, 0.4, 0.55, 0.5)):
            (x0, y0), (x1, y1) = SECTION[k], SECTION[k + 1]
            flat, long = slant(camera, (side * x0, y0), (side * x1, y1))
            tones = view.tone(PLATE, light - 0.1), view.tone(PLATE, light + 0.2)
            canvas.fill(flat.quad(0.5, 0, DEEP - 0.5, long), Linear(*flat.at(1.4, long / 2), *flat.at(DEEP, long / 2), tones))
            joints = [(1.1 + 1.5 * j, 0, 0.02, long) for j in range(7)]
            canvas.fill(flat.quads(joints), view.tone("#4a5668", 0.2), 0.6)
        _strips(canvas, view, camera, side, glow)
    top = camera.floor(3.29)
    lamp = top.quads([(-0.35, 1.2 + 1.5 * k, 0.7, 1.2) for k in range(6)])
    canvas.fill(lamp, glow, 0.5, blur=26, blend="screen")
    canvas.fill(lamp, mix(glow, "#ffffff", 0.85))


def _strips(canvas: Canvas, view: View, camera: Camera, side: int, glow: str) -> None:
    """Light along the floor's edge and the cove, ribs, panels with handles on the walls."""
    wall, _ = slant(camera, (side * 3.0, 0.5), (side * 3.0, 2.2))
    plates = [(1.25 + 1.5 * k, 1.05, 1.24, 0.56) for k in range(6)]
    canvas.fill(wall.quads(plates), view.tone("#f4f7fa", 0.75))
    canvas.line(wall.quads(plates), view.tone("#5a6678", 0.2), 2.2, 0.7)
    canvas.fill(wall.quads([(u + 0.5, v + 0.08, 0.24, 0.04) for u, v, _, _ in plates]), glow, 0.9)
    for start, end, v in (((side * 3.0, 2.2), (side * 2.1, 3.1), 0.06), ((side * 2.5, 0.0), (side * 3.0, 0.5), 0.05)):
        flat, _ = slant(camera, start, end)
        strip = flat.quad(0.6, v, DEEP - 0.6, 0.06)
        canvas.fill(strip, glow, 0.8, blur=16, blend="screen")
        canvas.fill(strip, mix(glow, "#ffffff", 0.6))
    for z in (9.4, 7.9, 6.4, 4.9, 3.4, 1.9):
        ring = [camera.at(side * x * 0.985, y * 0.99, z) for x, y in SECTION[1:5]]
        canvas.line(lines(ring, closed=False), view.tone("#a8b4c2", 0.5), 0.12 * camera.size(z))
        canvas.line(lines(ring, closed=False), view.tone("#ffffff", 1.0), 0.025 * camera.size(z), 0.8)


def mist(canvas: Canvas, seed: int, glow: str) -> None:
    """Cold air along the floor."""
    field, height = noise(canvas, seed + 9, 4, 3, 4.0, 4), rows(canvas)
    band = (height > 680) * (1 - abs(height - 900).clip(0, 240) / 240)
    lay(canvas, plane(mix(glow, "#ffffff", 0.75)), (field * 1.5 - 0.5).clip(0, 1) * band * 0.42)


def bulkhead(canvas: Canvas, view: View, flat: Flat, upper: str, lower: str) -> None:
    """The wall that closes the room."""
    outline = [*SECTION, *[(-x, y) for x, y in SECTION[::-1]]]
    canvas.fill(flat.path(lines(outline)), Linear(0, 260, 0, 590, (view.tone(upper, 0.7), view.tone(lower, 0.4))))


def window(picture: Picture, canvas: Canvas, hole: Path, world: tuple[float, float, float], colours: tuple[str, str]) -> None:
    """Space behind a hole in the wall, with a world (x, y, radius in design units) in it."""
    outside = canvas.sibling()
    nebula(picture, outside)
    planet(picture, outside, *world, colours, bands=False)
    mask = canvas.sibling()
    mask.fill(hole, "#ffffff")
    outside.planes *= mask.planes[3]
    canvas.paste(outside)
