"""Rules about the people of a story: who says how much, and with which face."""

from collections import Counter
from collections.abc import Iterator

from vnc.lint.rule import Found, Story
from vnc.lower.emotions import kind
from vnc.lower.names import NARRATORS
from vnc.manuscript import Line
from vnc.script import Character, Say, Show
from vnc.source import Span

ENOUGH = 12
"""Lines that a story needs before shares mean something."""
FEW = 10


def unbalanced(story: Story, limit: float) -> Iterator[Found]:
    """One of several says nearly everything."""
    count = Counter(line.who for line in story.told.lines if line.who)
    total = sum(count.values())
    for who, lines in count.most_common(1):
        if total >= ENOUGH and len(count) > 1 and 100 * lines / total > limit:
            name, share = story.told.names.people[who].name, round(100 * lines / total)
            yield Found(_declared(story, who), f"{name} says {share} % of what is said", ("give others more to say",))


def narrated(story: Story, limit: float) -> Iterator[Found]:
    """The narrator tells what people could say."""
    total = sum(line.words for line in story.told.lines)
    told = sum(line.words for line in story.told.lines if not line.name)
    first = next((line for line in story.told.lines if not line.name), None)
    if first and len(story.told.lines) >= ENOUGH and 0 < told < total and 100 * told / total > limit:
        message = f"{round(100 * told / total)} % of all words are narration"
        yield Found(first.span, message, ("let people say and do some of it",))


def flicker(story: Story, limit: float) -> Iterator[Found]:
    """A face that is new at every line."""
    for talk in story.talks:
        for who in dict.fromkeys(line.who for line in talk if line.who):
            run: list[Line] = []
            for line in (each for each in talk if each.who == who):
                run = [*run, line] if line.emotion and (not run or line.emotion != run[-1].emotion) else []
                if len(run) == limit:
                    name = story.told.names.people[who].name
                    hint = "let a feeling last for some lines"
                    yield Found(run[0].span, f"{name} looks different in {len(run)} lines in a row", (hint,))


def flat(story: Story, limit: float) -> Iterator[Found]:
    """Somebody who says much with one face."""
    shown = _shown(story)
    for who, count in Counter(line.who for line in story.told.lines if line.who).items():
        faces = {line.emotion for line in story.told.lines if line.who == who and line.emotion} | shown.get(who, set())
        if count >= max(limit, FEW) and len(faces) < 2:
            name = story.told.names.people[who].name
            hint = f'for example: {who} happy "…"'
            yield Found(_declared(story, who), f"{name} says {count} lines with one face", (hint,))


def unused_emotion(story: Story, limit: float) -> Iterator[Found]:
    """Emotions of a character's block that no line and no `show` names."""
    shown = _shown(story)
    for item, place in story.subject.of(Character):
        who = story.subject.names.who(place.space, item.id)
        if who is None:
            continue
        used = shown.get(who.id, set()) | _said(story, who.id)
        for line in item.properties:
            if line.name == "emotion" and line.words and line.words[0].text not in used:
                yield Found(line.words[0].span, f"`{item.id}` is never `{line.words[0].text}`", ("use it, or take it out",))


def _shown(story: Story) -> dict[str, set[str]]:
    """By character the feelings that `show` names."""
    found: dict[str, set[str]] = {}
    for show, _ in story.subject.of(Show):
        words = show.picture.image
        who = story.subject.names.shown(words[0]) if words else None
        if who is not None:
            found.setdefault(who.id, set()).update(word for word in words[1:] if kind(word, who))
    return found


def _said(story: Story, id: str) -> set[str]:
    return {
        word
        for say, place in story.subject.of(Say)
        if say.who and say.who not in NARRATORS and (who := story.subject.names.who(place.space, say.who)) and who.id == id
        for word in (*say.attributes, *say.temporary)
    }


def _declared(story: Story, who: str) -> Span | None:
    return next((each.span for each in story.told.names.declared if each.kind == "character" and each.name == who), None)
