from typing import Any, Self

from torch import Tensor

class ChatterboxTTS:
    sr: int
    @classmethod
    def from_local(cls, folder: str, device: str) -> Self: ...
    @classmethod
    def from_pretrained(cls, device: str) -> Self: ...
    def generate(self, text: str, **more: Any) -> Tensor: ...
