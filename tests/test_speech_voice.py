"""The embedded voice: equal bytes, times that add up, loudness, pauses, feelings, and words in their places."""

from dataclasses import replace

import numpy as np
import pytest

from vnc.assets import RATE, unpack_clip
from vnc.diagnostics import VncError
from vnc.make.hibari import VOICE
from vnc.make.speech import engine, levels, shape
from vnc.make.speech.library import VOICES
from vnc.make.speech.prosody import EMOTIONS, PERSONALITIES, SAME, STYLES, character, limited, manner, temper
from vnc.make.speech.speak import EDGE, LOUDNESS, speak
from vnc.make.speech.throat import shaped
from vnc.request import Speech

LINE = "I never sent it, Mira! Not in 12 years."


def line(text: str = LINE, voice: str = "clara", **more) -> Speech:
    return Speech(text, voice, "hibari@1", **more)


def seconds(request: Speech) -> float:
    return speak(request).samples.shape[-1] / RATE


def pitch(request: Speech) -> tuple[float, float]:
    """Median in Hz and spread in semitones of the pitch that is sounded."""
    timbre, said = VOICES[request.voice], limited(manner(request.emotion, request.style))
    frames = shaped(
        engine.frames("nˈɛvəɹ sˈɛnt ɪt, mˈiɹə! nˌɑt ɪn twˈɛlv jˈɪɹz.", 1.0),
        timbre,
        replace(said, pitch=said.pitch * request.pitch),
        1,
    )
    f0 = frames.f0[frames.f0 > 60]
    return float(np.median(f0)), float(np.std(12 * np.log2(f0)))


def test_durations_add_up_to_the_sound() -> None:
    frames = engine.frames("həlˈO ðˈɛɹ.", 0.9)
    assert frames.spells[0].start == 0 and frames.spells[-1].end == len(frames)
    assert all(a.end == b.start for a, b in zip(frames.spells, frames.spells[1:], strict=False))
    assert engine.sound(frames, 1).size == len(frames) * engine.FRAME
    assert "".join(spell.symbol for spell in frames.spells) == "^həlˈO ðˈɛɹ.$"


def test_an_output_is_added_in_bytes() -> None:
    longer = engine.with_output(b"model", "x" * 200)
    assert longer.startswith(b"model\x3a") and b"x" * 200 in longer and longer.endswith(b"\x12\x04\x0a\x02\x08\x01")


def test_equal_requests_give_equal_bytes() -> None:
    request = line("(sighs) Well… fine.", "walter", emotion="scared", seed=4)
    assert VOICE.speak(request, VOICE.Options()) == VOICE.speak(request, VOICE.Options())
    assert VOICE.speak(request, VOICE.Options()) != VOICE.speak(replace(request, seed=5), VOICE.Options())


def test_an_unknown_voice_names_a_near_one() -> None:
    with pytest.raises(VncError, match="marcas"):
        VOICE.speak(line(voice="marcas"), VOICE.Options())


def test_words_cover_their_characters_in_order() -> None:
    clip = speak(line())
    said = [LINE[word.first : word.last] for word in clip.words]
    assert said == ["I", "never", "sent", "it", "Mira", "Not", "in", "12", "years"]
    assert all(a.end <= b.start + 1 and a.start < a.end for a, b in zip(clip.words, clip.words[1:], strict=False))
    assert clip.words[-1].end <= clip.samples.shape[-1]


def test_a_figure_of_several_words_is_one_word_of_the_line() -> None:
    text = "At 12:35, mother-in-law's well—no."
    assert [text[w.first : w.last] for w in speak(line(text)).words] == ["At", "12:35", "mother-in-law's", "well", "no"]


def test_phones_carry_stress_and_lie_in_the_clip() -> None:
    clip = speak(line())
    assert {phone.stress for phone in clip.phones} == {0, 1, 2}
    assert all(0 <= p.start < p.end <= clip.samples.shape[-1] for p in clip.phones)
    assert not {p.symbol for p in clip.phones} & set("AIOWYT ˈˌ.,")


@pytest.mark.parametrize("voice", VOICES)
def test_voices_are_equally_loud_and_without_clicks(voice: str) -> None:
    clip = speak(line(voice=voice))
    sound = clip.samples[0]
    assert levels.loudness(sound) == pytest.approx(LOUDNESS, abs=1.0)
    assert np.abs(sound).max() <= levels.PEAK
    assert sound[0] == sound[-1] == 0 and np.abs(np.diff(sound)).max() < 0.6
    assert clip.onset <= EDGE and sound.size - clip.offset <= EDGE + RATE // 100


@pytest.mark.parametrize("emotion", EMOTIONS)
def test_every_feeling_stays_within_two_loudness_units_and_is_heard(emotion: str) -> None:
    clip = speak(line("Good morning, I brought the maps.", emotion=emotion))
    assert levels.loudness(clip.samples) == pytest.approx(LOUDNESS, abs=2.6)


def test_feelings_move_pitch_span_and_tempo() -> None:
    neutral, sad, happy = (pitch(line(emotion=e)) for e in ("neutral", "sad", "happy"))
    assert sad[0] < neutral[0] < happy[0]
    assert sad[1] < 0.75 * neutral[1]
    assert seconds(line(emotion="happy")) < seconds(line()) < seconds(line(emotion="sad"))


def test_rate_pitch_and_styles() -> None:
    assert seconds(line(rate=1.25)) < 0.9 * seconds(line())
    assert pitch(line(pitch=1.2))[0] == pytest.approx(1.2 * pitch(line())[0], rel=0.03)
    quiet, even, loud = (levels.loudness(speak(line(style=s)).samples) for s in ("whisper", "", "shout"))
    assert quiet < even - 3 and loud > even + 2


def test_a_whisper_has_no_voice() -> None:
    frames = shaped(engine.frames("həlˈO ðˈɛɹ."), VOICES["clara"], manner(style="whisper"), 1)
    assert not frames.f0.any() and frames.lh.max() <= shape.SILENT


def test_a_robot_speaks_on_one_note() -> None:
    assert pitch(line(voice="unit"))[1] < 0.3


def test_pauses_of_the_line_lengthen_it_by_so_much() -> None:
    text = "I think, we should go."
    plain, paused = seconds(line(text)), seconds(line(text, pauses=((8, RATE),)))
    assert 0.8 < paused - plain < 1.4
    words = speak(line(text, pauses=((8, RATE),))).words
    assert words[2].start - words[1].end > 0.95 * RATE


@pytest.mark.parametrize(
    ("short", "long"), [("Wait no.", "Wait, no."), ("Wait, no.", "Wait… no."), ("Go on home.", "Go (sighs) on home.")]
)
def test_marks_lengthen_pauses(short: str, long: str) -> None:
    def gap(text: str) -> int:
        words = speak(line(text)).words
        return words[1].start - words[0].end

    assert gap(long) > gap(short) + RATE // 50


def test_a_line_without_words_is_a_short_silence() -> None:
    clip = speak(line("... ?!"))
    assert clip.words == () and clip.phones == () and clip.samples.shape[-1] < RATE


def test_a_very_long_sentence_is_spoken_whole() -> None:
    text = ", ".join(["the river froze and nobody came to the station that night"] * 9) + "."
    clip = speak(line(text))
    assert len(clip.words) == len(text.split())


def test_a_packed_clip_comes_back() -> None:
    clip = unpack_clip(VOICE.speak(line("Hello."), VOICE.Options()))
    assert np.array_equal(clip.samples, speak(line("Hello.")).samples) and clip.words == speak(line("Hello.")).words


def test_loudness_is_that_of_the_standard() -> None:
    """BS.1770: a sine of 997 Hz at 0 dBFS in one channel reads -3.01 LUFS."""
    sine = np.sin(2 * np.pi * 997 * np.arange(5 * RATE) / RATE)
    assert levels.loudness(sine) == pytest.approx(-3.01, abs=0.05)
    assert levels.loudness(np.stack([sine, sine])) == pytest.approx(0.0, abs=0.05)
    assert levels.loudness(np.zeros(RATE)) == -70


def test_traits_are_found_in_a_description_and_bounded() -> None:
    assert character("A timid, bookish girl who is stubborn and KIND") == ("shy", "stubborn", "gentle")
    assert temper(("shy",)).tempo < 1 < temper(("energetic",)).tempo
    wild = limited(manner("angry", "shout fast loud dramatic trait-energetic"))
    assert wild.tempo <= 1.45 and wild.span <= 1.9 and wild.loud <= 3.5
    assert set(SAME.values()) <= {*EMOTIONS, *STYLES, *PERSONALITIES}


def test_a_casts_traits_leave_pace_to_its_numbers() -> None:
    assert manner(style="trait-shy").tempo == 1 and manner(style="trait-shy").span < 1
    assert manner(style="shy").tempo < 1


def test_a_lower_pitch_brings_out_nothing_that_was_never_heard() -> None:
    """Below the model's own pitch its spectrum is arbitrary; a deep voice must not thump there."""
    frames = engine.frames("mˈɪstəɹ wˈɪTəkəɹ! ˌI bɹˈɔt ðə mˈæps.")
    clean = shape.enveloped(frames)
    first = np.maximum(frames.f0 / 20, 1).astype(int)
    voiced = np.flatnonzero(frames.f0 > 100)
    rise = [clean.lh[: first[i], i].max() - clean.lh[first[i] : first[i] + 2, i].max() for i in voiced]
    assert max(rise) <= 1e-3
    kept = [abs(clean.lh[round(3 * frames.f0[i] / 20), i] - frames.lh[round(3 * frames.f0[i] / 20), i]) for i in voiced]
    assert np.median(kept) < 0.3
