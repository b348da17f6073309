"""What stands about on farms: straw, bales, milk cans, fences of rails."""

import math

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, lit_sides
from vnc.make.place.raster import Swarm
from vnc.make.place.space import Camera
from vnc.make.place.view import View

STRAW = ("#a87a30", "#dcb04c", "#f8e08c")
SNOWY = "#f4f8ff"


def straw(
    canvas: Canvas, view: View, clip: Path, area: tuple[float, float, float, float], count: int, seed: int, long: float
) -> None:
    """Single stalks in three tones over a heap."""
    random, (x0, y0, x1, y1) = np.random.default_rng(seed), area
    x, y = random.uniform(x0, x1, count), random.uniform(y0, y1, count)
    turn = random.normal(0, 0.6, count)
    half = random.uniform(0.4, 1, count) * long / 2
    dx, dy = half * np.cos(turn), half * np.sin(turn)
    thick = max(0.8, long * 0.055)
    bars = np.stack([np.stack([x + a * dx, y + a * dy + b * thick], -1) for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))], 1)
    for k, light in enumerate((0.2, 0.65, 1.0)):
        canvas.fill(Swarm(bars[k::3]), view.tone(STRAW[k], light), 0.75, clip=clip)


def rails(canvas: Canvas, view: View, camera: Camera, spots: list[tuple[float, float]]) -> None:
    """A fence of posts and three rails along points of the ground, far end first."""
    wood = "#c8a47c"
    for (a, b), (c, d) in zip(spots, spots[1:], strict=False):
        for y in (0.35, 0.72, 1.08):
            bar = camera.shape((a, y, b), (c, y, d), (c, y + 0.13, d), (a, y + 0.13, b))
            top = camera.shape((a, y + 0.1, b), (c, y + 0.1, d), (c, y + 0.13, d), (a, y + 0.13, b))
            canvas.fill(bar.moved(0, 0.03 * camera.size(d)), view.tone("#241a14", 0), 0.3)
            canvas.fill(bar, view.tone(wood, 0.45))
            canvas.fill(top, view.tone(SNOWY if view.snow else "#ecd0a4", 1.0))
    for x, z in spots:
        (cx, foot), s = camera.at(x, 0, z), camera.size(z)
        half, tall = 0.075 * s, 1.32 * s
        canvas.fill(ellipse(cx - 0.1 * s, foot, 0.3 * s, 0.04 * s), view.tone("#101810", 0), 0.4, blur=max(1.0, 0.02 * s))
        post = lines(
            [
                (cx - half, foot),
                (cx - half, foot - tall + half),
                (cx, foot - tall),
                (cx + half, foot - tall + half),
                (cx + half, foot),
            ]
        )
        left, right = lit_sides(view, cx)
        canvas.fill(
            post, Linear(cx - half, 0, cx + half, 0, (view.tone(wood, left * 0.8), view.tone(wood, 0.5), view.tone(wood, right)))
        )
        if s > 60:
            grain = [
                stroke([(cx + half * k, foot - tall * 0.9), (cx + half * (k + 0.1), foot - tall * 0.1)], 1.4, even, False)
                for k in (-0.5, 0.0, 0.45)
            ]
            canvas.fill(joined(grain), view.tone("#4a3424", 0.2), 0.4, clip=post)
        if view.snow:
            canvas.fill(ellipse(cx, foot - tall + half * 0.6, half * 1.3, half * 0.8), view.tone(SNOWY, 0.9))


def bale(canvas: Canvas, view: View, camera: Camera, x: float, y: float, z: float, seed: int) -> None:
    wide, tall, deep = 1.18, 0.54, 0.6
    _, right = lit_sides(view, camera.at(x, y, z)[0])
    faces = [
        (
            camera.shape((x + wide, y, z), (x + wide, y, z + deep), (x + wide, y + tall, z + deep), (x + wide, y + tall, z)),
            right * 0.85,
        ),
        (camera.shape((x, y + tall, z), (x + wide, y + tall, z), (x + wide, y + tall, z + deep), (x, y + tall, z + deep)), 1.0),
        (camera.shape((x, y, z), (x + wide, y, z), (x + wide, y + tall, z), (x, y + tall, z)), 0.5),
    ]
    for k, (shape, light) in enumerate(faces):
        a, b, c, d = shape.bounds()
        if k == 1 and y + tall > camera.eye:
            continue
        tint = SNOWY if view.snow and k == 1 else STRAW[1]
        canvas.fill(shape, Linear(0, b, 0, d, (view.tone(tint, light), view.tone(mix(tint, STRAW[0], 0.5), light * 0.7))))
        if not (view.snow and k == 1):
            straw(canvas, view, shape, (a, b, c, d), 240 if k == 2 else 80, seed * 3 + k, 22)
    for u in (0.32, 0.86):
        a, b = camera.at(x + u, y, z), camera.at(x + u, y + tall, z)
        c = camera.at(x + u, y + tall, z + deep)
        canvas.fill(stroke([a, b, c], 3, even, False), view.tone("#8a4c34", 0.4))
    if view.snow:
        cap = [camera.at(x + wide * k / 6, y + tall - 0.02 + 0.02 * (k % 2), z) for k in range(7)]
        canvas.fill(stroke(cap, 17), view.tone(SNOWY, 0.85))
    edge = [camera.at(x, y, z), camera.at(x + wide, y, z)]
    canvas.fill(stroke(edge, 7, even, False), view.tone("#2c1c0c", 0), 0.4, blur=3)


def round_bale(canvas: Canvas, view: View, camera: Camera, x: float, z: float, r: float, seed: int) -> None:
    """A rolled bale, its coil toward us."""
    (a, b), s = camera.at(x, r, z), camera.size(z) * r
    (c, d), t = camera.at(x, r, z + 1.3), camera.size(z + 1.3) * r
    canvas.fill(ellipse(a - 0.2 * s, b + s, 1.35 * s, 0.2 * s), view.tone("#141410", 0), 0.45, blur=6)
    body = (
        ellipse(a, b, s, s)
        | ellipse(c, d, t, t)
        | lines([(a, b - s), (c, d - t), (c + t, d), (a + s, b)])
        | lines([(a + s, b), (c + t, d), (c, d + t), (a, b + s)])
    )
    canvas.fill(body, Linear(0, b - s, 0, b + s, (view.tone(STRAW[2], 0.95), view.tone(STRAW[0], 0.35))))
    straw(canvas, view, body, (a - s, b - s, c + t, b + s), 160, seed, 14)
    face = ellipse(a, b, s, s)
    canvas.fill(face, Linear(a - s, 0, a + s, 0, (view.tone(STRAW[1], 0.45), view.tone(STRAW[1], 0.8))))
    straw(canvas, view, face, (a - s, b - s, a + s, b + s), 170, seed + 1, 12)
    coil = [(a + s * 0.95 * k / 60 * math.cos(k * 0.52), b + s * 0.95 * k / 60 * math.sin(k * 0.52)) for k in range(4, 61)]
    canvas.fill(stroke(coil, 3, even), view.tone("#7c5624", 0.3), 0.6, clip=face)
    canvas.line(face, view.tone(STRAW[2], 1.0), 2.5, 0.7)


def milkcan(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    """A milk can of steel."""
    w = tall * 0.23
    canvas.fill(ellipse(x - w * 0.3, foot, w * 1.5, w * 0.28), view.tone("#141410", 0), 0.45, blur=3)
    half = ((1, 0, 1), (1, 0.6), (0.55, 0.78), (0.6, 0.9, 1))
    rim = [(x - w * p[0], foot - tall * p[1], *p[2:]) for p in half]
    rim += [(x + w * p[0], foot - tall * p[1], *p[2:]) for p in half[::-1]]
    body = curve([*rim, (x, foot + w * 0.18)])
    left, right = lit_sides(view, x)
    tones = (view.tone("#9aa6ae", left), view.tone("#dde6ea", 0.9), view.tone("#7c8890", 0.4), view.tone("#b8c4ca", right))
    canvas.fill(body, Linear(x - w, 0, x + w, 0, tones, (0, 0.35, 0.7, 1)))
    canvas.fill(rect(x - w * 0.72, foot - tall * 0.98, w * 1.44, tall * 0.1, 3), view.tone("#c4ced4", 0.9))
    canvas.fill(
        rect(x - w, foot - tall * 0.55, w * 2, 3) | rect(x - w, foot - tall * 0.08, w * 2, 3), view.tone("#4c565e", 0.3), 0.6
    )
    for k in (-1, 1):
        canvas.line(ellipse(x + k * w * 0.95, foot - tall * 0.7, w * 0.3, tall * 0.09), view.tone("#6c767e", 0.5), 2.5)


def rail_fence(canvas: Canvas, view: View, span: tuple[tuple[float, float], tuple[float, float]], tall: float) -> None:
    """Two rails on posts from a near point to a far one; `tall` is the height of the nearest post in design units."""
    (x0, y0), (x1, y1) = span
    posts: list[Path] = []
    for k in range(8):
        t = k / 7
        x, y, h = x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, tall * (1 - 0.45 * t)
        posts.append(rect(x - h * 0.09, y - h, h * 0.18, h, 2))
    canvas.fill(joined(posts), view.tone("#a88058", 0.6))
    for k in (0.75, 0.4):
        canvas.fill(
            lines([(x0, y0 - tall * k), (x1, y1 - tall * 0.55 * k), (x1, y1 - tall * 0.55 * k + 5), (x0, y0 - tall * k + 10)]),
            view.tone("#b89064", 0.7),
        )
