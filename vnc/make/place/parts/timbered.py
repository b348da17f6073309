"""Houses of timber and plaster: a gable on any plane, with jettied floors, leaded windows and a door."""

from dataclasses import dataclass
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, lines
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.space import Flat
from vnc.make.place.view import View

PLASTER = ("#f0e2c6", "#e6cfa6", "#e2bc98", "#dcd6be", "#efd9b0", "#d0b898")
ROOFS = ("#9c5440", "#84503e", "#7a4a44", "#a46248")
TIMBER = "#54362a"
STONE = "#a89c90"
DOORS = ("#6a3c2c", "#3c5a58", "#58402e", "#44506e")


@dataclass(frozen=True)
class Gable:
    """A front `wide` across, its eaves at `high`, its tip at `peak`, in metres from u on its plane; `air` is haze before it."""

    u: float
    wide: float
    high: float
    peak: float
    seed: int
    light: float = 0.7
    air: float = 0.0

    @property
    def middle(self) -> float:
        return self.u + self.wide / 2


def gable(canvas: Canvas, view: View, flat: Flat, it: Gable, scale: float) -> None:
    """Plaster, timber, windows and a door; `scale` is units per metre there, for fine lines."""
    chance = Random(it.seed)
    plaster = chance.choice(PLASTER)

    def seen(colour: str, light: float) -> str:
        return view.misty(view.tone(colour, light), it.air)

    u, wide = it.u, it.wide
    front = flat.path(lines([(u, 0), (u + wide, 0), (u + wide, it.high), (it.middle, it.peak), (u, it.high)]))
    _, top, _, bottom = front.bounds()
    low = seen(mix(plaster, "#4a3a48", 0.3), it.light * 0.7)
    canvas.fill(front, Linear(0, max(-200, top), 0, bottom, (seen(plaster, it.light + 0.1), low)))
    canvas.fill(flat.quad(u, 0, wide, 0.75), seen(STONE, it.light * 0.8))
    courses = [(u + 0.5 * k + 0.2 * (j % 2), 0.25 * j, 0.03, 0.24) for k in range(int(wide / 0.5)) for j in range(3)]
    canvas.fill(flat.quads([*courses, (u, 0.25, wide, 0.02), (u, 0.5, wide, 0.02)]), seen("#2a2228", 0.1), 0.35)
    _timber(canvas, flat, it, seen(TIMBER, it.light * 0.6))
    _windows(canvas, view, flat, it, chance)
    _door(canvas, view, flat, it, chance)
    _verge(canvas, view, flat, it, chance.choice(ROOFS))
    if scale > 20:
        shade = [(u, v - 0.22, wide, 0.22) for v in (2.7, it.high - 0.1)]
        canvas.fill(flat.quads(shade), seen("#1c1218", 0), 0.35)


def _timber(canvas: Canvas, flat: Flat, it: Gable, colour: str) -> None:
    """Posts, beams at each floor, crossed braces, a king post."""
    u, wide, thick = it.u, it.wide, 0.17
    bays = max(3, round(wide / 1.3))
    posts = [(u + (wide - thick) * k / bays, 0.7, thick, it.high - 0.7) for k in range(bays + 1)]
    levels = [0.7, 2.7, it.high - 0.1] + [4.7] * (it.high > 5.4)
    beams = [(u - 0.06, v, wide + 0.12, 0.22) for v in levels]
    rise = it.peak - it.high
    collar = (it.middle - wide * 0.25, it.high + rise * 0.5, wide * 0.5, 0.16)
    canvas.fill(flat.quads([*posts, *beams, collar, (it.middle - 0.09, it.high, 0.18, rise - 0.1)]), colour)
    step, braces = wide / bays, list[Path]()
    for k in (0, bays - 1):
        a, b = u + step * k + thick, u + step * (k + 1)
        for v0 in (2.9, 4.9)[: 1 + (it.high > 5.6)]:
            v1 = min(it.high - 0.1, v0 + 1.8)
            x0, x1 = (a, b) if k == 0 else (b, a)
            braces.append(
                lines([(x0, v0), (x0 + (0.16 if x1 > x0 else -0.16), v0), (x1, v1), (x1 - (0.16 if x1 > x0 else -0.16), v1)])
            )
    for d in (-1, 1):
        foot = it.middle + d * wide * 0.08
        tip = it.middle + d * wide * 0.27
        braces.append(
            lines([(foot, it.high), (foot + 0.15, it.high), (tip + 0.15, it.high + rise * 0.4), (tip, it.high + rise * 0.4)])
        )
    canvas.fill(joined([flat.path(b) for b in braces]), colour)


def _windows(canvas: Canvas, view: View, flat: Flat, it: Gable, chance: Random) -> None:
    """Leaded panes; about half are lit when it is dark; boxes of flowers under some."""
    bays = max(3, round(it.wide / 1.3))
    step = it.wide / bays
    floors = [3.3] + [5.2] * (it.high > 6.2)
    spots = [(it.u + step * k + step * 0.24, v, step * 0.58, 1.0) for v in floors for k in range(bays) if chance.random() < 0.8]
    spots.append((it.middle - 0.62, it.high + 0.35, 0.42, 0.7))
    spots.append((it.middle + 0.2, it.high + 0.35, 0.42, 0.7))
    lit = [s for s in spots if chance.random() < 0.1 + 0.55 * view.lamps]
    dark = view.misty(mix(view.tone("#5a7080", 0.5), view.sky[2], 0.25), it.air)
    canvas.fill(
        flat.quads([(a - 0.08, b - 0.08, w + 0.16, h + 0.16) for a, b, w, h in spots]), view.misty(view.tone(TIMBER, 0.4), it.air)
    )
    canvas.fill(flat.quads(spots), dark)
    if lit:
        canvas.fill(flat.quads(lit), view.misty(mix(dark, "#ffd08a", 0.2 + 0.8 * view.lamps), it.air * 0.4))
    leads = [(a + w * t - 0.015, b, 0.03, h) for a, b, w, h in spots for t in (0.33, 0.67)]
    leads += [(a, b + h * t - 0.015, w, 0.03) for a, b, w, h in spots for t in (0.33, 0.67)]
    canvas.fill(flat.quads(leads), view.misty(view.tone("#3a302c", 0.3), it.air), 0.8)
    shutters = [(a + d, b - 0.04, 0.18, h + 0.08) for a, b, w, h in spots[:-2] for d in (-0.27, w + 0.09)]
    paint = chance.choice(("#4c6a54", "#7a3c38", "#48587a", "#7a5a38"))
    canvas.fill(flat.quads(shutters), view.misty(view.tone(paint, it.light * 0.8), it.air))
    boxes = [(a - 0.05, b - 0.24, w + 0.1, 0.18) for a, b, w, _ in spots[:-2] if chance.random() < 0.4]
    if boxes and not view.snow:
        canvas.fill(flat.quads(boxes), view.misty(view.tone("#6a4630", 0.5), it.air))
        tufts = [(a + w * chance.random(), b + 0.14, 0.13, 0.2) for a, b, w, _ in boxes for _ in range(8)]
        canvas.fill(flat.quads(tufts), view.misty(view.tone("#4c7a40", 0.6), it.air))
        blooms = [(a + w * chance.random(), b + 0.22, 0.08, 0.08) for a, b, w, _ in boxes for _ in range(6)]
        canvas.fill(flat.quads(blooms), view.misty(view.tone(chance.choice(("#e8556a", "#f4c24a")), 0.7), it.air))


def _door(canvas: Canvas, view: View, flat: Flat, it: Gable, chance: Random) -> None:
    """A round-headed door on a step, and small windows beside it on the ground floor."""
    bays = max(3, round(it.wide / 1.3))
    step, k = it.wide / bays, chance.randrange(bays)
    u = it.u + step * k + step / 2 - 0.5
    jamb = curve([(u - 0.14, 0, 1), (u - 0.14, 1.75), (u + 0.5, 2.36), (u + 1.14, 1.75), (u + 1.14, 0, 1)])
    canvas.fill(flat.path(jamb), view.misty(view.tone(STONE, it.light), it.air))
    arch = flat.path(curve([(u, 0, 1), (u, 1.7), (u + 0.5, 2.18), (u + 1.0, 1.7), (u + 1.0, 0, 1)]))
    canvas.fill(arch, view.misty(view.tone(chance.choice(DOORS), it.light * 0.8), it.air))
    canvas.fill(flat.quads([(u + 0.2 * j, 0.05, 0.03, 1.75) for j in range(1, 5)]), view.tone("#180e0c", 0.1), 0.4, clip=arch)
    spots = [(it.u + step * j + step * 0.28, 1.15, step * 0.5, 1.05) for j in range(bays) if j != k]
    warm = 0.1 + 0.8 * view.lamps
    canvas.fill(
        flat.quads([(a - 0.08, b - 0.08, w + 0.16, h + 0.16) for a, b, w, h in spots]), view.misty(view.tone(TIMBER, 0.3), it.air)
    )
    canvas.fill(flat.quads(spots), view.misty(mix(view.tone("#4c5c68", 0.5), "#ffc878", warm), it.air * 0.6))
    bars = [(a + w * t - 0.015, b, 0.03, h) for a, b, w, h in spots for t in (0.25, 0.5, 0.75)]
    bars += [(a, b + h * t - 0.015, w, 0.03) for a, b, w, h in spots for t in (0.33, 0.67)]
    canvas.fill(flat.quads(bars), view.misty(view.tone("#3a302c", 0.3), it.air), 0.8)


def _verge(canvas: Canvas, view: View, flat: Flat, it: Gable, roof: str) -> None:
    """The roof's edge along the gable; white in winter."""
    colour = view.misty(view.tone("#f2f6fc" if view.snow else roof, it.light), it.air)
    dark = view.misty(view.tone("#1c1418", 0), it.air)
    ends = ((it.u - 0.35, it.high - 0.35), (it.middle, it.peak + 0.14), (it.u + it.wide + 0.35, it.high - 0.35))
    for (a, b), (c, d) in zip(ends, ends[1:], strict=False):
        canvas.fill(flat.path(lines([(a, b), (c, d), (c, d - 0.16), (a, b - 0.16)])), dark, 0.4)
        canvas.fill(flat.path(lines([(a, b), (c, d), (c, d + 0.34), (a, b + 0.34)])), colour)
