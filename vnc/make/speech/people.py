"""Words for people: who sounds like what."""

import re
from collections.abc import Iterable

from vnc.make.speech.blip_voices import VOICES as BLIPS
from vnc.make.speech.languages import KOKORO
from vnc.make.words import word_set
from vnc.record import record
from vnc.request import seed

AGES = ("child", "teen", "young", "adult", "elder")
_UNTIL = ((11, "child"), (17, "teen"), (27, "young"), (61, "adult"), (999, "elder"))


SEXES = {
    "woman": word_set(
        "woman female lady she her mother mom mum aunt grandmother grandma granny queen princess sister wife"
        " waitress actress widow priestess witch madam mrs ms miss daughter heroine maid nun goddess landlady"
        " businesswoman girlfriend sorceress duchess women ladies miko maiden empress countess enchantress hostess niece"
        " tomboy crone barmaid ballerina mermaid valkyrie bride mistress policewoman saleswoman huntress swordswoman gal"
        " geisha succubus stewardess kunoichi nymph cowgirl abbess siren"
    ),
    "man": word_set(
        "man male gentleman guy he his father dad uncle grandfather grandpa king prince brother husband waiter"
        " actor priest wizard sir mr son hero butler monk god lord knight businessman boyfriend"
        " widower duke policeman men guy emperor count sorcerer host nephew fisherman swordsman salesman craftsman bloke"
        " grandad fellow bard warlock groom monsignor"
    ),
    "girl": word_set("girl schoolgirl lass catgirl foxgirl bunnygirl"),
    "boy": word_set("boy schoolboy lad catboy"),
    "robot": word_set("robot android machine computer ai drone cyborg automaton mecha"),
    "spirit": word_set("ghost spirit phantom whisperer whispering shade wraith"),
    "monster": word_set("monster giant demon dragon ogre troll orc beast golem"),
    "fairy": word_set("fairy pixie sprite imp gnome mascot plush mouse kitten"),
}
LIKELY = {
    "woman": word_set(
        "dress gown sundress skirt sari pigtails twintails blouse tiara hime brunette nurse housekeeper idol seamstress midwife"
        " lipstick bangles succubus geisha nymph dryad voluptuous temptress seductress courtesan"
    ),
    "man": word_set(
        "blacksmith samurai ronin shogun daimyo sumo butcher stonemason executioner bricklayer trucker headmaster squire"
        " captain pirate sailor soldier warrior detective"
        " lumberjack viking ninja knight bodyguard bouncer wrestler boxer"
        " dwarf mechanic farmer sheriff cowboy gladiator gangster tuxedo tie cravat bowtie"
        " boss enforcer centurion gunslinger barbarian pharaoh outlaw"
    ),
}
"""What is taken for a woman's or a man's when nothing else speaks: figures and voices alike."""
AGE_WORDS = {
    "child": word_set("child childlike kid little toddler"),
    "teen": word_set("teen teenager teenage adolescent schoolgirl schoolboy highschool"),
    "young": word_set("young student youth youthful college university twenties"),
    "adult": word_set("adult middle-aged mature thirties forties fifties mother father mom mum dad"),
    "elder": word_set(
        "old elder elderly aged grandmother grandfather grandma grandpa granny retired ancient grey-haired white-"
        " haired sixties seventies eighties wrinkled"
    ),
}


def years(text: str) -> str:
    """The age in figures as one of AGES, if there is one: "17", "girl of 17", "52-year-old"."""
    found = re.search(r"\b(\d{1,3})\b", text)
    return next((age for limit, age in _UNTIL if int(found[1]) <= limit), "") if found else ""


def sex_of(name: str) -> str:
    """A guess from a first name: common ones are known, others go by their ending, the rest by a chance that stays."""
    if sure := known_sex(name):
        return sure
    words = re.findall(r"[a-z]+", name.lower())
    first = next((word for word in words if word not in TITLES), words[0] if words else "")
    return by_ending(first) or ("woman", "man")[seed("sex", name) % 2]


def by_ending(first: str) -> str:
    """Woman or man as a first name in small letters ends, the surest endings first; "" where both may."""
    return next((sex for sex, pattern in _ENDINGS if pattern.search(first)), "")


_ENDINGS = tuple(
    (sex, re.compile(rf"(?:{'|'.join(endings)})$"))
    for sex, endings in (  # of Japan, then of Europe; each only sees what those before it left
        (
            "man",
            (
                "hiko|suke|tar[ou]+|[aeiou](?:r[ou]u?)|ichi|kichi|emon|maru",
                ".{2}(?:nori|nobu|masa|mune|yoshi|tsugu|shige|hei|zou?)|(?:[aeo]|ri|chi|shi)yuki",
                "(?:tatsu|kazu|taku|tetsu|nao|shin|jun)ya|(?:ken|kei|sou?|ryu|ryou?|yu|shou?|kan)ta|(?:taku|kazu|haru|shou?)ma",
                "^(?:mar|dar|mir|bran|jan|yan|fran|zar|ned|n[ei])ko|bruno|leo|theo",
            ),
        ),
        (
            "woman",
            (
                "[aeioun]ko|(?:.m|.{2}n|.s)i(?<!shi)|(?:kae|ka|chi|ku|sa|mo|na|fu|to|yuki|shizu|su)[dmnr]?e",
                "(?:.chi|.ki|mi|sa|haru|kazu)yo|uki|aki|(?:ka|yu|sayu|shio|mido|hika|aka|kao|mi|e|mao|saya)ri",
                "a|ie|elle|ette|ille|anne|onne|enne|ine|ene|lyn|lynn|ah|een|ice|ise|ique|wen|wyn|eth|ith|ys|oe|cy|dy",
            ),
        ),
        (
            "man",
            (
                "o|us|as|os|is|er|or|ard|ert|ald|olf|wulf|mund|en|an|on|rick|ric|iel|ji|ki|im|ir|ur|win|fred|shi|ck|ff|ves",
                "gar|gor",
            ),
        ),
    )
)
"""How names of men and women end."""


def known_sex(name: str) -> str:
    """Woman or man where a name leaves no doubt: a title that only one of them bears, a first name that is known; else ""."""
    words = re.findall(r"[a-z]+", name.lower())
    for word in words:
        if word in SEXES["woman"] | SEXES["girl"] | _WOMEN:
            return "woman"
        if word in SEXES["man"] | SEXES["boy"] | _MEN:
            return "man"
    return ""


TITLES = word_set(
    "captain dr doctor prof professor sergeant general private officer inspector detective pilot commander chef coach agent"
    " commissioner colonel major lieutenant judge mayor president old young little big the saint sensei senpai"
)
_WOMEN = word_set(
    " siobhan niamh aoife saoirse sinead maeve deirdre fiona moira ciara orla roisin caitlin bronwyn isla mairi catriona"
    " svetlana irina ekaterina anastasia ludmila tatiana oksana katarzyna jelena helga sigrid frida freya thora"
    " priyanka lakshmi radha sita meera kavita indira divya shreya pooja aisha zainab yasmina scheherazade parisa"
    " keiko yoko michiko naoko hanako akiko noriko megumi chihiro itsuki nezuko mulan meiling thuy linh dewi putri"
    " isabella valentina camila guadalupe xochitl lucia francesca giulia chiara bianca beatrice persephone cassandra penelope"
    " selene elise amelia clara sofia lena anna maria eva nina nora elena akane emi hana misaki sakurako"
    " tomoe himari priya anjali"
    " layla fatima amina nyala achieng winona amelie colette sofie freya astrid olga natasha katya anya mei ling lan hong"
    " florence edith winifred mildred victoria charlotte emma olivia sophie tala marina vera ada ida ella stella"
    "alice amy ann anne beth brook carol claire clare chloe daisy dawn eve emily erin faye fern flo gail grace"
    " hazel heather phyllis ione helen holly hope iris isabel ivy jade jan jane jen jess joan joy joyce judy june karen kate"
    " kay kim kit liz lily lucy lynn mabel madison margaret marigold mary may meg megan mei miriam molly naomi"
    " noor pam pat pearl penny poppy rachel robin rose rosemary ruby ruth sakura sally scarlett sharon shirley"
    " skye sue susan tess vivian wendy willow yuki yui rin ren hinata zoe eileen mirren dorothy aoi ingrid astrid solveig brigid"
    " fatou aminata zuri ngozi amara leila yasmin mei-ling xiu hui soo-jin marisol carmen mercedes noemi ines beatriz odile"
    " seraphine isolde ysolde guinevere morgan agnes nell gwen rhosyn sunniva signe kirsten ingeborg pilar"
)
_MEN = word_set(
    " takeshi hanzo kenshin musashi jiro goro shinji souta riku somchai agus joko imran farhan rohan rahul vijay ashok suresh"
    " padraig seamus cormac brendan declan connor callum ewan giovanni matteo lorenzo marco paolo dante enzo nikos stavros"
    " javier fernando hector santiago ramon pedro jorge omar khalid mustafa jamal cyrus darius dmitri nikolai pavel piotr milos"
    " rex kwame hiroshi takeda haruto kaito ryo daisuke saburo tanaka boris viktor igor ivan ludwig wolfgang klaus otto heinrich"
    " aldric alaric roland lancelot arthur percival sebastian lucien antoine marcel gaston diego emilio idris omar zhao qin"
    " thrain grom bjorn ragnar olaf gunnar lars henrik jonas theo archibald reginald edmund kwaku obi okafor"
    " leonard harold walter ernest marcus titus lucius angus hamish duncan malcolm kazuki naoki takashi makoto shinji"
    "adam alan albert alex andrew andy ash ben bill bob brian bruce carl charles chris colin craig dan daniel"
    " dave david dean don ed edward elias eric ezra felix finn frank fred gary george glen graham greg guy hal"
    " hank harry henry hugh ian isaac jack jacob jake james jason jeff jim joe joel john jon jonah joshua"
    " julian justin kai karl keith ken kevin kyle larry lee leo liam luca luke mark martin mason matt max"
    " michael mick mike nate neil nick noah oliver omar owen paul peter phil ralph ray reg rhys rob ron roy sam"
    " sasha saul sean seth simon stan steve stuart ted tim tobias toby tom tony vic walt will zach akira daiki"
    " haru kenta ryo sora taro yuta nikita ilya dmitri andrei sergei yuri vasili mikhail kwame kofi jabari chidi emeka tunde"
    " samuel ahmed ali hassan karim yusuf ibrahim tariq rashid arjun raj ravi vikram sanjay wei jun min hiro kenji satoshi"
    " mateo luis jose juan carlos miguel pablo diego rafael pierre jean louis hans fritz bjorn leif sven"
    " anselm milo anders pip gus benny danny johnny jimmy"
)


@record
class Known:
    """What can be told of another engine's voice from its name."""

    name: str
    sex: str
    age: str = "young"
    words: tuple[str, ...] = ()


def known(names: Iterable[str]) -> dict[str, Known]:
    """Voices by name: `af_bella` and `Abigail.wav` say who they are, OpenAI's are in a table, the rest are guessed."""
    return {name: _known(name) for name in names}


def native(names: Iterable[str], language: str) -> tuple[str, ...]:
    """Those of Kokoro's names that were taught this language (`b` is British); names of other kinds, and all if none was."""
    every, letters = tuple(names), "ab" if language.lower().startswith("en") else KOKORO.get(language.lower()[:2], "")
    fitting = tuple(name for name in every if not re.match(r"[a-z][fm]_", name) or name[0] in letters)
    return fitting or every


def _known(name: str) -> Known:
    native = re.match(r"[a-z]([fm])_(\w+)", name)
    if native:
        return Known(name, "woman" if native[1] == "f" else "man")
    if name in BLIPS:
        return Known(name, BLIPS[name].sex, BLIPS[name].age, BLIPS[name].words)
    sex, age = _OPENAI.get(name, (sex_of(name), "young"))
    return Known(name, sex, age)


_OPENAI = {
    "alloy": ("woman", "adult"), "ash": ("man", "young"), "ballad": ("man", "adult"), "coral": ("woman", "young"),
    "echo": ("man", "young"), "fable": ("man", "young"), "nova": ("woman", "young"), "onyx": ("man", "adult"),
    "sage": ("woman", "adult"), "shimmer": ("woman", "young"), "verse": ("man", "adult"), "kobo": ("woman", "young"),
    "cheery": ("woman", "young"), "sleepy": ("woman", "adult"), "shouty": ("man", "adult"), "chatty": ("woman", "young"),
}  # fmt: skip
"""Voices of OpenAI and KoboldCpp, as they are commonly heard."""
