"""What `vnc lint` says of a story, for editors: made last, when nothing is wrong, and given up when the writer goes on."""

from collections.abc import Iterator

from vnc.lint.review import opinions
from vnc.lint.settings import chosen
from vnc.lint.table import RULES
from vnc.lsp.survey import Finding, Survey, alone
from vnc.manuscript import Manuscript, growing
from vnc.pipeline import Shop, Wish
from vnc.source import Source

STEP = 5
"""The step of a survey that has these findings and nothing else."""
CODES = frozenset(rule.code for rule in RULES)


def reviewed(survey: Survey, shop: Shop, main: str) -> Iterator[Survey | None]:
    """The rules' findings in a story that was surveyed without an error. None between parts of the work: it may end there.
    Raises BadLint for settings that make no sense."""
    rules = chosen(RULES, shop.project.lint)
    if any(finding.told.severity == "error" for finding in survey.findings):
        return
    grown: list[Manuscript] = []
    for told in growing(shop, Wish(main)):
        grown = [told]
        yield None
    sources = {name: Source(name, text) for name, text in survey.texts.items()}
    found = [each for each in opinions(shop, grown[0], main, rules, sources) if each.code not in shop.project.ignore]
    yield Survey(survey.version, survey.texts, tuple(Finding("whole", alone(each)) for each in found), step=STEP)
