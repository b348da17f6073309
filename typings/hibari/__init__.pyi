# hibari-tts: the package's place alone, for its data.
