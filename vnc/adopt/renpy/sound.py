"""Music, sounds and recordings: the game's files where they came along, else what is composed by their names."""

import ast
import re
from pathlib import PurePosixPath

from vnc.adopt.renpy.cursor import WORD, Cursor
from vnc.adopt.renpy.facts import Facts
from vnc.adopt.renpy.here import Here, Nodes, also, dropped, made
from vnc.adopt.renpy.lines import Line
from vnc.adopt.renpy.values import Refused, convert, text_of, tree
from vnc.expression import Expression, Literal, Name
from vnc.lower.sounds import SUFFIXES, channel, is_file, part
from vnc.parse.values import value as written
from vnc.quoting import quote
from vnc.record import record

PART = re.compile(r"\s*<[^>]*>\s*")
CLAUSES = ("fadein", "fadeout", "volume")


@record
class Heard:
    """What a `play` names, as we write it: `text` behind the channel, the files it needs, a note."""

    text: str
    files: tuple[str, ...] = ()
    note: str = ""


def play(line: Line, here: Here) -> Nodes:
    """`play music "x.ogg" fadein 1.0 loop`, and `queue`."""
    cursor = Cursor(line.text)
    word = cursor.take(WORD)
    name = cursor.take(WORD)
    if name in ("", "movie"):
        return (dropped(line, word, "films within the film are not played" if name else "no channel is named"),)
    channel_, note = sounding(name, here.facts)
    heard_ = heard(cursor.simple(), channel_, here.facts)
    clauses, other = _clauses(cursor)
    if heard_ is None:
        return (dropped(line, word, "what this plays is known only to Python"),)
    head = " ".join(filter(None, (word, channel_, heard_.text, clauses)))
    return (made(line, word, head, None, also(note, heard_.note, other), heard_.files),)


def stop(line: Line, here: Here) -> Nodes:
    cursor = Cursor(line.text)
    cursor.keyword("stop")
    name = cursor.take(WORD)
    if name in ("", "movie"):
        return (dropped(line, "stop", "films within the film are not played" if name else "no channel is named"),)
    channel_, note = sounding(name, here.facts)
    clauses, other = _clauses(cursor)
    return (made(line, "stop", f"stop {channel_} {clauses}".strip(), None, also(note, other)),)


def voice(line: Line, here: Here) -> Nodes:
    """A recording that came along; without it the line is spoken by the film's own voice."""
    cursor = Cursor(line.text)
    cursor.keyword("voice")
    if cursor.keyword("sustain"):
        return (made(line, "voice", "voice sustain"),)
    text = text_of(tree(cursor.simple()))
    path = here.facts.folder.sound(text or "")
    if not path:
        return (dropped(line, "voice", "the recording did not come along: the line is spoken by the film's own voice"),)
    return (made(line, "voice", f"voice {quote(path)}", None, "", (path,)),)


def sounding(name: str, facts: Facts) -> tuple[str, str]:
    """A channel of ours for the game's, and a note if it goes by another name."""
    if channel(name) is not None:
        return name, ""
    own = sorted(facts.channels)
    number = str(own.index(name) + 2) if name in own else "9"
    ours = facts.channels.get(name, "sound") + number
    return ours, f"the channel `{name}` is `{ours}` here"


def heard(text: str, channel_: str, facts: Facts) -> Heard | None:
    """What is played on that channel; None if only Python knows."""
    node = tree(text)
    if node is None:
        return None
    if isinstance(node, ast.List | ast.Tuple):
        return _list(node.elts, channel_, facts)
    plain = text_of(node)
    if plain is None:
        return _named(node, channel_, facts)
    path = _file(plain, facts)
    if path:
        return Heard(quote(path), (_plain(path),))
    return Heard(_made(plain, channel_), (), f"no file `{_plain(plain)}` came along: it is composed from its name")


def _list(items: list[ast.expr], channel_: str, facts: Facts) -> Heard | None:
    """A list without those that are not there; of silence there is none."""
    texts = [text for item in items if (text := text_of(item)) is not None]
    files = [path for text in texts if (path := _file(text, facts))]
    if len(files) == 1:
        return Heard(quote(files[0]), (_plain(files[0]),))
    if files:
        return Heard(f"[{', '.join(map(quote, files))}]", tuple(map(_plain, files)))
    named = [text for text in texts if not text.startswith("<silence")]
    return Heard(_made(named[0], channel_), (), "none of these files came along: composed from a name") if named else None


def _named(node: ast.expr, channel_: str, facts: Facts) -> Heard | None:
    """`play music town`: a file in `audio`, what `define audio.town` says, or a variable."""
    try:
        made_ = convert(node)
    except Refused:
        return None
    if not isinstance(made_, Name):
        return Heard(_bracketed(made_))
    name = made_.id.removeprefix("audio.")
    path = _file(facts.sounds[name], facts) if name in facts.sounds else facts.folder.sound(name)
    if path:
        return Heard(quote(path), (_plain(path),))
    if name in facts.sounds or (channel_ not in ("music",) and "." not in name):
        return Heard(
            _made(facts.sounds.get(name, name), channel_), (), f"`{name}` did not come along: it is composed from its name"
        )
    return Heard(made_.id)


def _bracketed(made_: Expression) -> str:
    text = written(made_)
    return text if isinstance(made_, Literal) else f"({text})"


def _file(text: str, facts: Facts) -> str:
    """The file with the stretch of it that is asked for, or nothing."""
    name, *_ = part(text)
    path = facts.folder.sound(name)
    stretch = PART.match(text)
    return f"{stretch[0].strip()}{path}" if path and stretch else path


def _plain(path: str) -> str:
    return part(path)[0]


def _made(text: str, channel_: str) -> str:
    """What a composer makes by a file's name: music and air by mood, sounds by what they are."""
    words = re.sub(r"[^\w']+|_+|(?<=[a-z])(?=[A-Z])|\d+", " ", PurePosixPath(_plain(text)).stem).split()
    said = " ".join(words).lower() or "calm"
    return f"{'effect' if channel(channel_) == 'sound' else 'mood'} {quote(said)}"


def named_sound(text: str, facts: Facts) -> tuple[str, tuple[str, ...]]:
    """The value of `define audio.x`: the file's path here, or the words that it is composed from."""
    path = _file(text, facts)
    if path or not is_file(text):
        return path or text, (_plain(path),) if path else ()
    stem = PurePosixPath(_plain(text)).stem.replace("_", " ").lower()
    return stem if not stem.endswith(SUFFIXES) else "calm", ()


def _clauses(cursor: Cursor) -> tuple[str, str]:
    out, notes = dict[str, str](), list[str]()
    while not cursor.done:
        word = cursor.take(WORD)
        if word in CLAUSES:
            text = cursor.simple()
            node = tree(text)
            try:
                out[word] = f"{word} {written(convert(node))}" if node is not None else ""
            except Refused as refused:
                notes.append(f"without `{word} {text}`: {refused}")
        elif word in ("loop", "noloop"):
            out["loop"] = word
        elif word == "if_changed":
            out[word] = word
        else:
            notes.append(f"without `{(word + ' ' + cursor.rest)[:40].strip()}`")
            break
    return " ".join(filter(None, out.values())), also(*notes)
