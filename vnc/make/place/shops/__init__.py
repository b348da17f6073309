"""Where one buys, eats and drinks."""
