"""Around a school: roof and gate."""

from vnc.make.draw import Canvas, Linear, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import fence, joined, skyline
from vnc.make.place.parts.flora import air_tint, ground, overhang, ridge, tree
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, mirror, stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun, box
from vnc.make.place.view import View


def rooftop(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 780)
    city = picture.sheet(0.85, 0.15 * view.murk, 1.6)
    ridge(city, view, 735, 34, ("#7a8cae", "#a0b0c4"), picture.seed + 5, 0.5, light=0.6)
    skyline(picture, city, 920, 44, (640, 765), (36, 92), ("#8e93ac", "#b9b3ba"), picture.seed + 4, (5, 6))
    air_tint(city, view.haze, 560, 860, 0.1, 0.35 + 0.4 * view.murk)
    town = picture.sheet(0.65, 0, 0.8)
    skyline(picture, town, 1000, 22, (735, 845), (90, 190), ("#7c7a90", "#a89a98"), picture.seed + 90, (10, 13))
    air_tint(town, view.haze, 690, 920, 0.0, 0.2 + 0.4 * view.murk)
    veil(picture, town)
    roof = picture.sheet(0.3)
    _roof(picture, roof)


def _roof(picture: Picture, canvas: Canvas) -> None:
    view = picture.view
    camera = Camera(960, 690, 1.7, 1000)
    floor = camera.floor()
    top = camera.at(0, 0, 9.6)[1]
    ground = rect(-20, top, WIDE + 40, HIGH - top + 20)
    canvas.fill(ground, Linear(0, top, 0, HIGH, (view.tone("#b9b4b4", 0.75), view.tone("#857f88", 0.3))))
    stained(canvas, picture.seed + 61, 0.35, 9, 2.5, view.tone("#3a3444", 0))
    canvas.fill(
        floor.grid([k * 1.2 - 18 for k in range(31)], [0.9 + 1.1 * k for k in range(9)], 0.03), view.tone("#3c3644", 0.1), 0.5
    )
    if view.shine > 0.3:
        x = view.sun[0]
        canvas.fill(
            lines([(x - 170, top), (x + 190, top), (x + 640, HIGH), (x - 720, HIGH)]),
            Linear(0, top, 0, HIGH, (alpha(view.sunlight, 0.5), alpha(view.sunlight, 0.08))),
            view.shine * (0.35 if view.time == "night" else 1),
            blur=18,
            blend="screen",
        )
    if view.snow:
        canvas.fill(ground, Linear(0, top, 0, HIGH, (view.tone("#f4f8ff", 0.9), view.tone("#d4dfee", 0.5))), 0.93)
    if view.wet:
        mask = canvas.planes[3].copy() * 0.9
        mirror(flattened([s.canvas for s in picture.sheets]), canvas, top, picture.seed + 7, mask, 0.6, 1.25, 1.5)
    canvas.fill(
        rect(-20, top - 34, WIDE + 40, 40),
        Linear(0, top - 34, 0, top + 6, (view.tone("#c8bfbc", 0.8), view.tone("#7a7280", 0.1))),
    )
    canvas.fill(rect(-20, top - 36, WIDE + 40, 5), view.tone("#efe6dc", 1.2), 0.95)
    canvas.fill(rect(-20, top + 4, WIDE + 40, 30), Linear(0, top + 4, 0, top + 34, (alpha("#1a1428", 0.5), alpha("#1a1428", 0))))
    fence(canvas, view, 575, top - 32)
    _stairs(canvas, view)
    _tank(canvas, view)


def _stairs(canvas: Canvas, view: View) -> None:
    """The stair house on the left, its door ajar for light."""
    lit = 0.95 if view.sun[0] > 400 else 0.4
    front = lines([(-20, 330), (330, 372), (330, 905), (-20, 985)])
    canvas.fill(front, Linear(0, 0, 330, 0, (view.tone("#a79ea6", 0.02), view.tone("#b5aab0", 0.2))))
    canvas.fill(
        lines([(330, 372), (402, 388), (402, 888), (330, 905)]),
        Linear(330, 0, 402, 0, (view.tone("#d2c6c2", lit), view.tone("#e0d4ca", lit + 0.1))),
    )
    canvas.fill(
        lines([(-20, 298), (424, 354), (424, 394), (-20, 348)]),
        Linear(0, 298, 0, 394, (view.tone("#c0b4b4", 0.5), view.tone("#6a6070", 0.1))),
    )
    canvas.fill(lines([(-20, 296), (424, 353), (424, 360), (-20, 305)]), view.tone("#efe4d8", 1.2))
    canvas.fill(
        lines([(-20, 350), (330, 394), (330, 450), (-20, 410)]),
        Linear(0, 350, 0, 440, (alpha("#181226", 0.5), alpha("#181226", 0))),
    )
    leaf = lines([(96, 520), (230, 530), (230, 924), (96, 952)])
    canvas.fill(leaf, Linear(96, 0, 230, 0, (view.tone("#54707c", 0.1), view.tone("#6c8c98", 0.45))))
    canvas.line(lines([(96, 952), (96, 520), (230, 530), (230, 924)], closed=False), view.tone("#d0c8c4", 0.5), 5)
    glow = mix(view.tone("#b8d4de", 0.8), "#ffe2a0", view.lamps)
    canvas.fill(lines([(128, 566), (200, 571), (200, 665), (128, 663)]), glow, 0.9)
    canvas.fill(ellipse(213, 730, 8, 8), view.tone("#efe2c0", 1))
    if view.lamps > 0.3:
        canvas.fill(rect(140, 470, 46, 18, 6), "#fff0c4", view.lamps)
        canvas.glow(163, 484, 190, "#ffd890", 0.6 * view.lamps)


def _tank(canvas: Canvas, view: View) -> None:
    side = (0.1, 0.5, 1.1) if view.sun[0] > 1700 else (1.1, 0.5, 0.1)
    for x in (1630, 1700, 1766):
        canvas.fill(rect(x, 640, 12, 262), view.tone("#6a6a78", 0.2))
    canvas.line(
        lines([(1636, 690), (1770, 880)], closed=False) | lines([(1770, 690), (1636, 880)], closed=False),
        view.tone("#5a5a68", 0.2),
        5,
    )
    canvas.fill(rect(1600, 440, 206, 226, 26), Linear(1600, 0, 1806, 0, tuple(view.tone("#cfd0d4", k) for k in side)))
    canvas.fill(ellipse(1703, 448, 103, 22), view.tone("#eef0f0", 1.0))
    bands = [rect(1600, y, 206, 5) for y in (510, 580, 640)]
    canvas.fill(joined(bands), view.tone("#7a7c88", 0.3), 0.6)


def gate(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 610, 1.6, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 660)
    school = picture.sheet(0.8, 0.06 + 0.2 * view.murk, 1.0)
    _schoolhouse(picture, school)
    veil(picture, school)
    middle = picture.sheet(0.55, 0, 0.7)
    ground(middle, view, [(-20, 664), (960, 655), (WIDE + 20, 664)])
    way = camera.shape((-1.9, 0, 0.6), (1.9, 0, 0.6), (1.9, 0, 26), (-1.9, 0, 26))
    middle.fill(way, Linear(0, 650, 0, HIGH, (view.tone("#e2d6c4", 0.8), view.tone("#b4a594", 0.4))))
    stained(middle, picture.seed, 0.16, 24, 3, view.tone("#5a4c48", 0.1))
    middle.fill(camera.floor().grid([-1.9, 1.9], [0.8 + 0.9 * k for k in range(28)], 0.03), view.tone("#6a5c54", 0.2), 0.35)
    if view.snow:
        middle.fill(way, view.tone("#eef3fb", 0.7), 0.85)
    for k, (z, side) in enumerate(((17, -1), (17, 1), (12, -1), (12, 1), (8.5, -1), (8.5, 1))):
        x, y = camera.at(side * (3.6 + 0.3 * (k % 3)), 0, z)
        tree(middle, view, x, y, 5.6 * camera.size(z), picture.seed + k * 7, 0.8, 420)
    posts = picture.sheet(0.3, 0, 0.5)
    _gateposts(picture, posts, camera)
    near = picture.sheet(0.1, 0, 4)
    overhang(near, view, ((100, -10, 420, 190), (1850, -20, 400, 180)), picture.seed + 3, 900)


def _schoolhouse(picture: Picture, canvas: Canvas) -> None:
    view = picture.view
    for x, wide, top, base in ((240, 1440, 330, 680), (800, 320, 240, 680)):
        body = rect(x, top, wide, base - top)
        lit = 0.75 if view.sun[0] > 700 else 0.5
        canvas.fill(body, Linear(x, 0, x + wide, 0, (view.tone("#e8dfd0", lit - 0.3), view.tone("#f0e8dc", lit))))
        canvas.fill(rect(x - 8, top - 14, wide + 16, 20), view.tone("#b8aca0", 0.5))
        panes = [rect(x + 24 + k * 62, top + 40 + 100 * j, 44, 56) for k in range(int((wide - 30) / 62)) for j in range(3)]
        lit_panes = [p for p in panes if picture.chance.random() < view.lamps * 0.4]
        canvas.fill(joined(panes), mix(view.tone("#5f86a8", 0.5), view.sky[3], 0.35))
        if lit_panes:
            canvas.fill(joined(lit_panes), "#ffe0a0")
        canvas.fill(joined([rect(x, top + 108 + 100 * j, wide, 12) for j in range(3)]), view.tone("#cfc4b4", 0.7))
    canvas.fill(ellipse(960, 292, 34, 34), view.tone("#fbf8f0", 0.9))
    canvas.line(ellipse(960, 292, 34, 34), view.tone("#7a6a5c", 0.4), 5)
    canvas.line(lines([(960, 270), (960, 292), (976, 300)], closed=False), view.tone("#302a2c", 0.3), 4)
    canvas.fill(rect(880, 560, 160, 110), mix(view.tone("#3a4a58", 0.3), "#ffdf9c", view.lamps * 0.7))
    canvas.fill(rect(860, 540, 200, 22), view.tone("#b0a498", 0.7))


def _gateposts(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    view, sun = picture.view, Sun(0.5 if picture.view.sun[0] > 960 else -0.5, 0.7, -0.3)
    for side in (-1, 1):
        box(canvas, view, camera, sun, 2.75 if side > 0 else -9.0, 0, 4.6, 6.25, 1.25, 0.3, "#c4b4a8", 0.9)
        rails = [
            camera.shape(*[(side * (3.3 + 0.24 * k) + d, y, 4.6) for d, y in ((0, 1.25), (0.05, 1.25), (0.05, 2.0), (0, 2.0))])
            for k in range(18)
        ]
        canvas.fill(joined(rails), view.tone("#3f4a54", 0.3))
        box(canvas, view, camera, sun, 2.05 if side > 0 else -2.75, 0, 4.5, 0.7, 2.3, 0.55, "#a85a48", 0.5)
        face = camera.flat((2.05 if side > 0 else -2.75, 0, 4.5), (1, 0, 0), (0, 1, 0))
        bricks = [(0, 0.18 * k, 0.7, 0.015) for k in range(1, 13)] + [
            (0.175 * (j * 2 + k % 2), 0.18 * k, 0.012, 0.18) for k in range(12) for j in range(2)
        ]
        canvas.fill(face.quads(bricks), view.tone("#e0c4b0", 0.6), 0.5)
        box(canvas, view, camera, sun, 1.97 if side > 0 else -2.83, 2.3, 4.42, 0.86, 0.14, 0.7, "#d8cfc4", 0.9)
        if side < 0:
            canvas.fill(face.quad(0.2, 1.0, 0.3, 0.95), view.tone("#d8b468", 0.7))
            canvas.fill(face.quads([(0.28, 1.2 + 0.2 * k, 0.14, 0.09) for k in range(4)]), view.tone("#4a3420", 0.3), 0.8)
        x, y = camera.at(side * 2.4, 2.62, 4.6)
        canvas.fill(ellipse(x, y, 24, 26), mix(view.tone("#f4f0e4", 0.9), "#fff0c0", view.lamps))
        canvas.glow(x, y, 190, "#ffe0a0", 0.7 * view.lamps)


PLACES = {
    "gate": Kind(gate, None, ((0.18, 0.82),), 0.58),
    "rooftop": Kind(rooftop, None, ((0.2, 0.86),), 0.64),
}
