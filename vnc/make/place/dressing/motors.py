"""Vehicles of trades and services: police, taxi, ambulance, fire engine, vans, trucks, buses, jeep, tram, scooter, rickshaw."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from vnc.make.draw import Linear, Path, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, rounded
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.solids import DARK, ground, joined, sketch, tube, wheel
from vnc.make.place.dressing.wagons import car

RUBBER, CHROME = "#26262c", "#c8ccd4"


@dataclass(frozen=True)
class Motor:
    """A vehicle from its left side, its front to the left: outline of its body, panes, wheels at (x, radius), level bands of
    colour (top, bottom, colour) and seams of its doors."""

    body: str
    colour: str
    panes: tuple[str, ...]
    wheels: tuple[tuple[float, float], ...]
    bands: tuple[tuple[float, float, str], ...] = ()
    seams: tuple[str, ...] = ()
    more: Callable[[Brush], None] | None = None


def motor(brush: Brush, kind: Motor) -> None:
    """Its body lit from above, panes, wheels in their arches, lamps at both ends."""
    canvas, colour, body = brush.canvas, brush.own(kind.colour), sketch(kind.body)
    left, top, right, bottom = body.bounds()
    ground(brush, right - left, 18, (left + right) / 2)
    canvas.fill(rect(left + 12, bottom - 8, right - left - 24, 10 - bottom * 0.3), brush.tone("#141418", 0.1))
    tones = (
        (mix(colour, "#ffffff", 0.45), 1.0),
        (colour, 0.85),
        (mix(colour, "#ffffff", 0.08), 0.7),
        (mix(colour, DARK, 0.4), 0.2),
    )
    canvas.fill(body, Linear(0, top, 0, bottom, tuple(brush.tone(c, k) for c, k in tones), (0, 0.16, 0.62, 1)))
    for upper, lower, band in kind.bands:
        canvas.fill(rect(left, upper, right - left, lower - upper), brush.tone(band, 0.75), 0.95, clip=body)
    canvas.inner(body, -4, -2, brush.tone(DARK, 0.1), 0.35, blur=5)
    canvas.inner(body, 2, 2.5, brush.tone("#ffffff", 1.0), 0.4, blur=2)
    for text in kind.panes:
        pane(brush, sketch(text))
    canvas.line(joined([sketch(t, False) for t in kind.seams]), brush.tone(mix(colour, DARK, 0.7), 0.1), 1.2, 0.7)
    for x, radius in kind.wheels:
        arch = ellipse(x, -radius, radius * 1.25, radius * 1.3) & rect(x - 80, -90, 160, 90 - radius * 0.7)
        canvas.fill(arch, brush.tone("#101014", 0.05), clip=body)
        tyre(brush, x, radius)
    _lamps(brush, left, right, bottom)
    if kind.more:
        kind.more(brush)


def pane(brush: Brush, glass: Path) -> None:
    """Sky in a window by day; a light within by night."""
    left, top, right, low = glass.bounds()
    lit = brush.view.lamps
    day = (mix(brush.tone("#cfe6f2", 0.95), "#ffe0a0", lit * 0.8), mix(brush.tone("#50687e", 0.5), "#c89448", lit * 0.7))
    brush.canvas.fill(glass, Linear(left, top, right, low, day))
    streak = lines([(left + (right - left) * a, y) for a, y in ((0.3, top), (0.5, top), (0.24, low), (0.06, low))])
    brush.canvas.fill(streak, "#ffffff", 0.22, clip=glass)
    brush.canvas.inner(glass, -1.6, -1.6, brush.tone("#181820", 0.1), 0.5)


def tyre(brush: Brush, x: float, radius: float) -> None:
    canvas = brush.canvas
    canvas.fill(ellipse(x, -radius, radius, radius), brush.tone(RUBBER, 0.4))
    canvas.inner(ellipse(x, -radius, radius, radius), 1.4, 1.6, brush.tone("#70727c", 0.9), 0.6, blur=1)
    hub = ellipse(x, -radius, radius * 0.56, radius * 0.56)
    canvas.fill(hub, Linear(x - radius, -radius * 2, x + radius, 0, (brush.tone(CHROME, 1.0), brush.tone("#5c6068", 0.3))))
    bolts = [
        ellipse(x + radius * 0.32 * dx, -radius + radius * 0.32 * dy, 1.6, 1.6) for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1))
    ]
    canvas.fill(joined(bolts), brush.tone("#3a3c44", 0.3))


def _lamps(brush: Brush, left: float, right: float, bottom: float) -> None:
    lit = brush.view.lamps
    brush.solid(ellipse(left + 7, bottom - 26, 5, 7), mix("#f0ead0", "#fff4c0", lit), 1.0, 0.6)
    brush.solid(rect(right - 8, bottom - 36, 6, 15, 2), "#c8323a", 0.9, 0.4)
    if lit > 0.3:
        brush.glow(left + 4, bottom - 26, 90, "#fff0b8", 0.6)
        brush.glow(right - 5, bottom - 28, 46, "#ff4038", 0.5)


def beacon(brush: Brush, x: float, y: float, wide: float, colours: tuple[str, str] = ("#e0303a", "#3a6af0")) -> None:
    """Flashing lights on a roof."""
    for k, colour in enumerate(colours):
        half = rect(x - wide / 2 + k * wide / 2, y - 10, wide / 2, 11, 3)
        brush.solid(half, mix(colour, "#ffffff", 0.2), 1.0, 0.5)
        brush.glow(x - wide / 4 + k * wide / 2, y - 6, 70, colour, 0.75)


def _police(brush: Brush) -> None:
    """Black and white, lights on its roof."""
    plain = Brush(brush.canvas, brush.view, brush.chance, brush.own("#f0f2f6"))
    car(plain)
    canvas = brush.canvas
    for text in ("-66,-58 4,-60! 3,-22 -64,-24", "4,-60! 66,-58 60,-24 3,-22!"):
        canvas.fill(sketch(text), brush.tone("#20242e", 0.5), 0.93)
    star = [(-32 + 11 * dx, -42 + 11 * dy) for dx, dy in ((0, -1), (0.28, -0.3), (1, -0.2), (0.45, 0.25), (0.6, 1), (0, 0.55),
                                                        (-0.6, 1), (-0.45, 0.25), (-1, -0.2), (-0.28, -0.3))]  # fmt: skip
    canvas.fill(lines(star), brush.tone("#e8c85a", 0.95))
    beacon(brush, 6, -106, 52)


def _taxi(brush: Brush) -> None:
    """Yellow, with a row of squares and a sign on its roof."""
    car(Brush(brush.canvas, brush.view, brush.chance, brush.own("#eec02c")))
    squares = [rect(-66 + k * 9, -50 + (k % 2) * 4.5, 9, 4.5) for k in range(15)]
    brush.canvas.fill(joined(squares), brush.tone("#20202a", 0.4), 0.9)
    brush.solid(rect(-12, -121, 34, 13, 3), mix("#fff6d0", "#ffe890", brush.view.lamps), 1.0, 0.6)
    brush.glow(5, -114, 60, "#ffe890", 0.5)


VAN = "-176,-30! -176,-66 -168,-84 -140,-92 -116,-146 -98,-156 150,-158 168,-150! 172,-30! 168,-18! -168,-18!"
VAN_PANES = ("-136,-92! -112,-142 -70,-144! -70,-92!",)
VAN_WHEELS = ((-112, 29), (112, 29))
VAN_SEAMS = ("-66,-148 -66,-24", "-140,-88 -138,-30", "40,-152 40,-24", "-56,-84 -46,-84")


def _cross(brush: Brush) -> None:
    cross = joined([rect(70, -128, 14, 42), rect(56, -114, 42, 14)])
    brush.canvas.fill(cross, brush.tone("#d0303a", 0.8))
    pane(brush, rect(-48, -142, 66, 44, 6))
    beacon(brush, -60, -156, 60, ("#3a7af0", "#3a7af0"))
    beacon(brush, 140, -157, 24, ("#e0303a", "#e0303a"))


def _crate_sign(brush: Brush) -> None:
    """A plain emblem, no letters."""
    brush.canvas.fill(ellipse(50, -100, 30, 30), brush.tone("#f6efe0", 0.9), 0.9)
    brush.solid(sketch("32,-106! 50,-114! 68,-106! 68,-88! 50,-80! 32,-88!"), "#b8824a", 1.0, 0.4)
    brush.canvas.line(lines([(32, -106), (50, -98), (68, -106)], closed=False), brush.tone("#f0dcb0", 0.9), 2)
    brush.canvas.line(lines([(50, -98), (50, -80)], closed=False), brush.tone("#6a4424", 0.3), 1.4)


def _counter(brush: Brush) -> None:
    """The open side of a food truck: light, shelves, an awning, a board and a string of bulbs."""
    canvas = brush.canvas
    hatch = rect(-46, -138, 170, 58)
    canvas.fill(
        hatch, Linear(0, -138, 0, -80, (mix(brush.tone("#f0cc90", 0.9), "#ffdc98", brush.view.lamps), brush.tone("#8a5c34", 0.6)))
    )
    for k in range(9):
        brush.solid(
            rect(-36 + k * 17, -104 - 5 * (k % 3), 9, 14 + 5 * (k % 3), 2), ("#c84a3a", "#e8b84a", "#5a9a5a")[k % 3], 1.0, 0.4
        )
    canvas.fill(rect(-46, -90, 170, 5), brush.tone("#7a5030", 0.6))
    brush.solid(rect(-54, -82, 186, 7, 2), "#e8e2d4", 1.0, 0.5)
    for k in range(10):
        a, b = -56 + k * 19, -37 + k * 19
        strip = lines([(a, -150), (b, -150), (b - 4, -122), (a + (b - a) / 2 - 4, -117), (a - 4, -122)])
        canvas.fill(strip, brush.tone("#f6f0e4" if k % 2 else "#d8443c", 0.9))
    canvas.fill(rect(-60, -124, 188, 16), brush.tone(DARK, 0), 0.25, blur=5)
    brush.glow(40, -104, 150, "#ffcf80", 0.55)
    for k in range(12):
        x = -150 + k * 28
        brush.canvas.fill(ellipse(x, -164 + 4 * (k % 2), 3, 3.6), mix(brush.tone("#ffe6a8", 1.0), "#ffe6a8", 0.6))
        brush.glow(x, -164, 26, "#ffd880", 0.6)


def _ladders(brush: Brush) -> None:
    """A fire engine's ladder, lockers and hose reel."""
    canvas = brush.canvas
    for k in range(3):
        box = rect(-26 + k * 62, -110, 54, 66, 3)
        brush.solid(box, "#b8bcc6", 1.0, 0.45)
        canvas.line(
            joined([lines([(-22 + k * 62, y), (24 + k * 62, y)], closed=False) for y in range(-104, -48, 7)]),
            brush.tone("#6a6e78", 0.3),
            1.2,
            0.8,
        )
    for y in (-170, -156):
        tube(brush, ((-150, y + 12), (196, y - 4)), 5, CHROME, False)
    for k in range(16):
        x = -140 + k * 22
        tube(brush, ((x, -159 - k), (x, -146 - k)), 3, CHROME, False)
    beacon(brush, -120, -148, 56, ("#3a6af0", "#3a6af0"))


ENGINE = "-206,-30! -206,-120 -198,-146 -180,-150 -52,-150! -48,-138! 204,-138! 206,-30! 200,-18! -200,-18!"
BUS = "-220,-30! -220,-70 -212,-84 -168,-92! -164,-150 -150,-166 200,-168 216,-158! 218,-30! 212,-20! -212,-20!"


def _bus_more(brush: Brush) -> None:
    for y in (-78, -58, -44):
        brush.canvas.fill(rect(-164, y, 382, 3), brush.tone("#26242a", 0.4), 0.9)
    brush.solid(
        lines([(-60, -52), (-52, -60), (-40, -60), (-32, -52), (-32, -42), (-40, -34), (-52, -34), (-60, -42)]),
        "#c8303a",
        1.0,
        0.5,
    )


def _tarp(brush: Brush) -> None:
    """The canvas over a truck's bed, on hoops."""
    cover = sketch("-42,-62! -40,-140 -28,-158 150,-158 168,-146 170,-62!")
    brush.solid(cover, "#7a7a52", 1.0, 0.3)
    for x in (-4, 36, 76, 116):
        brush.canvas.line(sketch(f"{x},-64 {x},-140 {x + 3},-158", False), brush.tone("#3c3e28", 0.2), 3, 0.6, blur=1)
        brush.canvas.line(sketch(f"{x - 4},-64 {x - 4},-140 {x - 1},-158", False), brush.tone("#a8a878", 0.9), 1.6, 0.6)
    brush.solid(rect(-44, -66, 216, 26, 2), "#5a5f3c", 0.9, 0.35)
    brush.canvas.fill(
        lines(
            [(64, -120), (69, -107), (83, -107), (72, -98), (76, -85), (64, -93), (52, -85), (56, -98), (45, -107), (59, -107)]
        ),
        brush.tone("#e8e4d0", 0.8),
        0.8,
    )


TRUCK = "-186,-30! -186,-74 -178,-82 -126,-86! -112,-132 -98,-138 -50,-138! -48,-60! 170,-60! 172,-30! 166,-22! -176,-22!"
JEEP = "-136,-26! -138,-70 -130,-78 -52,-82! -46,-72! -30,-44 14,-44 22,-76! 118,-80! 124,-30! 116,-20! -128,-20!"


def _jeep_more(brush: Brush) -> None:
    canvas = brush.canvas
    tube(brush, ((-50, -80), (-36, -124), (-30, -126)), 5, "#3c4230", False)
    pane(brush, lines([(-50, -84), (-38, -120), (-32, -120), (-40, -84)]))
    for x in (8, 58):
        brush.solid(rect(x, -98, 14, 34, 5), "#4a4436", 0.9, 0.3)
    tube(brush, ((26, -76), (34, -128), (88, -128), (96, -78)), 5, "#3c4230")
    canvas.line(ellipse(-16, -88, 5, 12), brush.tone("#1c1c20", 0.3), 3)
    wheel_at = ellipse(128, -66, 10, 27)
    canvas.fill(wheel_at, brush.tone(RUBBER, 0.5))
    brush.solid(ellipse(130, -66, 5, 14), "#6a6e50", 0.9, 0.3)
    star = lines(
        [(-92, -66), (-88, -57), (-78, -57), (-86, -51), (-83, -41), (-92, -47), (-101, -41), (-98, -51), (-106, -57), (-96, -57)]
    )
    canvas.fill(star, brush.tone("#e8e4d0", 0.9), 0.85)


TRAM = "-230,-34! -234,-110 -222,-170 -206,-184 206,-184 222,-170 234,-110 230,-34! 220,-24! -220,-24!"
TRAM_PANES = tuple(f"{x},-160! {x + 46},-160! {x + 46},-104! {x},-104!" for x in (-212, -158, -104, 4, 58, 112, 166)[:7])


def _tram_more(brush: Brush) -> None:
    """Door, roof box, the bow to the wire, rails."""
    canvas = brush.canvas
    for x in (-52, -24):
        pane(brush, rect(x, -160, 25, 122, 3))
    brush.solid(rect(-130, -198, 260, 14, 4), "#d8d4c8", 1.0, 0.5)
    tube(brush, ((10, -198), (70, -226), (20, -252)), 4, "#4a4c54", False)
    tube(brush, ((-6, -252), (46, -252)), 4, "#3a3c44", False)
    canvas.fill(rect(-250, 0, 500, 3), brush.tone("#8c8c94", 0.9))
    brush.glow(0, -130, 240, "#ffdc98", 0.35 * brush.view.lamps)


MOTORS = {
    "ambulance": Motor(VAN, "#f4f4f2", VAN_PANES, VAN_WHEELS, ((-80, -66, "#d8343c"), (-62, -57, "#e8b83a")), VAN_SEAMS, _cross),
    "van": Motor(VAN, "#e0dccf", VAN_PANES, VAN_WHEELS, ((-46, -36, "#4a6a8a"),), VAN_SEAMS, _crate_sign),
    "food truck": Motor(VAN, "#4aa39a", VAN_PANES, VAN_WHEELS, ((-62, -50, "#f4ecd8"),), VAN_SEAMS[:2], _counter),
    "fire engine": Motor(
        ENGINE, "#d02c2c", ("-198,-96! -194,-136 -158,-138! -158,-96!", "-148,-138! -100,-138! -100,-96! -148,-96!"),
        ((-142, 32), (110, 32)), ((-40, -32, "#f2f0e8"),), ("-153,-144 -153,-26", "-94,-144 -94,-26"), _ladders,
    ),
    "school bus": Motor(
        BUS, "#f0b024", ("-160,-104! -154,-148 -142,-154 -128,-154! -128,-104!",
                         *(f"{x},-154! {x + 40},-154! {x + 40},-104! {x},-104!" for x in range(-118, 200, 47))),
        ((-150, 30), (140, 30)), (), ("-164,-92 -164,-26",), _bus_more,
    ),
    "army truck": Motor(
        TRUCK, "#626a42", ("-118,-92! -106,-130 -62,-130! -62,-92!",), ((-136, 32), (64, 32), (134, 32)), (),
        ("-56,-134 -56,-30", "-124,-84 -122,-30"), _tarp,
    ),
    "jeep": Motor(JEEP, "#6a7048", (), ((-88, 31), (82, 31)), (), ("-56,-78 -52,-30",), _jeep_more),
    "tram": Motor(TRAM, "#2f6a4e", TRAM_PANES, ((-150, 20), (-100, 20), (100, 20), (150, 20)),
                  ((-172, -98, "#f0e6c8"), (-96, -92, "#d8b860")), (), _tram_more),
}  # fmt: skip


def _scooter(brush: Brush) -> None:
    """Rounded, with a front shield and a long seat."""
    canvas, colour = brush.canvas, brush.own("#6fb8a8")
    ground(brush, 130, 9)
    for x in (-52, 50):
        tyre(brush, x, 19)
    tube(brush, ((-52, -20), (-40, -74), (-36, -92)), 6, "#8c9098", False)
    brush.solid(sketch("-66,-30 -52,-44 -36,-34 -40,-28 -52,-34 -62,-24"), colour, 1.0, 0.4)
    brush.solid(sketch("-48,-84 -38,-90 -32,-70 -26,-30 -8,-18! 20,-18! 20,-26! -12,-28 -24,-62 -34,-84"), colour, 1.0, 0.35)
    brush.solid(sketch("8,-20! 10,-44 24,-62 50,-64 74,-52 80,-34 66,-26 62,-40 48,-44 36,-36 34,-20!"), colour, 1.0, 0.3)
    brush.solid(sketch("10,-62 20,-72 50,-70 72,-66 70,-60 30,-60"), "#5a3a2c", 0.9, 0.3)
    tube(brush, ((-48, -96), (-30, -104)), 4, CHROME)
    brush.solid(ellipse(-48, -90, 8, 9), colour, 1.0, 0.5)
    brush.solid(ellipse(-53, -90, 4, 7), mix("#f4f0dc", "#fff0b0", brush.view.lamps), 1.0, 0.7)
    brush.glow(-54, -90, 70, "#fff0b8", 0.6 * brush.view.lamps)
    canvas.line(stroke([(-34, -104), (-26, -122)], 1.6, even), brush.tone(CHROME, 0.9), 1)
    brush.solid(ellipse(-25, -125, 6, 5), "#a8b4bc", 1.0, 0.4)


def _rickshaw(brush: Brush) -> None:
    """Two tall wheels, a red seat under a folding hood, shafts to the ground on the left."""
    canvas, lacquer = brush.canvas, brush.own("#a82a2e")
    ground(brush, 120, 9, 20)
    wheel(brush, 34, -46, 44, "#3a2620", 12, 0.3 + 0.7, 0.1)
    tube(brush, ((20, -52), (-70, -40), (-128, -4)), 5, "#5a3424")
    brush.solid(sketch("-16,-60! -10,-44! 62,-44! 66,-66! 60,-112 50,-112 44,-74 -4,-66"), "#2c2024", 0.8, 0.3)
    brush.solid(sketch("-12,-74 6,-80 44,-80 46,-66 -10,-62"), lacquer, 1.0, 0.4)
    brush.solid(sketch("40,-80 46,-116 56,-114 58,-70"), lacquer, 0.9, 0.35)
    hood = sketch("62,-74! 72,-120 50,-158 14,-160 -14,-140! 6,-132 40,-120 52,-96")
    brush.solid(hood, "#38303c", 1.0, 0.25)
    for text in ("54,-92 54,-124 44,-150", "56,-94 40,-132 8,-154"):
        canvas.line(sketch(text, False), brush.tone("#c8a860", 0.8), 1.8, 0.8)
    wheel(brush, 22, -44, 44, "#5a3a28", 12, 1.0, 0.1)
    tube(brush, ((10, -50), (-80, -36), (-140, 0)), 5, "#6a4028")
    brush.solid(sketch("-60,-44 -20,-56 -16,-48 -56,-36"), "#3a2620", 0.9, 0.4)
    brush.solid(ellipse(-6, -92, 8, 10), "#e8503a", 1.0, 0.5)
    brush.glow(-6, -92, 60, "#ff8a50", 0.6)


def _propeller(brush: Brush) -> None:
    """A fighter on its wheels, its nose up to the left."""
    canvas, colour = brush.canvas, brush.own("#6a7858")
    ground(brush, 260, 16)
    tube(brush, ((-92, -58), (-100, -24)), 7, "#8c9098", False)
    tyre(brush, -100, 19)
    tyre(brush, 186, 9)
    body = sketch("-186,-92 -180,-116 -150,-124 -60,-122 60,-98 190,-58 196,-46 120,-46 -40,-62 -140,-66 -178,-76")
    brush.solid(sketch("150,-66 176,-128 204,-132 204,-48!"), mix(colour, DARK, 0.1), 0.9, 0.35)
    brush.solid(body, colour, 1.0, 0.25)
    canvas.fill(
        sketch("-186,-84 -140,-68 -40,-64 120,-48 190,-46 60,-40 -150,-54"), brush.tone("#c8d0cc", 0.7), 0.55, blur=3, clip=body
    )
    pane(brush, sketch("-62,-120 -44,-142 -6,-142 34,-108 -20,-114"))
    canvas.line(joined([sketch("-34,-140 -36,-118", False), sketch("-8,-141 2,-112", False)]), brush.tone("#3c4434", 0.4), 2)
    wing = sketch("-110,-74 -20,-70 60,-40 40,-30 -70,-46")
    brush.solid(wing, mix(colour, "#ffffff", 0.08), 1.0, 0.4)
    canvas.fill(ellipse(84, -76, 13, 14), brush.tone("#e8e8e0", 0.8), clip=body)
    canvas.fill(ellipse(84, -76, 8, 9), brush.tone("#c8343a", 0.8), clip=body)
    brush.solid(sketch("-186,-120 -168,-126 -168,-66 -186,-74"), "#d8b03c", 1.0, 0.4)
    brush.solid(sketch("-206,-96 -188,-110 -186,-82"), "#3a3c40", 1.0, 0.3)
    for end in ((-198, -176), (-196, -20), (-190, -96)):
        canvas.fill(
            stroke([(-196, -96), ((-196 + end[0]) / 2 - 3, (end[1] - 96) / 2), end], 12, rounded), brush.tone("#2c2c30", 0.6)
        )


PROPS = {
    "police car": Prop(_police, 316, 120),
    "taxi": Prop(_taxi, 316, 124),
    **{name: Prop(partial(motor, kind=kind), 470 if name == "tram" else 400, 190) for name, kind in MOTORS.items()},
    "scooter": Prop(_scooter, 150, 130),
    "rickshaw": Prop(_rickshaw, 220, 162),
    "propeller plane": Prop(_propeller, 420, 178),
}
