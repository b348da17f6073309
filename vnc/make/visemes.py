"""The embedded animator: mouths and stresses from a clip's phones, which are found first if the clip has none."""

from vnc.make.roles import Animation, Probe, Ready
from vnc.record import record


@record
class Options:
    """Nothing to set: lips follow the sound."""


class Visemes:
    name = "visemes"
    version = "1"
    Options = Options

    def probe(self, options: Options) -> Probe:
        return Ready("nine mouths from phoneme timings; forced alignment for recordings")

    def animate(self, clip: bytes, text: str, options: Options) -> bytes:
        """JSON of `roles.Animation`."""
        from vnc.assets import clip_facts, unpack_clip
        from vnc.make.lips.align import aligned
        from vnc.make.lips.face import stresses
        from vnc.make.lips.visemes import mouths

        facts = clip_facts(clip)
        phones = facts.phones
        if not phones:
            _, phones = aligned(unpack_clip(clip).samples.mean(0), text)
        end = max([facts.offset, *(phone.end for phone in phones)])
        return Animation(mouth=mouths(phones, end + 1), stresses=stresses(phones)).pack()


ANIMATOR = Visemes()
