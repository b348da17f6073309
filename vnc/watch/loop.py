"""Build, wait for a change, build again. A new save interrupts a build; what was finished stays in the store."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from vnc.diagnostics import Diagnostic, VncError
from vnc.events import Item
from vnc.plan import Plan
from vnc.task import Cancelled
from vnc.timeline import Timeline
from vnc.watch.files import Files
from vnc.watch.news import Began, Dropped, Found, Listen, Ready, Rested, Timed, Trouble
from vnc.watch.watcher import Watcher
from vnc.world import source

if TYPE_CHECKING:
    from vnc.emit.roles import Emitter
    from vnc.executor import Inline
    from vnc.pipeline import Shop, Wish
    from vnc.pool import Pool

Follow = Callable[[Files], None]


@dataclass(frozen=True)
class Step:
    """One film to make. A draft comes before a film that takes longer."""

    wish: "Wish"
    out: Path
    emitter: "Emitter"
    options: Mapping[str, Any]
    draft: bool = False


@dataclass(frozen=True)
class Work:
    """What is to be made as things are now.

    `drafts` fills the script's blocks and says what went wrong; it must not read through the shop's world, for it also writes.
    `steps` come after it.
    """

    shop: "Shop"
    path: str
    steps: Callable[[], tuple[Step, ...]]
    drafts: Callable[[], tuple[Diagnostic, ...]] = tuple


@dataclass
class Loop:
    """`open` reads the settings anew for each build; what it hands to its first argument is watched from then on."""

    open: Callable[[Follow, Listen], Work]
    tell: Listen
    after: Callable[[Path], None] = lambda out: None
    poll: bool = False
    _number: int = 0
    _crew: "Pool | Inline | None" = None
    _hired: tuple[Any, ...] = ()
    _items: list[Item] = field(default_factory=list[Item])
    _said: dict[tuple[str, str, str], Diagnostic] = field(default_factory=dict[tuple[str, str, str], Diagnostic])
    _first: set[Path] = field(default_factory=set[Path])
    _own: set[Path] = field(default_factory=set[Path])
    _last: dict[Path, Timeline] = field(default_factory=dict[Path, Timeline])

    def __post_init__(self) -> None:
        self.watcher = Watcher(self._halt, self.poll)

    def run(self) -> None:
        """Goes on until KeyboardInterrupt."""
        changed: tuple[str, ...] = ()
        try:
            while True:
                if self.attempt(changed):
                    self.watcher.wait()
                changed = self.watcher.names()
        finally:
            self.close()

    def attempt(self, changed: tuple[str, ...] = ()) -> bool:
        """One build; False if it was interrupted by a change."""
        self._number += 1
        began, self._items = perf_counter(), []
        self.tell(Began(self._number, changed))
        try:
            ok = self._build()
        except Cancelled:
            self.tell(Dropped())
            return False
        except VncError as error:
            ok = False
            self.tell(Trouble(str(error), error.hint))
        except OSError as error:  # a file that is locked or half removed at this moment: the next change mends it
            ok = False
            self.tell(Trouble(f"{error.filename or 'a file'}: {error.strerror}", "save again when it can be read"))
        self.tell(Rested(ok, perf_counter() - began))
        return True

    def close(self) -> None:
        """End the watching and the workers, at once."""
        self.watcher.close()
        if self._crew is not None:
            self._crew.close()

    def _build(self) -> bool:
        work = self.open(self._follow, self._hear)
        crew = self._workers(work.shop)
        crew.halt.clear()
        self._said = {}
        drafted = self._say(work.shop, work.drafts())
        steps = work.steps()
        self._own.update(step.out.resolve() for step in steps)
        self._heed()
        self._first = {step.out for step in steps[: 1 + steps[0].draft]}
        if not all(self._step(work.shop, step, crew if drafted else None) for step in steps):
            return False
        self.after(steps[-1].out)
        return True

    def _step(self, shop: "Shop", step: Step, crew: "Pool | Inline | None") -> bool:
        """One film, unless the script is wrong or nobody is to make it."""
        from vnc import pipeline

        checked = pipeline.check(shop, step.wish)
        self._heed()
        if not self._say(shop, checked.found) or crew is None:
            return False
        self._film(shop, step, checked.value, crew)
        return True

    def _film(self, shop: "Shop", step: Step, plan: Plan, crew: "Pool | Inline") -> None:
        from vnc import pipeline
        from vnc.lower.schedule import schedule
        from vnc.preview import known

        began, before = perf_counter(), len(self._items)
        tier = pipeline.tier_of(shop, step.wish)
        if step.out not in self._last:
            self._time(shop, schedule(plan, known(shop, plan)), tier.name, exact=False)
        timeline = schedule(plan, pipeline.prepare(shop, plan, crew))
        self._time(shop, timeline, tier.name, exact=True)
        made = pipeline.produce(shop, timeline, tier, step.out, step.emitter, step.options, crew)
        self._own.update(path.resolve() for path in made.files)
        items = self._items[before:]
        fresh = tuple(item for item in items if not item.reused)
        changed = first_change(self._last.get(step.out), timeline)
        self._last[step.out] = timeline
        seconds, reused, first = perf_counter() - began, len(items) - len(fresh), step.out in self._first
        self.tell(Ready(made.out, timeline, tier.name, seconds, fresh, reused, changed, step.draft, first))

    def _follow(self, files: Files) -> None:
        files.own = self._own
        self.watcher.follow(files)

    def _workers(self, shop: "Shop") -> "Pool | Inline":
        """The same as long as they fit: what they keep warm is why a rebuild is quick."""
        from vnc import pipeline

        fit = (shop.store.root, shop.root, shop.project.workers, repr(shop.project.options))
        if self._crew is None or fit != self._hired:
            if self._crew is not None:
                self._crew.close()
            self._crew, self._hired = pipeline.team(shop), fit
        return self._crew

    def _say(self, shop: "Shop", found: tuple[Diagnostic, ...]) -> bool:
        """Tell all that was found in this build so far if some of it is new; whether nothing of it is an error."""
        from vnc import pipeline

        fresh = {(d.code, d.message, str(d.span)): d for d in found if (d.code, d.message, str(d.span)) not in self._said}
        self._said |= fresh
        told = tuple(self._said.values())
        if fresh:
            self.tell(Found(told, pipeline.sources(shop, told)))
        return not any(d.severity == "error" for d in found)

    def _time(self, shop: "Shop", timeline: Timeline, tier: str, exact: bool) -> None:
        names = {segment.span.source for segment in timeline.segments}
        texts = {name: source(shop.world, name) for name in sorted(names) if shop.world.exists(name)}
        self.tell(Timed(timeline, tier, exact, shop, texts))

    def _hear(self, event: Any) -> None:
        if isinstance(event, Item):
            self._items.append(event)
        self.tell(event)

    def _heed(self) -> None:
        if self.watcher.changed.is_set():
            raise Cancelled

    def _halt(self) -> None:
        if self._crew is not None:
            self._crew.halt.set()


def first_change(old: Timeline | None, new: Timeline) -> int | None:
    """The tick of the new film at which it begins to look or read otherwise; None if it does nowhere."""
    if old is None:
        return None
    start = 0
    for number, segment in enumerate(new.segments):
        if number >= len(old.segments) or segment != old.segments[number]:
            return start
        start += segment.length
    return max(0, start - new.frame) if len(old.segments) > len(new.segments) else None


def drafted(step: Step, shop: "Shop") -> Step:
    """The draft of a film: the same story and timing, small and quick, in a file of its own beside it."""
    from vnc.choose import emitter_for
    from vnc.pipeline import tier_of
    from vnc.preview import fitted

    tier = tier_of(shop, step.wish)
    size = fitted(step.wish.size or shop.project.size or tier.size, 720)
    out = step.out.with_name(f"{step.out.stem}.draft.mp4")
    wish = replace(step.wish, tier="draft", size=size, fps=step.wish.fps or shop.project.fps or tier.fps)
    return Step(wish, out, emitter_for(out), {"subtitles": False, "beside": False}, draft=True)
