"""Emitters beside films: loops, sheets, sound alone, subtitles, single frames; and the door they come in by."""

import re
from dataclasses import replace
from pathlib import Path

import av
import emitting
import numpy as np
import pytest
from emitting import SIZE
from PIL import Image

from vnc.emit.audio import M4A, OPUS
from vnc.emit.loop import GIF, WEBP, LoopEmitter
from vnc.emit.stills import FRAMES
from vnc.emit.storyboard import PNG, panels
from vnc.emit.subtitles import ASS, SRT, VTT
from vnc.emit.tracks import three_letters
from vnc.film import Caption, Film, captions
from vnc.markup import Run
from vnc.options import offered
from vnc.registry import parts
from vnc.request import key
from vnc.tier import TIERS
from vnc.timeline import SECOND, Chapter, Choices, Entry


@pytest.fixture
def film() -> Film:
    return emitting.film()


@pytest.mark.parametrize("emitter", [WEBP, GIF])
def test_a_loop_shows_the_stretch_for_its_time(tmp_path: Path, film: Film, emitter: LoopEmitter) -> None:
    out = tmp_path / f"loop{emitter.suffix}"
    notes = emitter.emit(film, out, emitter.Options(start=1.0, end=3.0, width=160))
    assert notes == (f"{emitter.name} has no sound",)
    with Image.open(out) as image:
        assert image.size == (160, 90)
        assert image.n_frames == 25
        times, levels = zip(*(shown(image, n) for n in range(image.n_frames)), strict=True)
    assert sum(times) == 2000
    bright = [sum(times[:n]) for n, level in enumerate(levels) if level > 180]
    assert bright == [400, 480, 1840], "the flashes at 1.4 s and 2.8 s, on a grid of 80 ms from 1.0 s"


def shown(image: Image.Image, number: int) -> tuple[int, float]:
    image.seek(number)
    image.load()
    return image.info["duration"], float(np.asarray(image.convert("L"))[40:].mean())


@pytest.mark.parametrize("emitter", [WEBP, GIF])
def test_still_stretches_are_held_not_repeated(tmp_path: Path, film: Film, emitter: LoopEmitter) -> None:
    still = replace(film, frame=lambda tick: emitting.picture(SECOND // 2 if tick >= SECOND else 0))
    out = tmp_path / f"loop{emitter.suffix}"
    emitter.emit(still, out, emitter.Options(end=2.0))
    with Image.open(out) as image:
        assert [shown(image, n)[0] for n in range(image.n_frames)] == [1040, 960]


def test_a_long_film_is_cut_with_a_note(tmp_path: Path) -> None:
    long = emitting.film(told=emitting.timeline(lengths=(300, 300)))
    notes = GIF.emit(long, tmp_path / "loop.gif", GIF.Options(width=64, fps=1))
    assert "only 0.0 s to 12.0 s are shown" in notes[1]


def test_a_gif_keeps_its_colours(tmp_path: Path, film: Film) -> None:
    GIF.emit(film, tmp_path / "loop.gif", GIF.Options(end=0.3))
    with Image.open(tmp_path / "loop.gif") as image:
        image.seek(image.n_frames - 1)
        assert np.abs(np.asarray(image.convert("RGB"), int) - emitting.picture(SECOND * 8 // 30)).mean() < 8


@pytest.mark.parametrize("emitter", [M4A, OPUS])
def test_sound_alone_has_names_chapters_and_a_cover(tmp_path: Path, film: Film, emitter: type[M4A]) -> None:
    out = tmp_path / f"film{emitter.suffix}"
    assert emitter.emit(film, out, emitter.Options()) == ()
    with av.open(str(out)) as container:
        facts = {k.lower(): v for k, v in (container.metadata | container.streams.audio[0].metadata).items()}
        chapters = [(float(c["start"] * c["time_base"]), c["metadata"]["title"]) for c in container.chapters()]
        (packet,) = [p for p in container.demux(container.streams.video[0]) if p.size]
        (cover,) = packet.decode()
    assert (facts["title"], facts["artist"], facts["language"]) == ("Lanterns – 灯", "Å. Writer", "eng")
    assert chapters == [(0.0, "The harbour"), (1.0, "Zwölf Uhr")]
    assert (cover.width, cover.height) == SIZE
    assert abs(cover.to_ndarray(format="rgb24").astype(int) - emitting.picture(SECOND * 2 // 3)).mean() < 4


@pytest.mark.parametrize("emitter", [M4A, OPUS])
def test_chapters_begin_where_they_do(tmp_path: Path, film: Film, emitter: type[M4A]) -> None:
    """To a millisecond, also in the second half of a second."""
    marks = (0, SECOND * 3 // 4, SECOND * 3 // 2)
    told = replace(film.timeline, chapters=tuple(Chapter(tick, f"{n}") for n, tick in enumerate(marks)))
    out = tmp_path / f"film{emitter.suffix}"
    emitter.emit(replace(film, timeline=told), out, emitter.Options())
    with av.open(str(out)) as container:
        starts = [float(c["start"] * c["time_base"]) for c in container.chapters()]
    assert starts == pytest.approx([0.0, 0.75, 1.5], abs=0.001)


def test_the_cover_shows_the_title_card_or_what_is_asked_for(tmp_path: Path, film: Film) -> None:
    asked: list[int] = []

    def frame(tick: int) -> np.ndarray:
        asked.append(tick)
        return emitting.picture(tick)

    segments = list(film.timeline.segments)
    segments[1] = replace(segments[1], text=replace(segments[1].text, mode="card"))
    film = replace(film, timeline=replace(film.timeline, segments=tuple(segments)), frame=frame)
    M4A.emit(film, tmp_path / "film.m4a", M4A.Options())
    M4A.emit(film, tmp_path / "film.m4a", M4A.Options(cover_at=1.02))
    assert asked == [60 * 1600, 30 * 1600]


def test_srt_and_vtt_have_exact_times_and_harmless_words(tmp_path: Path, film: Film) -> None:
    told = (
        Caption(0, 3661 * SECOND + 600 * 48, "Mira & <Co>", "One\n\n<b>two</b> --> three"),
        Caption(3700 * SECOND, 3700 * SECOND + 10, "", "too short to see"),
        Caption(3800 * SECOND, 3900 * SECOND, "", "   "),
        Caption(3900 * SECOND, 3902 * SECOND, "", "Nobody speaks."),
    )
    film = replace(film, captions=told)
    SRT.emit(film, tmp_path / "film.srt", SRT.Options())
    VTT.emit(film, tmp_path / "film.vtt", VTT.Options())
    assert (tmp_path / "film.srt").read_text("utf-8") == (
        "1\n00:00:00,000 --> 01:01:01,600\nMira & <Co>: One\n<b>two</b> --> three\n\n"
        "2\n01:05:00,000 --> 01:05:02,000\nNobody speaks.\n"
    )
    assert (tmp_path / "film.vtt").read_text("utf-8") == (
        "WEBVTT\n\n00:00:00.000 --> 01:01:01.600\n<v Mira &amp; &lt;Co&gt;>One\n&lt;b&gt;two&lt;/b&gt; --&gt; three\n\n"
        "01:05:00.000 --> 01:05:02.000\nNobody speaks.\n"
    )


def test_vtt_has_the_time_of_each_word(tmp_path: Path, film: Film) -> None:
    words = ((48_000, 60_000, 0, 3), (62_400, 72_000, 4, 7), (73_000, 90_000, 9, 14))
    told = (Caption(48_000, 96_000, "Mira", "Tom & I, again.", words),)
    VTT.emit(replace(film, captions=told), tmp_path / "film.vtt", VTT.Options())
    assert (tmp_path / "film.vtt").read_text("utf-8") == (
        "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Mira>Tom <00:00:01.300>&amp; I, <00:00:01.520>again.\n"
    )


def test_a_silent_film_says_so(tmp_path: Path, film: Film) -> None:
    assert SRT.emit(replace(film, captions=()), tmp_path / "film.srt", SRT.Options()) == (
        "nobody speaks in this film: film.srt is empty",
    )


def test_karaoke_adds_up_to_the_words_own_times(tmp_path: Path, film: Film) -> None:
    ASS.emit(replace(film, captions=captions(film.timeline)), tmp_path / "film.ass", ASS.Options())
    events = [line for line in (tmp_path / "film.ass").read_text("utf-8").splitlines() if line.startswith("Dialogue")]
    assert len(events) == 4
    assert events[0] == "Dialogue: 0,0:00:00.05,0:00:00.95,Default,Mira,0,0,0,,{\\k0}{\\k25}Hello {\\k20}(you) & <all>"
    line = replace(film.timeline.segments[0].text, words=((4800, 9600, 0, 5), (14400, 24000, 6, 11)))
    late = replace(film.timeline.segments[0], text=line, caption=(0, 40000))
    ASS.emit(replace(film, captions=captions(replace(film.timeline, segments=(late,)))), tmp_path / "film.ass", ASS.Options())
    times = [int(n) for n in re.findall(r"\\k(\d+)", (tmp_path / "film.ass").read_text("utf-8"))]
    assert times == [10, 20, 20], "silence before the first word, then each word until the next begins"


def test_captions_come_from_the_timeline() -> None:
    told = captions(emitting.timeline())
    assert [(c.start, c.end, c.who) for c in told][1] == (48000 + 2400, 48000 + 45 * 1600 - 2400, "Mira")
    assert told[1].text == "Hello {you} & <all>"
    assert told[1].words == ((48000, 60000, 0, 5), (62400, 72000, 6, 11))


def test_a_sheet_has_a_panel_per_line_and_choice(tmp_path: Path, film: Film) -> None:
    first, second, *rest = film.timeline.segments
    menu = replace(second, text=None, caption=None, choices=Choices(("Stay", "Go"), (True, True), 1, 0, 10000, 20000))
    timeline = replace(film.timeline, segments=(first, menu, *rest))
    told = panels(timeline)
    assert [(p.number, p.who, p.text) for p in told][:2] == [(1, "Mira", "Hello {you} & <all>"), (2, "", "Stay / ▸ Go")]
    assert [p.chapter for p in told] == ["The harbour", "Zwölf Uhr", "", ""]
    assert told[1].tick == 48000 + 15000
    PNG.emit(replace(film, timeline=timeline), tmp_path / "sheet.png", PNG.Options(columns=2, width=160))
    with Image.open(tmp_path / "sheet.png") as sheet:
        pixels = np.asarray(sheet.convert("RGB"))
    assert pixels.shape[1] == 2 * 40 + 2 * 160 + 26
    assert tuple(pixels[92 + 45, 40 + 80]) == (60, 60, 60), "the first picture is in its place"
    assert (pixels[92 + 98 : 92 + 170, 40:200] < 128).any(), "there are words under it"


def test_a_long_film_fills_several_sheets(tmp_path: Path) -> None:
    film = emitting.film(told=emitting.timeline(lengths=(10,) * 5))
    notes = PNG.emit(film, tmp_path / "sheet.png", PNG.Options(columns=2, rows=1, width=120))
    assert notes == ("3 sheets: sheet.png, sheet-2.png, sheet-3.png",)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["sheet-2.png", "sheet-3.png", "sheet.png"]


def test_words_no_font_has_and_odd_colours_do_not_stop_a_sheet(tmp_path: Path, film: Film) -> None:
    odd = Entry("مريم", (Run("שלום 日本 " + "x" * 200 + "\U0010fffd"),), "#ffffff")
    first = replace(film.timeline.segments[0], text=replace(film.timeline.segments[0].text, entry=odd))
    PNG.emit(replace(film, timeline=replace(film.timeline, segments=(first,), title="")), tmp_path / "sheet.png", PNG.Options())
    assert (tmp_path / "sheet.png").stat().st_size > 1000


def test_frames_are_numbered_by_the_film(tmp_path: Path, film: Film) -> None:
    out = tmp_path / "film.frames"
    (tmp_path / "film.frames").mkdir()
    (tmp_path / "film.frames" / "000001.png").write_bytes(b"old")
    FRAMES.emit(film, out, FRAMES.Options(start=0.5, end=0.7, every=2))
    assert sorted(path.name for path in out.iterdir()) == ["000015.png", "000017.png", "000019.png"]
    with Image.open(out / "000015.png") as image:
        assert np.array_equal(np.asarray(image), emitting.picture(SECOND // 2))
    assert [path.name for path in tmp_path.iterdir()] == ["film.frames"]


@pytest.mark.parametrize("emitter", [WEBP, GIF, M4A, OPUS, PNG, SRT, ASS])
def test_the_same_film_gives_the_same_bytes(tmp_path: Path, film: Film, emitter: LoopEmitter) -> None:
    one, two = tmp_path / f"one{emitter.suffix}", tmp_path / f"two{emitter.suffix}"
    emitter.emit(film, one, emitter.Options())
    emitter.emit(film, two, emitter.Options())
    assert one.read_bytes() == two.read_bytes()
    assert emitter.coding(TIERS["draft"], SIZE, 30) is None
    assert emitter.files(one, emitter.Options()) == (one,)


def test_every_registered_emitter_keeps_the_promise() -> None:
    registry = parts("emitters")
    suffixes = [registry.get(name).suffix for name in registry.names()]
    assert len(set(suffixes)) == len(suffixes)
    for name in registry.names():
        emitter = registry.get(name)
        assert emitter.name == name and emitter.version
        assert all(told for _, told in offered(emitter.Options).values())
        how = emitter.coding(TIERS["final"], SIZE, 30)
        assert how is None or len(key(how)) == 64


@pytest.mark.parametrize(
    ("tag", "code"), [("en", "eng"), ("en-GB", "eng"), ("ja_JP", "jpn"), ("deu", "deu"), ("", "und"), ("xx", "und")]
)
def test_language_tags_become_container_codes(tag: str, code: str) -> None:
    assert three_letters(tag) == code
