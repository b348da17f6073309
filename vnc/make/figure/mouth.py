"""The mouth: nine visemes and the rest forms of moods, all bent by the mood's smile."""

from dataclasses import dataclass

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Points, curve, ellipse, rect, stroke
from vnc.make.draw.colour import lightness, mix
from vnc.make.figure.emotions import Mood
from vnc.make.figure.face import Face
from vnc.make.figure.ink import Ink
from vnc.make.figure.looks import Looks
from vnc.make.figure.teeth import draw_teeth


@dataclass(frozen=True)
class _Form:
    """Width and opening in units; round 0..1; teeth "", "upper" or "on lip"; tongue 0..2 (2 = tip up)."""

    width: float
    opening: float = 0
    round: float = 0
    teeth: str = ""
    tongue: float = 0


_VISEMES = {
    "rest": _Form(42),
    "MBP": _Form(32),
    "A": _Form(47, 43, 0.3, "upper", 1),
    "E": _Form(54, 22, 0.1, "upper", 0.5),
    "I": _Form(60, 12, 0, "upper"),
    "O": _Form(33, 39, 0.9, "", 0.6),
    "U": _Form(22, 22, 1),
    "FV": _Form(40, 10, 0, "on lip"),
    "LTH": _Form(42, 22, 0.2, "upper", 2),
}
_TOOTHY = _Form(56, 16, 0, "upper")
_OPEN = _Form(60, 34, 0, "upper", 1)
_ROUND = _Form(30, 34, 0.9, "", 0.6)
_TREMBLE = _Form(44, 15, 0.1, "upper")


def draw_mouth(canvas: Canvas, looks: Looks, ink: Ink, face: Face, mood: Mood, viseme: str) -> None:
    with canvas.saved():
        canvas.translate(0, face.mouth_y)
        canvas.scale(face.mouth_width)
        if viseme == "rest" and mood.mouth != "closed":
            _AT_REST[mood.mouth](canvas, looks, ink, mood)
            return
        form = _TOOTHY if viseme == "rest" and looks.wears("teeth") else _VISEMES[viseme]
        if form.opening:
            room = (face.chin - face.mouth_y - _ABOVE_CHIN) / face.mouth_width - 4
            _opened(canvas, looks, ink, form, mood.smile, mood.energy, room)
        else:
            calm = 0.4 if looks.grown_man and 0 < mood.smile < 8 else 1
            _shut(canvas, looks, ink, form.width, mood.smile * calm, 5 if viseme == "rest" else 6.2)


def _shut(canvas: Canvas, looks: Looks, ink: Ink, width: float, smile: float, thick: float) -> None:
    """A line that dips below the nose and deepens at its corners, over the shade of the lips."""
    half, lift = width / 2, smile * 0.5
    line: Points = [(-half, -lift), (-half * 0.5, smile * 0.3), (0, smile * 0.34 + 1.4), (half * 0.5, smile * 0.3), (half, -lift)]
    _upper_lip(canvas, looks, ink, half, 0)
    _lower_lip(canvas, looks, ink, 14, half * 0.56)
    canvas.fill(stroke(line, thick, _lip_line), _lip_ink(ink))
    for k in (-1, 1):
        canvas.fill(stroke([(k * (half - 6), -lift + 3), (k * (half + 3), -lift - 2)], thick * 0.8), _lip_ink(ink), 0.8)
    if looks.wears("fangs"):
        _fangs(canvas, ink, half, 1)
    if looks.wears("tusks"):
        _tusks(canvas, ink, half)


def _lip_ink(ink: Ink) -> str:
    return mix(ink.skin_line, "#5c1620" if lightness(ink.skin) > 0.5 else "#1c0408", 0.45)


def _lipstick(looks: Looks) -> str:
    return looks.hue("lipstick", "#c01c34")


def _full(looks: Looks) -> bool:
    return looks.wears("lipstick") or (looks.sex == "f" and looks.age in ("adult", "elder"))


def _fangs(canvas: Canvas, ink: Ink, half: float, top: float) -> None:
    """Two points of teeth, over the lip when the mouth is shut."""
    for k in (-1, 1):
        tooth = curve([(k * (half * 0.62 - 5), top, 1), (k * (half * 0.62 + 5), top, 1), (k * half * 0.62, top + 12, 1)])
        canvas.line(tooth, _lip_ink(ink), 1.8)
        canvas.fill(tooth, "#fffdf8")


def _tusks(canvas: Canvas, ink: Ink, half: float, low: float = 0) -> None:
    """Two teeth of the lower jaw that stand up over the lip."""
    for k in (-1, 1):
        x = k * (half * 0.72 + 4)
        tusk = curve([(x - k * 11, 10, 1), (x - k * 4, -14), (x + k * 8, -38, 1), (x + k * 12, -8), (x + k * 10, 10, 1), (x, 14)])
        tusk = tusk.moved(k * low * 0.6, low)
        canvas.line(tusk, _lip_ink(ink), 2.6)
        canvas.fill(tusk, "#f6ecd2")


def _upper_lip(canvas: Canvas, looks: Looks, ink: Ink, half: float, y: float) -> None:
    """Only grown women's is tinted."""
    if _full(looks):
        bow: Points = [(-half, y, 1), (-half * 0.3, y - 6), (0, y - 4), (half * 0.3, y - 6), (half, y, 1), (0, y + 3)]
        painted = looks.wears("lipstick")
        canvas.fill(curve(bow), _lipstick(looks) if painted else ink.lip, 0.95 if painted else 0.6, blur=0.8 if painted else 1.4)


_ABOVE_CHIN = 8
"""Units of skin that stay beneath the widest mouth."""


def _opened(canvas: Canvas, looks: Looks, ink: Ink, form: _Form, smile: float, energy: float, room: float = 99) -> None:
    """`room` is how far it may open before it meets the chin."""
    opening = min(room, form.opening * (0.55 + 0.45 * energy))
    half, lift = form.width / 2, -smile * 0.45
    top, bottom = -4 - form.round * opening * 0.38, opening * (1 - 0.3 * form.round)
    if form.round >= 0.5:
        shape = ellipse(0, (top + bottom) / 2 + 4, half, (bottom - top) / 2 + 2)
    else:
        mid = top + smile * 0.12
        upper = [(-half, lift, 1), (-half * 0.45, mid), (0, mid + 2), (half * 0.45, mid), (half, lift, 1)]
        shape = curve([*upper, (half * 0.72, bottom * 0.72), (0, bottom + 4), (-half * 0.72, bottom * 0.72)])
    _lower_lip(canvas, looks, ink, bottom + 13, half * 0.5)
    _inside(canvas, looks, form, shape, (half, top, bottom, opening))
    if looks.wears("tusks"):
        _tusks(canvas, ink, half, 6)
    if looks.wears("fangs") and form.round < 0.5:
        _fangs(canvas, ink, half, top + 2)
    if looks.wears("lipstick"):
        canvas.line(shape, _lipstick(looks), 8)
    canvas.line(shape, _lip_ink(ink), 3.4 if not looks.wears("lipstick") else 2)


def _inside(canvas: Canvas, looks: Looks, form: _Form, shape: Path, box: tuple[float, float, float, float]) -> None:
    """`box` is half the width, top, bottom and height of the opening."""
    half, top, bottom, opening = box
    canvas.fill(shape, Linear(0, -10, 0, bottom, ("#6e2030", "#b04850")))
    if form.tongue:
        y = bottom * (0.88 if form.tongue < 2 else 0.42)
        canvas.fill(ellipse(0, y, half * 0.62, opening * 0.34), "#ec8a88", clip=shape)
        if form.tongue == 2:
            canvas.fill(ellipse(-3, y - opening * 0.1, half * 0.22, opening * 0.08), "#ffc0bc", 0.8, clip=shape)
    if form.teeth:
        low = top + (opening * 0.18 + 4 if form.teeth == "upper" else 7)
        draw_teeth(canvas, looks, shape, top, low, half)


def _lower_lip(canvas: Canvas, looks: Looks, ink: Ink, y: float, half: float) -> None:
    """Its colour where lips are full, its light, and the shade that it casts above the chin."""
    full, painted = _full(looks), looks.wears("lipstick")
    dark = lightness(ink.skin) < 0.55
    if full or dark:
        tone, depth = (_lipstick(looks), 0.95) if painted else (ink.lip, 0.8 if full else 0.5)
        canvas.fill(ellipse(0, y - 7, half * 0.9 + 6, 6.5 if painted else 5), tone, depth, blur=1 if painted else 2)
        canvas.fill(ellipse(-2, y - 7, half * 0.5, 1.8), "#ffffff", 0.3, blur=1)
    canvas.fill(ellipse(0, y + 3, half * 0.95 + 3, 3.6), ink.skin_shadow, 0.9, blur=1.6)
    canvas.fill(stroke([(-half * 0.8, y + 1), (0, y + 3), (half * 0.8, y + 1)], 3), ink.skin_deep, 0.55)


def _wavy(canvas: Canvas, looks: Looks, ink: Ink, mood: Mood) -> None:
    """Unsure: a line that swings; with a smile its corners go up, one more than the other."""
    glad: Points = [(-30, -8), (-17, 5), (-4, 0), (9, 6), (22, -3), (31, -15)]
    line = glad if mood.smile > 0 else [(-25, 2), (-13, -5), (-2, 3), (9, -4), (24, 3)]
    canvas.fill(stroke([(x * looks.turn, y) for x, y in line], 4.8, _lip_line), _lip_ink(ink))
    _lower_lip(canvas, looks, ink, 15, 9)


def _grit(canvas: Canvas, looks: Looks, ink: Ink, mood: Mood) -> None:
    shape = curve([(-31, 10, 1), (-10, -6), (10, -6), (31, 10, 1), (12, 16), (-12, 16)])
    _teeth(canvas, shape, 5)
    canvas.line(shape, ink.skin_line, 3.8)
    _lower_lip(canvas, looks, ink, 26, 10)


def _tremble(canvas: Canvas, looks: Looks, ink: Ink, mood: Mood) -> None:
    shape = curve([(-27, 11), (-15, -2), (-5, 2), (4, -3), (14, 1), (27, 10), (15, 17), (4, 14), (-6, 18), (-16, 15)])
    _teeth(canvas, shape, 7)
    canvas.line(shape, ink.skin_line, 3.6)


def _teeth(canvas: Canvas, shape: Path, y: float) -> None:
    canvas.fill(shape, "#fffdf8")
    canvas.fill(rect(-34, y, 68, 1.8), "#b9a7b8", 0.9, clip=shape)
    for x in (-16, -5, 6, 17):
        canvas.fill(rect(x, -8, 1.2, 30), "#c9b9c8", 0.7, clip=shape)


def _press(canvas: Canvas, looks: Looks, ink: Ink, mood: Mood) -> None:
    bend = mood.smile * 0.5
    canvas.fill(stroke([(-27, -bend * 0.4), (-8, bend * 0.3), (10, bend * 0.2), (27, -bend)], 6, _lip_line), _lip_ink(ink))
    _lower_lip(canvas, looks, ink, 14, 11)


def _side(canvas: Canvas, looks: Looks, ink: Ink, mood: Mood) -> None:
    turn = looks.turn
    line = [(-12 * turn, 3), (4 * turn, 1 + mood.smile * 0.1), (25 * turn, -3 - mood.smile * 0.3)]
    canvas.fill(stroke(line, 5.4, _lip_line), _lip_ink(ink))
    _lower_lip(canvas, looks, ink, 15, 8)


def _sigh(canvas: Canvas, looks: Looks, ink: Ink, mood: Mood) -> None:
    shape = curve([(-17, 6, 1), (0, -2), (17, 6, 1), (0, 11)])
    canvas.fill(shape, "#8a3440")
    canvas.line(shape, ink.skin_line, 3.6)
    _lower_lip(canvas, looks, ink, 20, 9)


def _grinning(canvas: Canvas, looks: Looks, ink: Ink, mood: Mood) -> None:
    _opened(canvas, looks, ink, _OPEN, mood.smile, 1.0)


def _gaping(canvas: Canvas, looks: Looks, ink: Ink, mood: Mood) -> None:
    _opened(canvas, looks, ink, _ROUND, mood.smile, 1.0)


_AT_REST = {
    "open": _grinning, "grit": _grit, "round": _gaping, "wavy": _wavy, "press": _press, "side": _side,
    "sigh": _sigh, "tremble": _tremble,
}  # fmt: skip


def _lip_line(t: np.ndarray) -> np.ndarray:
    return 0.5 + 0.5 * np.sin(np.pi * np.clip(t, 0, 1))
