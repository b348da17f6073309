"""Cars and vans standing in a street, in the camera's space: sound ones and wrecks."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.space import Camera, Flat, Spot, Sun, shadow
from vnc.make.place.view import View

Profile = Sequence[tuple[float, float, float]]
"""From the foot in front over bonnet and roof to the foot behind: metres along, metres high, half the width there."""

SALOON: Profile = (
    *((0.0, 0.28, 0.84), (0.0, 0.6, 0.86), (0.12, 0.72, 0.86), (1.1, 0.92, 0.85), (1.8, 1.38, 0.62)),
    *((3.0, 1.42, 0.62), (3.65, 1.0, 0.84), (4.2, 0.92, 0.85), (4.28, 0.6, 0.86), (4.28, 0.28, 0.84)),
)
VAN: Profile = (
    *((0.0, 0.3, 0.95), (0.0, 0.8, 0.97), (0.1, 0.95, 0.97), (0.5, 1.1, 0.95), (0.95, 1.85, 0.85)),
    *((1.4, 2.0, 0.86), (4.7, 2.02, 0.86), (4.8, 1.9, 0.88), (4.85, 0.9, 0.97), (4.85, 0.3, 0.95)),
)
CLASSIC: Profile = (
    *((0.0, 0.32, 0.9), (0.0, 0.78, 0.94), (0.14, 0.98, 0.94), (1.6, 1.08, 0.93), (2.0, 1.52, 0.66)),
    *((3.2, 1.55, 0.66), (3.75, 1.1, 0.9), (4.9, 1.04, 0.95), (5.1, 0.86, 0.95), (5.1, 0.32, 0.92)),
)
"""A large saloon of the fifties."""
GLASS = {id(SALOON): (3, 5), id(VAN): (3,), id(CLASSIC): (3, 5)}
"""Which strips of a profile are panes, by the index of their first point."""
TYRE = 0.31


@dataclass(frozen=True)
class Car:
    """One vehicle: its near right corner's place is x - half the width; `toward` shows us its face, else its tail."""

    x: float
    z: float
    paint: str
    profile: Profile = SALOON
    toward: bool = True
    wreck: bool = False
    seed: int = 1


def car(canvas: Canvas, view: View, camera: Camera, sun: Sun, it: Car) -> None:
    """A car standing along our line of sight: its near end, its roof, and the flank that we can see."""
    near_to_far = it.profile if it.toward else _turned(it.profile)
    paint = mix(it.paint, "#7a4a2c", 0.5) if it.wreck else it.paint
    long = max(p[0] for p in near_to_far)
    shadow(canvas, view, camera, it.x - 0.95, it.z - 0.1, 1.9, long, 0.6)
    side = -1 if it.x > 0 else 1
    if abs(it.x) > 0.4:
        _flank(canvas, view, camera, sun, it, near_to_far, side, paint)
    _strips(canvas, view, camera, sun, it, near_to_far, paint)
    _end(canvas, view, camera, it, near_to_far, paint)


def _turned(profile: Profile) -> Profile:
    long = max(p[0] for p in profile)
    return tuple((long - a, y, half) for a, y, half in reversed(profile))


def _panes(it: Car) -> tuple[int, ...]:
    """The indices of the strips that are glass, counted from the near end."""
    found = GLASS.get(id(it.profile), ())
    return found if it.toward else tuple(len(it.profile) - 2 - k for k in found)


def _strips(canvas: Canvas, view: View, camera: Camera, sun: Sun, it: Car, profile: Profile, paint: str) -> None:
    """What is between both flanks, far strips first."""
    panes = _panes(it)
    for k in range(len(profile) - 2, 0, -1):
        (a, y0, h0), (b, y1, h1) = profile[k], profile[k + 1]
        normal = (y1 - y0, b - a)
        size = math.hypot(*normal) or 1.0
        if normal[1] <= 0 and y1 <= y0:
            continue
        shape = camera.shape(
            (it.x - h0, y0, it.z + a), (it.x + h0, y0, it.z + a), (it.x + h1, y1, it.z + b), (it.x - h1, y1, it.z + b)
        )
        light = sun.on(0, normal[1] / size, -normal[0] / size)
        if k in panes:
            _glass(canvas, view, shape, it)
        else:
            canvas.fill(shape, view.tone(mix(paint, "#ffffff", 0.12), light))


def _glass(canvas: Canvas, view: View, shape: Path, it: Car) -> None:
    x0, y0, x1, y1 = shape.bounds()
    if it.wreck:
        canvas.fill(shape, view.tone("#1a1a1c", 0.2))
        chance = Random(it.seed)
        cx, cy = x0 + (x1 - x0) * chance.uniform(0.3, 0.7), y0 + (y1 - y0) * 0.5
        rays = [
            lines([(cx, cy), (cx + (x1 - x0) * math.cos(t), cy + (y1 - y0) * math.sin(t))], closed=False)
            for t in (0.3, 1.2, 2.4, 3.3, 4.4, 5.4)
        ]
        canvas.line(joined(rays), view.tone("#c8d4d8", 0.9), 1.6, 0.7, clip=shape)
        return
    canvas.fill(shape, Linear(x0, y0, x1, y1, (mix(view.tone("#a8c4d0", 0.8), view.sky[2], 0.4), view.tone("#2c3a46", 0.3))))
    streak = lines(
        [(x0 + (x1 - x0) * 0.5, y0), (x0 + (x1 - x0) * 0.66, y0), (x0 + (x1 - x0) * 0.4, y1), (x0 + (x1 - x0) * 0.24, y1)]
    )
    canvas.fill(streak, "#ffffff", 0.22, clip=shape)


def _flank(canvas: Canvas, view: View, camera: Camera, sun: Sun, it: Car, profile: Profile, side: int, paint: str) -> None:
    """The side that faces the middle of the street: body, windows, doors, wheels."""
    points: list[Spot] = [(it.x + side * half, y, it.z + a) for a, y, half in profile]
    body = camera.shape(*points)
    _, top, _, foot = body.bounds()
    light = sun.on(side, 0, 0)
    canvas.fill(
        body,
        Linear(
            0,
            top,
            0,
            foot,
            (view.tone(mix(paint, "#ffffff", 0.2), light + 0.15), view.tone(mix(paint, "#14101c", 0.25), light - 0.25)),
        ),
    )
    roof = [k for k, p in enumerate(profile) if p[1] > 1.3]
    (a0, y0, h0), (a1, y1, h1) = profile[roof[0]], profile[roof[-1]]
    low0, low1 = profile[roof[0] - 1], profile[min(len(profile) - 1, roof[-1] + 1)]
    sill = max(low0[1], low1[1], 0.9) + 0.02
    middle = (a0 + a1) / 2
    fore = a0 + 0.1 + (low0[0] - a0) * 0.75, a1 - 0.1 + min(0.5, (low1[0] - a1) * 0.7)
    windows = (
        [(fore[0], sill), (a0 + 0.1, y0 - 0.09), (middle - 0.04, y0 - 0.07), (middle - 0.04, sill)],
        [(middle + 0.04, sill), (middle + 0.04, y1 - 0.07), (a1 - 0.1, y1 - 0.09), (fore[1], sill)],
    )
    for window in windows:
        half = max(h0, h1)
        lower = max(p[2] for p in profile)
        spots: list[Spot] = [(it.x + side * (half if v > sill else lower), v, it.z + u) for u, v in window]
        _glass(canvas, view, camera.shape(*spots), it)
    face = camera.flat((it.x + side * max(p[2] for p in profile), 0, it.z), (0, 0, 1), (0, 1, 0))
    seams = [(middle - 0.01, 0.32, 0.02, sill - 0.34), (a0 - 0.35, 0.5, 0.02, sill - 0.52), (a1 + 0.1, 0.5, 0.02, sill - 0.52)]
    canvas.fill(face.quads(seams), view.tone("#14101c", 0.1), 0.6)
    canvas.fill(
        face.quads([(middle - 0.25, sill - 0.16, 0.18, 0.035), (a1 - 0.15, sill - 0.16, 0.18, 0.035)]),
        view.tone("#e8ecee", 1.0),
        0.9,
    )
    long = max(p[0] for p in profile)
    for u in (0.78, long - 0.85):
        _wheel(canvas, view, face, u, it)
    if it.wreck:
        _rust(canvas, view, face, body, long, it)


def _wheel(canvas: Canvas, view: View, face: Flat, u: float, it: Car) -> None:
    """A wheel in its arch; flat on a wreck."""
    tyre, rim = (face.path(ellipse(u, TYRE, r, r)) for r in (TYRE, TYRE * 0.6))
    canvas.fill(face.path(ellipse(u, TYRE + 0.03, TYRE * 1.2, TYRE * 1.2)), view.tone("#121016", 0.1))
    canvas.fill(tyre.moved(0, 4) if it.wreck else tyre, view.tone("#24242a", 0.4))
    canvas.fill(rim, view.tone("#6a4a38" if it.wreck else "#b8c0c6", 0.7))
    canvas.line(rim, view.tone("#3a3e44", 0.2), 2)


def _rust(canvas: Canvas, view: View, face: Flat, body: Path, long: float, it: Car) -> None:
    """Blotches of rust on a flank."""
    chance = Random(it.seed)
    spots = [(chance.uniform(0.3, long - 0.3), chance.uniform(0.4, 0.85), chance.uniform(0.08, 0.4)) for _ in range(9)]
    blots = [face.path(ellipse(u, v, r, chance.uniform(0.04, 0.16))) for u, v, r in spots]
    canvas.fill(joined(blots), view.tone("#6a3418", 0.4), 0.6, blur=3, clip=body)


def _end(canvas: Canvas, view: View, camera: Camera, it: Car, profile: Profile, paint: str) -> None:
    """The end nearest to us: bumper, lamps, grille or boot lid, number plate."""
    top, half = profile[1][1], profile[1][2]
    face = camera.flat((it.x, 0, it.z), (1, 0, 0), (0, 1, 0))
    low = profile[0][1]
    shape = face.path(
        curve(
            [
                (-half, low, 1),
                (-half, top - 0.08),
                (-half + 0.06, top, 1),
                (half - 0.06, top, 1),
                (half, top - 0.08),
                (half, low, 1),
            ]
        )
    )
    _, y0, _, y1 = shape.bounds()
    for d in (-1, 1):
        canvas.fill(face.path(rect(d * (half - 0.16) - 0.11, 0, 0.22, low + 0.1, 0.04)), view.tone("#1c1c20", 0.2))
    canvas.fill(
        shape, Linear(0, y0, 0, y1, (view.tone(mix(paint, "#ffffff", 0.15), 0.65), view.tone(mix(paint, "#14101c", 0.3), 0.2)))
    )
    canvas.fill(
        face.path(rect(-half - 0.02, low - 0.04, 2 * half + 0.04, 0.16, 0.05)), view.tone(mix(paint, "#2a2c32", 0.7), 0.5)
    )
    lamp = ("#fff4d0" if it.toward else "#e8303a") if not it.wreck else "#2a2628"
    on = it.toward and view.lamps > 0.5 and not it.wreck
    for d in (-1, 1):
        lens = face.path(rect(d * (half - 0.17) - 0.14, top - 0.24, 0.28, 0.14, 0.05))
        canvas.fill(lens, mix(view.tone(lamp, 0.8), lamp, 0.6 if not it.wreck else 0.0))
        if on:
            canvas.glow(*face.at(d * (half - 0.17), top - 0.17), 0.7 * camera.size(it.z), "#fff0c0", 0.4 * view.lamps)
    if it.toward:
        canvas.fill(face.path(rect(-0.4, top - 0.24, 0.8, 0.13, 0.03)), view.tone("#1a1c22", 0.3))
        canvas.fill(face.quads([(-0.38, top - 0.21 + 0.04 * k, 0.76, 0.012) for k in range(3)]), view.tone("#a8b0b8", 0.8), 0.8)
    canvas.fill(face.quad(-0.22, low + 0.03, 0.44, 0.1), view.tone("#f0ece0", 0.9))
    canvas.fill(face.quads([(-0.18 + 0.075 * k, low + 0.05, 0.05, 0.06) for k in range(5)]), view.tone("#2a3040", 0.3))
