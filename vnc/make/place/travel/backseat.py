"""Under way: a car, seen from its back seat."""

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined, skyline, street_lamp
from vnc.make.place.parts.flora import tree
from vnc.make.place.parts.vistas import beyond
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.room import droplets
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View


def car(picture: Picture) -> None:
    """From the back seat: two seats before us, the screen with the road ahead, windows at the sides."""
    out = picture.sheet(1.0, 0, 2.6)
    if not beyond(picture, out, 560):
        _street(picture, out)
    body = picture.sheet(0.6, 0, 0.6)
    _cabin(picture, body)
    dash = picture.sheet(0.45, 0, 0.6)
    _dashboard(dash, picture.view)
    seats = picture.sheet(0.25, 0, 1.2)
    for x in (430, 1490):
        _seat(seats, picture.view, x)
    near = picture.sheet(0.12, 0, 2.6)
    near.fill(
        curve([(-40, 1010, 1), (480, 985), (960, 1000), (1440, 985), (WIDE + 40, 1010, 1), (WIDE + 40, 1120, 1), (-40, 1120, 1)]),
        Linear(0, 985, 0, HIGH, (picture.view.tone("#5a5460", 0.8), picture.view.tone("#2a2630", 0.3))),
    )


def _street(picture: Picture, canvas: Canvas) -> None:
    """A street between towers, lamps and trees at its sides, the lights of other cars by night."""
    view = picture.out
    sky(picture, canvas, 560)
    skyline(picture, canvas, 620, 18, (330, 520), (90, 180), ("#9c96a4", "#b8aca0"), picture.seed + 2, (10, 12))
    canvas.fill(
        rect(-20, 600, WIDE + 40, 500),
        Linear(0, 600, 0, 900, (view.misty(view.tone("#7a7880", 0.6), 0.4), view.tone("#4c4a54", 0.3))),
    )
    canvas.fill(lines([(952, 600), (968, 600), (1060, 900), (860, 900)]), view.tone("#f0ece0", 0.8), 0.55)
    for k, x in enumerate((60, 330, 1590, 1860)):
        tree(canvas, view, x, 640, 330, picture.seed + k, 0.8, 300)
    for x, foot, tall, side in ((480, 660, 380, 1), (1440, 660, 380, -1)):
        street_lamp(canvas, view, x, foot, tall, side)
    if view.lamps > 0.4:
        for x, y, r, tint in (
            (900, 585, 46, "#ff4a3a"),
            (935, 585, 46, "#ff4a3a"),
            (1010, 590, 60, "#fff2c8"),
            (1045, 590, 60, "#fff2c8"),
            (300, 470, 70, "#ffb858"),
            (1650, 430, 80, "#6ad0ff"),
            (1230, 480, 56, "#ffcf80"),
        ):
            canvas.glow(x, y, r, tint, 0.8 * view.lamps)
    veil(picture, canvas)


def _cabin(picture: Picture, canvas: Canvas) -> None:
    """Roof, pillars and doors as one dark shape with the glass cut out; rain on the glass."""
    view = picture.view
    canvas.fill(
        rect(-20, -20, WIDE + 40, HIGH + 40),
        Linear(0, 0, 0, HIGH, (view.tone("#8a8488", 0.45), view.tone("#4a444c", 0.4), view.tone("#2c2830", 0.25))),
    )
    screen = curve([(520, 250, 1), (960, 222), (1400, 250, 1), (1470, 600, 1), (960, 618), (450, 600, 1)])
    sides = (
        lines([(-40, 190), (330, 262), (250, 640), (-40, 690)]),
        lines([(WIDE + 40, 190), (1590, 262), (1670, 640), (WIDE + 40, 690)]),
    )
    for hole in (screen, *sides):
        canvas.line(hole, view.tone("#1c181e", 0.2), 26)
        canvas.fill(hole, "#ffffff", blend="erase")
        _, top, _, bottom = hole.bounds()
        canvas.fill(hole, Linear(0, top, 0, bottom, (alpha("#ffffff", 0.14), alpha("#ffffff", 0.02))))
    for k, box_ in enumerate(((500, 250, 920, 350), (-20, 240, 290, 400), (1640, 240, 300, 400))):
        droplets(picture, canvas, rect(*box_), picture.seed + k)
    mirror = rect(830, 226, 260, 74, 26)
    canvas.fill(rect(948, 200, 24, 40), view.tone("#1c181e", 0.3))
    canvas.fill(mirror, view.tone("#1c181e", 0.4))
    canvas.fill(
        rect(842, 234, 236, 58, 20),
        Linear(842, 234, 1078, 292, (mix(view.tone("#7a8a98", 0.6), picture.out.sky[2], 0.4), view.tone("#3a424c", 0.4))),
    )
    for x, side in ((250, 1), (1670, -1)):
        canvas.fill(rect(x - 40 * (side < 0) - 120 * (side > 0) + 40, 700, 120, 22, 8), view.tone("#c8c8cc", 0.9))
    canvas.fill(rect(870, 60, 180, 46, 18), mix(view.tone("#e8e4d8", 0.7), "#fff2c8", view.lamps))
    canvas.glow(960, 84, 260, "#ffe0a0", 0.4 * view.lamps)


def _dashboard(canvas: Canvas, view: View) -> None:
    shape = curve([(380, 640, 1), (600, 596), (960, 604), (1320, 596), (1540, 640, 1), (1600, 860, 1), (320, 860, 1)])
    canvas.fill(shape, Linear(0, 596, 0, 860, (view.tone("#4a4450", 0.7), view.tone("#221e26", 0.3))))
    wheel = ellipse(1300, 700, 170, 150)
    canvas.line(wheel, view.tone("#1a161c", 0.4), 34)
    canvas.line(ellipse(1300, 694, 170, 150), view.tone("#8a8490", 0.9), 5, 0.6)
    canvas.fill(rect(1150, 690, 300, 40, 12), view.tone("#221e26", 0.5))
    canvas.fill(ellipse(1300, 708, 54, 44), view.tone("#3a343e", 0.7))
    screen = rect(860, 650, 200, 116, 10)
    canvas.fill(screen, Linear(860, 650, 1060, 766, ("#2c4a6a", "#16263c")))
    canvas.line(curve([(880, 750), (940, 706), (990, 720), (1042, 664)], closed=False), "#6ad0ff", 5, 0.9)
    canvas.fill(ellipse(990, 720, 8, 8), "#ff8a4a")
    canvas.glow(960, 708, 190, "#5ab0ff", 0.3 + 0.2 * view.lamps)
    canvas.fill(
        joined([rect(1180 + 60 * k, 640, 40, 8, 4) for k in range(5)]),
        mix(view.tone("#a8a4ac", 0.8), "#ffb060", 0.6 * view.lamps),
    )


def _seat(canvas: Canvas, view: View, x: float) -> None:
    """The back of a front seat with its headrest."""
    tones = (view.tone("#6a6068", 0.3), view.tone("#8a8088", 0.8), view.tone("#4a424a", 0.25))
    canvas.fill(joined([rect(x - 60, 520, 16, 90), rect(x + 44, 520, 16, 90)]), view.tone("#b8b8bc", 0.9))
    rest = curve([(x - 128, 550), (x - 120, 430), (x, 404), (x + 120, 430), (x + 128, 550), (x, 572)])
    back = curve(
        [(x - 270, 1120, 1), (x - 262, 760), (x - 200, 622), (x, 590), (x + 200, 622), (x + 262, 760), (x + 270, 1120, 1)]
    )
    for shape in (back, rest):
        canvas.fill(shape.moved(10, 16), view.tone("#0c0a10", 0), 0.4, blur=14)
        canvas.fill(shape, Linear(x - 270, 0, x + 270, 0, tones))
        canvas.inner(shape, 0, 14, view.tone("#c8bcc4", 1.0), 0.35, blur=6)
    canvas.line(
        curve(
            [(x - 200, 1100), (x - 180, 780), (x - 120, 660), (x, 636), (x + 120, 660), (x + 180, 780), (x + 200, 1100)],
            closed=False,
        ),
        view.tone("#2c242c", 0.2),
        4,
        0.6,
    )
    canvas.fill(rect(x - 150, 840, 300, 180, 22), view.tone("#3a323a", 0.3), 0.55)
    canvas.fill(rect(x - 150, 840, 300, 14, 7), view.tone("#a89ca4", 0.8), 0.5)


PLACES = {"car": Kind(car, "none", ((0.28, 0.72),), 0.5, (0.0, -0.9))}
