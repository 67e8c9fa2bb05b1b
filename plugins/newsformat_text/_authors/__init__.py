"""Who: people, desks and agencies that sign, on lines of their own or glued to a story."""
