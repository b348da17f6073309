"""A temple that the jungle has taken back: a stepped pyramid, towers with stone faces, roots and vines."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even, thin_end
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint, bush, crown, grass, greens, ground, leaves, overhang, ridge, trunk
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View
from vnc.make.place.wild.woods import shafts

STONE, SHADE = "#a49a84", "#3c3630"
FROND = ("#1c5238", "#3f8a48", "#a0cc58")


def jungletemple(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0, 0, 1.4)
    sky(picture, far, 760)
    ridge(far, view, 500, 60, ("#5f9484", "#8ab896"), picture.seed + 2, 0.6, 30, 5)
    for k in range(11):
        crown(far, view, 20 + 190 * k, 500 + 40 * (k % 3), 200, 150, picture.seed + 20 + k, 240, (8, 17), _greens(view))
    air_tint(far, view.haze, 200, 760, 0.2 + 0.2 * view.murk, 0.5 + 0.3 * view.murk)
    temple = picture.sheet(0.62, 0.03, 0.7)
    _pyramid(picture, temple)
    air_tint(temple, view.haze, 120, 800, 0.02, 0.22 + 0.3 * view.murk)
    veil(picture, temple)
    middle = picture.sheet(0.5, 0, 0.5)
    ground(middle, view, [(-20, 770), (400, 762), (960, 756), (1500, 762), (WIDE + 20, 772)])
    for x, side in ((300, 1), (1630, -1)):
        _face_tower(picture, middle, x, side)
    _fig(picture, middle, 1700)
    _causeway(picture, middle)
    grass(
        middle,
        view,
        780,
        1080,
        1400,
        picture.seed + 41,
        FROND if not view.snow else None,
        clip=rect(-20, 770, WIDE + 40, 330) - _way(),
    )
    for k, x in enumerate((520, 640, 1290, 1420, 60, 1880)):
        fern(middle, view, x, 800 + 26 * (k % 3), 110 + 18 * (k % 2), picture.seed + k)
    _fallen_head(picture, middle)
    shafts(picture, middle, 1330, -160, 0.3)
    near = picture.sheet(0.12, 0, 3.0)
    _frame(picture, near)


def _greens(view: View) -> tuple[str, str, str]:
    return greens(view) if view.snow or view.leaf != "summer" else FROND


def _pyramid(picture: Picture, canvas: Canvas) -> None:
    """Steep tiers with a stair up the middle and a house with a comb on top."""
    view, chance, x, foot = picture.view, Random(picture.seed), 960, 790
    right = view.sun[0] > x
    tiers = 7
    for k in range(tiers):
        low, high = foot - 76 * k, foot - 76 * (k + 1)
        a, b = 500 - 54 * k, 500 - 54 * k - 20
        face = lines([(x - a, low), (x + a, low), (x + b, high), (x - b, high)])
        tones = tuple(view.tone(STONE, q) for q in ((0.1, 0.45, 0.85) if right else (0.85, 0.45, 0.1)))
        canvas.fill(face, Linear(x - a, 0, x + a, 0, tones))
        canvas.fill(face, Linear(0, high, 0, low, (alpha("#fff4dc", 0.08), alpha("#14161c", 0.4))))
        joints = [rect(x - a, low - 19 * j, 2 * a, 2) for j in range(1, 4)]
        joints += [
            rect(x - a + 46 * j + 23 * (m % 2), low - 19 * (m + 1), 2, 19) for m in range(4) for j in range(int(a / 23) + 1)
        ]
        canvas.fill(joined(joints), view.tone("#2c2a28", 0.1), 0.28, clip=face)
        canvas.fill(rect(x - b - 9, high - 6, 2 * b + 18, 10), view.tone("#eef3fa" if view.snow else "#c4baa0", 0.9))
        panels = [
            rect(x + d * (a - 70 - 92 * j) - 26, high + 26, 52, 28) for d in (-1, 1) for j in range(max(0, int((a - 190) / 92)))
        ]
        if panels:
            canvas.fill(joined(panels), view.tone("#5c5648", 0.2), 0.45)
        moss(canvas, view, face, picture.seed + k, 0.5)
        for _ in range(3):
            px = x + chance.choice((-1, 1)) * chance.uniform(130, b)
            bush(
                canvas,
                view,
                px,
                high - 6,
                chance.uniform(24, 54),
                chance.uniform(16, 30),
                picture.seed + int(px),
                60,
                _greens(view),
            )
    _stair(canvas, view, x, foot, foot - 76 * tiers)
    _shrine(canvas, view, x, foot - 76 * tiers - 4)


def _stair(canvas: Canvas, view: View, x: float, foot: float, top: float) -> None:
    """Steps between two ramps that end in serpents' heads."""
    flight = lines([(x - 120, foot), (x + 120, foot), (x + 66, top), (x - 66, top)])
    canvas.fill(flight, Linear(0, top, 0, foot, (view.tone("#c4baa0", 0.8), view.tone("#a49a84", 0.45))))
    steps = [rect(x - 130, top + (foot - top) * (k / 34), 260, 5) for k in range(34)]
    canvas.fill(joined(steps), view.tone("#3a3630", 0.1), 0.45, clip=flight)
    canvas.fill(
        joined([rect(x - 130, top + (foot - top) * (k / 34) + 5, 260, 3) for k in range(34)]),
        view.tone("#fff4dc", 0.9),
        0.35,
        clip=flight,
    )
    for d in (-1, 1):
        ramp = lines([(x + d * 120, foot), (x + d * 156, foot), (x + d * 90, top), (x + d * 66, top)])
        canvas.fill(ramp, Linear(0, top, 0, foot, (view.tone("#d0c6ac", 0.8), view.tone("#8c8270", 0.4))))
        hx, hy = x + d * 140, foot - 6
        head = curve(
            [(hx - 34, hy, 1), (hx - 40, hy - 40), (hx - 16, hy - 66), (hx + 18, hy - 66), (hx + 40, hy - 40), (hx + 34, hy, 1)]
        )
        canvas.fill(head, Linear(0, hy - 66, 0, hy, (view.tone("#c8bea4", 0.9), view.tone("#7c7464", 0.3))))
        canvas.fill(
            joined([ellipse(hx - 15, hy - 42, 7, 7), ellipse(hx + 15, hy - 42, 7, 7), rect(hx - 24, hy - 20, 48, 7, 3)]),
            view.tone("#3a3630", 0.1),
            0.8,
        )


def _shrine(canvas: Canvas, view: View, x: float, foot: float) -> None:
    """The house at the top: three doors, a frieze, a pierced comb."""
    body = rect(x - 118, foot - 84, 236, 84)
    canvas.fill(body, Linear(x - 118, 0, x + 118, 0, (view.tone(STONE, 0.4), view.tone(STONE, 0.85), view.tone(STONE, 0.4))))
    glow = mix(view.tone("#1c181c", 0.1), "#ffa648", 0.75 * view.lamps)
    canvas.fill(joined([rect(x - 92 + 70 * k, foot - 64, 44, 64) for k in range(3)]), glow)
    if view.lamps > 0.3:
        canvas.glow(x, foot - 34, 190, "#ff9a40", 0.5 * view.lamps)
    canvas.fill(rect(x - 130, foot - 120, 260, 40), view.tone("#bcb298", 0.7))
    canvas.fill(joined([rect(x - 118 + 26 * k, foot - 112, 14, 24, 4) for k in range(10)]), view.tone("#8c4c3c", 0.4), 0.8)
    comb = lines([(x - 84, foot - 120), (x - 64, foot - 190), (x + 64, foot - 190), (x + 84, foot - 120)])
    canvas.fill(comb, Linear(0, foot - 190, 0, foot - 120, (view.tone("#c4baa0", 0.8), view.tone(STONE, 0.4))))
    canvas.fill(
        joined([rect(x - 56 + 30 * k, foot - 178 + 28 * j, 14, 18) for k in range(4) for j in range(2)]),
        view.tone("#2c2a28", 0.1),
        0.7,
    )


def moss(canvas: Canvas, view: View, shape: Path, seed: int, amount: float = 1.0) -> None:
    """Small leaves that grow on stone, thicker below."""
    random = np.random.default_rng(seed + 300)
    left, top, right, foot = shape.bounds()
    count = int((right - left) * (foot - top) / 330 * amount)
    x, y = left + random.random(count) * (right - left), foot - random.random(count) ** 1.5 * (foot - top)
    tint = "#f0f4fa" if view.snow else "#5f8a3c"
    canvas.fill(leaves(x, y, random.uniform(3, 10, count), random, 0.6), view.tone(tint, 0.55), 0.5, clip=shape)


def _face_tower(picture: Picture, canvas: Canvas, x: float, side: int) -> None:
    """A tower of blocks whose front is a great calm face, with vines over its crown."""
    view, seed, foot, half = picture.view, picture.seed + int(x), 830, 190
    right = view.sun[0] > x
    body = curve(
        [
            (x - half * 1.06, foot, 1),
            (x - half, 520),
            (x - half * 0.9, 330),
            (x - half * 0.5, 210),
            (x, 170, 1),
            (x + half * 0.5, 210),
            (x + half * 0.9, 330),
            (x + half, 520),
            (x + half * 1.06, foot, 1),
        ]
    )
    tones = tuple(view.tone(STONE, q) for q in ((0.05, 0.4, 0.9) if right else (0.9, 0.4, 0.05)))
    canvas.fill(body, Linear(x - half, 0, x + half, 0, tones))
    joints = [rect(x - half * 1.1, foot - 54 * k, half * 2.2, 2.5) for k in range(13)] + [
        rect(x - half * 1.1 + 84 * j + 42 * (k % 2), foot - 54 * (k + 1), 2.5, 54) for k in range(13) for j in range(6)
    ]
    canvas.fill(joined(joints), view.tone("#2c2a28", 0.1), 0.3, clip=body)
    stone_face(canvas, view, x, 500, half * 0.82, 230)
    crest = [ellipse(x + (k - 3) * half * 0.25, 250 + 12 * abs(k - 3), half * 0.11, 30) for k in range(7)]
    canvas.fill(joined(crest), view.tone("#c0b69c", 0.7))
    canvas.inner(joined(crest), -6, 8, view.tone("#3a3630", 0.1), 0.5, blur=3)
    moss(canvas, view, body, seed, 0.7)
    vines(
        picture,
        canvas,
        [
            (x + half * t, 180 + 160 * abs(t) ** 1.5, 190 + 130 * ((k * 7) % 5) / 4)
            for k, t in enumerate((-0.9, -0.66, -0.3, 0.4, 0.72, 0.94))
        ],
        seed,
    )
    for k in range(4):
        bush(canvas, view, x + (k - 1.5) * half * 0.55, 196 + 36 * abs(k - 1.5), 84, 48, seed + k, 190, _greens(view))
    for d in (-1, 1):
        bush(canvas, view, x + d * half * 1.05, foot - 6, 90, 56, seed + 9 + d, 200, _greens(view))


def stone_face(canvas: Canvas, view: View, x: float, y: float, w: float, h: float) -> None:
    """A broad face with lowered lids and a quiet smile; w and h are half its width and height."""
    right = 1 if view.sun[0] > x else -1
    dark = view.tone(SHADE, 0.05)
    oval = curve(
        [
            (x - w * 0.78, y - h * 0.86, 1),
            (x + w * 0.78, y - h * 0.86, 1),
            (x + w * 0.86, y),
            (x + w * 0.6, y + h * 0.72),
            (x, y + h),
            (x - w * 0.6, y + h * 0.72),
            (x - w * 0.86, y),
        ]
    )
    tones = tuple(view.tone("#b4aa92", q) for q in ((0.2, 0.6, 1.0) if right > 0 else (1.0, 0.6, 0.2)))
    canvas.fill(oval, Linear(x - w, 0, x + w, 0, tones))
    canvas.inner(oval, right * w * 0.12, -h * 0.05, dark, 0.4, blur=w * 0.08)
    joints = [rect(x - w, y - h * 0.9 + h * 0.27 * k, 2 * w, 2.2) for k in range(8)]
    canvas.fill(joined(joints), dark, 0.22, clip=oval)
    _headband(canvas, view, x, y, w, h)
    _lids(canvas, view, x, y, w, h)
    _nose(canvas, view, x, y, w, h)
    _mouth(canvas, view, x, y, w, h)


def _headband(canvas: Canvas, view: View, x: float, y: float, w: float, h: float) -> None:
    """A band with lozenges over the brow."""
    band = rect(x - w * 0.84, y - h * 0.9, w * 1.68, h * 0.2, 8)
    canvas.fill(band, view.tone("#c4baa0", 0.8))
    canvas.fill(
        joined(
            [
                lines(
                    [
                        (x + w * k - w * 0.08, y - h * 0.8),
                        (x + w * k, y - h * 0.88),
                        (x + w * k + w * 0.08, y - h * 0.8),
                        (x + w * k, y - h * 0.72),
                    ]
                )
                for k in (-0.6, -0.3, 0, 0.3, 0.6)
            ]
        ),
        view.tone(SHADE, 0.05),
        0.5,
    )


def _lids(canvas: Canvas, view: View, x: float, y: float, w: float, h: float) -> None:
    """Long ears, arched brows, lowered lids."""
    dark, light = view.tone(SHADE, 0.05), view.tone("#d4cab0", 1.0)
    for d in (-1, 1):
        canvas.fill(rect(x + d * w * 0.98 - w * 0.12, y - h * 0.5, w * 0.24, h * 1.0, w * 0.1), view.tone("#a49a84", 0.5))
        canvas.fill(
            stroke([(x + d * w * 0.1, y - h * 0.34), (x + d * w * 0.4, y - h * 0.5), (x + d * w * 0.72, y - h * 0.3)], h * 0.09),
            dark,
            0.5,
            blur=1.5,
        )
        eye = curve(
            [
                (x + d * w * 0.14, y - h * 0.12, 1),
                (x + d * w * 0.38, y - h * 0.26),
                (x + d * w * 0.66, y - h * 0.12, 1),
                (x + d * w * 0.38, y - h * 0.02),
            ]
        )
        canvas.fill(eye, light, 0.75)
        canvas.fill(
            stroke(
                [(x + d * w * 0.12, y - h * 0.1), (x + d * w * 0.38, y - h * 0.02), (x + d * w * 0.68, y - h * 0.1)], h * 0.06
            ),
            dark,
            0.75,
        )


def _nose(canvas: Canvas, view: View, x: float, y: float, w: float, h: float) -> None:
    """Broad, with a shaded side."""
    right, dark = 1 if view.sun[0] > x else -1, view.tone(SHADE, 0.05)
    nose = curve(
        [
            (x - w * 0.08, y - h * 0.3),
            (x - w * 0.12, y + h * 0.12),
            (x - w * 0.27, y + h * 0.27),
            (x, y + h * 0.34),
            (x + w * 0.27, y + h * 0.27),
            (x + w * 0.12, y + h * 0.12),
            (x + w * 0.08, y - h * 0.3),
        ]
    )
    canvas.fill(nose, view.tone("#c0b69c", 0.85))
    canvas.inner(nose, right * w * 0.07, -h * 0.02, dark, 0.45, blur=w * 0.04)
    canvas.fill(joined([ellipse(x + d * w * 0.12, y + h * 0.29, w * 0.05, h * 0.025) for d in (-1, 1)]), dark, 0.6)


def _mouth(canvas: Canvas, view: View, x: float, y: float, w: float, h: float) -> None:
    """Full lips that smile, a shaded chin."""
    dark = view.tone(SHADE, 0.05)
    lips = curve(
        [
            (x - w * 0.46, y + h * 0.48, 1),
            (x - w * 0.16, y + h * 0.44),
            (x, y + h * 0.48),
            (x + w * 0.16, y + h * 0.44),
            (x + w * 0.46, y + h * 0.48, 1),
            (x + w * 0.2, y + h * 0.68),
            (x - w * 0.2, y + h * 0.68),
        ]
    )
    canvas.fill(lips, view.tone("#c8bea4", 0.75))
    canvas.fill(
        stroke(
            [(x - w * 0.5, y + h * 0.46), (x - w * 0.2, y + h * 0.56), (x + w * 0.2, y + h * 0.56), (x + w * 0.5, y + h * 0.46)],
            h * 0.05,
        ),
        dark,
        0.7,
    )
    canvas.fill(ellipse(x, y + h * 0.76, w * 0.3, h * 0.06), dark, 0.28, blur=5)


def vines(picture: Picture, canvas: Canvas, spots: list[tuple[float, float, float]], seed: int) -> None:
    """(x, top, length): leafy cords that hang down."""
    view, random = picture.view, np.random.default_rng(seed)
    dark, middle, bright = _greens(view)
    for x, top, long in spots:
        sway = random.normal(0, 12)
        cord = [(x, top), (x + sway, top + long * 0.5), (x + sway * 0.4, top + long)]
        canvas.fill(stroke(cord, 5, even), view.tone(dark, 0.2))
        t = random.random(int(long / 4))
        px, py = x + sway * np.sin(t * 3.1) + random.normal(0, 9, len(t)), top + long * t
        size = random.uniform(5, 12, len(t))
        for part, tint, light in ((slice(0, None, 2), middle, 0.45), (slice(1, None, 2), bright, 0.75)):
            canvas.fill(leaves(px[part], py[part], size[part], random, 0.6), view.tone(tint, light), 0.95)


def _fig(picture: Picture, canvas: Canvas, x: float) -> None:
    """A tree that has grown on a tower and holds it in its roots."""
    view, chance = picture.view, Random(picture.seed + 6)
    trunk(canvas, view, x + 20, 330, -80, 120, picture.seed + 4, "#8a7a68", -30)
    for k in range(9):
        dx = (k - 4) * 44
        root = [
            (x + 20 + dx * 0.2, 280),
            (x + dx * 0.8, 380 + chance.uniform(-20, 20)),
            (x + dx * 1.1 + chance.uniform(-16, 16), 560),
            (x + dx * 1.25, 840),
        ]
        canvas.fill(stroke(root, chance.uniform(20, 34), thin_end), view.tone("#7c6c5c", 0.25))
        canvas.fill(stroke([(a - 4, b) for a, b in root], chance.uniform(8, 12), thin_end), view.tone("#c4b49c", 0.85), 0.7)
    for k in range(5):
        crown(canvas, view, x - 150 + 80 * k, 20 + 26 * (k % 2), 190, 120, picture.seed + 70 + k, 360, (9, 19), _greens(view))


def _way() -> Path:
    return curve([(850, 782, 1), (1070, 782, 1), (1130, 880), (1300, 1110, 1), (620, 1110, 1), (790, 880)])


def _causeway(picture: Picture, canvas: Canvas) -> None:
    """Broken slabs that lead to the stair, plants between them."""
    view, chance, way = picture.view, Random(picture.seed + 2), _way()
    canvas.fill(way, Linear(0, 780, 0, HIGH, (view.tone("#8a8068", 0.5), view.tone("#5c5644", 0.3))), blur=3)
    slabs: list[Path] = []
    for j in range(8):
        y, deep = 790 + 5.2 * j * j + 6 * j, 14 + 10 * j
        half = 112 + (y - 782) * 0.7
        for k in range(5):
            if chance.random() < 0.96:
                x = 960 - half + 2 * half * (k + 0.5 * (j % 2) * 0.4) / 5
                w = 2 * half / 5 - 5
                n = [chance.uniform(-4, 4) for _ in range(6)]
                slabs.append(
                    lines(
                        [
                            (x + n[0], y + n[1]),
                            (x + w + n[2], y + n[3]),
                            (x + w * 1.03, y + deep + n[4]),
                            (x - w * 0.03, y + deep + n[5]),
                        ]
                    )
                )
    canvas.fill(joined([s.transformed(np.array([[1.0, 0, 0], [0, 1.0, 6]])) for s in slabs]), view.tone("#2c2a24", 0.1), 0.5)
    canvas.fill(
        joined(slabs),
        Linear(
            0,
            780,
            0,
            HIGH,
            (
                view.tone("#c0b69c" if not view.snow else "#f0f4fa", 0.75),
                view.tone("#9c927c" if not view.snow else "#dfe8f2", 0.5),
            ),
        ),
    )
    moss(canvas, view, joined(slabs), picture.seed + 5, 0.16)


def _fallen_head(picture: Picture, canvas: Canvas) -> None:
    """A carved block that has come down beside the way, and others."""
    view = picture.view
    for x, y, w, h, lean in ((560, 836, 74, 78, -14), (1400, 850, 66, 60, 10)):
        canvas.fill(ellipse(x, y + 4, w * 1.3, 16), view.tone("#10140c", 0), 0.5, blur=7)
        with canvas.saved():
            canvas.rotate(lean, x, y)
            block = rect(x - w, y - h * 1.7, w * 2, h * 1.75, 14)
            canvas.fill(block, Linear(x - w, 0, x + w, 0, (view.tone(STONE, 0.3), view.tone(STONE, 0.8))))
            stone_face(canvas, view, x, y - h * 0.8, w * 0.8, h * 0.86)
            moss(canvas, view, block, picture.seed + int(x), 1.4)
        bush(canvas, view, x + w * 0.9, y, 56, 34, picture.seed + int(x), 110, _greens(view))


def fern(canvas: Canvas, view: View, x: float, y: float, size: float, seed: int) -> None:
    """Arching fronds from one root."""
    random = np.random.default_rng(seed)
    dark, middle, bright = _greens(view)
    for k, turn in enumerate(np.linspace(-2.9, -0.25, 9)):
        reach = size * random.uniform(0.8, 1.15)
        tip = (x + np.cos(turn) * reach, y + np.sin(turn) * reach * 0.75 + abs(np.cos(turn)) * reach * 0.25)
        bend = ((x + tip[0]) / 2, (y + tip[1]) / 2 - reach * 0.22)
        t = np.linspace(0.1, 1, 15)
        px, py = (
            (1 - t) ** 2 * x + 2 * t * (1 - t) * bend[0] + t * t * tip[0],
            (1 - t) ** 2 * y + 2 * t * (1 - t) * bend[1] + t * t * tip[1],
        )
        blade = [
            stroke([(a, b), (a + d * size * 0.06 + np.cos(turn) * size * 0.05, b + size * 0.13 * (1.1 - q))], size * 0.05)
            for a, b, q in zip(px, py, t, strict=True)
            for d in (-1, 1)
        ]
        canvas.fill(stroke([(x, y), bend, tip], size * 0.03), view.tone(dark, 0.3))
        canvas.fill(joined(blade), view.tone(middle if k % 2 else mix(middle, bright, 0.5), 0.35 + 0.06 * k))


def _frame(picture: Picture, canvas: Canvas) -> None:
    """Great leaves and lianas near the eye."""
    view = picture.view
    overhang(canvas, view, ((90, -20, 420, 190), (1850, -20, 380, 170)), picture.seed + 80, 800, _greens(view))
    vines(picture, canvas, [(420, -20, 260), (560, -20, 170), (1380, -20, 200), (1500, -20, 300)], picture.seed + 9)
    dark, middle, bright = _greens(view)
    for x, y, turns in ((-20, 1110, (-1.35, -1.0, -0.65, -0.35)), (1940, 1110, (-1.8, -2.15, -2.5, -2.8))):
        for k, turn in enumerate(turns):
            tip = (x + 400 * np.cos(turn), y + 330 * np.sin(turn))
            side = (-np.sin(turn) * 74, np.cos(turn) * 74)
            mid = ((x + tip[0]) / 2, (y + tip[1]) / 2)
            blade = curve(
                [(x, y, 1), (mid[0] + side[0], mid[1] + side[1]), (tip[0], tip[1], 1), (mid[0] - side[0], mid[1] - side[1])]
            )
            canvas.fill(blade, Linear(x, y, *tip, (view.tone(dark, 0.2), view.tone((middle, bright)[k % 2], 0.6))))
            canvas.fill(stroke([(x, y), mid, tip], 9), view.tone(bright, 0.8), 0.7)


PLACES = {
    "jungletemple": Kind(jungletemple, None, ((0.16, 0.84),), 0.68),
}
