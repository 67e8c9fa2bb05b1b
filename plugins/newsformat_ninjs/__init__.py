"""ninjs, the IPTC's standard for news in JSON (https://iptc.org/std/ninjs/), in all its versions.

Reads 1.0 to 1.6, 2.0 to 2.2, 3.0 and 3.1, declared or not, and Superdesk's flavour; writes any of these versions, by
default 3.1, always valid against its official schema, whatever the article. Names from one version are understood in
any other, in upper or lower case.

A document is an item; or, read only, an array of items, or an envelope around one or several (``{"item": […]}``,
``items``, ``_items``, ``hits``, ``results``, ``articles``, ``docs``, ``data``; these in a ``data``, ``response`` or
``hits``, and each in an ``item``, as of AP, or a ``_source``, as of Elasticsearch), whose other members are kept in
`Envelope.foreign`, and what is said beside one of several in that. The text of an only item that has none is taken
from an object ``nitf`` beside it, as Superdesk keeps what it fetches for AP. The standard has no envelope: several
articles are written one a line (JSON Lines, each line a valid item), none as an empty array.

What says which article it is (names of 3.1; those of 2.x are the same in lower case, of 1.x in brackets):

* ``uri`` ⇄ `Article.uri`; where there is none, a URI is made up that says so (``urn:newsformat:assumed:…``), and a
  reader leaves it out again. ``guid`` of Superdesk → `uri`, or beside one an identifier
* ``version`` ⇄ `version`, ``type`` ⇄ `kind`, ``altIds`` ⇄ `identifiers` (``role`` the kind), ``language`` ⇄ `language`
* ``firstCreated`` ⇄ `created`, ``contentCreated`` ⇄ `content_created`, ``versionCreated`` ⇄ `updated`, ``expires`` ⇄
  `expires`, ``firstpublished`` of Superdesk → `published`; an article that only says when it was published has that as
  ``versionCreated``
* ``embargoedUntil`` (``embargoed``) ⇄ `embargo`, ``9999-12-31T23:59:59Z`` being until further notice
* ``pubStatus`` ⇄ `status` (one that the standard has not is taken as withheld), ``urgency`` ⇄ `urgency`
* any other property that content systems have for a status or an embargo (``publication_status``, ``isPublished``,
  ``embargoDate``) → `status`, `embargo`; it is kept, too
* ``digitalSourceType`` (of 1.6, 2.2 and 3.1) ⇄ `digital_source_type`, also of associated media: the ``uri``, else the
  ``literal``; what it says more is kept
* ``edNote`` ⇄ `notes`: one; several are written into one

What a reader sees:

* ``headlines`` (``headline``, ``headline_ROLE``) ⇄ `headline` for the role ``main`` or none, `subhead` for ``sub``,
  `kicker` for ``kicker``, `other_headlines` for any other
* ``descriptions`` (``description_text``, ``description_html``) ⇄ `summary` for the role ``summary``, else
  ``abstract``, ``lead`` and the like, else none; of a picture, what has none is its caption
* ``bodies`` (``body_html``, ``body_xhtml``, ``body_text``) ⇄ `body`: HTML or XHTML (see `newsformat.markup.html`), else
  NITF (see `newsformat_nitf.body`), whose head counts where the item says nothing, else plain text, whose paragraphs
  are apart by blank lines; of two alike, the first. ``charCount`` and ``wordCount`` are counted anew. Texts whose media
  type nothing says are HTML if they have tags or entities
* ``renditions`` of a picture, graphic, audio or video, with ``descriptions`` of the roles ``caption`` and ``alt`` ⇄ a
  `Media` that is the first block of `body`, shown by the best rendition
* ``by`` (``byline``) ⇄ `bylines`, a line each, as printed; names in them are ``people`` with the relation ``byline``,
  or ``in-byline`` if more is printed; where nobody is, they are read from the line (see `newsformat.markup.printed`),
  unless it is in ``descriptions`` of the role ``bylinetext``; where there is none, ``bylines`` of agencies → `bylines`;
  where their names are those of the line, they say the rest. In the HTML of TT, a ``div`` of the class ``dat`` or
  ``byline`` → `kicker`, `dateline` and `bylines`, if nothing else says any; so an ``h1`` with the headline is no text
* ``title`` ⇄ `title`, ``slugline`` ⇄ `slug`, ``located`` ⇄ the place of `dateline`; ``descriptions`` of the roles
  ``dateline`` and ``creditline`` ⇄ what is printed of these

What it is about, and whose it is:

* ``people``, ``organisations``, ``places``, ``events``, ``objects`` (``person`` …) ⇄ `entities` of their kinds;
  ``people`` and ``organisations`` with the relation ``creator`` or ``contributor`` ⇄ `contributors`
* ``subjects`` ⇄ `subjects`; with the relation ``service`` `services`, and a mere name with the relation ``keyword`` or
  ``signal`` is one of `keywords` or `signals`; ``genres`` ⇄ `genres`
* ``infoSources`` ⇄ `sources`, ``role`` the relation, or if it is a QCode or URI (``isrol:originfo``) the role; a
  ``creator`` or ``contributor`` among them is a contributor that is neither known as a person nor as an organisation
* in each, ``rel`` ⇄ `relation`, ``uri`` ⇄ `uri`, ``literal`` ⇄ `code`, with a scheme before it ``scheme:code``
  (``scheme`` and ``code``, which together are a `uri` if the scheme is one that ends in ``/`` or ``#``); the `uri` of a
  NewsCode of IPTC's alone tells `scheme` and `code`
* ``copyrightHolder``, ``copyrightNotice``, ``usageTerms``, ``rightsInfo`` ⇄ `rights`: one
* ``associations`` ⇄ `associations`: ``rel``, else ``name`` (the name of the member) ⇄ `role`, ``title`` ⇄ `title`; an
  item of a media type is `media`, one that is held back, or says more than which it is, an `article`. A rendition
  ``link`` is its `href`
* of Reuters: ``bodyXhtml``, ``caption``, ``intro`` and ``copyRight`` are ``body_xhtml``, ``description_caption``,
  ``description_text`` and ``copyrightNotice``
* of AP: ``dateline`` → `dateline`, ``photographer``, ``captionwriter`` and ``producer`` → `contributors`, ``signals`` →
  `signals`, ``organization``, and ``rels`` (or ``rel``) of one word → `relation`; that associations are counted
  (``"1": {…}``) is no role; what its Media API answers has a dialect
* of Superdesk: ``authors``, ``service``, ``source``, ``keywords``, ``signal``, ``creditline``; a ``state`` that
  withdraws or holds back an item (``killed``, ``spiked`` …), or such a signal → `status`; the items in a group of
  ``extra_items``, such as a gallery, are `associations`, its name the role; the text of a picture is
  what is shown instead of it, subjects of eight digits are the IPTC's, and lines may be HTML

Everything else is kept as `Foreign` of the space ``ninjs``, the name of the property and its JSON, and put back where
the version has a place for it; else it is reported as lost. So is what the older of two versions does not know.

Of a member that an object has twice, the last one counts; that is noted.

Dialects: a key of ``[detect]`` is the path of a member (``standard.name``; of an array every item counts), and one of
its values must be there. A key of ``[fields]`` is such a path too, or the role of texts or relation of concepts in an
array (``headlines[seo]``); the value is the attribute of the article that gets what is there, if the standard's own
property does not say it: ``headline``, ``subhead``, ``kicker``, ``summary``, ``title``, ``slug``, ``credit``, ``uri``,
``version``, ``language``, ``created``, ``updated``, ``published``, ``expires``, ``embargo``, ``status``, ``urgency``,
``notes``, ``signals``, ``keywords`` (one text is parted at ``+``), ``identifiers``, ``subjects``, ``genres``,
``sources``, ``services``, ``contributors`` or ``body``, a text that is HTML if it has tags, and whose line feeds may be
escaped twice.

Rules of ``validate``: ``required``, ``unknown``, ``type`` and ``value`` over the shape of an item in the version that
is asked for or declared (or the newest of its branch); ``twice`` of a member that is there again; as warnings,
``date-time`` and ``uri`` where a string is none, ``version`` where there is none such.
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
    """Bring ninjs."""
    return [NINJS]


@hookimpl
def newsformat_dialects() -> Iterable[Dialect]:
    """Bring the dialects of the providers that are known."""
    return dialects_in("newsformat_ninjs")
