"""The support matrix, a row for each format and a column for each group of features; and conversions, any into any."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from newsformat._cli._carried import FAMILIES, by_family, features, grouped, holds, quarters
from newsformat.plugin import AnyFormat


SHARES = NO, LITTLE, HALF, MOST, FULL = "–◔◑◕●"
PARTLY = "◐"
LEGEND = f"{FULL} everything, {PARTLY} some of it, {NO} nothing. Whatever a format does not carry is reported as lost."
LEGEND_OF_SHARES = f"""{FULL} everything, {MOST} most, {HALF} about half, {LITTLE} a little, {NO} nothing;
r reads, w writes, v validates. Whatever a format does not carry is reported as lost."""

PAIRS = f"""From the format on the left into the one above. {FULL} means that everything the first can hold is kept. A
number says for how many of its features the second has no place; each is reported if an article actually has it."""


def mark(features: Collection[str], fmt: AnyFormat) -> str:
    """Say how many of *features* the format carries: all, some or none."""
    has = [holds(feature, fmt.carries) for feature in features]
    return FULL if all(has) else PARTLY if any(has) else NO


def share(features: Collection[str], fmt: AnyFormat) -> str:
    """Say how much of *features* the format carries, in quarters."""
    return SHARES[quarters(features, fmt)]


def overview(formats: Iterable[AnyFormat]) -> str:
    """Return what *formats* can, a row each, family by family, as a Markdown table with its legend."""
    families = by_family()
    head = ["Can", *families]
    rows = [[_directions(fmt), *(share(names, fmt) for names in families.values())] for fmt in formats]
    return f"{_table(head, formats, rows)}\n\n{LEGEND_OF_SHARES}"


def matrix(formats: Iterable[AnyFormat]) -> str:
    """Return what *formats* can, a row each, in a Markdown table for each family."""
    groups = grouped(features())
    tables = [
        f"**{family}**\n\n{_table(titles, formats, [[mark(groups[one], fmt) for one in titles] for fmt in formats])}"
        for family, titles in FAMILIES.items()
    ]
    return "\n\n".join([LEGEND, *tables])


def _table(head: Iterable[str], formats: Iterable[AnyFormat], rows: Iterable[list[str]]) -> str:
    """Return a table with a row for each of *formats*."""
    titles = ["", *head]
    lines = [titles, ["---", *(":-:" for _ in titles[1:])]]
    lines += [[f"`{fmt.name}`", *row] for fmt, row in zip(formats, rows, strict=True)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def conversions(formats: Iterable[AnyFormat]) -> str:
    """Return the matrix of all conversions as a Markdown table with its legend."""
    formats, names = list(formats), features()
    held = {fmt.name: {one for one in names if holds(one, fmt.carries)} for fmt in formats}
    readers, writers = [fmt for fmt in formats if fmt.read], [fmt for fmt in formats if fmt.write]
    rows = [[str(len(held[one.name] - held[other.name]) or FULL) for other in writers] for one in readers]
    return f"{_table([f'`{fmt.name}`' for fmt in writers], readers, rows)}\n\n{PAIRS}"


def _directions(fmt: AnyFormat) -> str:
    return ", ".join(word for word, there in (("r", fmt.read), ("w", fmt.write), ("v", fmt.validate)) if there)
