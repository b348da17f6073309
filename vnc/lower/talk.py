"""Lines, menus and cards: the shots with words."""

from dataclasses import replace
from typing import Literal

from vnc.lower.emotions import basic, feeling, merged
from vnc.lower.flow import Chosen, Reached, Scope
from vnc.lower.people import Person
from vnc.lower.speech import Spoken, speech
from vnc.lower.staging import Set, Standing, centre, face
from vnc.lower.transitions import QUICK, ticks
from vnc.lower.walker import Walker, seconds
from vnc.lower.words import filled, marked, plain
from vnc.markup import Marked, read, rest
from vnc.plan import Choice, Line, Shot
from vnc.request import Request, key
from vnc.script import Card, Say
from vnc.stage import Stage
from vnc.timeline import Entry

TIMEOUT = 3.0
"""Seconds a menu stays open when it does not say."""
PAGE = 11
"""Lines of an NVL page before a new one begins; a line holds about `COLUMN` characters."""
COLUMN = 56
SWING = 0.7
"""How far to the side a voice goes with its figure."""


def say(statement: Say, event: Reached, scope: Scope, walker: Walker) -> None:
    """A line. The face changes with it, softly; a temporary attribute goes when the line is over."""
    shot, lasting = _line(statement, event.op.id, scope, walker)
    entry = walker.transition(statement.with_, scope) if statement.with_ is not None else None
    if entry is not None and entry.length:
        walker.shoot(Shot(shot.stage, before=walker.shown, entry=entry), statement.span, "with")
        shot = replace(shot, before=None, entry=None)
    walker.shoot(shot, statement.span, "line", event.op.id)
    _remember(shot, statement, scope, walker)
    walker.onstage = lasting


def menu(event: Chosen, walker: Walker) -> None:
    """The question, its options as they read now, and the one that is taken."""
    scope, node = Scope(event.values, event.op.space), event.op.menu
    if node.with_ is not None:
        walker.cross(node.with_, node.span, scope)
    options = tuple(plain(item.text, scope) for item in event.items)
    open = max(0.5, seconds(node.timeout, scope, TIMEOUT, 60.0))
    choice = Choice(options, event.open, event.picked, ticks(open))
    lasting = walker.onstage
    shot = Shot(walker.onstage.stage())
    if node.caption is not None:
        shot, lasting = _line(node.caption, event.op.line, scope, walker)
    walker.shoot(replace(shot, choice=choice), node.span, "menu", event.op.line)
    if node.caption is not None:
        _remember(shot, node.caption, scope, walker)
    walker.onstage = lasting


def card(statement: Card, event: Reached, scope: Scope, walker: Walker) -> None:
    """Words alone. `credits` says what the script says of itself or its own words, and whose work else is in the film; figures
    step aside for it."""
    lines, stage = statement.lines, walker.onstage.stage()
    if statement.word == "credits":
        lines = (*(lines or _credits(walker)), *walker.gallery.settings.notices)
        stage = replace(stage, actors=tuple(actor for actor in stage.actors if not actor.figure))
    shot = Shot(stage, line=Line(statement.word, "", "", marked("\n".join(lines), scope)))
    walker.shoot(_softly(shot, walker.onstage.stage(), walker), statement.span, statement.word)


# --- a line -----------------------------------------------------------------------------------------------------


def _line(statement: Say, id: str, scope: Scope, walker: Walker) -> tuple[Shot, Set]:
    """The shot of a line, and the stage that it leaves."""
    who = _speaker(statement, scope.space, walker)
    settled = walker.onstage
    lasting = _faced(who, statement.attributes, statement, scope, walker)
    walker.onstage = _faced(who, statement.temporary, statement, scope, walker)
    standing = walker.onstage.of(who) if who else None
    line = _words(statement, who, standing, scope, walker)
    request = _voice(statement, line, who, standing, id, scope, walker)
    shot = Shot(
        walker.onstage.stage(),
        line=line,
        speech=key(request) if request else "",
        speaker=line.tag,
        reaction=_reaction(who, walker.shown, standing),
        pan=_pan(standing, walker),
    )
    return _softly(shot, settled.stage(), walker), lasting


def _faced(who: Person | None, words: tuple[str, ...], statement: Say, scope: Scope, walker: Walker) -> Set:
    """The stage with the speaker's new attributes; it is the walker's from now on."""
    if who is not None and words:
        walker.place(face(walker.onstage, who, words, walker.director(statement, scope)))
    return walker.onstage


def _speaker(statement: Say, space: str, walker: Walker) -> Person | None:
    if statement.who == "extend":
        return walker.last[0] if walker.last else None
    if statement.name is not None:
        return None
    return walker.names.who(space, statement.who or "narrator")


def _words(statement: Say, who: Person | None, standing: Standing | None, scope: Scope, walker: Walker) -> Line:
    text, extends = _text(statement, who, scope, walker)
    mode, page = _mode(statement, who, walker), ()
    if mode == "nvl":
        _turn_page(text, extends is not None, walker)
        page = tuple(walker.page[:-1] if extends is not None else walker.page)
    return Line(
        mode,
        _name(statement, who, scope, walker),
        who.colour if who else "",
        text,
        standing.tag if standing else "",
        page,
        extends,
        who.cps if who else None,
    )


def _text(statement: Say, who: Person | None, scope: Scope, walker: Walker) -> tuple[Marked, Marked | None]:
    """The words within what their speaker puts around them. Those of `extend` go into the same quotes as the words that
    stand already, which come beside them."""
    before, after = (who.what_prefix, who.what_suffix) if who else ("", "")
    if statement.who != "extend" or walker.last is None:
        return marked(f"{before}{statement.text}{after}", scope), None
    stood = filled(before, scope) + walker.last[2]
    old = read(stood)[0]
    new = rest(read(stood + filled(statement.text + after, scope))[0], old)
    return replace(new, no_wait=marked(statement.text, scope).no_wait), old


def _voice(
    statement: Say, line: Line, who: Person | None, standing: Standing | None, id: str, scope: Scope, walker: Walker
) -> Request | None:
    """Who is off the stage sounds as the line's attributes say."""
    if walker.sustained:
        return None
    words = standing.words if standing else merged(statement.attributes, statement.temporary, who)
    request = speech(Spoken(line.text, who, line.who, words, statement.args, id, walker.take), walker.gallery, scope)
    if request is not None:
        walker.need(request)
    return request


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
    narrated = statement.name is None and (who is None or who.id == "narrator")
    return "nvl" if walker.paging and narrated else "say"


def _turn_page(text: Marked, extending: bool, walker: Walker) -> None:
    """A full page is turned before the line that would not fit."""
    if extending:
        return
    rows = [1 + sum(len(run.text) for run in entry.runs) // COLUMN for entry in walker.page]
    if sum(rows) + 1 + len(text.plain) // COLUMN > PAGE:
        walker.page.clear()


def _reaction(who: Person | None, before: Stage, new: Standing | None) -> str:
    """The emotion that the speaker changed into since the last shot, if that is so."""
    old = next((actor for actor in before.actors if new is not None and actor.tag == new.tag), None)
    if old is None or new is None or old.asset == new.asset:
        return ""
    word = feeling(new.words, who)
    return basic(word) if word else "neutral"


def _pan(standing: Standing | None, walker: Walker) -> float:
    if standing is None:
        return 0.0
    side = centre(standing, walker.gallery.settings.size) - 0.5
    return max(-1.0, min(1.0, round(side * SWING, 3)))


def _softly(shot: Shot, settled: Stage, walker: Walker) -> Shot:
    """A change of faces alone is a short dissolve; other changes that no `with` asked for are cuts."""
    if _faces_only(walker.shown, shot.stage):
        return replace(shot, before=walker.shown, entry=QUICK)
    if settled != shot.stage:
        return replace(shot, before=settled, entry=QUICK)
    return shot


def _faces_only(before: Stage, now: Stage) -> bool:
    if before == now or len(before.actors) != len(now.actors):
        return False
    pairs = zip(before.actors, now.actors, strict=True)
    same = all(replace(a, asset="") == replace(b, asset="") for a, b in pairs)
    return same and replace(before, actors=()) == replace(now, actors=())


def _remember(shot: Shot, statement: Say, scope: Scope, walker: Walker) -> None:
    """What the next lines need to know of this one."""
    line = shot.line
    assert line is not None
    said = filled(statement.text, scope)
    walker.last = (
        _speaker(statement, scope.space, walker),
        line.who,
        walker.last[2] + said if line.extends and walker.last else said,
    )
    if line.mode == "nvl":
        if line.extends and walker.page:
            walker.page.pop()
        stood = line.extends.runs if line.extends else ()
        walker.page.append(Entry(line.who, (*stood, *line.text.runs), line.colour))
    walker.take, walker.sustained = "", False


def _credits(walker: Walker) -> tuple[str, ...]:
    cast = [who.name for id, who in walker.names.people.items() if who.name and id != "narrator"]
    author = walker.names.setting("author")
    facts = (
        (walker.names.setting("title"),),
        ("Written by", author) if author else (),
        ("With", ", ".join(dict.fromkeys(cast))) if cast else (),
        ("Drawn, voiced and composed by vnc",),
    )
    return tuple(line for group in facts for line in group if line)
