"""The embedded voice as a part: nothing to install, nothing to download, a hundred times faster than speech."""

from importlib.util import find_spec

from vnc.diagnostics import VncError, nearest
from vnc.make.roles import Missing, Probe, Ready
from vnc.record import record
from vnc.request import Speech


@record
class Options:
    """The embedded voice has nothing to set: how a character speaks is written in the script."""


class Hibari:
    name = "hibari"
    version = "2"
    Options = Options
    credits = ("Voices: hibari-tts (Apache-2.0)",)
    speaks = ("en",)

    def probe(self, options: Options) -> Probe:
        if find_spec("hibari") is None:
            return Missing("hibari-tts is not installed", "pip install hibari-tts")
        return Ready(f"hibari-tts, {len(self.voices())} voices")

    def voices(self) -> tuple[str, ...]:
        from vnc.make.speech.library import VOICES

        return tuple(VOICES)

    def speak(self, request: Speech, options: Options) -> bytes:
        from vnc.assets import pack_clip
        from vnc.make.speech.speak import speak

        if request.voice not in self.voices():
            near = nearest(request.voice, self.voices())
            known = f"did you mean `{near}`?" if near else f"voices: {', '.join(self.voices())}"
            raise VncError(f"the embedded engine has no voice `{request.voice}`", known)
        return pack_clip(speak(request))


VOICE = Hibari()
