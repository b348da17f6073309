"""On the way: stations, vehicles, ships and the passages between rooms."""
