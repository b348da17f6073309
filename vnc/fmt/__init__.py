"""Script text in its one style: indentation, spaces, quotes, blank lines. Comments stay, and so does the meaning.

`rows` takes a text apart into logical lines, comments and the depth of each; `spacing`, `rewrites` and `layout` write one
line; `blanks` says where blank lines stand; `style` joins them, one item after the other: what it made of one is kept
while its text stays.
"""

from vnc.fmt.style import Change, Styler, changed, checked, formatted, formatted_range, range_changes

__all__ = ["Change", "Styler", "changed", "checked", "formatted", "formatted_range", "range_changes"]
