"""Do recordings still say their lines?"""

from collections.abc import Iterable, Iterator

from vnc.diagnostics import Diagnostic
from vnc.lines import fits
from vnc.lower.gallery import Gallery
from vnc.lower.program import Do, Op
from vnc.lower.speech import recorded
from vnc.script import Say


def outgrown(ops: Iterable[Op], gallery: Gallery) -> Iterator[Diagnostic]:
    """A warning for each line whose words changed after it was recorded; a new recording of it says the new ones."""
    known = gallery.settings.heard
    for op in ops if known else ():
        if isinstance(op, Do) and isinstance(op.statement, Say) and op.id in known and (path := recorded(op.id, gallery)):
            digest, said = known[op.id]
            if gallery.digest(path).startswith(digest) and not fits(said, op.statement.text):
                hints = (
                    f"{path} says: “{said}”",
                    f"record it again; if it fits as it is, delete the line of {op.id} under [recorded…] in vnc.lock",
                )
                message = "the recording of this line was made for other words"
                yield Diagnostic("warning", "outgrown-take", message, op.statement.span, hints=hints)
