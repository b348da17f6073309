"""Text to Script. Never raises on what an author can type.

The language itself is `grammar/vns.lark`; `tables` holds it as data, `machine` reads one line by them and `build` makes its
node. `lines` reads blocks, the frequent lines by `hot`; `mistakes` finds words for what does not fit. `incremental` keeps
what an edit leaves alone, `files` follows includes, `unparse` writes a module back, `reference` is Lark on its own.
"""

from vnc.parse.incremental import Parser, parse

__all__ = ["Parser", "parse"]
