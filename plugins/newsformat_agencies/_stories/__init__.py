"""XML formats of single agencies: the fields of each story, with a text in HTML or in the agency's own markup.

``cp-jimi`` is what The Canadian Press sends (``Publish``); there is no public specification, and this is what its
files and the programs that make them (https://github.com/superdesk/superdesk-cp) say.

* ``SystemSlug``, the same in all versions, → `Article.uri`; ``NewsCompID``, ``ContentItemID``, ``FileName`` →
  `identifiers`; ``WritethruValue`` → `version`
* ``Headline`` → `headline`, ``Headline2`` → one of `other_headlines` if it is another; ``SlugProper`` → `slug`
* ``Byline`` (``BylineTitle``) → `bylines`, ``Credit`` → `credit`, ``Source`` → `sources`, ``Copyright`` → `rights`
* ``City`` → the place of the `dateline`; ``Placeline`` and the rest of the place stay foreign
* ``CreatedDateTime`` → `created` and ``PublishDateTime`` → `published`, in UTC; ``UpdatedDateTime`` → `updated`;
  ``EmbargoTime`` → `embargo`, in Toronto; the year 1 means no date
* ``Language`` → `language`: 1 is English, 2 French
* ``RankingValue`` → `urgency`; ``HoldFlag``, ``TrashFlag`` → `status`, withheld; ``WriteThruType``, ``Corrections`` →
  `signals`
* ``EditorNote``, ``UpdateNote``, ``Corrections``, ``SpecialInstructions`` → `notes`, with that role
* ``Category`` → `subjects` of the scheme ``cp-category``, ``IndexCode`` → those of ``cp-index``, unless the category
  names them already; ``VersionType`` → `genres`, ``Keyword`` → `keywords`; ``Services``, ``PscCodes`` → `services`
* ``ContentText`` → `body`; ``DirectoryText`` → `summary`, unless it only repeats the beginning of the body;
  ``PhotoReference`` and ``ContainerIDs`` → `associations`
* of a photo, ``ContentRef`` with ``EnglishCaption`` or ``FrenchCaption`` → the picture in the `body`
* Rules of ``validate``; those in brackets are warnings: ``root``, ``required`` (``ContentItem``, ``SystemSlug``),
  ``date``, ``value`` (of flags, ranks and the language); [``missing`` type, ``unique``]

``rbnews`` is the XML of Ritzau (``RBNews``, or what its web service answers, ``XMLNewsQueuedResponse``;
https://github.com/superdesk/superdesk-core reads it).

* ``NewsID`` → `uri`, ``version`` → `version`, ``HistID`` → `identifiers`
* ``headline`` → `headline`, ``subtitle`` → `subhead`, ``strapline`` → `slug`, ``byLine`` with ``byLineEmail`` and
  ``byLinePhone`` → `bylines`, ``town`` → the place of the `dateline`
* ``origin`` → `credit` and `sources`; where the text ends with it, it goes there
* ``PublishDate`` → `published`, in Copenhagen; ``Priority`` → `urgency`; the `language` is Danish, for none is said
* ``Annuleret`` → `status`, canceled; ``Korrektion``, ``NyVersion`` → `signals`; ``Replaces``, ``replacedID`` →
  `associations`
* ``section``, ``IPTCList`` → `subjects`, ``format`` → `genres`, ``SubjectKeyword`` → `keywords`, ``ISIN`` →
  `entities`
* ``TilRedaktionen`` → `notes`; ``content`` → `body`

``yonhap`` is the XML of Yonhap in South Korea (``YNewsML``), known only from programs that read it.

* ``ContentID`` → `uri`; ``SendDate`` and ``SendTime`` → `published`, in Seoul; ``ServiceType`` → `services`
* ``Title`` → `headline`, ``SubTitle`` → `subhead`, ``Body`` → `body`; ``MultiMedia``, a file, → `associations`
* ``Credit`` → `credit`, ``Source`` → `sources`; ``Urgency`` → `urgency`
* ``Category`` and ``Class`` (``ClassCode``) → `subjects`, ``Region`` → `entities`, each by its name and code
* an ``Action`` that begins with ``D`` (delete) → `status`, canceled; with ``U`` (update) → `signals`

``djnml`` is the XML of Dow Jones Newswires, as archives of it come: documents one after the other in a file ``.nml``.

* ``@accession-number`` → `uri`, ``@display-date`` → `published`, ``@xml:lang`` → `language`, ``@original-source`` →
  `sources`; ``copyright`` → `rights`; ``headline`` → `headline`
* ``c`` in ``djn-company``, ``djn-isin``, ``djn-geo`` → `entities`, in ``djn-industry``, ``djn-subject``,
  ``djn-market``, ``djn-government``, ``djn-stat`` → `subjects`, in ``djn-product`` → `services`, each a code of a
  scheme named after the element
* ``text`` → `body`: ``p`` is a paragraph, lines of ``pre`` are, too, unless they have columns; ``By …`` → `bylines`;
  the place before a dash → `dateline`; what follows ``(END)`` is dropped
* other elements and attributes → ``Foreign`` of the space ``djnml``
* Rules of ``validate``; those in brackets are warnings: ``xml``, ``root``, ``required`` (``body``, ``headline``),
  ``date``, ``value`` (of accession numbers and urgencies), ``language``; [``missing`` text, ``unique``]

``europa-press`` is the XML of Europa Press in Spain (``NOTICIA``, or several in ``NOTICIAS``), of which only programs
that read it tell.

* ``CODIGO`` → `uri`; ``TITULAR`` → `headline`, ``ANTETITULO`` → `kicker`, ``ENTRADILLA`` → `summary`; ``CONTENIDO`` →
  `body`, of which each line is a paragraph, without the `dateline` that it begins with; ``FIRMA``, ``FIRMA2`` →
  `bylines`
* ``FECHA`` with ``HORA`` → `published`, in Madrid; ``PRIORIDAD`` → `urgency`; ``SECCION`` → `services`, ``AGENCIA`` →
  `sources`; the `language` is Spanish, for none is said
* ``FOTO``, ``FOTOP`` (``NOMBRE``, ``PIE``, ``EXTENSION``) → `associations`, pictures with the name of a file

``ttnitf`` is the markup of TT in Sweden since 1994 (``TTNITF``, in no way NITF; a file format of its own in IIM, 1:20),
known only from programs that read it (https://github.com/superdesk/superdesk-ntb has it inside NewsML-G2, where it
is read in the same way).

* The head is that of IIM: ``UNO`` → `uri`, ``REFUNO`` → `associations`, ``NR``, ``FIXID`` → `identifiers`;
  ``HEADLINE`` → `headline`, ``SLUGG`` → `slug`; ``DATESENT`` with ``TIMESENT`` → `published`, ``EMBARGO`` → `embargo`;
  ``URG`` → `urgency`, ``ACTADV`` → `signals` (1 is a kill, and → `status`, canceled); ``SUBREF`` → `subjects`,
  ``TEXTTYP`` → `genres`, ``SERVID`` and ``PRODID`` → `services`, ``HSOURCE`` → `sources`, ``WRITER`` → `contributors`,
  ``LANG`` → `language`; elements of other names that have the ``@ID`` of keywords, instructions, credit, source or
  copyright (2:25, 2:40, 2:110, 2:115, 2:116) are that
* The body: of the first ``TEXT`` the ``RUBRIK`` → `headline`, or one of `other_headlines` if the head has another;
  ``DAT`` (``ORT``, ``SOURCE``) → `dateline`, ``BYLINE`` → `bylines`; ``P`` → `Paragraph`, ``CITAT`` → one that begins
  with a dash, ``MELLIS`` → `Heading`, ``UL`` → `List`, ``BILD`` → `Media`. Each further ``TEXT``, such as facts, stands
  below it, under its headline
* ``RUBBE``, a short form of the story, is its text if there is no other, else foreign
* Rules of ``validate``; those in brackets are warnings: ``root``, ``required`` (``HEAD``, ``BODY``, ``UNO``), ``date``,
  ``value`` (of urgencies and actions, as IIM has them), ``language``; [``missing`` date and headline, ``unique``]

``press-release`` is how NTB, STT, Ritzau, TT and their like hand on releases of others (``release``; a service made by
Solita, whose files explain themselves in comments).

* ``longurl`` → `uri`, ``@id`` → `identifiers`, ``@lang`` → `language`; ``title`` → `headline`, ``leadtext`` → `summary`
* ``body``, ``boilerplate``, ``videoembedcode`` → `body`; ``publisher`` → `sources`
* ``publicationDate`` → `published`, ``embargo`` → `embargo`, in the time of the country that the host's name ends with
* ``type`` → `genres`, ``categories`` → `subjects`, ``keywords`` → `keywords`, ``distributionChannels`` → `services`
* ``contacts``, ``contactsAsText`` → `notes`; ``images``, ``logos``, ``documents``, ``links`` → `associations`
"""

from __future__ import annotations

from newsformat.markup.sniff import xml_root
from newsformat.plugin import AnyFormat, Confidence, Format
from newsformat_agencies._html import OF_HTML


def _sniff_jimi(head: bytes, /) -> Confidence:
    if b"<Publish" not in head or xml_root(head) != ("", "Publish"):
        return Confidence.NO
    return Confidence.CERTAIN if b"<ContentItem" in head else Confidence.POSSIBLE


CP_JIMI: AnyFormat = Format(
    name="cp-jimi",
    title="The Canadian Press XML (Jimi)",
    spec="https://github.com/superdesk/superdesk-cp",
    many=True,
    carries=(
        *(*OF_HTML, "uri", "version", "kind", "identifiers.*", "other_headlines.*", "slug", "summary", "bylines.*"),
        *("dateline", "dateline.place", "credit", "sources", "services", "services.code", "services.scheme"),
        *("created", "updated", "published", "embargo", "language", "status", "urgency", "signals", "notes.*"),
        *("subjects", "subjects.scheme", "genres", "keywords", "rights", "associations", "associations.role"),
        *("associations.uri", "foreign.cp-jimi"),
    ),
    sniff=_sniff_jimi,
    read="newsformat_agencies._stories._cp_jimi:read",
    validate="newsformat_agencies._stories._rules:validate_jimi",
)


def _sniff_rbnews(head: bytes, /) -> Confidence:
    if b"RBNews" not in head:
        return Confidence.NO
    root = xml_root(head)
    return Confidence.CERTAIN if root and root[1] in _OF_RBNEWS else Confidence.NO


_OF_RBNEWS = frozenset(("RBNews", "ArrayOfRBNews", "ListOfRBNews", "XMLNewsQueuedResponse"))


RBNEWS: AnyFormat = Format(
    name="rbnews",
    title="Ritzau RBNews",
    spec="https://github.com/superdesk/superdesk-core",
    many=True,
    carries=(
        *(*OF_HTML, "uri", "version", "identifiers.*", "subhead", "subhead.*", "slug", "bylines", "bylines.*"),
        *("dateline", "dateline.place", "credit", "sources", "published", "language", "status", "urgency"),
        *("signals", "notes.*", "subjects", "subjects.code", "subjects.scheme", "subjects.uri", "genres"),
        *("genres.code", "genres.scheme", "keywords", "entities", "entities.kind", "entities.code"),
        *("entities.scheme", "associations", "associations.role", "associations.uri", "foreign.rbnews"),
    ),
    sniff=_sniff_rbnews,
    read="newsformat_agencies._stories._rbnews:read",
)


def _sniff_djnml(head: bytes, /) -> Confidence:
    root = xml_root(head) if b"<djnml" in head else None
    return Confidence.CERTAIN if root in {("", "doc"), ("", "djnml")} else Confidence.NO


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
    read="newsformat_agencies._stories._djnml:read",
    validate="newsformat_agencies._stories._rules:validate_djnml",
)


def _sniff_europa_press(head: bytes, /) -> Confidence:
    root = xml_root(head) if b"<CODIGO>" in head else None
    if root not in {("", "NOTICIA"), ("", "NOTICIAS")}:
        return Confidence.NO
    return Confidence.CERTAIN if b"<TITULAR" in head or b"<CONTENIDO" in head else Confidence.LIKELY


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
    read="newsformat_agencies._stories._europa_press:read",
)


def _sniff_tt(head: bytes, /) -> Confidence:
    root = xml_root(head) if b"<TTNITF" in head else None
    return Confidence.CERTAIN if root and root[1] == "TTNITF" else Confidence.NO


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
    read="newsformat_agencies._stories._tt:read",
    validate="newsformat_agencies._stories._rules:validate_ttnitf",
)


def _sniff_release(head: bytes, /) -> Confidence:
    if b"<release" not in head or xml_root(head) not in {("", "release"), ("", "releases")}:
        return Confidence.NO
    return Confidence.CERTAIN if any(sign in head for sign in _SIGNS) else Confidence.POSSIBLE


_SIGNS = (b"<longurl>", b"<leadtext", b"<boilerplate", b"<contactsAsText", b"<publicationDate>")


PRESS_RELEASE: AnyFormat = Format(
    name="press-release",
    title="Via press release (NTB, STT, Ritzau, TT)",
    spec="https://github.com/superdesk/superdesk-ntb",
    many=True,
    carries=(
        *OF_HTML,
        *("uri", "identifiers.*", "summary.*", "sources", "sources.kind", "sources.code"),
        *("sources.scheme", "services", "services.code", "services.scheme", "published", "embargo", "language"),
        *("notes.*", "subjects", "subjects.code", "subjects.scheme", "genres", "genres.code", "genres.scheme"),
        *("keywords", "associations", "associations.role", "associations.title", "associations.media.*"),
        "foreign.press-release",
    ),
    sniff=_sniff_release,
    read="newsformat_agencies._stories._press_release:read",
)


def _sniff_yonhap(head: bytes, /) -> Confidence:
    root = xml_root(head) if b"YNewsML" in head else None
    return Confidence.CERTAIN if root and root[1] == "YNewsML" else Confidence.NO


YONHAP: AnyFormat = Format(
    name="yonhap",
    title="Yonhap YNewsML",
    spec="https://www.yna.co.kr/",
    many=True,
    carries=(
        *(*OF_HTML, "uri", "subhead", "subhead.*", "credit", "sources", "services", "services.code", "services.scheme"),
        *("published", "status", "urgency", "signals", "subjects", "subjects.code", "subjects.scheme", "entities"),
        *("entities.kind", "entities.code", "entities.scheme", "associations", "associations.media", "foreign.yonhap"),
    ),
    sniff=_sniff_yonhap,
    read="newsformat_agencies._stories._yonhap:read",
)
