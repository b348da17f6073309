"""A living room high over a city: a wall of glass with the skyline behind it."""

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, skyline
from vnc.make.place.parts.fabrics import carpet
from vnc.make.place.parts.props import picture_frame
from vnc.make.place.parts.sofas import sofa
from vnc.make.place.parts.wares import stand, ware
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, boards, droplets, shell, shine
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

WALNUT, LINEN, INK, BRASS = "#6a4630", "#e4dccc", "#2c3038", "#d8b060"


def skyflat(picture: Picture) -> None:
    """Glass from floor to ceiling, towers and rivers of light below it, a long sofa, a low table, a lamp, a shelf."""
    view, camera = picture.view, Camera(960, 450, 1.5, 900)
    room = Room(camera, -4.6, 4.6, 3.0, 6.8, Sun(0.0, 0.6, -0.6), 0.5)
    out = picture.sheet(1.0, 0, 1.6)
    _city(picture, out)
    walls = picture.sheet(0.75, 0, 0.3)
    shell(walls, view, room, "#4a4c54", "#8a6a50", "#e8e4dc", "#c8c0b4")
    boards(walls, view, room, "#8a6a50", 0.2, picture.seed)
    _glass(picture, walls, room)
    _side_walls(walls, view, room, picture.seed)
    carpet(walls, view, room.floor, -2.0, 3.2, 4.0, 2.6, "#5a6478", "#c8bca8")
    back = picture.sheet(0.6, 0, 0.3)
    stand(back, view, camera, "telescope", (2.6, 0, 6.2), 0.95)
    stand(back, view, camera, "plant", (-3.9, 0, 6.2), 1.1)
    _shelf(back, view, room, picture.seed)
    middle = picture.sheet(0.42, 0, 0.3)
    sofa(middle, view, camera, -2.9, 5.2, 2.9, "#6a7488")
    sofa(middle, view, camera, 1.2, 5.3, 1.2, "#b87a4c")
    _low_table(middle, view, camera, picture.seed)
    _arc_lamp(picture, middle, camera)
    shine(walls, view, room, flattened([s.canvas for s in picture.sheets]), picture.seed, 0.22, 0.2)
    near = picture.sheet(0.12, 0, 2.8)
    near.fill(rect(-20, 1000, 620, 110, 40), Linear(0, 1000, 0, HIGH, (view.tone(WALNUT, 0.8), view.tone(WALNUT, 0.2))))
    ware(near, view, "wine", 230, 1012, 330, picture.seed)


def _city(picture: Picture, canvas: Canvas) -> None:
    """Towers in three ranks seen from their height, roads as bands of light between them."""
    view = picture.out
    sky(picture, canvas, 560)
    ranks = (
        ((330, 470), (40, 80), 40, ("#8a94a8", "#a8a4b4")),
        ((300, 560), (70, 130), 24, ("#6a7690", "#8a8498")),
        ((420, 660), (110, 190), 14, ("#4c566e", "#6a6478")),
    )
    for k, (tops, widths, count, colours) in enumerate(ranks):
        skyline(
            picture,
            canvas,
            800,
            count,
            tops,
            widths,
            colours,
            picture.seed + 5 + k,
            (7 + 2 * k, 9 + 2 * k),
            0.8,
            ("#ffd98a", "#ffe6b0", "#bfe4ff", "#ffb870"),
        )
        canvas.fill(rect(-20, 300, WIDE + 40, 520), Linear(0, 300, 0, 820, (view.haze, view.haze)), 0.16 - 0.05 * k, blend="atop")
    for x, y in ((520, 330), (1240, 306), (1530, 430)):
        canvas.glow(x, y, 40, "#ff5a4a", 0.3 + 0.6 * view.lamps)
    if view.lamps > 0.2:
        for k in range(40):
            canvas.glow(
                47 * k + 13 * (k % 3), 690 + 17 * (k % 5), 60, ("#ffc070", "#ff8a5a", "#bfe0ff")[k % 3], 0.35 * view.lamps
            )
    veil(picture, canvas)


def _glass(picture: Picture, canvas: Canvas, room: Room) -> None:
    """The whole back wall and a part of the left one cut open, thin frames, the lamp's reflection, curtains at the ends."""
    view, wall = picture.view, room.back
    for flat, u, wide, count in ((wall, 0.1, 9.0, 5), (room.west, 4.4, 2.3, 2)):
        hole = flat.quad(u, 0.06, wide, 2.82)
        canvas.fill(hole, "#ffffff", blend="erase")
        canvas.fill(hole, "#cfe4f4", 0.05)
        streaks = [
            lines(
                [
                    flat.at(u + wide * (k + 0.2) / count, 0.06),
                    flat.at(u + wide * (k + 0.34) / count, 0.06),
                    flat.at(u + wide * (k + 0.7) / count, 2.88),
                    flat.at(u + wide * (k + 0.56) / count, 2.88),
                ]
            )
            for k in range(count)
        ]
        canvas.fill(joined(streaks), "#ffffff", 0.05, clip=hole)
        bars = [(u + wide * k / count - 0.03, 0.06, 0.06, 2.82) for k in range(count + 1)] + [
            (u, 0.02, wide, 0.1),
            (u, 2.82, wide, 0.08),
        ]
        canvas.fill(flat.quads(bars), view.tone(INK, 0.6))
        canvas.fill(flat.quads([(a, b, 0.014, h) for a, b, _, h in bars if h > 1]), view.tone("#8a94a0", 1.0), 0.8)
        droplets(picture, canvas, hole, picture.seed)
    for u in (0.05, 8.55):
        canvas.fill(wall.quad(u, 0.05, 0.6, 2.85), view.tone(LINEN, 0.6), 0.94)
        canvas.fill(wall.quads([(u + 0.05 + 0.12 * k, 0.05, 0.05, 2.85) for k in range(5)]), view.tone("#8a8074", 0.3), 0.4)


def _side_walls(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Panels of walnut on the right with a picture, a strip of light round the ceiling."""
    canvas.fill(room.east.quads([(1.0 + 0.5 * k, 0, 0.48, 3.0) for k in range(12)]), view.tone(WALNUT, 0.5))
    canvas.fill(room.east.quads([(1.0 + 0.5 * k, 0, 0.02, 3.0) for k in range(12)]), view.tone("#a87850", 0.9), 0.6)
    picture_frame(canvas, view, room.east, 4.0, 1.2, 1.3, 1.0, seed)
    strips = [(-4.4, 0.8, 0.08, 5.8), (4.32, 0.8, 0.08, 5.8), (-4.4, 6.5, 8.8, 0.1)]
    canvas.fill(room.ceiling.quads(strips), "#ffe8c0")
    canvas.fill(room.ceiling.quads(strips), "#ffd8a0", 0.3 + 0.4 * view.lamps, blur=22, blend="screen")


def _shelf(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """A low sideboard along the right wall: records, a vase, a clock."""
    camera = room.camera
    box(canvas, view, camera, room.sun, 3.9, 0.12, 3.6, 0.65, 0.6, 2.8, WALNUT, 0.9)
    side = camera.flat((3.895, 0.12, 3.6), (0, 0, 1), (0, 1, 0))
    canvas.fill(side.quads([(0.06 + 0.69 * k, 0.06, 0.63, 0.48) for k in range(4)]), view.tone("#8a5c3c", 0.7))
    canvas.fill(side.quads([(0.34 + 0.69 * k, 0.46, 0.1, 0.02) for k in range(4)]), view.tone(BRASS, 1.0))
    stand(canvas, view, camera, "vase", (4.2, 0.72, 5.9), 0.9, seed)
    stand(canvas, view, camera, "gramophone", (4.2, 0.72, 4.9), 0.7, seed)
    stand(canvas, view, camera, "book stack", (4.2, 0.72, 4.1), 0.4, seed)


def _low_table(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """A low table of glass and brass with glasses, a candle and books."""
    x, z, wide, deep = -1.3, 4.1, 1.9, 0.8
    sun = Sun(0.0, 0.6, -0.6)
    shadow(canvas, view, camera, x, z, wide, deep, 0.4)
    for dx in (0.0, wide - 0.05):
        box(canvas, view, camera, sun, x + dx, 0, z, 0.05, 0.4, 0.05, BRASS, 0.6)
        box(canvas, view, camera, sun, x + dx, 0, z + deep - 0.05, 0.05, 0.4, 0.05, BRASS, 0.6)
    top = camera.floor(0.42).quad(x, z, wide, deep)
    canvas.fill(
        top,
        Linear(
            0, top.bounds()[1], 0, top.bounds()[3], (mix(view.tone("#6a8090", 0.5), view.sky[3], 0.3), view.tone("#3a4650", 0.4))
        ),
        0.9,
    )
    canvas.line(top, view.tone(BRASS, 1.0), 4)
    stand(canvas, view, camera, "champagne", (x + 0.45, 0.42, z + 0.4), 0.75, seed)
    stand(canvas, view, camera, "candle", (x + 1.0, 0.42, z + 0.45), 0.7, seed)
    stand(canvas, view, camera, "book", (x + 1.45, 0.42, z + 0.3), 0.8, seed)


def _arc_lamp(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """A tall lamp that bends over the table."""
    view, lit = picture.view, max(0.35, picture.view.lamps)
    (x, foot), s = camera.at(3.0, 0, 5.4), camera.size(5.4)
    canvas.fill(ellipse(x, foot, 0.26 * s, 0.06 * s), view.tone(INK, 0.5))
    arc = [
        (x, foot - 0.02 * s),
        (x - 0.02 * s, foot - 1.5 * s),
        (x - 0.5 * s, foot - 2.15 * s),
        (x - 1.15 * s, foot - 2.2 * s),
        (x - 1.5 * s, foot - 1.9 * s),
    ]
    canvas.line(curve(arc, closed=False), view.tone(BRASS, 0.9), 0.035 * s)
    hx, hy = arc[-1]
    shade = lines([(hx - 0.1 * s, hy), (hx + 0.1 * s, hy), (hx + 0.26 * s, hy + 0.24 * s), (hx - 0.26 * s, hy + 0.24 * s)])
    canvas.fill(shade, mix(view.tone(LINEN, 0.7), "#fff0c8", lit * 0.7))
    canvas.fill(ellipse(hx, hy + 0.24 * s, 0.25 * s, 0.05 * s), mix("#fff4d8", "#ffffff", lit))
    canvas.glow(hx, hy + 0.3 * s, 2.0 * s, "#ffd890", 0.5 * lit)
    picture.play("flicker", hx - 0.4 * s, hy, 0.8 * s, 0.6 * s, "#ffd890")


PLACES = {"skyflat": Kind(skyflat, "warm", ((0.2, 0.8),), 0.42, (0.0, -0.8), time="night")}
