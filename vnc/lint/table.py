"""All rules with their codes, in the order in which the documentation lists them."""

from vnc.lint import cast, menus, pace, talk, tidy
from vnc.lint.rule import Rule

RULES: tuple[Rule, ...] = (
    Rule("long-line", "a line of many words", talk.long_line, limit=40, unit="words"),
    Rule("stacked-marks", "`!!!` and `?!?!` where one mark would do", talk.marks, limit=2, unit="marks"),
    Rule("exclaiming", "lines in a row that all end with `!`", talk.exclaiming, limit=3, unit="lines"),
    Rule("shouting", "words in capitals", talk.shouting, limit=2, unit="words"),
    Rule("doubled-word", "the same word twice in a row", talk.doubled, "warning"),
    Rule("same-opening", "lines in a row that begin with the same word", talk.same_opening, limit=3, unit="lines"),
    Rule("word-echo", "a long word again and again within five lines", talk.echo, limit=4, unit="lines"),
    Rule("monologue", "one character speaks and speaks", talk.monologue, limit=6, unit="lines"),
    Rule("long-narration", "the narrator speaks and speaks", talk.narration, limit=8, unit="lines"),
    Rule("unbalanced-cast", "one of several says nearly everything", cast.unbalanced, limit=75, unit="percent"),
    Rule("much-narration", "most words are the narrator's", cast.narrated, limit=70, unit="percent"),
    Rule("restless-face", "an emotion that changes at every line", cast.flicker, limit=6, unit="lines"),
    Rule("one-face", "somebody who says much with one face", cast.flat, limit=12, unit="lines"),
    Rule("unused-emotion", "an emotion that is declared and never used", cast.unused_emotion),
    Rule("long-pause", "a pause in which nothing happens", pace.long_pause, limit=4, unit="seconds"),
    Rule("constant-pauses", "a pause after every line", pace.pauses, limit=4, unit="lines"),
    Rule("still-picture", "many lines over a picture that stands still", pace.still, limit=10, unit="lines"),
    Rule("short-scene", "a scene that is over at once", pace.short_scene, limit=4, unit="seconds"),
    Rule("long-scene", "a scene that does not end", pace.long_scene, limit=8, unit="minutes"),
    Rule("no-music", "a long stretch without music", pace.no_music, limit=90, unit="seconds"),
    Rule("alike-choices", "choices that look the same", menus.alike, "warning", limit=85, unit="percent"),
    Rule("long-choice", "a choice of many words", menus.long_choice, limit=12, unit="words"),
    Rule("many-choices", "a menu of many choices", menus.many_choices, limit=5, unit="choices"),
    Rule("lone-choice", "a menu with one choice", menus.lone_choice, "warning"),
    Rule("idle-choice", "choices that all do the same", menus.idle_choice, "warning"),
    Rule("stray-space", "white space that nobody sees", tidy.stray_space),
    Rule("mixed-signs", "`...` here and `…` there", tidy.mixed_signs),
    Rule("untitled", "a film without a title", tidy.untitled),
    Rule("unused-file", "a picture or sound that nothing names", tidy.unused_file),
)
