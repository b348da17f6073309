"""What floats on a sea that freezes: the cliff of a glacier, icebergs, floes."""

from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import thin_end
from vnc.make.place.parts.buildings import joined, lit_sides
from vnc.make.place.picture import WIDE
from vnc.make.place.view import View

ICE = ("#0e3a6a", "#2f84b8", "#7ad0ea", "#e4fbff")
"""From the depth of the ice to its edge in light."""


def glacier(canvas: Canvas, view: View, seed: int) -> None:
    """The tongue between the peaks with its crevasses, and the cliff of blue ice where it breaks off."""
    chance = Random(seed + 2)
    tongue = curve([(620, 560, 1), (780, 500), (880, 420), (960, 380), (1020, 420), (1120, 500), (1330, 560, 1)])
    canvas.fill(
        tongue, Linear(0, 380, 0, 560, (view.misty(view.tone("#f4fbff", 0.9), 0.3), view.misty(view.tone("#b0dcf0", 0.7), 0.2)))
    )
    rifts = [
        curve(
            [(960 + (x - 960) * (0.4 + 0.6 * t), 400 + 160 * t), (960 + (x - 930) * (0.4 + 0.6 * t), 406 + 160 * t)], closed=False
        )
        for x in range(660, 1300, 36)
        for t in (0.35, 0.6, 0.85)
    ]
    for rift in rifts:
        canvas.line(rift, view.misty(view.tone(ICE[1], 0.4), 0.25), 3.5, 0.6, clip=tongue)
    top = [(480 + 30 * k, 552 + chance.uniform(-12, 14) + 20 * abs(k - 16) / 16) for k in range(33)]
    cliff = lines([*top, (1470, 622), (450, 622)])
    canvas.fill(
        cliff,
        Linear(
            0,
            540,
            0,
            622,
            (
                view.misty(view.tone(ICE[3], 0.9), 0.12),
                view.misty(view.tone(ICE[2], 0.6), 0.1),
                view.misty(view.tone(ICE[1], 0.35), 0.1),
            ),
        ),
    )
    cracks = [
        stroke([(x, 556), (x + chance.uniform(-8, 8), 620)], chance.uniform(2, 6), thin_end)
        for x in (chance.uniform(480, 1440) for _ in range(60))
    ]
    canvas.fill(joined(cracks), view.misty(view.tone(ICE[0], 0.3), 0.2), 0.5, clip=cliff)


def iceberg(canvas: Canvas, view: View, x: float, foot: float, wide: float, tall: float, seed: int) -> None:
    """An iceberg in facets, its green-blue foot seen through the water."""
    chance, half = Random(seed), wide / 2
    left, right = lit_sides(view, x)
    tops = [
        (x - half, foot),
        (x - half * 0.8, foot - tall * chance.uniform(0.3, 0.5)),
        (x - half * 0.4, foot - tall * chance.uniform(0.7, 0.85)),
        (x - half * 0.05, foot - tall),
        (x + half * 0.3, foot - tall * chance.uniform(0.5, 0.75)),
        (x + half * 0.75, foot - tall * chance.uniform(0.25, 0.45)),
        (x + half, foot),
    ]
    under = lines(
        [
            (x - half, foot),
            (x + half, foot),
            (x + half * 0.7, foot + tall * 0.26),
            (x - half * 0.2, foot + tall * 0.36),
            (x - half * 0.8, foot + tall * 0.2),
        ]
    )
    canvas.fill(under, Linear(0, foot, 0, foot + tall * 0.36, (alpha(mix(ICE[2], "#5af0d8", 0.4), 0.7), alpha(ICE[1], 0.0))))
    canvas.fill(lines(tops), Linear(x - half, 0, x + half, 0, (view.tone("#ffffff", left), view.tone("#cfeefa", right))))
    middle = (x + half * chance.uniform(-0.15, 0.1), foot)
    for k in range(len(tops) - 1):
        light = (left, right)[k > 2] * chance.uniform(0.8, 1.1)
        canvas.fill(lines([tops[k], tops[k + 1], middle]), view.tone(mix(ICE[2], "#ffffff", light), light), 0.75)
    canvas.fill(rect(x - half, foot - tall * 0.08, wide, tall * 0.08), view.tone(ICE[1], 0.6), 0.6, clip=lines(tops))
    canvas.fill(ellipse(x, foot + 2, half * 1.06, 4), "#f4feff", 0.7)


def floes(canvas: Canvas, view: View, seed: int) -> None:
    """Flat plates of ice that grow toward us."""
    chance = Random(seed + 6)
    for k in range(34):
        t = (k / 34) ** 1.2
        x, y = chance.uniform(-40, WIDE + 40), 656 + 190 * t
        r = (24 + 130 * t) * chance.uniform(0.5, 1.2)
        ring = [
            (x + a * r * chance.uniform(0.8, 1.1), y + b * r * 0.2 * chance.uniform(0.8, 1.1))
            for a, b in ((-1, 0.1), (-0.6, -0.8), (0.1, -1), (0.8, -0.6), (1, 0.2), (0.5, 0.9), (-0.4, 1))
        ]
        canvas.fill(lines(ring).moved(0, 4 + 7 * t), view.tone(ICE[1], 0.45), 0.9)
        canvas.fill(lines(ring), Linear(x - r, 0, x + r, 0, (view.tone("#ffffff", 0.9), view.tone("#dcf0fa", 0.65))))
