"""Glasses, monocle and eye patch. In the frame of the features."""

from collections.abc import Callable

from vnc.make.draw import Canvas, Linear, Path, Points, curve, ellipse, outline, rect, stroke
from vnc.make.draw.colour import lightness, mix, tint
from vnc.make.draw.path import even, sided
from vnc.make.figure.ink import GOLD, GOLD_LINE
from vnc.make.figure.person import Person

Lens = Callable[[float, float, int], Path]


def _frame_colour(who: Person) -> str:
    """Dark on light skin and light on dark: frames are seen on every face, and on the hair above it."""
    if who.looks.shape("glasses up"):
        return "#3a3442" if lightness(who.looks.hair) > 0.5 else "#d4d8e2"
    return "#3a3442" if lightness(who.looks.skin) > 0.55 else "#c4c8d4"


def _cat_eye(x: float, y: float, k: int) -> Path:
    half: Points = [(-46, -12), (-30, -30), (20, -34), (64, -50, 1), (54, -6), (38, 30), (-14, 34), (-42, 18)]
    return curve([(x + k * px, y + py, *corner) for px, py, *corner in half])


def _drop(x: float, y: float, k: int) -> Path:
    half: Points = [(-48, -26), (-20, -36), (36, -34), (52, -14), (46, 22), (22, 42), (-12, 38), (-40, 10)]
    return curve([(x + k * px, y + py) for px, py in half])


_LENSES: dict[str, Lens] = {
    "": lambda x, y, k: rect(x - 50, y - 34, 100, 70, 24), "square": lambda x, y, k: rect(x - 51, y - 37, 102, 74, 7),
    "narrow": lambda x, y, k: rect(x - 50, y - 20, 100, 44, 10), "cat-eye": _cat_eye, "aviator": _drop,
    "round": lambda x, y, k: ellipse(x, y + 2, 49, 46), "thick": lambda x, y, k: rect(x - 52, y - 38, 104, 76, 22),
}  # fmt: skip


def _shade(x: float, y: float, k: int) -> Path:
    return rect(x - 50, y - 32, 100, 62, 22)


_WEIGHTS = {"thick": 9.0, "square": 6.4, "cat-eye": 7.0, "rimless": 0.0}


def _glasses(canvas: Canvas, who: Person) -> None:
    kind = who.looks.shape("glasses")
    colour = who.looks.hue("glasses", _frame_colour(who))
    _frames(canvas, who, _LENSES.get(kind, _LENSES[""]), colour, weight=_WEIGHTS.get(kind, 5.2), stain=who.looks.hue("lens", "-"))


def _round_glasses(canvas: Canvas, who: Person) -> None:
    colour = who.looks.hue("round glasses", GOLD_LINE if lightness(who.looks.skin) > 0.55 else "#e6c878")
    _frames(canvas, who, _LENSES["round"], colour, stain=who.looks.hue("lens", "-"))


def _half_moons(canvas: Canvas, who: Person) -> None:
    """Worn low: the eyes look over them."""
    colour = GOLD_LINE if lightness(who.looks.skin) > 0.55 else "#e6c878"
    _frames(canvas, who, lambda x, y, k: ellipse(x, y - 6, 46, 42) & rect(x - 60, y - 6, 120, 60), colour, drop=26)


def _sunglasses(canvas: Canvas, who: Person) -> None:
    lens = _LENSES.get(who.looks.shape("sunglasses"), _shade)
    _frames(canvas, who, lens, who.looks.hue("sunglasses", "#1c1a24"), dark="#1d1b2a")


_PUSHED_UP = 156
"""Units above the eyes that glasses sit on the hair."""


def _frames(
    canvas: Canvas, who: Person, lens: Lens, colour: str, dark: str = "", drop: float = 0, weight: float = 5.2, stain: str = "-"
) -> None:
    """`dark` glass hides the eyes, a `stain` (a colour, or "-") lets them through."""
    y = who.face.eye_y + 8 + drop - (_PUSHED_UP if who.looks.shape("glasses up") else 0)
    rim = mix(colour, "#000000", 0.2)
    for k in (-1, 1):
        glass = lens(k * who.face.eye_x, y, k)
        if dark:
            canvas.fill(glass, Linear(0, y - 40, 0, y + 40, (dark, mix(dark, "#7a80a0", 0.45))), 0.96)
        elif stain != "-":
            canvas.fill(glass, Linear(0, y - 40, 0, y + 40, (stain, tint(stain, 0.12))), 0.5)
        gleam = outline(("M", k * who.face.eye_x - 34, y + 34), ("L", k * who.face.eye_x - 4, y - 36))
        canvas.fill(glass, "#dfeaff", 0.1)
        canvas.line(gleam, "#ffffff", 12, 0.3 if dark else 0.22, blur=1, clip=glass)
        canvas.line(glass, rim if weight else "#8c98ac", weight or 1.8)
        if weight:
            canvas.line(glass, tint(colour, 0.16), 1.6, 0.8)
        arm: Points = [(k * (who.face.eye_x + 48), y - 8), (k * 134, y - 12)]
        canvas.fill(stroke(arm, 5, even, smooth=False), rim)
    bridge = stroke([(-who.face.eye_x + 48, y - 6), (0, y - 13), (who.face.eye_x - 48, y - 6)], 5, even)
    canvas.fill(bridge, rim)
    if who.looks.shape("glasses chain"):
        _chain(canvas, who, y)


def _chain(canvas: Canvas, who: Person, y: float) -> None:
    """From both temples down beside the cheeks to the nape."""
    for k in (-1, 1):
        line = curve(sided([(126, y - 8), (146, y + 60), (138, y + 130), (104, y + 190)], k), closed=False)
        canvas.line(line, GOLD_LINE, 5)
        canvas.line(line, GOLD, 3)
        for t in (0.2, 0.45, 0.7, 0.95):
            at = line.contours[0][int(t * (len(line.contours[0]) - 1))]
            canvas.fill(ellipse(float(at[0]), float(at[1]), 4.2, 4.2), GOLD)
            canvas.line(ellipse(float(at[0]), float(at[1]), 4.2, 4.2), GOLD_LINE, 1.6)


def _monocle(canvas: Canvas, who: Person) -> None:
    k = who.looks.side("monocle", 1)
    x, y = k * who.face.eye_x, who.face.eye_y + 8
    ring = ellipse(x, y, 46, 46)
    canvas.fill(ring, "#dfeaff", 0.12)
    canvas.line(outline(("M", x - 30, y + 30), ("L", x, y - 34)), "#ffffff", 10, 0.25, blur=1, clip=ring)
    canvas.line(ring, GOLD_LINE, 6)
    canvas.line(ring, GOLD, 3.4)
    chain: Points = [(x + k * 44, y + 12), (x + k * 58, y + 70), (x + k * 50, y + 150)]
    canvas.line(curve(chain, closed=False), GOLD, 2.6)


def _eyepatch(canvas: Canvas, who: Person) -> None:
    k = who.looks.side("eyepatch", who.looks.turn)
    x, y = k * who.face.eye_x, who.face.eye_y + 6
    cloth = who.looks.hue("eyepatch", "#2a2630")
    band = stroke([(-k * 138, y - 92), (x * 0.2, y - 40), (x + k * 40, y - 12), (k * 140, y + 6)], 9, even)
    canvas.fill(band, mix(cloth, "#000000", 0.1))
    patch = curve([(x - 52, y - 30), (x, y - 42), (x + 52, y - 30), (x + 46, y + 24), (x, y + 48), (x - 46, y + 24)])
    canvas.fill(patch.moved(3, 5), who.ink.skin_shadow, 0.7, blur=3)
    canvas.fill(patch, Linear(x - 40, y - 40, x + 40, y + 40, (tint(cloth, 0.12), mix(cloth, "#120e18", 0.25))))
    canvas.line(patch, mix(cloth, "#120e18", 0.7), 3)


EYEWEAR: dict[str, Callable[[Canvas, Person], None]] = {
    "glasses": _glasses, "round glasses": _round_glasses, "sunglasses": _sunglasses, "monocle": _monocle, "eyepatch": _eyepatch,
    "half-moon glasses": _half_moons,
}  # fmt: skip
