"""The embedded writer: no model, only phrases by tone, manner and beat. Plausible, repeatable, and honest about it."""
