"""``python -m newsformat.testing FORMAT FILE…``: lists the places of files in which a reader drops what it says."""

from __future__ import annotations

import sys
from pathlib import Path

import click

import newsformat as nf
from newsformat._cli._parameters import FormatName
from newsformat.testing import vanished


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("format", type=FormatName())
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
def main(format: str, files: tuple[Path, ...]) -> None:
    """List the places of each FILE in which something vanishes without a word when it is read as FORMAT.

    A mark is put into one place after the other, and looked for in the article and in the report. What is listed is a
    silent loss, or something that need not be kept, such as counts, IDs and layout. The last step of a place
    says what was put there; the docstring of newsformat.testing.vanished explains them.

    The exit code is 1 if there are such places, or a file cannot be read.
    """
    tried: set[str] = set()
    found = False
    for file in files:
        try:
            for place in vanished(nf.Source.of(file).read_bytes(), format, tried):
                click.echo(f"{file}: {place}")
                found = True
        except nf.NewsformatError as error:
            names_source = isinstance(error, nf.ReadError) and error.source
            click.echo(error if names_source else f"{file}: cannot be read: {error}", err=True)
            found = True
    sys.exit(int(found))


if __name__ == "__main__":
    main(prog_name="python -m newsformat.testing")
