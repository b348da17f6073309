"""Space, and the bridge of a ship in it."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.filters import resize
from vnc.make.draw.noise import octaves
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.heavenly import cloud, earth, fleet
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import Swarm, lay, noise, plane
from vnc.make.place.sky import twinkle


def space(picture: Picture) -> None:
    """A nebula, a ringed world, rocks drifting by."""
    far = picture.sheet(1.0)
    nebula(picture, far)
    world = picture.sheet(0.8, 0, 0.3)
    planet(picture, world, 1290, 470, 300, ("#c8804a", "#f0c890"), bands=True)
    _rings(world, 1290, 470, 300)
    moon = picture.sheet(0.6, 0, 0.3)
    planet(picture, moon, 430, 300, 78, ("#7a86a0", "#c8d4e4"), bands=False)
    rocks = picture.sheet(0.35, 0, 0.8)
    chance = Random(picture.seed + 1)
    for _ in range(20):
        x = chance.uniform(-40, WIDE)
        _asteroid(rocks, x, 690 + 0.16 * x * 0.6 + chance.gauss(0, 60), chance.uniform(6, 36), chance.randrange(1 << 30))
    near = picture.sheet(0.1, 0, 2.6)
    _asteroid(near, 120, 1010, 190, picture.seed + 3)
    _asteroid(near, 1840, 990, 150, picture.seed + 4)
    picture.play("twinkle", 0, 0, WIDE, 640, "#dfe8ff")


def nebula(picture: Picture, canvas: Canvas) -> None:
    view = picture.out
    hues = {
        "dawn": ("#ff9a7a", "#ffd0a0"),
        "morning": ("#4ac8e8", "#a0f0d8"),
        "day": ("#3a8aff", "#7ae0ff"),
        "sunset": ("#ff5a8a", "#ffae5a"),
        "night": ("#8a4ae0", "#38b8e8"),
    }
    first, second = hues.get(view.time, hues["night"])
    canvas.fill(rect(-20, -20, WIDE + 40, HIGH + 40), Linear(0, 0, WIDE, HIGH, ("#050818", "#0e1436", "#1c1240")))
    for seed, tint, power in ((3, first, 0.75), (8, second, 0.55)):
        field = noise(canvas, picture.seed + seed, 7, 3, 1.6)
        cloud = np.clip(field - 0.42, 0, 1) ** 1.5 * 3.2 * power
        lay(canvas, plane(mix(tint, "#ffffff", 0.1)), np.clip(cloud, 0, 0.85))
    dark = noise(canvas, picture.seed + 14, 6, 4, 1.3)
    lay(canvas, plane("#04060f"), np.clip((dark - 0.55) * 2.2, 0, 0.8))
    random = np.random.default_rng(picture.seed)
    for count, size, opacity in ((900, 0.9, 0.6), (220, 1.5, 0.9), (40, 2.4, 1.0)):
        spots = random.random((count, 2)) * (WIDE, HIGH)
        canvas.fill(Swarm(spots[:, None, :] + np.array([(-size, 0), (0, -size), (size, 0), (0, size)])), "#f4f6ff", opacity)
    for x, y in random.random((14, 2)) * (WIDE, 800):
        twinkle(canvas, float(x), float(y), float(random.uniform(14, 34)), 0.9)


def planet(picture: Picture, canvas: Canvas, x: float, y: float, radius: float, colours: tuple[str, str], bands: bool) -> None:
    """A lit sphere with weather, painted pixel by pixel inside its own square."""
    px, py = canvas.point(x, y)
    r = radius * canvas.unit()
    top, left = max(0, int(py - r) - 2), max(0, int(px - r) - 2)
    low, right = min(canvas.height, int(py + r) + 3), min(canvas.width, int(px + r) + 3)
    if low <= top or right <= left:
        return
    v = ((np.arange(top, low, dtype=np.float32) + 0.5 - py) / r)[:, None]
    u = ((np.arange(left, right, dtype=np.float32) + 0.5 - px) / r)[None, :]
    square = u * u + v * v
    inside = np.clip((1 - np.sqrt(square)) * r / 1.5, 0, 1)
    deep = np.sqrt(np.clip(1 - square, 0, 1))
    light = np.clip(u * -0.62 + v * -0.42 + deep * 0.66, 0, 1)
    size = (right - left, low - top)
    field = resize(octaves(160, max(8, 160 * size[1] // size[0]), picture.seed + int(x), 6, 3, 6.0 if bands else 1.2), size)
    field = np.clip((field - 0.3) / 0.4, 0, 1)
    if bands:
        field = np.clip(0.5 + 0.5 * np.sin(v * 16 + field * 4.0), 0, 1) * 0.7 + field * 0.3
    dark, bright = (plane(c) for c in colours)
    body = (dark * (1 - field) + bright * field) * (light**0.8 * 1.2 + 0.03)
    rim = np.clip((square - 0.72) / 0.28, 0, 1) * light**0.5
    body = np.clip(body + plane("#8ac0ff") * rim * 0.7, 0, 1)
    part = canvas.planes[:, top:low, left:right]
    part[:3] += (body - part[:3]) * inside
    part[3] += (1 - part[3]) * inside
    canvas.fill(
        ellipse(x, y, radius * 1.16, radius * 1.16) - ellipse(x, y, radius, radius),
        Radial(x, y, radius * 1.16, (alpha("#7ab8ff", 0.5), alpha("#7ab8ff", 0.35), alpha("#7ab8ff", 0)), (0, 0.86, 1)),
        0.8,
        clip=lines(
            [(x - radius * 1.3, y - radius * 1.3), (x + radius * 0.9, y - radius * 1.3), (x - radius * 1.3, y + radius * 0.9)]
        ),
    )


def _rings(canvas: Canvas, x: float, y: float, radius: float) -> None:
    with canvas.saved():
        canvas.translate(x, y)
        canvas.rotate(-16)
        front = rect(-radius * 3, 0, radius * 6, radius * 2)
        behind = rect(-radius * 3, -radius * 2, radius * 6, radius * 2) - ellipse(0, 0, radius, radius)
        for k, (size, wide, tint) in enumerate(
            ((1.42, 0.10, "#c8a878"), (1.62, 0.2, "#e8d0a0"), (1.86, 0.12, "#b89a74"), (2.05, 0.06, "#f0e0c0"))
        ):
            ring = ellipse(0, 0, radius * (size + wide / 2), radius * (size + wide / 2) * 0.24) - ellipse(
                0, 0, radius * (size - wide / 2), radius * (size - wide / 2) * 0.24
            )
            canvas.fill(ring & behind, Linear(-radius * 2, 0, radius * 2, 0, (tint, mix(tint, "#0a0a1c", 0.8))), 0.7)
            canvas.fill(
                ring & front,
                Linear(-radius * 2, 0, radius * 2, 0, (mix(tint, "#ffffff", 0.3), mix(tint, "#0a0a1c", 0.6))),
                0.85 - 0.06 * k,
            )


def _asteroid(canvas: Canvas, x: float, y: float, r: float, seed: int) -> None:
    random = np.random.default_rng(seed)
    ring = [
        (x + r * math.cos(a) * random.uniform(0.78, 1.15), y + 0.8 * r * math.sin(a) * random.uniform(0.78, 1.15))
        for a in np.linspace(0, 2 * math.pi, 14)[:-1]
    ]
    rock = curve(ring)
    canvas.fill(rock, Linear(x - r, y - r, x + r * 0.8, y + r * 0.8, ("#a8a4b8", "#54506a", "#16142a")))
    canvas.inner(rock, r * 0.08, r * 0.1, "#e0e4ff", 0.6, blur=max(0.6, r * 0.03))
    for dx, dy, s in random.uniform(-0.5, 0.5, (5, 3)):
        canvas.fill(
            ellipse(x + dx * r, y + dy * r * 0.8, r * (0.12 + 0.1 * abs(s)), r * (0.08 + 0.06 * abs(s))),
            "#1a1830",
            0.45,
            clip=rock,
        )


def cockpit(picture: Picture) -> None:
    """A starship's bridge: a great window on a world, consoles on both sides, the captain's seat."""
    far = picture.sheet(1.0)
    nebula(picture, far)
    _outlook(picture, far)
    picture.play("twinkle", 240, 120, 1000, 480, "#dfe8ff")
    frame = picture.sheet(0.7, 0, 0.4)
    _bridge_frame(picture, frame)
    consoles = picture.sheet(0.45, 0, 0.5)
    for side in (-1, 1):
        _console(picture, consoles, side)
    seat = picture.sheet(0.2, 0, 0.9)
    _chair(seat)


def _outlook(picture: Picture, canvas: Canvas) -> None:
    """What lies before the ship: what the prompt says, or a world of sea and land."""
    match picture.beyond:
        case "ringed":
            planet(picture, canvas, 1180, 400, 210, ("#c8804a", "#f0c890"), bands=True)
            _rings(canvas, 1180, 400, 210)
        case "earth":
            earth(picture, canvas, 1040, 620, 420)
        case "red":
            planet(picture, canvas, 1240, 500, 330, ("#7a2a1c", "#e89a5c"), bands=False)
        case "fleet":
            planet(picture, canvas, 420, 700, 260, ("#3a2a5a", "#8a7aa8"), bands=False)
            fleet(picture, canvas)
        case "nebula":
            cloud(picture, canvas)
        case "stars":
            pass
        case _:
            planet(picture, canvas, 1290, 520, 330, ("#1e5f9a", "#9ad0a8"), bands=False)


def _alert(picture: Picture) -> str:
    """The colour of the bridge's lights: red when it gets serious."""
    return {"tense": "#ff5a4a", "eerie": "#6affa0", "cosy": "#ffc87a", "romantic": "#ff9ad0", "neon": "#ff5ae0"}.get(
        picture.view.mood, "#5ac8ff"
    )


def _bridge_frame(picture: Picture, canvas: Canvas) -> None:
    glow, chance = _alert(picture), Random(picture.seed)
    glass = lines([(230, 110), (1690, 110), (1860, 640), (1700, 700), (220, 700), (60, 640)])
    canvas.fill(rect(-50, -50, WIDE + 100, HIGH + 100) - glass, Linear(0, 0, 0, 760, ("#2a3656", "#141c30")))
    panels = [lines([(x, -10), (960 + (x - 960) * 0.8, 104)], closed=False) for x in range(0, WIDE + 1, 170)]
    for p in panels:
        canvas.line(p, "#3a4a70", 3)
    canvas.line(glass, "#46587f", 18)
    canvas.line(glass, glow, 12, 0.35, blur=9)
    canvas.line(glass, mix(glow, "#ffffff", 0.35), 3.4, 0.95)
    for x0, x1 in ((640, 590), (1280, 1330)):
        canvas.line(lines([(x0, 110), (x1, 700)], closed=False), "#1e2a44", 32)
        canvas.line(lines([(x0 - 13, 110), (x1 - 13, 700)], closed=False), "#5a6c98", 3)
    for k in range(12):
        canvas.fill(rect(300 + k * 112, 44, 70, 12, 6), mix(glow, "#ffffff", 0.65), 0.95)
        canvas.glow(335 + k * 112, 50, 80, glow, 0.35)
    floor = lines([(-20, 1100), (-20, 866), (360, 735), (1560, 735), (1940, 866), (1940, 1100)])
    canvas.fill(floor, Linear(0, 735, 0, HIGH, ("#36446a", "#10162a")))
    canvas.line(lines([(-20, 866), (360, 735), (1560, 735), (1940, 866)], closed=False), mix(glow, "#ffffff", 0.3), 3, 0.85)
    for k in range(7):
        t = k / 6 - 0.5
        canvas.line(lines([(960 + t * 900, 735), (960 + t * 2600, HIGH)], closed=False), "#1c2848", 3, 0.9)
    for k in range(1, 6):
        y = 735 + 345 * (k / 5) ** 1.5
        canvas.line(lines([(0, y), (WIDE, y)], closed=False), "#18223e", 2, 0.8)
    canvas.fill(
        lines([(900, 735), (1020, 735), (1300, HIGH), (620, HIGH)]),
        Linear(0, 735, 0, HIGH, (alpha(glow, 0.5), alpha(glow, 0.05))),
    )
    stripes = [rect(420 + 34 * k, 716, 20, 7, 3) for k in range(33) if chance.random() < 0.7]
    canvas.fill(joined(stripes), glow, 0.9)


def _console(picture: Picture, canvas: Canvas, side: int) -> None:
    glow, chance = _alert(picture), Random(picture.seed + side)

    def x(v: float) -> float:
        return 960 + side * v

    canvas.fill(
        lines([(x(330), 700), (x(820), 680), (x(1010), 860), (x(1010), 1100), (x(560), 1100), (x(420), 800)]),
        Linear(0, 680, 0, HIGH, ("#3c4c78", "#141c34")),
    )
    canvas.line(lines([(x(330), 700), (x(820), 680), (x(1010), 860)], closed=False), mix(glow, "#ffffff", 0.45), 3, 0.85)
    top = lines([(x(350), 712), (x(800), 694), (x(960), 838), (x(440), 800)])
    canvas.fill(top, Linear(0, 694, 0, 838, ("#1a2a4a", "#0c1426")))
    canvas.line(top, glow, 2.4)
    keys: dict[str, list[Path]] = {}
    for i in range(7):
        for j in range(3):
            a, b = (i + 0.15) / 7.2, (j + 0.2) / 3.3
            if chance.random() < 0.86:
                corners = [
                    (x(350 + 90 * q + (450 + 70 * q) * p), 712 + 88 * q + (-18 + 56 * q) * p)
                    for p, q in ((a, b), (a + 0.1, b), (a + 0.1, b + 0.2), (a, b + 0.2))
                ]
                keys.setdefault(chance.choice((glow, glow, "#ffb84a", "#ff5a6a", "#7affb0", "#2a4a7a")), []).append(
                    lines(corners)
                )
    for tint, shapes in keys.items():
        canvas.fill(joined(shapes), tint, 0.92)
        canvas.fill(joined(shapes), tint, 0.5, blur=8, blend="screen")
    for k, (v, y, w, h) in enumerate(((560, 470, 210, 140), (800, 430, 150, 210))):
        _hologram(canvas, x(v) - w / 2, y, w, h, k, glow, chance)
        canvas.fill(
            lines([(x(v) - w * 0.3, y + h), (x(v) + w * 0.3, y + h), (x(v) + 20, y + h + 120), (x(v) - 20, y + h + 120)]),
            Linear(0, y + h, 0, y + h + 120, (alpha(glow, 0.24), alpha(glow, 0))),
        )


def _hologram(canvas: Canvas, x: float, y: float, wide: float, tall: float, kind: int, glow: str, chance: Random) -> None:
    frame = rect(x, y, wide, tall, 8)
    canvas.fill(frame, Linear(0, y, 0, y + tall, (alpha(glow, 0.34), alpha(mix(glow, "#2a4aff", 0.4), 0.18))))
    canvas.line(frame, glow, 10, 0.35, blur=6)
    canvas.line(frame, mix(glow, "#ffffff", 0.5), 2.2, 0.95)
    if kind == 0:
        canvas.fill(joined([rect(x + 12, y + 24 + j * 28, wide - 24, 1) for j in range(4)]), mix(glow, "#ffffff", 0.5), 0.5)
        canvas.line(
            curve(
                [(x + 14 + j * (wide - 28) / 13, y + tall * 0.62 - chance.uniform(0, tall * 0.42)) for j in range(14)],
                closed=False,
            ),
            "#ffd070",
            3,
        )
        return
    for j in range(9):
        canvas.fill(
            rect(x + 14, y + 18 + j * 21, chance.uniform(40, wide - 30), 8, 3),
            chance.choice((glow, glow, "#ffb84a", "#7affb0")),
            0.85,
        )


def _chair(canvas: Canvas) -> None:
    back = curve(
        [(860, 1100, 1), (846, 940), (872, 862), (900, 814), (960, 800), (1020, 814), (1048, 862), (1074, 940), (1060, 1100, 1)]
    )
    canvas.fill(back, Linear(850, 0, 1070, 0, ("#44527a", "#1e2840", "#101828")))
    canvas.inner(back, 9, 8, "#7ad0ff", 0.85, blur=4)
    canvas.inner(back, -9, 8, "#7ad0ff", 0.5, blur=4)
    canvas.line(
        curve([(892, 1096), (884, 950), (916, 862), (960, 850), (1004, 862), (1036, 950), (1028, 1096)], closed=False),
        "#5a6c98",
        3,
    )
    for k in (-1, 1):
        canvas.fill(rect(960 + k * 150 - 44, 975, 88, 26, 10), Linear(0, 975, 0, 1001, ("#56668e", "#1a2238")))
        canvas.fill(rect(960 + k * 150 - 30, 979, 60, 5, 2), "#7ad8ff", 0.9)


PLACES = {
    "cockpit": Kind(cockpit, "blue", ((0.1, 0.42), (0.58, 0.9)), 0.65, (0.6, -0.5), time="night"),
    "space": Kind(space, "blue", ((0.1, 0.9),), 0.6, (-0.6, -0.5), time="night"),
}
