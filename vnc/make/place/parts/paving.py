"""Stone underfoot out of doors: setts, flags and slabs that grow toward us, wet, dry or under snow."""

from collections.abc import Sequence
from random import Random

from vnc.make.draw import Canvas, Linear, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.picture import HIGH, WIDE, Picture
from vnc.make.place.space import Camera
from vnc.make.place.water import puddles

SETTS = ("#b4a898", "#968c80", "#7c746c")


def setts(
    picture: Picture,
    canvas: Canvas,
    camera: Camera,
    far: float,
    half: float,
    colours: Sequence[str] = SETTS,
    size: tuple[float, float] = (0.32, 0.24),
    reach: float = 26.0,
) -> None:
    """Ground from `far` metres to us, paved `half` to either side as far as `reach`; `size` of a stone, across and away."""
    view, chance = picture.view, Random(picture.seed)
    top = camera.at(0, 0, far)[1]
    base = mix(colours[-1], "#30282c", 0.25)
    ends = (view.misty(view.tone(colours[1], 0.6), view.murk * 0.6), view.tone(base, 0.45), view.tone(base, 0.25))
    whole = rect(-20, top, WIDE + 40, HIGH - top + 20)
    canvas.fill(whole, Linear(0, top, 0, HIGH, ends, (0, 0.3, 1)))
    tones: dict[str, list[tuple[float, float, float, float]]] = {colour: [] for colour in colours}
    z, wide = 1.2, size[0]
    while z < reach:
        deep, shift = size[1] + 0.014 * (z - 1.2), chance.random() * wide
        reachable = min(half, (WIDE * 0.56) * z / camera.lens + wide)
        for k in range(int(2 * reachable / wide) + 1):
            u = -reachable + wide * k + shift
            if abs(u) < half:
                tones[chance.choice(colours)].append((u, z, wide * 0.87, deep * 0.86))
        z += deep
    for colour, stones in tones.items():
        if stones:
            ramp = (view.misty(view.tone(colour, 0.75), view.murk * 0.6), view.tone(colour, 0.72), view.tone(colour, 0.4))
            canvas.fill(camera.floor().quads(stones), Linear(0, top, 0, HIGH, ramp, (0, 0.25, 1)), 0.82)
    if view.snow:
        white = (alpha(view.tone("#eef3fa", 0.8), 0.94), alpha(view.tone("#f4f8ff", 0.7), 0.78))
        canvas.fill(whole, Linear(0, top, 0, HIGH, white))
    if view.wet or view.lamps > 0.25:
        puddles(picture, canvas, top, canvas.planes[3].copy(), max(0.7 * view.wet, 0.24 * view.lamps))
