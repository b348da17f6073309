"""Prompts from templates: `stdlib/prompts/<kind>.j2`, or the project's own `prompts/<kind>.j2`, in a sandbox."""

from collections.abc import Sequence
from dataclasses import asdict

from vnc import data
from vnc.diagnostics import VncError
from vnc.draft import Draft
from vnc.expand.tongues import named
from vnc.world import World


def memory(draft: Draft, world: World) -> str:
    """What the model keeps in sight: cast, tone, facts."""
    return _render("memory", draft, (), world)


def prompt(draft: Draft, complaints: Sequence[str], world: World) -> str:
    """What is asked; `complaints` say what was wrong with the draft before."""
    return _render(draft.kind, draft, complaints, world)


def _render(name: str, draft: Draft, complaints: Sequence[str], world: World) -> str:
    from jinja2 import DictLoader, TemplateError, Undefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(
        loader=DictLoader({name: _template(name, draft.genre, world)}), trim_blocks=True, lstrip_blocks=True, undefined=Undefined
    )
    try:
        return environment.get_template(name).render(draft=asdict(draft), complaints=list(complaints), **_told(draft))
    except TemplateError as error:
        raise VncError(f"the template prompts/{name}.j2 does not work: {error}", "mend or delete it") from None


def _told(draft: Draft) -> dict[str, str]:
    """The language by its name; empty for English, which models take for granted."""
    return {"language": "" if draft.language.startswith("en") else named(draft.language)}


def _template(name: str, genre: str, world: World) -> str:
    """The project's template for genre and kind, for the kind, or the stock one."""
    for path in (f"prompts/{genre}/{name}.j2", f"prompts/{name}.j2"):
        if world.exists(path):
            return world.read(path).decode("utf-8", errors="replace")
    return (data("stdlib") / "prompts" / f"{name}.j2").read_text("utf-8")
