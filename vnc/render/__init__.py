"""Segments to pictures (`renderer.Renderer`), cues to sound (`sound`). `dialogue.fits` says whether words fit their box."""
