"""Figures: attributes to a layered drawing to a Sprite with mouths and blinks. `assemble.draw` is the way in."""
