"""Pictures printed on the breast of shirts: a drawn girl's face, a lightning bolt. In the body's frame."""

from vnc.make.draw import Canvas, Path, curve, ellipse, lines, stroke
from vnc.make.draw.colour import lightness, shade, tint
from vnc.make.draw.path import even, sided
from vnc.make.figure.ink import WHITE
from vnc.make.figure.looks import Looks
from vnc.make.figure.person import Person


def chest_print(canvas: Canvas, who: Person, colour: str, clip: Path, y: float = 440) -> bool:
    """Whether the looks ask for one; `colour` is the shirt's, `y` the picture's middle."""
    match kind(who.looks):
        case "face":
            _face(canvas, who.looks.accent, clip, y)
        case "bolt":
            _bolt(canvas, WHITE if lightness(colour) < 0.7 else "#2a2832", who.looks.accent, clip, y)
        case _:
            return False
    return True


def kind(looks: Looks) -> str:
    return looks.shape("chest")


def _face(canvas: Canvas, hair: str, clip: Path, y: float) -> None:
    """A girl with long hair and huge eyes, in flat colours before a burst."""
    hair = hair if 0.35 < lightness(hair) < 0.85 else "#e06a9a"
    canvas.fill(ellipse(0, y, 62, 62), tint(hair, 0.26), clip=clip)
    canvas.line(ellipse(0, y, 62, 62), shade(hair, 0.2), 3, clip=clip)
    mane = curve([(-44, y + 56, 1), (-52, y - 4), (-34, y - 50), (0, y - 58), (34, y - 50), (52, y - 4), (44, y + 56, 1),
                  (0, y + 40)])  # fmt: skip
    canvas.fill(mane, shade(hair, 0.06), clip=clip)
    canvas.fill(curve([(-32, y - 8), (-28, y + 20), (0, y + 42), (28, y + 20), (32, y - 8), (0, y - 34)]), "#ffe6d8", clip=clip)
    for k in (-1, 1):
        canvas.fill(ellipse(k * 15, y + 8, 9, 13), "#2a2440", clip=clip)
        canvas.fill(ellipse(k * 15, y + 13, 6, 7), "#4a9ad8", clip=clip)
        canvas.fill(ellipse(k * 15 - 3, y + 3, 3.4, 4), WHITE, clip=clip)
        canvas.fill(ellipse(k * 25, y + 22, 5, 3), "#f0a0a0", 0.8, clip=clip)
    canvas.fill(stroke([(-5, y + 27), (0, y + 30), (5, y + 27)], 3), "#a04048", clip=clip)
    fringe = lines([(-38, y + 6), (-30, y - 40), (0, y - 52), (30, y - 40), (38, y + 6), (24, y - 14), (12, y - 2), (2, y - 18),
                    (-10, y - 2), (-22, y - 16)])  # fmt: skip
    canvas.fill(fringe, hair, clip=clip)
    canvas.line(mane, shade(hair, 0.3), 2.4, clip=clip)


def _bolt(canvas: Canvas, ink: str, accent: str, clip: Path, y: float) -> None:
    """A bolt on a disc between two lines of lettering too small to read."""
    disc = accent if abs(lightness(accent) - lightness(ink)) > 0.25 else "#d8a02a" if lightness(ink) < 0.5 else "#2a2832"
    canvas.fill(ellipse(0, y, 44, 44), disc, clip=clip)
    canvas.line(ellipse(0, y, 44, 44), ink, 4, clip=clip)
    canvas.fill(lines([(10, y - 50), (-24, y + 6), (-2, y + 6), (-12, y + 50), (26, y - 12), (4, y - 12)]), ink, clip=clip)
    for dy, half in ((-62, 50), (60, 36)):
        for i in range(-3, 4):
            for k in (-1, 1):
                bar = sided([(i * half / 3.4, y + dy - 7), (i * half / 3.4 + 4, y + dy + 7)], k)
                canvas.fill(stroke(bar, 5, even), ink, clip=clip)
