"""The stages in order. Every front end calls these; read this file first."""

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, nullcontext
from dataclasses import asdict, replace
from functools import cache
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from vnc import data, drafting
from vnc.choose import crew
from vnc.diagnostics import Checked, Diagnostic
from vnc.draft import Lock
from vnc.drafting import Cost, desk, fill_all, merged
from vnc.events import Tell, silent
from vnc.executor import Inline, cores, executor
from vnc.expand.expand import NOBODY, Filled, expand, fill
from vnc.expand.lock import NAME, dump
from vnc.finished import Finished, digest, recall, remember
from vnc.ignores import kept
from vnc.lines import Kept
from vnc.lower.checks.rules import check_rules
from vnc.lower.checks.shadows import lit, shadow
from vnc.lower.lower import lower
from vnc.lower.names import names
from vnc.lower.outputs import rated
from vnc.lower.schedule import schedule
from vnc.lower.settings import LowerSettings
from vnc.make.make import title
from vnc.options import validated
from vnc.parse.files import load
from vnc.plan import Measure, Measures, Plan
from vnc.project import Project
from vnc.record import record
from vnc.request import Recording, Request, Size, Speech, key, printed
from vnc.script import Script
from vnc.source import Source
from vnc.store import Lost, Store, write
from vnc.task import Context, Executor, Task, heed
from vnc.tier import TIERS, Tier, framed
from vnc.timeline import SECOND, Timeline
from vnc.typeset import credits, fits, fonts_of, glyphs
from vnc.unread import unread
from vnc.workshop import Drawn, Heard, Look, measures, open_workshop
from vnc.world import DiskWorld, World, source

if TYPE_CHECKING:
    import numpy as np

    from vnc.emit.roles import Emitter
    from vnc.film import Coding, Film
    from vnc.pool import Pool

HEARD = frozenset({"speech", "recording", "music", "ambience", "effect", "sound"})
COSTS = {
    "backdrop": 4.0, "figure": 2.0, "artwork": 0.5, "speech": 0.2, "recording": 0.3,
    "music": 2.0, "ambience": 1.0, "effect": 0.3, "sound": 0.5,
}  # fmt: skip
"""Seconds that a thing may take to make: dear things start first."""
SPEAKERS = "speech"
"""The workers that keep voices loaded: they paint and compose nothing, which takes as much memory again."""
AGAIN = 5
"""How often a build begins anew because something in the store was damaged."""


@record
class Shop:
    """Where a build works: the project's settings, files and store, and who is told what happens."""

    project: Project
    world: World
    store: Store
    root: Path
    tell: Tell = silent


@record
class Wish:
    """What is wanted of a script. What is left out, the script and the project decide."""

    path: str
    tier: str = ""
    size: Size | None = None
    fps: int = 0
    route: str = ""
    picks: tuple[tuple[str, str], ...] = ()
    start: str = ""
    end: str = ""


@record
class Made:
    """A finished film: every file that was written, the film first, and what its format could not do."""

    files: tuple[Path, ...]
    timeline: Timeline
    notes: tuple[str, ...] = ()

    @property
    def out(self) -> Path:
        return self.files[0]


def check(shop: Shop, wish: Wish) -> Checked[Plan]:
    """Everything up to the plan, and all there is to say about the script but what the project or a comment ignores."""
    checked = findings(shop, wish)
    told = tuple(d for d in checked.found if d.severity == "error" or d.code not in shop.project.ignore)
    return Checked(checked.value, kept(told, sources(shop, told)))


def findings(shop: Shop, wish: Wish) -> Checked[Plan]:
    """Everything up to the plan, and all there is to say, what is ignored too."""
    script = load(shop.world, wish.path)
    story = expand(script.value, desk(shop.world, shop.project, script.value, library()))
    settings, chosen = lowering(shop, wish, story.value)
    plan = lower(story.value, library(), settings)
    fonts = fonts_of(shop.project, shop.root)
    shown = fits(plan.value.skin, plan.value.size, fonts)
    said = check_rules(story.value, library(), settings, shown, glyphs(fonts), fonts.knows)
    notes = unread(plan.value, names(story.value, library()).value)
    found = lit((*plan.found, *said, *notes), shadow(story.value, script.found))
    return Checked(plan.value, (*script.found, *story.found, *found, *chosen))


def drafts(shop: Shop, path: str, named: str = "", locked: bool = False, again: bool = True) -> Filled:
    """Ask a writer for every block without a pinned draft, and pin what came in `vnc.lock`. Nothing is asked if `locked`,
    and what came to nothing before is asked for only if `again`."""
    script = load(shop.world, path)
    looking = desk(shop.world, shop.project, script.value, library())
    if looking is NOBODY or not script.ok:
        left = fill(script.value, NOBODY)
        return replace(left, story=replace(left.story, found=(*script.found, *left.story.found)))
    looking = replace(looking, locked=locked)
    filled = fill_all(script.value, looking, shop.project, shop.store, shop.world, shop.tell, named, again)
    if not locked:
        pin(shop, looking.lock, filled)
    return filled


def cost(shop: Shop, path: str) -> Cost:
    """What `drafts` would ask for. Nobody is asked."""
    script = load(shop.world, path).value
    return drafting.cost(desk(shop.world, shop.project, script, library()), script, shop.project, shop.store)


def pin(shop: Shop, old: Lock, filled: Filled) -> None:
    """Write the lock if it says something new."""
    files = frozenset(block.at.rpartition(":")[0] for block in filled.blocks)
    new = merged(old, filled.lock, files)
    if tuple(new) != tuple(old):
        write(shop.root / NAME, dump(new, drafting.kept(shop.world)).encode())


def build(
    shop: Shop,
    plan: Plan,
    tier: Tier,
    out: Path,
    emitter: "Emitter",
    options: Mapping[str, Any],
    stems: bool = False,
    workers: Executor | None = None,
) -> Made:
    """Make what is missing, time it, draw what changed, write the film (and its stems beside it) unless it is there already.

    `workers` that are given stay at work for the next build. Things that turn out to be damaged are made again.
    """
    with nullcontext(workers) if workers else closing(team(shop)) as crew:
        for left in reversed(range(AGAIN)):
            try:
                return produce(shop, schedule(plan, prepare(shop, plan, crew)), tier, out, emitter, options, crew, stems)
            except Lost:
                if not left:
                    raise
    raise AssertionError


def produce(
    shop: Shop,
    timeline: Timeline,
    tier: Tier,
    out: Path,
    emitter: "Emitter",
    options: Mapping[str, Any],
    workers: Executor,
    stems: bool = False,
) -> Made:
    """The film of a timeline whose assets are made."""
    wanted = validated(emitter.Options, options, emitter.suffix)
    film = _finished(shop, timeline, tier, emitter, wanted, out)
    if not stems and (notes := recall(shop.store, film)) is not None:
        return Made(emitter.files(out, wanted), timeline, notes)
    shot = _heeding(_shot(shop, timeline, tier, emitter, wanted, workers), workers.halt)
    written = _write(shot, out, emitter, wanted, stems)
    remember(shop.store, film, written.files, written.notes)
    shop.store.trim(shop.project.cache.cap * 10**9)
    return written


def _write(film: "Film", out: Path, emitter: "Emitter", wanted: Any, stems: bool) -> Made:
    from vnc.emit.stems import write_stems

    notes = emitter.emit(film, out, wanted)
    files = emitter.files(out, wanted) + (write_stems(film, out) if stems else ())
    return Made(files, film.timeline, notes)


def _heeding(film: "Film", halt: Event) -> "Film":
    """The film, whose emitter ends with Cancelled after a halt: all it does long is to ask for sound and frames."""

    def sound() -> "Iterator[np.ndarray]":
        for block in film.sound():
            heed(halt)
            yield block

    def frame(tick: int) -> "np.ndarray":
        heed(halt)
        return film.frame(tick)

    return replace(film, sound=sound, frame=frame)


def _finished(shop: Shop, timeline: Timeline, tier: Tier, emitter: "Emitter", wanted: Any, out: Path) -> Finished:
    coding = emitter.coding(tier, timeline.size, timeline.fps)
    how = f"{emitter.name}@{emitter.version} {printed((coding, emitter.hearing(tier, wanted)))}"
    return Finished(digest(timeline), look_of(shop, timeline, tier), how, json.dumps(asdict(wanted)), str(out.resolve()))


def prepare(shop: Shop, plan: Plan, workers: Executor) -> Measures:
    """Make every asset of the plan, and measure what is heard."""
    tasks = [_asset(request) for request in plan.assets.values()]
    sounds = heard_of(shop, plan)
    tasks += [_listening(sound, _name(plan.assets[name])) for name, sound in sounds.items()]
    workers.run(tasks, "make", shop.tell)
    found = measured(shop, sounds)
    if len(found) < len(sounds):
        raise Lost("what was known of a sound is damaged in the store", "build again")
    return found


def prepare_some(shop: Shop, plan: Plan, wanted: Iterable[str], workers: Executor) -> None:
    """Make only the assets with these keys."""
    workers.run([_asset(plan.assets[name]) for name in wanted], "make", shop.tell)


def measured(shop: Shop, sounds: Mapping[str, Heard]) -> dict[str, Measure]:
    """Measures of those sounds that were made."""
    found = {name: shop.store.read(key(sound), ".heard") for name, sound in sounds.items()}
    return {name: measures().validate_json(told) for name, told in found.items() if told is not None}


def heard_of(shop: Shop, plan: Plan) -> Mapping[str, Heard]:
    """What is to be found out about the plan's sounds, by the sound's key."""
    animator = title("animators", shop.project.animators[0])
    return {name: _heard(name, request, animator) for name, request in plan.assets.items() if request.kind in HEARD}


def _shot(shop: Shop, timeline: Timeline, tier: Tier, emitter: "Emitter", wanted: Any, workers: Executor) -> "Film":
    """The film with its coded segments and sound, each only if the emitter has a use for it; both are made side by side."""
    from vnc.soundtrack import sounding

    coding, how = emitter.coding(tier, timeline.size, timeline.fps), emitter.hearing(tier, wanted)
    sounds = sounding(timeline, how, shop.store, workers, shop.tell) if how else ()
    drawn = _drawing(timeline, look_of(shop, timeline, tier), coding) if coding else []
    paths = workers.run([*drawn, *(task for _, task in sounds)], "draw", shop.tell) if drawn or sounds else ()
    starts = [start for start, _ in sounds]
    return reel(shop, timeline, tier, paths[: len(drawn)], tuple(zip(starts, paths[len(drawn) :], strict=True)))


def _drawing(timeline: Timeline, look: Look, coding: "Coding") -> list[Task]:
    return [
        Task(
            Drawn(segment, look, coding),
            "vnc.workshop:drawn",
            coding.suffix,
            cost=segment.length / SECOND,
            name=segment.id,
            group=segment.scene,
        )
        for segment in timeline.segments
    ]


def reel(
    shop: Shop,
    timeline: Timeline,
    tier: Tier,
    parts: tuple[Path, ...] = (),
    heard: tuple[tuple[int, Path], ...] = (),
) -> "Film":
    """What an emitter is given; also the way to any single frame."""
    from vnc.reel import film

    workshop = open_workshop(str(shop.store.root), str(shop.root), shop.project.options)
    return film(timeline, tier, workshop, look_of(shop, timeline, tier), parts, heard)


def sources(shop: Shop, found: Iterable[Diagnostic]) -> Mapping[str, Source]:
    """The texts that diagnostics point into."""
    told = tuple(found)
    spans = {d.span.source for d in told if d.span} | {label.span.source for d in told for label in d.labels}
    return {name: source(shop.world, name) for name in sorted(spans) if shop.world.exists(name)}


def look_of(shop: Shop, timeline: Timeline, tier: Tier) -> Look:
    from vnc.render import VERSION

    return Look(timeline.size, timeline.fps, timeline.skin, tier.motion, VERSION, shop.project.fonts)


def tier_of(shop: Shop, wish: Wish) -> Tier:
    return TIERS[wish.tier or shop.project.tier]


@cache
def library() -> Script:
    """The standard library: positions, transforms, moods, styles, genres, themes."""
    world = DiskWorld(data("stdlib"))
    files = [name for name in world.list(".") if name.endswith(".vns")]
    return Script(tuple((None, load(world, name).value.modules[0][1]) for name in files))


def lowering(shop: Shop, wish: Wish, story: Script) -> tuple[LowerSettings, tuple[Diagnostic, ...]]:
    """What lowering is told of the project and its makers, and what there is to say about the choice."""
    project, tier = shop.project, tier_of(shop, wish)
    table = names(story, library()).value
    kept_lines = drafting.kept(shop.world).get(wish.path, Kept())
    chosen = crew(project, table.people.values(), table.setting("language") or project.language or "en")
    settings = LowerSettings(
        world=shop.world,
        size=wish.size or project.size or framed(table.setting("size")) or tier.size,
        fps=wish.fps or project.fps or rated(table.setting("fps")) or tier.fps,
        route=wish.route,
        picks=wish.picks,
        start=wish.start,
        end=wish.end,
        makers=chosen.makers,
        voices=chosen.voices,
        pronounce=tuple(sorted(project.pronounce.items())),
        language=project.language,
        theme=project.theme,
        art=tier.art,
        lines=kept_lines.lines,
        dice=kept_lines.dice,
        heard=kept_lines.heard,
        soundfont=_soundfont(project, chosen.makers.composer),
        notices=(*chosen.notices, *credits()),
    )
    return settings, (*chosen.notes, *_unheard(settings))


def _unheard(settings: LowerSettings) -> Iterator[Diagnostic]:
    """A warning for a soundfont that is not there: the composer's own instruments play."""
    if settings.soundfont and not settings.world.exists(settings.soundfont):
        hint = "paths in [options.synth] begin at the project's folder"
        yield Diagnostic("warning", "missing-file", f"no soundfont `{settings.soundfont}`", hints=(hint,))


def _soundfont(project: Project, composer: str) -> str:
    """The soundfont that the project gives the composer in use."""
    return str(project.options.get(composer.partition("@")[0], {}).get("soundfont", ""))


def team(shop: Shop) -> "Inline | Pool":
    """The workers of a build: one per core, unless the project says otherwise."""
    warm = Context("vnc.workshop:open_workshop", (str(shop.store.root), str(shop.root), shop.project.options))
    return executor(shop.store, shop.project.workers or cores(), warm, preload=("vnc.workshop",))


def _heard(name: str, request: Request, animator: str) -> Heard:
    return Heard(name, request.text, animator) if isinstance(request, Speech | Recording) else Heard(name)


def _asset(request: Request) -> Task:
    crew = SPEAKERS if isinstance(request, Speech) else ""
    return Task(request, "vnc.workshop:made", cost=COSTS[request.kind], name=_name(request), group=crew, crew=crew, trusted=True)


def _listening(sound: Heard, name: str) -> Task:
    crew = SPEAKERS if sound.animator else ""
    return Task(sound, "vnc.workshop:heard", ".heard", (sound.clip,), 0.05, f"lips: {name}", crew=crew, trusted=True)


def _name(request: Request) -> str:
    """A request for people: its kind and the word that tells it from others."""
    told = next((getattr(request, n) for n in ("text", "name", "mood", "prompt", "path") if getattr(request, n, "")), "")
    return f"{request.kind}: {told[:48]}"
