"""Emotions and poses by name, and the words that mean them: `vhappy` is a happy with more of it."""

from collections.abc import Iterable

from vnc.diagnostics import nearest
from vnc.lower.people import Person
from vnc.record import record

EMOTIONS = (
    "neutral", "happy", "sad", "angry", "surprised", "embarrassed", "scared", "thoughtful", "determined", "tired",
)  # fmt: skip
POSES = ("relaxed", "behind", "hip", "chest", "wave", "think", "crossed", "clasped")
SYNONYMS: dict[str, tuple[str, str]] = {
    word: (emotion, gesture)
    for emotion, groups in {
        "neutral": {"": "normal default calm plain blank serious idle", "faint smile": "gentle polite"},
        "happy": {
            "bright smile": "vhappy veryhappy joy joyful cheerful excited glad laugh laughing grin delighted ecstatic",
            "soft smile": "smile smiling tender content warm loving love kind relieved hopeful fond",
            "smirk": "smug playful teasing wink cheeky proud confident sly",
        },
        "sad": {
            "": "unhappy down hurt lonely melancholy disappointed gloomy upset",
            "crying": "cry crying tears vsad weeping tearful heartbroken",
        },
        "angry": {
            "": "mad annoyed irritated cross furious rage vangry grumpy",
            "frown": "frown stern cold disgusted pout pouting",
        },
        "surprised": {"": "shocked shock surprise vsurprised amazed astonished wow gasp startled"},
        "embarrassed": {"": "shy blush blushing flustered ashamed awkward bashful"},
        "scared": {"": "afraid fear fearful frightened terrified worried nervous anxious panic concerned"},
        "thoughtful": {"": "think thinking pensive curious confused puzzled wonder doubtful unsure dreamy skeptical"},
        "determined": {"": "resolute brave firm focused decisive fierce"},
        "tired": {"": "sleepy exhausted bored weary drained sigh sick", "closed eyes": "asleep sleeping"},
    }.items()
    for gesture, words in groups.items()
    for word in words.split()
}
"""A word to (the emotion it is drawn as, what to add to the face)."""


@record
class Air:
    """How a figure looks at a moment: an emotion the painter knows, more words for the face, a pose."""

    emotion: str = "neutral"
    gesture: str = ""
    pose: str = ""


def kind(word: str, who: Person | None) -> str:
    """`emotion`, `pose` or nothing: what sort of attribute this is."""
    if word in EMOTIONS or word in SYNONYMS or (who is not None and word in who.emotions):
        return "emotion"
    return "pose" if word in POSES else ""


def air(words: Iterable[str], who: Person) -> Air:
    """What these attributes make of a figure; words that mean nothing to us leave it as it is."""
    emotion, gesture, pose = "neutral", "", ""
    for word in words:
        if word in who.emotions:
            emotion, gesture = basic(word), who.emotions[word].gesture or SYNONYMS.get(word, ("", ""))[1]
        elif word in EMOTIONS:
            emotion, gesture = word, ""
        elif word in SYNONYMS:
            emotion, gesture = SYNONYMS[word]
        elif word in POSES:
            pose = word
    return Air(emotion, gesture, pose)


def feeling(words: Iterable[str], who: Person | None) -> str:
    """The writer's own word for the emotion among these, or nothing."""
    return next((word for word in reversed(tuple(words)) if kind(word, who) == "emotion"), "")


def basic(word: str) -> str:
    """The emotion that a painter knows for a word: itself, a synonym's, or the nearest spelling's."""
    if word in EMOTIONS:
        return word
    if word in SYNONYMS:
        return SYNONYMS[word][0]
    near = nearest(word, (*EMOTIONS, *SYNONYMS))
    return basic(near) if near else "neutral"


def merged(current: tuple[str, ...], new: Iterable[str], who: Person | None) -> tuple[str, ...]:
    """Attributes after new ones came: `-x` takes one away, an emotion replaces the emotion, a pose the pose."""
    words = list(current)
    for word in new:
        if word.startswith("-"):
            words = [each for each in words if each != word[1:]]
            continue
        sort = kind(word, who)
        words = [each for each in words if each != word and not (sort and kind(each, who) == sort)]
        words.append(word)
    return tuple(words)
