"""Where people live: their rooms, their gardens."""
