"""Notes in place of speech as a part, as in games: any language, nothing to install."""

from vnc.diagnostics import VncError, nearest
from vnc.make.roles import Probe, Ready
from vnc.record import record
from vnc.request import Speech


@record
class Options:
    """Notes have nothing to set: how a character sounds is written in the script."""


class Blip:
    name = "blip"
    version = "1"
    Options = Options

    def probe(self, options: Options) -> Probe:
        return Ready(f"{len(self.voices())} voices of notes, for any language")

    def voices(self) -> tuple[str, ...]:
        from vnc.make.speech.blip_voices import VOICES

        return tuple(VOICES)

    def speak(self, request: Speech, options: Options) -> bytes:
        from vnc.assets import pack_clip
        from vnc.make.speech.blips import blips

        if request.voice not in self.voices():
            near = nearest(request.voice, self.voices())
            known = f"did you mean `{near}`?" if near else f"voices: {', '.join(self.voices())}"
            raise VncError(f"there is no blip `{request.voice}`", known)
        return pack_clip(blips(request))


VOICE = Blip()
