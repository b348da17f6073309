# chatterbox-tts, which is installed in a worker's own environment.
