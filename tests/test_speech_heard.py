"""Are the voices understood? A speech recogniser listens, on request: it needs an environment of its own."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from vnc.assets import wav
from vnc.make.speech.library import VOICES
from vnc.make.speech.speak import speak
from vnc.request import Speech

BENCHMARK = Path(__file__).parents[1] / "benchmarks" / "voices.py"
MOST = 5.0
"""Per cent of words that may be heard wrong."""


@pytest.mark.optin
@pytest.mark.parametrize("voice", os.environ.get("VNC_ASR_VOICES", " ".join(VOICES)).split())
def test_a_voice_is_understood(voice: str, tmp_path: Path) -> None:
    """VNC_ASR is the Python of the environment that `benchmarks/voices.py hear` describes."""
    python = os.environ.get("VNC_ASR")
    if not python:
        pytest.skip("VNC_ASR names no Python with a recogniser")
    lines = re.findall(r'^    "(.+)",$', BENCHMARK.read_text("utf-8").partition("LINES = (")[2].partition("\n)")[0], re.M)
    for number, text in enumerate(lines):
        (tmp_path / f"{voice}_{number:02d}.wav").write_bytes(wav(speak(Speech(text, voice, "hibari")).samples))
    told = subprocess.run([python, str(BENCHMARK), "hear", str(tmp_path)], capture_output=True, text=True, check=True).stdout
    heard = re.search(r"WER\s+([\d.]+) %", told)
    assert heard and float(heard[1]) <= MOST, told
