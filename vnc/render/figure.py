"""A figure as sheets: its face in any state, its body breathing, swaying, nodding; all from one relit picture."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from PIL import Image, ImageFilter

from vnc.record import record
from vnc.render.planes import Bytes, Planes, Rect, Sheet, even
from vnc.render.relight import Lit

EDGE = 4
"""Pixels around a part that moving it may need."""
WAIST = 0.64
"""Of a picture's height: what is below stands still."""


@record
class Bearing:
    """How a body is held: pixels its top has risen, and gone to the right. From the waist down it stands."""

    rise: float = 0.0
    sway: float = 0.0


@dataclass(frozen=True, eq=False)
class Still:
    """A figure at rest at its place in the frame, with the parts of its face by state."""

    sheet: Sheet
    parts: dict[str, Sheet] = field(default_factory=dict[str, Sheet])
    """`mouth:A`, `eyes:half` …: what replaces the rectangle it covers."""

    @property
    def nbytes(self) -> int:
        return self.sheet.nbytes + sum(part.nbytes for part in self.parts.values())

    def states(self, mouth: str, eyes: str) -> tuple[str, ...]:
        """The parts that show a mouth and eyes."""
        names = (_nearest(self.parts, "mouth:" + mouth), _nearest(self.parts, "eyes:" + eyes))
        return tuple(name for name in names if name)


def still(lit: Lit, x: float, y: float, turn: float = 0.0, blur: float = 0.0) -> Still:
    """A lit figure with its picture's (unpadded) upper left corner at (x, y)."""
    left, top = round(x) + lit.left, round(y) + lit.top
    image = lit.image
    if blur > 0:
        image = np.asarray(Image.fromarray(image).convert("RGBa").filter(ImageFilter.GaussianBlur(blur)).convert("RGBA"))
    if turn:
        return _turned(lit, image, x, y, turn)
    sheet = Sheet.of(image, left, top)
    if blur > 0:
        return Still(sheet)
    return Still(sheet, {name: _part(lit, sheet, name, left, top) for name in _with_rest(lit)})


def _turned(lit: Lit, image: Bytes, x: float, y: float, turn: float) -> Still:
    """Turned clockwise about the middle of the whole picture."""
    wide, high = lit.size
    whole = np.zeros((max(high, lit.top + image.shape[0]) + 64, max(wide, lit.left + image.shape[1]) + 64, 4), np.uint8)
    whole[32 + lit.top : 32 + lit.top + image.shape[0], 32 + lit.left : 32 + lit.left + image.shape[1]] = image
    middle = 32 + wide / 2, 32 + high / 2
    picture = Image.fromarray(whole).convert("RGBa")
    room = max(picture.size)
    larger = Image.new("RGBa", (picture.width + 2 * room, picture.height + 2 * room))
    larger.paste(picture, (room, room))
    centre = middle[0] + room, middle[1] + room
    done = larger.rotate(-turn, Image.Resampling.BICUBIC, center=centre)
    box = done.getbbox() or (0, 0, 2, 2)
    pixels = np.asarray(done.crop(box).convert("RGBA"))
    return Still(Sheet.of(pixels, round(x) - room - 32 + box[0], round(y) - room - 32 + box[1]))


def held(figure: Still, bearing: Bearing, names: Iterable[str] = ()) -> Sheet:
    """The whole figure in a bearing with parts of its face."""
    whole = with_parts(figure, names)
    return whole if bearing == Bearing() else Sheet(whole.x, whole.y, *_bent(whole, bearing, 0, whole.keep.shape[0]))


def living(sheet: Sheet) -> Rect:
    """The part of a figure's sheet that its bearing changes."""
    left, top, right, bottom = sheet.rect
    return left, top, right, top + (int((bottom - top) * WAIST) + 3 & ~1)


def part_of(figure: Still, bearing: Bearing, names: Iterable[str], rect: Rect) -> Sheet:
    """Only an even-aligned rectangle (of the frame) of what `held` gives."""
    sheet = figure.sheet
    height, width = sheet.keep.shape
    left, top, right, bottom = even((rect[0] - sheet.x, rect[1] - sheet.y, rect[2] - sheet.x, rect[3] - sheet.y), (width, height))
    around = even(_around((left, top, right, bottom), bearing), (width, height))
    piece = _cut(sheet, around)
    for name in names:
        put(piece, figure.parts[name])
    whole = _bent(piece, bearing, around[1], height) if bearing != Bearing() else (piece.pixels, piece.keep, piece.keep_half)
    bent = Sheet(piece.x, piece.y, *whole)
    return _cut(bent, (left - around[0], top - around[1], right - around[0], bottom - around[1]))


def part_rect(figure: Still, name: str, bearing: Bearing) -> Rect:
    """Where in the frame a part shows in a bearing: even-aligned."""
    rect = figure.parts[name].rect
    x, y, r, b = figure.sheet.rect
    grown = _grown(rect, Bearing(-bearing.rise, bearing.sway), 2) if bearing != Bearing() else rect
    cut = max(grown[0], x), max(grown[1], y), min(grown[2], r), min(grown[3], b)
    return cut[0] & ~1, cut[1] & ~1, (cut[2] + 1) & ~1, (cut[3] + 1) & ~1


def _around(rect: Rect, bearing: Bearing) -> Rect:
    """Where the pixels of a bent rectangle come from."""
    return _grown(rect, bearing, EDGE)


def _grown(rect: Rect, bearing: Bearing, room: int) -> Rect:
    """A rectangle with what is below it by a rise (above, by one below 0) and on both sides by a sway, and some room."""
    left, top, right, bottom = rect
    aside, rise = int(abs(bearing.sway)) + room, int(abs(bearing.rise)) + room
    above, below = (room, rise) if bearing.rise > 0 else (rise, room)
    return left - aside, top - above, right + aside, bottom + below


def with_parts(figure: Still, names: Iterable[str]) -> Sheet:
    """At rest, with parts of the face put in."""
    chosen = [figure.parts[name] for name in names]
    if not chosen:
        return figure.sheet
    sheet = figure.sheet
    whole = Sheet(sheet.x, sheet.y, sheet.pixels.copy(), sheet.keep.copy(), sheet.keep_half.copy())
    for part in chosen:
        put(whole, part)
    return whole


def _with_rest(lit: Lit) -> dict[str, None]:
    """The patches by name; a mouth or eyes that move also have a state of rest."""
    names = dict.fromkeys(lit.patches)
    if any(name.startswith("mouth:") for name in names):
        names.setdefault("mouth:rest")
    if any(name.startswith("eyes:") for name in names):
        names.setdefault("eyes:open")
    return names


def _nearest(parts: dict[str, Sheet], name: str) -> str:
    if name in parts:
        return name
    kind = name.split(":")[0]
    rest = {"mouth": "mouth:rest", "eyes": "eyes:open"}[kind]
    if name == "eyes:half" and "eyes:closed" in parts:
        return "eyes:closed"
    return rest if rest in parts else ""


def _part(lit: Lit, sheet: Sheet, name: str, left: int, top: int) -> Sheet:
    """A part over the same even rectangle for all states of its kind."""
    kind = name.split(":")[0]
    boxes = [(x, y, x + p.shape[1], y + p.shape[0]) for n, (x, y, p) in lit.patches.items() if n.startswith(kind)]
    area = (min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes))
    height, width = lit.image.shape[:2]
    in_frame = (area[0] + left, area[1] + top, area[2] + left, area[3] + top)
    x0, y0 = (in_frame[0] & ~1) - left, (in_frame[1] & ~1) - top
    x1, y1 = min(width, (in_frame[2] + 1 & ~1) - left), min(height, (in_frame[3] + 1 & ~1) - top)
    x0, y0 = max(0, x0), max(0, y0)
    piece = lit.image[y0:y1, x0:x1].copy()
    if name in lit.patches:
        px, py, patch = lit.patches[name]
        piece[py - y0 : py - y0 + patch.shape[0], px - x0 : px - x0 + patch.shape[1]] = patch[: y1 - py, : x1 - px]
    return Sheet.of(piece, x0 + left, y0 + top)


def put(whole: Sheet, part: Sheet) -> None:
    """Replace what a part covers."""
    height, width = whole.keep.shape
    left, top = max(0, part.x - whole.x), max(0, part.y - whole.y)
    right, bottom = min(width, part.rect[2] - whole.x), min(height, part.rect[3] - whole.y)
    if left >= right or top >= bottom:
        return
    dx, dy = whole.x - part.x, whole.y - part.y
    own = (left + dx, top + dy, right + dx, bottom + dy)
    whole.pixels.cut((left, top, right, bottom)).put(part.pixels.cut(own))
    whole.keep[top:bottom, left:right] = part.keep[own[1] : own[3], own[0] : own[2]]
    to = slice(top // 2, bottom // 2), slice(left // 2, right // 2)
    whole.keep_half[to] = part.keep_half[own[1] // 2 : own[3] // 2, own[0] // 2 : own[2] // 2]


def cut(sheet: Sheet, rect: Rect, room: int) -> Sheet:
    """The part of a sheet in a rectangle of the frame, with as much around it as there is, up to `room`. A copy."""
    height, width = sheet.keep.shape
    left, top, right, bottom = rect
    grown = left - sheet.x - room, top - sheet.y - room, right - sheet.x + room, bottom - sheet.y + room
    return _cut(sheet, even(grown, (width, height)))


def _cut(sheet: Sheet, rect: Rect) -> Sheet:
    """An even-aligned part (in the sheet's own pixels), copied."""
    left, top, right, bottom = rect
    half = slice(top // 2, bottom // 2), slice(left // 2, right // 2)
    return Sheet(
        sheet.x + left, sheet.y + top, sheet.pixels.cut(rect).copy(),
        sheet.keep[top:bottom, left:right].copy(), sheet.keep_half[half].copy(),
    )  # fmt: skip


def _bent(sheet: Sheet, bearing: Bearing, top: int, height: int) -> tuple[Planes, Bytes, Bytes]:
    """A sheet's planes bent; its first row is row `top` of a figure `height` rows high."""
    own = sheet.pixels
    y, keep = _stack((own.y, sheet.keep), bearing, top, height, 1)
    u, v, half = _stack((own.u, own.v, sheet.keep_half), bearing, top // 2, height // 2, 2)
    return Planes(y, u, v), keep, half


def _stack(planes: tuple[Bytes, ...], bearing: Bearing, top: int, height: int, step: int) -> Bytes:
    """Planes of one size, (n, h, w): rows taken from lower down (the body stretches), then each moved aside by its share.

    The last plane tells what is kept of the ground: beside the sheet that is all.
    """
    rows = np.arange(len(planes[0]))
    share = np.maximum(1 - (rows + top) / (height * WAIST), 0)
    moves = int(np.count_nonzero(share))
    out = np.stack(planes)
    if bearing.rise and moves:
        out[:, :moves] = _risen(out, rows[:moves], share[:moves] * (bearing.rise / step))
    if bearing.sway and moves:
        blank = np.array([0] * (len(planes) - 1) + [255], np.uint8)[:, None, None]
        out[:, :moves] = _aside(out[:, :moves], share[:moves] * (bearing.sway / step), blank)
    return out


def _risen(stack: Bytes, rows: np.ndarray, lower: np.ndarray) -> Bytes:
    """Rows taken from so many (and a fraction) lower down."""
    whole = np.floor(lower).astype(np.intp)
    weight = ((lower - whole) * 256).astype(np.uint16)[:, None]
    first, last = rows + whole, stack.shape[1] - 1
    above, below = (np.minimum(np.maximum(at, 0), last) for at in (first, first + 1))
    return _lerp(stack.take(above, 1), stack.take(below, 1), weight)


def _aside(stack: Bytes, shift: np.ndarray, blank: Bytes) -> Bytes:
    """Each row moved to the right by its own fraction of pixels."""
    out = np.empty_like(stack)
    whole = np.floor(shift).astype(int)
    for step in range(int(whole.min()), int(whole.max()) + 1):
        rows = np.flatnonzero(whole == step)
        if len(rows):
            band = slice(int(rows[0]), int(rows[-1]) + 1)
            weight = ((shift[band] - step) * 256).astype(np.uint16)[:, None]
            out[:, band] = _lerp(_beside(stack[:, band], step, blank), _beside(stack[:, band], step + 1, blank), weight)
    return out


def _beside(band: Bytes, by: int, blank: Bytes) -> Bytes:
    if by == 0:
        return band
    out = np.empty_like(band)
    if by > 0:
        out[..., :by], out[..., by:] = blank, band[..., :-by]
    else:
        out[..., by:], out[..., :by] = blank, band[..., -by:]
    return out


def _lerp(a: Bytes, b: Bytes, weight: np.ndarray) -> Bytes:
    mixed = a * (256 - weight)
    mixed += b * weight
    mixed += 128
    mixed >>= 8
    return mixed.astype(np.uint8)
