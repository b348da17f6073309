"""Tools and works of the yard: axe, spade and rake, watering can, anvil, beehives, target, guillotine, jars, safe, container."""

import math

from vnc.make.draw import Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import rounded
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.forms import block, disc, face, grain, grouped, rod, standing, turned, under
from vnc.make.place.dressing.solids import DARK, ground, joined, sketch, tube, tuft

OAK, IRON, STEEL = "#94683e", "#4a4c54", "#c4cad2"


def _axe(brush: Brush) -> None:
    """Its blade sunk in a chopping block, split logs beside it."""
    canvas, wood = brush.canvas, brush.own(OAK)
    ground(brush, 96, 11)
    for x, y in ((46, 0), (62, -3), (54, -13)):
        log = lines([(x - 16, y - 8), (x + 14, y - 12), (x + 18, y - 2), (x - 13, y + 3)])
        brush.solid(log, mix(wood, "#e0c090", 0.45), 1.0, 0.4)
        brush.solid(ellipse(x - 15, y - 3, 4, 6), mix(wood, "#f0d8a8", 0.7), 1.0, 0.6)
    turned(brush, -4, 0, ((0, 30), (6, 28), (26, 27), (42, 28)), mix(wood, "#4a3626", 0.55), 0)
    bark = [stroke([(x, -2), (x + 1, -24), (x - 1, -40)], 1.6) for x in range(-28, 24, 6)]
    canvas.fill(joined(bark), brush.tone("#2a1c14", 0.2), 0.5)
    disc(brush, -4, -42, 28, 7, mix(wood, "#f0d8a8", 0.55))
    for r in (20, 13, 6):
        canvas.line(ellipse(-4, -42, r, r * 0.25), brush.tone(mix(wood, DARK, 0.2), 0.5), 0.8, 0.6)
    tube(brush, ((2, -50), (28, -84), (46, -104)), 5, "#b8844c")
    blade = sketch("-16,-40! -18,-54 -6,-64! 8,-60! 10,-50! -2,-42!")
    brush.solid(blade, "#8a9098", 1.0, 0.35)
    canvas.line(sketch("-17,-41 -18.6,-54 -8,-63", False), brush.tone("#eef2f6", 1.1), 1.6, 0.9)


def _garden_tools(brush: Brush) -> None:
    """Spade, fork and rake that stand in the soil, a trug between them."""
    canvas, wood = brush.canvas, brush.own("#b08450")
    canvas.fill(ellipse(0, 0, 52, 9), brush.tone("#5a4230", 0.5), 0.9, blur=1.4)
    for x, lean in ((-26, -8), (2, 2), (30, 10)):
        rod(brush, [(x, -26), (x + lean, -124)], 4.4, wood, 0.95, smooth=False)
        if x != 30:
            rod(brush, [(x + lean - 10, -124), (x + lean + 10, -125)], 4.4, wood, 0.95, smooth=False)
    brush.solid(sketch("-36,-38! -16,-40! -17,-12 -25,0 -35,-10"), STEEL, 0.95, 0.3)
    canvas.line(sketch("-27,-36 -26,-10", False), brush.tone("#5a6068", 0.4), 1.4, 0.6)
    for x in (-8, -1, 6, 13):
        rod(brush, [(x, -30), (x - 1, 0)], 2.2, STEEL, 0.9, smooth=False)
    rod(brush, [(-9, -31), (14, -32)], 3.4, STEEL, 0.9, smooth=False)
    rod(brush, [(18, -20), (44, -22)], 3.4, IRON, 0.9, smooth=False)
    for x in range(19, 46, 5):
        rod(brush, [(x, -20), (x - 1, -9)], 1.8, IRON, 0.8, smooth=False)
    tuft(brush, 0, 5, 50, 10, 4, 24)


def _watering_can(brush: Brush) -> None:
    """Zinc, with a long spout and a brass rose."""
    canvas, zinc = brush.canvas, brush.own("#7a9a92")
    under(brush, 0, 0, 26, 5)
    tube(brush, ((-14, -12), (-30, -24), (-44, -46)), 6, zinc)
    brush.solid(sketch("-52,-48! -42,-58! -38,-46! -45,-41!"), "#c89a48", 1.05, 0.4)
    turned(brush, 2, 0, ((0, 19), (3, 20, 1), (30, 19, 1), (32, 20), (34, 18)), zinc, 0.5)
    canvas.fill(ellipse(2, -34, 17, 4.2), brush.tone(mix(zinc, DARK, 0.55), 0.3))
    for v in (-9, -26):
        canvas.line(curve([(-17, v), (2, v + 4), (21, v)], closed=False), brush.tone(mix(zinc, "#ffffff", 0.4), 0.9), 1.2, 0.7)
    canvas.line(sketch("-12,-36 -4,-58 14,-58 26,-40 24,-14", False), brush.tone(mix(zinc, DARK, 0.2), 0.4), 4)
    canvas.line(sketch("-13,-37 -5,-59 13,-59 25,-41 23,-14", False), brush.tone(mix(zinc, "#ffffff", 0.3), 0.95), 1.8)


def _anvil(brush: Brush) -> None:
    """On its block, a hammer laid over it."""
    canvas, wood = brush.canvas, "#6a4c34"
    under(brush, 0, 1, 36, 7)
    turned(brush, 0, 0, ((0, 32), (40, 29), (46, 30)), wood, 0)
    grain(brush, rect(-30, -44, 60, 40), wood, 9, upright=True)
    for v in (-8, -36):
        canvas.line(curve([(-31, v), (0, v + 6), (31, v)], closed=False), brush.tone(IRON, 0.7), 3)
    disc(brush, 0, -46, 30, 7.4, mix(wood, "#c8a070", 0.3))
    iron = brush.own("#565a64")
    body = sketch("-24,-48! -16,-60 -12,-66! -34,-70 -58,-80! -30,-86! 34,-86! 36,-72! 16,-68! 14,-60 24,-48!")
    brush.solid(body, iron, 0.95, 0.2)
    canvas.fill(lines([(-32, -86), (34, -86), (38, -90), (-26, -90)]), brush.tone(mix(iron, "#e0e8f0", 0.55), 1.1))
    rod(brush, [(0, -92), (40, -98)], 4, "#b08450", 0.95, smooth=False)
    brush.solid(rect(-10, -100, 16, 11, 2), "#6a6e78", 1.0, 0.3)
    brush.glow(-4, -90, 26, "#ff9a40", 0.3)


def _beehive(brush: Brush) -> None:
    """A painted box hive of two storeys under a tin lid, bees about it."""
    canvas, paint = brush.canvas, brush.own(brush.chance.choice(("#e8d8a8", "#a8c8d8", "#e8e8e0")))
    ground(brush, 70, 9)
    for u in (-18, 20):
        rod(brush, [(u, -14), (u, 0)], 4, "#7a5a3c", 0.8, smooth=False)
    for up, high in ((12, 30), (43, 24)):
        box = standing(50, high, 42, up=up)
        block(brush, box, paint, 1.0, 0.8, 0.25)
        canvas.line(lines([box.at(0, 1), box.at(50, 1)], closed=False), brush.tone(mix(paint, DARK, 0.5), 0.3), 1.2, 0.6)
        face(brush, box.front(18, high - 10, 14, 4), mix(paint, DARK, 0.45), 0.4, 0.2)
    front = standing(50, 30, 42, up=12)
    canvas.fill(front.front(12, 2, 26, 4), brush.tone("#2a1c14", 0.2))
    block(brush, standing(56, 7, 48, up=68), "#c0c6cc", 1.1, 0.8, 0.3)
    for _ in range(11):
        x, y = brush.chance.uniform(-46, 46), brush.chance.uniform(-84, -8)
        canvas.fill(ellipse(x, y, 1.9, 1.3), brush.tone("#d8a030", 0.9))
        canvas.fill(ellipse(x + 0.4, y, 0.6, 1.3), brush.tone("#2a1c14", 0.3))
        canvas.fill(ellipse(x - 0.3, y - 1.8, 1.5, 0.9), "#ffffff", 0.6)


def _target(brush: Brush) -> None:
    """A straw target on a stand of three legs, arrows in it."""
    canvas = brush.canvas
    ground(brush, 100, 9)
    rod(brush, [(6, -110), (34, -2)], 5, mix(OAK, DARK, 0.3), 0.7, smooth=False)
    for top, foot in ((-8, -46), (8, 44)):
        tube(brush, ((top, -152), (foot, 2)), 6, OAK, False)
    brush.solid(ellipse(4, -92, 52, 54), "#b89a5c", 0.6, 0.25)
    for r, hue in ((52, "#efe9dc"), (42, "#3a3a42"), (32, "#4a8ac0"), (22, "#c8403c"), (12, "#ecc24a")):
        brush.solid(ellipse(0, -92, r, r * 1.03), hue, 1.0, 0.6)
    for x, y, dx, dy in ((4, -96, 30, -12), (-12, -84, 26, -13), (18, -110, 30, -11)):
        canvas.line(lines([(x, y), (x + dx, y + dy)], closed=False), brush.tone("#d8b878", 0.95), 2)
        for k in range(2):
            fletch = stroke([(x + dx * (0.78 + 0.1 * k), y + dy * (0.78 + 0.1 * k) - 4), (x + dx, y + dy)], 5, rounded)
            canvas.fill(fletch, brush.tone("#c84a4a" if k else "#f0ece4", 0.9))


def _guillotine(brush: Brush) -> None:
    """Two posts on a platform, the slanting blade drawn up, the yoke and the board below."""
    canvas, wood = brush.canvas, brush.own("#6a4832")
    under(brush, 4, 2, 96, 11)
    floor = standing(150, 26, 110)
    block(brush, floor, mix(wood, "#8a6a4c", 0.3), 0.95, 0.55, 0.2)
    grain(brush, floor.flat(0, 0, 150, 110), wood, 9)
    block(brush, standing(96, 14, 26, up=44, x=52), mix(wood, "#8a6a4c", 0.2), 0.95, 0.6, 0.25)
    for x in (-42, 20):
        block(brush, standing(11, 250, 12, up=34, x=x), wood, 0.95, 0.7, 0.2)
        grain(brush, rect(x - 7, -282, 12, 246), wood, 4, upright=True)
        tube(brush, ((x + (-34 if x < 0 else 38), -34), (x, -100)), 6, mix(wood, DARK, 0.15), False)
    block(brush, standing(88, 16, 14, up=282, x=-10), wood, 1.0, 0.75, 0.25)
    block(brush, standing(52, 18, 8, up=222, x=-11), "#3a3438", 0.8, 0.5, 0.2)
    blade = lines([(-36, -224), (14, -224), (14, -206), (-36, -176)])
    canvas.fill(blade, Linear(-36, -224, 14, -180, tuple(brush.tone(STEEL, k) for k in (0.5, 1.15, 0.7))))
    canvas.line(lines([(14, -206), (-36, -176)], closed=False), brush.tone("#ffffff", 1.1), 2.2, 0.9)
    canvas.line(lines([(-11, -240), (-11, -296), (24, -290), (30, -90)], closed=False), brush.tone("#c8b088", 0.8), 1.8)
    for low, high in ((52, 22), (76, 22)):
        yoke = rect(-40, -low - high, 56, high)
        brush.solid(yoke, mix(wood, "#8a6a4c", 0.25), 0.95, 0.5)
    canvas.fill(ellipse(-12, -75, 11, 11), brush.tone("#1c1214", 0.1))
    turned(brush, -62, -20, ((0, 15), (22, 19)), "#a07c4c", 0)


def _jars(brush: Brush) -> None:
    """A tall two-handled jar of clay with painted bands."""
    canvas, clay = brush.canvas, brush.own("#b8704a")
    under(brush, 0, 0, 24, 5)
    profile = ((0, 10), (4, 11), (20, 21), (46, 29), (64, 24), (74, 11), (84, 9), (92, 13, 1), (95, 12))
    for side in (-1, 1):
        tube(brush, ((side * 9, -86), (side * 24, -82), (side * 25, -60)), 4.6, clay)
    turned(brush, 0, 0, profile, clay, 0.35)
    for v, half, hue in ((60, 25.6, "#2c2024"), (50, 28.4, "#ecd8b0"), (38, 27, "#2c2024")):
        canvas.line(curve([(-half, -v), (0, -v + 5), (half, -v)], closed=False), brush.tone(hue, 0.6), 2.4, 0.8)
    zig = [(-26 + k * 4, -46 + (k % 2) * 4 + 5 * (1 - ((k - 6.5) / 6.5) ** 2)) for k in range(14)]
    canvas.line(lines(zig, closed=False), brush.tone("#2c2024", 0.4), 1.4, 0.8)
    canvas.fill(ellipse(0, -94.6, 10, 2.2), brush.tone("#2c1814", 0.2))


def _safe(brush: Brush) -> None:
    """Iron on short feet: a thick door with a dial, a spoked handle, brass hinges."""
    canvas, paint = brush.canvas, brush.own("#3e4a50")
    box = standing(74, 92, 66, up=5)
    under(brush, 4, 2, 54, 8)
    for u in (8, 66):
        x, y = box.at(u, 0)
        brush.solid(rect(x - 5, y - 1, 10, 7, 2), IRON, 0.8, 0.3)
    block(brush, box, paint, 1.0, 0.7, 0.2)
    canvas.line(box.front(4, 4, 66, 84), brush.tone("#c8a050", 0.9), 1.2, 0.8)
    door = box.front(8, 8, 58, 76)
    face(brush, door, mix(paint, "#ffffff", 0.08), 0.95, 0.5)
    canvas.inner(door, -2, -2, brush.tone(DARK, 0.1), 0.5, blur=2)
    for v in (20, 62):
        brush.solid(box.front(1, v, 6, 12), "#c8a050", 1.05, 0.5)
    x, y = box.at(36, 58)
    brush.solid(ellipse(x, y, 11, 11), STEEL, 1.05, 0.35)
    ticks = [(x + math.cos(a) * 9, y + math.sin(a) * 9) for a in (k * math.tau / 16 for k in range(16))]
    canvas.fill(joined([ellipse(a, b, 0.8, 0.8) for a, b in ticks]), brush.tone("#20242a", 0.3))
    brush.solid(ellipse(x, y, 4.6, 4.6), "#3a3e46", 0.9, 0.3)
    x, y = box.at(36, 28)
    for k in range(3):
        a = k * math.tau / 3 - 0.5
        rod(brush, [(x, y), (x + 13 * math.cos(a), y + 13 * math.sin(a))], 3, "#c8a050", 1.0, smooth=False)
    brush.solid(ellipse(x, y, 5, 5), "#c8a050", 1.05, 0.5)


def _container(brush: Brush) -> None:
    """A ribbed steel container, its doors at the right end."""
    canvas = brush.canvas
    for k in range(2 if brush.many else 1):
        hue = (brush.own("#b0523a"), "#3a6a8a")[k]
        box = standing(420, 170, 150, up=172 * k, x=-24 * k)
        if not k:
            under(brush, 8, 2, 250, 20)
        block(brush, box, hue, 0.95, 0.7, 0.25)
        ribs = [box.front(8 + j * 14, 10, 7, 150) for j in range(29)]
        canvas.fill(joined(ribs), brush.tone(mix(hue, DARK, 0.4), 0.3), 0.55)
        canvas.fill(joined([r.moved(-2.4, 0) for r in ribs]) & box.front(6, 10, 408, 150), brush.tone(hue, 1.0), 0.25)
        for w in (4, 79):
            face(brush, box.side(w, 6, 67, 156), hue, 0.4, 0.2)
            for at in (20, 48):
                canvas.line(lines([box.at(420, 8, w + at), box.at(420, 162, w + at)], closed=False), brush.tone(STEEL, 0.7), 2.4)
        stain = [stroke([box.at(u, 160), box.at(u, 160 - h)], 3) for u, h in ((60, 50), (180, 30), (300, 64), (390, 40))]
        canvas.fill(joined(stain), brush.tone("#6a3a20", 0.4), 0.3, blur=2)
        for u in (0, 412):
            canvas.fill(joined([box.front(u, v, 8, 8) for v in (0, 162)]), brush.tone("#2a2a30", 0.4))


def _shopping_bags(brush: Brush) -> None:
    """Paper bags with cord handles, tissue peeping out."""
    canvas = brush.canvas
    under(brush, 4, 1, 40, 6)
    first = brush.own("#d8566a")
    for x, wide, high, hue in ((24, 28, 46, "#3a6a7a"), (-22, 30, 38, "#f0e4d0"), (2, 32, 42, first)):
        box = standing(wide, high, 15, x=x)
        tissue = [box.at(wide * k / 5, high + (5 if k % 2 else -2), 6) for k in range(6)]
        canvas.fill(lines([box.at(0, high - 4, 6), *tissue, box.at(wide, high - 4, 6)]), brush.tone("#f8f4f0", 1.0))
        face(brush, box.side(0, 0, 15, high), hue, 0.3, 0.15)
        face(brush, box.front(0, 0, wide, high), hue, 0.95, 0.55)
        canvas.fill(box.front(0, high * 0.42, wide, 3), brush.tone(mix(hue, "#ffffff", 0.5), 0.9), 0.8)
        a, b = box.at(wide * 0.3, high), box.at(wide * 0.7, high)
        canvas.line(curve([a, (a[0], a[1] - 12), (b[0], b[1] - 12), b], closed=False), brush.tone("#4a3a34", 0.6), 1.3)


PROPS = {
    "axe": Prop(_axe, 124, 108),
    "garden tools": Prop(_garden_tools, 106, 132),
    "watering can": Prop(_watering_can, 84, 64),
    "anvil": Prop(_anvil, 104, 104),
    "beehive": Prop(grouped(_beehive, (74, -10, 0.8), (-78, -6, 0.9), (0, 0, 1.0)), 96, 96),
    "target": Prop(_target, 112, 156),
    "guillotine": Prop(_guillotine, 200, 310),
    "jar": Prop(grouped(_jars, (44, -6, 0.8), (-46, -3, 0.7), (0, 0, 1.0)), 62, 98),
    "safe": Prop(_safe, 104, 118),
    "container": Prop(_container, 490, 220),
    "shopping bags": Prop(_shopping_bags, 86, 66),
}
