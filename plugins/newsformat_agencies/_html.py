"""Features that headline and body of an agency's story may have if they are HTML."""

from __future__ import annotations

from typing import Final


OF_HTML: Final = (
    *("headline.*", "body.paragraph", "body.heading", "body.quote.*", "body.list", "body.media.*"),
    *("body.table.*", "body.preformatted", "body.rule", "body.embed.*", "body.related.*", "body.language"),
    *("body.nested", "body.raw", "inline.*"),
)
"""Features, for `Format.carries`."""
