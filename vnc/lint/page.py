"""`docs/lint.md`: what lint is, with the table of its rules."""

from collections.abc import Iterator

from vnc.lint.table import RULES

INTRODUCTION = """\
# Lint

`vnc check` says what is wrong with a script. `vnc lint` says what a careful editor would mark in one that is right:
opinions, each of which may be wrong for your story. It tells all that `check` tells, too; while there are errors, only these.

```sh
vnc lint story.vns             # what there is to say
vnc lint story.vns --fix       # put in every fix that cannot change the meaning
vnc lint story.vns --rules     # the rules as this project has them
vnc lint --format sarif        # or json, github: for editors and checks
```

The exit code is 1 when there are warnings or errors; with `--strict`, notes count too.

## Rules

`vnc explain CODE` tells more about each, with a wrong and a right example.

| code | marks | level | from |
|---|---|---|---|
"""
SETTINGS = """
## Settings

`[lint]` in `vnc.toml` sets rules by their code: a level (`"off"`, `"note"`, `"warning"`, `"error"`), a number for rules
that count, or both.

```toml
[lint]
long-line = 30
untitled = "off"
monologue = { level = "warning", limit = 8 }
```

## Comments

`# vnc: ignore CODE` silences a warning or a note, of `check` too; several codes have commas between them, and what follows is
for whoever reads it. Errors cannot be ignored.

```vns
# vnc: ignore one-face  (above the first line: for the whole file)

label start:
    pause 9.0  # vnc: ignore long-pause
    # vnc: ignore doubled-word
    "Well well, she said."
```

A comment that silences nothing is told as `unused-ignore`. To silence a code in the whole project, name it under `ignore`
in `vnc.toml`.
"""


def page() -> str:
    """The whole page."""
    return INTRODUCTION + "".join(_rows()) + SETTINGS


def _rows() -> Iterator[str]:
    for rule in RULES:
        limit = f"{rule.limit:g} {rule.unit}" if rule.limit else ""
        yield f"| [`{rule.code}`](codes/{rule.code}.md) | {rule.about} | {rule.level} | {limit} |\n"
