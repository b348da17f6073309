"""Where people work, heal, judge and learn."""
