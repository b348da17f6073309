"""The script as written: one frozen class per construct of the language. Equality ignores where a node stands."""

from dataclasses import field
from typing import Literal

from vnc.expression import Expression
from vnc.record import record
from vnc.source import Span, place


@record
class Word:
    """One value of a property or parameter list, as written: `"text"`, a number (`0.8`, `720p`, `4..8`), or a bare name."""

    kind: Literal["text", "number", "name"]
    text: str
    span: Span = place()


@record
class Property:
    """A line inside a declaration's block: `voice "amy" pitch 1.05`. What the words mean is decided later."""

    name: str
    words: tuple[Word, ...] = ()
    span: Span = place()


# --- declarations -----------------------------------------------------------------------------------------------


@record
class Version:
    """`vns 1`"""

    number: str
    span: Span = place()


@record
class Setting:
    """A one-line fact about the whole film: `title "…"`, `genre mystery`, `language en`, `author "…"`, `theme classic`."""

    name: str
    words: tuple[Word, ...]
    span: Span = place()


@record
class Include:
    path: str
    name: str | None = None
    span: Span = place()


@record
class Character:
    """`character e "Eileen":` with its properties."""

    id: str
    name: str
    properties: tuple[Property, ...] = ()
    span: Span = place()


@record
class Background:
    """`background bg platform:`: the image name's words, and its properties."""

    image: tuple[str, ...]
    properties: tuple[Property, ...] = ()
    span: Span = place()


@record
class Style:
    """A named look: prompt words, palette, text box, fonts. `extends` names another style."""

    id: str
    extends: str | None = None
    properties: tuple[Property, ...] = ()
    span: Span = place()


@record
class Genre:
    """`genre NAME:` with a block defines pacing, moods and prompt words (stdlib); without a block it is a Setting."""

    id: str
    properties: tuple[Property, ...] = ()
    span: Span = place()


@record
class Mood:
    """`mood NAME:` names a musical and pictorial mood."""

    id: str
    properties: tuple[Property, ...] = ()
    span: Span = place()


@record
class Output:
    id: str
    path: str | None = None
    properties: tuple[Property, ...] = ()
    span: Span = place()


@record
class Route:
    """Which choice is taken at each menu: pairs of menu name and the choice's text (or its number)."""

    id: str
    picks: tuple[Property, ...] = ()
    span: Span = place()


@record
class Define:
    """`define x = …` (a constant: also `Character(…)`, `Dissolve(…)`) or `default x = …` (a variable's first value)."""

    word: Literal["define", "default"]
    name: str
    value: Expression
    span: Span = place()


@record
class Pronounce:
    """`say "Okafor" as "oh-KAH-for"`: how voices read a word everywhere in this script."""

    text: str
    sound: str
    span: Span = place()


@record
class Image:
    """`image eileen happy = "eileen_happy.png"`, or with an ATL block."""

    image: tuple[str, ...]
    value: Expression | None = None
    atl: "tuple[Step, ...]" = ()
    span: Span = place()


@record
class Transform:
    id: str
    parameters: "tuple[Parameter, ...]" = ()
    atl: "tuple[Step, ...]" = ()
    span: Span = place()


@record
class Parameter:
    name: str
    default: Expression | None = None
    span: Span = place()


@record
class Label:
    id: str
    parameters: tuple[Parameter, ...] = ()
    body: "tuple[Statement, ...]" = ()
    span: Span = place()


# --- ATL: how a picture moves ----------------------------------------------------------------------------------


@record
class Move:
    """`ease 0.5 xalign 0.2 alpha 1.0`: properties reached by a warper in that time; `warper` "" sets them at once."""

    warper: str
    duration: Expression | None
    properties: tuple[tuple[str, Expression], ...]
    span: Span = place()


@record
class Rest:
    """A number alone, or `pause N`: nothing changes for so long."""

    duration: Expression
    span: Span = place()


@record
class Repeat:
    count: Expression | None = None
    span: Span = place()


@record
class Group:
    """`block:`, `parallel:`, `choice [weight]:`, `on show[, hide]:`, `contains:`."""

    word: Literal["block", "parallel", "choice", "on", "contains"]
    steps: "tuple[Step, ...]"
    events: tuple[str, ...] = ()
    weight: Expression | None = None
    span: Span = place()


@record
class Use:
    """Another transform, picture or transition named on an ATL line: `slide_in`, `"pic.png" with dissolve`."""

    value: Expression
    with_: Expression | None = None
    span: Span = place()


Step = Move | Rest | Repeat | Group | Use

# --- statements ------------------------------------------------------------------------------------------------


@record
class Say:
    """A line of dialogue or narration.

    `who` is a character's id, "extend", or None for the narrator; `name` is a speaker given as text (`"Lucy" "Hi."`).
    `attributes` last (`e happy`), `temporary` hold for this line only (`e @ happy`); a leading `-` removes one.
    Each paragraph between triple quotes is a line of its own; the first carries `id` and `with_`.
    """

    who: str | None
    text: str
    attributes: tuple[str, ...] = ()
    temporary: tuple[str, ...] = ()
    name: str | None = None
    args: tuple[tuple[str, Expression], ...] = ()
    with_: Expression | None = None
    id: str | None = None
    interact: bool = True
    text_at: int = field(default=0, compare=False, repr=False, metadata={"meaning": False})
    """Offset of the text's first character within the statement's span: places inside the text can be pointed at."""
    span: Span = place()


@record
class Picture:
    """What `scene` and `show` put on the stage and how: image words, or an expression, or `text "…"`."""

    image: tuple[str, ...] = ()
    expression: Expression | None = None
    text: str | None = None
    at: tuple[Expression, ...] = ()
    as_: str | None = None
    behind: tuple[str, ...] = ()
    zorder: Expression | None = None
    onlayer: str | None = None
    atl: tuple[Step, ...] = ()
    span: Span = place()


@record
class Scene:
    picture: Picture | None
    with_: Expression | None = None
    span: Span = place()


@record
class Show:
    picture: Picture
    with_: Expression | None = None
    span: Span = place()


@record
class Hide:
    image: tuple[str, ...]
    onlayer: str | None = None
    with_: Expression | None = None
    span: Span = place()


@record
class With:
    value: Expression
    span: Span = place()


@record
class Camera:
    """`camera zoom 1.15 pan right over 3.0 ease`, `camera at …`, `camera:` with ATL, `camera reset`, `camera shake 0.4`."""

    words: tuple[Word, ...] = ()
    at: tuple[Expression, ...] = ()
    atl: tuple[Step, ...] = ()
    with_: Expression | None = None
    span: Span = place()


@record
class Play:
    """`play` or `queue` on a channel: files, or a generated `mood …` (music, ambient) or `effect …` (sound)."""

    word: Literal["play", "queue"]
    channel: str
    files: tuple[Expression, ...] = ()
    made: Word | None = None
    fadein: Expression | None = None
    fadeout: Expression | None = None
    volume: Expression | None = None
    loop: bool | None = None
    if_changed: bool = False
    span: Span = place()


@record
class Stop:
    channel: str
    fadeout: Expression | None = None
    span: Span = place()


@record
class Voice:
    """`voice "take.ogg"` for the next line, or `voice sustain`."""

    file: Expression | None
    sustain: bool = False
    span: Span = place()


@record
class Pause:
    duration: Expression | None = None
    span: Span = place()


@record
class Pace:
    """`pace slow|normal|fast|1.2`: scales reading times and gaps until the next `pace`."""

    word: Word
    span: Span = place()


@record
class Hold:
    """`hold 2.0`: the line before stays that much longer."""

    duration: Expression
    span: Span = place()


@record
class Window:
    """`window show|hide|auto`: whether the text box stays between lines."""

    word: Literal["show", "hide", "auto"]
    with_: Expression | None = None
    span: Span = place()


@record
class Nvl:
    word: Literal["show", "hide", "clear"]
    with_: Expression | None = None
    span: Span = place()


@record
class Letterbox:
    """`letterbox on|off`: film bars and subtitles instead of the text box."""

    on: bool
    with_: Expression | None = None
    span: Span = place()


@record
class Card:
    """`card "Chapter one" "The letter"`: words alone on the picture; `credits`: who and what made the film."""

    word: Literal["card", "credits"]
    lines: tuple[str, ...] = ()
    span: Span = place()


@record
class MenuItem:
    text: str
    body: "tuple[Statement, ...]"
    condition: Expression | None = None
    args: tuple[tuple[str, Expression], ...] = ()
    span: Span = place()


@record
class Menu:
    """A choice. `id` is its label (routes name it), `caption` a line said while it is open, `set_` the `set` clause's name."""

    items: tuple[MenuItem, ...]
    id: str | None = None
    caption: Say | None = None
    set_: str | None = None
    timeout: Expression | None = None
    default: Expression | None = None
    args: tuple[tuple[str, Expression], ...] = ()
    with_: Expression | None = None
    span: Span = place()


@record
class Branch:
    """One arm of an `if`; the `else` arm has no condition."""

    condition: Expression | None
    body: "tuple[Statement, ...]"
    span: Span = place()


@record
class If:
    branches: tuple[Branch, ...]
    span: Span = place()


@record
class While:
    condition: Expression
    body: "tuple[Statement, ...]"
    span: Span = place()


@record
class Jump:
    target: str
    span: Span = place()


@record
class Call:
    target: str
    args: tuple[Expression, ...] = ()
    named: tuple[tuple[str, Expression], ...] = ()
    from_: str | None = None
    span: Span = place()


@record
class Return:
    value: Expression | None = None
    span: Span = place()


@record
class Pass:
    span: Span = place()


@record
class Assign:
    """`$ trust += 1`"""

    name: str
    op: str  # = += -= *= /=
    value: Expression
    span: Span = place()


@record
class Generate:
    """`@generate KIND params…:` or `@expand params…:`: words asked of a writer; `fallback` is used when none answers."""

    kind: str
    words: tuple[Word, ...] = ()
    properties: tuple[Property, ...] = ()
    fallback: "tuple[Statement, ...]" = ()
    span: Span = place()


@record
class Broken:
    """A line that could not be read; a diagnostic says why. It keeps its place so that editors keep their tree."""

    text: str
    span: Span = place()


Statement = (
    Say | Scene | Show | Hide | With | Camera | Play | Stop | Voice | Pause | Pace | Hold | Window | Nvl | Letterbox
    | Card | Menu | If | While | Jump | Call | Return | Pass | Assign | Generate | Label | Broken
)  # fmt: skip
Declaration = (
    Version | Setting | Include | Character | Background | Style | Genre | Mood | Output | Route | Define | Pronounce
    | Image | Transform
)  # fmt: skip
Item = Declaration | Statement


@record
class Module:
    """One file: its items in order."""

    name: str
    items: tuple[Item, ...]


@record
class Script:
    """The story as written: the main file first, then every file it includes with the name it goes by (None: no prefix).

    A script equals only itself, so that what was found out about one can be remembered.
    """

    modules: tuple[tuple[str | None, Module], ...]

    __eq__ = object.__eq__
    __hash__ = object.__hash__
