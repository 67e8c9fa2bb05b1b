"""Documents of Sanity, and the Portable Text in them.

**Documents of Sanity** and the **Portable Text** in them (https://github.com/portabletext/portabletext, working draft
0.0.1): a document, an array, what a query answers (``result``), a dataset as it is exported, a document a line, or a
text by itself. Of a dataset, only stories are read, with the authors, categories, files and other stories that they
refer to. The archive of an export (``.tar.gz``) is to be unpacked: the documents are in its ``data.ndjson``. Written
is a document of the type ``article``, or what was read; several are one a line, as they are imported.

* ``_id``, ``_rev`` ⇄ `uri`, `version`; a draft (``drafts.``, in a query's answer in ``_originalId``), and what has a
  ``status`` that is not ``published``, is withheld. ``_createdAt``, ``_updatedAt``,
  ``publishedAt``, ``language`` ⇄ `created`, `updated`, `published`, `language`; ``canonicalUrl`` ⇄ the first
  of `identifiers` of the kind ``url``
* ``title``, ``kicker``, ``subtitle``, ``excerpt``, ``slug.current`` ⇄ `headline`, `kicker`, `subhead`, `summary`,
  `slug`; ``authors``, ``categories``, ``tags`` ⇄ `bylines`, `subjects`, `keywords`; ``mainImage`` ⇄ the first of
  `associations`. Sites name their fields as they like: the usual names are known (``headline``, ``content``,
  ``heroImage`` …), and written again
* ``body`` ⇄ `body`: blocks by their ``style`` and ``listItem``, decorators and links ⇄ `Style`, `Link`; ``image`` and
  ``file`` ⇄ `Media`, ``code`` ⇄ `Preformatted`, ``table`` ⇄ `Table`, ``break`` ⇄ `Rule`, ``embed`` and all that has an
  address ⇄ `Embed`; references to stories that are there → `Related`; objects of a site's own, such as galleries, are
  read by the titles, texts and pictures in them, any other is `Raw` of the space ``portable-text``. A text that is a
  string is HTML or Markdown
* a field named after an embargo (``embargo_until``, ``isEmbargoed`` …) → `embargo`; it is
  kept, and put back if the article still is under that

Pictures are written as the import takes them (``_sanityAsset``), by their address or as files beside the dataset;
those that were read by a reference keep it. What a document has no place for is in members of our own, beside a block
or in ``fromNewsformat``; all else is kept as `Foreign` of the space ``portable-text``, as for ANS. Fields in several
languages (arrays whose keys are languages, ``localeString`` …) are read in the first, and kept in all. Keys (``_key``)
of blocks, which distinguish the objects in an array, are made anew, which is reported. Rules of ``validate``:
``required``, ``type``, ``value``, ``twice``, ``id``, ``key`` (a repeated one); as warnings, ``key`` (a missing one),
``date-time``, and ``mark`` (neither usual nor defined, or defined and not used).
"""

from __future__ import annotations

from newsformat.plugin import HTML_BODY, AnyFormat, Format, late_sniffer
from newsformat_cms._carried import CONCEPT


PORTABLE_TEXT: AnyFormat = Format(
    name="portable-text",
    title="Sanity documents and Portable Text",
    spec="https://github.com/portabletext/portabletext",
    suffixes=(".sanity.json", ".sanity.ndjson", ".portabletext.json"),
    many=True,
    carries=(
        *("uri", "version", "identifiers.*", "headline", "kicker", "subhead", "summary.*", "slug", "bylines.*"),
        *("created", "updated", "published", "language", "status", "keywords"),
        *(f"subjects{part}" for part in CONCEPT),
        *("associations", "associations.role", "associations.title", "associations.uri", "associations.media.*"),
        *("foreign.portable-text", "body.raw.portable-text", *HTML_BODY),
    ),
    in_part=("embargo",),
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_portable_text", b'"_type"'),
    read="newsformat_cms._sanity._dataset:read",
    write="newsformat_cms._sanity._dataset:write",
    validate="newsformat_cms._sanity._rules:validate",
    write_options="newsformat.markup.options:IndentOptions",
)
