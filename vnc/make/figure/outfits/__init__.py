"""Outfits: a table from name to sleeves and painter. `draw_body` draws arms, clothes and hands in their order."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from vnc.make.draw import Canvas, Path
from vnc.make.draw.colour import lightness, mix, shade, tint
from vnc.make.figure.arms import Sleeve, arms_behind, arms_front, hand_at_face
from vnc.make.figure.form import draw_form
from vnc.make.figure.held.draw import draw_held
from vnc.make.figure.ink import GOLD, WHITE
from vnc.make.figure.looks import Looks
from vnc.make.figure.outfits import (
    casual,
    coats,
    dresses,
    eastern,
    everyday,
    fantasy,
    finery,
    folk,
    formal,
    outer,
    school,
    service,
    spare,
    sport,
    work,
)
from vnc.make.figure.outfits.beneath import SLEEVES
from vnc.make.figure.outfits.cloth import ROOM
from vnc.make.figure.outfits.collars import SLIPPING, draw_collar
from vnc.make.figure.outfits.pattern import OVER_A_SHIRT, SHEENS, across, lace, pattern, patterned, sheen, stripe_of
from vnc.make.figure.perched import draw_perched
from vnc.make.figure.person import Person
from vnc.make.figure.worn import before_hands


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


def _blouse(looks: Looks) -> Sleeve:
    """The sleeves of what is worn under a corset, if anything is."""
    colour = looks.hue("shirt", "-")
    return Sleeve(looks.cloth, "bare") if colour == "-" else Sleeve(colour, "rolled", 9, shade(colour, 0.06))


def _bibbed(looks: Looks) -> Sleeve:
    """The sleeves of what is worn under a waistcoat, an apron or a bib."""
    cut = SLEEVES.get(looks.shape("shirt"), "rolled")
    return Sleeve(looks.cloth, cut, 8 if cut == "short" else 5, shade(looks.cloth, 0.08) if cut != "short" else "")


def _braid(looks: Looks) -> str:
    return looks.accent if lightness(looks.accent) > 0.6 else GOLD


def _quilted(looks: Looks) -> Callable[[Canvas, Path], None]:
    return lambda canvas, shape: outer.quilts(canvas, shape, looks.cloth, range(330, 760, 56))


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
    "waistcoat": Outfit(_bibbed, casual.waistcoat),
    "tee": Outfit(_plain("short", 8), casual.tee),
    "dress": Outfit(_plain("puff", 3, "accent"), casual.dress),
    "kimono": Outfit(_plain("wide", 6), fantasy.kimono),
    "armour": Outfit(lambda looks: Sleeve(shade(looks.lower_cloth, 0.04), "long", 3), fantasy.armour),
    "labcoat": Outfit(lambda looks: Sleeve(_pale(looks.cloth), "long", 8, shade(_pale(looks.cloth), 0.04)), work.labcoat),
    "robe": Outfit(_plain("wide", 8), fantasy.robe),
    "maid": Outfit(_plain("puff", 4, "white"), work.maid),
    "apron": Outfit(_bibbed, work.apron),
    "sweater vest": Outfit(_bibbed, casual.sweater_vest),
    "frock coat": Outfit(lambda looks: Sleeve(looks.cloth, "long", 8, shade(looks.cloth, 0.07)), coats.frock),
    "scrubs": Outfit(_plain("short", 9), work.scrubs),
    "gown": Outfit(_plain("long", 3, "own"), formal.gown),
    "bodysuit": Outfit(lambda looks: Sleeve(looks.cloth, "long", 2, fantasy.gauntlets(looks)), fantasy.bodysuit),
    "mail": Outfit(lambda looks: Sleeve(fantasy.STEEL, "long", 5, "#5e3f28", mail=True), fantasy.mail),
    "tunic": Outfit(lambda looks: Sleeve(tint(looks.cloth, 0.02), "rolled", 6, shade(looks.accent, 0.02)), fantasy.tunic),
    "police": Outfit(_plain(ease=5, cuff="own"), service.police),
    "military": Outfit(lambda looks: Sleeve(looks.cloth, "long", 5, _braid(looks)), service.military),
    "fatigues": Outfit(_plain(ease=8, cuff="own"), service.fatigues),
    "chef": Outfit(_plain(ease=7, cuff="own"), service.chef),
    "jumpsuit": Outfit(_plain(ease=8, cuff="own"), service.jumpsuit),
    "overalls": Outfit(_bibbed, service.overalls),
    "tied jumpsuit": Outfit(_plain("bare"), service.tied_jumpsuit),
    "spacesuit": Outfit(lambda looks: Sleeve(looks.cloth, "long", 17, looks.accent), service.spacesuit),
    "trench coat": Outfit(_plain(ease=8, cuff="own"), outer.trench),
    "raincoat": Outfit(_plain(ease=12, cuff="own"), outer.raincoat),
    "puffer": Outfit(
        lambda looks: Sleeve(looks.cloth, "long", 19, shade(looks.cloth, 0.1), pattern=_quilted(looks)), outer.puffer
    ),
    "biker jacket": Outfit(_plain(ease=7, cuff="own"), outer.biker),
    "denim jacket": Outfit(_plain(ease=8, cuff="own"), outer.denim),
    "tailcoat": Outfit(lambda looks: Sleeve(looks.cloth, "long", 5, WHITE), outer.tailcoat),
    "poncho": Outfit(_plain("wide", 8), outer.poncho),
    "hanfu": Outfit(_plain("wide", 8), eastern.hanfu),
    "qipao": Outfit(_plain("short", 2, "accent"), eastern.qipao),
    "hakama": Outfit(_plain("wide", 6), eastern.hakama),
    "ninja": Outfit(lambda looks: Sleeve(looks.cloth, "long", 3, shade(looks.cloth, -0.06)), eastern.ninja),
    "sari": Outfit(lambda looks: Sleeve(looks.accent, "short", 2, GOLD), eastern.sari),
    "kurta": Outfit(_plain(ease=7, cuff="own"), eastern.kurta),
    "evening gown": Outfit(_plain("bare"), finery.evening),
    "wedding dress": Outfit(lambda looks: Sleeve(looks.cloth, "long", 2, shade(looks.cloth, 0.04)), finery.wedding),
    "corset": Outfit(_blouse, finery.corset),
    "off-shoulder dress": Outfit(_plain("bare"), finery.off_shoulder),
    "lolita dress": Outfit(_plain("puff", 6, "white"), finery.lolita),
    "flounced dress": Outfit(_plain("bare"), dresses.flounced),
    "nurse dress": Outfit(lambda looks: Sleeve(looks.cloth, "short", 5, WHITE), dresses.nurse),
    "victorian dress": Outfit(_plain("long", 5, "white"), finery.victorian),
    "tank top": Outfit(_plain("bare"), spare.tank_top),
    "crop top": Outfit(_plain("bare"), spare.crop_top),
    "bare chest": Outfit(_plain("bare"), spare.bare_chest),
    "furs": Outfit(_plain("bare"), spare.furs),
    "jersey": Outfit(_plain("short", 9, "accent"), spare.jersey),
    "baseball": Outfit(_plain("short", 9, "accent"), spare.baseball),
    "toga": Outfit(_plain("short", 8), spare.toga),
    "leather armour": Outfit(lambda looks: Sleeve(shade(looks.lower_cloth, -0.04), "long", 4, looks.cloth), spare.leather_armour),
    "cuirass": Outfit(lambda looks: Sleeve(looks.lower_cloth, "short", 6), spare.cuirass),
    "cassock": Outfit(_plain(ease=7), spare.cassock),
    "habit": Outfit(_plain("wide", 8), spare.habit),
    "parka": Outfit(_plain(ease=15, cuff="own"), coats.parka),
    "duffle coat": Outfit(_plain(ease=12), coats.duffle),
    "pea coat": Outfit(_plain(ease=8), coats.pea_coat),
    "bomber": Outfit(_plain(ease=12, cuff="own"), coats.bomber),
    "varsity jacket": Outfit(
        lambda looks: Sleeve(coats.arms_of(looks.cloth, looks.accent), "long", 10, looks.cloth), coats.varsity
    ),
    "safari jacket": Outfit(_plain("rolled", 8, "own"), coats.safari),
    "hanbok": Outfit(lambda looks: Sleeve(looks.cloth, "wide", 8, WHITE), folk.hanbok),
    "dirndl": Outfit(lambda looks: Sleeve(looks.hue("shirt", WHITE), "puff", 6, shade(WHITE, 0.04)), folk.dirndl),
    "haori": Outfit(_plain("wide", 9), folk.haori),
    "kaftan": Outfit(_plain("wide", 6), folk.kaftan),
    "monk": Outfit(lambda looks: Sleeve(looks.hue("shirt", mix(looks.cloth, "#8a2f1c", 0.4)), "wide", 6), folk.monk),
    "happi": Outfit(_plain("rolled", 12, "own"), folk.happi),
    "lacquered armour": Outfit(
        lambda looks: Sleeve(shade(looks.lower_cloth, 0.03), "long", 6, looks.cloth, mail=False), folk.lacquered
    ),
    "gi": Outfit(_plain("rolled", 14, "own"), sport.gi),
    "cheerleader": Outfit(_plain("bare"), sport.cheerleader),
    "swimsuit": Outfit(_plain("bare"), sport.swimsuit),
    "dancer": Outfit(_plain("bare"), sport.dancer),
    "tutu": Outfit(_plain("bare"), sport.tutu),
    "racing suit": Outfit(_plain(ease=7, cuff="own"), sport.racing),
    "bathrobe": Outfit(_plain("wide", 9), everyday.bathrobe),
    "hospital gown": Outfit(_plain("short", 11), everyday.hospital_gown),
    "open shirt": Outfit(_plain("rolled", 8, "own"), everyday.open_shirt),
    "pilot": Outfit(_plain("long", 5, "own"), everyday.pilot),
    "stewardess": Outfit(lambda looks: Sleeve(looks.cloth, "long", 4, shade(looks.cloth, 0.06)), everyday.stewardess),
    "rags": Outfit(_plain("torn", 6), everyday.rags),
}


def draw_body(canvas: Canvas, who: Person) -> None:
    """From the neck down, without the head."""
    sleeve = _sleeve(who)
    arms_behind(canvas, who, sleeve)
    OUTFITS[who.looks.outfit].paint(canvas, who)
    draw_collar(canvas, who)
    draw_form(canvas, who)
    before_hands(canvas, who)
    arms_front(canvas, who, sleeve)


def draw_hand_at_face(canvas: Canvas, who: Person) -> None:
    """What of the arms lies over the head, or over hair that falls on the shoulders."""
    sleeve = _sleeve(who)
    draw_perched(canvas, who)
    draw_held(canvas, who, sleeve)
    hand_at_face(canvas, who, sleeve)


_CUTS = {"none": "bare", "short": "short", "rolled": "rolled", "long": "long", "puff": "puff", "wide": "wide", "torn": "torn"}


def _recut(who: Person, sleeve: Sleeve) -> Sleeve:
    """As long and as wide as was said; torn cloth has no cuff."""
    said = who.looks.shape("sleeves")
    if (said and sleeve.cut != "bare") or said not in ("", "none"):
        cut = _CUTS[said]
        cuff = "" if cut == "torn" else sleeve.cuff or (shade(sleeve.colour, 0.08) if cut in ("rolled", "puff", "short") else "")
        sleeve = replace(sleeve, cut=cut, cuff=cuff, ease=max(sleeve.ease, 7) if cut in ("short", "rolled") else sleeve.ease)
    if who.looks.shape("neck") == "off" and who.looks.outfit in SLIPPING:
        sleeve = replace(sleeve, bare_to=0.17)
    if who.looks.shape("fit") == "large" and sleeve.cut != "bare":
        sleeve = replace(sleeve, ease=sleeve.ease + ROOM * 0.6, past=46 if sleeve.cut == "long" else 0, cuff="")
    return sleeve


def _sleeve(who: Person) -> Sleeve:
    sleeve = _recut(who, OUTFITS[who.looks.outfit].sleeve(who.looks))
    if who.looks.shape("cloth") == "lace" and who.looks.outfit == "dress":
        return replace(sleeve, pattern=partial(_laced, sleeve.colour))
    if sleeve.colour == who.looks.cloth and who.looks.shape("cloth") in SHEENS and not patterned(who):
        return replace(sleeve, pattern=partial(_shining, who, sleeve.colour))
    if sleeve.colour == who.looks.cloth and patterned(who) and who.looks.outfit not in OVER_A_SHIRT:
        return _patterned(who, sleeve)
    if sleeve.colour == who.looks.cloth and who.looks.outfit in OVER_A_SHIRT and who.looks.shape("shirt print"):
        return _patterned(
            replace(who, looks=replace(who.looks, extras=(who.looks.shape("shirt print"),), outfit="shirt")), sleeve
        )
    return sleeve


def _shining(who: Person, colour: str, canvas: Canvas, shape: Path) -> None:
    sheen(canvas, who, shape, colour)


def _laced(colour: str, canvas: Canvas, shape: Path) -> None:
    lace(canvas, shape, colour)


def _patterned(who: Person, sleeve: Sleeve) -> Sleeve:
    """Stripes along the cloth turn with the sleeve; other patterns lie on it as on the trunk."""
    if who.looks.wears("pinstripes") or (who.looks.wears("stripes") and not across(who)):
        where, width = ((-0.6, -0.2, 0.2, 0.6), 3) if who.looks.wears("pinstripes") else ((-0.55, 0.0, 0.55), 10)
        return replace(sleeve, stripes=where, stripe=stripe_of(who, sleeve.colour), stripe_width=width)

    def printed(canvas: Canvas, shape: Path) -> None:
        pattern(canvas, who, shape, sleeve.colour)

    return replace(sleeve, pattern=printed)


def _pale(colour: str) -> str:
    return work.coat_colour(colour)
