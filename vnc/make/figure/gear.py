"""What people carry at belt, back and shoulder: weapons, wings, quiver, rifle, tool belt, bags. In the body's frame."""

from collections.abc import Callable

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Points, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix, shade, tint
from vnc.make.draw.path import even, sided, thin_end
from vnc.make.figure.ink import GOLD, GOLD_LINE, WHITE
from vnc.make.figure.person import Person

Paint = Callable[[Canvas, Person], None]
LEATHER = "#5e3f28"
STEEL = "#b4bcc8"


def piece(canvas: Canvas, shape: Path, colour: str, top: float, low: float, line: float = 3.6) -> None:
    """Leather, wood or metal: lit above, dark at its right edge."""
    canvas.line(shape, shade(colour, 0.3, 14), line)
    canvas.fill(shape, Linear(0, top, 30, low, (tint(colour, 0.08), colour, shade(colour, 0.1))))
    canvas.inner(shape, -7, -4, shade(colour, 0.16), 0.7, 4)


def _hilt(canvas: Canvas, x: float, y: float, degrees: float, wrap: str, guard: str, length: float = 96) -> None:
    """A sword's grip rising from (x, y): guard, wrapped handle, pommel."""
    with canvas.saved():
        canvas.translate(x, y)
        canvas.rotate(degrees)
        grip = rect(-9, -length, 18, length, 6)
        piece(canvas, grip, wrap, -length, 0)
        for t in range(8, round(length) - 6, 13):
            canvas.fill(stroke([(-9, -t), (9, -t - 9)], 4, even, smooth=False), tint(wrap, 0.22), 0.8, clip=grip)
        piece(canvas, rect(-34, -7, 68, 14, 6), guard, -8, 8)
        piece(canvas, ellipse(0, -length - 4, 12, 12), guard, -length - 16, -length + 8)


def _scabbard(canvas: Canvas, points: Points, colour: str, width: float = 24) -> None:
    sheath = stroke(points, width, lambda t: 1 - 0.35 * t)
    piece(canvas, sheath, colour, 560, 1000)
    canvas.fill(stroke([(x - 5, y) for x, y, *_ in points], 4), tint(colour, 0.25), 0.7, clip=sheath)


def _sword_hip(canvas: Canvas, who: Person) -> None:
    k, hip = -who.looks.turn, who.body.hip
    x = k * (who.body.waist + 8)
    _scabbard(canvas, [(x, 596), (k * (hip + 44), 800), (k * (hip + 84), 1040)], "#3a2a26")
    _hilt(canvas, x, 598, -k * 12, "#4a2c22", GOLD, 84)


def _katana_hip(canvas: Canvas, who: Person) -> None:
    """Two swords through the sash, edges up."""
    k, hip, waist = -who.looks.turn, who.body.hip, who.body.waist
    for dy, reach, tone in ((0, 150, "#2a2430"), (26, 90, "#5a2430")):
        _scabbard(
            canvas,
            [(k * waist * 0.7, 574 + dy), (k * (hip + reach * 0.4), 640 + dy * 1.6), (k * (hip + reach), 704 + dy * 2)],
            tone,
            20,
        )
        with canvas.saved():
            canvas.translate(k * waist * 0.7, 574 + dy)
            canvas.rotate(-k * 66)
            grip = rect(-8, -92 + dy, 16, 92 - dy, 5)
            piece(canvas, grip, tone, -92, 0)
            for t in range(6, 84 - dy, 13):
                canvas.fill(lines([(0, -t - 10), (6, -t - 5), (0, -t), (-6, -t - 5)]), "#e6dcc8", 0.9, clip=grip)
            piece(canvas, ellipse(0, 0, 19, 7), GOLD, -8, 8)


def _sword_back(canvas: Canvas, who: Person) -> None:
    k, half = -who.looks.turn, who.body.shoulder
    _scabbard(canvas, [(k * half * 0.7, 250), (0, 420), (-k * half * 0.9, 640)], "#3a2a26", 30)
    _hilt(canvas, k * half * 0.78, 232, k * 32, "#4a2c22", GOLD, 104)


def _strap_front(canvas: Canvas, who: Person, side: int, colour: str = LEATHER, buckle: bool = True) -> None:
    """A strap across the chest from one shoulder to the other hip."""
    half, waist = who.body.shoulder, who.body.waist
    line: Points = [(half * 0.62, 262), (half * 0.3, 360), (-waist * 0.5, 520), (-waist - 2, 570)]
    strap = stroke(sided(line, side), 22, even)
    canvas.fill(strap.moved(3, 7), "#1c1420", 0.3, blur=5)
    piece(canvas, strap, colour, 262, 570)
    canvas.fill(stroke(sided(line, side), 2.2, even), tint(colour, 0.2), 0.6)
    if buckle:
        canvas.line(rect(side * half * 0.2 - 16, 372, 32, 28, 4), GOLD_LINE, 7)
        canvas.line(rect(side * half * 0.2 - 16, 372, 32, 28, 4), GOLD, 4)


def _quiver(canvas: Canvas, who: Person) -> None:
    k, half = who.looks.turn, who.body.shoulder
    with canvas.saved():
        canvas.translate(-k * half * 0.62, 300)
        canvas.rotate(-k * 22)
        for i, dx in enumerate((-24, -8, 8, 24)):
            shaft = rect(dx - 3, -150 + i % 2 * 16, 6, 160)
            piece(canvas, shaft, "#b08a5a", -150, 0, 2.4)
            for side in (-1, 1):
                y = -146 + i % 2 * 16
                vane = curve(sided([(2, y - 4, 1), (14, y + 6), (14, y + 40), (2, y + 50, 1)], side), tension=0.3)
                canvas.line(vane.moved(dx, 0), "#5a2a2a", 2.6)
                canvas.fill(vane.moved(dx, 0), ("#c8483c", "#f0e6d2")[i % 2])
        tube = lines([(-40, -66), (40, -66), (32, 200), (-32, 200)])
        piece(canvas, tube, LEATHER, -66, 200)
        piece(canvas, rect(-43, -72, 86, 20, 6), shade(LEATHER, 0.06), -72, -52)


def _bow_back(canvas: Canvas, who: Person) -> None:
    k, half = -who.looks.turn, who.body.shoulder
    limb: Points = [(half * 0.5, 130), (half * 1.16, 240), (half * 1.2, 420), (half * 0.7, 640), (half * 0.2, 720)]
    bow = stroke(sided(limb, k), 17, lambda t: 0.55 + 0.45 * (1 - abs(2 * t - 1)))
    canvas.line(curve(sided([(half * 0.5, 132), (half * 0.2, 718)], k), closed=False), "#e6dcc8", 3)
    piece(canvas, bow, "#7a5230", 130, 720)


def _axe_back(canvas: Canvas, who: Person) -> None:
    k, half = -who.looks.turn, who.body.shoulder
    shaft = stroke([(k * half * 1.06, 150), (0, 420), (-k * half, 680)], 19, even)
    piece(canvas, shaft, "#7a5230", 150, 680)
    with canvas.saved():
        canvas.translate(k * half * 1.0, 190)
        canvas.rotate(k * 32)
        blade = curve([(-8, -34, 1), (44, -66), (86, -58, 1), (96, 4), (78, 62, 1), (40, 44), (-8, 26, 1)], tension=0.4)
        if k < 0:
            blade = Path([c * (-1, 1) for c in blade.contours])
        canvas.line(blade, "#4a505c", 4.4)
        canvas.fill(blade, Linear(-90, -60, 90, 60, ("#e6ebf2", STEEL, "#7c8492", "#c8d0da")))
        canvas.inner(blade, -8 * k, -4, "#f6f9fc", 0.7, 2)


def _rifle(canvas: Canvas, who: Person) -> None:
    """Slung behind the shoulder, muzzle up."""
    k, half = -who.looks.turn, who.body.shoulder
    with canvas.saved():
        canvas.translate(k * half * 0.92, 420)
        canvas.rotate(k * 13)
        piece(canvas, rect(-6, -292, 12, 210, 3), "#4a4e58", -290, -90)
        piece(canvas, rect(-8, -300, 16, 20, 3), "#3a3e48", -300, -280)
        piece(
            canvas,
            curve(
                [(-12, -150, 1), (12, -150, 1), (17, 0), (18, 90), (32, 220, 1), (-22, 226, 1), (-14, 90), (-15, 0)], tension=0.4
            ),
            "#7a5230",
            -150,
            220,
        )
        piece(canvas, rect(-10, -20, 26, 84, 5), "#4a4e58", -20, 60)


def _tool_belt(canvas: Canvas, who: Person) -> None:
    waist, hip = who.body.waist + 14, who.body.hip
    belt = stroke([(-waist - 2, 600), (0, 624), (waist + 2, 600)], 32, even)
    piece(canvas, belt, LEATHER, 590, 650)
    canvas.line(rect(-20, 608, 40, 32, 4), "#c0bcae", 6)
    for k in (-1, 1):
        x = k * hip * 0.66
        for dx, colour, high in ((-14, "#c0483c", 44), (6, STEEL, 54), (20, "#d8a83a", 36)):
            piece(canvas, rect(x + dx - 6, 646 - high, 12, high + 24, 4), colour, 600, 660, 2.6)
        pouch = curve([(x - 36, 640, 1), (x + 36, 640, 1), (x + 34, 708), (x, 720), (x - 34, 708)], tension=0.4)
        piece(canvas, pouch, tint(LEATHER, 0.05), 640, 720)
        canvas.fill(stroke([(x - 30, 656), (x + 30, 656)], 2.4, even), tint(LEATHER, 0.24), 0.8)


def _wrench(canvas: Canvas, who: Person) -> None:
    """Hung at the hip: a spanner with two jaws."""
    with canvas.saved():
        canvas.translate(who.looks.turn * who.body.hip * 0.82, 650)
        canvas.rotate(who.looks.turn * -10)
        piece(canvas, rect(-9, 0, 18, 140, 6), STEEL, 0, 140)
        jaw = (ellipse(0, -10, 30, 30) | ellipse(0, 150, 24, 24)) - (rect(-11, -46, 22, 40) | rect(-8, 152, 16, 30))
        piece(canvas, jaw, STEEL, -40, 180)


def _holster(canvas: Canvas, who: Person) -> None:
    """A gun belt worn low, with cartridges and a revolver."""
    waist, hip, k = who.body.waist + 10, who.body.hip, who.looks.turn
    belt = stroke(sided([(-waist, 602), (0, 640), (hip + 2, 664)], k), 34, even)
    piece(canvas, belt, LEATHER, 600, 690)
    for i in range(9):
        x = -waist * 0.8 + i * (waist + hip) * 0.088
        y = 612 + i * 5.6
        piece(canvas, rect(k * x - 4, y, 9, 26, 4), "#d8b060", y, y + 26, 2)
    canvas.line(rect(k * 8 - 20, 626, 40, 36, 4), GOLD, 6)
    holster = curve(
        sided([(hip - 40, 664, 1), (hip + 18, 668, 1), (hip + 22, 760), (hip - 2, 840), (hip - 26, 836), (hip - 40, 750)], k)
    )
    piece(canvas, holster, shade(LEATHER, 0.03), 660, 840)
    grip = curve(sided([(hip - 26, 668, 1), (hip - 4, 672, 1), (hip + 20, 620), (hip + 4, 604), (hip - 20, 636)], k))
    piece(canvas, grip, "#8a5a34", 604, 672)


def _bandolier(canvas: Canvas, who: Person) -> None:
    side = who.looks.turn
    _strap_front(canvas, who, side, buckle=False)
    half, waist = who.body.shoulder, who.body.waist
    for i in range(11):
        t = 0.08 + i * 0.084
        x, y = half * 0.62 + (-waist - half * 0.62) * t, 262 + 308 * t + 20 * (t - t * t)
        with canvas.saved():
            canvas.translate(side * x, y)
            canvas.rotate(side * 48)
            piece(canvas, rect(-5, -17, 10, 34, 4), "#d8b060", -17, 17, 2.2)


def _harness(canvas: Canvas, who: Person) -> None:
    """Leather straps crossed on the chest, with a ring where they meet."""
    for side in (-1, 1):
        _strap_front(canvas, who, side, buckle=False)
    ring = ellipse(0, 428, 24, 24) - ellipse(0, 428, 14, 14)
    canvas.line(ellipse(0, 428, 24, 24), "#4a505c", 4)
    canvas.fill(ring, STEEL)
    canvas.line(ellipse(0, 428, 14, 14), "#4a505c", 3)


def _daggers(canvas: Canvas, who: Person) -> None:
    for k in (-1, 1):
        x = k * (who.body.waist + 2)
        _scabbard(canvas, [(x, 606), (k * (who.body.hip + 14), 690), (k * (who.body.hip + 26), 760)], "#3a2a26", 22)
        _hilt(canvas, x, 604, k * -14, "#2a2430", STEEL, 58)


def _camera(canvas: Canvas, who: Person) -> None:
    w = who.body.neck
    for k in (-1, 1):
        cord = stroke(sided([(w + 16, 248), (w + 22, 340), (46, 440)], k), 12, even)
        piece(canvas, cord, "#2a2832", 250, 440, 2.8)
    body = rect(-58, 432, 116, 76, 10)
    canvas.fill(body.moved(3, 9), "#1c1420", 0.35, blur=6)
    piece(canvas, rect(-24, 418, 48, 22, 6), "#3a3c46", 418, 440)
    piece(canvas, body, "#3a3c46", 432, 508)
    canvas.fill(rect(-58, 446, 116, 12), "#c4c8d2")
    for size, tone in ((34, "#22232c"), (26, "#4a5264"), (18, "#1c2438")):
        canvas.line(ellipse(0, 474, size, size), "#14141c", 3)
        canvas.fill(ellipse(0, 474, size, size), tone)
    canvas.fill(ellipse(-7, 467, 6, 5), "#b8d4f0", 0.9)


def _bag(canvas: Canvas, who: Person) -> None:
    """A satchel on a strap across the chest."""
    colour, side = who.looks.hue("satchel", "#7a5230"), -who.looks.turn
    _strap_front(canvas, who, side, shade(colour, 0.05), buckle=False)
    x = -side * (who.body.hip - 6)
    bag = rect(x - 64, 610, 128, 118, 14)
    canvas.fill(bag.moved(3, 9), "#1c1420", 0.3, blur=6)
    piece(canvas, bag, colour, 610, 728)
    flap = curve([(x - 66, 606, 1), (x + 66, 606, 1), (x + 62, 670), (x, 688), (x - 62, 670)], tension=0.4)
    piece(canvas, flap, tint(colour, 0.03), 606, 688)
    piece(canvas, rect(x - 9, 664, 18, 34, 4), GOLD, 660, 700, 2.6)


def _gourd(canvas: Canvas, who: Person) -> None:
    x = who.looks.turn * (who.body.hip - 4)
    canvas.line(curve([(x, 590), (x + 4, 640)], closed=False), "#b3262f", 7)
    for y, size in ((660, 27), (716, 42)):
        canvas.line(ellipse(x, y, size, size), "#5a3418", 5)
    for y, size in ((660, 27), (716, 42)):
        canvas.fill(ellipse(x, y, size, size), Linear(x - 40, y - 30, x + 40, y + 40, ("#e0a860", "#b87838", "#8a5424")))
    canvas.fill(ellipse(x - 14, 702, 9, 14), "#fff0d0", 0.5, blur=3)
    piece(canvas, rect(x - 8, 624, 16, 18, 4), "#8a2a2a", 624, 642, 2.6)
    canvas.line(curve([(x - 20, 684), (x, 692), (x + 20, 684)], closed=False), "#b3262f", 8)


def _flute(canvas: Canvas, who: Person) -> None:
    k = who.looks.turn
    pipe = stroke([(k * 10, 640), (k * (who.body.waist + 30), 560), (k * (who.body.waist + 130), 500)], 15, even, smooth=False)
    piece(canvas, pipe, "#9aa85a", 500, 640)
    for t in (0.2, 0.5, 0.8):
        x, y = k * (10 + (who.body.waist + 110) * t), 640 - 134 * t
        canvas.fill(stroke([(x - 3, y - 10), (x + 3, y + 10)], 4, even, smooth=False), "#5a6a30", 0.9, clip=pipe)


def _staff(canvas: Canvas, who: Person) -> None:
    """A mage's staff behind the shoulder, with a crystal in its fork; a plain one is a wanderer's, with a knob."""
    k, half = -who.looks.turn, who.body.shoulder
    x = k * (half + 62)
    rod = stroke([(x - k * 4, 10), (x, 400), (x + k * 6, 1400)], 19, even)
    piece(canvas, rod, "#6e4a2c", 10, 1300)
    if who.looks.shape("staff") == "plain":
        piece(canvas, ellipse(x - k * 4, 4, 21, 25), "#7a5432", -20, 28)
        canvas.fill(stroke([(x - k * 9, 30), (x - k * 5, 400), (x, 1300)], 4), tint("#6e4a2c", 0.2), 0.7, clip=rod)
        for y in (120, 290):
            canvas.fill(ellipse(x - k * 2, y, 4, 7), shade("#6e4a2c", 0.16), 0.9)
        return
    for side in (-1, 1):
        prong = stroke([(x, 30), (x + side * 34, -6), (x + side * 26, -66)], 15, thin_end)
        piece(canvas, prong, "#6e4a2c", -66, 30)
    glow = who.looks.hue("staff", "#7fd8e8")
    canvas.fill(ellipse(x, -50, 62, 70), glow, 0.35, blur=20)
    gem = lines([(x, -116), (x + 24, -62), (x, 0), (x - 24, -62)])
    canvas.line(gem, shade(glow, 0.3), 4)
    canvas.fill(gem, Linear(x - 20, -110, x + 20, 0, ("#ffffff", glow, shade(glow, 0.14))))
    canvas.fill(lines([(x, -116), (x, 0), (x - 24, -62)]), "#ffffff", 0.35)


def _angel_wings(canvas: Canvas, who: Person) -> None:
    colour = who.looks.hue("wings", WHITE)
    for k in (-1, 1):
        for row, (count, length, wide) in enumerate(((8, 330, 50), (7, 230, 44), (6, 140, 38))):
            for i in range(count):
                turn = i / (count - 1)
                x0, y0 = 60 + turn * 60, 330 + row * 4
                angle = -1.15 + turn * 2.05
                dx, dy = length * (1 - 0.24 * turn) * float(np.cos(angle)), length * (1 - 0.1 * turn) * float(np.sin(angle))
                quill = stroke(sided([(x0, y0), (x0 + dx * 0.6, y0 + dy * 0.5 - 20), (x0 + dx, y0 + dy)], k), wide, _feather)
                canvas.line(quill, shade(colour, 0.3, 12), 4)
                canvas.fill(quill, tint(colour, 0.02) if row else shade(colour, 0.04))
                canvas.inner(quill, -6 * k, -4, shade(colour, 0.1), 0.6, 4)


def _feather(t: np.ndarray) -> np.ndarray:
    return np.clip(0.35 + t * 1.3, 0, 1) * np.sqrt(np.clip(1 - t, 0, 1)) * 1.2


def _bat_wings(canvas: Canvas, who: Person) -> None:
    colour = who.looks.hue("bat wings", "#4a2434")
    for k in (-1, 1):
        tips: list[tuple[float, float]] = [(330, 150), (392, 330), (350, 500), (250, 600)]
        hide: list[tuple[float, ...]] = [
            (50, 330, 1),
            (190, 170),
            (330, 150, 1),
            (330, 250),
            (392, 330, 1),
            (330, 400),
            (350, 500, 1),
            (276, 500),
            (250, 600, 1),
            (160, 500),
            (60, 480, 1),
        ]
        web = curve(sided(hide, k), tension=0.4)
        canvas.line(web, shade(colour, 0.24), 5)
        canvas.fill(web, Linear(0, 150, 0, 600, (tint(colour, 0.06), colour, shade(colour, 0.1))))
        for x, y in tips:
            bone = stroke(sided([(50, 340), ((50 + x) * 0.5, (340 + y) * 0.5 - 34), (x, y)], k), 15, thin_end)
            canvas.fill(bone.moved(7 * k, 9), shade(colour, 0.16), 0.6, blur=4, clip=web)
            canvas.line(bone, shade(colour, 0.26), 3)
            canvas.fill(bone, tint(colour, 0.1))


def _fairy_wings(canvas: Canvas, who: Person) -> None:
    colour = who.looks.hue("fairy wings", "#bfe6f4")
    for k in (-1, 1):
        for pts in (
            [(40, 340, 1), (180, 190), (330, 150), (372, 230), (300, 350), (150, 390)],
            [(40, 380, 1), (170, 400), (290, 460), (300, 560), (210, 590), (100, 480)],
        ):
            wing = curve(sided(pts, k))
            canvas.fill(wing, colour, 0.2, blur=12)
            canvas.fill(wing, Linear(40 * k, 200, 340 * k, 520, (tint(colour, 0.06), colour, mix(colour, "#d8a8e8", 0.5))), 0.66)
            canvas.line(wing, shade(colour, 0.16), 4, 0.9)
            for x, y, *_ in pts[1:-1]:
                canvas.fill(
                    stroke(sided([(46, 356), (x * 0.55, y * 0.5 + 176), (x * 0.92, y * 0.94 + 20)], k), 4),
                    "#ffffff",
                    0.75,
                    clip=wing,
                )


BACK: dict[str, Paint] = {
    "angel wings": _angel_wings, "bat wings": _bat_wings, "fairy wings": _fairy_wings, "staff": _staff,
        "sword on the back": _sword_back,
    "axe": _axe_back, "bow": _bow_back, "quiver": _quiver, "rifle": _rifle,
}  # fmt: skip
"""Drawn behind the body."""


def _strapped(canvas: Canvas, who: Person) -> None:
    _strap_front(canvas, who, who.looks.turn if who.looks.wears("rifle", "axe", "sword on the back") else -who.looks.turn)


FRONT: dict[str, Paint] = {
    **dict.fromkeys(("sword on the back", "axe", "quiver", "rifle"), _strapped), "bandolier": _bandolier,
    "harness": _harness,
    "sword": _sword_hip, "katana": _katana_hip, "daggers": _daggers, "tool belt": _tool_belt, "wrench": _wrench,
    "holster": _holster, "gourd": _gourd, "flute": _flute, "satchel": _bag, "camera": _camera,
}  # fmt: skip
"""Drawn over the clothes, under hands that lie before them."""
