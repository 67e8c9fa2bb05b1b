"""Finds authors: people, desks and agencies in bylines, on lines of their own or run together with the story."""
