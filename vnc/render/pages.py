"""Whole pages of words: NVL pages, centred lines, title cards, credits."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

import numpy as np

from vnc.fonts import Fonts
from vnc.markup import Run
from vnc.render.colours import parse, readable
from vnc.render.dialogue import LEAST, outlined, text_size, words
from vnc.render.panels import Fading, Over, Rolling, between
from vnc.render.planes import Sheet
from vnc.render.shapes import Panel
from vnc.render.text.draw import Ink, draw
from vnc.render.text.layout import Block, Look, layout
from vnc.request import Size
from vnc.skin import Skin
from vnc.timeline import Entry, Segment, Text

PAGE = 0.80, 0.86
"""An NVL page: parts of the frame's width and height."""
NVL_SIZE, NVL_LEADING, NVL_GAP = 0.94, 1.42, 0.55
READ = 0.86
"""How strongly entries show that have been read."""
CENTRED = 1.22
CARD_LOWER = 0.40
"""A card's further lines, in sizes of its first."""
ROLE = re.compile(r"(\bby|\bwith|\bfrom|\bafter|:)$", re.IGNORECASE)
"""Lines of credits that say what the next one did."""
VEIL = (6, 6, 12), 176
"""Colour and alpha of the darkness over a place on which a page of words stands."""
EDGE = 0.10
"""Of the frame's height: where rolling credits begin to show."""


def nvl(segment: Segment, text: Text, skin: Skin, size: Size, fonts: Fonts) -> list[Over]:
    """The page with its earlier entries, the last one being typed."""
    width, height = round(PAGE[0] * size[0]), round(PAGE[1] * size[1])
    x, y = (size[0] - width) // 2, (size[1] - height) // 2
    pad = skin.pad * size[1] * 1.15
    look = Look(skin.font, max(LEAST, text_size(skin, size) * NVL_SIZE), NVL_LEADING)
    ground = replace(skin, box=(skin.page, skin.page), shape="square")
    entries = [*text.page, text.entry]
    blocks = [layout(_told(entry, ground), fonts, look, width - 2 * pad) for entry in entries]
    gap = look.size * NVL_GAP
    first = _first_that_fits(blocks, gap, height - 2 * pad)
    level = between(0, text.appear, segment.length, text.leave)
    sheets = [page(ground, size, width, height)]
    top = y + pad
    ink = outlined(ground)
    panels: list[Over] = []
    for i in range(first, len(blocks)):
        if i + 1 < len(blocks):
            read = draw(blocks[i], replace(ink, shadow_blur=2.0), fonts, 4)
            sheets.append(Sheet.of(read, round(x + pad) - 4, round(top) - 4).faded(READ))
            top += blocks[i].height + gap
    lead = _lead(text.entry)
    keys = tuple((tick, count + lead) for tick, count in text.reveal)
    panels.append(Fading(sheets, level))
    panels.append(words(blocks[-1], replace(text, reveal=keys), ground, x + pad, top, fonts, level, ink))
    return panels


def _told(entry: Entry, skin: Skin) -> tuple[Run, ...]:
    """An entry with its speaker's name before it."""
    if not entry.who:
        return entry.runs
    colour = readable(entry.colour or skin.accent, parse(skin.page)[:3])
    return Run(entry.who + "  ", bold=True, colour=colour, font=skin.name_font), *entry.runs


def _lead(entry: Entry) -> int:
    return len(entry.who) + 2 if entry.who else 0


def _first_that_fits(blocks: Sequence[Block], gap: float, room: float) -> int:
    """The number of the first entry for which there is room above the others."""
    used, first = blocks[-1].height, len(blocks) - 1
    while first > 0 and used + gap + blocks[first - 1].height <= room:
        used += gap + blocks[first - 1].height
        first -= 1
    return first


@lru_cache(maxsize=4)
def page(skin: Skin, size: Size, width: int, height: int) -> Sheet:
    """A large sheet in the skin's page colour."""
    unit = size[1] / 1080
    room = round(22 * unit)
    panel = Panel(width + 2 * room, height + 2 * room)
    shape = panel.rounded(room, room, width, height, max(skin.radius * size[1], 2 * unit))
    panel.shadow(shape, 20 * unit, 0.4)
    panel.pixels *= np.clip(shape + 0.5, 0, 1)[..., None]
    panel.fill(shape, skin.page[:7] + _solid(skin.page))
    panel.texture(skin.texture, shape)
    panel.line(shape + 8 * unit, max(1.0, 1.4 * unit), skin.accent, 0.45)
    return Sheet.of(panel.rgba(), (size[0] - width) // 2 - room, (size[1] - height) // 2 - room)


def _solid(colour: str) -> str:
    """An alpha that leaves words readable whatever is beneath."""
    return f"{round(max(0.86, parse(colour)[3]) * 255):02x}"


def centred(segment: Segment, text: Text, skin: Skin, size: Size, fonts: Fonts) -> list[Over]:
    """A line in the middle of the picture."""
    look = Look(skin.font, text_size(skin, size) * CENTRED, 1.5)
    block = layout(text.entry.runs, fonts, look, size[0] * 0.66, "centre", True)
    level = between(0, text.appear, segment.length, text.leave)
    dark = replace(skin, ink="#ffffff", box=("#0c0c12", "#0c0c12"), shape="none")
    y = (size[1] - block.height) / 2
    ink = Ink("#ffffff", "#000000", 3.2, 0.75, 5.0)
    panels: list[Over] = [Fading([_band(size, y, block.height)], level)]
    panels.append(words(block, text, dark, size[0] * 0.17, y, fonts, level, ink))
    return panels


def _band(size: Size, top: float, height: float) -> Sheet:
    """Darkness behind centred words, gone at its upper and lower edges."""
    reach = size[1] * 0.11
    first, last = max(0, round(top - reach)), min(size[1], round(top + height + reach))
    rows = np.arange(last - first, dtype=np.float32)
    rise = np.clip(np.minimum(rows, rows[::-1]) / reach, 0, 1)
    across = np.clip((1 - np.abs(np.linspace(-1, 1, size[0], dtype=np.float32))) / 0.3, 0, 1)
    alpha = (rise * rise * (3 - 2 * rise))[:, None] * across[None, :] * 0.80
    pixels = np.zeros((last - first, size[0], 4), np.uint8)
    pixels[..., :3] = (6, 6, 12)
    pixels[..., 3] = (alpha * 255).astype(np.uint8)
    return Sheet.of(pixels, 0, first)


def card(segment: Segment, text: Text, skin: Skin, size: Size, fonts: Fonts) -> list[Over]:
    """A title: its first line large, a rule, the others small below."""
    unit = size[1] / 1080
    head, rest = _headed(text.entry.runs)
    large = skin.title_size * size[1]
    title = _title(head, skin, fonts, large, size)
    small = Look(skin.font, max(LEAST + 1, large * CARD_LOWER), 1.6)
    below = layout(rest, fonts, small, size[0] * 0.7, "centre", True) if rest else None
    gap = 0.045 * size[1]
    high = title.height + (below.height + 2 * gap if below else 0)
    y = (size[1] - high) / 2
    level = between(0, text.appear, segment.length, text.leave)
    margin = round(14 * unit)
    ink = Ink("#ffffff", "#000000", 0.0, 0.8, 7 * unit)
    sheets = [] if segment.stage.backdrop.startswith("#") else [Sheet.veil(size, *VEIL)]
    sheets.append(Sheet.of(draw(title, ink, fonts, margin), round(size[0] * 0.06) - margin, round(y) - margin))
    if below:
        sheets.append(_rule(skin, size, y + title.height + gap * 0.9))
        lower = round(y + title.height + 2 * gap)
        pale = replace(ink, colour="#dcd8e4", shadow_blur=4 * unit)
        sheets.append(Sheet.of(draw(below, pale, fonts, margin), round(size[0] * 0.15) - margin, lower - margin))
    return [Fading(sheets, level)]


def _title(head: Sequence[Run], skin: Skin, fonts: Fonts, large: float, size: Size) -> Block:
    """Set as large as the skin says, smaller if it would take more than two rows."""
    block = layout(head, fonts, Look(skin.title_font, large, 1.25), size[0] * 0.88, "centre", True)
    for share in (0.85, 0.7, 0.58):
        if len(block.rows) <= 2:
            break
        block = layout(head, fonts, Look(skin.title_font, large * share, 1.25), size[0] * 0.88, "centre", True)
    return block


def _headed(runs: Sequence[Run]) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """The runs of the first line, and those of the others."""
    head: list[Run] = []
    for i, run in enumerate(runs):
        if "\n" in run.text:
            first, rest = run.text.split("\n", 1)
            return (*head, replace(run, text=first)), tuple(r for r in (replace(run, text=rest), *runs[i + 1 :]) if r.text)
        head.append(run)
    return tuple(head), ()


def _rule(skin: Skin, size: Size, y: float) -> Sheet:
    """A thin line that tapers to both sides, a mark in its middle."""
    unit = size[1] / 1080
    width, height = round(size[0] * 0.36), round(22 * unit) + 2
    panel = Panel(width, height)
    across = np.linspace(-1, 1, width, dtype=np.float32)
    down = np.abs(np.arange(height, dtype=np.float32) + 0.5 - height / 2)
    panel.lay(np.clip(1.0 * unit + 0.5 - down, 0, 1)[:, None] * (1 - across**2)[None, :], skin.accent)
    diamond = (np.abs(np.arange(width) + 0.5 - width / 2)[None, :] + down[:, None]) / 1.4142 - 5 * unit
    panel.fill(diamond.astype(np.float32), skin.accent)
    return Sheet.of(panel.rgba(), (size[0] - width) // 2, round(y - height / 2))


def roll(segment: Segment, text: Text, skin: Skin, size: Size, fonts: Fonts) -> list[Over]:
    """Lines in the middle; more than a page of them roll."""
    runs = _styled(text.entry.runs, skin, size)
    look = Look(skin.font, text_size(skin, size) * 1.04, 1.62)
    block = layout(runs, fonts, look, size[0] * 0.8, "centre", True)
    pixels = draw(block, Ink("#f4f2f8", "#000000", 0.0, 0.6, 3 * size[1] / 1080), fonts, 8)
    sheets = [] if segment.stage.backdrop.startswith("#") else [Sheet.veil(size, *VEIL)]
    level = between(0, text.appear, segment.length, text.leave)
    x = round(size[0] * 0.1) - 8
    if block.height <= size[1] * 0.8:
        return [Fading([*sheets, Sheet.of(pixels, x, round((size[1] - block.height) / 2) - 8)], level)]
    start, way = size[1] * (1 - EDGE / 2), size[1] + block.height

    def top(tick: int) -> float:
        return start - way * tick / segment.length

    return [Fading(sheets, level), Rolling(Sheet.of(pixels, x, 0), top), Fading([_edges(size, _ground(segment))], lambda _: 1.0)]


def _ground(segment: Segment) -> tuple[int, int, int]:
    """The colour into which rolling lines vanish."""
    plain = segment.stage.backdrop
    red, green, blue = parse(plain)[:3] if plain.startswith("#") else (0.02, 0.02, 0.04)
    return round(red * 255), round(green * 255), round(blue * 255)


def _edges(size: Size, colour: tuple[int, int, int]) -> Sheet:
    """Covers the frame's upper and lower edges softly."""
    rows = (np.arange(size[1], dtype=np.float32) + 0.5) / size[1]
    away = np.clip(1 - np.minimum(rows, 1 - rows) / EDGE, 0, 1)
    pixels = np.zeros((size[1], size[0], 4), np.uint8)
    pixels[..., :3] = colour
    pixels[..., 3] = (np.clip(away * 1.4, 0, 1) * 255).astype(np.uint8)[:, None]
    return Sheet.of(pixels)


def _styled(runs: Sequence[Run], skin: Skin, size: Size) -> tuple[Run, ...]:
    """The first line as a title; what somebody did, small and coloured, the names plain."""
    lines = "".join(run.text for run in runs).split("\n")
    if any(run != Run(run.text) for run in runs):
        return tuple(runs)
    out = [Run(lines[0] + "\n", size=1.5, font=skin.title_font)]
    tint = readable(skin.accent, (0.02, 0.02, 0.04))
    for line in lines[1:]:
        out.append(Run(line + "\n", size=0.78, colour=tint) if ROLE.search(line.strip()) else Run(line + "\n"))
    return tuple(out)
