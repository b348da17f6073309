"""Towns under the open sky, and the two pictures for what is not known."""
