"""What Seoul eats in at night: tents of orange sheeting, tin tables with plastic stools before them."""

from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.parts.storefronts import blade, glyph
from vnc.make.place.picture import Picture
from vnc.make.place.space import Camera, Flat
from vnc.make.place.view import View

ORANGE = "#f0742c"
NEAR, DEEP, LONG, HIGH = 2.5, 5.6, 3.7, 2.3
"""Where a tent stands from the middle of the lane, how far it goes, its length along the lane and its eaves, metres."""

BOTTLES = ("#4ca060", "#2f7c4c", "#c8e0d0", "#8a5c2c", "#e8e4d4")
SIGNS = (("#c82c2c", "#fff0d0"), ("#f4e8d0", "#a8242c"), ("#f0c040", "#2c2428"), ("#2c2c34", "#ff8a5a"), ("#1f3c5c", "#f8f0d8"))


def food_tent(picture: Picture, canvas: Canvas, camera: Camera, side: int, z0: float, seed: int, air: float) -> None:
    """A tent of orange sheeting on a frame, clear windows, light and steam inside, a counter with pots."""
    view, chance, glow = picture.view, Random(seed), max(0.35, picture.view.lamps)
    x, deep = NEAR * side, DEEP * side
    warm, low = mix(view.tone("#c89058", 0.5), "#ffd890", glow), mix(view.tone("#8a5c3c", 0.4), "#f0a050", glow)
    front = camera.shape((x, 0, z0), (deep, 0, z0), (deep, HIGH, z0), (x, HIGH, z0))
    wall = camera.flat((x, 0, 0), (0, 0, 1), (0, 1, 0))
    face = camera.flat((min(x, deep), 0, z0), (1, 0, 0), (0, 1, 0))
    canvas.fill(front, Linear(0, front.bounds()[1], 0, front.bounds()[3], (view.misty(warm, air), view.misty(low, air))))
    body = wall.quad(z0, 0, LONG, HIGH)
    canvas.fill(
        body, Linear(0, body.bounds()[1], 0, body.bounds()[3], (view.misty(mix(warm, "#fff4d0", 0.2), air), view.misty(low, air)))
    )
    _pots(canvas, view, wall, z0, chance, glow, air)
    _sheeting(canvas, view, wall, (z0, LONG), chance, glow, air)
    _sheeting(canvas, view, face, (0.0, abs(deep - x)), chance, glow, air)
    _tent_top(canvas, view, camera, side, z0, glow, air)
    canvas.glow(*wall.at(z0 + LONG / 2, 1.3), min(460, 2.4 * camera.size(z0 + LONG / 2)), "#ffa850", 0.35 * view.lamps)
    if z0 > 7:
        blade(canvas, view, camera, x, side, z0, (2.7, 0.6, 1.5), chance.choice(SIGNS), seed, air)


def _pots(canvas: Canvas, view: View, wall: Flat, z0: float, chance: Random, glow: float, air: float) -> None:
    """Bottles and pots on the counter."""
    stuff: dict[str, list[tuple[float, float, float, float]]] = {}
    for k in range(9):
        stuff.setdefault(chance.choice(BOTTLES), []).append(
            (z0 + LONG * (0.08 + 0.095 * k), 0.95, LONG * 0.03, chance.uniform(0.2, 0.34))
        )
    for tint, spots in stuff.items():
        canvas.fill(wall.quads(spots), view.misty(mix(view.tone(tint, 0.6), tint, 0.4 * glow), air))
    pots = [
        wall.path(
            curve(
                [
                    (z0 + LONG * u - 0.3, 0.95, 1),
                    (z0 + LONG * u - 0.34, 1.22, 1),
                    (z0 + LONG * u + 0.34, 1.22, 1),
                    (z0 + LONG * u + 0.3, 0.95, 1),
                ]
            )
        )
        for u in (0.3, 0.7)
    ]
    canvas.fill(joined(pots), view.misty(view.tone("#a8a8ac", 0.7), air))
    canvas.fill(wall.quad(z0 + 0.1, 0.86, LONG - 0.2, 0.1), view.misty(view.tone("#d8d4cc", 0.8), air))


def _sheeting(canvas: Canvas, view: View, flat: Flat, span: tuple[float, float], chance: Random, glow: float, air: float) -> None:
    """One side of a tent: orange skirts, posts and clear windows."""
    u, wide = span
    canvas.fill(flat.quad(u, 0, wide, 0.62), view.misty(mix(view.tone(ORANGE, 0.5), ORANGE, 0.3 * glow), air))
    canvas.fill(flat.quad(u, HIGH - 0.42, wide, 0.42), view.misty(mix(view.tone(ORANGE, 0.7), ORANGE, 0.4 * glow), air))
    posts = [(u + wide * k / 3 - 0.04, 0, 0.08, HIGH) for k in range(4)]
    canvas.fill(flat.quads(posts), view.misty(mix(view.tone(ORANGE, 0.4), "#c84c14", 0.4), air))
    sheen = [
        flat.path(
            lines(
                [
                    (u + wide * a, 0.66),
                    (u + wide * (a + 0.07), 0.66),
                    (u + wide * (a + 0.2), HIGH - 0.44),
                    (u + wide * (a + 0.13), HIGH - 0.44),
                ]
            )
        )
        for a in (0.05, 0.4, 0.72)
    ]
    canvas.fill(joined(sheen), "#ffffff", 0.16)
    canvas.fill(
        joined(glyph(flat, u + wide * 0.3, HIGH - 0.4, 0.36, chance) + glyph(flat, u + wide * 0.5, HIGH - 0.4, 0.36, chance)),
        view.misty(view.tone("#fff4e0", 0.9), air),
    )


def _tent_top(canvas: Canvas, view: View, camera: Camera, side: int, z0: float, glow: float, air: float) -> None:
    """The roof and its gable."""
    x, deep, z1 = NEAR * side, DEEP * side, z0 + LONG
    roof = camera.shape(
        (x - 0.25 * side, HIGH - 0.05, z0 - 0.15),
        (x - 0.25 * side, HIGH - 0.05, z1 + 0.15),
        ((x + deep) / 2, HIGH + 0.75, z1),
        ((x + deep) / 2, HIGH + 0.75, z0),
    )
    gable = camera.shape((x - 0.25 * side, HIGH - 0.05, z0 - 0.15), ((x + deep) / 2, HIGH + 0.75, z0), (deep, HIGH, z0 - 0.1))
    canvas.fill(gable, view.misty(mix(view.tone("#c8541c", 0.5), "#f0843c", 0.5 * glow), air))
    canvas.fill(roof, view.misty(mix(view.tone(ORANGE if not view.snow else "#f4f0ee", 0.85), ORANGE, 0.25 * glow), air))


def tin_table(canvas: Canvas, view: View, camera: Camera, x: float, z: float, seed: int) -> None:
    """A round tin table with plastic stools, green bottles, a pan on a burner."""
    chance, (cx, foot), s = Random(seed), camera.at(x, 0, z), camera.size(z)
    tint = chance.choice(("#d8342c", "#2f6cb0", "#e8e4dc"))

    def stool(dx: float, dy: float) -> None:
        a, b = cx + dx * s, foot + dy * s
        canvas.fill(ellipse(a, b, 0.24 * s, 0.05 * s), view.tone("#141014", 0), 0.4, blur=4)
        canvas.fill(
            lines([(a - 0.15 * s, b - 0.44 * s), (a + 0.15 * s, b - 0.44 * s), (a + 0.2 * s, b), (a - 0.2 * s, b)]),
            turned(view, a, 0.2 * s, tint),
        )
        canvas.fill(rect(a - 0.05 * s, b - 0.3 * s, 0.1 * s, 0.3 * s), view.tone("#181418", 0.1), 0.5)
        canvas.fill(ellipse(a, b - 0.44 * s, 0.16 * s, 0.045 * s), view.tone(mix(tint, "#ffffff", 0.3), 0.9))

    for dx in (-0.45, 0.45):
        stool(dx, -0.1)
    canvas.fill(ellipse(cx, foot, 0.42 * s, 0.08 * s), view.tone("#141014", 0), 0.45, blur=5)
    canvas.fill(rect(cx - 0.12 * s, foot - 0.68 * s, 0.24 * s, 0.68 * s), turned(view, cx, 0.14 * s, "#8a8c90"))
    canvas.fill(ellipse(cx, foot - 0.67 * s, 0.48 * s, 0.12 * s), view.tone("#6c6c70", 0.3))
    canvas.fill(ellipse(cx, foot - 0.7 * s, 0.48 * s, 0.12 * s), view.tone("#d4d4d4", 0.8))
    canvas.fill(ellipse(cx, foot - 0.76 * s, 0.18 * s, 0.05 * s), view.tone("#3c3838", 0.3))
    canvas.fill(ellipse(cx, foot - 0.77 * s, 0.15 * s, 0.04 * s), view.tone("#d8502c", 0.7))
    for dx in (-0.3, -0.22, 0.28):
        canvas.fill(
            joined(
                [
                    rect(cx + dx * s - 0.03 * s, foot - 0.9 * s, 0.06 * s, 0.2 * s, 2),
                    rect(cx + dx * s - 0.014 * s, foot - 0.98 * s, 0.028 * s, 0.1 * s),
                ]
            ),
            view.tone("#3c8c54", 0.7),
        )
    for k in range(6):
        canvas.fill(
            ellipse(cx + 0.03 * s * (k % 2), foot - (0.85 + 0.13 * k) * s, (0.06 + 0.02 * k) * s, 0.06 * s),
            mix(view.haze, "#ffffff", 0.6),
            0.16,
            blur=0.03 * s,
        )
    for dx in (-0.62, 0.62):
        stool(dx, 0.24)
