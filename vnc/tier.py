"""Draft, preview, final: how carefully the same film is made. They differ in pictures, never in story or timing."""

from vnc.record import record
from vnc.request import Size


@record
class Tier:
    """`art` scales painted pictures, `preset` and `crf` are x264's, `motion` lets figures breathe and weather fall."""

    name: str
    size: Size
    fps: int
    preset: str
    crf: int
    art: float = 1.0
    motion: bool = True


TIERS = {
    "draft": Tier("draft", (1280, 720), 30, "ultrafast", 23, art=0.5),
    "preview": Tier("preview", (1280, 720), 30, "veryfast", 22),
    "final": Tier("final", (1920, 1080), 30, "veryfast", 20),
}

SIZES: dict[str, Size] = {
    "360p": (640, 360),
    "480p": (854, 480),
    "720p": (1280, 720),
    "1080p": (1920, 1080),
    "1440p": (2560, 1440),
    "4k": (3840, 2160),
}
