"""The writer's own sound files: takes of a line, and sounds played as they are."""

from vnc.assets import RATE, Clip, pack_clip
from vnc.make.roles import Read
from vnc.request import Recording, Sound


def recording(request: Recording, read: Read) -> bytes:
    """A packed Clip with the words of the line found in the take."""
    from vnc.make.speech.recorded import recorded

    return pack_clip(recorded(read(request.path), request.text, request.lexicon, request.path))


def sound(request: Sound, read: Read) -> bytes:
    """A packed Clip of the part in use, at the file's own level; it goes on from `loop` if that is given."""
    from vnc.make.speech.levels import faded
    from vnc.make.speech.recorded import decoded

    samples = decoded(read(request.path), request.path)[:, request.start : request.end]
    length = samples.shape[-1]
    loop = (min(max(request.loop - request.start, 0), length), length) if request.loop is not None else None
    samples = samples if loop else faded(samples, RATE // 500)
    return pack_clip(Clip(samples, onset=0, offset=length, loop=loop))
