"""A court between crowded blocks of flats: balconies, air conditioners, laundry on poles, shops at their foot."""

from random import Random
from typing import Protocol

from vnc.make.draw import Canvas, Linear, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, wires
from vnc.make.place.parts.flora import bush
from vnc.make.place.parts.wares import stand
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat
from vnc.make.place.view import View
from vnc.make.place.water import puddles

WALLS = ("#d8b89c", "#a8c0b8", "#e0d0a8", "#c89a90", "#b8b4c8", "#c8c4b0")
CLOTHES = ("#f4f0e8", "#5a9ac8", "#e8705a", "#f0c84a", "#8ab878", "#d88aa8", "#4a4e68")
SIGNS = ("#e84a3c", "#2f9a7a", "#f0b83c", "#3f6ac0")
BAY, STOREY = 2.7, 2.8
Quad = tuple[float, float, float, float]


class Put(Protocol):
    """Keeps rectangles of a colour and its light, to be painted together."""

    def __call__(self, colour: str, lit: float, *spots: Quad) -> None: ...


def apartmentblock(picture: Picture) -> None:
    """Blocks on three sides, a slot of sky between them, awnings and shutters round the court, wires across it."""
    view, camera = picture.view, Camera(960, 690, 1.6, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    back = picture.sheet(0.8, 0.04, 0.6)
    _facade(back, view, camera.flat((-12, 0, 25), (1, 0, 0), (0, 1, 0)), (24, 6), 0.45, picture.seed)
    sides = picture.sheet(0.6, 0, 0.3)
    _court(picture, sides, camera)
    for k, side in enumerate((-1, 1)):
        flat = camera.flat((side * 8.2, 0, 0), (0, 0, 1), (0, 1, 0))
        sunny = 0.8 if (view.sun[0] - 960) * side < 0 else 0.3
        _facade(sides, view, flat, (25, 8), sunny, picture.seed + 3 + k, 3.2)
    if view.wet or view.lamps > 0.25:
        puddles(picture, sides, camera.at(0, 0, 25)[1], sides.planes[3].copy(), max(0.75 * view.wet, 0.36 * view.lamps))
    front = picture.sheet(0.42, 0, 0.3)
    wires(front, view, [(-20, 160, 1940, 240, 120), (120, 330, 1800, 300, 90), (330, 420, 1560, 410, 60)], 2)
    for k, (x, z, name, size) in enumerate(
        (
            (-5.6, 9.0, "bicycle", 1.0),
            (5.4, 9.6, "vending machine", 1.0),
            (-4.6, 12.0, "plant", 0.9),
            (4.4, 11.4, "crate", 0.9),
            (6.3, 8.4, "bin", 0.8),
        )
    ):
        stand(front, view, camera, name, (x, 0, z), size, picture.seed + k)
    for k, x in enumerate((-2.2, 0.0, 2.2)):
        bx, by = camera.at(x, 0.2, 17)
        bush(front, view, bx, by - 22, 54, 36, picture.seed + k, 110)
        front.fill(
            rect(bx - 58, by - 4, 116, 34, 5),
            Linear(0, by - 4, 0, by + 30, (view.tone("#c8b49c", 0.9), view.tone("#7a6654", 0.3))),
        )
    veil(picture, front, 0.5)
    near = picture.sheet(0.1, 0, 2.8)
    for x in (-30, 1880):
        near.fill(
            rect(x, -20, 70, 1120),
            Linear(x, 0, x + 70, 0, (view.tone("#5a5450", 0.2), view.tone("#a89c90", 0.7), view.tone("#5a5450", 0.2))),
        )


def _facade(canvas: Canvas, view: View, flat: Flat, size: tuple[float, int], light: float, seed: int, near: float = 0.0) -> None:
    """A block `size` long and high (metres, storeys): flats of several owners' colours over a row of shops."""
    chance, (long, storeys) = Random(seed), size
    high = 3.6 + STOREY * storeys
    body = flat.quad(near, 0, long - near, high)
    wall = chance.choice(WALLS)
    canvas.fill(body, view.tone(wall, light))
    layers: dict[str, list[Quad]] = {}

    def put(colour: str, lit: float, *spots: Quad) -> None:
        layers.setdefault(view.tone(colour, lit), []).extend(spots)

    bays = int((long - near) / BAY)
    for k in range(bays):
        u = near + BAY * k
        if chance.random() < 0.5:
            put(chance.choice(WALLS), light, (u, 3.6, BAY, high - 3.6))
    for k in range(bays):
        for j in range(storeys):
            _flat(put, (near + BAY * k, 3.6 + STOREY * j), light, chance)
        put("#7a6a60", light * 0.6, (near + BAY * k - 0.06, 0, 0.12, high))
    for colour, spots in layers.items():
        canvas.fill(flat.quads(spots), colour)
    canvas.fill(
        flat.quads([(near, 3.6 + STOREY * j - 0.08, long - near, 0.1) for j in range(storeys + 1)]),
        view.tone("#3a3034", 0.1),
        0.3,
    )
    glow = [
        (near + BAY * chance.randrange(bays) + 0.3, 3.6 + STOREY * chance.randrange(storeys) + 0.9, 1.1, 1.2)
        for _ in range(int(bays * storeys * 0.5))
    ]
    canvas.fill(flat.quads(glow), "#ffdc90", 0.85 * view.lamps)
    _shops(canvas, view, flat, (near, long), chance)


def _flat(put: Put, spot: tuple[float, float], light: float, chance: Random) -> None:
    """One flat's share of the front: a window or a balcony, its machine, its washing."""
    u, v = spot
    if chance.random() < 0.45:
        put("#2c2a30", 0.1, (u + 0.2, v + 0.1, 2.2, 2.2))
        put("#5a7080", light * 0.6, (u + 0.4, v + 0.2, 1.3, 1.9))
        put("#e0d8cc", light + 0.2, (u + 0.12, v + 0.1, 2.36, 0.2), (u + 0.12, v + 0.95, 2.36, 0.09))
        put("#8a8680", light, *((u + 0.2 + 0.2 * i, v + 0.3, 0.05, 0.66) for i in range(11)))
    else:
        put("#e4dccc", light + 0.1, (u + 0.22, v + 0.82, 1.26, 1.36))
        put("#4a6070", light * 0.7, (u + 0.3, v + 0.9, 0.52, 1.2), (u + 0.88, v + 0.9, 0.52, 1.2))
        put("#a8a098", light, (u + 0.15, v + 2.2, 1.45, 0.14))
    if chance.random() < 0.75:
        put("#d8d8d4", light + 0.1, (u + 1.72, v + 0.35, 0.72, 0.5))
        put("#6a6e72", light * 0.5, *((u + 1.78, v + 0.41 + 0.09 * i, 0.42, 0.04) for i in range(4)))
        put("#5a4a3c", 0.1, (u + 1.8, v - 0.1, 0.06, 0.45))
    if chance.random() < 0.5:
        put("#c8ccd0", light + 0.2, (u + 0.1, v + 0.72, 2.3, 0.04))
        for i in range(chance.randint(2, 5)):
            tall = chance.uniform(0.4, 0.75)
            put(chance.choice(CLOTHES), light + 0.15, (u + 0.2 + 0.42 * i, v + 0.72 - tall, 0.34, tall))


def _shops(canvas: Canvas, view: View, flat: Flat, span: tuple[float, float], chance: Random) -> None:
    """Shutters, lit fronts, awnings and boards with marks along the foot of a block."""
    lit, u = 0.35 + 0.6 * view.lamps, span[0]
    while u < span[1] - 2.6:
        tint = chance.choice(SIGNS)
        canvas.fill(flat.quad(u, 0, 2.6, 3.5), view.tone("#5a4e48", 0.3))
        if chance.random() < 0.3:
            canvas.fill(flat.quad(u + 0.15, 0, 2.3, 2.4), view.tone("#8a949a", 0.5))
            canvas.fill(flat.quads([(u + 0.15, 0.16 * k, 2.3, 0.05) for k in range(15)]), view.tone("#3a4248", 0.2), 0.6)
        else:
            canvas.fill(flat.quad(u + 0.15, 0, 2.3, 2.4), mix(view.tone("#8a7a60", 0.4), "#ffe6b0", lit))
            goods = [(u + 0.25 + 0.28 * i, 0.3 + 0.6 * j, 0.2, 0.34) for i in range(7) for j in range(3)]
            for k, colour in enumerate(CLOTHES[:4]):
                canvas.fill(flat.quads(goods[k::4]), mix(view.tone(colour, 0.5), "#c89a60", 0.3 * lit), 0.8)
        canvas.fill(flat.quad(u + 0.05, 2.75, 2.5, 0.7), mix(view.tone(tint, 0.7), tint, view.lamps))
        marks = [(u + 0.3 + 0.42 * i, 2.9, 0.26, 0.4) for i in range(chance.randint(3, 5))]
        canvas.fill(flat.quads(marks), "#fff4dc", 0.9)
        for k in range(6):
            canvas.fill(flat.quad(u + 0.05 + 0.42 * k, 2.3, 0.42, 0.4), view.tone(tint if k % 2 else "#f4ece0", 0.7))
        if view.lamps > 0.3:
            x, y = flat.at(u + 1.3, 1.4)
            canvas.glow(x, y, min(300, 2.4 * flat.camera.size(max(4.0, u if flat.u[2] else 25))), "#ffd890", 0.3 * view.lamps)
        u += 2.7


def _court(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Paving in worn slabs, drains, stains."""
    view, floor, top = picture.view, camera.floor(), camera.at(0, 0, 25)[1]
    whole = rect(-20, top, WIDE + 40, HIGH)
    canvas.fill(whole, Linear(0, top, 0, HIGH, (view.tone("#b0a89c", 0.6), view.tone("#6a645e", 0.3))))
    stained(canvas, picture.seed + 5, 0.35, 10, 3, view.tone("#241e1c", 0))
    canvas.fill(
        floor.grid([-8 + 1.0 * k for k in range(17)], [1.4 + 1.1 * k for k in range(21)], 0.03), view.tone("#3a3430", 0.2), 0.45
    )
    drains = [
        lines([floor.at(x, z), floor.at(x + 0.6, z), floor.at(x + 0.6, z + 0.5), floor.at(x, z + 0.5)])
        for x, z in ((-0.6, 6.0), (2.4, 10.0))
    ]
    canvas.fill(joined(drains), view.tone("#24242a", 0.2), 0.8)
    if view.snow:
        canvas.fill(whole, view.tone("#eef3fa", 0.8), 0.8)


PLACES = {"apartmentblock": Kind(apartmentblock, None, ((0.16, 0.84),), 0.62)}
