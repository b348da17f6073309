from collections.abc import Iterable

import numpy as np

class Segment:
    text: str

class WhisperModel:
    def __init__(self, model: str, *, device: str, compute_type: str, cpu_threads: int) -> None: ...
    def transcribe(
        self, audio: str | np.ndarray, *, language: str, beam_size: int, condition_on_previous_text: bool
    ) -> tuple[Iterable[Segment], object]: ...
