"""One fault gives one report, on its line, however many faults there are."""

import random
from collections.abc import Callable

import pytest

from vnc.diagnostics import Diagnostic
from vnc.parse import parse
from vnc.script import Broken, Label, Say, Show
from vnc.source import Source

PROSE = "the rain kept falling while we talked about nothing and she laughed at my joke before the last train came"
WORDS = PROSE.split()


def story(scenes: int = 40, seed: int = 5) -> list[str]:
    """The lines of a plain story with every frequent construct."""
    chance = random.Random(seed)
    lines = ['define e = Character("Eileen", color="#c8ffc8")', 'character l "Lucy":', '    color "#ffcccc"', ""]
    for number in range(scenes):
        lines += [f"label scene_{number}:", "    scene bg room with fade", '    play music "theme.ogg" fadein 1.0']
        for _ in range(20):
            text = " ".join(chance.choice(WORDS) for _ in range(8)).capitalize() + "."
            lines.append(
                "    "
                + chance.choice(
                    [
                        f'e "{text}"',
                        f'l happy "{text}"',
                        f'"{text}"',
                        "show eileen happy at left with dissolve",
                        "hide eileen with fade",
                    ]
                )
            )
        lines += ["    if trust > 3:", '        e "Yes."', "    else:", '        e "No."']
        lines += [
            "    menu:",
            '        "Go on.":',
            f"            jump scene_{number}",
            '        "Stay.":',
            '            e "All right."',
            "",
        ]
    return lines


Spoil = Callable[[str], str | None]


def _quote(line: str) -> str | None:
    return line[:-1] if line.startswith('    e "') or line.startswith('    "') else None


def _keyword(line: str) -> str | None:
    for right, wrong in (
        ("show", "sohw"),
        ("label", "lable"),
        ("hide", "hied"),
        ("menu", "mneu"),
        ("play", "paly"),
        ("scene", "scnee"),
    ):
        if line.strip().startswith(right):
            return line.replace(right, wrong, 1)
    return None


def _colon(line: str) -> str | None:
    return line[:-1] if line.startswith(("label ", "    menu:", "    if ", "    else:", '        "Go on.":')) else None


def _indent(line: str) -> str | None:
    return "  " + line if line.startswith(("    e ", "    hide", "    show")) else None


def _outdent(line: str) -> str | None:
    return line[2:] if line.startswith(("    e ", "    hide", "    show")) else None


def _stray(line: str) -> str | None:
    return line + " ] 5" if line.startswith(("    hide", "    e ", "    play", "    scene")) else None


KINDS: dict[str, tuple[Spoil, ...]] = {
    "unclosed quote": (_quote,),
    "misspelled keyword": (_keyword,),
    "missing colon": (_colon,),
    "bad indent": (_indent,),
    "bad dedent": (_outdent,),
    "stray tokens": (_stray,),
    "a mix": (_quote, _keyword, _colon, _indent, _stray, _outdent),
}


def spoilt(kinds: tuple[Spoil, ...], seed: int) -> tuple[str, list[int]]:
    """A story with ten faults, well apart, and their line numbers."""
    lines, chance, at = story(), random.Random(seed), []
    places = list(range(8, len(lines)))
    chance.shuffle(places)
    for place in places:
        wrong = kinds[len(at) % len(kinds)](lines[place])
        if wrong is not None and all(abs(place - other) > 12 for other in at):
            lines[place] = wrong
            at.append(place)
        if len(at) == 10:
            break
    return "\n".join(lines) + "\n", sorted(place + 1 for place in at)


def lines_of(found: tuple[Diagnostic, ...], source: Source) -> list[int]:
    return [source.place(d.span.start)[0] for d in found if d.span]


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("kind", KINDS)
def test_ten_of_ten(kind: str, seed: int) -> None:
    text, wanted = spoilt(KINDS[kind], seed)
    source = Source("story", text)
    assert len(wanted) == 10
    assert lines_of(parse(source).found, source) == wanted


def test_the_plain_story_has_no_faults() -> None:
    assert parse(Source("story", "\n".join(story()))).ok


def test_what_was_meant_is_kept() -> None:
    """A line that can only mean one thing is read as that; a Broken node stands for any other."""
    text = (
        'lable start:\n    sohw mira at left\n    e "Hi" wth dissolve\n    e "unclosed\n'
        '    menu\n        "Go":\n            pass\n'
    )
    (label,) = parse(Source("x", text)).value.items
    assert isinstance(label, Label) and label.id == "start"
    assert [type(node).__name__ for node in label.body] == ["Show", "Say", "Broken", "Menu"]
    show, say, broken, _ = label.body
    assert isinstance(show, Show) and show.picture.image == ("mira",)
    assert isinstance(say, Say) and say.text == "Hi" and say.with_ is not None
    assert isinstance(broken, Broken) and broken.text == 'e "unclosed'


def test_fixes_are_edits_that_mend() -> None:
    """Applying the first fix of each report gives a script without mistakes."""
    text = (
        'lable start:\n    sohw mira at left\n    e "Hi" wth dissolve\n    menu\n        "Go":\n            e “Well.”\n'
        "    if x = 3:\n        pass\n    else if y:\n        $ z = (1 + 2\n"
    )
    found = parse(Source("x", text)).found
    edits = [edit for d in found for edit in d.fixes[0].edits]
    assert len(found) == 8
    for edit in sorted(edits, key=lambda edit: -edit.span.start):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    assert parse(Source("x", text)).found == ()
