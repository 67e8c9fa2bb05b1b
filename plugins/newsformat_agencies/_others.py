"""What is declared of AAP, Belga, Dow Jones, Europa Press, TT and the Bureau of Meteorology, a module each."""

from __future__ import annotations

from newsformat.markup.sniff import is_json, xml_root
from newsformat.plugin import AnyFormat, Confidence, Format, lazily


def _sniff_tt(head: bytes, /) -> Confidence:
    root = xml_root(head) if b"<TTNITF" in head else None
    return Confidence.CERTAIN if root and root[1] == "TTNITF" else Confidence.NO


def _sniff_belga(head: bytes, /) -> Confidence:
    known = b'"newsObjectId"' in head and (b'"newsComponents"' in head or b'"headLine"' in head)
    return Confidence.LIKELY if known and is_json(head) else Confidence.NO


def _sniff_europa_press(head: bytes, /) -> Confidence:
    root = xml_root(head) if b"<CODIGO>" in head else None
    if root not in {("", "NOTICIA"), ("", "NOTICIAS")}:
        return Confidence.NO
    return Confidence.CERTAIN if b"<TITULAR" in head or b"<CONTENIDO" in head else Confidence.LIKELY


def _sniff_djnml(head: bytes, /) -> Confidence:
    root = xml_root(head) if b"<djnml" in head else None
    return Confidence.CERTAIN if root in {("", "doc"), ("", "djnml")} else Confidence.NO


def _sniff_bom(head: bytes, /) -> Confidence:
    return Confidence.CERTAIN if _PRODUCT.match(head) else Confidence.NO


_PRODUCT = lazily(rb"[\s\x01\x02]*+ID[A-Z][0-9]{5}\s++[^\n]{0,40}Bureau of Meteorology")


def _sniff_results(head: bytes, /) -> Confidence:
    return Confidence.CERTAIN if _RESULTS.match(head) else Confidence.NO


_RESULTS = lazily(rb"\s*+\x01[^\x1f\n]{1,80}\x1f[0-9-]{1,9}\x1f[YN]\x1f[YN]\x1f[A-Z]{2,3}\x1f[A-Z][a-z]{2,8}day\s")


OF_HTML = (
    *("headline.*", "body.paragraph", "body.heading", "body.quote.*", "body.list", "body.media.*"),
    *("body.table.*", "body.preformatted", "body.rule", "body.embed.*", "body.related.*", "body.language"),
    *("body.nested", "body.raw", "inline.*"),
)
"""What the headline and the text of several agencies may have, which are HTML."""

EUROPA_PRESS: AnyFormat = Format(
    name="europa-press",
    title="Europa Press XML (NOTICIA)",
    spec="https://www.europapress.es/",
    many=True,
    carries=(
        *OF_HTML,
        *("uri", "kicker", "kicker.*", "summary", "summary.*", "bylines.*", "dateline.*", "sources", "services"),
        *("published", "language", "urgency", "associations", "associations.role", "associations.media.*"),
        "foreign.europa-press",
    ),
    sniff=_sniff_europa_press,
    read="newsformat_agencies._europa_press:read",
)

DJNML: AnyFormat = Format(
    name="djnml",
    title="DJNML (Dow Jones Newswires)",
    spec="https://developer.dowjones.com/",
    suffixes=(".nml", ".djnml"),
    many=True,
    carries=(
        *OF_HTML,
        *("uri", "bylines.*", "dateline.*", "sources", "sources.code", "sources.scheme", "services", "services.code"),
        *("services.scheme", "published", "language", "subjects", "subjects.code", "subjects.scheme", "entities"),
        *("entities.kind", "entities.code", "entities.scheme", "rights.*", "foreign.djnml"),
    ),
    sniff=_sniff_djnml,
    read="newsformat_agencies._djnml:read",
    validate="newsformat_agencies._story_rules:validate_djnml",
)

BELGA_360: AnyFormat = Format(
    name="belga-360",
    title="Belga 360 archive",
    spec="https://github.com/superdesk/superdesk-belga",
    many=True,
    carries=(
        *OF_HTML,
        *("uri", "kind", "identifiers.*", "other_headlines", "other_headlines.role", "summary", "title", "slug"),
        *("contributors.*", "dateline", "dateline.place", "credit", "sources", "services", "services.code"),
        *("services.scheme", "created", "published", "language", "notes.*", "genres", "keywords"),
        *("foreign.belga-360", "envelope.foreign.belga-360"),
    ),
    sniff=_sniff_belga,
    read="newsformat_agencies._belga_360:read",
    validate="newsformat_agencies._api_rules:validate_belga",
)

BOM: AnyFormat = Format(
    name="bom",
    title="Bureau of Meteorology (Australia), plain text",
    spec="http://www.bom.gov.au/catalogue/",
    carries=(
        *("identifiers.*", "headline", "subhead", "sources", "published", "language", "notes", "entities"),
        *("entities.kind", "body.paragraph", "body.heading", "body.list", "body.preformatted"),
    ),
    sniff=_sniff_bom,
    read="newsformat_agencies._bom:read",
)

TTNITF: AnyFormat = Format(
    name="ttnitf",
    title="TTNITF (TT, Sweden)",
    spec="https://github.com/superdesk/superdesk-ntb",
    many=True,
    carries=(
        *("uri", "identifiers.*", "headline", "other_headlines", "other_headlines.role", "slug", "bylines.*"),
        *("contributors.*", "dateline", "dateline.place", "dateline.source", "credit", "sources", "services"),
        *("services.code", "services.scheme", "published", "embargo", "language", "status", "urgency", "signals"),
        *("notes.*", "subjects", "subjects.code", "subjects.scheme", "subjects.uri", "genres", "genres.code"),
        *("genres.scheme", "keywords", "rights", "associations", "associations.role", "associations.uri"),
        *("body.paragraph", "body.heading", "body.list", "body.media", "body.media.caption", "body.media.credit"),
        *("inline.emphasis", "inline.strong", "inline.underline", "inline.break", "foreign.ttnitf"),
    ),
    sniff=_sniff_tt,
    read="newsformat_agencies._tt:read",
    validate="newsformat_agencies._story_rules:validate_ttnitf",
)

AAP_RESULTS: AnyFormat = Format(
    name="aap-results",
    title="Results of races (AAP)",
    spec="https://github.com/superdesk/superdesk-aap",
    carries=(
        *("headline", "slug", "sources", "language", "signals", "notes", "subjects.code", "subjects.scheme"),
        *("subjects", "subjects.uri", "entities", "entities.kind", "body.paragraph"),
    ),
    sniff=_sniff_results,
    read="newsformat_agencies._aap_results:read",
)
