"""Every check beyond syntax: small pure functions, one file per family, listed in `rules.RULES`."""
