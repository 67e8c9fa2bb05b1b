"""What authorities hand on as XML: the news of a government, and alerts.

``korea-kr`` is the XML in which the government of South Korea hands on its news and releases (``NewsItem``; services of
https://www.data.go.kr, and offices that have it in a ``Syndicate``), which is known only from programs that read it.

* ``NewsItemId`` → `uri`, ``ModifyId`` → `version`, ``OriginalUrl`` → `identifiers`; ``Title`` → `headline`,
  ``SubTitle1`` → `subhead`, further ones → `other_headlines`; ``DataContents`` → `body`
* ``WriterName`` with ``WriterPosition`` and ``WriterEmail`` or ``WriterPhone`` → `bylines`; ``MinisterCode``, the name
  of a ministry, → `sources`
* ``ApproveDate`` → `published`, ``ModifyDate`` → `updated`, ``EmbargoDate`` → `embargo`, in Seoul; the `language` is
  Korean, for none is said
* ``ContentsStatus`` D (delete) → `status`, canceled; U (update) → `signals`; ``GroupingCode`` → `genres`; ``KoglType``,
  the licence, → `rights`
* ``ThumbnailUrl``, ``OriginalimgUrl``, and ``FileName1`` with ``FileUrl1`` and so on → `associations`

``cap`` is how services for weather, floods and civil protection warn (``alert``; the Common Alerting Protocol of OASIS,
1.0 to 1.2, which is ITU-T X.1303 as well). Each ``info``, mostly one in each language, is an article.

* ``identifier`` → `uri`, with ``#`` and a number if there are several ``info``; ``sent`` → `published`, ``expires`` →
  `expires`; ``language`` → `language`, which is ``en-US`` where none is said
* ``headline`` → `headline`, or else ``event``; ``description`` and ``instruction`` → `body`; ``senderName`` and
  ``sender`` → `sources`
* ``event`` and ``category`` → `subjects`; ``areaDesc`` → `entities`, with the codes and shapes of the place as foreign
* a ``status`` that is not ``Actual`` and a ``scope`` that is not ``Public`` → `status`, withheld; a ``msgType`` that is
  not ``Alert`` → `signals`; ``restriction`` → `rights`; ``note`` and ``contact`` → `notes`
* ``web`` → `identifiers`; ``resource`` with a ``uri`` and ``references`` → `associations`; a file in the alert itself
  (``derefUri``) is left out
"""

from __future__ import annotations

from newsformat.markup.sniff import xml_root
from newsformat.plugin import AnyFormat, Confidence, Format
from newsformat_agencies._html import OF_HTML


def _sniff_cap(head: bytes, /) -> Confidence:
    root = xml_root(head) if b"alert" in head else None
    is_alert = root is not None and root[1] == "alert" and any(space in root[0] for space in _SPACES_OF_CAP)
    return Confidence.CERTAIN if is_alert else Confidence.NO


_SPACES_OF_CAP = ("urn:oasis:names:tc:emergency:cap:", "http://www.incident.com/cap/")

CAP: AnyFormat = Format(
    name="cap",
    title="Common Alerting Protocol 1.2",
    spec="http://docs.oasis-open.org/emergency/cap/v1.2/CAP-v1.2-os.html",
    suffixes=(".cap",),
    media_types=("application/cap+xml",),
    many=True,
    carries=(
        *("headline", "uri", "identifiers.*", "sources", "sources.code", "sources.scheme", "sources.relation"),
        *("published", "expires", "language", "status", "signals", "notes.*", "subjects", "subjects.kind"),
        *("subjects.code", "subjects.scheme", "entities"),
        *("entities.kind", "rights", "rights.usage_terms", "associations", "associations.role", "associations.uri"),
        *("associations.media.*", "body.paragraph", "foreign.cap"),
    ),
    sniff=_sniff_cap,
    read="newsformat_agencies._authorities._cap:read",
)


def _sniff_korea(head: bytes, /) -> Confidence:
    root = xml_root(head) if b"<NewsItemId>" in head else None
    is_one = root in _ROOTS_OF_KOREA and any(sign in head for sign in _SIGNS_OF_KOREA)
    return Confidence.CERTAIN if is_one else Confidence.NO


_ROOTS_OF_KOREA = (("", "response"), ("", "Syndicate"), ("", "NewsItem"))
_SIGNS_OF_KOREA = (b"<ContentsStatus>", b"<DataContents>", b"<ApproveDate>", b"<MinisterCode>")

KOREA_KR: AnyFormat = Format(
    name="korea-kr",
    title="South Korean government news (korea.kr)",
    spec="https://www.data.go.kr/data/15095335/openapi.do",
    many=True,
    carries=(
        *(*OF_HTML, "uri", "version", "identifiers.*", "subhead", "subhead.*", "other_headlines.*", "bylines"),
        *("bylines.role", "bylines.contact", "sources", "sources.kind", "published", "updated", "embargo", "language"),
        *("status", "signals", "genres", "genres.code", "genres.scheme", "rights", "rights.usage_terms"),
        *("associations", "associations.role", "associations.title", "associations.media", "foreign.korea-kr"),
    ),
    sniff=_sniff_korea,
    read="newsformat_agencies._authorities._korea_kr:read",
)
