"""Screenplays in Fountain to `.vns`: `elements` reads the text, `story` makes a script of it."""
