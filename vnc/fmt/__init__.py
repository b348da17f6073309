"""Script text in its one style: indentation, spaces, quotes, blank lines. Comments stay, and so does the meaning.

`rows` takes a text apart into logical lines, comments and the depth of each; `spacing`, `rewrites` and `layout` write one
line; `blanks` says where blank lines stand; `style` joins them.
"""

from vnc.fmt.style import checked, formatted, formatted_range

__all__ = ["checked", "formatted", "formatted_range"]
