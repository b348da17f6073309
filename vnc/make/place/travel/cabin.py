"""The captain's cabin at the stern of a ship."""

from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.room import Room, boards, shell, sunlight, window
from vnc.make.place.sky import sky
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View
from vnc.make.place.water import sea


def cabin(picture: Picture) -> None:
    """Timber and lamplight, the sea in the stern windows, a chart on the table."""
    view, camera = picture.view, Camera(960, 500, 1.5, 950)
    room = Room(camera, -3.1, 3.1, 2.7, 5.2, Sun(-0.3, 0.6, -0.4))
    out = picture.sheet(1.0, 0, 1.6)
    sky(picture, out, 480)
    sea(picture, out, 470, 760, "#2a6f92")
    picture.play("water", 560, 480, 800, 120, picture.out.sunlight)
    walls = picture.sheet(0.75, 0, 0.6)
    shell(walls, view, room, "#7a5236", "#5e3e2a", "#4a3022", "#6e4830")
    boards(walls, view, room, "#5e3e2a", 0.2, picture.seed)
    for flat, long in ((room.back, room.wide), (room.west, room.deep), (room.east, room.deep)):
        walls.fill(flat.quads([(0, 0.3 * k, long, 0.02) for k in range(9)]), view.tone("#24140c", 0.1), 0.5)
        walls.fill(flat.quad(0, 0.72, long, 0.09), view.tone("#a87848", 0.8))
    spots = [(0.55 + 1.04 * k, 0.95) for k in range(5)]
    for u, v in spots:
        window(walls, view, room.back, u, v, 0.92, 1.25, "#4a2e1c", 3, 4, 0.045)
    walls.fill(
        room.back.quads(
            [(0.36, 0.84, 5.5, 0.1), (0.36, 2.24, 5.5, 0.12), *[(u - 0.12, 0.84, 0.12, 1.5) for u, _ in [*spots, (5.75, 0)]]]
        ),
        view.tone("#8e5e38", 0.75),
    )
    panes = [((-3.1 + u, 0.95, 5.2), (-3.1 + u, 2.2, 5.2), (-2.2 + u, 2.2, 5.2), (-2.2 + u, 0.95, 5.2)) for u, _ in spots]
    sunlight(walls, room, view, panes, (-0.15, 0.5, 0.7), pool=0.4, shaft=0.16)
    _beams(walls, view, room)
    inside = picture.sheet(0.45, 0, 0.5)
    _bunk(inside, view, camera, room.sun)
    _shelves(inside, view, room, picture.seed)
    _chest(inside, view, camera, room.sun)
    _lantern(inside, view, 960, 60, 120)
    picture.play("flicker", 840, 90, 240, 240, "#ffb860")
    near = picture.sheet(0.12, 0, 1.4)
    _chart_table(near, view, picture.seed)


def _lantern(canvas: Canvas, view: View, x: float, top: float, tall: float) -> None:
    """A ship's lantern on a chain: brass and glass, always lit."""
    brass, half = view.tone("#c8964c", 0.75), tall * 0.28
    canvas.line(lines([(x, -20), (x, top + 10)], closed=False), view.tone("#3a2c22", 0.3), 5)
    canvas.fill(
        curve(
            [
                (x - half * 1.15, top + tall * 0.3, 1),
                (x - half * 0.4, top + tall * 0.1),
                (x, top, 1),
                (x + half * 0.4, top + tall * 0.1),
                (x + half * 1.15, top + tall * 0.3, 1),
            ]
        ),
        brass,
    )
    canvas.fill(rect(x - half, top + tall * 0.3, half * 2, tall * 0.58), Linear(0, top, 0, top + tall, ("#ffe9a8", "#ffc860")))
    canvas.fill(
        joined([rect(x + half * k - 3, top + tall * 0.3, 6, tall * 0.58) for k in (-1, -0.35, 0.35, 1)]),
        view.tone("#7a5a2c", 0.5),
    )
    canvas.fill(rect(x - half * 1.15, top + tall * 0.86, half * 2.3, tall * 0.14, 5), brass)
    canvas.glow(x, top + tall * 0.6, 420, "#ffc070", 0.8)


def _beams(canvas: Canvas, view: View, room: Room) -> None:
    for z in (4.6, 3.7, 2.9, 2.2):
        canvas.fill(
            room.camera.shape(
                (room.left, room.high, z),
                (room.right, room.high, z),
                (room.right, room.high - 0.2, z),
                (room.left, room.high - 0.2, z),
            ),
            view.tone("#5a3a24", 0.5),
        )
        canvas.fill(
            room.camera.shape(
                (room.left, room.high - 0.18, z),
                (room.right, room.high - 0.18, z),
                (room.right, room.high - 0.2, z),
                (room.left, room.high - 0.2, z),
            ),
            view.tone("#c08a54", 0.9),
            0.8,
        )
        for x in (room.left, room.right):
            k = -1 if x > 0 else 1
            canvas.fill(
                room.camera.shape((x, room.high - 0.2, z), (x + 0.5 * k, room.high - 0.2, z), (x, room.high - 0.75, z)),
                view.tone("#4a2e1c", 0.5),
            )


def _bunk(canvas: Canvas, view: View, camera: Camera, sun: Sun) -> None:
    """A box bed with drawers along the left wall, under a red blanket."""
    shadow(canvas, view, camera, -3.1, 2.3, 1.3, 2.4)
    box(canvas, view, camera, sun, -3.1, 0, 2.4, 1.15, 0.5, 2.2, "#7a4e30", 0.8)
    box(canvas, view, camera, sun, -3.08, 0.5, 2.45, 1.1, 0.16, 2.1, "#a8383c", 0.9)
    box(canvas, view, camera, sun, -3.05, 0.6, 3.9, 0.95, 0.16, 0.5, "#f0e6d4", 0.9)
    side = camera.flat((-1.95, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(side.quads([(2.5 + 0.7 * k, 0.1, 0.58, 0.3) for k in range(3)]), view.tone("#5a3820", 0.5))
    canvas.fill(side.quads([(2.76 + 0.7 * k, 0.25, 0.06, 0.05) for k in range(3)]), view.tone("#d8a848", 0.9))
    sheet = camera.floor(0.665)
    canvas.fill(sheet.quad(-3.08, 3.55, 1.1, 0.22), view.tone("#f4ead8", 0.95))
    canvas.fill(sheet.quads([(-3.08 + 0.28 * k, 2.45, 0.05, 1.1) for k in range(1, 4)]), view.tone("#e8b070", 0.8), 0.6)


def _shelves(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Books, a sextant's brass and bottles behind a rail on the right wall."""
    chance = Random(seed)
    for v in (1.1, 1.65):
        canvas.fill(room.east.quad(2.5, v - 0.05, 2.3, 0.05), view.tone("#a87848", 0.9))
        u = 2.55
        while u < 4.7:
            wide = chance.uniform(0.05, 0.12)
            colour = chance.choice(("#7a2e2e", "#2e4a5a", "#4a5a34", "#8a6a34", "#54304a"))
            canvas.fill(room.east.quad(u, v, wide, chance.uniform(0.26, 0.4)), view.tone(colour, 0.6))
            u += wide + (0.012 if chance.random() < 0.85 else 0.2)
        canvas.fill(room.east.quad(2.5, v + 0.12, 2.3, 0.025), view.tone("#c89a5c", 1.0))


def _chest(canvas: Canvas, view: View, camera: Camera, sun: Sun) -> None:
    shadow(canvas, view, camera, 2.0, 3.2, 1.0, 0.8)
    box(canvas, view, camera, sun, 1.95, 0, 3.3, 1.1, 0.46, 0.7, "#6a4226", 0.5)
    box(canvas, view, camera, sun, 1.9, 0.46, 3.25, 1.2, 0.16, 0.8, "#7a4e2c", 0.9)
    front = camera.flat((1.95, 0, 3.25), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quads([(0.1, 0, 0.1, 0.62), (0.9, 0, 0.1, 0.62), (0.46, 0.3, 0.18, 0.2)]), view.tone("#d8a848", 0.85))


def _chart_table(canvas: Canvas, view: View, seed: int) -> None:
    """The near edge of a table: a chart, a compass, a candle, a globe."""
    top = curve([(520, 990, 1), (1420, 990, 1), (1560, 1120, 1), (400, 1120, 1)])
    canvas.fill(top, Linear(0, 985, 0, 1100, (view.tone("#a06c42", 0.9), view.tone("#6a4228", 0.4))))
    chart = lines([(690, 1000), (1180, 996), (1250, 1110), (640, 1112)])
    canvas.fill(chart.moved(6, 6), view.tone("#140c08", 0), 0.4, blur=5)
    canvas.fill(chart, Linear(640, 0, 1250, 0, (view.tone("#f0dcae", 0.9), view.tone("#d8bc88", 0.6))))
    land = joined(
        [
            curve([(760, 1020), (840, 1008), (900, 1030), (860, 1060), (780, 1066)]),
            curve([(1010, 1030), (1090, 1022), (1130, 1060), (1060, 1090), (1000, 1070)]),
        ]
    )
    canvas.fill(land, view.tone("#a8905c", 0.6), 0.8, clip=chart)
    canvas.fill(joined([ellipse(880 + 34 * k, 1078 - 9 * k, 6, 2.4) for k in range(6)]), view.tone("#a83030", 0.7), clip=chart)
    _globe(canvas, view, 1375, 905, 92)
    canvas.fill(rect(556, 900, 34, 100, 6), view.tone("#f4ead0", 0.9))
    canvas.fill(ellipse(573, 1002, 46, 12), view.tone("#c89a4c", 0.8))
    canvas.fill(curve([(573, 840, 1), (584, 878), (573, 898), (562, 878)]), "#fff0b0")
    canvas.glow(573, 870, 240, "#ffb050", 0.75)


def _globe(canvas: Canvas, view: View, x: float, y: float, r: float) -> None:
    brass = view.tone("#c89a4c", 0.8)
    canvas.fill(joined([rect(x - 8, y + r, 16, 40), ellipse(x, y + r + 42, 56, 14)]), brass)
    ball = ellipse(x, y, r, r)
    canvas.fill(ball, Linear(x - r, y - r, x + r, y + r, (view.tone("#9ac0b8", 0.9), view.tone("#3a6a74", 0.3))))
    land = joined(
        [
            curve([(x - 50, y - 50), (x + 5, y - 66), (x + 20, y - 20), (x - 25, y)]),
            curve([(x - 10, y + 16), (x + 40, y + 4), (x + 46, y + 50), (x + 8, y + 66)]),
        ]
    )
    canvas.fill(land, view.tone("#c8a868", 0.7), clip=ball)
    canvas.inner(ball, -16, -14, view.tone("#14303a", 0.1), 0.5, 12)
    canvas.line(ellipse(x, y, r * 1.08, r * 1.08), brass, 7)


PLACES = {"cabin": Kind(cabin, "warm", ((0.18, 0.82),), 0.47, (-0.2, -0.9))}
