"""Between floors: the cabin of a lift."""

from random import Random

from vnc.make.draw import Canvas, Linear, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, shell, shine
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Sun, box
from vnc.make.place.view import View


def lift(picture: Picture) -> None:
    """Brushed steel on three sides, a rail, a panel of buttons, the doors shut, one strip of light that flickers."""
    view, camera = picture.view, Camera(960, 480, 1.45, 900)
    room = Room(camera, -1.9, 1.9, 2.7, 3.9, Sun(0.0, 0.8, -0.3), 0.5)
    walls = picture.sheet(1.0, 0, 0.4)
    walls.fill(WHOLE, view.tone("#5a5058", 0.3))
    shell(walls, view, room, "#b8bcc0", "#5a5058", "#d8dcdc", "#a8acb2")
    for flat, long in ((room.west, 3.4), (room.east, 3.4)):
        walls.fill(flat.quads([(0.5 + 0.85 * k, 0, 0.02, 2.7) for k in range(1, 4)]), view.tone("#4a4e54", 0.2), 0.7)
        walls.fill(flat.quad(0.5, 1.3, long, 1.1), mix(view.tone("#dce4ea", 0.9), "#ffffff", 0.2), 0.35)
        walls.fill(flat.quad(0.5, 0, long, 0.14), view.tone("#3c3c42", 0.3))
    _steel_doors(walls, view, room)
    walls.fill(
        room.floor.grid([-1.9 + 0.475 * k for k in range(9)], [0.5 + 0.475 * k for k in range(8)], 0.012),
        view.tone("#2a242a", 0.2),
        0.5,
    )
    panel = room.ceiling.quad(-1.1, 1.3, 2.2, 1.9)
    walls.fill(panel, mix(view.tone("#f4f6f4", 0.8), "#fffdf2", max(0.5, view.lamps)))
    walls.fill(panel, "#fff8e4", 0.5, blur=30, blend="screen")
    shine(walls, view, room, flattened([walls]), picture.seed, 0.3, 0.1)
    rails = picture.sheet(0.6, 0, 0.4)
    for x in (-1.86, 1.78):
        box(rails, view, camera, room.sun, x, 0.95, 0.8, 0.08, 0.07, 2.9, "#d8dcde", 0.8)
    buttons = picture.sheet(0.45, 0, 0.4)
    _buttons(buttons, view, camera)
    near = picture.sheet(0.14, 0, 2.6)
    near.fill(rect(-20, -20, 130, HIGH + 40), Linear(0, 0, 110, 0, (view.tone("#7c8086", 0.3), view.tone("#c8ccd0", 0.8))))
    near.fill(rect(1810, -20, 130, HIGH + 40), Linear(1810, 0, WIDE, 0, (view.tone("#c8ccd0", 0.7), view.tone("#7c8086", 0.3))))
    x, y = camera.at(-1.1, 2.7, 3.0)
    picture.play("flicker", x, y - 140, 2.2 * camera.size(3.0), 200, "#fffdf2")


def _steel_doors(canvas: Canvas, view: View, room: Room) -> None:
    """Two leaves that meet, a display above them with an arrow."""
    back = room.back
    canvas.fill(back.quad(0.75, 0, 2.3, 2.25), view.tone("#6a6e74", 0.3))
    for k in range(2):
        leaf = back.quad(0.84 + 1.06 * k, 0, 1.06, 2.16)
        left, right = back.at(0.84 + 1.06 * k, 1)[0], back.at(1.9 + 1.06 * k, 1)[0]
        canvas.fill(leaf, Linear(left, 0, right, 0, tuple(view.tone("#b4b8be", t) for t in (0.4, 0.9, 0.55, 0.8, 0.35))))
    canvas.fill(back.quads([(1.885, 0, 0.03, 2.16)]), view.tone("#14161a", 0.1))
    chance = Random(3)
    brushed = [(0.84 + chance.uniform(0, 2.0), chance.uniform(0, 2.1), chance.uniform(0.05, 0.12), 0.004) for _ in range(160)]
    canvas.fill(back.quads(brushed), view.tone("#f4f8fa", 1.0), 0.25)
    canvas.fill(back.quad(1.45, 2.32, 0.9, 0.26), "#14161c")
    canvas.fill(back.path(lines([(1.62, 2.38), (1.74, 2.52), (1.86, 2.38)])), "#ff9a3a")
    canvas.fill(
        back.quads(
            [
                (2.0, 2.37, 0.12, 0.03),
                (2.0, 2.44, 0.12, 0.03),
                (2.0, 2.51, 0.12, 0.03),
                (2.1, 2.44, 0.03, 0.1),
                (2.0, 2.37, 0.03, 0.1),
            ]
        ),
        "#ff9a3a",
    )
    x, y = back.at(1.9, 2.45)
    canvas.glow(x, y, 120, "#ff8a3a", 0.4)


def _buttons(canvas: Canvas, view: View, camera: Camera) -> None:
    """A panel beside the doors; one floor is pressed."""
    face = camera.flat((1.3, 0, 3.88), (1, 0, 0), (0, 1, 0))
    canvas.fill(
        face.path(rect(0, 0.85, 0.42, 1.15, 0.03)),
        Linear(*face.at(0, 2), *face.at(0.42, 0.9), (view.tone("#e4e8ea", 0.95), view.tone("#9aa0a6", 0.5))),
    )
    canvas.fill(face.path(rect(0.06, 1.78, 0.3, 0.16, 0.02)), "#14161c")
    for k in range(10):
        u, v = 0.13 + 0.16 * (k % 2), 0.98 + 0.155 * (k // 2)
        lit = k == 7
        canvas.fill(face.path(ellipse(u, v, 0.058, 0.058)), view.tone("#4a4e54", 0.4))
        canvas.fill(face.path(ellipse(u, v, 0.045, 0.045)), "#ffcf6a" if lit else view.tone("#f4f6f8", 0.9))
        if lit:
            x, y = face.at(u, v)
            canvas.glow(x, y, 60, "#ffb84a", 0.8)


PLACES = {"lift": Kind(lift, "white", ((0.12, 0.88),), 0.45, (0.0, -1.0))}
