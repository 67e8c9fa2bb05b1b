"""The support matrix, groups of features down and formats across; and that of conversions, any into any."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from attrs import fields

from newsformat import Envelope
from newsformat._feature_names import all_features, carried
from newsformat.plugin import AnyFormat


FULL, PARTLY, NO = "●", "◐", "–"
LEGEND = f"{FULL} everything, {PARTLY} some of it, {NO} nothing: what is not carried is reported as lost."

PAIRS = f"""From the format on the left into the one above: {FULL} everything that the first can hold is kept; a number
is how many of its features have no place, which is reported whenever an article has one."""

# Each feature belongs to the group with the longest name that it is, or is a part of.
GROUPS: dict[str, tuple[str, ...]] = {
    "Identity: `uri`, version, identifiers, kind": ("uri", "version", "kind", "identifiers"),
    "Headline": ("headline",),
    "Kicker, subhead, summary": ("kicker", "subhead", "summary"),
    "Further headlines": ("other_headlines",),
    "Title and slug": ("title", "slug"),
    "Bylines": ("bylines",),
    "Dateline": ("dateline",),
    "Credit, sources, contributors, services": ("credit", "sources", "contributors", "services"),
    "Dates, embargo, expiry": ("created", "updated", "published", "embargo", "expires"),
    "Language": ("language", "body.language", "inline.lang"),
    "Handling: status, urgency, signals, notes": ("status", "urgency", "signals", "notes"),
    "Subjects, entities, genres, keywords": ("subjects", "entities", "genres", "keywords", "inline.mention"),
    "Rights": ("rights",),
    "Paragraphs and headings": ("body.paragraph", "body.heading"),
    "Lists and quotes": ("body.list", "body.quote", "body.nested"),
    "Tables": ("body.table",),
    "Pictures, audio, video": ("body.media",),
    "Preformatted text and rules": ("body.preformatted", "body.rule"),
    "Embeds": ("body.embed",),
    "Related stories": ("body.related",),
    "Emphasis and other styles": ("inline",),
    "Links": ("inline.link",),
    "Associated items": ("associations",),
    "Foreign parts, native markup": ("foreign", "body.raw"),
    "Envelope of a message or feed": ("envelope",),
}


def features() -> list[str]:
    """Return every feature of an article, and of the envelope around it."""
    return [*all_features(), *(f"envelope.{attribute.name}" for attribute in fields(Envelope))]


def grouped(features: Iterable[str]) -> dict[str, list[str]]:
    """Return *features* by the title of their group.

    Raises:
        LookupError: a feature belongs to no group.
    """
    owners = {name: title for title, names in GROUPS.items() for name in names}
    found: dict[str, list[str]] = {title: [] for title in GROUPS}
    for feature in features:
        parts = feature.split(".")
        names = [".".join(parts[:n]) for n in range(len(parts), 0, -1)]
        found[owners[next(name for name in names if name in owners)]].append(feature)
    return found


def mark(features: Collection[str], fmt: AnyFormat) -> str:
    """Say how many of *features* the format carries: all, some or none."""
    has = [holds(feature, fmt.carries) for feature in features]
    return FULL if all(has) else PARTLY if any(has) else NO


def matrix(formats: Iterable[AnyFormat]) -> str:
    """Return the matrix of *formats* as a Markdown table with its legend."""
    columns = list(formats)
    rows = [
        ["", *(f"`{fmt.name}`" for fmt in columns)],
        ["---", *(":-:" for _ in columns)],
        ["Reads, writes, validates", *(_directions(fmt) for fmt in columns)],
    ]
    rows += [[title, *(mark(names, fmt) for fmt in columns)] for title, names in grouped(features()).items()]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows) + f"\n\n{LEGEND}"


def conversions(formats: Iterable[AnyFormat]) -> str:
    """Return the matrix of all conversions as a Markdown table with its legend."""
    formats = list(formats)
    readers, writers = [fmt for fmt in formats if fmt.read], [fmt for fmt in formats if fmt.write]
    rows = [["", *(f"`{fmt.name}`" for fmt in writers)], ["---", *(":-:" for _ in writers)]]
    rows += [[f"`{first.name}`", *(_kept(first, second) for second in writers)] for first in readers]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows) + f"\n\n{PAIRS}"


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
