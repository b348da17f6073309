"""Where the prompt names no place we know: a landscape, or a room by a window, that carries its mood."""

from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.flora import air_tint, grass, ridge, tree
from vnc.make.place.parts.props import books, lamp, pendant, picture_frame
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.room import Room, boards, curtain, droplets, outdoors, shell, skirting, sunlight, window
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun, box

HILLS = (
    ("#6f8fb4", "#5a86a0", "#4a7c74", "#3a6650"),
    ("#8f86b4", "#7a6fa4", "#5f5a8c", "#484674"),
    ("#7fa08a", "#6a9470", "#55845c", "#3f6a48"),
    ("#a89080", "#94786a", "#7c6258", "#5f4a46"),
)


def outdoor(picture: Picture) -> None:
    """Hills one behind the other, one tree, lights in the air."""
    view, chance = picture.view, Random(picture.seed)
    hues = chance.choice(HILLS) if not view.snow else ("#b8c8dc", "#c8d4e4", "#dce4ee", "#eef2f8")
    far = picture.sheet(1.0)
    sky(picture, far, 700)
    for k, (depth, y, amp) in enumerate(((0.85, 600, 46), (0.7, 690, 54))):
        sheet = picture.sheet(depth, 0.1, 1.6 - 0.6 * k)
        ridge(sheet, view, y - 40, amp, (hues[k], mix(hues[k], view.haze, 0.3)), picture.seed + k, 0.45, 18 * k, 4)
        ridge(sheet, view, y + 20, amp * 0.8, (hues[k + 1], mix(hues[k + 1], view.haze, 0.2)), picture.seed + k + 9, 0.45, 24, 4)
        air_tint(sheet, view.haze, y - 120, y + 170, 0.05, 0.45 - 0.15 * k + 0.25 * view.murk)
        if k:
            veil(picture, sheet)
    hill = picture.sheet(0.4, 0, 0.6)
    slope = curve(
        [(-40, 850, 1), (300, 800), (620, 812), (1000, 880), (1450, 930), (1960, 900, 1), (1960, 1120, 1), (-40, 1120, 1)]
    )
    hill.fill(slope, Linear(0, 790, 0, HIGH, (view.tone(mix(hues[2], "#c8d890", 0.35), 0.8), view.tone(hues[3], 0.25))))
    grass(hill, view, 830, 1080, 2200, picture.seed + 5, clip=slope)
    tree(hill, view, 300, 830, 560, picture.seed + 7, 0.95, 700)
    air = picture.sheet(0.1, 0, 1.2)
    if view.time == "night":
        _glimmer(air, chance)
        return
    for _ in range(40):
        x, y, r = chance.uniform(0, WIDE), chance.uniform(380, 1060), chance.uniform(8, 46)
        air.fill(ellipse(x, y, r, r), mix(view.sunlight, "#ffffff", 0.3), chance.uniform(0.03, 0.14))
        air.line(ellipse(x, y, r, r), view.sunlight, 1.6, 0.14)


def _glimmer(canvas: Canvas, chance: Random) -> None:
    """Small lights in the dark."""
    for _ in range(46):
        canvas.glow(
            chance.uniform(0, WIDE), chance.uniform(480, 1060), chance.uniform(6, 22), "#ffe9a8", chance.uniform(0.3, 0.9)
        )


def indoor(picture: Picture) -> None:
    """A quiet room: a tall window, a lamp, shelves; nothing that names it."""
    view, chance = picture.view, Random(picture.seed)
    wall = chance.choice(("#d8cdbc", "#c4ccd0", "#d4c4c0", "#c8d0c0"))
    camera = Camera(1000, 500, 1.45, 980)
    room = Room(camera, -3.2, 3.2, 3.2, 5.2, Sun(-0.3, 0.7, 0.3))
    out = picture.sheet(1.0, 0, 4)
    outdoors(picture, out, "hills", 540)
    walls = picture.sheet(0.7, 0, 0.7)
    shell(walls, view, room, wall, "#9a7050", "#e8e4dc")
    boards(walls, view, room, "#9a7050", 0.2, picture.seed)
    skirting(walls, view, room, "#efe8dc", 0.14)
    droplets(picture, walls, window(walls, view, room.back, 1.0, 0.5, 1.9, 2.2, "#f4f0e8", 2, 3, 0.05), picture.seed)
    for u in (0.6, 2.85):
        curtain(walls, view, room.back, u, 0.1, 0.5, 2.8, chance.choice(("#c8b4a8", "#a8bcc4", "#c4a8b4")), 5, 0.94)
    picture_frame(walls, view, room.back, 4.1, 1.5, 0.8, 0.6, chance.randrange(9))
    picture_frame(walls, view, room.back, 5.2, 1.6, 0.5, 0.6, chance.randrange(9))
    sunlight(
        walls,
        room,
        view,
        [
            ((-2.2 + 0.98 * k, 0.5, 5.2), (-2.2 + 0.98 * k, 2.7, 5.2), (-1.3 + 0.98 * k, 2.7, 5.2), (-1.3 + 0.98 * k, 0.5, 5.2))
            for k in (0, 1)
        ],
        (-0.2, 0.6, 0.6),
        pool=0.5,
        shaft=0.22,
    )
    things = picture.sheet(0.45, 0, 0.7)
    box(things, view, camera, room.sun, 0.9, 0, 4.5, 2.2, 0.85, 0.5, "#8a6040", 0.9)
    front = camera.flat((0.9, 0, 4.495), (1, 0, 0), (0, 1, 0))
    for k in range(2):
        things.fill(front.quad(0.08, 0.06 + 0.4 * k, 2.04, 0.35), view.tone("#3c281c", 0.2))
        books(things, view, front, 0.1, 0.06 + 0.4 * k, 2.0, 0.32, picture.seed + k)
    lamp(things, view, *camera.at(2.6, 0.85, 4.7), 150, "#d8b890")
    near = picture.sheet(0.1, 0, 3)
    pendant(near, view, 1500, 190, 110, "#b8a890", 0.2)
    near.fill(
        rect(-20, 1010, WIDE + 40, 90),
        Linear(0, 1010, 0, HIGH, (alpha(view.tone("#20181c", 0.1), 0), alpha(view.tone("#20181c", 0.1), 0.5))),
    )


PLACES = {
    "outdoor": Kind(outdoor, None, ((0.24, 0.9),), 0.62),
    "indoor": Kind(indoor, "warm", ((0.12, 0.9),), 0.46, (-0.3, -0.8)),
}
