"""The text box: its glass, its name plate, its words and its mark, in every skin; and subtitles without a box."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

import numpy as np

from vnc.fonts import Fonts
from vnc.markup import Run
from vnc.record import record
from vnc.render.colours import blended, parse, plate, printed, readable
from vnc.render.panels import Fading, Over, Schedule, Words, between
from vnc.render.planes import Sheet
from vnc.render.scene import BAR
from vnc.render.shapes import Panel
from vnc.render.text.draw import Ink, draw
from vnc.render.text.layout import Block, Look, layout
from vnc.render.typewriter import Typed
from vnc.request import Size
from vnc.skin import Skin
from vnc.timeline import SECOND, Segment, Text

LEAST = 13.0
"""Pixels: text is never set smaller."""
SHRINK = (1.0, 0.93, 0.87)
"""Sizes that are tried before a box grows."""
CG_LINES = 2
PLATE_HEIGHT = 1.62
"""In name sizes."""


@record
class Frame:
    """Where a box and its words are, in pixels."""

    x: int
    y: int
    width: int
    height: int
    text_x: float
    text_y: float
    text_width: float


def fits(runs: Sequence[Run], skin: Skin, size: Size, fonts: Fonts | None = None) -> bool:
    """Whether a line's words fit their box at the skin's own size."""
    block = layout(runs, fonts or Fonts(), look(skin, size), measure(skin, size))
    return block.height <= skin.lines * skin.leading * text_size(skin, size) * 1.04


def text_size(skin: Skin, size: Size) -> float:
    return max(LEAST, skin.size * size[1])


def look(skin: Skin, size: Size) -> Look:
    return Look(skin.font, text_size(skin, size), skin.leading)


def measure(skin: Skin, size: Size) -> float:
    """How wide the words may be."""
    inner = skin.width * size[0] - 2 * skin.pad * size[1]
    return inner * 0.72 if skin.shape in ("bar", "none") and skin.width > 0.95 else inner - skin.pad * size[1] * 0.7


def dialogue(segment: Segment, text: Text, skin: Skin, size: Size, fonts: Fonts) -> list[Over]:
    """The panels of a line in its box."""
    if segment.stage.letterbox:
        return subtitle(segment, text, skin, size, fonts)
    if segment.stage.cg:
        skin = replace(
            skin, shape="none", box=_scrim(skin), lines=CG_LINES, height=min(skin.height, 0.19), texture="", plate="plain"
        )
    block = fitted(text.entry.runs, skin, size, fonts)
    frame = box_frame(skin, size, block)
    level = between(0, text.appear, segment.length, text.leave)
    sheets = [box(skin, size, frame)]
    if text.entry.who:
        sheets += name(text.entry.who, text.entry.colour or skin.accent, skin, size, frame, fonts)
    panels: list[Over] = [Fading(sheets, level)]
    panels.append(words(block, text, skin, frame.text_x, frame.text_y, fonts, level, outlined(skin)))
    panels.append(mark(segment, text, skin, size, frame))
    return panels


def _scrim(skin: Skin) -> tuple[str, str]:
    """Colours for a picture of its own: a dark foot for light words, a light one for dark words."""
    return ("#06070c00", "#06070cf0") if sum(parse(skin.ink)[:3]) > 1.5 else ("#fbf6ea00", "#fbf6eaf4")


def fitted(runs: Sequence[Run], skin: Skin, size: Size, fonts: Fonts) -> Block:
    """Words set as large as the box allows; if even the smallest size is too much the box will grow."""
    room = skin.lines * skin.leading * text_size(skin, size) * 1.04
    block = None
    for share in SHRINK:
        smaller = replace(look(skin, size), size=max(LEAST, text_size(skin, size) * share))
        block = layout(runs, fonts, smaller, measure(skin, size))
        if block.height <= room:
            break
    assert block is not None
    return block


def box_frame(skin: Skin, size: Size, block: Block) -> Frame:
    """The box's place: as the skin has it, taller upwards if the words need it."""
    width, pad = round(skin.width * size[0]), skin.pad * size[1]
    high = max(skin.height * size[1], block.height + 1.7 * pad)
    x = (size[0] - width) // 2
    y = round(size[1] * (1 - skin.bottom) - high)
    text_width = measure(skin, size)
    centred = text_width < width * 0.75
    text_x = (size[0] - text_width) / 2 if centred else x + pad
    room = skin.lines * skin.leading * text_size(skin, size)
    slack = max(0.0, high - max(room, block.height))
    return Frame(x, y, width, round(high), text_x, y + slack * 0.56, text_width)


@lru_cache(maxsize=8)
def box(skin: Skin, size: Size, frame: Frame) -> Sheet:
    """The box itself, with its shadow."""
    unit = size[1] / 1080
    room = round(24 * unit)
    painters = {"none": _foot, "bar": _bar, "paper": _paper, "square": _square}
    return painters.get(skin.shape, _glass)(skin, size, frame, unit, room)


def _glass(skin: Skin, size: Size, frame: Frame, unit: float, room: int) -> Sheet:
    panel = Panel(frame.width + 2 * room, frame.height + 2 * room)
    radius = skin.radius * size[1]
    shape = panel.rounded(room, room, frame.width, frame.height, radius)
    panel.shadow(panel.rounded(room, room + 5 * unit, frame.width, frame.height, radius), 20 * unit, 0.42)
    panel.pixels *= np.clip(shape + 0.5, 0, 1)[..., None]
    panel.fill(shape, *skin.box)
    _shine(panel, shape, frame, room)
    panel.line(shape + 1.5 * unit, max(1.0, 1.7 * unit), skin.border)
    inset = 9 * unit
    inner = panel.rounded(room + inset, room + inset, frame.width - 2 * inset, frame.height - 2 * inset, radius - inset * 0.7)
    panel.line(inner, max(1.0, 1.4 * unit), skin.accent, 0.42)
    panel.texture(skin.texture, shape)
    return Sheet.of(panel.rgba(), frame.x - room, frame.y - room)


def _shine(panel: Panel, shape: np.ndarray, frame: Frame, room: int) -> None:
    """A faint light along the upper edge."""
    rows = np.clip(1 - (np.arange(panel.height, dtype=np.float32) - room) / (frame.height * 0.42), 0, 1)
    panel.lay(np.clip(0.5 - shape, 0, 1) * rows[:, None] ** 2 * 0.05, "#ffffff")


def _square(skin: Skin, size: Size, frame: Frame, unit: float, room: int) -> Sheet:
    """A screen: hard edges, a frame, bright corners."""
    panel = Panel(frame.width + 2 * room, frame.height + 2 * room)
    shape = panel.rounded(room, room, frame.width, frame.height, skin.radius * size[1])
    panel.shadow(shape, 16 * unit, 0.30, skin.accent)
    panel.pixels *= np.clip(shape + 0.5, 0, 1)[..., None]
    panel.fill(shape, *skin.box)
    panel.texture(skin.texture, shape)
    panel.line(shape + 5 * unit, max(1.0, 1.4 * unit), skin.border)
    corner = 26 * unit
    across = np.minimum(np.arange(panel.width) - room, room + frame.width - 1 - np.arange(panel.width))
    down = np.minimum(np.arange(panel.height) - room, room + frame.height - 1 - np.arange(panel.height))
    near = (across[None, :] < corner) & (down[:, None] < corner)
    panel.lay(np.clip(1.4 * unit + 0.5 - np.abs(shape + 1.5 * unit), 0, 1) * near, skin.accent)
    return Sheet.of(panel.rgba(), frame.x - room, frame.y - room)


def _paper(skin: Skin, size: Size, frame: Frame, unit: float, room: int) -> Sheet:
    """A page: texture, a double rule, ornaments at the corners."""
    panel = Panel(frame.width + 2 * room, frame.height + 2 * room)
    radius = skin.radius * size[1]
    shape = panel.rounded(room, room, frame.width, frame.height, radius)
    panel.shadow(panel.rounded(room, room + 6 * unit, frame.width, frame.height, radius), 20 * unit, 0.5, "#1a0f05")
    panel.fill(shape, *skin.box)
    panel.texture(skin.texture, shape)
    rim = np.clip(1 + shape / (26 * unit), 0, 1) ** 2 * np.clip(0.5 - shape, 0, 1)
    panel.lay(rim * 0.20, skin.border)
    for inset, width, alpha in ((9, 2.0, 0.85), (15, 1.1, 0.6)):
        panel.line(shape + inset * unit, max(1.0, width * unit), skin.border, alpha)
    for x in (room + 12 * unit, room + frame.width - 12 * unit):
        for y in (room + 12 * unit, room + frame.height - 12 * unit):
            diamond = (
                np.abs(np.arange(panel.width) + 0.5 - x)[None, :] + np.abs(np.arange(panel.height) + 0.5 - y)[:, None]
            ) / 1.4
            panel.fill((diamond - 7 * unit).astype(np.float32), skin.accent)
    return Sheet.of(panel.rgba(), frame.x - room, frame.y - room)


def _bar(skin: Skin, size: Size, frame: Frame, unit: float, room: int) -> Sheet:
    """Across the whole frame: a soft upper edge with a thin rule."""
    panel = Panel(size[0], frame.height + room)
    down = np.arange(panel.height, dtype=np.float32) - room
    edge = np.clip((down + room) / room, 0, 1)
    share = np.clip(down / frame.height, 0, 1) ** 0.8
    top, bottom = np.array(parse(skin.box[0])), np.array(parse(skin.box[1]))
    colours = (top + (bottom - top) * share[:, None]).astype(np.float32)
    alpha = colours[:, 3] * edge**1.5
    panel.pixels[:] = np.concatenate((colours[:, :3] * alpha[:, None], alpha[:, None]), 1)[:, None, :]
    across = np.abs(np.linspace(-1, 1, panel.width, dtype=np.float32))
    rule = np.clip(1.0 * unit + 0.5 - np.abs(down - 6 * unit), 0, 1)[:, None] * np.clip(1.15 - across, 0, 1)[None, :]
    panel.lay(rule * 0.9, skin.accent)
    panel.texture(skin.texture, np.full((panel.height, panel.width), -1, np.float32))
    return Sheet.of(panel.rgba(), 0, frame.y - room)


def _foot(skin: Skin, size: Size, frame: Frame, unit: float, room: int) -> Sheet:
    """No box: the picture's foot grows dark (or light) enough to read on."""
    reach = round(frame.height * 0.42)
    top = frame.y - reach
    panel = Panel(size[0], size[1] - top)
    down = np.arange(panel.height, dtype=np.float32)
    rise = np.clip(down / (reach * 1.12), 0, 1)
    alpha = rise * rise * (3 - 2 * rise)
    low = np.array(parse(skin.box[1]), np.float32)
    panel.pixels[:] = np.concatenate((low[:3], [1.0])).astype(np.float32)[None, None] * (alpha * low[3])[:, None, None]
    panel.texture(skin.texture, np.full((panel.height, panel.width), -1, np.float32))
    return Sheet.of(panel.rgba(), 0, top)


def ground_of(skin: Skin) -> tuple[float, float, float]:
    """The box's colour behind the words, whatever is behind the box."""
    upper, lower = parse(skin.box[0]), parse(skin.box[1])
    return lower[:3] if skin.shape == "none" else blended(upper[:3], lower[:3], 0.5)


@lru_cache(maxsize=32)
def name(who: str, colour: str, skin: Skin, size: Size, frame: Frame, fonts: Fonts) -> tuple[Sheet, ...]:
    """The name plate."""
    unit, high = size[1] / 1080, max(LEAST + 1, skin.name_size * size[1])
    if skin.plate == "none":
        return ()
    if skin.plate == "plain":
        return (_plain_name(who, colour, skin, frame, fonts, high, unit),)
    fill, ink = plate(colour, skin.name_ink)
    block = layout([Run(who)], fonts, Look(skin.name_font, high, 1.3), size[0] * 0.5, "left")
    text_width = block.rows[0].right - block.rows[0].left
    height = round(high * PLATE_HEIGHT)
    width = round(max(text_width + 2.1 * high, 5.2 * high))
    room = round(14 * unit)
    panel = Panel(width + 2 * room, height + 2 * room)
    pill = skin.plate == "pill"
    shape = panel.rounded(room, room, width, height, height / 2 if pill else skin.radius * size[1] * 0.8)
    panel.shadow(panel.rounded(room, room + 4 * unit, width, height, height / 2), 11 * unit, 0.42)
    panel.pixels *= np.clip(shape + 0.5, 0, 1)[..., None]
    top, bottom = blended(parse(fill)[:3], (1, 1, 1), 0.05), blended(parse(fill)[:3], (0, 0, 0), 0.07)
    panel.fill(shape, printed(top), printed(bottom))
    if pill:
        panel.line(shape + 0.5 * unit, max(1.2, 2.4 * unit), "#ffffff", 0.88)
    else:
        panel.line(shape + 4 * unit, max(1.0, 1.3 * unit), ink, 0.45)
    x = frame.x + round((0.045 if pill else 0.03) * size[1])
    y = frame.y - round(height * (0.52 if pill else 0.62))
    words = draw(block, Ink(ink), fonts)
    text_y = y + (height - block.height) / 2
    return Sheet.of(panel.rgba(), x - room, y - room), Sheet.of(words, round(x + (width - text_width) / 2), round(text_y))


def _plain_name(who: str, colour: str, skin: Skin, frame: Frame, fonts: Fonts, high: float, unit: float) -> Sheet:
    """The name alone, in its colour, above the words."""
    block = layout([Run(who)], fonts, Look(skin.name_font, high, 1.3), frame.text_width, "left")
    margin = round(8 * unit)
    dark = sum(parse(skin.ink)[:3]) > 1.5
    ink = Ink(
        readable(colour, ground_of(skin)),
        "#000000" if dark else "#ffffff",
        2.2 * unit if skin.shape == "none" else 0,
        0.6,
        3 * unit,
    )
    x, y = frame.text_x - margin, frame.text_y - block.height * 0.98 - margin
    return Sheet.of(draw(block, ink, fonts, margin), round(x), round(y))


def outlined(skin: Skin) -> Ink:
    """The words' ink in pixels at 1080 lines: with an outline where there is no box."""
    free = skin.shape == "none"
    width = max(skin.outline_width * 1080, 2.4 if free else 0)
    dark = sum(parse(skin.ink)[:3]) < 1.5
    shadow = max(skin.shadow, 0.0 if dark else 0.45)
    colour = skin.outline if not (free and dark) else "#fffaf0"
    return Ink(readable(skin.ink, ground_of(skin)), colour[:7], width, shadow, 3.0)


def words(block: Block, text: Text, skin: Skin, x: float, y: float, fonts: Fonts, level: Schedule, ink: Ink) -> Words:
    """The typed words with their upper left corner at (x, y)."""
    unit = max((row.height for row in block.rows), default=58) / 58
    pixels = replace(ink, outline_width=ink.outline_width * unit, shadow_blur=max(0.8, ink.shadow_blur * unit))
    margin = round(10 * unit)
    typed = Typed(draw(block, _runs_readable(pixels, skin), fonts, margin), block, round(x) - margin, round(y) - margin, margin)
    return Words(typed, text, block.length, level)


def _runs_readable(ink: Ink, skin: Skin) -> Ink:
    return replace(ink, colour=readable(ink.colour, ground_of(skin)))


def mark(segment: Segment, text: Text, skin: Skin, size: Size, frame: Frame) -> Fading:
    """The mark that the words are out: comes when they are, and breathes."""
    done = text.reveal[-1][0] if text.reveal else 0
    return Fading([_mark(skin, size, frame)], _pulse(done, segment.length, text.leave))


@lru_cache(maxsize=8)
def _mark(skin: Skin, size: Size, frame: Frame) -> Sheet:
    unit = size[1] / 1080
    span = round(64 * unit)
    panel = Panel(span, span)
    shape = panel.triangle(span / 2, span / 2, 15 * unit)
    glow = np.clip(1 - np.hypot(*np.meshgrid(*[np.linspace(-1, 1, span, dtype=np.float32)] * 2)), 0, 1) ** 2
    dark = sum(parse(skin.ink)[:3]) < 1.5
    panel.lay(glow * (0.12 if dark else 0.40), skin.accent)
    panel.fill(shape, printed(blended(parse(skin.accent)[:3], (0, 0, 0) if dark else (1, 1, 1), 0.12)))
    right = frame.x + frame.width if frame.text_x - frame.x < frame.width * 0.1 else frame.text_x + frame.text_width
    x = round(right - 58 * unit - span / 2)
    y = round(frame.y + frame.height - 46 * unit - span / 2)
    return Sheet.of(panel.rgba(), x, y)


def _pulse(start: int, end: int, leave: int) -> Schedule:
    """Comes within a quarter second, then swells and sinks on twos."""
    level = between(start, SECOND // 4, end, leave)

    def at(tick: int) -> float:
        beat = max(0, tick - start) // (SECOND // 8) % 10
        swell = 1 - abs(5 - beat) / 5 * 0.45 if tick >= start + SECOND // 4 else 1.0
        return level(tick) * swell

    return at


def subtitle(segment: Segment, text: Text, skin: Skin, size: Size, fonts: Fonts) -> list[Over]:
    """Words with an outline above the lower bar of a letterbox."""
    high = text_size(skin, size)
    runs = text.entry.runs
    if text.entry.who:
        runs = (Run(text.entry.who + ": ", colour=readable(text.entry.colour or "#ffffff", (0.1, 0.1, 0.12))), *runs)
    block = layout(runs, fonts, Look(skin.font, high, 1.4), size[0] * 0.74, "centre", True)
    lead = len(text.entry.who) + 2 if text.entry.who else 0
    keys = tuple((tick, count + lead) for tick, count in text.reveal)
    y = size[1] * (1 - BAR) - block.height - 0.012 * size[1]
    level = between(0, text.appear, segment.length, text.leave)
    ink = Ink("#ffffff", "#000000", 5.0, 0.8, 4.0)
    shown = replace(text, reveal=keys)
    return [words(block, shown, replace(skin, ink="#ffffff", box=("#101014", "#101014")), size[0] * 0.13, y, fonts, level, ink)]
