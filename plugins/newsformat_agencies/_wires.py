"""What is declared of the wires and archives of AP and Thomson Reuters, and of Metabase of LexisNexis."""

from __future__ import annotations

from newsformat.markup.sniff import is_json, xml_root
from newsformat.plugin import HTML_BODY, AnyFormat, Confidence, Format


_APPL = "http://ap.org/schemas/03/2005/appl"


def _sniff_appl(head: bytes, /) -> Confidence:
    if b"<Publication" not in head and b":Publication" not in head:
        return Confidence.NO
    root = xml_root(head)
    if root == (_APPL, "Publication"):
        return Confidence.CERTAIN
    known = b"<PublicationManagement" in head or b"<NewsLines" in head
    return Confidence.LIKELY if root == ("", "Publication") and known else Confidence.NO


def _sniff_mrn(head: bytes, /) -> Confidence:
    is_archive = b'"MRN_STORY"' in head and b'"Items"' in head
    if not (is_archive or b'"altId"' in head) or _ANALYTICS in head or not is_json(head):
        return Confidence.NO
    if is_archive:
        return Confidence.CERTAIN
    has_text = b'"headline"' in head or b'"body"' in head
    has_codes = any(sign in head for sign in _CODES)
    if has_text and (b'"takeSequence"' in head or b'"audiences"' in head):
        return Confidence.CERTAIN if has_codes else Confidence.LIKELY
    return Confidence.NO


_ANALYTICS = b'"analyticsScores"'  # of the News Analytics, which have no text
_CODES = (b'"stat:', b'"NP:', b'"NS:', b'"N2:')


AP_APPL: AnyFormat = Format(
    name="ap-appl",
    title="APPL (The Associated Press)",
    spec="https://github.com/ymetelkin/go",
    many=True,
    carries=(
        *("uri", "version", "kind", "identifiers.*", "headline", "kicker", "summary", "other_headlines"),
        *("other_headlines.role", "title", "slug", "bylines", "bylines.role", "bylines.text", "contributors.*"),
        *("dateline.*", "credit", "sources.*", "services.*", "created", "updated", "expires", "embargo"),
        *("language", "status", "urgency", "signals", "notes.*", "subjects.*", "entities.*", "genres.*"),
        *("keywords", "rights.*", "associations", "associations.role", "associations.uri", "foreign.ap-appl"),
        *("associations.media.*", "associations.article.*", *HTML_BODY),
    ),
    sniff=_sniff_appl,
    read="newsformat_agencies._appl._reader:read",
    validate="newsformat_agencies._appl._rules:validate",
)

LSEG_MRN: AnyFormat = Format(
    name="lseg-mrn",
    title="Machine Readable News (LSEG, Reuters)",
    spec="https://developers.lseg.com/",
    many=True,
    carries=(
        *("uri", "version", "identifiers.*", "headline", "dateline.*", "created", "updated", "language", "status"),
        *("urgency", "sources", "sources.code", "sources.scheme", "services", "services.code", "services.scheme"),
        *("subjects", "subjects.code", "subjects.scheme", "genres", "genres.code", "genres.scheme", *HTML_BODY),
        *("foreign.lseg-mrn", "envelope.foreign.lseg-mrn"),
    ),
    sniff=_sniff_mrn,
    read="newsformat_agencies._mrn._reader:read",
    validate="newsformat_agencies._mrn._rules:validate",
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


_SCHEMA = b"metabase.moreover.com/schema/"


def _sniff_metabase(head: bytes, /) -> Confidence:
    if b"<sequenceId" not in head:
        return Confidence.NO
    root = xml_root(head)
    if root == ("", "response") and _SCHEMA in head:
        return Confidence.CERTAIN
    known = b"<id>" in head and b"<language>" in head and b"<title>" in head
    return Confidence.LIKELY if known and root in _ROOTS else Confidence.NO


_ROOTS = (("", "response"), ("", "articles"), ("", "article"), ("", "Article"))


METABASE: AnyFormat = Format(
    name="metabase",
    title="LexisNexis Metabase",
    spec="http://metabase.moreover.com/schema/articles10.xsd",
    many=True,
    carries=(
        *("uri", "identifiers.*", "headline.*", "subhead.*", "bylines.*", "sources.*", "published", "expires"),
        *("embargo", "language", "keywords", "subjects.*", "entities.*", "rights", "rights.licence"),
        *("associations", "associations.role", "associations.uri", "associations.media.*", "foreign.metabase"),
        *("envelope.foreign.metabase", *HTML_BODY),
    ),
    sniff=_sniff_metabase,
    read="newsformat_agencies._metabase._reader:read",
    validate="newsformat_agencies._metabase._rules:validate",
)
