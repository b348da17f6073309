"""Several drafts for one block: rolled, kept under numbers, chosen."""

from dataclasses import replace

from vnc.asking import Asking, recall, takes, writer
from vnc.diagnostics import VncError, nearest
from vnc.draft import Draft, Pinned
from vnc.drafting import pinned
from vnc.expand.expand import Block, Filled
from vnc.pipeline import Shop, pin

SEEDS = 999_999


def named(filled: Filled, name: str) -> Block:
    """The block that goes by `start/1`, or `story.vns:start/1`. Raises VncError, naming the blocks there are."""
    known = {block.at: block for block in filled.blocks}
    found = [block for at, block in known.items() if name == at or at.endswith(f":{name}")]
    if len(found) == 1:
        return found[0]
    short = [at.rpartition(":")[2] for at in known]
    near = nearest(name, short)
    hint = f"did you mean `{near}`?" if near else f"there are: {', '.join(known) or 'none'}"
    raise VncError(f"{'several blocks go' if found else 'no block goes'} by `{name}`", hint)


def roll(shop: Shop, filled: Filled, block: Block, count: int, seed: int | None = None, by: str = "") -> tuple[Pinned, ...]:
    """So many new takes of a block, by a writer; the first of them is pinned. Raises VncError if none is usable."""
    found, notes = writer(shop.project, by)
    if found is None or block.draft is None:
        raise VncError(notes[-1].message if notes else "no writer is named", 'set writers = ["kobold"] in vnc.toml, or --writer')
    asking = Asking(found, shop.store, shop.world, shop.tell)
    first = max((number for number, _ in takes(shop.store, block.draft)), default=0) + 1
    rolled: list[Pinned] = []
    for number in range(first, first + count):
        dice = seed + number - first if seed else block.draft.seed + number - 1
        answer = asking.take(block.draft, number, (dice - 1) % SEEDS + 1, block.at)
        if answer.written is None:
            raise VncError(f"no usable draft came: {'; '.join(answer.wrong)}", "say more in `prompt`, or ask for fewer lines")
        rolled.append(Pinned(block.draft.digest, block.at, block.draft.kind, answer.written, number))
    use(shop, filled, rolled[0])
    return tuple(rolled)


def choose(shop: Shop, filled: Filled, number: int, only: str = "") -> Filled:
    """Pin take `number` of a block, or of every block that has one. Raises VncError if there is none."""
    blocks = [named(filled, only)] if only else list(filled.blocks)
    found = [entry for block in blocks if block.draft and (entry := _take(shop, block, block.draft, number))]
    if not found:
        raise VncError(f"there is no take {number}", "`vnc regen BLOCK --takes 3` makes more")
    for entry in found:
        use(shop, filled, entry)
        filled = _with(filled, entry)
    return filled


def use(shop: Shop, filled: Filled, entry: Pinned) -> None:
    """Write the lock with this entry for its block."""
    pin(shop, pinned(shop.world), _with(filled, entry))


def _with(filled: Filled, entry: Pinned) -> Filled:
    blocks = tuple(replace(block, pinned=entry) if block.at == entry.at else block for block in filled.blocks)
    return replace(filled, blocks=blocks)


def _take(shop: Shop, block: Block, draft: Draft, number: int) -> Pinned | None:
    written = recall(shop.store, replace(draft, take=number))
    return Pinned(draft.digest, block.at, draft.kind, written, number) if written else None
