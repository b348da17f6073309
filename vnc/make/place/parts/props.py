"""Furniture and small things, standing in a camera's space or drawn straight on a canvas."""

import random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.flora import pot
from vnc.make.place.space import Camera, Flat, Sun, box
from vnc.make.place.view import View

PAPERS = ("#e8d9b0", "#c9dce4", "#e6b8a8", "#cfe0b8", "#f2efe4", "#d8c4e0")
SPINES = ("#8a3a34", "#34566a", "#c8a04a", "#54704a", "#6a4a6a", "#d8c8a8", "#a05a3a", "#2f4a5a", "#b8843a", "#7a2f3f")


def desk(
    canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, z: float, wood: str = "#c99a66", steel: str = "#8f979c"
) -> None:
    """A school desk, its middle at x, seen from behind."""
    left, wide, deep = x - 0.34, 0.68, 0.46
    for dx in (0.02, wide - 0.05):
        box(canvas, view, camera, sun, left + dx, 0, z + deep - 0.05, 0.03, 0.68, 0.03, steel, 0)
        box(canvas, view, camera, sun, left + dx, 0, z + 0.02, 0.03, 0.68, 0.03, steel, 0)
    box(canvas, view, camera, sun, left + 0.04, 0.52, z + 0.06, wide - 0.08, 0.13, deep - 0.1, mix(steel, "#5a6066", 0.4), 0)
    box(canvas, view, camera, sun, left, 0.68, z, wide, 0.035, deep, wood, 0.9)


def chair(
    canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, z: float, wood: str = "#b98a58", steel: str = "#8f979c"
) -> None:
    """A school chair seen from behind, its middle at x."""
    left, wide = x - 0.2, 0.4
    for dx in (0.0, wide - 0.03):
        box(canvas, view, camera, sun, left + dx, 0, z + 0.34, 0.025, 0.42, 0.025, steel, 0)
    box(canvas, view, camera, sun, left, 0.42, z + 0.02, wide, 0.03, 0.36, wood, 0.6)
    for dx in (0.0, wide - 0.03):
        box(canvas, view, camera, sun, left + dx, 0, z, 0.028, 0.8, 0.028, steel, 0)
    box(canvas, view, camera, sun, left, 0.62, z - 0.01, wide, 0.19, 0.02, wood, 0.8)


def poster(canvas: Canvas, view: View, flat: Flat, u: float, v: float, wide: float, tall: float, seed: int) -> None:
    """A notice with a picture and lines of writing."""
    chance = random.Random(seed)
    canvas.fill(flat.quad(u, v, wide, tall), view.tone(chance.choice(PAPERS), 0.65))
    canvas.fill(flat.quad(u + wide * 0.1, v + tall * 0.48, wide * 0.8, tall * 0.42), view.tone(chance.choice(SPINES), 0.7), 0.8)
    rows = [(u + wide * 0.12, v + tall * (0.1 + 0.085 * k), wide * chance.uniform(0.4, 0.76), tall * 0.022) for k in range(4)]
    canvas.fill(flat.quads(rows), view.tone("#4a4450", 0.4), 0.7)


def books(
    canvas: Canvas, view: View, flat: Flat, u: float, v: float, wide: float, tall: float, seed: int, fill: float = 0.94
) -> None:
    """A row of books on a shelf board at height v."""
    chance = random.Random(seed)
    rows: dict[str, list[tuple[float, float, float, float]]] = {}
    lights: list[tuple[float, float, float, float]] = []
    at = u
    while at < u + wide - 0.02:
        thick = chance.uniform(0.02, 0.055)
        if chance.random() < fill:
            high = tall * chance.uniform(0.68, 0.96)
            rows.setdefault(chance.choice(SPINES), []).append((at, v, thick * 0.94, high))
            lights.append((at + thick * 0.1, v, thick * 0.16, high))
            if chance.random() < 0.5:
                rows.setdefault("#e6cf94", []).append((at, v + high * 0.78, thick * 0.94, high * 0.07))
        at += thick
    for colour, spots in rows.items():
        canvas.fill(flat.quads(spots), view.tone(colour, 0.55))
    canvas.fill(flat.quads(lights), view.tone("#fff0d8", 0.9), 0.16)


def cup(canvas: Canvas, view: View, x: float, y: float, size: float, colour: str = "#fff8ec") -> None:
    """A cup that stands on y; size is its height."""
    w = size * 0.58
    canvas.line(ellipse(x + w * 1.12, y - size * 0.56, size * 0.2, size * 0.24), view.tone(colour, 0.4), size * 0.12)
    shape = _tub(x, y, w, size)
    canvas.fill(shape, Linear(x - w, 0, x + w, 0, (view.tone(colour, 1.0), view.tone(colour, 0.35))))
    canvas.fill(ellipse(x, y - size, w, size * 0.12), view.tone(mix(colour, "#b8a890", 0.4), 0.6))


def _tub(x: float, y: float, half: float, tall: float) -> Path:
    return curve(
        [
            (x - half, y - tall, 1),
            (x + half, y - tall, 1),
            (x + half * 0.86, y - tall * 0.3),
            (x + half * 0.5, y, 1),
            (x - half * 0.5, y, 1),
            (x - half * 0.86, y - tall * 0.3),
        ]
    )


def lamp(canvas: Canvas, view: View, x: float, y: float, tall: float, colour: str = "#7aa090") -> None:
    """A table lamp that stands on y."""
    lit = max(view.lamps, 0.0)
    canvas.fill(ellipse(x, y - tall * 0.03, tall * 0.22, tall * 0.06), view.tone("#8a7a6a", 0.6))
    canvas.fill(rect(x - tall * 0.03, y - tall * 0.55, tall * 0.06, tall * 0.54), view.tone("#b8a890", 0.7))
    shade = lines(
        [
            (x - tall * 0.18, y - tall),
            (x + tall * 0.18, y - tall),
            (x + tall * 0.32, y - tall * 0.5),
            (x - tall * 0.32, y - tall * 0.5),
        ]
    )
    warm = mix(view.tone(colour, 0.6), mix(colour, "#fff0c0", 0.72), lit)
    canvas.fill(
        shade, Linear(0, y - tall, 0, y - tall * 0.5, (mix(view.tone(colour, 0.6), mix(colour, "#ffe0a0", 0.4), lit), warm))
    )
    if lit > 0.1:
        canvas.glow(x, y - tall * 0.55, tall * 2.6, "#ffcf80", 0.6 * lit)


def pendant(canvas: Canvas, view: View, x: float, y: float, size: float, colour: str = "#5f8a7a", least: float = 0.5) -> None:
    """A shade that hangs from above the picture; its opening is at y."""
    lit = max(least, view.lamps)
    canvas.fill(rect(x - size * 0.02, -20, size * 0.04, y - size * 0.7 + 20), view.tone("#2a1e1a", 0.4))
    shade = curve(
        [
            (x - size * 0.16, y - size * 0.8, 1),
            (x + size * 0.16, y - size * 0.8, 1),
            (x + size * 0.6, y - size * 0.5),
            (x + size, y, 1),
            (x - size, y, 1),
            (x - size * 0.6, y - size * 0.5),
        ]
    )
    canvas.fill(shade, Linear(x - size, 0, x + size, 0, (view.tone(colour, 0.3), view.tone(colour, 1.1), view.tone(colour, 0.1))))
    canvas.fill(ellipse(x, y, size, size * 0.15), mix(view.tone("#c8b890"), "#fff2c0", lit))
    canvas.glow(x, y + size * 0.3, size * 3.6, "#ffc66a", 0.55 * lit)


def cushion(canvas: Canvas, view: View, shape: Path, colour: str) -> None:
    """A soft thing about as large as the shape."""
    left, top, right, bottom = shape.bounds()
    w, h = right - left, bottom - top
    soft = curve(
        [
            (left + w * 0.04, top + h * 0.1),
            (left + w * 0.5, top - h * 0.04),
            (right - w * 0.04, top + h * 0.1),
            (right, top + h * 0.5),
            (right - w * 0.03, bottom - h * 0.05),
            (left + w * 0.5, bottom + h * 0.04),
            (left + w * 0.03, bottom - h * 0.05),
            (left, top + h * 0.5),
        ]
    )
    canvas.fill(soft, Linear(0, top, 0, bottom, (view.tone(colour, 0.95), view.tone(colour, 0.4))))
    canvas.inner(soft, -w * 0.05, -h * 0.12, view.tone(mix(colour, "#302040", 0.5), 0.2), 0.35, blur=h * 0.1)


def picture_frame(canvas: Canvas, view: View, flat: Flat, u: float, v: float, wide: float, tall: float, seed: int) -> None:
    """A framed landscape."""
    chance = random.Random(seed)
    canvas.fill(
        flat.quad(u - 0.04, v - 0.04, wide + 0.08, tall + 0.08), view.tone(chance.choice(("#6a4a34", "#e8dcc8", "#3a3a40")), 0.5)
    )
    a, b = flat.at(u, v + tall), flat.at(u, v)
    sky, land = chance.choice((("#a8d0e8", "#6a9a6a"), ("#f4c8a0", "#8a5a6a"), ("#c8d8e0", "#5a7a9a")))
    canvas.fill(flat.quad(u, v, wide, tall), Linear(*a, *b, (view.tone(sky, 0.7), view.tone(mix(sky, "#ffffff", 0.4), 0.7))))
    hill = lines(
        [
            flat.at(u + wide * p, v + tall * q)
            for p, q in ((0, 0), (0, 0.4), (0.3, 0.58), (0.55, 0.38), (0.8, 0.5), (1, 0.35), (1, 0))
        ]
    )
    canvas.fill(hill, view.tone(land, 0.6))


def shelf(
    canvas: Canvas,
    view: View,
    flat: Flat,
    u: float,
    v: float,
    wide: float,
    wood: str = "#b8804e",
    seed: int = 1,
    goods: str = "bbcjp",
) -> None:
    """A board on a wall with books, cups, jars and pots on it; letters of `goods` say which, and how often."""
    chance = random.Random(seed)
    x0, y = flat.at(u, v)
    x1, _ = flat.at(u + wide, v)
    size = (x1 - x0) / wide
    at = x0 + size * 0.05
    while at < x1 - size * 0.16:
        kind = chance.choice(goods)
        at += GOODS[kind](canvas, view, at, y, size, chance)
    thick = size * 0.045
    canvas.fill(rect(x0, y, x1 - x0, thick, 2), Linear(0, y, 0, y + thick, (view.tone(wood, 1.0), view.tone(wood, 0.2))))
    canvas.fill(
        rect(x0, y + thick, x1 - x0, thick * 1.6),
        Linear(0, y + thick, 0, y + thick * 2.6, (alpha("#140a10", 0.5), alpha("#140a10", 0))),
    )


def _book(canvas: Canvas, view: View, x: float, y: float, size: float, chance: random.Random) -> float:
    w, h, colour = size * chance.uniform(0.035, 0.06), size * chance.uniform(0.2, 0.29), chance.choice(SPINES)
    canvas.fill(rect(x, y - h, w, h, 1.5), Linear(x, 0, x + w, 0, (view.tone(colour, 0.9), view.tone(colour, 0.3))))
    canvas.fill(rect(x, y - h * 0.8, w, h * 0.06), view.tone("#f0dca0", 0.7), 0.8)
    return w + size * 0.004


def _jar(canvas: Canvas, view: View, x: float, y: float, size: float, chance: random.Random) -> float:
    w, h = size * 0.12, size * 0.2
    fill = chance.choice(("#5a3018", "#c88a3a", "#7a8a4a", "#a84a3a"))
    canvas.fill(rect(x, y - h, w, h, w * 0.2), Linear(x, 0, x + w, 0, (view.tone("#e0d8c8", 0.9), view.tone("#8a7a68", 0.3))))
    canvas.fill(rect(x + w * 0.05, y - h * 0.68, w * 0.9, h * 0.66, w * 0.15), view.tone(fill, 0.5), 0.9)
    canvas.fill(rect(x + w * 0.08, y - h * 1.14, w * 0.84, h * 0.2, 3), view.tone("#3a2a20", 0.5))
    canvas.fill(rect(x + w * 0.16, y - h * 0.92, w * 0.12, h * 0.8, 3), view.tone("#ffffff", 1), 0.45)
    return w + size * 0.05


def _cup(canvas: Canvas, view: View, x: float, y: float, size: float, chance: random.Random) -> float:
    cup(canvas, view, x + size * 0.08, y, size * 0.13, chance.choice(("#fff8ec", "#f0e4d0", "#cfe0dc")))
    return size * 0.23


def _pot(canvas: Canvas, view: View, x: float, y: float, size: float, chance: random.Random) -> float:
    pot(canvas, view, x + size * 0.1, y, size * 0.12, chance.randrange(999))
    return size * 0.24


def _bottle(canvas: Canvas, view: View, x: float, y: float, size: float, chance: random.Random) -> float:
    w, h = size * 0.07, size * chance.uniform(0.24, 0.3)
    colour = chance.choice(("#3a6a4a", "#8a4a2a", "#c8a04a", "#4a5a8a", "#a83a4a", "#d8e4e0"))
    body = bottle_shape(x, y, w, h, 0.58)
    canvas.fill(body, Linear(x, 0, x + w, 0, (view.tone(colour, 1.0), view.tone(colour, 0.35))))
    canvas.fill(rect(x, y - h * 0.45, w, h * 0.26), view.tone("#f0e4c8", 0.7), 0.85)
    canvas.fill(rect(x + w * 0.14, y - h * 0.6, w * 0.12, h * 0.5, 2), "#ffffff", 0.3 + 0.2 * view.lamps)
    return w + size * 0.03


def bottle_shape(x: float, y: float, wide: float, tall: float, shoulder: float = 0.6) -> Path:
    """A bottle that stands on y, x at its left; `shoulder` is the share of its height at which it narrows."""
    return curve(
        [
            (x, y, 1),
            (x, y - tall * shoulder),
            (x + wide * 0.36, y - tall * 0.74),
            (x + wide * 0.36, y - tall, 1),
            (x + wide * 0.64, y - tall, 1),
            (x + wide * 0.64, y - tall * 0.74),
            (x + wide, y - tall * shoulder),
            (x + wide, y, 1),
        ]
    )


GOODS = {"b": _book, "j": _jar, "c": _cup, "p": _pot, "w": _bottle}
