"""A roof over a city of neon: towers to the clouds, flying cars in lanes of light, pipes and aerials about us."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import NEON, joined, neon_sign, skyline, wires
from vnc.make.place.parts.flora import air_tint
from vnc.make.place.parts.limelight import tube
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, mirror, stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun, box
from vnc.make.place.view import View

GLASS = ("#ffd98a", "#7ae0ff", "#ff8ad0", "#b89aff")
EDGE = 776
"""Where the roof ends, in design units down."""


def neonroof(picture: Picture) -> None:
    """Far towers, near towers with their signs, lanes of traffic between them, and the roof on which we stand."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 860)
    skyline(picture, far, 960, 30, (180, 520), (40, 100), ("#4a4a7c", "#6a5a90"), picture.seed + 2, (5, 7), 0.5, GLASS)
    air_tint(far, mix("#b04a98", view.haze, 0.5), 200, 900, 0.05, 0.4 + 0.3 * view.murk)
    towers = picture.sheet(0.8, 0, 0.9)
    skyline(picture, towers, 1000, 9, (90, 430), (130, 230), ("#34345c", "#4a3a6c"), picture.seed + 12, (8, 11), 0.6, GLASS)
    _crowns(towers, view, picture.seed)
    _billboards(towers, view, picture.seed)
    air_tint(towers, mix("#7a4ab8", view.haze, 0.5), 420, 960, 0.0, 0.3 + 0.3 * view.murk)
    _traffic(towers, view, picture.seed)
    veil(picture, towers)
    roof = picture.sheet(0.4, 0, 0.4)
    _roof(picture, roof)
    _gear(roof, view, Camera(960, 690, 1.7, 1000))
    near = picture.sheet(0.14, 0, 2.0)
    _aerial(near, view)
    picture.play("flicker", 1280, 180, 300, 420, "#ff5ac0")


def _crowns(canvas: Canvas, view: View, seed: int) -> None:
    """Spires with beacons, bands of light round the tallest towers."""
    chance = Random(seed + 3)
    for k, x in enumerate((260, 720, 1150, 1620)):
        top = chance.uniform(40, 170)
        body = lines([(x - 64, 900), (x - 50, top + 90), (x, top), (x + 50, top + 90), (x + 64, 900)])
        canvas.fill(body, Linear(x - 64, 0, x + 64, 0, (view.tone("#5a5488", 0.6), view.tone("#24203c", 0.2))))
        rows = [rect(x - 46 + 14 * c, top + 120 + 17 * r, 7, 9) for r in range(36) for c in range(7) if chance.random() < 0.55]
        canvas.fill(joined(rows), mix(GLASS[k], view.tone("#6a7a9c", 0.5), 0.6 - 0.6 * view.lamps), 0.85)
        for r in range(3):
            tube(canvas, rect(x - 56, top + 130 + 190 * r, 112, 5), NEON[(k + r) % len(NEON)], 20, 0.35 + 0.6 * view.lamps)
        canvas.fill(rect(x - 2, top - 70, 4, 74), view.tone("#3a3850", 0.4))
        canvas.glow(x, top - 70, 60, "#ff4a4a", 0.7)


def _billboards(canvas: Canvas, view: View, seed: int) -> None:
    """Signs up the towers, and pictures of light in the air."""
    for k, (x, y, wide, tall) in enumerate(
        ((420, 330, 86, 300), (1330, 200, 104, 380), (930, 420, 74, 240), (1800, 340, 90, 300))
    ):
        neon_sign(canvas, x, y, wide, tall, NEON[(k + seed) % len(NEON)], seed + k)
    for x, y, r, tint in ((600, 250, 92, "#5ae0ff"), (1500, 420, 70, "#ff8ad8")):
        canvas.glow(x, y, r * 2.2, tint, 0.3)
        rings = [ellipse(x, y, r * t, r * t * 0.92) for t in (1.0, 0.8)]
        for ring in rings:
            canvas.line(ring, tint, 4, 0.75)
        fish = curve(
            [
                (x - r * 0.55, y),
                (x - r * 0.1, y - r * 0.3),
                (x + r * 0.35, y, 1),
                (x + r * 0.6, y - r * 0.25, 1),
                (x + r * 0.6, y + r * 0.25, 1),
                (x + r * 0.35, y, 1),
                (x - r * 0.1, y + r * 0.3),
            ]
        )
        canvas.fill(fish, tint, 0.45)
        canvas.fill(joined([rect(x - r, y - r + 9 * j, 2 * r, 2) for j in range(int(2 * r / 9))]), "#0c0a1e", 0.25)


def _traffic(canvas: Canvas, view: View, seed: int) -> None:
    """Flying cars: lanes of lights, some near enough to be seen whole."""
    chance = Random(seed + 9)
    for y0, y1, tint in ((560, 500, "#ffd8a0"), (640, 700, "#ff7a70"), (470, 430, "#9ae0ff")):
        canvas.fill(stroke([(-20, y0), (WIDE / 2, (y0 + y1) / 2 + 14), (WIDE + 20, y1)], 5, even), tint, 0.2, blur=4)
        for _ in range(20):
            t = chance.random()
            x, y = WIDE * t, y0 + (y1 - y0) * t + chance.uniform(-9, 9)
            canvas.fill(stroke([(x - 22, y), (x + 6, y)], 4), tint, 0.8)
            canvas.glow(x + 6, y, 22, tint, 0.6)
    for x, y, s, side in ((520, 610, 1.0, 1), (1210, 560, 0.7, -1), (1560, 668, 1.2, -1)):
        _car(canvas, view, x, y, s, side)


def _car(canvas: Canvas, view: View, x: float, y: float, s: float, side: int) -> None:
    """A car without wheels: a wedge with a dome of glass, lights before and behind, a glow under it."""

    def at(u: float, v: float) -> tuple[float, float]:
        return x + side * u * s, y + v * s

    canvas.fill(ellipse(x, y + 20 * s, 66 * s, 10 * s), "#7ae0ff", 0.5, blur=8, blend="screen")
    body = curve([(*at(-70, 2), 1), at(-56, -14), at(0, -16), at(60, -4), (*at(76, 6), 1), at(40, 14), at(-50, 14)])
    canvas.fill(body, Linear(0, y - 16 * s, 0, y + 14 * s, (view.tone("#8a90b8", 1.0), view.tone("#2c2c4c", 0.4))))
    dome = curve([(*at(-34, -13), 1), at(-18, -31), at(14, -30), (*at(40, -9), 1)])
    canvas.fill(dome, mix(view.tone("#3c4c78", 0.5), "#9ae0ff", 0.35))
    canvas.fill(stroke([at(-26, -16), at(-12, -27), at(10, -26)], 2.5 * s), "#e8f8ff", 0.7)
    for u, tint in ((72, "#fff0c8"), (-70, "#ff4a4a")):
        canvas.glow(*at(u, 3), 46 * s, tint, 0.8)


def _roof(picture: Picture, canvas: Canvas) -> None:
    """Wet concrete with drains and panels, a low edge with a strip of light."""
    view, camera = picture.view, Camera(960, 690, 1.7, 1000)
    ground = rect(-20, EDGE, WIDE + 40, HIGH - EDGE + 20)
    canvas.fill(ground, Linear(0, EDGE, 0, HIGH, (view.tone("#5a5878", 0.7), view.tone("#2c2a44", 0.35))))
    stained(canvas, picture.seed + 61, 0.35, 9, 2.5, view.tone("#14122a", 0))
    mask = canvas.planes[3].copy() * 0.8
    mirror(flattened([s.canvas for s in picture.sheets]), canvas, EDGE, picture.seed + 7, mask, 0.4, 1.3, 1.5)
    joints = camera.floor().grid([k * 1.4 - 18 for k in range(27)], [1.2 + 1.4 * k for k in range(7)], 0.03)
    canvas.fill(joints, view.tone("#14122a", 0.1), 0.5)
    canvas.fill(
        rect(-20, EDGE - 40, WIDE + 40, 46),
        Linear(0, EDGE - 40, 0, EDGE + 6, (view.tone("#6a6890", 0.8), view.tone("#2c2a44", 0.2))),
    )
    tube(canvas, rect(-20, EDGE - 34, WIDE + 40, 5), "#ff5ac8", 26, 0.4 + 0.5 * view.lamps)


def _gear(canvas: Canvas, view: View, camera: Camera) -> None:
    """Machines for the air with their fans, pipes along the edge, a hatch with a lamp."""
    sun = Sun(-0.3, 0.8, -0.3)
    for x, z, wide, tall in ((-5.4, 7.4, 1.6, 1.3), (-3.5, 8.2, 1.2, 0.9), (4.3, 7.2, 1.8, 1.5)):
        box(canvas, view, camera, sun, x, 0, z, wide, tall, 1.0, "#7a7c9c", 0.8)
        face = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
        disc = face.path(ellipse(wide / 2, tall * 0.52, tall * 0.34, tall * 0.34))
        canvas.fill(disc, view.tone("#1c1c30", 0.2))
        blades = [
            face.path(rect(wide / 2 - tall * 0.32, tall * (0.5 + 0.09 * k), tall * 0.64, 0.025)) for k in (-3, -2, -1, 0, 1, 2, 3)
        ]
        canvas.fill(joined(blades), view.tone("#8a8cac", 0.7), 0.8, clip=disc)
        canvas.fill(face.quad(0.08, tall - 0.14, 0.3, 0.06), "#5ae0a8", 0.9)
    for y, wide in ((EDGE - 58, 15), (EDGE - 82, 9)):
        pipe = rect(-20, y, WIDE * 0.36, wide)
        canvas.fill(pipe, Linear(0, y, 0, y + wide, (view.tone("#a0a2c0", 0.9), view.tone("#34344c", 0.2))))
        canvas.fill(joined([rect(90 + 170 * k, y - 3, 16, wide + 6) for k in range(4)]), view.tone("#5a5a7c", 0.6))


def _aerial(canvas: Canvas, view: View) -> None:
    """An aerial and cables at the right, close to us."""
    x = 1790
    canvas.fill(rect(x - 9, 120, 18, HIGH), Linear(x - 9, 0, x + 9, 0, (view.tone("#8a8cac", 0.8), view.tone("#24243c", 0.2))))
    arms: list[Path] = [rect(x - 110 + 14 * k, 200 + 90 * k, 220 - 28 * k, 7) for k in range(4)]
    canvas.fill(joined(arms), view.tone("#6a6c8c", 0.5))
    canvas.glow(x, 116, 60, "#ff4a4a", 0.85)
    wires(canvas, view, ((1790, 300, -20, 90, 120), (1790, 390, WIDE + 20, 300, 20)), 4)
    canvas.fill(
        rect(-20, HIGH - 60, WIDE + 40, 80), Linear(0, HIGH - 60, 0, HIGH, (alpha("#0c0a1e", 0.0), alpha("#0c0a1e", 0.4)))
    )


PLACES = {"neonroof": Kind(neonroof, None, ((0.1, 0.9),), 0.72, time="night", mood="neon")}
