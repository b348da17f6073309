"""The clothes of a crowd, by time and people. Figures are one unit high, their feet at the origin, dim and out of focus."""

from collections.abc import Callable, Mapping
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.place.view import View

DIM = 0.36
"""How far their colours sink into the dark, so that nobody takes them for the people of the story."""
HAIRS = ("#2a2024", "#4a3020", "#6a4a2a", "#1c1a22", "#8a6a3a", "#9a9a9e")
DARK_HAIRS = ("#2a2024", "#1c1a22", "#332a2c", "#8a8a90")
SKINS = ("#e8c8b0", "#d0a480", "#b07c54", "#7a4e34")
TOPS = ("#3a4a6a", "#8a3a3a", "#b8b0a4", "#4a6a4a", "#6a4a6a", "#a87a3a", "#2e2e38", "#5a7a98", "#985a4e", "#b09088")
LEGS = ("#2a2e3c", "#4a3a30", "#5a6478", "#1e1e26", "#6a5a48")
KIMONOS = ("#34466e", "#8a3a3e", "#6a5a48", "#4a5f4a", "#6e4a70", "#b8a888", "#3a3a44", "#a8683c", "#c0889a")
OBIS = ("#d8b868", "#a83a40", "#2c2c38", "#e0d4c0", "#4a6a8a")
CLOTHS = ("#7a5a3c", "#5a6a44", "#6a3a34", "#8a7a5c", "#46506a", "#9a8468", "#54423a", "#7c6a7c")
ROBES = ("#e8e0d0", "#d8c8a8", "#4a6a8a", "#a8584a", "#e0dcd8", "#6a7a5c", "#8a6a9a", "#c8985c")
LINEN = ("#ece6d8", "#e0d8c4", "#d8c0a0", "#ece6d8", "#b8584c", "#7a8a9a")
COATS = ("#2c2c34", "#3a3040", "#4a3a34", "#34404a", "#54484a")
GOWNS = ("#6a3a4a", "#44586a", "#5a5a44", "#7a6a5a", "#4a3a5c", "#2e3038", "#8a6a70")
SUITS = ("#d8dce4", "#9aa8b8", "#4a5a6c", "#e8e4dc", "#3a4a58", "#a8c0c8")
GLEAMS = ("#60d8e8", "#e8a050", "#b090f0", "#f0f4f8")


def fill(canvas: Canvas, view: View, shape: Path, colour: str) -> None:
    """A part of somebody, lit from above."""
    left, top, right, bottom = shape.bounds()
    dim = mix(colour, "#221e2c", DIM)
    canvas.fill(
        shape, Linear(left, top, right, bottom, tuple(view.misty(view.tone(dim, k), 0.2 * view.stars) for k in (0.7, 0.2)))
    )


def _tapered(t: np.ndarray) -> np.ndarray:
    return 1 - 0.4 * t


def _legs(canvas: Canvas, view: View, colour: str, stride: float, wide: float = 0.088) -> None:
    for dx, lift in ((-0.055 - stride, 0.0), (0.05 + stride, 0.012)):
        leg = [(dx * 0.7, -0.5), (dx * 0.9, -0.26), (dx, -lift)]
        fill(canvas, view, stroke(leg, wide, _tapered), colour)


def _shins(canvas: Canvas, view: View, stride: float, colour: str = "#4a3c38") -> None:
    for dx in (-0.05 - stride * 0.6, 0.05):
        fill(canvas, view, stroke([(dx, -0.24), (dx, 0)], 0.05), colour)


def _trunk(canvas: Canvas, view: View, top: str, chance: Random, arm: float = 0.062) -> None:
    """Shoulders that slope, one arm down and one bent or hidden."""
    body = [(-0.035, -0.85), (0.035, -0.85), (0.1, -0.815), (0.128, -0.76), (0.115, -0.62), (0.108, -0.46, 1), (-0.1, -0.45, 1),
            (-0.11, -0.62), (-0.128, -0.76), (-0.1, -0.815)]  # fmt: skip
    bent = [(0.112, -0.78), (0.14, -0.66), (0.12, -0.56), (0.05, -0.58)]
    far = bent if chance.random() < 0.5 else [(0.112, -0.78), (0.15, -0.62), (0.14, -0.46)]
    fill(canvas, view, stroke(far, arm, _tapered), mix(top, "#181020", 0.2))
    fill(canvas, view, curve(body), top)
    fill(canvas, view, stroke([(-0.11, -0.78), (-0.148, -0.63), (-0.135, -0.45)], arm, _tapered), mix(top, "#181020", 0.12))


def _robe(canvas: Canvas, view: View, colour: str, hem: float, flare: float, sleeve: float) -> None:
    """From the shoulders to the hem (height), `flare` its half width there; sleeves hang by `sleeve`."""
    for side in (-1, 1):
        arm = [(side * 0.1, -0.81), (side * 0.17, -0.66), (side * 0.15, -0.5, 1), (side * 0.13, -0.5 + sleeve, 1),
               (side * 0.08, -0.52 + sleeve * 0.6, 1), (side * 0.08, -0.66)]  # fmt: skip
        fill(canvas, view, curve(arm), mix(colour, "#181020", 0.22 if side > 0 else 0.1))
    body = [(-0.035, -0.85), (0.035, -0.85), (0.11, -0.8), (0.116, -0.66), (0.1, -0.5), (flare, hem, 1), (0, hem + 0.015),
            (-flare, hem, 1), (-0.1, -0.5), (-0.116, -0.66), (-0.11, -0.8)]  # fmt: skip
    fill(canvas, view, curve(body), colour)
    fold = [stroke([(x * 0.5, -0.46), (x, hem)], 0.012) for x in (-flare * 0.5, flare * 0.4)]
    for crease in fold:
        fill(canvas, view, crease, mix(colour, "#181020", 0.4))


def _head(canvas: Canvas, view: View, chance: Random, hairs: tuple[str, ...] = HAIRS, long: float = 0.35) -> str:
    """A head with short or long hair, `long` of them; gives the colour of the hair."""
    skin, hair = chance.choice(SKINS), chance.choice(hairs)
    turn = chance.choice((0.014, 0.02, 0.0))
    fill(canvas, view, rect(-0.024, -0.885, 0.048, 0.06), skin)
    fill(canvas, view, ellipse(turn, -0.925, 0.05, 0.062), skin)
    if chance.random() < long:
        locks = [(-0.06, -0.94), (-0.03, -0.99), (0.03, -0.992), (0.056, -0.95), (0.036, -0.9), (0.05, -0.76), (-0.06, -0.75)]
    else:
        locks = [(-0.055, -0.9), (-0.056, -0.96), (0, -1.0), (0.05, -0.97), (0.052, -0.94), (0.01, -0.93), (-0.01, -0.88)]
    fill(canvas, view, curve(locks), hair)
    return hair


def _brim(canvas: Canvas, view: View, colour: str, half: float, high: float) -> None:
    """A hat with a brim."""
    crown = [
        (-half, -0.955),
        (-0.05, -0.975),
        (-0.046, -0.96 - high, 1),
        (0.046, -0.96 - high, 1),
        (0.05, -0.975),
        (half, -0.955),
    ]
    fill(canvas, view, curve(crown), colour)


def modern(canvas: Canvas, view: View, chance: Random) -> None:
    """Trousers or a long coat, some with a bag on the back, a few with hats."""
    top, legs = chance.choice(TOPS), chance.choice(LEGS)
    stride = chance.uniform(0.0, 0.06)
    if chance.random() < 0.5:
        _shins(canvas, view, stride)
        hem = [(-0.1, -0.56, 1), (0.1, -0.56, 1), (0.15, -0.3), (0.16, -0.17, 1), (0.02, -0.15), (-0.14, -0.17, 1), (-0.14, -0.3)]
        fill(canvas, view, curve(hem), legs)
    else:
        _legs(canvas, view, legs, stride)
    _trunk(canvas, view, top, chance)
    if chance.random() < 0.3:
        fill(canvas, view, rect(-0.08, -0.78, 0.16, 0.22, 0.05), mix(top, "#302018", 0.6))
    hair = _head(canvas, view, chance)
    kind = chance.random()
    if kind < 0.15:
        fill(canvas, view, ellipse(-0.05, -0.975, 0.026, 0.024), hair)
    elif kind > 0.85:
        _brim(canvas, view, "#3a302c", 0.09, 0.07)


def kimono(canvas: Canvas, view: View, chance: Random) -> None:
    """A kimono with its sash and hanging sleeves; topknots, buns, broad hats of straw."""
    cloth, sash = chance.choice(KIMONOS), chance.choice(OBIS)
    _shins(canvas, view, 0.01, "#d8d0c4")
    _robe(canvas, view, cloth, -0.04, 0.1, chance.choice((0.06, 0.14)))
    fill(canvas, view, rect(-0.108, -0.64, 0.216, 0.085, 0.01), sash)
    if chance.random() < 0.5:
        fill(canvas, view, rect(-0.05, -0.66, 0.1, 0.12, 0.02), mix(sash, "#181020", 0.15))
    for side in (-1, 1):
        fill(canvas, view, stroke([(side * 0.035, -0.86), (0.0, -0.72)], 0.016), "#ece4d8")
    hair = _head(canvas, view, chance, DARK_HAIRS, 0.15)
    kind = chance.random()
    if kind < 0.26:
        fill(canvas, view, curve([(-0.15, -0.93, 1), (0, -1.05), (0.15, -0.93, 1), (0, -0.915)]), "#c8a868")
    elif kind < 0.7:
        fill(canvas, view, ellipse(-0.015, -1.0, 0.034, 0.026), hair)
    else:
        fill(canvas, view, stroke([(-0.03, -0.985), (0.0, -1.015), (0.03, -1.0)], 0.022), hair)


def cloaked(canvas: Canvas, view: View, chance: Random) -> None:
    """Belted tunics over hose and boots, long gowns with aprons, many under hooded cloaks."""
    cloth, second = chance.choice(CLOTHS), chance.choice(CLOTHS)
    gown = chance.random() < 0.4
    if gown:
        _robe(canvas, view, cloth, -0.02, 0.17, 0.0)
        fill(canvas, view, curve([(-0.06, -0.54, 1), (0.06, -0.54, 1), (0.09, -0.14, 1), (-0.09, -0.14, 1)]), "#d0c4ac")
    else:
        _legs(canvas, view, mix(second, "#2a2420", 0.4), chance.uniform(0.0, 0.04), 0.08)
        for dx in (-0.055, 0.05):
            fill(canvas, view, stroke([(dx, -0.2), (dx, -0.01)], 0.07), "#4a3426")
        _trunk(canvas, view, cloth, chance)
        skirt = [(-0.105, -0.54, 1), (0.105, -0.54, 1), (0.15, -0.31, 1), (0, -0.29), (-0.15, -0.31, 1)]
        fill(canvas, view, curve(skirt), cloth)
    fill(canvas, view, rect(-0.108, -0.56, 0.216, 0.03, 0.01), "#3a2a20")
    hair = _head(canvas, view, chance, HAIRS, 0.5 if gown else 0.2)
    kind = chance.random()
    if kind < 0.5:
        cape = [(-0.06, -0.87), (0.06, -0.87), (0.14, -0.78), (0.18, -0.4), (0.19, -0.16, 1), (0, -0.12), (-0.19, -0.16, 1),
                (-0.18, -0.4), (-0.14, -0.78)]  # fmt: skip
        fill(canvas, view, curve(cape), second)
        hood = [(-0.075, -0.84), (-0.07, -0.95), (-0.02, -1.02), (0.05, -0.99), (0.07, -0.92), (0.06, -0.84)]
        fill(canvas, view, curve(hood), mix(second, "#181020", 0.18) if kind < 0.3 else second)
    elif kind < 0.66 and gown:
        fill(
            canvas,
            view,
            curve([(-0.062, -0.84), (-0.06, -0.97), (0, -1.005), (0.056, -0.97), (0.04, -0.92), (0, -0.86)]),
            "#d8d0c0",
        )
    elif kind < 0.66:
        fill(
            canvas,
            view,
            curve([(-0.066, -0.955), (-0.03, -1.015), (0.05, -1.0), (0.07, -0.96), (0, -0.945)]),
            mix(second, hair, 0.3),
        )


def robed(canvas: Canvas, view: View, chance: Random) -> None:
    """Long loose robes with wide sleeves, turbans and veils."""
    cloth, second = chance.choice(ROBES), chance.choice(ROBES)
    _shins(canvas, view, 0.0, "#8a5a3c")
    _robe(canvas, view, cloth, -0.035, 0.145, 0.07)
    if chance.random() < 0.55:
        for side in (-1, 1):
            open_coat = [
                (side * 0.03, -0.86),
                (side * 0.12, -0.8),
                (side * 0.13, -0.5),
                (side * 0.165, -0.05, 1),
                (side * 0.07, -0.05, 1),
            ]
            fill(canvas, view, curve(open_coat), mix(second, "#3a2a30", 0.25))
    fill(canvas, view, rect(-0.104, -0.58, 0.208, 0.05, 0.015), mix(second, "#8a3a30", 0.4))
    _head(canvas, view, chance, DARK_HAIRS, 0.0)
    if chance.random() < 0.55:
        fill(canvas, view, ellipse(0.0, -0.972, 0.068, 0.042), second)
        for k in range(2):
            fill(
                canvas, view, stroke([(-0.06, -0.965 - 0.02 * k), (0.06, -0.985 - 0.012 * k)], 0.014), mix(second, "#4a3a40", 0.3)
            )
    else:
        veil = [(-0.064, -0.93), (-0.04, -1.0), (0.03, -1.005), (0.062, -0.95), (0.05, -0.88), (0.12, -0.7), (-0.12, -0.68)]
        fill(canvas, view, curve(veil), second)


def ancient(canvas: Canvas, view: View, chance: Random) -> None:
    """Tunics to the knee or the shin, a mantle thrown over one shoulder."""
    cloth, hem = chance.choice(LINEN), chance.choice((-0.28, -0.08))
    for dx in (-0.05, 0.05):
        fill(canvas, view, stroke([(dx, -0.3), (dx, 0)], 0.056), chance.choice(SKINS[:3]))
    _robe(canvas, view, cloth, hem, 0.125, -0.1)
    fill(canvas, view, rect(-0.106, -0.57, 0.212, 0.024, 0.01), "#8a6a3c")
    if chance.random() < 0.6:
        drape = [(-0.12, -0.82), (-0.05, -0.86), (0.1, -0.56), (0.15, -0.3), (0.1, hem - 0.04, 1), (-0.13, -0.42), (-0.14, -0.6)]
        fill(canvas, view, curve(drape), chance.choice(LINEN))
    _head(canvas, view, chance, DARK_HAIRS, 0.3)


def victorian(canvas: Canvas, view: View, chance: Random) -> None:
    """Frock coats with top hats and bowlers; bell skirts to the ground with shawls and trimmed hats."""
    if chance.random() < 0.5:
        coat = chance.choice(COATS)
        _legs(canvas, view, mix(coat, "#6a6468", 0.3), chance.uniform(0, 0.05), 0.08)
        _trunk(canvas, view, coat, chance)
        tails = [(-0.1, -0.52, 1), (0.1, -0.52, 1), (0.14, -0.26, 1), (0.02, -0.3), (-0.14, -0.26, 1)]
        fill(canvas, view, curve(tails), coat)
        fill(canvas, view, lines([(-0.02, -0.85), (0.05, -0.85), (0.02, -0.7)]), "#e0dcd4")
        _head(canvas, view, chance, HAIRS, 0.0)
        _brim(canvas, view, "#24222a", 0.076, chance.choice((0.05, 0.13, 0.13)))
        return
    gown = chance.choice(GOWNS)
    _trunk(canvas, view, gown, chance, 0.056)
    skirt = [(-0.07, -0.58, 1), (0.07, -0.58, 1), (0.15, -0.36), (0.23, -0.01, 1), (0, 0.01), (-0.25, -0.01, 1), (-0.17, -0.36)]
    fill(canvas, view, curve(skirt), gown)
    for x in (-0.09, 0.02, 0.11):
        fill(canvas, view, stroke([(x * 0.4, -0.54), (x * 1.4, -0.02)], 0.014), mix(gown, "#181020", 0.4))
    if chance.random() < 0.5:
        shawl = [(-0.05, -0.86), (0.05, -0.86), (0.15, -0.76), (0.13, -0.62), (0, -0.54), (-0.14, -0.62), (-0.15, -0.76)]
        fill(canvas, view, curve(shawl), mix(chance.choice(GOWNS), "#b8a890", 0.4))
    hair = _head(canvas, view, chance, HAIRS, 0.0)
    fill(canvas, view, ellipse(-0.045, -0.93, 0.034, 0.034), hair)
    _brim(canvas, view, mix(gown, "#d8c8b0", 0.4), 0.1, 0.035)
    fill(canvas, view, ellipse(0.045, -0.99, 0.03, 0.02), chance.choice(("#c86a70", "#e0d0b8", "#5a7a9a")))


def sleek(canvas: Canvas, view: View, chance: Random) -> None:
    """Plain close suits or straight long coats, with a line of light on some."""
    cloth, line = chance.choice(SUITS), chance.choice(GLEAMS)
    _legs(canvas, view, mix(cloth, "#20242c", 0.35), chance.uniform(0.0, 0.05), 0.08)
    for dx in (-0.055, 0.05):
        fill(canvas, view, stroke([(dx, -0.13), (dx, -0.01)], 0.066), "#22242c")
    _trunk(canvas, view, cloth, chance, 0.056)
    if chance.random() < 0.45:
        coat = [(-0.104, -0.56, 1), (0.104, -0.56, 1), (0.13, -0.2, 1), (-0.13, -0.2, 1)]
        fill(canvas, view, curve(coat), cloth)
    fill(canvas, view, rect(-0.05, -0.87, 0.1, 0.035, 0.012), mix(cloth, "#20242c", 0.4))
    if chance.random() < 0.6:
        canvas.fill(stroke([(-0.1, -0.79), (-0.02, -0.72), (-0.02, -0.5)], 0.012), mix(view.tone(line, 0.9), line, 0.5), 0.8)
    _head(canvas, view, chance, (*DARK_HAIRS, "#d8d8e0", "#6a8ab0"), 0.2)


GARBS: Mapping[str, Callable[[Canvas, View, Random], None]] = {
    "modern": modern,
    "kimono": kimono,
    "cloaked": cloaked,
    "robed": robed,
    "ancient": ancient,
    "victorian": victorian,
    "sleek": sleek,
}
"""By the names of `describe.folk`."""
