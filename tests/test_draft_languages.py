"""Drafts in other languages than English: what models write is read, and the checks reject what is wrong and nothing else."""

from typing import Any

import pytest
from test_generate import STREAM, shop, stream
from text_server import koboldcpp, serving

from vnc import pipeline
from vnc.asking import read
from vnc.draft import Draft, Profile
from vnc.expand.ask import brief
from vnc.expand.judge import judge, mended, usable
from vnc.expand.words import alike, length, mentions, sentence, words
from vnc.script import Say
from vnc.storywriting import Wanted, story
from vnc.world import MemoryWorld

DRAFTS = {
    "ja": (
        'e sad "手紙を書いたの。左のポケットに入っているわ。"\nl "届かなかったよ。"\n"二人は駅のホームで黙って立っていた。"\n',
        "手紙は左のポケットにある",
    ),
    "zh": ('e "信在我的左口袋里。"\nl "你从来没有寄出去。"\ne sad "我不敢。"\n"站台上下着雨。"\n', "信在左边的口袋里"),
    "ko": (
        'e "편지는 왼쪽 주머니에 있어."\nl "넌 보내지 않았잖아."\ne sad "용기가 없었어."\n"비가 내렸다."\n',
        "왼쪽 주머니에 편지가 있다",
    ),
    "ru": (
        'e sad "Я написала тебе письмо. Оно в левом кармане."\nl "Ты его так и не отправила."\n"Они стоят под дождём."\n',
        "Письмо лежит в левом кармане",
    ),
    "de": (
        'e sad "Ich habe dir einen Brief geschrieben. Er steckt in meiner linken Manteltasche."\n'
        'l "Du hast ihn nie abgeschickt."\n"Sie warten im Regen auf den Zug."\n',
        "Der Brief ist in der linken Tasche",
    ),
    "ar": (
        'e sad "كتبت لك رسالة، وهي في جيبي الأيسر."\nl "لم ترسليها قط."\n"كان المطر يهطل على الرصيف."\n',
        "الرسالة في الجيب الأيسر",
    ),
    "he": ('e "המכתב נמצא בכיס השמאלי שלי."\nl "מעולם לא שלחת אותו."\n"גשם יורד על הרציף."\n', "מכתב בכיס שמאל"),
    "hi": ('e "चिट्ठी मेरी बाईं जेब में है।"\nl "तुमने उसे कभी भेजा नहीं।"\n"प्लेटफ़ॉर्म पर बारिश हो रही है।"\n', "चिट्ठी बाईं जेब में है"),
    "th": ('e "จดหมายอยู่ในกระเป๋าซ้ายของฉัน"\nl "เธอไม่เคยส่งมันเลย"\n"ฝนตกที่ชานชาลา"\n', "จดหมายอยู่ในกระเป๋าซ้าย"),
    "fr": (
        'e "Je t\'ai écrit une lettre. Elle est dans ma poche gauche."\nl "Tu ne l\'as jamais envoyée."\n"Il pleut."\n',
        "la lettre est dans la poche gauche",
    ),
}


def draft(language: str, *keep: str, kind: Any = "dialogue", least: int = 2) -> Draft:
    cast = (Profile("e", "Eileen"), Profile("l", "Lucy"))
    return Draft(kind, "x", least, 8, cast, keep, language=language)


def said(wanted: Draft, text: str) -> list[tuple[str | None, str]]:
    return [(line.who, line.text) for line in judge(wanted, text, read).lines if isinstance(line, Say)]


# --- good drafts pass, wrong ones do not -----------------------------------------------------------------------


@pytest.mark.parametrize("language", DRAFTS)
def test_a_good_draft_has_nothing_to_complain_about(language):
    text, fact = DRAFTS[language]
    verdict = judge(draft(language, fact), text, read)
    assert verdict.complaints == () and len(verdict.lines) == text.count("\n")


@pytest.mark.parametrize("language", DRAFTS)
def test_a_fact_that_is_missing_is_missed(language):
    text, fact = DRAFTS[language]
    others = "".join(line for line in text.splitlines(True)[1:])
    verdict = judge(draft(language, fact, least=1), others, read)
    assert f"this fact did not come up: {fact}" in verdict.complaints


@pytest.mark.parametrize("language", DRAFTS)
def test_a_line_said_twice_is_heard(language):
    text, _ = DRAFTS[language]
    first = text.splitlines(True)[0]
    assert "1 lines said the same again" in judge(draft(language), text + first, read).complaints


@pytest.mark.parametrize("language", [code for code in DRAFTS if code not in ("de", "fr")])
def test_a_draft_in_another_language_is_not_used(language):
    told = draft(language, least=1)
    verdict = judge(told, 'e "I wrote you a letter."\nl "You never sent it."\n', read)
    assert any("the lines are not in" in c for c in verdict.complaints) and not usable(verdict, told)


def test_japanese_has_kana():
    chinese = DRAFTS["zh"][0] * 1
    assert "the lines are not in Japanese" in judge(draft("ja", least=1), chinese, read).complaints


def test_english_is_not_told_in_russian():
    assert "the lines are not in English" in judge(draft("en", least=1), DRAFTS["ru"][0], read).complaints


@pytest.mark.parametrize("language", ["sr", "kk", "tlh", "pt-BR"])
def test_scripts_are_judged_only_where_they_are_known(language):
    assert not judge(draft(language, least=1), 'e "Uma carta."\nl "Nunca."\n', read).complaints


def test_painters_words_are_english_whatever_the_story_is():
    prompt = draft("ja", kind="prompt", least=1)
    assert not judge(prompt, '"platform at dusk, rain, warm lamps"\n', read).complaints
    assert "Japanese" not in brief(prompt, (), 1, MemoryWorld({})).memory


# --- forms that models use -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "who", "text"),
    [
        ("Eileen「行かないで。」", "e", "行かないで。"),
        ("Eileen：「行かないで。」", "e", "行かないで。"),
        ("e sad 「行かないで。」", "e", "行かないで。"),
        ("「雨が降っている。」", None, "雨が降っている。"),
        ('e "彼は「はい」と言った。"', "e", "彼は「はい」と言った。"),
        ("Eileen: «Ne pars pas.»", "e", "Ne pars pas."),
        ("e „Geh nicht.“", "e", "Geh nicht."),
        ("Eileen (sad): »Geh nicht.«", "e", "Geh nicht."),
        ('e "She said “no” to me."', "e", "She said “no” to me."),
        ("e “She said ‘no’ to me.”", "e", "She said ‘no’ to me."),
        ("Narrator: The rain stops.", None, "The rain stops."),
        ("Рассказчик: Дождь кончился.", None, "Дождь кончился."),
        ("旁白：雨停了。", None, "雨停了。"),
        ("**Eileen**: No.", None, ""),
    ],
)
def test_quotes_of_all_nations_are_read(line, who, text):
    told = said(draft("tlh"), f"{line}\n")
    assert told == ([(who, text)] if text else [])


def test_speakers_with_names_in_their_own_script():
    cast = (Profile("m", "मीरा"), Profile("a", "アイリーン・ハート"))
    told = said(Draft("dialogue", "x", 1, 4, cast), "मीरा: नहीं।\nアイリーン・ハート（sad）：「はい。」\n")
    assert told == [("m", "नहीं।"), ("a", "はい。")]


def test_what_a_model_thinks_aloud_is_no_line():
    text = '<think>\ne "Maybe this?"\n</think>\ne "Go."\nl "No."\n'
    assert said(draft("en"), text) == [("e", "Go."), ("l", "No.")]
    assert said(draft("en"), '<think>\ne "and on and on"\n') == []


# --- out of character ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line", ["Eileen, come here.", "Come here, Eileen!", "Eileen、こっちへ来て。", "Иди сюда, Eileen…", "تعالي، Eileen؟"]
)
def test_nobody_speaks_to_themselves(line):
    told = judge(draft("tlh"), f'e "{line}"\nl "No."\n', read)
    assert "Eileen speaks to Eileen" in told.complaints
    assert not judge(draft("tlh"), f'l "{line}"\ne "No."\n', read).complaints


def test_a_name_may_be_said():
    assert not judge(draft("en"), 'e "I am Eileen Hart."\nl "Eileen is a fine name."\n', read).complaints


@pytest.mark.parametrize("speech", ["terse", "short sentences, dry", "口数が少ない", "немногословный", "wortkarg"])
def test_somebody_of_few_words_makes_no_speeches(speech):
    cast = (Profile("e", "Eileen", speech=speech), Profile("l", "Lucy"))
    long = "I have thought about this for years and years, " * 5
    complaints = judge(
        Draft("dialogue", "x", 1, 4, cast), f'e "{long}"\nl "{long} indeed, you know that well"\n', read
    ).complaints
    assert [c for c in complaints if "at length" in c] == ["Eileen says little, and talks at length here"]


@pytest.mark.parametrize(
    "line",
    ["As an AI language model, I cannot.", "I can't assist with that.", "言語モデルなので答えられません。", "Я языковая модель."],
)
def test_the_model_does_not_speak_of_itself(line):
    told = said(draft("tlh"), f'e "{line}"\nl "No."\n')
    assert told == [("l", "No.")]


# --- words and lengths -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Don't go, Zoë!", ["don", "t", "go", "zoë"]),
        ("手紙だ", ["手紙", "紙だ"]),
        ("え", ["え"]),
        ("ＡＢＣ 12", ["abc", "12"]),
        ("बाईं जेब", ["बाईं", "जेब"]),
        ("الرِّسالة", ["الرسالة"]),
        ("Niko手紙", ["niko", "手紙"]),
        ("… — !", []),
    ],
)
def test_words(text, found):
    assert words(text) == found


@pytest.mark.parametrize(("text", "columns"), [("abc", 3), ("手紙", 4), ("e\u0301", 1), ("👩\u200d👧", 4), ("نَعَم", 3)])
def test_lengths_count_what_is_seen(text, columns):
    assert length(text) == columns


def test_a_line_of_four_hundred_letters_is_the_longest():
    assert said(draft("ru", least=1), f'e "{"да " * 130}"\n') and not said(draft("ru", least=1), f'e "{"да " * 140}"\n')
    assert said(draft("ja", least=1), f'e "{"雨" * 199}"\n') and not said(draft("ja", least=1), f'e "{"雨" * 201}"\n')


@pytest.mark.parametrize(
    ("ours", "theirs", "same", "repeats"),
    [
        ("Yes.", "Yes.", False, False),
        ("Yes.", "Yes.", True, True),
        ("はい。", "はい。", False, False),
        ("雨が降っている。", "雨が降っている…", False, True),
        ("雨が降っている。", "雪が積もった。", True, False),
        ("…", "…", True, False),
    ],
)
def test_echoes_and_repetitions(ours, theirs, same, repeats):
    assert alike(ours, theirs, same) is repeats


@pytest.mark.parametrize(
    ("said", "fact", "up"),
    [
        ("Записку я спрятал под половицей.", "записка под половицами", True),
        ("Die Schlüssel hängen am Haken.", "der Schlüssel hängt am Haken", True),
        ("The train left.", "the letter is in the pocket", False),
        ("鍵は机の上だ。", "鍵は机の上にある", True),
        ("鍵はない。", "手紙は左の棚にある", False),
    ],
)
def test_facts_come_up_inflected(said, fact, up):
    assert mentions([said], fact) is up


@pytest.mark.parametrize(
    ("fact", "told"),
    [
        ("the letter is here", "The letter is here."),
        ("手紙がある", "手紙がある。"),
        ("Warum?", "Warum?"),
        ("письмо здесь.", "Письмо здесь."),
    ],
)
def test_facts_become_sentences(fact, told):
    assert sentence(fact) == told
    wanted = draft("tlh", fact)
    assert told in [
        line.text for line in mended(judge(wanted, 'e "Mm."\nl "Hm."\n', read), wanted).lines if isinstance(line, Say)
    ]


# --- asked in the story's language -----------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["dialogue", "scene", "expand", "outline", "actions", "summary"])
def test_prompts_name_the_language(kind):
    told = brief(draft("ja", kind=kind), (), 1, MemoryWorld({}))
    assert "Japanese" in told.prompt and "Japanese" in told.memory
    assert "English" not in brief(draft("en", kind=kind), (), 1, MemoryWorld({})).prompt


def test_dense_languages_get_more_tokens():
    assert brief(draft("ja"), (), 1, MemoryWorld({})).tokens > brief(draft("fr"), (), 1, MemoryWorld({})).tokens


JAPANESE = """\
language ja
character e "アイリーン"
character l "ルーシー"

label start:
    e "来たのね。"
    @generate dialogue lines 2..4 cast e, l:
        prompt "手紙の話をする。"
        keep "手紙は左のポケットにある"
        fallback:
            e "まあ、いいわ。"
"""


def test_a_japanese_story_is_asked_for_and_pinned(tmp_path):
    answer = stream("アイリーン「手紙は左のポケットにあるの。」\nルーシー：「届かなかったよ。」")
    with serving(koboldcpp(**{STREAM: answer})) as there:
        filled = pipeline.drafts(shop(tmp_path, JAPANESE, there.url), "story.vns")
        sent = there.bodies(STREAM)
    assert [b.state for b in filled.blocks] == ["asked"] and len(sent) == 1 and "Japanese" in sent[0]["memory"]
    again = pipeline.drafts(shop(tmp_path, JAPANESE), "story.vns", locked=True)
    assert [(s.who, s.text) for s in again.blocks[0].lines if isinstance(s, Say)] == [
        ("e", "手紙は左のポケットにあるの。"), ("l", "届かなかったよ。"),
    ]  # fmt: skip


def test_english_for_a_japanese_block_falls_back(tmp_path):
    answer = stream('e "The letter is in my left pocket."\nl "It never came."')
    with serving(koboldcpp(**{STREAM: answer})) as there:
        filled = pipeline.drafts(shop(tmp_path, JAPANESE, there.url), "story.vns")
        sent = there.bodies(STREAM)
    assert [b.state for b in filled.blocks] == ["fallback"] and len(sent) == 3 and "not in Japanese" in sent[1]["prompt"]


def test_a_story_is_written_in_its_language():
    asked: list[Draft] = []

    def ask(told: Draft, at: str):
        from vnc.expand.ask import Answer

        asked.append(told)
        return Answer(None, ("nobody",))

    text, _ = story(Wanted("Zwei Freunde finden einen Brief", language="de", scenes=1), ask)
    assert "language de\n" in text and {told.language for told in asked} == {"de"}
