"""A window with blinds, and the stripes of light that they let through."""

from vnc.make.draw import Canvas, Path, lines
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import Picture
from vnc.make.place.room import Room, sunlight
from vnc.make.place.space import Flat, Spot
from vnc.make.place.view import View

WOOD, INK = "#7a4630", "#140c0c"

WINDOW = (1.75, 1.02, 3.1, 1.6)
"""In the back wall: from the left corner, sill, width, height."""
DOWN: Spot = (0.4, 0.55, 0.62)


def blinds(canvas: Canvas, view: View, wall: Flat) -> None:
    """Slats with the light behind them, closer to one another at the top; cords and a box over them; a deep sill."""
    u, v, wide, tall = WINDOW
    slats = [(u + 0.03, v + tall - 0.1 - 0.066 * k, wide - 0.06, 0.03) for k in range(1, 23)]
    pulled = [(u + 0.03, v + tall - 0.1 - 0.022 * k, wide - 0.06, 0.017) for k in range(1, 9)]
    canvas.fill(wall.quads(slats + pulled), view.tone("#d8c6a0", 0.25))
    canvas.fill(
        wall.quads([(a, b + 0.021, w, 0.009) for a, b, w, _ in slats]), mix(view.tone("#fff2d4", 1.0), view.sunlight, 0.4)
    )
    cords = [(u + wide * t, v + 0.04, 0.016, tall - 0.06) for t in (0.1, 0.38, 0.62, 0.9)]
    canvas.fill(wall.quads(cords), view.tone("#a8946c", 0.4), 0.9)
    canvas.fill(wall.quad(u - 0.02, v + tall - 0.1, wide + 0.04, 0.13), view.tone("#e4d6b4", 0.5))
    canvas.fill(wall.quad(u - 0.02, v + tall - 0.1, wide + 0.04, 0.025), view.tone("#6c5c40", 0.3), 0.7)
    case = [
        (u - 0.14, v - 0.02, 0.12, tall + 0.18),
        (u + wide + 0.02, v - 0.02, 0.12, tall + 0.18),
        (u - 0.14, v + tall + 0.04, wide + 0.28, 0.12),
    ]
    canvas.fill(wall.quads(case).moved(5, 6), view.tone(INK, 0), 0.3, blur=5)
    canvas.fill(wall.quads(case), view.tone(WOOD, 0.55))
    canvas.fill(wall.quads([(a + w - 0.02, b, 0.02, h) for a, b, w, h in case[:2]]), view.tone("#c08a5c", 0.9), 0.6)
    canvas.fill(wall.quads([(u - 0.2, v - 0.1, wide + 0.4, 0.09)]), view.tone("#a06a44", 0.9))
    canvas.fill(wall.quads([(u - 0.2, v - 0.2, wide + 0.4, 0.1)]), view.tone(INK, 0), 0.3, blur=4)


def _strips(room: Room) -> list[tuple[Spot, Spot, Spot, Spot]]:
    """What the blinds let through."""
    u, v, wide, tall = WINDOW
    left, right, deep = room.left + u, room.left + u + wide, room.deep
    rows = [v + 0.06 + (tall - 0.2) * k / 9 for k in range(9)]
    return [((left, y, deep), (right, y, deep), (right, y + 0.085, deep), (left, y + 0.085, deep)) for y in rows]


def cast(room: Room, height: float, towards: Spot) -> Path:
    """The strips as they fall on a plane at that height."""
    shapes = list[Path]()
    for strip in _strips(room):
        spots = list[tuple[float, float]]()
        for x, y, z in strip:
            t = (y - height) / towards[1]
            spots.append(room.camera.at(x - towards[0] * t, height, max(0.9, z - towards[2] * t)))
        shapes.append(lines(spots))
    return joined(shapes)


def brightness(view: View) -> float:
    return (view.shine if view.time != "night" else 0.35 * view.shine) * (1 - 0.75 * view.lamps)


def slatted(picture: Picture, canvas: Canvas, room: Room) -> None:
    """By day the sun in stripes on the carpet; at night the town's lights in stripes under the ceiling."""
    view = picture.view
    u, v, wide, tall = WINDOW
    left, right, deep = room.left + u, room.left + u + wide, room.deep
    pane = ((left, v, deep), (right, v, deep), (right, v + tall, deep), (left, v + tall, deep))
    sunlight(canvas, room, view, [pane], DOWN, pool=0.08, shaft=0.2)
    if brightness(view) > 0.1:
        floor = room.floor.quad(room.left, room.near, room.wide, room.deep - room.near)
        canvas.fill(cast(room, 0, DOWN), alpha(view.sunlight, 0.6), brightness(view), blur=2, blend="screen", clip=floor)
    if view.lamps > 0.5:
        top = room.ceiling.quad(room.left, room.near, room.wide, room.deep - room.near)
        tint = "#8ab0ff" if view.time == "night" else "#ffb88a"
        canvas.fill(cast(room, room.high, (0.2, -0.4, 0.5)), alpha(tint, 0.3), view.lamps, blur=4, blend="screen", clip=top)
