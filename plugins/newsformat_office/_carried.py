"""The features that office documents carry."""

CARRIES = frozenset(
    (
        *("uri", "version", "slug", "title", "headline", "kicker", "subhead", "summary", "bylines", "dateline"),
        *("credit", "created", "updated", "published", "embargo", "status", "language", "keywords", "notes"),
        *("headline.inline", "kicker.inline", "subhead.inline", "summary.inline"),
        *("body.paragraph", "body.heading", "body.quote.*", "body.list", "body.table.*", "body.preformatted"),
        *("body.rule", "body.media", "body.media.caption", "body.media.credit", "body.media.alt", "body.media.rights"),
        *("body.embed", "body.related.*", "inline.link", "inline.link.title", "inline.lang", "inline.break"),
        *("inline.strong", "inline.emphasis", "inline.underline", "inline.strike", "inline.subscript"),
        *("inline.superscript", "inline.code"),
    )
)
IN_PART = frozenset(
    (
        *("bylines.role", "bylines.affiliation", "bylines.location", "bylines.contact", "bylines.text"),
        *("dateline.place", "dateline.date", "dateline.source"),
        *("rights", "sources", "body.nested"),  # nested lists are kept; of other nested blocks, the text
    )
)

CONTENT_OF_FIRST = 38  # the first file is called mimetype, and not compressed (part 2, 3.3)
