"""The bare head: skin with its light and shadow, ears, the fringe's cast shadow, blush; then age, marks and beard."""

from vnc.make.draw import Canvas, Linear, Path, Points, curve, ellipse, stroke
from vnc.make.draw.colour import lightness, mix
from vnc.make.draw.path import sided, thin_ends
from vnc.make.figure.beard import draw_beard, draw_full_beard
from vnc.make.figure.details import draw_details
from vnc.make.figure.emotions import Mood
from vnc.make.figure.face import Face
from vnc.make.figure.ink import Ink
from vnc.make.figure.looks import SHROUDS, Looks
from vnc.make.figure.skin import draw_age, draw_skin_marks


def ears_through_hood(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """Pointed ears come out of slits in a hood; their roots are in its shadow."""
    if not (looks.wears("pointed ears") and looks.wears(*SHROUDS)):
        return
    for k in (-1, 1):
        ear = curve(sided([(142, 46), (166, 6), (236, -60, 1), (204, 40), (176, 78), (150, 84)], k))
        slit = curve(sided([(146, 30), (158, 10), (160, 60), (152, 94), (140, 70)], k))
        canvas.line(ear, ink.skin_line, 5)
        canvas.fill(ear, ink.skin)
        canvas.fill(curve(sided([(160, 48), (180, 20), (216, -32, 1), (188, 44), (168, 64)], k)), ink.skin_shadow, 0.85, blur=1.5)
        canvas.fill(slit, ink.skin_deep, 0.8, blur=4, clip=ear)


def draw_ears(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    pointed = looks.wears("pointed ears")
    for k in (-1, 1):
        if pointed:
            shell: Points = [(118, 44), (150, 6), (214, -46, 1), (176, 44), (146, 82), (122, 88)]
            hollow: Points = [(132, 48), (156, 20), (192, -18, 1), (160, 48), (138, 66)]
        elif looks.shape("ears") == "out":
            shell = [(116, 20), (150, -10), (186, 8), (180, 54), (150, 88), (116, 86)]
            hollow = [(130, 34), (158, 12), (168, 34), (146, 68)]
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
        _planes(canvas, looks, ink, face)
        _cheeks(canvas, looks, ink, face, mood)
        draw_age(canvas, looks, ink, face)
        draw_skin_marks(canvas, looks, ink, face)
        draw_details(canvas, looks, ink, face)
        draw_beard(canvas, looks, ink, face)
    canvas.line(shape, ink.skin_line, 3.2)
    if looks.beard in ("full", "long"):
        draw_full_beard(canvas, looks, ink, face)


def _planes(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    """The roundness of a face in soft light from the upper left: sockets, bridge, cheekbones, the hollow beneath the lip."""
    lit = 1.0 if lightness(ink.skin) > 0.55 else 0.5
    for k, depth in ((-1, 0.3), (1, 0.42)):
        canvas.fill(ellipse(k * face.eye_x * 0.78, face.eye_y - 30 * face.eye_height - 6, 30, 15), ink.skin_shadow, depth, blur=9)
        canvas.fill(ellipse(k * (face.eye_x + 24), face.mouth_y - 6, 16, 34), ink.skin_shadow, depth, blur=13)
    canvas.fill(ellipse(-70, face.eye_y + 58, 27, 14), ink.skin_light, 0.7 * lit, blur=10)
    canvas.fill(ellipse(-5, (face.eye_y + face.nose_y) / 2 - 8, 7, 26), ink.skin_light, 0.6 * lit, blur=5)
    canvas.fill(ellipse(-26, -96, 58, 30), ink.skin_light, 0.5 * lit, blur=18)
    canvas.fill(ellipse(-4, face.chin - 14, 20, 7), ink.skin_light, 0.45 * lit, blur=6)
    if looks.grown_man:
        _hardness(canvas, ink, face)


def _hardness(canvas: Canvas, ink: Ink, face: Face) -> None:
    """A man's brow over his eyes, the edge of his cheekbones and the jaw beneath them."""
    for k, depth in ((-1, 0.5), (1, 0.8)):
        ridge: Points = [
            (k * 16, face.eye_y - 4),
            (k * 34, face.brow_y + 12),
            (k * 78, face.brow_y + 12),
            (k * 104, face.eye_y - 8),
        ]
        canvas.fill(curve([*ridge, (k * 62, face.eye_y - 16)]), ink.skin_shadow, depth, blur=4)
        bone: Points = [(k * 122, face.nose_y - 26), (k * 78, face.nose_y + 8), (k * 62, face.mouth_y + 2)]
        canvas.fill(stroke([*bone], 26), ink.skin_shadow, depth * 0.6, blur=8)
        canvas.fill(stroke([(k * 30, face.nose_y + 12), (k * 42, face.mouth_y - 14)], 3, thin_ends), ink.skin_deep, 0.4)
    canvas.fill(ellipse(0, face.chin - 4, 26, 9), ink.skin_shadow, 0.5, blur=5)


def _cheeks(canvas: Canvas, looks: Looks, ink: Ink, face: Face, mood: Mood) -> None:
    y = face.eye_y + 56 * max(0.8, face.eye_height)
    usual = 0.06 if looks.grown_man else 0.14
    strength = min(1.0, mood.blush * (0.75 if looks.grown_man and mood.blush < 0.9 else 1) + usual * (mood.blush > 0))
    for k in (-1, 1):
        canvas.fill(ellipse(k * 84, y, 30, 15), ink.blush, 0.6 * strength, blur=9)
    if mood.blush > 0.8:
        canvas.fill(ellipse(0, y - 10, 96, 17), ink.blush, 0.34, blur=11)
    if "hatch" in mood.marks:
        for k in (-1, 1):
            for j in range(4):
                x = k * 82 + (j - 1.5) * 13
                canvas.fill(stroke([(x + 5, y - 11), (x - 5, y + 8)], 3.4), mix(ink.blush, "#a01838", 0.35), 0.8)
