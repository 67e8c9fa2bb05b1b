"""The options of these formats' writers, and of the readers of Ghost and Movable Type."""

from __future__ import annotations

import re
from datetime import datetime

from attrs import field
from attrs.validators import in_, matches_re

from newsformat.markup.options import IndentOptions
from newsformat.plugin import frozen


def _is_site(options: object, attribute: object, address: str) -> None:
    if address and not re.fullmatch(r"https?://[^\s\"'<>\\]+", address):
        raise ValueError(f"not the address of a site, such as https://tide.example: {address!r:.60}")


@frozen(kw_only=True)
class GhostReadOptions:
    """What an export does not contain.

    Attributes:
        site: the address of the site, for which ``__GHOST_URL__`` stands in an export.
    """

    site: str = field(default="", validator=_is_site)


@frozen(kw_only=True)
class GhostOptions:
    """What is written.

    Attributes:
        shape: ``import`` for a file that Ghost imports, ``api`` for its Admin API.
        body: ``lexical`` is the text in its editor's format, ``html`` is for Ghost to convert (``?source=html``).
    """

    shape: str = field(default="import", validator=in_(("import", "api")))
    body: str = field(default="lexical", validator=in_(("lexical", "html")))


@frozen(kw_only=True)
class WordPressOptions(IndentOptions):
    """What is written.

    Attributes:
        context: ``edit`` gives texts also as they can be posted (``raw``), ``view`` only as they are shown.
    """

    context: str = field(default="edit", validator=in_(("edit", "view")))


def _known(options: object, attribute: object, zone: str) -> None:
    from newsformat.markup.dates import in_zone

    if zone and in_zone(datetime(2000, 1, 1), zone) is None:  # noqa: DTZ001 -- any moment will do
        raise ValueError(f"not a time zone of the IANA database: {zone!r:.60}")


@frozen(kw_only=True)
class MovableTypeOptions:
    """How dates are understood.

    Attributes:
        zone: the blog's time zone, by its name in the IANA database (``Asia/Tokyo``).
    """

    zone: str = field(default="", validator=_known)


@frozen(kw_only=True)
class ProseMirrorOptions(IndentOptions):
    """What is written.

    Attributes:
        names: what nodes are called: ``tiptap`` is as TipTap calls them (``bulletList``), ``prosemirror`` as
            ProseMirror's own schemas do (``bullet_list``), ``""`` as in the document that was read, else as TipTap.
    """

    names: str = field(default="", validator=in_(("", "tiptap", "prosemirror")))


@frozen(kw_only=True)
class SlateOptions(IndentOptions):
    """What is written.

    Attributes:
        names: what nodes are called: ``slate`` is as in the examples of Slate (``bulleted-list``), ``plate`` as in
            Plate (``ul``), ``""`` as in the document that was read, else as in the examples.
    """

    names: str = field(default="", validator=in_(("", "slate", "plate")))


@frozen(kw_only=True)
class LexicalOptions(IndentOptions):
    """What is written.

    Attributes:
        names: the editor that it is for: ``lexical`` is the nodes of Lexical and its packages, ``payload`` those that
            Payload has by default, ``ghost`` the nodes and cards of Ghost, ``""`` as in the document that was read,
            else those of Lexical.
    """

    names: str = field(default="", validator=in_(("", "lexical", "payload", "ghost")))


_FIELD = matches_re(r"[a-z0-9_]{0,32}")


@frozen(kw_only=True)
class DrupalOptions:
    """Which fields of a site are written, as only the site itself knows them; those that were read need not be named.

    Attributes:
        type: the content type; ``""`` means as it was read, or else ``article``.
        format: the format of the text; ``""`` means as it was read, or else ``full_html``.
        body: the field of the text; ``""`` means as it was read, or else ``body``.
        summary: the field of the summary; ``""`` means as it was read, or else that of ``body``.
        kicker: the field of the kicker, if there is one.
        subhead: the field of the subhead, if there is one.
        bylines: the field for the byline, as text, if there is one.
        expires: the field of when a story is no longer published, if there is one.
    """

    type: str = field(default="", validator=_FIELD)
    format: str = field(default="", validator=_FIELD)
    body: str = field(default="", validator=_FIELD)
    summary: str = field(default="", validator=_FIELD)
    kicker: str = field(default="", validator=_FIELD)
    subhead: str = field(default="", validator=_FIELD)
    bylines: str = field(default="", validator=_FIELD)
    expires: str = field(default="", validator=_FIELD)


@frozen(kw_only=True)
class StoryblokOptions:
    """What is written of stories that say nothing else.

    Attributes:
        component: the content type of the stories.
    """

    component: str = field(default="article", validator=matches_re(r"[\w-]{1,64}"))


@frozen(kw_only=True)
class EscenicOptions:
    """What is written of contents that say nothing else.

    Attributes:
        source: the system that the stories come from, under the name that the importing publication knows.
        type: the content type of its articles.
    """

    source: str = field(default="newsformat", validator=matches_re(r"[\w.-]{1,64}"))
    type: str = field(default="news", validator=matches_re(r"[\w.-]{1,64}"))
