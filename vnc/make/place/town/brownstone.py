"""A terrace of brownstones: stoops with iron rails, bay windows, trees along the kerb."""

from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined, lit_sides, skyline
from vnc.make.place.parts.flora import air_tint, broad_tree, bush, overhang
from vnc.make.place.parts.wares import stand
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat, Sun, box
from vnc.make.place.view import View
from vnc.make.place.water import puddles

STONES = ("#8a5540", "#a86a4c", "#74483c", "#9a6650", "#b07a5c")
IRON = "#22242a"
WALL, CURB = 10.6, 6.2
"""The fronts and the kerb: metres away from us."""


def brownstone(picture: Picture) -> None:
    """Four houses in a row, each with its stoop, area railing and cornice; a lamp, trees in their pits, a parked car."""
    view, camera = picture.view, Camera(960, 640, 1.6, 900)
    sun = Sun(0.5 if view.sun[0] > 960 else -0.5, 0.7, -0.3)
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    town = picture.sheet(0.85, 0.1, 1.0)
    skyline(picture, town, 700, 14, (-20, 160), (100, 200), ("#a89a98", "#b8aca4"), picture.seed + 2, (9, 12))
    air_tint(town, view.haze, 0, 700, 0.1, 0.4)
    row = picture.sheet(0.6, 0, 0.3)
    _ground(row, view, camera, picture.seed)
    face = camera.flat((0, 0, WALL), (1, 0, 0), (0, 1, 0))
    chance = Random(picture.seed)
    shades = chance.sample(STONES, 4)
    for k, u in enumerate((-12.4, -6.2, 0.0, 6.2)):
        _front(row, view, face, u, shades[k], Random(picture.seed * 7 + k), 8.7 + 0.5 * (k % 2))
    if view.wet or view.lamps > 0.25:
        foot = camera.at(0, 0, WALL)[1]
        puddles(picture, row, foot, row.planes[3].copy(), max(0.7 * view.wet, 0.3 * view.lamps))
    steps = picture.sheet(0.45, 0, 0.3)
    for k, u in enumerate((-12.4, -6.2, 0.0, 6.2)):
        _stoop(steps, view, camera, sun, u + 3.55, shades[k])
        _railing(steps, view, camera, u)
    for x, name, size in ((-4.7, "bin", 0.8), (3.9, "bicycle", 0.9), (-2.05, "flowers", 0.8), (4.25, "flowers", 0.0)):
        if size:
            stand(steps, view, camera, name, (x, 0, 8.6), size)
    _lamp(picture, steps, camera, 1.6, 7.0)
    front = steps
    for k, x in enumerate((-6.3, 6.6)):
        tx, foot = camera.at(x, 0, 6.9)
        front.fill(camera.floor().quad(x - 0.6, 6.5, 1.2, 0.9), view.tone("#4a3a30", 0.3))
        broad_tree(front, view, tx, foot, 5.4 * camera.size(6.9), picture.seed + 3 * k)
    _hydrant(front, view, *camera.at(-2.2, 0, 6.6), camera.size(6.6))
    veil(picture, front, 0.5)
    near = picture.sheet(0.1, 0, 2.8)
    overhang(near, view, ((-40, -40, 380, 150), (1960, -40, 330, 140)), picture.seed + 6, 460)


def _ground(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """The pavement in slabs, the kerb, the road with its patched asphalt."""
    floor, top = camera.floor(), camera.at(0, 0, WALL)[1]
    whole = rect(-20, top - 4, WIDE + 40, HIGH)
    canvas.fill(whole, Linear(0, top, 0, HIGH, (view.tone("#b8b0a6", 0.65), view.tone("#6a6a72", 0.3))))
    canvas.fill(floor.quad(-14, 0.8, 28, CURB - 0.8), view.tone("#62626c", 0.35))
    stained(canvas, seed + 5, 0.25, 10, 3, view.tone("#201c28", 0))
    canvas.fill(floor.grid([-13 + 1.3 * k for k in range(21)], [CURB, 7.6, 9.1, WALL], 0.03), view.tone("#4a4440", 0.2), 0.5)
    canvas.fill(floor.quad(-14, CURB - 0.16, 28, 0.2), view.tone("#dcd6cc", 0.9))
    canvas.fill(floor.quad(-14, CURB - 0.4, 28, 0.22), view.tone("#1c1a20", 0.0), 0.4, blur=3)
    canvas.fill(floor.quads([(-14 + 2.4 * k, 2.6, 1.3, 0.12) for k in range(12)]), view.tone("#f0ece0", 0.7), 0.6)
    if view.snow:
        canvas.fill(
            whole, Linear(0, top, 0, HIGH, (alpha(view.tone("#eef3fa", 0.8), 0.9), alpha(view.tone("#f4f8ff", 0.7), 0.75)))
        )


def _front(canvas: Canvas, view: View, face: Flat, u: float, stone: str, chance: Random, high: float) -> None:
    """One house, 6.2 metres wide: a basement, the parlour floor with the door on its right, two storeys, a heavy cornice."""
    wide, left = 6.2, lit_sides(view, 960)[0]
    body = face.quad(u, 0, wide, high)
    _, top, _, foot = body.bounds()
    canvas.fill(
        body, Linear(0, top, 0, foot, (view.tone(stone, 0.55 + 0.25 * left), view.tone(mix(stone, "#241820", 0.25), 0.35)))
    )
    courses = [(u, 0.3 * k, wide, 0.022) for k in range(1, int(high / 0.3))]
    canvas.fill(face.quads(courses), view.tone("#2a1812", 0.1), 0.35)
    canvas.fill(face.quads([(u, 0.02, 0.06, high), (u + wide - 0.06, 0.02, 0.06, high)]), view.tone("#1c100c", 0), 0.4)
    canvas.fill(face.quads([(u, 1.45, wide, 0.14), (u, 4.75, wide, 0.16)]), view.tone(mix(stone, "#ffffff", 0.15), 0.8))
    for a in (0.5, 2.0):
        _window(canvas, view, face, u + a, 0.45, 0.85, 0.8, stone, chance, plain=True)
        _window(canvas, view, face, u + a, 2.1, 0.95, 2.0, stone, chance)
    for v in (5.2,) if high < 9 else (5.2, 7.35):
        for a in (0.5, 2.45, 4.4):
            _window(canvas, view, face, u + a, v, 0.95, 1.55, stone, chance)
    _door(canvas, view, face, u + 3.95, stone, chance)
    canvas.fill(face.quad(u - 0.1, high - 0.55, wide + 0.2, 0.4), view.tone(mix(stone, "#1c1418", 0.45), 0.5))
    canvas.fill(
        face.quad(u - 0.2, high - 0.15, wide + 0.4, 0.3), view.tone("#f4f7fc" if view.snow else mix(stone, "#1c1418", 0.3), 0.9)
    )
    brackets = [(u + 0.25 + 0.62 * k, high - 0.62, 0.16, 0.5) for k in range(10)]
    canvas.fill(face.quads(brackets), view.tone(mix(stone, "#ffffff", 0.1), 0.7))
    canvas.fill(face.quad(u, high - 0.85, wide, 0.3), view.tone("#1c100c", 0), 0.3, blur=5)


def _window(
    canvas: Canvas,
    view: View,
    face: Flat,
    u: float,
    v: float,
    w: float,
    h: float,
    stone: str,
    chance: Random,
    plain: bool = False,
) -> None:
    """A sash with its hood of stone and sill; blinds or a lamp behind it."""
    lit = view.lamps * (0.9 if chance.random() < 0.55 else 0.05)
    trim = view.tone(mix(stone, "#ffffff", 0.22), 0.75)
    canvas.fill(face.quad(u - 0.14, v - 0.05, w + 0.28, h + 0.12), trim)
    glass = face.quad(u, v, w, h)
    day = mix(view.tone("#4a6070", 0.4), view.sky[2], 0.3)
    canvas.fill(glass, mix(day, chance.choice(("#ffd88a", "#ffe6b4", "#ffc878")), lit))
    drop = chance.choice((0.15, 0.35, 0.5))
    canvas.fill(face.quad(u, v + h * (1 - drop), w, h * drop), mix(view.tone("#e8e0d0", 0.6), "#fff0cc", lit), 0.7)
    canvas.inner(glass, 3, 5, view.tone("#140c10", 0), 0.5, blur=4)
    canvas.fill(face.quads([(u, v + h * 0.5 - 0.03, w, 0.06), (u + w / 2 - 0.02, v, 0.04, h * 0.5)]), view.tone("#2c2420", 0.4))
    if plain:
        canvas.fill(face.quads([(u + 0.14 * k, v, 0.03, h) for k in range(7)]), view.tone(IRON, 0.3))
        return
    canvas.fill(
        face.quads([(u - 0.24, v + h + 0.06, w + 0.48, 0.18), (u - 0.2, v - 0.16, w + 0.4, 0.12)]),
        view.tone(mix(stone, "#ffffff", 0.28), 0.95),
    )
    canvas.fill(face.quad(u - 0.2, v + h - 0.02, w + 0.4, 0.08), view.tone("#1c100c", 0), 0.35)
    if chance.random() < 0.25:
        box_ = face.quad(u, v - 0.12, w, 0.2)
        canvas.fill(box_, view.tone("#4a3a30", 0.4))
        x, y = face.at(u + w / 2, v + 0.12)
        bush(canvas, view, x, y, 0.55 * face.camera.size(WALL), 0.2 * face.camera.size(WALL), chance.randrange(999), 70)


def _door(canvas: Canvas, view: View, face: Flat, u: float, stone: str, chance: Random) -> None:
    """A double door under a fanlight in a frame with pilasters and a hood."""
    y, tint = 1.5, chance.choice(("#3a4a3c", "#6a2a28", "#2c3a54", "#4a3020", "#20242a"))
    tint = view.own("door", tint)
    trim = mix(stone, "#ffffff", 0.25)
    canvas.fill(face.quad(u - 0.25, y, 1.9, 3.0), view.tone(trim, 0.7))
    canvas.fill(face.quads([(u - 0.25, y, 0.22, 2.9), (u + 1.43, y, 0.22, 2.9)]), view.tone(trim, 0.95))
    canvas.fill(face.quad(u - 0.42, y + 2.9, 2.24, 0.26), view.tone(trim, 1.0))
    canvas.fill(face.path(lines([(u - 0.4, y + 3.16), (u + 0.7, y + 3.6), (u + 1.8, y + 3.16)])), view.tone(trim, 0.85))
    canvas.fill(face.quad(u, y, 1.4, 2.75), view.tone("#1c1214", 0.2))
    canvas.fill(face.quads([(u + 0.04, y, 0.64, 2.1), (u + 0.72, y, 0.64, 2.1)]), view.tone(tint, 0.6))
    glow = mix(mix(view.tone("#5a7080", 0.4), view.sky[2], 0.3), "#ffdc94", 0.85 * view.lamps)
    canvas.fill(
        face.quads([(u + 0.14, y + 0.95, 0.44, 1.0), (u + 0.82, y + 0.95, 0.44, 1.0), (u + 0.04, y + 2.2, 1.32, 0.5)]), glow
    )
    canvas.fill(
        face.quads([(u + 0.14, y + 0.15, 0.44, 0.6), (u + 0.82, y + 0.15, 0.44, 0.6)]), view.tone(mix(tint, "#000000", 0.3), 0.4)
    )
    canvas.fill(joined([face.path(ellipse(u + a, y + 0.85, 0.04, 0.04)) for a in (0.62, 0.78)]), view.tone("#e8c468", 1.0))
    if view.lamps > 0.2:
        x, top = face.at(u + 0.7, y + 2.4)
        canvas.glow(x, top, 190, "#ffd48a", 0.5 * view.lamps)


def _stoop(canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, stone: str) -> None:
    """Seven steps down from the door to the pavement, low walls with iron rails at both sides, pots at their foot."""
    light, wide, count = mix(stone, "#ffffff", 0.18), 2.0, 7
    for k in reversed(range(count)):
        z = 8.5 + 0.3 * k
        box(canvas, view, camera, sun, x, 0, z, wide, 1.5 * (k + 1) / count, 0.32, "#f4f7fc" if view.snow else light, 1)
    for side in (0.0, wide):
        a = x + side
        rail = [camera.at(a, 0.95, 8.45), camera.at(a, 2.4, WALL - 0.1)]
        low = [camera.at(a, 0.1, 8.45), camera.at(a, 1.55, WALL - 0.1)]
        canvas.line(lines(rail, closed=False), view.tone(IRON, 0.4), 7)
        canvas.line(lines(low, closed=False), view.tone(IRON, 0.3), 4)
        bars = [
            lines(
                [
                    (low[0][0] + (low[1][0] - low[0][0]) * t, low[0][1] + (low[1][1] - low[0][1]) * t),
                    (rail[0][0] + (rail[1][0] - rail[0][0]) * t, rail[0][1] + (rail[1][1] - rail[0][1]) * t),
                ],
                closed=False,
            )
            for t in (k / 12 for k in range(1, 12))
        ]
        canvas.line(joined(bars), view.tone(IRON, 0.3), 2.6)
        (px, foot), s = camera.at(a, 0, 8.42), camera.size(8.42)
        canvas.fill(rect(px - 0.07 * s, foot - 1.1 * s, 0.14 * s, 1.1 * s), view.tone(IRON, 0.4))
        canvas.fill(ellipse(px, foot - 1.15 * s, 0.1 * s, 0.1 * s), view.tone("#4a4c54", 0.7))


def _railing(canvas: Canvas, view: View, camera: Camera, u: float) -> None:
    """An iron fence with spear heads before the area, hedges behind it."""
    for a, long in ((u + 0.15, 3.2), (u + 5.75, 0.35)):
        flat = camera.flat((a, 0, 8.6), (1, 0, 0), (0, 1, 0))
        for k in range(int(long / 0.75)):
            x, y = camera.at(a + 0.4 + 0.75 * k, 0.3, 9.1)
            bush(canvas, view, x, y, 52, 34, int(a * 10) + k + 500, 80)
        bars = [(0.16 * k, 0, 0.035, 1.0) for k in range(int(long / 0.16) + 1)]
        canvas.fill(flat.quads([*bars, (0, 0.82, long, 0.05), (0, 0.14, long, 0.05)]), view.tone(IRON, 0.4))
        tips = [
            lines([(0.16 * k - 0.02, 1.0), (0.16 * k + 0.055, 1.0), (0.16 * k + 0.0175, 1.14)])
            for k in range(int(long / 0.16) + 1)
        ]
        canvas.fill(joined([flat.path(t) for t in tips]), view.tone("#4a4c54", 0.7))


def _lamp(picture: Picture, canvas: Canvas, camera: Camera, x: float, z: float) -> None:
    """A cast lamp post with a bishop's crook."""
    view, (cx, foot), s = picture.view, camera.at(x, 0, z), camera.size(z)
    iron = view.tone("#2a3430", 0.4)
    canvas.fill(
        joined(
            [rect(cx - 0.045 * s, foot - 3.3 * s, 0.09 * s, 3.3 * s), rect(cx - 0.12 * s, foot - 0.6 * s, 0.24 * s, 0.6 * s, 6)]
        ),
        iron,
    )
    hook = curve(
        [
            (cx, foot - 3.25 * s),
            (cx + 0.05 * s, foot - 3.75 * s),
            (cx + 0.42 * s, foot - 3.8 * s),
            (cx + 0.5 * s, foot - 3.45 * s),
        ],
        closed=False,
    )
    canvas.line(hook, iron, 0.06 * s)
    hx, hy = cx + 0.5 * s, foot - 3.42 * s
    canvas.fill(
        lines([(hx - 0.1 * s, hy), (hx + 0.1 * s, hy), (hx + 0.2 * s, hy + 0.16 * s), (hx - 0.2 * s, hy + 0.16 * s)]), iron
    )
    canvas.fill(ellipse(hx, hy + 0.2 * s, 0.15 * s, 0.14 * s), mix(view.tone("#e8e8e0", 0.8), "#fff0c0", max(0.2, view.lamps)))
    if view.lamps > 0.15:
        canvas.glow(hx, hy + 0.2 * s, 2.2 * s, "#ffd890", 0.7 * view.lamps)
        canvas.fill(camera.floor().path(ellipse(x + 0.4, z, 1.5, 1.0)), "#ffcf84", 0.22 * view.lamps, blur=14, blend="screen")
        picture.play("flicker", hx - 0.5 * s, hy - 0.3 * s, s, s, "#ffd890")


def _hydrant(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    red, dark = view.tone("#d8402e", 0.9), view.tone("#8a2420", 0.3)
    across = Linear(x - 0.14 * s, 0, x + 0.14 * s, 0, (red, dark))
    parts = [
        rect(x - 0.12 * s, foot - 0.6 * s, 0.24 * s, 0.6 * s),
        rect(x - 0.17 * s, foot - 0.08 * s, 0.34 * s, 0.08 * s, 3),
        rect(x - 0.15 * s, foot - 0.62 * s, 0.3 * s, 0.06 * s, 3),
        ellipse(x, foot - 0.62 * s, 0.12 * s, 0.12 * s),
        rect(x - 0.22 * s, foot - 0.46 * s, 0.44 * s, 0.13 * s, 4),
    ]
    canvas.fill(ellipse(x, foot, 0.24 * s, 0.05 * s), view.tone("#181420", 0), 0.4, blur=5)
    canvas.fill(joined(parts), across)
    canvas.fill(ellipse(x, foot - 0.4 * s, 0.06 * s, 0.06 * s), view.tone("#e8d8b0", 0.8))


PLACES = {"brownstone": Kind(brownstone, None, ((0.12, 0.88),), 0.58)}
