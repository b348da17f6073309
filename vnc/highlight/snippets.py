"""Snippets for editors without the language server, from the table that its completion uses."""

import json
from itertools import chain

from vnc.lsp.words import DECLARATIONS, NOTES, STATEMENTS


def snippets() -> str:
    """VS Code's snippet file, which Vim's and Sublime's plugins read as well."""
    told = {
        word: {"prefix": word, "body": told.snippet.split("\n"), "description": told.help}
        for word, told in chain(STATEMENTS.items(), DECLARATIONS.items(), NOTES.items())
        if told.snippet
    }
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"
