"""Segments: equal bytes on repeat, exact pixels into the coder, and what differs between versions of PyAV."""

from dataclasses import dataclass, replace
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from typing import Any

import av
import emitting
import numpy as np
import pytest
from emitting import SIZE, Picture

from vnc.emit import coding as module
from vnc.emit import compat
from vnc.emit.boxes import samples
from vnc.emit.coding import coding, encode
from vnc.emit.compat import Broken, fraction, reading, writing
from vnc.emit.film import MOV, MP4, WEBM, FilmEmitter
from vnc.film import Coding
from vnc.request import key, printed
from vnc.tier import TIERS

LOSSLESS = coding("libx264", ".mp4", "yuv420p", preset="ultrafast", qp=0)


def how(emitter: FilmEmitter, tier: str = "preview") -> Coding:
    told = emitter.coding(TIERS[tier], SIZE, 30)
    assert told is not None
    return told


@pytest.mark.parametrize("emitter", [MP4, WEBM, MOV])
def test_the_same_frames_give_the_same_bytes(emitter: FilmEmitter) -> None:
    first, second = (encode(emitting.planes(10, 20), SIZE, 30, how(emitter)) for _ in range(2))
    assert first == second


def test_odd_sizes_that_coders_pad_come_through_exactly() -> None:
    """Rows in a coder's frame are longer than the picture's."""
    rng = np.random.default_rng(1)
    size = width, height = 98, 66
    frames = [Picture(*(rng.integers(20, 230, shape, np.uint8) for shape in ((66, 98), (33, 49), (33, 49)))) for _ in range(3)]
    with av.open(BytesIO(encode(frames, size, 25, LOSSLESS))) as container:
        decoded = [frame.to_ndarray().reshape(-1) for frame in container.decode(video=0)]
    for frame, pixels in zip(frames, decoded, strict=True):
        assert np.array_equal(pixels, np.concatenate([p.reshape(-1) for p in (frame.y, frame.u, frame.v)]))
    assert width * height * 3 // 2 == len(decoded[0])


def test_a_frame_that_comes_again_is_sent_again_uncopied(monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = emitting.planes(14, 2)
    filled: list[object] = []
    fill = module.FILLERS["yuv420p"]
    monkeypatch.setitem(module.FILLERS, "yuv420p", lambda frame, planes: filled.append(planes) or fill(frame, planes))
    data = encode([one, one, two, two, two, one], SIZE, 30, LOSSLESS)
    assert filled == [one, two, one]
    with av.open(BytesIO(data)) as container:
        levels = [frame.to_ndarray()[0, 0] > 128 for frame in container.decode(video=0)]
    assert levels == [False, False, True, True, True, False]


def test_a_buffer_painted_anew_is_a_new_frame_if_its_wrapper_is() -> None:
    """A renderer may reuse its arrays: what was sent does not change, a new object is copied again."""
    picture = next(emitting.planes(0, 1))

    def frames():
        for level in (20, 90, 200):
            picture.y[:] = level
            yield replace(picture)

    with av.open(BytesIO(encode(frames(), SIZE, 30, LOSSLESS))) as container:
        assert [int(frame.to_ndarray()[5, 5]) for frame in container.decode(video=0)] == [20, 90, 200]


def test_planes_of_a_wrong_size_are_refused() -> None:
    with pytest.raises(AssertionError, match="a 320x180 plane for 640x360"):
        encode(emitting.planes(0, 1), (640, 360), 30, LOSSLESS)


def test_prores_gets_ten_bits_and_a_chroma_row_for_every_row() -> None:
    grey = np.full((4, 4), 128, np.uint8)
    ramp = np.repeat(np.array([[40], [80]], np.uint8), 2, 1)
    frame = av.VideoFrame(4, 4, "yuv422p10le")
    module.FILLERS["yuv422p10le"](frame, Picture(grey, ramp, ramp))
    assert np.frombuffer(frame.planes[0], np.uint16)[0] == 512
    rows = np.frombuffer(frame.planes[1], np.uint16).reshape(4, -1)[:, 0]
    assert rows.tolist() == [160, 200, 280, 320], "40, 50, 70, 80 in ten bits"


def test_everything_that_changes_bytes_is_in_the_coding() -> None:
    told = {key(how(emitter, tier)) for emitter in (MP4, WEBM) for tier in TIERS}
    assert len(told) == 6
    assert f"av {av.__version__}" in printed(how(MP4))
    assert "libavcodec" in how(MP4).version
    assert ("threads", "1") in how(MP4).options


def test_still_pictures_are_coded_with_lookahead() -> None:
    """Without it stills come out slower and three times as large."""
    for tier in TIERS:
        params = dict(how(MP4, tier).options)["x264-params"].split(":")
        assert not {"rc-lookahead=0", "mbtree=0"} & set(params)
        assert dict(how(MP4, tier).options).get("tune") != "zerolatency"


@dataclass(frozen=True)
class AVRational:
    """As PyAV 19 gives time bases: no Fraction, false when it is 0/1, never None."""

    num: int
    den: int

    @property
    def numerator(self) -> int:
        return self.num

    @property
    def denominator(self) -> int:
        return self.den

    def __bool__(self) -> bool:
        return self.num != 0


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        (Fraction(1, 90_000), Fraction(1, 90_000)),
        (AVRational(1, 15_360), Fraction(1, 15_360)),
        (AVRational(0, 1), Fraction(0)),
        (AVRational(0, 0), Fraction(0)),
        (None, Fraction(0)),
    ],
)
def test_time_bases_of_all_versions_are_read(given: object, meant: Fraction) -> None:
    assert fraction(given) == meant  # type: ignore[arg-type]


@pytest.mark.parametrize("emitter", [MP4, MOV])
@pytest.mark.parametrize("tier", TIERS)
def test_our_reading_of_segments_agrees_with_ffmpeg(tmp_path: Path, emitter: FilmEmitter, tier: str) -> None:
    told = emitting.timeline()
    for part in emitting.parts(tmp_path, told, how(emitter, tier)):
        own, theirs = samples(part, 30)[1], module._demuxed(part, 30)[1]
        assert list(own) == theirs


@pytest.mark.parametrize("count", [1, 2, 3])
def test_segments_of_a_frame_or_a_few_join(tmp_path: Path, count: int) -> None:
    told = emitting.timeline(lengths=(count, 1, count, 2))
    parts = emitting.parts(tmp_path / "parts", told, how(MP4))
    assert all(list(samples(part, 30)[1]) == module._demuxed(part, 30)[1] for part in parts)
    MP4.emit(emitting.film(parts, told), tmp_path / "film.mp4", MP4.Options())
    with av.open(str(tmp_path / "film.mp4")) as container:
        times = [round(frame.pts * frame.time_base * 30) for frame in container.decode(video=0)]
    assert times == list(range(2 * count + 3))


def test_cut_or_scrambled_segments_never_do_worse_than_say_so(tmp_path: Path) -> None:
    part, rng = tmp_path / "part.mp4", np.random.default_rng(4)
    whole = encode(emitting.planes(10, 12), SIZE, 30, how(MP4))
    tables = whole.index(b"moov")
    for turn in range(300):
        data = bytearray(whole[: rng.integers(0, len(whole))] if turn % 2 else whole)
        for _ in range(turn % 2 == 0 and 4):
            data[rng.integers(tables, len(data))] = rng.integers(0, 256)
        part.write_bytes(data)
        try:
            list(samples(part, 30)[1])
        except Broken as error:
            assert "part.mp4" in str(error)
            continue
        assert turn % 2 == 0, "a file cut off anywhere is refused"


def test_time_bases_that_are_no_fractions_join_as_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading gives AVRational as PyAV 19 does; the film must be the same to the byte."""
    told = emitting.timeline()
    parts = emitting.parts(tmp_path / "parts", told, how(WEBM))
    WEBM.emit(emitting.film(parts, told), tmp_path / "one.webm", WEBM.Options(beside=False))
    real = iter([reading])  # the first part is the pattern for PyAV's own stream
    monkeypatch.setattr(module, "reading", lambda file: next(real, lambda f: Wrapped(reading(f)))(file))
    WEBM.emit(emitting.film(parts, told), tmp_path / "two.webm", WEBM.Options(beside=False))
    assert (tmp_path / "one.webm").read_bytes() == (tmp_path / "two.webm").read_bytes()


class Wrapped:
    """Stands before PyAV's objects and gives time bases as AVRational."""

    def __init__(self, real: Any) -> None:
        self.real = real

    def __enter__(self) -> "Wrapped":
        return Wrapped(self.real.__enter__())

    def __exit__(self, *error: object) -> None:
        self.real.__exit__(*error)

    def __getattr__(self, name: str) -> Any:
        if name == "video":
            return [Wrapped(stream) for stream in self.real.video]
        value = getattr(self.real, name)
        if name == "time_base":
            return AVRational(value.numerator, value.denominator)
        return Wrapped(value) if name == "streams" else value

    def demux(self, stream: "Wrapped") -> Any:
        return self.real.demux(stream.real)


def test_older_versions_that_cannot_tag_a_frame_are_left_alone() -> None:
    class Old:
        colorspace = color_range = 0

    frame = Old()
    compat.paint_frame(frame)
    assert vars(frame) == {"colorspace": 1, "color_range": 1}


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "odd.mp4").write_bytes(b"no film")
    for name in ("odd.mp4", "missing.mp4"):
        with pytest.raises(Broken, match=f"cannot read .*{name}") as caught, reading(tmp_path / name):
            pass
        assert "vnc cache verify" in caught.value.hint


def test_what_the_system_refuses_passes_as_what_it_is(tmp_path: Path) -> None:
    """So that who opened the file can say whether the disk is full or the folder closed."""
    with pytest.raises(IsADirectoryError), writing(tmp_path, "mp4", {}) as container:
        container.add_stream("aac", rate=48_000)
        container.start_encoding()
