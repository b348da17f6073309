"""Scripts that run in another Python, where an engine lives whose pins cannot share ours. Nothing here imports vnc."""
