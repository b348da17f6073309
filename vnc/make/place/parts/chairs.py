"""Chairs of leather and wood."""

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined, placed
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

LEATHER, INK = "#7c3a30", "#140c0c"


def armchair(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """Behind the desk: leather in buttons, wings, rolled arms."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    top = foot - 1.36 * s
    for d in (-1, 1):
        arm = curve(
            [
                (cx + d * 0.3 * s, foot - 0.78 * s),
                (cx + d * 0.46 * s, foot - 0.76 * s),
                (cx + d * 0.47 * s, foot - 0.6 * s),
                (cx + d * 0.4 * s, foot - 0.5 * s),
                (cx + d * 0.28 * s, foot - 0.55 * s),
            ]
        )
        canvas.fill(arm, Linear(cx - 0.45 * s, 0, cx + 0.45 * s, 0, (view.tone(LEATHER, 0.25), view.tone(LEATHER, 0.8))))
    half = ((0.36, 0.86, 1), (0.4, 0.5), (0.38, 0.14), (0.26, 0.02))
    mirrored = [(-p[0], *p[1:]) for p in half]
    back = placed(cx, top, s, [*mirrored, (0, -0.03), *half[::-1]])
    canvas.fill(
        back,
        Linear(
            0, top, 0, foot - 0.4 * s, (view.tone(LEATHER, 0.85), view.tone(LEATHER, 0.4), view.tone(mix(LEATHER, INK, 0.4), 0.2))
        ),
    )
    canvas.inner(back, -0.03 * s, 0.02 * s, alpha(view.tone("#f0a88c", 1.0), 0.8), 0.6, blur=4)
    canvas.inner(back, 0.05 * s, -0.03 * s, view.tone(INK, 0), 0.5, blur=9)
    _buttons(canvas, view, cx, s, top, back)


def _buttons(canvas: Canvas, view: View, cx: float, s: float, top: float, back: Path) -> None:
    """Leather in buttons, creased between them."""
    buttons = [
        (cx + (0.16 * k + 0.08 * (j % 2)) * s, top + (0.14 + 0.14 * j) * s)
        for j in range(5)
        for k in ((-1, 0, 1) if j % 2 == 0 else (-2, -1, 0, 1))
    ]
    seams = [stroke([(bx, by), (bx + dx * s, by + 0.14 * s)], 0.014 * s) for bx, by in buttons for dx in (-0.08, 0.08)]
    canvas.fill(joined(seams), view.tone(INK, 0.1), 0.45, blur=1.5, clip=back)
    canvas.fill(
        joined([ellipse(bx, by, 0.02 * s, 0.02 * s) for bx, by in buttons]), view.tone(mix(LEATHER, INK, 0.5), 0.4), clip=back
    )
    canvas.fill(
        joined([ellipse(bx + 0.035 * s, by - 0.05 * s, 0.026 * s, 0.018 * s) for bx, by in buttons]),
        view.tone("#e09a80", 1.0),
        0.3,
        blur=3,
        clip=back,
    )


def visitor_chair(canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, z: float) -> None:
    """A chair for one who has been called in, from behind: a padded back in a frame of wood, arms, studs."""
    wide, deep, wood = 0.56, 0.5, "#6a3e2a"
    left = x - wide / 2
    shadow(canvas, view, camera, left, z, wide, deep, 0.5)
    for dx in (0.0, wide - 0.05):
        box(canvas, view, camera, sun, left + dx, 0, z + deep - 0.06, 0.05, 0.62, 0.05, wood, 0)
    box(canvas, view, camera, sun, left + 0.02, 0.34, z + 0.02, wide - 0.04, 0.12, deep - 0.04, LEATHER, 0.6)
    for dx in (-0.02, wide - 0.05):
        box(canvas, view, camera, sun, left + dx, 0.62, z, 0.07, 0.05, deep, wood, 0.9)
    for dx in (0.0, wide - 0.05):
        box(canvas, view, camera, sun, left + dx, 0, z, 0.05, 0.96, 0.05, wood, 0.4)
    rear = camera.flat((left, 0, z - 0.01), (1, 0, 0), (0, 1, 0))
    _padded(canvas, view, rear, wide, wood)
    canvas.fill(rear.quad(0.05, 0.2, wide - 0.1, 0.035), view.tone(wood, 0.5))


def _padded(canvas: Canvas, view: View, rear: Flat, wide: float, wood: str) -> None:
    """The back with its pad and studs."""
    back = rear.path(
        curve(
            [
                (0.03, 0.5, 1),
                (0.02, 0.92),
                (0.06, 0.98),
                (wide / 2, 1.02),
                (wide - 0.06, 0.98),
                (wide - 0.02, 0.92),
                (wide - 0.03, 0.5, 1),
            ]
        )
    )
    _, y0, _, y1 = back.bounds()
    canvas.fill(back, view.tone(wood, 0.7))
    pad = rear.path(
        curve(
            [
                (0.08, 0.55, 1),
                (0.075, 0.88),
                (0.1, 0.925),
                (wide / 2, 0.955),
                (wide - 0.1, 0.925),
                (wide - 0.075, 0.88),
                (wide - 0.08, 0.55, 1),
            ]
        )
    )
    canvas.fill(pad, Linear(0, y0, 0, y1, (view.tone(LEATHER, 0.75), view.tone(mix(LEATHER, INK, 0.3), 0.25))))
    canvas.inner(pad, -8, -10, view.tone(INK, 0), 0.45, blur=9)
    canvas.inner(pad, 3, 4, view.tone("#e8a488", 1.0), 0.35, blur=4)
    studs = [ellipse(0.09 + (wide - 0.18) * k / 9, 0.562, 0.009, 0.009) for k in range(10)]
    studs += [ellipse(u, 0.6 + 0.045 * k, 0.009, 0.009) for u in (0.085, wide - 0.085) for k in range(7)]
    canvas.fill(joined([rear.path(s) for s in studs]), view.tone("#f0cc80", 1.0))
