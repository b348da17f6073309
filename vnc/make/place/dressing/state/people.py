"""A crowd: people in the middle distance, dark and out of focus, on free floor behind tables and counters; none is anybody."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, ellipse
from vnc.make.draw.colour import mix
from vnc.make.place.dressing.ground import NEAREST, foot, standing
from vnc.make.place.dressing.layer import rim
from vnc.make.place.dressing.state.garb import GARBS
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened

EYE = 1.5
COUNT = {True: 16, False: 30}
"""People under a roof and outdoors."""
TRIES = 14
"""Places that are looked at for each of them."""
ALIKE = 0.13
"""How far a floor's colour may be from what is known of it, of 1."""
APART = 0.03
"""How far from each other they stand across, in shares of the width."""


def crowded(picture: Picture, kind: Kind) -> None:
    """Far ones first, each where the floor is free; what stands before them hides them, but no house that stands behind."""
    chance = Random(picture.seed + 61)
    crowd, fore = standing(picture).sibling(), standing(picture).sibling()
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
                metre = max(105.0, (y - low) / EYE)
                _person(fore if _covered(later, x, y - metre * EYE) else crowd, picture, x, y, metre, chance)
                break
    view = picture.view
    for people, sheet in ((crowd, floor), (fore, [floor, *later][-1])):
        soft = people.blurred(2.6)
        rim(soft, mix(mix(view.haze, view.sunlight, 0.5), "#ffdca8", view.lamps), 0.5, 3.2)
        sheet.paste(soft)


def _covered(later: list[Canvas], x: float, y: float) -> bool:
    """Whether a nearer sheet covers what is at (x, y): where the floor shows below it, it stands farther off than that."""
    for canvas in later:
        column, row = (int(v) for v in canvas.point(x, y))
        if 0 <= row < canvas.height and 0 <= column < canvas.width and canvas.planes[3, row, column] > 0.5:
            return True
    return False


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


def _person(canvas: Canvas, picture: Picture, x: float, y: float, metre: float, chance: Random) -> None:
    """Someone who stands at (x, y), `metre` design units to the metre, from behind or aside, in the clothes of the place."""
    tall, view = chance.uniform(1.5, 1.84), picture.view
    with canvas.saved():
        canvas.translate(x, y)
        canvas.scale(metre * tall * chance.choice((-1, 1)), metre * tall)
        canvas.fill(ellipse(0, 0, 0.19, 0.026), view.tone("#1a1420", 0), 0.5, blur=0.02)
        GARBS[picture.folk](canvas, view, chance)
