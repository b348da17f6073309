"""Shelters of the plains and of the ice, a ghost, sails on the horizon, shutters at a window, a watermelon in slices."""

import math

from vnc.make.draw import Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import thin_end
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.forms import face, grouped, shadow, under
from vnc.make.place.dressing.solids import DARK, joined, sketch, tuft


def _tipi(brush: Brush) -> None:
    """A cone of hides on crossed poles: smoke flaps, painted bands, a dark door."""
    canvas, hide = brush.canvas, brush.own("#dcc49a")
    far = brush.view.misty
    wood = far(brush.tone("#6a4a34", 0.5), 0.12)
    for k in range(7):
        canvas.fill(stroke([(-22 + k * 7, -236), (36 - k * 12, -318 + abs(k - 3) * 8)], 5, thin_end), wood)
    cone = sketch("-10,-258! -60,-130 -112,0! 0,8 112,0! 60,-132 12,-258!")
    tones = tuple(far(brush.tone(hide, k), 0.1) for k in (0.95, 1.05, 0.65, 0.25))
    canvas.fill(cone, Linear(-110, 0, 110, 0, tones, (0, 0.3, 0.6, 1)))
    for low, hue in ((0, "#9a4a34"), (-14, "#3a5a78"), (-176, "#9a4a34")):
        band = curve([(-120, low - 12), (0, low - 4), (120, low - 12), (120, low - 22), (0, low - 14), (-120, low - 22)])
        canvas.fill(band, far(brush.tone(hue, 0.6), 0.15), 0.85, clip=cone)
    peaks = [lines([(x - 15, -36), (x, -66), (x + 15, -36)]) for x in range(-90, 120, 30)]
    canvas.fill(joined(peaks), far(brush.tone("#9a4a34", 0.6), 0.15), 0.8, clip=cone)
    seams = [lines([(0, -258), (x, 4)], closed=False) for x in (-74, -30, 44, 80)]
    canvas.line(joined(seams), brush.tone(mix(hide, DARK, 0.5), 0.2), 1.2, 0.35, clip=cone)
    door = sketch("-2,-100! -24,-60 -30,4! 22,6! 20,-50")
    canvas.fill(door, mix(brush.tone("#2a1c18", 0.2), "#d88a3c", 0.45 * brush.view.lamps))
    canvas.fill(sketch("-2,-100! 20,-50 22,6! 40,2! 30,-60"), brush.tone(mix(hide, DARK, 0.1), 0.8))
    for text in ("-10,-258! -44,-232 -36,-206 -8,-220", "10,-258! 42,-236 34,-206 6,-222"):
        brush.solid(sketch(text), hide, 0.95, 0.45)
    pins = [lines([(-4, -120 - k * 16), (6, -121 - k * 16)], closed=False) for k in range(6)]
    canvas.line(joined(pins), wood, 2)
    brush.glow(0, -40, 110, "#ffae58", 0.35 * brush.view.lamps)
    tuft(brush, 0, 8, 112, 12, 9, 40)


def _igloo(brush: Brush) -> None:
    """A dome of snow blocks with its low entrance tunnel."""
    canvas, snow = brush.canvas, brush.own("#eef4fa")
    tones = tuple(brush.tone(mix(snow, "#7a9ac8", k), 1.0 - 0.6 * k) for k in (0.0, 0.12, 0.4, 0.65))
    dome = sketch("-140,2! -132,-60 -92,-118 -20,-142 60,-132 120,-84 140,-30 142,2!")
    canvas.fill(dome, Linear(-110, -130, 130, 0, tones))
    joints: list[Path] = []
    for row in range(1, 5):
        y = -30 * row
        half = 140 * math.sqrt(max(0.02, 1 - (row * 30 / 146) ** 2))
        joints.append(curve([(-half, y + 6), (0, y - 3), (half, y + 6)], closed=False))
        joints += [
            curve([(x * half * 0.98, y + 6 - 8 * (1 - x * x)), (x * (half + 10), y + 34 - 8 * (1 - x * x))], closed=False)
            for x in (((k + (row % 2) * 0.5) / 4 - 1) for k in range(1, 8))
        ]
    canvas.line(joined(joints), brush.tone("#7a9ac8", 0.4), 2.2, 0.55, clip=dome)
    canvas.inner(dome, 6, 7, brush.tone("#ffffff", 1.1), 0.6, blur=7)
    tunnel = sketch("-34,8! -38,-40 -14,-76 24,-78 54,-56 64,-24 62,8!")
    canvas.fill(tunnel.moved(7, 2), brush.tone("#5a78a8", 0.2), 0.4, blur=6, clip=dome)
    canvas.fill(tunnel, Linear(-36, -70, 64, 0, tones))
    ring = [lines([(a * 0.62 - 8, b * 0.8), (a - 6, b)], closed=False) for a, b in ((-24, -58), (4, -76), (34, -68), (56, -38))]
    canvas.line(joined(ring), brush.tone("#7a9ac8", 0.4), 2, 0.6)
    hole = sketch("-24,8! -26,-28 -8,-52 14,-52 28,-30 28,8!")
    canvas.fill(hole, Linear(0, -52, 0, 8, (mix(brush.tone("#24405e", 0.4), "#e8a050", 0.35 + 0.4 * brush.view.lamps),
                                            brush.tone("#5a84ac", 0.5))))  # fmt: skip
    brush.glow(2, -24, 80, "#ffb868", 0.35 * brush.view.lamps)
    drift = sketch("-160,8! -140,-12 -90,-4 -40,-14 -22,4 30,6 60,-10 110,-6 158,-14 170,8!")
    canvas.fill(drift, brush.tone(snow, 0.85), 0.95, blur=1.5)


def _ghost(brush: Brush) -> None:
    """A pale woman in a long gown who can be seen through: no feet, her hair and her hem trail off into the air."""
    canvas, pale = brush.canvas, brush.own("#cfe4f4")
    canvas.glow(0, -96, 130, pale, 0.3)
    faint = (alpha(pale, 0.62), alpha(pale, 0.5), alpha(pale, 0.2), alpha(pale, 0.0))
    gown = sketch("-11,-142 -22,-134 -24,-108 -20,-92 -30,-50 -44,-14 -20,-22 -4,-8 12,-24 34,-10 40,-30 26,-66 19,-92 24,-110 "
                  "22,-134 11,-142")  # fmt: skip
    canvas.fill(gown, Linear(0, -142, 0, -12, faint, (0, 0.4, 0.75, 1)), blur=1.2)
    folds = [stroke([(x * 0.4, -92), (x * 0.7, -56), (x * 1.2, -20)], 4, thin_end) for x in (-22, -10, 3, 14, 25)]
    canvas.fill(joined(folds), Linear(0, -92, 0, -20, (alpha("#ffffff", 0.6), alpha("#ffffff", 0))), blur=1.4)
    for side in (-1, 1):
        arm = [(side * 20, -132), (side * 27, -108), (side * 30, -86), (side * 26, -66)]
        canvas.fill(stroke(arm, 9, thin_end), alpha_fill(pale, -132, -66), blur=0.9)
        sleeve = sketch(f"{side * 18},-134 {side * 26},-112 {side * 36},-80 {side * 24},-84 {side * 16},-112")
        canvas.fill(sleeve, Linear(0, -134, 0, -78, (alpha(pale, 0.5), alpha(pale, 0.1))), blur=1)
    hair = sketch("-2,-176 -13,-172 -17,-156 -18,-134 -26,-104 -14,-112 -8,-140 8,-140 16,-112 24,-106 18,-136 16,-158 11,-172")
    canvas.fill(hair, Linear(0, -176, 0, -104, (alpha(mix(pale, "#5a7098", 0.55), 0.75), alpha(pale, 0.1))), blur=0.8)
    face = sketch("0,-168 -8,-164 -9.6,-154 -6,-145 0,-141 6,-145 9.6,-154 8,-164")
    canvas.fill(face, Linear(0, -168, 0, -141, (alpha("#ffffff", 0.8), alpha(pale, 0.7))), blur=0.5)
    for x in (-4, 4):
        canvas.fill(ellipse(x, -155, 2.2, 1.5), alpha_dark(0.55), blur=0.6)
    canvas.fill(ellipse(0, -147, 1.6, 0.9), alpha_dark(0.4), blur=0.4)
    canvas.inner(gown, 2, 1, "#ffffff", 0.35, blur=3)
    for _ in range(9):
        x, y = brush.chance.uniform(-46, 46), brush.chance.uniform(-150, -16)
        canvas.glow(x, y, brush.chance.uniform(4, 9), pale, 0.5)


def alpha_fill(colour: str, top: float, low: float) -> Linear:
    """A colour that fades away downward."""
    return Linear(0, top, 0, low, (alpha(colour, 0.65), alpha(colour, 0.25)))


def alpha_dark(strength: float) -> Linear:
    """A soft hollow."""
    return Linear(0, -160, 0, -140, (alpha("#24304c", strength), alpha("#24304c", strength)))


def _sails(brush: Brush) -> None:
    """A few ships far out: hulls half under the edge of the sea, tiers of pale sails."""
    canvas, view, cloth = brush.canvas, brush.view, brush.own("#f2e8d4")
    for x, size, masts in ((-250, 0.66, 3), (-70, 0.42, 2), (90, 1.0, 3), (270, 0.5, 2), (360, 0.34, 1)):
        with canvas.saved():
            canvas.translate(x, 0)
            canvas.scale(size * 1.25)
            haze = 0.12 + 0.25 * (1 - size)
            hull = sketch("-58,-12! -50,8! 46,8! 60,-16! 20,-10 -30,-10")
            canvas.fill(hull, view.misty(view.tone("#4a3630", 0.4), haze))
            for k in range(masts):
                mx = (k - (masts - 1) / 2) * 32
                canvas.fill(rect(mx - 1, -92 + 8 * abs(k - 1), 2, 84), view.misty(view.tone("#4a3630", 0.4), haze))
                for tier, (half, low, high) in enumerate(((16, -14, -40), (13, -42, -64), (9, -66, -84))):
                    sail = curve([(mx - half, low, 1), (mx - half * 0.8, high, 1), (mx + half * 0.8, high, 1),
                                  (mx + half, low, 1), (mx + half * 0.2, low + 4)])  # fmt: skip
                    tones = (view.misty(view.tone(cloth, 1.0), haze), view.misty(view.tone(cloth, 0.45), haze))
                    canvas.fill(sail, Linear(mx - half, 0, mx + half, 0, tones), 0.96 - tier * 0.02)
            jib = lines([(-48, -12), (-70, -18), (-36, -70)])
            canvas.fill(jib, view.misty(view.tone(cloth, 0.7), haze))


def _shutters(brush: Brush) -> None:
    """A window with louvred shutters folded back on both sides."""
    canvas, wood, sky = brush.canvas, brush.own("#4f7a68"), brush.view.sky
    pane = rect(-34, -58, 68, 116)
    canvas.fill(pane, Linear(0, -58, 0, 58, (sky[1], sky[3], sky[4])))
    canvas.fill(sketch("-34,58! -34,34 -16,26 4,34 20,24 34,32 34,58!"), brush.tone("#5f7f4e", 0.4), 0.8, blur=1.5, clip=pane)
    canvas.inner(pane, 2, 3, brush.tone(DARK, 0.1), 0.45, blur=3)
    frame = rect(-40, -64, 80, 128, 1) - rect(-34, -58, 68, 116)
    brush.solid(frame, "#f0ead8", 1.0, 0.6)
    bars = rect(-1.6, -58, 3.2, 116) | rect(-34, -22, 68, 3) | rect(-34, 18, 68, 3)
    canvas.fill(bars, brush.tone("#f0ead8", 0.85))
    brush.solid(rect(-46, 63, 92, 7, 1), "#e4dcc8", 1.05, 0.6)
    for side in (-1, 1):
        x = -84 if side < 0 else 42
        leaf = rect(x, -62, 42, 124, 1)
        canvas.fill(leaf.moved(3, 3), brush.tone(DARK, 0.1), 0.3, blur=3)
        brush.solid(leaf, wood, 0.95, 0.45)
        for top in (-57, 3):
            field = rect(x + 5, top, 32, 54)
            canvas.fill(field, brush.tone(mix(wood, DARK, 0.45), 0.2))
            for k in range(9):
                slat = lines(
                    [(x + 5, top + 6 * k), (x + 37, top + 6 * k), (x + 37, top + 4.4 + 6 * k), (x + 5, top + 4.4 + 6 * k)]
                )
                face(brush, slat, wood, 1.05, 0.6)
        hinge = x + 42 if side < 0 else x
        canvas.fill(joined([rect(hinge - 3, y, 6, 8, 1) for y in (-48, 40)]), brush.tone("#3a3a40", 0.5))


def _watermelon(brush: Brush) -> None:
    """Half a melon and slices of it on a plate."""
    canvas, flesh = brush.canvas, "#e0404a"
    under(brush, 0, 1, 26, 4)
    brush.solid(ellipse(0, -2.4, 25, 4.6), "#e8eef2", 1.05, 0.6)
    canvas.fill(ellipse(0, -3.2, 20, 3.2), brush.tone("#cfd8e0", 0.8))
    back = sketch("-20,-15! -18,-5 -8,-1 4,-3 12,-9 14,-17!")
    brush.solid(back, "#3c7a3a", 0.9, 0.3)
    stripes = [stroke([(x, -16), (x + 2, -8), (-2 + x * 0.3, -1)], 1.6) for x in (-17, -11, -5, 1, 7, 12)]
    canvas.fill(joined(stripes), brush.tone("#1c4a28", 0.4), 0.85, clip=back)
    canvas.fill(ellipse(-3, -16, 17, 5.4), brush.tone("#e8f0c8", 0.95))
    cut = ellipse(-3, -16, 15.4, 4.5)
    face(brush, cut, flesh, 1.05, 0.75)
    seeds = [ellipse(-3 + 11 * math.cos(a), -16 + 3 * math.sin(a), 0.7, 0.4) for a in (k * 0.7 for k in range(9))]
    canvas.fill(joined(seeds), brush.tone("#2a1a18", 0.3))
    for x, lean in ((6, -2), (14, 3)):
        rind = lines([(x - 8, -3), (x + 9, -2), (x + lean + 1, -17)])
        shadow(brush, rind.moved(2, 1), ellipse(0, -2.4, 25, 4.6), 0.4, 1)
        canvas.fill(
            sketch(f"{x - 8.6},-3.4! {x},-0.4 {x + 9.6},-2.4! {x + 8.6},-4.4! {x},-2.4 {x - 8},-5!"), brush.tone("#3c7a3a", 0.7)
        )
        wedge = sketch(f"{x - 8},-4.6! {x},-2.6 {x + 8.8},-4.2! {x + lean + 1},-17!")
        face(brush, wedge, flesh, 1.15, 0.8)
        canvas.line(sketch(f"{x - 8},-4.6 {x},-2.8 {x + 8.8},-4.2", False), brush.tone("#f0f4d8", 1.0), 0.9)
        pips = [ellipse(x + dx, dy, 0.55, 0.9) for dx, dy in ((-3.4, -6), (0.6, -5.6), (4.2, -6.4), (-0.8, -9.4), (2.4, -10))]
        canvas.fill(joined(pips), brush.tone("#2a1a18", 0.3))


PROPS = {
    "tipi": Prop(grouped(_tipi, (210, -14, 0.7), (-190, -10, 0.8), (0, 0, 1.0)), 236, 324),
    "igloo": Prop(grouped(_igloo, (250, -14, 0.66), (0, 0, 1.0)), 340, 156),
    "ghost": Prop(grouped(_ghost, (96, -6, 0.86), (-104, -4, 0.9), (0, 0, 1.0)), 110, 182, shadow=False),
    "sails": Prop(_sails, 700, 110, shadow=False, distant=True),
    "shutters": Prop(_shutters, 176, 138),
    "watermelon": Prop(_watermelon, 54, 24, shadow=False),
}
