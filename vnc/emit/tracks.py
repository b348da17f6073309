"""What runs beside the picture: sound, subtitles, chapters and names. Each track adds its stream and gives timed packets."""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from typing import Any

import av
import numpy as np
from av.subtitles.subtitle import SubtitleSet

from vnc.emit.coding import Timed
from vnc.emit.compat import fraction
from vnc.film import Caption, Film, SoundCoding
from vnc.timeline import SECOND, Timeline

TICK = Fraction(1, SECOND)
MILLISECOND = Fraction(1, 1000)
PER_MILLISECOND = SECOND // 1000

_CODES = (
    "ar=ara bg=bul ca=cat cs=cze da=dan de=ger el=gre en=eng es=spa et=est fa=per fi=fin fr=fre he=heb hi=hin hr=hrv hu=hun "
    "id=ind is=ice it=ita ja=jpn ko=kor lt=lit lv=lav ms=may nb=nob nl=dut no=nor pl=pol pt=por ro=rum ru=rus sk=slo "
    "sl=slv sr=srp sv=swe th=tha tr=tur uk=ukr vi=vie zh=chi"
)
LANGUAGES = {pair[:2]: pair[3:] for pair in _CODES.split()}
"""The codes of two letters that people write as the codes of three that containers keep."""

ASS_HEADER = b"""[Script Info]
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, StrikeOut, \
ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding
Style: Default,Arial,16,&Hffffff,&Hffffff,&H0,&H0,0,0,0,0,100,100,0,0,1,1,0,2,10,10,10,1

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
"""


def sound(container: Any, film: Film, blocks: Iterable[np.ndarray], how: SoundCoding, title: str = "") -> Iterator[Timed]:
    """Add an audio stream and give its packets."""
    stream = sound_stream(container, film, how)
    if title:
        stream.metadata["title"] = title
    return _sound(stream, measured(blocks, film.timeline.length))


def sound_stream(container: Any, film: Film, how: SoundCoding) -> Any:
    stream = container.add_stream(how.codec, rate=SECOND, layout="stereo", options=dict(how.options))
    stream.codec_context.format = how.form
    if how.rate:
        stream.codec_context.bit_rate = how.rate
    stream.time_base = TICK
    stream.metadata["language"] = three_letters(film.timeline.language)
    return stream


def measured(blocks: Iterable[np.ndarray], length: int) -> Iterator[np.ndarray]:
    """The same blocks; a mix that is not as long as its film is a mistake of ours."""
    clock = 0
    for block in blocks:
        clock += block.shape[1]
        yield block
    assert clock == length, f"{clock} samples of sound for a film of {length}"


def _sound(stream: Any, blocks: Iterable[np.ndarray]) -> Iterator[Timed]:
    clock = 0
    for block in blocks:
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(block, np.float32), "fltp", "stereo")
        frame.sample_rate, frame.pts, frame.time_base = SECOND, clock, TICK
        clock += block.shape[1]
        yield from map(_timed, stream.encode(frame))
    yield from map(_timed, stream.encode(None))


def _timed(packet: Any) -> Timed:
    base = fraction(packet.time_base)
    return packet.dts * SECOND * base.numerator // base.denominator, packet


def subtitles(container: Any, film: Film, codec: str) -> Iterator[Timed]:
    """Add a subtitle stream with everybody's words."""
    stream = container.add_stream(codec)
    stream.codec_context.subtitle_header = ASS_HEADER
    stream.time_base = MILLISECOND
    stream.metadata["language"] = three_letters(film.timeline.language)
    return (_subtitle(stream, caption) for caption in apart(film.captions))


def _subtitle(stream: Any, caption: Caption) -> Timed:
    start, end = caption.start // PER_MILLISECOND, caption.end // PER_MILLISECOND
    words = f"0,0,Default,,0,0,0,,{ass_text(said(caption))}".encode()
    packet = stream.codec_context.encode_subtitle(SubtitleSet.create(text=words, start=0, end=end - start, pts=start * 1000))
    packet.stream, packet.time_base = stream, MILLISECOND
    packet.pts = packet.dts = start
    packet.duration = end - start
    return caption.start, packet


def apart(captions: Sequence[Caption]) -> tuple[Caption, ...]:
    """Captions that have words and last, each ending before the next begins."""
    kept = [caption for caption in captions if caption.text.strip() and caption.end - caption.start >= PER_MILLISECOND]
    ends = [caption.start for caption in kept[1:]] + [kept[-1].end] if kept else []
    return tuple(
        Caption(c.start, min(c.end, end), c.who, c.text, c.words) for c, end in zip(kept, ends, strict=True) if end > c.start
    )


def said(caption: Caption) -> str:
    """`Mira: Hello`, or the words alone."""
    return f"{caption.who}: {caption.text}" if caption.who else caption.text


def ass_text(text: str) -> str:
    """Text with what would be a command to a subtitle reader made harmless."""
    return text.replace("\\", "\\\u2060").replace("{", "(").replace("}", ")").replace("\n", "\\N")


def describe(container: Any, timeline: Timeline) -> None:
    """Title, author and chapters."""
    facts = {"title": timeline.title, "artist": timeline.author}
    container.metadata.update({name: text for name, text in facts.items() if text})
    if container.format.name == "ogg":
        container.metadata.update(_comments(timeline))
    elif timeline.chapters:
        container.set_chapters(chapters(timeline))


def _comments(timeline: Timeline) -> dict[str, str]:
    """Chapters as Ogg has them, among the names. FFmpeg's own rounds the seconds up: half of them begin a second late."""
    told = dict[str, str]()
    for chapter in chapters(timeline):
        minutes, thousandths = divmod(chapter["start"] * 1000 // SECOND, 60_000)
        name = f"CHAPTER{chapter['id']:03}"
        told[name] = f"{minutes // 60:02}:{minutes % 60:02}:{thousandths / 1000:06.3f}"
        told[f"{name}NAME"] = chapter["metadata"]["title"]
    return told


def chapters(timeline: Timeline) -> list[dict[str, Any]]:
    """Chapters as PyAV takes them; each lasts until the next."""
    ends = [chapter.start for chapter in timeline.chapters[1:]] + [timeline.length]
    pairs = enumerate(zip(timeline.chapters, ends, strict=True))
    return [
        {"id": i, "start": c.start, "end": end, "time_base": TICK, "metadata": {"title": c.title}}
        for i, (c, end) in pairs
        if end > c.start
    ]


def three_letters(language: str) -> str:
    """ISO 639-2/B of a language tag: `en-GB` gives `eng`; unknown ones `und`."""
    first = language.lower().replace("_", "-").partition("-")[0]
    return first if len(first) == 3 else LANGUAGES.get(first, "und")
