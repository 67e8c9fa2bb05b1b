"""Superdesk → articles."""
