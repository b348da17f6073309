import numpy as np

def synth(
    lh: np.ndarray,
    th: np.ndarray,
    ln: np.ndarray,
    lr: np.ndarray,
    phi: np.ndarray,
    f0: np.ndarray,
    rng: np.random.Generator,
) -> np.ndarray: ...
