"""Old Shanghai between the wars, and a Hong Kong street: upright signs over the pavement, tenements, a tram, rickshaws."""

from dataclasses import dataclass
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, lantern, wires
from vnc.make.place.parts.facades import road
from vnc.make.place.parts.flora import air_tint, crown, greens
from vnc.make.place.parts.storefronts import TINTS, awning, blade, board, open_shop, shutter
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat, Sun
from vnc.make.place.view import View

FAR = 54.0
SIGNS = (
    ("#a8242c", "#f8d878"),
    ("#f4e8d0", "#a8242c"),
    ("#1f4c6c", "#f8f0d8"),
    ("#f0c040", "#8a1c24"),
    ("#2f5c44", "#f8e8b0"),
    ("#2c2c34", "#ff6a5a"),
    ("#2c2c40", "#5ad8e8"),
)


@dataclass(frozen=True)
class City:
    """A street's kind: half its width, heights from-to, wall colours, how many signs a house has, how far they reach."""

    half: float
    heights: tuple[float, float]
    walls: tuple[str, ...]
    signs: int
    reach: tuple[float, float]
    balconies: bool


SHANGHAI = City(5.0, (9.0, 13.0), ("#b8a894", "#a47c68", "#c8b8a0", "#8a7468", "#b4a08c"), 2, (0.8, 1.1), False)
HONGKONG = City(4.4, (13.0, 20.0), ("#a8b0a4", "#c8b494", "#94a8ac", "#c49c88", "#b4b09c"), 3, (1.0, 2.3), True)


def shanghai(picture: Picture) -> None:
    view, camera = picture.view, Camera(940, 590, 1.65, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 650)
    _tower(far, view, 1000, 630, 380)
    _tower(far, view, 850, 630, 250)
    air_tint(far, view.haze, 240, 660, 0.1, 0.35 + 0.35 * view.murk)
    ground = picture.sheet(0.6, 0, 0.3)
    street = picture.sheet(0.55, 0, 0.4)
    _rows(picture, street, camera, SHANGHAI)
    veil(picture, street)
    road(picture, ground, camera, SHANGHAI.half, FAR, "#7c7470", 1.6, False, False, 0.3)
    floor = camera.floor()
    ground.fill(floor.quads([(x, 1.4, 0.1, FAR) for x in (-0.9, 0.4)]), view.tone("#c8c4c0", 0.9), 0.85)
    ground.fill(floor.quads([(x - 0.1, 1.4, 0.1, FAR) for x in (-0.9, 0.4)]), view.tone("#2c2828", 0.1), 0.5)
    things = picture.sheet(0.4, 0, 0.3)
    _tram(picture, things, camera, -0.95, 17.0)
    spans = [(camera.at(-4.6, 6.2, z), camera.at(4.6, 6.0, z)) for z in (26.0, 17.0, 11.0)]
    wires(things, view, [(a[0], a[1], b[0], b[1], 26) for a, b in spans] + [(940, 610, 820, -40, 0)], 2.2)
    for x, z in ((-3.9, 22.0), (3.9, 17.0), (-3.9, 12.0), (3.9, 8.6)):
        _lamp(things, view, camera, x, z)
    _rickshaw(things, view, *camera.at(2.5, 0, 9.6), 0.95 * camera.size(9.6))
    near = picture.sheet(0.12, 0, 2.2)
    for k, (x, y, rx) in enumerate(((60, 30, 240), (290, -10, 170), (-20, 230, 130))):
        crown(near, view, x, y, rx, rx * 0.5, picture.seed + 30 + k, 420, (9, 20), greens(view))
    lantern(near, view, 1780, 190, 170, "#e8402c", 0.35)
    near.fill(rect(1777, -20, 6, 150), view.tone("#2c2022", 0.2))


def hongkong(picture: Picture) -> None:
    view, camera = picture.view, Camera(980, 600, 1.65, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 660)
    for x, high in ((900, 400), (960, 470), (1030, 360), (1080, 430)):
        far.fill(rect(x - 36, 640 - high, 72, high), view.misty(view.tone("#a4b0b8", 0.6), 0.35))
        panes = [rect(x - 30 + 12 * i, 652 - high + 16 * j, 6, 8) for i in range(5) for j in range(20)]
        far.fill(joined(panes), view.misty(mix(view.tone("#5c7484", 0.4), "#ffe0a0", 0.6 * view.lamps), 0.3))
    ground = picture.sheet(0.6, 0, 0.3)
    street = picture.sheet(0.55, 0, 0.4)
    _rows(picture, street, camera, HONGKONG)
    veil(picture, street)
    road(picture, ground, camera, HONGKONG.half, FAR, "#6c6a70", 1.5, True, True, 0.45)
    things = picture.sheet(0.4, 0, 0.3)
    _double_decker(picture, things, camera, -1.9, 19.0)
    _taxi(things, view, camera, 0.7, 12.5)
    near = picture.sheet(0.12, 0, 2.2)
    sign = rect(1610, -20, 330, 190, 20)
    near.fill(sign, Linear(0, 0, 0, 170, (view.tone("#8a1c24", 0.4), view.tone("#a8242c", 0.7))))
    near.line(sign, mix(view.tone("#f8d878", 0.8), "#ffe070", view.lamps), 8)
    near.fill(
        joined(
            [rect(1650 + 96 * k, 20 + 38 * j, 70, 10) for k in range(3) for j in range(3)]
            + [rect(1680 + 96 * k, 10, 10, 130) for k in range(3)]
        ),
        mix(view.tone("#f8d878", 0.9), "#fff0a0", view.lamps),
    )
    near.glow(1770, 80, 380, "#ff6050", 0.35 * view.lamps)


def _rows(picture: Picture, canvas: Canvas, camera: Camera, city: City) -> None:
    """Houses on both sides, far ones first, then their signs so that none is hidden behind a nearer wall."""
    for side in (-1, 1):
        z, chance, spans = 2.0, Random(picture.seed * 3 + side), list[tuple[float, float, int]]()
        while z < FAR:
            long = chance.uniform(4.4, 6.0)
            spans.append((z, z + long, chance.randrange(9999)))
            z += long
        for span in reversed(spans):
            _house(picture, canvas, camera, city, side, span)


def _house(picture: Picture, canvas: Canvas, camera: Camera, city: City, side: int, span: tuple[float, float, int]) -> None:
    view, (z0, z1, seed) = picture.view, span
    chance, x, long = Random(seed), city.half * side, z1 - z0
    high, colour = chance.uniform(*city.heights), chance.choice(city.walls)
    air = min(0.7, (z0 / FAR) ** 0.8 * (0.2 + 0.7 * view.murk))
    lit = 0.8 if (view.sun[0] - camera.x) * side < 0 else 0.35

    def seen(tint: str, light: float) -> str:
        return view.misty(view.tone(tint, light), air)

    canvas.fill(camera.shape((x, 0, z0), (x + 9 * side, 0, z0), (x + 9 * side, high, z0), (x, high, z0)), seen(colour, 0.35))
    wall = camera.flat((x, 0, 0), (0, 0, 1), (0, 1, 0))
    body = wall.quad(z0, 0, long, high)
    _, top, _, foot = body.bounds()
    canvas.fill(body, Linear(0, max(-200, top), 0, foot, (seen(colour, lit), seen(mix(colour, "#40343c", 0.35), lit * 0.7))))
    _storeys(canvas, view, wall, city, (z0, long, high), (air, lit), chance)
    canvas.fill(wall.quads([(z0, high - 0.5, long, 0.5), (z0, 3.5, long, 0.22)]), seen(mix(colour, "#fff4e0", 0.3), lit + 0.1))
    tint = chance.choice(TINTS)
    if chance.random() < 0.86:
        open_shop(canvas, view, wall, z0 + 0.3, long - 0.6, 2.5, seed, air, lit)
    else:
        shutter(canvas, view, wall, z0 + 0.3, long - 0.6, 2.5, "#7c8a8c", seed, air, lit)
    board(canvas, view, wall, z0 + 0.2, 2.62, long - 0.4, 0.8, chance.choice(SIGNS), seed, air, 0.7 * view.lamps)
    if chance.random() < 0.6:
        awning(canvas, view, camera, x, side, (z0 + 0.2, z1 - 0.2), 2.6, tint, air, lit)
    for k in range(city.signs):
        low = 3.4 + (k * 2.7 if city.balconies else k * 3.2) + chance.uniform(0, 0.5)
        wide = chance.uniform(*city.reach)
        tall = chance.uniform(0.8, 1.4) if city.balconies and chance.random() < 0.5 else chance.uniform(2.0, 3.0)
        if low + tall < high and z0 > 3.4:
            blade(
                canvas,
                view,
                camera,
                x,
                side,
                z0 + long * (0.15 + 0.3 * k),
                (low, wide if tall < 1.6 else min(wide, 1.1), tall),
                chance.choice(SIGNS),
                seed + k,
                air,
            )


def _storeys(
    canvas: Canvas,
    view: View,
    wall: Flat,
    city: City,
    size: tuple[float, float, float],
    light: tuple[float, float],
    chance: Random,
) -> None:
    """Windows floor by floor: tall ones between pilasters in Shanghai, balconies with washing and boxes in Hong Kong."""
    (z0, long, high), (air, lit) = size, light

    def seen(tint: str, bright: float) -> str:
        return view.misty(view.tone(tint, bright), air)

    count, rows = max(2, int(long / 1.5)), int((high - 4.2) / 2.9)
    step = long / count
    panes = [(z0 + step * (k + 0.2), 4.1 + 2.9 * r, step * 0.6, 1.75) for r in range(rows) for k in range(count)]
    on = [p for p in panes if chance.random() < 0.7 * view.lamps]
    canvas.fill(wall.quads([(a - 0.08, b - 0.08, w + 0.16, h + 0.16) for a, b, w, h in panes]), seen("#e8dcc8", lit * 0.8))
    canvas.fill(wall.quads(panes), view.misty(mix(view.tone("#5c7480", 0.45), view.sky[2], 0.25), air))
    if on:
        canvas.fill(wall.quads(on), view.misty("#ffd488", air * 0.5))
    bars = [(a + w / 2 - 0.03, b, 0.06, h) for a, b, w, h in panes] + [(a, b + h * 0.62, w, 0.06) for a, b, w, h in panes]
    canvas.fill(wall.quads(bars), seen("#4c4440", 0.3))
    if not city.balconies:
        canvas.fill(wall.quads([(z0 + step * k - 0.1, 3.6, 0.2, high - 3.6) for k in range(count + 1)]), seen("#d8c8b0", lit))
        canvas.fill(wall.quads([(z0, 3.8 + 2.9 * r, long, 0.1) for r in range(rows + 1)]), seen("#d8c8b0", lit * 0.9))
        return
    rails = [(z0 + 0.1, 3.86 + 2.9 * r, long - 0.2, 0.62) for r in range(rows)]
    canvas.fill(wall.quads(rails), seen(chance.choice(("#c8c0ac", "#8ab0a8", "#c8a090")), lit * 0.9))
    canvas.fill(
        wall.quads([(z0 + 0.1 + 0.24 * k, 3.86 + 2.9 * r, 0.05, 0.62) for r in range(rows) for k in range(int(long / 0.24))]),
        seen("#4c5454", 0.2),
        0.4,
    )
    boxes = [
        (z0 + step * (k + 0.3), 5.95 + 2.9 * r, 0.55, 0.36) for r in range(rows) for k in range(count) if chance.random() < 0.35
    ]
    if boxes:
        canvas.fill(wall.quads(boxes), seen("#d8d8d0", lit))
        canvas.fill(wall.quads([(a + 0.06, b + 0.06, 0.4, 0.22) for a, b, _, _ in boxes]), seen("#5c6468", 0.3), 0.7)
    for r in range(rows):
        cloths = [
            (z0 + step * (k + 0.15), 4.5 + 2.9 * r, 0.3, chance.uniform(0.4, 0.7)) for k in range(count) if chance.random() < 0.4
        ]
        if cloths:
            canvas.fill(wall.quads(cloths), seen(chance.choice(("#f4ecdc", "#c8605c", "#5c8ab0", "#e8c060")), lit), 0.95)


def _tower(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    """A stepped tower of stone at the street's end, with a clock and a mast."""
    steps = ((0.0, 0.5, 0.17), (0.5, 0.74, 0.12), (0.74, 0.88, 0.08), (0.88, 0.95, 0.04))
    for low, high, half in steps:
        body = rect(x - tall * half, foot - tall * high, tall * half * 2, tall * (high - low))
        canvas.fill(body, Linear(x - tall * half, 0, x + tall * half, 0, (view.tone("#a49484", 0.4), view.tone("#c8b8a0", 0.85))))
        canvas.fill(
            joined(
                [
                    rect(
                        x - tall * half + tall * half * 2 * (k + 0.3) / 5,
                        foot - tall * high + 8,
                        tall * half * 0.14,
                        tall * (high - low) - 14,
                    )
                    for k in range(5)
                ]
            ),
            mix(view.tone("#5c5450", 0.3), "#ffd488", 0.6 * view.lamps),
            0.8,
        )
    canvas.fill(ellipse(x, foot - tall * 0.8, tall * 0.045, tall * 0.045), mix(view.tone("#f4ecd8", 0.8), "#fff0b0", view.lamps))
    canvas.fill(rect(x - 2, foot - tall * 1.12, 4, tall * 0.2), view.tone("#5c5450", 0.4))


def _tram(picture: Picture, canvas: Canvas, camera: Camera, x: float, z: float) -> None:
    """A green tram coming toward us."""
    view, face = picture.view, camera.flat((x - 0.35, 0, z), (1, 0, 0), (0, 1, 0))
    canvas.fill(camera.floor().quad(x - 0.4, z - 0.3, 2.1, 1.2), view.tone("#141014", 0), 0.5, blur=6)
    canvas.fill(
        camera.shape((x + 1.65, 0.4, z), (x + 1.65, 0.4, z + 8), (x + 1.65, 3.2, z + 8), (x + 1.65, 3.2, z)),
        view.tone("#2f5c44", 0.3),
    )
    side = camera.flat((x + 1.65, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(
        side.quads([(z + 0.5 + 1.2 * k, 1.6, 0.9, 1.0) for k in range(6)]),
        mix(view.tone("#8aa8ac", 0.5), "#ffe0a0", 0.8 * view.lamps),
    )
    canvas.fill(face.quad(0, 0.4, 2.0, 1.2), view.tone("#3c7c58", 0.65))
    canvas.fill(face.quad(0, 1.5, 2.0, 1.4), view.tone("#f0e4c4", 0.75))
    canvas.fill(
        face.quads([(0.15, 1.66, 0.5, 0.95), (0.75, 1.66, 0.5, 0.95), (1.35, 1.66, 0.5, 0.95)]),
        mix(view.tone("#8aa8b0", 0.55), "#ffe0a0", 0.85 * max(0.15, view.lamps)),
    )
    canvas.fill(face.path(curve([(-0.1, 2.86, 1), (0.1, 3.2), (1.9, 3.2), (2.1, 2.86, 1)])), view.tone("#c8b894", 0.6))
    board(canvas, view, face, 0.5, 2.62, 1.0, 0.3, ("#2c2c34", "#f8e8b0"), 5, 0, view.lamps)
    canvas.fill(face.quads([(0, 1.44, 2.0, 0.07), (0, 0.36, 2.0, 0.08)]), view.tone("#e0b850", 0.8))
    lamp = face.path(ellipse(1.0, 0.95, 0.15, 0.15))
    canvas.fill(lamp, mix(view.tone("#f4f0e0", 0.9), "#fff8d8", max(0.3, view.lamps)))
    canvas.glow(*face.at(1.0, 0.95), 1.3 * camera.size(z), "#fff0c0", 0.6 * view.lamps)
    (ax, ay), (bx, by) = face.at(1.0, 3.2), face.at(1.1, 5.2)
    canvas.line(lines([(ax, ay), (bx, by)], closed=False), view.tone("#2c2c30", 0.3), 3)


def _lamp(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A cast-iron standard with three globes."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    iron, lit = view.tone("#2c3034", 0.4), max(0.2, view.lamps)
    canvas.fill(
        joined(
            [
                rect(cx - 0.05 * s, foot - 3.2 * s, 0.1 * s, 3.2 * s),
                rect(cx - 0.14 * s, foot - 0.5 * s, 0.28 * s, 0.5 * s, 0.05 * s),
                rect(cx - 0.5 * s, foot - 3.1 * s, 1.0 * s, 0.07 * s),
            ]
        ),
        iron,
    )
    for u, v in ((-0.45, 3.3), (0.45, 3.3), (0.0, 3.55)):
        canvas.fill(ellipse(cx + u * s, foot - v * s, 0.17 * s, 0.18 * s), mix(view.tone("#e8e8dc", 0.8), "#fff4cc", lit))
        canvas.glow(cx + u * s, foot - v * s, 1.3 * s, "#ffe0a0", 0.5 * view.lamps)


def _rickshaw(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """An empty rickshaw with its hood up."""
    canvas.fill(ellipse(x, foot, s * 0.9, s * 0.08), view.tone("#141014", 0), 0.45, blur=6)
    _hood(canvas, view, x, foot, s)
    canvas.fill(
        curve(
            [
                (x - 0.45 * s, foot - 0.8 * s, 1),
                (x + 0.3 * s, foot - 0.8 * s, 1),
                (x + 0.46 * s, foot - 0.5 * s),
                (x - 0.3 * s, foot - 0.46 * s),
                (x - 0.48 * s, foot - 0.6 * s),
            ]
        ),
        view.tone("#a8242c", 0.6),
    )
    canvas.fill(
        joined(
            [
                rect(x - 0.36 * s, foot - 0.86 * s, 0.62 * s, 0.09 * s, 4),
                stroke([(x + 0.3 * s, foot - 0.56 * s), (x + 1.4 * s, foot - 0.4 * s)], 0.05 * s, even, False),
            ]
        ),
        view.tone("#6c3c24", 0.6),
    )
    _wheel(canvas, view, x, foot, s)


def _hood(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """The folded hood with its hoops."""
    hood = curve(
        [
            (x - 0.42 * s, foot - 0.78 * s, 1),
            (x - 0.5 * s, foot - 1.3 * s),
            (x - 0.1 * s, foot - 1.62 * s),
            (x + 0.4 * s, foot - 1.42 * s, 1),
            (x + 0.12 * s, foot - 1.3 * s),
            (x, foot - 0.8 * s, 1),
        ]
    )
    canvas.fill(hood, Linear(x - 0.5 * s, 0, x + 0.4 * s, 0, (view.tone("#2c2c30", 0.3), view.tone("#4c4c54", 0.8))))
    canvas.line(
        joined(
            [
                curve(
                    [(x - 0.3 * s, foot - 0.8 * s), (x - 0.34 * s, foot - 1.3 * s), (x - 0.02 * s, foot - 1.56 * s)], closed=False
                ),
                curve(
                    [(x - 0.12 * s, foot - 0.8 * s), (x - 0.1 * s, foot - 1.28 * s), (x + 0.2 * s, foot - 1.5 * s)], closed=False
                ),
            ]
        ),
        view.tone("#7c7c84", 0.6),
        max(1.5, 0.02 * s),
    )


def _wheel(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """A tall wheel with spokes."""
    canvas.line(ellipse(x - 0.06 * s, foot - 0.4 * s, 0.4 * s, 0.4 * s), view.tone("#3c2c24", 0.4), max(2.0, 0.05 * s))
    spokes: list[Path] = [
        stroke(
            [(x - 0.06 * s, foot - 0.4 * s), (x - 0.06 * s + 0.4 * s * c, foot - 0.4 * s + 0.4 * s * d)], 0.015 * s, even, False
        )
        for c, d in ((1, 0), (-1, 0), (0, 1), (0, -1), (0.7, 0.7), (-0.7, 0.7), (0.7, -0.7), (-0.7, -0.7))
    ]
    canvas.fill(joined(spokes), view.tone("#c8a468", 0.7))


def _double_decker(picture: Picture, canvas: Canvas, camera: Camera, x: float, z: float) -> None:
    """A tall narrow tram of two decks."""
    view, face = picture.view, camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    canvas.fill(camera.floor().quad(x - 0.1, z - 0.3, 2.0, 1.2), view.tone("#141014", 0), 0.5, blur=6)
    canvas.fill(
        camera.shape((x + 1.8, 0.3, z), (x + 1.8, 0.3, z + 7), (x + 1.8, 4.4, z + 7), (x + 1.8, 4.4, z)),
        view.tone("#1f5c4c", 0.3),
    )
    canvas.fill(
        face.quad(0, 0.3, 1.8, 4.1),
        Linear(0, face.at(0, 4.4)[1], 0, face.at(0, 0.3)[1], (view.tone("#2f8c6c", 0.8), view.tone("#1f6c54", 0.45))),
    )
    canvas.fill(
        face.quads([(0.12, 1.3, 0.72, 0.9), (0.96, 1.3, 0.72, 0.9), (0.12, 3.0, 0.72, 0.9), (0.96, 3.0, 0.72, 0.9)]),
        mix(view.tone("#8ab0b4", 0.55), "#ffe4a8", 0.85 * max(0.15, view.lamps)),
    )
    board(canvas, view, face, 0.2, 2.4, 1.4, 0.42, ("#f4ecd8", "#a8242c"), 3, 0, view.lamps)
    for u in (0.25, 1.55):
        canvas.fill(face.path(ellipse(u, 0.8, 0.13, 0.13)), mix(view.tone("#f4f0e0", 0.9), "#fff8d8", max(0.3, view.lamps)))
        canvas.glow(*face.at(u, 0.8), 0.9 * camera.size(z), "#fff0c0", 0.5 * view.lamps)


def _taxi(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A red taxi with a silver roof seen from behind."""
    face = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    sun = Sun(-0.3, 0.8, 0.2)
    canvas.fill(camera.floor().quad(x - 0.1, z - 0.2, 1.9, 1.4), view.tone("#141014", 0), 0.5, blur=6)
    canvas.fill(face.quads([(0.08, 0, 0.28, 0.34), (1.34, 0, 0.28, 0.34)]), view.tone("#1c1c20", 0.2))
    canvas.fill(
        face.path(curve([(0, 0.3, 1), (-0.02, 0.62), (0.06, 0.92, 1), (1.64, 0.92, 1), (1.72, 0.62), (1.7, 0.3, 1)])),
        view.tone("#c8302c", sun.on(0, 0, -1) + 0.2),
    )
    canvas.fill(
        face.path(curve([(0.1, 0.9, 1), (0.28, 1.36), (0.5, 1.44), (1.2, 1.44), (1.42, 1.36), (1.6, 0.9, 1)])),
        view.tone("#d8dce0", 0.7),
    )
    canvas.fill(
        face.path(curve([(0.24, 0.93, 1), (0.38, 1.3), (1.32, 1.3), (1.46, 0.93, 1)])),
        mix(view.tone("#4c6470", 0.4), view.sky[2], 0.3),
    )
    canvas.fill(
        face.quads([(0.06, 0.6, 0.3, 0.14), (1.34, 0.6, 0.3, 0.14)]),
        mix(view.tone("#a81c1c", 0.7), "#ff4030", max(0.4, view.lamps)),
    )
    canvas.fill(face.quads([(0.6, 0.5, 0.5, 0.14)]), view.tone("#f0e8c8", 0.8))
    canvas.fill(face.quad(0.62, 1.44, 0.46, 0.14), mix(view.tone("#f8f0d8", 0.8), "#fff0a0", view.lamps))
    for u in (0.2, 1.5):
        canvas.glow(*face.at(u, 0.66), 0.7 * camera.size(z), "#ff4030", 0.5 * view.lamps)


PLACES = {
    "shanghai": Kind(shanghai, None, ((0.18, 0.82),), 0.56),
    "hongkong": Kind(hongkong, None, ((0.18, 0.82),), 0.57),
}
