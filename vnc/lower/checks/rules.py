"""All rules about a script, in the order in which their findings are told."""

from collections.abc import Callable

from vnc.diagnostics import Diagnostic
from vnc.lower.checks import declared, film, flow, lines, sounds, stage, values
from vnc.lower.checks.subject import Fits, Glyphs, Rule, Subject
from vnc.lower.gallery import Gallery
from vnc.lower.names import names
from vnc.lower.program import program
from vnc.lower.settings import LowerSettings
from vnc.script import Script

RULES: tuple[Rule, ...] = (
    declared.declarations,
    declared.doubled_labels,
    declared.doubled_lines,
    declared.reserved,
    declared.persistent,
    film.settings,
    film.outputs,
    film.relations,
    film.moods,
    film.wanted,
    film.wanted_route,
    flow.unknown_labels,
    flow.wrong_arguments,
    flow.unreachable,
    flow.constant_conditions,
    flow.wrong_values,
    flow.wrong_routes,
    flow.wrong_defaults,
    values.unknown_variables,
    values.unknown_functions,
    values.out_of_reach,
    lines.unknown_speakers,
    lines.unknown_emotions,
    lines.unknown_arguments,
    lines.text_tags,
    lines.interpolations,
    lines.too_long,
    lines.missing_glyphs,
    lines.unknown_fonts,
    lines.unspeakable,
    stage.unknown_images,
    stage.unknown_backgrounds,
    stage.unknown_layers,
    stage.unknown_variants,
    stage.never_shown,
    stage.transforms,
    stage.transitions,
    stage.cameras,
    stage.missing_files,
    sounds.unknown_channels,
    sounds.unknown_moods,
    sounds.missing_files,
    sounds.never_stopped,
    declared.unused,
)

WHOLE = frozenset((
    declared.declarations, declared.doubled_labels, declared.doubled_lines, film.wanted, film.wanted_route, flow.unreachable,
    flow.constant_conditions, flow.wrong_values, flow.wrong_routes, lines.too_long, lines.missing_glyphs, lines.unknown_fonts,
    stage.never_shown, sounds.never_stopped, declared.unused,
))  # fmt: skip
"""Rules that look at the whole script, or take long. What the others say of an item hangs on the item itself and on names
that are declared: an editor runs them alone on what was changed."""
LOCAL = tuple(rule for rule in RULES if rule not in WHOLE)


def check_rules(
    script: Script,
    library: Script,
    settings: LowerSettings,
    fits: Fits | None = None,
    glyphs: Glyphs | None = None,
    knows: Callable[[str], bool] | None = None,
) -> tuple[Diagnostic, ...]:
    """Everything to say about a script beyond its form, on whatever route. `fits`, `glyphs` and `knows` come from the fonts."""
    table = names(script, library)
    gallery = Gallery(table.value, settings)
    subject = Subject(
        script, table.value, program(script, settings.start, settings.lines), gallery, settings, fits, glyphs, table.found, knows
    )
    seen: dict[tuple[object, ...], Diagnostic] = {}
    for rule in RULES:
        for each in rule(subject):
            place = (each.span.source, each.span.start, each.span.end) if each.span else ("", 0, 0)
            seen.setdefault((each.code, each.message, *place), each)
    return tuple(sorted(seen.values(), key=_order))


def _order(found: Diagnostic) -> tuple[str, int, int]:
    return (found.span.source, found.span.start, found.span.end) if found.span else ("", 0, 0)
