"""What films sound like, measured on the finished files. Run by hand.

    python benchmarks/sound.py heard FILE...         loudness, true peak, silence, clipped samples as FFmpeg decodes them
    python benchmarks/sound.py cast STORY...         how loud each voice is, how the music lies under them, steps at borders
    python benchmarks/sound.py lips STORY...         mouths in the film against forced alignment and loudness of its voices
    python benchmarks/sound.py moods                 tempo, brightness, level, loop of every mood; the air and the sounds

A FILE is a film, a STORY its script.
"""

import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import av
import numpy as np
from av.filter import Graph

from vnc.assets import RATE
from vnc.make.speech.levels import loudness


def heard(*files: str) -> None:
    print(f"{'file':28} {'length':>7} {'LUFS':>7} {'dBTP':>6} {'quiet':>6} {'still':>6} {'clipped':>7}")
    for file in files:
        sound = _decoded(file)
        level, peak = _measured(file)
        print(
            f"{Path(file).name:28} {sound.shape[1] / RATE:6.1f}s {level:7.2f} {peak:6.2f} {_longest(sound, -50):5.2f}s"
            f" {_longest(sound, -80):5.2f}s {int((np.abs(sound) >= 1).sum()):7d}"
        )
    print("quiet, still: the longest stretch under -50 and -80 dBFS")


def cast(*stories: str) -> None:
    for story in stories:
        made, tracks = _tracks(story)
        print(Path(story).name)
        _levels(made, tracks)
        _borders(made, tracks)


def lips(*stories: str) -> None:
    """Of the lines whose speaker is seen: closures within a frame of the aligner's, open where loud, closed in pauses."""
    from vnc.make.lips.align import aligned
    from vnc.make.lips.visemes import CLOSED
    from vnc.make.speech.levels import envelope

    for story in stories:
        timeline, tracks = _tracks(story)
        near, opened, shut, lines = [], [], [], 0
        for start, segment in zip(timeline.starts(), timeline.segments, strict=True):
            face = next((face for face in segment.faces if face.tag == segment.speaker and face.mouth), None)
            if not segment.voiced or face is None or segment.text is None:
                continue
            lines += 1
            shown = _shown(face.mouth)
            sound = tracks["voice"][:, start : start + segment.length].mean(0)
            phones = aligned(sound, "".join(run.text for run in segment.text.entry.runs))[1]
            frames = [(phone.start + phone.end) // 2 // timeline.frame for phone in phones if phone.symbol in "mbp"]
            near += [any(shown(max(frame + step, 0) * timeline.frame) == "MBP" for step in (-1, 0, 1)) for frame in frames]
            level = 20 * np.log10(envelope(sound) / np.percentile(envelope(sound), 95) + 1e-6)
            quiet = np.convolve(level < -40, np.ones(9), "same") >= 9
            opened += [shown(int(i) * 480) != "rest" for i in np.flatnonzero(level > -20)]
            shut += [shown(int(i) * 480) in CLOSED for i in np.flatnonzero(quiet)]
        print(
            f"{Path(story).name}: {lines} lines, {len(near)} closures, {100 * np.mean(near):.1f} % within a frame;"
            f" open {100 * np.mean(opened):.1f} %, closed in pauses {100 * np.mean(shut):.1f} %"
        )


def _shown(mouth: Sequence[tuple[int, str]]):
    ticks = np.array([tick for tick, _ in mouth])
    return lambda tick: mouth[at][1] if (at := int(np.searchsorted(ticks, tick, "right")) - 1) >= 0 else "rest"


def _tracks(story: str):
    """The timeline of a story, and its master and stems, (2, n) each."""
    from vnc import pipeline
    from vnc.choose import emitter_for
    from vnc.cli.opened import open_script
    from vnc.tier import TIERS

    opened, out = open_script(story), Path(story).with_suffix(".measured.m4a")
    shop = pipeline.Shop(opened.configured.project, opened.world, opened.store, opened.configured.root)
    plan = pipeline.check(shop, pipeline.Wish(opened.path)).value
    timeline = pipeline.build(shop, plan, TIERS["draft"], out, emitter_for(out), {}).timeline
    out.unlink()
    reel = pipeline.reel(shop, timeline, TIERS["draft"])
    whole = {"master": reel.sound(), **{name: part() for name, part in reel.stems.items()}}
    return timeline, {name: np.concatenate(list(blocks), 1) for name, blocks in whole.items()}


def _levels(timeline, tracks: dict[str, np.ndarray]) -> None:
    spoken, under = defaultdict(list), []
    for start, segment in zip(timeline.starts(), timeline.segments, strict=True):
        if segment.voiced and segment.text is not None:
            part = slice(start, start + segment.length)
            spoken[segment.text.entry.who or "narrator"].append(tracks["voice"][:, part])
            voice, music = loudness(tracks["voice"][:, part]), loudness(tracks["music"][:, part])
            under += [voice - music] if music > -60 else []
    levels = {who: loudness(np.concatenate(parts, 1)) for who, parts in spoken.items()}
    middle = np.mean(list(levels.values()))
    print("  voices: " + ", ".join(f"{who} {level - middle:+.1f}" for who, level in levels.items()) + f" LU about {middle:.1f}")
    if under:
        print(f"  music under speech: {np.median(under):.1f} LU below (least {min(under):.1f})")


def _borders(timeline, tracks: dict[str, np.ndarray]) -> None:
    """The largest step between samples around a border, against the largest near it: above 1 it would be a click."""
    starts = timeline.starts()[1:]
    ends = [tick for cue in timeline.sounds for tick in (cue.start, cue.start + cue.length)]
    places = [t for t in sorted({*starts, *ends}) if RATE // 2 < t < timeline.length - RATE // 2]
    for name, sound in tracks.items():
        clicks = worst = 0.0
        for tick in places:
            steps = np.abs(np.diff(sound[:, tick - RATE // 2 : tick + RATE // 2].astype(np.float64))).max(0)
            middle = slice(RATE // 2 - 48, RATE // 2 + 48)
            worst = max(worst, steps[middle].max())
            clicks += steps[middle].max() > 0.02 and steps[middle].max() > 1.1 * np.delete(steps, middle).max()
        print(f"  {name:9} {len(places)} borders, largest step {worst:.3f}, clicks {clicks:.0f}")


def moods() -> None:
    from vnc.make.music.airs import AIRS
    from vnc.make.music.ambience import ambience
    from vnc.make.music.compose import compose
    from vnc.make.music.effects import effect
    from vnc.make.music.moods import MOODS
    from vnc.make.music.score import write
    from vnc.make.music.sounds import SOUNDS

    print(
        f"{'mood':12} {'bpm':>4} {'key':>4} {'LUFS':>6} {'peak':>6} {'centroid':>8} {'low':>5} {'mid':>5} {'high':>5} {'seam':>5}"
    )
    for mood in MOODS:
        score, clip = write(mood, 7, 0, 40), compose(mood, 7, 0, 40.0)
        low, mid, high, centre = _spectrum(clip.samples)
        mode, level, peak = "maj" if 4 in score.mode else "min", loudness(clip.samples), _peak(clip.samples)
        print(
            f"{mood:12} {score.tempo:4.0f} {mode:>4} {level:6.1f} {peak:6.1f} {centre:6.0f}Hz {low:5.1%} {mid:5.1%} {high:5.1%}"
            f" {_seam(clip):5.2f}"
        )
    airs = {name: ambience(name, 5, 10.0) for name in AIRS}
    sounds = {name: effect(name, 1) for name in SOUNDS}
    for kind, clips in (("airs", airs), ("sounds", sounds)):
        peaks = {name: _peak(clip.samples) for name, clip in clips.items()}
        levels = [loudness(clip.samples) for clip in clips.values()]
        softest, loudest = min(peaks, key=peaks.__getitem__), max(peaks, key=peaks.__getitem__)
        print(f"{len(clips)} {kind}: peaks {peaks[softest]:.1f} ({softest}) to {peaks[loudest]:.1f} dBFS ({loudest})")
        print(f"  loudness {min(levels):.1f} to {max(levels):.1f} LUFS")
        if kind == "airs":
            print(f"  worst seam {max(map(_seam, clips.values())):.2f}")
        else:
            ends = [float(np.abs(clip.samples[:, [0, -1]]).max()) for clip in clips.values()]
            print(f"  loudest first or last sample {max(ends):.5f}")


def _spectrum(sound: np.ndarray) -> tuple[float, float, float, float]:
    """Shares of power under 250 Hz, to 2 kHz, above; the centroid in Hz."""
    power = np.abs(np.fft.rfft(sound.mean(0))) ** 2
    hertz = np.fft.rfftfreq(sound.shape[1], 1 / RATE)
    shares = [power[(hertz >= a) & (hertz < b)].sum() / power.sum() for a, b in ((0, 250), (250, 2000), (2000, RATE))]
    return *shares, float((power * hertz).sum() / power.sum())


def _seam(clip) -> float:
    """The step where the loop goes round, as a share of the largest step within 50 ms on either side: under 1 is no click."""
    start, end = clip.loop
    round_ = np.concatenate([clip.samples[:, end - 2400 : end], clip.samples[:, start : start + 2400]], 1).astype(np.float64)
    steps = np.abs(np.diff(round_, axis=1)).max(0)
    return float(steps[2399] / np.delete(steps, 2399).max())


def _peak(sound: np.ndarray) -> float:
    return float(20 * np.log10(np.abs(sound).max() + 1e-9))


def _decoded(file: str) -> np.ndarray:
    with av.open(file) as container:
        return np.concatenate([frame.to_ndarray() for frame in container.decode(audio=0)], 1)


def _longest(sound: np.ndarray, below: float) -> float:
    """Seconds of the longest stretch of 10 ms steps under so many dBFS (RMS)."""
    steps = sound[:, : sound.shape[1] // 480 * 480].reshape(sound.shape[0], -1, 480)
    quiet = 10 * np.log10((steps.astype(np.float64) ** 2).mean((0, 2)) + 1e-12) < below
    edges = np.flatnonzero(np.diff(np.concatenate([[0], quiet.astype(int), [0]])))
    return float((edges[1::2] - edges[::2]).max(initial=0)) / 100


def _measured(file: str) -> tuple[float, float]:
    """Integrated loudness and true peak by FFmpeg's own meter, of the decoded file."""
    with av.open(file) as container:
        graph = Graph()
        source = graph.add_abuffer(template=container.streams.audio[0])
        meter, sink = graph.add("ebur128", "metadata=1:peak=true"), graph.add("abuffersink")
        source.link_to(meter)
        meter.link_to(sink)
        graph.configure()
        told: dict[str, str] = {}
        for frame in container.decode(audio=0):
            graph.push(frame)
            while True:
                try:
                    told |= graph.pull().metadata
                except (BlockingIOError, EOFError):
                    break
    peaks = [float(value) for name, value in told.items() if "true_peaks_ch" in name or name.endswith("true_peak")]
    return float(told["lavfi.r128.I"]), 20 * np.log10(max(peaks))


COMMANDS = {command.__name__: command for command in (heard, cast, lips, moods)}

if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] not in COMMANDS:
        raise SystemExit(__doc__)
    COMMANDS[sys.argv[1]](*sys.argv[2:])
