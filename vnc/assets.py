"""What makers hand to the renderer: sprites, places and clips, each packed into one file.

A bundle is a plain zip (stored, fixed dates) of PNG pictures, one WAV and one `facts.json`, so that it can be
unpacked and looked at by hand, and equal content gives equal bytes.
"""

import io
import json
import struct
import zipfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

RATE = 48_000
VISEMES = ("rest", "MBP", "A", "E", "I", "O", "U", "FV", "LTH")
EYES = ("open", "half", "closed")

Box = tuple[int, int, int, int]
"""left, top, width, height in pixels."""
Colour = tuple[float, float, float]
"""sRGB, each 0..1."""


@dataclass(frozen=True)
class Patch:
    """Pixels that *replace* the rectangle of the base picture at (x, y): (h, w, 4) uint8 straight-alpha RGBA."""

    x: int
    y: int
    image: np.ndarray


@dataclass(frozen=True)
class Sprite:
    """One figure in one emotion. `base` has the mouth at rest and the eyes open: (h, w, 4) uint8 straight-alpha RGBA.

    Patches are named `mouth:<viseme>` and `eyes:half`, `eyes:closed`, `eyes:raised` (brows up); a sprite without them
    simply does not move its lips.
    The figure stands in the middle of the picture and is cut by its lower edge. `face` and `body` say where those
    are: the compositor keeps text off the face and moves `head` and `body` a little.
    """

    base: np.ndarray
    patches: Mapping[str, Patch] = field(default_factory=dict[str, Patch])
    face: Box = (0, 0, 0, 0)
    head: Box = (0, 0, 0, 0)
    chin: int = 0


@dataclass(frozen=True)
class Light:
    """How a place lights a figure. `towards` points from the figure to the key light, in picture axes (y down)."""

    ambient: Colour = (1.0, 1.0, 1.0)
    key: Colour = (1.0, 0.96, 0.9)
    towards: tuple[float, float] = (-0.7, -0.7)
    strength: float = 0.6
    horizon: float = 0.62


@dataclass(frozen=True)
class Layer:
    """One sheet of a place, back to front: (h, w, 4) uint8 RGBA; depth 1 is far (stands still), 0 is near (moves most)."""

    image: np.ndarray
    depth: float


@dataclass(frozen=True)
class Place:
    """A background: layers back to front, its light, the stretches (0..1 of the width) where figures may stand,
    and the names of loops that play over it (`rain`, `snow`, `petals` …)."""

    layers: tuple[Layer, ...]
    light: Light = Light()
    free: tuple[tuple[float, float], ...] = ((0.0, 1.0),)
    loops: tuple[str, ...] = ()


@dataclass(frozen=True)
class Word:
    """A spoken word: ticks (1/48000 s) from the clip's start, and the characters of the line's plain text it covers."""

    start: int
    end: int
    first: int
    last: int


@dataclass(frozen=True)
class Phone:
    """A spoken sound in the engine's phoneme alphabet (IPA where known), ticks from the clip's start; stress 0, 1 or 2."""

    start: int
    end: int
    symbol: str
    stress: int = 0


@dataclass(frozen=True)
class Clip:
    """Sound at 48 kHz: (channels, samples) float32 in -1..1, with what is known about the words in it.

    `onset` and `offset` are the first and last sounding tick. `loop` is the (start, end) that may be repeated
    without a click, for music and ambience.
    """

    samples: np.ndarray
    words: tuple[Word, ...] = ()
    phones: tuple[Phone, ...] = ()
    onset: int = 0
    offset: int = 0
    loop: tuple[int, int] | None = None


def pack_sprite(sprite: Sprite) -> bytes:
    patches = {name: {"x": p.x, "y": p.y, "file": f"patch{i}.png"} for i, (name, p) in enumerate(sprite.patches.items())}
    files = {"base.png": _png(sprite.base)}
    files |= {f"patch{i}.png": _png(p.image) for i, p in enumerate(sprite.patches.values())}
    return _zip(files, {"patches": patches, "face": sprite.face, "head": sprite.head, "chin": sprite.chin})


def unpack_sprite(data: bytes) -> Sprite:
    files, facts = _unzip(data)
    patches = {name: Patch(p["x"], p["y"], _pixels(files[p["file"]])) for name, p in facts["patches"].items()}
    return Sprite(_pixels(files["base.png"]), patches, _box(facts["face"]), _box(facts["head"]), facts["chin"])


def pack_place(place: Place) -> bytes:
    files = {f"layer{i}.png": _png(layer.image) for i, layer in enumerate(place.layers)}
    facts = {"depths": [layer.depth for layer in place.layers], "light": asdict(place.light), "free": place.free}
    return _zip(files, facts | {"loops": place.loops})


def unpack_place(data: bytes) -> Place:
    files, facts = _unzip(data)
    layers = tuple(Layer(_pixels(files[f"layer{i}.png"]), depth) for i, depth in enumerate(facts["depths"]))
    told: dict[str, Any] = {k: tuple(v) if v.__class__ is list else v for k, v in facts["light"].items()}
    light = Light(**told)
    return Place(layers, light, tuple((a, b) for a, b in facts["free"]), tuple(facts["loops"]))


def unpack_picture(data: bytes) -> Sprite | Place:
    """Whichever of the two was packed."""
    with zipfile.ZipFile(io.BytesIO(data)) as bundle:
        return unpack_sprite(data) if "base.png" in bundle.namelist() else unpack_place(data)


def pack_clip(clip: Clip) -> bytes:
    """Samples go in as 32-bit float WAV: exact, and playable by hand."""
    facts = {
        "words": [[w.start, w.end, w.first, w.last] for w in clip.words],
        "phones": [[p.start, p.end, p.symbol, p.stress] for p in clip.phones],
        "length": clip.samples.shape[-1],
        "onset": clip.onset,
        "offset": clip.offset,
        "loop": clip.loop,
    }
    return _zip({"sound.wav": wav(clip.samples)}, facts)


def unpack_clip(data: bytes) -> Clip:
    import soundfile

    files, facts = _unzip(data)
    samples, _ = soundfile.read(io.BytesIO(files["sound.wav"]), dtype="float32", always_2d=True)
    return _clip(facts, np.ascontiguousarray(samples.T))


def mapped_clip(path: Path) -> Clip:
    """A packed clip whose samples stay in its file until they are read."""
    with path.open("rb") as file, zipfile.ZipFile(file) as bundle:
        facts, inner = json.loads(bundle.read("facts.json")), bundle.getinfo("sound.wav")
        file.seek(inner.header_offset + 26)
        start = inner.header_offset + 30 + sum(struct.unpack("<HH", file.read(4)))
        file.seek(start)
        head = file.read(_WAV.size)
    channels = _channels(head)
    if inner.compress_type != zipfile.ZIP_STORED or not channels or not facts["length"]:
        return unpack_clip(path.read_bytes())
    return _clip(facts, np.memmap(path, "<f4", "r", start + _WAV.size, (facts["length"], channels)).T)


def clip_facts(data: bytes) -> Clip:
    """A clip's timings without decoding its sound: the samples are as many, and silent."""
    _, facts = _unzip(data, only="facts.json")
    return _clip(facts, np.broadcast_to(np.float32(0), (1, facts["length"])))


def _clip(facts: Mapping[str, Any], samples: np.ndarray) -> Clip:
    words, phones = tuple(Word(*w) for w in facts["words"]), tuple(Phone(*p) for p in facts["phones"])
    loop = (facts["loop"][0], facts["loop"][1]) if facts["loop"] else None
    return Clip(samples, words, phones, facts["onset"], facts["offset"], loop)


def _zip(files: Mapping[str, bytes], facts: Mapping[str, object]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as bundle:
        text = json.dumps(facts, sort_keys=True, ensure_ascii=False, default=float).encode()
        for name, data in (*sorted(files.items()), ("facts.json", text)):
            bundle.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data)
    return out.getvalue()


def _unzip(data: bytes, only: str | None = None) -> tuple[dict[str, bytes], dict[str, Any]]:
    with zipfile.ZipFile(io.BytesIO(data)) as bundle:
        names = [n for n in bundle.namelist() if only is None or n == only]
        files = {name: bundle.read(name) for name in names}
    return files, json.loads(files.pop("facts.json"))


def _png(image: np.ndarray) -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.fromarray(image).save(out, "PNG", compress_level=1)
    return out.getvalue()


def _pixels(png: bytes) -> np.ndarray:
    from PIL import Image

    return np.asarray(Image.open(io.BytesIO(png)).convert("RGBA"))


_WAV = struct.Struct("<4sI4s4sIHHIIHHH4sII4sI")
"""The head of a WAV file of 32-bit floats."""


def wav(samples: np.ndarray) -> bytes:
    """(channels, n) float32 at 48 kHz as a WAV file of 32-bit floats. Written by hand: libsndfile puts the date into it."""
    sound = np.ascontiguousarray(np.atleast_2d(samples).T, "<f4")
    data, channels = sound.tobytes(), sound.shape[1]
    form = b"fmt ", 18, 3, channels, RATE, RATE * channels * 4, channels * 4, 32, 0
    size = _WAV.size - 8 + len(data)
    return _WAV.pack(b"RIFF", size, b"WAVE", *form, b"fact", 4, len(sound), b"data", len(data)) + data


def _channels(head: bytes) -> int:
    """How many channels a WAV file of `wav` has, by its head; 0 if it is another kind of file."""
    told: tuple[Any, ...] = _WAV.unpack(head) if len(head) == _WAV.size else (b"",) * 17
    return told[6] if (told[0], told[3], told[4], told[5], told[15]) == (b"RIFF", b"fmt ", 18, 3, b"data") else 0


def _box(values: list[int]) -> Box:
    left, top, width, height = values
    return left, top, width, height
