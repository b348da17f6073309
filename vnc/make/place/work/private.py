"""The office of one who is in charge: a principal's, a lawyer's, a detective's."""

import math

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.blinds import WINDOW, blinds, slatted
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.bureau import bureau
from vnc.make.place.parts.chairs import armchair, visitor_chair
from vnc.make.place.parts.coatstand import coatstand
from vnc.make.place.parts.filing import boxfiles, certificate, filing_cabinets
from vnc.make.place.parts.flora import pot
from vnc.make.place.parts.globes import globe
from vnc.make.place.parts.props import books
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.room import Room, boards, droplets, outdoors, shell, window
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

BRASS, WOOD, DARK, INK = "#d8ac58", "#7a4630", "#54301f", "#140c0c"


def privateoffice(picture: Picture) -> None:
    """A heavy desk before a window with blinds; books on the left, files on the right, chairs for those who are called in."""
    view, camera = picture.view, Camera(930, 470, 1.5, 920)
    room = Room(camera, -3.3, 3.3, 3.1, 5.0, Sun(0.35, 0.6, 0.25))
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "city", 610)
    walls = picture.sheet(0.75, 0, 0.5)
    shell(walls, view, room, "#8c9a80", "#7c5236", "#fffaf0", "#84927a")
    boards(walls, view, room, "#7c5236", 0.18, picture.seed, 0.4)
    _paper(walls, view, room)
    droplets(picture, walls, window(walls, view, room.back, *WINDOW, "#5c3826", 3, 1, 0.07), picture.seed)
    blinds(walls, view, room.back)
    _rug(walls, view, room)
    slatted(picture, walls, room)
    _frames(walls, view, room)
    rear = picture.sheet(0.58, 0, 0.4)
    _bookcase(rear, view, room, picture.seed)
    filing_cabinets(rear, view, room, picture.seed)
    globe(rear, view, camera, -2.1, 4.45)
    coatstand(rear, view, camera, 2.1, 4.6)
    _fan(rear, view, camera)
    desk = picture.sheet(0.42, 0, 0.4)
    armchair(desk, view, camera, 0.1, 4.15)
    bureau(picture, desk, room)
    for x in (-1.5, 1.28):
        visitor_chair(desk, view, camera, room.sun, x, 2.62)
    near = picture.sheet(0.1, 0, 2.8)
    _door(near, view)
    pot(near, view, 20, 1150, 170, picture.seed, "#8a6a4a", 1.5)
    picture.play("dust", 380, 200, 900, 760)


def _paper(canvas: Canvas, view: View, room: Room) -> None:
    """Wallpaper in stripes over panels of dark wood, a moulding under the ceiling."""
    for flat, u, long in ((room.back, 0.0, room.wide), (room.west, 0.4, 4.6), (room.east, 0.4, 4.6)):
        count = round(long / 0.12)
        canvas.fill(flat.quads([(u + 0.12 * k, 0.95, 0.045, 1.9) for k in range(count)]), view.tone("#5f7060", 0.4), 0.3)
        canvas.fill(flat.quad(u, 0, long, 0.95), view.tone(WOOD, 0.35))
        fields = [(u + 0.55 * k + 0.07, 0.22, 0.41, 0.6) for k in range(round(long / 0.55))]
        canvas.fill(flat.quads(fields), view.tone(mix(WOOD, "#b07a50", 0.3), 0.45))
        canvas.fill(flat.quads([(a, b + h - 0.02, w, 0.02) for a, b, w, h in fields]), view.tone(INK, 0.1), 0.6)
        canvas.fill(flat.quads([(a, b, 0.015, h) for a, b, _, h in fields]), view.tone(INK, 0.1), 0.5)
        canvas.fill(flat.quads([(a, b, w, 0.02) for a, b, w, _ in fields]), view.tone("#d09a68", 0.9), 0.55)
        canvas.fill(flat.quads([(u, 0.92, long, 0.07), (u, 0, long, 0.13)]), view.tone(DARK, 0.5))
        canvas.fill(flat.quads([(u, 0.975, long, 0.015), (u, 0.12, long, 0.012)]), view.tone("#c08a5c", 1.0), 0.7)
        canvas.fill(flat.quad(u, 0.82, long, 0.1), view.tone(INK, 0), 0.18)
        canvas.fill(flat.quad(u, 2.84, long, 0.26), view.tone("#efe6d2", 0.5))
        canvas.fill(flat.quads([(u, 2.84, long, 0.03), (u, 2.98, long, 0.02)]), view.tone("#8a8066", 0.3), 0.6)
    ring = [(r, view.tone("#8a8066", 0.4), 0.28) for r in (0.6, 0.54, 0.2)]
    for r, tint, strong in ring:
        canvas.line(room.ceiling.path(ellipse(0, 3.6, r, r)), tint, 3, strong)


def _rug(canvas: Canvas, view: View, room: Room) -> None:
    """Deep red, a border of two bands, lozenges, a fringe."""
    floor, u, v, wide, deep = room.floor, -2.35, 1.7, 4.8, 2.95
    canvas.fill(floor.quad(u - 0.04, v - 0.04, wide + 0.08, deep + 0.08), view.tone(INK, 0), 0.4, blur=6)
    canvas.fill(floor.quads([(u + 0.03 * k, v - 0.07, 0.012, deep + 0.14) for k in range(160)]), view.tone("#e8d8b0", 0.7), 0.8)
    whole = floor.quad(u, v, wide, deep)
    _, top, _, bottom = whole.bounds()
    canvas.fill(whole, Linear(0, top, 0, bottom, (view.tone("#8a3436", 0.75), view.tone("#6c2630", 0.35))))
    for edge, tint, thick in ((0.12, "#d8b070", 0.05), (0.22, "#2c3a54", 0.16), (0.42, "#d8b070", 0.04)):
        a, b, w, d = u + edge, v + edge, wide - 2 * edge, deep - 2 * edge
        bands = [(a, b, w, thick), (a, b + d - thick, w, thick), (a, b, thick, d), (a + w - thick, b, thick, d)]
        canvas.fill(floor.quads(bands), view.tone(tint, 0.6), 0.85)
    for size, tint in ((0.15, "#c8905c"), (0.09, "#34405c"), (0.04, "#ecd49c")):
        marks = [
            lines([(a, b - size), (a + size, b), (a, b + size), (a - size, b)])
            for i, a in enumerate(u + 0.75 + 0.412 * k for k in range(9))
            for b in (v + 0.72 + 0.5 * j + 0.25 * (i % 2) for j in range(4))
            if b < v + deep - 0.6
        ]
        canvas.fill(joined([floor.path(m) for m in marks]), view.tone(tint, 0.6), 0.75)
    studs = [floor.path(ellipse(u + 0.3 + 0.3 * k, v + e, 0.05, 0.04)) for k in range(15) for e in (0.3, deep - 0.3)]
    studs += [floor.path(ellipse(u + e, v + 0.3 + 0.29 * k, 0.04, 0.05)) for k in range(9) for e in (0.3, wide - 0.3)]
    canvas.fill(joined(studs), view.tone("#d8a070", 0.7), 0.9)


def _frames(canvas: Canvas, view: View, room: Room) -> None:
    """Certificates with seals on the back wall and over the files, a portrait among them."""
    for u, v, wide, tall in ((0.5, 1.95, 0.42, 0.54), (1.02, 2.1, 0.5, 0.38), (1.02, 1.6, 0.5, 0.38), (5.15, 2.2, 0.6, 0.42)):
        certificate(canvas, view, room.back, u, v, wide, tall)
    for z, v, wide, tall in ((3.4, 1.9, 0.42, 0.55), (4.38, 1.95, 0.36, 0.46)):
        certificate(canvas, view, room.east, z, v, wide, tall)
    wall, z, v = room.east, 3.92, 1.72
    canvas.fill(wall.quad(z, v, 0.38, 0.8).moved(-5, 7), view.tone(INK, 0), 0.4, blur=5)
    canvas.fill(wall.quad(z, v, 0.38, 0.8), view.tone(BRASS, 0.6))
    inner = wall.quad(z + 0.04, v + 0.06, 0.3, 0.68)
    canvas.fill(inner, view.tone("#4a4438", 0.5))
    bust = curve([(z + 0.02, v, 1), (z + 0.05, v + 0.26), (z + 0.19, v + 0.36), (z + 0.33, v + 0.26), (z + 0.36, v, 1)])
    canvas.fill(wall.path(bust), view.tone("#24304a", 0.5), clip=inner)
    collar = lines([(z + 0.13, v + 0.36), (z + 0.25, v + 0.36), (z + 0.19, v + 0.18)])
    canvas.fill(wall.path(collar), view.tone("#f4ecdc", 0.7), clip=inner)
    canvas.fill(wall.path(ellipse(z + 0.19, v + 0.5, 0.085, 0.15)), view.tone("#5c5048", 0.5), clip=inner)
    canvas.fill(wall.path(ellipse(z + 0.19, v + 0.46, 0.065, 0.11)), view.tone("#d8b090", 0.6), clip=inner)
    canvas.fill(wall.path(rect(z + 0.145, v + 0.4, 0.09, 0.03, 0.012)), view.tone("#5c5048", 0.5), clip=inner)


def _bookcase(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Along the left wall up to the moulding: books, box files, a cup won long ago; cupboards below."""
    camera, z0, z1, high, x = room.camera, 2.5, 4.75, 2.62, -2.86
    shadow(canvas, view, camera, -3.2, z0, 0.55, z1 - z0, 0.5)
    box(canvas, view, camera, room.sun, -3.3, 0, z0, 0.44, high, z1 - z0, WOOD, 0.4)
    face = camera.flat((x + 0.004, 0, 0), (0, 0, 1), (0, 1, 0))
    bays = [z0 + 0.06 + 0.735 * k for k in range(3)]
    for k, z in enumerate(bays):
        for j in range(4):
            v = 0.82 + 0.43 * j
            a, b = face.at(z, v + 0.4), face.at(z, v)
            canvas.fill(face.quad(z, v, 0.68, 0.39), Linear(*a, *b, (view.tone("#20120c", 0.1), view.tone("#4a2c1e", 0.35))))
            if (k, j) in ((2, 1), (1, 3)):
                boxfiles(canvas, view, face, z + 0.03, v, seed + k)
            elif (k, j) == (1, 1):
                books(canvas, view, face, z + 0.02, v, 0.3, 0.36, seed + 40)
                _trophy(canvas, view, face, z + 0.5, v)
            else:
                books(canvas, view, face, z + 0.02, v, 0.64 if (k + j) % 3 else 0.46, 0.37, seed + 7 * k + j)
            canvas.fill(face.quad(z, v + 0.33, 0.68, 0.06), view.tone(INK, 0), 0.4, blur=3)
    boards_ = [(z0, 0.79 + 0.43 * j, z1 - z0, 0.035) for j in range(5)] + [(z - 0.05, 0.78, 0.05, 1.75) for z in (*bays, z1)]
    canvas.fill(face.quads(boards_), view.tone("#96603e", 0.7))
    canvas.fill(face.quads([(a, b + 0.022, w, 0.012) for a, b, w, _ in boards_[:5]]), view.tone("#d09a68", 1.0), 0.7)
    doors = [(z, 0.12, 0.68, 0.6) for z in bays]
    canvas.fill(face.quads(doors), view.tone("#8a5438", 0.55))
    for inset, tint, strong in ((0.06, INK, 0.45), (0.075, "#96603e", 1.0)):
        canvas.fill(
            face.quads([(a + inset, b + inset, w - 2 * inset, h - 2 * inset) for a, b, w, h in doors]),
            view.tone(tint, 0.5),
            strong,
        )
    canvas.fill(joined([face.path(ellipse(z + 0.6, 0.44, 0.022, 0.022)) for z in bays]), view.tone(BRASS, 1.0))
    canvas.fill(face.quads([(z0 - 0.05, high - 0.12, z1 - z0 + 0.05, 0.14)]), view.tone("#8a5438", 0.6))
    canvas.fill(face.quads([(z0 - 0.05, high - 0.01, z1 - z0 + 0.05, 0.03)]), view.tone("#d09a68", 1.0), 0.8)


def _trophy(canvas: Canvas, view: View, face: Flat, u: float, v: float) -> None:
    gold = view.tone("#e8bc58", 0.9)
    bowl = curve([(u - 0.09, v + 0.31, 1), (u + 0.09, v + 0.31, 1), (u + 0.06, v + 0.17), (u, v + 0.13), (u - 0.06, v + 0.17)])
    canvas.fill(
        joined([face.path(s) for s in (bowl, rect(u - 0.015, v + 0.05, 0.03, 0.1), rect(u - 0.05, v + 0.04, 0.1, 0.025))]), gold
    )
    canvas.fill(face.path(rect(u - 0.065, v, 0.13, 0.045)), view.tone("#2c2024", 0.5))
    for side in (-1, 1):
        canvas.line(face.path(ellipse(u + side * 0.1, v + 0.25, 0.03, 0.045)), gold, 2.5)


def _fan(canvas: Canvas, view: View, camera: Camera) -> None:
    """Four blades under the ceiling, a bowl of light below them."""
    x, z, high = 0.0, 3.6, 2.78
    plane, (cx, cy), s = camera.floor(high), camera.at(x, high, z), camera.size(z)
    canvas.fill(rect(cx - 0.02 * s, camera.at(x, 3.1, z)[1], 0.04 * s, cy - camera.at(x, 3.1, z)[1] + 4), view.tone(BRASS, 0.5))
    blades = list[Path]()
    for k in range(4):
        a = 0.55 + k * math.pi / 2
        c, n = math.cos(a), math.sin(a)
        outline = ((0.14, -0.05), (0.3, -0.09), (0.92, -0.1), (0.96, 0.0), (0.92, 0.1), (0.3, 0.09), (0.14, 0.05))
        blades.append(plane.path(lines([(x + p * c - q * n, z + p * n + q * c) for p, q in outline])))
    canvas.fill(joined(blades).moved(0, -5), view.tone("#a06a44", 0.8))
    canvas.fill(joined(blades), view.tone("#6a402a", 0.3))
    canvas.fill(
        rect(cx - 0.13 * s, cy - 0.06 * s, 0.26 * s, 0.13 * s, 10),
        Linear(cx - 0.13 * s, 0, cx + 0.13 * s, 0, (view.tone(BRASS, 0.3), view.tone("#f4d890", 1.0), view.tone(BRASS, 0.2))),
    )
    bowl = curve(
        [
            (cx - 0.13 * s, cy + 0.07 * s, 1),
            (cx + 0.13 * s, cy + 0.07 * s, 1),
            (cx + 0.09 * s, cy + 0.16 * s),
            (cx, cy + 0.19 * s),
            (cx - 0.09 * s, cy + 0.16 * s),
        ]
    )
    canvas.fill(bowl, mix(view.tone("#f4ead0", 0.8), "#fff2cc", view.lamps))
    if view.lamps > 0.2:
        canvas.glow(cx, cy + 0.12 * s, 1.3 * s, "#ffd08a", 0.42 * view.lamps)


def _door(canvas: Canvas, view: View) -> None:
    """The door one came through stands open at our right: a stile of wood, frosted glass, a knob."""
    canvas.fill(rect(1822, -40, 140, HIGH + 80), Linear(1822, 0, 1925, 0, (view.tone("#b07a50", 0.9), view.tone(WOOD, 0.4))))
    canvas.fill(rect(1822, -40, 7, HIGH + 80), view.tone("#e0a878", 1.0), 0.7)
    canvas.fill(rect(1872, 60, 90, 500, 4), Linear(1872, 60, 1940, 560, (view.tone("#d8e4de", 0.9), view.tone("#a8bab4", 0.5))))
    canvas.fill(rect(1872, 60, 6, 500), view.tone(INK, 0.1), 0.5)
    canvas.fill(ellipse(1846, 690, 20, 24), view.tone(BRASS, 0.7))
    canvas.fill(ellipse(1841, 682, 8, 9), view.tone("#fff0c0", 1.0), 0.9)


PLACES = {"privateoffice": Kind(privateoffice, "warm", ((0.1, 0.9),), 0.46, (0.3, -0.9))}
