"""Bytes of a server to sound, by what they are and not by what their headers say."""

import io
import re
import struct

import numpy as np

from vnc.make.speech.recorded import decoded

_KNOWN = (b"RIFF", b"fLaC", b"OggS", b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2", b"\xff\xf1", b"\xff\xf9", b"\x1aE\xdf\xa3")
PCM_RATE = 24_000


def speech(data: bytes, content_type: str = "") -> np.ndarray:
    """(channels, samples) float32 at 48 kHz. Headerless data is 16-bit PCM at the rate in the content type, or 24 kHz."""
    if data[:4] == b"RIFF":
        return decoded(_whole_wav(data), "the answer")
    if data.startswith(_KNOWN) or data[4:8] == b"ftyp":
        return decoded(data, "the answer")
    return decoded(_wav(data, _rate(content_type)), "the answer")


def _whole_wav(data: bytes) -> bytes:
    """Streamed WAV is written before its length is known: 0xFFFFFFFF or 0 in the header. The sizes are set to what there is."""
    at = 12
    while at + 8 <= len(data):
        name, size = struct.unpack("<4sI", data[at : at + 8])
        if name == b"data":
            there = len(data) - at - 8
            size = there if size == 0 or size > there else size
            return (
                b"RIFF" + struct.pack("<I", at + size) + data[8 : at + 4] + struct.pack("<I", size) + data[at + 8 : at + 8 + size]
            )
        at += 8 + size + size % 2
    return data


def _wav(pcm: bytes, rate: int) -> bytes:
    import soundfile

    out = io.BytesIO()
    soundfile.write(out, np.frombuffer(pcm[: len(pcm) // 2 * 2], "<i2"), rate, format="WAV", subtype="PCM_16")
    return out.getvalue()


def _rate(content_type: str) -> int:
    found = re.search(r"rate=(\d{4,6})", content_type)
    return int(found[1]) if found else PCM_RATE
