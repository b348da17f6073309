"""From words to what can be drawn: looks and emotions."""

from vnc.make.describe.emotions import nearest_emotion
from vnc.make.describe.looks import Reading, read_looks

__all__ = ["Reading", "nearest_emotion", "read_looks"]
