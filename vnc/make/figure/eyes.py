"""Eyes. Local coordinates: the middle of the eye, +x toward the temple."""

import math

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, rect, stroke
from vnc.make.draw.colour import lightness, mix, shade, tint
from vnc.make.draw.path import Points, spline, thin_end, thin_ends
from vnc.make.figure.emotions import Mood
from vnc.make.figure.face import Face
from vnc.make.figure.ink import Ink
from vnc.make.figure.looks import Looks

_SHAPES: dict[str, tuple[Points, Points]] = {  # upper lid from the nose outward, lower lid back
    "round": (
        ((-39, 19), (-31, -8), (-9, -30), (17, -32), (36, -13), (43, 8)),
        ((43, 8), (37, 28), (17, 39), (-9, 40), (-29, 34), (-39, 19)),
    ),
    "almond": (
        ((-43, 23), (-31, 0), (-8, -21), (18, -25), (38, -10), (47, 3)),
        ((47, 3), (39, 25), (17, 36), (-10, 37), (-32, 32), (-43, 23)),
    ),
    "sharp": (
        ((-43, 27), (-31, 5), (-8, -17), (20, -27), (41, -22), (51, -13)),
        ((51, -13), (44, 10), (21, 31), (-8, 38), (-32, 35), (-43, 27)),
    ),
    "droopy": (
        ((-40, 10), (-28, -14), (-4, -29), (21, -25), (38, -6), (45, 15)),
        ((45, 15), (37, 33), (16, 41), (-10, 39), (-30, 29), (-40, 10)),
    ),
    "narrow": (
        ((-43, 22), (-29, 6), (-7, -8), (20, -12), (39, -3), (47, 5)),
        ((47, 5), (38, 22), (16, 32), (-10, 33), (-31, 29), (-43, 22)),
    ),
    "hooded": (
        ((-43, 21), (-30, 3), (-8, -10), (18, -10), (38, 2), (46, 14)),
        ((46, 14), (37, 28), (16, 36), (-10, 36), (-31, 31), (-43, 21)),
    ),
}
_PIVOT = 22
"""The height that the upper lid closes to."""
_IRIS_Y = 5


def draw_eyes(canvas: Canvas, looks: Looks, ink: Ink, face: Face, mood: Mood, openness: float = 1.0) -> None:
    """Both eyes; `openness` 1, 0.5 or 0 is the blink, on top of the mood's own lids."""
    _sockets(canvas, looks, ink, face, mood)
    for k in (-1, 1):
        with canvas.saved():
            canvas.translate(k * face.eye_x, face.eye_y)
            canvas.scale(k, 1)
            canvas.rotate(-face.eye_tilt, 0, 10)
            canvas.scale(face.eye_width, face.eye_height)
            canvas.translate(0, 6 if face.eye_height < 0.9 else 0)
            lids = mood.lids * openness
            if lids <= 0.08:
                _closed(canvas, looks, ink, mood.smiling_lids)
            else:
                _open(canvas, looks, ink, mood, lids, k)


def _sockets(canvas: Canvas, looks: Looks, ink: Ink, face: Face, mood: Mood) -> None:
    """The tired skin beneath the eyes, violet and soft, with a crease."""
    if "bags" not in mood.marks:
        return
    for k in (-1, 1):
        y = face.eye_y + 44 * face.eye_height + 6
        x = k * face.eye_x
        under: Points = [(x - 34, y - 4), (x, y + 7), (x + 36, y - 5)]
        canvas.fill(stroke(under, 22), mix(ink.skin_deep, "#6a4a86", 0.45), 0.5, blur=5)
        canvas.fill(stroke([(px, py + 5) for px, py in under], 2.8), ink.skin_line, 0.55)


def _closed(canvas: Canvas, looks: Looks, ink: Ink, laughing: bool) -> None:
    def lid(t: np.ndarray) -> np.ndarray:
        return 0.3 + 0.7 * np.sin(np.pi * np.minimum(1, t * 0.92 + 0.02)) ** 0.8

    female = looks.sex == "f"
    thick = 11 if female else 9
    if laughing:
        canvas.fill(stroke([(-43, 27), (-26, -1), (2, -11), (28, 0), (46, 27)], thick, lid), _lash(ink))
        if female:
            canvas.fill(stroke([(38, 12), (56, 6)], 7, thin_end), ink.lash)
        return
    canvas.fill(stroke([(-41, 17), (-16, 32), (14, 35), (36, 27), (49, 13)], thick, lid), _lash(ink))
    if female:
        canvas.fill(stroke([(40, 24), (57, 28)], 7, thin_end), ink.lash)
        canvas.fill(stroke([(27, 32), (41, 42)], 6, thin_end), ink.lash)
    canvas.fill(stroke([(-30, -4), (0, -10), (36, 0)], 3), ink.skin_line, 0.5)


def _lash(ink: Ink) -> Linear:
    """Dark in the middle, warmer where the lid meets the skin."""
    warm = mix(ink.lash, ink.skin_line, 0.45)
    return Linear(-46, 0, 56, 0, (warm, ink.lash, ink.lash, mix(ink.lash, ink.skin_line, 0.2)), (0, 0.3, 0.8, 1))


def _wide(shape: str, lids: float) -> tuple[Points, Points]:
    """The lids of a shape; eyes that are torn open come near to round ones, however narrow they are at rest."""
    part = min(0.9, max(0.0, lids - 1) * 7)
    upper, lower = (
        [(a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part) for a, b in zip(lid, full, strict=True)]
        for lid, full in zip(_SHAPES[shape], _SHAPES["round"], strict=True)
    )
    return upper, lower


def _open(canvas: Canvas, looks: Looks, ink: Ink, mood: Mood, lids: float, side: int) -> None:
    upper, lower = _wide(looks.eye_shape, mood.lids)
    up = [(x, _PIVOT + (y - _PIVOT) * lids) for x, y in upper]
    low = [up[-1], *[(x, y - mood.lower_lids * min(1.0, lids + 0.2)) for x, y in lower[1:-1]], up[0]]
    opening = Path([np.concatenate([spline(up), spline(low)[1:]])])
    painted = looks.wears("eyeliner")
    canvas.fill(
        stroke([(x, y - 7) for x, y in up[1:]], 16),
        looks.hue("eyeliner", "#4a2a3c") if painted else ink.skin_shadow,
        0.75,
        blur=4,
    )
    black = looks.wears("black eyes")
    whites = ("#0e0a12", "#241c2a") if black else (_white(ink, 0.84), _white(ink, 1.0))
    canvas.fill(opening, Linear(0, -36, 0, 40, whites, (0, 0.62)))
    with canvas.clipped(opening):
        if not black:
            canvas.fill(ellipse(-40, 22, 13, 10), mix("#f2a8a0", ink.skin_shadow, 0.4), 0.4, blur=4)
        if not black:
            _iris(canvas, looks, mood, side)
        _lid_shadow(canvas, up)
    if _blind(looks, side) != "blank":
        _catch_lights(canvas, mood, side, opening)
    _lids(canvas, looks, ink, up, low, lids)


def _white(ink: Ink, light: float) -> str:
    dim = 0.05 if lightness(ink.skin) < 0.6 else 0.0
    return mix("#5c4a70", "#fffdfb", light - dim)


def _lid_shadow(canvas: Canvas, up: Points) -> None:
    """What the upper lid and its lashes cast on white and iris: a crisp edge, as cel paint has."""
    edge = [(x, y + 15 - 4 * abs(x) / 45) for x, y in reversed(up)]
    cast = Path([np.array([(-70, -80), (70, -80), *[(x * 1.06, y) for x, y in spline(edge)]])])
    canvas.fill(cast, "#43305e", 0.36, blur=1.2, blend="multiply")


def _iris(canvas: Canvas, looks: Looks, mood: Mood, side: int) -> None:
    x, y, rx, ry = _iris_box(looks, mood, side)
    blind = _blind(looks, side)
    if blind == "blank":
        return canvas.fill(ellipse(x, y, rx, ry), "#b8c4d8", 0.35, blur=5)
    other = bool(looks.other_eye) and side == looks.side("other eye", looks.turn)
    colour = "#ccd4da" if blind else looks.other_eye if other else looks.eyes
    lift = 0.6 * max(0.0, 0.5 - lightness(colour))  # the depth of a dark iris would drown at the size of a film
    colour = tint(colour, lift * 0.6, 8, 1.15)
    dark, deep, bright = shade(colour, 0.2, 20, 1.05), shade(colour, 0.36, 26, 0.95), tint(colour, 0.13 + lift, 14, 1.14)
    glow = tint(colour, 0.27 + lift, 20, 1.2)
    iris = ellipse(x, y, rx, ry)
    canvas.fill(iris, Linear(0, y - ry, 0, y + ry, (deep, dark, colour, bright), (0.05, 0.36, 0.64, 0.95)))
    canvas.fill(ellipse(x, y + ry * 0.62, rx * 0.78, ry * 0.4), glow, 0.8, blur=3.5, clip=iris)
    canvas.fill(ellipse(x + side * rx * 0.2, y + ry * 0.78, rx * 0.42, ry * 0.2), tint(glow, 0.14, 10, 1), 0.75, 2.5, clip=iris)
    if looks.wears("glowing eyes") and (other or looks.shape("glowing eyes") != "one"):
        canvas.fill(ellipse(x, y, rx * 1.2, ry * 1.1), glow, 0.5, blur=9, blend="screen")
        canvas.fill(iris, Linear(0, y - ry, 0, y + ry, (dark, bright, glow)), 0.75)
    for angle in range(205, 336, 13):
        c, s = math.cos(math.radians(-angle)), math.sin(math.radians(-angle))
        ray = [(x + c * rx * 0.5, y + s * ry * 0.5), (x + c * rx * 0.88, y + s * ry * 0.88)]
        canvas.fill(stroke(ray, 3.2), glow, 0.42, clip=iris)
    pupil = _pupil(looks, x, y - 1, rx, ry)
    odd = looks.shape("pupils")
    canvas.fill(pupil, tint(glow, 0.2) if odd else mix(deep, "#120818", 0.45), 0.25 if blind else 0.95, blur=0.0 if odd else 0.5)
    canvas.fill(ellipse(x, y + 1, rx * 0.62, ry * 0.62) - pupil, dark, 0.35, blur=2, clip=iris)
    arc = [(x + rx * 0.78 * math.cos(a), y + ry * 0.8 * math.sin(a)) for a in np.linspace(0.5, math.pi - 0.5, 7)]
    canvas.fill(stroke(arc, 5), tint(colour, 0.36, 24, 1.1), 0.5, clip=iris)
    canvas.line(iris, mix(deep, "#150a1c", 0.3), 4.6, 0.95)


def _pupil(looks: Looks, x: float, y: float, rx: float, ry: float) -> Path:
    """Round, a slit, or a light star, heart or cross."""
    kind = looks.shape("pupils")
    if kind == "star":
        turns = np.linspace(-np.pi / 2, 1.5 * np.pi, 10, endpoint=False)
        reach = np.where(np.arange(10) % 2 == 0, 0.62, 0.27)
        return Path([np.stack([x + rx * reach * np.cos(turns), y + ry * 0.9 * reach * np.sin(turns)], 1)])
    if kind == "heart":
        return curve([(x, y - ry * 0.2, 1), (x + rx * 0.3, y - ry * 0.42), (x + rx * 0.56, y - ry * 0.14), (x, y + ry * 0.5, 1),
                      (x - rx * 0.56, y - ry * 0.14), (x - rx * 0.3, y - ry * 0.42)])  # fmt: skip
    if kind == "cross":
        return rect(x - rx * 0.12, y - ry * 0.5, rx * 0.24, ry) | rect(x - rx * 0.5, y - ry * 0.12, rx, ry * 0.24)
    slit = looks.wears("slit pupils")
    return ellipse(x, y, rx * (0.16 if slit else 0.4), ry * (0.8 if slit else 0.42))


def _blind(looks: Looks, side: int) -> str:
    """ "blank" without iris, "milky" for the one eye that sees nothing, else ""."""
    if looks.wears("blank eyes"):
        return "blank"
    one = looks.wears("milky eye") and side == looks.side("milky eye", -looks.turn)
    return "milky" if looks.wears("milky eyes") or one else ""


def _iris_box(looks: Looks, mood: Mood, side: int) -> tuple[float, float, float, float]:
    """Middle and half axes; between them the lids leave an oval with white only at its sides."""
    size = mood.iris
    rx, ry = 27 * size, (35 if looks.eye_shape not in ("narrow", "sharp") else 32) * size
    if looks.age == "child":
        rx = rx * 1.05
    if looks.grown_man:
        rx, ry = rx * 0.92, ry * 1.1
    return -1 + mood.gaze[0] * side, _IRIS_Y + mood.gaze[1], rx, ry


def _catch_lights(canvas: Canvas, mood: Mood, side: int, opening: Path) -> None:
    """Three, on the same side in both eyes, whichever way the local axis runs."""
    x, y, size = -1 + mood.gaze[0] * side, _IRIS_Y + mood.gaze[1], mood.iris
    if "small" in mood.marks:
        canvas.fill(ellipse(x - 7 * side, y - 9, 6, 7), "#ffffff", 0.98, clip=opening)
        return
    big = 1.22 if "shine" in mood.marks else 1.0
    canvas.fill(ellipse(x - 10 * side, y - 13, 8.6 * size * big, 11 * size * big), "#ffffff", 0.98, clip=opening)
    canvas.fill(ellipse(x + 10 * side, y + 16, 4.8 * size * big, 5.8 * size * big), "#ffffff", 0.86, clip=opening)
    canvas.fill(ellipse(x - 14 * side, y + 9, 2.6 * size * big, 3.2 * size * big), "#ffffff", 0.8, clip=opening)


def _weight(t: np.ndarray) -> np.ndarray:
    """A lash line: thin at the nose, full over the outer half, a point at the wing."""
    grow = 0.2 + 0.8 * np.minimum(1, t * 1.7) ** 1.05
    return grow * np.where(t < 0.8, 1, np.clip((1 - t) / 0.2, 0, 1) ** 0.9)


def _lids(canvas: Canvas, looks: Looks, ink: Ink, up: Points, low: Points, lids: float) -> None:
    inner, outer = up[0], up[-1]
    female, child = looks.sex == "f", looks.age == "child"
    reach = 22 if looks.wears("eyeliner") else 12 if female and not child else 6
    wing = [(outer[0] + 4, outer[1]), (outer[0] + reach, outer[1] - reach * 0.55)]
    lash = [(inner[0] - 1, inner[1] + 5), *[(x, y - 3) for x, y in up[1:-1]], *wing]
    painted = looks.wears("eyeliner")
    thick = (12.5 if child else 14.5 if female else 11.5) + (3 if painted else 0)
    if painted and any(hue.startswith("eyeliner:") for hue in looks.hues):
        canvas.fill(stroke([(x, y - 5) for x, y in lash], thick + 4, _weight), looks.hue("eyeliner"))
    canvas.fill(stroke(lash, thick, _weight), _lash(ink))
    if female:
        _lashes(canvas, ink, up, lids, 2 if child else 3, 1.0)
        if looks.wears("long lashes"):
            _lashes(canvas, ink, up, lids, 3, 1.75)
    if looks.wears("long lashes"):
        for t, dx, dy in ((1, 9, 14), (2, 4, 15), (3, 0, 14)):
            x, y = low[t]
            canvas.fill(stroke([(x, y), (x + dx * 0.5, y + dy * 0.6), (x + dx, y + dy)], 5.5, thin_end), ink.lash)
    down = [(outer[0] + 1, outer[1] - 2), (low[1][0] + 2, low[1][1] - 7), (low[1][0] - 8, low[1][1] + 6)]
    canvas.fill(stroke(down, 6 if female else 4.6, thin_end), ink.lash, 0.9)
    rim = low[1:6] if painted else low[1:4]
    canvas.fill(stroke([(x, y + 1.5) for x, y in rim], 5 if painted else 3.2, thin_end), ink.lash, 0.9 if painted else 0.62)
    canvas.fill(stroke([(x, y + 2) for x, y in low[2:5]], 2.6), ink.skin_line, 0.5)
    canvas.fill(stroke([(x, y - 2) for x, y in low[1:5]], 2.2, thin_ends), "#ffffff", 0.6 * min(1.0, lids))
    crease = [(x, y - 13 + (1 - lids) * 3) for x, y in up[1:]]
    canvas.fill(stroke(crease, 3.2, thin_ends), ink.skin_line, 0.62)
    if looks.eye_shape == "hooded":
        fold = [(x, y - 15 - 3 * (i in (2, 3))) for i, (x, y) in enumerate(up)]
        flap = Path([np.concatenate([spline(fold), spline([(x, y - 3) for x, y in up])[::-1]])])
        canvas.fill(flap, ink.skin_shadow, 0.75)
        canvas.fill(stroke(fold, 5, thin_ends), ink.skin_line, 0.8)
    if looks.age == "elder":
        canvas.fill(stroke([(x, y - 8) for x, y in up[2:]], 3), ink.skin_line, 0.6)


def _lashes(canvas: Canvas, ink: Ink, up: Points, lids: float, count: int, long: float) -> None:
    """The few single lashes at the outer corner."""
    line = spline(up)
    for share, dx, dy in ((0.93, 16, -14), (0.84, 12, -17), (0.73, 7, -15))[:count]:
        x, y = line[round(share * (len(line) - 1))]
        dx, dy = dx * long, dy * long
        tip = (x + dx, y + (dy - 3) * (0.45 + 0.55 * lids))
        canvas.fill(stroke([(x - 3, y), (x + dx * 0.6, y + dy * 0.45), tip], 6.5, thin_end), ink.lash)
