"""The route's statements become shots: what is seen, said and heard, in order, without a clock."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from vnc.expression import Expression
from vnc.lower.camera import by_transform, camera
from vnc.lower.flow import Chosen, Entered, Reached, Scope, Trail
from vnc.lower.gallery import Gallery
from vnc.lower.motion import moved
from vnc.lower.sounds import Ear, played, started, stopped
from vnc.lower.staging import MIDDLE, Set, centre, hide, scene, show
from vnc.lower.talk import card, menu, say
from vnc.lower.transitions import ticks
from vnc.lower.walker import Walker, keep_boxes, seconds, value
from vnc.lower.words import plain
from vnc.plan import Shot
from vnc.script import Camera, Card, Hide, Hold, Letterbox, Nvl, Pace, Pause, Play, Say, Scene, Show, Stop, Voice, Window, With
from vnc.source import NOWHERE, Span

PACES = {"slow": 1.25, "normal": 1.0, "fast": 0.8}
WAIT = 1.0
"""Seconds of a `pause` without a length, and of the film's last picture."""
HEAD = 0.42
"""How high in the frame a figure's head is."""


def walk(trail: Trail, gallery: Gallery, pace: float = 1.0, mood: str = "") -> Walker:
    """All shots of a route, with the requests they name. `mood` is music for a film that plays none."""
    walker = Walker(gallery, pace)
    if mood:
        sounding, request = started(mood, Ear(gallery, {}))
        walker.need(request)
        walker.sounds.append(sounding)
    for event in trail.events:
        match event:
            case Entered():
                _enter(event, walker)
            case Reached():
                walker.scene = event.op.label
                do = DOERS.get(type(event.op.statement))
                if do is not None:
                    do(event.op.statement, event, Scope(event.values, event.op.space), walker)
            case Chosen():
                walker.scene = event.op.label
                menu(event, walker)
    _finish(walker)
    walker.shots = list(keep_boxes(walker))
    return walker


def _enter(event: Entered, walker: Walker) -> None:
    """A label begins a chapter, if anything is shown before the next one does; a called one only with a scene of its own."""
    if event.called and not any(isinstance(statement, Scene) for statement in event.op.label.body):
        return
    title = event.op.id.replace("_", " ").replace(".", " ").strip().capitalize()
    if walker.chapters and walker.chapters[-1][0] == len(walker.shots):
        walker.chapters.pop()
    walker.chapters.append((len(walker.shots), title))


def _finish(walker: Walker) -> None:
    """What is still to be heard or seen at the end gets a last shot."""
    stopping = any(sound.action == "stop" for sound in walker.sounds)
    if (walker.shots and stopping) or walker.onstage.stage() != walker.shown:
        fades = max((sound.fadeout for sound in walker.sounds), default=0)
        walker.shoot(Shot(walker.onstage.stage(), pause=max(fades, ticks(WAIT))), NOWHERE, "end")
    if walker.chapters and walker.chapters[-1][0] >= len(walker.shots):
        walker.chapters.pop()


# --- pictures ---------------------------------------------------------------------------------------------------


def _scene(statement: Scene, event: Reached, scope: Scope, walker: Walker) -> None:
    after = scene(walker.onstage, statement.picture, walker.director(statement, scope))
    _staged(after, statement.with_, statement.span, scope, walker)


def _show(statement: Show, event: Reached, scope: Scope, walker: Walker) -> None:
    picture = statement.picture
    if picture.text is not None:
        picture = replace(picture, text=plain(picture.text, scope))
    after = show(walker.onstage, picture, walker.director(statement, scope))
    _staged(after, statement.with_, statement.span, scope, walker)


def _hide(statement: Hide, event: Reached, scope: Scope, walker: Walker) -> None:
    """What has a movement for going goes first."""
    if not statement.image:
        return
    after, going = hide(walker.onstage, statement.image[0], walker.director(statement, scope))
    if going is not None and statement.with_ is None:
        longest = max((each.motion.length for each in going.actors if each.motion and each.motion.loop is None), default=0)
        walker.shoot(Shot(going.stage(), pause=longest), statement.span, "hide")
    _staged(after, statement.with_, statement.span, scope, walker)


def _staged(after: Set, with_: Expression | None, span: Span, scope: Scope, walker: Walker) -> None:
    """The stage changes at once, or by a transition of this statement alone: what changed before it is there already."""
    if with_ is not None:
        walker.shown = walker.onstage.stage()
    walker.place(after)
    if with_ is not None:
        walker.cross(with_, span, scope)


def _with(statement: With, event: Reached, scope: Scope, walker: Walker) -> None:
    """All that changed since the last shot, together."""
    walker.cross(statement.value, statement.span, scope)


def _camera(statement: Camera, event: Reached, scope: Scope, walker: Walker) -> None:
    def head(tag: str) -> tuple[float, float] | None:
        who = walker.names.shown(tag)
        found = walker.onstage.find(tag) or (walker.onstage.of(who) if who else None)
        return (centre(found, walker.gallery.settings.size), HEAD) if found else None

    view = camera(walker.onstage.camera, statement.words, head)
    if statement.at or statement.atl:
        moves = walker.director(statement, scope).moves()
        view = by_transform(view, moved(MIDDLE, statement.at, statement.atl, moves))
    _staged(replace(walker.onstage, camera=view), statement.with_, statement.span, scope, walker)


def _letterbox(statement: Letterbox, event: Reached, scope: Scope, walker: Walker) -> None:
    _staged(replace(walker.onstage, letterbox=statement.on), statement.with_, statement.span, scope, walker)


# --- sound and time ---------------------------------------------------------------------------------------------


def _play(statement: Play, event: Reached, scope: Scope, walker: Walker) -> None:
    sounding, requests = played(statement, Ear(walker.gallery, scope))
    walker.need(*requests)
    if sounding.assets:
        walker.sounds.append(sounding)


def _stop(statement: Stop, event: Reached, scope: Scope, walker: Walker) -> None:
    walker.sounds.append(stopped(statement, Ear(walker.gallery, scope)))


def _voice(statement: Voice, event: Reached, scope: Scope, walker: Walker) -> None:
    walker.sustained = statement.sustain
    if statement.file is not None:
        walker.take = str(value(statement.file, scope) or "")


def _pause(statement: Pause, event: Reached, scope: Scope, walker: Walker) -> None:
    length = ticks(seconds(statement.duration, scope, WAIT))
    if length:
        walker.shoot(Shot(walker.onstage.stage(), pause=length), statement.span, "pause")


def _pace(statement: Pace, event: Reached, scope: Scope, walker: Walker) -> None:
    text = statement.word.text
    try:
        walker.factor = PACES[text] if text in PACES else min(4.0, max(0.25, float(text)))
    except ValueError:
        walker.factor = 1.0


def _hold(statement: Hold, event: Reached, scope: Scope, walker: Walker) -> None:
    if walker.shots:
        longer = walker.shots[-1].hold + ticks(seconds(statement.duration, scope, 0.0, 600.0))
        walker.shots[-1] = replace(walker.shots[-1], hold=longer)


def _window(statement: Window, event: Reached, scope: Scope, walker: Walker) -> None:
    walker.window = statement.word


def _nvl(statement: Nvl, event: Reached, scope: Scope, walker: Walker) -> None:
    if statement.word != "show":
        walker.page.clear()
    if statement.word != "clear":
        walker.paging = statement.word == "show"


DOERS: Mapping[type, Callable[..., None]] = {
    Say: say,
    Card: card,
    Scene: _scene,
    Show: _show,
    Hide: _hide,
    With: _with,
    Camera: _camera,
    Letterbox: _letterbox,
    Play: _play,
    Stop: _stop,
    Voice: _voice,
    Pause: _pause,
    Pace: _pace,
    Hold: _hold,
    Window: _window,
    Nvl: _nvl,
}
