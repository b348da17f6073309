"""One file per answer: each a function of a View and the request's parameters."""
