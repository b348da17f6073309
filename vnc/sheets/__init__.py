"""Scripts for voice actors: who says what, how, and under which name the recording is found.

`sheet` chooses lines; `written` gives CSV, SRT, Fountain and plain text; `pages` draws sheets of paper, `pdf` binds them.
"""

from vnc.sheets.sheet import Sheet, sheet

__all__ = ["Sheet", "sheet"]
