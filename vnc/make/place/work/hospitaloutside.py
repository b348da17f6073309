"""A hospital from its drive: a white block with a lit cross, the emergency entrance, an ambulance."""

from random import Random

from vnc.make.draw import Canvas, Linear, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined, lit_sides, skyline, street_lamp
from vnc.make.place.parts.flora import air_tint, bush, overhang, tree
from vnc.make.place.parts.rescue import ambulance
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera
from vnc.make.place.view import View
from vnc.make.place.water import puddles

WHITE, BAND, GREY, RED = "#f0f2f2", "#8fc0c0", "#9aa4ac", "#d8342e"
FOOT = 752


def hospitaloutside(picture: Picture) -> None:
    """Two wings of different height with ribbons of windows, a glazed entrance under a canopy, lawns and a drive."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 740)
    town = picture.sheet(0.85, 0.1, 1.2)
    skyline(picture, town, 750, 18, (470, 640), (60, 120), ("#a8b4c0", "#c4bcb8"), picture.seed + 2, (8, 10))
    air_tint(town, view.haze, 440, 750, 0.15, 0.5)
    house = picture.sheet(0.55, 0, 0.3)
    _drive(picture, house)
    left, right = lit_sides(view, 960)
    _block(house, view, (250, 150, 760), picture.seed, 0.45 + 0.4 * left)
    _block(house, view, (1010, 286, 690), picture.seed + 1, 0.45 + 0.4 * right)
    _cross(picture, house, 1255, 214)
    _helipad(house, view)
    _entrance(picture, house)
    for k, x in enumerate((30, 130, 1760, 1870)):
        tree(house, view, x, 770, 300 + 50 * (k % 2), picture.seed + k, 0.75, 300)
    if view.wet or view.lamps > 0.25:
        puddles(picture, house, FOOT, house.planes[3].copy(), max(0.75 * view.wet, 0.3 * view.lamps))
    front = picture.sheet(0.35, 0, 0.4)
    ambulance(front, view, 1330, 800, 62)
    for x, side in ((190, 1), (1730, -1)):
        street_lamp(front, view, x, 824, 330, side)
    for k, (x, y, r) in enumerate(((90, 850, 190), (420, 812, 110), (1800, 852, 200))):
        bush(front, view, x, y, r, r * 0.3, picture.seed + k, 260)
    _sign(picture, front)
    veil(picture, front, 0.5)
    near = picture.sheet(0.1, 0, 3)
    overhang(near, view, ((-40, -30, 330, 130), (1960, -30, 260, 110)), picture.seed + 6, 420)


def _block(canvas: Canvas, view: View, area: tuple[float, float, float], seed: int, light: float) -> None:
    """A wing: bands of windows between white bands, a plant room on its roof, balconies at one end."""
    x, top, wide = area
    chance = Random(seed)
    canvas.fill(
        joined([rect(x + wide * 0.2, top - 44, wide * 0.2, 46), rect(x + wide * 0.55, top - 30, wide * 0.12, 32)]),
        view.tone(GREY, 0.5),
    )
    canvas.fill(rect(x, top, wide, FOOT - top), Linear(0, top, 0, FOOT, (view.tone(WHITE, light), view.tone(WHITE, light - 0.3))))
    canvas.fill(rect(x - 6, top - 6, wide + 12, 14), view.tone("#f8fafa", 1.0))
    storeys = int((FOOT - 110 - top) / 76)
    panes: dict[str, list[tuple[float, float]]] = {"on": [], "off": []}
    for j in range(storeys):
        y = top + 30 + 76 * j
        canvas.fill(rect(x, y + 50, wide, 8), view.tone(BAND, 0.7))
        for k in range(int((wide - 40) / 46)):
            panes["on" if chance.random() < 0.55 * view.lamps else "off"].append((x + 24 + 46 * k, y))
    glass = mix(view.tone("#5a7a90", 0.5), view.sky[2], 0.4)
    for name, spots in panes.items():
        if not spots:
            continue
        shape = joined([rect(a, b, 38, 42) for a, b in spots])
        canvas.fill(shape, "#fff2c4" if name == "on" else glass)
        if name == "off":
            glint = [lines([(a, b + 42), (a + 14, b), (a + 24, b), (a + 10, b + 42)]) for a, b in spots]
            canvas.fill(joined(glint), mix(view.sky[3], "#ffffff", 0.3), 0.35)
        blinds = [rect(a, b, 38, chance.choice((0, 8, 14, 22))) for a, b in spots]
        canvas.fill(joined(blinds), view.tone("#e8e4d8", 0.7), 0.75)
        canvas.fill(joined([rect(a + 18, b, 2.5, 42) for a, b in spots]), view.tone("#e4e8ea", 0.7))
    canvas.fill(rect(x + wide - 14, top, 14, FOOT - top), view.tone("#14202c", 0), 0.2)
    if view.snow:
        canvas.fill(rect(x - 8, top - 16, wide + 16, 14, 5), view.tone("#f6f9ff", 0.9))


def _cross(picture: Picture, canvas: Canvas, x: float, y: float) -> None:
    """A red cross on a white disc over the roof, lit when it is dark."""
    view, lit = picture.view, max(0.25, picture.view.lamps)
    canvas.fill(joined([rect(x - 46, y + 40, 8, 40), rect(x + 38, y + 40, 8, 40)]), view.tone("#5a646c", 0.4))
    canvas.fill(rect(x - 66, y - 66, 132, 132, 22), mix(view.tone("#ffffff", 1.0), "#ffffff", lit))
    canvas.fill(
        joined([rect(x - 16, y - 48, 32, 96, 4), rect(x - 48, y - 16, 96, 32, 4)]), mix(view.tone(RED, 0.9), "#ff4038", lit)
    )
    if view.lamps > 0.2:
        canvas.glow(x, y, 260, "#ff8078", 0.6 * view.lamps)
    picture.play("flicker", x - 70, y - 70, 140, 140, "#ff8078")


def _helipad(canvas: Canvas, view: View) -> None:
    """The edge of a helicopter's deck on the high wing, with its lamps and a wind sock."""
    canvas.fill(lines([(300, 132), (620, 132), (600, 152), (320, 152)]), view.tone("#6a747c", 0.5))
    canvas.fill(rect(296, 126, 328, 8, 3), view.tone("#e8ecee", 0.9))
    for k in range(9):
        canvas.glow(304 + 39 * k, 126, 22, "#7affb0", 0.4 + 0.5 * view.lamps)
    canvas.fill(rect(668, 74, 5, 78), view.tone("#c8ccd0", 0.6))
    for k, tint in enumerate(("#ff7a3a", "#ffffff", "#ff7a3a")):
        canvas.fill(
            lines(
                [(673 + 22 * k, 78 + 2 * k), (695 + 22 * k, 80 + 2 * k), (695 + 22 * k, 98 - 3 * k), (673 + 22 * k, 102 - 3 * k)]
            ),
            view.tone(tint, 0.8),
        )


def _entrance(picture: Picture, canvas: Canvas) -> None:
    """Sliding doors of glass under a wide canopy on two posts, the hall behind them."""
    view, lit = picture.view, 0.35 + 0.6 * picture.view.lamps
    x, wide, top = 620, 560, 560
    hall = rect(x, top, wide, FOOT - top)
    canvas.fill(
        hall,
        Linear(0, top, 0, FOOT, (mix(view.tone("#8ab0b8", 0.5), "#fff4d8", lit), mix(view.tone("#5a7a84", 0.4), "#ffe0ac", lit))),
    )
    canvas.fill(
        joined([rect(x + 190, 690, 180, 46, 6), rect(x + 40, 700, 100, 26, 8), rect(x + 420, 700, 100, 26, 8)]),
        mix(view.tone("#4a7a7c", 0.4), "#a8785a", 0.4 * lit),
        0.8,
    )
    canvas.fill(joined([ellipse(x + 60 + 110 * k, 590, 20, 5) for k in range(5)]), "#fffbe8", 0.6 + 0.4 * view.lamps)
    bars = [rect(x + 70 * k - 3, top, 6, FOOT - top) for k in range(9)] + [rect(x, 616, wide, 6)]
    canvas.fill(joined(bars), view.tone("#dfe6e8", 0.7))
    glint = [lines([(x + a, FOOT), (x + a + 60, top), (x + a + 96, top), (x + a + 36, FOOT)]) for a in (20, 230, 440)]
    canvas.fill(joined(glint), "#ffffff", 0.14)
    canvas.fill(
        rect(x - 70, top - 46, wide + 140, 50, 6),
        Linear(0, top - 46, 0, top + 4, (view.tone("#ffffff", 1.0), view.tone("#c4ccd0", 0.4))),
    )
    canvas.fill(rect(x - 70, top - 16, wide + 140, 12), mix(view.tone(RED, 0.8), "#ff5046", 0.6 * view.lamps))
    canvas.fill(rect(x - 60, top + 4, wide + 120, 26), view.tone("#10182a", 0), 0.4, blur=8)
    for cx in (x - 46, x + wide + 46):
        canvas.fill(
            rect(cx - 10, top, 20, FOOT - top + 14), Linear(cx - 10, 0, cx + 10, 0, (view.tone(WHITE, 1.0), view.tone(GREY, 0.3)))
        )
    if view.lamps > 0.2:
        canvas.fill(hall, "#ffe8b8", 0.4 * view.lamps, blur=34, blend="screen")
    cross = [rect(x + wide / 2 - 7, top - 42, 14, 34), rect(x + wide / 2 - 17, top - 32, 34, 14)]
    canvas.fill(joined(cross), mix(view.tone(RED, 0.9), "#ff4038", lit))


def _drive(picture: Picture, canvas: Canvas) -> None:
    """Asphalt with an arrow and bays, kerbs, lawns at both sides, a zebra crossing to the doors."""
    view, floor = picture.view, Camera(900, 650, 1.6, 900).floor()
    whole = rect(-20, FOOT - 2, WIDE + 40, HIGH)
    canvas.fill(whole, Linear(0, FOOT, 0, HIGH, (view.misty(view.tone("#8a8c94", 0.6), 0.15), view.tone("#585a64", 0.3))))
    stained(canvas, picture.seed + 8, 0.22, 10, 3, view.tone("#201c28", 0))
    for points in ([(-20, 768), (520, 768), (330, 846), (-20, 880)], [(1960, 768), (1560, 768), (1700, 840), (1960, 890)]):
        canvas.fill(lines(points), view.tone("#eef3f8" if view.snow else "#6ea858", 0.7))
        canvas.line(lines(points), view.tone("#d8d8d4", 0.9), 7)
    canvas.fill(rect(560, 752, 690, 16), view.tone("#cfd4d4", 0.8))
    zebra = [(-1.5 + 0.8 * k, 5.0, 0.44, 5.2) for k in range(5)]
    canvas.fill(floor.quads(zebra), view.tone("#f4f2ea", 0.8), 0.85, clip=whole)
    edge = [(-9, 4.4, 20, 0.1)]
    canvas.fill(floor.quads(edge), view.tone("#f0c83c", 0.8), 0.8)
    if view.snow:
        canvas.fill(
            whole, Linear(0, FOOT, 0, HIGH, (alpha(view.tone("#eef3fa", 0.8), 0.85), alpha(view.tone("#f4f8ff", 0.7), 0.72)))
        )


def _sign(picture: Picture, canvas: Canvas) -> None:
    """A pillar by the drive: a cross, arrows to the wards in their colours."""
    view, lit = picture.view, 0.3 + 0.6 * picture.view.lamps
    x, foot = 500, 838
    canvas.fill(
        rect(x - 50, foot - 236, 100, 236, 8),
        Linear(x - 50, 0, x + 50, 0, (view.tone("#3f8a90", 0.9), view.tone("#2a5a64", 0.3))),
    )
    canvas.fill(
        joined([rect(x - 9, foot - 222, 18, 54), rect(x - 27, foot - 204, 54, 18)]),
        mix(view.tone("#ffffff", 1.0), "#ffffff", lit),
    )
    for k, tint in enumerate(("#ff6a5a", "#ffd24a", "#8af0b0")):
        y = foot - 142 + 44 * k
        canvas.fill(rect(x - 38, y, 76, 30, 4), mix(view.tone("#f4f8f8", 0.9), "#ffffff", lit * 0.5))
        canvas.fill(joined([lines([(x - 30, y + 15), (x - 16, y + 5), (x - 16, y + 25)]), rect(x - 18, y + 12, 46, 6)]), tint)


PLACES = {"hospitaloutside": Kind(hospitaloutside, None, ((0.1, 0.9),), 0.6)}
