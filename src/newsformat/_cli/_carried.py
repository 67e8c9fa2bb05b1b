"""What formats carry, by groups of features that a person looks for."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from attrs import fields

from newsformat._envelope import Envelope
from newsformat._feature_names import all_features, carried
from newsformat._format import AnyFormat


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


def by_family() -> dict[str, list[str]]:
    """Return every feature by the family of its group."""
    groups = grouped(features())
    return {name: [group for title in titles for group in groups[title]] for name, titles in FAMILIES.items()}


def quarters(features: Collection[str], fmt: AnyFormat) -> int:
    """Return how much of *features* the format carries, in quarters: 0 for nothing, 4 for everything."""
    part = sum(holds(feature, fmt.carries) for feature in features) / len(features)
    return int(part * 4) if part in {0, 1} else min(max(round(part * 4), 1), 3)


def holds(feature: str, carries: Collection[str]) -> bool:
    """`carried`, where ``foreign`` and ``body.raw`` stand for any space under them, and ``*`` has no envelope."""
    if feature.startswith("envelope."):
        return carried(feature, set(carries) - {"*"})
    if feature in {"foreign", "body.raw"} and any(name.startswith(f"{feature}.") for name in carries):
        return True
    return carried(feature, carries)
