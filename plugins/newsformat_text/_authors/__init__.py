"""Authors: people, desks and agencies that sign, on lines of their own or run together with a story."""
