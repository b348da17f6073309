"""Farms, fields and villages."""
