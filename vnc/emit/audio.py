"""The film to listen to: its sound with chapters, names and a cover, as M4A or Opus."""

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from heapq import merge
from io import BytesIO
from operator import itemgetter
from pathlib import Path
from struct import pack
from typing import Any

import av
from av.stream import Disposition

from vnc.emit.check import Expected, check
from vnc.emit.coding import Timed
from vnc.emit.compat import writing
from vnc.emit.plain import Options, PlainEmitter, scaled
from vnc.emit.tracks import TICK, describe, sound
from vnc.film import Film, SoundCoding
from vnc.options import option
from vnc.record import record
from vnc.store import whole
from vnc.timeline import SECOND

COVER = 1280
"""Width of the cover picture in pixels."""


@record
class AudioOptions(Options):
    rate: int = option(128, "Kilobits a second.", ge=32, le=512)
    cover: bool = option(True, "Put a picture of the film into the file.")
    cover_at: float | None = option(None, "Second of the film the cover shows; default: its title.", ge=0)


@dataclass(frozen=True)
class AudioEmitter(PlainEmitter):
    codec: str = ""
    form: str = ""
    container: str = ""
    Options: type = AudioOptions

    def emit(self, film: Film, out: Path, options: Any) -> tuple[str, ...]:
        assert isinstance(options, AudioOptions)
        how = SoundCoding(self.codec, self.form, options.rate * 1000)
        with whole(out) as part:
            with writing(part, self.container, FLAGS[self.container]) as container:
                describe(container, film.timeline)
                tracks = [sound(container, film, film.sound(), how)]
                if options.cover:
                    tracks.append(COVERS[self.container](container, _cover(film, options.cover_at)))
                for _, packet in merge(*tracks, key=itemgetter(0)):
                    container.mux_one(packet)
            check(part, Expected(film.timeline.length, film.timeline.fps, frames=None, sounds=1))
        return ()


FLAGS = {"mp4": {"movflags": "+faststart", "movie_timescale": "48000", "brand": "M4A "}, "ogg": {}}


def _cover(film: Film, second: float | None) -> bytes:
    """A JPEG of the film: the moment asked for, else the title card, else the first line."""
    from PIL import Image

    data = BytesIO()
    tick = _telling(film) if second is None else min(int(second * SECOND), film.timeline.length - film.timeline.frame)
    picture = Image.fromarray(film.frame(tick // film.timeline.frame * film.timeline.frame))
    scaled(picture, COVER).save(data, "JPEG", quality=88)
    return data.getvalue()


def _telling(film: Film) -> int:
    spoken = [
        (start, segment) for start, segment in zip(film.timeline.starts(), film.timeline.segments, strict=True) if segment.text
    ]
    cards = [pair for pair in spoken if pair[1].text and pair[1].text.mode in ("card", "centered")]
    return next((start + segment.length * 2 // 3 for start, segment in (*cards, *spoken)), film.timeline.length // 3)


def _attached(container: Any, jpeg: bytes) -> Iterator[Timed]:
    """The cover as MP4 keeps it: a picture stream of one packet."""
    with av.open(BytesIO(jpeg), format="jpeg_pipe") as source:
        stream = container.add_stream_from_template(source.streams.video[0])
    stream.disposition = Disposition.attached_pic
    packet = av.Packet(jpeg)
    packet.stream, packet.pts, packet.dts, packet.time_base, packet.is_keyframe = stream, 0, 0, TICK, True
    return iter([(0, packet)])


def _described(container: Any, jpeg: bytes) -> Iterator[Timed]:
    """The cover as Ogg keeps it: a FLAC picture block, written as text among the names."""
    kind = b"image/jpeg"
    block = pack(">II", 3, len(kind)) + kind + pack(">IIIIII", 0, 0, 0, 0, 0, len(jpeg)) + jpeg
    container.streams.audio[0].metadata["METADATA_BLOCK_PICTURE"] = b64encode(block).decode()
    return iter(())


COVERS = {"mp4": _attached, "ogg": _described}

M4A = AudioEmitter("m4a", ".m4a", codec="aac", form="fltp", container="mp4")
OPUS = AudioEmitter("opus", ".opus", version="2", codec="libopus", form="flt", container="ogg")
