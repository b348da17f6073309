"""The head without features' colour: its outline, ears, nose, cheeks, age, beards and marks.

Origin: the middle of the head. Skull top -206 (with hair), eyes near 40, chin near 185, ears at x = 135.
"""

from dataclasses import dataclass

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, stroke
from vnc.make.draw.colour import alpha, lightness, mix
from vnc.make.draw.path import Points, rect, sided, symmetric, thin_end, thin_start
from vnc.make.figure.emotions import Mood
from vnc.make.figure.ink import Ink
from vnc.make.figure.looks import Looks

_SKULL = ((0, -170), (60, -158), (104, -120))
_HALVES: dict[str, tuple[tuple[float, float], ...]] = {
    "oval": (*_SKULL, (130, -45), (129, 24), (118, 78), (92, 126), (52, 161), (17, 182), (0, 185)),
    "round": (*_SKULL, (132, -45), (134, 28), (128, 80), (106, 126), (66, 158), (24, 174), (0, 176)),
    "heart": (*_SKULL, (131, -45), (128, 20), (114, 72), (83, 122), (42, 164), (12, 185), (0, 188)),
    "square": (*_SKULL, (129, -45), (127, 24), (121, 84), (105, 132), (64, 168), (26, 183), (0, 185)),
    "long": (*_SKULL, (126, -45), (124, 24), (115, 82), (93, 134), (54, 176), (20, 197), (0, 200)),
}


@dataclass(frozen=True)
class Face:
    """Where the features are, for this sex, age and shape."""

    half: tuple[tuple[float, float], ...]
    eye_x: float
    eye_y: float
    eye_width: float
    eye_height: float
    brow_y: float
    brow_weight: float
    nose_y: float
    mouth_y: float
    mouth_width: float
    chin: float

    def outline(self) -> Path:
        return curve(symmetric(self.half))


def face_of(looks: Looks) -> Face:
    stretch, jaw = _GROWTH[looks.sex, looks.age]
    half = tuple(_grown(x, y, stretch, jaw) for x, y in _HALVES[looks.face])
    chin = half[-1][1]
    male, child, old = looks.sex == "m", looks.age == "child", looks.age == "elder"
    strong = male and not child
    mature = strong and looks.age != "teen"
    return Face(
        half=half,
        eye_x=66 if not strong else 62,
        eye_y=46 if child else 40,
        eye_width=(0.88 if mature else 0.93 if strong else 0.98) * (0.95 if old else 1),
        eye_height=(0.64 if mature else 0.76 if strong else 1.02 if child else 0.94) * (0.84 if old else 1),
        brow_y=-32 + (12 if mature else 6 if strong else 4 if child else 0),
        brow_weight=1.45 if mature else 1.2 if strong else 0.95,
        nose_y=90 if child else 96 + (chin - 185) * 0.42,
        mouth_y=chin - (46 if child else 53 if not strong else 58),
        mouth_width=1.12 if strong else 0.9 if child else 1.0,
        chin=chin,
    )


_GROWTH = {  # how the face below the eyes is stretched, and the jaw widened
    ("f", "child"): (0.93, 4), ("m", "child"): (0.94, 4), ("f", "teen"): (0.98, 0), ("m", "teen"): (1.06, 2),
    ("f", "adult"): (1.0, 0), ("m", "adult"): (1.13, 7), ("f", "elder"): (1.02, 1), ("m", "elder"): (1.14, 5),
}  # fmt: skip


def _grown(x: float, y: float, stretch: float, jaw: float) -> tuple[float, float]:
    if y <= 20 or not x:
        return x, y if y <= 20 else 30 + (y - 30) * stretch
    part = min(1.0, max(0.0, (y - 60) / 90))
    lean = 0.955 if stretch > 1.04 else 1.0
    return x * lean + jaw * part, 30 + (y - 30) * stretch


def draw_ears(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    pointed = looks.wears("pointed ears")
    for k in (-1, 1):
        if pointed:
            shell: Points = [(118, 44), (150, 6), (214, -46, 1), (176, 44), (146, 82), (122, 88)]
            hollow: Points = [(132, 48), (156, 20), (192, -18, 1), (160, 48), (138, 66)]
        else:
            shell = [(120, 22), (140, 8), (150, 32), (143, 68), (130, 90), (118, 84)]
            hollow = [(127, 34), (141, 24), (140, 52), (129, 72)]
        ear = curve(sided(shell, k))
        canvas.line(ear, ink.skin_line, 5)
        canvas.fill(ear, ink.skin)
        canvas.fill(curve(sided(hollow, k)), ink.skin_shadow, 0.85, blur=1.5)
        canvas.fill(stroke(sided([(128, 32), (141, 22), (142, 48)], k), 3), ink.skin_line, 0.55)


def draw_head(canvas: Canvas, looks: Looks, ink: Ink, face: Face, mood: Mood, fringe: Path | None) -> None:
    """Skin with its form shadow, the fringe's cast shadow, blush, age, marks and beard; no eyes, nose or mouth."""
    shape = face.outline()
    canvas.fill(shape, Linear(0, -100, 0, face.chin, (ink.skin, ink.skin, mix(ink.skin, ink.skin_shadow, 0.3)), (0, 0.6, 1)))
    canvas.inner(shape, -14, -8, ink.skin_shadow, 0.6, 6)
    canvas.inner(shape, 5, 0, ink.skin_light, 0.6, 3)
    with canvas.clipped(shape):
        if fringe is not None:
            canvas.fill(fringe.moved(4, 15), ink.skin_shadow, 0.85, blur=2.2)
        if mood.pale:
            blue = mix(ink.skin, "#6a7fd0", 0.5)
            canvas.fill(ellipse(0, -90, 170, 120), blue, 0.45 * mood.pale, blur=20, blend="multiply")
        _planes(canvas, ink, face)
        _cheeks(canvas, looks, ink, face, mood)
        _age(canvas, looks, ink, face)
        _marks(canvas, looks, ink, face)
        _beard(canvas, looks, ink, face)
    canvas.line(shape, ink.skin_line, 3.2)
    if looks.beard in ("full", "long"):
        _full_beard(canvas, looks, ink, face)


def _planes(canvas: Canvas, ink: Ink, face: Face) -> None:
    """The roundness of a face in soft light from the upper left: sockets, bridge, cheekbones, the hollow beneath the lip."""
    lit = 1.0 if lightness(ink.skin) > 0.55 else 0.5
    for k, depth in ((-1, 0.3), (1, 0.42)):
        canvas.fill(ellipse(k * face.eye_x * 0.78, face.eye_y - 30 * face.eye_height - 6, 30, 15), ink.skin_shadow, depth, blur=9)
        canvas.fill(ellipse(k * (face.eye_x + 22), face.mouth_y - 4, 17, 34), ink.skin_shadow, depth, blur=13)
    canvas.fill(ellipse(-70, face.eye_y + 58, 27, 14), ink.skin_light, 0.7 * lit, blur=10)
    canvas.fill(ellipse(-5, (face.eye_y + face.nose_y) / 2 - 8, 7, 26), ink.skin_light, 0.6 * lit, blur=5)
    canvas.fill(ellipse(-26, -96, 58, 30), ink.skin_light, 0.5 * lit, blur=18)
    canvas.fill(ellipse(0, face.mouth_y + 26, 20, 6), ink.skin_shadow, 0.5, blur=4)
    canvas.fill(ellipse(-4, face.chin - 14, 20, 7), ink.skin_light, 0.45 * lit, blur=6)


def _cheeks(canvas: Canvas, looks: Looks, ink: Ink, face: Face, mood: Mood) -> None:
    y = face.eye_y + 56 * max(0.8, face.eye_height)
    usual = 0.06 if looks.grown_man else 0.14
    strength = min(1.0, mood.blush * (0.75 if looks.grown_man else 1) + usual * (mood.blush > 0))
    for k in (-1, 1):
        canvas.fill(ellipse(k * 84, y, 30, 15), ink.blush, 0.6 * strength, blur=9)
    if mood.blush > 0.8:
        canvas.fill(ellipse(0, y - 10, 96, 17), ink.blush, 0.34, blur=11)
    if "hatch" in mood.marks:
        for k in (-1, 1):
            for j in range(4):
                x = k * 82 + (j - 1.5) * 13
                canvas.fill(stroke([(x + 5, y - 11), (x - 5, y + 8)], 3.4), mix(ink.blush, "#a01838", 0.35), 0.8)


def _age(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    if looks.age != "elder":
        return
    top, mouth = face.nose_y - 6, face.mouth_y
    for k in (-1, 1):
        for points, width, depth in (
            ([(24, top + 4), (40, top + 22), (45, mouth - 8)], 4, 0.6),
            ([(42, face.eye_y + 46), (62, face.eye_y + 54), (82, face.eye_y + 48)], 3.2, 0.45),
            ([(106, face.eye_y + 8), (120, face.eye_y + 2)], 3, 0.6),
            ([(106, face.eye_y + 18), (121, face.eye_y + 22)], 3, 0.6),
            ([(94, mouth - 26), (82, mouth + 4), (84, mouth + 22)], 3, 0.35),
        ):
            canvas.fill(stroke(sided(points, k), width), ink.skin_line, depth)
        canvas.fill(ellipse(k * 92, mouth - 22, 16, 32), ink.skin_shadow, 0.5, blur=7)
    for y, width in ((-72, 46), (-56, 56)):
        canvas.fill(stroke([(-width, y + 3), (0, y), (width, y + 3)], 3), ink.skin_line, 0.45)


def _marks(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    spot = mix(ink.skin_deep, "#8a3f1c", 0.5) if lightness(ink.skin) > 0.5 else mix(ink.skin_deep, "#140806", 0.6)
    if looks.wears("freckles"):
        spots = np.random.default_rng(looks.seed)
        middle = face.eye_y + 58 * max(0.86, face.eye_height)
        for i in range(30):
            across = (i % 15 + spots.uniform(0.1, 0.9)) / 15
            x, y = (24 + 74 * across) * (-1 if i < 15 else 1), middle + spots.uniform(-13, 12) * (1 - (2 * across - 1) ** 2 * 0.6)
            size = spots.uniform(1.5, 3.1) * (1.15 - 0.4 * abs(2 * across - 0.9))
            canvas.fill(ellipse(x, y, size, size * 0.86), spot, 0.7, blur=0.5)
    if looks.wears("mole"):
        canvas.fill(ellipse(-58, face.eye_y + 62 * face.eye_height + 8, 4.8, 4.6), mix(ink.skin_line, "#180c12", 0.65))
    if looks.wears("tattoo") and looks.high_collar:
        _cheek_tattoo(canvas, looks, ink, face)
    if looks.wears("scar", "cheek scar", "chin scar"):
        x, low = -looks.turn * (face.eye_x - 4), face.eye_y + 50 * max(0.8, face.eye_height)
        over_eye = [(x - 6, face.eye_y - 58), (x, face.eye_y), (x + 5, face.eye_y + 62), (x, face.eye_y + 92)]
        on_cheek = [(x + 34 * -looks.turn, low), (x, low + 22), (x + 26 * looks.turn, low + 50)]
        on_chin = [(-30 * looks.turn, face.chin - 40), (-20 * looks.turn, face.chin - 24), (-16 * looks.turn, face.chin - 8)]
        where = on_chin if looks.wears("chin scar") else on_cheek if looks.wears("cheek scar") else over_eye
        scar = stroke(where, 8)
        dark = lightness(ink.skin) < 0.5
        canvas.fill(scar, mix(ink.skin, "#d8968c" if dark else "#b04048", 0.5))
        canvas.line(scar, mix(ink.skin_line, "#1c0e10" if dark else "#903038", 0.5), 1.6, 0.8)


def _cheek_tattoo(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    """Three flames beneath an eye, where a high collar would hide the neck's."""
    colour = mix(ink.skin_line, "#7fd0c8" if lightness(ink.skin) < 0.5 else "#1c3a4c", 0.7)
    low = face.eye_y + 52 * max(0.8, face.eye_height)
    for x, reach in ((46, 34), (66, 50), (86, 36)):
        flame = sided([(x, low), (x + 7, low + reach * 0.45), (x - 3, low + reach)], looks.turn)
        canvas.fill(stroke(flame, 11, thin_end), colour, 0.85)


def _beard(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    """What lies flat on the skin; the mouth is drawn over it."""
    kind, mouth, chin = looks.beard, face.mouth_y, face.chin
    if kind == "stubble":
        bare = ellipse(0, mouth - 58, 92, 62) | ellipse(0, mouth + 2, 26, 10)
        shadow = mix(ink.skin, mix(ink.hair_line, "#4a4450", 0.6), 0.5)
        low = curve(symmetric([(0, mouth - 40), (70, mouth - 34), (122, face.nose_y - 30), (150, 320), (0, 330)]), tension=0.3)
        canvas.fill((_jaw(face, 0) & low) - bare, shadow, 0.42, blur=8)
        _bristles(canvas, ink, (_jaw(face, -3) & low) - bare)
    if kind == "goatee":
        low = [(26, chin - 6), (0, chin + 8), (-26, chin - 6)]
        patch = curve([(-30, mouth + 24), (0, mouth + 18), (30, mouth + 24), *low])
        canvas.fill(patch, mix(ink.hair, ink.hair_shadow, 0.5))
        canvas.inner(patch, -5, -3, ink.hair_deep, 0.6, 3)
    if kind in ("moustache", "goatee"):
        _moustache(canvas, ink, mouth, 0.8 if kind == "goatee" else 1.0)


def _bristles(canvas: Canvas, ink: Ink, shape: Path) -> None:
    left, top, right, bottom = shape.bounds()
    random = np.random.default_rng(3)
    dots = [ellipse(float(x), float(y), 1.1, 1.5).contours[0]
            for x, y in zip(random.uniform(left, right, 420), random.uniform(top, bottom, 420), strict=True)]  # fmt: skip
    canvas.fill(Path(dots), mix(ink.skin_deep, ink.hair_line, 0.6), 0.28, clip=shape)


def _moustache(canvas: Canvas, ink: Ink, mouth: float, size: float) -> None:
    for k in (-1, 1):
        half: Points = [(1, mouth - 23), (20, mouth - 26), (44 * size, mouth - 12), (56 * size, mouth + 3, 1)]
        brush = curve(sided([*half, (34, mouth - 5), (1, mouth - 8)], k))
        canvas.fill(brush, mix(ink.hair, ink.hair_shadow, 0.4))
        canvas.inner(brush, -3, -3, ink.hair_deep, 0.55, 2)
        for j in range(3):
            hair: Points = [(4 + j * 6, mouth - 20), (26 + j * 6, mouth - 16 + j), (42 * size, mouth - 6)]
            canvas.fill(stroke(sided(hair, k), 2), ink.hair_line, 0.5)
        canvas.line(brush, ink.hair_line, 2, 0.8)


def _jaw(face: Face, drop: float) -> Path:
    """From the ears down round the chin, `drop` below it."""
    side = [(x + 4, y) for x, y in face.half if 20 < y < face.chin - 12]
    low = face.chin + drop
    return curve(symmetric([(112, 0), *side, (face.half[-2][0] + 8, low - 4 - drop * 0.3), (0, low)]))


def _full_beard(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    """Sideburns to chin as one mass over the jaw's line, and when long over the chest."""
    chin, mouth = face.chin, face.mouth_y
    drop = 118 if looks.beard == "long" else 16
    outer = _jaw(face, drop)
    lips = curve([(-36, mouth - 8), (0, mouth - 13), (36, mouth - 8), (26, mouth + 10), (0, mouth + 16), (-26, mouth + 10)])
    cheeks = curve(symmetric([(0, -90), (106, -60), (108, 30), (92, mouth - 44), (40, mouth - 20), (0, mouth - 24)]))
    mass = outer - (cheeks | lips)
    below = rect(-200, 40, 400, 500)
    canvas.line(outer, ink.hair_line, 3.6, clip=below)
    tone = mix(ink.hair, ink.hair_shadow, 0.4)
    fading = Linear(
        0, 10, 0, chin + drop, (alpha(tone, 0), tone, mix(ink.hair, ink.hair_light, 0.2), ink.hair_shadow), (0, 0.2, 0.6, 1)
    )
    canvas.fill(mass, fading)
    canvas.inner(mass, -12, -6, ink.hair_deep, 0.5, 6, clip=below)
    for i in range(-6, 7):
        line: Points = [
            (i * 17, mouth + 26 - abs(i) * 12),
            (i * 15, chin - 12 - abs(i) * 5),
            (i * 8, chin + drop * 0.8 - abs(i) * 7),
        ]
        canvas.fill(stroke(line, 3.4), ink.hair_deep if i % 2 else ink.hair_light, 0.5, clip=mass)
    _moustache(canvas, ink, mouth, 0.92)


def draw_nose(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    y = face.nose_y
    strong = looks.sex == "m" and looks.age != "child"
    line, shadow, width = _NOSES[looks.nose if strong or looks.age == "elder" or looks.nose == "broad" else "small"]
    size = 1.0 if strong else 0.82
    bridge = [(px * size, y + py * size) for px, py in line]
    canvas.fill(curve([(px * size, y + py * size) for px, py in shadow]), ink.skin_shadow, 0.9, blur=0.8)
    canvas.fill(stroke(bridge, width * (1 if strong else 0.9), thin_start), ink.skin_line, 0.82)
    canvas.fill(ellipse(-3, y - 9, 3, 4.5 if strong else 3.6), "#ffffff", 0.45, blur=1.2)
    if looks.nose == "broad":
        for k in (-1, 1):
            canvas.fill(stroke(sided([(15, y - 6), (20, y + 1), (12, y + 6)], k), 3.2), ink.skin_line, 0.6)


_NOSES = {  # bridge line, shadow, width; y from the nose's tip
    "small": (((2, -20), (9, -4), (1, 4)), ((1, 4), (12, -5), (14, 6)), 3.8),
    "straight": (((4, -50), (12, -12), (15, 1), (1, 7)), ((4, -34), (15, -6), (18, 8), (6, 10)), 4.2),
    "broad": (((2, -16), (10, -4), (8, 5), (-3, 8)), ((-8, 8), (10, -8), (16, 6), (2, 13)), 4.0),
    "aquiline": (((3, -58), (15, -34), (13, -10), (18, 3), (1, 8)), ((4, -48), (17, -26), (20, 7), (6, 12)), 4.4),
}
