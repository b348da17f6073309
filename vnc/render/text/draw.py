"""A laid-out block as pixels: letters set large and reduced, with outline, shadow, lines under and through them."""

import math
from collections.abc import Iterator

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from vnc.fonts import Fonts
from vnc.record import record
from vnc.render.arrays import Bytes, Floats
from vnc.render.text import pens
from vnc.render.text.layout import RUBY, Block, Look, Piece, Placed, Row, layout

SLANT = 0.2
SMALL = 30
"""Rows lower than this are set at three times their size, others at twice."""


@record
class Ink:
    """Colours `#rrggbb`; widths and blur in pixels; shadow 0..1."""

    colour: str = "#ffffff"
    outline: str = "#000000"
    outline_width: float = 0.0
    shadow: float = 0.0
    shadow_blur: float = 2.0


def draw(block: Block, ink: Ink, fonts: Fonts, margin: int = 0) -> Bytes:
    """(h, w, 4) uint8 straight-alpha RGBA of a block, with `margin` pixels more on every side."""
    width, height = math.ceil(block.width) + 2 * margin, math.ceil(block.height) + 2 * margin
    over = 3 if max((row.height for row in block.rows), default=0) < SMALL else 2
    sheet = _Sheet(width, height, over, margin)
    for row in block.rows:
        for placed in row.placed:
            _set(sheet, placed, row, ink)
        _ruby(sheet, row, ink, fonts)
    return sheet.finished(ink)


class _Sheet:
    """Masks by colour while a block is set."""

    def __init__(self, width: int, height: int, over: int, margin: int) -> None:
        self.size, self.over, self.margin = (width * over, height * over), over, margin
        self.masks: dict[tuple[str, float], Image.Image] = {}
        self.outline: Image.Image | None = None
        self.pictures: list[tuple[Image.Image, int, int]] = []

    def mask(self, colour: str, alpha: float) -> Image.Image:
        return self.masks.setdefault((colour, alpha), Image.new("L", self.size))

    def at(self, x: float, y: float) -> tuple[float, float]:
        return (x + self.margin) * self.over, (y + self.margin) * self.over

    def finished(self, ink: Ink) -> Bytes:
        """Shadow, outline, letters, pictures: one over the other."""
        shape = self.size[1] // self.over, self.size[0] // self.over
        out = np.zeros((*shape, 4), np.float32)
        letters = [(colour, alpha, mask.reduce(self.over)) for (colour, alpha), mask in self.masks.items()]
        if ink.shadow:
            for _, alpha, mask in letters:
                _over(out, "#000000", _shadow(mask, ink) * alpha)
        if self.outline is not None:
            _over(out, ink.outline, np.asarray(self.outline.reduce(self.over), np.float32) / 255)
        for colour, alpha, mask in letters:
            _over(out, colour, np.asarray(mask, np.float32) * (alpha / 255))
        for picture, x, y in self.pictures:
            _paste(out, np.asarray(picture, np.float32) / 255, x, y)
        alpha = out[..., 3:]
        out[..., :3] /= np.maximum(alpha, 1e-4)
        return (np.clip(out, 0, 1) * 255 + 0.5).astype(np.uint8)


def _set(sheet: _Sheet, placed: Placed, row: Row, ink: Ink) -> None:
    piece = placed.piece
    if piece.text.strip():
        if piece.face.colour:
            _set_picture(sheet, placed, row)
        else:
            _set_letters(sheet, placed, row, ink)
    _rules(sheet, placed, row, ink)


def _set_letters(sheet: _Sheet, placed: Placed, row: Row, ink: Ink) -> None:
    piece = placed.piece
    font = pens.pen(piece.face, max(1, round(piece.size * sheet.over)))
    spot = sheet.at(placed.x, row.baseline)
    heavy = round(piece.size * sheet.over * 0.028) if piece.run.bold and not piece.face.bold else 0
    target = sheet.mask(piece.run.colour or ink.colour, piece.run.alpha)
    _stroke(target, spot, piece, font, heavy)
    if ink.outline_width:
        if sheet.outline is None:
            sheet.outline = Image.new("L", sheet.size)
        _stroke(sheet.outline, spot, piece, font, heavy + round(ink.outline_width * sheet.over))


def _stroke(mask: Image.Image, spot: tuple[float, float], piece: Piece, font: object, width: int) -> None:
    """Letters into a mask, slanted by hand where the font has no italic."""
    way = "rtl" if piece.backward else "ltr"
    if not piece.slanted:
        ImageDraw.Draw(mask).text(spot, piece.text, 255, font, "ls", direction=way, stroke_width=width)  # type: ignore[arg-type]
        return
    upright = Image.new("L", mask.size)
    ImageDraw.Draw(upright).text(spot, piece.text, 255, font, "ls", direction=way, stroke_width=width)  # type: ignore[arg-type]
    lean = upright.transform(mask.size, Image.Transform.AFFINE, (1, SLANT, -SLANT * spot[1], 0, 1, 0), Image.Resampling.BILINEAR)
    mask.paste(255, (0, 0), lean)


def _set_picture(sheet: _Sheet, placed: Placed, row: Row) -> None:
    """A colour emoji: drawn in its one size, then reduced."""
    piece = placed.piece
    font = pens.pen(piece.face, 0)
    box = font.getbbox(piece.text, anchor="ls")
    room = Image.new("RGBA", (math.ceil(box[2]) + 8, pens.BITMAP * 3 // 2))
    ImageDraw.Draw(room).text((0, pens.BITMAP * 1.1), piece.text, font=font, anchor="ls", embedded_color=True)
    share = piece.size / pens.BITMAP
    small = room.resize((max(1, round(room.width * share)), max(1, round(room.height * share))), Image.Resampling.LANCZOS)
    x, y = placed.x + sheet.margin, row.baseline + sheet.margin - pens.BITMAP * 1.1 * share
    sheet.pictures.append((small, round(x), round(y)))


def _rules(sheet: _Sheet, placed: Placed, row: Row, ink: Ink) -> None:
    """Lines under and through."""
    piece = placed.piece
    heights = [0.13] * piece.run.underline + [-0.28] * piece.run.strike
    for share in heights:
        left, top = sheet.at(placed.x, row.baseline + piece.size * share)
        right, _ = sheet.at(placed.x + piece.width, 0)
        thick = max(1.0, piece.size * sheet.over * 0.06)
        mask = sheet.mask(piece.run.colour or ink.colour, piece.run.alpha)
        ImageDraw.Draw(mask).rectangle((left, top - thick / 2, right, top + thick / 2), fill=255)


def _ruby(sheet: _Sheet, row: Row, ink: Ink, fonts: Fonts) -> None:
    """The small words above a run, in the middle over it."""
    for text, size, left, right, placed in _readings(row):
        look = Look(placed.piece.run.font or placed.piece.face.family or "sans", size * RUBY)
        reading = layout([type(placed.piece.run)(text, colour=placed.piece.run.colour)], fonts, look, 1e6, "left")
        middle = (left + right) / 2 - (reading.rows[0].right - reading.rows[0].left) / 2
        for part in reading.rows[0].placed:
            up = Row((), 0, 0, row.baseline - size * 0.98, 0, 0)
            _set(sheet, Placed(part.piece, max(0.0, middle) + part.x), up, ink)


def _readings(row: Row) -> Iterator[tuple[str, float, float, float, Placed]]:
    """(ruby, size, left, right, first piece) of each annotated run of a row."""
    spans: dict[int, list[Placed]] = {}
    for placed in row.placed:
        if placed.piece.run.ruby:
            spans.setdefault(id(placed.piece.run), []).append(placed)
    for group in spans.values():
        left, right = min(p.x for p in group), max(p.x + p.piece.width for p in group)
        yield group[0].piece.run.ruby or "", group[0].piece.size, left, right, group[0]


def _shadow(mask: Image.Image, ink: Ink) -> Floats:
    soft = np.asarray(mask.filter(ImageFilter.GaussianBlur(ink.shadow_blur)), np.float32) / 255
    down = max(1, round(ink.shadow_blur * 0.6))
    return np.clip(np.roll(soft, (down, down // 2), (0, 1)) * 1.5, 0, 1) * ink.shadow


def _over(out: Floats, colour: str, alpha: Floats) -> None:
    """Lay a colour over premultiplied pixels."""
    paint = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)] + [1.0], np.float32)
    out *= 1 - alpha[..., None]
    out += paint * alpha[..., None]


def _paste(out: Floats, picture: Floats, x: int, y: int) -> None:
    left, top = max(0, x), max(0, y)
    right, bottom = min(out.shape[1], x + picture.shape[1]), min(out.shape[0], y + picture.shape[0])
    if left >= right or top >= bottom:
        return
    part = picture[top - y : bottom - y, left - x : right - x]
    part = np.concatenate((part[..., :3] * part[..., 3:], part[..., 3:]), -1)
    place = out[top:bottom, left:right]
    place *= 1 - part[..., 3:]
    place += part
