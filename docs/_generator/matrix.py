"""The support matrix, a row for each format and a column for each group of features; and conversions, any into any."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from attrs import fields

from newsformat import Envelope
from newsformat._feature_names import all_features, carried
from newsformat.plugin import AnyFormat


FULL, PARTLY, NO = "●", "◐", "–"
LEGEND = f"{FULL} everything, {PARTLY} some of it, {NO} nothing. Whatever a format does not carry is reported as lost."
QUARTERS = LITTLE, HALF, MOST = "◔◑◕"
LEGEND_OF_SHARES = f"""{FULL} everything, {MOST} most, {HALF} about half, {LITTLE} a little, {NO} nothing;
r reads, w writes, v validates. Whatever a format does not carry is reported as lost."""

PAIRS = f"""From the format on the left into the one above. {FULL} means that all the first can hold is kept. A number
says how many of its features the second has no place for; each is reported when an article really has it."""

# Each feature belongs to the group with the longest name that it is, or is a part of; groups are told family by family.
FAMILIES: dict[str, dict[str, tuple[str, ...]]] = {
    "Headlines": {
        "Headline": ("headline",),
        "Kicker, subhead, summary": ("kicker", "subhead", "summary"),
        "Further headlines": ("other_headlines",),
        "Title, slug": ("title", "slug"),
    },
    "Who, where": {
        "Bylines": ("bylines",),
        "Dateline": ("dateline",),
        "Credit, sources, contributors, services": ("credit", "sources", "contributors", "services"),
    },
    "Identity, dates": {
        "`uri`, version, identifiers, kind": ("uri", "version", "kind", "identifiers"),
        "Dates, embargo, expiry": ("created", "updated", "published", "embargo", "expires"),
        "When and how its content was made": ("content_created", "digital_source_type"),
    },
    "Handling": {
        "Status, urgency, signals, notes": ("status", "urgency", "signals", "notes"),
        "Rights": ("rights",),
    },
    "Subjects": {
        "Subjects, entities, genres, keywords": ("subjects", "entities", "genres", "keywords", "inline.mention"),
        "Language": ("language", "body.language", "inline.lang"),
    },
    "Text": {
        "Paragraphs, headings": ("body.paragraph", "body.heading"),
        "Lists, quotes": ("body.list", "body.quote", "body.nested"),
        "Tables": ("body.table",),
        "Preformatted text, rules": ("body.preformatted", "body.rule"),
        "Related stories": ("body.related",),
        "Styles": ("inline",),
        "Links": ("inline.link",),
    },
    "Pictures": {
        "Pictures, audio, video": ("body.media",),
        "Embeds": ("body.embed",),
        "Associated items": ("associations",),
    },
    "Foreign parts": {"Foreign parts, native markup": ("foreign", "body.raw")},
    "Envelope": {"Envelope of a message or feed": ("envelope",)},
}


def features() -> list[str]:
    """Return every feature of an article, and of the envelope around it."""
    return [*all_features(), *(f"envelope.{attribute.name}" for attribute in fields(Envelope))]


def grouped(features: Iterable[str]) -> dict[str, list[str]]:
    """Return *features* by the title of their group.

    Raises:
        LookupError: a feature belongs to no group.
    """
    groups = {title: names for family in FAMILIES.values() for title, names in family.items()}
    owners = {name: title for title, names in groups.items() for name in names}
    found: dict[str, list[str]] = {title: [] for title in groups}
    for feature in features:
        parts = feature.split(".")
        names = [".".join(parts[:n]) for n in range(len(parts), 0, -1)]
        found[owners[next(name for name in names if name in owners)]].append(feature)
    return found


def mark(features: Collection[str], fmt: AnyFormat) -> str:
    """Say how many of *features* the format carries: all, some or none."""
    has = [holds(feature, fmt.carries) for feature in features]
    return FULL if all(has) else PARTLY if any(has) else NO


def share(features: Collection[str], fmt: AnyFormat) -> str:
    """Say how much of *features* the format carries, in quarters."""
    part = sum(holds(feature, fmt.carries) for feature in features) / len(features)
    quarters = min(max(round(part * 4), 1), 3)
    return FULL if part == 1 else QUARTERS[quarters - 1] if part else NO


def overview(formats: Iterable[AnyFormat]) -> str:
    """Return what *formats* can, a row each, family by family, as a Markdown table with its legend."""
    groups = grouped(features())
    families = {name: [one for title in titles for one in groups[title]] for name, titles in FAMILIES.items()}
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
    formats = list(formats)
    readers, writers = [fmt for fmt in formats if fmt.read], [fmt for fmt in formats if fmt.write]
    rows = [[_kept(first, second) for second in writers] for first in readers]
    return f"{_table([f'`{fmt.name}`' for fmt in writers], readers, rows)}\n\n{PAIRS}"


def _kept(first: AnyFormat, second: AnyFormat) -> str:
    """Say how many features *first* carries and *second* does not."""
    return str(sum(holds(one, first.carries) and not holds(one, second.carries) for one in features()) or FULL)


def holds(feature: str, carries: Collection[str]) -> bool:
    """`carried`, where ``foreign`` and ``body.raw`` stand for any space under them, and ``*`` has no envelope."""
    if feature.startswith("envelope."):
        return carried(feature, set(carries) - {"*"})
    if feature in {"foreign", "body.raw"} and any(name.startswith(f"{feature}.") for name in carries):
        return True
    return carried(feature, carries)


def _directions(fmt: AnyFormat) -> str:
    return ", ".join(word for word, there in (("r", fmt.read), ("w", fmt.write), ("v", fmt.validate)) if there)
