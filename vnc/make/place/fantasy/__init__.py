"""Places of tales."""
