"""Cloths about head and face: a scarf tied under the chin, a keffiyeh with its cord,
a veil before the mouth; a comb in the hair."""

from collections.abc import Callable

from vnc.make.draw import Canvas, Linear, Points, curve, ellipse, rect, stroke
from vnc.make.draw.colour import lightness, shade, tint
from vnc.make.draw.path import even, sided, symmetric
from vnc.make.figure.ink import stuff
from vnc.make.figure.person import Person

_SCARF: Points = [(0, -232), (88, -214), (150, -146), (168, -30), (152, 70), (112, 150), (58, 206), (0, 226)]


def _headscarf(canvas: Canvas, who: Person) -> None:
    """Over the hair and knotted beneath the chin; the hair above the forehead shows."""
    colour, chin = who.looks.hue("headscarf"), who.face.chin
    face: Points = [(0, -134), (62, -122), (106, -70), (123, 10), (116, 90), (84, chin - 34), (40, chin - 2), (0, chin + 6)]
    outer = [(x, y + (chin - 190) * (y > 60)) for x, y in _SCARF]
    scarf = curve(symmetric(outer)) - curve(symmetric(face))
    stuff(canvas, scarf, colour, -232, 220)
    for k in (-1, 1):
        for fold in ([(40, -214), (116, -130), (140, 0)], [(150, -60), (146, 60), (90, 160)], [(126, 40), (96, 150), (30, 206)]):
            canvas.fill(stroke(sided(fold, k), 11), shade(colour, 0.14), 0.55, blur=1, clip=scarf)
    for x, y in ((-96, -168), (-40, -196), (24, -186), (80, -176), (128, -104), (-134, -96), (142, -20), (-146, -10)):
        canvas.fill(ellipse(x, y, 8, 7), tint(colour, 0.24, 4, 0.5), 0.85, clip=scarf)
    for k in (-1, 1):
        end = curve(sided([(4, chin + 16, 1), (34, chin + 22), (64, chin + 84), (40, chin + 96, 1), (12, chin + 52)], k))
        stuff(canvas, end, shade(colour, 0.03), chin, chin + 96)
    stuff(canvas, ellipse(0, chin + 18, 24, 17), colour, chin, chin + 34)


def _keffiyeh(canvas: Canvas, who: Person) -> None:
    """A chequered cloth over head and shoulders, held by a black double cord."""
    colour = who.looks.hue("keffiyeh", "#f4efe6")
    thread = "#b02c34" if lightness(colour) > 0.5 else tint(colour, 0.3)
    outer: Points = [(0, -226), (92, -208), (152, -140), (172, -20), (184, 120), (206, 262), (190, 340, 1), (120, 316),
        (104, 200),
                     (118, 60)]  # fmt: skip
    face: Points = [(0, -112), (66, -104), (110, -60), (126, 20), (124, 110), (112, 220), (96, 420), (0, 420)]
    cloth = curve([*symmetric([*outer, (60, -60), (0, -100)])]) - curve(symmetric(face))
    stuff(canvas, cloth, colour, -226, 330)
    with canvas.clipped(cloth):
        for i in range(-16, 17):
            for slant in (-1, 1):
                line: Points = [(i * 26 - slant * 190, -240), (i * 26 + slant * 190, 340)]
                canvas.fill(stroke(line, 3.4, even, smooth=False), thread, 0.5)
        for k in (-1, 1):
            canvas.fill(stroke(sided([(100, -180), (150, -40), (158, 140), (150, 320)], k), 14), shade(colour, 0.16), 0.6, blur=2)
    for y in (-150, -128):
        cord = stroke([(-150, y + 54), (-84, y + 14), (0, y), (84, y + 14), (150, y + 54)], 19, even)
        canvas.line(cord, "#0e0c12", 4)
        canvas.fill(cord, Linear(0, y - 10, 0, y + 40, ("#4a4654", "#1e1c24")))


def _face_veil(canvas: Canvas, who: Person) -> None:
    """Sheer cloth from the bridge of the nose over mouth and chin."""
    colour, y = who.looks.hue("face veil", who.looks.accent), who.face.nose_y - 16
    half: Points = [(0, y - 8), (60, y - 2), (122, y - 18, 1), (130, y + 60), (116, y + 130), (60, y + 196), (0, y + 214, 1)]
    veil = curve(symmetric(half))
    canvas.fill(veil, colour, 0.72)
    for x in (-84, -44, 0, 44, 84):
        fold: Points = [(x * 1.1, y), (x * 0.9, y + 90), (x * 0.4, y + 200)]
        canvas.fill(stroke(fold, 8), shade(colour, 0.16), 0.5, clip=veil)
        canvas.fill(stroke([(px - 6, py) for px, py in fold], 4), tint(colour, 0.2), 0.6, clip=veil)
    canvas.line(veil, shade(colour, 0.26), 3)
    edge: Points = [(-122, y - 18), (-60, y - 2), (0, y - 8), (60, y - 2), (122, y - 18)]
    canvas.fill(stroke(edge, 8, even), "#d9b45a")


def _comb(canvas: Canvas, who: Person) -> None:
    """A curved comb set into the hair at the side of the crown."""
    colour, k = who.looks.hue("comb", "#8a5228"), -who.looks.turn
    with canvas.saved():
        canvas.translate(k * 88, -150)
        canvas.rotate(k * 34)
        for x in range(-32, 33, 8):
            tooth = rect(x - 2.2, 0, 4.4, 30 - abs(x) * 0.2, 2)
            canvas.line(tooth, shade(colour, 0.3), 2)
            canvas.fill(tooth, colour)
        top = curve([(-44, 6, 1), (-38, -22), (0, -36), (38, -22), (44, 6, 1), (0, -6)])
        canvas.fill(top.moved(1, 7), who.ink.hair_deep, 0.5, blur=4)
        canvas.line(top, shade(colour, 0.34), 4.4)
        canvas.fill(top, Linear(-40, -36, 40, 6, (tint(colour, 0.2), colour, shade(colour, 0.14))))
        for x, y in ((-22, -14), (0, -20), (22, -14)):
            canvas.fill(ellipse(x, y, 5.4, 5.4), tint(colour, 0.3))


def _jester(canvas: Canvas, who: Person) -> None:
    """A cap of two colours with three horns that end in bells."""
    first, second = who.looks.hue("jester hat", "#b3262f"), who.looks.accent
    for k, colour in ((-1, first), (1, second)):
        horn = curve(
            sided(
                [(10, -150, 1), (40, -230), (120, -272), (196, -236), (222, -168, 1), (176, -190), (132, -168), (150, -96, 1)], k
            )
        )
        stuff(canvas, horn, colour, -270, -100)
        _bell(canvas, k * 224, -154)
    crown = curve([(-60, -130, 1), (-52, -220), (6, -286), (48, -300, 1), (40, -246), (62, -130, 1)])
    stuff(canvas, crown, second, -300, -120)
    _bell(canvas, 50, -296)
    band = stroke([(-150, -78), (-84, -116), (0, -130), (84, -116), (150, -78)], 30, even)
    stuff(canvas, band, first, -140, -70)
    for x in range(-126, 127, 36):
        canvas.fill(ellipse(x, -128 + 50 * (x / 150) ** 2, 8, 8), second)


def _bell(canvas: Canvas, x: float, y: float) -> None:
    canvas.line(ellipse(x, y, 13, 13), "#7a5a20", 4)
    canvas.fill(ellipse(x, y, 13, 13), Linear(x - 10, y - 10, x + 10, y + 10, ("#fff0b0", "#d9b45a", "#a8782a")))
    canvas.fill(rect(x - 8, y + 1, 16, 3), "#5a3c14")


def _balaclava(canvas: Canvas, who: Person) -> None:
    """Knitted over the whole head and the neck, with one opening for the eyes."""
    colour, y, chin = who.looks.hue("balaclava", "#26242c"), who.face.eye_y, who.face.chin
    jaw = [(x * 1.04, py) for x, py in who.face.half if py > 30 and x]
    head = curve(symmetric([(0, -192), (70, -182), (118, -140), (140, -60), (140, 20), *jaw, (26, chin + 6), (0, chin + 8)]))
    eyes = curve(symmetric([(0, y - 40), (70, y - 46), (112, y - 20), (112, y + 26), (66, y + 48), (0, y + 40)]))
    mask = head - eyes
    stuff(canvas, mask, colour, -192, chin)
    for x in range(-130, 131, 13):
        canvas.fill(stroke([(x * 0.5, -190), (x, y), (x * 0.8, chin)], 3, even), shade(colour, 0.1), 0.6, clip=mask)
    canvas.line(eyes, tint(colour, 0.16), 7, clip=head)
    canvas.fill(stroke([(-30, chin - 44), (0, chin - 38), (30, chin - 44)], 6), shade(colour, 0.12), 0.8, clip=mask)


HEADCLOTHS: dict[str, Callable[[Canvas, Person], None]] = {
    "headscarf": _headscarf, "keffiyeh": _keffiyeh, "comb": _comb, "jester hat": _jester, "balaclava": _balaclava,
}  # fmt: skip
BEFORE_FACE: dict[str, Callable[[Canvas, Person], None]] = {"face veil": _face_veil}
