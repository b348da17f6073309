"""Held pictures: what is not coded again is decoded as it was, whatever the coder's entropy coding, size and numbers."""

from io import BytesIO

import av
import av.logging
import numpy as np
import pytest
from emitting import Picture

from vnc.emit import coding as module
from vnc.emit.coding import coding, encode
from vnc.emit.film import MP4
from vnc.emit.holds import QP, Bits, _bytes, _guarded, _skips, golomb, holds, signed
from vnc.film import Coding
from vnc.tier import TIERS

SIZES = ((64, 64), (98, 66), (320, 180), (1280, 720))
LONG = (1, 3, 40, 2, 1, 1, 25, 300, 1, 2)
"""For how many frames each picture is shown: numbers of pictures come round several times."""


def how(tier: str) -> Coding:
    told = MP4.coding(TIERS[tier], (320, 180), 30)
    assert told is not None
    return told


def pictures(size: tuple[int, int], count: int) -> list[Picture]:
    """A ramp with a square that moves."""
    width, height = size
    grey = np.full((height // 2, width // 2), 128, np.uint8)
    ramp = np.broadcast_to(np.arange(width) * 200 // width + 20, (height, width)).astype(np.uint8)
    found = [Picture(ramp.copy(), grey, grey + np.uint8(number * 3)) for number in range(count)]
    for number, picture in enumerate(found):
        picture.y[10:26, 8 + number : 30 + number] = 230
    return found


def shown(size: tuple[int, int], counts: tuple[int, ...]) -> list[Picture]:
    return [picture for picture, count in zip(pictures(size, len(counts)), counts, strict=True) for _ in range(count)]


def decoded(data: bytes) -> list[np.ndarray]:
    """Every frame; anything that a decoder finds wrong raises."""
    av.logging.set_level(av.logging.WARNING)
    with av.logging.Capture() as told, av.open(BytesIO(data)) as container:
        found = [frame.to_ndarray().copy() for frame in container.decode(video=0)]
    av.logging.set_level(None)
    assert not told, told
    return found


@pytest.mark.parametrize("tier", TIERS)
@pytest.mark.parametrize("size", SIZES)
def test_held_pictures_are_the_one_before_to_the_pixel(tier: str, size: tuple[int, int]) -> None:
    frames = shown(size, LONG)
    found = decoded(encode(frames, size, 30, how(tier)))
    assert len(found) == sum(LONG)
    for before, now, first, second in zip(frames, frames[1:], found, found[1:], strict=False):
        assert (before is now) == np.array_equal(first, second)


@pytest.mark.parametrize("tier", TIERS)
def test_pictures_that_change_are_decoded_as_they_were_coded(tier: str) -> None:
    """Numbering them anew changes no pixel: without holds they come out the same."""
    size, counts = (320, 180), (3, 1, 20, 5, 1, 2)
    held = decoded(encode(shown(size, counts), size, 30, how(tier)))
    alone = decoded(encode(pictures(size, len(counts)), size, 30, how(tier)))
    starts = np.cumsum((0, *counts[:-1]))
    assert all(np.array_equal(held[start], picture) for start, picture in zip(starts, alone, strict=True))


@pytest.mark.parametrize("tier", TIERS)
def test_a_held_picture_takes_a_few_bytes_and_no_coding(tier: str, monkeypatch: pytest.MonkeyPatch) -> None:
    filled: list[object] = []
    fill = module.FILLERS["yuv420p"]
    monkeypatch.setitem(module.FILLERS, "yuv420p", lambda frame, planes: filled.append(planes) or fill(frame, planes))
    one, more = (encode(shown((1280, 720), (count,)), (1280, 720), 30, how(tier)) for count in (1, 200))
    assert len(filled) == 2
    assert len(more) - len(one) < 200 * 60


def test_a_stream_whose_pictures_refer_to_later_ones_is_coded_as_it_is() -> None:
    both_ways = coding("libx264", ".mp4", "yuv420p", preset="veryfast", crf=20, threads=1)
    frames = shown((320, 180), (4, 5, 6))
    found = decoded(encode(frames, (320, 180), 30, both_ways))
    assert len(found) == 15
    assert holds(None) is None
    assert holds(b"no parameter sets") is None


@pytest.mark.parametrize("value", [0, 1, 2, 3, 7, 8, 254, 255, 256, 32_400])
def test_numbers_are_written_as_they_are_read(value: int) -> None:
    text = golomb(value) + signed(-value) + signed(value) + "1"
    bits = Bits(int(text + "0" * (-len(text) % 8), 2).to_bytes((len(text) + 7) // 8))
    assert (bits.golomb(), bits.signed(), bits.signed(), bits.take(1)) == (value, -value, value, 1)


@pytest.mark.parametrize("size", SIZES)
def test_skipped_blocks_are_written_as_x264_writes_them(size: tuple[int, int]) -> None:
    """At the same quantiser: the arithmetic coder's digits of a picture that it found to be the last one."""
    plain = coding("libx264", ".webm", "yuv420p", preset="veryfast", qp=QP, threads=1, x264_params="bframes=0:ref=1:weightp=0")
    container = av.open(BytesIO(), "w", format="h264")
    stream = container.add_stream("libx264", rate=30, options=dict(plain.options))
    stream.width, stream.height = size
    packets = list(module._coded(shown(size, (9,)), stream, 30, "yuv420p"))
    digits = _skips(-(-size[0] // 16) * -(-size[1] // 16))
    assert bytes(packets[-1]).endswith(_guarded(_bytes(digits)))
