"""Draft, preview, final: how carefully the same film is made. They differ in pictures, never in story or timing."""

from vnc.record import record
from vnc.request import Size


@record
class Tier:
    """`art` scales painted pictures, `motion` lets figures breathe and weather fall; `preset`, `crf`, `params` are x264's."""

    name: str
    size: Size
    fps: int
    preset: str
    crf: int
    art: float = 1.0
    motion: bool = True
    params: str = ""


EVEN = "qcomp=1"
"""One quantiser for all frames. Else still pictures get a finer one with each second, which costs bits and time for nothing."""
PLAIN = "bframes=0:ref=1:subme=1:rc-lookahead=5:scenecut=0"
"""Without what drawn pictures gain nothing by: the same quality and size in half the time. Segments begin where scenes do."""
TIERS = {
    "draft": Tier("draft", (1280, 720), 30, "ultrafast", 21, art=0.5, params=EVEN),
    "preview": Tier("preview", (1280, 720), 30, "veryfast", 22, params=PLAIN),
    "final": Tier("final", (1920, 1080), 30, "veryfast", 20, params=PLAIN),
}

SMALLEST, LARGEST = 64, 8192
"""Pixels that a side of a frame may have."""
SIZES: dict[str, Size] = {
    "360p": (640, 360),
    "480p": (854, 480),
    "720p": (1280, 720),
    "1080p": (1920, 1080),
    "1440p": (2560, 1440),
    "4k": (3840, 2160),
}


def framed(text: str) -> Size | None:
    """`720p`, `4k` or `1280x720` as (width, height); None where it is no size that a film can have."""
    if text.lower() in SIZES:
        return SIZES[text.lower()]
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        return None
    pair = int(width), int(height)
    return pair if all(side % 2 == 0 and SMALLEST <= side <= LARGEST for side in pair) else None
