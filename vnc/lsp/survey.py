"""The whole check of a story, as an editor wants it: every finding by offsets, and how long each line and scene lasts.

Incremental: items that stay are not parsed or judged again; only the walk through the whole route is always new.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Literal

from vnc import drafting, pipeline
from vnc.diagnostics import Diagnostic, Edit, Fix, Label
from vnc.expand.expand import NOBODY, Block, fill
from vnc.lower.checks.rules import RULES, WHOLE
from vnc.lower.checks.shadows import lit, shadow
from vnc.lower.checks.subject import Fits, Subject
from vnc.lower.estimate import guess
from vnc.lower.gallery import Gallery
from vnc.lower.lower import dressed, lower
from vnc.lower.names import names
from vnc.lower.program import program
from vnc.lower.schedule import schedule
from vnc.lower.settings import LowerSettings
from vnc.lsp.index import Entry
from vnc.lsp.stories import Stories, Story
from vnc.lsp.text import Drift
from vnc.pipeline import Shop, Wish
from vnc.plan import Measure, Plan
from vnc.request import Figure, Size, Speech
from vnc.script import Generate, Script
from vnc.skin import Skin
from vnc.source import Span
from vnc.store import Store
from vnc.timeline import SECOND
from vnc.typeset import fits, fonts_of, glyphs
from vnc.unread import unread

Group = Literal["syntax", "local", "whole"]
"""How a finding is kept up while the text changes: parsed again, judged again with its item, kept until the next survey."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A diagnostic whose spans count in the text that was surveyed."""

    group: Group
    told: Diagnostic


Lasting = tuple[int, int, float, str, bool]
"""A line: where it stands, how many seconds, with which voice, and whether that is made already. Plain, to travel fast."""


@dataclass(frozen=True, slots=True)
class BlockState:
    """A `@generate` block: where, its name, and what stands for it (pinned, fallback, sketched …)."""

    file: str
    start: int
    at: str
    state: str


@dataclass(frozen=True)
class Survey:
    """One whole check, in steps: `step` 1 has what is said of single items, 2 of the script, 3 of the route, 4 all lengths."""

    version: int
    texts: Mapping[str, str]
    findings: tuple[Finding, ...] = ()
    lines: Mapping[str, tuple[Lasting, ...]] = field(default_factory=dict[str, tuple[Lasting, ...]])
    scenes: tuple[tuple[str, float, int], ...] = ()
    """Label, seconds, lines."""
    blocks: tuple[BlockState, ...] = ()
    figures: Mapping[str, str] = field(default_factory=dict[str, str])
    """The key of a picture in the store for each character, by name."""
    step: int = 0


STEPS = 4
EMPTY = Survey(0, {})


@dataclass(frozen=True)
class Anchors:
    """A survey's facts about one file, at the places where they stand in its text of today."""

    survey: Survey
    file: str
    drift: Drift

    def at(self, offset: int, end: bool = False) -> int | None:
        return self.drift.at(offset, end)

    def lines(self, first: int = 0, last: int = 1 << 62) -> Iterator[Lasting]:
        """Lines between two places that still stand as they were."""
        for start, end, seconds, voice, made in self.survey.lines.get(self.file, ()):
            if start < self.drift.head < end or start < self.drift.old - self.drift.tail < end:
                continue
            begin, stop = self.at(start), self.at(end, True)
            if begin is not None and stop is not None and begin <= last and stop >= first:
                yield begin, stop, seconds, voice, made

    def blocks(self) -> Iterator[tuple[int, BlockState]]:
        for block in self.survey.blocks:
            start = self.at(block.start) if block.file == self.file else None
            if start is not None:
                yield start, block


@dataclass
class Surveyor:
    """Surveys one project again and again, and keeps what it learnt of items that stay."""

    stories: Stories
    root: Path
    store: Store
    _judged: dict[tuple[int, str, str], tuple[Entry, tuple[Diagnostic, ...]]] = field(
        default_factory=dict[tuple[int, str, str], tuple[Entry, tuple[Diagnostic, ...]]]
    )
    _stamp: object = None
    _measures: dict[str, Measure] = field(default_factory=dict[str, Measure])
    _guesses: dict[str, Measure | None] = field(default_factory=dict[str, Measure | None])
    _fits: tuple[object, Fits] | None = None

    @property
    def shop(self) -> Shop:
        return Shop(self.stories.project, self.stories.files, self.store, self.root)

    def survey(self, main: str, version: int) -> Iterator[Survey]:
        """First what the rules about single items find, then the same with what shows on the way, and all lengths."""
        story = self.stories.story(main)
        shop = self.shop
        texts = {file: self.stories.text(file) for file in story.entries}
        script, found, blocks = self._filled(story, shop)
        dark = shadow(script, story.found)
        local = lit(self._local(story, script), dark)
        told = [*_findings("syntax", story.found), *_findings("local", local), *_findings("whole", found)]
        known = Survey(version, texts, self._kept(told), blocks=tuple(_state(block) for block in blocks), step=1)
        yield known
        settings, chosen = pipeline.lowering(shop, Wish(main), script)
        told += _findings("whole", (*chosen, *lit(self._whole(script, settings, shop), dark)))
        yield (known := replace(known, findings=self._kept(told), step=2))
        plan = lower(script, pipeline.library(), settings)
        told += _findings("whole", lit((*plan.found, *unread(plan.value, story.names)), dark))
        yield (known := replace(known, findings=self._kept(told), step=3))
        lines, scenes = self._lengths(plan.value, shop)
        yield replace(known, lines=lines, scenes=scenes, figures=_figures(plan.value, shop), step=4)

    def _filled(self, story: Story, shop: Shop) -> tuple[Script, tuple[Diagnostic, ...], tuple[Block, ...]]:
        """The script with its blocks filled from what is there; as it is if it has none."""
        desk = drafting.desk(shop.world, shop.project, story.script, pipeline.library())
        if desk is NOBODY:
            return story.script, (), ()
        filled = fill(story.script, desk)
        return filled.story.value, filled.story.found, filled.blocks

    def _local(self, story: Story, script: Script) -> Iterator[Diagnostic]:
        """Every item by the rules for one; those that stayed among the same names keep what was said of them."""
        stamp = (story.tables, story.gallery, story.outline.assigned, tuple(story.outline.labels))
        if self._stamp is None or stamp != self._stamp:
            self._judged.clear()
            self._stamp = stamp
        filled = {id(item.span): item for _, module in script.modules for item in module.items}
        judged: dict[tuple[int, str, str], tuple[Entry, tuple[Diagnostic, ...]]] = {}
        for entry in (entry for each in story.entries.values() for entry in each):
            asks = any(isinstance(place.item, Generate) for place in entry.places)
            item = filled.get(id(entry.item.span), entry.item) if asks else entry.item
            known = self._judged.get((id(item), entry.space, entry.before))
            found = known[1] if known else story.local(Entry(item, entry.space, entry.before) if asks else entry)
            judged[id(item), entry.space, entry.before] = entry, found
            yield from found
        self._judged = judged

    def _whole(self, script: Script, settings: LowerSettings, shop: Shop) -> Iterator[Diagnostic]:
        """The rules about the script as a whole."""
        table = names(script, pipeline.library())
        subject = Subject(
            script,
            table.value,
            program(script, settings.start, settings.lines),
            Gallery(table.value, settings),
            settings,
            self._fitting(dressed(table.value, settings.theme), settings.size, shop),
            glyphs(fonts := fonts_of(shop.project, shop.root)),
            table.found,
            fonts.knows,
        )
        for rule in RULES:
            if rule in WHOLE:
                yield from rule(subject)

    def _fitting(self, skin: Skin, size: Size, shop: Shop) -> Fits:
        """Whether words fit their box, remembered while the box stays."""
        if self._fits is None or self._fits[0] != (skin, size):
            fonts = fonts_of(shop.project, shop.root)
            self._fits = (skin, size), lru_cache(maxsize=4096)(fits(skin, size, fonts))
        return self._fits[1]

    def _kept(self, told: Iterable[Finding]) -> tuple[Finding, ...]:
        """Without what the project ignores, each once."""
        ignored = self.stories.project.ignore
        unique = {(f.told.code, f.told.message, str(f.told.span)): f for f in told}
        return tuple(f for f in unique.values() if f.told.severity == "error" or f.told.code not in ignored)

    def _lengths(self, plan: Plan, shop: Shop) -> tuple[dict[str, tuple[Lasting, ...]], tuple[tuple[str, float, int], ...]]:
        """Lines by file and scenes, with their seconds: measured where a sound is made, else estimated."""
        measures, made = self._measured(plan, shop)
        timeline = schedule(plan, measures)
        speech = {str(shot.span): shot.speech for shot in plan.shots if shot.speech}
        lines: dict[str, dict[str, Lasting]] = {}
        scenes: dict[str, tuple[float, int]] = {}
        for segment in timeline.segments:
            seconds, lasted = segment.length / SECOND, scenes.get(segment.scene, (0.0, 0))
            scenes[segment.scene] = lasted[0] + seconds, lasted[1] + (segment.text is not None)
            if segment.text is not None and segment.span.source:
                span, at = segment.span, str(segment.span)
                here = lines.setdefault(span.source, {})
                sound = plan.assets.get(speech.get(at, ""))
                said = sound.voice if isinstance(sound, Speech) else "a recording" if sound else ""
                before = here[at][2] if at in here else 0.0
                here[at] = span.start, span.end, before + seconds, said, speech.get(at) in made
        told = {file: tuple(sorted(here.values())) for file, here in lines.items()}
        return told, tuple((name, seconds, count) for name, (seconds, count) in scenes.items())

    def _measured(self, plan: Plan, shop: Shop) -> tuple[dict[str, Measure], frozenset[str]]:
        """The length of every sound, and which of them are made."""
        for name in plan.assets.keys() - self._guesses.keys():
            self._guesses[name] = guess(plan.assets[name])
        sounds = {name: known for name in plan.assets if (known := self._guesses[name]) is not None}
        made = frozenset(name for name in sounds if shop.store.path(name, ".json").is_file())
        if made - self._measures.keys():
            heard = pipeline.heard_of(shop, plan)
            self._measures |= pipeline.measured(shop, {name: heard[name] for name in made - self._measures.keys()})
        return sounds | {name: self._measures[name] for name in made & self._measures.keys()}, made


def _figures(plan: Plan, shop: Shop) -> dict[str, str]:
    """A picture of each character that is in the store: the plainest."""
    found: dict[str, str] = {}
    for name, request in plan.assets.items():
        if not isinstance(request, Figure) or (request.name in found and request.emotion != "neutral"):
            continue
        if shop.store.path(name, ".json").is_file():
            found[request.name] = name
    return found


def _findings(group: Group, told: Iterable[Diagnostic]) -> list[Finding]:
    return [Finding(group, alone(each)) for each in told]


def alone(told: Diagnostic) -> Diagnostic:
    """With spans that stand alone: they can be sent to another process, and stay where they were."""
    labels = tuple(Label(_alone(label.span), label.text) for label in told.labels)
    fixes = tuple(Fix(fix.title, tuple(Edit(_alone(e.span), e.text) for e in fix.edits), fix.safe) for fix in told.fixes)
    return replace(told, span=_alone(told.span) if told.span else None, labels=labels, fixes=fixes)


def _alone(span: Span) -> Span:
    return Span.at(span.source, span.start, span.end)


def _state(block: Block) -> BlockState:
    return BlockState(block.node.span.source, block.node.span.start, block.at, block.state)
