"""Words outside the film's picture, as on a storyboard: set like dialogue, cut to their place, given as pixels."""

from dataclasses import replace

from vnc.film import Words
from vnc.fonts import Fonts
from vnc.markup import Run
from vnc.render.arrays import Bytes
from vnc.render.text.draw import Ink, draw
from vnc.render.text.graphemes import clusters
from vnc.render.text.layout import Block, Look, layout


def label(words: Words, fonts: Fonts) -> Bytes:
    """(h, w, 4) uint8: as wide as its ink, or as its measure where rows are set from their reading side."""
    words = replace(words, width=max(words.size, words.width))
    block = _cut(words, fonts)
    if words.rows == 1:
        wide = max((row.right for row in block.rows), default=0.0)
        block = Block(block.rows, min(words.width, wide + 2), block.height, block.length)
    return draw(block, Ink(words.colour), fonts)


def _cut(words: Words, fonts: Fonts) -> Block:
    """As many letters as go into the rows, an ellipsis for the rest."""
    whole = _set(words, words.text, fonts)
    if len(whole.rows) <= words.rows:
        return whole
    ends = [end for _, end in clusters(words.text)]
    low, high = 0, len(ends) - 1
    while low < high:
        middle = (low + high + 1) // 2
        fits = len(_set(words, words.text[: ends[middle - 1]].rstrip() + "…", fonts).rows) <= words.rows
        low, high = (middle, high) if fits else (low, middle - 1)
    return _set(words, words.text[: ends[low - 1] if low else 0].rstrip() + "…", fonts)


def _set(words: Words, text: str, fonts: Fonts) -> Block:
    font = words.font.split()
    look = Look(font[0], words.size, words.leading, bold="bold" in font)
    return layout(
        [Run(" ".join(text.split()), bold="bold" in font)], fonts, look, words.width, "left" if words.rows == 1 else "start"
    )
