"""The body's own roundness, laid over the clothes: chest or bust, flanks, waist and hips, and the shadows of head and arms.

Light comes from the upper left. Everything is a soft shade or light, so that any cloth keeps its colour.
"""

from vnc.make.draw import Canvas, Path, Points, curve, ellipse, stroke
from vnc.make.draw.colour import lightness
from vnc.make.draw.path import sided, thin_ends
from vnc.make.figure.person import Person

_SHADE, _LIGHT = "#5c3a56", "#fff6e8"
_CLING = {"armour": 0.0, "mail": 0.3, "robe": 0.35, "kimono": 0.3, "coat": 0.6, "hoodie": 0.55, "apron": 0.6, "labcoat": 0.6,
    "hanbok": 0.3,
          "kaftan": 0.35, "gi": 0.5, "haori": 0.4, "monk": 0.3, "parka": 0.4, "duffle coat": 0.4, "bathrobe": 0.4,
          "hospital gown": 0.4, "lacquered armour": 0.0, "rags": 0.6, "frock coat": 0.7}  # fmt: skip
"""How much of the body a cloth shows, where not all of it."""
_BARE = ("bare chest", "furs", "swimsuit", "crop top", "tank top", "dancer", "tutu", "cheerleader", "evening gown", "corset",
         "flounced dress", "off-shoulder dress", "rags", "toga", "sari", "open shirt")  # fmt: skip
"""What lies on the skin itself, or shows it at the flanks."""
_FULLNESS = {"slim": 0.8, "average": 1.0, "sturdy": 1.15, "heavy": 1.3, "muscular": 0.9}


def draw_form(canvas: Canvas, who: Person) -> None:
    """Over the painted trunk, beneath arms that reach before it."""
    cling = _CLING.get(who.looks.outfit, 1.0)
    trunk = who.body.torso(0, 0.18) if who.looks.outfit in _BARE else who.body.torso(6, 0.28)
    trunk = who.body.torso(4) if who.body.bust else trunk
    with canvas.clipped(trunk):
        if who.looks.age == "child":
            return _flanks(canvas, who, 0.4 * cling)
        _flanks(canvas, who, cling)
        (_bust if who.body.bust else _breast)(canvas, who, cling)
        if who.looks.build == "heavy" or who.looks.shape("belly"):
            _belly(canvas, who, max(0.7, cling))


def cast(canvas: Canvas, who: Person, limb: Path) -> None:
    """What a forearm before the trunk throws on it."""
    canvas.fill(limb.moved(5, 15), _SHADE, 0.34, blur=8, blend="multiply", clip=who.body.torso(3))


def _bust(canvas: Canvas, who: Person, cling: float) -> None:
    """The shade beneath and between, and the light on what stands out."""
    w = who.body.chest
    full = cling * _FULLNESS[who.looks.build] * (0.72 if who.looks.age != "adult" else 1.0)
    drop = 14 if who.looks.age == "elder" else 0
    for k in (-1, 1):
        under: Points = [(w * 1.02, 420), (w * 0.86, 458), (w * 0.5, 476), (w * 0.14, 460), (w * 0.42, 462), (w * 0.78, 444)]
        crescent = curve(sided(under, k)).moved(0, drop)
        _shade(canvas, crescent, 0.34 * full, 5)
        _shade(canvas, ellipse(k * w * 0.5, 486 + drop, w * 0.42, 15), 0.2 * full, 9)
        _shade(canvas, ellipse(k * w * 0.52 + 24, 436 + drop, w * 0.26, 30), 0.12 * full, 12)
        _light(canvas, who, ellipse(k * w * 0.5 - 13, 418 + drop, w * 0.22, 22), 0.3 * full, 11)
    _shade(canvas, stroke([(0, 402), (2, 436), (0, 462)], 18, thin_ends), 0.2 * full, 6)


def _breast(canvas: Canvas, who: Person, cling: float) -> None:
    """A man's chest: the lower edge of two flat planes, and the furrow between them."""
    w, strong = who.body.chest, {"muscular": 1.5, "slim": 0.7}.get(who.looks.build, 1.0)
    depth = cling * strong * (0.6 if who.looks.age == "teen" else 1.0)
    for k in (-1, 1):
        edge: Points = [(w * 0.98, 404), (w * 0.8, 446), (w * 0.42, 462), (w * 0.06, 448)]
        _shade(canvas, stroke(sided(edge, k), 22, thin_ends), 0.2 * depth, 7)
        _light(canvas, who, ellipse(k * w * 0.45 - 16, 392, w * 0.3, 26), 0.24 * depth, 14)
    _shade(canvas, stroke([(1, 350), (3, 420), (1, 520)], 13, thin_ends), 0.11 * depth, 7)
    if who.looks.build == "sturdy":
        _light(canvas, who, ellipse(-26, 590, w * 0.5, 60), 0.22 * cling, 22)
        _shade(canvas, ellipse(0, 694, w * 0.8, 20), 0.22 * cling, 12)


def _belly(canvas: Canvas, who: Person, cling: float) -> None:
    """A round belly: lit above, shaded below and to the sides, where it overhangs the belt."""
    w, pregnant = who.body.waist, who.looks.shape("belly") == "pregnant"
    y, high = (598, 118) if pregnant else (596, 96)
    _light(canvas, who, ellipse(-w * 0.24, y - high * 0.34, w * 0.5, high * 0.46), 0.42 * cling, 26)
    under: Points = [
        (-w * 0.92, y + 10),
        (-w * 0.6, y + high * 0.72),
        (0, y + high),
        (w * 0.6, y + high * 0.72),
        (w * 0.95, y - 6),
    ]
    _shade(canvas, stroke(under, 34, thin_ends), 0.42 * cling, 9)
    _shade(canvas, stroke([(w * 0.98, y - 60), (w * 0.84, y + 20), (w * 0.5, y + high * 0.8)], 44, thin_ends), 0.34 * cling, 13)
    crease = [(x, v + 3) for x, v in under[1:-1]]
    canvas.fill(stroke(crease, 4.4, thin_ends), _SHADE, 0.6, blur=1, blend="multiply")


def _flanks(canvas: Canvas, who: Person, cling: float) -> None:
    """The sides turn away, deepest at the waist; the left hip catches the light."""
    body = who.body
    for k, depth in ((-1, 0.22), (1, 0.42)):
        waist = body.waist + (0 if body.bust else 0.22 * max(0.0, max(body.chest, body.hip) - body.waist))
        side: Points = [
            (body.chest + 34, 380),
            (body.chest + 4, 452),
            (body.chest - 4, 510),
            (waist - 2, 578),
            (body.hip - 6, 690),
            (body.hip, 800),
        ]
        _shade(canvas, stroke(sided(side, k), 62, thin_ends), depth * cling, 13)
        _shade(canvas, ellipse(k * (waist - 8), 580, 26, 34), depth * 0.5 * cling, 11)
    _light(canvas, who, ellipse(-body.hip * 0.5, 700, body.hip * 0.28, 40), 0.2 * cling, 14)


def _shade(canvas: Canvas, shape: Path, opacity: float, blur: float) -> None:
    canvas.fill(shape, _SHADE, min(0.6, opacity), blur=blur, blend="multiply")


def _light(canvas: Canvas, who: Person, shape: Path, opacity: float, blur: float) -> None:
    """White cloth needs no light, black cloth shows it most."""
    canvas.fill(shape, _LIGHT, opacity * (1.1 - 0.6 * lightness(who.looks.cloth)) * 0.5, blur=blur, blend="screen")
