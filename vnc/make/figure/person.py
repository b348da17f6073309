"""One figure in one moment: everything that the parts of the drawing share."""

from dataclasses import dataclass

from vnc.make.figure.body import Body, body_of
from vnc.make.figure.emotions import Mood
from vnc.make.figure.face import Face, face_of
from vnc.make.figure.ink import Ink, ink
from vnc.make.figure.looks import Looks
from vnc.make.figure.pose import Arm


@dataclass(frozen=True)
class Person:
    looks: Looks
    ink: Ink
    body: Body
    face: Face
    mood: Mood
    arms: tuple[Arm, Arm]


def person(looks: Looks, mood: Mood, arms: tuple[Arm, Arm]) -> Person:
    return Person(looks, ink(looks), body_of(looks), face_of(looks), mood, arms)
