"""The embedded voice: text is read, pronounced, shaped and spoken. `speak.py` tells the story; read it first."""
