"""A record is a frozen dataclass with slots in all that a user of it can see."""

import pickle
from dataclasses import FrozenInstanceError, dataclass, field, fields, is_dataclass, replace
from functools import cached_property

import pytest

from vnc.record import FEW, record


def _apart() -> int:
    return field(default=0, compare=False, repr=False, kw_only=True)


@record
class Mine:
    a: int
    b: str = "b"
    c: tuple[int, ...] = ()
    many: list[int] = field(default_factory=list)
    span: int = _apart()


@dataclass(frozen=True, slots=True)
class Theirs:
    a: int
    b: str = "b"
    c: tuple[int, ...] = ()
    many: list[int] = field(default_factory=list)
    span: int = _apart()


@record
class Derived(Mine):
    d: int = field(init=False, default=4)

    def __post_init__(self) -> None:
        object.__setattr__(self, "d", self.a * 2)

    def __repr__(self) -> str:
        return "own"


CASES = [((1,), {}), ((1, "x"), {"span": 3}), ((1,), {"c": (1, 2), "many": [1]})]


@pytest.mark.parametrize(("args", "named"), CASES)
def test_it_holds_and_shows_what_a_dataclass_does(args: tuple, named: dict) -> None:
    mine, theirs = Mine(*args, **named), Theirs(*args, **named)
    for _ in range(2 * FEW):
        mine = Mine(*args, **named)
        assert [getattr(mine, f.name) for f in fields(mine)] == [getattr(theirs, f.name) for f in fields(theirs)]
    assert repr(mine) == repr(theirs).replace("Theirs", "Mine")
    assert is_dataclass(mine) and Mine.__match_args__ == Theirs.__match_args__


@pytest.mark.parametrize("wrong", [(), (1, "b", (), [], 5, 6)])
def test_wrong_arguments_are_refused(wrong: tuple) -> None:
    @record
    class New(Mine): ...

    for each in (New, Mine):
        with pytest.raises(TypeError, match="__init__"):
            each(*wrong)
    with pytest.raises(TypeError, match="unexpected"):
        New(1, d=4)
    with pytest.raises(TypeError, match="multiple values"):
        New(1, a=4)


def test_equality_leaves_out_what_is_not_compared() -> None:
    assert Mine(1, span=1) == Mine(1, span=2) != Mine(2)
    assert Mine(1) != Theirs(1)
    assert hash(Word("a", at=1)) == hash(Word("a", at=2)) and len({Word("a"), Word("a"), Word("b")}) == 2


@record
class Word:
    text: str
    at: int = _apart()


@record
class Nothing: ...


def test_it_is_frozen_and_has_no_dictionary() -> None:
    word = Word("a")
    with pytest.raises(FrozenInstanceError):
        word.text = "b"
    with pytest.raises(FrozenInstanceError):
        del word.text
    assert not hasattr(word, "__dict__")


def test_replace_pickle_and_match() -> None:
    mine = Mine(1, span=7)
    assert replace(mine, b="x").span == 7 and replace(mine, b="x").b == "x"
    back = pickle.loads(pickle.dumps(mine))
    assert back == mine and back.span == 7
    match mine:
        case Mine(a, b):
            assert (a, b) == (1, "b")


def test_factories_make_a_new_value_each_time() -> None:
    assert Mine(1).many is not Mine(1).many


def test_inheritance_and_own_methods() -> None:
    derived = Derived(3, "x")
    assert (derived.a, derived.b, derived.d, repr(derived)) == (3, "x", 6, "own")
    assert Nothing() == Nothing() and hash(Nothing()) == hash(Nothing())


@record(frozen=False)
class Counter:
    count: int = 0
    seen: list[str] = field(default_factory=list)


@record(slots=False)
class Square:
    side: int

    @cached_property
    def area(self) -> int:
        return self.side**2


def test_an_open_one_can_be_changed_and_has_no_hash() -> None:
    counter = Counter()
    counter.count += 1
    counter.seen.append("a")
    assert counter == Counter(1, ["a"]) and Counter() == Counter()
    assert not hasattr(counter, "__dict__")
    with pytest.raises(TypeError, match="unhashable"):
        hash(counter)


def test_without_slots_it_may_remember_what_it_worked_out() -> None:
    square = Square(3)
    assert (square.area, square.__dict__["area"]) == (9, 9)
    assert square == Square(3) and pickle.loads(pickle.dumps(square)) == square and replace(square, side=2).area == 4
    with pytest.raises(FrozenInstanceError):
        square.side = 4
