"""Over the roofs of an Arabian city: flat houses in steps, domes and minarets, washing, carpets over the parapets."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.arabesque import brass_lamp, cushions, dome, keel, minaret, star
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.parts.desert import date_palm, dune
from vnc.make.place.parts.flora import air_tint, pot
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera
from vnc.make.place.view import View

CLAY = ("#e8cfa0", "#dcb884", "#ecdcbc", "#d4a878", "#e4c494", "#f0e4cc")


def arabcity(picture: Picture) -> None:
    view, chance = picture.view, Random(picture.seed)
    _far_town(picture, chance)
    _old_town(picture, chance)
    _roofs(picture, chance)
    terrace = picture.sheet(0.4, 0, 0.3)
    _terrace(picture, terrace)
    near = picture.sheet(0.15, 0, 2.0)
    for k, (x, y, size) in enumerate(((90, 1050, 120), (1830, 1050, 130))):
        pot(near, view, x, y, size, picture.seed + k, "#2f7c8c" if k else "#b8643c")
    _awning(picture, near)


def _far_town(picture: Picture, chance: Random) -> None:
    """Desert, and the edge of the town in its dust."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 600)
    dune(
        far,
        view,
        [(-20, 520), (400, 480), (900, 520), (1400, 470), (1940, 520)],
        [(400, 480), (600, 500), (900, 520), (700, 560), (480, 540)],
        "#e0b888",
        0.45,
    )
    for k in range(46):
        _house(
            far,
            view,
            chance.uniform(-60, 1900),
            560 + 40 * k / 46,
            chance.uniform(50, 110),
            chance.uniform(24, 66),
            chance,
            0.42,
            0,
        )
    air_tint(far, view.haze, 440, 660, 0.02, 0.3 + 0.3 * view.murk)


def _old_town(picture: Picture, chance: Random) -> None:
    """A mosque and minarets over flat roofs."""
    view = picture.view
    city = picture.sheet(0.8, 0.03, 0.5)
    _mosque(city, view)
    for x, foot, tall, wide in ((330, 640, 400, 40), (560, 640, 300, 32), (1640, 640, 440, 44)):
        minaret(city, view, x, foot, tall, wide, "#ecdcb8", "#2f8c94", 0.16)
    for k in range(30):
        t = k / 29
        _house(
            city,
            view,
            chance.uniform(-100, 1900),
            600 + 120 * t,
            chance.uniform(100, 190),
            chance.uniform(60, 120),
            chance,
            0.2 * (1 - t),
            1,
        )
    air_tint(city, view.haze, 500, 760, 0.0, 0.1 + 0.25 * view.murk)
    veil(picture, city)


def _roofs(picture: Picture, chance: Random) -> None:
    """Roofs close by with palms, domes and washing."""
    view = picture.view
    roofs = picture.sheet(0.6, 0, 0.4)
    for x, foot, wide, tall in (
        (-60, 860, 330, 210),
        (300, 850, 260, 130),
        (560, 880, 250, 160),
        (800, 890, 170, 110),
        (950, 886, 190, 150),
        (1120, 880, 240, 150),
        (1360, 850, 280, 120),
        (1620, 870, 360, 230),
    ):
        if x in (300, 1360):
            date_palm(roofs, view, x + 120, foot, 330, picture.seed + x, 0.08 if x < 960 else -0.08)
        _house(roofs, view, x, foot, wide, tall, chance, 0.0, 2)
    dome(roofs, view, 690, 722, 76, "#3a94a0")
    dome(roofs, view, 1240, 732, 70, "#e8dcc4")
    for _ in range(18):
        x, y = chance.uniform(-20, 1940), chance.uniform(700, 840)
        roofs.glow(x, y, 150, "#ffa040", 0.8 * view.lamps)
    _washing(roofs, view, (330, 690), (560, 700), picture.seed)
    _washing(roofs, view, (1370, 706), (1630, 680), picture.seed + 1)


def _house(
    canvas: Canvas, view: View, x: float, foot: float, wide: float, tall: float, chance: Random, air: float, detail: int
) -> None:
    """A flat-roofed house of clay: its front, the side away from the sun, a parapet, arched windows."""

    def seen(tint: str, light: float) -> str:
        return view.misty(view.tone(tint, light), air)

    colour, top = mix(mix(chance.choice(CLAY), "#5c54b4", 0.5 * view.stars), "#f4f8ff", 0.3 * view.snow), foot - tall
    right = view.sun[0] > x + wide / 2
    side = wide * 0.28
    front = rect(x, top, wide, tall)
    canvas.fill(front, Linear(0, top, 0, foot, (seen(colour, 0.85), seen(mix(colour, "#8a5c48", 0.25), 0.55))))
    canvas.fill(rect(x if right else x + wide - side, top, side, tall), seen(mix(colour, "#6c4450", 0.4), 0.25), 0.6)
    roof = lines([(x - 4, top), (x + wide * 0.06, top - tall * 0.1), (x + wide * 0.94, top - tall * 0.1), (x + wide + 4, top)])
    canvas.fill(roof, seen(mix(colour, "#fff4e0" if not view.snow else "#ffffff", 0.35 + 0.6 * view.snow), 1.0))
    canvas.fill(rect(x - 4, top - 3, wide + 8, max(4.0, tall * 0.07)), seen(mix(colour, "#fff4e0", 0.2), 0.75))
    if not detail:
        return
    count = max(2, int(wide / 46))
    panes = [
        keel(x + wide * (k + 0.5) / count, top + tall * 0.62, wide / count * 0.17, tall * 0.32)
        for k in range(count)
        if chance.random() < 0.85
    ]
    lit = [p for p in panes if chance.random() < 0.85 * view.lamps]
    canvas.fill(joined(panes), seen("#5c3c38", 0.2))
    if lit:
        canvas.fill(joined(lit), view.misty(chance.choice(("#ffc878", "#ffd898", "#ffb45c")), air * 0.5))
        _lane(canvas, view, front, foot, tall)
    beams = [rect(x + wide * (k + 0.3) / (count * 2), top + tall * 0.13, 5, 5) for k in range(count * 2)]
    canvas.fill(joined(beams), seen("#6c4434", 0.3), 0.8)
    if detail > 1:
        blue = [rect(p.bounds()[0] - 12, p.bounds()[1] + 8, 10, p.bounds()[3] - p.bounds()[1] - 8) for p in panes] + [
            rect(p.bounds()[2] + 2, p.bounds()[1] + 8, 10, p.bounds()[3] - p.bounds()[1] - 8) for p in panes
        ]
        canvas.fill(joined(blue), seen(chance.choice(("#2f7c94", "#3c8a6c", "#8a4a34")), 0.6))
        if chance.random() < 0.7:
            a, w, tint = x + wide * chance.uniform(0.1, 0.6), wide * 0.26, chance.choice(("#a8343c", "#34507c", "#c87c34"))
            rug = rect(a, top - 4, w, tall * 0.42)
            canvas.fill(rug, seen(tint, 0.7))
            canvas.fill(
                joined(
                    [rect(a, top + tall * t, w, 4) for t in (0.03, 0.1, 0.32, 0.38)]
                    + [star(a + w * u, top + tall * 0.2, w * 0.12, 4) for u in (0.25, 0.5, 0.75)]
                ),
                seen("#f0cc80", 0.8),
                0.85,
            )


def _lane(canvas: Canvas, view: View, front: Path, foot: float, tall: float) -> None:
    """Lamps in the lane wash a front from below."""
    wash = Linear(0, foot - tall, 0, foot, (alpha("#ffb050", 0.04), alpha("#ff9c3c", 0.7 * view.lamps)))
    canvas.fill(front, wash, blend="screen")


def _mosque(canvas: Canvas, view: View) -> None:
    """The great dome in the middle with half domes and two slim towers."""
    body, air = "#ecdcb8", 0.16
    for x in (830, 1290):
        minaret(canvas, view, x, 660, 470, 42, body, "#2f8c94", air)
    canvas.fill(
        rect(860, 480, 400, 200),
        Linear(860, 0, 1260, 0, (view.misty(view.tone(body, 0.4), air), view.misty(view.tone(body, 0.9), air))),
    )
    canvas.fill(
        joined([keel(900 + 64 * k, 660, 22, 90) for k in range(6)]),
        view.misty(mix(view.tone("#6c4c3c", 0.2), "#ffcf84", 0.7 * view.lamps), air),
    )
    canvas.fill(joined([rect(856, 476, 408, 12), rect(856, 548, 408, 6)]), view.misty(view.tone("#2f8c94", 0.6), air))
    for x, foot, r in ((900, 480, 50), (1220, 480, 50)):
        dome(canvas, view, x, foot, r, "#2f8c9c", "#d8a044", air)
    canvas.fill(
        rect(972, 420, 176, 66),
        Linear(972, 0, 1148, 0, (view.misty(view.tone(body, 0.4), air), view.misty(view.tone(body, 0.95), air))),
    )
    canvas.fill(
        joined([keel(990 + 28 * k, 472, 8, 40) for k in range(6)]),
        view.misty(mix(view.tone("#6c4c3c", 0.2), "#ffcf84", 0.7 * view.lamps), air),
    )
    dome(canvas, view, 1060, 424, 112, "#2f9cac", "#e8b850", air)
    if view.lamps > 0.3:
        canvas.fill(
            rect(860, 480, 400, 200),
            Linear(0, 420, 0, 680, (alpha("#ffb050", 0.1), alpha("#ffa848", 0.6))),
            view.lamps,
            blend="screen",
        )
        canvas.glow(1060, 480, 420, "#ffc070", 0.4 * view.lamps)
        for x in (330, 560, 830, 1290, 1640):
            canvas.glow(x, 400, 90, "#ffd890", 0.5 * view.lamps)


def _washing(canvas: Canvas, view: View, a: tuple[float, float], b: tuple[float, float], seed: int) -> None:
    """Cloths on a line between two roofs."""
    chance = Random(seed)
    line = curve([a, ((a[0] + b[0]) / 2, max(a[1], b[1]) + 16), b], closed=False)
    canvas.line(line, view.tone("#5c4434", 0.3), 2)
    way = line.contours[0]
    for k in range(1, 7):
        x, y = way[int(k * (len(way) - 1) / 7)]
        wide, tall = chance.uniform(20, 34), chance.uniform(34, 60)
        tint = chance.choice(("#f4ece0", "#c8523c", "#3c7c9c", "#e8b04c", "#f4ece0"))
        cloth = curve(
            [
                (x - wide / 2, y, 1),
                (x + wide / 2, y, 1),
                (x + wide / 2 + 5, y + tall, 1),
                (x + 2, y + tall - 4),
                (x - wide / 2 + 4, y + tall, 1),
            ]
        )
        canvas.fill(cloth, Linear(0, y, 0, y + tall, (view.tone(tint, 0.9), view.tone(tint, 0.55))))


def _terrace(picture: Picture, canvas: Canvas) -> None:
    """The roof we stand on: tiles, a parapet with openwork, a carpet with cushions, a low table."""
    view, floor = picture.view, Camera(960, 560, 2.2, 900).floor()
    clay, top = mix(mix("#e0bc8c", "#5c54b4", 0.45 * view.stars), "#f4f8ff", 0.8 * view.snow), 842.0
    canvas.fill(rect(-20, top, WIDE + 40, HIGH), Linear(0, top, 0, HIGH, (view.tone(clay, 0.8), view.tone(clay, 0.5))))
    canvas.fill(
        floor.grid([-9 + 0.7 * k for k in range(27)], [2.6 + 0.7 * k for k in range(8)], 0.03), view.tone("#7c5440", 0.2), 0.4
    )
    stained(canvas, picture.seed + 3, 0.14, 12, 3, view.tone("#5a3c2c", 0.2))
    for x0, x1 in ((-20, 700), (1220, WIDE + 20)):
        canvas.fill(
            rect(x0, 740, x1 - x0, 108),
            Linear(0, 740, 0, 848, (view.tone(clay, 0.95), view.tone(mix(clay, "#8a5c48", 0.3), 0.45))),
        )
        holes = [keel(x0 + 40 + 64 * k, 826, 15, 58) for k in range(int((x1 - x0) / 64))]
        canvas.fill(joined(holes), view.tone("#8a5c44", 0.25))
        canvas.fill(rect(x0 - 4, 728, x1 - x0 + 8, 18), view.tone(mix(clay, "#ffffff", 0.3), 1.0))
    for x in (700, 1220):
        canvas.fill(rect(x - 34, 680, 68, 172), turned(view, x, 34, clay))
        canvas.fill(rect(x - 42, 668, 84, 18, 3), view.tone(mix(clay, "#ffffff", 0.3), 1.0))
        brass_lamp(picture, canvas, x, 632, 74, 640)
        canvas.fill(ellipse(x, 900, 420, 90), "#ffa848", 0.6 * view.lamps, blur=50, blend="screen")
    rug = lines([(120, 868), (560, 868), (500, 980), (-40, 980)])
    canvas.fill(rug, view.tone("#9c2c3c", 0.6))
    canvas.fill(
        joined(
            [
                lines(
                    [
                        (120 - 12 * k, 872 + 16 * k),
                        (556 - 6 * k, 872 + 16 * k),
                        (554 - 6 * k, 877 + 16 * k),
                        (116 - 12 * k, 877 + 16 * k),
                    ]
                )
                for k in (0, 1, 5, 6)
            ]
            + [star(140 + 74 * k, 922, 22) for k in range(5)]
        ),
        view.tone("#e8b85c", 0.8),
        0.85,
    )
    cushions(canvas, view, 130, 540, 880, 66, picture.seed)


def _awning(picture: Picture, canvas: Canvas) -> None:
    """Striped cloth on poles over us at the upper right, a lamp under it."""
    view = picture.view
    stripes: list[Path] = []
    for k in range(8):
        a, b = 1340 + 80 * k, 1420 + 80 * k
        stripes.append(lines([(a + 60, -20), (b + 60, -20), (b, 130), ((a + b) / 2, 164), (a, 130)]))
    canvas.fill(joined(stripes[::2]), Linear(0, 0, 0, 150, (view.tone("#c8482f", 0.4), view.tone("#c8482f", 0.8))))
    canvas.fill(joined(stripes[1::2]), Linear(0, 0, 0, 150, (view.tone("#f4e8d0", 0.4), view.tone("#f4e8d0", 0.8))))
    canvas.fill(rect(1890, 100, 18, HIGH), turned(view, 1899, 9, "#8a5c38"))
    brass_lamp(picture, canvas, 1640, 240, 120, 150)
    canvas.fill(ellipse(1640, 150, 8, 8), view.tone("#5c4424", 0.5))


PLACES = {"arabcity": Kind(arabcity, None, ((0.18, 0.82),), 0.58)}
