"""How scripts are coloured, in every editor: one language, made of the grammar and `grammar/highlight.toml`, and its writers."""
