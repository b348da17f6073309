"""What the readers of a description collect."""

from dataclasses import field
from typing import Any

from vnc.record import record


@record(frozen=False)
class Finds:
    """What the readers collect: values for Looks, how they were said, and the words that were understood."""

    values: dict[str, Any] = field(default_factory=dict[str, Any])
    said: dict[str, str] = field(default_factory=dict[str, str])
    words: set[str] = field(default_factory=set[str])

    def put(self, key: str, value: Any, words: str) -> None:
        """The first word on a matter counts."""
        self.words.update(words.split())
        if key not in self.values:
            self.values[key] = value
            self.said[key] = words

    def add(self, extra: str, words: str) -> None:
        self.words.update(words.split())
        worn: tuple[str, ...] = self.values.get("extras", ())
        if extra not in worn:
            self.values["extras"] = (*worn, extra)
            self.said["extras"] = ", ".join(self.values["extras"])

    def hue(self, extra: str, colour: str, words: str) -> None:
        """An extra's own colour; the first word counts."""
        self.words.update(words.split())
        if not self.hue_of(extra):
            self.values["hues"] = (*self.values.get("hues", ()), f"{extra}:{colour}")
            self.said[extra] = words
            self.said["hues"] = ", ".join(self.values["hues"])

    def shape(self, extra: str, shape: str, words: str) -> None:
        """What an extra is shaped like, or where it is; the first word counts."""
        self.words.update(words.split())
        shapes: tuple[str, ...] = self.values.get("shapes", ())
        if not any(s.startswith(f"{extra}:") for s in shapes):
            self.values["shapes"] = (*shapes, f"{extra}:{shape}")
            self.said["shapes"] = ", ".join(self.values["shapes"])

    def hue_of(self, extra: str) -> str:
        """The colour that an extra was given, or nothing."""
        hues: tuple[str, ...] = self.values.get("hues", ())
        return next((d.partition(":")[2] for d in hues if d.partition(":")[0] == extra), "")
