"""What the parser's tests share: nodes with their places, files to read, modules and texts made by hypothesis."""

import os
import random
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from vnc import expression as ex
from vnc import script as ast
from vnc.parse.build.expressions import RESERVED
from vnc.parse.tables import tables
from vnc.source import Chunk, Source, Span

ROOT = Path(__file__).parents[1]


def often(times: int) -> settings:
    """So many made examples, the same ones every time; `VNC_OFTEN=10` tries ten times as many, and new ones."""
    factor = int(os.environ.get("VNC_OFTEN", "1"))
    return settings(
        max_examples=times * factor,
        deadline=None,
        derandomize=factor == 1,
        database=None,
        suppress_health_check=list(HealthCheck),
    )


def any_of(words: str) -> st.SearchStrategy[str]:
    """One of these words."""
    return st.sampled_from(words.split())


def files() -> list[Path]:
    """Every script that is shipped."""
    return sorted([*(ROOT / "samples").rglob("*.vns"), *(ROOT / "stdlib").rglob("*.vns")])


def source(file: Path) -> Source:
    return Source(file.name, file.read_text("utf-8"))


def with_places(node: Any) -> Any:
    """A node as tuples, spans included: what two parsers must agree on."""
    if isinstance(node, Span):
        return node.start, node.end
    if is_dataclass(node) and not isinstance(node, Chunk):
        return type(node).__name__, *((f.name, with_places(getattr(node, f.name))) for f in fields(node))
    return tuple(map(with_places, node)) if isinstance(node, tuple) else node


def nodes(value: Any) -> Iterator[Any]:
    """Every node in a module, itself included."""
    if is_dataclass(value) and not isinstance(value, Span):
        yield value
        for f in fields(value):
            yield from nodes(getattr(value, f.name))
    elif isinstance(value, tuple):
        for part in value:
            yield from nodes(part)


# --- modules as hypothesis makes them -----------------------------------------------------------------------------

KEYWORDS = frozenset(tables().fixed) | RESERVED | {"elif", "else"}
NAMES = any_of("e l mira eileen lucy day night left center x trust bg room a1 é _x Zoe harbour tea") | st.from_regex(
    r"[a-z_][a-z0-9_]{0,6}", fullmatch=True
).filter(lambda name: name not in KEYWORDS)
DOTTED = NAMES | st.builds("{}.{}".format, NAMES, NAMES)
IMAGE_WORDS = NAMES | st.sampled_from(["night-2", "01", "a.b", "2x"])
ATTRIBUTES = st.lists(IMAGE_WORDS | st.sampled_from(["-hat", "-x-1"]), max_size=3).map(tuple)
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("\n\t\"'\\ {}[]#:"), max_size=30)
NUMBERS = st.integers(0, 10**6) | st.floats(0, 1e6).map(lambda value: round(value, 4))


def tuples(items: st.SearchStrategy[Any], least: int = 0, most: int = 3) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(items, min_size=least, max_size=most).map(tuple)


def named(values: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[tuple[str, Any], ...]]:
    """Named arguments, each name once."""
    return st.dictionaries(NAMES.filter(lambda name: name != "id"), values, max_size=2).map(lambda d: tuple(d.items()))


def _grow(inner: st.SearchStrategy[ex.Expression]) -> st.SearchStrategy[ex.Expression]:
    signs = any_of("or and + - * / // % ** == != < <= > >= in is") | st.sampled_from(["not in", "is not"])
    return st.one_of(
        st.builds(ex.Unary, st.sampled_from(["-", "+", "not"]), inner),
        st.builds(ex.Binary, signs, inner, inner),
        st.builds(ex.Choice, inner, inner, inner),
        st.builds(ex.Call, DOTTED.filter(lambda name: name != "_"), tuples(inner), named(inner)),
        st.builds(ex.Sequence, tuples(inner)),
        st.builds(ex.Index, inner, inner),
    )


LEAVES = st.builds(ex.Literal, st.none() | st.booleans() | NUMBERS | TEXTS) | st.builds(ex.Name, DOTTED)
EXPRESSIONS: st.SearchStrategy[ex.Expression] = st.recursive(LEAVES, _grow, max_leaves=8)
MAYBE = st.none() | EXPRESSIONS
WORDS = st.one_of(
    st.builds(ast.Word, st.just("text"), TEXTS),
    st.builds(
        ast.Word,
        st.just("number"),
        any_of("0 1.5 720p 80% 4..8 16:9 1280x720 -0.2 +3dB .5 1080p 2s"),
    ),
    st.builds(
        ast.Word,
        st.just("name"),
        any_of("soft half-open stdlib.anime start..end day é") | NAMES.filter(str.isascii),
    ),
)
PROPERTIES = st.builds(ast.Property, NAMES | st.sampled_from(["prompt", "seed", "voice", "style"]), tuples(WORDS))


def _is_use(value: ex.Expression) -> bool:
    return not (isinstance(value, ex.Literal) and type(value.value) in (int, float))


PLACED = any_of("xalign yalign pos zoom alpha rotate blur")
PAIRS = tuples(st.tuples(PLACED, EXPRESSIONS), 1)
STEPS: st.SearchStrategy[ast.Step] = st.recursive(
    st.one_of(
        st.builds(
            ast.Move, st.sampled_from(["linear", "ease", "easein_quad"]), EXPRESSIONS, tuples(st.tuples(PLACED, EXPRESSIONS))
        ),
        st.builds(ast.Move, st.just(""), st.none(), PAIRS),
        st.builds(ast.Rest, EXPRESSIONS),
        st.builds(ast.Repeat, MAYBE),
        st.builds(ast.Use, EXPRESSIONS.filter(_is_use), MAYBE),
    ),
    lambda steps: st.one_of(
        st.builds(ast.Group, st.sampled_from(["block", "parallel", "contains"]), tuples(steps, 1)),
        st.builds(ast.Group, st.just("choice"), tuples(steps, 1), weight=MAYBE),
        st.builds(ast.Group, st.just("on"), tuples(steps, 1), tuples(NAMES | st.just("show"), 1)),
    ),
    max_leaves=6,
)
MOTIONS = tuples(STEPS, 1)
SAYS = st.builds(
    ast.Say, NAMES | st.sampled_from(["extend", "narrator", "centered"]), TEXTS, ATTRIBUTES, ATTRIBUTES, args=named(EXPRESSIONS),
    with_=MAYBE, id=st.none() | NAMES | st.just("a b"), interact=st.booleans(),
) | st.builds(ast.Say, st.none(), TEXTS, name=st.none() | TEXTS)  # fmt: skip
PICTURES = st.builds(
    ast.Picture, tuples(IMAGE_WORDS, 1), at=tuples(EXPRESSIONS), as_=st.none() | NAMES, behind=tuples(NAMES, 0, 2), zorder=MAYBE,
    onlayer=st.none() | NAMES, atl=st.just(()) | MOTIONS,
) | st.builds(ast.Picture, expression=EXPRESSIONS) | st.builds(ast.Picture, text=TEXTS, at=tuples(EXPRESSIONS))  # fmt: skip
PARAMETERS = tuples(st.builds(ast.Parameter, NAMES, MAYBE))
SIMPLE: st.SearchStrategy[Any] = st.one_of(
    SAYS,
    st.builds(ast.Say, NAMES, st.sampled_from(["Hello there.", "We missed it.  Again."]), ATTRIBUTES),
    st.builds(ast.Scene, st.none() | PICTURES, MAYBE),
    st.builds(ast.Show, PICTURES, MAYBE),
    st.builds(ast.Hide, tuples(IMAGE_WORDS, 1), st.none() | NAMES, MAYBE),
    st.builds(ast.With, EXPRESSIONS),
    st.builds(ast.Camera, tuples(WORDS), tuples(EXPRESSIONS), st.just(()) | MOTIONS, MAYBE),
    st.builds(
        ast.Play, any_of("play queue"), any_of("music sound ambience"), tuples(EXPRESSIONS, 1), st.none(),
        MAYBE, MAYBE, MAYBE, st.none() | st.booleans(), st.booleans(),
    ),
    st.builds(ast.Play, st.just("play"), st.sampled_from(["music", "sound"]), made=WORDS, fadein=MAYBE),
    st.builds(ast.Stop, NAMES, MAYBE),
    st.builds(ast.Voice, EXPRESSIONS) | st.just(ast.Voice(None, True)),
    st.builds(ast.Pause, MAYBE),
    st.builds(ast.Pace, WORDS),
    st.builds(ast.Hold, EXPRESSIONS),
    st.builds(ast.Window, st.sampled_from(["show", "hide", "auto"]), MAYBE),
    st.builds(ast.Nvl, st.sampled_from(["show", "hide", "clear"]), MAYBE),
    st.builds(ast.Letterbox, st.booleans(), MAYBE),
    st.builds(ast.Card, st.just("card"), tuples(TEXTS, 1)) | st.builds(ast.Card, st.just("credits"), tuples(TEXTS)),
    st.builds(ast.Jump, DOTTED | st.just(".local")),
    st.builds(ast.Call, DOTTED, tuples(EXPRESSIONS), named(EXPRESSIONS), st.none() | NAMES),
    st.builds(ast.Return, MAYBE),
    st.just(ast.Pass()),
    st.builds(ast.Assign, DOTTED, any_of("= += -= *= /="), EXPRESSIONS),
    st.builds(ast.Generate, st.sampled_from(["dialogue", "actions", "expand"]), tuples(WORDS), tuples(PROPERTIES)),
)  # fmt: skip


def _nest(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    body = tuples(inner, 1)
    items = tuples(st.builds(ast.MenuItem, TEXTS, body, MAYBE, named(EXPRESSIONS)), 1)
    branches = st.tuples(
        tuples(st.builds(ast.Branch, EXPRESSIONS, body), 1),
        st.just(()) | st.builds(ast.Branch, st.none(), body).map(lambda arm: (arm,)),
    )
    return st.one_of(
        st.builds(
            ast.Menu, items, st.none() | NAMES, st.none() | SAYS, st.none() | NAMES, MAYBE, MAYBE, named(EXPRESSIONS), MAYBE
        ),
        st.builds(ast.If, branches.map(lambda pair: pair[0] + pair[1])),
        st.builds(ast.While, EXPRESSIONS, body),
        st.builds(ast.Label, DOTTED, PARAMETERS, st.just(()) | body),
        st.builds(ast.Generate, st.just("dialogue"), tuples(WORDS), tuples(PROPERTIES), body),
    )  # fmt: skip


STATEMENTS: st.SearchStrategy[Any] = st.recursive(SIMPLE, _nest, max_leaves=6)
DECLARED = tuples(PROPERTIES, 1)
DECLARATIONS: st.SearchStrategy[Any] = st.one_of(
    st.builds(ast.Version, st.sampled_from(["1", "1.5"])),
    st.builds(ast.Setting, any_of("title author language theme genre style size"), tuples(WORDS, 1)),
    st.builds(ast.Include, TEXTS, st.none() | NAMES),
    st.builds(ast.Character, NAMES, TEXTS, tuples(PROPERTIES)),
    st.builds(ast.Background, tuples(IMAGE_WORDS, 1), DECLARED),
    st.builds(ast.Style, NAMES.filter(str.isascii), st.none() | NAMES.filter(str.isascii), DECLARED),
    st.builds(ast.Genre, NAMES, DECLARED),
    st.builds(ast.Mood, NAMES, DECLARED),
    st.builds(ast.Output, NAMES, st.none() | TEXTS, tuples(PROPERTIES)),
    st.builds(ast.Route, NAMES, DECLARED),
    st.builds(ast.Define, st.sampled_from(["define", "default"]), DOTTED, EXPRESSIONS),
    st.builds(ast.Pronounce, TEXTS, TEXTS),
    st.builds(ast.Image, tuples(IMAGE_WORDS, 1), EXPRESSIONS) | st.builds(ast.Image, tuples(IMAGE_WORDS, 1), atl=MOTIONS),
    st.builds(ast.Transform, NAMES, PARAMETERS, MOTIONS),
)
MODULES = st.builds(ast.Module, st.just("made.vns"), tuples(st.one_of(DECLARATIONS, STATEMENTS), 1, 6))

# --- the same text in another dress --------------------------------------------------------------------------------


def roughen(text: str, seed: int) -> str:
    """The text with comments, blank lines, spaces at line ends, perhaps other line ends: it must mean the same."""
    chance = random.Random(seed)
    out = []
    for line in text.split("\n"):
        while chance.random() < 0.15:
            out.append(chance.choice(["", "    ", '# a comment: "e', "        # deeper", "\t"]))
        tail = chance.choice(["", "", "", "  ", " # why?", "\t# 'x", "#"]) if line.strip() else ""
        out.append(re.sub(r"^( *\w+) (?=\w)", r"\1  ", line) + tail if chance.random() < 0.3 else line + tail)
    joined = "\n".join(out)
    if chance.random() < 0.2:
        joined = joined.replace("\n", "\r\n")
    if chance.random() < 0.1:
        joined = re.sub(r"^( +)", lambda found: found[1].replace("    ", "\t"), joined, flags=re.M)
    return joined if chance.random() < 0.8 else "\ufeff" + joined
