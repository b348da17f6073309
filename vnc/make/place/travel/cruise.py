"""The promenade deck of a ship of today: planks to the bow, cabins on the left, the sea over the rail."""

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import ridge
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View
from vnc.make.place.water import puddles, sea

CAMERA = Camera(1010, 470, 1.6, 900)
WALL, RAIL, BOW, HIGHER = -3.0, 3.0, 26.0, 3.1
"""Where the cabins' wall and the rail stand, how far the deck runs, how high the deck above is: metres."""
WHITE, TEAK = "#f2f2ee", "#b88a5c"


def cruise(picture: Picture) -> None:
    """Deckchairs along the cabins, a lifeboat over the rail, a ring buoy, the coast far off."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 500)
    ridge(far, view, 446, 22, (view.misty("#7a98b0", 0.4), view.misty("#94aab4", 0.5)), picture.seed + 3, 0.5)
    sea(picture, far, 466, 1080, "#2478b0")
    picture.play("water", 1100, 480, 820, 300, view.sunlight)
    veil(picture, far)
    deck = picture.sheet(0.75, 0, 0.5)
    _planks(picture, deck)
    _bow(deck, view)
    ship = picture.sheet(0.6, 0, 0.4)
    _cabins(picture, ship)
    _above(picture, ship)
    things = picture.sheet(0.45, 0, 0.4)
    _lifeboat(things, view)
    _rail(things, view)
    for z in (11.5, 8.6, 6.2):
        _chair(things, view, z)
    near = picture.sheet(0.12, 0, 2.6)
    near.fill(
        rect(1846, -40, 70, 1200),
        Linear(1846, 0, 1916, 0, (view.tone(WHITE, 0.35), view.tone(WHITE, 0.95), view.tone(WHITE, 0.3))),
    )
    near.fill(curve([(-60, 1140, 1), (-60, 1000, 1), (130, 985), (250, 1040), (280, 1140, 1)]), view.tone("#2f6a8a", 0.5))


def _planks(picture: Picture, canvas: Canvas) -> None:
    view, floor = picture.view, CAMERA.floor()
    shape = CAMERA.shape((WALL, 0, 1), (RAIL + 0.3, 0, 1), (RAIL + 0.3, 0, 19), (1.4, 0, BOW), (-1.4, 0, BOW), (WALL, 0, 19))
    y0 = CAMERA.at(0, 0, BOW)[1]
    canvas.fill(
        CAMERA.shape((RAIL + 0.3, 0, 1), (RAIL + 0.3, -1.2, 1), (RAIL + 0.2, -1.2, 20), (RAIL + 0.3, 0, 19)),
        view.tone(WHITE, 0.4),
    )
    canvas.fill(shape, Linear(0, y0, 0, HIGH, (view.tone(TEAK, 0.85), view.tone("#8e6440", 0.5))))
    odd = [
        (WALL + 0.2 * k, 1.2 + 2.3 * j + 0.7 * (k % 3), 0.2, 2.2) for k in range(31) for j in range(8) if (k * 7 + j * 5) % 4 == 0
    ]
    canvas.fill(floor.quads(odd), view.tone("#d8ac78", 0.8), 0.3, clip=shape)
    canvas.fill(floor.quads([(WALL + 0.2 * k, 1, 0.016, BOW) for k in range(32)]), view.tone("#3a2418", 0.1), 0.6, clip=shape)
    if view.snow:
        canvas.fill(shape, view.tone("#f2f5fa", 0.75), 0.75)
    if view.wet:
        mask = canvas.sibling()
        mask.fill(shape, "#ffffff")
        puddles(picture, canvas, y0, mask.planes[3], 0.6)


def _bow(canvas: Canvas, view: View) -> None:
    """The bow's bulwark with its flagstaff and winches."""
    edge = [(-3.0, 1.1, 19.0), (-1.4, 1.2, BOW - 1), (0.0, 1.35, BOW), (1.4, 1.2, BOW - 1), (3.2, 1.1, 19.0)]
    wall = lines([*[CAMERA.at(*p) for p in edge], *[CAMERA.at(x, 0, z) for x, _, z in reversed(edge)]])
    canvas.fill(wall, Linear(0, wall.bounds()[1], 0, wall.bounds()[3], (view.tone(WHITE, 0.85), view.tone(WHITE, 0.35))))
    canvas.line(lines([CAMERA.at(*p) for p in edge], closed=False), view.tone("#a8743c", 0.9), 6)
    (x, foot), (_, top) = CAMERA.at(0, 1.3, BOW), CAMERA.at(0, 6.6, BOW)
    canvas.fill(rect(x - 3, top, 6, foot - top), view.tone("#e8e8e4", 0.9))
    cloth = curve(
        [
            (x + 3, top + 6, 1),
            (x + 44, top + 14),
            (x + 92, top + 4, 1),
            (x + 92, top + 56, 1),
            (x + 44, top + 64),
            (x + 3, top + 56, 1),
        ]
    )
    canvas.fill(cloth, Linear(x, 0, x + 92, 0, (view.tone("#2f5a9c", 0.6), view.tone("#4a7ac0", 1.0), view.tone("#2f5a9c", 0.5))))
    canvas.fill(rect(x + 3, top + 26, 90, 13), view.tone("#f4f4f0", 0.9), clip=cloth)
    sun = Sun(0.4, 0.7, -0.3)
    for u in (-1.1, 0.6):
        shadow(canvas, view, CAMERA, u, 19.5, 0.6, 0.6)
        box(canvas, view, CAMERA, sun, u, 0, 19.5, 0.6, 0.7, 0.6, "#5a6a74", 0.8)


def _cabins(picture: Picture, canvas: Canvas) -> None:
    """The white wall: windows with brass rims, doors with high sills, ring buoys and lamps."""
    view, wall = picture.view, CAMERA.flat((WALL, 0, 0), (0, 0, 1), (0, 1, 0))
    body = wall.quad(0.9, 0, 18.1, HIGHER)
    right = body.bounds()[2]
    canvas.fill(body, Linear(-60, 0, right, 0, (view.tone(WHITE, 0.3), view.tone(WHITE, 0.75))))
    canvas.fill(wall.quads([(0.9, 0, 18.1, 0.18), (0.9, 2.62, 18.1, 0.1)]), view.tone("#2f4a6a", 0.5))
    canvas.fill(wall.quads([(1.6 + 1.5 * k, 0.18, 0.02, 2.5) for k in range(12)]), view.tone("#8a929a", 0.3), 0.5)
    inside_ = mix(view.tone("#35506a", 0.5), "#ffd890", 0.9 * view.lamps)
    for z in (2.6, 4.0, 6.9, 8.3, 11.2, 12.6, 15.2, 16.6):
        canvas.fill(wall.path(rect(z - 0.06, 1.14, 1.02, 1.12, 0.2)), view.tone("#c8a060", 0.85))
        pane = wall.path(rect(z, 1.2, 0.9, 1.0, 0.16))
        canvas.fill(pane, inside_)
        canvas.fill(
            wall.path(lines([(z + 0.1, 1.25), (z + 0.3, 1.25), (z + 0.75, 2.15), (z + 0.5, 2.15)])), "#ffffff", 0.22, clip=pane
        )
    for z in (5.45, 9.8, 14.0):
        canvas.fill(wall.quad(z - 0.08, 0.1, 1.06, 2.3), view.tone("#9aa2a8", 0.5))
        canvas.fill(wall.quad(z, 0.18, 0.9, 2.14), view.tone("#8a5a38", 0.6))
        canvas.fill(wall.path(ellipse(z + 0.45, 1.65, 0.22, 0.26)), inside_)
        canvas.fill(wall.quad(z + 0.72, 1.05, 0.1, 0.06), view.tone("#e8c070", 1.0))
    for z in (3.72, 8.02, 12.3):
        _buoy(canvas, view, *wall.at(z, 0.75), 0.3 * CAMERA.size(z), 0.5)
    for z in (3.6, 6.6, 9.6, 13.7, 17.2):
        (x, y), s = wall.at(z, 2.42), CAMERA.size(z)
        canvas.fill(ellipse(x + 0.06 * s, y, 0.07 * s, 0.1 * s), mix(view.tone("#f0ece0", 0.8), "#fff0c0", view.lamps))
        canvas.glow(x + 0.06 * s, y, 1.4 * s, "#ffd890", 0.6 * view.lamps)


def _buoy(canvas: Canvas, view: View, x: float, y: float, r: float, squeeze: float = 1.0) -> None:
    """A ring buoy in red and white."""
    canvas.line(ellipse(x, y, r * squeeze, r), view.tone("#f4f0e8", 0.85), r * 0.42)
    with canvas.clipped(
        joined([rect(x - r * 0.28, y - 1.4 * r, r * 0.56, 2.8 * r), rect(x - 1.4 * r, y - r * 0.28, 2.8 * r, r * 0.56)])
    ):
        canvas.line(ellipse(x, y, r * squeeze, r), view.tone("#d8442f", 0.8), r * 0.42)


def _above(picture: Picture, canvas: Canvas) -> None:
    """The underside of the deck above, its edge and its posts."""
    view = picture.view
    roof = CAMERA.shape((WALL, HIGHER, 0.9), (2.2, HIGHER, 0.9), (2.2, HIGHER, 15.5), (WALL, HIGHER, 19))
    _, y0, _, y1 = roof.bounds()
    canvas.fill(roof, Linear(0, max(-60, y0), 0, y1, (view.tone("#b8c0c8", 0.15), view.tone("#dce0e2", 0.45))))
    beams = [
        CAMERA.shape((WALL, HIGHER, z), (2.2, HIGHER, z), (2.2, HIGHER - 0.14, z), (WALL, HIGHER - 0.14, z))
        for z in (3.4, 5.2, 7.2, 9.4, 12.0, 15.0)
    ]
    canvas.fill(joined(beams), view.tone("#e8ecec", 0.5))
    edge = CAMERA.shape((2.2, HIGHER + 0.5, 0.9), (2.2, HIGHER + 0.5, 15.5), (2.2, HIGHER - 0.1, 15.5), (2.2, HIGHER - 0.1, 0.9))
    canvas.fill(edge, view.tone(WHITE, 0.8))
    canvas.fill(
        CAMERA.shape(
            (2.2, HIGHER + 0.12, 0.9), (2.2, HIGHER + 0.12, 15.5), (2.2, HIGHER + 0.02, 15.5), (2.2, HIGHER + 0.02, 0.9)
        ),
        view.tone("#2f4a6a", 0.6),
    )
    for z in (4.3, 6.3, 8.3, 10.7, 13.4):
        x, y = CAMERA.at(-0.4, HIGHER, z)
        s = CAMERA.size(z)
        canvas.fill(ellipse(x, y, 0.17 * s, 0.05 * s), mix(view.tone("#f0f0e8", 0.8), "#fff2cc", view.lamps))
        canvas.glow(x, y, 1.5 * s, "#ffe0a0", 0.5 * view.lamps)
    for z in (15.3, 8.6, 5.2):
        (x, foot), s = CAMERA.at(2.1, 0, z), CAMERA.size(z)
        top = CAMERA.at(2.1, HIGHER, z)[1]
        canvas.fill(
            rect(x - 0.07 * s, top, 0.14 * s, foot - top),
            Linear(x - 0.07 * s, 0, x + 0.07 * s, 0, (view.tone(WHITE, 0.3), view.tone(WHITE, 1.0), view.tone(WHITE, 0.4))),
        )


def _lifeboat(canvas: Canvas, view: View) -> None:
    """An orange boat in its davits, out over the rail."""
    z = 9.5
    (x, y), s = CAMERA.at(4.6, 2.9, z), CAMERA.size(z)
    hull = curve(
        [
            (x - 1.25 * s, y - 0.35 * s, 1),
            (x - 1.1 * s, y + 0.2 * s),
            (x - 0.5 * s, y + 0.5 * s),
            (x + 0.9 * s, y + 0.5 * s),
            (x + 1.6 * s, y + 0.2 * s),
            (x + 1.9 * s, y - 0.4 * s, 1),
        ]
    )
    cover = curve(
        [
            (x - 1.22 * s, y - 0.35 * s, 1),
            (x - 0.9 * s, y - 0.85 * s),
            (x + 0.2 * s, y - 1.05 * s),
            (x + 1.4 * s, y - 0.9 * s),
            (x + 1.88 * s, y - 0.4 * s, 1),
        ]
    )
    for d in (-0.9, 1.3):
        arm = [
            (x + d * s, CAMERA.at(0, 0.4, z)[1]),
            (x + (d - 0.3) * s, y - 0.6 * s),
            (x + (d + 0.1) * s, y - 1.7 * s),
            (x + (d + 0.5) * s, y - 1.8 * s),
        ]
        canvas.fill(stroke(arm, 0.16 * s, even), view.tone("#e8eae8", 0.7))
        canvas.line(
            lines([(x + (d + 0.45) * s, y - 1.8 * s), (x + (d + 0.3) * s, y - 0.7 * s)], closed=False),
            view.tone("#4a5058", 0.4),
            3,
        )
    canvas.fill(cover, Linear(0, y - 1.05 * s, 0, y - 0.3 * s, (view.tone("#ff8a3c", 1.0), view.tone("#d8582a", 0.5))))
    canvas.fill(
        joined([rect(x + (-0.7 + 0.5 * k) * s, y - 0.72 * s, 0.26 * s, 0.18 * s, 5) for k in range(4)]), view.tone("#20303c", 0.4)
    )
    canvas.fill(hull, Linear(0, y - 0.4 * s, 0, y + 0.5 * s, (view.tone("#f4f2ec", 0.9), view.tone("#a8aeb4", 0.25))))
    canvas.fill(rect(x - 1.25 * s, y - 0.4 * s, 3.15 * s, 0.1 * s, 4), view.tone("#2a2c30", 0.3))


def _rail(canvas: Canvas, view: View) -> None:
    """Posts, wires and a teak handrail along the edge, a ring buoy on it."""
    side = CAMERA.flat((RAIL, 0, 0), (0, 0, 1), (0, 1, 0))
    posts: list[Path] = []
    for z in (2.4, 3.3, 4.3, 5.4, 6.6, 7.9, 9.4, 11.0, 13.0, 15.5, 18.5):
        (x, foot), (_, top), s = side.at(z, 0), side.at(z, 1.08), CAMERA.size(z)
        posts.append(rect(x - 0.025 * s, top, 0.05 * s, foot - top))
    canvas.fill(joined(posts), view.tone(WHITE, 0.7))
    canvas.fill(side.quads([(1.2, 0.2 + 0.21 * k, 17.8, 0.022) for k in range(4)]), view.tone("#e8ecee", 0.85))
    canvas.fill(side.quad(1.2, 0.0, 17.8, 0.12), view.tone(WHITE, 0.5))
    canvas.fill(side.quad(1.2, 1.04, 17.8, 0.1), view.tone("#a8743c", 0.75))
    canvas.fill(side.quad(1.2, 1.1, 17.8, 0.04), view.tone("#e0b070", 1.1))
    _buoy(canvas, view, *side.at(4.85, 0.62), 0.3 * CAMERA.size(4.85), 0.55)


def _chair(canvas: Canvas, view: View, z: float) -> None:
    """A deckchair of teak with a striped cushion and a small table, backs to the cabins."""
    shadow(canvas, view, CAMERA, WALL + 0.2, z, 1.6, 0.6, 0.45)
    wood = view.tone("#9a6a3e", 0.7)

    def at(x: float, y: float, d: float = 0.0) -> tuple[float, float]:
        return CAMERA.at(WALL + x, y, z + d)

    s = CAMERA.size(z)
    legs = [lines([at(x, 0), at(x, 0.34)], closed=False) for x in (0.55, 1.6)]
    canvas.line(joined(legs), wood, 0.05 * s)
    seat = lines([at(0.5, 0.36), at(1.75, 0.3), at(1.75, 0.3, 0.6), at(0.5, 0.36, 0.6)])
    back = lines([at(0.5, 0.36), at(0.12, 1.0), at(0.12, 1.0, 0.6), at(0.5, 0.36, 0.6)])
    canvas.fill(back, Linear(*at(0.1, 1.0), *at(0.5, 0.36), (view.tone("#f4f0e4", 1.0), view.tone("#c8c8c0", 0.5))))
    canvas.fill(seat, view.tone("#f0ece0", 0.85))
    stripes = [
        lines(
            [
                at(a, 0.355 - 0.05 * (a - 0.5)),
                at(a + 0.12, 0.35 - 0.05 * (a - 0.5)),
                at(a + 0.12, 0.35 - 0.05 * (a - 0.5), 0.6),
                at(a, 0.355 - 0.05 * (a - 0.5), 0.6),
            ]
        )
        for a in (0.6, 0.9, 1.2, 1.5)
    ]
    stripes += [
        lines(
            [
                at(0.5 - 0.38 * t, 0.36 + 0.64 * t),
                at(0.5 - 0.38 * (t + 0.1), 0.36 + 0.64 * (t + 0.1)),
                at(0.5 - 0.38 * (t + 0.1), 0.36 + 0.64 * (t + 0.1), 0.6),
                at(0.5 - 0.38 * t, 0.36 + 0.64 * t, 0.6),
            ]
        )
        for t in (0.15, 0.45, 0.75)
    ]
    canvas.fill(joined(stripes), view.tone("#2f6a9c", 0.7))
    canvas.line(lines([at(0.12, 1.0), at(0.5, 0.36), at(1.78, 0.3)], closed=False), wood, 0.055 * s)
    canvas.line(lines([at(0.36, 0.62), at(1.05, 0.6)], closed=False), wood, 0.05 * s)


PLACES = {"cruise": Kind(cruise, None, ((0.16, 0.86),), 0.43)}
