"""What other words of a prompt make of a place that one word names."""

from collections.abc import Set

from vnc.record import record


@record
class Turn:
    """The places that become `to` where the prompt has one of the words `by`, none of `but` and all of `also`."""

    places: str
    to: str
    by: str
    but: str = ""
    also: str = ""

    def fits(self, seen: Set[str]) -> bool:
        """Whether a prompt with these words turns those places."""
        one, none, every = (set(text.split()) for text in (self.by, self.but, self.also))
        return bool(seen & one) and not seen & none and every <= seen
