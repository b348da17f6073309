"""A Japanese castle: the white keep on its stone base above a moat, walls with turrets, a red bridge, cherry trees."""

from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint, bush, grass, ground, overhang, ridge, tree
from vnc.make.place.parts.keep import PLASTER, SNOW, STONE, TILES, keep, tiled_roof
from vnc.make.place.picture import WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View
from vnc.make.place.water import pond

BLOSSOM = ("#d88aa4", "#f4b8cc", "#ffe4ee")
WATER = 742
"""Where the moat begins, in design units down."""


def tenshu(picture: Picture) -> None:
    """The keep behind its walls; the moat before them; our bank with a path to the bridge."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    ridge(far, view, 560, 40, ("#6c8ca4", "#94b0b8"), picture.seed + 5, 0.55, 20)
    air_tint(far, view.haze, 380, 680, 0.0, 0.35 + 0.3 * view.murk)
    castle = picture.sheet(0.7, 0.03, 0.6)
    _grove(picture, castle)
    keep(castle, view, 1120, 600, 460)
    _walls(castle, view)
    _turret(castle, view, 560, 664, 150)
    _turret(castle, view, 1640, 664, 170)
    air_tint(castle, view.haze, 420, 760, 0.0, 0.1 + 0.3 * view.murk)
    veil(picture, castle)
    moat = picture.sheet(0.5, 0, 0.4)
    _moat(picture, moat)
    _bridge(moat, view)
    picture.play("water", 0, WATER + 10, WIDE, 160, view.sunlight)
    bank = picture.sheet(0.3, 0, 0.6)
    ground(bank, view, [(-20, 884), (420, 930), (960, 950), (1500, 930), (WIDE + 20, 884)])
    grass(bank, view, 900, 1090, 900, picture.seed + 7)
    for x, foot, tall in ((110, 930, 520), (1830, 930, 470)):
        tree(bank, view, x, foot, tall, picture.seed + x, 1.0, 460, _blossom(view), "#4c3a34")
    near = picture.sheet(0.1, 0, 3.2)
    overhang(near, view, ((1800, -10, 420, 200), (200, -40, 380, 150)), picture.seed + 17, 900)


def _blossom(view: View) -> tuple[str, str, str] | None:
    """Cherry trees bloom in the warm half of the year."""
    return BLOSSOM if view.leaf in ("summer", "blossom") and not view.snow else None


def _grove(picture: Picture, canvas: Canvas) -> None:
    """Pines and cherry trees on the castle's hill."""
    view, chance = picture.view, Random(picture.seed)
    hill = curve([(300, 720, 1), (560, 640), (860, 600), (1120, 588), (1420, 604), (1700, 650), (1960, 720, 1)])
    canvas.fill(hill, Linear(0, 590, 0, 720, (view.tone("#6a9460" if not view.snow else SNOW, 0.7), view.tone("#3c6448", 0.4))))
    for k in range(15):
        x, y = 380 + 100 * k + chance.uniform(-20, 20), 650 - 44 * (1 - abs(k - 7) / 7) + chance.uniform(0, 20)
        pink = _blossom(view) if k % 3 else None
        tree(canvas, view, x, y, chance.uniform(80, 130), picture.seed + k, 0.9, 150, pink)


def _walls(canvas: Canvas, view: View) -> None:
    """Stone banks up from the water, a white wall with loopholes and a roof of tiles along their top."""
    for left, right, top in ((430, 1000, 664), (1240, WIDE + 60, 664), (930, 1310, 640)):
        bank = lines([(left - 26, WATER + 4), (left, top), (right, top), (right + 26, WATER + 4)])
        canvas.fill(bank, Linear(0, top, 0, WATER, (view.tone(STONE, 0.75), view.tone(mix(STONE, "#4a4c4c", 0.4), 0.35))))
        chance = Random(left)
        cells = [
            ellipse(chance.uniform(left, right), chance.uniform(top + 8, WATER), chance.uniform(14, 24), chance.uniform(8, 12))
            for _ in range(int((right - left) / 9))
        ]
        canvas.line(joined(cells), view.tone("#38342f", 0.2), 1.6, 0.35)
        canvas.fill(rect(left + 6, top - 34, right - left - 12, 36), view.tone(PLASTER, 0.8))
        holes = [rect(left + 40 + 52 * k, top - 22, 8, 12) for k in range(int((right - left - 60) / 52))]
        canvas.fill(joined(holes), view.tone("#2c2a30", 0.2))
        roof = lines([(left - 6, top - 30), (left + 8, top - 48), (right - 8, top - 48), (right + 6, top - 30)])
        canvas.fill(roof, view.tone(SNOW if view.snow else TILES, 0.55))
        canvas.fill(rect(left - 4, top - 31, right - left + 8, 4), view.tone("#e4e0d8", 0.7), 0.8)


def _turret(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    """Two storeys on a corner of the walls."""
    y = foot
    for half, high in ((tall * 0.36, tall * 0.34), (tall * 0.26, tall * 0.24)):
        canvas.fill(
            rect(x - half, y - high, half * 2, high),
            Linear(x - half, 0, x + half, 0, (view.tone(PLASTER, 0.95), view.tone("#d0ccd0", 0.55))),
        )
        slots = [rect(x - half + half * 2 * (j + 0.3) / 4, y - high * 0.6, half * 0.18, high * 0.3) for j in range(4)]
        canvas.fill(joined(slots), mix(view.tone("#34323a", 0.3), "#ffd080", view.lamps))
        tiled_roof(canvas, view, x, y - high, half, tall * 0.2)
        y -= high + tall * 0.16


def _moat(picture: Picture, canvas: Canvas) -> None:
    """Still water that holds the castle upside down; petals or lily pads on it."""
    view = picture.out
    pond(picture, canvas, WATER, ("#6a9a9c", 0.55, "#2c5a64"), 0.62)
    chance = Random(picture.seed + 3)
    drift = [
        ellipse(chance.uniform(0, WIDE), WATER + 14 + 170 * chance.random() ** 1.3, chance.uniform(3, 9), 2) for _ in range(130)
    ]
    canvas.fill(joined(drift), view.tone("#ffd8e4" if _blossom(picture.view) else "#7a9c54", 0.9), 0.75)


def _bridge(canvas: Canvas, view: View) -> None:
    """A red arched bridge from the left bank to the gate, with its image in the water."""
    deck = [(250, 838), (420, 770), (600, 742), (780, 736), (900, 742)]
    canvas.fill(stroke([(x, y + 90 - (838 - y) * 0.2) for x, y in deck], 30), view.tone("#5a2420", 0.2), 0.35, blur=8)
    canvas.fill(stroke([(x, y + 10) for x, y in deck], 26, even), view.tone("#7a2c24", 0.4))
    piers = [rect(x - 7, y + 8, 14, 50 + 40 * (1 - k / 4)) for k, (x, y) in enumerate(deck[:4])]
    canvas.fill(joined(piers), view.tone("#6a2820", 0.35))
    red = "#d04a38" if not view.snow else "#d87a70"
    canvas.fill(stroke(deck, 12, even), view.tone(red, 0.85))
    for lift in (30, 52):
        canvas.fill(stroke([(x, y - lift * (1 - 0.4 * k / 4)) for k, (x, y) in enumerate(deck)], 8, even), view.tone(red, 0.75))
    posts = [rect(x - 6, y - 66 * (1 - 0.4 * k / 4), 12, 70) for k, (x, y) in enumerate(deck)]
    canvas.fill(joined(posts), view.tone(red, 0.6))
    caps = [ellipse(x, y - 70 * (1 - 0.4 * k / 4), 9, 11) for k, (x, y) in enumerate(deck)]
    canvas.fill(joined(caps), view.tone("#d8b050", 0.9))
    bush(canvas, view, 210, 880, 110, 50, 7, 150)


PLACES = {"tenshu": Kind(tenshu, None, ((0.1, 0.9),), 0.59)}
