"""The help of every command, as text: for the documentation."""

from __future__ import annotations

import click

from newsformat._cli._group import COMMANDS, cli


def help_pages() -> dict[str, str]:
    """Return what ``--help`` prints, by the command's name as one types it, ``newsformat`` first."""
    top = click.Context(cli, info_name="newsformat", terminal_width=100, help_option_names=["-h", "--help"])
    pages = {"newsformat": cli.get_help(top)}
    for name in COMMANDS:
        command = cli.get_command(top, name)
        assert command is not None  # noqa: S101 -- for the type checker
        pages[f"newsformat {name}"] = command.get_help(click.Context(command, top, name))
    return pages
