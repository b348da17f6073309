"""Schools: rooms of lessons, clubs and sport."""
