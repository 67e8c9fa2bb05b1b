"""What the columns of a record hold of an article."""

CARRIES = frozenset(
    (
        *("uri", "headline", "subhead", "summary", "bylines", "dateline", "credit", "sources", "published"),
        *("updated", "content_created", "digital_source_type", "language", "subjects", "keywords", "body.paragraph"),
    )
)

IN_PART = frozenset(("identifiers", "identifiers.kind"))
SPACES = {"records": "", "warc": "", "annotations": "meta/"}  # of what may be extra, and how names of it begin there
EXTRA = frozenset([f"foreign.{space}" for space in SPACES])  # as much of it as is wished
