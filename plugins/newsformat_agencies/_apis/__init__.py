"""What AFP, Belga, EFE and LSEG (Reuters) answer to programs: stories in JSON, with fields of each one's own.

``afp-api`` are documents as the Core API of AFP answers them (``docs``, in JSON;
https://github.com/julesbonnard/afpnews-api reads them): one alone, or those that a search found.

* ``uno`` → `uri`, ``revision`` → `version`, ``class`` → `kind`; ``afpshortid``, ``newsItemID``, ``publicIdentifier``,
  ``serial``, ``href`` → `identifiers`
* ``headline`` → `headline`; an alert (``urgency`` below 4) without one takes its first line; ``subheadline`` →
  `subhead`, ``summary`` → `summary`, ``title`` → `title`, ``slug`` → `slug`
* ``news`` → `body`: each line is a paragraph, one between dashes a heading; ``bagItem`` → the `Media` of a picture,
  graphic or video, or the `associations` of a text
* ``creator`` → `contributors`, ``creditLine`` → `credit`, ``provider`` and ``source`` → `sources`, ``product`` →
  `services`
* ``created``, ``published``, ``expires`` → these; ``status``, ``embargoed`` → `status` and `embargo`; ``lang`` →
  `language`, ``urgency`` → `urgency`, ``signal`` → `signals`; ``advisory``, ``disclaimer`` → `notes`
* ``iptc``, ``mediatopic`` → `subjects`, ``genre`` → `genres`, ``keyword`` → `keywords`; ``city``, else
  ``countryname``, and ``afpentity``, ``entity_person`` and the like → `entities`; ``copyright``, ``rules``,
  ``usageRight`` → `rights`
* Rules of ``validate``; those in brackets are warnings: ``required``, ``type``, ``value``; [``date-time``, ``code``]

``belga-360`` is what the archive of Belga answers, Belga 360 (``newsObjects``, in JSON;
https://github.com/superdesk/superdesk-belga reads it): one object, or those that a search found.

* ``newsObjectId`` → `uri`, ``newsItemId`` → `identifiers`; ``headLine`` → `headline`, ``topic`` → `slug`
* ``newsComponents``: the ``Lead`` → `summary`, or the body if there is no other; the ``Body`` → `body`, plain lines or
  HTML; the ``Title`` → `other_headlines` if it differs; an ``Image``, with ``renderUrls`` and the ``Caption``, →
  `Media`; all else stays foreign
* ``createDate`` → `created`, ``validateDate`` → `published`; ``language`` → `language`
* ``authors`` → `contributors`, ``credit`` → `credit`, ``source`` → `sources`; ``city`` → the place of the `dateline`
* ``packages`` → `services`, ``keywords`` → `keywords`, ``assetType`` → `genres`; ``editorialInfo`` → `notes`
* ``None`` and ``no name`` say nothing; where components are stored is left out, and the report says so
* Rules of ``validate``: ``required``, ``type``

``efe-api`` is what the API of EFE answers in JSON (``items``; https://github.com/benjamingreenberg/newspack-efe reads
it): packages of a story (``packageInfo``) and its ``objects``, or objects alone.

* ``id`` → `uri`, ``version`` → `version`; ``title`` → `headline`, ``subtitle`` → `subhead`, ``summary`` → `summary`,
  ``guide`` → `slug`; ``text`` → `body`, a paragraph a line, and of an object with files the caption
* ``firstCreated`` → `created`, ``date`` → `updated`; ``langCode`` → `language`, ``relevance`` → `urgency`
* ``authors`` → `contributors`, ``credit`` → `credit`, ``source`` → `sources`, ``classification`` → `services`
* ``iptcList`` → `subjects`, ``guideComplements`` → `genres`, ``keyWords`` → `keywords`, the city → `entities`
* ``objects`` that are not the text itself → `associations`, with their ``files``; bits a point are left out
* Rules of ``validate``; those in brackets are warnings: ``required``, ``type``; [``date-time``]

``lseg-news`` are stories and headlines as the news service of LSEG's Data Platform answers them
(https://developers.lseg.com), which is NewsML-G2 in JSON: ``_`` begins an attribute, ``$`` is the text.

* ``newsItem`` → all that `newsformat_newsml` reads of it; its foreign parts are those of ``newsml-g2``
* ``storyId`` → `identifiers`; for a headline, which has no ``_guid``, it is the `uri`, without the version; its title
  → `headline`
* classes of Reuters' HTML: ``tr-by`` → `bylines`, ``tr-dateline`` → `dateline`, ``tr-advisory``, ``tr-contactinfo`` →
  `notes`, ``tr-slugline`` → `slug`, ``tr-copyright`` → `rights`
* what stands around ``data`` is foreign of the envelope, around a ``newsItem`` left out; so is what has a prefix

Rules of ``validate`` for it: ``type``, ``value``, ``required``, ``date-time`` and ``name`` (that no element or
attribute can have).
"""

from __future__ import annotations

from newsformat.markup.sniff import is_json
from newsformat.plugin import HTML_BODY, AnyFormat, Confidence, Format
from newsformat_agencies._html import OF_HTML


def _sniff_afp(head: bytes, /) -> Confidence:
    known = b'"uno"' in head and sum(sign in head for sign in _OF_AFP) > 1
    return Confidence.LIKELY if known and is_json(head) else Confidence.NO


_OF_AFP = (b'"afpshortid"', b'"bagItem"', b'"news"', b'"revision"', b'"urgency"', b'"afpentity"')


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
    read="newsformat_agencies._apis._afp:read",
    validate="newsformat_agencies._apis._rules:validate_afp",
)


def _sniff_belga(head: bytes, /) -> Confidence:
    known = b'"newsObjectId"' in head and (b'"newsComponents"' in head or b'"headLine"' in head)
    return Confidence.LIKELY if known and is_json(head) else Confidence.NO


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
    read="newsformat_agencies._apis._belga_360:read",
    validate="newsformat_agencies._apis._rules:validate_belga",
)


def _sniff_efe(head: bytes, /) -> Confidence:
    known = b'"guide"' in head and (b'"packageInfo"' in head or b'"guideComplements"' in head)
    return Confidence.LIKELY if known and is_json(head) else Confidence.NO


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
    read="newsformat_agencies._apis._efe:read",
    validate="newsformat_agencies._apis._rules:validate_efe",
)


def _sniff_news(head: bytes, /) -> Confidence:
    if b'"newsItem"' not in head or not is_json(head):
        return Confidence.NO
    known = b'"itemMeta"' in head or b'"contentMeta"' in head or b'"NewsML-G2"' in head
    return Confidence.CERTAIN if known and (b'"_' in head or b'"$"' in head) else Confidence.NO


LSEG_NEWS: AnyFormat = Format(
    name="lseg-news",
    title="LSEG Data Platform news service (Reuters)",
    spec="https://developers.lseg.com/",
    many=True,
    carries=(  # of NewsML-G2 items
        *("uri", "version", "kind", "identifiers.*", "headline.*", "kicker.*", "subhead.*", "summary.*"),
        *("other_headlines.*", "title", "slug", "bylines.*", "contributors.*", "dateline.*", "credit", "sources.*"),
        *("services.*", "created", "updated", "published", "embargo", "expires", "language", "status", "urgency"),
        *("signals", "notes.*", "subjects.*", "entities.*", "genres.*", "keywords", "rights.*", "associations.*"),
        *(*HTML_BODY, "foreign.newsml-g2", "envelope.foreign.lseg-news"),
    ),
    sniff=_sniff_news,
    read="newsformat_agencies._apis._lseg_news:read",
    validate="newsformat_agencies._apis._lseg_news_rules:validate",
)
