"""The differences between versions of PyAV (16 to 19 and on), in one place; quiet, and never open longer than needed."""

from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from fractions import Fraction
from pathlib import Path
from typing import IO, Any, Protocol

import av
import av.error
import av.logging

from vnc.diagnostics import VncError

av.logging.set_level(None)  # its log callback takes locks that can deadlock with threads

BT709 = 1
LIMITED = 1


class Broken(VncError):
    """A media file that cannot be read or written."""


class Rational(Protocol):
    @property
    def numerator(self) -> int: ...

    @property
    def denominator(self) -> int: ...


def fraction(value: Rational | None) -> Fraction:
    """A time base as a Fraction: PyAV 19 gives its own AVRational instead, 0/1 where older ones give None."""
    return Fraction(value.numerator, value.denominator or 1) if value else Fraction(0)


def versions() -> str:
    """What coded bytes depend on: the wheel and the libraries in it."""
    libraries = av.library_versions
    return f"av {av.__version__}, " + ", ".join(f"{n} {'.'.join(map(str, libraries[n]))}" for n in ("libavcodec", "libavformat"))


@contextmanager
def writing(file: Path | IO[bytes], form: str, flags: Mapping[str, str]) -> Generator[Any, None, None]:
    """An open output container, finished when the block ends well. Ctrl-C does not wait until a long film is finished."""
    target = str(file) if isinstance(file, Path) else file
    try:
        container: Any = av.open(target, "w", format=form, container_options={"fflags": "+bitexact", **flags})
        try:
            yield container
        except KeyboardInterrupt:
            raise
        except BaseException:
            with suppress(av.error.FFmpegError):
                container.close()
            raise
        container.close()
    except av.error.FFmpegError as error:
        if isinstance(error, OSError) and error.errno:
            raise OSError(error.errno, error.strerror) from error  # disk full, no permission: told by who opened the file
        raise _trouble(error, "write", file) from error


@contextmanager
def reading(file: Path | IO[bytes]) -> Generator[Any, None, None]:
    """An open input container, closed at the end."""
    target = str(file) if isinstance(file, Path) else file
    try:
        with av.open(target) as container:
            yield container
    except av.error.FFmpegError as error:
        raise _trouble(error, "read", file) from error


def paint(stream: Any) -> None:
    """Tag a video stream as BT.709, limited range."""
    context = stream.codec_context
    context.color_primaries = context.color_trc = context.colorspace = BT709
    context.color_range = LIMITED


def paint_frame(frame: Any) -> None:
    """The same for a frame; some coders (ProRes) write the frame's tags. Older versions cannot tag primaries."""
    frame.colorspace, frame.color_range = BT709, LIMITED
    for name in ("color_primaries", "color_trc"):
        if hasattr(frame, name):
            setattr(frame, name, BT709)


def _trouble(error: Any, verb: str, file: object) -> Broken:
    name = str(file) if isinstance(file, Path) else "the film"
    return Broken(
        f"cannot {verb} {name}: {error.strerror or error}", "drop damaged entries with `vnc cache verify` and build again"
    )
