from collections.abc import Mapping, Sequence

import numpy as np

class SessionOptions:
    intra_op_num_threads: int
    inter_op_num_threads: int
    enable_cpu_mem_arena: bool
    log_severity_level: int

class InferenceSession:
    def __init__(self, model: bytes, options: SessionOptions, *, providers: Sequence[str]) -> None: ...
    def run(self, outputs: Sequence[str] | None, given: Mapping[str, np.ndarray]) -> list[np.ndarray]: ...
