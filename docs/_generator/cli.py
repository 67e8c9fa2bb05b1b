"""docs/reference/cli.md: what ``newsformat --help`` says, command by command."""

from __future__ import annotations


def page() -> str:
    """Return the page."""
    return "# Command line"
