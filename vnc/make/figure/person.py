"""One figure in one moment: everything that the parts of the drawing share."""

from dataclasses import dataclass, replace

from vnc.make.figure.body import Body, body_of
from vnc.make.figure.emotions import Mood
from vnc.make.figure.face import Face, face_of
from vnc.make.figure.ink import Ink, ink
from vnc.make.figure.looks import Looks
from vnc.make.figure.pose import Arm

GLANCE = 4
"""How far the eyes go with a turned head."""


@dataclass(frozen=True)
class Person:
    looks: Looks
    ink: Ink
    body: Body
    face: Face
    mood: Mood
    arms: tuple[Arm, Arm]
    yaw: float = 0.0
    """Where the head is turned: -1 to the viewer's left, 1 to the right."""


def person(looks: Looks, mood: Mood, arms: tuple[Arm, Arm], yaw: float = 0.0) -> Person:
    gaze = mood.gaze[0] + GLANCE * yaw, mood.gaze[1]
    return Person(looks, ink(looks), body_of(looks), face_of(looks), replace(mood, gaze=gaze), arms, yaw)
