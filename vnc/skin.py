"""How the interface looks: text box, name plate, menu, fonts and colours, as numbers. Written in `stdlib/themes.vns`.

Lengths are fractions of the frame's height (so a skin fits any size), colours `#rrggbb` or `#rrggbbaa`.
"""

from vnc.record import record


@record
class Skin:
    name: str = "glass"
    # text
    font: str = "sans"
    """A family name, a file of the project, or `sans`, `serif`, `rounded`, `mono`."""
    size: float = 0.0352
    leading: float = 1.5
    ink: str = "#f7f4fb"
    outline: str = "#0a0c18"
    outline_width: float = 0.0
    shadow: float = 0.0
    lines: int = 3
    cps: float = 42.0
    # the box
    shape: str = "rounded"
    """`rounded`, `square`, `bar` (full width), `paper`, `none`."""
    box: tuple[str, str] = ("#0e1230cc", "#0a0c20eb")
    """Upper and lower colour."""
    border: str = "#ffffff47"
    accent: str = "#ff7b8a"
    """Mark and inner line; a character's own colour wins on its name plate."""
    radius: float = 0.022
    width: float = 0.84
    """Of the frame's width."""
    height: float = 0.24
    bottom: float = 0.046
    pad: float = 0.042
    # the name
    plate: str = "pill"
    """`pill`, `tab`, `plain`, `none`."""
    name_font: str = "sans bold"
    name_size: float = 0.036
    name_ink: str = "#ffffff"
    # the menu
    choice: str = "#12163aee"
    choice_ink: str = "#f2f0fa"
    choice_width: float = 0.58
    choice_height: float = 0.082
    choice_gap: float = 0.03
    dim: float = 0.42
    # pages and cards
    page: str = "#080a18d0"
    title_font: str = "serif"
    title_size: float = 0.09
    texture: str = ""
    """`paper`, `scanlines`, `grain` or empty: laid over the box."""
