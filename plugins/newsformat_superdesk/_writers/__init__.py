"""Articles → Superdesk."""
