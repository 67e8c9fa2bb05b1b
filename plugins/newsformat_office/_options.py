"""Options of the readers of PDF and of styled documents."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from attrs import field

from newsformat.plugin import frozen


_KINDS: Final = {
    **{name: (name, 0) for name in (
        "kicker", "headline", "subhead", "summary", "bylines", "dateline", "credit", "note", "quote", "said-by",
        "caption", "media-credit", "code", "related", "related-title",
    )},
    **{f"heading {level}": ("heading", level) for level in range(1, 7)},
    "byline": ("bylines", 0),
    "heading": ("heading", 2),
    "text": ("", 0),
    "body": ("", 0),
}  # fmt: skip


class Stories(StrEnum):
    """Which stories a document contains."""

    ONE = "one"
    HEADLINES = "headlines"


@frozen(kw_only=True)
class PdfOptions:
    """How a PDF is read.

    Attributes:
        stories: ``one``: the document is one article; ``headlines``: each headline begins an article, as on the pages
            of a newspaper. A headline is then any title in letters at least one and a half times as large as the text.
    """

    stories: Stories = Stories.ONE


def _are_known(options: object, attribute: object, styles: str) -> None:
    for name, equals, kind in _pairs(styles):
        if not name or not equals or kind not in _KINDS:
            known = ", ".join(_KINDS)
            raise ValueError(f"{name or styles!r:.60} must be a style, an equals sign and one of {known}")


def _pairs(styles: str) -> list[tuple[str, str, str]]:
    parts = [part.rpartition("=") for part in styles.split(";") if part.strip()]
    return [(name.strip(), equals, kind.strip().lower()) for name, equals, kind in parts]


@frozen(kw_only=True)
class StyleOptions:
    """How styles are interpreted.

    Attributes:
        styles: the meaning of a newsroom's own styles: ``Kopf A=headline; Lauf=text``. One of
            ``kicker``, ``headline``, ``subhead``, ``summary``, ``byline``, ``dateline``, ``credit``, ``note``,
            ``text``, ``heading`` (or ``heading 1`` to ``heading 6``), ``quote``, ``said-by``, ``caption``,
            ``media-credit``, ``code``, ``related-title`` or ``related``.
    """

    styles: str = field(default="", validator=_are_known)

    def kinds(self) -> dict[str, tuple[str, int]]:
        """Return the kind, and the level of headings, by the name of the style in lower case."""
        return {name.lower(): _KINDS[kind] for name, _, kind in _pairs(self.styles)}
