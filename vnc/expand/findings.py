"""What is said of drafts that were asked for."""

from vnc.diagnostics import Diagnostic
from vnc.script import Generate

AGAIN = "this was asked on an earlier build; `vnc expand` asks again, and so does a change of the block"


def not_locked(block: Generate, file: str) -> Diagnostic:
    hint = f"`vnc expand {file}` asks a writer and pins the draft"
    message = "no draft is pinned for this block, and a locked build asks nobody"
    return Diagnostic("error", "not-locked", message, block.span, hints=(hint,))


def sketched(block: Generate) -> Diagnostic:
    hint = "`vnc expand` asks a writer; `fallback:` holds your own lines"
    message = "no writer is asked here: the embedded one made these lines from phrases"
    return Diagnostic("note", "sketched", message, block.span, hints=(hint,))


def failed(block: Generate, wrong: tuple[str, ...], known: bool = False) -> Diagnostic:
    used = "the `fallback:` is used" if block.fallback else "the embedded writer's lines are used"
    hints = (AGAIN,) if known else ()
    return Diagnostic("warning", "draft-failed", f"no usable draft came: {'; '.join(wrong)}; {used}", block.span, hints=hints)


def mended(block: Generate, wrong: tuple[str, ...]) -> Diagnostic:
    return Diagnostic("note", "draft-mended", f"the draft had to be mended: {'; '.join(wrong)}", block.span)
