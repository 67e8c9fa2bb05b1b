"""What the columns of a record hold of an article."""

CARRIES = frozenset(
    (
        *("uri", "headline", "subhead", "summary", "bylines", "dateline", "credit", "sources", "published"),
        *("updated", "content_created", "digital_source_type", "language", "subjects", "keywords", "body.paragraph"),
    )
)

IN_PART = frozenset(("identifiers", "identifiers.kind"))
SPACES = {"records": "", "warc": "", "annotations": "meta/"}  # of what may be extra, and how names of it begin there
TEXTS = frozenset(("warc",))  # whose values are the text of a field, and no JSON: ``1.10`` is no number
EXTRA = frozenset([f"foreign.{space}" for space in SPACES])  # as much of it as is wished
