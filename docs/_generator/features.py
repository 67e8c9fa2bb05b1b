"""docs/reference/features.md: every name that `carries` of a format may hold."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import fields

from newsformat import Envelope
from newsformat._feature_names import all_features


HEAD = """# Features

The names in [losses](../explanation/losses.md) and in the `carries` of a format. `newsformat.features` says which of
them an article uses; `newsformat formats NAME --carries` says which a format carries.

- Each attribute of [`Article`](model.md) is a feature (`bylines`), and so is each of its parts (`bylines.role`).
  Essential parts, such as the name of a byline, are not features of their own.
- `bylines.*` is `bylines` and all its parts; `*` is everything except what surrounds articles (`envelope.*`).
- A feature is carried completely or not at all. A format whose list items are one line each does not carry `body.list`,
  since an item may have several paragraphs; its writer may still write what it can of a list.
- Numbers may be limited: a format that holds two bylines carries `bylines`, its writer reports the third, and `most`
  tells the contract so.
- One name occurs only in losses: `text`, for a writer that leaves out control characters and the like, wherever they
  are. It does not cover letters: a format with a small character set declares what it writes with it `in_part`."""

SPECIAL = {
    "body.nested": "blocks other than paragraphs in a quote, or in an item of a list",
    "body.language": "a block that says its own language",
    "body.media.caption": "its marks are `inline.*`, as in all running text in the body",
    "body.raw": "followed by the name of the markup's space: `body.raw.html`",
    "headline.inline": "marks and line breaks in it, whose kinds are `inline.*`; likewise for kicker, subhead, summary",
    "inline.break": "a line break in running text",
    "associations": "an item of any kind, by its address; a format that keeps only pictures declares it `in_part`",
    "associations.article": "an article of its own, with everything that it uses",
    "foreign": "followed by the name of its space, wherever it stands in the article: `foreign.nitf`",
    "embargo": "until a moment, or until further notice",
}


def page() -> str:
    """Return the page."""
    names = all_features()
    groups = _grouped(names)
    groups["envelope"] = [attribute.name for attribute in fields(Envelope)]
    parts = {name if name in names else f"{name}.*": found for name, found in groups.items()}
    rows = [f"| `{name}` | {', '.join(f'`.{part}`' for part in found)} |" for name, found in parts.items()]
    special = [f"| `{name}` | {meaning} |" for name, meaning in SPECIAL.items()]
    return "\n".join([HEAD, "", *_table("feature | parts", rows), "", *_table("feature | what it is", special)])


def _table(heading: str, rows: Iterable[str]) -> list[str]:
    return [f"| {heading} |", "| --- | --- |", *rows]


def _grouped(names: Iterable[str]) -> dict[str, list[str]]:
    """Return the parts of each feature: an attribute of the article, a block of the body, or marks."""
    groups: dict[str, list[str]] = {}
    for name in names:
        whole, *rest = name.split(".")
        if whole == "body":
            whole, rest = f"body.{rest[0]}", rest[1:]
        parts = groups.setdefault(whole, [])
        if rest:
            parts.append(".".join(rest))
    return groups
