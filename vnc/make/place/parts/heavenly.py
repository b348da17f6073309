"""What a ship meets in space: the Earth, and a fleet in line of battle."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Radial, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.filters import resize
from vnc.make.draw.noise import octaves
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import Picture
from vnc.make.place.raster import lay, noise, plane


def earth(picture: Picture, canvas: Canvas, x: float, y: float, radius: float) -> None:
    """Blue seas, green and tawny land, white weather in bands, a bright rim of air; cities on the night side."""
    px, py = canvas.point(x, y)
    r = radius * canvas.unit()
    top, left = max(0, int(py - r) - 2), max(0, int(px - r) - 2)
    low, right = min(canvas.height, int(py + r) + 3), min(canvas.width, int(px + r) + 3)
    v = ((np.arange(top, low, dtype=np.float32) + 0.5 - py) / r)[:, None]
    u = ((np.arange(left, right, dtype=np.float32) + 0.5 - px) / r)[None, :]
    square = u * u + v * v
    inside = np.clip((1 - np.sqrt(square)) * r / 1.5, 0, 1)
    light = np.clip(u * -0.62 + v * -0.42 + np.sqrt(np.clip(1 - square, 0, 1)) * 0.66, 0, 1)
    size = (right - left, low - top)

    def field(seed: int, count: int, base: int, stretch: float) -> np.ndarray:
        rough = resize(octaves(240, max(8, 240 * size[1] // size[0]), picture.seed + seed, count, base, stretch), size)
        return (rough - rough.mean()) / rough.std()

    ground, dry, weather = field(11, 7, 3, 1.1), field(12, 4, 4, 2.0), field(13, 7, 4, 2.6)
    land = np.clip((ground - 0.15) * 6, 0, 1)
    soil = plane("#3f7a3c") + (plane("#b89a5c") - plane("#3f7a3c")) * np.clip(0.5 + dry * 0.6 - np.abs(v), 0, 1)
    ice = np.clip((np.abs(v) - 0.82 + ground * 0.04) * 12, 0, 1)
    body = plane("#1c5ca8") * (1 - land) + soil * land
    body = body * (1 - ice) + plane("#f4f8ff") * ice
    cloud = np.clip((weather - 0.35) * 1.4, 0, 0.92)
    body = body * (1 - cloud) + plane("#ffffff") * cloud
    rim = np.clip((square - 0.76) / 0.24, 0, 1)
    body = body * (light**0.8 * 1.25 + 0.02) + plane("#7ac0ff") * rim * light**0.5 * 0.8
    lamps = np.clip((field(14, 7, 40, 1.0) - 1.6) * 2, 0, 1) * land * np.clip(0.12 - light, 0, 0.12) * 8
    body = np.clip(body + plane("#ffd080") * lamps, 0, 1)
    part = canvas.planes[:, top:low, left:right]
    part[:3] += (body - part[:3]) * inside
    part[3] += (1 - part[3]) * inside
    air = Radial(x, y, radius * 1.12, (alpha("#7ab8ff", 0.6), alpha("#7ab8ff", 0.45), alpha("#7ab8ff", 0)), (0, 0.89, 1))
    canvas.fill(ellipse(x, y, radius * 1.12, radius * 1.12) - ellipse(x, y, radius, radius), air, 0.8)


def cloud(picture: Picture, canvas: Canvas) -> None:
    """A nebula that fills the view: pillars of dust before rose and teal gas, young stars in its heart."""
    height, width = canvas.height, canvas.width
    across, down = np.linspace(0, 1, width, dtype=np.float32)[None, :], np.linspace(0, 1, height, dtype=np.float32)[:, None]
    heart = np.exp(-((across - 0.5) ** 2 / 0.07 + (down - 0.36) ** 2 / 0.05))
    for seed, tint, power in ((31, "#d8408c", 1.3), (32, "#3cc8d8", 1.0), (33, "#ffb070", 0.9)):
        field = noise(canvas, picture.seed + seed, 7, 4, 1.4)
        lay(canvas, plane(tint), np.clip((field - 0.42) * 2.6 * power * (0.3 + heart), 0, 0.85))
    lay(canvas, plane("#fff0e0"), heart**3 * 0.6)
    dust = noise(canvas, picture.seed + 34, 7, 5, 0.6)
    lay(canvas, plane("#1a0c24"), np.clip((dust - 0.56) * 5, 0, 0.85) * np.clip(down * 2.2 - 0.3, 0, 1))
    chance = Random(picture.seed + 35)
    for _ in range(26):
        x, y = chance.gauss(960, 300), chance.gauss(380, 130)
        canvas.glow(x, y, chance.uniform(14, 44), chance.choice(("#ffffff", "#cfe4ff", "#ffe0c8")), 0.9)
        canvas.fill(ellipse(x, y, 2.4, 2.4), "#ffffff")


def fleet(picture: Picture, canvas: Canvas) -> None:
    """Warships in wedges that come toward us, the flagship in the middle, smaller ones far off; red engines and lights."""
    chance = Random(picture.seed + 21)
    for _ in range(26):
        x, y = chance.uniform(300, 1640), chance.uniform(190, 430)
        _warship(canvas, x, y, chance.uniform(16, 30))
    for x, y, s in ((430, 300, 74), (1500, 280, 82), (660, 250, 92), (1280, 240, 98), (560, 440, 118), (1400, 430, 130)):
        _warship(canvas, x, y, s)
    _warship(canvas, 965, 370, 270)
    for _ in range(9):
        x, y = chance.uniform(420, 1500), chance.uniform(240, 470)
        beam = lines([(x, y), (x + (x - 960) * 0.5 - 3, y + 260), (x + (x - 960) * 0.5 + 3, y + 260)])
        canvas.fill(beam, Linear(0, y, 0, y + 260, (alpha("#ff5a4a", 0.9), alpha("#ff5a4a", 0.1))))
        canvas.glow(x, y, 40, "#ff7a5a", 0.7)


def _warship(canvas: Canvas, x: float, y: float, s: float) -> None:
    """Head on: a wedge of armour in two decks, a tower, wings, rows of lights, engines glowing round its edge."""
    canvas.glow(x, y, s * 0.9, "#ff4a3a", 0.4)
    wing = lines(
        [
            (x - s, y + 0.1 * s),
            (x - 0.3 * s, y - 0.16 * s),
            (x + 0.3 * s, y - 0.16 * s),
            (x + s, y + 0.1 * s),
            (x + 0.34 * s, y + 0.1 * s),
            (x, y + 0.2 * s),
            (x - 0.34 * s, y + 0.1 * s),
        ]
    )
    canvas.fill(wing, Linear(x - s, 0, x + s, 0, ("#5c6684", "#7c88a8", "#2c3248")))
    hull = lines(
        [(x - 0.42 * s, y), (x, y - 0.3 * s), (x + 0.42 * s, y), (x + 0.12 * s, y + 0.28 * s), (x - 0.12 * s, y + 0.28 * s)]
    )
    canvas.fill(hull, Linear(x - 0.42 * s, y, x + 0.42 * s, y, ("#98a4c4", "#6c7898", "#30384e")))
    keel = lines(
        [(x - 0.42 * s, y), (x, y + 0.06 * s), (x + 0.42 * s, y), (x + 0.12 * s, y + 0.28 * s), (x - 0.12 * s, y + 0.28 * s)]
    )
    canvas.fill(keel, Linear(x - 0.42 * s, y, x + 0.42 * s, y, ("#4c5672", "#3a425a", "#1c2236")))
    tower = [
        rect(x - 0.09 * s, y - 0.42 * s, 0.18 * s, 0.2 * s, 0.02 * s),
        rect(x - 0.16 * s, y - 0.46 * s, 0.32 * s, 0.06 * s, 0.02 * s),
    ]
    canvas.fill(joined(tower), Linear(x - 0.16 * s, 0, x + 0.16 * s, 0, ("#a4b0cc", "#3a425a")))
    if s < 40:
        canvas.fill(joined([ellipse(x + u * s, y + 0.06 * s, 1.8, 1.8) for u in (-0.6, 0.6)]), "#ff8a6a")
        return
    lights = [
        rect(x + u * s - 0.008 * s, y + 0.03 * s + abs(u) * 0.06 * s, 0.016 * s, 0.014 * s) for u in np.arange(-0.85, 0.9, 0.07)
    ]
    canvas.fill(joined(lights), mix("#ffd0a0", "#ffffff", 0.3), 0.9)
    guns = [ellipse(x + u * s, y + 0.1 * s, 0.04 * s, 0.04 * s) for u in (-0.62, -0.2, 0.2, 0.62)]
    canvas.fill(joined(guns), "#1a1c2a")
    for u in (-0.62, -0.2, 0.2, 0.62):
        canvas.glow(x + u * s, y + 0.1 * s, 0.12 * s, "#ff4a3a", 0.9)
