"""Films: MP4 for everybody, WebM for the web, MOV for the cutting room. Segments are joined, the rest is laid beside them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from vnc.emit.check import Expected, check
from vnc.emit.chunks import packets, sound_coding
from vnc.emit.coding import FORMATS, Timed, coding, join, laid
from vnc.emit.compat import writing
from vnc.emit.subtitles import SRT, VTT
from vnc.emit.tracks import describe, sound, sound_stream, subtitles
from vnc.film import Coding, Film, SoundCoding
from vnc.options import option
from vnc.record import record
from vnc.request import Size
from vnc.store import whole
from vnc.tier import Tier

FLAGS = {
    ".mp4": {"movflags": "+faststart", "video_track_timescale": "48000", "movie_timescale": "48000"},
    ".mov": {"movflags": "+faststart", "video_track_timescale": "48000", "movie_timescale": "48000"},
    ".webm": {"cues_to_front": "1"},
}


@record
class FilmOptions:
    """What can be set for a film file."""

    subtitles: bool = option(True, "Put a subtitle track into the file.")
    beside: bool = option(True, "Write the same subtitles beside it, as .srt and .vtt.")
    audio_rate: int = option(160, "Kilobits a second of sound, where it is compressed.", ge=32, le=512)
    stems: bool = option(False, "Add voice, music and the rest as sound tracks of their own (MOV).")


@dataclass(frozen=True)
class FilmEmitter:
    """One container. `picture` and `hearing` say how its streams are coded."""

    name: str
    suffix: str
    picture: Callable[[Tier, Size, int], Coding]
    sounds: Callable[[Tier, int], SoundCoding]
    captions: str
    stems: bool = False
    version: str = "3"
    Options: type = field(default=FilmOptions)

    def coding(self, tier: Tier, size: Size, fps: int) -> Coding | None:
        return self.picture(tier, size, fps)

    def hearing(self, tier: Tier, options: Any) -> SoundCoding | None:
        how = self._how(tier, options)
        return how if how.rate else None

    def files(self, out: Path, options: Any) -> tuple[Path, ...]:
        beside = (out.with_suffix(".srt"), out.with_suffix(".vtt")) if _options(options).beside else ()
        return (out, *beside)

    def emit(self, film: Film, out: Path, options: Any) -> tuple[str, ...]:
        wanted = _options(options)
        with whole(out) as part:
            with writing(part, FORMATS[self.suffix], FLAGS[self.suffix]) as container:
                describe(container, film.timeline)
                laid(container, self._tracks(container, film, wanted))
            check(part, self._expected(film, wanted))
        for other, path in zip((SRT, VTT), self.files(out, wanted)[1:], strict=False):
            other.emit(film, path, other.Options())
        return self._notes(film, wanted)

    def _how(self, tier: Tier, options: Any) -> SoundCoding:
        return self.sounds(tier, _options(options).audio_rate * 1000)

    def _tracks(self, container: Any, film: Film, wanted: FilmOptions) -> list[Any]:
        timeline = film.timeline
        lengths = [segment.length // timeline.frame for segment in timeline.segments]
        how = self._how(film.tier, wanted)
        tracks = [join(container, film.parts, lengths, timeline.fps), _heard(container, film, how)]
        if self.stems and wanted.stems:
            tracks += [sound(container, film, stem(), how, name) for name, stem in sorted(film.stems.items())]
        if wanted.subtitles and film.captions:
            tracks.append(subtitles(container, film, self.captions))
        return tracks

    def _expected(self, film: Film, wanted: FilmOptions) -> Expected:
        timeline = film.timeline
        sounds = 1 + len(film.stems) * (self.stems and wanted.stems)
        words = int(wanted.subtitles and bool(film.captions))
        return Expected(timeline.length, timeline.fps, timeline.length // timeline.frame, sounds, words)

    def _notes(self, film: Film, wanted: FilmOptions) -> tuple[str, ...]:
        if wanted.stems and film.stems and not self.stems:
            return (f"{self.name} holds one sound track: the stems were left out; MOV takes them",)
        return ()


def _heard(container: Any, film: Film, how: SoundCoding) -> Iterator[Timed]:
    """The film's sound, coded already or coded now."""
    return packets(sound_stream(container, film, how), film.heard) if film.heard else sound(container, film, film.sound(), how)


def _options(options: Any) -> FilmOptions:
    assert isinstance(options, FilmOptions)
    return options


def _h264(tier: Tier, size: Size, fps: int) -> Coding:
    """Some lookahead stays: without it still pictures come out slower and three times as large. Chroma lies in the middle."""
    tune: Mapping[str, str] = {} if tier.preset == "ultrafast" else {"tune": "animation"}
    return coding(
        "libx264",
        ".mp4",
        "yuv420p",
        preset=tier.preset,
        crf=tier.crf,
        g=10 * fps,
        threads=1,
        x264_params=":".join(("stitchable=1:chromaloc=1", *([tier.params] if tier.params else ()))),
        **tune,
    )


def _vp9(tier: Tier, size: Size, fps: int) -> Coding:
    return coding(
        "libvpx-vp9", ".webm", "yuv420p", deadline="realtime", cpu_used=8, crf=tier.crf + 10, b=0, g=10 * fps, threads=1, row_mt=0
    )


def _prores(tier: Tier, size: Size, fps: int) -> Coding:
    return coding("prores", ".mov", "yuv422p10le", profile=2 if tier.name == "final" else 1, threads=1)


def _aac(tier: Tier, rate: int) -> SoundCoding:
    """Drafts take the quick search, twice as fast. Only the final film has no joins."""
    return sound_coding("aac", "fltp", rate, tier.name != "final", aac_coder="fast" if tier.name == "draft" else "twoloop")


def _opus(tier: Tier, rate: int) -> SoundCoding:
    return sound_coding("libopus", "flt", rate)


def _pcm(tier: Tier, rate: int) -> SoundCoding:
    return sound_coding("pcm_s24le", "s32")


MP4 = FilmEmitter("mp4", ".mp4", _h264, _aac, "mov_text")
WEBM = FilmEmitter("webm", ".webm", _vp9, _opus, "webvtt")
MOV = FilmEmitter("mov", ".mov", _prores, _pcm, "mov_text", stems=True)
