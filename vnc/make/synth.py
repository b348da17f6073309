"""The embedded composer as a part: music by mood and theme, the air of places, single sounds; nothing to install."""

from dataclasses import replace
from typing import TYPE_CHECKING

from vnc.make.roles import Probe, Ready
from vnc.options import option
from vnc.record import record
from vnc.request import Ambience, Effect, Music

if TYPE_CHECKING:
    import numpy as np

    from vnc.assets import Clip


@record
class Options:
    """How the embedded composer sounds."""

    level: float = option(0.0, "decibels added to everything it makes", ge=-24.0, le=12.0)
    soundfont: str = option("", "an .sf2 file in the project: its General MIDI instruments play the music; drums stay our own")


class Synth:
    name = "synth"
    version = "2"
    Options = Options
    shaping = ("level",)

    def probe(self, options: Options) -> Probe:
        return Ready("embedded: music by mood, the air of places, single sounds")

    def compose(self, request: Music | Ambience | Effect, options: Options) -> bytes:
        from vnc.assets import pack_clip

        return pack_clip(_louder(_made(request), options.level))

    def perform(self, request: Music, options: Options, data: bytes) -> bytes:
        """The same piece played by the instruments of a soundfont; `data` is the file."""
        from vnc.assets import pack_clip
        from vnc.make.music.compose import compose
        from vnc.make.music.soundfont import player

        clip = compose(request.mood, request.theme, request.variation, request.seconds, player(data))
        return pack_clip(_louder(clip, options.level))

    def notes(self, request: Music | Ambience | Effect) -> tuple[str, ...]:
        """What of the writer's words was not understood, and what is played in its place."""
        from vnc.make.music.words import nearest_ambience, nearest_mood, nearest_sound

        match request:
            case Music(mood=word):
                return () if nearest_mood(word) else (f"no mood `{word}`: playing `calm`",)
            case Ambience(name=word):
                return () if nearest_ambience(word) else (f"no ambience `{word}`: playing `room`",)
            case Effect(name=word):
                return () if nearest_sound(word) else (f"no sound `{word}`: playing `click`",)


def _louder(clip: "Clip", level: float) -> "Clip":
    return replace(clip, samples=clip.samples * _linear(level, clip)) if level else clip


def _linear(decibels: float, clip: "Clip") -> "np.floating":
    return clip.samples.dtype.type(10.0 ** (decibels / 20.0))


def _made(request: Music | Ambience | Effect) -> "Clip":
    match request:
        case Music():
            from vnc.make.music.compose import compose

            return compose(request.mood, request.theme, request.variation, request.seconds)
        case Ambience():
            from vnc.make.music.ambience import ambience

            return ambience(request.name, request.seed, request.seconds)
        case Effect():
            from vnc.make.music.effects import effect

            return effect(request.name, request.seed)


COMPOSER = Synth()
