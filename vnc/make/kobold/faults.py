"""What can go wrong with a text server, each with what to do about it."""

from vnc.diagnostics import Unavailable, VncError
from vnc.draft import TooLong

__all__ = ["Busy", "Garbled", "Lost", "NoServer", "Refused", "TooLong"]


class NoServer(Unavailable):
    """Nobody answers there, or it is no text server."""


class Refused(Unavailable):
    """The server wants a password, or another one."""


class Busy(Unavailable):
    """The queue stayed full for longer than we wait."""


class Garbled(VncError):
    """An answer that makes no sense: not JSON, `null`, half of one."""


class Lost(VncError):
    """The connection broke in the middle. `text` is what had come."""

    def __init__(self, message: str, text: str) -> None:
        super().__init__(message, "build again: finished drafts are kept")
        self.text = text
