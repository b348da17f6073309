"""A screenplay as a story of ours: scenes become labels, places backgrounds, cues lines, action narration."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from vnc.adopt.fountain import words
from vnc.adopt.fountain.elements import Element, elements
from vnc.adopt.project import Bring, Imported
from vnc.adopt.report import Report, counted, notes
from vnc.adopt.settle import settled
from vnc.adopt.tree import Node, State
from vnc.make.describe.scene import read_scene
from vnc.parse.tables import reserved
from vnc.quoting import quote
from vnc.script import Script

ENTRY = "story.vns"
STORY = frozenset(("heading", "action", "dialogue", "parenthetical", "lyric", "transition", "centered", "title"))
CROWD = 3
"""How many stand on the stage at once: who has been silent longest makes room."""
SETTINGS = {"title": "title", "author": "author", "authors": "author", "copyright": "copyright"}
FEELINGS = {
    "tense": "gun blood knife scream dead kill police chase danger shot fire",
    "tender": "love kiss kisses heart tears embrace hug wedding",
    "playful": "laughs giggles grins jokes funny",
    "mysterious": "night fog shadow shadows whisper strange moon secret",
}
"""Words of action that suggest a film's music."""
LONGEST_TITLE = 200


def import_screenplay(place: Path, library: Script, bring: Bring) -> Imported:
    """A `.fountain` file as a project."""
    parts = elements(place.read_bytes().decode("utf-8", "replace"))
    tree = _script(parts, place.stem)
    done = settled({ENTRY: tree}, ENTRY, bring({}), library)
    report = Report(counted(done.values()), notes(place.name, done[ENTRY]), STORY, {place.name: ENTRY})
    return Imported(done, ENTRY, report, {})


@dataclass(slots=True)
class _Film:
    """The script while it is written: who is known by which name, who stands on the stage, what is pending."""

    cast: dict[str, str]
    places: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])
    labels: Counter[str] = field(default_factory=Counter[str])
    stage: list[str] = field(default_factory=list[str])
    time: str = ""
    change: str | None = None
    body: list[Node] = field(default_factory=list[Node])
    scenes: list[Node] = field(default_factory=list[Node])
    begun: bool = False


def _script(parts: tuple[Element, ...], stem: str) -> tuple[Node, ...]:
    """The whole script: title, cast, places, scenes."""
    film = _Film(_cast(parts))
    _write(parts, film)
    actions = "\n".join(part.text for part in parts if part.kind == "action")
    head = [Node("vns 1"), *_title(parts, stem)]
    people = [_character(cue, id, actions) for cue, id in film.cast.items()]
    places = [_place(kind, where, slug) for (kind, where), slug in film.places.items()]
    return (*head, *people, *places, *_labels(film, actions))


def _node(element: Element, kind: str, head: str = "", note: str = "", state: State | None = None) -> Node:
    return Node(
        head,
        kind,
        element.line,
        state=state or ("changed" if note else "kept"),
        note=note,
        source=tuple(element.text.split("\n")),
    )


def _remark(element: Element, kind: str, note: str = "", state: State = "needless") -> Node:
    """A part that is for readers of the script: a comment."""
    said = tuple(f"# {line}".rstrip() for line in element.text.split("\n")[:60])
    return Node(kind=kind, line=element.line, before=said, state=state, note=note)


# --- what stands first ----------------------------------------------------------------------------------------------


def _title(parts: Iterable[Element], stem: str) -> Iterator[Node]:
    """The title page: what we have settings for, the rest as comments."""
    seen: set[str] = set()
    for part in parts:
        if part.kind != "title":
            continue
        setting = SETTINGS.get(part.name, "")
        plain = re.sub(r"\{[^{}]*\}|\*|_", "", " ".join(part.text.split()))[:LONGEST_TITLE]
        if setting and setting not in seen and plain:
            seen.add(setting)
            yield _node(part, "title", f"{setting} {quote(plain)}")
        else:
            yield _remark(Element("title", f"{part.name}: {part.text}", part.line), "title")
    if "title" not in seen:
        yield Node(f"title {quote(stem.replace('-', ' ').replace('_', ' ').title())}")


def _cast(parts: Iterable[Element]) -> dict[str, str]:
    """Everybody who speaks, with a name of the language, those who speak most first."""
    lines = Counter(part.text for part in parts if part.kind == "cue" and part.text)
    cast: dict[str, str] = {}
    for cue, _ in lines.most_common():
        id = words.slug(cue)
        id = f"{id}_" if id in reserved("module_line") or id in ("narrator", "extend", "centered") else id
        taken = set(cast.values())
        cast[cue] = id if id not in taken else next(f"{id}_{n}" for n in range(2, len(taken) + 3) if f"{id}_{n}" not in taken)
    return cast


def _character(cue: str, id: str, actions: str) -> Node:
    """A character: its looks as the screenplay introduces it."""
    looks = " ".join(words.described(cue, actions).split())
    block = (Node(f"looks {quote(looks)}"),) if looks else None
    head = f"character {id} {quote(words.name(cue))}"
    return Node(f"{head}:" if block else head, block=block)


def _place(kind: str, where: str, slug: str) -> Node:
    return Node(f"background bg {slug}:", block=(Node(f"prompt {quote(_prompt(kind, where.lower()))}"),))


def _prompt(kind: str, where: str) -> str:
    """The place in words; a house's outside is the street before it, and what has no known inside says that it is one."""
    indoor = read_scene(where).indoor
    if kind == "exterior" and indoor:
        return f"street outside {where}"
    return f"{where}, interior" if kind == "interior" and not indoor else where


def _labels(film: _Film, actions: str) -> tuple[Node, ...]:
    """The scenes with the film's music around them."""
    music = Node(f"play music mood {_music(actions)} fadein 2.0")
    end = (Node("stop music fadeout 3.0"), Node("scene black with fade"))
    scenes = film.scenes or [Node("label start:", block=())]
    first, last = scenes[0], scenes[-1]
    opened = Node(first.head, first.kind, first.line, (music, *(first.block or ())), first.before, source=first.source)
    scenes = [opened, *scenes[1:]]
    last = scenes[-1]
    closed = Node(last.head, last.kind, last.line, (*(last.block or ()), *end), last.before, source=last.source)
    return (*scenes[:-1], closed)


def _music(actions: str) -> str:
    """A mood for the whole film, by the words of its action."""
    heard = Counter(re.findall(r"[a-z]+", actions.lower()))
    count = {mood: sum(heard[word] for word in cues.split()) for mood, cues in FEELINGS.items()}
    best = max(count, key=lambda mood: count[mood])
    return best if count[best] >= 3 else "calm"


# --- scenes ---------------------------------------------------------------------------------------------------------


def _write(parts: tuple[Element, ...], film: _Film) -> None:
    """Every element in order; what is said stays with its cue."""
    cue: Element | None = None
    pending: list[Element] = []
    for part in parts:
        if part.kind == "cue":
            cue, pending = part, []
        elif part.kind in ("dialogue", "lyric", "parenthetical") and cue is not None:
            _said(cue, part, pending, film)
        elif part.kind in ("note", "boneyard"):
            film.body.append(_remark(part, part.kind))
        else:
            film.body += [_remark(each, "parenthetical", state="kept") for each in pending]
            cue, pending = None, []
            _scene_part(part, film)
    film.body += [_remark(each, "parenthetical", state="kept") for each in pending]
    _close(film, _next_label(film))


def _scene_part(part: Element, film: _Film) -> None:
    match part.kind:
        case "heading":
            _heading(part, film)
        case "action":
            film.body += _action(part)
        case "centered":
            film.body.append(_node(part, "centered", f"centered {quote(words.text(part.text))}") if part.text else Node())
        case "lyric":
            film.body.append(_node(part, "lyric", f"{quote('{i}' + words.text(part.text) + '{/i}')}") if part.text else Node())
        case "transition":
            _transition(part, film)
        case "section" | "synopsis":
            film.body.append(_remark(part, part.kind))
        case _:
            pass


def _close(film: _Film, name: str) -> None:
    """The scene so far becomes a label; what stands before the first heading belongs to the first scene."""
    if film.begun or any(node.head for node in film.body) or not film.scenes:
        label = "start" if not film.scenes else name
        film.scenes.append(Node(f"label {label}:", block=tuple(film.body)))
        film.body = []
    film.begun = False


def _heading(part: Element, film: _Film) -> None:
    """A new scene: a label, its place at its time, an empty stage."""
    if film.begun:
        _close(film, _next_label(film))
    kind, where, time = words.heading(words.text(part.text))
    film.time = time or film.time
    key = (kind, where.lower())
    if key not in film.places:
        base = words.slug(where)
        same = sum(1 for slug in film.places.values() if slug == base or re.fullmatch(rf"{base}_\d+", slug))
        film.places[key] = base if not same else f"{base}_{same + 1}"
    change = "dissolve" if film.change is None else film.change
    picture = " ".join(filter(None, ("scene bg", film.places[key], film.time)))
    film.body.append(_node(part, "heading", f"{picture} with {change}" if change else picture))
    film.labels[film.places[key]] += 1
    film.stage, film.change, film.begun = [], None, True


def _next_label(film: _Film) -> str:
    """The name of the scene that ends: its place, with a number when the story comes back there."""
    picture = next((node.head for node in film.body if node.kind == "heading"), "")
    slug = picture.split()[2] if picture else "scene"
    taken = {node.head for node in film.scenes}
    names = (slug, *(f"{slug}_{number}" for number in range(2, len(taken) + 3)))
    return next(name for name in names if f"label {name}:" not in taken and name != "start")


def _transition(part: Element, film: _Film) -> None:
    """How the next scene comes, or that the picture goes dark."""
    words_ = part.text.upper()
    if "OUT" in words_ or "TO BLACK" in words_:
        film.body.append(_node(part, "transition", "scene black with fade"))
        film.stage, film.change = [], "fade"
        return
    if words_.startswith("THE END"):
        film.body.append(_node(part, "transition", f"centered {quote(words.text(part.text))}"))
        return
    change = words.change(part.text)
    known = change is not None
    film.change = change if known else "dissolve"
    note = "" if known else f"`{part.text}` becomes a dissolve"
    film.body.append(
        Node(kind="transition", line=part.line, before=(f"# {part.text}",), state="kept" if known else "changed", note=note)
    )


def _action(part: Element) -> list[Node]:
    """Narration; a title on the screen is a card."""
    shown = words.SHOWN.match(part.text)
    if shown:
        card = " ".join(shown[1].strip().strip("\"'").split())
        return [_node(part, "action", f"card {quote(words.text(card))}")]
    pieces = words.lines(part.text)
    return [
        Node(quote(words.text(piece)), "action" if not number else "", part.line, source=(piece,))
        for number, piece in enumerate(pieces)
        if words.text(piece)
    ]


def _said(cue: Element, part: Element, pending: list[Element], film: _Film) -> None:
    """A line with the face and the manner of the parentheticals before it."""
    if part.kind == "parenthetical":
        if part.text.lower().strip(". ") in words.BEATS:
            film.body.append(_node(part, "parenthetical", "pause 0.8"))
        else:
            pending.append(part)
        return
    id = film.cast[cue.text]
    seen = not any(_hidden(extra) for extra in cue.extras)
    if seen:
        _enter(id, film)
    emotions = [words.mood(each.text) for each in pending]
    emotion = next((found for found, _ in emotions if found), "")
    manner = next((found for _, found in emotions if found), "")
    for each, (found, how) in zip(pending, emotions, strict=True):
        known = bool(found or how)
        film.body.append(
            _remark(Element("parenthetical", f"({each.text})", each.line), "parenthetical", state="kept" if known else "changed")
        )
    pending.clear()
    film.body += _lines(part, id, f" @ {emotion}" if emotion else "", f' (style="{manner}")' if manner else "", cue)


def _lines(part: Element, id: str, face: str, manner: str, cue: Element) -> Iterator[Node]:
    """Long speeches are several lines."""
    note = "two who speak at once speak one after the other" if cue.dual and part.kind == "dialogue" else ""
    for number, piece in enumerate(words.lines(part.text)):
        said = words.text(piece)
        said = f"{{i}}{said}{{/i}}" if part.kind == "lyric" else said
        if said:
            kind = part.kind if not number else ""
            yield Node(
                f"{id}{face} {quote(said)}{manner}",
                kind,
                part.line,
                state="changed" if note else "kept",
                note="" if number else note,
            )


def _hidden(extra: str) -> bool:
    plain = extra.upper().strip(". ")
    return plain in words.HIDDEN or plain.replace(".", "") in {each.replace(".", "") for each in words.HIDDEN}


def _enter(id: str, film: _Film) -> None:
    """On to the stage at the first line of a scene; a crowd makes room."""
    if not film.begun:
        return
    if id in film.stage:
        film.stage.remove(id)
        film.stage.append(id)
        return
    if len(film.stage) >= CROWD:
        film.body.append(Node(f"hide {film.stage.pop(0)} with dissolve"))
    film.stage.append(id)
    film.body.append(Node(f"show {id} with dissolve"))
