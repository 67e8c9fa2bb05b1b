"""Features of an article that a record holds."""

CARRIES = frozenset(
    (
        *("uri", "headline", "subhead", "summary", "bylines", "dateline", "credit", "sources", "published"),
        *("updated", "content_created", "digital_source_type", "language", "subjects", "keywords", "body.paragraph"),
    )
)

IN_PART = frozenset(("identifiers", "identifiers.kind"))
SPACES = {
    "records": "",
    "warc": "",
    "annotations": "meta/",
}  # for ``extra``, with their prefix of names
TEXTS = frozenset(("warc",))  # spaces with plain text as values, not JSON: ``1.10`` is not a number
EXTRA = frozenset([f"foreign.{space}" for space in SPACES])  # kept if the option ``extra`` names it
