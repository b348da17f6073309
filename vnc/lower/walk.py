"""The route's statements become shots: what is seen, said and heard, in order, without a clock."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from vnc.expression import EvaluationError, Expression, Value, evaluate
from vnc.lower.camera import by_transform, camera
from vnc.lower.emotions import basic, feeling, merged
from vnc.lower.flow import Chosen, Entered, Reached, Scope, Trail
from vnc.lower.gallery import Gallery
from vnc.lower.motion import moved
from vnc.lower.names import Names
from vnc.lower.people import NARRATOR, Person
from vnc.lower.sounds import Ear, played, stopped
from vnc.lower.speech import Spoken, speech
from vnc.lower.staging import MIDDLE, Director, Set, centre, face, hide, scene, show
from vnc.lower.transitions import QUICK, Known, NoTransition, ticks, transition
from vnc.lower.words import marked, plain
from vnc.markup import Marked
from vnc.plan import Choice, Line, Shot, Sounding
from vnc.request import Request, key, seed
from vnc.script import (
    Camera,
    Card,
    Hide,
    Hold,
    Letterbox,
    Nvl,
    Pace,
    Pause,
    Play,
    Say,
    Scene,
    Show,
    Statement,
    Stop,
    Voice,
    Window,
    With,
)
from vnc.source import NOWHERE, Span
from vnc.stage import Stage, Transition
from vnc.timeline import Entry

PACES = {"slow": 1.25, "normal": 1.0, "fast": 0.8}
WAIT = 1.0
"""Seconds of a `pause` without a length."""
TIMEOUT = 3.0
"""Seconds a menu stays open when it does not say."""
PAGE = 11
"""Lines of an NVL page before a new one begins; a line holds about `COLUMN` characters."""
COLUMN = 56


@dataclass(slots=True)
class Walker:
    """The film so far. One walker walks one route; nothing of it outlives `walk`."""

    gallery: Gallery
    pace: float = 1.0
    set: Set = Set()
    shown: Stage = Stage()
    shots: list[Shot] = field(default_factory=list)
    assets: dict[str, Request] = field(default_factory=dict)
    sounds: list[Sounding] = field(default_factory=list)
    chapters: list[tuple[int, str]] = field(default_factory=list)
    page: list[Entry] = field(default_factory=list)
    paging: bool = False
    window: str = "auto"
    take: str = ""
    sustained: bool = False
    factor: float = 1.0
    speaker: str = ""
    scene: str = ""
    last: tuple[Person | None, str, Marked] | None = None
    ids: dict[str, int] = field(default_factory=dict)
    repeats: dict[str, int] = field(default_factory=dict)

    @property
    def names(self) -> Names:
        return self.gallery.names


def walk(trail: Trail, gallery: Gallery, pace: float = 1.0) -> Walker:
    """All shots of a route, with the requests they name."""
    walker = Walker(gallery, pace)
    for event in trail.events:
        match event:
            case Entered():
                _enter(event, walker)
            case Reached():
                _statement(event, walker)
            case Chosen():
                _menu(event, walker)
    _finish(walker)
    return walker


def _enter(event: Entered, walker: Walker) -> None:
    """A label begins a chapter, if anything is shown before the next one does."""
    walker.scene = event.op.id
    title = event.op.id.replace("_", " ").replace(".", " ").strip().capitalize()
    if walker.chapters and walker.chapters[-1][0] == len(walker.shots):
        walker.chapters.pop()
    walker.chapters.append((len(walker.shots), title))


def _finish(walker: Walker) -> None:
    """What is still to be heard or seen at the end gets a last shot."""
    if walker.sounds or walker.set.stage() != walker.shown:
        fades = max((sound.fadeout for sound in walker.sounds), default=0)
        _shot(walker, Shot(walker.set.stage(), pause=max(fades, ticks(WAIT))), NOWHERE, "end")
    if walker.chapters and walker.chapters[-1][0] >= len(walker.shots):
        walker.chapters.pop()


def _statement(event: Reached, walker: Walker) -> None:
    statement = event.op.statement
    scope = Scope(event.values, event.op.space)
    do = DOERS.get(type(statement))
    if do is not None:
        do(statement, event, scope, walker)


# --- pictures ---------------------------------------------------------------------------------------------------


def _director(statement: Statement, scope: Scope, walker: Walker) -> Director:
    """Chance in a movement comes from what is shown, not from where it stands."""
    return Director(walker.gallery, scope, seed("motion", repr(statement)) % 2**31)


def _scene(statement: Scene, event: Reached, scope: Scope, walker: Walker) -> None:
    after = scene(walker.set, statement.picture, _director(statement, scope, walker))
    _staged(after, statement.with_, statement.span, scope, walker)


def _show(statement: Show, event: Reached, scope: Scope, walker: Walker) -> None:
    picture = statement.picture
    if picture.text is not None:
        picture = replace(picture, text=plain(picture.text, scope))
    after = show(walker.set, picture, _director(statement, scope, walker))
    _staged(after, statement.with_, statement.span, scope, walker)


def _hide(statement: Hide, event: Reached, scope: Scope, walker: Walker) -> None:
    if not statement.image:
        return
    after, going = hide(walker.set, statement.image[0], _director(statement, scope, walker))
    if going is not None and statement.with_ is None:
        longest = max((each.motion.length for each in going.actors if each.motion and each.motion.loop is None), default=0)
        _shot(walker, Shot(going.stage(), pause=longest), statement.span, "hide")
    _staged(after, statement.with_, statement.span, scope, walker)


def _staged(after: Set, with_: Expression | None, span: Span, scope: Scope, walker: Walker) -> None:
    """The stage changes at once, or by a transition of this statement alone: what changed before it is there already."""
    if with_ is not None:
        walker.shown = walker.set.stage()
    for request in after.requests:
        walker.assets[key(request)] = request
    walker.set = replace(after, requests=())
    if with_ is not None:
        _transition(with_, span, scope, walker)


def _with(statement: With, event: Reached, scope: Scope, walker: Walker) -> None:
    """All that changed since the last shot, together."""
    _transition(statement.value, statement.span, scope, walker)


def _transition(value: Expression, span: Span, scope: Scope, walker: Walker) -> None:
    entry = _made(value, scope, walker)
    if entry is None or not entry.length:
        walker.shown = walker.set.stage()
        return
    _shot(walker, Shot(walker.set.stage(), before=walker.shown, entry=entry), span, "with")


def _made(value: Expression, scope: Scope, walker: Walker) -> Transition | None:
    """The transition, or None where rules have told what is wrong with it."""
    try:
        made = transition(value, Known(walker.names.transitions, scope))
    except NoTransition:
        return None
    return _with_picture(made, walker) if made else None


def _with_picture(made: Transition, walker: Walker) -> Transition:
    """`ImageDissolve`'s picture becomes a request; without it, it is a dissolve."""
    parts = tuple(_with_picture(part, walker) for part in made.parts)
    args = dict(made.args)
    if made.name != "imagedissolve":
        return replace(made, parts=parts)
    path = walker.gallery.located(str(args.get("image", "")))
    if not path:
        return Transition("dissolve", made.length)
    art = walker.gallery.artwork(path, "cover")
    walker.assets[key(art)] = art
    return replace(made, args=tuple((args | {"image": key(art)}).items()))


def _camera(statement: Camera, event: Reached, scope: Scope, walker: Walker) -> None:
    before = walker.set.camera

    def head(tag: str) -> tuple[float, float] | None:
        found = walker.set.find(tag)
        who = walker.names.shown(tag)
        found = found or (walker.set.of(who) if who else None)
        return (centre(found, walker.gallery.settings.size), 0.42) if found else None

    view = camera(before, statement.words, head)
    if statement.at or statement.atl:
        director = _director(statement, scope, walker)
        view = by_transform(view, moved(MIDDLE, statement.at, statement.atl, director.moves()))
    _staged(replace(walker.set, camera=view), statement.with_, statement.span, scope, walker)


def _letterbox(statement: Letterbox, event: Reached, scope: Scope, walker: Walker) -> None:
    _staged(replace(walker.set, letterbox=statement.on), statement.with_, statement.span, scope, walker)


# --- words ------------------------------------------------------------------------------------------------------


def _say(statement: Say, event: Reached, scope: Scope, walker: Walker) -> None:
    """A line: the face changes first, softly; a temporary attribute goes when the line is over."""
    who = _speaker(statement, event.op.space, walker)
    settled = walker.set
    director = _director(statement, scope, walker)
    if who is not None and statement.attributes:
        _face(who, statement.attributes, director, walker)
    lasting = walker.set
    if who is not None and statement.temporary:
        _face(who, statement.temporary, director, walker)
    shot = _line(statement, who, event.op.id, scope, walker)
    shot = _softly(shot, settled.stage(), walker.set.stage(), walker)
    shot = replace(shot, reaction=_reaction(who, settled, walker.set))
    _spoken(shot, statement, event.op.id, scope, walker)
    if lasting is not walker.set:
        walker.set = lasting


def _reaction(who: Person | None, before: Set, now: Set) -> str:
    """The emotion that a line changed its speaker into, if it did."""
    old, new = (each.of(who) if who else None for each in (before, now))
    if old is None or new is None or old.asset == new.asset:
        return ""
    word = feeling(new.words, who)
    return basic(word) if word else "neutral"


def _face(who: Person, words: tuple[str, ...], director: Director, walker: Walker) -> None:
    after = face(walker.set, who, words, director)
    for request in after.requests:
        walker.assets[key(request)] = request
    walker.set = replace(after, requests=())


def _speaker(statement: Say, space: str, walker: Walker) -> Person | None:
    if statement.who == "extend":
        return walker.last[0] if walker.last else None
    if statement.who is None or statement.name is not None:
        return None
    return walker.names.who(space, statement.who)


def _softly(shot: Shot, settled: Stage, now: Stage, walker: Walker) -> Shot:
    """A change of faces alone is a short dissolve; other changes that no `with` asked for are cuts."""
    if _faces_only(walker.shown, now):
        return replace(shot, before=walker.shown, entry=QUICK)
    if settled != now:
        return replace(shot, before=settled, entry=QUICK)
    return shot


def _faces_only(before: Stage, now: Stage) -> bool:
    if before == now or len(before.actors) != len(now.actors):
        return False
    pairs = zip(before.actors, now.actors, strict=True)
    same = all(replace(a, asset="") == replace(b, asset="") for a, b in pairs)
    return same and replace(before, actors=()) == replace(now, actors=())


def _line(statement: Say, who: Person | None, id: str, scope: Scope, walker: Walker) -> Shot:
    """The shot of a line without what it says about the stage before it."""
    text = marked(_full(statement.text, who), scope)
    name = _name(statement, who, scope, walker)
    mode = _mode(statement, who, walker)
    standing = walker.set.of(who) if who else None
    tag = standing.tag if standing else ""
    colour = who.colour if who else ""
    extends = walker.last[2] if statement.who == "extend" and walker.last else None
    if mode == "nvl":
        _turn_page(text, extends is not None, walker)
    page = tuple(walker.page) if mode == "nvl" else ()
    line = Line(mode, name, colour, text, tag, page, extends, who.cps if who else None)
    words = standing.words if standing else merged(statement.attributes, statement.temporary, who)
    asked = Spoken(text, who, name, words, statement.args, id, walker.take)
    request = None if walker.sustained else speech(asked, walker.gallery, scope)
    if request is not None:
        walker.assets[key(request)] = request
    pan = 0.0 if standing is None else round((centre(standing, walker.gallery.settings.size) - 0.5) * 0.7, 3)
    return Shot(
        walker.set.stage(),
        line=line,
        speech=key(request) if request else "",
        speaker=tag,
        pan=max(-1.0, min(1.0, pan)),
    )


def _full(text: str, who: Person | None) -> str:
    return f"{who.what_prefix}{text}{who.what_suffix}" if who else text


def _name(statement: Say, who: Person | None, scope: Scope, walker: Walker) -> str:
    if statement.name is not None:
        return plain(statement.name, scope)
    if statement.who == "extend":
        return walker.last[1] if walker.last else ""
    return plain(who.shown_name, scope) if who and who.shown_name else ""


def _mode(statement: Say, who: Person | None, walker: Walker) -> Literal["say", "nvl", "centered"]:
    if statement.who in ("centered", "vcentered"):
        return "centered"
    if statement.who == "nvl_narrator" or (who is not None and who.kind == "nvl"):
        return "nvl"
    return "nvl" if walker.paging and (who is None or who is NARRATOR or who.id == "narrator") else "say"


def _turn_page(text: Marked, extending: bool, walker: Walker) -> None:
    """A full page is turned before the line that would not fit."""
    if extending:
        return
    rows = [1 + sum(len(run.text) for run in entry.runs) // COLUMN for entry in walker.page]
    if sum(rows) + 1 + len(text.plain) // COLUMN > PAGE:
        walker.page.clear()


def _spoken(shot: Shot, statement: Say, id: str, scope: Scope, walker: Walker) -> None:
    """Into the film, and what the next lines need to know of it."""
    line = shot.line
    assert line is not None
    entry = _made(statement.with_, scope, walker) if statement.with_ is not None else None
    if entry is not None and entry.length:
        _shot(walker, Shot(shot.stage, before=walker.shown, entry=entry), statement.span, "with")
        shot = replace(shot, before=None, entry=None)
    _shot(walker, shot, statement.span, "line", id)
    whole = Marked((*line.extends.runs, *line.text.runs)) if line.extends else line.text
    walker.last = (_speaker(statement, scope.space, walker), line.who, whole)
    if line.mode == "nvl":
        if line.extends and walker.page:
            walker.page.pop()
        walker.page.append(Entry(line.who, whole.runs, line.colour))
    walker.take, walker.sustained = "", False


def _menu(event: Chosen, walker: Walker) -> None:
    """The question, its options as they read now, and the one that is taken."""
    scope = Scope(event.values, event.op.space)
    menu = event.op.menu
    options = tuple(plain(item.text, scope) for item in event.items)
    caption = menu.caption
    timeout = _seconds(menu.timeout, scope, TIMEOUT)
    choice = Choice(options, event.open, event.picked, ticks(max(0.5, min(60.0, timeout))))
    who = _speaker(caption, event.op.space, walker) if caption else None
    shot = _line(caption, who, event.op.line, scope, walker) if caption else Shot(walker.set.stage())
    if menu.with_ is not None:
        _transition(menu.with_, menu.span, scope, walker)
    _shot(walker, replace(shot, choice=choice, reaction=""), menu.span, "menu", event.op.line)
    walker.take = ""


def _card(statement: Card, event: Reached, scope: Scope, walker: Walker) -> None:
    lines = statement.lines or (_credits(walker) if statement.word == "credits" else ())
    text = marked("\n".join(lines), scope)
    _shot(walker, Shot(walker.set.stage(), line=Line(statement.word, "", "", text)), statement.span, statement.word)


def _credits(walker: Walker) -> tuple[str, ...]:
    """Who made the film, from what the script says of itself."""
    cast = [who.name for id, who in walker.names.people.items() if who.name and id != "narrator"]
    facts = (
        (walker.names.setting("title"),),
        ("Written by", walker.names.setting("author")) if walker.names.setting("author") else (),
        ("With", ", ".join(dict.fromkeys(cast))) if cast else (),
        ("Drawn, voiced and composed by vnc",),
    )
    return tuple(line for group in facts for line in group if line)


# --- the rest ---------------------------------------------------------------------------------------------------


def _play(statement: Play, event: Reached, scope: Scope, walker: Walker) -> None:
    sounding, requests = played(statement, Ear(walker.gallery, scope))
    for request in requests:
        walker.assets[key(request)] = request
    if sounding.assets:
        walker.sounds.append(sounding)


def _stop(statement: Stop, event: Reached, scope: Scope, walker: Walker) -> None:
    walker.sounds.append(stopped(statement, Ear(walker.gallery, scope)))


def _voice(statement: Voice, event: Reached, scope: Scope, walker: Walker) -> None:
    walker.sustained = statement.sustain
    if statement.file is not None:
        walker.take = str(_value(statement.file, scope) or "")


def _pause(statement: Pause, event: Reached, scope: Scope, walker: Walker) -> None:
    seconds = _seconds(statement.duration, scope, WAIT)
    if seconds > 0:
        _shot(walker, Shot(walker.set.stage(), pause=ticks(min(3600.0, seconds))), statement.span, "pause")


def _pace(statement: Pace, event: Reached, scope: Scope, walker: Walker) -> None:
    text = statement.word.text
    try:
        walker.factor = PACES[text] if text in PACES else min(4.0, max(0.25, float(text)))
    except ValueError:
        walker.factor = 1.0


def _hold(statement: Hold, event: Reached, scope: Scope, walker: Walker) -> None:
    if walker.shots:
        longer = walker.shots[-1].hold + ticks(max(0.0, min(600.0, _seconds(statement.duration, scope, 0.0))))
        walker.shots[-1] = replace(walker.shots[-1], hold=longer)


def _window(statement: Window, event: Reached, scope: Scope, walker: Walker) -> None:
    walker.window = statement.word


def _nvl(statement: Nvl, event: Reached, scope: Scope, walker: Walker) -> None:
    if statement.word == "clear":
        walker.page.clear()
    else:
        walker.paging = statement.word == "show"
        if not walker.paging:
            walker.page.clear()


def _shot(walker: Walker, shot: Shot, span: Span, kind: str, id: str = "") -> None:
    """A shot complete with what it shares with all others: sounds, pace, chance, its name."""
    if shot.line is None and shot.choice is None and walker.window == "show":
        shot = replace(shot, line=Line("say", "", "", Marked(())))
    spoken = shot.line is not None or shot.choice is not None
    speaker = shot.speaker if spoken else walker.speaker
    on = {actor.tag for actor in shot.stage.actors}
    walker.shots.append(
        replace(
            shot,
            id=_name_of(walker, kind, id),
            sounds=tuple(walker.sounds),
            pace=round(walker.pace * walker.factor, 4),
            speaker=speaker if speaker in on else "",
            speaker_before=walker.speaker if walker.speaker in on else "",
            room=walker.set.room,
            seed=_seed(walker, shot),
            scene=walker.scene,
            span=span,
        )
    )
    walker.sounds = []
    walker.shown = shot.stage
    walker.speaker = speaker if speaker in on else ""


def _name_of(walker: Walker, kind: str, id: str) -> str:
    """A line's own name, or `start/with3`; what is passed twice gets a number."""
    base = id or f"{walker.scene or 'story'}/{kind}"
    count = walker.ids.get(base, 0) + 1
    walker.ids[base] = count
    if id:
        return id if count == 1 else f"{id}#{count}"
    return f"{base}{count}"


def _seed(walker: Walker, shot: Shot) -> int:
    """From the words and who is there: lines that come before it do not matter."""
    words = shot.line.text.plain if shot.line else ""
    content = "\x1e".join((shot.line.who if shot.line else "", words, *(actor.tag for actor in shot.stage.actors)))
    return seed("shot", content) % 2**31


def _value(expression: Expression, scope: Mapping[str, Value]) -> Value:
    try:
        return evaluate(expression, scope)
    except EvaluationError:
        return None


def _seconds(expression: Expression | None, scope: Mapping[str, Value], otherwise: float) -> float:
    value = _value(expression, scope) if expression is not None else otherwise
    return float(value) if isinstance(value, (int, float)) else otherwise


DOERS: Mapping[type, Callable[..., None]] = {
    Say: _say,
    Scene: _scene,
    Show: _show,
    Hide: _hide,
    With: _with,
    Camera: _camera,
    Play: _play,
    Stop: _stop,
    Voice: _voice,
    Pause: _pause,
    Pace: _pace,
    Hold: _hold,
    Window: _window,
    Nvl: _nvl,
    Letterbox: _letterbox,
    Card: _card,
}
