"""Wild nature."""
