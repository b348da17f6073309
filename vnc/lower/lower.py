"""Script to Plan: one route through the story as shots in order, each with the requests it needs. Pure but for reading files."""

from collections.abc import Mapping
from dataclasses import replace

from vnc.diagnostics import Checked
from vnc.lower.checks.route import on_route
from vnc.lower.checks.rules import check_rules as rules
from vnc.lower.checks.takes import outgrown
from vnc.lower.flow import follow, until
from vnc.lower.gallery import Gallery
from vnc.lower.looks import skin
from vnc.lower.names import Names, names
from vnc.lower.program import Do, Program, program
from vnc.lower.settings import LowerSettings
from vnc.lower.sounds import channel
from vnc.lower.walk import walk
from vnc.plan import Plan
from vnc.script import Play, Script
from vnc.skin import Skin

__all__ = ["dressed", "lower", "pace", "rules", "style", "wanted"]


def lower(script: Script, library: Script, settings: LowerSettings) -> Checked[Plan]:
    """The film that a route needs. Finds what is wrong on this route; what is wrong anywhere is for `check_rules`."""
    table, laid = names(script, library).value, program(script, settings.start, settings.lines)
    trail = follow(laid, table.values(), wanted(table, settings))
    trail = until(trail, settings.end) if settings.end else trail
    gallery = Gallery(table, settings, style(table))
    walker = walk(trail, gallery, pace(table), _mood(laid, table))
    plan = Plan(
        settings.size,
        settings.fps,
        dressed(table, settings.theme),
        tuple(walker.shots),
        dict(sorted(walker.assets.items())),
        table.setting("title"),
        table.setting("author"),
        table.setting("language") or settings.language or "en",
        settings.route,
        tuple(walker.chapters),
        trail.picks,
    )
    told = on_route(plan) if plan.shots or not trail.found else ()
    return Checked(plan, (*trail.found, *told, *outgrown(laid.ops, gallery)))


def _mood(laid: Program, table: Names) -> str:
    """The genre's music, for a script that never plays any."""
    kind = table.kinds.get(table.setting("genre"))
    played = (op.statement.channel for op in laid.ops if isinstance(op, Do) and isinstance(op.statement, Play))
    plays = any(channel(name) == "music" for name in played)
    return kind.mood if kind and not plays else ""


def wanted(table: Names, settings: LowerSettings) -> Mapping[str, tuple[str, ...]]:
    """What is to be chosen at each menu: picks given beside the script before those of the route."""
    route = table.routes.get(settings.route)
    picks = {pick.name: tuple(word.text for word in pick.words) for pick in route.picks} if route else {}
    given: dict[str, tuple[str, ...]] = {}
    for menu, option in settings.picks:
        given[menu] = (*given.get(menu, ()), option)
    return picks | given


def style(table: Names) -> str:
    """The look that painters follow: the one the script names, else the last it defines that no other extends."""
    named = table.setting("style")
    if named:
        return named
    own = [each.name for each in table.declared if each.kind == "style"]
    parents = {look.extends for look in table.looks.values()}
    return next((name for name in reversed(own) if name not in parents), "")


def pace(table: Names) -> float:
    """How leisurely the genre is."""
    kind = table.kinds.get(table.setting("genre"))
    return kind.pace if kind else 1.0


def dressed(table: Names, theme: str = "") -> Skin:
    """The interface: the genre's theme, then the style's own properties, then the theme that the script or the user names."""
    kind = table.kinds.get(table.setting("genre"))
    base = table.setting("theme") or theme or (kind.theme if kind else "") or "glass"
    return replace(skin((base, style(table)), table.looks), name=base)
