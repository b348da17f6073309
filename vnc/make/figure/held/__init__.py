"""What people hold: a table from name to how it is held and drawn. At most two things, one in each hand."""
