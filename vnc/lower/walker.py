"""The film while it is walked: the stage as it is, the shots so far, what is pending for the next one."""

from collections.abc import Mapping
from dataclasses import field, replace

from vnc.expression import EvaluationError, Expression, Value, evaluate
from vnc.lower.flow import Scope
from vnc.lower.gallery import Gallery
from vnc.lower.names import Names
from vnc.lower.people import Person
from vnc.lower.staging import Director, Set
from vnc.lower.transitions import Known, NoTransition, ticks, transition
from vnc.markup import Marked, Run
from vnc.plan import Line, Shot, Sounding
from vnc.record import record
from vnc.request import Request, key, seed
from vnc.script import Statement
from vnc.source import Span
from vnc.stage import Stage, Transition
from vnc.timeline import Entry

KEPT = ticks(1.2)
"""So short a shot without words keeps the text box between two lines in one place."""


@record(frozen=False)
class Walker:
    """One walker walks one route; nothing of it outlives `walk`. `shown` is the stage as the last shot left it."""

    gallery: Gallery
    pace: float = 1.0
    onstage: Set = Set()
    shown: Stage = Stage()
    shots: list[Shot] = field(default_factory=list[Shot])
    assets: dict[str, Request] = field(default_factory=dict[str, Request])
    sounds: list[Sounding] = field(default_factory=list[Sounding])
    chapters: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])
    page: list[Entry] = field(default_factory=list[Entry])
    paging: bool = False
    window: str = "auto"
    bare: set[int] = field(default_factory=set[int])
    """Shots for which the writer hid the box."""
    take: str = ""
    sustained: bool = False
    factor: float = 1.0
    speaker: str = ""
    scene: str = ""
    last: tuple[Person | None, str, str] | None = None
    """Who spoke last, under which name, and the words: `extend` goes on with them."""
    ids: dict[str, int] = field(default_factory=dict[str, int])

    @property
    def names(self) -> Names:
        return self.gallery.names

    def need(self, *requests: Request) -> None:
        """Requests that the film names by key."""
        for request in requests:
            self.assets[key(request)] = request

    def place(self, after: Set) -> None:
        """The stage from now on."""
        self.need(*after.requests)
        self.onstage = replace(after, requests=())

    def director(self, statement: Statement, scope: Scope) -> Director:
        """Chance in a movement comes from what is shown, not from where it stands."""
        return Director(self.gallery, scope, seed("motion", repr(statement)) % 2**31)

    def shoot(self, shot: Shot, span: Span, kind: str, id: str = "") -> None:
        """A shot complete with what it shares with all others: sounds, pace, chance, its name."""
        spoken = shot.line is not None or shot.choice is not None
        if not spoken and self.window == "show":
            shot = replace(shot, line=BLANK)
        if self.window == "hide":
            self.bare.add(len(self.shots))
        on = {actor.tag for actor in shot.stage.actors}
        speaker = shot.speaker if spoken else self.speaker
        speaker = speaker if speaker in on else ""
        self.shots.append(
            replace(
                shot,
                id=self._id(kind, id),
                sounds=tuple(self.sounds),
                pace=round(self.pace * self.factor, 4),
                speaker=speaker,
                speaker_before=self.speaker if self.speaker in on else "",
                room=self.onstage.room,
                seed=_seed(shot),
                scene=self.scene,
                span=span,
            )
        )
        self.sounds, self.shown, self.speaker = [], shot.stage, speaker

    def cross(self, value: Expression, span: Span, scope: Scope) -> None:
        """All that changed since the last shot, by this transition; `None` and mistakes change it at once."""
        entry = self.transition(value, scope)
        if entry is None or not entry.length:
            self.shown = self.onstage.stage()
            return
        self.shoot(Shot(self.onstage.stage(), before=self.shown, entry=entry), span, "with")

    def transition(self, value: Expression, scope: Scope) -> Transition | None:
        """The transition, or None where rules have told what is wrong with it."""
        try:
            made = transition(value, Known(self.names.transitions, scope))
        except NoTransition:
            return None
        return self._pictured(made) if made else None

    def _pictured(self, made: Transition) -> Transition:
        """`ImageDissolve`'s picture becomes a request; without it, it is a dissolve."""
        if made.name != "imagedissolve":
            return replace(made, parts=tuple(self._pictured(part) for part in made.parts))
        path = self.gallery.located(str(dict(made.args).get("image", "")))
        if not path:
            return Transition("dissolve", made.length)
        art = self.gallery.artwork(path, "cover")
        self.need(art)
        return replace(made, args=tuple((dict(made.args) | {"image": key(art)}).items()))

    def _id(self, kind: str, id: str) -> str:
        """A line's own name, or `start/with3`; what is passed twice gets a number."""
        base = id or f"{self.scene or 'story'}/{kind}"
        count = self.ids[base] = self.ids.get(base, 0) + 1
        if id:
            return id if count == 1 else f"{id}#{count}"
        return f"{base}{count}"


BLANK = Line("say", "", "", Marked((Run(" "),)))
"""An empty text box: a line without any characters shows none."""


def keep_boxes(walker: Walker) -> tuple[Shot, ...]:
    """The text box stays, empty, for a short moment between two lines in one place: it does not flicker."""
    shots = list(walker.shots)
    for number, shot in enumerate(walker.shots):
        length = shot.pause + (shot.entry.length if shot.entry else 0)
        if shot.line is None and shot.choice is None and number not in walker.bare and length <= KEPT:
            around = _spoken(walker, number, -1), _spoken(walker, number, 1)
            if all(each is not None and _boxed(each, shot) for each in around):
                shots[number] = replace(shot, line=BLANK)
    return tuple(shots)


def _spoken(walker: Walker, number: int, step: int) -> Shot | None:
    """The nearest shot with words in that direction, within a few."""
    for at in range(number + step, number + 5 * step, step):
        if not 0 <= at < len(walker.shots):
            return None
        if walker.shots[at].line is not None or walker.shots[at].choice is not None:
            return walker.shots[at]
    return None


def _boxed(spoken: Shot, shot: Shot) -> bool:
    line = spoken.line
    return line is not None and line.mode == "say" and spoken.stage.backdrop == shot.stage.backdrop


def value(expression: Expression, scope: Mapping[str, Value]) -> Value:
    """The value, or None where rules have told what is wrong."""
    try:
        return evaluate(expression, scope)
    except EvaluationError:
        return None


def seconds(expression: Expression | None, scope: Mapping[str, Value], otherwise: float, most: float = 3600.0) -> float:
    """A length in seconds, within 0 and `most`."""
    found = value(expression, scope) if expression is not None else otherwise
    return max(0.0, min(most, float(found))) if isinstance(found, (int, float)) else otherwise


def _seed(shot: Shot) -> int:
    """From the words and who is there: lines that come before do not matter."""
    words = shot.line.text.plain if shot.line else ""
    content = "\x1e".join((shot.line.who if shot.line else "", words, *(actor.tag for actor in shot.stage.actors)))
    return seed("shot", content) % 2**31
