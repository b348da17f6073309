"""Sheets of what is on the screen: themes, transitions, scripts of the world, scenes, the page of `vnc watch`."""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image, ImageDraw

HERE = Path(__file__).parent
SAMPLES = HERE.parent.parent / "samples"
THEMES = ("glass", "classic", "storybook", "terminal", "horror", "rounded")
SAID = (4.2, 8.6, 13.5, 20.8, 26.0, 32.0)
"""Seconds at which lines of samples/scripts.vns stand in Japanese, Korean, Arabic, Hindi, Greek, and with emoji."""
PASSED = (0.25, 0.5, 0.75)
"""Shares of a transition's time at which it is shown."""


def frame(script: Path, at: float, size: str = "1280x720") -> Image.Image:
    """The picture of a script at a time in seconds."""
    from click.testing import CliRunner

    from vnc.cli import app

    with TemporaryDirectory() as folder:
        out = Path(folder) / "frame.png"
        done = CliRunner().invoke(app, ["frame", str(script), "--at", str(at), "-o", str(out), "--size", size])
        if done.exit_code:
            raise SystemExit(done.output)
        return Image.open(out).convert("RGB")


def grid(cells: Sequence[Image.Image], columns: int, size: tuple[int, int] = (500, 281)) -> Image.Image:
    """Pictures in rows, all of one size."""
    whole = Image.new("RGB", (size[0] * columns, size[1] * -(-len(cells) // columns)))
    for k, cell in enumerate(cells):
        whole.paste(cell.resize(size, Image.Resampling.LANCZOS), (k % columns * size[0], k // columns * size[1]))
    return whole


def labelled(picture: Image.Image, name: str) -> Image.Image:
    """With its name in the upper left corner."""
    done = picture.copy()
    ImageDraw.Draw(done).text((12, 8), name, fill="white", stroke_width=3, stroke_fill="black", font_size=picture.height // 22)
    return done


def stage() -> Image.Image:
    """The middle of each scene of stage.vns."""
    return grid([frame(HERE / "stage.vns", 1.7 + 2.5 * k) for k in range(9)], 3)


def themes() -> Image.Image:
    """One moment in every theme."""
    text = (HERE / "talk.vns").read_text()
    cells: list[Image.Image] = []
    with TemporaryDirectory() as folder:
        script = Path(folder) / "talk.vns"
        for name in THEMES:
            script.write_text(text.replace("THEME", name))
            cells.append(labelled(frame(script, 4.2), name))
    return grid(cells, 3)


def scripts() -> Image.Image:
    """Lines of samples/scripts.vns."""
    return grid([frame(SAMPLES / "scripts.vns", at) for at in SAID], 3)


def transitions() -> Image.Image:
    """Every transition between two places, at three moments."""
    from vnc.make.describe.scene import SceneReading
    from vnc.make.place import draw
    from vnc.make.place.finish import flat
    from vnc.render.planes import blank, planes, rgb
    from vnc.render.transitions import MAKERS, effect
    from vnc.stage import Transition
    from vnc.timeline import SECOND

    size = (320, 180)
    old, new = (planes(flat(draw(SceneReading(*scene), size, 7).layers)) for scene in (("garden", "day"), ("festival", "night")))
    cells: list[Image.Image] = []
    for name in MAKERS:
        if name in ("imagedissolve", "cropmove", "pause", "none"):
            continue
        paint = effect(Transition(name, SECOND), size, lambda *_: None)
        row = Image.new("RGB", (size[0] * len(PASSED), size[1]))
        for k, share in enumerate(PASSED):
            out = blank(*size)
            paint(share, old, new, out)
            row.paste(Image.fromarray(rgb(out)), (k * size[0], 0))
        cells.append(labelled(row, name))
    return grid(cells, 3, (500, 94))
