"""What is declared of the APIs of AFP, EFE and LSEG (Reuters), a module each."""

from __future__ import annotations

from newsformat.markup.sniff import is_json
from newsformat.plugin import HTML_BODY, AnyFormat, Confidence, Format


def _sniff_afp(head: bytes, /) -> Confidence:
    known = b'"uno"' in head and sum(sign in head for sign in _OF_AFP) > 1
    return Confidence.LIKELY if known and is_json(head) else Confidence.NO


_OF_AFP = (b'"afpshortid"', b'"bagItem"', b'"news"', b'"revision"', b'"urgency"', b'"afpentity"')


def _sniff_efe(head: bytes, /) -> Confidence:
    known = b'"guide"' in head and (b'"packageInfo"' in head or b'"guideComplements"' in head)
    return Confidence.LIKELY if known and is_json(head) else Confidence.NO


AFP_API: AnyFormat = Format(
    name="afp-api",
    title="AFP Core API",
    spec="https://github.com/julesbonnard/afpnews-api",
    many=True,
    carries=(
        *("uri", "version", "kind", "identifiers.*", "headline", "subhead", "summary", "title", "slug"),
        *("contributors", "contributors.relation", "credit", "sources", "sources.relation", "services"),
        *("services.kind", "created", "published", "expires", "embargo", "status", "language", "urgency"),
        *("signals", "notes.*", "subjects", "subjects.code", "subjects.scheme", "subjects.uri", "genres"),
        *("entities", "entities.kind", "entities.code", "entities.scheme", "entities.relation", "keywords"),
        *("rights", "rights.usage_terms", "associations", "associations.uri", "associations.title"),
        *("associations.media.*", "body.paragraph", "body.heading", "body.media.*", "foreign.afp-api"),
        "envelope.foreign.afp-api",
    ),
    sniff=_sniff_afp,
    read="newsformat_agencies._afp_api:read",
    validate="newsformat_agencies._api_rules:validate_afp",
)

EFE_API: AnyFormat = Format(
    name="efe-api",
    title="EFE API",
    spec="https://github.com/benjamingreenberg/newspack-efe",
    many=True,
    carries=(
        *("uri", "version", "kind", "headline", "subhead", "summary", "slug", "contributors", "credit", "sources"),
        *("contributors.relation", "services", "services.code", "services.scheme", "created", "updated"),
        *("language", "urgency", "genres", "genres.code", "genres.scheme", "subjects", "subjects.code"),
        *("subjects.scheme", "subjects.uri", "entities", "entities.kind", "entities.relation", "keywords"),
        *("associations", "associations.role", "associations.uri", "associations.title", "associations.media.*"),
        *("associations.article", "body.paragraph", "body.media.*"),
        *("foreign.efe-api", "envelope.foreign.efe-api"),
    ),
    sniff=_sniff_efe,
    read="newsformat_agencies._efe_api:read",
    validate="newsformat_agencies._api_rules:validate_efe",
)


def _sniff_news(head: bytes, /) -> Confidence:
    if b'"newsItem"' not in head or not is_json(head):
        return Confidence.NO
    known = b'"itemMeta"' in head or b'"contentMeta"' in head or b'"NewsML-G2"' in head
    return Confidence.CERTAIN if known and (b'"_' in head or b'"$"' in head) else Confidence.NO


LSEG_NEWS: AnyFormat = Format(
    name="lseg-news",
    title="News service of the Data Platform (LSEG, Reuters)",
    spec="https://developers.lseg.com/",
    many=True,
    carries=(  # of an item of NewsML-G2
        *("uri", "version", "kind", "identifiers.*", "headline.*", "kicker.*", "subhead.*", "summary.*"),
        *("other_headlines.*", "title", "slug", "bylines.*", "contributors.*", "dateline.*", "credit", "sources.*"),
        *("services.*", "created", "updated", "published", "embargo", "expires", "language", "status", "urgency"),
        *("signals", "notes.*", "subjects.*", "entities.*", "genres.*", "keywords", "rights.*", "associations.*"),
        *(*HTML_BODY, "foreign.newsml-g2", "envelope.foreign.lseg-news"),
    ),
    sniff=_sniff_news,
    read="newsformat_agencies._lseg_news:read",
    validate="newsformat_agencies._lseg_news_rules:validate",
)
