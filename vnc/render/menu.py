"""A menu: its options beside the faces, a mark that goes over them and settles, the taken one staying bright."""

from collections.abc import Iterator

import numpy as np

from vnc.fonts import Fonts
from vnc.markup import Run
from vnc.record import record
from vnc.render.colours import blended, parse, plate, printed, readable
from vnc.render.panels import Over, between
from vnc.render.planes import Planes, Rect, Sheet, shared
from vnc.render.shapes import Panel
from vnc.render.text.draw import Ink, draw
from vnc.render.text.layout import Look, layout
from vnc.render.warps import smooth
from vnc.request import Size
from vnc.skin import Skin
from vnc.timeline import SECOND, Choices, Segment

FADE = SECOND // 4
GLIDE = SECOND // 6
"""How long the mark takes from one option to the next."""
STEPS = 8
PLACES = 0.5, 0.30, 0.70, 0.26, 0.74
"""Middles of the menu that are tried, in order of preference (parts of the width)."""
NARROW = 0.40
LOWEST = 0.058
"""Least height of an option, of the frame's."""
TOP, FOOT = 0.06, 0.05
"""Room kept free above, and below where there is no box (parts of the height)."""
DARK = 5, 6, 15
"""The darkness over the picture behind a menu."""
OFF = 0.45
"""How strongly options show that cannot be taken, and those that were not."""


@record
class Button:
    """An option as it looks unmarked and marked."""

    plain: Sheet
    marked: Sheet

    @property
    def rect(self) -> Rect:
        return self.plain.rect


class Menu:
    """The options of a segment over its darkened picture."""

    def __init__(
        self, segment: Segment, choices: Choices, skin: Skin, size: Size, fonts: Fonts, faces: list[Rect], foot: int
    ) -> None:
        """`faces` are kept free where that can be; the options stand above `foot`."""
        self.choices, self.length, self.size = choices, segment.length, size
        self.buttons = _buttons(choices, skin, size, fonts, faces, foot)
        self.level = between(choices.appear, FADE, segment.length, 0)
        self.dim = skin.dim
        self.now: tuple[float, ...] = ()
        self.shade = 0.0
        self.veil: Sheet | None = None
        self.shown: tuple[Sheet, ...] = ()

    def at(self, tick: int) -> list[Rect]:
        shade = round(self.level(tick) * STEPS) / STEPS
        states = tuple(self._state(i, tick) for i in range(len(self.buttons)))
        if (shade, states) == (self.shade, self.now):
            return []
        if shade != self.shade or not self.now:
            self.veil = Sheet.veil(self.size, DARK, round(self.dim * shade * 255)) if shade else None
            changed: list[Rect] = [(0, 0, *self.size)]
        else:
            changed = [button.rect for button, a, b in zip(self.buttons, states, self.now, strict=True) if a != b]
        self.shade, self.now = shade, states
        self.shown = (
            tuple(_mixed(button, state, shade) for button, state in zip(self.buttons, states, strict=True)) if shade else ()
        )
        return changed

    def over(self, ground: Planes, within: Rect) -> None:
        for sheet in (self.veil, *self.shown):
            if sheet is not None:
                sheet.over(ground, within)

    def _state(self, i: int, tick: int) -> float:
        """-1..0: faint to plain; 0..1: plain to marked."""
        taken = smooth((tick - self.choices.chosen) / FADE)
        if not self.choices.enabled[i]:
            return -1.0
        mark = round(_mark(self.choices, i, tick) * STEPS) / STEPS
        if i != self.choices.picked and taken > 0:
            return -round(taken * STEPS) / STEPS
        return mark


def _mark(choices: Choices, i: int, tick: int) -> float:
    """How much the mark is on an option: it rests on each open one in turn, and on the picked one from `settle` on."""
    stops = [n for n, open_ in enumerate(choices.enabled) if open_ and n != choices.picked]
    begin = choices.appear + FADE
    if tick < begin:
        return 0.0
    span = max(1, choices.settle - begin)
    order = [*stops, choices.picked]
    times = [begin + span * n // max(1, len(stops)) for n in range(len(stops))] + [choices.settle if stops else begin]
    at = max((n for n, time in enumerate(times) if time <= tick), default=0)
    came = smooth((tick - times[at]) / GLIDE)
    if order[at] == i:
        return came
    return 1 - came if at and order[at - 1] == i else 0.0


def _buttons(choices: Choices, skin: Skin, size: Size, fonts: Fonts, faces: list[Rect], foot: int) -> tuple[Button, ...]:
    boxes = arranged(len(choices.options), skin, size, faces, foot)
    return tuple(_button(option, skin, fonts, box, size) for option, box in zip(choices.options, boxes, strict=True))


Box = tuple[int, int, int, int]
"""left, top, width, height."""


def arranged(count: int, skin: Skin, size: Size, faces: list[Rect], foot: int) -> list[Box]:
    """Where the options stand: the first arrangement that covers no face, else the one that covers least."""
    tried = [*_stacks(count, skin, size, foot), *_grids(count, skin, size, faces, foot)]
    return min(tried, key=lambda boxes: _covered(boxes, faces))


def _covered(boxes: list[Box], faces: list[Rect]) -> int:
    """Square pixels of faces under options."""
    pairs = ((face, (x, y, x + wide, y + high)) for face in faces for x, y, wide, high in boxes)
    return sum((s[2] - s[0]) * (s[3] - s[1]) for face, area in pairs if (s := shared(face, area)))


def _stacks(count: int, skin: Skin, size: Size, foot: int) -> Iterator[list[Box]]:
    """One below the other, in the middle or to a side, wide or narrow."""
    room = foot - TOP * size[1]
    high = min(skin.choice_height * size[1], room / max(1, count) * 0.74)
    gap = min(skin.choice_gap * size[1], (room - count * high) / max(1, count))
    top = TOP * size[1] + max(0.0, (room - count * high - (count - 1) * gap) * 0.42)
    for width in (skin.choice_width, (skin.choice_width + NARROW) / 2, NARROW):
        wide = width * size[0]
        for place in PLACES:
            left = min(max(0.03 * size[0], place * size[0] - wide / 2), 0.97 * size[0] - wide)
            yield [(round(left), round(top + i * (high + gap)), round(wide), round(high)) for i in range(count)]


def _grids(count: int, skin: Skin, size: Size, faces: list[Rect], foot: int) -> Iterator[list[Box]]:
    """Side by side under the faces."""
    top = max((face[3] for face in faces), default=0) + 0.015 * size[1]
    gap = min(skin.choice_gap, 0.022) * size[1]
    for columns in sorted({min(count, 2), min(count, 3)}, key=lambda columns: -(-count // max(1, columns))):
        rows = -(-count // max(1, columns))
        high = min(skin.choice_height * size[1], (foot - top - gap * rows) / max(1, rows))
        wide = min(0.44 * size[0], (0.92 * size[0] - gap * (columns - 1)) / max(1, columns))
        if high < LOWEST * size[1]:
            continue
        upper = foot - gap - rows * high - (rows - 1) * gap
        upper -= max(0.0, upper - top) * 0.4
        yield [_cell(i, count, columns, wide, high, gap, upper, size) for i in range(count)]


def _cell(i: int, count: int, columns: int, wide: float, high: float, gap: float, top: float, size: Size) -> Box:
    """An option's box in a grid, short rows in the middle."""
    row, column = divmod(i, columns)
    across = min(columns, count - row * columns)
    left = (size[0] - across * wide - (across - 1) * gap) / 2 + column * (wide + gap)
    return round(left), round(top + row * (high + gap)), round(wide), round(high)


def _button(option: str, skin: Skin, fonts: Fonts, box: Box, size: Size) -> Button:
    x, y, wide, high = box
    unit = size[1] / 1080
    room = round(16 * unit)
    fill, ink = plate(skin.accent, "#ffffff")
    ground = parse(skin.choice)
    plain = _face(skin, wide, high, room, unit, skin.choice, skin.choice, skin.border, 0.55, 1.5)
    top, bottom = blended(parse(fill)[:3], (1, 1, 1), 0.06), blended(parse(fill)[:3], (0, 0, 0), 0.10)
    marked = _face(skin, wide, high, room, unit, printed(top), printed(bottom), "#ffffff", 0.92, 2.4)
    inks = readable(skin.choice_ink, ground[:3]), readable(ink, parse(fill)[:3])
    sheets: list[Sheet] = []
    for panel, colour in zip((plain, marked), inks, strict=True):
        pixels = panel.rgba()
        _write(pixels, option, skin, fonts, colour, wide, high, room)
        sheets.append(Sheet.of(pixels, x - room, y - room))
    return Button(*sheets)


def _face(
    skin: Skin, wide: int, high: int, room: int, unit: float, upper: str, lower: str, border: str, strength: float, width: float
) -> Panel:
    """A button without its words."""
    panel = Panel(wide + 2 * room, high + 2 * room)
    radius = {"rounded": high / 2, "paper": skin.radius * high * 8}.get(skin.shape, high * 0.06)
    shape = panel.rounded(room, room, wide, high, radius)
    panel.shadow(panel.rounded(room, room + 5 * unit, wide, high, radius), 13 * unit, 0.45)
    panel.pixels *= np.clip(shape + 0.5, 0, 1)[..., None]
    panel.fill(shape, upper, lower)
    panel.texture(skin.texture, shape)
    line = border if parse(border)[3] > 0 else skin.accent
    panel.line(shape + 0.5 * unit, max(1.0, width * unit), line[:7], strength * max(0.5, parse(line)[3]))
    return panel


def _write(pixels: np.ndarray, option: str, skin: Skin, fonts: Fonts, colour: str, wide: int, high: int, room: int) -> None:
    """The option's words in the middle of its button, smaller if they are long."""
    size = min(high * 0.46, skin.size * 1.02 * high / skin.choice_height)
    for share in (1.0, 0.88, 0.76, 0.66):
        block = layout([Run(option)], fonts, Look(skin.font, max(11.0, size * share), 1.2), wide - high * 0.8, "centre", True)
        if block.height <= high * 0.92:
            break
    letters = draw(block, Ink(colour), fonts)[:high, :wide]
    top, left = room + max(0, round((high - block.height) / 2)), room + round((wide - block.width) / 2)
    area = pixels[top : top + letters.shape[0], left : left + letters.shape[1]].astype(np.float32)
    letters = letters[: area.shape[0], : area.shape[1]].astype(np.float32)
    alpha = letters[..., 3:] / 255
    area[..., :3] += (letters[..., :3] - area[..., :3]) * alpha
    area[..., 3:] = np.maximum(area[..., 3:], letters[..., 3:])
    pixels[top : top + letters.shape[0], left : left + letters.shape[1]] = area.astype(np.uint8)


def _mixed(button: Button, state: float, shade: float) -> Sheet:
    """A button at a state: faint, plain, marked, or between."""
    if state <= 0:
        return button.plain.faded(shade * (1 + state * (1 - OFF)))
    if state >= 1:
        return button.marked.faded(shade)
    return blend(button.plain, button.marked, state).faded(shade)


def blend(a: Sheet, b: Sheet, share: float) -> Sheet:
    """Between two sheets of one place and size."""
    weight = np.uint16(round(share * 256))

    def one(first: np.ndarray, second: np.ndarray) -> np.ndarray:
        return ((first * (256 - weight) + second * weight + 128) >> 8).astype(np.uint8)

    y, u, v = (one(p, q) for p, q in zip(a.pixels.each(), b.pixels.each(), strict=True))
    return Sheet(a.x, a.y, Planes(y, u, v), one(a.keep, b.keep), one(a.keep_half, b.keep_half))


def overlay(segment: Segment, skin: Skin, size: Size, fonts: Fonts, faces: list[Rect], foot: int) -> list[Over]:
    """The menu of a segment, if it has one."""
    return [Menu(segment, segment.choices, skin, size, fonts, faces, foot)] if segment.choices else []
