"""Which back, sides and fringe make a style, and how they are drawn in turn."""

from dataclasses import dataclass, replace

import numpy as np

from vnc.make.draw import Canvas, Path, curve, ellipse, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import rect, scalloped, symmetric, thin_ends
from vnc.make.figure.hair import back as behind
from vnc.make.figure.hair import fringe, up
from vnc.make.figure.hair.lock import coronet, curls, lock, ringlet, waved
from vnc.make.figure.ink import Ink
from vnc.make.figure.looks import BRIMMED, HATS, SHROUDS, Looks


@dataclass(frozen=True)
class Style:
    """`top` is a fringe's name, or one of drawn back, buzzed, rows, set, curls, mop, afro, skin."""

    back: behind.Draw
    sides: behind.Draw
    top: str
    ears: bool = False
    ahoge: bool = False


STYLES: dict[str, Style] = {
    "bald": Style(behind.none, behind.side_none, "skin", ears=True),
    "buzz": Style(behind.none, behind.side_none, "buzzed", ears=True),
    "short": Style(behind.tied, behind.side_burns, "short", ears=True),
    "messy": Style(behind.nape, behind.side_none, "messy", ears=True),
    "spiky": Style(behind.nape, behind.side_none, "spiky", ears=True),
    "undercut": Style(behind.none, behind.side_none, "sweep over", ears=True),
    "slick": Style(behind.tied, behind.side_none, "drawn back", ears=True),
    "parted": Style(behind.tied, behind.side_burns, "gentleman", ears=True),
    "pixie": Style(behind.nape, behind.side_wisps, "sidelong"),
    "bob": Style(behind.bob, behind.side_bob, "even", ahoge=True),
    "long": Style(behind.long, behind.side_long, "loose"),
    "hime": Style(behind.hime, behind.side_hime, "blunt"),
    "wavy": Style(behind.wavy, behind.side_wavy, "parted"),
    "curly": Style(behind.curly, behind.side_curly, "curls"),
    "lob": Style(behind.bob, behind.side_bob, "parted"),
    "swept": Style(behind.nape, behind.side_none, "sidelong", ears=True),
    "mop": Style(behind.tied, behind.side_none, "mop", ears=True),
    "afro": Style(behind.afro, behind.side_none, "afro", ears=True),
    "ponytail": Style(behind.ponytail, behind.side_short, "swept", ears=True),
    "sidetail": Style(behind.tied, behind.side_tail, "sidelong"),
    "twintails": Style(behind.twintails, behind.side_short, "even", ears=True, ahoge=True),
    "bun": Style(behind.bun, behind.side_wisps, "sleek", ears=True),
    "braid": Style(behind.tied, behind.side_braid, "swept"),
    "twinbraids": Style(behind.tied, behind.side_twin_braids, "blunt"),
    "topknot": Style(behind.topknot, behind.side_none, "drawn back", ears=True),
    "locs": Style(behind.locs, behind.side_locs, "locs"),
    "mohawk": Style(behind.none, behind.side_none, "crest", ears=True),
    "tonsure": Style(behind.none, behind.side_none, "ringed", ears=True),
    "crownbraid": Style(behind.tied, behind.side_wisps, "parted", ears=True),
    "lowbun": Style(up.low_bun, behind.side_none, "sleek", ears=True),
    "twinbuns": Style(up.twin_buns, behind.side_wisps, "even", ears=True),
    "updo": Style(up.piled, behind.side_wisps, "sleek", ears=True),
    "halfup": Style(up.half_up, behind.side_long, "sleek", ears=True),
    "drills": Style(up.drills, up.side_drills, "even"),
    "boxbraids": Style(up.box_braids, up.side_box_braids, "locs"),
    "cornrows": Style(up.row_ends, behind.side_none, "rows", ears=True),
    "fingerwaves": Style(behind.tied, behind.side_none, "set"),
    "bowl": Style(behind.tied, behind.side_none, "bowl"),
    "mane": Style(up.mane, up.side_mane, "messy"),
    "overeye": Style(behind.wavy, behind.side_wavy, "veiled"),
}
_MENS = {"long": "parted", "wavy": "sidelong"}
"""Long hair of grown men falls open from the forehead."""
_CORONET = ((-141, -58), (-118, -138), (-64, -186), (0, -200), (64, -186), (118, -138), (141, -58))
_CURLY_CAP = symmetric(
    [(0, -216), (70, -208), (126, -168), (154, -96), (156, -10), (140, 30), (122, -6), (104, -44), (56, -58), (0, -48)]
)
_MOP_CAP = symmetric(
    [(0, -222), (76, -212), (134, -166), (156, -96), (150, -22), (132, -8), (120, -52), (96, -84), (48, -70), (0, -88)]
)
_AFRO_CAP = symmetric([(0, -190), (90, -170), (136, -100), (146, -20), (136, 10), (122, -8), (112, -60), (70, -96), (0, -106)])


_FRINGES = {  # what else may hang over the forehead of these styles, a name's own choice
    "bob": ("even", "sidelong", "swept", "blunt"),
    "long": ("loose", "parted", "sidelong", "even"),
    "wavy": ("parted", "sidelong", "loose"),
    "lob": ("parted", "sidelong", "swept"),
    "ponytail": ("swept", "sidelong", "even", "parted"),
    "twintails": ("even", "swept", "blunt", "parted"),
    "braid": ("swept", "sidelong", "even", "parted"),
    "twinbraids": ("blunt", "even", "parted"),
    "twinbuns": ("even", "swept", "parted"),
    "drills": ("even", "blunt", "parted"),
    "sidetail": ("sidelong", "swept", "even"),
}


def style_of(looks: Looks) -> Style:
    style = STYLES[looks.style]
    if looks.grown_man and looks.style in _MENS:
        return replace(style, top=_MENS[looks.style])
    options = _FRINGES.get(looks.style, (style.top,))
    return replace(style, top=options[looks.seed // 7 % len(options)])


def ears_show(looks: Looks) -> bool:
    if looks.wears(*SHROUDS):
        return False
    return style_of(looks).ears or looks.wears("pointed ears")


def fringe_shape(looks: Looks) -> Path | None:
    """What hangs over the forehead, for its shadow; nothing on a bald head."""
    if looks.wears("veil", "hijab"):
        return None
    match style_of(looks).top:
        case "skin":
            return None
        case "ringed":
            return fringe.ring()
        case "crest":
            return fringe.crest()
        case "locs":
            return curve(fringe.DRAWN_BACK)
        case "buzzed":
            return curve(fringe.BUZZED)
        case "set":
            return up.set_shape()
        case "drawn back" | "rows":
            return curve(fringe.DRAWN_BACK)
        case "curls":
            return scalloped(curve(_CURLY_CAP), 25, 13)
        case "mop":
            return scalloped(curve(_MOP_CAP), 19, 15)
        case "afro":
            return scalloped(curve(_AFRO_CAP), 26, 7)
        case "sweep over":
            return fringe.shape_of(fringe.FRINGES["sweep over"]) | curve(fringe.BUZZED)
        case _:
            return fringe.shape_of(_fringe(looks))


def back_hair(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    if not looks.wears(*SHROUDS):
        with canvas.clipped(_beneath(looks)):
            style_of(looks).back(canvas, looks, ink)


def nape_shadow(canvas: Canvas, ink: Ink) -> None:
    """The dark behind the neck, on whatever hair hangs there."""
    canvas.fill(ellipse(0, 176, 104, 92), mix(ink.hair_deep, "#1a1024", 0.35), 0.75, blur=22, blend="atop")


def _beneath(looks: Looks) -> Path:
    """Where hair may show: a brimmed hat leaves none above its brim, a hood none outside it."""
    if looks.wears("hood"):
        return ellipse(0, -10, 150, 216)
    return rect(-600, -122 if looks.wears(*BRIMMED) else -600, 1200, 2000)


def front_hair(canvas: Canvas, looks: Looks, ink: Ink, shape: Path | None) -> None:
    """Side locks, then the top; `shape` is `fringe_shape`, made once."""
    with canvas.clipped(_beneath(looks)):
        _front_hair(canvas, looks, ink, shape)


def _front_hair(canvas: Canvas, looks: Looks, ink: Ink, shape: Path | None) -> None:
    style = style_of(looks)
    if looks.wears("veil", "hijab"):
        return
    if shape is None:
        return _shine(canvas, ink)
    if (
        style.top in fringe.FRINGES
        and looks.style not in ("hime", "undercut", "parted")
        and not looks.wears(*behind.HATS, "hood")
    ):
        fringe.wisps(canvas, ink, looks.seed)
    if style.top == "locs":
        fringe.ropes(canvas, ink, shape)
    if not looks.wears("hood"):
        style.sides(canvas, looks, ink)
    match style.top:
        case "locs":
            pass
        case "ringed":
            _shine(canvas, ink)
            fringe.ringed(canvas, ink, shape)
        case "crest":
            fringe.crested(canvas, ink, shape)
        case "buzzed":
            fringe.buzzed(canvas, ink, shape)
        case "rows":
            up.rows(canvas, ink, shape)
        case "set":
            up.set_waves(canvas, ink, shape)
        case "drawn back":
            fringe.drawn_back(canvas, ink, shape)
        case "curls" | "afro" | "mop":
            _mop(canvas, ink, shape, {"curls": 44, "mop": 36}.get(style.top, 27))
        case "sweep over":
            fringe.buzzed(canvas, ink, curve(fringe.BUZZED))
            plain = fringe.FRINGES["sweep over"]
            fringe.draw(canvas, ink, plain, fringe.shape_of(plain), looks.seed)
        case _:
            fringe.draw(canvas, ink, _fringe(looks), shape, looks.seed)
    if looks.dye and looks.dyed:
        _dyed(canvas, looks, shape)
    if looks.style == "crownbraid":
        coronet(canvas, ink, _CORONET, 44)
    if style.ahoge and not looks.wears(*HATS, "hood"):
        lock(canvas, ink, [(8, -196), (2, -232), (-26, -250), (-58, -244)], 15, _sprout, lines=0)


def _dyed(canvas: Canvas, looks: Looks, shape: Path) -> None:
    """A second colour over the drawn locks, so that their lines and lights stay."""
    with canvas.clipped(shape):
        match looks.dyed:
            case "roots":
                canvas.fill(ellipse(0, -214, 150, 62), looks.dye, 0.78, blur=13)
            case "temples":
                for k in (-1, 1):
                    canvas.fill(ellipse(k * 138, -24, 15, 60), looks.dye, 0.75, blur=6)
            case "tips":
                canvas.fill(ellipse(0, 70, 240, 86), looks.dye, 0.7, blur=22)
            case _:
                for x, width in ((-104, 15), (-58, 11), (22, 13), (70, 16), (116, 11)):
                    streak = [(x * 0.3, -206), (x * 0.86, -130), (x, -60), (x * 1.04, 90)]
                    canvas.fill(stroke(streak, width, thin_ends), looks.dye, 0.72, blur=1)


_NEAT = ("hime", "undercut", "parted", "lowbun", "bowl")


def _sprout(t: np.ndarray) -> np.ndarray:
    """Thin at the root as well: a lone hair that stands up."""
    return np.clip(1 - t, 0, 1) ** 0.7 * np.minimum(1, 0.3 + t * 5)


def _fringe(looks: Looks) -> fringe.Fringe:
    return fringe.FRINGES[style_of(looks).top]


def _mop(canvas: Canvas, ink: Ink, shape: Path, spacing: float) -> None:
    canvas.line(shape, ink.hair_line, 4)
    canvas.fill(shape, ink.hair)
    canvas.fill(ellipse(-30, -150, 100, 46), ink.hair_light, 0.5, blur=18, clip=shape)
    if spacing < 40:
        return curls(canvas, ink, shape, spacing, 11)
    for i, x in enumerate((-126, 126, -98, 98, -70, 70, -42, 42, -14, 16)):
        low = -34 + abs(x) * 0.62 + (i % 3) * 9
        points = [(x * 0.42, -212 + abs(x) * 0.1), (x * 0.92, -168), (x * 1.12, -100 + abs(x) * 0.2), (x * 1.03, low)]
        lock(canvas, ink, waved(points, 11, 2.1, i * 1.9), 42, ringlet, lines=1)


def _shine(canvas: Canvas, ink: Ink) -> None:
    """Light on bare skin, and the skull's turn away from it."""
    canvas.fill(ellipse(96, -96, 34, 70), ink.skin_shadow, 0.5, blur=16, clip=ellipse(0, -24, 128, 144))
    canvas.fill(stroke([(-74, -108), (-44, -138), (4, -150)], 22), ink.skin_light, 0.9, blur=7)
    canvas.fill(stroke([(-62, -120), (-42, -135), (-18, -142)], 9), "#ffffff", 0.45, blur=3)
