"""What is seen through large windows: open country from a train, the other side of a street."""

from random import Random

from vnc.make.draw import Canvas, Linear, curve, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import WALLS, joined, skyline
from vnc.make.place.parts.flora import bush, crown, pines, ridge, trunk
from vnc.make.place.parts.vistas import beyond
from vnc.make.place.picture import HIGH, WIDE, Picture
from vnc.make.place.sky import WHOLE, sky, veil
from vnc.make.place.view import View


def countryside(picture: Picture, canvas: Canvas, horizon: float = 560) -> None:
    """Mountains, wooded hills and meadows behind windows, from edge to edge."""
    if beyond(picture, canvas, horizon):
        return
    view = picture.out
    sky(picture, canvas, horizon + 40)

    def land(colour: str) -> str:
        return mix(colour, "#eef4fa", 0.8 * view.snow)

    ridge(canvas, view, horizon - 150, 62, ("#8fa8c4", "#b8ccd6"), picture.seed + 43, 0.62, light=0.6)
    ridge(canvas, view, horizon - 60, 34, (land("#6f9a94"), land("#98bca0")), picture.seed + 44, 0.5, 16)
    ridge(canvas, view, horizon - 8, 18, (land("#5c9460"), land("#8cb86a")), picture.seed + 45, 0.5, 22)
    canvas.fill(
        curve([(-20, horizon + 34, 1), (500, horizon + 14), (1200, horizon + 40), (WIDE + 20, horizon + 10, 1),
               (WIDE + 20, 1100, 1), (-20, 1100, 1)]),
        Linear(0, horizon, 0, horizon + 260, (view.tone(land("#a8c86a"), 0.8), view.tone(land("#4f8a48"), 0.4))),
    )  # fmt: skip
    pines(canvas, view, [(60 + 143 * k + 37 * (k % 3), horizon + 52 + 9 * (k % 4), 84 + 22 * (k % 3)) for k in range(14)])
    for k in range(8):
        bush(canvas, view, 90 + k * 262, horizon + 120 + 24 * (k % 3), 150, 66, picture.seed + k + 50, 150)
    veil(picture, canvas)
    if view.weather == "fog":
        canvas.fill(WHOLE, view.haze, 0.5)


def across_the_street(picture: Picture, canvas: Canvas, horizon: float = 560, foot: float = 150) -> None:
    """A row of houses with shops, trees and a pavement before them, a road to `foot` below the horizon and on."""
    if beyond(picture, canvas, horizon):
        return
    view, chance = picture.out, Random(picture.seed + 60)
    sky(picture, canvas, horizon)
    skyline(
        picture, canvas, horizon + 60, 18, (horizon - 330, horizon - 200), (60, 130), ("#b0a8b4", "#c8bcae"), picture.seed + 41
    )
    canvas.fill(rect(-20, horizon - 340, 1960, 700), alpha(view.haze, 0.35), blend="atop")
    x, low = -60.0, horizon + foot * 0.5
    while x < WIDE:
        wide = chance.uniform(210, 340)
        _front(canvas, view, x, low, wide, chance.uniform(240, 380), chance)
        x += wide
    canvas.fill(
        rect(-20, low, WIDE + 40, HIGH),
        Linear(0, low, 0, horizon + foot * 2.6, (view.tone("#c8c0b4", 0.7), view.tone("#b0a8a0", 0.5))),
    )
    kerb = horizon + foot
    canvas.fill(
        rect(-20, kerb, WIDE + 40, HIGH), Linear(0, kerb, 0, HIGH, (view.tone("#75737c", 0.6), view.tone("#54525c", 0.4)))
    )
    canvas.fill(rect(-20, kerb, WIDE + 40, 9), view.tone("#e4ded2", 0.8))
    canvas.fill(joined([rect(k * 210 - 40, kerb + foot * 0.8, 120, 12) for k in range(11)]), view.tone("#f0ece0", 0.8), 0.85)
    for k in range(6):
        at = 140 + k * 350 + chance.uniform(-60, 60)
        trunk(canvas, view, at, kerb - 14, horizon - 40, 22, picture.seed + k)
        crown(canvas, view, at, horizon - 100, 130, 110, picture.seed + 70 + k, 240, (9, 19))
    if view.snow:
        canvas.fill(rect(-20, low, WIDE + 40, HIGH), view.tone("#f0f4fa", 0.7), 0.75)
    veil(picture, canvas)
    if view.weather == "fog":
        canvas.fill(WHOLE, view.haze, 0.5)


def _front(canvas: Canvas, view: View, x: float, foot: float, wide: float, tall: float, chance: Random) -> None:
    """A house straight on: windows in rows over a shop with an awning."""
    colour, top = chance.choice(WALLS), foot - tall
    canvas.fill(rect(x, top, wide, tall), Linear(0, top, 0, foot, (view.tone(colour, 0.75), view.tone(colour, 0.45))))
    canvas.fill(rect(x, top, wide, 12), view.tone(colour, 1.1))
    canvas.fill(rect(x + wide - 5, top, 5, tall), view.tone("#2a2430", 0.1), 0.35)
    columns, rows = max(2, round(wide / 75)), max(1, int((tall - 130) / 92))
    step = wide / columns
    spots = [(x + step * (i + 0.22), top + 34 + 92 * j) for i in range(columns) for j in range(rows)]
    panes = [rect(u, v, step * 0.56, 62) for u, v in spots]
    canvas.fill(joined([rect(u - 5, v - 5, step * 0.56 + 10, 74) for u, v in spots]), view.tone("#f0ece4", 0.7))
    lit = [p for p in panes if chance.random() < 0.55]
    canvas.fill(joined(panes), view.tone("#6a8494", 0.5))
    if lit:
        canvas.fill(joined(lit), mix(view.tone("#6a8494", 0.6), "#ffd88a", view.lamps * 0.9))
    shop, tint = (
        rect(x + wide * 0.08, foot - 96, wide * 0.84, 92),
        chance.choice(("#c8553d", "#3d7c8a", "#d8a23d", "#5a8a4a", "#7a4a78")),
    )
    canvas.fill(
        shop,
        Linear(
            0, foot - 96, 0, foot, (mix(view.tone("#7a96a2", 0.6), "#ffe2a4", 0.2 + 0.7 * view.lamps), view.tone("#54606a", 0.4))
        ),
    )
    canvas.fill(rect(x + wide * 0.45, foot - 84, wide * 0.14, 84), view.tone("#5a4034", 0.5))
    awning = lines(
        [(x + wide * 0.06, foot - 112), (x + wide * 0.94, foot - 112), (x + wide * 0.97, foot - 74), (x + wide * 0.03, foot - 74)]
    )
    canvas.fill(awning, view.tone(tint, 0.8))
    stripes = [rect(x + wide * (0.06 + 0.11 * k), foot - 112, wide * 0.05, 38) for k in range(8)]
    canvas.fill(joined(stripes), view.tone("#f8f0e0", 0.8), 0.85, clip=awning)
