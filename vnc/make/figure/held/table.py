"""Every thing that may be held, by name."""

from dataclasses import dataclass

from vnc.make.figure.held import bags, blades, lights, music, papers, pets, plants, rods, sundries, vessels
from vnc.make.figure.held.thing import DARK, LEATHER, PAPER, STEEL, WOOD, Paint
from vnc.make.figure.ink import GOLD


@dataclass(frozen=True)
class Held:
    """`hold` names one of `HOLDS`; `colour` is the thing's usual one; `back` is drawn behind the whole figure."""

    paint: Paint
    hold: str
    colour: str
    back: Paint | None = None
    slide: float = 0.0
    """How much further up than its own frame the thing goes through the hand."""


_RED, _BROWN, _WHITE, _BLUE = "#a8323c", "#7a4a2c", "#f0ece6", "#3f6fa8"

HELD: dict[str, Held] = {
    # weapons
    "sword": Held(blades.sword, "raised", STEEL),
    "rapier": Held(blades.rapier, "raised", STEEL),
    "katana": Held(blades.katana, "raised", STEEL),
    "dagger": Held(blades.dagger, "raised", STEEL),
    "chef's knife": Held(blades.kitchen_knife, "raised", STEEL),
    "axe": Held(blades.axe, "raised", WOOD, slide=30),
    "hammer": Held(blades.hammer, "raised", WOOD),
    "war hammer": Held(blades.war_hammer, "raised", WOOD, slide=40),
    "spear": Held(blades.spear, "raised", _RED, slide=130),
    "halberd": Held(blades.halberd, "raised", STEEL, slide=130),
    "lance": Held(blades.lance, "raised", _RED, slide=90),
    "trident": Held(blades.trident, "raised", GOLD, slide=130),
    "scythe": Held(blades.scythe, "raised", STEEL, slide=80),
    "club": Held(blades.club, "raised", WOOD, slide=20),
    "shield": Held(blades.shield, "guarding", _RED),
    "round shield": Held(blades.round_shield, "guarding", WOOD),
    "bow": Held(bags.bow, "raised", WOOD),
    "crossbow": Held(bags.crossbow, "raised", WOOD),
    "gun": Held(bags.pistol, "raised", "#4a4e58"),
    "ray gun": Held(bags.ray_gun, "raised", "#c8ccd8"),
    "rifle": Held(bags.rifle, "raised", WOOD),
    # sticks
    "staff": Held(rods.staff, "raised", "#7fd8e8", slide=80),
    "cane": Held(rods.cane, "leaning", WOOD),
    "knobbed cane": Held(rods.knobbed_cane, "leaning", "#2c2830"),
    "sceptre": Held(rods.sceptre, "raised", GOLD),
    "wand": Held(rods.wand, "raised", "#5a3a28"),
    "broom": Held(rods.broom, "raised", "#d8b060", slide=70),
    "fishing rod": Held(rods.fishing_rod, "shouldered", "#3a4a5a"),
    "bat": Held(rods.bat, "shouldered", "#d0a060"),
    "racket": Held(rods.racket, "shouldered", _RED),
    "closed umbrella": Held(rods.furled, "shouldered", "#2c3a5a"),
    "umbrella": Held(bags.shaft, "overhead", _RED, bags.canopy),
    "paintbrush": Held(rods.brush, "raised", _BLUE),
    "pen": Held(rods.pen, "chest", "#25305c"),
    "quill": Held(rods.quill, "chest", _WHITE),
    "wrench": Held(rods.wrench, "raised", STEEL),
    # paper and glass
    "book": Held(papers.book, "cradled", _RED),
    "open book": Held(papers.open_book, "shown", _BROWN, slide=18),
    "notebook": Held(papers.notebook, "shown", _BLUE, slide=40),
    "sketchbook": Held(papers.sketchbook, "cradled", "#3a3c44"),
    "clipboard": Held(papers.clipboard, "cradled", _BROWN),
    "papers": Held(papers.papers, "shown", PAPER, slide=40),
    "folder": Held(papers.folder, "cradled", "#d8b878"),
    "newspaper": Held(papers.newspaper, "shown", PAPER, slide=40),
    "map": Held(papers.map_sheet, "shown", "#e6d2a0", slide=12),
    "letter": Held(papers.letter, "shown", PAPER, slide=40),
    "scroll": Held(papers.scroll, "chest", "#e6d2a0"),
    "phone": Held(papers.phone, "chest", "#3a3c48"),
    "tablet": Held(papers.tablet, "shown", DARK, slide=40),
    "laptop": Held(papers.laptop, "cradled", "#aab0bc"),
    # vessels and food
    "mug": Held(vessels.mug, "chest", _WHITE),
    "tea cup": Held(vessels.tea_cup, "level", _WHITE),
    "paper cup": Held(vessels.paper_cup, "chest", _WHITE),
    "wine glass": Held(vessels.wine_glass, "chest", "#7a1a30"),
    "champagne": Held(vessels.champagne, "chest", "#f0d890"),
    "goblet": Held(vessels.goblet, "chest", GOLD),
    "tankard": Held(vessels.tankard, "chest", "#9a6a3c"),
    "bottle": Held(vessels.bottle, "chest", "#2f5a3a"),
    "potion": Held(vessels.potion, "chest", "#8a5ad8"),
    "tray": Held(vessels.tray, "served", "#b4bcc8"),
    "basket": Held(vessels.basket, "hung", "#b88a50"),
    "bucket": Held(vessels.bucket, "hung", "#9aa2b0"),
    "frying pan": Held(vessels.pan, "raised", "#34343e"),
    "ladle": Held(vessels.ladle, "raised", STEEL),
    "wooden spoon": Held(vessels.spoon, "raised", WOOD),
    "apple": Held(plants.apple, "level", "#c8302c"),
    "bread": Held(plants.bread, "cradled", "#d09a54"),
    "ice cream": Held(plants.ice_cream, "chest", "#f4c8d4"),
    "lollipop": Held(plants.lollipop, "chest", "#e8508c"),
    "flower": Held(plants.flower, "chest", "#e88aa8"),
    "rose": Held(plants.rose, "chest", "#b3203a"),
    "lily": Held(plants.lily, "chest", "#f8f4f0"),
    "sunflower": Held(plants.sunflower, "chest", "#f0b828"),
    "bouquet": Held(plants.bouquet, "chest", "#e88aa8"),
    "fan": Held(plants.fan, "chest", "#c23a4a"),
    "round fan": Held(plants.leaf_fan, "chest", "#f4ead8"),
    # light and glass
    "lantern": Held(lights.lantern, "out", "#5a4a38"),
    "paper lantern": Held(lights.paper_lantern, "out", "#d8483c"),
    "torch": Held(lights.torch, "raised", WOOD),
    "candle": Held(lights.candle, "chest", "#f4ead2"),
    "flashlight": Held(lights.flashlight, "raised", DARK),
    "orb": Held(lights.orb, "level", "#8a7ae0"),
    "magnifying glass": Held(lights.lens, "raised", GOLD),
    "mirror": Held(lights.hand_mirror, "chest", GOLD),
    "telescope": Held(lights.telescope, "raised", "#b8864a"),
    "held mask": Held(lights.mask, "chest", "#f4f0ea"),
    "keys": Held(lights.keys, "hung", "#b8923a"),
    "coin purse": Held(lights.purse, "level", LEATHER),
    "palette": Held(lights.palette, "level", "#c89a5c"),
    "hourglass": Held(lights.hourglass, "chest", WOOD),
    "camera": Held(bags.camera, "shown", "#3a3c46"),
    "pipe": Held(bags.pipe, "chest", "#6e3a24"),
    # instruments and sport
    "guitar": Held(music.guitar, "strapped", "#c8843c"),
    "violin": Held(music.violin, "crossed", "#a8542c"),
    "lute": Held(music.lute, "strapped", "#c8944c"),
    "flute": Held(music.flute, "raised", "#c8ccd8"),
    "trumpet": Held(music.trumpet, "raised", GOLD),
    "microphone": Held(music.microphone, "chest", DARK),
    "basketball": Held(music.basketball, "level", "#d8702c"),
    "football": Held(music.football, "level", "#f4f4f6"),
    "volleyball": Held(music.volleyball, "level", "#f4f0e6"),
    "ball": Held(music.small_ball, "level", _RED),
    "skateboard": Held(music.skateboard, "under", "#3a6a9a"),
    "surfboard": Held(music.surfboard, "under", "#f0e0c0", slide=-70),
    # sundries
    "balloon": Held(sundries.balloon, "raised", "#d8323c"),
    "syringe": Held(sundries.syringe, "raised", "#7ad8a8"),
    "controller": Held(sundries.controller, "shown", "#3a3c48", slide=34),
    "record": Held(sundries.record, "shown", "#c8823a", slide=34),
    "pickaxe": Held(sundries.pickaxe, "raised", WOOD),
    "shovel": Held(sundries.shovel, "raised", WOOD, slide=20),
    "held helmet": Held(sundries.helmet, "cradled", "#eef0f6"),
    "compass": Held(sundries.compass, "level", GOLD),
    "cards": Held(sundries.cards, "chest", "#6a2a5a"),
    "flag": Held(sundries.flag, "raised", _RED, slide=60),
    "watering can": Held(sundries.watering_can, "hung", "#5a8a6a"),
    "binoculars": Held(sundries.binoculars, "shown", DARK, slide=20),
    "rolling pin": Held(sundries.rolling_pin, "raised", "#c89a64"),
    "baton": Held(sundries.baton, "raised", WOOD),
    "glass": Held(sundries.tumbler, "chest", "#cfe6f4"),
    "teapot": Held(sundries.teapot, "level", _WHITE),
    "bowl": Held(sundries.bowl, "level", "#a8323c"),
    "cake": Held(sundries.cake, "level", "#f4c0d0"),
    "handcuffs": Held(sundries.handcuffs, "hung", STEEL),
    # bags and bundles
    "briefcase": Held(bags.briefcase, "cradled", LEATHER),
    "suitcase": Held(bags.suitcase, "hung", "#8a5c34"),
    "handbag": Held(bags.bag_on_hand, "hung", _RED),
    "teddy bear": Held(pets.teddy, "hugged", "#a8744a"),
    "plush rabbit": Held(pets.plush, "hugged", "#f0e0dc", slide=-26),
    "doll": Held(pets.doll, "hugged", "#4a4a8a"),
    "cat": Held(pets.cat, "hugged", "#3a3640"),
    "puppy": Held(pets.puppy, "hugged", "#c89a64"),
    "rabbit": Held(pets.rabbit, "hugged", "#f4f0ec"),
    "baby": Held(pets.baby, "hugged", "#a8c8e8"),
    "pillow": Held(pets.pillow, "hugged", _WHITE),
    "present": Held(pets.box, "hugged", "#c8323c"),
    "books": Held(pets.book_stack, "hugged", _RED),
}  # fmt: skip
