"""Coloured light: the words for it and its colours."""

from collections.abc import Mapping

HUES: Mapping[str, str] = {
    "#6ea2ff": "blue, bluish, cold blue, icy blue, sapphire, electric blue, azure",
    "#6fe69a": "green, greenish, sickly green, eerie green, emerald, toxic green",
    "#b480ff": "purple, violet, purplish, amethyst, ultraviolet, lilac, lavender",
    "#ff7cc4": "pink, pinkish, magenta, rose",
    "#5ce0dc": "teal, turquoise, cyan, aqua",
    "#ffb45c": "amber, warm orange, tawny",
    "#ff6a5c": "crimson, blood-red, scarlet, reddish, ruby",
    "#dcecff": "cold white, cold, harsh white, stark white, sterile, clinical, fluorescent white",
}
"""Colour to the words for it."""
SHINING = (
    *("{} light", "{} lights", "{} glow", "{} lighting", "{} lamplight", "{}-lit", "{} radiance", "{} shimmer"),
    *("{} emergency lighting", "{} emergency lights", "{} emergency light", "{} strip lights", "{} led lights"),
    *("glowing {}", "bathed in {}", "tinted {}", "lit in {}"),
)
"""How a colour is said of light."""
LIGHTS: Mapping[str, str] = {
    colour: ", ".join(form.format(word.strip()) for word in words.split(",") for form in SHINING)
    for colour, words in HUES.items()
}
"""Colour of the light to the phrases for it."""
