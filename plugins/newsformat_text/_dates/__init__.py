"""Dates and times in any of the known languages, calendars and digits."""
