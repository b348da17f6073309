"""Hens, a cock and chicks."""

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, thin_end
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import Picture
from vnc.make.place.space import Camera
from vnc.make.place.view import View
from vnc.record import record


def flock(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Hens that scratch and peck in the yard, a cock, chicks."""
    view = picture.view
    hens = (
        (-1.3, 12.0, 1, "#f4ece0", False, 1.0), (2.6, 11.0, -1, "#b8683c", True, 1.0), (-3.0, 8.3, 1, "#b8683c", True, 1.0),
        (3.4, 8.6, -1, "#f4ece0", False, 1.0), (-2.3, 7.4, -1, "#8c4a30", False, 1.28), (2.75, 7.0, 1, "#f4ece0", True, 1.0),
        (-3.1, 5.6, 1, "#f4ece0", True, 1.0),
    )  # fmt: skip
    for k, (x, z, side, colour, low, size) in enumerate(hens):
        _hen(canvas, view, _Hen(*camera.at(x, 0, z), 0.5 * size * camera.size(z), side, low), colour, k == 4)
    for x, z in ((-2.55, 5.9), (-2.3, 5.5), (-2.7, 5.2), (3.0, 6.5)):
        (cx, foot), s = camera.at(x, 0, z), 0.1 * camera.size(z)
        canvas.fill(ellipse(cx, foot, s * 0.9, s * 0.2), view.tone("#141410", 0), 0.4, blur=2)
        canvas.fill(
            ellipse(cx, foot - s * 0.6, s * 0.7, s * 0.5) | ellipse(cx + s * 0.5, foot - s * 1.15, s * 0.4, s * 0.4),
            view.tone("#f8d858", 0.8),
        )
        canvas.fill(
            lines([(cx + s * 0.85, foot - s * 1.25), (cx + s * 1.15, foot - s * 1.1), (cx + s * 0.85, foot - s)]),
            view.tone("#e8882c", 0.7),
        )
        canvas.fill(ellipse(cx + s * 0.62, foot - s * 1.22, s * 0.08, s * 0.1), "#1c1410")


@record
class _Hen:
    """Where a hen stands, its height in pixels, the side (-1 or 1) that it looks to; `low` pecks."""

    x: float
    foot: float
    s: float
    side: int
    low: bool

    def at(self, u: float, v: float) -> tuple[float, float]:
        return self.x + self.side * u * self.s, self.foot - v * self.s

    def form(self, *points: tuple[float, ...]) -> Path:
        return curve([(*self.at(p[0], p[1]), *p[2:]) for p in points])

    @property
    def head(self) -> tuple[float, float]:
        return (0.56, 0.2) if self.low else (0.34, 0.92)


def _hen(canvas: Canvas, view: View, hen: _Hen, colour: str, cock: bool) -> None:
    light, shade, s = view.tone(colour, 0.95), view.tone(mix(colour, "#5a4038", 0.45), 0.4), hen.s
    red, beak = view.tone("#dc3a30", 0.8), view.tone("#f0b03c", 0.8)
    canvas.fill(ellipse(hen.x - 0.05 * s, hen.foot, 0.5 * s, 0.08 * s), view.tone("#141410", 0), 0.45, blur=max(1.5, 0.03 * s))
    legs = [stroke([hen.at(u, 0.34), hen.at(u + 0.03, 0.02)], 0.045 * s, even, False) for u in (-0.06, 0.1)]
    legs += [stroke([hen.at(u + 0.01, 0.02), hen.at(u + 0.13, 0.0)], 0.035 * s, even, False) for u in (-0.06, 0.1)]
    canvas.fill(joined(legs), beak)
    _tail(canvas, hen, view.tone("#24504c", 0.5) if cock else shade, 4 if cock else 3)
    _comb(canvas, hen, red)
    body = hen.form(
        (-0.42, 0.6), (-0.34, 0.34), (-0.08, 0.2), (0.22, 0.24), (0.4, 0.46), (0.24, 0.66), (-0.08, 0.6), (-0.28, 0.68)
    )
    _, b, _, d = body.bounds()
    canvas.fill(body, Linear(0, b, 0, d, (light, shade)))
    canvas.fill(_neck(hen), view.tone("#e09a4c", 0.85) if cock else light)
    wing = hen.form((-0.34, 0.54, 1), (-0.1, 0.6), (0.18, 0.5), (0.06, 0.34), (-0.16, 0.32), (-0.4, 0.42, 1))
    canvas.fill(wing, shade, 0.75)
    feathers = [
        stroke([hen.at(-0.3 + 0.1 * k, 0.36 + 0.02 * k), hen.at(-0.18 + 0.1 * k, 0.46)], 0.025 * s, thin_end, False)
        for k in range(4)
    ]
    canvas.fill(joined(feathers), light, 0.8)
    _face(canvas, hen, beak, red)


def _tail(canvas: Canvas, hen: _Hen, tint: str, count: int) -> None:
    for k in range(count):
        lift = 0.12 * k
        edge = ((-0.52, 0.66 + lift), (-0.78 + 0.1 * k, 0.62 + lift, 1), (-0.6, 0.48 + lift * 0.8))
        canvas.fill(hen.form((-0.28, 0.42, 1), *edge, (-0.3, 0.62, 1)), tint)


def _comb(canvas: Canvas, hen: _Hen, red: str) -> None:
    (hx, hy), low, s = hen.head, hen.low, hen.s
    comb = [
        ellipse(
            *hen.at(hx + 0.08 * k - 0.02 - (0.0 if not low else -0.06), hy + (0.16 if not low else 0.15 - 0.04 * k)),
            0.055 * s,
            0.075 * s,
        )
        for k in (-1, 0, 1)
    ]
    canvas.fill(joined(comb), red)


def _neck(hen: _Hen) -> Path:
    hx, hy = hen.head
    if hen.low:
        return hen.form(
            (0.0, 0.68, 1), (0.36, 0.62), (hx + 0.1, hy + 0.12), (hx + 0.06, hy - 0.08), (hx - 0.1, hy), (0.22, 0.28, 1)
        )
    nape, throat = ((0.2, 0.82), (hx - 0.08, hy + 0.12), (hx + 0.11, hy + 0.06)), ((hx + 0.08, hy - 0.12), (0.4, 0.5))
    return hen.form((0.0, 0.62, 1), *nape, *throat, (0.24, 0.3, 1))


def _face(canvas: Canvas, hen: _Hen, beak: str, red: str) -> None:
    (hx, hy), low, s = hen.head, hen.low, hen.s
    tip = (
        [(hx + 0.1, hy - 0.02), (hx + 0.14, hy - 0.2), (hx - 0.02, hy - 0.06)]
        if low
        else [(hx + 0.1, hy + 0.07), (hx + 0.27, hy), (hx + 0.1, hy - 0.05)]
    )
    canvas.fill(lines([hen.at(*p) for p in tip]), beak)
    wattle = hen.at(hx - 0.04, hy - 0.1) if low else hen.at(hx + 0.1, hy - 0.12)
    canvas.fill(ellipse(*wattle, 0.045 * s, 0.075 * s), red)
    canvas.fill(ellipse(*hen.at(hx + 0.03, hy + 0.04), 0.028 * s, 0.032 * s), "#1c1410")
