"""A petrol station by a country road, alight at night."""

from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, pole, wires
from vnc.make.place.parts.flora import air_tint, bush, grass, pines, ridge
from vnc.make.place.parts.vehicles import VAN, Car, car
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, mirror, stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

BRANDS = (("#d8382e", "#ffd23a"), ("#1f8a5a", "#f4e84a"), ("#2f6ac0", "#ff8a2a"), ("#e8702a", "#ffffff"))
WHITE, STEEL = "#f0eee8", "#8c969e"
ROOF = (-6.4, 5.4, 7.6, 14.6)
"""The canopy: left, right, near edge and far edge in metres."""


def gasstation(picture: Picture) -> None:
    """Pumps under a lit canopy, the shop behind its glass, the tall sign with prices, the road off to the hills."""
    view, camera = picture.view, Camera(900, 610, 1.6, 900)
    sun = Sun(0.5 if view.sun[0] > 960 else -0.5, 0.7, -0.2)
    brand = BRANDS[picture.seed % 4]
    far = picture.sheet(1.0)
    sky(picture, far, 650)
    land = picture.sheet(0.85, 0.08, 1.2)
    _land(picture, land, camera)
    site = picture.sheet(0.55, 0, 0.4)
    _forecourt(site, view, camera, picture.seed)
    _shop(site, view, camera, brand, picture.seed)
    car(site, view, camera, sun, Car(4.6, 13.2, "#e4e2dc", VAN, seed=3))
    roof = picture.sheet(0.42, 0, 0.4)
    for x in (-4.6, 3.4):
        _post(roof, view, camera, sun, x, 12.4)
    _canopy(roof, view, camera, sun, brand)
    for x in (-3.3, 1.9):
        _island(roof, view, camera, sun, x, 9.6, brand)
    car(roof, view, camera, sun, Car(-0.75, 9.9, ("#3f7a9a", "#c8483c", "#5a8a5a")[picture.seed % 3], seed=5))
    for x in (-4.6, 3.4):
        _post(roof, view, camera, sun, x, 8.1)
    if view.wet or view.lamps > 0.4:
        wet = site.planes[3].copy()
        mirror(
            flattened([s.canvas for s in picture.sheets]),
            site,
            690,
            picture.seed,
            wet,
            0.5 * max(view.wet, 0.5 * view.lamps),
            1.2,
            1.2,
            0.7,
        )
    _price_sign(roof, view, camera, brand)
    _air_pump(roof, view, camera, sun)
    near = picture.sheet(0.12, 0, 2.4)
    grass(near, view, 1030, 1110, 190, picture.seed, height=2.6, right=520)
    grass(near, view, 1040, 1110, 150, picture.seed + 1, height=2.4, left=1480, right=WIDE + 20)


def _land(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Hills and woods, the road that climbs away on the right, wires along it."""
    view = picture.view
    ridge(canvas, view, 520, 46, ("#7f98b0", "#a4b8c0"), picture.seed + 3, 0.6, light=0.6)
    ridge(canvas, view, 570, 26, ("#5f8a7c", "#86a888"), picture.seed + 4, 0.5, 16)
    air_tint(canvas, view.haze, 400, 640, 0.1, 0.4 + 0.4 * view.murk)
    field = mix("#8aa85a", "#eef3f8", 0.8 * view.snow)
    canvas.fill(
        rect(-20, 610, WIDE + 40, 500),
        Linear(0, 610, 0, 800, (view.tone(field, 0.7), view.tone(mix(field, "#3a5a34", 0.5), 0.4))),
    )
    road = lines([(1420, 606), (1440, 606), (1960, 760), (1960, 860), (1500, 660)])
    canvas.fill(road, view.tone(mix("#6e6c74", "#e8eef4", 0.7 * view.snow), 0.6))
    canvas.line(lines([(1432, 606), (1960, 806)], closed=False), view.tone("#f0ece0", 0.8), 3, 0.8)
    pines(canvas, view, [(20 + 84 * k + 30 * (k % 3), 640 + 8 * (k % 4), 120 + 50 * (k % 3)) for k in range(13)])
    for k in range(6):
        bush(canvas, view, 1180 + 140 * k, 640 + 14 * (k % 2), 80, 40, picture.seed + k, 110)
    for x, foot, tall in ((1478, 640, 130), (1570, 668, 210), (1730, 720, 350)):
        pole(canvas, view, x, foot, tall, tall * 0.03)
    wires(canvas, view, ((1478, 520, 1570, 472, 14), (1570, 472, 1730, 392, 26), (1730, 392, 1960, 250, 40)), 2)
    veil(picture, canvas)


def _forecourt(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """Concrete in slabs under the roof, asphalt before it, kerb and arrows, oil."""
    floor = camera.floor()
    top = camera.at(0, 0, 21)[1]
    canvas.fill(rect(-20, top, WIDE + 40, HIGH), Linear(0, top, 0, HIGH, (view.tone("#8a8890", 0.6), view.tone("#5c5a64", 0.3))))
    canvas.fill(floor.quad(-7.2, 6.6, 13.4, 9.4), view.tone("#b8b4ac", 0.55))
    canvas.fill(
        floor.grid([-7.2 + 1.9 * k for k in range(8)], [6.6 + 1.9 * k for k in range(6)], 0.03), view.tone("#4a484c", 0.2), 0.5
    )
    stained(canvas, seed, 0.3, 12, 3, view.tone("#221f26", 0))
    arrows = [
        [(x - 0.12, 4.3), (x + 0.12, 4.3), (x + 0.12, 5.3), (x + 0.36, 5.3), (x, 6.0), (x - 0.36, 5.3), (x - 0.12, 5.3)]
        for x in (-2.0, 0.9)
    ]
    canvas.fill(joined([floor.path(lines(a)) for a in arrows]), view.tone("#f0ece0", 0.8), 0.75)
    canvas.fill(floor.quads([(-9, 3.6, 20, 0.1)]), view.tone("#f0c43c", 0.8), 0.8)
    oil = [floor.path(ellipse(x, z, 0.7, 0.3)) for x, z in ((-2.0, 8.2), (0.9, 7.6), (3.6, 5.2))]
    canvas.fill(joined(oil), view.tone("#1c1a22", 0.1), 0.35, blur=6)
    if view.snow:
        canvas.fill(rect(-20, camera.at(0, 0, 6.4)[1], WIDE + 40, HIGH), view.tone("#eef3fa", 0.8), 0.75)


def _shop(canvas: Canvas, view: View, camera: Camera, brand: tuple[str, str], seed: int) -> None:
    """A flat-roofed shop: shelves and fridges behind the glass, a band in the brand's colour, an ice chest, posters."""
    left, wide, high, z = -6.8, 10.6, 3.4, 17.0
    box(canvas, view, camera, Sun(0, 0.7, -0.3), left, 0, z, wide, high, 6, WHITE, 0.4)
    front, lit = camera.flat((left, 0, z), (1, 0, 0), (0, 1, 0)), 0.35 + 0.6 * view.lamps
    inside = mix(view.tone("#8aa4b0", 0.5), "#fff4d4", lit)
    panes = [(0.5 + 1.95 * k, 0.3, 1.8, 2.2) for k in range(5)]
    canvas.fill(front.quads(panes), inside)
    chance = Random(seed + 4)
    for level in (0.5, 1.0, 1.5):
        canvas.fill(front.quads([(0.6, level, 5.4, 0.06)]), mix(view.tone("#5a6a74", 0.4), "#8a7a5a", lit * 0.5))
        goods = [(0.65 + 0.2 * k, level + 0.06, 0.14, chance.uniform(0.18, 0.36)) for k in range(27)]
        for j, tint in enumerate(("#d84a3a", "#3f8ac0", "#e8b83a", "#5aa86a", "#f0ece0")):
            canvas.fill(front.quads(goods[j::5]), mix(view.tone(tint, 0.6), "#fff0d0", 0.2 * lit), 0.9)
    canvas.fill(
        front.quads([(6.6, 0.35, 0.9, 2.0), (8.5, 0.35, 0.9, 2.0)]), mix("#c8e8f4", "#ffffff", 0.3 * lit), 0.4 + 0.5 * lit
    )
    canvas.fill(front.quads([(p[0] - 0.08, 0.2, 0.08, 2.4) for p in panes] + [(10.2, 0.2, 0.08, 2.4)]), view.tone("#5a6268", 0.5))
    canvas.fill(front.quad(4.4, 0, 1.8, 2.3), mix(inside, "#ffffff", 0.2))
    canvas.fill(front.quads([(5.27, 0, 0.06, 2.3), (4.34, 0, 0.07, 2.3), (6.2, 0, 0.07, 2.3)]), view.tone("#5a6268", 0.6))
    canvas.fill(front.quad(0, 2.65, wide, 0.75), view.tone(brand[0], 0.65))
    canvas.fill(front.quad(0, 2.58, wide, 0.08), mix(view.tone(brand[1], 0.9), brand[1], lit))
    letters = [(3.7 + 0.5 * k, 2.82, 0.34, 0.4) for k in range(7) if k != 4]
    canvas.fill(front.quads(letters), mix(view.tone("#ffffff", 1), "#fffbe8", lit))
    box(canvas, view, camera, Sun(0, 0.7, -0.3), left + 0.3, 0, z - 0.8, 1.3, 1.2, 0.7, "#e8f0f4", 0.8)
    chest = camera.flat((left + 0.3, 0, z - 0.8), (1, 0, 0), (0, 1, 0))
    canvas.fill(chest.quad(0.1, 0.3, 1.1, 0.5), "#3fa0d8")
    canvas.fill(chest.quads([(0.2 + 0.25 * k, 0.45, 0.16, 0.2) for k in range(4)]), "#f4fbff")
    if view.lamps > 0.2:
        canvas.fill(front.quads(panes), "#ffe8b0", 0.4 * view.lamps, blur=34, blend="screen")


def _canopy(canvas: Canvas, view: View, camera: Camera, sun: Sun, brand: tuple[str, str]) -> None:
    """The flat roof: its underside with lamps let in, the edge in the brand's stripes."""
    left, right, near, far = ROOF
    under, lit = camera.floor(4.5), max(0.3, view.lamps)
    shape = under.quad(left, near, right - left, far - near)
    _, top, _, foot = shape.bounds()
    canvas.fill(
        shape,
        Linear(
            0,
            top,
            0,
            foot,
            (
                mix(view.tone("#b8bcc0", 0.3), "#f4f4ea", 0.5 * view.lamps),
                mix(view.tone("#d8dce0", 0.5), "#fffbe8", 0.6 * view.lamps),
            ),
        ),
    )
    canvas.fill(under.quads([(left + 1.18 * k, near, 0.04, far - near) for k in range(11)]), view.tone("#7a8088", 0.3), 0.6)
    lamps = under.quads([(x, z, 0.7, 0.7) for x in (-5.0, -2.6, 0.3, 2.7) for z in (8.5, 10.6, 12.7)])
    canvas.fill(lamps, mix(view.tone("#f0f4f4", 0.9), "#ffffff", lit))
    canvas.fill(lamps, "#fff6dc", 0.7 * view.lamps, blur=24, blend="screen")
    face = camera.flat((left, 4.5, near), (1, 0, 0), (0, 1, 0))
    wide = right - left
    glow = mix(view.tone(brand[0], 0.7), brand[0], 0.7 * view.lamps)
    canvas.fill(face.quad(0, 0, wide, 0.95), glow)
    canvas.fill(face.quads([(0, 0.0, wide, 0.1), (0, 0.78, wide, 0.17)]), mix(view.tone(WHITE, 0.9), "#ffffff", 0.6 * view.lamps))
    canvas.fill(face.quad(0, 0.16, wide, 0.14), mix(view.tone(brand[1], 0.9), brand[1], view.lamps))
    canvas.fill(face.path(ellipse(wide / 2, 0.46, 0.42, 0.42)), mix(view.tone(WHITE, 0.9), "#ffffff", lit))
    drop = lines([(wide / 2, 0.8), (wide / 2 + 0.2, 0.4), (wide / 2, 0.22), (wide / 2 - 0.2, 0.4)])
    canvas.fill(face.path(drop), brand[0])
    if view.lamps > 0.2:
        canvas.fill(face.quad(0, 0, wide, 0.95), brand[0], 0.3 * view.lamps, blur=30, blend="screen")
        pool = camera.floor().quad(left + 0.5, near - 0.3, wide - 1, far - near)
        canvas.fill(pool, "#fff2cc", 0.36 * view.lamps, blur=40, blend="screen")
    if view.snow:
        canvas.fill(face.quad(0, 0.9, wide, 0.14), view.tone("#f6f9ff", 0.9))


def _post(canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, z: float) -> None:
    box(canvas, view, camera, sun, x, 0, z, 0.42, 4.5, 0.42, WHITE, 0)
    box(canvas, view, camera, sun, x - 0.04, 0, z - 0.04, 0.5, 0.6, 0.5, "#d8a82a", 0.6)
    flat = camera.flat((x, 0, z - 0.05), (1, 0, 0), (0, 1, 0))
    stripes = [lines([(-0.04, v), (0.46, v + 0.25), (0.46, v + 0.4), (-0.04, v + 0.15)]) for v in (-0.1, 0.2)]
    canvas.fill(joined([flat.path(s) for s in stripes]), view.tone("#22242a", 0.3), clip=flat.quad(-0.04, 0, 0.5, 0.6))


def _island(canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, z: float, brand: tuple[str, str]) -> None:
    """A kerb with a pump on it: display, hoses with nozzles, a bin and a bucket."""
    shadow(canvas, view, camera, x - 0.7, z - 0.6, 1.5, 2.4, 0.4)
    box(canvas, view, camera, sun, x - 0.6, 0, z - 0.6, 1.2, 0.16, 2.6, "#c8c4bc", 0.7)
    box(canvas, view, camera, sun, x - 0.42, 0.16, z, 0.84, 1.75, 0.6, WHITE, 0.6)
    front = camera.flat((x - 0.42, 0.16, z), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quad(0, 1.35, 0.84, 0.4), mix(view.tone(brand[0], 0.7), brand[0], 0.5 * view.lamps))
    canvas.fill(front.quad(0.1, 0.92, 0.64, 0.34), "#1c2a30")
    digits = [(0.14 + 0.1 * k, v, 0.06, 0.09) for k in range(5) for v in (0.97, 1.12)]
    canvas.fill(front.quads(digits), "#8affb0")
    canvas.fill(front.quads([(0.1, 0.1, 0.64, 0.5)]), view.tone("#c8ccd0", 0.6))
    canvas.fill(front.quads([(0.12 + 0.16 * k, 0.66, 0.12, 0.16) for k in range(4)]), view.tone("#e8d84a", 0.8))
    s = camera.size(z)
    for side, tint in ((-1, "#2a2c32"), (1, "#3a7a4a")):
        a, b = camera.at(x + side * 0.44, 1.5, z), camera.at(x + side * 0.46, 0.9, z)
        low = camera.at(x + side * 0.72, 0.4, z)
        canvas.line(curve([a, low, b], closed=False), view.tone("#1c1c22", 0.3), 0.045 * s)
        canvas.fill(rect(b[0] - 0.05 * s, b[1] - 0.22 * s, 0.1 * s, 0.26 * s, 4), view.tone(tint, 0.6))
    box(canvas, view, camera, sun, x - 0.2, 0.16, z - 0.5, 0.4, 0.6, 0.3, brand[0], 0.5)
    canvas.glow(*front.at(0.42, 1.1), 0.7 * s, "#aaffd0", 0.22)


def _price_sign(canvas: Canvas, view: View, camera: Camera, brand: tuple[str, str]) -> None:
    """A tall board with the brand and four prices in lights."""
    x, z, lit = 5.0, 8.4, max(0.35, view.lamps)
    face = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    shadow(canvas, view, camera, x, z, 1.9, 0.4, 0.4)
    canvas.fill(face.quads([(0.3, 0, 0.18, 5.6), (1.42, 0, 0.18, 5.6)]), view.tone(STEEL, 0.5))
    canvas.fill(face.quads([(0.3, 0, 0.05, 5.6), (1.42, 0, 0.05, 5.6)]), view.tone(STEEL, 1.1), 0.8)
    canvas.fill(face.path(rect(0, 2.5, 1.9, 3.3, 0.12)), mix(view.tone(WHITE, 0.8), "#ffffff", 0.5 * view.lamps))
    canvas.fill(face.path(rect(0.08, 4.6, 1.74, 1.1, 0.08)), mix(view.tone(brand[0], 0.7), brand[0], lit))
    canvas.fill(face.path(ellipse(0.95, 5.15, 0.4, 0.4)), mix(view.tone(brand[1], 0.9), brand[1], lit))
    canvas.fill(
        face.path(lines([(0.95, 5.48), (1.15, 5.08), (0.95, 4.9), (0.75, 5.08)])), mix(view.tone(brand[0], 0.7), brand[0], lit)
    )
    for k, v in enumerate((4.08, 3.6, 3.12, 2.64)):
        canvas.fill(face.path(rect(0.08, v, 1.74, 0.42, 0.04)), "#1a1e26")
        canvas.fill(face.path(ellipse(0.3, v + 0.21, 0.12, 0.12)), ("#4ac87a", "#e8c83a", "#e85a4a", "#5a9ae0")[k])
        digits = [(0.62 + 0.27 * j, v + 0.07, 0.18, 0.28) for j in range(4)]
        canvas.fill(face.quads(digits), "#ffb83a")
        gaps = [(0.67 + 0.27 * j, v + 0.12 + 0.12 * (j * k % 2), 0.08, 0.07) for j in range(4)]
        canvas.fill(face.quads(gaps), "#1a1e26")
    canvas.glow(*face.at(0.95, 4.2), 3.0 * camera.size(z), brand[1], 0.24 * view.lamps)


def _air_pump(canvas: Canvas, view: View, camera: Camera, sun: Sun) -> None:
    """A machine for air and a pile of tyres at the left."""
    shadow(canvas, view, camera, -5.2, 7.0, 0.6, 0.4, 0.4)
    box(canvas, view, camera, sun, -5.2, 0, 7.0, 0.5, 1.4, 0.4, "#3f7ab0", 0.7)
    face = camera.flat((-5.2, 0, 7.0), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.path(ellipse(0.25, 1.1, 0.16, 0.16)), view.tone("#f4f4ec", 0.9))
    canvas.line(face.path(lines([(0.25, 1.1), (0.35, 1.2)], closed=False)), "#d8382e", 3)
    canvas.fill(face.quad(0.1, 0.5, 0.3, 0.26), view.tone("#f4e84a", 0.8))
    s = camera.size(6.6)
    for k in range(3):
        cx, cy = camera.at(-4.2, 0.13 + 0.24 * k, 6.6)
        canvas.fill(ellipse(cx, cy, 0.36 * s, 0.17 * s), view.tone("#26262c", 0.4))
        canvas.fill(ellipse(cx, cy - 0.07 * s, 0.36 * s, 0.1 * s), view.tone("#3a3a42", 0.6))
        canvas.fill(ellipse(cx, cy - 0.07 * s, 0.18 * s, 0.05 * s), view.tone("#121216", 0.1))


PLACES = {
    "gasstation": Kind(gasstation, None, ((0.12, 0.44), (0.56, 0.88)), 0.56, time="night"),
}
