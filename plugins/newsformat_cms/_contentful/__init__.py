"""What Contentful delivers, exports and imports.

**Contentful** (https://www.contentful.com/developers/docs/concepts/data-model/): what its APIs answer (``items``, with
what is included), an export of a space (``entries``, ``assets``), an entry, or rich text by itself
(https://github.com/contentful/rich-text). What the GraphQL API answers is read as if it were ``items``. Stories are the
entries that have rich text, or whose content type is called so (``article``, ``blogPost`` …); others are what these
link to. Of an export, a story is an article in each locale in which it has a title or a text; what is not there in a
locale is that of the default one. Written is an export, as ``contentful space import`` takes it, with the content types
``article``, ``author`` and ``category`` if they are used; each language of a story is an entry of its own.

* ``sys.id``, ``sys.version`` (or ``revision``) ⇄ `uri`, `version`; the locale ⇄ `language`; ``sys.createdAt``,
  ``sys.updatedAt``, ``publishDate`` ⇄ `created`, `updated`, `published`. Of an export, what has no
  ``publishedVersion``, was changed after that, or is archived, is withheld, as is what has no date of publication
  (null), what has no ``publishedVersion`` where others of an answer have one, and in a locale whose ``fieldStatus`` is
  not ``published``
* ``title``, ``kicker``, ``subtitle``, ``summary``, ``slug`` ⇄ `headline`, `kicker`, `subhead`, `summary`, `slug`;
  ``authors``, ``categories`` (entries that are linked to, or names), ``tags`` ⇄ `bylines`, `subjects`, `keywords`;
  ``heroImage`` ⇄ the first of `associations`; ``canonicalUrl`` ⇄ the first of `identifiers` of the kind ``url``. Fields
  with other usual names are known, and keep them
* ``body`` ⇄ `body`: the nodes of rich text; assets ⇄ `Media`; entries → pictures with their captions, rich text, code,
  HTML, texts, players and related stories, as their fields are, any other ⇄ `Raw` of the space ``contentful``. A long
  text is Markdown or HTML
* a field that is called after an embargo (``embargo_until``, ``isEmbargoed`` …) → `embargo`; it is
  kept, and put back if the article still is under that

What rich text cannot say stands in our own words in the ``data`` of a node, what an entry has no place for in the field
``fromNewsformat``; all else is kept as `Foreign` of the space ``contentful``, as of ANS. Of what is linked to, fields
come back, with those of an export in all locales. Rules of ``validate``: ``required``, ``type``, ``value``,
``unknown``, ``twice``, ``node`` of one that may not stand where it does, ``link`` to what is of another type.
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
