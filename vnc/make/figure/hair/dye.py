"""A second colour of the hair: the same locks drawn again in it, kept only where the dye is."""

from dataclasses import replace

from vnc.make.draw import Canvas, Path, ellipse, rect, stroke
from vnc.make.draw.path import thin_ends
from vnc.make.figure.ink import Ink, ink
from vnc.make.figure.looks import Looks

_LONG = ("long", "hime", "wavy", "ponytail", "twintails", "sidetail", "halfup", "mane", "overeye", "boxbraids", "lowtails",
         "sidepony", "braid", "twinbraids")  # fmt: skip
_MIDDLE = ("bob", "lob", "curly", "drills", "mullet", "locs", "sideshave", "shag", "victoryrolls")
_STREAKS = ((-104, 15), (-58, 11), (22, 13), (70, 16), (116, 11))


def dyed_ink(looks: Looks) -> Ink | None:
    """The ink of the second colour; nothing where hair has one."""
    return ink(replace(looks, hair=looks.dye)) if looks.dye and looks.dyed else None


def dyed_away(canvas: Canvas, looks: Looks) -> None:
    """Of hair drawn in the second colour, only what is dyed stays."""
    region, soft = _region(looks)
    canvas.fill(rect(-700, -500, 1400, 2300) - region, "#000000", 1, blur=soft, blend="erase")


def _region(looks: Looks) -> tuple[Path, float]:
    """Where the dye is, and how softly it ends, in units."""
    k = looks.turn
    match looks.dyed:
        case "roots":
            return ellipse(0, -226, 150, 66), 13
        case "temples":
            return ellipse(-140, -20, 24, 74) | ellipse(140, -20, 24, 74), 7
        case "tips":
            return rect(-700, _tips(looks.style), 1400, 1600), 12
        case "ombre":
            return rect(-700, _tips(looks.style) * 0.45 - 40, 1400, 1800), 60
        case "halves":
            return (rect(0, -500, 700, 2300) if k > 0 else rect(-700, -500, 700, 2300)), 1.5
        case "under":
            return rect(-700, 30, 1400, 1800) - ellipse(0, -60, 134, 150), 3
        case "forelock":
            lock = [(-k * 30, -240), (-k * 62, -150), (-k * 76, -60), (-k * 92, 60), (-k * 96, 420)]
            return stroke(lock, 62, thin_ends), 3
        case _:
            bands = [stroke([(x * 0.3, -240), (x * 0.86, -130), (x, -60), (x * 1.06, 120), (x * 1.2, 620)], width * 1.4)
                     for x, width in _STREAKS]  # fmt: skip
            return Path([b.contours[0] for b in bands]), 2


def _tips(style: str) -> float:
    """The height from which ends are dyed."""
    return 250 if style in _LONG else 110 if style in _MIDDLE else 4
