"""The round room inside a yurt: lattice and hangings, painted chests, beds, the stove under the crown."""

import math

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.arabesque import cushions, star
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.parts.fabrics import carpet
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import WHOLE, rays
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

FELT, RED, BLUE, GOLD = "#ece4d4", "#b83c30", "#2f5c94", "#e8b448"


def yurtroom(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 520, 1.5, 900)
    far = picture.sheet(1.0)
    _wall(picture, far)
    floor = picture.sheet(0.75, 0, 0.4)
    _floor(picture, floor, camera)
    back = picture.sheet(0.55, 0, 0.4)
    _furniture(picture, back, camera)
    hearth = picture.sheet(0.4, 0, 0.3)
    _stove(picture, hearth, camera)
    near = picture.sheet(0.12, 0, 2.4)
    for side, x in ((-1, -20.0), (1, WIDE + 20.0)):
        hang = curve(
            [
                (x, -20, 1),
                (x - side * 250, -20, 1),
                (x - side * 200, 300),
                (x - side * 110, 620),
                (x - side * 160, 1110, 1),
                (x, 1110, 1),
            ]
        )
        left, _, right, _ = hang.bounds()
        near.fill(hang, Linear(left, 0, right, 0, (view.tone("#8a2c28", 0.6), view.tone("#4c1418", 0.2))[::-side]))
        near.fill(
            joined([star(x - side * (60 + 8 * (k % 2)), 60 + 150 * k, 46, 8, 0.5) for k in range(7)]),
            view.tone(GOLD, 0.7),
            0.8,
            clip=hang,
        )


def _wall(picture: Picture, canvas: Canvas) -> None:
    """The lattice all round, felt behind it with hangings, rafters up to the crown and its daylight."""
    view, lit = picture.view, max(0.3, picture.view.lamps)
    canvas.fill(WHOLE, Linear(0, 0, 0, 720, (view.tone("#7c5c40", 0.3), view.tone("#d8c09c", 0.55), view.tone("#c8a880", 0.5))))
    top, foot = 330.0, 690.0
    _lattice(canvas, view, foot, top)
    _hangings(canvas, view, top)
    x, y = 960.0, 40.0
    _rafters(canvas, view, x, y, top)
    _crown(picture, canvas, x, y)
    canvas.glow(960, 600, 700, "#ffb060", 0.3 * lit)


def _lattice(canvas: Canvas, view: View, foot: float, top: float) -> None:
    """Felt behind crossed laths."""
    wall = curve(
        [
            (-20, top - 70, 1),
            (480, top - 8),
            (960, top + 8),
            (1440, top - 8),
            (WIDE + 20, top - 70, 1),
            (WIDE + 20, foot + 130, 1),
            (1440, foot + 20),
            (960, foot),
            (480, foot + 20),
            (-20, foot + 130, 1),
        ]
    )
    canvas.fill(wall, Linear(0, 0, WIDE, 0, (view.tone("#b8946c", 0.3), view.tone("#ecd8b4", 0.7), view.tone("#b8946c", 0.3))))
    slats: list[Path] = []
    for k in range(-8, 50):
        x = 40 * k
        slats.append(stroke([(x, top - 70), (x + 260, foot + 120)], 8, even, False))
        slats.append(stroke([(x + 260, top - 70), (x, foot + 120)], 8, even, False))
    canvas.fill(joined(slats), view.tone("#a8643c", 0.5), 0.85, clip=wall)


def _hangings(canvas: Canvas, view: View, top: float) -> None:
    """Four embroidered cloths on the lattice."""
    for u, wide, tint in ((330, 300, RED), (700, 240, BLUE), (1220, 240, "#2f6c54"), (1590, 300, RED)):
        y = top + 26
        hang = rect(u - wide / 2, y, wide, 236)
        canvas.fill(hang.moved(5, 8), view.tone("#20140c", 0), 0.35, blur=8)
        canvas.fill(hang, Linear(0, y, 0, y + 236, (view.tone(tint, 0.55), view.tone(tint, 0.8))))
        canvas.line(rect(u - wide / 2 + 12, y + 12, wide - 24, 212), view.tone(GOLD, 0.8), 6)
        figures = [star(u + wide * a, y + 118 + 60 * b, 34, 8, 0.5) for a in (-0.28, 0.0, 0.28) for b in (-0.9, 0.9)] + [
            star(u, y + 118, 52, 8, 0.6)
        ]
        canvas.fill(joined(figures), view.tone("#f4d890", 0.8), 0.9)
        canvas.fill(
            joined([ellipse(u + wide * a, y + 118 + 60 * b, 9, 9) for a in (-0.28, 0.0, 0.28) for b in (-0.9, 0.9)]),
            view.tone(tint, 0.4),
        )


def _rafters(canvas: Canvas, view: View, x: float, y: float, top: float) -> None:
    """Poles from the crown to a painted band on the wall."""
    poles: list[Path] = []
    for k in range(33):
        t = k / 32 * 2 - 1
        ex, ey = 960 + 1180 * t, top + 10 - 84 * t * t
        poles.append(
            lines([(x + 190 * t - 3, y + 30 - 20 * t * t), (x + 190 * t + 3, y + 30 - 20 * t * t), (ex + 9, ey), (ex - 9, ey)])
        )
    canvas.fill(joined(poles), Linear(0, 40, 0, top, (view.tone("#c86a34", 0.3), view.tone("#d88848", 0.75))))
    canvas.fill(
        curve(
            [
                (-20, top - 78, 1),
                (480, top - 16),
                (960, top),
                (1440, top - 16),
                (WIDE + 20, top - 78, 1),
                (WIDE + 20, top - 50, 1),
                (1440, top + 10),
                (960, top + 26),
                (480, top + 10),
                (-20, top - 50, 1),
            ]
        ),
        view.tone(RED, 0.5),
    )
    canvas.fill(
        joined([star(960 + 62 * k, top + 12 - 0.000085 * (62 * k) ** 2, 17, 4, 0.5) for k in range(-15, 16)]),
        view.tone(GOLD, 0.8),
    )


def _crown(picture: Picture, canvas: Canvas, x: float, y: float) -> None:
    """The ring of the roof with the sky in it, and the daylight that falls through."""
    view = picture.view
    ring = ellipse(x, y, 250, 66)
    canvas.fill(ellipse(x, y + 8, 274, 78), view.tone("#a8482c", 0.5))
    canvas.fill(ring, Linear(0, y - 66, 0, y + 66, (picture.out.sky[1], mix(picture.out.sky[3], "#ffffff", 0.3))))
    canvas.fill(
        joined(
            [
                stroke(
                    [(x + 250 * math.cos(a), y + 66 * math.sin(a)), (x - 250 * math.cos(a), y - 66 * math.sin(a))],
                    10,
                    even,
                    False,
                )
                for a in (0.3, 1.0, 2.1, 2.84)
            ]
        ),
        view.tone("#b85c30", 0.5),
        clip=ring,
    )
    canvas.line(ring, view.tone("#d88040", 0.7), 12)
    if picture.out.shine > 0.2:
        rays(
            canvas,
            x,
            y,
            10,
            900,
            picture.out.sunlight,
            0.12 * picture.out.shine * (1 - 0.6 * view.lamps),
            picture.seed,
            (60, 120),
        )


def _floor(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Felt and carpets from the wall to the hearth."""
    view, floor = picture.view, camera.floor()
    ground_ = curve(
        [(-20, 800, 1), (480, 716), (960, 696), (1440, 716), (WIDE + 20, 800, 1), (WIDE + 20, HIGH + 20, 1), (-20, HIGH + 20, 1)]
    )
    canvas.fill(ground_, Linear(0, 696, 0, HIGH, (view.tone("#b88c5c", 0.65), view.tone("#7c5838", 0.35))))
    with canvas.clipped(ground_):
        carpet(canvas, view, floor, -4.6, 2.6, 4.0, 4.4, "#8a2c30")
        carpet(canvas, view, floor, 0.7, 2.6, 4.0, 4.4, "#2c4c74")
        carpet(canvas, view, floor, -1.5, 4.9, 3.0, 2.3, "#a83c2c")
    canvas.line(
        curve([(-20, 800), (480, 716), (960, 696), (1440, 716), (WIDE + 20, 800)], closed=False),
        view.tone("#24140c", 0),
        30,
        0.35,
        blur=14,
    )
    stained(canvas, picture.seed + 3, 0.08, 12, 3, view.tone("#3c2414", 0.1))


def _furniture(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Painted chests with folded quilts, beds at both sides, a shrine, a saddle."""
    view, sun = picture.view, Sun(-0.2, 0.8, 0.2)
    for k, (x, wide) in enumerate(((-1.9, 1.2), (-0.6, 1.2), (0.7, 1.2))):
        z = 6.4
        shadow(canvas, view, camera, x, z - 0.05, wide, 0.5, 0.45)
        box(canvas, view, camera, sun, x, 0, z, wide, 0.62, 0.5, "#c85c2c", 0.8)
        face = camera.flat((x, 0, z - 0.01), (1, 0, 0), (0, 1, 0))
        canvas.line(face.quad(0.06, 0.06, wide - 0.12, 0.5), view.tone(GOLD, 0.85), 4)
        canvas.fill(joined([face.path(star(wide * u, 0.31, 0.13, 8, 0.5)) for u in (0.25, 0.5, 0.75)]), view.tone("#2f6c8c", 0.7))
        (left, y), s = camera.at(x + 0.1, 0.62, z + 0.2), camera.size(z + 0.2)
        if k != 1:
            _quilts(canvas, view, y, s, wide, left)
        else:
            _shrine(canvas, view, y, s, left)
    for side in (-1, 1):
        x = 2.7 if side > 0 else -4.8
        shadow(canvas, view, camera, x, 4.6, 2.1, 1.2, 0.45)
        box(canvas, view, camera, sun, x, 0, 4.7, 2.1, 0.44, 1.0, "#a8502c", 0.8)
        face = camera.flat((x, 0, 4.69), (1, 0, 0), (0, 1, 0))
        canvas.fill(joined([face.path(star(0.26 + 0.4 * k, 0.22, 0.12, 8, 0.5)) for k in range(5)]), view.tone(GOLD, 0.75))
        (left, y), s = camera.at(x, 0.44, 4.7), camera.size(4.7)
        _fleece(canvas, view, y, s, left)
        cushions(canvas, view, left + 0.1 * s, left + 1.1 * s, y - 0.1 * s, 0.42 * s, picture.seed + side)


def _quilts(canvas: Canvas, view: View, y: float, s: float, wide: float, left: float) -> None:
    """Four quilts folded on a chest."""
    for j, tint in enumerate(("#b8344c", "#e8a83c", "#3c7c9c", "#7c4c8c")):
        canvas.fill(
            rect(left, y - (0.15 + 0.14 * j) * s, wide * 0.8 * s, 0.14 * s, 0.05 * s),
            Linear(0, y - (0.15 + 0.14 * j) * s, 0, y - 0.14 * j * s, (view.tone(tint, 0.85), view.tone(tint, 0.35))),
        )


def _shrine(canvas: Canvas, view: View, y: float, s: float, left: float) -> None:
    """A gilded figure in its frame, butter lamps beside it."""
    canvas.fill(rect(left + 0.2 * s, y - 0.56 * s, 0.6 * s, 0.5 * s), view.tone("#7c3424", 0.4))
    canvas.fill(rect(left + 0.26 * s, y - 0.5 * s, 0.48 * s, 0.38 * s), view.tone("#e8c478", 0.8))
    canvas.fill(
        curve(
            [
                (left + 0.36 * s, y - 0.14 * s, 1),
                (left + 0.42 * s, y - 0.3 * s),
                (left + 0.5 * s, y - 0.44 * s),
                (left + 0.58 * s, y - 0.3 * s),
                (left + 0.64 * s, y - 0.14 * s, 1),
            ]
        ),
        view.tone("#c88c3c", 0.7),
    )
    canvas.glow(left + 0.5 * s, y - 0.2 * s, 0.8 * s, "#ffc060", 0.4)
    canvas.fill(joined([rect(left + u * s, y - 0.1 * s, 0.05 * s, 0.1 * s) for u in (0.1, 0.86)]), view.tone("#e8c060", 0.9))


def _fleece(canvas: Canvas, view: View, y: float, s: float, left: float) -> None:
    """A fleece thrown over a bed."""
    throw = curve(
        [
            (left, y - 0.18 * s, 1),
            (left + 2.1 * s, y - 0.18 * s, 1),
            (left + 2.12 * s, y + 0.1 * s),
            (left + 1.5 * s, y + 0.06 * s),
            (left + 0.7 * s, y + 0.12 * s),
            (left - 0.02 * s, y + 0.08 * s),
        ]
    )
    canvas.fill(throw, Linear(0, y - 0.2 * s, 0, y + 0.12 * s, (view.tone("#e8dcc8", 0.8), view.tone("#a88c6c", 0.4))))


def _stove(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """The stove in the middle with its pipe to the crown, a kettle; a low table with bowls."""
    view, (x, foot), s = picture.view, camera.at(0.0, 0, 4.3), camera.size(4.3)
    canvas.fill(ellipse(x, foot, 0.6 * s, 0.11 * s), view.tone("#180f0c", 0), 0.5, blur=8)
    canvas.fill(rect(x - 0.06 * s, -20, 0.12 * s, foot - 0.6 * s + 20), turned(view, x, 0.06 * s, "#5c5c60"))
    body = rect(x - 0.36 * s, foot - 0.66 * s, 0.72 * s, 0.58 * s, 0.05 * s)
    canvas.fill(joined([rect(x + u * s, foot - 0.12 * s, 0.07 * s, 0.12 * s) for u in (-0.32, 0.25)]), view.tone("#2c2828", 0.3))
    canvas.fill(
        body,
        Linear(
            x - 0.36 * s, 0, x + 0.36 * s, 0, (view.tone("#4c484c", 0.25), view.tone("#6c686c", 0.8), view.tone("#3c383c", 0.25))
        ),
    )
    _fire(picture, canvas, x, foot, s)
    _kettle(canvas, view, x, foot, s)
    _bowls(canvas, view, camera)


def _fire(picture: Picture, canvas: Canvas, x: float, foot: float, s: float) -> None:
    """The mouth of the stove behind its bars, and the light of it."""
    view = picture.view
    mouth = rect(x - 0.2 * s, foot - 0.48 * s, 0.4 * s, 0.28 * s, 0.03 * s)
    canvas.fill(mouth, Linear(0, foot - 0.48 * s, 0, foot - 0.2 * s, ("#7c2414", "#ffb848")))
    canvas.fill(
        joined(
            [
                curve(
                    [
                        (x + u * s - 9, foot - 0.21 * s),
                        (x + u * s, foot - (0.38 + 0.05 * k) * s, 1),
                        (x + u * s + 9, foot - 0.21 * s),
                    ]
                )
                for k, u in enumerate((-0.12, 0.0, 0.11))
            ]
        ),
        "#ffe89a",
        0.9,
    )
    canvas.fill(
        joined([rect(x - 0.2 * s, foot - (0.48 - 0.07 * k) * s, 0.4 * s, 3) for k in range(5)]), view.tone("#2c2828", 0.3)
    )
    canvas.glow(x, foot - 0.34 * s, 2.2 * s, "#ff9a48", 0.55)
    picture.play("flicker", x - 1.2 * s, foot - 1.2 * s, 2.4 * s, 1.6 * s, "#ff9a48")


def _kettle(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """A kettle on the stove."""
    ky = foot - 0.68 * s
    canvas.fill(
        curve(
            [
                (x - 0.34 * s, ky, 1),
                (x - 0.36 * s, ky - 0.12 * s),
                (x - 0.2 * s, ky - 0.24 * s),
                (x - 0.06 * s, ky - 0.12 * s),
                (x - 0.08 * s, ky, 1),
            ]
        ),
        turned(view, x - 0.21 * s, 0.15 * s, "#a8a4a0"),
    )
    canvas.line(
        curve([(x - 0.32 * s, ky - 0.18 * s), (x - 0.21 * s, ky - 0.36 * s), (x - 0.1 * s, ky - 0.18 * s)], closed=False),
        view.tone("#4c484c", 0.4),
        4,
    )


def _bowls(canvas: Canvas, view: View, camera: Camera) -> None:
    """A low round table beside the stove with three bowls."""
    tx, tfoot, ts = *camera.at(1.5, 0, 4.2), camera.size(4.2)
    canvas.fill(ellipse(tx, tfoot, 0.5 * ts, 0.09 * ts), view.tone("#180f0c", 0), 0.45, blur=7)
    canvas.fill(
        joined([rect(tx + u * ts, tfoot - 0.34 * ts, 0.07 * ts, 0.34 * ts) for u in (-0.4, 0.33)]), view.tone("#8a3c24", 0.4)
    )
    canvas.fill(rect(tx - 0.48 * ts, tfoot - 0.42 * ts, 0.96 * ts, 0.12 * ts, 4), view.tone("#c85c2c", 0.7))
    canvas.fill(ellipse(tx, tfoot - 0.42 * ts, 0.48 * ts, 0.09 * ts), view.tone("#e08848", 0.85))
    for u, tint in ((-0.26, "#f4ecdc"), (0.0, "#3c6c9c"), (0.26, "#f4ecdc")):
        bx, by = tx + u * ts, tfoot - 0.43 * ts
        canvas.fill(
            curve(
                [
                    (bx - 0.09 * ts, by - 0.07 * ts, 1),
                    (bx - 0.05 * ts, by + 0.01 * ts),
                    (bx + 0.05 * ts, by + 0.01 * ts),
                    (bx + 0.09 * ts, by - 0.07 * ts, 1),
                ]
            ),
            view.tone(tint, 0.75),
        )
        canvas.fill(ellipse(bx, by - 0.07 * ts, 0.09 * ts, 0.022 * ts), view.tone("#f4e8c8", 0.95))


PLACES = {"yurtroom": Kind(yurtroom, "warm", ((0.16, 0.84),), 0.52, (0.0, -1.0))}
