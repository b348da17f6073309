"""Words for moods to the ten emotions that faces know."""

from difflib import get_close_matches

_SYNONYMS: dict[str, str] = {
    "neutral": "neutral calm normal plain default blank serene composed relaxed indifferent bored expressionless stoic",
    "happy": "happy joy joyful glad smile smiling cheerful delighted laughing laugh pleased amused excited grin grinning merry "
    "elated content friendly loving love warm proud relieved playful kind hopeful thrilled ecstatic",
    "sad": "sad unhappy crying cry tears tearful melancholy sorrow sorrowful depressed hurt lonely grieving heartbroken gloomy "
    "upset disappointed wistful regretful miserable mournful dejected guilty",
    "angry": "angry mad furious annoyed irritated rage enraged cross hostile frustrated bitter outraged disgusted contempt "
    "jealous grumpy indignant scornful cold",
    "surprised": "surprised shocked astonished amazed startled stunned shock surprise disbelief awed awe speechless confused",
    "embarrassed": "embarrassed shy blushing blush flustered bashful ashamed awkward timid coy sheepish humiliated lovestruck",
    "scared": "scared afraid frightened terrified fear fearful horrified anxious panicked nervous worried alarmed panic uneasy "
    "dread desperate",
    "thoughtful": "thoughtful thinking pensive curious wondering pondering doubtful sceptical skeptical suspicious puzzled "
    "contemplative uncertain hesitant dreamy distracted mysterious sly",
    "determined": "determined serious resolute confident brave focused stern firm fierce bold smug defiant stubborn heroic "
    "smirk cool intense",
    "tired": "tired sleepy exhausted weary drowsy fatigued bleary sick ill drained listless yawning hungover faint",
}
_TABLE = {word: emotion for emotion, words in _SYNONYMS.items() for word in words.split()}


def nearest_emotion(word: str) -> tuple[str, bool]:
    """The emotion meant by a word, and whether it is that emotion's own name; neutral for the unheard-of."""
    text = word.lower().strip()
    if text in _SYNONYMS:
        return text, True
    for candidate in (text, *text.replace("-", " ").replace("_", " ").split()):
        if candidate in _TABLE:
            return _TABLE[candidate], False
    near = get_close_matches(text, _TABLE, 1, 0.75)
    return (_TABLE[near[0]] if near else "neutral"), False
