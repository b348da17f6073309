"""The words that diagnostics of the parser use, as tables."""

HEADS = {
    **dict.fromkeys(("label", "if", "elif", "else", "while", "fallback", '"'), "statement"),
    **dict.fromkeys(("character", "background", "style", "genre", "mood", "output", "route"), "property"),
    **dict.fromkeys(("image", "transform", "show", "scene", "camera", "parallel", "block", "choice", "on"), "motion"),
    "menu": "menu",
    "generate": "request",
    "expand": "request",
}
"""What kind of block stands under a line, by its first word."""

DECLARATIONS = (
    "vns", "title", "subtitle", "author", "language", "theme", "include", "character", "background", "style", "genre",
    "mood", "output", "route", "define", "default", "say", "image", "transform",
)  # fmt: skip

BLOCKS = {
    "menu_line": ("between choices", "put it before the menu, or under a choice"),
    "motion_line": ("in a motion", "for example: linear 1.0 xalign 0.5"),
    "property_line": ("among properties", "end the block: move it to the left margin"),
    "request_line": ("here", "put it under `fallback:`"),
}
"""Where statements have no place, and what to do instead."""

LINES = {
    "module_line": 'a line is a statement, or spoken: e "…"',
    "statement_line": 'a line is a statement, or spoken: e "…"',
    "arm_line": "write `elif` or `else`",
    "menu_line": 'a choice is written: "Text":',
    "request_line": "a property starts with its name; `fallback:` opens what is used when nobody answers",
    "property_line": "a property starts with its name",
    "motion_line": "for example: linear 1.0 xalign 0.5",
    "expression_line": "a value starts with a name, a number or a quote",
}
"""How lines start, by kind of block."""

UNSUPPORTED = {
    "python": ("there is no Python in a script", "set variables with `default` and `$`"),
    "init": ("there are no `init` blocks: declarations hold from the start", "put `define` and `default` at the left margin"),
    "early": ("there is no Python in a script", "leave it out"),
    "screen": ("there are no screens in a film", "how text and menus look is said by `theme` and `style`"),
    "translate": ("translations are not part of a script", "leave it out"),
    "layeredimage": ("there are no layered images", 'give each look its own picture: image eileen happy = "happy.png"'),
    **dict.fromkeys(
        ("import", "from", "def", "class", "for", "try", "global", "print"),
        ("there is no Python in a script", "set variables with `default` and `$`"),
    ),
    "testcase": ("there are no test cases in a script", "leave it out"),
}
"""Statements of Ren'Py that mean nothing in a film."""

CALLS = {
    "renpy.pause": "write `pause 1.0`",
    "renpy.music.play": 'write `play music "file.ogg"`',
    "renpy.music.stop": "write `stop music`",
    "renpy.music.queue": 'write `queue music "file.ogg"`',
    "renpy.music.set_volume": 'write `play music "file.ogg" volume 0.5`',
    "renpy.sound.play": 'write `play sound "file.ogg"`',
    "renpy.play": 'write `play sound "file.ogg"`',
    "renpy.jump": "write `jump name`",
    "renpy.call": "write `call name`",
    "renpy.show": "write `show name`",
    "renpy.hide": "write `hide name`",
    "renpy.scene": "write `scene name`",
    "renpy.with_statement": "write `with dissolve`",
    "renpy.transition": "write `with dissolve`",
    "renpy.say": 'write `e "Text."`',
    "renpy.notify": 'write `card "Text"`',
    "renpy.movie_cutscene": "films within films are not supported",
}
"""What a call of Ren'Py's is here."""

AFTER = {
    "at": "a place (left, center, right or a transform of yours)",
    "with": "a transition (dissolve, fade or another)",
    "show": "what to show: an image's name",
    "scene": "an image's name",
    "hide": "an image's name",
    "jump": "a label's name",
    "call": "a label's name",
    "label": "a name for the label",
    "menu": "`:`",
    "play": "a channel (music, sound or ambience)",
    "queue": "a channel (music, sound or ambience)",
    "stop": "a channel (music, sound or ambience)",
    "voice": "a file in quotes or `sustain`",
    "title": "a text in quotes",
    "author": "a text in quotes",
    "include": "a file in quotes",
    "character": 'a short name and a full one (e "Eileen")',
    "background": "an image's name",
    "image": "an image's name",
    "transform": "a name",
    "style": "a name",
    "genre": "a name",
    "mood": "a name",
    "output": "a name",
    "route": "a name",
    "define": "a name and its value (x = 1)",
    "default": "a name and its value (x = 0)",
    "if": "a condition",
    "elif": "a condition",
    "while": "a condition",
    "else": "`:`",
    "pace": "slow, normal, fast or a number",
    "hold": "how many seconds",
    "window": "`show`, `hide` or `auto`",
    "nvl": "`show`, `hide` or `clear`",
    "letterbox": "`on` or `off`",
    "card": "a text in quotes",
    "fadein": "how many seconds",
    "fadeout": "how many seconds",
    "volume": "a number from 0 to 1",
    "behind": "an image's name",
    "as": "a name",
    "zorder": "a number",
    "onlayer": "a layer's name",
    "id": "a name for the line",
    "timeout": "how many seconds",
    "set": "a variable's name",
    "from": "a name",
    "effect": "what is heard",
    "expression": "a value",
    "text": "a text in quotes",
    "$": "a variable and its value (trust += 1)",
    "=": "a value",
    "+=": "a value",
    "-=": "a value",
    "(": "a value or `)`",
    "[": "a value or `]`",
    ",": "another value",
    "and": "a condition",
    "or": "a condition",
    "not": "a condition",
    "generate": "what to write (dialogue, actions or outline)",
    "@": "`generate` or `expand`",
}
"""What must follow a word; `vns` alone is Ren'Py's `expected …` in our words."""

NEEDS = {
    "play": "what to play: a file in quotes, or `mood` or `effect` and its name",
    "queue": "what to play: a file in quotes, or `mood` and its name",
    "define": "`=` and a value",
    "default": "`=` and a value",
    "image": "`=` and a file in quotes, or `:` and a block",
    "character": 'a short name and a full one: character e "Eileen"',
    "say": 'two texts: say "Okafor" as "oh-KAH-for"',
}
"""What a line is still missing, by its first word."""

TERMINALS = {
    "NAME": "a name",
    "IMAGE": "an image's word",
    "FLAG": "a word",
    "VALUE": "a number",
    "NUMBER": "a number",
    "STRING": "a text in quotes",
    "TRIPLE": "a text in quotes",
    "COLON": "`:`",
    "EQUAL": "`=`",
    "ASSIGN": "`=` or `+=`",
    "LPAR": "`(`",
    "RPAR": "`)`",
    "RSQB": "`]`",
    "COMMA": "`,`",
    "DOLLAR": "`$`",
}
"""Terminals in words; those left out are not worth naming."""

QUIET = frozenset(("and", "or", "not", "in", "is", "if", "True", "False", "None", "nointeract", "onlayer", "zorder"))
"""Keywords that are possible nearly everywhere, so that naming them helps nobody."""

SHORT = frozenset(("e", "l", "m", "s", "i"))

STRONG = "label|menu|scene|show|hide|jump|call|return|play|stop|with|define|character|background|if|elif|while|pause"
"""Words that start a line of script rather than one of prose."""

CHARACTERS = {"\t": "a tab", "\xa0": "a no-break space", "\u3000": "a wide space", "\r": "a lone carriage return", ";": "`;`"}
CHARACTER_HINTS = {
    "\xa0": ("write a plain space",),
    "\u3000": ("write a plain space",),
    ";": ("one statement a line, without `;`",),
    "{": ("there are no dictionaries",),
    "&": ("write `and`",),
    "|": ("write `or`",),
}
