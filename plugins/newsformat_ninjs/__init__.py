"""ninjs, the IPTC's standard for news in JSON (https://iptc.org/std/ninjs/), in all its versions.

Reads 1.0 to 1.6, 2.0 to 2.2, 3.0 and 3.1, declared or not, and Superdesk's flavour. Writes any of these versions, by
default 3.1; the output is always valid against the official schema, whatever the article. Property names of one
version are understood in any other, in upper or lower case.

A document is one item. Arrays of items and envelopes around one or several are read, too (``{"item": […]}``,
``items``, ``_items``, ``hits``, ``results``, ``articles``, ``docs``, ``data``; these within a ``data``, ``response``
or ``hits``; each item within an ``item``, as AP does, or a ``_source``, as Elasticsearch does). Other members of the
envelope are kept in `Envelope.foreign`, as is what stands beside one of several items. If a sole item has no text, it
is taken from an object ``nitf`` beside it, where Superdesk keeps what it fetches for AP. The standard has no envelope:
several articles are written one per line (JSON Lines, each line a valid item), none as an empty array.

Identification and management (names of 3.1; 2.x has the same in lower case; names of 1.x are in brackets):

* ``uri`` ⇄ `Article.uri`; if there is none, a URI that says so is made up (``urn:newsformat:assumed:…``), and a reader
  leaves it out again. ``guid`` of Superdesk → `uri`, or an identifier if there is a ``uri``
* ``version`` ⇄ `version`, ``type`` ⇄ `kind`, ``altIds`` ⇄ `identifiers` (``role`` is the kind), ``language`` ⇄
  `language`
* ``firstCreated`` ⇄ `created`, ``contentCreated`` ⇄ `content_created`, ``versionCreated`` ⇄ `updated`, ``expires`` ⇄
  `expires`, ``firstpublished`` of Superdesk → `published`. If an article has no date but `published`, that is written
  as ``versionCreated``
* ``embargoedUntil`` (``embargoed``) ⇄ `embargo`; ``9999-12-31T23:59:59Z`` means until further notice
* ``pubStatus`` ⇄ `status` (a value that is not in the standard is read as withheld), ``urgency`` ⇄ `urgency`
* any other property in which content systems put a status or embargo (``publication_status``, ``isPublished``,
  ``embargoDate``) → `status`, `embargo`; it is kept, too
* ``digitalSourceType`` (of 1.6, 2.2 and 3.1) ⇄ `digital_source_type`, also of associated media: the ``uri``, else the
  ``literal``; anything more in it is kept
* ``edNote`` ⇄ `notes`: several are written into one

What a reader sees:

* ``headlines`` (``headline``, ``headline_ROLE``) ⇄ `headline` for the role ``main`` or none, `subhead` for ``sub``,
  `kicker` for ``kicker``, `other_headlines` for any other
* ``descriptions`` (``description_text``, ``description_html``) ⇄ `summary`: the one with the role ``summary``, else
  with ``abstract``, ``lead`` or the like, else without a role. A picture's description without a role is its caption
* ``bodies`` (``body_html``, ``body_xhtml``, ``body_text``) ⇄ `body`: HTML or XHTML (see `newsformat.markup.html`),
  else NITF (see `newsformat_nitf.body`), whose head fills in what the item leaves out, else plain text with blank
  lines between paragraphs. Of two alike, the first counts. A text without a media type is HTML if it has tags or
  entities. ``charCount`` and ``wordCount`` are counted anew
* ``renditions`` of a picture, graphic, audio or video, with ``descriptions`` of the roles ``caption`` and ``alt`` ⇄ a
  `Media` that is the first block of `body`, shown by the best rendition
* ``by`` (``byline``) ⇄ `bylines`, one per line, as printed. The names in them are ``people`` with the relation
  ``byline``, or ``in-byline`` if more than the name is printed; without such people, names are read from the line (see
  `newsformat.markup.printed`), unless it is in ``descriptions`` of the role ``bylinetext``. Agencies' own ``bylines``
  → `bylines` where there is no ``by``; if they have the same names, they add the details
* in the HTML of TT, a ``div`` of the class ``dat`` or ``byline`` → `kicker`, `dateline` and `bylines`, if nothing else
  says them; an ``h1`` that repeats the headline is no part of the text
* ``title`` ⇄ `title`, ``slugline`` ⇄ `slug`, ``located`` ⇄ the place of `dateline`; ``descriptions`` of the roles
  ``dateline`` and ``creditline`` ⇄ the printed dateline and credit

Subjects, sources and rights:

* ``people``, ``organisations``, ``places``, ``events``, ``objects`` (``person`` …) ⇄ `entities` of their kinds;
  ``people`` and ``organisations`` with the relation ``creator`` or ``contributor`` ⇄ `contributors`
* ``subjects`` ⇄ `subjects`; with the relation ``service``, `services`; a mere name with the relation ``keyword`` or
  ``signal`` is one of `keywords` or `signals`; ``genres`` ⇄ `genres`
* ``infoSources`` ⇄ `sources`: ``role`` is the relation, or, if it is a QCode or URI (``isrol:originfo``), the role. A
  ``creator`` or ``contributor`` in it is a contributor not known to be either a person or an organisation
* in each of these, ``rel`` ⇄ `relation`, ``uri`` ⇄ `uri`, ``literal`` ⇄ `code`, or with a scheme ``scheme:code``.
  (``scheme`` and ``code`` together are a ``uri`` if the scheme ends in ``/`` or ``#``.) From the ``uri`` of an IPTC
  NewsCode, `scheme` and `code` are known
* ``copyrightHolder``, ``copyrightNotice``, ``usageTerms``, ``rightsInfo`` ⇄ `rights`: a single one
* ``associations`` ⇄ `associations`: ``rel``, else ``name`` (the name of the member) ⇄ `role`, ``title`` ⇄ `title`. An
  item of a media type is `media`; one that is held back, or says more than which item it is, is an `article`. A
  rendition ``link`` gives its `href`

Flavours of providers:

* Reuters: ``bodyXhtml``, ``caption``, ``intro`` and ``copyRight`` are read as ``body_xhtml``, ``description_caption``,
  ``description_text`` and ``copyrightNotice``
* AP: ``dateline`` → `dateline`, ``photographer``, ``captionwriter`` and ``producer`` → `contributors`, ``signals`` →
  `signals`, ``rels`` (or ``rel``) of one word → `relation`; ``organization`` is understood. Associations that are
  merely numbered (``"1": {…}``) have no role. Answers of its Media API have a dialect
* Superdesk: ``authors``, ``service``, ``source``, ``keywords``, ``signal`` and ``creditline`` are understood; a
  ``state`` or signal that withdraws or holds back an item (``killed``, ``spiked`` …) → `status`. Items in a group of
  ``extra_items``, such as a gallery, are `associations` with the group's name as role. The text of a picture is its
  alternative text, eight-digit subjects are the IPTC's, and lines may be HTML

Everything else is kept as `Foreign` of the space ``ninjs``, with the name of the property and its JSON, and put back
where the version has a place for it; otherwise it is reported as lost, as is what an older version does not know.

If an object has a member twice, the last one counts; that is noted.

Dialects: a key of ``[detect]`` is the path of a member (``standard.name``; in an array, every item counts), which must
have one of the values. A key of ``[fields]`` is such a path, too, or names the role of texts or relation of concepts
in an array (``headlines[seo]``). Its value is the attribute of the article that gets what is there, if the standard's
own property does not say it: ``headline``, ``subhead``, ``kicker``, ``summary``, ``title``, ``slug``, ``credit``,
``uri``, ``version``, ``language``, ``created``, ``updated``, ``published``, ``expires``, ``embargo``, ``status``,
``urgency``, ``notes``, ``signals``, ``keywords`` (a single text is split at ``+``), ``identifiers``, ``subjects``,
``genres``, ``sources``, ``services``, ``contributors`` or ``body`` (HTML if it has tags; its line feeds may be escaped
twice).

Rules of ``validate``, for an item in the version asked for or declared (else the newest of its branch): ``required``,
``unknown``, ``type`` and ``value`` for its shape; ``twice``, a repeated member; as warnings ``date-time`` and ``uri``,
strings that are none, and ``version``, one that does not exist.
"""

from __future__ import annotations

from collections.abc import Iterable

from newsformat.plugin import (
    FOREIGN_OF_PARTS,
    HTML_BODY,
    AnyFormat,
    Dialect,
    Format,
    dialects_in,
    hookimpl,
    late_sniffer,
)


CARRIES = frozenset(
    (
        *("uri", "version", "kind", "identifiers.*", "headline.*", "kicker.*", "subhead.*", "summary.*"),
        *("other_headlines", "other_headlines.inline", "other_headlines.role", "title", "slug"),
        *("bylines", "bylines.text", "dateline", "dateline.place", "credit", "signals"),
        *(f"contributors{part}" for part in ("", ".kind", ".code", ".scheme", ".uri", ".relation")),
        *(f"entities{part}" for part in ("", ".kind", ".code", ".scheme", ".uri", ".relation")),
        *(f"subjects{part}" for part in ("", ".code", ".scheme", ".uri", ".relation")),
        *(f"sources{part}" for part in ("", ".code", ".scheme", ".uri", ".relation")),
        *(f"services{part}" for part in ("", ".code", ".scheme", ".uri")),
        *(f"genres{part}" for part in ("", ".code", ".scheme", ".uri")),
        *("digital_source_type", "created", "content_created", "updated", "embargo", "expires", "language", "status"),
        *("urgency", "notes", "keywords"),
        *("rights", "rights.holder", "rights.usage_terms", "rights.licence", "associations.*"),
        *(*HTML_BODY, "foreign.ninjs", *FOREIGN_OF_PARTS),
    )
)

NINJS: AnyFormat = Format(
    name="ninjs",
    title="ninjs 3.1",
    spec="https://iptc.org/std/ninjs/",
    suffixes=(".ninjs.json", ".ninjs"),
    media_types=("application/vnd.iptc.ninjs+json",),
    many=True,
    carries=CARRIES,
    in_part={"sources.role"},
    sniff=late_sniffer("newsformat_ninjs._sniffing:sniff", b"{"),
    read="newsformat_ninjs._reader:read",
    write="newsformat_ninjs._writer:write",
    validate="newsformat_ninjs._validate:validate",
    read_options="newsformat.markup.options:DialectOptions",
    write_options="newsformat_ninjs._options:WriteOptions",
    validate_options="newsformat_ninjs._options:ValidateOptions",
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Return the format ninjs."""
    return [NINJS]


@hookimpl
def newsformat_dialects() -> Iterable[Dialect]:
    """Return the dialects of known providers."""
    return dialects_in("newsformat_ninjs")
