"""Chatterbox (MIT, chatterbox-tts 0.1.7) as a worker: run this file with the Python of its own virtual environment.

    python -m venv chatterbox && chatterbox/bin/pip install chatterbox-tts
    chatterbox/bin/python chatterbox_worker.py [--device cpu] [--model DIR] [--turbo | --multilingual]

English only, unless it is multilingual (23 languages). A voice is `default` or the path of a reference recording
(longer than 5 s for Turbo).
"""

import argparse
import random
from typing import Any

from serve import serve

DRAMA = {
    "neutral": (0.5, 0.5), "happy": (0.65, 0.45), "sad": (0.6, 0.4), "angry": (0.85, 0.3), "surprised": (0.8, 0.35),
    "embarrassed": (0.55, 0.45), "scared": (0.8, 0.35), "thoughtful": (0.45, 0.5), "determined": (0.7, 0.4), "tired": (0.4, 0.5),
}  # fmt: skip
"""(exaggeration, cfg_weight) by feeling. Turbo knows neither."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--model", default="", help="a folder with the weights; else they are downloaded")
    parser.add_argument("--turbo", action="store_true")
    parser.add_argument("--multilingual", action="store_true")
    given = parser.parse_args()
    model = _loaded(given)
    serve("chatterbox", _version(), int(model.sr), lambda request: _spoken(model, given, request), ("default",), "MIT")


def _loaded(given: argparse.Namespace) -> Any:
    if given.turbo:
        from chatterbox.tts_turbo import ChatterboxTurboTTS as Engine
    elif given.multilingual:
        from chatterbox.mtl_tts import ChatterboxMultilingualTTS as Engine
    else:
        from chatterbox.tts import ChatterboxTTS as Engine
    return Engine.from_local(given.model, given.device) if given.model else Engine.from_pretrained(device=given.device)


def _spoken(model: Any, given: argparse.Namespace, request: dict[str, Any]) -> Any:
    """It takes no seed: the generators are seeded instead. An empty text would be answered with a sentence of its own."""
    import numpy
    import torch

    text = request["text"].strip()
    if not text:
        return numpy.zeros(model.sr // 4, "float32")
    torch.manual_seed(request["seed"])
    numpy.random.seed(request["seed"] % 2**32)
    random.seed(request["seed"])
    more: dict[str, Any] = {} if request["voice"] in ("", "default") else {"audio_prompt_path": request["voice"]}
    if given.multilingual:
        more["language_id"] = request.get("language", "en").lower()[:2]
    if not given.turbo:
        more["exaggeration"], more["cfg_weight"] = DRAMA.get(request["emotion"], DRAMA["neutral"])
    return model.generate(text, **more).detach().cpu().numpy()


def _version() -> str:
    from importlib.metadata import version

    return version("chatterbox-tts")


if __name__ == "__main__":
    main()
