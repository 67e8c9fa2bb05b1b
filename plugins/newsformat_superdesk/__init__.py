"""Superdesk: the items of its archive and its content API, in JSON (https://github.com/superdesk/superdesk-core).

Reads and writes items of Superdesk 1.x to 2.x (``superdesk/metadata/item.py``): those of the desks (``archive``),
published ones, and those of its content API (``code`` for ``qcode``). A document is an item, an array of items, or a
response of the API, ``{"_items": […]}``, whose other members are kept in `Envelope.foreign`. Several articles are
written in that last form. An item is recognized as Superdesk's own by ``_etag`` or ``_updated`` from its database; the
ninjs that Superdesk exports is read by the ninjs plugin. Events and planning items are not stories, and refused.

Identification and management:

* ``guid``, else ``_id`` ⇄ `Article.uri`, ``version`` ⇄ `version`, ``type`` ⇄ `kind`, ``language`` ⇄ `language`
* ``firstcreated``, ``versioncreated``, ``firstpublished`` ⇄ `created`, `updated`, `published`
* ``pubstatus`` ⇄ `status`; an item that is killed, recalled or unpublished is canceled; one that is being written
  (``draft``, ``in_progress``, ``submitted``), spiked or marked not for publication is withheld
* ``schedule_settings.utc_embargo``, else ``embargo`` ⇄ `embargo`; the time for which an item is ``scheduled`` is read
  as an embargo, too
* ``urgency`` ⇄ `urgency`; ``signal`` ⇄ `signals`, to which the states corrected and killed add theirs
* ``ednote``, ``sign_off`` ⇄ `notes` without a role, and with the role ``sign-off``

What a reader sees:

* ``headline``, ``abstract`` (HTML) ⇄ `headline`, `summary`; ``slugline`` ⇄ `slug`, ``creditline`` ⇄ `credit`
* ``byline``, ``dateline`` ⇄ `bylines`, `dateline` (see `newsformat.markup.printed`); ``authors`` ⇄ `contributors`,
  users by their ``sub_label``
* ``body_html`` ⇄ `body` (see `newsformat.markup.html`); ``body_footer`` is appended to it. The state of the editor
  (``fields_meta``, ``editor_state``) and word counts are not kept
* ``renditions``, ``description_text`` and ``alt_text`` of a picture, graphic, audio or video ⇄ a `Media` that is the
  first block of `body`
* ``associations`` ⇄ `associations`: the name of the member is the role, ``headline`` the title, and a picture, graphic,
  audio or video the media, unless it is held back; ``refs`` in ``groups`` of a package ⇄ further associations, with the
  group as role. The lead picture of an article whose associations have no names of Superdesk becomes ``featuremedia``
* ``source``, ``original_source`` ⇄ `sources`; ``copyrightnotice``, ``copyrightholder``, ``usageterms`` ⇄ `rights`, of
  which an item has a single statement

Posts of Live Blog (https://github.com/liveblog/liveblog), as returned by its API, each an article:

* the ``item`` of each of the ``refs`` in ``groups`` → `body`, in their order: a text is its HTML, a picture
  (``meta.media``) a `Media`, a ``quote`` and the text of a ``commenter`` a `Quote`, an embed an `Embed`, else its
  title and description, ``poll_body`` the question and a table of answers; adverts are left out. The other members of
  the items, including the ``text`` of a picture or quote, stay in ``groups``
* ``post_status``, ``deleted`` → `status`: posts that are not ``open`` are withheld; their ``state`` is always ``draft``
* ``published_date``, ``tags`` → `published`, `keywords`; the author is ``byline``, else the ``display_name`` of the
  user who wrote it (``original_creator``) or published it (``publisher``)

Concepts: ``subject`` ⇄ `subjects`, ``anpa_category`` ⇄ `subjects` of the kind ``category``, ``place`` ⇄ `entities`,
``genre`` ⇄ `genres`, ``keywords`` ⇄ `keywords`. An eight-digit code without a scheme is the IPTC's.

Everything else is kept as `Foreign` of the space ``superdesk``, with the name of the member and its JSON, and put
back. What an item has no member for is written to members of our own, ``_newsformat``, of the item and its parts.

Rules of ``validate``, by the schema of superdesk-core; those in brackets are warnings:

* ``type`` (text, number, object or array), ``value`` (of ``type`` and ``pubstatus``), ``date-time``, ``required`` (the
  ``id`` of a group), ``twice``
* [``required``: an item or concept has no identifier, or a rendition no file; ``state``: unknown to Superdesk;
  ``reference`` to a missing group]
"""

from __future__ import annotations

from collections.abc import Iterable

from newsformat.plugin import HTML_BODY, AnyFormat, Format, hookimpl, late_sniffer


_OF_MEDIA = ("kind", "caption", "credit", "alt", "rights", "digital_source_type", "language")
CARRIES = frozenset(
    (
        *("uri", "version", "kind", "headline", "summary.*", "slug", "bylines.*", "dateline.*", "credit"),
        *("contributors.*", "sources.*", "subjects.*", "entities.*", "genres.*", "keywords", "signals"),
        *("digital_source_type", "created", "content_created", "updated", "published", "embargo", "language", "status"),
        *("urgency", "notes", "notes.role"),
        *("rights", "rights.holder", "rights.usage_terms"),
        *("associations", "associations.role", "associations.title", "associations.uri", "associations.media"),
        *(f"associations.media.{part}" for part in _OF_MEDIA),
        *(f"associations.media.renditions{part}" for part in ("", ".name", ".media_type", ".width", ".height")),
        *(*HTML_BODY, "foreign.superdesk", "contributors.foreign", "subjects.foreign", "entities.foreign"),
        *("genres.foreign", "associations.foreign", "associations.media.foreign", "envelope.foreign.superdesk"),
    )
)

SUPERDESK: AnyFormat = Format(
    name="superdesk",
    title="Superdesk item",
    spec="https://github.com/superdesk/superdesk-core",
    suffixes=(".superdesk.json",),
    many=True,
    carries=CARRIES,
    sniff=late_sniffer("newsformat_superdesk._sniffing:sniff", b"{"),
    read="newsformat_superdesk._reader:read",
    write="newsformat_superdesk._writer:write",
    validate="newsformat_superdesk._rules:validate",
    write_options="newsformat.markup.options:IndentOptions",
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Register the Superdesk format."""
    return [SUPERDESK]
