"""Runs a shipped worker over doubles of its engine's modules: the same calls and results, no weights."""

import runpy
import sys
import time
import types
from pathlib import Path

HERE = Path(__file__).parent
WORKERS = HERE.parents[1] / "vnc" / "make" / "workers"
sys.path[:0] = [str(HERE.parent), str(WORKERS)]

import numpy as np  # noqa: E402
from speech_server import spoken  # noqa: E402


class Tensor:
    """What torch gives back: only what the workers ask of it."""

    def __init__(self, values: np.ndarray) -> None:
        self.values = values

    def detach(self) -> "Tensor":
        return self

    def cpu(self) -> "Tensor":
        return self

    def numpy(self) -> np.ndarray:
        return self.values[None]


class ChatterboxTTS:
    sr = 24_000

    @classmethod
    def from_pretrained(cls, device: str) -> "ChatterboxTTS":
        print("loaded PerthNet (Implicit) at step 250,000")  # as the real one does, on stdout
        return cls()

    def generate(
        self, text: str, audio_prompt_path: str | None = None, exaggeration: float = 0.5, cfg_weight: float = 0.5
    ) -> Tensor:
        print("Sampling:  50%")
        assert text.strip() and 0 <= cfg_weight <= 1 and 0 <= exaggeration <= 2
        if audio_prompt_path and not Path(audio_prompt_path).exists():
            raise FileNotFoundError(f"no such file: {audio_prompt_path}")
        return Tensor(spoken(text))


class Chat:
    class RefineTextParams:
        def __init__(self, prompt: str) -> None:
            assert "[oral_" in prompt

    class InferCodeParams:
        def __init__(self, prompt: str, spk_emb: str, manual_seed: int) -> None:
            assert prompt.startswith("[speed_") and spk_emb.startswith("speaker")

    def load(self, source: str, custom_path: str | None, compile: bool) -> bool:
        return True

    def sample_random_speaker(self) -> str:
        return f"speaker {SEED[0]}"

    def infer(self, texts: list[str], params_refine_text: object, params_infer_code: object) -> list[np.ndarray]:
        return [spoken(text) for text in texts]


SEED = [0]


def module(name: str, **members: object) -> None:
    made = types.ModuleType(name)
    made.__dict__.update(members)
    sys.modules[name] = made


def main(name: str) -> None:
    module("torch", manual_seed=lambda seed: SEED.__setitem__(0, seed))
    module("chatterbox")
    module("chatterbox.tts", ChatterboxTTS=ChatterboxTTS)
    module("ChatTTS", Chat=Chat)
    import importlib.metadata

    importlib.metadata.version = lambda name: "0.0"
    del sys.argv[1]
    runpy.run_path(str(WORKERS / f"{name}_worker.py"), run_name="__main__")


if __name__ == "__main__":
    match sys.argv[1]:
        case "missing":
            raise SystemExit("ModuleNotFoundError: no engine here")
        case "dies":
            print('{"hello": "dies", "rate": 24000}', flush=True)
            sys.stdin.readline()
            raise SystemExit("CUDA out of memory")
        case "hangs":
            print('{"hello": "hangs", "rate": 24000}', flush=True)
            sys.stdin.readline()
            time.sleep(3600)
        case name:
            main(name)
