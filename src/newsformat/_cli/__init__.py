"""The command line: ``newsformat COMMAND …``, one module a command.

Exit codes: 0 done; 1 something could not be read or written; 2 wrong usage; 3 something would be lost and
``--on-loss fail`` forbids it; 130 interrupted. ``diff`` says 1 for "they differ" and 2 for trouble, as `diff` does.

Commands are imported when they are called: most of the time that a small conversion takes is spent on imports.
"""

from newsformat._cli._group import cli


def main() -> None:
    """Run the command line and leave the process with its exit code."""
    cli()
