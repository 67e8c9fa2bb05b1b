"""What NPR gives its stations: the Content Distribution Service, and NPRML of the Story API before it.

**The Content Distribution Service of NPR** (CDS; https://npr.github.io/content-distribution-service/), read only: what
it answers (``resources``), a document by itself, an array of them, or one a line.

* ``id`` → `uri`; ``webPages``, ``nprWebsitePath`` → `identifiers`, the canonical page of the kind ``url``
* ``title`` → `headline`, ``subtitle`` → `subhead`, ``socialTitle`` and ``seoTitle`` → `other_headlines`, ``teaser`` →
  `summary`
* ``publishDateTime`` → `published`, ``editorialLastModifiedDateTime`` → `updated`
* ``bylines`` → `bylines`, those that have a document → `contributors`; ``owners``, ``brandings`` → `sources`;
  ``collections`` → `subjects`, their relation the kind
* ``layout`` → `body`, in its order: ``text``, ``transcript`` and ``html-block`` as HTML, ``image``, ``audio`` and
  videos → `Media`, ``pull-quote`` → `Quote`, ``youtube-video`` → `Embed`, ``promo-card``, ``internal-link`` and
  ``external-link`` → `Related`; of galleries, lists and containers, their contents. Below it stand ``corrections``,
  which are `signals`, too
* ``images``, ``audio``, ``videos`` that are not in the layout, and ``relatedItems`` → `associations`

Links that are already resolved (``embed``) count as what they lead to. What is left of documents and assets, such as
who may distribute it, is `Foreign` of the space ``npr-cds``.

**NPRML** (``nprml``, 0.9x), the XML of NPR's Story API, read only (https://github.com/npr/nprapi-wordpress reads and
writes it). Its times have zones.

* ``@id`` → `uri`; ``link``, ``partnerId`` → `identifiers`, the page of the kind ``url``
* ``title`` → `headline`, ``subtitle`` → `subhead`, ``shortTitle`` → `other_headlines`, ``teaser`` → `summary`, ``slug``
  → `slug`; ``keywords`` → `keywords`
* ``storyDate`` → `published`; ``lastModifiedDate``, else ``pubDate`` → `updated`
* ``byline`` → `bylines`, with a number or an address also `contributors`; ``organization`` → `sources`; ``parent`` →
  `subjects`, its type the kind
* ``textWithHtml``, else ``text`` → `body`, by ``layout`` with ``image``, ``htmlAsset`` and ``externalAsset`` in their
  places; ``pullQuote`` → `Quote`; below it the ``correction``
* pictures that are not in the layout, and ``audio`` → `associations`, by their type; ``relatedLink`` → `associations`

Every other element is `Foreign` of the space ``nprml``; the ``title`` of the list is that of the envelope.

Rules of ``validate`` for documents of CDS, by its profiles; those in brackets are warnings: ``required``, ``type``,
``value``, ``date-time``, ``twice``, ``asset`` (a link to one that is not there); [``unused`` (an asset to which nothing
links)].

Rules of ``validate`` for NPRML; those in brackets are warnings: ``root``, ``required``, ``twice``, ``date``,
``number``, ``unique``; [``text``, ``child``, ``reference`` (placed by a layout, but missing), and ``number`` and
``unique`` where nothing depends on them].
"""

from __future__ import annotations

from newsformat.markup.sniff import is_json, xml_root
from newsformat.plugin import HTML_BODY, AnyFormat, Confidence, Format


def _sniff_cds(head: bytes, /) -> Confidence:
    known = b'"/v1/profiles/' in head and b'"profiles"' in head
    return Confidence.CERTAIN if known and is_json(head) else Confidence.NO


NPR_CDS: AnyFormat = Format(
    name="npr-cds",
    title="NPR Content Distribution Service",
    spec="https://npr.github.io/content-distribution-service/",
    many=True,
    carries=(
        *("uri", "kind", "identifiers.*", "headline.*", "subhead.*", "summary.*", "other_headlines"),
        *("other_headlines.inline", "other_headlines.role", "bylines", "contributors.*"),
        *("sources", "sources.code"),
        *("sources.uri", "sources.relation", "published", "updated", "signals", "subjects", "subjects.kind"),
        *("subjects.code", "subjects.uri", "associations", "associations.role", "associations.title"),
        *("associations.uri", "associations.media.*", "foreign.npr-cds", "envelope.foreign.npr-cds", *HTML_BODY),
    ),
    sniff=_sniff_cds,
    read="newsformat_agencies._npr._cds_reader:read",
    validate="newsformat_agencies._npr._cds_rules:validate",
)


def _sniff_nprml(head: bytes, /) -> Confidence:
    return Confidence.CERTAIN if b"<nprml" in head and xml_root(head) == ("", "nprml") else Confidence.NO


NPRML: AnyFormat = Format(
    name="nprml",
    title="NPRML",
    spec="https://github.com/npr/nprapi-wordpress",
    many=True,
    carries=(
        *("uri", "identifiers.*", "headline.*", "subhead.*", "summary.*", "other_headlines"),
        *("other_headlines.inline", "other_headlines.role", "slug", "bylines", "contributors.*", "sources.*"),
        *("published", "updated", "keywords", "signals", "subjects.*", "associations", "associations.role"),
        *("associations.title", "associations.media.*", "foreign.nprml", "envelope.title"),
        *("envelope.foreign.nprml", *HTML_BODY),
    ),
    sniff=_sniff_nprml,
    read="newsformat_agencies._npr._nprml_reader:read",
    validate="newsformat_agencies._npr._nprml_rules:validate",
)
