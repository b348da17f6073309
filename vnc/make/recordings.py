"""The writer's own sounds: takes of lines, aligned to their words, and music or effects as they are."""

from vnc.assets import pack_clip
from vnc.make.roles import Read
from vnc.request import Recording, Sound


def recording(request: Recording, read: Read) -> bytes:
    """A packed Clip with words and phones found by alignment."""
    from vnc.make.speech.recorded import recorded

    return pack_clip(recorded(read(request.path), request.text, request.lexicon, request.path, request.language))


def sound(request: Sound, read: Read) -> bytes:
    """A packed Clip of the part in use; its loop runs from `request.loop` to the end."""
    from vnc.make.music.files import decode

    return pack_clip(decode(read(request.path), request.start, request.end, request.loop, request.path))
