"""The kitchen of a castle or manor: the great hearth with its cauldron, copper on the wall, a scrubbed table, hanging hams."""

from random import Random

from vnc.make.draw import Canvas, Linear, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, placed, turned
from vnc.make.place.parts.hearths import candle, fireplace
from vnc.make.place.parts.larder import bundle
from vnc.make.place.parts.props import shelf
from vnc.make.place.parts.stalls import barrel, sacks
from vnc.make.place.parts.stone import masonry, torch
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.room import Room, droplets, outdoors, shell, sunlight, tiled, window
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

STONE, WOOD, COPPER = "#b4a694", "#7a5434", "#d8814a"


def castlekitchen(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 510, 1.6, 900)
    room = Room(camera, -4.6, 4.6, 4.0, 7.6, Sun(0.6, 0.6, -0.3), 0.6)
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "hills", 430)
    walls = picture.sheet(0.75, 0, 0.5)
    shell(walls, view, room, STONE, "#94846e", "#6a5442", "#a89a88")
    for flat, long in ((room.west, 7.6), (room.east, 7.6), (room.back, 9.2)):
        masonry(walls, view, flat, long, 4.0, 0.36, 0.32, picture.seed)
    tiled(walls, view, room, "#94846e", 0.7, opacity=0.5)
    stained(walls, picture.seed + 1, 0.3, 9, 1.2, view.tone("#2a1c14", 0.1))
    panes = [((4.6, 1.5, z), (4.6, 3.1, z), (4.6, 3.1, z + 1.0), (4.6, 1.5, z + 1.0)) for z in (3.4, 5.4)]
    for z in (3.4, 5.4):
        droplets(picture, walls, window(walls, view, room.east, z, 1.5, 1.0, 1.6, "#5a4434", 3, 4, 0.04), picture.seed)
    _hearth(picture, walls, room)
    _copper(walls, view, room)
    for k, v in enumerate((1.2, 1.75)):
        shelf(walls, view, room.back, 6.3, v, 2.7, wood="#7a5434", seed=picture.seed + k, goods="jwjpc")
    _dresser(picture, walls, room)
    sunlight(walls, room, view, panes, (0.8, 0.75, 0.1), pool=0.4, shaft=0.16)
    beams = picture.sheet(0.55, 0, 0.4)
    for z in (6.6, 4.9, 3.2):
        box(beams, view, camera, room.sun, -4.6, 3.6, z, 9.2, 0.34, 0.32, "#5c402c", 0.4)
    _hung(beams, view, camera, picture.seed)
    table = picture.sheet(0.4, 0, 0.4)
    for x, z in ((-3.9, 4.4), (-4.0, 3.6), (3.9, 4.3)):
        barrel(table, view, camera, x, z, apples=x > 0)
    sacks(table, view, camera, 3.1, 5.0, picture.seed)
    _table(picture, table, room)


def _hearth(picture: Picture, canvas: Canvas, room: Room) -> None:
    """A mouth of stone as wide as a cart, hood above, cauldron on its crane, a spit, tongs."""
    view, camera = picture.view, room.camera
    box(canvas, view, camera, room.sun, -3.3, 0, 6.9, 3.9, 4.0, 0.7, "#bcae9c", 0)
    face = camera.flat((-3.3, 0, 6.89), (1, 0, 0), (0, 1, 0))
    masonry(canvas, view, face, 3.9, 4.0, 0.34, 0.34, picture.seed + 2)
    mouth = face.path(curve([(0.5, 0.1, 1), (0.5, 1.45), (1.0, 1.95), (1.95, 2.15), (2.9, 1.95), (3.4, 1.45), (3.4, 0.1, 1)]))
    ring = face.path(curve([(0.24, 0, 1), (0.24, 1.5), (0.86, 2.16), (1.95, 2.4), (3.04, 2.16), (3.66, 1.5), (3.66, 0, 1)]))
    canvas.fill(ring, view.tone("#d0c2ae", 0.7))
    s = camera.size(6.9)
    canvas.fill(ring, view.tone("#1c1210", 0), 0.25, blur=10)
    fireplace(picture, canvas, mouth)
    soot = face.path(ellipse(1.95, 2.5, 1.3, 0.9))
    canvas.fill(soot, view.tone("#140c0c", 0), 0.4, blur=26)
    x, y = face.at(1.95, 0.75)
    iron = view.tone("#2c282c", 0.35)
    canvas.fill(stroke([face.at(0.62, 0.1), face.at(0.62, 1.6)], 0.07 * s, even), iron)
    canvas.fill(stroke([face.at(0.6, 1.56), face.at(1.98, 1.56)], 0.06 * s, even), iron)
    canvas.line(lines([face.at(1.95, 1.55), face.at(1.95, 1.1)], closed=False), iron, 0.035 * s)
    pot = placed(
        x, y, 0.5 * s, [(-0.7, -0.62, 1), (-0.86, -0.1), (-0.5, 0.42), (0, 0.52), (0.5, 0.42), (0.86, -0.1), (0.7, -0.62, 1)]
    )
    canvas.fill(pot, Linear(x - 0.4 * s, 0, x + 0.4 * s, 0, ("#1a1618", "#4a4246", "#221c1e")))
    canvas.fill(ellipse(x, y - 0.31 * s, 0.38 * s, 0.07 * s), view.tone("#544c50", 0.8))
    canvas.fill(ellipse(x, y - 0.31 * s, 0.32 * s, 0.05 * s), "#c88a4a")
    canvas.line(placed(x, y, 0.5 * s, [(-0.72, -0.6, 1), (0, -0.98), (0.72, -0.6, 1)]), iron, 0.03 * s)
    for k in range(3):
        px = x + (k - 1) * 0.16 * s
        canvas.fill(
            stroke([(px, y - 0.4 * s), (px + 0.08 * s, y - 0.7 * s), (px - 0.05 * s, y - 1.05 * s)], 0.12 * s),
            "#fff4e4",
            0.3,
            blur=8,
        )
    beam = face.quad(-0.1, 2.62, 4.1, 0.24)
    canvas.fill(beam, view.tone("#6a4630", 0.7))
    canvas.fill(face.quad(-0.1, 2.82, 4.1, 0.05), view.tone("#a87c50", 1.0))
    for u, tint in ((0.3, "#b8b4a8"), (0.75, COPPER), (1.3, "#7a8a6a"), (2.3, "#b8b4a8"), (2.8, "#a85c3c"), (3.4, COPPER)):
        px, py = face.at(u, 2.86)
        canvas.fill(
            placed(
                px,
                py,
                0.3 * s,
                [(-0.3, -1, 1), (-0.24, -0.8), (-0.5, -0.3), (-0.3, 0, 1), (0.3, 0, 1), (0.5, -0.3), (0.24, -0.8), (0.3, -1, 1)],
            ),
            turned(view, px, 0.15 * s, tint),
        )
    pool = room.floor.path(ellipse(-1.35, 6.0, 1.7, 1.0))
    canvas.fill(pool, "#ff9a48", 0.4, blur=36, blend="screen")


def _copper(canvas: Canvas, view: View, room: Room) -> None:
    """Pans and lids on a rail, largest first."""
    back, s = room.back, room.camera.size(room.deep)
    canvas.fill(back.quad(5.6, 3.0, 3.4, 0.06), view.tone("#3a302c", 0.5))
    for k in range(7):
        u, r = 5.85 + 0.48 * k, 0.25 - 0.016 * k
        (x, y) = back.at(u, 2.66)
        px = r * s
        canvas.fill(rect(x - 0.025 * s, y - 0.36 * s, 0.05 * s, 0.3 * s), view.tone("#4a3c38", 0.6))
        canvas.fill(ellipse(x + 3, y + 4, px, px), view.tone("#1a1210", 0), 0.35, blur=3)
        canvas.fill(
            ellipse(x, y, px, px),
            Radial(
                x - px * 0.4,
                y - px * 0.4,
                px * 1.6,
                (mix(view.tone(COPPER, 1.1), "#fff0d8", 0.3), view.tone(COPPER, 0.75), view.tone("#7a3418", 0.3)),
            ),
        )
        canvas.line(ellipse(x, y, px * 0.82, px * 0.82), view.tone("#8a4420", 0.3), max(1, 0.02 * s), 0.6)
        canvas.fill(ellipse(x - px * 0.35, y - px * 0.4, px * 0.24, px * 0.16), "#fff4e0", 0.6)


def _dresser(picture: Picture, canvas: Canvas, room: Room) -> None:
    """A bench under the shelves with bowls and loaves on it."""
    view, camera = picture.view, room.camera
    box(canvas, view, camera, room.sun, 1.5, 0, 6.9, 2.9, 0.85, 0.65, "#7a5638", 0)
    face = camera.flat((1.5, 0, 6.89), (1, 0, 0), (0, 1, 0))
    doors = [(0.08 + 0.72 * k, 0.08, 0.62, 0.66) for k in range(4)]
    canvas.fill(face.quads(doors), view.tone("#5c3e28", 0.5))
    canvas.fill(face.quads([(u + 0.04, v, w - 0.04, h - 0.04) for u, v, w, h in doors]), view.tone("#8a6240", 0.65))
    box(canvas, view, camera, room.sun, 1.42, 0.85, 6.8, 3.06, 0.07, 0.8, "#b08a5c", 1)
    s = camera.size(7.0)
    for x, tint in ((1.9, "#e0d4c0"), (2.5, "#a85c3c"), (3.9, "#4c6a7a")):
        px, y = camera.at(x, 0.92, 7.0)
        canvas.fill(
            placed(px, y, 0.4 * s, [(-0.5, -0.4, 1), (-0.36, -0.08), (-0.2, 0, 1), (0.2, 0, 1), (0.36, -0.08), (0.5, -0.4, 1)]),
            turned(view, px, 0.2 * s, tint),
        )
    for x in (3.05, 3.4):
        px, y = camera.at(x, 0.92, 7.0)
        canvas.fill(
            ellipse(px, y - 0.08 * s, 0.18 * s, 0.1 * s),
            Radial(px - 0.05 * s, y - 0.12 * s, 0.24 * s, (view.tone("#e8b468", 1.0), view.tone("#8a5428", 0.4))),
        )
    torch(picture, canvas, *room.back.at(5.0, 2.3), 0.3 * s, True)


def _hung(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """Hams, strings of onions, bundles of herbs and a brace of birds from the beams."""
    chance = Random(seed)
    kinds = ("ham", "herb", "onion", "herb", "sausage", "ham", "onion", "herb")
    for z, xs in ((4.9, (-3.2, -2.3, 2.2, 3.0, 3.7)), (3.2, (-2.0, -1.55, 1.6, 2.1))):
        s = camera.size(z)
        for x in xs:
            cx, top = camera.at(x, 3.62, z)
            kind = kinds[chance.randrange(len(kinds))]
            canvas.line(lines([(cx, top), (cx, top + 0.2 * s)], closed=False), view.tone("#c8b088", 0.6), max(1, 0.014 * s))
            bundle(canvas, view, kind, cx, top + 0.16 * s, s, chance)


def _table(picture: Picture, canvas: Canvas, room: Room) -> None:
    """A table of thick planks with a pie, vegetables, flour, a cleaver in its block, a candle."""
    view, camera, sun = picture.view, room.camera, room.sun
    x, z, wide, deep, high = -1.75, 4.1, 3.5, 1.1, 0.84
    shadow(canvas, view, camera, x, z, wide, deep, 0.5)
    for dx in (0.1, wide - 0.24):
        for dz in (deep - 0.16, 0.05):
            box(canvas, view, camera, sun, x + dx, 0, z + dz, 0.15, high, 0.15, "#6a4830", 0)
    box(canvas, view, camera, sun, x, high, z, wide, 0.1, deep, "#c09a68", 1)
    front = camera.flat((x, high - 0.18, z + 0.02), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quad(0.1, 0, wide - 0.2, 0.18), view.tone("#7a5638", 0.4))
    s, top = camera.size(z + 0.4), high + 0.1
    planks = [(x, z + 0.22 * k, wide, 0.014) for k in range(1, 5)]
    canvas.fill(camera.floor(top + 0.002).quads(planks), view.tone("#5a3c24", 0.2), 0.5)

    flour = camera.floor(top + 0.004).path(ellipse(x + 2.1, z + 0.45, 0.42, 0.26))
    canvas.fill(flour, view.tone("#fbf4e6", 0.9), 0.8, blur=4)
    _dough(canvas, view, *camera.at(x + 2.1, top, z + 0.4), s)
    _vegetables(canvas, view, *camera.at(x + 0.6, top, z + 0.4), s)
    _pie(canvas, view, *camera.at(x + 3.0, top, z + 0.4), s)
    _jug(canvas, view, *camera.at(x + 1.4, top, z + 0.7), s)
    px, y = camera.at(x + 2.62, top, z + 0.75)
    canvas.fill(ellipse(px, y, 0.1 * s, 0.025 * s), turned(view, px, 0.1 * s, COPPER))
    candle(canvas, view, px, y - 0.01 * s, 0.22 * s)


def _dough(canvas: Canvas, view: View, px: float, y: float, s: float) -> None:
    """A lump being kneaded, the rolling pin beside it."""
    canvas.fill(
        ellipse(px, y - 0.05 * s, 0.22 * s, 0.1 * s),
        Radial(px - 0.06 * s, y - 0.1 * s, 0.3 * s, (view.tone("#fbeed0", 1.0), view.tone("#c8a878", 0.5))),
    )
    canvas.fill(
        stroke([(px + 0.1 * s, y + 0.1 * s), (px + 0.75 * s, y - 0.03 * s)], 0.09 * s, even),
        turned(view, px + 0.4 * s, 0.4 * s, "#b88450"),
    )


def _vegetables(canvas: Canvas, view: View, px: float, y: float, s: float) -> None:
    """Cabbages, tomatoes, a turnip, carrots."""
    for k, (dx, dy, r, tint) in enumerate(
        (
            (-0.24, 0.1, 0.13, "#8ab04c"),
            (0.0, 0.12, 0.15, "#9cc05c"),
            (0.22, 0.08, 0.1, "#d0483a"),
            (0.36, 0.07, 0.09, "#d0583a"),
            (-0.06, 0.05, 0.08, "#e8a040"),
        )
    ):
        canvas.fill(
            ellipse(px + dx * s, y - dy * s, r * s, r * 0.9 * s),
            Radial(
                px + (dx - 0.04) * s,
                y - (dy + 0.05) * s,
                r * 1.4 * s,
                (view.tone(tint, 1.1), view.tone(mix(tint, "#20301c", 0.3), 0.35)),
            ),
        )
        if k < 2:
            veins = [
                stroke([(px + dx * s, y - (dy - r * 0.6) * s), (px + (dx + d * r * 0.6) * s, y - (dy + r * 0.5) * s)], 0.02 * s)
                for d in (-1, 0, 1)
            ]
            canvas.fill(joined(veins), view.tone("#d8ecb0", 0.9), 0.7)
    carrots = [
        stroke(
            [(px + (0.5 + 0.05 * k) * s, y + 0.05 * s - 0.03 * k * s), (px + (0.85 + 0.05 * k) * s, y + (0.09 - 0.03 * k) * s)],
            0.09 * s,
        )
        for k in range(3)
    ]
    canvas.fill(joined(carrots), view.tone("#e8803a", 0.8))


def _pie(canvas: Canvas, view: View, px: float, y: float, s: float) -> None:
    """On its board, with cuts in the crust."""
    canvas.fill(rect(px - 0.3 * s, y - 0.02 * s, 0.6 * s, 0.05 * s, 3), view.tone("#8a6038", 0.6))
    canvas.fill(ellipse(px, y - 0.08 * s, 0.27 * s, 0.1 * s), view.tone("#a86a34", 0.6))
    canvas.fill(
        ellipse(px, y - 0.12 * s, 0.26 * s, 0.09 * s),
        Radial(px - 0.06 * s, y - 0.16 * s, 0.34 * s, (view.tone("#f0c47c", 1.0), view.tone("#b0702c", 0.5))),
    )
    canvas.fill(
        joined([stroke([(px + d * 0.14 * s, y - 0.15 * s), (px + d * 0.05 * s, y - 0.1 * s)], 0.02 * s) for d in (-1, 0.2, 1)]),
        view.tone("#7a4418", 0.3),
    )


def _jug(canvas: Canvas, view: View, px: float, y: float, s: float) -> None:
    canvas.fill(
        placed(
            px,
            y,
            0.42 * s,
            [
                (-0.2, -1, 1),
                (-0.17, -0.75),
                (-0.4, -0.35),
                (-0.24, 0, 1),
                (0.24, 0, 1),
                (0.4, -0.35),
                (0.17, -0.75),
                (0.2, -1, 1),
            ],
        ),
        turned(view, px, 0.17 * s, "#7a8a98"),
    )


PLACES = {"castlekitchen": Kind(castlekitchen, "torch", ((0.1, 0.9),), 0.47, (-0.7, -0.4))}
