"""Lines as they are spoken: which still want a recording, which are rolled anew, and their names kept from edit to edit."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import PurePosixPath

from vnc import drafting
from vnc.diagnostics import VncError, nearest
from vnc.drafting import desk
from vnc.expand.expand import expand
from vnc.expand.lock import NAME, dump
from vnc.lines import Kept, Named, recorded
from vnc.lower.program import Do, Op, named, program
from vnc.lower.sounds import SUFFIXES
from vnc.lower.speech import speakable
from vnc.manuscript import Line, manuscript
from vnc.parse.files import load
from vnc.pipeline import Shop, Wish, check, library, prepare_some, team
from vnc.request import Speech
from vnc.script import Say
from vnc.store import write

FOLDER = "voices"
FIGURES = 16
"""Of a recording's digest that the lock keeps."""


def missing(shop: Shop, path: str) -> tuple[Line, ...]:
    """Every line that nobody has recorded, in the script's order. Their names are kept from now on: somebody will read them."""
    keep_names(shop, path, always=True)
    return tuple(line for line in manuscript(shop, Wish(path)).lines if not line.take and speakable(line.text))


def keep_names(shop: Shop, path: str, always: bool = False) -> None:
    """Write the names of all lines into the lock, if something hangs on one of them already (or `always`)."""
    known = drafting.kept(shop.world)
    old = known.get(path, Kept())
    files = {PurePosixPath(file).stem: file for file in shop.world.list(FOLDER) if file.lower().endswith(SUFFIXES)}
    hanging = frozenset((*old.dice, *files))
    if not (always or old.lines or hanging):
        return
    ops = _now(shop, path, old.lines)
    now = named(ops)
    if always or old.lines or hanging & {line.id for line in now}:
        heard = _heard(shop, old, files, ops)
        _keep(shop, path, replace(old, lines=recorded(old.lines, now, hanging), heard=heard))


def redo(shop: Shop, path: str, name: str, take: int | None = None) -> Speech:
    """Roll a line anew, as the next take or this one (0 is the first), and speak it. Raises VncError if there is no such line."""
    keep_names(shop, path, always=True)
    kept = drafting.kept(shop.world)[path]
    lines = manuscript(shop, Wish(path)).lines
    line = next((line for line in lines if line.id == name), None)
    if line is None:
        near = nearest(name, [line.id for line in lines])
        raise VncError(f"no line goes by `{name}`", f"did you mean `{near}`?" if near else "`vnc voices missing` lists them")
    if line.take:
        raise VncError(f"{name} is recorded: {line.take}", "a recording wins over made voices; take it away first")
    number = kept.dice.get(name, 0) + 1 if take is None else take
    dice = {id: n for id, n in {**kept.dice, name: number}.items() if n}
    _keep(shop, path, replace(kept, dice=dice))
    return _spoken(shop, path, name, line.text, number)


def _now(shop: Shop, path: str, known: tuple[Named, ...]) -> Sequence[Op]:
    script = load(shop.world, path).value
    story = expand(script, desk(shop.world, shop.project, script, library())).value
    return program(story, "", known).ops


def _heard(shop: Shop, old: Kept, files: Mapping[str, str], ops: Sequence[Op]) -> Mapping[str, tuple[str, str]]:
    """For each recording the words of its line; a file that is known keeps the words it was made for."""
    texts = {op.id: op.statement.text for op in ops if isinstance(op, Do) and isinstance(op.statement, Say)}
    found: dict[str, tuple[str, str]] = {}
    for id, file in files.items():
        digest = sha256(shop.world.read(file)).hexdigest()[:FIGURES]
        before = old.heard.get(id)
        if before and before[0] == digest:
            found[id] = before
        elif id in texts:
            found[id] = (digest, " ".join(texts[id].split()))
    return found


def _keep(shop: Shop, path: str, new: Kept) -> None:
    known = drafting.kept(shop.world)
    if known.get(path) != new:
        write(shop.root / NAME, dump(drafting.pinned(shop.world), {**known, path: new}).encode())


def _spoken(shop: Shop, path: str, name: str, text: str, take: int) -> Speech:
    """The line's request on the usual way through the story, made now."""
    plan = check(shop, Wish(path)).value
    shot = next((shot for shot in plan.shots if shot.id == name), None)
    request = plan.assets.get(shot.speech) if shot else None
    if shot is None or not isinstance(request, Speech):
        raise VncError(f"{name} is kept as take {take}, but not on the usual way through the story", "a build will speak it")
    prepare_some(shop, plan, (shot.speech,), team(shop))
    return request
