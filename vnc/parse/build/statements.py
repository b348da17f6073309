"""Statements: each rule's node."""

from collections.abc import Callable, Iterable
from typing import Any

from vnc import expression as ex
from vnc import script as ast
from vnc.parse.build.base import Arguments, Builder, Clause, Fallback, Head, Kids, Lexeme, Mistake, clauses
from vnc.parse.build.expressions import checked
from vnc.parse.build.paragraphs import paragraphs, whole
from vnc.parse.tables import reserved
from vnc.quoting import cook
from vnc.source import Span

CLAUSES = frozenset(("at", "as", "behind", "with", "onlayer", "zorder"))

# --- lines of dialogue --------------------------------------------------------------------------------------------


def say(at: Span, kids: Kids) -> ast.Say | tuple[ast.Say, ...]:
    """A line; with triple quotes a line for each paragraph, of which the first carries `id` and `with`."""
    lexemes = [kid for kid in kids if isinstance(kid, Lexeme)]
    speaker, spoken = lexemes[0] if len(lexemes) > 1 else None, lexemes[-1]
    given, args = clauses(kids), _line_arguments(kids)
    first = _said(speaker, spoken, given, args, at)
    if spoken.kind == "STRING":
        return first(_text(spoken, at), spoken.first + 1, at, True)
    return tuple(
        first(text, start, at if number == 0 else Span(at.chunk, start, last), number == 0)
        for number, (text, start, last) in enumerate(paragraphs(spoken, at))
    )


def _said(speaker: Lexeme | None, spoken: Lexeme, given: dict[str, Any], args: dict[str, Any], at: Span) -> Any:
    """Makes the line from its text; what is the same for every paragraph is found once."""
    named = speaker is not None and speaker.kind == "STRING"
    if speaker is not None and speaker.text in reserved("module_line"):
        message = f"`{speaker.text}` belongs at the left margin, outside every block"
        raise Mistake("misplaced", message, speaker.span(at), "move it above the label")
    who = speaker.text if speaker is not None and not named else None
    name = _text(speaker, at) if speaker is not None and named else None
    attributes, temporary = given.get("attributes", ()), given.get("temporary", ())
    marked, line_id = _marked(given, args)
    silent = "nointeract" in given

    def make(text: str, start: int, span: Span, first: bool) -> ast.Say:
        with_, own = (given.get("with"), line_id) if first else (None, None)
        return ast.Say(who, text, attributes, temporary, name, marked, with_, own, not silent, start - span.first, span=span)

    return make


def _marked(given: dict[str, Any], args: dict[str, Any]) -> tuple[tuple[tuple[str, ex.Expression], ...], str | None]:
    """The arguments without `id="…"`, and the line's id."""
    match args.get("id"):
        case ex.Literal(str() as own) if own and "id" not in given:
            return tuple((key, value) for key, value in args.items() if key != "id"), own
        case _:
            pass
    return tuple(args.items()), given.get("id")


def _line_arguments(kids: Kids) -> dict[str, Any]:
    for kid in kids:
        if isinstance(kid, Arguments):
            if kid.plain:
                raise Mistake("unnamed-argument", "an argument of a line needs a name", kid.plain[0].span, "write `(rate=0.9)`")
            return dict(kid.named)
    return {}


def _text(lexeme: Lexeme, at: Span) -> str:
    return checked(cook(lexeme.text[1:-1]), lexeme.span(at))


# --- the stage ----------------------------------------------------------------------------------------------------


def scene(at: Span, kids: Kids) -> ast.Scene:
    return _scene(at, kids, ())


def scene_head(at: Span, kids: Kids) -> Head:
    if not kids or kids[0].name == "with":
        raise Mistake("expected", "expected an image's name before the block", at)
    return Head("motion", lambda steps: _scene(at, kids, steps), at, kids)


def _scene(at: Span, kids: Kids, steps: Iterable[Any]) -> ast.Scene:
    shown = bool(kids) and kids[0].name != "with"
    return ast.Scene(_picture(kids, steps) if shown else None, clauses(kids).get("with"), span=at)


def show(at: Span, kids: Kids) -> ast.Show:
    return ast.Show(_picture(kids, ()), clauses(kids).get("with"), span=at)


def show_head(at: Span, kids: Kids) -> Head:
    def make(steps: Kids) -> ast.Show:
        return ast.Show(_picture(kids, steps), clauses(kids).get("with"), span=at)

    return Head("motion", make, at, kids)


def _picture(kids: Kids, steps: Iterable[Any]) -> ast.Picture:
    """What the first child names, as the clauses place it. Its place runs to the last clause but `with`."""
    named: Clause = kids[0]
    given = clauses(kids)
    last = max(kid.span.last for kid in kids if kid.name != "with")
    return ast.Picture(
        image=given.get("image", ()),
        expression=given.get("expression"),
        text=given.get("text"),
        at=given.get("at", ()),
        as_=given.get("as"),
        behind=given.get("behind", ()),
        zorder=given.get("zorder"),
        onlayer=given.get("onlayer"),
        atl=tuple(step for step in steps if isinstance(step, ast.Step)),
        span=Span(named.span.chunk, named.span.first, last),
    )


def image_name(at: Span, kids: Kids) -> Clause:
    """An image's words; none of them may look like a clause that the statement does not take."""
    if kids[0].text == "screen" and len(kids) > 1:
        raise Mistake("not-supported", "there are no screens in a film", at, "leave this line out")
    for number, kid in enumerate(kids):
        if kid.text in CLAUSES:
            message = f"`{kid.text}` cannot stand here" if number else f"expected an image's name before `{kid.text}`"
            raise Mistake("expected", message, kid.span(at))
    return Clause("image", _words(kids), at)


def hide(at: Span, kids: Kids) -> ast.Hide:
    given = clauses(kids)
    return ast.Hide(given["image"], given.get("onlayer"), given.get("with"), span=at)


def camera(at: Span, kids: Kids) -> ast.Camera:
    return _camera(at, kids, ())


def camera_head(at: Span, kids: Kids) -> Head:
    return Head("motion", lambda steps: _camera(at, kids, steps), at, kids)


def _camera(at: Span, kids: Kids, steps: Iterable[Any]) -> ast.Camera:
    words = tuple(kid for kid in kids if isinstance(kid, ast.Word))
    given = clauses(kids)
    atl = tuple(step for step in steps if isinstance(step, ast.Step))
    return ast.Camera(words, given.get("at", ()), atl, given.get("with"), span=at)


# --- sound --------------------------------------------------------------------------------------------------------


def play(at: Span, kids: Kids) -> ast.Play:
    word, channel, what, *options = kids
    given = clauses(options)
    made = what.value if isinstance(what, Clause) else None
    return ast.Play(
        word.text,
        channel.text,
        _files(what),
        made,
        given.get("fadein"),
        given.get("fadeout"),
        given.get("volume"),
        given.get("loop"),
        "if_changed" in given,
        span=at,
    )


def _files(what: Any) -> tuple[ex.Expression, ...]:
    match what:
        case Clause():
            return ()
        case ex.Sequence():
            return what.items
        case _:
            return (what,)


def stop(at: Span, kids: Kids) -> ast.Stop:
    return ast.Stop(kids[0].text, clauses(kids).get("fadeout"), span=at)


def voice(at: Span, kids: Kids) -> ast.Voice:
    sustain = isinstance(kids[0], Lexeme)
    return ast.Voice(None if sustain else kids[0], sustain, span=at)


# --- flow ---------------------------------------------------------------------------------------------------------


def call(at: Span, kids: Kids) -> ast.Call:
    given = next((kid for kid in kids if isinstance(kid, Arguments)), None)
    args, named = (given.plain, given.named) if given else ((), ())
    return ast.Call(kids[0], args, named, clauses(kids).get("from"), span=at)


def label_head(at: Span, kids: Kids) -> Head:
    given = kids[1] if len(kids) > 1 else ()

    def make(body: Kids) -> ast.Label:
        return ast.Label(kids[0], given, tuple(body), span=at)

    return Head("statement", make, at, list(given), optional=True)


def while_head(at: Span, kids: Kids) -> Head:
    return Head("statement", lambda body: ast.While(kids[0], tuple(body), span=at), at, kids)


def branch_head(at: Span, kids: Kids) -> Head:
    condition = kids[0] if kids else None
    return Head("statement", lambda body: ast.Branch(condition, tuple(body), span=at), at, kids)


def if_(at: Span, kids: Kids) -> ast.If:
    return ast.If(tuple(kids), span=kids[0].span)


def assign(at: Span, kids: Kids) -> ast.Assign:
    return ast.Assign(kids[0].text, kids[1].text, kids[2], span=at)


# --- menus --------------------------------------------------------------------------------------------------------


def menu_head(at: Span, kids: Kids) -> Head:
    return Head("menu", lambda lines: _menu(at, [*kids, *lines]), at, kids)


def _menu(at: Span, kids: Kids) -> ast.Menu:
    given = clauses(kids)
    captions = [kid for kid in kids if isinstance(kid, ast.Say)]
    items = tuple(kid for kid in kids if isinstance(kid, ast.MenuItem))
    for caption in captions[1:]:
        raise Mistake("menu-caption", "a menu has one caption", caption.span, "say the other line before the menu")
    if not items and not any(isinstance(kid, ast.Broken) for kid in kids):
        raise Mistake("empty-menu", "this menu offers nothing to choose", at, 'add a choice: "Text":')
    return ast.Menu(
        items,
        next((kid for kid in kids if isinstance(kid, str)), None),
        captions[0] if captions else None,
        given.get("set"),
        given.get("timeout"),
        given.get("default"),
        tuple(_line_arguments(kids).items()),
        given.get("with"),
        span=at,
    )


def menu_caption(at: Span, kids: Kids) -> ast.Say:
    return ast.Say(None, _text(kids[0], at), text_at=1, span=at)


def choice_head(at: Span, kids: Kids) -> Head:
    text, condition = _text(kids[0], at), clauses(kids).get("if")
    args = tuple(_line_arguments(kids).items())
    return Head("statement", lambda body: ast.MenuItem(text, tuple(body), condition, args, span=at), at, kids)


# --- words asked of a writer --------------------------------------------------------------------------------------


def generate(at: Span, kids: Kids) -> ast.Generate:
    return _generate(at, kids, [])


def generate_head(at: Span, kids: Kids) -> Head:
    return Head("request", lambda lines: _generate(at, kids, lines), at)


def _generate(at: Span, kids: Kids, lines: Kids) -> ast.Generate:
    fallbacks = [line for line in lines if isinstance(line, Fallback)]
    if len(fallbacks) > 1:
        raise Mistake("clause-twice", "`fallback:` is given twice", at, "keep one of them")
    properties = tuple(line for line in lines if isinstance(line, ast.Property))
    body = fallbacks[0].body if fallbacks else ()
    return ast.Generate(kids[0].text, tuple(kids[1:]), properties, body, span=at)


def note(at: Span, kids: Kids) -> ast.Property:
    """A text alone is the prompt."""
    lexeme: Lexeme = kids[0]
    text = whole(lexeme, at) if lexeme.kind == "TRIPLE" else _text(lexeme, at)
    return ast.Property("prompt", (ast.Word("text", text, span=at),), span=at)


def fallback_head(at: Span, kids: Kids) -> Head:
    return Head("statement", lambda body: Fallback(tuple(body)), at)


# --- small parts --------------------------------------------------------------------------------------------------


def compound(at: Span, kids: Kids) -> Any:
    head, lines = kids
    return head.make(lines)


def nested(at: Span, kids: Kids) -> Any:
    """A head and, beside it, the lines of its block."""
    return kids[0].make(block(at, kids[1:]))


def block(at: Span, kids: Kids) -> Kids:
    """Statements in one list: a triple-quoted line brings several."""
    nodes: Kids = []
    for kid in kids:
        if type(kid) is tuple:
            nodes += kid
        else:
            nodes.append(kid)
    return nodes


def card(at: Span, kids: Kids, word: Any = "card") -> ast.Card:
    return ast.Card(word, tuple(_text(kid, at) for kid in kids), span=at)


def _words(kids: Kids) -> tuple[str, ...]:
    return tuple(kid.text for kid in kids)


def _one(kids: Kids) -> Any:
    return kids[0] if kids else None


def _clause(name: str, value: Callable[[Kids], Any]) -> Builder:
    return lambda at, kids: Clause(name, value(kids), at)


RULES: dict[str, Builder] = {
    "module": lambda at, kids: block(at, kids),
    "block": block,
    "choices": lambda at, kids: [kid for kid in kids if kid is not None],
    "requests": lambda at, kids: kids,
    "compound": compound,
    "choice": nested,
    "fallback": nested,
    "group": nested,
    "bare": lambda at, kids: kids[0].make([]),
    "say": say,
    "attributes": _clause("attributes", _words),
    "temporary": _clause("temporary", _words),
    "say_id": _clause("id", lambda kids: kids[0].text),
    "silent": _clause("nointeract", lambda kids: True),
    "scene": scene,
    "scene_head": scene_head,
    "show": show,
    "show_head": show_head,
    "hide": hide,
    "with": lambda at, kids: ast.With(kids[0], span=at),
    "shown_value": _clause("expression", _one),
    "shown_text": lambda at, kids: Clause("text", _text(kids[0], at), at),
    "image_name": image_name,
    "at_clause": _clause("at", tuple),
    "as_clause": _clause("as", lambda kids: kids[0].text),
    "behind_clause": _clause("behind", _words),
    "zorder_clause": _clause("zorder", _one),
    "onlayer_clause": _clause("onlayer", lambda kids: kids[0].text),
    "with_clause": _clause("with", _one),
    "camera": camera,
    "camera_head": camera_head,
    "play": play,
    "made": _clause("made", _one),
    "fadein_clause": _clause("fadein", _one),
    "fadeout_clause": _clause("fadeout", _one),
    "volume_clause": _clause("volume", _one),
    "loop_clause": _clause("loop", lambda kids: kids[0].text == "loop"),
    "if_changed_clause": _clause("if_changed", lambda kids: True),
    "stop": stop,
    "voice": voice,
    "pause": lambda at, kids: ast.Pause(_one(kids), span=at),
    "pace": lambda at, kids: ast.Pace(kids[0], span=at),
    "hold": lambda at, kids: ast.Hold(kids[0], span=at),
    "window": lambda at, kids: ast.Window(kids[0].text, _one(kids[1:]), span=at),
    "nvl": lambda at, kids: ast.Nvl(kids[0].text, _one(kids[1:]), span=at),
    "letterbox": lambda at, kids: ast.Letterbox(kids[0].text == "on", clauses(kids).get("with"), span=at),
    "card": card,
    "credits": lambda at, kids: card(at, kids, "credits"),
    "jump": lambda at, kids: ast.Jump(kids[0], span=at),
    "call": call,
    "from_clause": _clause("from", lambda kids: kids[0].text),
    "return": lambda at, kids: ast.Return(_one(kids), span=at),
    "pass": lambda at, kids: ast.Pass(span=at),
    "assign": assign,
    "target": lambda at, kids: ("." if kids[0].first > at.first else "") + kids[0].text,
    "label_head": label_head,
    "while_head": while_head,
    "if_head": branch_head,
    "elif_head": branch_head,
    "else_head": branch_head,
    "if_": if_,
    "if_arm": compound,
    "menu_head": menu_head,
    "menu_caption": menu_caption,
    "timeout_clause": _clause("timeout", _one),
    "default_clause": _clause("default", lambda kids: kids[-1]),
    "set_clause": _clause("set", lambda kids: kids[0].text),
    "if_clause": _clause("if", _one),
    "choice_head": choice_head,
    "generate": generate,
    "generate_head": generate_head,
    "note": note,
    "fallback_head": fallback_head,
    **dict.fromkeys(("module_line", "statement_line", "arm_line", "menu_line", "request_line"), lambda at, kids: _one(kids)),
}
