"""An oasis: a pool among date palms, tents and camels of a caravan, dunes behind."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.desert import camel, date_palm, dune, ripples, tent
from vnc.make.place.parts.flora import air_tint, bush, grass
from vnc.make.place.parts.hearths import fire
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.raster import flattened, mirror
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View
from vnc.make.place.water import dashes


def oasis(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    dune(far, view, [(-20, 560), (260, 500), (520, 548), (900, 470), (1180, 540), (1560, 486), (1940, 540)], [], "#eab878", 0.3)
    dunes = picture.sheet(0.85, 0.04, 0.6)
    dune(
        dunes,
        view,
        [(-20, 520), (250, 420), (480, 506), (820, 560), (1300, 520), (1600, 430), (1940, 520)],
        [(250, 420), (330, 450), (480, 506), (640, 540), (560, 590), (400, 560), (300, 500)],
        "#ecc28a",
        0.2,
    )
    dune(
        dunes,
        view,
        [(-20, 600), (400, 585), (900, 540), (1240, 585), (1500, 560), (1940, 600)],
        [(900, 540), (1040, 560), (1240, 585), (1160, 620), (1000, 610), (930, 580)],
        "#f0c88c",
        0.08,
    )
    for k, x in enumerate((1010, 1075, 1138, 1200)):
        camel(dunes, view, x, 574 + 6 * k, 44, -1)
    air_tint(dunes, view.haze, 380, 680, 0.05, 0.15 + 0.35 * view.murk)
    veil(picture, dunes)
    camp = picture.sheet(0.6, 0, 0.4)
    dune(camp, view, [(-20, 640), (500, 622), (1100, 640), (1500, 618), (1940, 636)], [])
    ripples(camp, view, 640, 420, picture.seed)
    for k, (x, foot, tall, lean) in enumerate(
        ((620, 652, 330, 0.1), (760, 646, 400, -0.08), (1190, 650, 360, 0.12), (1290, 660, 450, -0.06), (1380, 652, 340, 0.16))
    ):
        date_palm(camp, view, x, foot, tall, picture.seed + k, lean)
    for k, (x, ry) in enumerate(((560, 34), (700, 46), (1150, 40), (1330, 50), (1430, 30))):
        bush(camp, view, x, 662, 84, ry, picture.seed + 20 + k, 180)
    lit = max(0.12, view.lamps)
    tent(camp, view, 330, 712, 250, "#4c3430", "#d8b070", lit)
    tent(camp, view, 1660, 700, 220, "#8a3a30", "#ecd8a8", lit)
    water = picture.sheet(0.45, 0, 0.3)
    _pool(picture, water)
    camel(water, view, 1230, 838, 190, -1)
    camel(water, view, 640, 800, 150, 1, lying=True)
    _goods(water, view, 1420, 800)
    fire(picture, water, 520, 868, 74)
    near = picture.sheet(0.15, 0, 2.2)
    _near(picture, near)


def _pool(picture: Picture, canvas: Canvas) -> None:
    """Clear water that mirrors the palms, a green rim, reeds."""
    view = picture.view
    rim = curve([(560, 728), (760, 694), (1000, 688), (1240, 700), (1420, 736), (1300, 788), (1000, 812), (720, 790)])
    canvas.fill(rim, view.tone("#8a9a4c" if not view.snow else "#dfe8f2", 0.5), blur=10)
    water = curve([(600, 730), (780, 704), (1000, 698), (1220, 708), (1370, 738), (1270, 776), (1000, 796), (740, 778)])
    canvas.fill(water, Linear(0, 690, 0, 800, (view.tone("#6cc4c8", 0.8), view.tone("#1f6c80", 0.4))))
    mask = canvas.sibling()
    mask.fill(water, "#ffffff")
    mirror(flattened([s.canvas for s in picture.sheets]), canvas, 698, picture.seed + 9, mask.planes[3], 0.6, 1.0, 3.2, 0.3)
    random = np.random.default_rng(picture.seed)
    t = random.random(50)
    canvas.fill(
        dashes(640 + random.random(50) * 700, 712 + 70 * t, 30 + 60 * t, 1.4 + 2 * t),
        mix(view.sky[4], "#ffffff", 0.5),
        0.5,
        clip=water,
    )
    picture.play("water", 600, 698, 770, 98)
    for left, right, top in ((580, 800, 730), (1180, 1400, 730), (880, 1100, 806)):
        grass(
            canvas,
            view,
            top,
            top + 26,
            120,
            picture.seed + left,
            ("#3c6a34", "#6c9a44", "#c0d070") if not view.snow else None,
            None,
            2.2,
            left,
            right,
        )


def _goods(canvas: Canvas, view: View, x: float, foot: float) -> None:
    """Bales, a rolled carpet, jars and a saddle."""
    canvas.fill(ellipse(x + 60, foot, 190, 20), view.tone("#20181c", 0), 0.35, blur=6)
    for dx, wide, tall, tint in ((-70, 96, 76, "#a87444"), (30, 84, 62, "#8a5c3c"), (-24, 80, 56, "#b8844c")):
        lift = 70 if dx == -24 else 0
        box = curve(
            [
                (x + dx, foot - lift, 1),
                (x + dx - 4, foot - lift - tall * 0.6),
                (x + dx + 8, foot - lift - tall),
                (x + dx + wide - 8, foot - lift - tall),
                (x + dx + wide + 4, foot - lift - tall * 0.6),
                (x + dx + wide, foot - lift, 1),
            ]
        )
        canvas.fill(box, Linear(x + dx, 0, x + dx + wide, 0, (view.tone(tint, 0.9), view.tone(tint, 0.3))))
        canvas.fill(
            joined(
                [
                    stroke([(x + dx + wide * t, foot - lift - tall), (x + dx + wide * t, foot - lift)], 5, even, False)
                    for t in (0.3, 0.7)
                ]
            ),
            view.tone("#4c3020", 0.4),
            clip=box,
        )
    for dx, tint in ((136, "#b8643c"), (190, "#c87c4c")):
        jar = curve(
            [
                (x + dx - 10, foot - 92, 1),
                (x + dx - 30, foot - 60),
                (x + dx - 16, foot, 1),
                (x + dx + 16, foot, 1),
                (x + dx + 30, foot - 60),
                (x + dx + 10, foot - 92, 1),
            ]
        )
        canvas.fill(jar, Linear(x + dx - 30, 0, x + dx + 30, 0, (view.tone(tint, 0.95), view.tone(tint, 0.25))))
        canvas.fill(ellipse(x + dx, foot - 92, 13, 5), view.tone("#4c2418", 0.2))


def _near(picture: Picture, canvas: Canvas) -> None:
    """A palm leaning in at the right, a carpet's corner with cushions at the left, grass."""
    view, chance = picture.view, Random(picture.seed)
    date_palm(canvas, view, 1900, 1180, 1250, picture.seed + 50, -0.06, False)
    rug = lines([(-20, 960), (360, 1000), (300, 1100), (-20, 1100)])
    canvas.fill(rug, view.tone("#9c3430", 0.6))
    canvas.fill(
        joined(
            [
                lines([(-20, 974 + 26 * k), (352 - 14 * k, 1012 + 26 * k), (350 - 14 * k, 1022 + 26 * k), (-20, 986 + 26 * k)])
                for k in range(4)
            ]
        ),
        view.tone("#e8b85c", 0.7),
        0.8,
    )
    for x, y, tint in ((40, 970, "#2f5c7c"), (180, 990, "#c87c34")):
        canvas.fill(
            curve([(x - 90, y - 30), (x - 70, y - 64), (x + 70, y - 60), (x + 90, y - 20), (x + 70, y + 20), (x - 70, y + 14)]),
            Linear(0, y - 60, 0, y + 20, (view.tone(tint, 0.9), view.tone(tint, 0.3))),
        )
    for left in (1500, 1700):
        grass(
            canvas,
            view,
            1010,
            HIGH + 20,
            160,
            chance.randrange(999),
            ("#6a7a3c", "#98a04c", "#d8d080"),
            None,
            1.6,
            left,
            left + 260,
        )


PLACES = {"oasis": Kind(oasis, None, ((0.18, 0.82),), 0.58)}
