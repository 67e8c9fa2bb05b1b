"""What Contentful delivers, exports and imports.

**Contentful** (https://www.contentful.com/developers/docs/concepts/data-model/): what its APIs answer (``items``, with
what is included), an export of a space (``entries``, ``assets``), an entry, or rich text by itself
(https://github.com/contentful/rich-text). What the GraphQL API answers is read as if it were ``items``. Stories are
the entries that have rich text, or whose content type says so (``article``, ``blogPost`` …); others are only read
where a story links to them. In an export, a story is an article in each locale in which it has a title or a text; what
a locale lacks is taken from the default one. Written is an export, as ``contentful space import`` takes it, with the
content types ``article``, ``author`` and ``category`` if they are used; each language of a story is an entry of its
own.

* ``sys.id``, ``sys.version`` (or ``revision``) ⇄ `uri`, `version`; the locale ⇄ `language`; ``sys.createdAt``,
  ``sys.updatedAt``, ``publishDate`` ⇄ `created`, `updated`, `published`. Withheld are: in an export, what has no
  ``publishedVersion``, was changed after it, or is archived; what has null as its date of publication; what lacks a
  ``publishedVersion`` that others of an answer have; and a locale whose ``fieldStatus`` is not ``published``
* ``title``, ``kicker``, ``subtitle``, ``summary``, ``slug`` ⇄ `headline`, `kicker`, `subhead`, `summary`, `slug`;
  ``authors``, ``categories`` (entries that are linked to, or names), ``tags`` ⇄ `bylines`, `subjects`, `keywords`;
  ``heroImage`` ⇄ the first of `associations`; ``canonicalUrl`` ⇄ the first of `identifiers` of the kind ``url``. Other
  usual names of fields are known, and kept
* ``body`` ⇄ `body`: the nodes of rich text; assets ⇄ `Media`; entries → pictures with captions, rich text, code, HTML,
  texts, players and related stories, depending on their fields; any other ⇄ `Raw` of the space ``contentful``. A long
  text is Markdown or HTML
* a field named after an embargo (``embargo_until``, ``isEmbargoed`` …) → `embargo`; it is
  kept, and put back if the article still is under that

Titles, kickers, slugs, tags and names are cut to 256 characters, which is reported; so is a text of more than 200,000.

What rich text cannot say is in members of our own in the ``data`` of a node, what an entry has no place for in the
field ``fromNewsformat``; all else is kept as `Foreign` of the space ``contentful``, as for ANS. Fields of linked
entries come back, those of an export in all locales. Rules of ``validate``: ``required``, ``type``, ``value``,
``unknown``, ``twice``, ``node`` (not allowed there), ``link`` (to another type than expected), ``length`` (of a text).
"""

from __future__ import annotations

from newsformat.plugin import HTML_BODY, AnyFormat, Format, late_sniffer
from newsformat_cms._carried import CONCEPT


CONTENTFUL: AnyFormat = Format(
    name="contentful",
    title="Contentful",
    spec="https://www.contentful.com/developers/docs/concepts/rich-text/",
    suffixes=(".contentful.json",),
    many=True,
    carries=(
        *("uri", "version", "identifiers.*", "headline", "kicker", "subhead", "summary", "slug", "bylines.*"),
        *("created", "updated", "published", "language", "status", "keywords"),
        *(f"subjects{part}" for part in CONCEPT),
        *("associations", "associations.role", "associations.title", "associations.uri", "associations.media.*"),
        *("foreign.contentful", "body.raw.contentful", *HTML_BODY),
    ),
    in_part=("embargo",),
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_contentful", b'"sys"', b'"nodeType"', b'"entries"'),
    read="newsformat_cms._contentful._space:read",
    write="newsformat_cms._contentful._space:write",
    validate="newsformat_cms._contentful._rules:validate",
)
