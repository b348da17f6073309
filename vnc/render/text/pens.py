"""Pillow's fonts by face and size, and how wide they set things. Letters are set larger than shown, so that their
places are exact to a fraction of a pixel."""

from functools import lru_cache

from PIL import ImageFont

from vnc.fonts import Face

BITMAP = 109
"""The one size of colour emoji."""
COMPLEX = (
    (0x0600, 0x08FF), (0x0900, 0x0DFF), (0x0E00, 0x0FFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x1A00, 0x1AFF),
    (0x200D, 0x200D), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF), (0x1F1E6, 0x1F1FF),
)  # fmt: skip
"""Where letters change their shape beside others: a prefix has not the width of its part in the word."""


@lru_cache(maxsize=128)
def pen(face: Face, size: int) -> ImageFont.FreeTypeFont:
    """A font to set with, `size` in pixels."""
    return ImageFont.truetype(face.path, BITMAP if face.colour else size, face.index, layout_engine=ImageFont.Layout.RAQM)


@lru_cache(maxsize=65_536)
def advance(face: Face, size: int, text: str, right_to_left: bool = False) -> float:
    """How far the pen moves for a text, in pixels of that size."""
    length = pen(face, size).getlength(text, direction="rtl" if right_to_left else "ltr")
    return length * size / BITMAP if face.colour else length


def offsets(face: Face, size: int, parts: tuple[str, ...], right_to_left: bool) -> tuple[float, ...]:
    """Where each part of a word ends, measured in the direction of reading. Never goes back."""
    whole = "".join(parts)
    if right_to_left or face.colour or is_complex(whole):
        return _shared(face, size, parts, advance(face, size, whole, right_to_left), right_to_left)
    ends: list[float] = []
    text, far = "", 0.0
    for part in parts:
        text += part
        far = max(far, advance(face, size, text))
        ends.append(far)
    return tuple(ends)


@lru_cache(maxsize=8192)
def is_complex(text: str) -> bool:
    return any(first <= ord(char) <= last for char in text for first, last in COMPLEX)


def _shared(face: Face, size: int, parts: tuple[str, ...], width: float, right_to_left: bool) -> tuple[float, ...]:
    """The word's width shared out by what each part would take alone."""
    alone = [max(0.01, advance(face, size, part, right_to_left)) for part in parts]
    ends: list[float] = []
    total, far = sum(alone), 0.0
    for share in alone:
        far += share
        ends.append(width * far / total)
    return tuple(ends)
