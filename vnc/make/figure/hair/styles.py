"""Which back, sides and top make a style, what a name chooses among, and what a description asks of it."""

from dataclasses import dataclass, replace

from vnc.make.draw import Canvas
from vnc.make.figure.hair import back as behind
from vnc.make.figure.hair import bangs, crowns, cuts, ends, up
from vnc.make.figure.ink import Ink
from vnc.make.figure.looks import SHROUDS, Looks


def _nothing(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """Nothing laid over the top."""


@dataclass(frozen=True)
class Style:
    """`top` is a name in `front.TOPS` or in `bangs.TOPS`; `over` is drawn on it."""

    back: behind.Draw
    sides: behind.Draw
    top: str
    ears: bool = False
    ahoge: bool = False
    over: behind.Draw = _nothing


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
    "lob": Style(ends.shoulder_length, ends.side_shoulder, "parted"),
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
    "puffs": Style(crowns.puffs, behind.side_none, "halved", ears=True),
    "knots": Style(crowns.knots, behind.side_none, "rows", ears=True, over=crowns.knots_before),
    "beehive": Style(crowns.beehive, behind.side_wisps, "sleek", ears=True, over=crowns.hive_band),
    "victoryrolls": Style(crowns.rolled_back, behind.side_none, "drawn back", ears=True, over=crowns.victory_rolls),
    "messybun": Style(crowns.messy_bun, crowns.stray, "curtain", ears=True),
    "loops": Style(crowns.loops, crowns.side_loops, "blunt"),
    "lowtails": Style(behind.tied, crowns.side_low_tails, "parted"),
    "sidepony": Style(crowns.side_pony, behind.side_wisps, "swept", ears=True),
    "fishtail": Style(behind.tied, crowns.fishtail, "sideswept"),
    "pompadour": Style(behind.tied, behind.side_burns, "pompadour", ears=True),
    "crew": Style(behind.none, behind.side_none, "crew", ears=True),
    "curltop": Style(behind.none, behind.side_none, "curled top", ears=True),
    "receding": Style(behind.tied, behind.side_none, "receded", ears=True),
    "combover": Style(behind.none, behind.side_none, "combed over", ears=True),
    "sideshave": Style(cuts.half_back, behind.side_none, "half shaved", ears=True),
    "mullet": Style(cuts.mullet, behind.side_burns, "messy", ears=True),
    "shag": Style(ends.layered_short, ends.side_layered_short, "choppy"),
}
_MENS = {"long": "parted", "wavy": "sidelong"}
"""Long hair of grown men falls open from the forehead."""
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
    "lowtails": ("parted", "even", "curtain"),
    "sidepony": ("swept", "sidelong", "even"),
}


_DRAWN = ("drawn back", "sleek")
"""Tops that leave the forehead bare already."""
_TIED = ("bun", "lowbun", "updo", "halfup", "messybun", "beehive", "topknot", "crownbraid", "ponytail")


def style_of(looks: Looks) -> Style:
    """The style with the fringe and the ends that are said, else with those of the name."""
    style = STYLES[looks.style]
    if looks.style == "long":
        kind = looks.ends or ends.USUAL[looks.seed // 13 % len(ends.USUAL)]
        style = replace(style, back=ends.BACKS[kind], sides=ends.SIDES[kind])
    if looks.fringe and (style.top in bangs.TOPS or style.top in _DRAWN):
        return replace(style, top=_said_top(style, looks))
    if looks.grown_man and looks.style in _MENS:
        return replace(style, top=_MENS[looks.style])
    options = _FRINGES.get(looks.style, (style.top,))
    return replace(style, top=options[looks.seed // 7 % len(options)])


def _said_top(style: Style, looks: Looks) -> str:
    """A bare forehead is combed back where the hair is tied, parted where it hangs."""
    if looks.fringe == "peak":
        return "peaked"
    if looks.fringe == "none":
        return style.top if style.top in _DRAWN else "sleek" if looks.style in _TIED else "open"
    return bangs.SAID.get(looks.fringe, style.top)


def ears_show(looks: Looks) -> bool:
    if looks.wears(*SHROUDS):
        return False
    return style_of(looks).ears or looks.wears("pointed ears") or bool(looks.shape("tuck") or looks.shape("ears"))
