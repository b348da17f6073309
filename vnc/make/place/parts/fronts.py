"""The fronts of buildings along a street: windows with curtains and balconies, shops with their goods, house doors.

All is drawn on a wall whose u runs away from us and whose v is up, in metres; `air` is how much haze lies before it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.space import Flat
from vnc.make.place.view import View

Spot = tuple[float, float, float, float]
"""From u and v on, so wide and so high."""
CURTAINS = ("#e8dcc8", "#c8b49c", "#d8c4c0", "#b8c4cc", "#e4d8a8")
DETAILED = 26.0
"""Metres beyond which nothing small is drawn."""


@dataclass(frozen=True)
class Front:
    """A wall in its light: `lit` is how many windows are alight, `glass` the colours of lit ones."""

    canvas: Canvas
    view: View
    wall: Flat
    air: float
    lit: float
    glass: Sequence[str]

    def tone(self, colour: str, light: float) -> str:
        return self.view.misty(self.view.tone(colour, light), self.air)

    def glow(self, colour: str, lamp: str, share: float) -> str:
        """A colour by day that lamps turn into another."""
        return self.view.misty(mix(colour, lamp, share), self.air * 0.6)

    def quads(self, spots: Sequence[Spot], colour: str, opacity: float = 1.0) -> None:
        if spots:
            self.canvas.fill(self.wall.quads(spots), colour, opacity)


def windows(front: Front, z0: float, z1: float, high: float, chance: Random) -> None:
    """Storeys above the ground floor, all of one kind: sashes, or tall ones with a balcony."""
    count = max(1, int((z1 - z0) / 1.7))
    step, tall = (z1 - z0) / count, chance.random() < 0.35
    spots: list[Spot] = []
    for storey in range(int((high - 3.6) / 2.8)):
        low = 3.5 + 2.8 * storey if tall else 4.0 + 2.8 * storey
        spots += [(z0 + step * (k + 0.22), low, step * 0.56, 1.95 if tall else 1.45) for k in range(count)]
    _panes(front, spots, chance)
    if z0 > DETAILED:
        return
    frames = [(a - 0.09, b + h, w + 0.18, 0.14) for a, b, w, h in spots]
    front.quads(frames, front.tone("#e4dccf", 0.75), 0.8)
    if tall:
        _balconies(front, spots)
    else:
        front.quads([(a - 0.1, b - 0.13, w + 0.2, 0.13) for a, b, w, _ in spots], front.tone("#d8d0c4", 0.7), 0.85)
        front.quads([(a - 0.1, b - 0.2, w + 0.2, 0.07) for a, b, w, _ in spots], front.tone("#201c24", 0), 0.22)
        _coolers(front, [s for s in spots if chance.random() < 0.14])


def _panes(front: Front, spots: Sequence[Spot], chance: Random) -> None:
    """Glass with the sky in it or light behind it, curtains, bars."""
    view = front.view
    alight = [s for s in spots if chance.random() < view.lamps * front.lit]
    dim = [s for s in spots if s not in alight]
    front.quads(dim, view.misty(mix(view.tone("#5a7890", 0.5), view.sky[2], 0.3), front.air))
    upper = [(a, b + h * 0.5, w, h * 0.5) for a, b, w, h in dim]
    front.quads(upper, view.misty(mix(view.tone("#8ab0c4", 0.6), view.sky[3], 0.4), front.air), 0.5)
    for tint in front.glass:
        front.quads(
            [s for k, s in enumerate(alight) if front.glass[k % len(front.glass)] == tint], view.misty(tint, front.air * 0.5)
        )
    for tint in CURTAINS[:3]:
        drawn = [s for s in spots if chance.random() < 0.22]
        sides = [(a + e * w * 0.72, b, w * 0.28, h) for a, b, w, h in drawn for e in (0, 1)]
        front.quads(sides, front.tone(tint, 0.6), 0.75)
    blinds = [(a, b + h * (1 - 0.4), w, h * 0.4) for a, b, w, h in spots if chance.random() < 0.16]
    front.quads(blinds, front.tone("#efe8da", 0.7), 0.85)
    bars = [(a + w / 2 - 0.03, b, 0.06, h) for a, b, w, h in spots] + [(a, b + h * 0.58, w, 0.05) for a, b, w, h in spots]
    edges = [(a + e, b, 0.05, h) for a, b, w, h in spots for e in (-0.05, w)]
    front.quads([*bars, *edges], front.tone("#4a4650", 0.3), 0.85)


def _balconies(front: Front, spots: Sequence[Spot]) -> None:
    """A slab, thin rails of iron, a box of flowers on some."""
    slabs = [(a - 0.2, b - 0.12, w + 0.4, 0.12) for a, b, w, _ in spots]
    front.quads(slabs, front.tone("#cfc6b8", 0.8))
    front.quads([(a, b - 0.1, w, 0.1) for a, b, w, _ in slabs], front.tone("#201c24", 0), 0.3)
    rails = [(a - 0.2, b + 0.72, w + 0.4, 0.05) for a, b, w, _ in spots]
    count = 9
    rails += [(a - 0.2 + (w + 0.4) * k / count, b, 0.025, 0.74) for a, b, w, _ in spots for k in range(count + 1)]
    front.quads(rails, front.tone("#34323a", 0.4), 0.9)
    boxes = spots[1::3]
    front.quads([(a - 0.12, b + 0.62, w + 0.24, 0.16) for a, b, w, _ in boxes], front.tone("#8a5a3c", 0.6))
    blooms = [front.wall.path(ellipse(a + w * t, b + 0.84, 0.13, 0.1)) for a, b, w, _ in boxes for t in (0, 0.25, 0.5, 0.75, 1)]
    if blooms:
        front.canvas.fill(joined(blooms[::2]), front.tone("#5c9a50", 0.6))
        front.canvas.fill(joined(blooms[1::2]), front.tone("#e0688a", 0.8))


def _coolers(front: Front, spots: Sequence[Spot]) -> None:
    """Air conditioners under windows, with their fan."""
    boxes = [(a + 0.1, b - 0.72, 0.7, 0.5) for a, b, _, _ in spots]
    front.quads([(a, b - 0.06, w, 0.08) for a, b, w, _ in boxes], front.tone("#1c1a20", 0), 0.35)
    front.quads(boxes, front.tone("#dcdcd8", 0.7))
    fans = [front.wall.path(ellipse(a + 0.45, b + 0.25, 0.19, 0.19)) for a, b, _, _ in boxes]
    if fans:
        front.canvas.fill(joined(fans), front.tone("#7c8084", 0.5))


def ground_floor(front: Front, z0: float, z1: float, chance: Random) -> None:
    """A house door between two windows, steps, a lamp over it."""
    middle = (z0 + z1) / 2
    front.quads([(z0, 0, z1 - z0, 0.5)], front.tone("#6a6468", 0.4), 0.5)
    front.quads([(middle - 0.75, 0, 1.5, 2.65)], front.tone("#d4ccc0", 0.65))
    front.quads([(middle - 0.6, 0, 1.2, 2.1)], front.tone(chance.choice(("#5c3c2c", "#2f4a5c", "#3c5a48", "#6a2c30")), 0.5))
    panels = [(middle - 0.5 + 0.54 * k, v, 0.44, h) for k in (0, 1) for v, h in ((0.2, 0.7), (1.05, 0.85))]
    front.quads(panels, front.tone("#201820", 0.1), 0.28)
    front.quads([(middle - 0.6, 2.16, 1.2, 0.4)], front.glow(front.tone("#7c98a4", 0.5), "#ffdc98", front.view.lamps * 0.8))
    front.quads([(middle + 0.42, 1.0, 0.06, 0.14)], front.tone("#e0b860", 0.9))
    wide = min(1.3, (z1 - z0) * 0.5 - 1.1)
    if wide > 0.4:
        _panes(front, [(u, 1.1, wide, 1.4) for u in (middle - 1.0 - wide, middle + 1.0)], chance)
    x, y = front.wall.at(middle, 2.85)
    front.canvas.glow(x, y, min(260, 1.6 * front.wall.camera.size(middle)), "#ffd890", 0.4 * front.view.lamps)


def shop(front: Front, z0: float, z1: float, colour: str, neon: bool, chance: Random) -> None:
    """A window full of goods beside a door, a board with a picture sign, an awning, things out on the pavement."""
    view, long = front.view, z1 - z0
    light = mix(colour, "#ffffff", 0.45) if neon else chance.choice(("#ffe0a0", "#ffd088", "#fff0cc"))
    lamp = max(0.25, view.lamps)
    frame = mix(colour, "#2c2428", 0.55)
    front.quads([(z0 + 0.15, 0, long - 0.3, 2.55)], front.tone(frame, 0.5))
    door = z0 + 0.3 if chance.random() < 0.5 else z1 - 1.35
    left, right = (door + 1.15, z1 - 0.3) if door < z0 + 1 else (z0 + 0.3, door - 0.1)
    glass = front.wall.quad(left, 0.5, right - left, 1.95)
    _, top, _, foot = glass.bounds()
    upper = view.misty(mix(view.tone("#70858e", 0.5), light, lamp), front.air * 0.6)
    lower = view.misty(mix(view.tone("#4a5a64", 0.4), mix(light, "#c07840", 0.35), lamp), front.air * 0.6)
    front.canvas.fill(glass, Linear(0, top, 0, foot, (upper, lower)))
    front.canvas.fill(front.wall.quad(door, 0.08, 1.05, 2.37), Linear(0, top, 0, foot, (upper, lower)))
    if z0 < DETAILED:
        chance.choice(GOODS)(front, left, right, glass, chance)
    posts = [left + (right - left) * k / 3 for k in range(4)]
    front.quads([(u - 0.03, 0.5, 0.06, 1.95) for u in posts] + [(left, 1.98, right - left, 0.05)], front.tone(frame, 0.35))
    front.quads(
        [(door + 0.5, 0.08, 0.05, 2.37), (door, 0.08, 0.06, 2.37), (door + 1.0, 0.08, 0.06, 2.37)], front.tone(frame, 0.35)
    )
    front.quads([(door + 0.4, 1.0, 0.05, 0.3), (door + 0.6, 1.0, 0.05, 0.3)], front.tone("#e8d8b0", 1.0))
    shine = [
        front.wall.path(lines([(left + a, 0.5), (left + a + 0.22, 0.5), (left + a + 1.0, 2.45), (left + a + 0.78, 2.45)]))
        for a in (0.1, 0.5)
    ]
    front.canvas.fill(joined(shine), "#ffffff", 0.1, clip=glass)
    _board(front, z0, z1, colour, chance)
    if chance.random() < 0.6:
        _awning(front, z0, z1, colour)
    if z0 < DETAILED and chance.random() < 0.5:
        _outside(front, left, right, chance)
    if view.lamps > 0.3:
        middle = (z0 + z1) / 2
        front.canvas.glow(*front.wall.at(middle, 1.3), min(420, 2.6 * front.wall.camera.size(middle)), light, 0.34 * view.lamps)


def _board(front: Front, z0: float, z1: float, colour: str, chance: Random) -> None:
    """The sign over the shop: a picture in a disc, and strokes for a name that nobody can read."""
    view, long = front.view, z1 - z0
    face = mix(view.tone(colour, 0.7), colour, view.lamps * 0.8)
    front.canvas.fill(front.wall.quad(z0 + 0.1, 2.5, long - 0.2, 0.66), view.misty(face, front.air))
    pale = view.misty(mix(view.tone("#fff4e0", 0.8), "#fff8e8", view.lamps), front.air * 0.7)
    front.quads([(z0 + 0.1, 3.12, long - 0.2, 0.05), (z0 + 0.1, 2.5, long - 0.2, 0.04)], pale, 0.8)
    u = z0 + long * 0.2
    front.canvas.fill(front.wall.path(ellipse(u, 2.83, 0.25, 0.25)), pale)
    front.canvas.fill(joined([front.wall.path(p) for p in chance.choice(SIGNS)(u, 2.83)]), view.misty(face, front.air))
    widths = [chance.uniform(0.12, 0.3) for _ in range(int(long * 0.9))]
    at = z0 + long * 0.32
    marks: list[Spot] = []
    for wide in widths:
        if at + wide < z1 - 0.4:
            marks.append((at, 2.7, wide, 0.08))
            marks.append((at, 2.88, wide * 0.8, 0.08))
        at += wide + 0.1
    front.quads(marks, pale, 0.9)


def _awning(front: Front, z0: float, z1: float, colour: str) -> None:
    """Striped cloth over the window, with a scalloped hem."""
    camera, x, view = front.wall.camera, front.wall.origin[0], front.view
    out = x - (0.95 if x > 0 else -0.95)
    count = max(6, int((z1 - z0) / 0.42))
    a0, step = z0 + 0.2, (z1 - z0 - 0.4) / count
    hem = camera.flat((out, 0, 0), (0, 0, 1), (0, 1, 0))
    for part, tint in ((0, "#f4ece0"), (1, colour)):
        shade = view.misty(mix(view.tone(tint, 0.8), tint, view.lamps * 0.3), front.air)
        strips: list[Path] = []
        for k in range(part, count, 2):
            a, b = a0 + step * k, a0 + step * (k + 1)
            strips.append(camera.shape((x, 2.5, a), (x, 2.5, b), (out, 2.12, b), (out, 2.12, a)))
            strips.append(hem.path(curve([(a, 2.13, 1), (b, 2.13, 1), (b, 1.98), ((a + b) / 2, 1.92), (a, 1.98)])))
        front.canvas.fill(joined(strips), shade)
    front.canvas.fill(camera.shape((x, 2.1, z0), (x, 2.1, z1), (out, 2.12, z1), (out, 2.12, z0)), view.tone("#18141c", 0), 0.2)


def _outside(front: Front, left: float, right: float, chance: Random) -> None:
    """Plants, crates of fruit or a board that stand before the window."""
    camera, x = front.wall.camera, front.wall.origin[0]
    off = x - (0.35 if x > 0 else -0.35)
    face = camera.flat((off, 0, 0), (0, 0, 1), (0, 1, 0))
    u = left + 0.2
    for _ in range(chance.randint(1, 3)):
        kind = chance.random()
        if u > right - 0.6:
            return
        if kind < 0.5:
            front.canvas.fill(face.quad(u, 0, 0.42, 0.4), front.tone(chance.choice(("#b4603c", "#8a8a8e", "#6a4a34")), 0.6))
            leaves = [face.path(ellipse(u + 0.21 + a, 0.55 + b, 0.2, 0.2)) for a, b in ((-0.14, 0.0), (0.14, 0.02), (0, 0.2))]
            front.canvas.fill(joined(leaves), front.tone("#4f8f48", 0.6))
            front.canvas.fill(joined([leaf.moved(-2, -3) for leaf in leaves]), front.tone("#8cc468", 0.9), 0.4)
        else:
            front.canvas.fill(face.quad(u, 0.1, 0.6, 0.42), front.tone("#a87848", 0.6))
            balls = [face.path(ellipse(u + 0.08 + 0.11 * k, 0.54 + 0.05 * (k % 2), 0.07, 0.07)) for k in range(5)]
            front.canvas.fill(joined(balls), front.tone(chance.choice(("#e07030", "#d83c3c", "#8cb83c")), 0.85))
        u += 0.8


def _shelves(front: Front, left: float, right: float, glass: Path, chance: Random) -> None:
    """Rows of goods in many colours."""
    for row in (0.55, 1.05, 1.5):
        u = left + 0.08
        while u < right - 0.15:
            wide, tall = chance.uniform(0.08, 0.2), chance.uniform(0.18, 0.36)
            tint = chance.choice(("#c85a4a", "#e0b050", "#5a8ab0", "#7aa060", "#efe4d0", "#a06a9c"))
            front.quads([(u, row, wide, tall)], front.glow(front.tone(tint, 0.55), tint, 0.4 * front.view.lamps))
            u += wide + 0.02
        front.quads([(left, row - 0.04, right - left, 0.04)], front.tone("#4a3a30", 0.5))


def _dummies(front: Front, left: float, right: float, glass: Path, chance: Random) -> None:
    """Clothes on figures without faces."""
    for k in range(max(1, int((right - left) / 0.75))):
        u, tint = left + 0.45 + 0.75 * k, chance.choice(("#c8485a", "#3c5a8a", "#e8e0d0", "#48765c", "#d8a040"))
        dress = curve(
            [(u - 0.12, 1.9, 1), (u + 0.12, 1.9, 1), (u + 0.09, 1.55), (u + 0.24, 0.85, 1), (u - 0.24, 0.85, 1), (u - 0.09, 1.55)]
        )
        front.canvas.fill(front.wall.path(dress), front.glow(front.tone(tint, 0.6), tint, 0.4 * front.view.lamps), clip=glass)
        parts = [ellipse(u, 2.06, 0.09, 0.12), rect(u - 0.03, 0.5, 0.06, 0.4)]
        front.canvas.fill(joined([front.wall.path(p) for p in parts]), front.tone("#e4d4c4", 0.7), clip=glass)


def _tables(front: Front, left: float, right: float, glass: Path, chance: Random) -> None:
    """A room with lamps and tables: somebody eats here."""
    front.canvas.fill(front.wall.quad(left, 0.5, right - left, 0.5), front.tone("#6a4a34", 0.4), 0.6)
    for k in range(max(1, int((right - left) / 1.0))):
        u = left + 0.5 + k
        front.quads([(u - 0.3, 1.02, 0.6, 0.05), (u - 0.03, 0.5, 0.06, 0.52)], front.tone("#3c2a20", 0.4))
        lamp = curve([(u - 0.16, 1.85, 1), (u - 0.07, 2.02), (u + 0.07, 2.02), (u + 0.16, 1.85, 1)])
        front.canvas.fill(front.wall.path(lamp), front.tone("#b0483c", 0.7), clip=glass)
        front.canvas.glow(
            *front.wall.at(u, 1.8), 0.5 * front.wall.camera.size(max(1.0, u)), "#ffe0a0", 0.25 + 0.3 * front.view.lamps
        )


def _bouquets(front: Front, left: float, right: float, glass: Path, chance: Random) -> None:
    """Buckets of flowers on steps."""
    for row, level in ((0.55, 0.85), (1.1, 1.4)):
        heads: dict[str, list[Path]] = {}
        for k in range(int((right - left) / 0.14)):
            tint = chance.choice(("#e8607a", "#f4c040", "#ffffff", "#a070d0", "#f08848"))
            spot = ellipse(left + 0.1 + 0.14 * k, level + chance.uniform(-0.08, 0.14), 0.09, 0.09)
            heads.setdefault(tint, []).append(front.wall.path(spot))
        front.quads([(left + 0.05, row, right - left - 0.1, 0.24)], front.tone("#8a98a0", 0.6))
        front.canvas.fill(
            front.wall.quad(left + 0.05, row + 0.2, right - left - 0.1, 0.16), front.tone("#4f8a48", 0.5), clip=glass
        )
        for tint, shapes in heads.items():
            front.canvas.fill(joined(shapes), front.tone(tint, 0.85), clip=glass)


GOODS: tuple[Callable[[Front, float, float, Path, Random], None], ...] = (_shelves, _dummies, _tables, _bouquets, _shelves)


def _cup(u: float, v: float) -> list[Path]:
    bowl = curve([(u - 0.12, v + 0.06, 1), (u + 0.12, v + 0.06, 1), (u + 0.08, v - 0.12), (u - 0.08, v - 0.12)])
    return [bowl, stroke([(u + 0.11, v + 0.03), (u + 0.17, v - 0.02), (u + 0.09, v - 0.07)], 0.03, even)]


def _flower(u: float, v: float) -> list[Path]:
    return [
        ellipse(u + a, v + b, 0.065, 0.065) for a, b in ((0, 0.09), (0.09, 0.02), (0.055, -0.08), (-0.055, -0.08), (-0.09, 0.02))
    ]


def _book(u: float, v: float) -> list[Path]:
    return [
        lines([(u - 0.16, v + 0.08), (u - 0.01, v + 0.04), (u - 0.01, v - 0.12), (u - 0.16, v - 0.08)]),
        lines([(u + 0.16, v + 0.08), (u + 0.01, v + 0.04), (u + 0.01, v - 0.12), (u + 0.16, v - 0.08)]),
    ]


def _leaf(u: float, v: float) -> list[Path]:
    return [curve([(u - 0.14, v - 0.12, 1), (u - 0.1, v + 0.08), (u + 0.14, v + 0.14, 1), (u + 0.1, v - 0.08)])]


SIGNS: tuple[Callable[[float, float], list[Path]], ...] = (_cup, _flower, _book, _leaf)
