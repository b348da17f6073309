"""What an editor tells of the language's words: a line about each statement, and its snippet."""

from typing import NamedTuple


class Told(NamedTuple):
    """One line of help; a snippet with places to fill in (`$1`, `${2:text}`), or nothing to type but the word."""

    help: str
    snippet: str = ""


STATEMENTS = {
    "scene": Told("Clears the stage and shows a place.", "scene bg ${1:place} with ${2:fade}"),
    "show": Told("Puts somebody or something on the stage.", "show ${1:name} at ${2:center}"),
    "hide": Told("Takes somebody or something off the stage.", "hide ${1:name}"),
    "with": Told("All that changed since the last line, by this transition.", "with ${1:dissolve}"),
    "camera": Told("Moves the camera.", "camera zoom ${1:1.15} over ${2:3.0} ease"),
    "play": Told("Music, ambience or a sound begins.", "play ${1:music} mood ${2:calm}"),
    "queue": Told("Music that follows what plays now.", "queue ${1:music} mood ${2:calm}"),
    "stop": Told("What plays on a channel ends.", "stop ${1:music} fadeout ${2:2.0}"),
    "voice": Told("A recording for the next line.", 'voice "${1:takes/line.ogg}"'),
    "pause": Told("Waits so many seconds.", "pause ${1:1.0}"),
    "pace": Told("Scales reading times until the next `pace`.", "pace ${1|slow,normal,fast|}"),
    "hold": Told("The line before stays that much longer.", "hold ${1:2.0}"),
    "window": Told("Whether the text box stays between lines.", "window ${1|show,hide,auto|}"),
    "nvl": Told("A page of narration is shown, hidden or turned.", "nvl ${1|show,hide,clear|}"),
    "letterbox": Told("Film bars and subtitles instead of the text box.", "letterbox ${1|on,off|}"),
    "card": Told("Words alone on the picture.", 'card "${1:Chapter one}"'),
    "credits": Told("Who and what made the film."),
    "label": Told("A place in the story that `jump` and `call` lead to.", "label ${1:name}:\n    $0"),
    "jump": Told("The story goes on at a label.", "jump ${1:label}"),
    "call": Told("The story goes to a label and comes back.", "call ${1:label}"),
    "return": Told("Back to the call; at the top the film ends."),
    "menu": Told("A choice.", 'menu ${1:name}:\n    "${2:First}":\n        $0\n    "${3:Second}":\n        pass'),
    "if": Told("What follows happens only when the condition holds.", "if ${1:condition}:\n    $0"),
    "while": Told("Again and again, as long as the condition holds.", "while ${1:condition}:\n    $0"),
    "pass": Told("Nothing happens."),
    "$": Told("Sets a variable.", "\\$ ${1:name} = ${2:0}"),
    "@generate": Told(
        "Lines that a writer is asked for; `fallback:` stands when none answers.",
        "@generate ${1|dialogue,scene,expand,actions,outline|} lines ${2:4}..${3:8} cast ${4:names}:\n"
        '    prompt "${5:what happens}"\n    fallback:\n        $0',
    ),
    "@expand": Told("Narration that a writer makes of one sentence.", '@expand sentences ${1:3}:\n    "${2:what is told}"'),
}
DECLARATIONS = {
    "character": Told("Somebody who speaks.", 'character ${1:e} "${2:Eileen}":\n    looks "${3:girl of 17, auburn bob}"\n    $0'),
    "background": Told("A place, in words for the painter.", 'background bg ${1:name}:\n    prompt "${2:what it looks like}"'),
    "define": Told("A constant, a transition, a character in Ren'Py's form.", "define ${1:name} = ${2:value}"),
    "default": Told("A variable's first value.", "default ${1:name} = ${2:0}"),
    "image": Told("A picture file under a name.", 'image ${1:name} = "${2:file.png}"'),
    "transform": Told("A movement under a name.", "transform ${1:name}:\n    ease ${2:0.5} ${3:xalign} ${4:0.5}"),
    "style": Told(
        "A named look: painter's words, colours, text box.", 'style ${1:name} extends ${2:anime}:\n    prompt "${3:words}"'
    ),
    "genre": Told("The kind of story: pace, theme, mood.", "genre ${1:slice_of_life}"),
    "mood": Told("A musical and pictorial mood.", "mood ${1:name}:\n    music ${2:calm}"),
    "output": Told("A film to make.", 'output ${1:name} "${2:out/film.mp4}"'),
    "route": Told("Which option is taken at each menu.", 'route ${1:name}:\n    ${2:menu} "${3:option}"'),
    "include": Told("Another file of the story.", 'include "${1:file.vns}" as ${2:name}'),
    "title": Told("The film's title.", 'title "${1:Title}"'),
    "subtitle": Told("A line under the title.", 'subtitle "$1"'),
    "author": Told("Who wrote the story.", 'author "$1"'),
    "language": Told("The language of text and voices, as its code.", "language ${1:en}"),
    "theme": Told("The interface: text box, menu, fonts.", "theme ${1:glass}"),
    "say": Told("How voices read a word.", 'say "${1:Okafor}" as "${2:oh-KAH-for}"'),
    "vns": Told("The version of the language.", "vns 1"),
}
TAGS = {
    "b": Told("Bold.", "{b}$1{/b}"),
    "i": Told("Italic.", "{i}$1{/i}"),
    "u": Told("Underlined.", "{u}$1{/u}"),
    "s": Told("Struck through.", "{s}$1{/s}"),
    "color": Told("In a colour.", "{color=${1:#ff8080}}$2{/color}"),
    "size": Told("Larger or smaller.", "{size=${1:+8}}$2{/size}"),
    "font": Told("In another font.", "{font=${1:serif}}$2{/font}"),
    "alpha": Told("See-through.", "{alpha=${1:0.5}}$2{/alpha}"),
    "cps": Told("Characters a second.", "{cps=${1:20}}$2{/cps}"),
    "rb": Told("Words with small ones above them.", "{rb}$1{/rb}{rt}$2{/rt}"),
    "alt": Told("Words for the voice alone.", "{alt}$1{/alt}"),
    "plain": Told("Without any of the looks around.", "{plain}$1{/plain}"),
    "w": Told("A pause in the line, in seconds.", "{w=${1:0.5}}"),
    "p": Told("A pause, and on in a new row.", "{p=${1:0.5}}"),
    "nw": Told("On without waiting.", "{nw}"),
    "fast": Told("What stands before it shows at once.", "{fast}"),
    "space": Told("Room of so many pixels.", "{space=${1:20}}"),
    "done": Told("What follows is left out.", "{done}"),
}
REQUEST = {
    "seed": Told("The dice: another number, another draft.", "seed ${1:7}"),
    "temp": Told("How daring the writer is, 0 to 2.", "temp ${1:0.8}"),
    "lines": Told("How many lines: `6` or `4..8`.", "lines ${1:4}..${2:8}"),
    "sentences": Told("How many sentences: `3` or `2..4`.", "sentences ${1:3}"),
    "cast": Told("Who speaks: names with commas.", "cast ${1:names}"),
    "tone": Told("How it sounds, in words.", 'tone "${1:tender}"'),
    "genre": Told("The kind of story, for this block alone.", "genre ${1:mystery}"),
    "language": Told("The language to write in.", "language ${1:en}"),
    "setting": Told("Where it happens, in words.", 'setting "${1:at the platform}"'),
}
"""What may follow `@generate KIND`."""
NOTES = {
    "prompt": Told("What happens. Every block needs one.", 'prompt "${1:what happens}"'),
    "keep": Told("A fact that must come up.", 'keep "${1:fact}"'),
    "tone": Told("How it sounds.", 'tone "${1:tender}"'),
    "setting": Told("Where it happens.", 'setting "${1:where}"'),
    "fallback": Told("Lines for when no writer answers.", "fallback:\n    $0"),
}
"""What may stand in a `@generate` block."""
