"""A jazz club: a small stage before a curtain, piano, double bass and drums, round tables with lamps."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.limelight import tube
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, boards, curtain, shell, shine
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

WINE, WOOD, BRASS, BLACK = "#7a2430", "#5c3826", "#e0b45c", "#18161c"


def jazzclub(picture: Picture) -> None:
    """The stage in its spotlight at the end, tables left and right of the aisle, brick walls with framed records."""
    view, camera = picture.view, Camera(960, 440, 1.5, 900)
    room = Room(camera, -4.6, 4.6, 3.3, 8.2, Sun(0.0, 0.7, -0.2))
    walls = picture.sheet(0.9, 0, 0.5)
    walls.fill(WHOLE, view.tone("#241a20", 0.2))
    shell(walls, view, room, "#5c3a3c", "#4a3028", "#241a20", "#643c34")
    boards(walls, view, room, "#4a3028", 0.2, picture.seed, 0.5)
    _bricks(walls, view, room)
    for k in range(4):
        curtain(walls, view, room.back, 1.4 + 1.6 * k, 0.5, 1.65, 2.5, WINE, 6, 1.0)
    walls.fill(room.back.quad(1.3, 2.85, 6.6, 0.3), view.tone("#5a1a24", 0.6))
    tube(walls, room.back.quad(3.6, 2.98, 2.0, 0.04), "#ff9a5a", 22, 0.7)
    _records(walls, view, room)
    stage = picture.sheet(0.65, 0, 0.4)
    _stage(stage, view, room)
    _drums(stage, view, camera, -1.3, 7.3)
    _bass(stage, view, camera, 0.95, 7.2)
    _piano(stage, view, camera, 2.0, 6.9)
    microphone_stand(stage, view, camera, -0.1, 6.5)
    _spots(stage, room)
    hall = picture.sheet(0.42, 0, 0.5)
    for x, z in ((-3.0, 5.3), (3.1, 5.2), (-2.2, 3.9), (2.3, 3.8), (-3.6, 3.2), (3.7, 3.1)):
        _table(hall, view, camera, x, z)
    shine(walls, view, room, flattened([walls, stage, hall]), picture.seed, 0.26, 0.2)
    near = picture.sheet(0.12, 0, 2.6)
    _haze(picture, near)
    picture.play("flicker", 700, 250, 520, 380, "#ffc880")


def _bricks(canvas: Canvas, view: View, room: Room) -> None:
    """Bare bricks along both sides, a rail of wood below."""
    for wall in (room.west, room.east):
        rows = [(0.4, 1.0 + 0.16 * k, 7.8, 0.02) for k in range(15)]
        joints = [(0.4 + 0.42 * j + 0.21 * (k % 2), 1.0 + 0.16 * k, 0.02, 0.16) for k in range(15) for j in range(19)]
        canvas.fill(wall.quads(rows + joints), view.tone("#1c1012", 0.2), 0.4)
        canvas.fill(wall.quad(0.4, 0, 7.8, 1.0), view.tone(WOOD, 0.4))
        canvas.fill(wall.quads([(0.4 + 0.6 * k, 0.1, 0.03, 0.85) for k in range(13)]), view.tone("#1c1012", 0.1), 0.5)
        canvas.fill(wall.quad(0.4, 0.97, 7.8, 0.06), view.tone("#a8744c", 0.8))
        for z in (2.6, 4.6, 6.6):
            x, y = wall.at(z, 2.3)
            canvas.fill(wall.quad(z - 0.1, 2.1, 0.2, 0.3), mix(view.tone("#e8c890", 0.8), "#ffe0a0", 0.6))
            canvas.glow(x, y, 1.5 * room.camera.size(z), "#ffb060", 0.4)


def _records(canvas: Canvas, view: View, room: Room) -> None:
    """Records in frames between the lamps."""
    for wall in (room.west, room.east):
        for z in (3.3, 5.4):
            canvas.fill(wall.quad(z, 1.65, 0.62, 0.7), view.tone("#c8a058", 0.5))
            canvas.fill(wall.quad(z + 0.04, 1.69, 0.54, 0.62), view.tone("#e8dcc4", 0.5))
            disc = wall.path(ellipse(z + 0.31, 2.0, 0.22, 0.25))
            canvas.fill(disc, view.tone(BLACK, 0.3))
            canvas.fill(wall.path(ellipse(z + 0.31, 2.0, 0.08, 0.09)), view.tone("#c04a3c", 0.6))


def _stage(canvas: Canvas, view: View, room: Room) -> None:
    """A platform of boards, footlights along its edge."""
    camera = room.camera
    box(canvas, view, camera, room.sun, -3.3, 0, 6.1, 6.6, 0.45, 2.0, WOOD, 1.0)
    front = camera.flat((-3.3, 0, 6.1), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quads([(0.3 + 0.55 * k, 0.06, 0.4, 0.3) for k in range(12)]), view.tone("#3a2018", 0.4), 0.7)
    for k in range(9):
        x, y = front.at(0.4 + 0.72 * k, 0.5)
        canvas.fill(ellipse(x, y, 10, 7), "#fff0c0", 0.95)
        canvas.glow(x, y, 90, "#ffc878", 0.5)


def _drums(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A bass drum from the front, a tom, a snare, two cymbals."""
    s, (cx, foot) = camera.size(z), camera.at(x, 0.45, z)
    canvas.fill(ellipse(cx, foot - 0.36 * s, 0.36 * s, 0.36 * s), view.tone(WINE, 0.8))
    canvas.fill(ellipse(cx, foot - 0.36 * s, 0.3 * s, 0.3 * s), view.tone("#f0e8d8", 0.85))
    canvas.line(ellipse(cx, foot - 0.36 * s, 0.33 * s, 0.33 * s), view.tone(BRASS, 1.0), 3)
    for dx, y, w in ((-0.22, 0.86, 0.2), (0.2, 0.88, 0.19), (0.5, 0.55, 0.2), (-0.55, 0.5, 0.24)):
        drum = rect(cx + (dx - w) * s, foot - y * s, 2 * w * s, 0.22 * s, 4)
        canvas.fill(drum, Linear(cx + (dx - w) * s, 0, cx + (dx + w) * s, 0, (view.tone(WINE, 1.0), view.tone("#3c1018", 0.4))))
        canvas.fill(ellipse(cx + dx * s, foot - y * s, w * s, 0.05 * s), view.tone("#f4ecdc", 1.0))
    for dx, y in ((-0.6, 1.2), (0.65, 1.25)):
        canvas.fill(stroke([(cx + dx * s, foot), (cx + dx * s, foot - y * s)], 3, even), view.tone("#9a9aa4", 0.8))
        canvas.fill(ellipse(cx + dx * s, foot - y * s, 0.3 * s, 0.045 * s), view.tone(BRASS, 1.1))


def _bass(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A double bass that leans on its stand."""
    s, (cx, foot) = camera.size(z), camera.at(x, 0.45, z)

    def at(u: float, v: float) -> tuple[float, float]:
        return cx + (u + 0.12 * v) * s, foot - v * s

    half = [(0.3, 0.12), (0.34, 0.35), (0.22, 0.58), (0.27, 0.8), (0.1, 1.0)]
    body = curve([at(u, v) for u, v in half] + [at(-u, v) for u, v in reversed(half)])
    canvas.fill(body, Linear(cx - 0.3 * s, 0, cx + 0.4 * s, 0, (view.tone("#b0642c", 1.0), view.tone("#5c2c14", 0.4))))
    canvas.inner(body, -3, -3, view.tone("#ffd098", 1.0), 0.4, blur=4)
    canvas.fill(stroke([at(0, 0.95), at(0, 1.75)], 0.07 * s, even), view.tone("#3c2014", 0.5))
    canvas.fill(stroke([at(0, 0.3), at(0, 1.7)], 0.05 * s, even), view.tone("#241410", 0.4))
    canvas.fill(
        joined([stroke([at(0.02 * k - 0.03, 0.3), at(0.012 * k - 0.018, 1.66)], 1.4, even) for k in range(4)]), "#e8d8b0", 0.7
    )
    canvas.fill(ellipse(*at(0, 1.8), 0.06 * s, 0.09 * s), view.tone("#3c2014", 0.6))
    holes = [stroke([at(d * 0.13, 0.42), at(d * 0.16, 0.56)], 4) for d in (-1, 1)]
    canvas.fill(joined(holes), view.tone("#1c0c08", 0.1))


def _piano(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A grand piano seen from its side, the lid up."""
    s, (cx, foot) = camera.size(z), camera.at(x, 0.45, z)
    lid = curve(
        [
            (cx - 0.62 * s, foot - 0.98 * s, 1),
            (cx + 0.1 * s, foot - 1.75 * s),
            (cx + 0.75 * s, foot - 1.6 * s, 1),
            (cx + 0.8 * s, foot - 0.98 * s, 1),
        ]
    )
    canvas.fill(lid, Linear(0, foot - 1.7 * s, 0, foot - s, (view.tone("#3c3844", 0.9), view.tone(BLACK, 0.3))))
    canvas.fill(
        rect(cx - 0.85 * s, foot - 0.98 * s, 1.65 * s, 0.3 * s, 8),
        Linear(0, foot - 0.98 * s, 0, foot - 0.68 * s, (view.tone("#4a4652", 0.9), view.tone(BLACK, 0.3))),
    )
    canvas.fill(rect(cx - 0.9 * s, foot - 0.82 * s, 0.2 * s, 0.05 * s), view.tone("#fffaf0", 1.0))
    legs = [rect(cx + d * s, foot - 0.7 * s, 0.08 * s, 0.7 * s) for d in (-0.7, 0.6)]
    canvas.fill(joined(legs), view.tone(BLACK, 0.4))
    canvas.fill(stroke([(cx + 0.3 * s, foot - 0.98 * s), (cx + 0.22 * s, foot - 1.5 * s)], 3, even), view.tone(BRASS, 0.8))
    canvas.fill(
        rect(cx - 1.25 * s, foot - 0.5 * s, 0.36 * s, 0.09 * s, 4) | rect(cx - 1.1 * s, foot - 0.42 * s, 0.05 * s, 0.42 * s),
        view.tone("#2c2630", 0.5),
    )


def microphone_stand(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """An old ribbed microphone on its stand."""
    s, (cx, foot) = camera.size(z), camera.at(x, 0.45, z)
    canvas.fill(ellipse(cx, foot, 0.2 * s, 0.045 * s), view.tone("#8a8e98", 0.7))
    canvas.fill(rect(cx - 0.018 * s, foot - 1.4 * s, 0.036 * s, 1.4 * s), view.tone("#c8ccd4", 0.9))
    head = rect(cx - 0.09 * s, foot - 1.66 * s, 0.18 * s, 0.28 * s, 0.08 * s)
    canvas.fill(head, Linear(cx - 0.09 * s, 0, cx + 0.09 * s, 0, (view.tone("#f0f2f6", 1.1), view.tone("#7c808a", 0.5))))
    ribs = [rect(cx - 0.08 * s, foot - (1.62 - 0.045 * k) * s, 0.16 * s, 0.018 * s) for k in range(5)]
    canvas.fill(joined(ribs), view.tone("#3c404a", 0.4), 0.8, clip=head)


def _spots(canvas: Canvas, room: Room) -> None:
    """Beams from above onto the middle of the stage."""
    for x0, x1, tint in ((-2.4, -0.6, "#ffd8a0"), (2.2, 0.5, "#ffb0a0"), (0.2, -0.1, "#fff0d0")):
        (ax, ay), (bx, by), s = room.camera.at(x0, 3.2, 6.2), room.camera.at(x1, 0.5, 6.6), room.camera.size(6.4)
        beam: Path = curve([(ax - 12, ay, 1), (ax + 12, ay, 1), (bx + 0.75 * s, by, 1), (bx - 0.75 * s, by, 1)], tension=0)
        canvas.fill(beam, Linear(0, ay, 0, by, (alpha(tint, 0.34), alpha(tint, 0.08))), blur=9)
        canvas.fill(ellipse(bx, by, 0.8 * s, 0.16 * s), tint, 0.3, blur=8, blend="screen")


def _table(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A round table with a cloth and a small lamp, glasses, two bentwood chairs."""
    s, (cx, cy) = camera.size(z), camera.at(x, 0.74, z)
    foot = camera.at(x, 0, z)[1]
    shadow(canvas, view, camera, x - 0.5, z - 0.4, 1.0, 0.8, 0.5)
    for d in (-1, 1):
        chair = cx + d * 0.62 * s
        canvas.fill(rect(chair - 0.17 * s, foot - 0.5 * s, 0.34 * s, 0.07 * s, 4), view.tone(WINE, 0.6))
        back: Path = curve(
            [
                (chair + d * 0.16 * s, foot - 0.5 * s),
                (chair + d * 0.22 * s, foot - 0.95 * s),
                (chair + d * 0.06 * s, foot - 1.0 * s),
            ],
            closed=False,
        )
        canvas.line(back, view.tone("#3c2418", 0.6), 0.035 * s)
        legs = [rect(chair + e * 0.14 * s - 3, foot - 0.46 * s, 6, 0.46 * s) for e in (-1, 1)]
        canvas.fill(joined(legs), view.tone("#3c2418", 0.5))
    cloth = curve(
        [
            (cx - 0.46 * s, cy, 1),
            (cx - 0.42 * s, cy + 0.34 * s),
            (cx - 0.36 * s, cy + 0.46 * s, 1),
            (cx, cy + 0.5 * s),
            (cx + 0.36 * s, cy + 0.46 * s, 1),
            (cx + 0.42 * s, cy + 0.34 * s),
            (cx + 0.46 * s, cy, 1),
        ]
    )
    canvas.fill(cloth, Linear(cx - 0.46 * s, 0, cx + 0.46 * s, 0, (view.tone("#8a2c38", 0.9), view.tone("#4a141c", 0.35))))
    canvas.fill(ellipse(cx, cy, 0.46 * s, 0.12 * s), view.tone("#a83c48", 0.9))
    canvas.fill(stroke([(cx, cy), (cx, cy - 0.16 * s)], 0.03 * s, even), view.tone(BRASS, 0.9))
    shade = curve(
        [
            (cx - 0.12 * s, cy - 0.14 * s, 1),
            (cx - 0.07 * s, cy - 0.3 * s, 1),
            (cx + 0.07 * s, cy - 0.3 * s, 1),
            (cx + 0.12 * s, cy - 0.14 * s, 1),
        ]
    )
    canvas.fill(shade, Radial(cx, cy - 0.2 * s, 0.16 * s, ("#fff2cc", "#ffb860")))
    canvas.glow(cx, cy - 0.18 * s, 1.1 * s, "#ffb860", 0.45)
    for d in (-0.24, 0.2):
        glass = rect(cx + d * s, cy - 0.1 * s, 0.07 * s, 0.13 * s, 2)
        canvas.fill(glass, view.tone("#f0e4c8", 0.9), 0.45)
        canvas.fill(rect(cx + d * s, cy - 0.03 * s, 0.07 * s, 0.06 * s), "#d89040", 0.8)


def _haze(picture: Picture, canvas: Canvas) -> None:
    """Smoke that hangs in the light."""
    chance = Random(picture.seed + 8)
    for _ in range(9):
        x, y = chance.uniform(200, WIDE - 200), chance.uniform(120, HIGH * 0.5)
        canvas.fill(ellipse(x, y, chance.uniform(150, 330), chance.uniform(20, 50)), "#e8d8d8", 0.07, blur=34)


PLACES = {"jazzclub": Kind(jazzclub, "warm", ((0.1, 0.9),), 0.41, (0.0, -1.0), time="night")}
