"""What is declared of the newspapers that libraries digitise, which are only read."""

from __future__ import annotations

from newsformat.markup.sniff import ZIP, is_json, sniff_root, xml_root
from newsformat.plugin import AnyFormat, Confidence, Format, ValidateOptions, lazily


_ALTO = ("http://www.loc.gov/standards/alto/", "http://schema.ccs-gmbh.com/ALTO")
_METS = "http://www.loc.gov/METS/"
_PAGE = "http://schema.primaresearch.org/PAGE/gts/pagecontent/"


def _sniff_alto(head: bytes, /) -> Confidence:
    return sniff_root(head, ("alto",), _ALTO)


def _sniff_page(head: bytes, /) -> Confidence:
    return sniff_root(head, ("PcGts",), _PAGE)


def _sniff_mets(head: bytes, /) -> Confidence:
    if not head.startswith(ZIP):
        return sniff_root(head, ("mets",), _METS)
    names = names_in(head)
    if any(name.startswith(_DOCUMENTS) for name in names) or not any(name.endswith(b".xml") for name in names):
        return Confidence.NO
    return Confidence.LIKELY if any(b"mets" in name.rpartition(b"/")[2] for name in names) else Confidence.POSSIBLE


def names_in(head: bytes) -> list[bytes]:
    """Return the names of the files that the *head* of a ZIP archive has, in small letters (APPNOTE.TXT, 4.3.7)."""
    files = head.split(ZIP)[1:]
    return [each[26 : 26 + int.from_bytes(each[22:24], "little")].lower() for each in files]


_DOCUMENTS = (b"[content_types]", b"mimetype", b"meta-inf/", b"word/", b"_rels/", b"docprops/", b"xl/", b"ppt/")


def _sniff_delpher(head: bytes, /) -> Confidence:
    if head.startswith(ZIP):
        return Confidence.LIKELY if any(map(_DELPHER_FILE.search, names_in(head))) else Confidence.NO
    if b"<text" not in head or xml_root(head) != ("", "text"):
        return Confidence.NO
    return Confidence.LIKELY if _DELPHER_TEXT.search(head) else Confidence.NO


_DELPHER_FILE = lazily(rb"_\d+_(?:articletext|ocr)\.xml\Z|_a\d+_ocr\.xml\Z")
_DELPHER_TEXT = lazily(rb"<text(?:\s[^<>]*+)?>\s*+(?:<title[\s/>]|<p[\s/>])")


def _sniff_trove(head: bytes, /) -> Confidence:
    if b"heading" not in head or not any(sign in head for sign in _TROVE):
        return Confidence.NO
    if b'"heading"' in head and is_json(head):
        return Confidence.CERTAIN
    return Confidence.LIKELY if (xml_root(head) or ("", ""))[1] in {"response", "article"} else Confidence.NO


_TROVE = (b'"troveUrl"', b"<troveUrl>", b"nla.gov.au/nla.news-article")


ALTO: AnyFormat = Format(
    name="alto",
    title="ALTO",
    spec="https://www.loc.gov/standards/alto/",
    suffixes=(".alto", ".alto.xml"),
    many=True,
    carries=(
        *("identifiers.*", "headline", "language", "entities", "entities.kind", "entities.uri", "body.paragraph"),
        *("body.heading", "body.language", "foreign.alto"),
    ),
    sniff=_sniff_alto,
    read="newsformat_library._alto:read",
    validate="newsformat_library._alto_rules:validate",
    validate_options=ValidateOptions,
)

PAGE_XML: AnyFormat = Format(
    name="page-xml",
    title="PAGE XML",
    spec="https://github.com/PRImA-Research-Lab/PAGE-XML",
    suffixes=(".page.xml",),
    many=True,
    carries=(
        *("identifiers.*", "headline", "language", "body.paragraph", "body.heading", "body.table"),
        *("body.language", "foreign.page-xml"),
    ),
    sniff=_sniff_page,
    read="newsformat_library._page_xml:read",
    validate="newsformat_library._page_rules:validate",
    validate_options=ValidateOptions,
)

METS: AnyFormat = Format(
    name="mets",
    title="METS with ALTO, in a ZIP archive",
    spec="https://www.loc.gov/standards/mets/",
    suffixes=(".mets.zip", ".mets.xml"),
    many=True,
    carries=(
        *("uri", "kind", "identifiers.*", "headline", "kicker", "subhead", "summary", "other_headlines"),
        *("other_headlines.role", "bylines.*", "contributors.*", "sources.*", "subjects.*", "genres.*", "created"),
        *("published", "updated", "language", "notes.*", "rights.usage_terms", "rights.licence", "entities.*"),
        *("associations.*", "body.paragraph", "body.heading", "body.language", "body.media", "body.media.caption"),
        *("foreign.alto", "foreign.mets"),
    ),
    sniff=_sniff_mets,
    read="newsformat_library._mets._reader:read",
    validate="newsformat_library._mets._validate:validate",
    validate_options=ValidateOptions,
)

DELPHER: AnyFormat = Format(
    name="delpher",
    title="Delpher (Koninklijke Bibliotheek)",
    spec="https://www.delpher.nl/over-delpher/delpher-open-krantenarchief",
    suffixes=(".delpher.zip",),
    many=True,
    carries=(
        *("uri", "identifiers.*", "headline", "sources", "subjects", "genres", "published", "language"),
        *("body.paragraph", "foreign.delpher"),
    ),
    sniff=_sniff_delpher,
    read="newsformat_library._delpher:read",
    validate="newsformat_library._delpher_rules:validate",
)

TROVE: AnyFormat = Format(
    name="trove",
    title="Trove (National Library of Australia)",
    spec="https://trove.nla.gov.au/about/create-something/using-api/v3/api-technical-guide",
    many=True,
    carries=(
        *("uri", "identifiers.*", "headline", "summary", "sources", "sources.code", "sources.scheme", "genres"),
        *("published", "keywords", "body.paragraph", "body.heading", "body.quote.*", "body.list", "body.table.*"),
        *("body.media.*", "body.preformatted", "body.rule", "body.nested", "inline.*", "foreign.trove"),
    ),
    sniff=_sniff_trove,
    read="newsformat_library._trove:read",
    validate="newsformat_library._trove_rules:validate",
)
