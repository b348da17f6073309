"""The mix taken apart, for those who go on cutting: one WAV file per channel beside the film."""

from pathlib import Path

from vnc.assets import RATE
from vnc.film import Film
from vnc.store import whole


def write_stems(film: Film, out: Path) -> tuple[Path, ...]:
    """`film.voice.wav` and so on: 24-bit stereo, as long as the film, at the levels they have in it."""
    import soundfile

    paths = {name: out.with_suffix(f".{name}.wav") for name in sorted(film.stems)}
    for name, path in paths.items():
        with whole(path) as part, soundfile.SoundFile(part, "w", RATE, 2, "PCM_24", format="WAV") as file:
            for block in film.stems[name]():
                file.write(block.T)
    return tuple(paths.values())
