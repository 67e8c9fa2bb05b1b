"""``newsformat files``."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import repeat
from pathlib import Path

import click

import newsformat as nf
from newsformat._attachment import file_name
from newsformat._cli._command import Command
from newsformat._cli._failures import report_error
from newsformat._cli._parameters import FileName, FormatName, check_stdin_once, limit_option
from newsformat._cli._terminal import say, table
from newsformat._output import write_file
from newsformat._wording import system_reason
from newsformat.bulk._inputs import source_name, source_of


@click.command("files", cls=Command)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=FileName(), callback=check_stdin_once)
@click.option("-f", "--from", "format", type=FormatName(), help="The format to read [default: detected].")
@click.option(
    "-o",
    "--output",
    metavar="FOLDER",
    type=FileName(folder=True),
    help="Write the files there; with several inputs, into a subfolder for each.",
)
@limit_option
def command(files: tuple[str, ...], format: str | None, output: str | None, limits: nf.Limits) -> int:
    """Extract the files inside documents and mail: the pictures of a document, the attachments of a message.

    An article refers to them by the names given here. Without -o, the files are only listed: name, media type, size in
    bytes.

    \b
    newsformat files release.docx
    newsformat files release.docx -o pictures/
    """  # noqa: D301 -- click wants a backspace, not a backslash
    status = 0
    rows = []
    for file, folder in zip(files, _folders(files, output) if output else repeat(None), strict=False):
        report = nf.Report()
        try:
            with source_of(file, "", limits) as source:
                for packed in nf.files(source, format, report=report):
                    if folder is None:
                        rows.append((f"{source_name(file)}:", packed.name, packed.media_type, str(len(packed.content))))
                    else:
                        _write(folder, packed, files)
        except nf.NewsformatError as error:
            status = report_error(error)
        for loss in report.losses:
            say(f"{source_name(file)}: lost: {loss.why}")
    table(rows)
    return status


def _folders(files: Sequence[str], output: str) -> list[Path]:
    """Return a folder for the content of each of *files*, named after the file.

    Raises:
        OptionError: two of them would have the same folder, also if only case differs, which some systems ignore.
    """
    if len(files) == 1:
        return [Path(output)]
    folders = []
    taken: dict[str, str] = {}
    for file in files:
        name = file_name(Path(source_name(file)).stem) or "document"
        folder = Path(output, name)
        if other := taken.get(name.lower()):
            both = f"{source_name(other)} and {source_name(file)}"
            raise nf.OptionError(f"the files of {both} would both be written to {folder}; take them out one at a time")
        taken[name.lower()] = file
        folders.append(folder)
    return folders


def _write(folder: Path, file: nf.File, inputs: Sequence[str]) -> None:
    """Write *file*, which is called as its sender likes, but over none of the *inputs*."""
    target = folder / file.name
    if target.exists() and any(Path(name).exists() and target.samefile(name) for name in inputs):
        raise nf.WriteError(f"{target}: would overwrite the input of that name; name another folder")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise nf.WriteError(f"{folder}: cannot be made: {system_reason(error)}") from error
    write_file(target, [file.content])
