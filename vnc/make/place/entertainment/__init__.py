"""Where one goes for pleasure: shows, games, sport."""
