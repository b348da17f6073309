"""Painted ancestors in gilt frames."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, ellipse, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, placed
from vnc.make.place.space import Flat
from vnc.make.place.view import View

GROUNDS = ("#3a2c24", "#2a3430", "#33282e", "#2c3240")
COATS = ("#5a2430", "#28344e", "#2e4238", "#1e1a20", "#6a4a2a")
SKINS = ("#e8c4a4", "#dcb08c", "#c89470")
HAIRS = ("#3a2418", "#8a6a48", "#c8c0b8", "#1c1614", "#a8642c")


def portrait(canvas: Canvas, view: View, flat: Flat, u: float, v: float, wide: float, tall: float, seed: int) -> None:
    """A head and shoulders against brown dusk; `u, v` is the frame's lower left corner on its wall, metres."""
    chance, edge = Random(seed), min(wide, tall) * 0.1
    canvas.fill(flat.quad(u + 0.03, v - 0.05, wide, tall), view.tone("#120c10", 0), 0.4, blur=5)
    a, b = flat.at(u, v + tall), flat.at(u + wide, v)
    canvas.fill(flat.quad(u, v, wide, tall), Linear(*a, *b, tuple(view.tone("#d8ac50", k) for k in (1.1, 0.45, 0.9, 0.3))))
    inner = flat.quad(u + edge, v + edge, wide - 2 * edge, tall - 2 * edge)
    ground = chance.choice(GROUNDS)
    canvas.fill(inner, Linear(*a, *b, (view.tone(mix(ground, "#a88860", 0.45), 0.8), view.tone(ground, 0.3))))
    m, s = u + wide / 2, tall - 2 * edge

    def at(points: list[tuple[float, ...]]) -> list[tuple[float, ...]]:
        return [(p[0], -p[1], *p[2:]) for p in points]

    low = v + edge
    coat = at([(-0.42, 0, 1), (-0.36, 0.26), (-0.12, 0.36), (0.12, 0.36), (0.36, 0.26), (0.42, 0, 1)])
    canvas.fill(flat.path(_up(m, low, s, coat)), view.tone(chance.choice(COATS), 0.6), clip=inner)
    collar = at([(-0.055, 0.37), (-0.1, 0.24), (0, 0.12), (0.1, 0.24), (0.055, 0.37)])
    canvas.fill(flat.path(_up(m, low, s, collar)), view.tone("#efe6d4", 0.7), clip=inner)
    hair = chance.choice(HAIRS)
    full = chance.random() < 0.5
    canvas.fill(flat.path(ellipse(m, low + s * 0.58, s * (0.19 if full else 0.155), s * 0.2)), view.tone(hair, 0.5), clip=inner)
    if full:
        locks = [ellipse(m + d * s * 0.13, low + s * 0.48, s * 0.06, s * 0.14) for d in (-1, 1)]
        canvas.fill(joined([flat.path(x) for x in locks]), view.tone(hair, 0.45), clip=inner)
    skin = chance.choice(SKINS)
    canvas.fill(flat.path(rect(m - s * 0.05, low + s * 0.34, s * 0.1, s * 0.12)), view.tone(skin, 0.35), clip=inner)
    canvas.fill(flat.path(ellipse(m, low + s * 0.53, s * 0.115, s * 0.155)), view.tone(skin, 0.7), clip=inner)
    canvas.fill(flat.path(ellipse(m, low + s * 0.66, s * 0.13, s * 0.06)), view.tone(hair, 0.55), clip=inner)
    marks = [ellipse(m + d * s * 0.045, low + s * 0.545, s * 0.014, s * 0.01) for d in (-1, 1)]
    canvas.fill(joined([flat.path(x) for x in marks]), view.tone("#20140f", 0.2), clip=inner)
    canvas.line(inner, view.tone("#6a4418", 0.3), 2, 0.8)


def _up(x: float, y: float, s: float, points: list[tuple[float, ...]]) -> Path:
    """A curve in units of s that rises from (x, y) on a wall, where v goes up."""
    return placed(x, y, s, [(p[0], -p[1], *p[2:]) for p in points])
