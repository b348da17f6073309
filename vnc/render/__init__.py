"""Segments to pictures (`renderer.Renderer`), cues to sound (`sound`). `dialogue.fits` says whether words fit their box."""

VERSION = "3"
"""Changes whenever the same segment would be painted otherwise."""
