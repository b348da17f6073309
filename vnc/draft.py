"""A `@generate` block as a request to a writer, and what came back. Drafts in use are pinned in `vnc.lock`."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Literal

from vnc.diagnostics import VncError
from vnc.record import record
from vnc.request import key

Kind = Literal["outline", "scene", "dialogue", "expand", "actions", "character", "prompt", "summary"]
KINDS: tuple[Kind, ...] = ("outline", "scene", "dialogue", "expand", "actions", "character", "prompt")
"""What a block may ask for; summaries are asked for by ourselves."""
EMOTIONS = (
    "neutral", "happy", "sad", "angry", "surprised", "embarrassed", "scared", "thoughtful", "determined", "tired",
)  # fmt: skip


@record
class Profile:
    """A character as a writer sees it."""

    id: str
    name: str
    personality: str = ""
    speech: str = ""
    background: str = ""
    looks: str = ""
    relations: tuple[str, ...] = ()
    emotions: tuple[str, ...] = EMOTIONS


@record
class Facts:
    """What a script says of itself, as far as a writer needs it: the cast by id, what places look like by image name."""

    cast: Mapping[str, Profile] = field(default_factory=dict[str, Profile])
    places: Mapping[tuple[str, ...], str] = field(default_factory=dict[tuple[str, ...], str])
    positions: tuple[str, ...] = ()
    genre: str = ""
    language: str = "en"


@record
class Draft:
    """What a block asks for. Its key is the lock's: only what the writer of the script put into it counts, so an edit
    of the lines before it does not throw the draft away."""

    kind: Kind
    prompt: str
    least: int
    most: int
    cast: tuple[Profile, ...] = ()
    keep: tuple[str, ...] = ()
    tone: str = ""
    genre: str = ""
    language: str = "en"
    setting: str = ""
    positions: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    seed: int = 1
    temperature: float | None = None
    take: int = 1
    story: str = field(default="", compare=False, metadata={"meaning": False})
    """What happened before, as lines of a script."""

    @property
    def digest(self) -> str:
        """Names the request in the lock: 16 hex digits."""
        return key(self)[:16]


@record
class Brief:
    """A draft put into words for a model: what stays in sight, what is asked, the grammar (GBNF) of the answer, how many
    tokens the longest legal answer may take. `attempt` counts from 1; a later one says in `prompt` what was wrong."""

    draft: Draft
    memory: str = ""
    prompt: str = ""
    grammar: str = ""
    tokens: int = 200
    attempt: int = 1


class TooLong(VncError):
    """The prompt does not fit the model's context; the server would cut it without a word."""


@record
class Written:
    """A draft's text, as lines of the language, with who wrote it and how."""

    text: str
    model: str
    seed: int
    settings: str = ""


@record
class Pinned:
    """One entry of the lock: the draft in use for a block. `at` (label and number) is for people."""

    digest: str
    at: str
    kind: str
    written: Written
    take: int = 1


Lock = Sequence[Pinned]
