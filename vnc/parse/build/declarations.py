"""Declarations and motion: each rule's node."""

from collections.abc import Callable
from typing import Any

from vnc import expression as ex
from vnc import script as ast
from vnc.parse.build.base import Builder, Head, Kids, Lexeme, Mistake, clauses
from vnc.parse.build.expressions import plain
from vnc.parse.build.paragraphs import whole
from vnc.parse.tables import reserved
from vnc.source import Span

DIGITS = 15


def word(at: Span, kids: Kids) -> ast.Word:
    """One value as written. Triple-quoted paragraphs become one text with line breaks between them."""
    lexeme: Lexeme = kids[0]
    match lexeme.kind:
        case "STRING":
            return ast.Word("text", plain(lexeme, at), span=at)
        case "TRIPLE":
            return ast.Word("text", whole(lexeme, at), span=at)
        case "VALUE":
            if any(len(digits) > DIGITS for digits in _runs(lexeme.text)):
                raise Mistake("huge-number", "this number is too large", at, "the largest has 15 digits")
            return ast.Word("number", lexeme.text, span=at)
        case _:
            return ast.Word("name", lexeme.text, span=at)


def _runs(text: str) -> list[str]:
    return "".join(char if char.isdigit() else " " for char in text).split()


def version(at: Span, kids: Kids) -> ast.Version:
    return ast.Version(kids[0].text, span=at)


def setting(at: Span, kids: Kids) -> ast.Setting:
    return ast.Setting(kids[0].text, tuple(kids[1:]), span=at)


def include(at: Span, kids: Kids) -> ast.Include:
    return ast.Include(plain(kids[0], at), kids[1].text if len(kids) > 1 else None, span=at)


def define(at: Span, kids: Kids) -> ast.Define:
    return ast.Define(kids[0].text, kids[1].text, kids[2], span=at)


def pronounce(at: Span, kids: Kids) -> ast.Pronounce:
    return ast.Pronounce(plain(kids[0], at), plain(kids[1], at), span=at)


def image(at: Span, kids: Kids) -> ast.Image:
    return ast.Image(tuple(kid.text for kid in kids[:-1]), kids[-1], span=at)


def image_head(at: Span, kids: Kids) -> Head:
    words = tuple(kid.text for kid in kids)
    return Head("motion", lambda steps: ast.Image(words, None, _steps(steps), span=at), at)


def transform_head(at: Span, kids: Kids) -> Head:
    given = kids[1] if len(kids) > 1 else ()
    return Head("motion", lambda steps: ast.Transform(kids[0].text, given, _steps(steps), span=at), at, list(given))


def parameters(at: Span, kids: Kids) -> tuple[ast.Parameter, ...]:
    return tuple(kids)


def parameter(at: Span, kids: Kids) -> ast.Parameter:
    return ast.Parameter(kids[0].text, kids[1] if len(kids) > 1 else None, span=at)


def character(at: Span, kids: Kids) -> ast.Character:
    _free(kids[0], at)
    return ast.Character(kids[0].text, plain(kids[1], at), span=at)


def character_head(at: Span, kids: Kids) -> Head:
    name = plain(kids[1], at)
    _free(kids[0], at)
    return _declared(at, lambda properties: ast.Character(kids[0].text, name, properties, span=at))


def _free(name: Lexeme, at: Span) -> None:
    """A speaker's name must not be a word that starts a statement."""
    if name.text in reserved("module_line"):
        message = f"`{name.text}` is a word of the language and cannot speak"
        raise Mistake("reserved-name", message, name.span(at), "choose another")


def background_head(at: Span, kids: Kids) -> Head:
    words = tuple(kid.text for kid in kids)
    return _declared(at, lambda properties: ast.Background(words, properties, span=at))


def style_head(at: Span, kids: Kids) -> Head:
    base = kids[2].text if len(kids) > 2 else None
    return _declared(at, lambda properties: ast.Style(kids[1].text, base, properties, span=at))


def genre_head(at: Span, kids: Kids) -> Head:
    return _declared(at, lambda properties: ast.Genre(kids[1].text, properties, span=at))


def mood_head(at: Span, kids: Kids) -> Head:
    return _declared(at, lambda properties: ast.Mood(kids[0].text, properties, span=at))


def output(at: Span, kids: Kids) -> ast.Output:
    return ast.Output(kids[0].text, plain(kids[1], at) if len(kids) > 1 else None, span=at)


def output_head(at: Span, kids: Kids) -> Head:
    path = plain(kids[1], at) if len(kids) > 1 else None
    return _declared(at, lambda properties: ast.Output(kids[0].text, path, properties, span=at))


def route_head(at: Span, kids: Kids) -> Head:
    return _declared(at, lambda picks: ast.Route(kids[0].text, picks, span=at))


def _declared(at: Span, make: Callable[[tuple[Any, ...]], ast.Item]) -> Head:
    return Head("property", lambda properties: make(tuple(p for p in properties if isinstance(p, ast.Property))), at)


def property_(at: Span, kids: Kids) -> ast.Property:
    return ast.Property(kids[0].text, tuple(kids[1:]), span=at)


# --- motion -------------------------------------------------------------------------------------------------------


def move(at: Span, kids: Kids) -> ast.Move:
    if isinstance(kids[0], Lexeme):
        return ast.Move(kids[0].text, kids[1], tuple(kids[2:]), span=at)
    return ast.Move("", None, tuple(kids), span=at)


def setting_pair(at: Span, kids: Kids) -> tuple[str, ex.Expression]:
    return kids[0].text, kids[1]


def rest(at: Span, kids: Kids) -> ast.Rest:
    if not kids:
        raise Mistake("expected", "`pause` needs a length here", at, "write `pause 0.5`")
    return ast.Rest(kids[0], span=at)


def repeat(at: Span, kids: Kids) -> ast.Repeat:
    return ast.Repeat(kids[0] if kids else None, span=at)


def use(at: Span, kids: Kids) -> ast.Step:
    """A number alone is a rest; anything else names another transform or picture."""
    given = clauses(kids[1:])
    match kids[0]:
        case ex.Literal(int() | float() as number) as duration if not given and not isinstance(number, bool):
            return ast.Rest(duration, span=at)
        case _:
            pass
    return ast.Use(kids[0], given.get("with"), span=at)


def group_head(at: Span, kids: Kids) -> Head:
    word, *rest = kids
    events = tuple(kid.text for kid in rest) if word.kind == "ON" else ()
    weight = rest[0] if word.kind == "CHOICE" and rest else None

    def make(steps: Kids) -> ast.Group:
        return ast.Group(word.text, _steps(steps), events, weight, span=at)

    return Head("motion", make, at, [weight])


def _steps(kids: Kids) -> tuple[ast.Step, ...]:
    return tuple(kid for kid in kids if isinstance(kid, ast.Step))


RULES: dict[str, Builder] = {
    "word": word,
    "version": version,
    "setting": setting,
    "include": include,
    "define": define,
    "pronounce": pronounce,
    "image": image,
    "image_head": image_head,
    "transform_head": transform_head,
    "parameters": parameters,
    "parameter": parameter,
    "character": character,
    "character_head": character_head,
    "background_head": background_head,
    "style_head": style_head,
    "genre_head": genre_head,
    "mood_head": mood_head,
    "output": output,
    "output_head": output_head,
    "route_head": route_head,
    "property": property_,
    "move": move,
    "setting_pair": setting_pair,
    "rest": rest,
    "repeat": repeat,
    "use": use,
    "group_head": group_head,
    "properties": lambda at, kids: kids,
    "motions": lambda at, kids: kids,
    "property_line": lambda at, kids: kids[0],
    "motion_line": lambda at, kids: kids[0],
}
