"""From a script to a finished film, for real: what is in the file, what is reused, what is the same each time."""

import av
import numpy as np
import pytest
from films import STORY, Studio

from vnc.render.renderer import Renderer
from vnc.timeline import SECOND
from vnc.workshop import Workshop


@pytest.fixture(scope="module")
def studio(tmp_path_factory) -> Studio:
    return Studio(tmp_path_factory.mktemp("film"))


@pytest.fixture(scope="module")
def film(studio):
    return studio.build(STORY, "first.mp4")


def decoded(path, kind: str) -> np.ndarray:
    with av.open(str(path)) as container:
        frames = container.decode(**{kind: 0})
        if kind == "video":
            return np.stack([frame.to_ndarray(format="gray") for frame in frames])
        return np.concatenate([frame.to_ndarray() for frame in frames], axis=1)


def loudness(path) -> tuple[float, float]:
    """Integrated loudness (LUFS) and true peak (dBTP) by FFmpeg's own meter."""
    with av.open(str(path)) as container:
        graph = av.filter.Graph()
        source = graph.add_abuffer(template=container.streams.audio[0])
        meter, sink = graph.add("ebur128", "metadata=1:peak=true"), graph.add("abuffersink")
        source.link_to(meter)
        meter.link_to(sink)
        graph.configure()
        told: dict[str, str] = {}
        for frame in container.decode(audio=0):
            graph.push(frame)
            while True:
                try:
                    told |= graph.pull().metadata
                except (av.BlockingIOError, av.EOFError):
                    break
    peaks = [float(value) for name, value in told.items() if "true_peaks_ch" in name or name.endswith("true_peak")]
    return float(told["lavfi.r128.I"]), 20 * np.log10(max(peaks))


def test_the_file_holds_picture_sound_words_and_chapters(film):
    with av.open(str(film.out)) as container:
        kinds = [stream.type for stream in container.streams]
        assert {"video", "audio", "subtitle"} <= set(kinds)
        assert container.metadata["title"] == "A small film"
        assert container.streams.audio[0].metadata.get("language") == "eng"
        assert [chapter["metadata"]["title"] for chapter in container.chapters()]
        video = container.streams.video[0]
        assert (video.width, video.height, int(video.average_rate)) == (320, 180, 30)
        assert abs(container.duration / 1e6 - film.timeline.length / SECOND) < 1 / 30


def test_subtitles_lie_beside_it(film):
    text = film.out.with_suffix(".srt").read_text("utf-8")
    assert "Hello! My mother bakes bread." in text and "-->" in text
    assert film.out.with_suffix(".vtt").read_text("utf-8").startswith("WEBVTT")


def test_every_frame_of_the_timeline_is_there(film):
    assert len(decoded(film.out, "video")) == film.timeline.length // film.timeline.frame


def test_it_is_as_loud_as_it_should_be(film):
    level, peak = loudness(film.out)
    assert abs(level + 16) <= 0.5 and peak <= -1.0 + 0.2  # AAC may add a little to the master's peak


def test_a_second_build_makes_nothing(studio, film):
    again = studio.build(STORY)
    assert not studio.made()
    assert again.out.read_bytes()


def test_a_film_that_is_there_is_not_written_again(studio, film):
    before = film.out.stat().st_mtime_ns
    assert studio.build(STORY, "first.mp4").out.stat().st_mtime_ns == before
    film.out.unlink()
    assert studio.build(STORY, "first.mp4").out.is_file(), "a film that is gone is written anew"


def test_one_changed_word_makes_one_voice_and_its_segment(studio, film):
    studio.build(STORY.replace("bakes bread", "bakes cake"))
    made = studio.made()
    assert made.pop("speech") == 1 and made.pop("lips") == 1
    assert 1 <= made.pop("draw") <= 2
    assert 1 <= made.pop("listen") <= 8 and 1 <= made.pop("sound") <= 8
    assert not made
    studio.build(STORY)
    assert not studio.made(), "undoing an edit makes nothing"


def test_a_comment_makes_nothing(studio, film):
    studio.build("# a comment\n\n" + STORY)
    assert not studio.made()


def test_a_line_more_leaves_the_others_as_they_are(studio, film):
    studio.build(STORY.replace('    tom "Please', '    "A door opens."\n    tom "Please'))
    assert studio.made()["draw"] <= 2


def test_the_same_script_gives_the_same_film(tmp_path, film):
    other = Studio(tmp_path, workers=1)
    again = other.build(STORY)
    assert again.out.read_bytes() == film.out.read_bytes()


def test_the_mouth_opens_with_the_voice(studio, film):
    """The first frame that differs from the same line with closed lips is within one frame of the first sound."""
    workshop = Workshop(studio.shop().store, studio.root)
    renderer = Renderer(film.timeline.size, 30, film.timeline.skin, workshop.asset, False)
    onsets = voice_onsets(studio, film)
    spoken = [
        (start, s) for start, s in zip(film.timeline.starts(), film.timeline.segments, strict=True) if s.voiced and s.speaker
    ]
    assert len(spoken) == 2
    for start, segment in spoken:
        opened = first_difference(renderer, segment)
        onset = next(tick for tick in onsets if tick >= start) - start
        assert abs(opened - onset / film.timeline.frame) <= 1.0


def first_difference(renderer: Renderer, segment) -> int:
    from dataclasses import replace

    closed = replace(segment, faces=tuple(replace(face, mouth=()) for face in segment.faces))
    pairs = zip(renderer.frames(segment), renderer.frames(closed), strict=True)
    return next(i for i, (a, b) in enumerate(pairs) if not np.array_equal(a.y, b.y))


def voice_onsets(studio: Studio, film) -> list[int]:
    """Ticks at which the voice stem begins to sound after a rest."""
    from vnc.reel import stems

    sound = np.concatenate(list(stems(Workshop(studio.shop().store, studio.root), film.timeline)["voice"]()), axis=1)
    loud = np.flatnonzero(np.abs(sound).max(axis=0) > 0.01)
    gaps = np.flatnonzero(np.diff(loud) > SECOND // 2)
    return [int(loud[0]), *(int(loud[i + 1]) for i in gaps)]
