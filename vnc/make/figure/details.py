"""What lies on the skin of a face: lines of the years, hollows, paint, plasters, soot, cracks, each by its name."""

from collections.abc import Callable

import numpy as np

from vnc.make.draw import Canvas, Linear, Points, curve, ellipse, rect, stroke
from vnc.make.draw.colour import alpha, lightness, mix
from vnc.make.draw.path import even, scalloped, sided, thin_end, thin_ends
from vnc.make.figure.face import Face
from vnc.make.figure.ink import Ink
from vnc.make.figure.looks import Looks
from vnc.make.figure.scars import draw_scar

Paint = Callable[[Canvas, Looks, Ink, Face], None]


def draw_details(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    for name, paint in DETAILS.items():
        if name in looks.extras:
            paint(canvas, looks, ink, face)


def _age_lines(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    """Middle age: folds beside the mouth, the first lines of eyes and brow."""
    low = face.eye_y + 44 * face.eye_height
    for k in (-1, 1):
        for points, width, depth in (
            ([(24, face.nose_y + 4), (38, face.nose_y + 20), (42, face.mouth_y - 6)], 3.2, 0.5),
            ([(face.eye_x - 30, low + 6), (face.eye_x, low + 14), (face.eye_x + 28, low + 6)], 2.8, 0.42),
            ([(face.eye_x + 46, face.eye_y + 4), (face.eye_x + 60, face.eye_y - 1)], 2.6, 0.45),
        ):
            canvas.fill(stroke(sided(points, k), width), ink.skin_line, depth)
    canvas.fill(stroke([(-40, -66), (0, -69), (40, -66)], 2.6), ink.skin_line, 0.35)


def _dark_circles(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    y = face.eye_y + 42 * face.eye_height + 5
    for k in (-1, 1):
        x = k * face.eye_x
        under: Points = [(x - 36, y - 6), (x, y + 7), (x + 36, y - 6)]
        canvas.fill(stroke(under, 24), mix(ink.skin_deep, "#5a3c80", 0.5), 0.55, blur=5)
        canvas.fill(stroke([(px, py + 6) for px, py in under], 2.6), ink.skin_line, 0.5)


def _hollows(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    deep = mix(ink.skin_shadow, ink.skin_deep, 0.75 if looks.sex == "m" else 0.4)
    low = face.mouth_y + (4 if looks.sex == "m" else 0)
    for k, depth in ((-1, 0.7), (1, 0.95)):
        wedge: Points = [(130, face.nose_y - 30, 1), (96, face.nose_y - 6), (64, low - 2), (78, low + 12), (112, low - 16)]
        edge: Points = [(118, face.nose_y - 26), (92, face.nose_y - 3), (70, low - 6)]
        canvas.fill(curve(sided(wedge, k)), deep, depth, blur=5)
        canvas.fill(stroke(sided(edge, k), 3.4, thin_ends), ink.skin_line, 0.45)


def _rosy(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    y = face.eye_y + 56 * max(0.8, face.eye_height)
    for k in (-1, 1):
        canvas.fill(ellipse(k * 80, y, 32, 20), ink.blush, 0.55, blur=9)


def _lip_mole(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    canvas.fill(ellipse(26, face.mouth_y + 19, 5.6, 5.4), mix(ink.skin_line, "#180c12", 0.65))


def _plaster(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    cheek = (-looks.turn * 76, face.eye_y + 64 * max(0.82, face.eye_height), -16.0)
    places = {
        "nose": (0, face.nose_y - 18, 0.0), "chin": (-looks.turn * 26, face.chin - 26, -8.0),
        "forehead": (-looks.turn * 52, face.brow_y - 30, 20.0),
    }  # fmt: skip
    x, y, lean = places.get(looks.shape("plaster"), cheek)
    with canvas.saved():
        canvas.translate(x, y)
        canvas.rotate(lean * looks.turn)
        if looks.shape("plaster") == "nose":
            canvas.scale(0.7)
        strip = rect(-27, -10, 54, 20, 9)
        canvas.fill(strip.moved(1, 4), ink.skin_deep, 0.4, blur=3)
        canvas.line(strip, "#8a5a44", 3)
        canvas.fill(strip, "#f0d2b4" if lightness(ink.skin) < 0.75 else "#e0a888")
        canvas.fill(rect(-10, -10, 20, 20), "#fbeee0", 0.8, clip=strip)
        for px, py in ((-20, -4), (-20, 4), (20, -4), (20, 4), (-14, 0), (14, 0)):
            canvas.fill(ellipse(px, py, 1.5, 1.5), "#9a6a54", 0.7)


def _paint_colour(ink: Ink) -> str:
    return "#b01c28" if lightness(ink.skin) > 0.45 else "#e8dccc"


def _war_paint(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    """Two bars on each cheek; or a whole half, or a band across the eyes."""
    colour, kind = looks.hue("war paint", _paint_colour(ink)), looks.shape("war paint")
    if kind == "half":
        half = curve(sided([(0, -170), (140, -150), (150, 60), (110, 200), (0, 240)], looks.turn), tension=0.3)
        return canvas.fill(half & face.outline(), colour, 0.8)
    if kind == "band":
        band = stroke([(-140, face.eye_y + 6), (0, face.eye_y + 10), (140, face.eye_y + 6)], 74, even)
        return canvas.fill(band & face.outline(), colour, 0.75, blur=1)
    y = face.eye_y + 50 * max(0.8, face.eye_height)
    for k in (-1, 1):
        for drop, inner, outer in ((0, 40, 112), (19, 46, 104)):
            bar: Points = [(k * inner, y + drop + 6), (k * (inner + outer) / 2, y + drop), (k * outer, y + drop - 6)]
            canvas.fill(stroke(bar, 12, lambda t: 0.8 + 0.2 * np.sin(9 * t)), colour, 0.85)


def _face_marks(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    """The red of a shrine's fox: whiskers on the cheeks, strokes at the eyes' corners, a drop on the forehead."""
    red, y = "#c8202c" if lightness(ink.skin) > 0.4 else "#ff8a70", face.eye_y + 54 * max(0.8, face.eye_height)
    for k in (-1, 1):
        for drop, reach in ((0, 38), (15, 30)):
            line = sided([(78, y + drop), (94, y + drop - 3), (78 + reach, y + drop - 10)], k)
            canvas.fill(stroke(line, 7), red, 0.9)
        corner = sided([(face.eye_x + 34, face.eye_y + 14), (face.eye_x + 50, face.eye_y), (face.eye_x + 58, face.eye_y - 18)], k)
        canvas.fill(stroke(corner, 10, thin_ends), red, 0.85)
    canvas.fill(curve([(0, -104, 1), (8, -78), (0, -64), (-8, -78)]), red, 0.9)


_SMEARED = {"mud": "#5a3d26", "dust": "#d8c8ac", "blood": "#8a1420", "ink": "#26304a", "grass": "#4a6a34", "snow": "#fbfcff"}


def _spattered(canvas: Canvas, face: Face, colours: tuple[str, ...]) -> None:
    """Splashes on cheek and brow, with drops about them."""
    for i, (x, y, size) in enumerate(
        ((-88, face.eye_y + 66, 15), (78, face.mouth_y - 22, 12), (52, -66, 9), (-30, face.nose_y + 6, 6))
    ):
        colour = colours[i % len(colours)]
        canvas.fill(stroke([(x - size, y + size * 0.3), (x, y), (x + size * 1.3, y - size * 0.5)], size * 1.1), colour, 0.88)
        for dx, dy, r in ((1.7, 0.4, 3.4), (-1.2, 1.1, 2.6), (0.3, -1.3, 2.8), (2.2, -0.9, 2)):
            canvas.fill(ellipse(x + dx * size, y + dy * size, r, r), colours[(i + round(r)) % len(colours)], 0.88)


def _soot(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    random = np.random.default_rng(looks.seed + 5)
    kind = looks.shape("soot")
    dark = _SMEARED.get(kind, "#33292a" if lightness(ink.skin) > 0.45 else "#140c0c")
    if kind in ("paint", "blood", "ink"):
        return _spattered(canvas, face, ("#d8402e", "#2f74c8", "#f0c030", "#3f9a62") if kind == "paint" else (dark,))
    for x, y, size in ((-82, face.eye_y + 58, 24), (66, face.mouth_y - 4, 20), (10, face.nose_y - 4, 12), (70, -58, 20)):
        canvas.fill(ellipse(x, y, size, size * 0.6), dark, 0.42, blur=6)
        for _ in range(3):
            dx, dy = random.uniform(-size, size), random.uniform(-size * 0.5, size * 0.5)
            smear: Points = [(x + dx - 12, y + dy + 3), (x + dx, y + dy), (x + dx + 13, y + dy - 5)]
            canvas.fill(stroke(smear, 5), dark, 0.4, blur=1.2)


def _lip_scar(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    x = 17 * looks.side("lip scar", looks.turn)
    draw_scar(canvas, ink, [(x + 5, face.mouth_y - 27), (x, face.mouth_y), (x - 4, face.mouth_y + 24)], 7)


def _nose_scar(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    y = face.nose_y - 22
    draw_scar(canvas, ink, [(-50, y + 12), (-18, y - 2), (14, y + 2), (48, y - 8)], 8)


def _dimples(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    for k in (-1, 1):
        dent = sided([(50, face.mouth_y - 16), (57, face.mouth_y - 4), (51, face.mouth_y + 9)], k)
        canvas.fill(stroke([(x + k * 4, y) for x, y in dent], 12), ink.skin_shadow, 0.7, blur=3)
        canvas.fill(stroke(dent, 5.4), ink.skin_line, 0.75)


def _cleft(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    canvas.fill(ellipse(0, face.chin - 14, 12, 9), ink.skin_shadow, 0.7, blur=4)
    canvas.fill(stroke([(0, face.chin - 24), (1, face.chin - 14), (0, face.chin - 4)], 5.4), ink.skin_line, 0.7)


def _double_chin(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    fold = [(-46, face.chin - 26), (-20, face.chin - 12), (0, face.chin - 9), (20, face.chin - 12), (46, face.chin - 26)]
    canvas.fill(stroke([(x, y + 6) for x, y in fold], 12), ink.skin_shadow, 0.8, blur=3)
    canvas.fill(stroke(fold, 4), ink.skin_line, 0.65)


def _eyeshadow(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    """From the lashes up to the brow, deepest at the lid."""
    colour, y = looks.hue("eyeshadow", "#7a4a9a"), face.eye_y
    for k in (-1, 1):
        lid = [
            (28, y - 6),
            (40, y - 30),
            (face.eye_x + 10, y - 40),
            (face.eye_x + 52, y - 28),
            (face.eye_x + 56, y - 2),
            (face.eye_x, y - 18),
        ]
        canvas.fill(curve(sided(lid, k)), colour, 0.62, blur=5)
        canvas.fill(
            stroke(sided([(30, y + 2), (face.eye_x, y - 26 * face.eye_height - 6), (face.eye_x + 46, y - 8)], k), 16),
            colour,
            0.7,
            blur=3,
        )


def _cracks(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    """Fine branching lines, as of old china."""
    for k, roots in (
        (1, [(110, -20), (76, 8 + face.eye_y), (70, face.nose_y)]),
        (-1, [(118, 60), (84, face.mouth_y - 20), (50, face.mouth_y)]),
    ):
        line = sided(roots, k)
        canvas.fill(stroke(line, 3.6, thin_end, smooth=False), ink.skin_line, 0.85)
        (x, y), (x2, y2) = line[1], line[2]
        for dx, dy in ((16, 20), (-20, 4)):
            fork: Points = [(x, y), (x + k * dx * 0.5, y + dy * 0.7), (x + k * dx, y + dy)]
            canvas.fill(stroke(fork, 2.8, thin_end, smooth=False), ink.skin_line, 0.75)
        canvas.fill(stroke([(x2, y2), (x2 - k * 12, y2 + 14)], 2.4, thin_end), ink.skin_line, 0.7)


def _seams(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    """Where plates of a made face meet."""
    for k in (-1, 1):
        low = sided(
            [(face.eye_x + 4, face.eye_y + 46 * face.eye_height), (face.eye_x + 8, face.mouth_y - 14), (38, face.chin - 2)], k
        )
        canvas.fill(stroke(low, 2.8, even), ink.skin_line, 0.6)
        canvas.fill(stroke([(x + 1.8, y) for x, y in low], 1.8, even), "#ffffff", 0.5)
        canvas.fill(stroke(sided([(128, face.eye_y + 30), (face.eye_x + 6, face.eye_y + 52)], k), 2.4, even), ink.skin_line, 0.5)
    canvas.fill(stroke([(0, -120), (0, -46)], 2.4, even), ink.skin_line, 0.45)


def _bruised_eye(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    x, y = looks.side("bruised eye", looks.turn) * face.eye_x, face.eye_y + 4
    canvas.fill(ellipse(x, y, 58, 48), "#5a3a6a" if lightness(ink.skin) > 0.45 else "#241426", 0.5, blur=8)
    canvas.fill(ellipse(x, y + 34, 40, 14), "#7a2c4a" if lightness(ink.skin) > 0.45 else "#3a1428", 0.5, blur=6)


def _vitiligo(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    """Patches without colour, about an eye, the mouth and the jaw."""
    pale = mix(ink.skin, "#fff0e6", 0.75 if lightness(ink.skin) < 0.7 else 0.55)
    rim, k = mix(ink.skin, ink.skin_deep, 0.35), looks.turn
    for x, y, rx, ry in (
        (k * face.eye_x, face.eye_y + 6, 52, 44), (0, face.mouth_y + 6, 46, 24), (-k * 92, face.mouth_y - 10, 28, 36),
        (-k * 40, -74, 40, 22),
    ):  # fmt: skip
        patch = scalloped(ellipse(x, y, rx, ry), 9, 6)
        canvas.fill(patch, pale, 0.9, blur=1)
        canvas.line(patch, rim, 1.6, 0.5)


def _in_shadow(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    """What a deep hood leaves of a face: dark to below the eyes, a little light on the chin."""
    canvas.fill(
        face.outline(), Linear(0, -120, 0, face.chin + 20, ("#120c1c", "#1c1428", alpha("#2a1e38", 0.45)), (0, 0.62, 1)), 0.9
    )


def _sunburn(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    """Red over the bridge of the nose and the cheekbones, with a light on the tip."""
    red = mix(ink.skin, "#e0383c" if lightness(ink.skin) > 0.5 else "#a02830", 0.6)
    y = face.nose_y
    band: Points = [(-74, y - 18), (-30, y - 22), (0, y - 24), (30, y - 22), (74, y - 18)]
    canvas.fill(stroke(band, 34), red, 0.6, blur=7)
    canvas.fill(ellipse(0, y - 12, 17, 22), red, 0.85, blur=4)
    canvas.fill(ellipse(-3, y - 12, 4, 5), "#ffffff", 0.5, blur=1.5)


def _scales(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    """Rows of glittering scales at the temples and down the sides of the cheeks."""
    colour = looks.hue("scales", "#3fa8a0")
    for k in (-1, 1):
        for row in range(8):
            for column in range(3 - row // 3):
                x, y = k * (118 - column * 17 - (row % 2) * 8 - max(0, row - 3) * 4), face.eye_y - 50 + row * 17
                scale = curve([(x - 9, y - 5), (x + 9, y - 5), (x + 6, y + 7), (x, y + 11), (x - 6, y + 7)])
                canvas.line(scale, mix(colour, "#1c2a4a", 0.5), 2.4, 0.9)
                canvas.fill(scale, Linear(0, y - 6, 0, y + 12, (mix(colour, "#ffffff", 0.5), colour)), 0.92)


DETAILS: dict[str, Paint] = {
    "sunburn": _sunburn, "scales": _scales,
    "lip mole": _lip_mole,
    "age lines": _age_lines, "dark circles": _dark_circles, "hollow cheeks": _hollows, "rosy cheeks": _rosy, "soot": _soot,
    "war paint": _war_paint, "face marks": _face_marks, "lip scar": _lip_scar,
    "shadowed face": _in_shadow, "dimples": _dimples, "bruised eye": _bruised_eye, "vitiligo": _vitiligo, "cleft chin": _cleft,
        "double chin": _double_chin, "eyeshadow": _eyeshadow,
    "nose scar": _nose_scar, "cracks": _cracks, "seams": _seams, "plaster": _plaster,
}  # fmt: skip
