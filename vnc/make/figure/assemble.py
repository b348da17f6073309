"""Looks, emotion and pose to a Sprite: base picture, mouths, blinks, and the boxes of face and head."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from vnc.assets import VISEMES, Patch, Sprite
from vnc.make.draw import Canvas
from vnc.make.draw.colour import parse
from vnc.make.draw.path import Path, Region
from vnc.make.figure.armwear import metal_side
from vnc.make.figure.body import HEADS, SHORT, THROAT
from vnc.make.figure.brows import draw_brows
from vnc.make.figure.emotions import EMOTIONS, Mood, adjusted, at_rest
from vnc.make.figure.extras import behind_head, over_face, over_head, over_neck
from vnc.make.figure.eyes import draw_eyes
from vnc.make.figure.foreheads import draw_forehead_mark
from vnc.make.figure.hair import (
    back_hair,
    dyed_away,
    dyed_ink,
    ears_show,
    fringe_shape,
    front_hair,
    lift_of,
    nape_shadow,
    risen,
)
from vnc.make.figure.head import draw_ears, draw_head, ears_through_hood
from vnc.make.figure.held.hold import HOLDS, holding
from vnc.make.figure.held.table import HELD
from vnc.make.figure.ink import Ink
from vnc.make.figure.looks import Looks
from vnc.make.figure.marks import draw_marks
from vnc.make.figure.mouth import draw_mouth
from vnc.make.figure.nose import draw_nose
from vnc.make.figure.outfits import draw_body, draw_hand_at_face
from vnc.make.figure.person import Person, person
from vnc.make.figure.pose import habits_of, pose_of
from vnc.make.figure.turn import back_turned, body_turned, face_turned
from vnc.make.figure.worn import behind_body, over_body

WIDTH, HEIGHT = 900, 1400
"""Design units of a whole figure; a picture shows the top of it."""

STOOP = 22.0, 48.0
"""How far a bent back brings the head aside and down."""
OWN = 0.6
"""How far a figure turns by itself, of what it turns to somebody."""
_OPENNESS = {"half": 0.5, "closed": 0.0}
RAISE = 10
"""Design units that brows rise at a stressed word."""


def mood_of(emotion: str, words: str = "") -> Mood:
    """A named emotion, moved by free text; an unknown name is neutral."""
    mood = EMOTIONS.get(emotion, EMOTIONS["neutral"])
    return adjusted(mood, words)[0] if words else mood


def draw(
    looks: Looks,
    emotion: str,
    pose: str,
    size: tuple[int, int],
    scale: float,
    words: str = "",
    patches: bool = True,
    facing: int = 0,
) -> Sprite:
    """The top `size[1]` pixels of the figure, centred, at `scale` pixels per unit; `words` adjust the emotion; `facing` is -1
    or 1 for one who looks to the viewer's left or right."""
    turn = looks.turn if looks.held else facing or looks.turn
    pose_taken = pose_of(pose, emotion, metal_side(looks) or turn, habits_of(looks), looks.seed)
    arms = holding(looks, pose_taken, {name: HOLDS[HELD[name].hold] for name in looks.held})
    mood = mood_of(emotion, words) if words or emotion != "neutral" else at_rest(EMOTIONS["neutral"], looks.shape("rest"))
    who = person(looks, mood, arms, facing or looks.turn * OWN)
    stage = _Stage(who, _blank(size, scale), fringe_shape(looks))
    under, boxes = stage.under(), stage.boxes()
    over, raised = stage.over(boxes["brows"])
    whole = stage.features(under, "rest", 1.0)
    whole.paste(over)
    line = _contour(whole)
    _drawn_round(whole, line, who.ink.contour)
    parts = stage.patches(under, over, raised, line) if patches else {}
    return Sprite(whole.rgba(), parts, boxes["face"], boxes["head"], boxes["chin"][1])


@dataclass(frozen=True)
class _Stage:
    """A person before an empty canvas; every layer is drawn with the same frame of the head."""

    who: Person
    blank: Canvas
    fringe: Path | None

    def under(self) -> Canvas:
        """All that lies beneath the features: back hair, body, bare face."""
        canvas, who = self.blank.sibling(), self.who
        self._body(canvas, lambda: behind_body(canvas, who))
        self._behind(canvas, lambda: behind_head(canvas, who))
        self._hair(canvas, self._behind, lambda on, ink: back_hair(on, who.looks, ink))
        self._behind(canvas, lambda: nape_shadow(canvas, who.ink))
        self._body(canvas, lambda: draw_body(canvas, who))
        self._body(canvas, lambda: over_body(canvas, who))
        self._body(canvas, lambda: over_neck(canvas, who))
        if ears_show(who.looks):
            self._head(canvas, lambda: draw_ears(canvas, who.looks, who.ink))
        self._head(canvas, lambda: draw_head(canvas, who.looks, who.ink, who.face, who.mood, self.fringe))
        return canvas

    def features(self, canvas: Canvas, viseme: str, openness: float, *, mouth: bool = True, eyes: bool = True) -> Canvas:
        """A copy of the canvas with nose, mouth and eyes."""
        copy = canvas.crop((0, 0, canvas.width, canvas.height))
        self._features(copy, viseme, openness)
        return copy

    def over(self, box: Region) -> tuple[Canvas, Canvas]:
        """All that lies above the features: hair, brows, glasses, hats, marks; and what of it is in `box`, with raised brows."""
        canvas, who = self.blank.sibling(), self.who
        self._hair(canvas, self._crown, lambda on, ink: front_hair(on, who.looks, ink, self.fringe))
        high = canvas.crop(box)
        self._above_hair(canvas, who.mood)
        self._above_hair(high, replace(who.mood, brow_lift=who.mood.brow_lift - RAISE))
        return canvas, high

    def _above_hair(self, canvas: Canvas, mood: Mood) -> None:
        who = self.who
        self._head(canvas, lambda: draw_brows(canvas, who.looks, who.ink, who.face, mood))
        self._head(canvas, lambda: draw_forehead_mark(canvas, who.looks, who.ink, who.face))
        self._head(canvas, lambda: over_face(canvas, who))
        self._crown(canvas, lambda: over_head(canvas, who))
        self._head(canvas, lambda: ears_through_hood(canvas, who.looks, who.ink))
        self._head(canvas, lambda: draw_marks(canvas, who))
        self._body(canvas, lambda: draw_hand_at_face(canvas, who))

    def patches(self, under: Canvas, over: Canvas, raised: Canvas, line: np.ndarray) -> dict[str, Patch]:
        boxes = self.boxes()
        mouth, eyes, brows = boxes["mouth"], boxes["eyes"], boxes["brows"]
        out = {f"mouth:{v}": self._patch(under, over.crop(mouth), line, mouth, v, 1.0) for v in VISEMES}
        out |= {f"eyes:{n}": self._patch(under, over.crop(eyes), line, eyes, "rest", o) for n, o in _OPENNESS.items()}
        return out | {"eyes:raised": self._patch(under, raised, line, brows, "rest", 1.0)}

    def boxes(self) -> dict[str, Region]:
        """Pixel rectangles inside the picture; `chin` is a point with no size."""
        face = self.who.face
        mouth, eye = face.mouth_y, face.eye_y
        return {
            "face": self._box(-128, -120, 128, face.chin),
            "head": self._box(-160, -225, 160, face.chin + 12),
            "mouth": self._box(-52, mouth - 26, 52, face.chin - 2),
            "eyes": self._box(-132, eye - 56, 132, eye + 66),
            "brows": self._box(-132, min(eye - 56, face.brow_y + self.who.mood.brow_lift - RAISE - 44), 132, eye - 30),
            "chin": self._box(0, face.chin, 0, face.chin),
        }

    def _patch(self, under: Canvas, top: Canvas, line: np.ndarray, box: Region, viseme: str, openness: float) -> Patch:
        piece, (left, upper, width, height) = under.crop(box), box
        self._features(piece, viseme, openness)
        piece.paste(top)
        _drawn_round(piece, line[upper : upper + height, left : left + width], self.who.ink.contour)
        return Patch(left, upper, piece.rgba())

    def _features(self, canvas: Canvas, viseme: str, openness: float) -> None:
        who = self.who
        rest = (canvas, who.looks, who.ink, who.face)

        def paint() -> None:
            draw_nose(*rest)
            draw_mouth(*rest, who.mood, viseme)
            draw_eyes(*rest, who.mood, openness)

        self._head(canvas, paint)

    def _head(self, canvas: Canvas, paint: Callable[[], None]) -> None:
        with canvas.saved():
            _to_head(canvas, self.who)
            canvas.bend(face_turned(self.who.yaw))
            paint()

    def _crown(self, canvas: Canvas, paint: Callable[[], None]) -> None:
        """What grows or sits on the skull, over the face."""
        with canvas.saved():
            _to_head(canvas, self.who)
            canvas.bend(risen(lift_of(self.who.looks), face_turned(self.who.yaw)))
            paint()

    def _behind(self, canvas: Canvas, paint: Callable[[], None]) -> None:
        with canvas.saved():
            _to_head(canvas, self.who)
            canvas.bend(risen(lift_of(self.who.looks), back_turned(self.who.yaw)))
            paint()

    def _hair(
        self, canvas: Canvas, frame: Callable[[Canvas, Callable[[], None]], None], paint: Callable[[Canvas, Ink], None]
    ) -> None:
        """In its own colour; where it is dyed once more, in the second."""
        frame(canvas, lambda: paint(canvas, self.who.ink))
        if second := dyed_ink(self.who.looks):
            layer = canvas.sibling()
            frame(layer, lambda: paint(layer, second))
            frame(layer, lambda: dyed_away(layer, self.who.looks))
            canvas.paste(layer)

    def _body(self, canvas: Canvas, paint: Callable[[], None]) -> None:
        with canvas.saved():
            _to_body(canvas, self.who)
            canvas.bend(body_turned(self.who.yaw))
            paint()

    def _box(self, left: float, top: float, right: float, bottom: float) -> Region:
        with self.blank.saved():
            _to_head(self.blank, self.who)
            self.blank.bend(face_turned(self.who.yaw))
            corners = [self.blank.point(x, y) for x in (left, right) for y in (top, bottom)]
        xs, ys = [c[0] for c in corners], [c[1] for c in corners]
        x0, y0 = max(0, int(min(xs))), max(0, int(min(ys)))
        x1, y1 = min(self.blank.width, round(max(xs))), min(self.blank.height, round(max(ys)))
        return x0, y0, max(1, x1 - x0), max(1, y1 - y0)


def _blank(size: tuple[int, int], scale: float) -> Canvas:
    """An empty canvas whose design origin is the top left of the figure's frame, centred in the picture."""
    canvas = Canvas(1, 1)
    canvas.width, canvas.height = size
    canvas.planes = np.zeros((4, size[1], size[0]), np.float32)
    canvas.matrix = np.array([[scale, 0, (size[0] - WIDTH * scale) / 2], [0, scale, 0]], np.float64)
    return canvas


_SIZES = {"child": 0.9, "teen": 1.0, "adult": 1.02, "elder": 1.01}
_ORIGINS = {"child": 452, "teen": 304, "adult": 288, "elder": 304}


def _to_body(canvas: Canvas, who: Person) -> None:
    """Origin to the middle of the head, in the body's own size, leaning with the mood."""
    _to_figure(canvas, who)
    lean = who.mood.lean * who.looks.turn
    canvas.rotate(lean, 0, 240)
    canvas.skew(-0.021 * lean, 0)
    canvas.translate(0.021 * lean * 240, 0)
    short = who.body.short
    if short < 1:
        canvas.translate(0, SHORT * (1 - short))
        canvas.scale(1 if short > 0.9 else 0.94, short)


def _to_head(canvas: Canvas, who: Person) -> None:
    _to_figure(canvas, who)
    size = HEADS[who.looks.age]
    if who.looks.shape("stance") == "stooped":
        canvas.translate(STOOP[0] * who.looks.turn, STOOP[1])
    canvas.translate(0, THROAT * (1 - size))
    canvas.scale(size)
    canvas.rotate(who.mood.tilt * who.looks.turn, 0, 210)


def _to_figure(canvas: Canvas, who: Person) -> None:
    looks = who.looks
    size = _SIZES[looks.age] * (0.5 + 0.5 * looks.height)
    canvas.translate(WIDTH / 2, max(292, _ORIGINS[looks.age] + (1 - looks.height) * 520))
    canvas.scale(size)


def _contour(canvas: Canvas) -> np.ndarray:
    """(h, w) cover of a line round the whole figure, heavier than the lines inside, under what is drawn."""
    from PIL import Image, ImageFilter

    solid = np.clip((canvas.planes[3] - 0.45) / 0.5, 0, 1)  # light about a flame has no outline
    cover = Image.fromarray((solid * 255).astype(np.uint8))
    wide = max(3, round(1.7 * canvas.unit()) * 2 + 1)
    grown = cover.filter(ImageFilter.MaxFilter(min(wide, 9))).filter(ImageFilter.GaussianBlur(0.6))
    return np.asarray(grown, np.float32) / 255 * (1 - canvas.planes[3])


def _drawn_round(canvas: Canvas, line: np.ndarray, colour: str) -> None:
    for plane, value in zip(canvas.planes[:3], parse(colour), strict=True):
        plane += line * value
    canvas.planes[3] += line
