"""Times gone by."""
