"""Words in time in languages that the aligner does not know."""

import numpy as np
import pytest

from vnc.assets import RATE
from vnc.make.lips.align import aligned
from vnc.make.lips.spread import told
from vnc.make.speech.foreign import Heard, spoken
from vnc.make.speech.text import breaths, read
from vnc.request import Speech

TEXTS = {
    "ja": ("手紙を書いた。届かなかった。", list("手紙を書いた届かなかった")),
    "de": ("Guten Morgen, Herr Müller! Wie geht's?", ["Guten", "Morgen", "Herr", "Müller", "Wie", "geht's"]),
    "ru": ("Привет, как дела?", ["Привет", "как", "дела"]),
    "ar": ("كتبت لك رسالة، وهي في جيبي.", ["كتبت", "لك", "رسالة", "وهي", "في", "جيبي"]),
    "hi": ("चिट्ठी मेरी जेब में है।", ["चिट्ठी", "मेरी", "जेब", "में", "है"]),
    "ko": ("비가 온다.", ["비", "가", "온", "다"]),
}


def bursts(*seconds: float, gap: float = 0.4) -> np.ndarray:
    """Noise with silences between."""
    chance = np.random.default_rng(1)
    parts = [np.concatenate([chance.standard_normal(round(s * RATE)) * 0.1, np.zeros(round(gap * RATE))]) for s in seconds]
    return np.concatenate([np.zeros(RATE // 5), *parts]).astype(np.float32)


@pytest.mark.parametrize("language", TEXTS)
def test_every_word_has_its_place_and_its_time(language: str) -> None:
    text, expected = TEXTS[language]
    sound = bursts(2.0)
    words, phones = aligned(sound, text, language=language)
    assert [text[w.first : w.last] for w in words] == expected and phones
    starts = [w.start for w in words]
    assert starts == sorted(starts) and all(w.start < w.end <= sound.size for w in words)
    assert starts[0] == pytest.approx(RATE // 5, abs=RATE // 50) and words[-1].end == pytest.approx(2.2 * RATE, abs=RATE // 20)


def test_phrases_begin_after_silences() -> None:
    """Letters alone would put the second phrase at 40 % of the sound; the silence says where it is."""
    text = "Guten Morgen, wie geht es Ihnen?"
    words, _ = aligned(bursts(1.0, 1.2), text, language="de")
    (wie,) = [w for w in words if text[w.first : w.last] == "wie"]
    assert wie.start == pytest.approx((0.2 + 1.0 + 0.4) * RATE, abs=RATE // 50)


def test_longer_words_last_longer() -> None:
    words, _ = aligned(bursts(2.0), "Ja Donaudampfschifffahrt", language="de")
    assert words[1].end - words[1].start > 3 * (words[0].end - words[0].start)


@pytest.mark.parametrize("language", TEXTS)
def test_silence_has_no_words(language: str) -> None:
    assert aligned(np.zeros(RATE, np.float32), TEXTS[language][0], language=language) == ((), ())


def readings(text: str, language: str):
    return [part.reading for part in breaths(read(text, (), language))]


def test_an_engines_own_words_are_found_in_the_line() -> None:
    text = "手紙を書いた。届かなかった。"
    times = [("手紙", 0, 10), ("を", 10, 20), ("書いた", 20, 40), ("。", 40, 41), ("届かなかった", 50, 90)]
    words = told(times, readings(text, "ja"))
    assert [(text[w.first : w.last], w.start) for w in words] == [("手紙", 0), ("を", 10), ("書いた", 20), ("届かなかった", 50)]


@pytest.mark.parametrize("times", [[("手紙", 0, 10)], [("全然", 0, 10), ("違う", 10, 20)], []])
def test_an_engine_that_tells_of_other_words_is_not_believed(times) -> None:
    assert told(times, readings("手紙を書いた。", "ja")) == ()


def test_a_line_of_an_engine_has_its_own_times() -> None:
    sound = bursts(1.5)
    heard = Heard(sound, (("Привет", 10_000, 30_000), ("как дела", 31_000, 60_000)))
    clip = spoken(Speech("Привет, как дела?", "x", "server@3", "ru"), lambda text, seed: heard)
    assert [w.last - w.first for w in clip.words] == [6, 8]
