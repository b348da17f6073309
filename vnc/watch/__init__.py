"""Building again on every save: `files` says when, `loop` does it, `server` shows it in a page."""
