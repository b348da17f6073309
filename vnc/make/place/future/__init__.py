"""Space, other worlds and bad futures."""
