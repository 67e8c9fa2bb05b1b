"""``python -m newsformat.testing FORMAT FILE…``: lists the places of files in which a reader drops what it says."""

from __future__ import annotations

import argparse
from pathlib import Path

import click

import newsformat as nf
from newsformat.testing import vanished


def main() -> None:
    """Print the places that `vanished` finds in each file, none of them twice."""
    parser = argparse.ArgumentParser("python -m newsformat.testing", description=vanished.__doc__)
    parser.add_argument("format")
    parser.add_argument("files", nargs="+", type=Path)
    given = parser.parse_args()
    known: set[str] = set()
    for file in given.files:
        try:
            for place in vanished(file.read_bytes(), given.format, known):
                click.echo(f"{file.name}: {place}")
        except nf.ReadError as error:
            click.echo(f"{file.name}: cannot be read: {error}")


if __name__ == "__main__":
    main()
