"""What is declared of NPR: the Content Distribution Service, and NPRML."""

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
