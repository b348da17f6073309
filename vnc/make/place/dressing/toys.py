"""Bears, dolls and robots."""

from vnc.make.draw import Linear, curve, ellipse, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import rounded, symmetric, thin_end
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.pets import pelt
from vnc.make.place.dressing.solids import DARK, ball, ground, joined, points, round_bar, shade, sketch, tube, turned


def _teddy(brush: Brush) -> None:
    """A bear that sits, worn plush with a ribbon; with many, a rabbit and a smaller bear lean on it."""
    colour = brush.own("#b8814a")
    if brush.many:
        for x, size, other, ears in ((-40, 0.8, "#e8d4d8", True), (40, 0.7, "#8c9cb0", False)):
            with brush.canvas.saved() as canvas:
                canvas.translate(x, -1)
                canvas.rotate(-x * 0.12)
                canvas.scale(size)
                _plush(brush, other, ears)
    _plush(brush, colour, False)


def _plush(brush: Brush, colour: str, ears: bool) -> None:
    canvas, pale = brush.canvas, mix(colour, "#fff0dc", 0.45)
    ground(brush, 50, 8)
    for side in (-1, 1):
        ear = (
            curve([(side * x, y) for x, y, _ in points("6,-50 5,-66 9,-78 14,-76 14,-62 12,-50")])
            if ears
            else ellipse(side * 12.6, -58, 6.4, 6.2)
        )
        pelt(brush, ear, colour, 40, 2.4, 1.5, 1.0 if side < 0 else 0.7)
        canvas.fill(
            stroke([(side * 9.6, -54), (side * 10.4, -72)], 4) if ears else ellipse(side * 12.6, -57.4, 3.6, 3.5),
            brush.tone(pale, 0.7),
            0.8,
            blur=0.5,
        )
    body = sketch("-12,-32 -16,-20 -15,-7 -8,-1 8,-1 15,-7 16,-20 12,-32")
    pelt(brush, body, colour, 150, 2.6, 1.4)
    canvas.fill(ellipse(-1, -15, 9, 10), brush.tone(pale, 0.9), 0.75, blur=1.4)
    for side in (-1, 1):
        arm = curve([(side * x, y) for x, y, _ in points("11,-31 18,-26 21.6,-14 18.4,-9.4 14,-13 12,-22")])
        pelt(brush, arm, colour, 60, 2.4, 1.4, 1.0 if side < 0 else 0.7)
        leg = ellipse(side * 14.6, -6.4, 9, 7.4)
        shade(brush, leg.moved(0, -2), body, 0.4, 1.4)
        pelt(brush, leg, colour, 60, 2.4, 1.4, 1.0 if side < 0 else 0.75)
        sole = ellipse(side * 16, -5.8, 5.2, 5)
        canvas.fill(sole, brush.tone(pale, 0.85))
        canvas.inner(sole, 0.8, 0.9, brush.tone(mix(colour, DARK, 0.5), 0.2), 0.4, blur=0.6)
    head = sketch("-16,-44 -13.6,-55 -5,-60 5,-60 13.6,-55 16,-44 12,-35 4,-31.4 -4,-31.4 -12,-35")
    shade(brush, head.moved(0, 3), body, 0.4, 2)
    pelt(brush, head, colour, 150, 2.6, 1.5)
    muzzle = ellipse(-1, -40.6, 7.4, 6)
    canvas.fill(muzzle, brush.tone(pale, 1.0))
    canvas.inner(muzzle, -0.8, -1, brush.tone(mix(colour, DARK, 0.3), 0.3), 0.4, blur=0.8)
    brush.solid(sketch("-3.8,-44 -1,-45 1.8,-44 -1,-41.4"), "#3a2420", 1.0, 0.4)
    canvas.line(sketch("-1,-41.4 -1,-38.8 -3.8,-37.4", False), brush.tone("#3a2420", 0.3), 0.6)
    for x in (-7.4, 6):
        ball(brush, x, -47, 1.8, "#1c1418", 1.0)
    for side in (-1, 1):
        brush.solid(curve([(side * x, y) for x, y, _ in points("0,-30 5,-34.6 11,-34 11,-27 5,-27")]), "#b8323e", 1.0, 0.4)
    ball(brush, 0, -30.4, 2.2, "#c83a48", 0.4)
    canvas.line(sketch("10,-52 12,-50 11,-47", False), brush.tone(mix(colour, DARK, 0.5), 0.2), 0.4, 0.6)


def _doll(brush: Brush) -> None:
    """A porcelain doll that sits, its frock spread, ringlets, a ribbon."""
    canvas, frock = brush.canvas, brush.own("#7a8ab8")
    hair, skin = "#5a3422", "#f4e2d8"
    ground(brush, 56, 9)
    for side in (-1, 1):
        leg = stroke([(side * 4, -12), (side * 9, -6), (side * 12, -1)], 6, rounded)
        brush.solid(leg, "#f8f4ee", 1.0, 0.5)
        brush.solid(
            sketch(" ".join(f"{side * x},{y}" for x, y in ((8, -3), (13, -6), (17, -3), (16, 1), (9, 2)))), "#2a2228", 1.0, 0.3
        )
    skirt = sketch("-8,-30 -16,-20 -25,-9 -27,-4 -20,-6 -14,-2 -7,-6 0,-2 7,-6 14,-2 20,-6 27,-4 25,-10 16,-20 8,-30")
    brush.solid(skirt, frock, 1.0, 0.3)
    folds = [stroke([(x * 0.3, -29), (x * 0.8, -14), (x, -5)], 2) for x in (-21, -14, -7, 0, 7, 14, 21)]
    canvas.fill(joined(folds), brush.tone(mix(frock, DARK, 0.6), 0.1), 0.45, blur=0.7, clip=skirt)
    canvas.line(
        sketch("-26,-5.6 -20,-7.6 -14,-3.6 -7,-7.6 0,-3.6 7,-7.6 14,-3.6 20,-7.6 26,-5.6", False), brush.tone("#fffaf4", 1.0), 1.7
    )
    back = sketch("-15,-62 -17,-52 -15,-38 -9,-34 9,-34 15,-38 17,-52 14,-62 0,-68")
    brush.solid(back, mix(hair, DARK, 0.35), 0.6, 0.2)
    brush.solid(sketch("-8,-42 -10,-34 -7,-28 7,-28 10,-34 8,-42"), frock, 1.0, 0.4)
    for side in (-1, 1):
        sleeve = curve([(side * x, y) for x, y, _ in points("7,-42 13,-39 15,-33 10,-31 7,-34")])
        brush.solid(sleeve, mix(frock, "#ffffff", 0.12), 1.0, 0.4)
        tube(brush, ((side * 12.6, -32), (side * 13.6, -24), (side * 10, -17)), 3.2, skin)
    brush.solid(sketch("-8,-42 -4,-38 0,-40 4,-38 8,-42 4,-44 -4,-44"), "#fffaf4", 1.0, 0.6)
    _doll_head(brush, hair, skin)


def _doll_head(brush: Brush, hair: str, skin: str) -> None:
    canvas = brush.canvas
    brush.solid(ellipse(0, -53, 10, 10.6), skin, 1.0, 0.55)
    for x in (-5.6, 5.6):
        canvas.fill(ellipse(x, -49.6, 2.6, 1.7), "#f09a94", 0.4, blur=0.9)
    for x in (-4, 4):
        canvas.fill(ellipse(x, -53, 1.8, 1.9), brush.tone("#ffffff", 0.9))
        canvas.fill(ellipse(x, -52.8, 1.3, 1.6), brush.tone("#3a5a80", 0.7))
        canvas.fill(ellipse(x, -52.8, 0.7, 0.9), "#141018")
        canvas.fill(ellipse(x - 0.5, -53.5, 0.4, 0.4), "#ffffff")
        canvas.line(sketch(f"{x - 2},-54.2 {x},-55.2 {x + 2},-54.2", False), brush.tone("#3a2018", 0.3), 0.6)
    canvas.fill(sketch("-1.3,-47.2 0,-47.9 1.3,-47.2 0,-46.3"), brush.tone("#c03a48", 0.8))
    fringe = sketch("-11,-53 -9,-60 0,-65 9,-60 11,-53 7,-58 3,-57 0,-59 -4,-57 -7,-58")
    brush.solid(fringe, hair, 1.0, 0.35)
    for side in (-1, 1):
        for k in range(3):
            curl = [(side * (11.6 + 1.2 * (j % 2) - 1.8 * k + 1.6), -58 + 5.4 * j + k * 2) for j in range(5)]
            tube(brush, curl, 4.4, mix(hair, "#a86a3c", 0.12 * k), shine=0.2)
    for side in (-1, 1):
        brush.solid(curve([(side * x, y) for x, y, _ in points("0,-65 5,-70 10,-69 9,-63 4,-63")]), "#b8323e", 1.0, 0.4)
    ball(brush, 0, -65.4, 1.9, "#c83a48", 0.4)


def _robot(brush: Brush) -> None:
    """A service robot of worn plates, a lit visor, jointed limbs, one hand open."""
    plate, canvas = brush.own("#c4ccd2"), brush.canvas
    joint = "#3a3e48"
    for side in (-1, 1):
        tube(brush, ((side * 11, -84), (side * 13, -50), (side * 13, -12)), 8, joint)
        for text, dim in (("6,-82 17,-82 19,-70 17,-54 9,-54 6,-68", 0), ("8,-44 18,-44 20,-28 17,-12 9,-12 7,-28", 0.06)):
            brush.solid(curve([(side * x, y) for x, y, _ in points(text)]), mix(plate, DARK, dim), 1.0 if side < 0 else 0.8, 0.25)
        brush.solid(ellipse(side * 13, -49, 5.4, 5), mix(plate, DARK, 0.35), 1.0, 0.3)
        brush.solid(
            curve([(side * x, y) for x, y, _ in points("6,0 7,-10 13,-13 19,-10 24,-1 15,1")]), mix(plate, DARK, 0.1), 1.0, 0.25
        )
    turned(brush, [(9, -100, 1), (7, -94), (10, -88), (14, -80, 1), (0, -76)], joint)
    for y in (-98, -94, -90):
        canvas.line(sketch(f"-8,{y} 0,{y + 1.6} 8,{y}", False), brush.tone("#8a909c", 0.8), 0.9)
    _robot_arms(brush, plate, joint)
    chest = sketch("-20,-146 -24,-132 -20,-114 -12,-101! 12,-101! 20,-114 24,-132 20,-146 0,-151")
    canvas.fill(chest, round_bar(0, 50, brush, plate))
    canvas.inner(chest, 1.6, 2, brush.tone("#ffffff", 1.0), 0.5, blur=0.8)
    canvas.line(
        joined([sketch("-22,-132 -10,-126 10,-126 22,-132", False), sketch("0,-126 0,-102", False)]),
        brush.tone(mix(plate, DARK, 0.6), 0.2),
        0.8,
        0.7,
    )
    glow = "#58d8ff"
    canvas.fill(ellipse(0, -135, 6, 6), brush.tone(joint, 0.4))
    canvas.fill(ellipse(0, -135, 4, 4), mix(glow, "#ffffff", 0.4))
    brush.glow(0, -135, 26, glow, 0.8)
    canvas.fill(joined([rect(10, -120 + 3 * k, 6, 1.2) for k in range(4)]), brush.tone(joint, 0.3))
    canvas.fill(sketch("-19,-141 -12,-145 -10,-139 -18,-133"), brush.tone("#e88a3c", 0.9), 0.9)
    _robot_head(brush, plate, joint, glow)


def _robot_arms(brush: Brush, plate: str, joint: str) -> None:
    canvas = brush.canvas
    for side, elbow, wrist in ((-1, (-33, -112), (-36, -84)), (1, (34, -114), (46, -96))):
        shoulder = (side * 26, -140)
        tube(brush, (shoulder, elbow, wrist), 6, joint, False)
        for a, b, wide in ((shoulder, elbow, 12), (elbow, wrist, 11)):
            inner = [(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for t in (0.16, 0.5, 0.86)]
            brush.solid(stroke(inner, wide, rounded), plate, 1.0 if side < 0 else 0.75, 0.25)
        ball(brush, *elbow, 4.6, mix(plate, DARK, 0.4), 0.5)
        ball(brush, *shoulder, 8.4, mix(plate, "#ffffff", 0.06), 0.5)
        brush.solid(ellipse(wrist[0] + side, wrist[1] + 4, 5, 5.6), joint, 1.0, 0.3)
        for k in range(4):
            tip = (wrist[0] + side * (3 + k * 2.2) - side * 5, wrist[1] + 17 - k * 1.6)
            canvas.fill(
                stroke([(wrist[0] + side * (k - 1.4) * 1.8, wrist[1] + 6), tip], 2.4, rounded),
                brush.tone(mix(joint, "#ffffff", 0.2), 0.4 + 0.14 * k),
            )


def _robot_head(brush: Brush, plate: str, joint: str, glow: str) -> None:
    canvas = brush.canvas
    turned(brush, [(5, -158, 1), (5, -152), (8, -148, 1)], joint)
    for side in (-1, 1):
        brush.solid(ellipse(side * 15, -170, 3.4, 6), mix(plate, DARK, 0.35), 0.9, 0.3)
    head = curve(symmetric(points("0,-190 8,-188 14,-181 15,-170 12,-160 6,-156 0,-155")))
    canvas.fill(head, round_bar(0, 30, brush, plate))
    canvas.inner(head, 1, 1.6, brush.tone("#ffffff", 1.0), 0.6, blur=0.7)
    visor = sketch("-12,-177 0,-179 12,-177 12.6,-170 9,-165 0,-163.6 -9,-165 -12.6,-170")
    canvas.fill(visor, Linear(-10, -178, 10, -164, (brush.tone("#3a4658", 0.8), brush.tone("#10141c", 0.3))))
    for x in (-5.6, 5.6):
        canvas.fill(ellipse(x, -171, 2.6, 2.1), mix(glow, "#ffffff", 0.45))
        brush.glow(x, -171, 16, glow, 0.9)
    canvas.fill(sketch("-11,-176 -3,-178 -7,-168 -11,-170"), "#ffffff", 0.16, clip=visor)
    tube(brush, ((13, -180), (16, -196)), 1.2, joint, profile=thin_end)
    ball(brush, 16, -197, 1.7, "#e8503a", 0.8)


PROPS = {
    "teddy": Prop(_teddy, 52, 66),
    "doll": Prop(_doll, 56, 72),
    "robot": Prop(_robot, 102, 200),
}
