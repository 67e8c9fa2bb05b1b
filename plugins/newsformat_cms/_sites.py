"""The formats of systems that keep whole sites, or all of a newspaper: Escenic, Méthode, Plone."""

from __future__ import annotations

from newsformat.markup.sniff import xml_root
from newsformat.plugin import FOREIGN_OF_PARTS, HTML_BODY, AnyFormat, Confidence, Format, late_sniffer
from newsformat_cms._declarations import CONCEPT


def _sniff_escenic(head: bytes, /) -> Confidence:
    if b"<escenic" not in head and b"xmlns.escenic.com" not in head:
        return Confidence.NO
    namespace, name = xml_root(head) or ("", "")
    if name != "escenic":
        return Confidence.NO
    return Confidence.CERTAIN if namespace.startswith("http://xmlns.escenic.com/") else Confidence.LIKELY


def _sniff_methode(head: bytes, /) -> Confidence:
    if b"<doc" not in head:
        return Confidence.NO
    _, name = xml_root(head) or ("", "")
    if name != "doc":
        return Confidence.NO
    if b"<?EM-" in head or b'SYSTEM "/SysConfig/' in head:
        return Confidence.CERTAIN
    return Confidence.LIKELY if b"<story" in head and b"<text" in head else Confidence.NO


_PARTS = (
    *("uri", "version", "kind", "identifiers.*", "headline.*", "kicker.*", "subhead.*", "summary.*", "title", "slug"),
    *("other_headlines.*", "bylines.*", "contributors.*", "dateline.*", "credit", "sources.*", "services.*"),
    *("digital_source_type", "created", "content_created", "updated", "published", "expires", "language", "status"),
    *("urgency", "signals", "notes.*"),
    *("subjects.*", "entities.*", "genres.*", "keywords", "rights.*", "associations.*"),
)

ESCENIC: AnyFormat = Format(
    name="escenic",
    title="Escenic syndication format (CUE)",
    spec="http://docs.cuepublishing.com/ece-syndication-ref/7.1/",
    suffixes=(".escenic.xml", ".escenic"),
    many=True,
    carries=(*_PARTS, "foreign.escenic", *FOREIGN_OF_PARTS, "body.raw.escenic", *HTML_BODY),
    in_part=("embargo",),
    sniff=_sniff_escenic,
    read="newsformat_cms._escenic._reader:read",
    write="newsformat_cms._escenic._writer:write",
    validate="newsformat_cms._escenic._rules:validate",
    write_options="newsformat_cms._options:EscenicOptions",
)

METHODE: AnyFormat = Format(
    name="methode",
    title="Méthode (EidosMedia)",
    spec="https://www.eidosmedia.com/",
    carries=(
        *("headline.*", "kicker.*", "subhead.*", "summary.*", "other_headlines.*", "bylines.*", "dateline.*"),
        *("language", "associations", "associations.role", "associations.media.*", "foreign.methode", *HTML_BODY),
    ),
    sniff=_sniff_methode,
    read="newsformat_cms._methode._reader:read",
)

PLONE: AnyFormat = Format(
    name="plone",
    title="Plone REST API",
    spec="https://6.docs.plone.org/plone.restapi/docs/source/usage/serialization.html",
    suffixes=(".plone.json",),
    many=True,
    carries=(
        *("uri", "identifiers.*", "headline", "kicker", "summary", "slug", "bylines.*", "created", "updated"),
        *("published", "expires", "language", "status", "keywords", "rights.*"),
        *(f"{name}{part}" for name in ("contributors", "subjects") for part in CONCEPT),
        *("associations", "associations.role", "associations.title", "associations.uri", "associations.media.*"),
        *("foreign.plone", "body.raw.plone", *HTML_BODY),
    ),
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_plone", b'"@type"'),
    read="newsformat_cms._plone._answers:read",
    write="newsformat_cms._plone._answers:write",
    validate="newsformat_cms._plone._rules:validate",
    write_options="newsformat.markup.options:IndentOptions",
)
