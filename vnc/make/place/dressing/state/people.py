"""A crowd: people in the middle distance, dark and out of focus, on free floor behind tables and counters; none is anybody."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.place.dressing.ground import NEAREST, foot, standing
from vnc.make.place.dressing.layer import rim
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.view import View

EYE = 1.5
COUNT = {True: 16, False: 30}
"""People under a roof and outdoors."""
TRIES = 14
"""Places that are looked at for each of them."""
ALIKE = 0.13
"""How far a floor's colour may be from what is known of it, of 1."""
DIM = 0.36
"""How far their colours sink into the dark, so that nobody takes them for the people of the story."""
APART = 0.03
"""How far from each other they stand across, in shares of the width."""
TOPS = ("#3a4a6a", "#8a3a3a", "#b8b0a4", "#4a6a4a", "#6a4a6a", "#a87a3a", "#2e2e38", "#5a7a98", "#985a4e", "#b09088")
LEGS = ("#2a2e3c", "#4a3a30", "#5a6478", "#1e1e26", "#6a5a48")
HAIRS = ("#2a2024", "#4a3020", "#6a4a2a", "#1c1a22", "#8a6a3a", "#9a9a9e")
SKINS = ("#e8c8b0", "#d0a480", "#b07c54", "#7a4e34")


def crowded(picture: Picture, kind: Kind) -> None:
    """Far ones first, each where the floor is free; what stands before them hides them."""
    chance = Random(picture.seed + 61)
    crowd = standing(picture).sibling()
    low, high = kind.horizon * HIGH, foot(kind)
    floor, later = _floor(picture)
    free = _free(floor, later, high)
    taken: list[float] = []
    count, near = COUNT[kind.lamp is not None], 0.79 if kind.lamp else 0.83
    for k in range(count):
        y = high + 6 + max(10.0, near * HIGH - high) * ((k + 0.5) / count) ** 1.6
        for turn in range(TRIES):
            x = WIDE * ((k * 0.618 + turn * 0.271 + chance.uniform(0, 0.08)) % 1.0)
            if all(abs(x - other) > WIDE * APART for other in taken[-6:]) and _there(crowd, free, x, y):
                taken.append(x)
                _person(crowd, picture.view, x, y, max(105.0, (y - low) / EYE), chance)
                break
    soft = crowd.blurred(2.6)
    view = picture.view
    rim(soft, mix(mix(view.haze, view.sunlight, 0.5), "#ffdca8", view.lamps), 0.5, 3.2)
    floor.paste(soft)


def _floor(picture: Picture) -> tuple[Canvas, list[Canvas]]:
    """The sheet that holds the floor, and those before it that people may stand behind."""
    behind = [s.canvas for s in picture.sheets if s.depth >= NEAREST] or [picture.sheets[0].canvas]
    high, wide = behind[0].height, behind[0].width
    middle = np.s_[3, int(high * 0.78) : int(high * 0.92), int(wide * 0.35) : int(wide * 0.65)]
    covered = [float((c.planes[middle] > 0.5).mean()) for c in behind]
    last = max(k for k in range(len(behind)) if covered[k] >= min(0.5, max(covered)))
    return behind[last], behind[last + 1 :]


def _free(floor: Canvas, later: list[Canvas], top: float) -> np.ndarray:
    """(h, w): where the floor looks like the floor, and nothing stands on it."""
    picture = flattened([floor])
    start, end = int(floor.point(0, top)[1]), floor.height
    known = picture[:, start + (end - start) // 2 : end : 6, floor.width // 5 : floor.width * 4 // 5 : 8].reshape(3, -1)
    known = known[:, np.linspace(0, known.shape[1] - 1, 60).astype(int)]
    apart = np.abs(picture[:, None, ::4, ::4] - known[:, :, None, None]).max(0).min(0)
    alike = np.repeat(np.repeat(apart < ALIKE, 4, 0), 4, 1)[: floor.height, : floor.width]
    free = np.zeros((floor.height, floor.width), bool)
    free[: alike.shape[0], : alike.shape[1]] = alike
    free &= floor.planes[3] > 0.5
    for canvas in later:
        free &= canvas.planes[3] < 0.3
    return free


def _there(canvas: Canvas, free: np.ndarray, x: float, y: float) -> bool:
    """Whether someone can stand at (x, y) with both feet."""
    (left, row), (right, _) = canvas.point(x - 34, y), canvas.point(x + 34, y)
    thick = max(1, round(5 * canvas.unit()))
    part = free[max(0, int(row) - thick) : int(row) + thick, max(0, int(left)) : int(right) + 1]
    return part.size > 0 and float(part.mean()) > 0.8


def _person(canvas: Canvas, view: View, x: float, y: float, metre: float, chance: Random) -> None:
    """Someone who stands at (x, y), `metre` design units to the metre, from behind or aside, alone or with a bag."""
    tall = chance.uniform(1.5, 1.84)
    with canvas.saved():
        canvas.translate(x, y)
        canvas.scale(metre * tall * chance.choice((-1, 1)), metre * tall)
        canvas.fill(ellipse(0, 0, 0.19, 0.026), view.tone("#1a1420", 0), 0.5, blur=0.02)
        top, legs = chance.choice(TOPS), chance.choice(LEGS)
        stride = chance.uniform(0.0, 0.06)
        if chance.random() < 0.5:
            _coat(canvas, view, legs, stride)
        else:
            for dx, lift in ((-0.055 - stride, 0.0), (0.05 + stride, 0.012)):
                leg = [(dx * 0.7, -0.5), (dx * 0.9, -0.26), (dx, -lift)]
                _fill(canvas, view, stroke(leg, 0.088, _tapered), legs)
        _trunk(canvas, view, top, chance)
        _head(canvas, view, chance)


def _tapered(t: np.ndarray) -> np.ndarray:
    return 1 - 0.4 * t


def _coat(canvas: Canvas, view: View, colour: str, stride: float) -> None:
    """A long coat or skirt over two shins."""
    for dx in (-0.05 - stride * 0.6, 0.05):
        _fill(canvas, view, stroke([(dx, -0.24), (dx, 0)], 0.05), "#4a3c38")
    hem = [(-0.1, -0.56, 1), (0.1, -0.56, 1), (0.15, -0.3), (0.16, -0.17, 1), (0.02, -0.15), (-0.14, -0.17, 1), (-0.14, -0.3)]
    _fill(canvas, view, curve(hem), colour)


def _trunk(canvas: Canvas, view: View, top: str, chance: Random) -> None:
    """Shoulders that slope, one arm down and one bent or hidden."""
    body = [(-0.035, -0.85), (0.035, -0.85), (0.1, -0.815), (0.128, -0.76), (0.115, -0.62), (0.108, -0.46, 1), (-0.1, -0.45, 1),
            (-0.11, -0.62), (-0.128, -0.76), (-0.1, -0.815)]  # fmt: skip
    far = (
        [(0.112, -0.78), (0.14, -0.66), (0.12, -0.56), (0.05, -0.58)]
        if chance.random() < 0.5
        else [(0.112, -0.78), (0.15, -0.62), (0.14, -0.46)]
    )
    _fill(canvas, view, stroke(far, 0.062, _tapered), mix(top, "#181020", 0.2))
    _fill(canvas, view, curve(body), top)
    _fill(canvas, view, stroke([(-0.11, -0.78), (-0.148, -0.63), (-0.135, -0.45)], 0.064, _tapered), mix(top, "#181020", 0.12))
    if chance.random() < 0.3:
        _fill(canvas, view, rect(-0.08, -0.78, 0.16, 0.22, 0.05), mix(top, "#302018", 0.6))


def _head(canvas: Canvas, view: View, chance: Random) -> None:
    skin, hair = chance.choice(SKINS), chance.choice(HAIRS)
    turn = chance.choice((0.014, 0.02, 0.0))
    _fill(canvas, view, rect(-0.024, -0.885, 0.048, 0.06), skin)
    _fill(canvas, view, ellipse(turn, -0.925, 0.05, 0.062), skin)
    kind = chance.random()
    if kind < 0.35:
        long = [(-0.06, -0.94), (-0.03, -0.99), (0.03, -0.992), (0.056, -0.95), (0.036, -0.9), (0.05, -0.76), (-0.06, -0.75)]
        _fill(canvas, view, curve(long), hair)
    else:
        short = [(-0.055, -0.9), (-0.056, -0.96), (0, -1.0), (0.05, -0.97), (0.052, -0.94), (0.01, -0.93), (-0.01, -0.88)]
        _fill(canvas, view, curve(short), hair)
    if 0.35 < kind < 0.5:
        _fill(canvas, view, ellipse(-0.05, -0.975, 0.026, 0.024), hair)
    elif kind > 0.85:
        _fill(
            canvas,
            view,
            curve([(-0.09, -0.955), (-0.05, -0.975), (-0.04, -1.03), (0.04, -1.03), (0.05, -0.975), (0.09, -0.955)]),
            "#3a302c",
        )


def _fill(canvas: Canvas, view: View, shape: Path, colour: str) -> None:
    left, top, right, bottom = shape.bounds()
    dim = mix(colour, "#221e2c", DIM)
    canvas.fill(
        shape, Linear(left, top, right, bottom, tuple(view.misty(view.tone(dim, k), 0.2 * view.stars) for k in (0.7, 0.2)))
    )
