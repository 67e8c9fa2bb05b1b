"""Features that both TEI and PAM carry, for `Format.carries`."""

from __future__ import annotations

from typing import Final


HEAD: Final = (
    *("uri", "version", "kind", "identifiers.*", "headline.*", "kicker.*", "subhead.*", "summary.*", "title", "slug"),
    *("other_headlines.*", "bylines.*", "contributors.*", "dateline.*", "credit", "sources.*", "services.*"),
    *("digital_source_type", "created", "content_created", "updated", "published", "embargo", "expires", "language"),
    *("status", "urgency", "signals", "notes.*"),
    *("subjects.*", "entities.*", "genres.*", "keywords", "rights.*", "associations.*"),
)
BODY: Final = (
    *("body.paragraph", "body.heading", "body.quote.*", "body.list", "body.table.*", "body.preformatted", "body.rule"),
    *("body.media", "body.media.kind", "body.media.caption", "body.media.credit", "body.media.alt"),
    *("body.media.rights", "body.related.*", "body.language", "body.nested"),
)
INLINE: Final = (
    *("inline.emphasis", "inline.strong", "inline.underline", "inline.strike", "inline.subscript"),
    *("inline.superscript", "inline.code", "inline.link", "inline.mention", "inline.lang", "inline.break"),
)
