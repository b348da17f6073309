"""Phonemes for the aligner's acoustic model (ARPAbet), and back to IPA."""

from collections.abc import Iterator, Sequence

PHONES = {
    "A": "EY", "I": "AY", "O": "OW", "Q": "OW", "W": "AW", "Y": "OY", "a": "AA", "ɑ": "AA", "ɒ": "AA", "æ": "AE", "ʌ": "AH",
    "ɐ": "AH", "ə": "AH", "ᵊ": "AH", "ɔ": "AO", "o": "OW", "ɛ": "EH", "e": "EH", "ɜ": "ER", "ɪ": "IH", "ᵻ": "IH", "i": "IY",
    "u": "UW", "ʊ": "UH", "b": "B", "d": "D", "f": "F", "ɡ": "G", "h": "HH", "j": "Y", "k": "K", "l": "L", "m": "M", "n": "N",
    "ŋ": "NG", "p": "P", "ɹ": "R", "s": "S", "ʃ": "SH", "t": "T", "T": "D", "ɾ": "D", "v": "V", "w": "W", "z": "Z", "ʒ": "ZH",
    "ð": "DH", "θ": "TH", "ʤ": "JH", "ʧ": "CH", "ʔ": "T", "x": "K",
}  # fmt: skip
IPA = {
    "AA": "ɑ", "AE": "æ", "AH": "ʌ", "AO": "ɔ", "AW": "aʊ", "AY": "aɪ", "B": "b", "CH": "ʧ", "D": "d", "DH": "ð", "EH": "ɛ",
    "ER": "ɜ", "EY": "eɪ", "F": "f", "G": "ɡ", "HH": "h", "IH": "ɪ", "IY": "i", "JH": "ʤ", "K": "k", "L": "l", "M": "m",
    "N": "n", "NG": "ŋ", "OW": "oʊ", "OY": "ɔɪ", "P": "p", "R": "ɹ", "S": "s", "SH": "ʃ", "T": "t", "TH": "θ", "UH": "ʊ",
    "UW": "u", "V": "v", "W": "w", "Y": "j", "Z": "z", "ZH": "ʒ",
}  # fmt: skip


def arpabet(marks: Sequence[str]) -> Iterator[tuple[str, int]]:
    """(phone, stress 0..2) for symbols of the engine's alphabet. A vowel before ɹ that only colours it is one phone, ER."""
    stress = 0
    for i, mark in enumerate(marks):
        if mark in "ˈˌ":
            stress = 2 if mark == "ˈ" else 1
            continue
        if mark == "ɹ" and i and marks[i - 1] in "əɜ":
            continue
        phone = "ER" if mark == "ə" and marks[i + 1 : i + 2] == ["ɹ"] else PHONES.get(mark)
        if phone:
            yield phone, stress if phone[0] in "AEIOU" else 0
            stress = 0 if phone[0] in "AEIOU" else stress
