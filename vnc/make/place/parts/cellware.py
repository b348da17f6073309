"""What stands in a cell: a basin with its mirror and towel, a table of steel with a stool, a caged lamp."""

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.props import cup
from vnc.make.place.picture import Picture
from vnc.make.place.room import Room
from vnc.make.place.space import Camera, Flat, box, shadow
from vnc.make.place.view import View

STEEL, INK = "#5c666c", "#10100f"


def washbasin(canvas: Canvas, view: View, room: Room) -> None:
    """A basin of white enamel on the back wall, its tap and trap, a mirror of polished steel, a towel, a bucket."""
    camera, x, z = room.camera, 1.33, 4.6
    wall, s = room.back, room.camera.size(4.4)
    u = x - room.left
    _mirror(canvas, view, wall, u)
    cx, top = camera.at(x + 0.31, 0.86, 4.35)
    _trap(canvas, view, cx, s, top)
    shadowed = ellipse(cx + 8, top + 0.26 * s, 0.36 * s, 0.16 * s)
    canvas.fill(shadowed, view.tone(INK, 0), 0.4, blur=9)
    _bowl(canvas, view, cx, s, top)
    _towel(canvas, view, wall, u)
    _pail(canvas, view, camera, z, s)


def _mirror(canvas: Canvas, view: View, wall: Flat, u: float) -> None:
    """Polished steel, bolted on."""
    mirror = wall.quad(u + 0.1, 1.28, 0.42, 0.54)
    canvas.fill(mirror.moved(4, 6), view.tone(INK, 0), 0.4, blur=5)
    a, b = wall.at(u + 0.1, 1.82), wall.at(u + 0.52, 1.28)
    canvas.fill(mirror, Linear(*a, *b, tuple(view.tone("#c4ccca", k) for k in (1.0, 0.35, 0.9, 0.4))))
    canvas.line(mirror, view.tone("#5c6666", 0.4), 3)
    canvas.fill(
        joined([wall.path(ellipse(u + p, q, 0.014, 0.014)) for p in (0.13, 0.49) for q in (1.31, 1.79)]), view.tone(INK, 0.2)
    )


def _trap(canvas: Canvas, view: View, cx: float, s: float, top: float) -> None:
    """The pipe below."""
    trap = stroke(
        [(cx, top + 0.2 * s), (cx, top + 0.44 * s), (cx + 0.1 * s, top + 0.48 * s), (cx + 0.12 * s, top + 0.3 * s)],
        0.055 * s,
        even,
    )
    canvas.fill(trap.moved(6, 4), view.tone(INK, 0), 0.4, blur=4)
    canvas.fill(trap, view.tone("#a8b0b0", 0.6))
    canvas.fill(trap.moved(-2, -1), view.tone("#f0f4f0", 1.0), 0.3)


def _bowl(canvas: Canvas, view: View, cx: float, s: float, top: float) -> None:
    """White enamel with rust under the tap."""
    bowl = curve(
        [
            (cx - 0.33 * s, top, 1),
            (cx - 0.3 * s, top + 0.14 * s),
            (cx - 0.14 * s, top + 0.24 * s),
            (cx + 0.14 * s, top + 0.24 * s),
            (cx + 0.3 * s, top + 0.14 * s),
            (cx + 0.33 * s, top, 1),
        ]
    )
    canvas.fill(bowl, Linear(cx - 0.33 * s, 0, cx + 0.33 * s, 0, (view.tone("#f4f4ec", 1.0), view.tone("#a8aca8", 0.3))))
    canvas.fill(ellipse(cx, top, 0.34 * s, 0.075 * s), view.tone("#fcfcf4", 1.0))
    canvas.fill(
        ellipse(cx, top + 0.008 * s, 0.28 * s, 0.052 * s),
        Linear(0, top - 0.06 * s, 0, top + 0.06 * s, (view.tone("#8c9494", 0.3), view.tone("#dce0da", 0.8))),
    )
    rust = stroke([(cx + 0.04 * s, top + 0.06 * s), (cx + 0.05 * s, top + 0.2 * s)], 0.035 * s)
    canvas.fill(rust, view.tone("#9a5a30", 0.4), 0.45, blur=2)
    tap = stroke(
        [(cx, top - 0.05 * s), (cx, top - 0.2 * s), (cx, top - 0.21 * s), (cx - 0.02 * s, top - 0.13 * s)], 0.045 * s, even
    )
    canvas.fill(joined([tap, rect(cx - 0.1 * s, top - 0.15 * s, 0.2 * s, 0.03 * s, 3)]), view.tone("#98a2a4", 0.6))
    canvas.fill(rect(cx - 0.012 * s, top - 0.2 * s, 0.012 * s, 0.14 * s), view.tone("#ffffff", 1.0), 0.8)


def _towel(canvas: Canvas, view: View, wall: Flat, u: float) -> None:
    """A towel on its bar."""
    towel = wall.path(
        curve(
            [
                (u - 0.32, 1.02, 1),
                (u - 0.06, 1.02, 1),
                (u - 0.04, 0.7),
                (u - 0.07, 0.42, 1),
                (u - 0.2, 0.46),
                (u - 0.33, 0.42, 1),
                (u - 0.35, 0.7),
            ]
        )
    )
    canvas.fill(towel.moved(5, 6), view.tone(INK, 0), 0.4, blur=5)
    canvas.fill(towel, view.tone("#d8d4c4", 0.7))
    folds = [wall.path(stroke([(u - 0.3 + 0.08 * k, 1.0), (u - 0.31 + 0.085 * k, 0.46)], 0.03)) for k in range(4)]
    canvas.fill(joined(folds), view.tone("#6c685c", 0.2), 0.5, blur=2, clip=towel)
    canvas.fill(
        wall.quads([(u - 0.36, 0.56, 0.34, 0.03), (u - 0.36, 0.62, 0.34, 0.015)]), view.tone("#4a6c8c", 0.5), 0.9, clip=towel
    )
    canvas.fill(wall.quad(u - 0.38, 1.0, 0.38, 0.035), view.tone("#8c9698", 0.8))


def _pail(canvas: Canvas, view: View, camera: Camera, z: float, s: float) -> None:
    """A bucket of zinc."""
    bx, by = camera.at(1.0, 0, z - 0.35)
    canvas.fill(ellipse(bx + 8, by, 0.24 * s, 0.06 * s), view.tone(INK, 0), 0.5, blur=6)
    pail = lines([(bx - 0.17 * s, by - 0.32 * s), (bx + 0.17 * s, by - 0.32 * s), (bx + 0.13 * s, by), (bx - 0.13 * s, by)])
    canvas.fill(pail, Linear(bx - 0.17 * s, 0, bx + 0.17 * s, 0, tuple(view.tone("#8c989c", k) for k in (0.5, 1.0, 0.2))))
    canvas.fill(ellipse(bx, by, 0.13 * s, 0.025 * s), view.tone("#5c666a", 0.3))
    canvas.fill(ellipse(bx, by - 0.32 * s, 0.17 * s, 0.035 * s), view.tone("#2c3436", 0.2))
    canvas.line(ellipse(bx, by - 0.32 * s, 0.17 * s, 0.035 * s), view.tone("#c8d2d4", 1.0), 2.2)
    canvas.line(
        curve([(bx - 0.17 * s, by - 0.32 * s), (bx, by - 0.16 * s), (bx + 0.17 * s, by - 0.32 * s)], closed=False),
        view.tone("#c8d2d4", 0.9),
        2.2,
    )


def steel_table(canvas: Canvas, view: View, room: Room) -> None:
    """A table of steel bolted to the back wall: a book, a tin mug, a letter; a stool before it; pictures stuck over it."""
    camera = room.camera
    for u, v, w, h, tint, lean in ((2.06, 1.9, 0.16, 0.2, "#7ca4b8", 0.02), (1.9, 1.66, 0.13, 0.17, "#d8a070", -0.015)):
        card = room.back.path(lines([(u, v), (u + w, v + lean), (u + w - lean, v + h + lean), (u - lean, v + h)]))
        canvas.fill(card.moved(3, 4), view.tone(INK, 0), 0.4, blur=3)
        canvas.fill(card, view.tone("#f4f0e4", 0.8))
        canvas.fill(room.back.quad(u + 0.015, v + 0.03, w - 0.03, h - 0.045), view.tone(tint, 0.6))
    shadow(canvas, view, camera, -1.0, 4.1, 1.2, 0.5, 0.5)
    canvas.fill(room.back.quad(1.3, 0.4, 1.2, 0.32), view.tone(INK, 0), 0.35, blur=12)
    for x in (-0.95, 0.08):
        brace = camera.shape((x, 0.72, 4.1), (x, 0.66, 4.1), (x, 0.3, 4.58), (x, 0.42, 4.58))
        canvas.fill(brace, view.tone("#48525a", 0.3))
        box(canvas, view, camera, room.sun, x, 0, 4.12, 0.05, 0.72, 0.05, STEEL, 0)
    box(canvas, view, camera, room.sun, -1.02, 0.72, 4.08, 1.2, 0.045, 0.52, "#8c989c", 1.0)
    top = camera.floor(0.768)
    canvas.fill(top.path(lines([(-0.62, 4.16), (-0.34, 4.14), (-0.3, 4.42), (-0.58, 4.44)])), view.tone("#f8f4e4", 1.0))
    box(canvas, view, camera, room.sun, -0.22, 0.765, 4.22, 0.28, 0.05, 0.22, "#7a3430", 0.7)
    box(canvas, view, camera, room.sun, -0.2, 0.815, 4.24, 0.25, 0.04, 0.2, "#34506a", 0.7)
    cup(canvas, view, *camera.at(-0.82, 0.766, 4.2), 26, "#b4bec0")
    sx, foot = camera.at(-0.42, 0, 3.75)
    s = camera.size(3.75)
    canvas.fill(ellipse(sx, foot, 0.26 * s, 0.07 * s), view.tone(INK, 0), 0.5, blur=7)
    canvas.fill(ellipse(sx, foot, 0.17 * s, 0.045 * s), view.tone("#4a5256", 0.4))
    canvas.fill(
        rect(sx - 0.035 * s, foot - 0.42 * s, 0.07 * s, 0.42 * s),
        Linear(sx - 9, 0, sx + 9, 0, (view.tone(STEEL, 1.0), view.tone(STEEL, 0.1))),
    )
    canvas.fill(ellipse(sx, foot - 0.42 * s, 0.2 * s, 0.07 * s), view.tone("#3c464a", 0.2))
    canvas.fill(
        ellipse(sx, foot - 0.45 * s, 0.2 * s, 0.07 * s),
        Linear(sx - 40, 0, sx + 40, 0, (view.tone("#98a4a6", 0.6), view.tone("#b4bec0", 1.0))),
    )


def caged_lamp(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """A round lamp under the ceiling behind a cage of wire."""
    view = picture.view
    (x, y), s = camera.at(-0.35, 2.98, 3.5), camera.size(3.5)
    lit = view.lamps
    canvas.fill(rect(x - 0.2 * s, y - 0.02 * s, 0.4 * s, 0.07 * s, 6), view.tone("#4c565a", 0.4))
    globe = curve(
        [
            (x - 0.16 * s, y + 0.05 * s, 1),
            (x - 0.15 * s, y + 0.15 * s),
            (x, y + 0.22 * s),
            (x + 0.15 * s, y + 0.15 * s),
            (x + 0.16 * s, y + 0.05 * s, 1),
        ]
    )
    canvas.fill(globe, mix(view.tone("#dcdcd0", 0.8), "#fff6dc", lit))
    wires = [
        curve([(x + d * 0.17 * s, y + 0.05 * s), (x + d * 0.17 * s, y + 0.16 * s), (x, y + 0.24 * s)], closed=False)
        for d in (-1, -0.5, 0, 0.5, 1)
    ]
    for wire in wires:
        canvas.line(wire, view.tone("#2c3436", 0.3), 3)
    canvas.line(lines([(x - 0.16 * s, y + 0.14 * s), (x + 0.16 * s, y + 0.14 * s)], closed=False), view.tone("#2c3436", 0.3), 3)
    if lit > 0.1:
        canvas.glow(x, y + 0.14 * s, 2.6 * s, "#fff0c4", 0.5 * lit)
