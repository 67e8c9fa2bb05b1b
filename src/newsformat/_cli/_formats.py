"""``newsformat formats``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import click

import newsformat as nf
from newsformat._cli._carried import by_family, quarters
from newsformat._cli._command import Command
from newsformat._cli._options import described, summary
from newsformat._cli._parameters import FormatName
from newsformat._cli._terminal import clean, emit_json, table
from newsformat._feature_names import all_features, carried
from newsformat._format import AnyFormat


_MARKED = re.compile(r"\*(\w+)\*")


@click.command("formats", cls=Command)
@click.argument("names", metavar="[NAME]...", nargs=-1, type=FormatName(any=True))
@click.option(
    "--carries",
    is_flag=True,
    help="Show how much of an article survives in each format; with NAME, which parts of it.",
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(names: tuple[str, ...], carries: bool, as_json: bool) -> None:  # noqa: FBT001 -- options
    """List the formats; with NAME, describe one and its options."""
    formats = [nf.registry()[name] for name in names] or list(nf.registry().formats.values())
    if as_json:
        emit_json([_plain(fmt) for fmt in formats])
    elif carries and names:
        _print_carries(formats)
    elif carries:
        _print_shares(formats)
    elif names:
        for fmt in formats:
            _print_one(fmt)
    else:
        rows = [(fmt.name, _does(fmt), fmt.title, " ".join(fmt.suffixes)) for fmt in formats]
        table(rows, header=("NAME", "DOES", "TITLE", "SUFFIXES"))


def _does(fmt: AnyFormat) -> str:
    functions = {"read": fmt.read, "write": fmt.write, "validate": fmt.validate}
    return " ".join(word for word, function in functions.items() if function)


def _print_carries(formats: Iterable[AnyFormat]) -> None:
    formats = list(formats)
    rows = [(feature, *(_carries(fmt, feature) for fmt in formats)) for feature in all_features()]
    table(rows, header=("FEATURE", *(fmt.name for fmt in formats)))


_SHARES = ("-", "little", "half", "most", "all")


def _print_shares(formats: Iterable[AnyFormat]) -> None:
    families = by_family()
    rows = [(fmt.name, *[_SHARES[quarters(family, fmt)] for family in families.values()]) for fmt in formats]
    table(rows, header=("NAME", *[name.upper() for name in families]))


def _carries(fmt: AnyFormat, feature: str) -> str:
    return "yes" if carried(feature, fmt.carries) else "part" if carried(feature, fmt.in_part) else "-"


def _print_one(fmt: AnyFormat) -> None:
    click.secho(f"{clean(fmt.name)}: {clean(fmt.title)}", bold=True)
    facts = {
        "does": ", ".join([*_does(fmt).split(), *["explain"] * bool(fmt.explain), *["files"] * bool(fmt.files)]),
        "holds": "several articles per document" if fmt.many else "one article per document",
        "suffixes": " ".join(fmt.suffixes),
        "media types": " ".join(fmt.media_types),
        "standard": fmt.spec,
        "needs": "{} (pip install '{}')".format(*fmt.needs) if fmt.needs else "",
    }
    table([(f"  {name}", value) for name, value in facts.items() if value])
    for flag, title, options in _options(fmt):
        if found := described(options):
            click.echo(f"  {title} options: {_unmarked(summary(options))}")
            table([(f"    {flag} {option.name}={option.default}", _unmarked(option.about)) for option in found])


def _options(fmt: AnyFormat) -> Iterator[tuple[str, str, type[Any]]]:
    yield "-R", "read", fmt.read_options
    yield "-O", "write", fmt.write_options
    if fmt.validate:
        yield "-O", "validate", fmt.validate_options


def _unmarked(text: str) -> str:
    """Return *text* of a docstring without its marks of code and of arguments."""
    return _MARKED.sub(r"\1", text.replace("``", ""))


def _plain(fmt: AnyFormat) -> dict[str, object]:
    return {
        "name": fmt.name,
        "title": fmt.title,
        "spec": fmt.spec,
        "suffixes": fmt.suffixes,
        "media_types": fmt.media_types,
        "reads": fmt.read is not None,
        "writes": fmt.write is not None,
        "explains": fmt.explain is not None,
        "validates": fmt.validate is not None,
        "has_files": fmt.files is not None,
        "many": fmt.many,
        "needs": fmt.needs,
        "carries": sorted(fmt.carries),
        "in_part": sorted(fmt.in_part),
        "read_options": [option.plain() for option in described(fmt.read_options)],
        "write_options": [option.plain() for option in described(fmt.write_options)],
        "validate_options": [option.plain() for option in described(fmt.validate_options)],
    }
