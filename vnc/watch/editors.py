"""How to open a line in an editor: addresses that editors have made known to the system. The page only links to them."""

from vnc.diagnostics import VncError

EDITORS = {
    "vscode": "vscode://file{path}:{line}:{column}",
    "vscodium": "vscodium://file{path}:{line}:{column}",
    "cursor": "cursor://file{path}:{line}:{column}",
    "zed": "zed://file{path}:{line}:{column}",
    "idea": "idea://open?file={path}&line={line}&column={column}",
    "sublime": "subl://open?url=file://{path}&line={line}&column={column}",
    "textmate": "txmt://open?url=file://{path}&line={line}&column={column}",
}


class UnknownEditor(VncError):
    """An editor that is not in the table, and no address either."""

    code = 2


def address(editor: str) -> str:
    """The address of an editor by name, or as given: with `{path}`, and `{line}` and `{column}` if it likes."""
    if editor in EDITORS:
        return EDITORS[editor]
    scheme = editor.partition(":")[0].lower()
    if "{path}" not in editor or not scheme.isalnum() or scheme in ("javascript", "data"):
        raise UnknownEditor(f"no editor `{editor}`", f"one of {', '.join(EDITORS)}, or an address: myeditor://{{path}}:{{line}}")
    return editor
