"""A camp at the edge of a wood: tents in a half ring, a fire with a kettle, lanterns."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint, bush, grass, ground, overhang, pines, ridge, trunk
from vnc.make.place.parts.hearths import fire
from vnc.make.place.parts.towers import CLOTHS, flag
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import Swarm
from vnc.make.place.sky import sky, veil
from vnc.make.place.travel.deck import barrel
from vnc.make.place.view import View
from vnc.make.place.wild.woods import stems

HEARTH = (960.0, 790.0)
"""Where the fire burns."""
TENTS = ((350, 742, 190, 1), (1590, 744, 200, -1), (690, 716, 150, 1), (1250, 716, 150, -1), (960, 704, 120, 1))
"""Middle, foot, height and the side that each opens to."""


def camp(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 680)
    ridge(far, view, 560, 70, ("#7f92b4", "#a2b0c2"), picture.seed + 1, 0.6, light=0.55)
    air_tint(far, view.haze, 420, 700, 0.0, 0.4)
    wood = picture.sheet(0.85, 0.06, 1.0)
    ridge(wood, view, 640, 20, ("#4c7468", "#6c9478") if not view.snow else ("#a8bcc8", "#dfe8f0"), picture.seed + 3, 0.5, 34)
    chance = Random(picture.seed)
    spots = [
        (x + chance.uniform(-30, 30), 690 + chance.uniform(-12, 12), chance.uniform(120, 250) + abs(x - 960) * 0.16)
        for x in range(-20, 1960, 52)
    ]
    pines(wood, view, spots)
    air_tint(wood, view.haze, 380, 720, 0.05, 0.25 + 0.4 * view.murk)
    veil(picture, wood)
    clearing = picture.sheet(0.5, 0, 0.5)
    ground(clearing, view, [(-20, 706), (500, 694), (960, 690), (1420, 694), (WIDE + 20, 706)])
    stems(picture, clearing, 6, 760, 46, picture.seed + 33, 700, "#5a4a3e", 0.1 + 0.2 * view.murk)
    for k, (x, foot, tall, side) in enumerate(sorted(TENTS, key=lambda t: t[1])):
        tent(clearing, view, x, foot, tall, side, picture.seed + k)
    flag(clearing, view, 1100, 712, 250, CLOTHS[picture.seed % 3], 0.0, picture.seed)
    _trodden(picture, clearing)
    grass(
        clearing, view, 730, 1080, 1500, picture.seed + 9, clip=rect(-20, 720, WIDE + 40, 380) - ellipse(HEARTH[0], 830, 560, 96)
    )
    things = picture.sheet(0.35, 0, 0.5)
    _gear(picture, things)
    _kettle(picture, things)
    _warmth(picture, things)
    near = picture.sheet(0.12, 0, 3.2)
    trunk(near, view, 40, 1130, -60, 150, picture.seed + 51, "#4a3a32")
    overhang(near, view, ((190, -30, 380, 170), (1800, -40, 330, 150)), picture.seed + 80, 700)
    for x, rx in ((110, 240), (1830, 250)):
        bush(near, view, x, 1090, rx, 110, picture.seed + int(x), 320)


def tent(canvas: Canvas, view: View, x: float, foot: float, tall: float, side: int, seed: int) -> None:
    """A ridge tent, its mouth turned to `side`, lamplight in it after dark; `tall` in design units."""
    chance = Random(seed)
    cloth = "#f0f4fa" if view.snow else chance.choice(("#e8dcc0", "#d8c8a0", "#c8b890", "#b8a47c"))
    lit = max(0.0, view.lamps)
    w, deep = tall * 0.82, tall * 1.05
    canvas.fill(ellipse(x - side * deep * 0.4, foot + 2, tall * 1.25, tall * 0.12), view.tone("#10160e", 0), 0.45, blur=8)
    apex, left, right = (x, foot - tall), (x - w * 0.62, foot), (x + w * 0.62, foot)
    far = (x - side * deep, foot - tall * 0.94)
    flank = lines([apex, far, (x - side * (deep + w * 0.5), foot - tall * 0.06), left if side > 0 else right])
    shade = view.tone(cloth, 0.75 if (view.sun[0] > x) == (side < 0) else 0.3)
    canvas.fill(flank, Linear(0, foot - tall, 0, foot, (mix(shade, "#ffb85c", 0.3 * lit), shade)))
    seams = [
        stroke(
            [
                (apex[0] + (far[0] - apex[0]) * t, apex[1] + (far[1] - apex[1]) * t),
                (left[0] + (far[0] - apex[0]) * t * 1.1, foot - 3)
                if side > 0
                else (right[0] + (far[0] - apex[0]) * t * 1.1, foot - 3),
            ],
            2.4,
            even,
        )
        for t in (0.25, 0.5, 0.75)
    ]
    canvas.fill(joined(seams), view.tone(mix(cloth, "#5a4630", 0.5), 0.2), 0.5, clip=flank)
    front = lines([apex, left, right])
    canvas.fill(front, Linear(left[0], 0, right[0], 0, (view.tone(cloth, 0.5), view.tone(cloth, 0.9), view.tone(cloth, 0.4))))
    _tent_mouth(canvas, view, x, foot, tall, cloth)
    band = view.tone(chance.choice(CLOTHS), 0.6)
    canvas.line(lines([left, apex, right], closed=False), band, max(2.0, tall * 0.035))
    canvas.line(lines([apex, far], closed=False), band, max(2.0, tall * 0.03))
    canvas.fill(rect(x - tall * 0.012, foot - tall * 1.09, tall * 0.024, tall * 0.13), view.tone("#6a4c34", 0.6))
    ropes = [stroke([apex, (x + d * w * 1.0, foot + tall * 0.06)], 1.8, even, False) for d in (-1, 1)]
    canvas.fill(joined(ropes), view.tone("#d8c8a0", 0.6), 0.7)
    if lit > 0.3:
        canvas.glow(x, foot - tall * 0.3, tall * 0.9, "#ffb050", 0.4 * lit)


def _tent_mouth(canvas: Canvas, view: View, x: float, foot: float, tall: float, cloth: str) -> None:
    """The opening between two turned-back flaps."""
    w, lit = tall * 0.82, max(0.0, view.lamps)
    mouth = curve(
        [
            (x, foot - tall * 0.86, 1),
            (x + w * 0.2, foot - tall * 0.4),
            (x + w * 0.3, foot, 1),
            (x - w * 0.3, foot, 1),
            (x - w * 0.2, foot - tall * 0.4),
        ]
    )
    inside = mix(view.tone("#3a2c24", 0.2), "#ffb458", 0.85 * lit)
    canvas.fill(mouth, Linear(0, foot - tall, 0, foot, (mix(inside, "#2a1a12", 0.4), inside)))
    for d in (-1, 1):
        flap = curve(
            [
                (x, foot - tall * 0.87, 1),
                (x + d * w * 0.2, foot - tall * 0.42),
                (x + d * w * 0.3, foot, 1),
                (x + d * w * 0.44, foot - tall * 0.04, 1),
                (x + d * w * 0.3, foot - tall * 0.4),
            ]
        )
        canvas.fill(flap, view.tone(cloth, 1.1), 0.95)


def _trodden(picture: Picture, canvas: Canvas) -> None:
    """Bare earth around the fire and paths to the tents."""
    view, random = picture.view, np.random.default_rng(picture.seed)
    earth = "#dfe7f0" if view.snow else "#a88a60"
    patch = ellipse(HEARTH[0], 836, 600, 110)
    canvas.fill(patch, Linear(0, 730, 0, 940, (view.tone(earth, 0.6), view.tone(earth, 0.4))), 0.9, blur=16)
    for x, foot, _, _ in TENTS:
        canvas.fill(stroke([(x, foot + 4), ((x + HEARTH[0]) / 2, 790), HEARTH], 44), view.tone(earth, 0.5), 0.7, blur=9)
    canvas.fill(curve([(720, 900), (1180, 900), (1420, 1120, 1), (480, 1120, 1)]), view.tone(earth, 0.45), 0.8, blur=22)
    x, y = random.normal(HEARTH[0], 330, 220), random.normal(850, 60, 220)
    size = random.uniform(2, 7, 220)
    stones = Swarm(
        np.stack(
            [
                np.column_stack([x - size, y]),
                np.column_stack([x, y - size * 0.6]),
                np.column_stack([x + size, y]),
                np.column_stack([x, y + size * 0.5]),
            ],
            1,
        )
    )
    canvas.fill(stones, view.tone("#d8c8a8", 0.7), 0.4)


def _gear(picture: Picture, canvas: Canvas) -> None:
    """Logs to sit on, crates, a barrel, packs, a stack of spears or staves, lanterns on poles."""
    view = picture.view
    for x0, x1, y in ((560, 770, 836), (1150, 1370, 836)):
        canvas.fill(ellipse((x0 + x1) / 2, y + 22, 130, 14), view.tone("#10140c", 0), 0.45, blur=6)
        canvas.fill(
            stroke([(x0, y), (x1, y + 4)], 46, even, False),
            Linear(0, y - 22, 0, y + 24, (view.tone("#9a7450", 0.9), view.tone("#4c3424", 0.2))),
        )
        end = x0 if x0 > 960 else x1
        canvas.fill(ellipse(end, y + 2, 13, 22), view.tone("#d8b080", 0.7))
        canvas.line(ellipse(end, y + 2, 6, 11), view.tone("#a07c50", 0.5), 2, 0.8)
    for x, y, w in ((130, 800, 96), (206, 812, 74), (150, 722, 70)):
        crate = rect(x, y - w * 0.8, w, w * 0.8)
        canvas.fill(crate, Linear(x, 0, x + w, 0, (view.tone("#a87c50", 0.5), view.tone("#c89860", 0.8))))
        canvas.fill(
            joined(
                [rect(x, y - w * k, w, w * 0.08) for k in (0.8, 0.44, 0.08)]
                + [rect(x + w * k, y - w * 0.8, w * 0.08, w * 0.8) for k in (0, 0.92)]
            ),
            view.tone("#6a4a30", 0.4),
        )
    barrel(canvas, view, 1760, 826, 46, 118)
    staves = [stroke([(1660 + 26 * d, 812), (1672 - 10 * d, 600)], 7, even, False) for d in (-1.4, -0.4, 0.5, 1.5)]
    canvas.fill(joined(staves), view.tone("#7c5838", 0.6))
    canvas.fill(
        joined(
            [lines([(1672 - 10 * d - 9, 604), (1672 - 10 * d, 566), (1672 - 10 * d + 9, 604)]) for d in (-1.4, -0.4, 0.5, 1.5)]
        ),
        view.tone("#c8d0d8", 0.9),
    )
    for x, y, tint in ((480, 812, "#8a5c44"), (1440, 808, "#5c6a4c")):
        canvas.fill(
            curve([(x - 44, y, 1), (x - 50, y - 50), (x - 20, y - 84), (x + 26, y - 82), (x + 48, y - 46), (x + 44, y, 1)]),
            Linear(x - 50, 0, x + 48, 0, (view.tone(tint, 0.9), view.tone(tint, 0.3))),
        )
        canvas.fill(rect(x - 56, y - 100, 108, 30, 15), view.tone("#c8a878", 0.7))
    for x in (520, 1420):
        _pole_lamp(picture, canvas, x, 800)


def _pole_lamp(picture: Picture, canvas: Canvas, x: float, foot: float) -> None:
    view, lit, side = picture.view, max(0.2, picture.view.lamps), 1 if x < 960 else -1
    canvas.fill(
        stroke([(x, foot), (x, foot - 230), (x + side * 14, foot - 262), (x + side * 40, foot - 262)], 9, even),
        view.tone("#6a4c34", 0.5),
    )
    lx, ly = x + side * 40, foot - 226
    canvas.fill(joined([rect(lx - 16, ly - 24, 32, 7, 2), rect(lx - 18, ly + 22, 36, 7, 2)]), view.tone("#2c2a2e", 0.5))
    canvas.fill(rect(lx - 13, ly - 18, 26, 41, 4), mix(view.tone("#8a8470", 0.5), "#ffe2a0", lit))
    if view.lamps > 0.2:
        canvas.glow(lx, ly, 170, "#ffc060", 0.6 * view.lamps)


def _kettle(picture: Picture, canvas: Canvas) -> None:
    """A ring of stones, the fire, a pot on a tripod over it, smoke."""
    view, (x, y) = picture.view, HEARTH
    ring = [ellipse(x + 118 * float(np.cos(a)), y + 14 + 30 * float(np.sin(a)), 24, 15) for a in np.linspace(0, 6.28, 15)]
    canvas.fill(joined(ring), Linear(0, y - 30, 0, y + 60, (view.tone("#a8a09c", 0.8), view.tone("#5c5658", 0.2))))
    for d in (-1, 1):
        canvas.fill(stroke([(x + d * 124, y + 24), (x, y - 210)], 8, even, False), view.tone("#4c3a2c", 0.4))
    fire(picture, canvas, x, y + 6, 104, 3.4)
    canvas.fill(stroke([(x + 10, y - 8), (x, y - 210)], 7, even, False), view.tone("#3a2c24", 0.3))
    pot = curve(
        [(x - 46, y - 128, 1), (x + 46, y - 128, 1), (x + 54, y - 92), (x + 30, y - 62), (x - 30, y - 62), (x - 54, y - 92)]
    )
    canvas.line(lines([(x, y - 206), (x - 44, y - 128)], closed=False), view.tone("#2c2a2e", 0.4), 3)
    canvas.line(lines([(x, y - 206), (x + 44, y - 128)], closed=False), view.tone("#2c2a2e", 0.4), 3)
    canvas.fill(pot, Linear(0, y - 128, 0, y - 60, (view.tone("#4a484e", 0.7), "#7a3a1c")))
    canvas.fill(ellipse(x, y - 128, 46, 9), view.tone("#6c6a70", 0.8))
    for k in range(13):
        t = k / 12
        canvas.fill(
            ellipse(x + 20 + 120 * t**1.4, y - 160 - 520 * t, 18 + 60 * t, 16 + 40 * t),
            mix(view.haze, "#ffffff", 0.25),
            0.16 * (1 - t) + 0.02,
            blur=14,
        )


def _warmth(picture: Picture, canvas: Canvas) -> None:
    """The fire's light on the ground and sparks over it."""
    view, random, (x, y) = picture.view, np.random.default_rng(picture.seed + 4), HEARTH
    strength = 0.14 + 0.3 * view.lamps
    canvas.fill(ellipse(x, y + 40, 620, 150), "#ff9a48", strength, blur=70, blend="screen")
    canvas.glow(x, y - 40, 560, "#ff8a3a", 0.35 * view.lamps)
    t = random.random(40)
    sparks = [ellipse(float(x + random.normal(0, 40) + 60 * k), float(y - 120 - 330 * k), 2.4, 2.4) for k in t]
    canvas.fill(joined(sparks), "#ffc860", 0.9)
    canvas.fill(rect(-20, 1000, WIDE + 40, 100), Linear(0, 1000, 0, HIGH, (alpha("#000000", 0), alpha("#0c0a14", 0.2))))


PLACES = {
    "camp": Kind(camp, None, ((0.14, 0.86),), 0.64, time="night"),
}
