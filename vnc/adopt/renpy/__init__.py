"""Ren'Py scripts to `.vns`: `lines` reads blocks, `statements` finds who translates a line, `game` joins the files."""
