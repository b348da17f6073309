"""How text is read: figures, short forms, cries, stage marks, hand-written pronunciations."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnc.make.speech import respell
from vnc.make.speech.business import gesture
from vnc.make.speech.reading import LINK
from vnc.make.speech.text import breaths, plainly, read

ODDS = (
    "12:35", "$4.50", "$$5", "...", "—", "*sighs*", "(laughs)", "[x]", "[Okafor](/a/)", "(", "*", "日本", "é", "'90s", "3/4",
    "1,2,3", "-5", "W-w-what", "aaaaa", "HAHAHA", "A.", "J. K.", "e.g.", "9" * 40, "½", "²", "🙂", "{x}", "a@b.c", "Chapter IV",
    "12/25", "2024-13-45", "25:99", "7 p.m.", "Mr.", "x" * 90, "\n", "\ue003",
)  # fmt: skip

SAID = """
12 apples -> twelve apples
1,250 people -> one thousand two hundred and fifty people
100,000,000 -> one hundred million
3.14 -> three point one four
0.5 -> zero point five
-5 degrees -> minus five degrees
room 007 -> room oh oh seven
1st and 22nd -> first and twenty-second
in 1987 -> in nineteen eighty-seven
in 2003 -> in two thousand and three
since 2010 -> since twenty ten
1801 coins -> one thousand eight hundred and one coins
the 1980s -> the nineteen eighties
the '90s -> the nineties
12:35 -> twelve thirty-five
7:05 -> seven oh five
9:00 -> nine o'clock
7pm -> seven P M
7:30 p.m. -> seven thirty P M.
at 3 a.m.! -> at three A M!
the '60s -> the sixties
2019 and in 2021 -> two thousand and nineteen and in twenty twenty-one
2024-03-14 -> March fourteenth, twenty twenty-four
3/14/2024 -> March fourteenth, twenty twenty-four
31/12/99 -> December thirty-first, nineteen ninety-nine
May 5, 2003 -> May fifth, two thousand and three
the 21st of May -> the twenty-first of May
5 June -> the fifth of June
June 1944 -> June nineteen forty-four
$5 -> five dollars
$1 -> one dollar
$4.50 -> four dollars and fifty cents
£0.99 -> ninety-nine pence
$3.2 billion -> three point two billion dollars
€20k -> twenty thousand euros
a €20 note -> a twenty euro note
the $20 bill -> the twenty dollar bill
the $20 I owe -> the twenty dollars I owe
a £5 million loan -> a five million pound loan
50p -> fifty P
99¢ -> ninety-nine cents
6'2" tall -> six foot two tall
50/50 -> fifty fifty
10/10 -> ten out of ten
a ratio of 3:1 -> a ratio of three to one
version 2.0.1 -> version two point oh point one
2x4 -> two by four
5 yrs -> five years
MP3 -> MP three
Gate B12 -> Gate B twelve
flight BA2490 -> flight BA twenty-four ninety
221B Baker Street -> two hundred and twenty-one B Baker Street
R2D2 -> R two D two
Rocky IV -> Rocky four
Pope John Paul II -> Pope John Paul the second
Malcolm X and I -> Malcolm X and I
www.example.com -> www dot example dot com
See https://example.org/help?id=3. -> See example dot org slash help.
me@lanterns.net! -> me at lanterns dot net!
On Elm St. It is quiet. -> On Elm Street. It is quiet.
Baker St. Station -> Baker Street Station
In St. Louis -> In Saint Louis
Mount St. Helens -> Mount Saint Helens
No. 3 coins is too much -> No, three coins is too much
Vol. 3, p. 12 -> Volume three, page twelve
est. 1890 -> established eighteen ninety
C++ and a B+ -> C plus plus and a B plus
the A-Z -> the A to Z
Mon.–Fri. -> Monday—Friday
#blessed -> hashtag blessed
Zoë and Noël -> Zoey and Noel
20% -> twenty percent
3 km -> three kilometres
1 kg -> one kilogram
20°C -> twenty degrees Celsius
555-1234 -> five five five, one two three four
pages 10-12 -> pages ten to twelve
1/2 -> a half
3/4 -> three quarters
7/20 -> seven out of twenty
Chapter IV -> Chapter four
Henry VIII -> Henry the eighth
Dr. Lee -> Doctor Lee
Mr Lee -> Mister Lee
Mrs. Lee -> Missus Lee
St. Mary -> Saint Mary
Baker St. -> Baker Street
No. 5 -> number five
#5 -> number five
e.g. this -> for example, this
cats, dogs, etc. -> cats, dogs, et cetera.
salt & pepper -> salt and pepper
and/or -> and or
2 + 2 = 4 -> two plus two equals four
wait... no -> wait… no
wait -- no -> wait—no
What?!?! -> What?!
Nooooo! -> No!
Sooo gooood -> So good
Yessss. -> Yes.
Will you? Really??? -> Will you? Really?
*laughs* Fine. -> Fine.
(sighs) Fine. -> Fine.
[gasps] Fine. -> Fine.
(clears her throat) Fine. -> Fine.
(quietly) Goodbye. -> Goodbye.
(to himself) Fine. -> Fine.
[door slams] Fine. -> Fine.
(thunder) Fine. -> Fine.
(the phone keeps ringing) Fine. -> Fine.
(Ring me.) -> (Ring me.)
(Really?) -> (Really?)
You *can't*! -> You can't!
I said *look*. -> I said look.
(I hope so.) -> (I hope so.)
x² and ½ cup -> x squared and a half cup
1000000000000001 -> one zero zero zero zero zero zero zero zero zero zero zero zero zero zero one
I love you <3 -> I love you
Hi \u2764 there -> Hi there
"""


@pytest.mark.parametrize("case", [line for line in SAID.strip().splitlines()], ids=lambda case: case.split(" -> ")[0])
def test_said(case: str) -> None:
    written, said = case.encode().decode("unicode_escape" if "\\u" in case else "utf-8").split(" -> ")
    assert plainly(written) == said


@pytest.mark.parametrize(
    ("hint", "sound"),
    [
        ("oh-KAH-for", "Okˈɑfɔɹ"),
        ("MEE-rah", "mˈiɹɑ"),
        ("sha-NELL", "ʃɑnˈɛl"),
        ("KYOH-toh", "kjˈOtO"),
        ("/oʊˈkɑːfɔr/", "Okˈɑfɔɹ"),
        ("/ˈmiːrə/", "mˈiɹə"),
        ("/dʒəˈzɛl/", "ʤəzˈɛl"),
        ("just words", None),
    ],
)
def test_respelling(hint: str, sound: str | None) -> None:
    assert respell.phonemes(hint) == sound


def test_a_lexicon_speaks_names_and_their_possessives() -> None:
    lexicon = (("Okafor", "oh-KAH-for"), ("Nyx", "nicks"), ("Jaz", "/dʒæz/"))
    said = read("Okafor's house, Nyx; Jaz's okafor", lexicon).said
    assert said == "[Okafor's](/Okˈɑfɔɹz/) house, nicks; [Jaz's](/ʤæzᵻz/) [okafor](/Okˈɑfɔɹ/)"
    assert plainly("Okafor and Nyx", lexicon) == "Okafor and nicks"


def test_initials_are_letters() -> None:
    assert LINK.sub(r"\1", read("J. K. Rowling of the F.B.I. came.").said) == "J. K. Rowling of the F.B.I. came."
    assert "/ˌɛf bˌi ˈI/" in read("the F.B.I. came").said


def test_a_stammer_repeats_the_sound_and_not_the_letter() -> None:
    assert read("W-what? Th-that!").said == "[W](/w/), what? [Th](/ð/), that!"


def test_every_character_knows_its_place() -> None:
    text = "At 12:35 (sighs) Dr. Lee paid $4.50."
    reading = read(text)
    assert len(reading.said) == len(reading.firsts) == len(reading.lasts)
    covered = {reading.said[i : i + 6]: text[reading.firsts[i] : reading.lasts[i]] for i in range(len(reading.said) - 6)}
    assert (
        covered["twelve"] == "12:35" and covered["Doctor"] == "Dr." and covered["dollar"] == "$4.50" and covered["paid f"] == "p"
    )


def test_breaths_end_at_sentences_and_gestures() -> None:
    parts = breaths(read("Mr. Lee left. Now… go (sighs) home!\nYes?"))
    assert [(p.reading.said.strip(), p.gesture) for p in parts] == [
        ("Mister Lee left.", ""),
        ("Now… go", ""),
        ("", "sigh"),
        ("home!", ""),
        ("Yes?", ""),
    ]
    assert parts[3].pause > parts[0].pause > 0


def test_a_pause_of_the_line_cuts_there() -> None:
    text = "I think we should go."
    parts = breaths(read(text), ((len("I think"), 24_000),))
    assert (parts[0].reading.said, parts[0].pause) == ("I think", 24_000)
    assert len(parts) == 2


def test_nothing_but_marks_says_nothing() -> None:
    assert all(not any(c.isalnum() for c in part.reading.said) for part in breaths(read("... ?! (sighs) —")))
    assert breaths(read("")) == ()


def test_private_characters_never_reach_a_server() -> None:
    assert not any(gesture(c) for c in plainly("(gasps) What *laughs* now"))


@given(st.lists(st.sampled_from(ODDS) | st.text(max_size=6), max_size=8), st.sampled_from(("", " ")))
@settings(max_examples=150, deadline=None)
def test_reading_never_raises_and_keeps_its_places(parts: list[str], between: str) -> None:
    text = between.join(parts)
    reading = read(text, (("Okafor", "oh-KAH-for"), ("x", "/ks/")))
    assert len(reading.said) == len(reading.firsts) == len(reading.lasts)
    assert all(0 <= first < last <= len(text) for first, last in zip(reading.firsts, reading.lasts, strict=True))
    assert sum(len(part.reading.said) for part in breaths(reading)) <= len(reading.said)
    plainly(text)
