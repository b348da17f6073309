"""Trying voices: the lines, likeness, and the pitch we measure."""

import numpy as np
import pytest

from vnc.assets import RATE
from vnc.make.speech.audition import audition, likeness, lines, pitch
from vnc.make.speech.casting import Voice


def test_three_lines_show_a_voice() -> None:
    hello, story, glad = lines("Mira", "I grew up in a lighthouse " * 9)
    assert "Mira" in hello and story.endswith("...") and len(story) <= 103 and "excited" in glad
    assert len(lines("Mira")[1]) > 20


@pytest.mark.parametrize("hertz", [70, 110, 190, 320])
def test_pitch_of_a_pulse_train(hertz: int) -> None:
    time = np.arange(RATE) / RATE
    sound = sum(np.cos(2 * np.pi * hertz * n * time) / n for n in range(1, 12)) * 0.1
    assert np.median(pitch(np.asarray(sound))) == pytest.approx(hertz, rel=0.03)


def test_alike_voices_are_near_and_others_are_not() -> None:
    clips = {name: audition(Voice("hibari", name), "Mira") for name in ("clara", "boris", "lily")}
    clips["clara again"] = audition(Voice("hibari", "clara", rate=1.05), "Mira", seed=2)
    found = likeness(clips)
    assert found["clara", "clara"] == 1 and found["clara", "boris"] == found["boris", "clara"]
    assert found["clara", "clara again"] > 0.85 > 0.75 > found["clara", "boris"]
    assert found["lily", "boris"] < 0.75
