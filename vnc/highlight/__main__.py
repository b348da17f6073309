"""`python -m vnc.highlight`: writes the coloured language anew, for every editor."""

from collections.abc import Mapping
from pathlib import Path

from vnc.highlight.codemirror import codemirror
from vnc.highlight.derive import derive
from vnc.highlight.emacs import emacs
from vnc.highlight.language import dumped
from vnc.highlight.snippets import snippets
from vnc.highlight.textmate import plist, textmate
from vnc.highlight.vim import vim


def files() -> Mapping[str, str]:
    """Every generated file of the repository: its path and text."""
    language = derive()
    return {
        "grammar/highlight.json": dumped(language),
        "editors/textmate/vns.tmLanguage.json": textmate(language),
        "editors/codemirror/table.js": codemirror(language),
        "editors/textmate/vns.tmLanguage": plist(language),
        "editors/emacs/vns-mode.el": emacs(language),
        "editors/vim/syntax/vns.vim": vim(language),
        "editors/vscode/snippets/vns.json": snippets(),
    }


def main(root: Path) -> None:
    for name, text in files().items():
        (root / name).write_text(text, "utf-8")


if __name__ == "__main__":
    main(Path(__file__).parents[2])
