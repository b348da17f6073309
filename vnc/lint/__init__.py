"""Opinions about a story that is sound: what a careful editor would mark. Rules are small functions in one table.

`rule` says what a rule is given and gives; `talk`, `cast`, `pace`, `menus` and `tidy` hold the rules, `table` lists them,
`settings` reads `[lint]` of a project, `review` runs them.
"""

from vnc.lint.review import Review, review
from vnc.lint.table import RULES

__all__ = ["RULES", "Review", "review"]
