"""What content management systems hold and deliver: ANS of Arc XP.

**ANS**, the Arc Native Specification of The Washington Post (https://github.com/washingtonpost/ans-schema), 0.5 to
0.10. Reads content of any type (a story, a collection, a gallery, a picture, a film, a sound), results of a search,
and arrays of content. Writes a story of 0.10.12, or what it was read from; several articles as results.

Which article it is, and who says it:

* ``_id`` ⇄ `Article.uri`, ``type`` ⇄ `kind`, ``revision.revision_id`` ⇄ `version`, ``language`` ⇄ `language`,
  ``slug`` ⇄ `slug`; ``canonical_url``, ``website_url``, ``short_url`` and ``source.source_id`` ⇄ `identifiers`, the
  first of the kind ``url``
* ``created_date`` ⇄ `created`, ``last_updated_date`` ⇄ `updated`; ``display_date``, else ``first_publish_date``, else
  ``publish_date`` ⇄ `published`
* ``status`` ⇄ `status`: ``published`` or none is usable, ``deleted`` canceled, any other withheld
* ``content_restrictions.embargo`` ⇄ `embargo`, while it is active
* ``credits.by`` ⇄ `bylines`: ``name``, ``byline`` as printed if it is another, ``role``, ``affiliation`` (``org``),
  ``location``, ``email`` or ``url``; other ``credits`` ⇄ `contributors`, by their `role`
* ``distributor.name`` ⇄ the first of `sources`, ``copyright`` ⇄ `rights`, ``planning.internal_note`` ⇄ `notes` (an
  ``editor_note`` is for readers)
* ``location`` ⇄ the place of `dateline`

What a reader sees, in which there may be HTML:

* ``headlines.basic`` ⇄ `headline`, other ``headlines`` ⇄ `other_headlines` by role; ``subheadlines.basic`` ⇄
  `subhead`, ``description.basic`` ⇄ `summary`, ``label.basic`` ⇄ `kicker`
* ``content_elements`` ⇄ `body`: ``text`` ⇄ `Paragraph` (and what blocks its HTML is), ``header`` ⇄ `Heading`,
  ``list`` ⇄ `List`, ``quote`` (``blockquote``) ⇄ `Quote`, ``table`` ⇄ `Table`, ``code`` ⇄ `Preformatted`, ``divider``
  ⇄ `Rule`; ``image``, ``video``, ``audio`` ⇄ `Media`, a ``gallery`` several; ``oembed_response``, a ``reference`` to
  an address, and ``raw_html`` with an ``<iframe>`` or script ⇄ `Embed`; other ``raw_html`` → the blocks that it is;
  ``interstitial_link``, ``link_list`` and other stories ⇄ `Related`; ``correction`` → `Paragraph`; an
  ``element_group`` is what is in it; what has neither text nor headline is `Raw` of the space ``ans``
* ``promo_items``, ``related_content`` ⇄ `associations`, the role ``promo_items.basic`` and so on

What it is about: ``taxonomy.sections``, else ``sites`` ⇄ `subjects` of these kinds; other `subjects` are written as
tags; ``tags`` ⇄ `keywords`, ``named_entities`` ⇄ `entities`.

A reader writes what it has read, and keeps the difference as `Foreign` of the space ``ans``: a member that is not
written by its name; changes in one as its name and ``.*``, so that the ID of a paragraph, or the biography of an
author, comes back as long as the paragraph or the author is there, wherever it is then. What ANS has no place for is
said in ``additional_properties.newsformat``, of the story or of an element; it counts until somebody changes what it
is beside.

Rules of ``validate``: ``required``, ``unknown``, ``type``, ``value`` and ``version`` as the schema of 0.10.12 has
them for stories and pictures (other content may have more); ``twice`` of a member that is there again; as warnings,
``date-time``, and ``element`` of one that lacks what it is made of.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import field
from attrs.validators import and_, ge, le

from newsformat import Article, Envelope
from newsformat.plugin import (
    AnyFormat,
    Articles,
    Confidence,
    Format,
    NoOptions,
    Problem,
    Report,
    Source,
    ValidateOptions,
    frozen,
    hookimpl,
)


@frozen(kw_only=True)
class WriteOptions:
    """What is written.

    Attributes:
        indent: spaces a level; 0 puts an article on one line.
    """

    indent: int = field(default=2, validator=and_(ge(0), le(16)))


def _sniff_ans(head: bytes, /) -> Confidence:
    if b'"type"' not in head:
        return Confidence.NO
    from newsformat_cms._sniffing import sniff_ans

    return sniff_ans(head)


def _read_ans(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_cms._ans import _ans_reader

    return _ans_reader.read(source, options, report)


def _write_ans(articles: Articles, options: WriteOptions, report: Report, /) -> Iterator[bytes]:
    from newsformat_cms._ans import _ans_writer

    return _ans_writer.write(articles, options, report)


def _validate_ans(source: Source, options: ValidateOptions, report: Report, /) -> Iterator[Problem]:
    from newsformat_cms._ans._ans_validate import validate

    return validate(source, options, report)


_BODY = (
    *("body.paragraph", "body.heading", "body.quote.*", "body.list", "body.media.*", "body.table.*"),
    *("body.preformatted", "body.rule", "body.embed.*", "body.related.*", "body.language", "body.nested"),
    *("body.raw", "body.raw.html", "body.raw.xhtml", "inline.*"),
)
_CONCEPT = ("", ".kind", ".code", ".scheme", ".uri", ".relation", ".role")

ANS: AnyFormat = Format(
    name="ans",
    title="Arc XP ANS",
    spec="https://github.com/washingtonpost/ans-schema",
    suffixes=(".ans.json", ".ans"),
    many=True,
    carries=frozenset(
        (
            *("uri", "version", "kind", "identifiers.*", "headline.*", "kicker.*", "subhead.*", "summary.*"),
            *("other_headlines.*", "slug", "bylines.*", "dateline.*", "created", "updated", "published", "embargo"),
            *("language", "status", "notes.*", "keywords", "rights.*"),
            *(f"{name}{part}" for name in ("contributors", "sources", "subjects", "entities") for part in _CONCEPT),
            *("associations", "associations.role", "associations.title", "associations.uri"),
            *("associations.media.*", "foreign.ans", "envelope.foreign.ans", "body.raw.ans", *_BODY),
        )
    ),
    sniff=_sniff_ans,
    read=_read_ans,
    write=_write_ans,
    validate=_validate_ans,
    write_options=WriteOptions,
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Bring ANS."""
    return [ANS]
