"""ChatTTS as a worker: run this file with the Python of its own virtual environment.

    python -m venv chattts && chattts/bin/pip install ChatTTS
    chattts/bin/python chattts_worker.py [--source huggingface|local|custom] [--model DIR] [--speakers DIR]

Its code is AGPL-3.0-or-later and its weights CC BY-NC 4.0: films made with it may not be sold. A voice is a number (the
speaker drawn with that seed) or the name of a file in the speakers' folder that holds a speaker string.
"""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from serve import serve

if TYPE_CHECKING:
    from ChatTTS import Chat

LICENCE = "code AGPL-3.0-or-later, weights CC BY-NC 4.0: not for commercial films"
RATE = 24_000
REFINE = {
    "happy": "[oral_3][laugh_1][break_3]", "sad": "[oral_1][laugh_0][break_6]", "thoughtful": "[oral_3][laugh_0][break_6]",
    "tired": "[oral_2][laugh_0][break_7]", "embarrassed": "[oral_4][laugh_0][break_5]", "surprised": "[oral_3][laugh_0][break_3]",
}  # fmt: skip
"""Its own marks for how a text is said, by feeling."""


def main() -> None:
    import ChatTTS

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--source", default="huggingface")
    parser.add_argument("--model", default=None)
    parser.add_argument("--speakers", default=".", type=Path)
    given = parser.parse_args()
    chat = ChatTTS.Chat()
    if not chat.load(source=given.source, custom_path=given.model, compile=False):
        raise SystemExit("ChatTTS could not load its weights")
    speakers: dict[str, str] = {}

    def spoken(request: dict[str, Any]) -> Any:
        voice = request["voice"]
        if voice not in speakers:
            speakers[voice] = _speaker(chat, voice, given.speakers)
        refine = ChatTTS.Chat.RefineTextParams(prompt=REFINE.get(request["emotion"], "[oral_2][laugh_0][break_4]"))
        speed = min(max(round(5 * request["rate"]), 0), 9)
        code = ChatTTS.Chat.InferCodeParams(prompt=f"[speed_{speed}]", spk_emb=speakers[voice], manual_seed=request["seed"])
        return chat.infer([request["text"]], params_refine_text=refine, params_infer_code=code)[0]

    serve("chattts", _version(), RATE, spoken, tuple(sorted(p.stem for p in given.speakers.glob("*.txt"))), LICENCE, True)


def _speaker(chat: "Chat", voice: str, folder: Path) -> str:
    """The speaker string of a file, or the one that a seed draws: the same each time."""
    file = folder / f"{voice}.txt"
    if file.is_file():
        return file.read_text("utf-8").strip()
    import torch

    torch.manual_seed(int(voice) if voice.isdigit() else sum(voice.encode()))
    return chat.sample_random_speaker()


def _version() -> str:
    from importlib.metadata import version

    return version("ChatTTS")


if __name__ == "__main__":
    main()
