"""The embedded composer as a part: music by mood and theme, the air of places, single sounds; nothing to install."""

import numpy as np
from pydantic import BaseModel, Field

from vnc.assets import Clip, pack_clip
from vnc.make.roles import Probe, Ready
from vnc.request import Ambience, Effect, Music


class Options(BaseModel):
    """How the embedded composer sounds."""

    level: float = Field(0.0, ge=-24.0, le=12.0, description="decibels added to everything it makes")


class Synth:
    name = "synth"
    version = "1"
    Options = Options

    def probe(self, options: BaseModel) -> Probe:
        from vnc.make.music.airs import AIRS
        from vnc.make.music.moods import MOODS
        from vnc.make.music.sounds import SOUNDS

        return Ready(f"{len(MOODS)} moods, {len(AIRS)} ambiences, {len(SOUNDS)} sounds")

    def compose(self, request: Music | Ambience | Effect, options: BaseModel) -> bytes:
        clip = _made(request)
        level = 10.0 ** (Options.model_validate(options.model_dump()).level / 20.0)
        return pack_clip(clip if level == 1.0 else Clip(clip.samples * np.float32(level), offset=clip.offset, loop=clip.loop))

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


def _made(request: Music | Ambience | Effect) -> Clip:
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
