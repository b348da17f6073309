"""Stone: walls, tall windows, pillars; banners, torches and fires that belong to them."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import WIDE, Picture
from vnc.make.place.space import Camera, Flat
from vnc.make.place.view import View

STONE = "#9a94a0"


def masonry(
    canvas: Canvas, view: View, flat: Flat, long: float, high: float, size: float = 0.55, opacity: float = 0.3, seed: int = 3
) -> None:
    """Joints of large stones, a few of them lighter or darker."""
    chance = Random(seed)
    rows_ = int(high / size)
    joints = [(0.3, size * k, long - 0.3, 0.03) for k in range(1, rows_)]
    joints += [
        (0.3 + size * (1.8 * j + 0.9 * (k % 2)), size * k, 0.03, size)
        for k in range(rows_)
        for j in range(int(long / size / 1.8))
    ]
    pick = [
        (0.3 + size * (1.8 * j + 0.9 * (k % 2)), size * k, size * 1.8, size)
        for k in range(rows_)
        for j in range(int(long / size / 1.8) - 1)
        if chance.random() < 0.22
    ]
    canvas.fill(flat.quads(pick[::2]), view.tone("#f0e8e4", 0.6), 0.1)
    canvas.fill(flat.quads(pick[1::2]), view.tone("#20182a", 0.1), 0.16)
    canvas.fill(flat.quads(joints), view.tone("#221c28", 0.1), opacity)


def lancet(canvas: Canvas, view: View, flat: Flat, u: float, v: float, wide: float, tall: float) -> None:
    """A pointed window with coloured glass, lit by the sky."""
    arch = curve(
        [
            (u, v, 1),
            (u, v + tall * 0.66, 1),
            (u + wide * 0.14, v + tall * 0.86),
            (u + wide / 2, v + tall, 1),
            (u + wide * 0.86, v + tall * 0.86),
            (u + wide, v + tall * 0.66, 1),
            (u + wide, v, 1),
        ]
    )
    shape = flat.path(arch)
    wide_arch = flat.path(
        Path([(c - (u + wide / 2, v + tall / 2)) * (1.22, 1.07) + (u + wide / 2, v + tall / 2) for c in arch.contours])
    )
    canvas.fill(wide_arch, view.tone("#7a747e", 0.3))
    glow = mix(view.sky[3], "#ffffff", 0.35) if view.time != "night" else mix(view.sky[3], "#8aa4e0", 0.3)
    a, b = flat.at(u, v + tall), flat.at(u, v)
    canvas.fill(shape, Linear(*a, *b, (mix(glow, "#7aa8e0", 0.3), glow)))
    for k, tint in enumerate(("#d8584a", "#e8b84a", "#4a88c8", "#5aa878", "#b06ac0")):
        part = flat.path(ellipse(u + wide * (0.3 + 0.4 * (k % 2)), v + tall * (0.14 + 0.16 * k), wide * 0.2, tall * 0.06))
        canvas.fill(part, mix(tint, glow, 0.25), 0.75 if view.time != "night" else 0.4, clip=shape)
    bars = [(u, v + tall * k / 7, wide, 0.04) for k in range(1, 7)] + [
        (u + wide * k - 0.025, v, 0.05, tall) for k in (0.33, 0.66)
    ]
    canvas.fill(flat.quads(bars), view.tone("#2a2830", 0.2), 0.85, clip=shape)
    canvas.fill(shape, glow, 0.35 * view.shine, blur=22, blend="screen")


def rose(picture: Picture, canvas: Canvas, flat: Flat, u: float, v: float, r: float) -> None:
    view = picture.view
    glow = mix(view.sky[3], "#ffffff", 0.4)
    canvas.fill(flat.path(ellipse(u, v, r * 1.2, r * 1.2)), view.tone("#6e6872", 0.3))
    canvas.fill(flat.path(ellipse(u, v, r, r)), glow)
    for k in range(12):
        a = k * math.pi / 6
        tint = ("#d8584a", "#4a88c8", "#e8b84a", "#5aa878")[k % 4]
        canvas.fill(
            flat.path(ellipse(u + r * 0.66 * math.cos(a), v + r * 0.66 * math.sin(a), r * 0.17, r * 0.17)),
            mix(tint, glow, 0.2),
            0.85,
        )
    canvas.fill(flat.path(ellipse(u, v, r * 0.26, r * 0.26)), "#e8a04a", 0.85)
    spokes = [
        flat.path(
            stroke(
                [(u, v), (u + r * math.cos(k * math.pi / 6 + 0.26), v + r * math.sin(k * math.pi / 6 + 0.26))], 0.07, even, False
            )
        )
        for k in range(12)
    ]
    canvas.fill(joined(spokes), view.tone("#2e2a34", 0.3))
    canvas.glow(*flat.at(u, v), 300, view.sunlight, 0.5 * max(0.3, view.shine))


def pillar(canvas: Canvas, view: View, camera: Camera, x: float, z: float, high: float, colour: str = "#aaa4ae") -> None:
    (cx, foot), (_, top), s = camera.at(x, 0, z), camera.at(x, high, z), camera.size(z)
    w = 0.36 * s
    right = view.sun[0] > WIDE / 2
    tones = tuple(view.tone(colour, k) for k in ((0.1, 0.5, 1.0) if right else (1.0, 0.5, 0.1)))
    canvas.fill(rect(cx - w, top, w * 2, foot - top), Linear(cx - w, 0, cx + w, 0, tones))
    for k in (-0.55, 0.0, 0.55):
        canvas.fill(rect(cx + w * k - w * 0.07, top, w * 0.14, foot - top), view.tone("#2a2430", 0.1), 0.25)
    for y, h, grow in ((foot - 0.5 * s, 0.5 * s, 1.35), (foot - 0.62 * s, 0.14 * s, 1.18), (top, 0.4 * s, 1.4)):
        canvas.fill(rect(cx - w * grow, y, w * grow * 2, h, 4), Linear(cx - w * grow, 0, cx + w * grow, 0, tones))
        canvas.fill(rect(cx - w * grow, y, w * grow * 2, max(2, h * 0.1)), view.tone(colour, 1.2), 0.8)
    canvas.fill(ellipse(cx, foot, w * 1.8, w * 0.3), view.tone("#100c18", 0), 0.4, blur=8)


def banner(canvas: Canvas, view: View, camera: Camera, x: float, z: float, colour: str) -> None:
    flat = camera.flat((x - 0.35, 2.9, z), (1, 0, 0), (0, 1, 0))
    cloth = flat.path(lines([(0, 2.6), (0.7, 2.6), (0.7, 0.3), (0.35, 0), (0, 0.3)]))
    a, b = flat.at(0, 0), flat.at(0.7, 0)
    canvas.fill(cloth, Linear(*a, *b, (view.tone(colour, 0.3), view.tone(colour, 0.85), view.tone(colour, 0.4))))
    canvas.line(cloth, view.tone("#e0b450", 0.9), max(1.5, 0.035 * camera.size(z)))
    canvas.fill(flat.path(lines([(0.35, 2.0), (0.52, 1.6), (0.35, 1.2), (0.18, 1.6)])), view.tone("#ecc864", 0.9))
    canvas.fill(flat.quad(-0.06, 2.58, 0.82, 0.06), view.tone("#6a4a30", 0.6))


def torch(picture: Picture, canvas: Canvas, x: float, y: float, size: float, lively: bool = False) -> None:
    """A burning torch on a wall; size is the flame's height."""
    view = picture.view
    canvas.fill(stroke([(x, y + size * 1.3), (x, y + size * 0.2)], size * 0.22, even), view.tone("#5a3c28", 0.5))
    canvas.glow(x, y - size * 0.3, size * 5.5, "#ff9a40", 0.6)
    for k, (tint, s) in enumerate((("#ff7a2a", 1.0), ("#ffb640", 0.72), ("#fff2b0", 0.42))):
        flame = curve(
            [
                (x - size * 0.3 * s, y + size * 0.1),
                (x - size * 0.26 * s, y - size * 0.4 * s),
                (x + size * 0.06, y - size * 1.05 * s, 1),
                (x + size * 0.3 * s, y - size * 0.35 * s),
                (x + size * 0.26 * s, y + size * 0.14),
                (x, y + size * 0.26),
            ]
        )
        canvas.fill(flame, tint, 0.95, blur=size * 0.05 if k == 0 else 0)
    if lively:
        picture.play("flicker", x - size * 2, y - size * 2.4, size * 4, size * 4, "#ff9a40")


def brazier(picture: Picture, canvas: Canvas, x: float, foot: float, tall: float) -> None:
    view = picture.view
    canvas.fill(
        joined(
            [
                stroke(
                    [
                        (x + d * tall * 0.28, foot),
                        (x + d * tall * 0.06, foot - tall * 0.5),
                        (x + d * tall * 0.2, foot - tall * 0.72),
                    ],
                    tall * 0.06,
                    even,
                )
                for d in (-1, 0, 1)
            ]
        ),
        view.tone("#3a3438", 0.5),
    )
    canvas.fill(
        curve(
            [
                (x - tall * 0.32, foot - tall * 0.84, 1),
                (x + tall * 0.32, foot - tall * 0.84, 1),
                (x + tall * 0.2, foot - tall * 0.66),
                (x, foot - tall * 0.6),
                (x - tall * 0.2, foot - tall * 0.66),
            ]
        ),
        view.tone("#54484a", 0.7),
    )
    for k in (-1, 1, 0):
        torch(picture, canvas, x + k * tall * 0.13, foot - tall * 0.9, tall * (0.3 if k else 0.44), k == 0)
