"""What castles are built of, seen from outside: round towers, curtain walls, pointed roofs, flags."""

from dataclasses import dataclass
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.view import View

ASHLAR = "#b6aca6"
SLATE = "#4c6088"
CLOTHS = ("#b8343e", "#2f57a0", "#c89a34")


@dataclass(frozen=True)
class Tower:
    """A round tower whose middle is x, in design units; `roof` is a colour, or empty for an open, crenellated top.

    `air` is how much haze lies before it, `eye` the height that is level with us: courses bow away from it."""

    x: float
    foot: float
    wide: float
    tall: float
    roof: str = ""
    stone: str = ASHLAR
    air: float = 0.0
    seed: int = 1
    eye: float = 560.0

    @property
    def top(self) -> float:
        return self.foot - self.tall

    def bow(self, y: float) -> float:
        """How far a level ring sags in its middle."""
        return max(-0.16, min(0.16, (y - self.eye) / 1400)) * self.wide


def tower(canvas: Canvas, view: View, it: Tower) -> None:
    """Shaft with courses and slits, a wider head on corbels, and its roof or merlons."""
    half, head = it.wide / 2, it.wide * 0.5 * 1.16
    shaft = rect(it.x - half, it.top, it.wide, it.tall)
    canvas.fill(shaft, _round(view, it, half))
    _courses(canvas, view, it, shaft)
    _slits(canvas, view, it)
    crown, low = it.wide * (0.12 if it.roof else 0.3), it.top + it.wide * 0.16
    if it.roof:
        _cone(canvas, view, it, head)
    for k in range(7):
        x = it.x - half + it.wide * (k + 0.5) / 7
        canvas.fill(rect(x - it.wide * 0.035, low, it.wide * 0.07, it.wide * 0.12), _seen(view, it, it.stone, 0.15), 0.8)
    ring = curve(
        [
            (it.x - head, it.top - crown * 0.4, 1),
            (it.x, it.top - crown * 0.4 + it.bow(it.top)),
            (it.x + head, it.top - crown * 0.4, 1),
            (it.x + head, low, 1),
            (it.x, low + it.bow(low)),
            (it.x - head, low, 1),
        ]
    )
    canvas.fill(ring, _round(view, it, head))
    canvas.fill(rect(it.x - half, low, it.wide, it.wide * 0.2), _seen(view, it, "#2a2430", 0), 0.3, blur=it.wide * 0.05)
    _merlons(canvas, view, it, head)


def _seen(view: View, it: Tower, colour: str, light: float) -> str:
    return view.misty(view.tone(colour, light), it.air)


def _round(view: View, it: Tower, half: float) -> Linear:
    """Light across a drum."""
    tones = tuple(_seen(view, it, it.stone, k) for k in (0.02, 0.3, 0.75, 0.98, 0.6))
    return Linear(it.x - half, 0, it.x + half, 0, tones if view.sun[0] > it.x else tones[::-1])


def _courses(canvas: Canvas, view: View, it: Tower, shaft: Path) -> None:
    """Rings of stones, a few of them lighter or darker; far towers have few."""
    chance, half = Random(it.seed), it.wide / 2
    step = max(11.0, it.wide * 0.09)
    joints, light, dark = list[Path](), list[Path](), list[Path]()
    for k in range(int(it.tall / step)):
        y = it.top + step * k
        joints.append(rect(it.x - half, y + it.bow(y) * 0.6, it.wide, max(0.8, step * 0.07)))
        for j in range(8):
            turn = (j + 0.5 * (k % 2)) / 8 * 2 - 1
            x, long = it.x + half * turn, it.wide * 0.12 * (1 - turn * turn) ** 0.5
            joints.append(rect(x, y + it.bow(y) * 0.6, max(0.7, step * 0.06), step))
            pick = chance.random()
            if pick < 0.3:
                (light if pick < 0.15 else dark).append(rect(x, y + it.bow(y) * 0.6, long, step))
    canvas.fill(joined(light), _seen(view, it, "#fff2e4", 0.7), 0.16, clip=shaft)
    canvas.fill(joined(dark), _seen(view, it, "#3a3038", 0.1), 0.14, clip=shaft)
    canvas.fill(joined(joints), _seen(view, it, "#2c262e", 0.05), 0.24 * (1 - it.air), clip=shaft)


def _slits(canvas: Canvas, view: View, it: Tower) -> None:
    """Narrow windows; lamplight shows in them after dark."""
    chance = Random(it.seed + 1)
    wide = it.wide * 0.085
    glass = mix(_seen(view, it, "#3c3a4c", 0.2), "#ffd27c", min(1.0, view.lamps * 1.6))
    for k in range(max(1, int(it.tall / it.wide / 0.9))):
        x, y = it.x + it.wide * chance.uniform(-0.24, 0.2), it.top + it.wide * (0.62 + 0.9 * k)
        if y > it.foot - wide * 3:
            return
        frame = rect(x - wide * 0.35, y - wide * 0.4, wide * 1.7, wide * 3.6, wide * 0.8)
        canvas.fill(frame, _seen(view, it, it.stone, 1.0), 0.7)
        canvas.fill(rect(x, y, wide, wide * 2.8, wide * 0.5), glass)
        if view.lamps > 0.4:
            canvas.glow(x + wide / 2, y + wide * 1.4, it.wide * 0.4, "#ffc060", 0.45 * view.lamps)


def _merlons(canvas: Canvas, view: View, it: Tower, head: float) -> None:
    """Teeth on the rim, narrower toward its ends."""
    if it.roof:
        return
    high, y = it.wide * 0.17, it.top - it.wide * 0.12
    for k in range(6):
        a, b = -0.97 + 1.94 * k / 6, -0.97 + 1.94 * (k + 0.58) / 6
        left, right = (it.x + head * (1.28 * t - 0.28 * t**3) for t in (a, b))
        sag = it.bow(y) * (1 - ((a + b) / 2) ** 2)
        canvas.fill(rect(left, y - high + sag, right - left, high + it.wide * 0.04), _round(view, it, head))
        canvas.fill(
            rect(left, y - high + sag, right - left, max(1.2, high * 0.14)),
            _seen(view, it, "#f2f6fc" if view.snow else it.stone, 1.25),
            0.9,
        )


def _cone(canvas: Canvas, view: View, it: Tower, head: float) -> None:
    """A pointed roof with rows of slates, its tip with a gilded ball."""
    eaves, over, high = it.top - it.wide * 0.08, head * 1.14, it.wide * 1.35
    cone = curve(
        [
            (it.x, eaves - high, 1),
            (it.x + over * 0.5, eaves - high * 0.42),
            (it.x + over, eaves, 1),
            (it.x, eaves + it.wide * 0.1 + it.bow(eaves)),
            (it.x - over, eaves, 1),
            (it.x - over * 0.5, eaves - high * 0.42),
        ]
    )
    right = view.sun[0] > it.x
    tones = tuple(_seen(view, it, it.roof, k) for k in (0.05, 0.4, 1.0, 0.7))
    canvas.fill(cone, Linear(it.x - over, 0, it.x + over, 0, tones if right else tones[::-1]))
    slates = [
        stroke([(it.x - w, y - w * 0.03), (it.x, y + w * 0.12), (it.x + w, y - w * 0.03)], max(0.9, high * 0.013), even)
        for w, y in ((over * (1 - t) * 0.99 + 2, eaves - high * t) for t in (k / 11 for k in range(1, 11)))
    ]
    canvas.fill(joined(slates), _seen(view, it, "#1c1a2c", 0), 0.26 * (1 - it.air), clip=cone)
    chance = Random(it.seed + 2)
    patches = [
        rect(it.x + over * (1 - t) * u, eaves - high * t, over * 0.16, high * 0.07)
        for t, u in ((chance.random() ** 1.4, chance.uniform(-0.9, 0.8)) for _ in range(26))
    ]
    canvas.fill(joined(patches), _seen(view, it, "#f4f0ff", 0.8), 0.12, clip=cone)
    if view.snow:
        canvas.fill(cone, _seen(view, it, "#f2f6fc", 0.8), 0.75, clip=cone)
    canvas.fill(ellipse(it.x, eaves - high, it.wide * 0.035, it.wide * 0.035), _seen(view, it, "#f0c860", 1.0))


def flag(canvas: Canvas, view: View, x: float, foot: float, tall: float, colour: str, air: float = 0.0, seed: int = 1) -> None:
    """A pole with a swallow-tailed flag in the wind; `tall` is the pole's height."""
    sway = Random(seed).uniform(0.8, 1.2)
    top, long, deep = foot - tall, tall * 0.72, tall * 0.34
    canvas.fill(rect(x - tall * 0.012, top, max(1.4, tall * 0.024), tall), view.misty(view.tone("#6a5444", 0.6), air))
    cloth = curve(
        [
            (x, top, 1),
            (x + long * 0.3, top - deep * 0.2 * sway),
            (x + long * 0.65, top + deep * 0.24 * sway),
            (x + long, top + deep * 0.02, 1),
            (x + long * 0.82, top + deep * 0.6, 1),
            (x + long * 0.98, top + deep * 1.14, 1),
            (x + long * 0.65, top + deep * 1.3 * sway),
            (x + long * 0.3, top + deep * 0.82),
            (x, top + deep, 1),
        ]
    )
    folds = tuple(view.misty(view.tone(colour, k), air) for k in (0.55, 1.0, 0.25, 0.85, 0.5))
    canvas.fill(cloth, Linear(x, 0, x + long, 0, folds))
    canvas.fill(rect(x, top + deep * 0.4, long * 1.2, deep * 0.24), view.misty(view.tone("#f0cc70", 0.9), air), 0.85, clip=cloth)
    canvas.fill(ellipse(x, top, tall * 0.03, tall * 0.03), view.misty(view.tone("#f0c860", 1.0), air))


def ramp_wall(
    canvas: Canvas, view: View, ends: tuple[tuple[float, float], tuple[float, float]], foot: float, tooth: float,
    stone: str = ASHLAR, air: float = 0.0, light: float = 0.6, seed: int = 1,
) -> None:  # fmt: skip
    """A curtain wall between two points of its walk, down to `foot`, with merlons `tooth` wide and its stones."""
    (x0, y0), (x1, y1) = ends
    face = lines([(x0, y0), (x1, y1), (x1, foot), (x0, foot)])
    top, low = (view.misty(view.tone(stone, k), air) for k in (light + 0.15, light - 0.35))
    count = max(1, int((x1 - x0) / tooth / 1.7))
    teeth: list[Path] = []
    caps: list[Path] = []
    for k in range(count):
        x, y = x0 + (x1 - x0) * k / count, y0 + (y1 - y0) * k / count
        teeth.append(rect(x, y - tooth * 0.85, tooth, tooth * 0.85 + abs(y1 - y0) / count + 2))
        caps.append(rect(x, y - tooth * 0.85, tooth, max(1.2, tooth * 0.12)))
    canvas.fill(joined([*teeth]), top)
    canvas.fill(face, Linear(0, min(y0, y1), 0, foot, (top, low)))
    canvas.fill(joined(caps), view.misty(view.tone("#f2f6fc" if view.snow else stone, 1.2), air), 0.9)
    _stones(canvas, view, face, tooth * 0.5, air, seed)


def _stones(canvas: Canvas, view: View, face: Path, step: float, air: float, seed: int) -> None:
    """Joints of a flat wall, and some stones that stand out."""
    chance = Random(seed)
    left, top, right, bottom = face.bounds()
    rows, marks, picks = list[Path](), list[Path](), list[Path]()
    for k in range(min(60, int((bottom - top) / step))):
        y = top + step * k
        rows.append(rect(left, y, right - left, max(0.8, step * 0.08)))
        for j in range(int((right - left) / step / 1.9) + 1):
            x = left + step * 1.9 * (j + 0.5 * (k % 2))
            marks.append(rect(x, y, max(0.7, step * 0.07), step))
            if chance.random() < 0.14:
                picks.append(rect(x, y, step * 1.9, step))
    canvas.fill(joined(picks[::2]), view.misty(view.tone("#fff2e4", 0.7), air), 0.14, clip=face)
    canvas.fill(joined(picks[1::2]), view.misty(view.tone("#3a3038", 0.1), air), 0.14, clip=face)
    canvas.fill(joined([*rows, *marks]), view.misty(view.tone("#2c262e", 0.05), air), 0.22 * (1 - air), clip=face)
