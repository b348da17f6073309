"""What the tests of lowering share: the library, short scripts from text, case files, and films in a compact form.

A case file holds many cases. Each is a title line, a script, `~~~`, the diagnostics (notes only when the title says
`+notes`), and, after another `~~~`, the film: a line for each segment. `pytest --update` writes what is found.
"""

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from vnc.diagnostics import Diagnostic
from vnc.expand.expand import expand
from vnc.lower.estimate import estimate
from vnc.lower.lower import lower, rules
from vnc.lower.schedule import schedule
from vnc.lower.settings import LowerSettings, VoiceChoice
from vnc.parse.files import load
from vnc.plan import Plan
from vnc.request import Artwork, Backdrop, Figure, Request
from vnc.script import Script
from vnc.source import Source
from vnc.timeline import SECOND, Segment, Timeline
from vnc.world import DiskWorld, MemoryWorld

ROOT = Path(__file__).parents[1]
CASES = Path(__file__).parent / "cases"


@cache
def library() -> Script:
    world = DiskWorld(ROOT / "stdlib")
    files = [name for name in world.list(".") if name.endswith(".vns")]
    return Script(tuple((None, load(world, name).value.modules[0][1]) for name in files))


@dataclass(frozen=True)
class Lowered:
    """A script taken all the way to its timeline, with everything that was found."""

    plan: Plan
    timeline: Timeline
    found: tuple[Diagnostic, ...]
    files: dict[str, str]

    def codes(self) -> list[str]:
        return [d.code for d in self.found if d.severity != "note"]

    def lines(self) -> list[Segment]:
        return [segment for segment in self.timeline.segments if segment.text and segment.text.entry.runs]


class Everyone(dict[str, VoiceChoice]):
    """A voice for whoever asks."""

    def __contains__(self, key: object) -> bool:
        return True

    def __missing__(self, key: str) -> VoiceChoice:
        return VoiceChoice("heart")


def settings(files: dict[str, bytes], **changes: object) -> LowerSettings:
    return replace(LowerSettings(world=MemoryWorld(files), voices=Everyone()), **changes)  # type: ignore[arg-type]


def story(text: str, files: dict[str, str] | None = None, **changes: object) -> Lowered:
    """A script's text (with further files) lowered and scheduled with estimated lengths."""
    texts = {"main.vns": text, **(files or {})}
    world = {name: content.encode() for name, content in texts.items()}
    script = load(MemoryWorld(world), "main.vns")
    told = expand(script.value)
    asked = settings(world, **changes)
    plan = lower(told.value, library(), asked)
    found = (*script.found, *told.found, *plan.found, *rules(told.value, library(), asked))
    return Lowered(plan.value, schedule(plan.value, estimate(plan.value)), found, texts)


# --- compact forms ----------------------------------------------------------------------------------------------


def finding(found: Diagnostic, files: dict[str, str]) -> str:
    """`error unknown-character 2:5-2:8 no character `x``"""
    if found.span is None:
        return f"{found.severity} {found.code}: {found.message}"
    source = Source(found.span.source, files.get(found.span.source, ""))
    places = (source.place(found.span.start), source.place(found.span.end))
    where = "-".join(f"{line}:{column}" for line, column in places)
    prefix = "" if source.name == "main.vns" else f"{source.name}:"
    return f"{found.severity} {found.code} {prefix}{where} {found.message}"


def shown(segment: Segment, timeline: Timeline) -> str:
    """One segment in a line: length, name, words, transition, who stands where, sounds."""
    parts = [f"{segment.length / SECOND:.2f}", segment.id]
    if segment.text:
        words = "".join(run.text for run in segment.text.entry.runs)
        mode = "" if segment.text.mode == "say" else f"({segment.text.mode})"
        parts.append(f"{mode}{segment.text.entry.who}: {words!r}")
    if segment.choices:
        parts.append(f"? {' / '.join(segment.choices.options)} -> {segment.choices.picked + 1}")
    if segment.entry:
        parts.append(f"by {segment.entry.name} {segment.entry.length / SECOND:g}")
    parts.append(f"in {picture(timeline.assets.get(segment.stage.backdrop), segment.stage.backdrop)}")
    for actor in segment.stage.actors:
        moving = f"~{actor.motion.length / SECOND:g}" if actor.motion else ""
        what = picture(timeline.assets.get(actor.asset), actor.text)
        parts.append(f"[{actor.tag} {what} {actor.pose.x:.2f}{moving}]")
    return " ".join(parts)


def picture(request: Request | None, otherwise: str) -> str:
    match request:
        case Figure():
            return request.emotion + (f" ({request.gesture})" if request.gesture else "")
        case Backdrop():
            return f"<{', '.join(filter(None, (request.prompt, request.time, request.weather)))}>"
        case Artwork():
            return request.path
        case _:
            return otherwise


def heard(timeline: Timeline) -> list[str]:
    """Every sound but voices."""
    lines = []
    for cue in timeline.sounds:
        if cue.channel != "voice":
            request = timeline.assets[cue.asset]
            name = next(getattr(request, n) for n in ("mood", "name", "path") if hasattr(request, n))
            fades = f" in {cue.fadein / SECOND:g}" * bool(cue.fadein) + f" out {cue.fadeout / SECOND:g}" * bool(cue.fadeout)
            times = f"{cue.start / SECOND:.2f}+{cue.length / SECOND:.2f}"
            lines.append(f"{cue.channel} {name} {times}{' loop' * cue.loop}{fades}{f' gain {cue.gain:g}' * (cue.gain != 1)}")
    return lines


# --- case files -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Case:
    file: Path
    title: str
    script: str
    found: str
    film: str | None

    @property
    def name(self) -> str:
        return self.title.split()[0]

    def now(self) -> "Case":
        """The case with what is found today."""
        lowered = story(self.script)
        notes = "+notes" in self.title
        found = [finding(d, lowered.files) for d in lowered.found if notes or d.severity != "note"]
        timeline = lowered.timeline
        film = [*(shown(segment, timeline) for segment in timeline.segments), *heard(timeline)]
        return replace(self, found="\n".join(found), film=None if self.film is None else "\n".join(film))


def cases(pattern: str) -> list[Case]:
    return [case for file in sorted(CASES.glob(pattern)) for case in read(file)]


def read(file: Path) -> list[Case]:
    found = []
    for block in file.read_text("utf-8").split("\n--- ")[1:]:
        title, _, rest = block.partition("\n")
        parts = rest.split("\n~~~")
        texts = [part.removeprefix("\n").rstrip("\n") for part in parts]
        found.append(Case(file, title, texts[0], texts[1] if len(texts) > 1 else "", texts[2] if len(texts) > 2 else None))
    return found


def write(file: Path, found: list[Case]) -> None:
    head = file.read_text("utf-8").split("\n--- ")[0]
    blocks = [head.rstrip("\n") + "\n"]
    for case in found:
        film = "" if case.film is None else f"\n~~~\n{case.film}"
        blocks.append(f"--- {case.title}\n{case.script}\n~~~\n{case.found}".rstrip("\n") + film + "\n")
    file.write_text("\n".join(blocks), "utf-8")
