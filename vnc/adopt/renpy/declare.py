"""Declarations: characters, pictures, transitions, transforms, first values. All come to stand at the left margin."""

import re

from vnc.adopt.renpy.cursor import DOTTED, WORD, Cursor
from vnc.adopt.renpy.facts import Speaker, image_parts, pictured, speaker
from vnc.adopt.renpy.flow import parameters
from vnc.adopt.renpy.here import Here, Nodes, dropped, made, passed
from vnc.adopt.renpy.lines import Line
from vnc.adopt.renpy.motion import positioned, steps
from vnc.adopt.renpy.python import ENGINE, at_start, statement
from vnc.adopt.renpy.sound import named_sound
from vnc.adopt.renpy.transitions import nearest
from vnc.adopt.renpy.values import Refused, call_parts, called, tree, value
from vnc.adopt.tree import Node
from vnc.expression import Name
from vnc.lower.facts import colour
from vnc.lower.meanings import HARMLESS, MEANINGS
from vnc.lower.transitions import Known, NoTransition, is_transition, transition
from vnc.parse.values import value as written
from vnc.quoting import quote

NARRATORS = ("narrator", "centered", "vcentered", "nvl_narrator", "extend", "adv", "nvl", "name_only")
MADE = ("Dissolve", "Fade", "Transition", "Move", "Pixellate", "Wipe", "Punch", "Swing", "ComposeTransition")
PLAIN = ("who_prefix", "who_suffix", "what_prefix", "what_suffix")


def define(line: Line, here: Here) -> Nodes:
    """`define` and `default`, with or without a priority."""
    cursor = Cursor(line.text)
    word = cursor.take(WORD)
    cursor.take(re.compile(r"-?\d+"))
    name = cursor.take(DOTTED)
    sign = cursor.take(re.compile(r"[-+|]?=(?!=)"))
    if not name or not sign or not cursor.rest:
        return (dropped(line, word, "this defines nothing that can be read"),)
    if name.startswith(ENGINE) or sign != "=":
        return (passed(line, "setting"),)
    return _defined(line, word, name, cursor.rest, here)


def _defined(line: Line, word: str, name: str, given: str, here: Here) -> Nodes:
    who = speaker(name, given, here.facts.cast)
    if who is not None:
        return _character(line, here.facts.cast.get(name, who), here)
    node = tree(given)
    parts = call_parts(node) if node is not None else None
    if parts and parts[0] in ("Position", "Transform"):
        inner = tuple(positioned(parts[2], here.facts))
        return (
            made(line, "transform", f"transform {name}:", inner, "" if inner else "nothing of it means something here", top=True),
        )
    if name.startswith("audio."):
        return _audio(line, name, given, here)
    if name in ("menu", "style", "renpy"):
        return (passed(line, "setting"),)
    try:
        made_ = value(given)
    except Refused as refused:
        return _unlike(line, word, name, given, str(refused))
    if is_transition(made_, here.facts.transitions):
        return _transition(line, name, given, here)
    if isinstance(made_, Name) and made_.id in here.facts.transforms:
        return (made(line, "transform", f"define {name} = {made_.id}", top=True),)
    if not isinstance(made_, Name) or "." in made_.id or word == "default":
        return (made(line, word, f"{word} {name.removeprefix('store.')} = {written(made_)}", top=True),)
    return _unlike(line, word, name, given, f"`{made_.id}` is nothing here")


def _unlike(line: Line, word: str, name: str, given: str, why: str) -> Nodes:
    """What is no value of ours; a transition becomes the nearest."""
    if any(each in given.partition("(")[0] for each in MADE) or re.match(r"\{\s*[\"']master", given):
        near = nearest(given)
        return (made(line, "transition", f"define {name} = {near}", None, f"`{name}` becomes `{near}`: {why}", top=True),)
    return (dropped(line, word, why),)


def _transition(line: Line, name: str, given: str, here: Here) -> Nodes:
    made_ = value(given)
    files = tuple(path for text in pictured(given) if (path := here.facts.folder.picture(text)))
    try:
        transition(made_, Known(here.facts.transitions, {}))
    except NoTransition as none:
        return _unlike(line, "define", name, f"Transition {given}", str(none))
    return (made(line, "transition", f"define {name} = {written(made_)}", None, "", files, top=True),)


def _audio(line: Line, name: str, given: str, here: Here) -> Nodes:
    text = here.facts.sounds.get(name.removeprefix("audio."))
    if text is None:
        return (dropped(line, "define", "which file this is, only Python knows"),)
    said, files = named_sound(text, here.facts)
    note = "" if files else f"no file `{text}` came along: it is composed from its name"
    return (made(line, "define", f"define {name} = {quote(said)}", None, note, files, top=True),)


# --- characters -----------------------------------------------------------------------------------------------------


def _character(line: Line, who: Speaker, here: Here) -> Nodes:
    """`character e "Eileen":` with what of the definition means something here."""
    if who.id in NARRATORS:
        kind = ", kind=nvl" if who.nvl else ""
        if who.id != "narrator":
            return (passed(line, "character"),)
        return (made(line, "character", f"define narrator = Character(None{kind})", top=True),)
    name = here.facts.speaker(who.id)
    properties = tuple(Node(text) for text in _properties(who, here.facts.pictured(who)))
    note = f"`{who.id}` is a word of the language: the character is `{name}` here" if name != who.id else ""
    head = f"character {name} {quote(who.name)}"
    return (made(line, "character", f"{head}:" if properties else head, properties or None, note, top=True),)


def _properties(who: Speaker, tag: str) -> list[str]:
    found: list[str] = []
    tone = who.given.get("color") or who.given.get("who_color")
    if isinstance(tone, str) and (shown := colour(tone if tone.startswith("#") else f"#{tone}") or colour(tone)):
        found.append(f"color {quote(shown[:7])}")
    if tag:
        found.append(f"image {quote(tag)}")
    if who.nvl:
        found.append("kind nvl")
    found += [f"{name} {quote(str(who.given[name]))}" for name in PLAIN if who.given.get(name)]
    speed = who.given.get("what_slow_cps")
    if isinstance(speed, int | float) and not isinstance(speed, bool) and speed > 0:
        found.append(f"cps {speed}")
    return found


# --- pictures -------------------------------------------------------------------------------------------------------


def image(line: Line, here: Here) -> Nodes:
    """`image eileen happy = "…"`: a file that came along, a colour, or frames. What has neither is drawn by its name."""
    words, given = image_parts(line.text)
    if not words:
        return (dropped(line, "image", "this image has no name"),)
    if words[0] == "side":
        return (dropped(line, "image", "there are no pictures beside the text box"),)
    name = " ".join(words)
    if not given and line.block:
        return _frames(line, name, here)
    path, tone = here.facts.images.get(words), here.facts.colours.get(words)
    if path:
        if given.startswith("Transform") and (moves := _moved(given, here)):
            block = (Node(quote(path)), *moves)
            return (made(line, "image", f"image {name}:", block, "", (path,), top=True),)
        note = "" if path in here.facts.stacks else _treated(given)
        return (made(line, "image", f"image {name} = {quote(path)}", None, note, (path,), top=True),)
    if words in here.facts.texts:
        return (passed(line, "image"),)
    if tone:
        return (made(line, "image", f"image {name} = {quote(tone)}", top=True),)
    return (dropped(line, "image", _missing(given)),)


def _moved(given: str, here: Here) -> list[Node]:
    """The properties of `Transform("x.png", zoom=0.5)` as a step, if all of them mean something here."""
    call = called(given)
    found = positioned(call[2], here.facts) if call else []
    return found if call and found and all(name in MEANINGS or name in HARMLESS for name in call[2]) else []


def layered(line: Line, here: Here) -> Nodes:
    """`layeredimage`: its looks in the story are pictures that are put together; without files it is drawn."""
    tag = line.text.removeprefix("layeredimage").strip(" :")
    count = sum(
        1 for words, path in here.facts.images.items() if words[:1] == tuple(tag.split())[:1] and path in here.facts.stacks
    )
    if not count:
        why = f"no layers of `{tag}` came along, or nothing shows it: it is drawn"
        return (dropped(line, "image", why),)
    kept = dropped(
        line,
        "image",
        f"the looks of `{tag}` that the story shows are put together: {count} picture{'s' * (count != 1)}",
        "changed",
    )
    return (kept,)


def _treated(given: str) -> str:
    """A note on what is done to a file before it is shown."""
    call = called(given)
    if call is None or call[0] in ("Image", "im.Image"):
        return ""
    if call[0] in ("Composite", "LiveComposite", "im.Composite", "Fixed", "ConditionSwitch", "LiveCrop"):
        return f"of `{call[0]}(…)` only the first picture is shown"
    return f"the picture is shown as it is, without `{call[0]}(…)`"


def _missing(given: str) -> str:
    texts = pictured(given)
    if texts and "." in texts[0]:
        return f"the file `{texts[0][:80]}` did not come along: it is drawn by its name"
    return "this picture is made by Python"


def _frames(line: Line, name: str, here: Here) -> Nodes:
    inner = steps(line.block, here)
    if not any(node.files for node in inner) and not any(each.files for node in inner for each in node.block or ()):
        return (dropped(line, "image", "none of its pictures came along"),)
    return (made(line, "image", f"image {name}:", inner, top=True),)


def transform(line: Line, here: Here) -> Nodes:
    """`transform slide(x=0.5):` with its steps."""
    cursor = Cursor(line.text)
    cursor.keyword("transform")
    cursor.take(re.compile(r"-?\d+"))
    name = cursor.take(WORD) or line.text.split()[-1].rstrip(":")
    given, note = parameters(cursor.bracket())
    if not re.fullmatch(WORD, name):
        return (dropped(line, "transform", "this transform has no name"),)
    inner = steps(line.block, here)
    return (made(line, "transform", f"transform {name}{given}:", inner, note, top=True),)


def init(line: Line, here: Here) -> Nodes:
    """`init:` is what stands in it; `init python:` what of it is a value; priorities do not matter."""
    rest = re.sub(r"^init\b\s*(?:-?\d+)?\s*", "", line.text).strip()
    if rest.startswith("python"):
        return init_python(line, here)
    if rest.startswith("offset") or (not line.block and rest in ("", ":")):
        return (passed(line, "setting"),)
    if rest in ("", ":"):
        nodes = here.block(line.block, here)
        return (*([Node(before=line.before)] if line.before else []), *nodes)
    inner = Line(line.number, line.indent, rest, line.tail, line.before, line.block, line.raw)
    return here.block((inner,), here)


def init_python(line: Line, here: Here) -> Nodes:
    """Values that a Python block sets; the rest is one comment with one note."""
    nodes: list[Node] = []
    rest: list[Line] = []
    for inner in line.block:
        found = () if inner.block else _initial(inner, here)
        nodes += found
        rest += [] if found else [inner]
    if rest:
        shown = Line(line.number, line.indent, line.text, line.tail, line.before, tuple(rest), line.raw)
        return (*nodes, dropped(shown, "python", "there is no Python in a script: what it did is for you to say"))
    return tuple(nodes)


def _initial(line: Line, here: Here) -> Nodes:
    found = re.fullmatch(r"(?:\$\s*)?([^\W\d][\w.]*)\s*=(?!=)\s*([\s\S]+)", line.text)
    if found and speaker(found[1], found[2], here.facts.cast):
        return _defined(line, "define", found[1], found[2], here)
    if found and not found[1].startswith(ENGINE):
        made_ = _defined(line, "default", found[1], found[2], here)
        return made_ if all(node.state in ("kept", "changed") for node in made_) else ()
    nodes = at_start(statement(line, line.text.removeprefix("$").strip(), here), line)
    return nodes if all(node.state == "needless" for node in nodes) else ()


def first_values(line: Line, here: Here) -> Nodes:
    """A `$` line outside of any label runs before the story."""
    return _initial(line, here) or (dropped(line, "python", "there is no Python in a script: what it did is for you to say"),)
