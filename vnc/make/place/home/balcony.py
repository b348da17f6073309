"""Over the roofs: a balcony of a flat, the city below."""

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, skyline
from vnc.make.place.parts.flora import air_tint, pot
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun, shadow
from vnc.make.place.view import View


def balcony(picture: Picture) -> None:
    """A rail before the city, a small table with two chairs, plants, the glass door's light from the left."""
    view, camera = picture.view, Camera(1040, 470, 1.55, 930)
    sun = Sun(0.5 if view.sun[0] > 960 else -0.5, 0.8, 0.1)
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    skyline(picture, far, 760, 30, (330, 560), (60, 130), ("#8a93b8", "#a8a4b8"), picture.seed + 3, (8, 10))
    air_tint(far, view.haze, 300, 760, 0.05, 0.4 + 0.3 * view.murk)
    city = picture.sheet(0.85, 0.05, 1.0)
    skyline(picture, city, 1010, 16, (520, 700), (110, 220), ("#7c7f98", "#b0a4a4"), picture.seed + 8, (11, 14))
    air_tint(city, view.haze, 500, 1000, 0.0, 0.3 + 0.3 * view.murk)
    veil(picture, city)
    floor = picture.sheet(0.55, 0, 0.5)
    deck = camera.floor().quad(-6, 0.5, 12, 4.3)
    wood = "#a8825c" if not view.snow else "#eef2f8"
    floor.fill(deck, Linear(0, 790, 0, HIGH, (view.tone(wood, 0.8), view.tone(wood, 0.4))))
    floor.fill(camera.floor().quads([(-6, 0.6 + 0.16 * k, 12, 0.012) for k in range(26)]), view.tone("#24160e", 0.1), 0.5)
    _railing(floor, view, camera)
    _glass_door(floor, view, camera)
    things = picture.sheet(0.35, 0, 0.7)
    _bistro(things, view, camera, sun)
    for k, (x, size) in enumerate(((1590, 110), (1710, 140), (1840, 120))):
        pot(things, view, x, 905 + 14 * k, size, picture.seed + k, ("#c4714e", "#e8e0d0", "#5f7a8c")[k], 1.2)
    near = picture.sheet(0.12, 0, 2.6)
    _string_lights(near, view)
    pot(near, view, 1960, 1130, 250, picture.seed + 9, "#b8684a", 1.4)


def _railing(canvas: Canvas, view: View, camera: Camera) -> None:
    """Glass between posts, a wooden rail on top."""
    face = camera.flat((-6, 0, 4.75), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quad(0, 0.1, 12, 0.95), mix(view.tone("#a8c8d4", 0.8), view.sky[3], 0.4), 0.22)
    for u in (2.0, 5.2, 8.6):
        canvas.fill(face.path(lines([(u, 0.1), (u + 0.5, 0.1), (u + 1.1, 1.05), (u + 0.6, 1.05)])), "#ffffff", 0.1)
    canvas.fill(face.quads([(1.2 * k, 0, 0.06, 1.08) for k in range(11)] + [(0, 0.06, 12, 0.05)]), view.tone("#3c4248", 0.5))
    canvas.fill(face.quad(0, 1.05, 12, 0.09), view.tone("#a87850" if not view.snow else "#f4f8ff", 0.9))
    canvas.fill(face.quad(0, 1.05, 12, 0.025), view.tone("#3c2818", 0.2), 0.7)


def _glass_door(canvas: Canvas, view: View, camera: Camera) -> None:
    """The flat's wall on the left with its sliding door, lamplight on the boards."""
    wall = camera.flat((-3.2, 0, 0.3), (0, 0, 1), (0, 1, 0))
    canvas.fill(wall.quad(0, 0, 4.5, 4), Linear(0, 0, 560, 0, (view.tone("#d8d0c4", 0.3), view.tone("#e8e0d4", 0.7))))
    glow = mix(mix(view.tone("#8aa4b0", 0.6), view.sky[3], 0.35), "#ffd890", 0.85 * view.lamps)
    pane = wall.quad(1.0, 0.05, 2.7, 2.35)
    canvas.fill(pane, Linear(*wall.at(1.0, 2.4), *wall.at(3.7, 0), (mix(glow, "#ffffff", 0.2), glow)))
    canvas.fill(
        wall.path(curve([(3.1, 0.05, 1), (3.2, 1.2), (3.1, 2.4, 1), (3.7, 2.4, 1), (3.7, 0.05, 1)])),
        view.tone("#f4e8d8", 0.8),
        0.6,
    )
    bars = [(1.0, 0, 0.07, 2.45), (2.32, 0, 0.07, 2.45), (3.66, 0, 0.07, 2.45), (1.0, 2.38, 2.7, 0.08), (1.0, 0, 2.7, 0.06)]
    canvas.fill(wall.quads(bars), view.tone("#2c3036", 0.4))
    if view.lamps > 0.2:
        pool = camera.floor().quad(-3.2, 1.3, 2.6, 2.7)
        canvas.fill(pool, "#ffc878", 0.5 * view.lamps, blur=34, blend="screen")


def _bistro(canvas: Canvas, view: View, camera: Camera, sun: Sun) -> None:
    """A round table with a cup and a candle, two folding chairs."""
    (x, foot), s = camera.at(0.75, 0, 3.5), camera.size(3.5)
    shadow(canvas, view, camera, 0.3, 3.2, 0.9, 0.6, 0.45)
    iron = view.tone("#3c4448", 0.5)
    for side in (-1, 1):
        cx = x + side * 0.78 * s
        legs = [
            stroke([(cx - side * 0.2 * s, foot - 0.46 * s), (cx + side * 0.16 * s, foot)], 0.035 * s, even, False),
            stroke([(cx + side * 0.24 * s, foot - 0.95 * s), (cx - side * 0.2 * s, foot)], 0.035 * s, even, False),
        ]
        canvas.fill(joined(legs), iron)
        canvas.fill(
            lines(
                [
                    (cx - 0.24 * s, foot - 0.47 * s),
                    (cx + 0.24 * s, foot - 0.47 * s),
                    (cx + 0.2 * s, foot - 0.42 * s),
                    (cx - 0.2 * s, foot - 0.42 * s),
                ]
            ),
            view.tone("#b8885a", 0.9),
        )
        slats = [
            rect(cx + side * 0.2 * s - 0.03 * s + side * 0.02 * k * s, foot - (0.62 + 0.13 * k) * s, 0.1 * s, 0.1 * s, 3)
            for k in range(3)
        ]
        canvas.fill(joined(slats), view.tone("#b8885a", 0.7))
    canvas.fill(joined([rect(x - 0.025 * s, foot - 0.7 * s, 0.05 * s, 0.68 * s), ellipse(x, foot, 0.24 * s, 0.05 * s)]), iron)
    canvas.fill(ellipse(x, foot - 0.69 * s, 0.42 * s, 0.1 * s), view.tone("#6a5040", 0.4))
    canvas.fill(ellipse(x, foot - 0.72 * s, 0.42 * s, 0.1 * s), view.tone("#d8c4a4" if not view.snow else "#f4f8ff", 0.9))
    canvas.fill(rect(x - 0.2 * s, foot - 0.84 * s, 0.11 * s, 0.11 * s, 4), view.tone("#fbf6ea", 0.9))
    canvas.fill(
        rect(x + 0.1 * s, foot - 0.88 * s, 0.09 * s, 0.15 * s, 5),
        mix(view.tone("#c8dce0", 0.8), "#ffcf80", 0.6 * view.lamps),
        0.85,
    )
    canvas.glow(x + 0.145 * s, foot - 0.82 * s, 0.6 * s, "#ffc070", 0.6 * view.lamps)


def _string_lights(canvas: Canvas, view: View) -> None:
    points = [(WIDE * t, 60 + 150 * (4 * t * (1 - t))) for t in (k / 30 for k in range(31))]
    canvas.line(curve(points, closed=False), view.tone("#2a2428", 0.3), 3, 0.9)
    for k, (x, y) in enumerate(points[1::2]):
        canvas.fill(ellipse(x, y + 16, 9, 12), mix(view.tone("#e8dcc0", 0.8), "#ffe6a8", max(0.4, view.lamps)))
        canvas.glow(x, y + 16, 70, ("#ffcf80", "#ffd8a0")[k % 2], 0.15 + 0.55 * view.lamps)


PLACES = {"balcony": Kind(balcony, None, ((0.24, 0.92),), 0.5)}
