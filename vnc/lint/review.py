"""Running the rules over a story, together with all that `check` has to say, and putting safe fixes into its files."""

from collections.abc import Iterator, Mapping

from vnc import data
from vnc.diagnostics import Diagnostic
from vnc.fixes import fixed, safe
from vnc.ignores import kept, unused
from vnc.lint.rule import Found, Rule, Story
from vnc.lint.settings import chosen
from vnc.lint.table import RULES
from vnc.lower.checks.subject import Subject
from vnc.lower.gallery import FOLDERS, SOUNDS
from vnc.manuscript import Manuscript, manuscript
from vnc.parse import parse
from vnc.parse.files import decode, load
from vnc.pipeline import Shop, Wish, findings
from vnc.record import record
from vnc.source import Source, Span

PASSES = 8
"""Rounds of fixes: one may make another possible."""


@record
class Review:
    """What there is to say about a story, and the texts that it is about."""

    found: tuple[Diagnostic, ...]
    sources: Mapping[str, Source]


def review(shop: Shop, wish: Wish) -> Review:
    """Errors alone while there are any; else all warnings and notes of `check` and of the rules, but for those ignored."""
    rules = chosen(RULES, shop.project.lint)
    sources = _scripts(shop, wish.path)
    checked = findings(shop, wish)
    told = checked.found
    if checked.ok:
        told = (*told, *opinions(shop, manuscript(shop, wish), wish.path, rules, sources))
        told = tuple(d for d in told if d.severity == "error" or d.code not in shop.project.ignore)
        codes = (page.stem for page in data("codes").glob("*.md"))
        told = (*kept(told, sources), *unused(told, sources, codes))
    return Review(told, sources)


def mended(shop: Shop, wish: Wish) -> Iterator[tuple[str, str, int]]:
    """Round by round, each file that a safe fix changes: its name, its new text, how many fixes are in it. Whoever takes
    one must write it before asking for the next. A text that would have more errors than before is left as it is."""
    for _ in range(PASSES):
        now = review(shop, wish)
        fixes, before = safe(now.found), now.sources
        changed = False
        for name, source in before.items():
            text, count = fixed(source.text, name, fixes)
            if count and text != source.text and _is_sound(source, text):
                changed = True
                yield name, text, count
        if not changed:
            return


def _scripts(shop: Shop, path: str) -> Mapping[str, Source]:
    """The file and all that it includes, as written."""
    names = dict.fromkeys(module.name for _, module in load(shop.world, path).value.modules)
    return {name: decode(name, shop.world.read(name))[0] for name in names if shop.world.exists(name)}


def opinions(
    shop: Shop, told: Manuscript, main: str, rules: tuple[Rule, ...], sources: Mapping[str, Source]
) -> Iterator[Diagnostic]:
    """What the rules say, on their own: nothing is ignored, errors do not matter. What has no place stands at `main`'s start."""
    subject = Subject(told.script, told.names, told.program, told.gallery, told.gallery.settings)
    files = tuple(path for folder in (*FOLDERS, *SOUNDS) for path in shop.world.list(folder))
    story = Story(told, subject, sources, files)
    for rule in rules:
        for each in rule.check(story, rule.limit):
            yield _diagnostic(rule, each, main)


def _diagnostic(rule: Rule, found: Found, main: str) -> Diagnostic:
    assert rule.level != "off"
    span = found.span or Span.at(main, 0, 0)
    return Diagnostic(rule.level, rule.code, found.message, span, hints=found.hints, fixes=found.fixes)


def _is_sound(source: Source, text: str) -> bool:
    def errors(text: str) -> int:
        return sum(d.severity == "error" for d in parse(Source(source.name, text)).found)

    return errors(text) <= errors(source.text)
