"""Lights and bodies of the sky: moons, suns, stars, aurora, rainbow, planets, fireworks."""

import math

import numpy as np

from vnc.make.draw import Canvas, Linear, Radial, curve, ellipse, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import thin_end, thin_start
from vnc.make.place.dressing.afar import framed, here
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import WIDE
from vnc.make.place.raster import Swarm, columns, lay, noise, plane, rows
from vnc.make.place.sky import twinkle

SEAS = (
    (-0.3, -0.32, 0.3, 0.24),
    (0.1, -0.1, 0.24, 0.2),
    (-0.1, 0.3, 0.34, 0.2),
    (0.42, 0.2, 0.2, 0.26),
    (0.3, -0.5, 0.16, 0.1),
    (-0.52, 0.12, 0.13, 0.2),
)
CRATERS = (
    (0.12, 0.62, 0.07),
    (-0.5, -0.6, 0.05),
    (0.62, -0.28, 0.06),
    (-0.28, 0.64, 0.045),
    (-0.72, 0.34, 0.04),
    (0.5, 0.58, 0.05),
)
BOW = ("#7a52d8", "#4a7ae8", "#3cc0d8", "#58d078", "#f4e45c", "#ff9c48", "#f4544c")


def _moon_place(brush: Brush) -> tuple[float, float, float]:
    """Where a moon goes and its size: over the place's own moon at night, but to the spot where that is a gap between houses."""
    x, y, size = here(brush)
    if brush.view.time == "night" and size > 0.9:
        return (*brush.view.sun, 1.0)
    return x, y, size


def _dim(brush: Brush) -> float:
    """How strongly what shines is seen: faint by day, clear at night."""
    return 0.5 + 0.5 * brush.view.stars if brush.view.time in ("day", "morning") else 0.72 + 0.28 * brush.view.stars


def _moon(brush: Brush, canvas: Canvas, x: float, y: float, size: float, colour: str = "#f4f0e2") -> None:
    """A full moon with seas and craters; by day the sky shows through it."""
    dim, dark = _dim(brush), mix(colour, "#5a6488", 0.5)
    disc = ellipse(x, y, size, size)
    canvas.glow(x, y, size * 3.0, mix(colour, "#a8c0ff", 0.35), 0.5 * brush.view.stars)
    ramp = (mix(colour, "#ffffff", 0.5), colour, mix(colour, dark, 0.55))
    canvas.fill(disc, Radial(x - size * 0.25, y - size * 0.25, size * 1.3, ramp), dim)
    for dx, dy, rx, ry in SEAS:
        canvas.fill(ellipse(x + dx * size, y + dy * size, rx * size, ry * size), dark, 0.62 * dim, blur=size * 0.05, clip=disc)
    for dx, dy, r in CRATERS:
        canvas.fill(ellipse(x + dx * size, y + dy * size, r * size, r * size), dark, 0.4 * dim, blur=size * 0.012, clip=disc)
        canvas.fill(
            ellipse(x + (dx - 0.02) * size, y + (dy - 0.02) * size, r * size * 0.6, r * size * 0.6), "#ffffff", 0.3 * dim, blur=1
        )
    canvas.inner(disc, -size * 0.1, -size * 0.08, mix(dark, "#10183c", 0.5), 0.4 * dim, blur=size * 0.09)


def _big_moon(brush: Brush) -> None:
    x, y, size = _moon_place(brush)
    own = brush.view.time == "night" and size == 1.0
    with framed(brush) as canvas:
        _moon(brush, canvas, x - (90 if own else 0), y + 70 * size, 190 * size, brush.own("#f6efd8"))


def _red_moon(brush: Brush) -> None:
    x, y, size = _moon_place(brush)
    with framed(brush) as canvas:
        canvas.glow(x, y, 700 * size, "#d8301c", 0.42)
        _moon(brush, canvas, x - 20 * size, y + 20 * size, 122 * size, "#e2502e")


def _two_moons(brush: Brush) -> None:
    x, y, size = _moon_place(brush)
    with framed(brush) as canvas:
        _moon(brush, canvas, x, y, 104 * size, "#f4f0e2")
        _moon(brush, canvas, x - 270 * size**2, y + 120, 52 * size, brush.own("#e6b49c"))


def _crescent(brush: Brush) -> None:
    x, y, scale = _moon_place(brush)
    size = 84.0 * scale
    with framed(brush) as canvas:
        sky = mix(brush.view.sky[0], brush.view.sky[1], min(1.0, y / 400))
        canvas.glow(x, y, size * 4, "#cfdcff", 0.35 * brush.view.stars)
        if brush.view.time == "night" and scale == 1.0:
            dark = Radial(x, y, size, (mix(sky, "#40508c", 0.3), mix(sky, "#56689c", 0.35)))
            canvas.fill(ellipse(x, y, size - 2, size - 2), dark, 0.97, blur=4)
        disc, hole = ellipse(x, y, size, size), ellipse(x + size * 0.42, y - size * 0.16, size * 0.88, size * 0.88)
        canvas.fill(disc - hole, Linear(x - size, y + size, x, y - size, ("#fffdf0", "#fff4cc", "#e8dcb4")), _dim(brush))
        canvas.glow(x - size * 0.5, y + size * 0.2, size * 1.2, "#fff4d0", 0.35 * _dim(brush))


def _two_suns(brush: Brush) -> None:
    """A second sun beside the place's own, both with a halo."""
    x, y = brush.view.sun
    y = min(y, 600.0)
    colour = brush.view.sunlight if brush.view.time != "night" else "#ffd8a0"
    with framed(brush) as canvas:
        for dx, dy, size, hue in ((0, 0, 62, colour), (-260, 70, 38, mix(colour, "#ff8a4c", 0.5))):
            canvas.glow(x + dx, y + dy, size * 8, hue, 0.5)
            canvas.glow(x + dx, y + dy, size * 2.4, hue, 0.8)
            canvas.fill(ellipse(x + dx, y + dy, size, size), mix(hue, "#ffffff", 0.55), blur=1.5)


def _shooting(brush: Brush) -> None:
    """A bright head with a long tail; several fall the same way."""
    count = 6 if brush.many else 1
    with brush.canvas.saved() as canvas:
        canvas.rotate(-27)
        for k in range(count):
            x, y = (0.0, 0.0) if not k else (brush.chance.uniform(-620, 420), brush.chance.uniform(-230, 300))
            long = 460 if not k else brush.chance.uniform(160, 340)
            size = 1.0 if not k else long / 520
            for wide, colour, opacity in ((15, "#9cc4ff", 0.35), (7, "#dcecff", 0.8), (3, "#ffffff", 1.0)):
                tail = stroke([(x, y), (x + long * 0.5, y), (x + long, y)], wide * size, thin_end)
                canvas.fill(
                    tail, Linear(x, y, x + long, y, (alpha(colour, 1), alpha(colour, 0))), opacity, blur=wide * 0.12 * size
                )
            canvas.glow(x, y, 60 * size, "#cfe4ff", 0.9)
            canvas.fill(ellipse(x, y, 5.5 * size, 5 * size), "#ffffff")
            twinkle(canvas, x, y, 30 * size, 1.0)


def _aurora(brush: Brush) -> None:
    """Curtains of light over the whole sky: sharp below, fading upward, in fine rays."""
    with framed(brush) as canvas:
        y, x = rows(canvas), columns(canvas)
        strength = 0.34 + 0.66 * brush.view.stars
        rays = noise(canvas, brush.chance.getrandbits(30), 5, 60, 0.06)
        colour = brush.own("#46f0a0")
        for k, (base, sway, tall, top) in enumerate(
            ((330, 80, 340, "#7a5cf0"), (210, 60, 240, "#c85ce0"), (450, 54, 260, "#3cb0e8"))
        ):
            turn = brush.chance.uniform(0, 6.3)
            foot = base + sway * np.sin(x / 230 + turn) + sway * 0.6 * np.sin(x / 97 + turn * 2) - x * 0.06
            up = (foot - y) / tall
            light = np.where(up > 0, np.exp(-2.6 * np.clip(up, 0, 9)), np.exp(np.clip(up, -9, 0) * 16))
            patch = 0.55 + 0.45 * np.sin(x / (310 + 60 * k) + turn)
            cover = np.clip(light * patch * (0.45 + 1.2 * rays) * strength * (1.15 - 0.2 * k), 0, 0.92).astype(np.float32)
            part = np.clip(up, 0, 1)
            lay(canvas, plane(colour) * (1 - part) + plane(top) * part, cover * canvas.planes[3])


def _rainbow(brush: Brush) -> None:
    """A bow over half of the sky, brighter inside, with a faint second one."""
    light = 0.5 if brush.view.time != "night" else 0.3
    with framed(brush) as canvas:
        x, y, size = WIDE * 0.44, 860.0, 760.0
        canvas.fill(
            ellipse(x, y, size * 0.94, size * 0.94), Radial(x, y, size, (alpha("#ffffff", 0), alpha("#ffffff", 0.13)), (0.75, 1))
        )
        for r, colours, strength in ((size, BOW, light), (size * 1.22, BOW[::-1], light * 0.3)):
            stops = [0.0, 0.875, *(0.884 + 0.017 * k for k in range(7)), 1.0]
            ramp = (alpha(colours[0], 0), alpha(colours[0], 0), *(alpha(c, 0.95) for c in colours), alpha(colours[-1], 0))
            canvas.fill(ellipse(x, y, r, r), Radial(x, y, r, ramp, tuple(stops)), strength)


def _planet(brush: Brush) -> None:
    """A banded giant with a ring, lit from the left; with a small moon."""
    canvas, size = brush.canvas, 150.0
    colour, day = brush.own("#d8a878"), 0.7 if brush.view.time in ("day", "morning") else 1.0
    haze = mix(brush.view.sky[1], brush.view.sky[2], 0.5)
    canvas.glow(0, 0, size * 2.2, mix(colour, "#ffffff", 0.4), 0.25 * day)
    with canvas.saved():
        canvas.rotate(-17)
        _ring(canvas, size, colour, 0.75 * day)
        disc = ellipse(0, 0, size, size)
        canvas.fill(disc, mix(colour, haze, 0.12), day)
        for k, (y, high, part) in enumerate(
            ((-120, 24, 0.3), (-84, 30, 0.14), (-44, 20, 0.4), (-14, 40, 0.1), (34, 22, 0.36), (64, 32, 0.2), (106, 30, 0.42))
        ):
            band = curve(
                [
                    (-170, y),
                    (-60, y + 7),
                    (60, y - 4),
                    (170, y + 3),
                    (170, y + high),
                    (50, y + high + 6),
                    (-70, y + high - 4),
                    (-170, y + high),
                ]
            )
            canvas.fill(band, mix(colour, "#7a3c2c" if k % 2 else "#fff0d0", part), 0.75 * day, blur=3, clip=disc)
        canvas.fill(ellipse(44, 44, 30, 14), mix(colour, "#a03c28", 0.5), 0.7 * day, blur=3, clip=disc)
    disc = ellipse(0, 0, size, size)
    canvas.inner(disc, -58, -30, mix(brush.view.sky[0], "#0a0820", 0.5), 0.75 * day, blur=40)
    canvas.inner(disc, 6, 4, "#fff4e0", 0.45 * day, blur=5)
    with canvas.saved():
        canvas.rotate(-17)
        canvas.clip(ellipse(0, 260, 600, 260))
        _ring(canvas, size, colour, 0.9 * day)
    canvas.fill(ellipse(-250, -70, 24, 24), Radial(-258, -78, 36, ("#fff6e8", mix(haze, "#b0a8b8", 0.5))), day)


def _ring(canvas: Canvas, size: float, colour: str, opacity: float) -> None:
    for inner, outer, part in ((1.32, 1.5, 0.2), (1.54, 1.86, 0.55), (1.9, 2.02, 0.3)):
        band = ellipse(0, 0, size * outer, size * outer * 0.26) - ellipse(0, 0, size * inner, size * inner * 0.26)
        canvas.fill(
            band,
            Linear(-size * 2, 0, size * 2, 0, (mix(colour, "#fff6e0", part + 0.3), mix(colour, "#5a4048", 0.4))),
            opacity * 0.85,
        )


def _galaxy(brush: Brush) -> None:
    """The band of the galaxy across the sky: dust, light, many stars."""
    with framed(brush) as canvas:
        y, x = rows(canvas), columns(canvas)
        strength = (0.3 + 0.7 * brush.view.stars) * np.clip((640 - y) / 200, 0, 1)
        field, dust = (
            noise(canvas, brush.chance.getrandbits(30), 6, 4, 1.2),
            noise(canvas, brush.chance.getrandbits(30), 6, 6, 1.0),
        )
        off = (y - 330 + (x - 960) * 0.36 + (field - 0.5) * 150) / 170
        band = np.exp(-off * off)
        core = np.exp(-off * off * 5)
        for colour, amount in (
            (brush.own("#4a5cd8"), band * (0.25 + 0.6 * field)),
            ("#b06cd0", band * np.clip(field - 0.4, 0, 1) * 1.3),
            ("#fff0dc", core * np.clip(1.1 - dust * 1.3, 0, 1) * 0.75),
            ("#120c2c", core * np.clip(dust - 0.55, 0, 1) * 2.2),
        ):
            lay(canvas, plane(colour), np.clip(amount * strength, 0, 0.85).astype(np.float32))
        random = np.random.default_rng(brush.chance.getrandbits(30))
        for count, size, opacity in ((1500, 0.9, 0.7), (240, 1.6, 0.9)):
            sx = random.random(count) * WIDE
            sy = 330 - (sx - 960) * 0.36 + random.normal(0, 105, count)
            dots = np.stack([sx, sy], -1)[sy < 600]
            diamonds = Swarm(dots[:, None, :] + np.array([(-size, 0), (0, -size), (size, 0), (0, size)]))
            canvas.fill(diamonds, "#f0f4ff", opacity * (0.2 + 0.8 * brush.view.stars))


def _fireworks(brush: Brush) -> None:
    """Three bursts of different colour, with trails and sparks."""
    own = (brush.colour,) * 3 if brush.colour else ("#ffcf5c", "#ff6c98", "#6cc8ff")
    for (x, y, size), colour in zip(((0, 0, 190), (-370, 60, 140), (300, 110, 120)), own, strict=True):
        _burst(brush, x + brush.chance.uniform(-30, 30), y, size, colour)


def _burst(brush: Brush, x: float, y: float, size: float, colour: str) -> None:
    canvas, random = brush.canvas, brush.chance
    canvas.glow(x, y, size * 1.5, colour, 0.4)
    for ring, count in ((1.0, 38), (0.62, 22)):
        for k in range(count):
            turn = math.tau * (k + random.random() * 0.5) / count
            reach = size * ring * random.uniform(0.86, 1.0)
            ex, ey = x + reach * math.cos(turn), y + reach * math.sin(turn) + reach * 0.1
            trail = stroke(
                [(x + (ex - x) * 0.2, y + (ey - y) * 0.18), ((x + ex) / 2, (y + ey) / 2 - size * 0.03), (ex, ey)],
                size * 0.04,
                thin_start,
            )
            canvas.fill(
                trail, Radial(x, y, size * 1.1, (mix(colour, "#ffffff", 0.55), colour, mix(colour, "#ffffff", 0.15))), 1.0
            )
            canvas.fill(ellipse(ex, ey, size * 0.026, size * 0.026), "#fff8e0")
    canvas.glow(x, y, size * 0.3, "#ffffff", 0.7)


def _lightning(brush: Brush) -> None:
    """A forked bolt from the clouds, and the sky lit round it."""
    canvas = brush.canvas
    canvas.glow(0, -60, 420, "#c8c8ff", 0.55)
    x, y = brush.chance.uniform(-40, 40), -250.0
    way = [(x, y)]
    while y < 240:
        x, y = x + brush.chance.uniform(-46, 46), y + brush.chance.uniform(34, 62)
        way.append((x, y))
    forks = [
        [way[k], (way[k][0] + side * 60, way[k][1] + 70), (way[k][0] + side * 84, way[k][1] + 150)]
        for k, side in ((2, 1), (4, -1), (6, 1))
        if k < len(way)
    ]
    for wide, colour, strength, soft in ((26, "#9a9aff", 0.35, 12.0), (9, "#dcdcff", 0.9, 2.0), (4, "#ffffff", 1.0, 0.0)):
        shapes = [stroke(way, wide, thin_end, False), *(stroke(fork, wide * 0.5, thin_end, False) for fork in forks)]
        canvas.fill(joined(shapes), colour, strength, blur=soft)


PROPS = {
    "rainbow": Prop(_rainbow, 1500, 800),
    "big moon": Prop(_big_moon, 380, 380),
    "red moon": Prop(_red_moon, 250, 250),
    "crescent": Prop(_crescent, 170, 170),
    "two moons": Prop(_two_moons, 500, 300),
    "two suns": Prop(_two_suns, 500, 300),
    "shooting star": Prop(_shooting, 500, 300),
    "aurora": Prop(_aurora, 1920, 600),
    "planet": Prop(_planet, 640, 340),
    "galaxy": Prop(_galaxy, 1920, 700),
    "fireworks": Prop(_fireworks, 800, 400),
    "lightning": Prop(_lightning, 300, 520),
}
