"""Outfits: a table from name to sleeves and painter. `draw_body` draws arms, clothes and hands in their order."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from vnc.make.draw import Canvas
from vnc.make.draw.colour import lightness, shade, tint
from vnc.make.figure.arms import Sleeve, arms_behind, arms_front
from vnc.make.figure.ink import WHITE
from vnc.make.figure.looks import Looks
from vnc.make.figure.outfits import casual, fantasy, formal, school, work
from vnc.make.figure.outfits.cloth import stripe_of
from vnc.make.figure.person import Person


@dataclass(frozen=True)
class Outfit:
    """`sleeve` is chosen by the looks; `paint` draws everything from neck to hem but the arms."""

    sleeve: Callable[[Looks], Sleeve]
    paint: Callable[[Canvas, Person], None]


def _plain(cut: str = "long", ease: float = 4, cuff: str = "") -> Callable[[Looks], Sleeve]:
    cuffs: dict[str, Callable[[Looks], str]] = {
        "own": lambda l: shade(l.cloth, 0.08),
        "accent": lambda l: l.accent,
        "white": lambda l: WHITE,
    }
    return lambda looks: Sleeve(looks.cloth, cut, ease, cuffs[cuff](looks) if cuff else "")


def _track(looks: Looks) -> Sleeve:
    pale = WHITE if lightness(looks.cloth) < 0.75 else "#3a3c4c"
    return Sleeve(looks.cloth, "long", 9, shade(looks.cloth, 0.08), stripes=(-0.35, -0.62), stripe=pale, stripe_width=7)


OUTFITS: dict[str, Outfit] = {
    "blazer": Outfit(_plain(ease=5, cuff="own"), school.blazer),
    "sailor": Outfit(lambda looks: Sleeve(WHITE, "long", 4, looks.cloth), school.sailor),
    "gakuran": Outfit(_plain(ease=6), school.gakuran),
    "suit": Outfit(_plain(ease=5), formal.suit),
    "coat": Outfit(_plain(ease=7, cuff="own"), formal.coat),
    "jacket": Outfit(_plain(ease=8, cuff="own"), casual.jacket),
    "hoodie": Outfit(_plain(ease=11, cuff="own"), casual.hoodie),
    "sweater": Outfit(_plain(ease=7, cuff="own"), casual.sweater),
    "shirt": Outfit(_plain("rolled", 5, "own"), casual.shirt),
    "cardigan": Outfit(_plain(ease=7, cuff="own"), casual.cardigan),
    "pyjamas": Outfit(_plain(ease=9), casual.pyjamas),
    "tracksuit": Outfit(_track, casual.tracksuit),
    "waistcoat": Outfit(_plain("rolled", 5, "own"), casual.waistcoat),
    "tee": Outfit(_plain("short", 8), casual.tee),
    "dress": Outfit(_plain("puff", 3, "accent"), casual.dress),
    "kimono": Outfit(_plain("wide", 6), fantasy.kimono),
    "armour": Outfit(lambda looks: Sleeve(shade(looks.lower_cloth, 0.04), "long", 3), fantasy.armour),
    "labcoat": Outfit(lambda looks: Sleeve(_pale(looks.cloth), "long", 8, shade(_pale(looks.cloth), 0.04)), work.labcoat),
    "robe": Outfit(_plain("wide", 8), fantasy.robe),
    "maid": Outfit(_plain("puff", 4, "white"), work.maid),
    "apron": Outfit(_plain("rolled", 5, "own"), work.apron),
    "scrubs": Outfit(_plain("short", 9), work.scrubs),
    "gown": Outfit(_plain("long", 3, "own"), formal.gown),
    "bodysuit": Outfit(lambda looks: Sleeve(looks.cloth, "long", 2, fantasy.gauntlets(looks)), fantasy.bodysuit),
    "mail": Outfit(lambda looks: Sleeve(fantasy.STEEL, "long", 5, "#5e3f28", mail=True), fantasy.mail),
    "tunic": Outfit(lambda looks: Sleeve(tint(looks.cloth, 0.02), "rolled", 6, shade(looks.accent, 0.02)), fantasy.tunic),
}


def draw_body(canvas: Canvas, who: Person) -> None:
    """From the neck down, without the head."""
    outfit = OUTFITS[who.looks.outfit]
    sleeve = outfit.sleeve(who.looks)
    if who.looks.wears("stripes", "pinstripes") and sleeve.colour == who.looks.cloth:
        where, width = ((-0.6, -0.2, 0.2, 0.6), 3) if who.looks.wears("pinstripes") else ((-0.55, 0.0, 0.55), 10)
        sleeve = replace(sleeve, stripes=where, stripe=stripe_of(who, sleeve.colour), stripe_width=width)
    arms_behind(canvas, who, sleeve)
    outfit.paint(canvas, who)
    arms_front(canvas, who, sleeve)


def _pale(colour: str) -> str:
    return work.coat_colour(colour)
