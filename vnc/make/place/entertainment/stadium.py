"""A stadium from the grass: stands full of people round the pitch, under floodlights."""

from functools import partial
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.spectators import spectators
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import lay, noise, plane
from vnc.make.place.sky import rays, sky, veil
from vnc.make.place.space import Camera, Spot
from vnc.make.place.view import View

SIDE, END, FAR = 21.0, 44.0, 50.0
"""Half the pitch's width, its far line, and where the far stand begins: metres."""
STEEP, DEEP, HIGHEST = 0.62, 26.0, 18.0
TEAMS = (("#c83a40", "#f4efe4"), ("#2f62b8", "#f0c83c"), ("#2c8a5c", "#f4efe4"), ("#7a3a9a", "#f0b840"))


def stadium(picture: Picture) -> None:
    """The goal before the far stand, stands along both sides, a roof over them, masts with lamps, a big screen."""
    view, camera = picture.view, Camera(960, 540, 2.6, 880)
    team = TEAMS[picture.seed % 4]
    far = picture.sheet(1.0)
    sky(picture, far, 560)
    stands = picture.sheet(0.8, 0.05, 0.7)
    _masts(picture, stands)
    _end_stand(stands, view, camera, team, picture.seed)
    for side in (-1, 1):
        _side_stand(stands, view, camera, side, team, picture.seed + side)
    _roof(stands, view, camera)
    _screen(picture, stands, camera, team)
    pitch = picture.sheet(0.55)
    _grass(picture, pitch, camera)
    _lines(pitch, view, camera)
    _boards(pitch, view, camera, team)
    _goal(pitch, view, camera)
    front = picture.sheet(0.4, 0, 0.4)
    for side in (-1, 1):
        _flagpost(front, view, camera, side, team)
    _ball(front, view, camera, -2.6, 8.6)
    if view.lamps > 0.3:
        for x in (150, 1770):
            rays(front, x, 96, 9, 1200, "#eef4ff", 0.1 * view.lamps, picture.seed + x, (20, 160))
    veil(picture, front, 0.5)
    near = picture.sheet(0.1, 0, 3)
    _tufts(near, view, picture.seed)


def _lit(view: View, colour: str, light: float = 0.6) -> str:
    """What floodlights reach keeps its colour at night."""
    return mix(view.tone(colour, light), colour, 0.55 * view.lamps)


def _rake(side: int, t: float) -> tuple[float, float]:
    """A side stand's profile: x and height at t from 0 (the front row) to 1."""
    return side * (SIDE + 5 + DEEP * t), 1.3 + (HIGHEST - 1.3) * t**1.1


def _end_stand(canvas: Canvas, view: View, camera: Camera, team: tuple[str, str], seed: int) -> None:
    """The far stand, rows one over the other, its crowd; gangways and mouths of tunnels in it."""
    count = 24
    for k in reversed(range(count)):
        t = k / count
        y, z = 1.3 + (HIGHEST - 1.3) * t, FAR + DEEP * t
        step = camera.shape((-60, y, z), (60, y, z), (60, y + 0.75, z), (-60, y + 0.75, z))
        canvas.fill(step, _lit(view, mix(team[0], "#50545e", 0.5 + 0.2 * (k % 2)), 0.5 - 0.2 * t))
    spots = np.random.default_rng(seed).random((5200, 2))
    x, t = (spots[:, 0] - 0.5) * 2 * 46, np.floor(spots[:, 1] * count) / count
    y, z = 1.8 + (HIGHEST - 1.3) * t, FAR + DEEP * t
    keep = (np.abs(x) % 11.5) > 0.9
    _crowd(canvas, view, camera, np.stack([x, y, z], 1)[keep], seed)
    for u in (-11.5, 0.0, 11.5):
        mouth = camera.shape((u - 1.2, 5.2, FAR + 6), (u + 1.2, 5.2, FAR + 6), (u + 1.2, 8, FAR + 6), (u - 1.2, 8, FAR + 6))
        canvas.fill(mouth, mix(view.tone("#201c24", 0.2), "#ffd89a", 0.3 * view.lamps))


def _side_stand(canvas: Canvas, view: View, camera: Camera, side: int, team: tuple[str, str], seed: int) -> None:
    """A stand along the pitch: rows that run away from us, and its crowd."""
    count, ends = 22, (8.0, FAR + DEEP)
    light = 0.75 if (view.sun[0] - 960) * side < 0 else 0.35
    for k in reversed(range(count)):
        (x0, y0), (x1, y1) = _rake(side, k / count), _rake(side, (k + 1) / count)
        strip = camera.shape((x0, y0, ends[0]), (x0, y0, ends[1]), (x1, y1, ends[1]), (x1, y1, ends[0]))
        canvas.fill(strip, _lit(view, mix(team[k % 2] if k % 6 < 2 else team[0], "#4c505a", 0.55 + 0.15 * (k % 2)), light))
    draw = np.random.default_rng(seed + 50)
    z = 12 + (FAR + 16 - 12) * draw.random(5200) ** 0.8
    t = np.floor(draw.random(5200) * count) / count
    keep = (z % 9) > 0.7
    x, y = side * (SIDE + 5 + DEEP * t), 1.8 + (HIGHEST - 1.3) * t**1.1
    _crowd(canvas, view, camera, np.stack([x, y, z], 1)[keep], seed)


def _crowd(canvas: Canvas, view: View, camera: Camera, spots: np.ndarray, seed: int) -> None:
    """The people of a stand; a few lights of cameras among them when it is dark."""
    at = spectators(canvas, camera, spots, seed, partial(_lit, view))
    if view.lamps > 0.5:
        for x, y in at[np.random.default_rng(seed + 10).integers(0, len(at), 16)]:
            canvas.glow(float(x), float(y), 20, "#ffffff", 0.8)


def _roof(canvas: Canvas, view: View, camera: Camera) -> None:
    """The ring of the roof over the stands, its struts and a line of lamps along its edge."""
    under, rim = view.tone("#5a626c", 0.15), view.tone("#e8ecf0", 0.9)
    for side in (-1, 1):
        inner, outer, y = side * (SIDE + 13), side * (SIDE + DEEP + 9), HIGHEST + 4.5
        canvas.fill(camera.shape((inner, y, 7), (inner, y, FAR + 8), (outer, y - 1, FAR + 20), (outer, y - 1, 7)), under)
        beams = [
            camera.shape((inner, y, z), (inner, y, z + 0.5), (outer, y - 1, z + 0.5), (outer, y - 1, z)) for z in range(10, 62, 5)
        ]
        canvas.fill(joined(beams), view.tone("#8a949e", 0.3), 0.8)
        canvas.fill(camera.shape((inner, y, 7), (inner, y, FAR + 8), (inner, y + 1.2, FAR + 8), (inner, y + 1.2, 7)), rim)
    inner, outer, y = FAR + 8, FAR + DEEP + 9, HIGHEST + 4.5
    half = SIDE + 13
    canvas.fill(camera.shape((-half, y, inner), (half, y, inner), (half + 22, y - 1, outer), (-half - 22, y - 1, outer)), under)
    canvas.fill(camera.shape((-half, y, inner), (half, y, inner), (half, y + 1.2, inner), (-half, y + 1.2, inner)), rim)
    spots = [camera.at(x, y, inner) for x in np.linspace(-half, half, 30)]
    spots += [camera.at(side * half, y, z) for side in (-1, 1) for z in np.linspace(20, inner, 16)]
    canvas.fill(joined([rect(a - 5, b - 3, 10, 6, 2) for a, b in spots]), mix(view.tone("#c8d0d8", 0.6), "#ffffff", view.lamps))
    if view.lamps > 0.2:
        for a, b in spots[::3]:
            canvas.glow(a, b, 60, "#e8f2ff", 0.5 * view.lamps)


def _masts(picture: Picture, canvas: Canvas) -> None:
    """Floodlight masts that stand over the roof, their heads full of lamps."""
    view = picture.view
    for x, foot, tall, s in ((150, 460, 420, 1.0), (1770, 460, 420, 1.0), (560, 470, 300, 0.6), (1360, 470, 300, 0.6)):
        steel = view.tone("#7c8690", 0.4)
        top = foot - tall
        canvas.fill(lines([(x - 10 * s, foot), (x - 5 * s, top), (x + 5 * s, top), (x + 10 * s, foot)]), steel)
        head = rect(x - 92 * s, top - 46 * s, 184 * s, 104 * s, 6)
        canvas.fill(head, view.tone("#4a525c", 0.3))
        bulbs = [ellipse(x + (-72 + 29 * i) * s, top + (-28 + 34 * j) * s, 12 * s, 13 * s) for i in range(6) for j in range(3)]
        canvas.fill(joined(bulbs), mix(view.tone("#d8e0e8", 0.8), "#ffffff", view.lamps))
        if view.lamps > 0.2:
            canvas.glow(x, top + 4, 330 * s, "#e4eeff", 0.85 * view.lamps)
            canvas.glow(x, top + 4, 130 * s, "#ffffff", 0.7 * view.lamps)


def _screen(picture: Picture, canvas: Canvas, camera: Camera, team: tuple[str, str]) -> None:
    """The big screen over the far stand: the field from above between both teams' colours."""
    view = picture.view
    (x0, y0), (x1, y1) = camera.at(-9, HIGHEST + 4.2, FAR + 9), camera.at(9, HIGHEST - 3.8, FAR + 9)
    canvas.fill(rect(x0 - 8, y0 - 8, x1 - x0 + 16, y1 - y0 + 16, 4), view.tone("#20242c", 0.4))
    canvas.fill(rect(x0, y0, x1 - x0, y1 - y0), "#123428")
    w, h = x1 - x0, y1 - y0
    canvas.fill(joined([rect(x0 + w * 0.25 + w * 0.1 * k, y0, w * 0.05, h) for k in range(5)]), "#2c8a54", 0.7)
    canvas.line(ellipse(x0 + w / 2, y0 + h / 2, h * 0.22, h * 0.22), "#f0fff4", 2)
    for k, tint in enumerate(team):
        left = x0 + k * w * 0.78
        canvas.fill(rect(left, y0, w * 0.22, h), mix(tint, "#000000", 0.15))
        pips = [ellipse(left + w * (0.07 + 0.08 * j), y0 + h * 0.5, h * 0.09, h * 0.09) for j in range(2 - k)]
        canvas.fill(joined(pips), "#ffffff" if k == 0 else "#30343c")
    canvas.glow((x0 + x1) / 2, (y0 + y1) / 2, w * 0.8, "#a8ffd0", 0.2 + 0.2 * view.lamps)


def _grass(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Turf in mown bands, the running verge round it."""
    view, floor = picture.view, camera.floor()
    top = camera.at(0, 0, FAR)[1]
    green, pale = ("#eef3f8", "#dfe8f0") if view.snow else ("#3f8f3c", "#57a848")
    canvas.fill(
        rect(-20, top, WIDE + 40, HIGH),
        Linear(0, top, 0, HIGH, (_lit(view, green, 0.8), _lit(view, mix(green, "#1c4a24", 0.35), 0.45))),
    )
    bands = [(-60, z, 120, 2.6) for z in np.arange(1.0, END + 4, 5.2)]
    canvas.fill(floor.quads(bands), _lit(view, pale, 0.85), 0.6)
    grain = noise(canvas, picture.seed + 3, 6, 9, 3.0)
    lay(canvas, plane(view.tone("#17361c", 0.1)), np.clip(grain - 0.5, 0, 1) * 0.5 * canvas.planes[3])
    verge = [(-60, END + 1.4, 120, FAR - END - 1.4), (SIDE + 1.4, 6, 40, FAR), (-SIDE - 41.4, 6, 40, FAR)]
    canvas.fill(floor.quads(verge), _lit(view, "#a8544a", 0.6), 0.85)
    if view.wet:
        canvas.fill(rect(-20, top, WIDE + 40, HIGH), Linear(0, top, 0, HIGH, (view.haze, view.tone(green, 0.3))), 0.3)


def _lines(canvas: Canvas, view: View, camera: Camera) -> None:
    """Touch lines, the halfway line with its circle near us, both areas before the far goal."""
    floor, w = camera.floor(), 0.13
    marks = [(-SIDE, END, 2 * SIDE, w), (-SIDE, 1, w, END), (SIDE - w, 1, w, END), (-SIDE, 9.5, 2 * SIDE, w)]
    for half, deep in ((13.0, 11.0), (6.2, 4.5)):
        marks += [(-half, END - deep, 2 * half, w * 1.3), (-half, END - deep, w, deep), (half - w, END - deep, w, deep)]
    canvas.fill(floor.quads(marks), _lit(view, "#f6f8f2", 1.0), 0.9)
    canvas.line(floor.path(ellipse(0, 9.5, 6.4, 4.4)), _lit(view, "#f6f8f2", 1.0), 5, 0.9)
    canvas.fill(floor.path(ellipse(0, 9.5, 0.22, 0.22)), _lit(view, "#f6f8f2", 1.0))


def _boards(canvas: Canvas, view: View, camera: Camera, team: tuple[str, str]) -> None:
    """Boards round the pitch in bright fields without words."""
    tints = (*team, "#2c3440", "#e8702a", "#2f9ac0", "#f4efe4")
    glow = max(0.3, view.lamps)
    for k in range(18):
        x = -54 + 6 * k
        canvas.fill(
            camera.shape((x, 0, FAR - 1), (x + 5.9, 0, FAR - 1), (x + 5.9, 1, FAR - 1), (x, 1, FAR - 1)),
            mix(view.tone(tints[k % 6], 0.6), tints[k % 6], glow),
        )
    for side in (-1, 1):
        for k in range(9):
            z, x = 8 + 5 * k, side * (SIDE + 3.5)
            tint = tints[(k + 2) % 6]
            canvas.fill(
                camera.shape((x, 0, z), (x, 0, z + 4.9), (x, 1, z + 4.9), (x, 1, z)), mix(view.tone(tint, 0.5), tint, glow * 0.8)
            )


def _goal(canvas: Canvas, view: View, camera: Camera) -> None:
    """White posts and a net that hangs back from them."""
    half, high, z, back = 6.4, 4.2, END, END + 2.4

    def net(a: Spot, b: Spot) -> None:
        canvas.line(lines([camera.at(*a), camera.at(*b)], closed=False), _lit(view, "#f4f8fa", 0.9), 1.3, 0.5)

    for k in range(19):
        x = -half + 2 * half * k / 18
        net((x, high, z), (x, high * 0.9, back - 1))
        net((x, high * 0.9, back - 1), (x, 0, back))
    for k in range(7):
        net((-half, high * k / 7, back - 0.12 * k), (half, high * k / 7, back - 0.12 * k))
    posts = [camera.shape((x - 0.1, 0, z), (x + 0.1, 0, z), (x + 0.1, high, z), (x - 0.1, high, z)) for x in (-half, half)]
    bar = camera.shape((-half - 0.1, high, z), (half + 0.1, high, z), (half + 0.1, high + 0.2, z), (-half - 0.1, high + 0.2, z))
    canvas.fill(joined([*posts, bar]), _lit(view, "#ffffff", 1.1))


def _flagpost(canvas: Canvas, view: View, camera: Camera, side: int, team: tuple[str, str]) -> None:
    """The corner flags at the far line, larger than life so that they are seen."""
    x, y = camera.at(side * SIDE, 0, END)
    canvas.fill(rect(x - 2, y - 54, 4, 54), _lit(view, "#f4f0e4", 0.9))
    canvas.fill(lines([(x + 2, y - 54), (x + 34, y - 44), (x + 2, y - 30)]), _lit(view, team[0], 0.9))


def _ball(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A ball at rest: white with dark fields."""
    (cx, foot), r = camera.at(x, 0, z), 0.22 * camera.size(z)
    canvas.fill(ellipse(cx + r * 0.3, foot, r * 1.3, r * 0.3), view.tone("#10180c", 0), 0.5, blur=4)
    ball = ellipse(cx, foot - r, r, r)
    canvas.fill(ball, Linear(cx - r, foot - 2 * r, cx + r, foot, (_lit(view, "#ffffff", 1.1), _lit(view, "#9aa4a8", 0.3))))
    for dx, dy in ((0, 0), (-0.75, -0.3), (0.72, -0.36), (-0.45, 0.75), (0.5, 0.7), (0, -0.9)):
        canvas.fill(ellipse(cx + dx * r, foot - r + dy * r, r * 0.27, r * 0.25), view.tone("#24262e", 0.4), clip=ball)


def _tufts(canvas: Canvas, view: View, seed: int) -> None:
    """Grass at our feet."""
    chance = Random(seed)
    blades = [
        lines([(x - 7, HIGH + 30), (x + chance.uniform(-24, 24), HIGH - chance.uniform(24, 84)), (x + 7, HIGH + 30)])
        for x in (chance.uniform(-20, WIDE + 20) for _ in range(240))
    ]
    for part, tint in ((blades[::2], "#2f7a34"), (blades[1::2], "#5cae4c")):
        canvas.fill(joined(part), _lit(view, "#e8eff6" if view.snow else tint, 0.5))


PLACES = {"stadium": Kind(stadium, None, ((0.1, 0.9),), 0.5, time="night")}
