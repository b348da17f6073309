"""How text is quoted in a script: what its escapes mean, how to write it back, where a character of it stands."""

import re

PIECE = re.compile(r"\\(?:u[0-9a-fA-F]{1,4}|[ \t]*\r?\n[ \t]*|[\s\S])|[ \t\r\n]+")
ESCAPES = {"n": "\n", "t": "\t", "{": "{{", "[": "[["}
PLAIN = {"n": "\n", "t": "\t"}
UNWRITABLE = re.compile(r'[\\"\x00-\x1f\x7f\ud800-\udfff]|(?<= ) ')
ILLEGAL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


def cook(raw: str) -> str:
    """What a line's text means: white space runs become one space, escapes their characters (`\\[` and `\\{` stay literal)."""
    return PIECE.sub(lambda found: _meaning(found[0], ESCAPES), raw)


def cook_plain(raw: str) -> str:
    """What a text inside an expression means: escapes only, white space as written."""
    return PIECE.sub(lambda found: _meaning(found[0], PLAIN) if found[0][0] == "\\" else found[0], raw)


def quote(text: str) -> str:
    """The text between double quotes, such that `cook` and `cook_plain` give it back (`cook` keeps `\\n` and `\\t` too)."""
    return '"' + UNWRITABLE.sub(_escaped, text) + '"'


def raw_offset(raw: str, index: int) -> int:
    """Where the cooked text's character `index` stands in the raw text between the quotes."""
    cooked = last = 0
    for found in PIECE.finditer(raw):
        plain, length = found.start() - last, len(_meaning(found[0], ESCAPES))
        if index < cooked + plain:
            break
        if index < cooked + plain + length:
            return found.start()
        cooked, last = cooked + plain + length, found.end()
    return last + index - cooked


def _meaning(piece: str, escapes: dict[str, str]) -> str:
    if piece[0] != "\\":
        return " "
    if piece[1] == "u" and len(piece) > 2:
        return chr(int(piece[2:], 16))
    if piece[-1] in " \t\r\n":
        return " "
    return escapes.get(piece[1], piece[1])


def _escaped(found: re.Match[str]) -> str:
    char = found[0]
    simple = {"\n": "\\n", "\t": "\\t", '"': '\\"', "\\": "\\\\", " ": "\\ "}
    return simple.get(char) or f"\\u{ord(char):04x}"
