"""A recording studio: the control room, and the booth behind its glass."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.limelight import tube
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, boards, shell, shine
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

FOAMS = (("#4a3a5c", "#6a5480"), ("#2f4a5c", "#46687c"), ("#6a3a3a", "#8c5450"))
"""Dark and light of the foam on the walls."""
METERS = ("#5ae07a", "#5ae07a", "#5ae07a", "#f0d84a", "#ff5a4a")
GLASS = (1.55, 1.05, 4.1, 1.3)
"""The window to the booth on the back wall: u, v, width, height in metres."""
DESK = 0.78


def recording(picture: Picture) -> None:
    """The mixing desk under the window to the booth, where a microphone stands; foam, monitors, a red lamp."""
    view, camera = picture.view, Camera(960, 430, 1.5, 900)
    room = Room(camera, -3.6, 3.6, 2.9, 5.6, Sun(0.0, 0.6, 0.6))
    foam = FOAMS[picture.seed % len(FOAMS)]
    booth = picture.sheet(1.0, 0, 0.9)
    booth.fill(WHOLE, view.tone("#3a2c28", 0.3))
    _booth(picture, booth, camera, foam)
    walls = picture.sheet(0.8, 0, 0.4)
    shell(walls, view, room, "#b89878", "#7a5640", "#7c6a64", "#9a8068")
    boards(walls, view, room, "#7a5640", 0.2, picture.seed)
    _foam(walls, view, room, foam)
    _window(walls, view, room.back)
    _lamp_on(picture, walls, view, room.back)
    _ceiling(walls, view, room)
    back = picture.sheet(0.6, 0, 0.4)
    for x in (-2.62, 2.12):
        _monitor(back, view, camera, x, 5.0)
    _rack(back, view, camera, room.sun, 2.75, 3.6, picture.seed)
    _guitars(back, view, camera, -3.1, 4.6)
    desk = picture.sheet(0.45, 0, 0.4)
    _rug(walls, view, room)
    _desk(desk, view, camera, room.sun, picture.seed)
    shine(walls, view, room, flattened([booth, walls, back, desk]), picture.seed, 0.2, 0.2)
    for x in (-0.95, 0.75):
        _chair(desk, view, camera, x, 3.1)
    near = picture.sheet(0.1, 0, 2.4)
    _headphones(near, view, 250, 1010, 150)


def _booth(picture: Picture, canvas: Canvas, camera: Camera, foam: tuple[str, str]) -> None:
    """The far room, warmly lit: padded walls, a microphone on its arm with a screen against breath, a stand, a stool."""
    view = picture.view
    room = Room(camera, -2.6, 2.6, 2.9, 8.6, Sun(0, 0.6, -0.2), 5.6)
    shell(canvas, view, room, mix(foam[0], "#c89060", 0.35), "#8a6040", "#5a4a44", mix(foam[0], "#a87850", 0.4))
    wedges(canvas, view, room.back, (0, 0.5, 5.2, 2.4), mix(foam[0], "#c88a50", 0.3), mix(foam[1], "#e8b070", 0.35), 0.36)
    for flat in (room.west, room.east):
        wedges(canvas, view, flat, (5.7, 0.5, 2.9, 2.4), mix(foam[0], "#a87040", 0.3), mix(foam[1], "#d09a60", 0.3), 0.36)
    x, y = camera.at(0, 2.2, 8.2)
    canvas.glow(x, y - 30, 600, "#ffd898", 0.68)
    for u in (-1.5, 0, 1.5):
        spot = camera.floor(2.88).path(ellipse(u, 7.2, 0.16, 0.16))
        canvas.fill(spot, "#fff4d8")
        canvas.fill(spot, "#ffd898", 0.8, blur=16, blend="screen")
    _microphone(canvas, view, *camera.at(0.1, 1.55, 6.9), camera.size(6.9))
    (cx, foot), s = camera.at(-1.15, 0.4, 7.0), camera.size(7.0)
    canvas.fill(stroke([(cx, foot), (cx, foot - 0.75 * s)], 4, even), view.tone("#2a2628", 0.5))
    canvas.fill(
        lines(
            [
                (cx - 0.24 * s, foot - 0.72 * s),
                (cx + 0.24 * s, foot - 0.72 * s),
                (cx + 0.21 * s, foot - 1.06 * s),
                (cx - 0.21 * s, foot - 1.06 * s),
            ]
        ),
        view.tone("#2a2628", 0.6),
    )
    canvas.fill(
        joined(
            [
                lines(
                    [
                        (cx + d * 0.02 * s, foot - 0.74 * s),
                        (cx + d * 0.21 * s, foot - 0.74 * s),
                        (cx + d * 0.18 * s, foot - 1.03 * s),
                        (cx + d * 0.02 * s, foot - 1.03 * s),
                    ]
                )
                for d in (-1, 1)
            ]
        ),
        view.tone("#fbf6e8", 1.0),
    )
    (cx, foot), s = camera.at(1.35, 0, 7.6), camera.size(7.6)
    canvas.fill(rect(cx - 0.2 * s, foot - 0.85 * s, 0.4 * s, 0.09 * s, 5), view.tone("#a84a3a", 0.9))
    canvas.fill(
        joined([stroke([(cx + d * 0.15 * s, foot - 0.78 * s), (cx + d * 0.2 * s, foot)], 5, even) for d in (-1, 1)]),
        view.tone("#5a4438", 0.5),
    )


def _microphone(canvas: Canvas, view: View, x: float, y: float, s: float) -> None:
    """A large condenser in its cradle hanging from a boom, a pop screen before it; (x, y) is its middle."""
    steel, dark = view.tone("#d8dce4", 1.0), view.tone("#2a2a30", 0.5)
    canvas.fill(
        stroke([(x + 1.5 * s, y + 1.1 * s), (x + 1.3 * s, y - 0.62 * s), (x + 0.02 * s, y - 0.42 * s)], 0.045 * s, even, False),
        dark,
    )
    canvas.fill(stroke([(x, y - 0.42 * s), (x, y - 0.24 * s)], 0.05 * s, even), dark)
    for dx, dy in ((-0.17, -0.16), (0.17, -0.16), (-0.17, 0.2), (0.17, 0.2)):
        canvas.line(lines([(x + dx * s, y + dy * s), (x + dx * 0.4 * s, y + dy * 0.5 * s)], closed=False), "#c84a4a", 2.4)
    canvas.line(ellipse(x, y + 0.02 * s, 0.2 * s, 0.24 * s), dark, 5)
    body = rect(x - 0.09 * s, y - 0.26 * s, 0.18 * s, 0.54 * s, 0.07 * s)
    canvas.fill(body, Linear(x - 0.09 * s, 0, x + 0.09 * s, 0, (view.tone("#7c8088", 0.4), steel, view.tone("#5a5e66", 0.3))))
    grille = rect(x - 0.09 * s, y - 0.26 * s, 0.18 * s, 0.27 * s, 0.07 * s)
    canvas.fill(
        grille,
        Linear(
            x - 0.09 * s, 0, x + 0.09 * s, 0, (view.tone("#4a4c54", 0.4), view.tone("#c8ccd4", 1.0), view.tone("#3c3e46", 0.3))
        ),
    )
    mesh = [rect(x - 0.09 * s, y - 0.25 * s + 5 * k, 0.18 * s, 1.4) for k in range(int(0.05 * s))] + [
        rect(x - 0.09 * s + 5 * k, y - 0.26 * s, 1.4, 0.27 * s) for k in range(int(0.036 * s))
    ]
    canvas.fill(joined(mesh), "#22242a", 0.5, clip=grille)
    canvas.fill(rect(x - 0.095 * s, y + 0.01 * s, 0.19 * s, 0.03 * s), view.tone("#e0b860", 1.0))
    px = x - 0.34 * s
    canvas.fill(ellipse(px, y - 0.08 * s, 0.1 * s, 0.2 * s), view.tone("#1c1a20", 0.3), 0.7)
    canvas.line(ellipse(px, y - 0.08 * s, 0.1 * s, 0.2 * s), view.tone("#8a8c94", 0.8), 4)
    canvas.line(curve([(px, y + 0.12 * s), (px + 0.1 * s, y + 0.42 * s), (x, y + 0.34 * s)], closed=False), dark, 4)


def wedges(
    canvas: Canvas, view: View, flat: Flat, area: tuple[float, float, float, float], dark: str, light: str, size: float
) -> None:
    """Foam squares on a wall (u, v, width, height), ribs upright and level in turn."""
    u0, v0, wide, tall = area
    columns, height = int(wide / size), int(tall / size)
    base, upper, lower = (
        list[tuple[float, float, float, float]](),
        list[tuple[float, float, float, float]](),
        list[tuple[float, float, float, float]](),
    )
    for i in range(columns):
        for j in range(height):
            u, v, rib = u0 + i * size, v0 + j * size, size / 6
            base.append((u + 0.008, v + 0.008, size - 0.016, size - 0.016))
            for k in range(6):
                if (i + j) % 2:
                    upper.append((u + 0.012, v + k * rib + rib * 0.5, size - 0.024, rib * 0.4))
                    lower.append((u + 0.012, v + k * rib, size - 0.024, rib * 0.3))
                else:
                    upper.append((u + k * rib + rib * 0.1, v + 0.012, rib * 0.4, size - 0.024))
                    lower.append((u + k * rib + rib * 0.7, v + 0.012, rib * 0.3, size - 0.024))
    canvas.fill(flat.quad(u0, v0, columns * size, height * size), view.tone(mix(dark, "#100c14", 0.5), 0.2))
    canvas.fill(flat.quads(base), view.tone(dark, 0.5))
    canvas.fill(flat.quads(upper), view.tone(light, 0.75), 0.9)
    canvas.fill(flat.quads(lower), view.tone(mix(dark, "#100c14", 0.5), 0.2), 0.8)


def _foam(canvas: Canvas, view: View, room: Room, foam: tuple[str, str]) -> None:
    for flat in (room.west, room.east):
        wedges(canvas, view, flat, (1.2, 0.95, 4.2, 1.75), *foam, 0.42)
        canvas.fill(flat.quads([(0.3 + 0.12 * k, 0, 0.09, 0.9) for k in range(44)]), view.tone("#8a5c3c", 0.5))
        canvas.fill(flat.quad(0.3, 0.9, 5.3, 0.04), view.tone("#d8a870", 0.8))
    wall = room.back
    for u, wide in ((0.1, 1.26), (5.84, 1.26)):
        wedges(canvas, view, wall, (u, 1.0, wide, 1.68), *foam, 0.42)
    canvas.fill(wall.quads([(0.12 * k, 0, 0.09, 0.96) for k in range(60)]), view.tone("#8a5c3c", 0.5))
    canvas.fill(wall.quad(0, 2.72, 7.2, 0.18), view.tone("#6a4a36", 0.4))


def _window(canvas: Canvas, view: View, wall: Flat) -> None:
    """The thick pane in its wooden frame."""
    u, v, wide, tall = GLASS
    canvas.fill(wall.quad(u - 0.16, v - 0.16, wide + 0.32, tall + 0.32), view.tone("#7a5034", 0.6))
    canvas.fill(wall.quad(u - 0.06, v - 0.06, wide + 0.12, tall + 0.12), view.tone("#3a2418", 0.2))
    pane = wall.quad(u, v, wide, tall)
    canvas.fill(pane, "#ffffff", blend="erase")
    left, top, right, foot = pane.bounds()
    canvas.fill(pane, Linear(left, top, right, foot, (alpha("#e8f4ff", 0.2), alpha("#e8f4ff", 0.03), alpha("#e8f4ff", 0.12))))
    gleams = [
        wall.path(lines([(u + a, v), (u + a + w, v), (u + a + w + 0.7, v + tall), (u + a + 0.7, v + tall)]))
        for a, w in ((0.3, 0.25), (0.7, 0.08), (2.7, 0.3))
    ]
    canvas.fill(joined(gleams), "#ffffff", 0.09)
    canvas.fill(wall.quad(u - 0.16, v - 0.18, wide + 0.32, 0.05), view.tone("#c89460", 0.9))


def _lamp_on(picture: Picture, canvas: Canvas, view: View, wall: Flat) -> None:
    """The red lamp that says quiet."""
    canvas.fill(wall.quad(3.1, 2.54, 1.0, 0.25), view.tone("#2a2426", 0.4))
    lamp = wall.quad(3.14, 2.57, 0.92, 0.19)
    canvas.fill(lamp, Linear(0, wall.at(0, 2.76)[1], 0, wall.at(0, 2.57)[1], ("#ff8a78", "#ff2c2c")))
    canvas.fill(joined([wall.path(ellipse(3.3, 2.665, 0.05, 0.05)), wall.quad(3.44, 2.64, 0.5, 0.05)]), "#fff0e8", 0.95)
    canvas.fill(lamp, "#ff3a30", 0.8, blur=24, blend="screen")
    x, y = wall.at(3.6, 2.66)
    canvas.glow(x, y, 210, "#ff3a30", 0.4)
    picture.play("flicker", x - 110, y - 60, 220, 120, "#ff3a30")


def _ceiling(canvas: Canvas, view: View, room: Room) -> None:
    """Hung panels with light behind their edges, small spots."""
    top = room.ceiling
    for k, z in enumerate((1.6, 2.9, 4.2)):
        for u in (-2.9, -0.7, 1.5):
            tube(canvas, top.quad(u - 0.03, z - 0.03, 1.46, 1.0), "#ffb870", 16, 0.32)
            canvas.fill(top.quad(u, z, 1.4, 0.94), view.tone(("#8a7468", "#96806f")[k % 2], 0.5))
    spots = [top.path(ellipse(u, z, 0.05, 0.05)) for u in (-1.1, 1.1) for z in (1.4, 2.7, 4.0, 5.2)]
    canvas.fill(joined(spots), "#fff4d8")
    canvas.fill(joined(spots), "#ffd898", 0.9, blur=12, blend="screen")


def _rug(canvas: Canvas, view: View, room: Room) -> None:
    """A patterned rug before the desk."""
    floor = room.floor
    for inset, tint in ((0.0, "#7a2c34"), (0.1, "#d8b078"), (0.16, "#8a3440"), (0.4, "#34406a"), (0.46, "#8a3440")):
        canvas.fill(floor.quad(-2.1 + inset, 2.1 + inset, 4.2 - 2 * inset, 1.9 - 2 * inset), view.tone(tint, 0.5))
    marks = [lines([(u, 3.05 - 0.3), (u + 0.2, 3.05), (u, 3.05 + 0.3), (u - 0.2, 3.05)]) for u in (-1.2, -0.6, 0, 0.6, 1.2)]
    canvas.fill(joined([floor.path(m) for m in marks]), view.tone("#d8b078", 0.6))


def _monitor(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A loudspeaker on a stand; x is its left edge."""
    shadow(canvas, view, camera, x, z, 0.5, 0.4, 0.45)
    box(canvas, view, camera, Sun(0, 0.6, 0.3), x + 0.2, 0, z + 0.1, 0.1, 1.0, 0.1, "#3a363c", 0)
    box(canvas, view, camera, Sun(0, 0.6, -0.2), x, 1.0, z, 0.5, 0.74, 0.36, "#4a4048", 0.8)
    face = camera.flat((x, 1.0, z - 0.005), (1, 0, 0), (0, 1, 0))
    for v, r in ((0.26, 0.19), (0.58, 0.1)):
        canvas.fill(face.path(ellipse(0.25, v, r, r)), view.tone("#8a8890", 0.6))
        canvas.fill(face.path(ellipse(0.25, v, r * 0.88, r * 0.88)), view.tone("#e8c060" if r > 0.15 else "#2c2a30", 0.55))
        canvas.fill(face.path(ellipse(0.25, v, r * 0.34, r * 0.34)), view.tone("#3a363c", 0.5))
    canvas.fill(face.path(ellipse(0.42, 0.06, 0.014, 0.014)), "#5affb0")


def _desk(canvas: Canvas, view: View, camera: Camera, sun: Sun, seed: int) -> None:
    """The console: a slope of faders and knobs, a bridge of meters, screens with waves above it."""
    x, z, wide = -2.05, 3.9, 4.1
    shadow(canvas, view, camera, x, z - 0.1, wide, 0.9, 0.5)
    box(canvas, view, camera, sun, x, 0, z + 0.15, wide, DESK - 0.1, 0.75, "#5a3c2c", 0)
    face = camera.flat((x, 0, z + 0.14), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quads([(0.05 + 0.82 * k, 0.08, 0.74, 0.52) for k in range(5)]), view.tone("#7a543c", 0.5))
    for dx in (-0.1, wide - 0.02):
        box(canvas, view, camera, sun, x + dx, 0, z, 0.12, DESK + 0.2, 0.95, "#8a5c3c", 0.9)
    _screens(canvas, view, camera, z + 0.75, seed)
    top = camera.flat((x, DESK - 0.04, z), (1, 0, 0), (0, 0.3, 0.95))
    plate = top.quad(0, 0, wide, 0.82)
    _, y0, _, y1 = plate.bounds()
    canvas.fill(plate, Linear(0, y0, 0, y1, (view.tone("#3c3c46", 0.5), view.tone("#5a5a66", 0.9))))
    _strips(canvas, view, top, wide, seed)
    bridge = camera.flat((x, DESK + 0.2, z + 0.78), (1, 0, 0), (0, 1, 0))
    canvas.fill(bridge.quad(0, 0, wide, 0.17), view.tone("#24242c", 0.5))
    chance = Random(seed)
    for k in range(40):
        level = chance.randrange(2, 6)
        for j in range(level):
            canvas.fill(bridge.quad(0.07 + 0.1 * k, 0.025 + 0.026 * j, 0.06, 0.018), METERS[j])
    canvas.fill(
        camera.flat((x, DESK - 0.1, z - 0.005), (1, 0, 0), (0, 1, 0)).quad(-0.05, 0, wide + 0.1, 0.07), view.tone("#2a2422", 0.5)
    )


def _strips(canvas: Canvas, view: View, top: Flat, wide: float, seed: int) -> None:
    """Channel after channel: knobs in colours above, a fader below."""
    chance, count = Random(seed + 1), 38
    step = (wide - 0.1) / count
    slots, caps, lit = (
        list[tuple[float, float, float, float]](),
        list[tuple[float, float, float, float]](),
        list[tuple[float, float, float, float]](),
    )
    knobs: dict[str, list[Path]] = {}
    for k in range(count):
        u = 0.05 + step * k
        slots.append((u + step * 0.45, 0.06, step * 0.1, 0.26))
        caps.append((u + step * 0.22, chance.uniform(0.08, 0.26), step * 0.56, 0.045))
        if chance.random() < 0.4:
            lit.append((u + step * 0.25, 0.35, step * 0.5, 0.025))
        for j, tint in enumerate(("#e8584a", "#4a9ad8", "#e8c84a", "#d8dce4", "#5ac08a")):
            knobs.setdefault(tint, []).append(top.path(ellipse(u + step / 2, 0.43 + 0.08 * j, step * 0.28, 0.026)))
    canvas.fill(top.quads([(0.05 + step * k, 0.02, 0.006, 0.78) for k in range(count + 1)]), view.tone("#1a1a20", 0.2), 0.8)
    canvas.fill(top.quads(slots), view.tone("#101014", 0.1))
    canvas.fill(top.quads(caps), view.tone("#f0f0f2", 0.95))
    if lit:
        canvas.fill(top.quads(lit), "#ffcf5a")
    for tint, shapes in knobs.items():
        canvas.fill(joined(shapes), view.tone(tint, 0.75))


def _screens(canvas: Canvas, view: View, camera: Camera, z: float, seed: int) -> None:
    """Two flat screens with tracks and waves."""
    for k, x in enumerate((-1.75, 0.85)):
        face = camera.flat((x, DESK + 0.34, z), (1, 0, 0), (0, 1, 0))
        canvas.fill(face.quads([(0.42, -0.3, 0.06, 0.34)]), view.tone("#3a3840", 0.5))
        canvas.fill(face.quad(-0.03, -0.03, 0.96, 0.56), view.tone("#1c1a20", 0.4))
        screen = face.quad(0, 0, 0.9, 0.5)
        canvas.fill(screen, "#1c2436")
        chance = Random(seed + k)
        for j in range(6):
            hue, v = ("#5ac8e8", "#e88ac0", "#f0c850", "#7ae0a0", "#b08af0", "#ff9a6a")[j], 0.44 - 0.076 * j
            start = chance.uniform(0.02, 0.2)
            canvas.fill(face.quad(start, v - 0.03, 0.86 - start, 0.06), mix(hue, "#1c2436", 0.65))
            wave = [
                (start + 0.013 * i, v - a, 0.009, 2 * a)
                for i in range(int((0.84 - start) / 0.013))
                for a in (0.006 + 0.02 * abs(math.sin(i * 0.37 + j)) * chance.random(),)
            ]
            canvas.fill(face.quads(wave), hue)
        canvas.fill(face.quad(0.52, 0, 0.006, 0.5), "#ffffff", 0.9)
        canvas.fill(screen, "#7ab8ff", 0.22, blur=20, blend="screen")


def _rack(canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, z: float, seed: int) -> None:
    """A tall rack of effects along the right wall, full of little lights."""
    shadow(canvas, view, camera, x, z, 0.75, 0.9, 0.45)
    box(canvas, view, camera, sun, x, 0, z, 0.75, 1.7, 0.8, "#6a4632", 0.9)
    face = camera.flat((x, 0, z - 0.01), (1, 0, 0), (0, 1, 0))
    chance = Random(seed)
    for k in range(9):
        v = 0.14 + 0.165 * k
        canvas.fill(face.quad(0.06, v, 0.63, 0.14), view.tone(chance.choice(("#3a3c46", "#52545e", "#2c2e38", "#8a8c94")), 0.6))
        knobs = [face.path(ellipse(0.14 + 0.09 * i, v + 0.07, 0.026, 0.026)) for i in range(4)]
        canvas.fill(joined(knobs), view.tone("#d8d8dc", 0.8))
        canvas.fill(
            face.quads([(0.5 + 0.03 * i, v + 0.04, 0.02, 0.06) for i in range(chance.randrange(2, 6))]),
            chance.choice(("#5ae07a", "#ff6a4a", "#5ac8ff", "#f0c84a")),
        )


def _guitars(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """An acoustic and an electric guitar on their stands in the corner."""
    for k, (dx, tint) in enumerate(((0.0, "#d89a50"), (-0.42, "#b83a3a"))):
        (cx, foot), s = camera.at(x + dx, 0, z - 0.5 * k), camera.size(z - 0.5 * k)
        canvas.fill(ellipse(cx, foot, 0.22 * s, 0.04 * s), view.tone("#140c0a", 0), 0.4, blur=6)
        canvas.fill(
            joined([stroke([(cx + d * 0.17 * s, foot), (cx, foot - 0.4 * s)], 5, even) for d in (-1, 1)]),
            view.tone("#2a282c", 0.4),
        )
        canvas.fill(rect(cx - 0.028 * s, foot - 1.12 * s, 0.056 * s, 0.6 * s), view.tone("#4a2c20", 0.6))
        canvas.fill(
            lines(
                [
                    (cx - 0.035 * s, foot - 1.1 * s),
                    (cx + 0.035 * s, foot - 1.1 * s),
                    (cx + 0.05 * s, foot - 1.27 * s),
                    (cx - 0.05 * s, foot - 1.27 * s),
                ]
            ),
            view.tone("#6a4028", 0.7),
        )
        half = [(0, 0.6), (0.12, 0.62), (0.16, 0.5), (0.11, 0.4), (0.2, 0.22), (0.12, 0.06), (0, 0.04)]
        body = curve([(cx + a * s, foot - b * s) for a, b in half] + [(cx - a * s, foot - b * s) for a, b in half[-2:0:-1]])
        canvas.fill(
            body,
            Radial(
                cx - 0.05 * s,
                foot - 0.35 * s,
                0.34 * s,
                (view.tone(mix(tint, "#ffe0a0", 0.3), 1.0), view.tone(tint, 0.7), view.tone(mix(tint, "#2a1410", 0.5), 0.4)),
            ),
        )
        canvas.fill(ellipse(cx, foot - 0.37 * s, 0.055 * s, 0.055 * s), view.tone("#1c1210", 0.2))
        canvas.fill(rect(cx - 0.08 * s, foot - 0.2 * s, 0.16 * s, 0.03 * s, 2), view.tone("#3a241c", 0.5))
        canvas.fill(rect(cx - 0.012 * s, foot - 1.12 * s, 0.024 * s, 0.94 * s), view.tone("#e8e0d0", 0.9), 0.35)


def _chair(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """An office chair seen from behind."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    canvas.fill(ellipse(cx, foot, 0.3 * s, 0.07 * s), view.tone("#140c0a", 0), 0.5, blur=7)
    feet = [
        stroke([(cx, foot - 0.1 * s), (cx + d * 0.27 * s, foot - e * s)], 0.045 * s, even)
        for d, e in ((-1, 0.0), (1, 0.0), (-0.4, 0.07), (0.4, 0.07), (0, -0.02))
    ]
    canvas.fill(joined([*feet, rect(cx - 0.03 * s, foot - 0.42 * s, 0.06 * s, 0.34 * s)]), view.tone("#4a484e", 0.5))
    canvas.fill(rect(cx - 0.26 * s, foot - 0.5 * s, 0.52 * s, 0.1 * s, 0.04 * s), view.tone("#2c2a30", 0.5))
    back = curve(
        [
            (cx - 0.22 * s, foot - 0.56 * s),
            (cx - 0.25 * s, foot - 0.84 * s),
            (cx - 0.2 * s, foot - 1.1 * s),
            (cx + 0.2 * s, foot - 1.1 * s),
            (cx + 0.25 * s, foot - 0.84 * s),
            (cx + 0.22 * s, foot - 0.56 * s),
        ]
    )
    canvas.fill(back, Linear(0, foot - 1.1 * s, 0, foot - 0.5 * s, (view.tone("#6a666e", 0.8), view.tone("#34323a", 0.3))))
    canvas.inner(back, -4, -6, view.tone("#141218", 0), 0.4, blur=6)
    for d in (-1, 1):
        canvas.fill(
            stroke(
                [
                    (cx + d * 0.24 * s, foot - 0.5 * s),
                    (cx + d * 0.31 * s, foot - 0.56 * s),
                    (cx + d * 0.31 * s, foot - 0.7 * s),
                    (cx + d * 0.24 * s, foot - 0.71 * s),
                ],
                0.04 * s,
                even,
            ),
            view.tone("#2c2a30", 0.5),
        )


def _headphones(canvas: Canvas, view: View, x: float, y: float, r: float) -> None:
    """Headphones on the edge of the table at which we stand."""
    table = lines([(-40, 1000), (560, 985), (660, 1100), (-40, 1100)])
    canvas.fill(table, Linear(0, 985, 0, 1100, (view.tone("#8a5c3c", 0.9), view.tone("#4a2c1c", 0.3))))
    band = curve(
        [(x - r, y), (x - r * 0.92, y - r * 0.9), (x, y - r * 1.35), (x + r * 0.92, y - r * 0.9), (x + r, y)], closed=False
    )
    canvas.line(band, view.tone("#2a282e", 0.5), r * 0.2)
    canvas.line(band.moved(-3, -4), view.tone("#7a7882", 0.9), r * 0.05)
    for d in (-1, 1):
        canvas.fill(ellipse(x + d * r * 0.86, y + r * 0.1, r * 0.26, r * 0.42), view.tone("#1c1a1e", 0.3))
        canvas.fill(
            ellipse(x + d * r * 0.98, y + r * 0.1, r * 0.24, r * 0.38),
            Radial(x + d * r - r * 0.1, y, r * 0.5, (view.tone("#6a6872", 1.0), view.tone("#2a282e", 0.4))),
        )
        canvas.line(ellipse(x + d * r * 0.98, y + r * 0.1, r * 0.13, r * 0.22), "#ff6a4a", 4, 0.8)


PLACES = {"recording": Kind(recording, "warm", ((0.1, 0.9),), 0.4, (0.0, -1.0), time="night")}
