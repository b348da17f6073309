"""The composer: harmony that holds, tunes that are known again, loops that do not click, sounds for the words people use."""

import io
import tracemalloc
from functools import cache
from itertools import combinations

import numpy as np
import pytest
import soundfile
from lowering import story

from vnc.assets import RATE, Clip, unpack_clip
from vnc.choose import crew
from vnc.make.music.airs import AIRS
from vnc.make.music.ambience import ambience
from vnc.make.music.compose import compose
from vnc.make.music.drums import DRUMS
from vnc.make.music.effects import effect
from vnc.make.music.files import decode
from vnc.make.music.moods import MOODS, Layer
from vnc.make.music.orchestra import INSTRUMENTS, play
from vnc.make.music.parts import ROLES, part
from vnc.make.music.score import BARS, Note, Score, write
from vnc.make.music.sounds import SOUNDS, Hit, Tone
from vnc.make.music.space import HALLS
from vnc.make.music.theme import motif
from vnc.make.music.theory import MODES, bars, chord, lead, local, nearest, step
from vnc.make.music.tones import chance, hertz, hiss, ring
from vnc.make.music.words import AIR_WORDS, MOOD_WORDS, SOUND_WORDS, nearest_ambience, nearest_mood, nearest_sound
from vnc.make.synth import COMPOSER
from vnc.project import Project
from vnc.request import Ambience, Effect, Music

KEY = 48


@cache
def piece(mood: str, theme: int = 7, variation: int = 0) -> Clip:
    return compose(mood, theme, variation, 20.0)


def centroid(sound: np.ndarray) -> float:
    spectrum = np.abs(np.fft.rfft(sound.mean(0)))
    return float((spectrum * np.fft.rfftfreq(sound.shape[1], 1 / RATE)).sum() / spectrum.sum())


def seam(clip: Clip) -> float:
    """The step at the loop's join, against the largest step of the millisecond on either side of it."""
    assert clip.loop
    start, end = clip.loop
    around = np.concatenate((clip.samples[:, end - 48 : end], clip.samples[:, start : start + 48]), axis=1)
    steps = np.abs(np.diff(around, axis=1))
    return float((steps[:, 47] - np.delete(steps, 47, axis=1).max(1)).max())


# harmony


@pytest.mark.parametrize(
    ("sign", "classes", "bass"),
    [
        ("I", (0, 4, 7), 0),
        ("vi7", (9, 0, 4, 7), 9),
        ("bVImaj7", (8, 0, 3, 7), 8),
        ("V/3", (7, 11, 2), 11),
        ("imaj7", (0, 3, 7, 11), 0),
        ("im9", (0, 3, 7, 10, 2), 0),
        ("#ivo7", (6, 9, 0, 3), 6),
        ("V7sus4", (7, 0, 2, 5), 7),
    ],
)
def test_numerals(sign: str, classes: tuple[int, ...], bass: int) -> None:
    assert chord(sign).classes == classes
    assert chord(sign).bass == bass


@pytest.mark.parametrize("sign", ["", "H", "Iblah", "V/9", "xVI"])
def test_what_is_no_chord_is_refused(sign: str) -> None:
    with pytest.raises(ValueError, match="no chord"):
        chord(sign)


def test_voices_move_little_and_sound_the_chord() -> None:
    chords = [c for bar in bars("I | vi | ii7 | V7 | I") for c in bar]
    voicings = lead(chords, KEY, 50, 72)
    for item, voicing in zip(chords, voicings, strict=True):
        assert {(p - KEY) % 12 for p in voicing} <= set(item.classes)
        assert set(item.classes[1:2]) <= {(p - KEY) % 12 for p in voicing}
        assert list(voicing) == sorted(voicing) and voicing[0] >= 50 and voicing[-1] <= 72
    moves = [abs(a - b) for v, w in zip(voicings, voicings[1:], strict=False) for a, b in zip(v, w, strict=True)]
    assert max(moves) <= 5 and np.mean(moves) < 2.5


def test_the_leading_note_replaces_the_seventh_over_the_dominant() -> None:
    assert local(MODES["minor"], chord("V")) == (0, 2, 3, 5, 7, 8, 11)


def test_degrees_run_over_octaves() -> None:
    assert [step(MODES["major"], d) for d in (-1, 0, 6, 7, 9)] == [-1, 0, 11, 12, 16]
    assert nearest(61, (0, 4, 7), KEY) == 60


# data


@pytest.mark.parametrize("mood", MOODS)
def test_every_mood_is_playable(mood: str) -> None:
    facts = MOODS[mood]
    assert facts.hall in HALLS and set(facts.modes) <= set(MODES)
    for progression in (p for group in facts.chords for p in group):
        assert len(bars(progression)) == BARS
    for layer in facts.layers:
        assert layer.role in ROLES and set(layer.when) <= set("IABC")
        names = layer.instrument.split("|")
        assert all(n in INSTRUMENTS or n in DRUMS or layer.role == "drums" for n in names)
        for pattern in layer.pattern.split("|") if layer.role == "drums" else ():
            assert all(line.split(":")[0] in DRUMS for line in pattern.split("/"))


def test_there_are_enough_moods() -> None:
    wanted = {"calm", "tender", "happy", "playful", "sad", "tense", "mysterious", "horror", "epic", "romantic"}
    wanted |= {"melancholy", "action"}
    assert wanted <= set(MOODS)


@pytest.mark.parametrize("name", INSTRUMENTS)
def test_every_instrument_plays_its_pitch(name: str) -> None:
    """The strongest partial lies on the harmonic series (or among the given partials) of what was asked for."""
    tone = play(name, 57, 1.0, 0.8)
    assert tone.shape[0] in (1, 2) and np.isfinite(tone).all()
    assert abs(float(tone[:, :20].mean())) < 0.02 and np.abs(tone[:, -1]).max() < 1e-3
    spectrum = np.abs(np.fft.rfft(tone.mean(0) * np.hanning(tone.shape[1])))
    peak = float(np.fft.rfftfreq(tone.shape[1], 1 / RATE)[spectrum.argmax()]) / hertz(57)
    given = getattr(INSTRUMENTS[name], "ratios", ()) or tuple(range(1, 9))
    assert min(abs(peak / ratio - 1) for ratio in given) < 0.03


@pytest.mark.parametrize("name", DRUMS)
def test_every_drum_sounds_and_ends(name: str) -> None:
    stroke = DRUMS[name](0.8, 0)
    assert np.isfinite(stroke).all() and 0.02 < np.abs(stroke).max() < 2.5
    assert np.abs(stroke[:, -1]).max() < 1e-3 and np.abs(stroke[:, 0]).max() < 0.15


def test_ringing_partials_are_the_sines_they_stand_for() -> None:
    n = 5000
    time = np.arange(n) / RATE
    given = np.exp(-6.908 * time / 0.5) * np.sin(2 * np.pi * 440 * time) + 0.5 * np.exp(-6.908 * time / 0.2) * np.sin(
        2 * np.pi * 1234 * time
    )
    made = ring(np.array([440.0, 1234.0]), np.array([1.0, 0.5]), np.array([0.5, 0.2]), n)
    assert np.abs(made - given).max() < 1e-4


def test_noise_runs_round() -> None:
    noise = hiss(4096, lambda f: 1 / f, chance("test"))[0]
    assert abs(float(noise[0] - noise[-1])) < 5 * float(np.abs(np.diff(noise)).mean())


# the score


def notes(mood: str, theme: int, variation: int = 0) -> tuple[Score, list[tuple[Layer, list[Note]]]]:
    score = write(mood, theme, variation, 40.0)
    rng = chance("test")
    single = [
        Layer(**{**vars(x), "instrument": x.instrument.split("|")[0], "pattern": x.pattern.split("|")[0]})
        for x in score.mood.layers
    ]
    return score, [(layer, part(score, layer, rng)) for layer in single]


@pytest.mark.parametrize("mood", MOODS)
def test_notes_are_in_range_and_the_harmony(mood: str) -> None:
    score, layers = notes(mood, 3)
    for layer, played in layers:
        assert played or not set(layer.when) & set(score.form), f"{layer.role} has nothing to play"
        for note in played:
            assert 0 <= note.beat < score.beats and note.beats > 0 and 0 < note.force <= 1
            if layer.role not in ("drums", "rise", "hit"):
                assert 24 <= note.pitch <= 105
            if layer.role in ("pad", "comp", "arp"):
                under = next(s for s in reversed(score.spans) if s.beat <= note.beat + 1e-6)
                assert (note.pitch - score.key) % 12 in under.chord.classes


@pytest.mark.parametrize("mood", ["calm", "sad", "epic", "romantic", "action"])
def test_the_tune_fits_its_chords_and_breathes(mood: str) -> None:
    score, layers = notes(mood, 5)
    for _, played in ((x, n) for x, n in layers if x.role == "melody"):
        tones = [0, 0]
        for note in played:
            under = next(s for s in reversed(score.spans) if s.beat <= note.beat + 1e-6)
            tones[(note.pitch - score.key) % 12 in under.chord.classes] += 1
            assert (note.pitch - score.key) % 12 in local(score.mode, under.chord)
        assert not played or tones[1] > tones[0]
        length = BARS * score.metre
        for start in range(0, score.beats, length):
            phrase = [n for n in played if start <= n.beat < start + length]
            assert not phrase or start + length - phrase[-1].beat - phrase[-1].beats >= 0.8
        leaps = [abs(b.pitch - a.pitch) for a, b in zip(played, played[1:], strict=False) if b.beat - a.beat < 2]
        assert max(leaps, default=0) <= 12


def test_a_theme_is_known_again_in_every_mood() -> None:
    """The first statement has the motif's rhythm and goes up and down where the motif does."""
    for mood in ("tender", "sad", "happy", "epic"):
        score, layers = notes(mood, 11)
        tune = next(played for layer, played in layers if layer.role == "melody" and "A" in layer.when)
        start = score.form.index("A") * BARS * score.metre
        head = [n for n in tune if start <= n.beat < start + score.metre]
        lengths, _ = score.tune.lengths(score.metre)
        assert [n.beat - start for n in head] == pytest.approx(list(np.cumsum([0, *lengths[:-1]]) / 2))
        moves = np.diff([n.pitch for n in head])
        meant = np.diff(score.tune.head)
        assert all(a * b >= 0 or abs(b) == 1 for a, b in zip(moves, meant, strict=True))


def test_themes_differ_and_keep_their_key() -> None:
    assert len({motif(theme) for theme in range(40)}) > 35
    assert len({write(mood, 4, v, 40).key for mood in MOODS for v in (0, 1)}) == 1


def test_variations_differ_but_share_the_tune() -> None:
    first, second = write("calm", 4, 0, 40), write("calm", 4, 1, 40)
    assert first.tune == second.tune and first != second
    assert not np.array_equal(piece("calm", 7, 0).samples[:, :RATE], piece("calm", 7, 1).samples[:, :RATE])


# the sound


@pytest.mark.parametrize("mood", MOODS)
def test_a_piece_is_clean_and_loops(mood: str) -> None:
    clip = piece(mood)
    sound = clip.samples
    assert clip.loop and sound.dtype == np.float32 and sound.shape[0] == 2
    assert 10 * RATE < clip.loop[1] - clip.loop[0] < 45 * RATE and clip.loop[1] == sound.shape[1]
    assert np.isfinite(sound).all() and np.abs(sound).max() < 0.95
    assert abs(float(sound.mean())) < 1e-3
    assert np.abs(sound[:, 0]).max() < 0.02
    assert seam(clip) < 0.004
    strength = np.sqrt((sound[:, : sound.shape[1] // RATE * RATE].reshape(2, -1, RATE) ** 2).mean((0, 2)))
    assert strength.min() > 0.003 and strength.max() < 0.35
    assert 20 * np.log10(np.percentile(strength[2:-8], 95) / np.percentile(strength[2:-8], 10)) < 12
    spectrum = np.abs(np.fft.rfft(sound.mean(0))) ** 2
    freqs = np.fft.rfftfreq(sound.shape[1], 1 / RATE)
    assert spectrum[freqs > 8000].sum() < 0.02 * spectrum.sum()
    assert spectrum[freqs < 28].sum() < 0.02 * spectrum.sum()


def test_a_long_piece_takes_little_memory() -> None:
    """What is heard at once, what goes to the hall and what comes of it are held whole; all else in stretches."""
    tracemalloc.start()
    clip = compose("calm", 7, 0, 40.0)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 3.2 * clip.samples.nbytes + 40e6


def test_moods_do_not_sound_alike() -> None:
    """Tempo, brightness, mode and level: no two moods are close in all of them."""
    facts = {}
    for mood in MOODS:
        score, clip = write(mood, 7, 0, 20), piece(mood)
        facts[mood] = (
            score.tempo / 12,
            np.log2(centroid(clip.samples)) * 4,
            float(clip.samples.std()) * 60,
            3.0 * (3 in score.mode),
        )
    close = [(a, b) for a, b in combinations(facts, 2) if np.linalg.norm(np.subtract(facts[a], facts[b])) < 0.5]
    assert not close


def test_the_same_request_gives_the_same_bytes() -> None:
    assert compose("tender", 3, 2, 16.0).samples.tobytes() == compose("tender", 3, 2, 16.0).samples.tobytes()
    assert effect("door", 3).samples.tobytes() == effect("door", 3).samples.tobytes()


@pytest.mark.parametrize("name", AIRS)
def test_ambience_loops_without_a_seam(name: str) -> None:
    clip = ambience(name, 5, 5.0)
    assert clip.loop == (0, clip.samples.shape[1])
    assert np.isfinite(clip.samples).all() and np.abs(clip.samples).max() < 0.9
    assert abs(float(clip.samples.mean())) < 1e-4
    assert seam(clip) < 0.02
    assert clip.samples.std() > 0.002


@pytest.mark.parametrize("name", SOUNDS)
def test_effects_begin_and_end_at_rest(name: str) -> None:
    assert all(isinstance(p, Hit) or p.instrument in INSTRUMENTS or p.instrument in DRUMS for p in SOUNDS[name].parts)
    sound = effect(name, 1).samples
    assert 0.2 * RATE < sound.shape[1] < 9 * RATE
    assert np.isfinite(sound).all() and 0.1 < np.abs(sound).max() < 0.95
    assert np.abs(sound[:, 0]).max() < 5e-3 and np.abs(sound[:, -1]).max() < 1e-3


def test_takes_differ_by_seed() -> None:
    assert effect("knock", 1).samples.shape != effect("knock", 2).samples.shape or not np.array_equal(
        effect("knock", 1).samples, effect("knock", 2).samples
    )
    assert not np.array_equal(ambience("rain", 1, 5).samples, ambience("rain", 2, 5).samples)


def test_a_shock_strikes_at_once() -> None:
    sound = np.abs(effect("stinger", 0).samples).max(0)
    assert nearest_sound("stinger") == "shock"
    assert np.flatnonzero(sound > 0.3 * sound.max())[0] < 0.06 * RATE
    assert any(isinstance(p, Tone) for p in SOUNDS["shock"].parts)


# words


def test_words_lead_to_what_there_is() -> None:
    assert set(MOOD_WORDS) == set(MOODS) and set(AIR_WORDS) == set(AIRS) and set(SOUND_WORDS) == set(SOUNDS)


@pytest.mark.parametrize(
    ("words", "mood"),
    [("sad", "sad"), ("Battle", "action"), ("creepy", "horror"), ("bitter-sweet memories", "nostalgic"), ("jazz cafe", "cosy"),
     ("romence", "romantic"), ("xyzzy", None), ("", None)],
)  # fmt: skip
def test_moods_by_other_words(words: str, mood: str | None) -> None:
    assert nearest_mood(words) == mood


@pytest.mark.parametrize(
    ("words", "name"),
    [("light rain", "drizzle"), ("heavy rain", "rain"), ("ocean waves", "sea"), ("busy street", "city"), ("classroom", "school"),
     ("thunderstorm", "storm"), ("frobnicate", None)],
)  # fmt: skip
def test_ambience_by_other_words(words: str, name: str | None) -> None:
    assert nearest_ambience(words) == name


@pytest.mark.parametrize(
    ("words", "name"),
    [("door slam", "slam"), ("footsteps", "steps"), ("glass breaking", "glass"), ("school bell", "chime"),
     ("phone_ring", "phone"), ("page turn", "page"), ("sword clash", "clash"), ("heart beat", "heartbeat"), ("qwerty", None)],
)  # fmt: skip
def test_sounds_by_other_words(words: str, name: str | None) -> None:
    assert nearest_sound(words) == name


# the part and the writer's files


@pytest.mark.parametrize(
    "request_", [Music("tense", 3, "synth@1", seconds=16.0), Ambience("rain", "synth@1", seconds=5.0), Effect("bell", "synth@1")]
)
def test_the_composer_packs_a_clip(request_: Music | Ambience | Effect) -> None:
    clip = unpack_clip(COMPOSER.compose(request_, COMPOSER.Options()))
    assert clip.samples.shape[0] == 2 and clip.samples.any()
    assert (clip.loop is None) == isinstance(request_, Effect)
    assert COMPOSER.notes(request_) == ()


def test_a_louder_composer_makes_its_sounds_anew() -> None:
    told = crew(Project(options={"synth": {"level": 3.0}}), []).makers
    assert told.tuning == '{"level": 3.0}' and crew(Project(), []).makers.tuning == ""
    text = 'label start:\n    play music mood sad\n    play ambience "rain"\n    play sound "bell"\n    "Hm."\n'
    plan = story(text, {}, makers=told).plan
    made = [each.tuning for each in plan.assets.values() if isinstance(each, Music | Ambience | Effect)]
    assert made == [told.tuning] * 3


def test_the_composer_says_what_it_did_not_understand() -> None:
    assert COMPOSER.notes(Effect("blorp", "synth@1")) == ("no sound `blorp`: playing `click`",)
    assert COMPOSER.compose(Effect("blorp", "synth@1"), COMPOSER.Options())


def tone(rate: int, channels: int, seconds: float = 1.0) -> np.ndarray:
    return np.repeat(0.4 * np.sin(2 * np.pi * 440 * np.arange(round(rate * seconds)) / rate)[:, None], channels, axis=1)


@pytest.mark.parametrize(
    ("kind", "subtype"), [("WAV", "PCM_16"), ("FLAC", "PCM_24"), ("OGG", "VORBIS"), ("OGG", "OPUS"), ("MP3", None)]
)
@pytest.mark.parametrize("channels", [1, 2])
def test_files_of_every_kind_are_heard(kind: str, subtype: str | None, channels: int) -> None:
    rate = 48_000 if subtype == "OPUS" else 44_100
    data = io.BytesIO()
    soundfile.write(data, tone(rate, channels), rate, format=kind, subtype=subtype)
    clip = decode(data.getvalue())
    assert clip.samples.shape[0] == 2 and clip.samples.shape[1] == pytest.approx(RATE, abs=0.08 * RATE)
    middle = clip.samples[:, 12_000:36_000]
    peak = np.fft.rfftfreq(24_000, 1 / RATE)[np.abs(np.fft.rfft(middle[0])).argmax()]
    assert peak == pytest.approx(440, abs=3)
    assert np.abs(middle).max() == pytest.approx(0.4, abs=0.05)


def test_m4a_is_heard() -> None:
    import av

    data = io.BytesIO()
    with av.open(data, "w", format="ipod") as container:
        stream = container.add_stream("aac", rate=RATE)
        frame = av.AudioFrame.from_ndarray(
            np.ascontiguousarray(tone(RATE, 2).T.astype(np.float32)), format="fltp", layout="stereo"
        )
        frame.sample_rate = RATE
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    assert np.abs(decode(data.getvalue()).samples[:, 12_000:36_000]).max() == pytest.approx(0.4, abs=0.05)


def test_a_file_plays_from_to_and_goes_on_from_its_loop() -> None:
    data = io.BytesIO()
    noise = np.random.default_rng(2).standard_normal((2 * RATE, 2)) * 0.1
    soundfile.write(data, noise, RATE, format="WAV", subtype="FLOAT")
    clip = decode(data.getvalue(), RATE // 2, 2 * RATE - 1000, RATE)
    assert clip.loop == (RATE // 2, clip.samples.shape[1])
    assert clip.samples.shape[1] == 3 * RATE // 2 - 1000
    assert np.allclose(clip.samples[:, -1], noise[RATE - 1], atol=0.02)
    whole = decode(data.getvalue(), loop=0)
    assert whole.loop and 0 < whole.loop[0] < RATE // 10


def test_what_is_no_sound_is_told() -> None:
    from vnc.diagnostics import VncError

    with pytest.raises(VncError, match="no sound"):
        decode(b"not a sound at all", name="song.ogg")
