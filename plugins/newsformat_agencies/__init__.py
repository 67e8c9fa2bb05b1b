"""What single agencies have: AP, AFP, Reuters, EFE, Europa Press, NPR, AAP, Ritzau, TT and others; only read.

Each is a record of fields, in which the text is HTML. What has no zone is taken as the time of the agency, with a
remark; fields of which nothing is said are skipped, and every other one is kept as `Foreign` of the space of its
format, as text, or as XML if it has elements or attributes.

``cp-jimi`` is what The Canadian Press sends (``Publish``); there is no public specification, and this is what its
files and the programs that make them (https://github.com/superdesk/superdesk-cp) say.

* ``SystemSlug``, the same for all versions, → `Article.uri`; ``NewsCompID``, ``ContentItemID``, ``FileName`` →
  `identifiers`; ``WritethruValue`` → `version`
* ``Headline`` → `headline`, ``Headline2`` → one of `other_headlines` if it is another; ``SlugProper`` → `slug`
* ``Byline`` (``BylineTitle``) → `bylines`, ``Credit`` → `credit`, ``Source`` → `sources`, ``Copyright`` → `rights`
* ``City`` → the place of the `dateline`; ``Placeline`` and the rest of the place stay foreign
* ``CreatedDateTime`` → `created` and ``PublishDateTime`` → `published`, in UTC; ``UpdatedDateTime`` → `updated`;
  ``EmbargoTime`` → `embargo`, in Toronto; the year 1 is none
* ``Language`` → `language`: 1 is English, 2 French
* ``RankingValue`` → `urgency`; ``HoldFlag``, ``TrashFlag`` → `status`, withheld; ``WriteThruType``, ``Corrections`` →
  `signals`
* ``EditorNote``, ``UpdateNote``, ``Corrections``, ``SpecialInstructions`` → `notes`, with that role
* ``Category`` → `subjects` of the scheme ``cp-category``, ``IndexCode`` those of ``cp-index`` that the category does
  not name as well; ``VersionType`` → `genres`, ``Keyword`` → `keywords`; ``Services``, ``PscCodes`` → `services`
* ``ContentText`` → `body`; ``DirectoryText`` → `summary`, unless it is just how the body begins; ``PhotoReference``
  and ``ContainerIDs`` → `associations`
* of a photo, ``ContentRef`` with ``EnglishCaption`` or ``FrenchCaption`` → the picture in the `body`
* Rules of ``validate``; those in brackets are warnings: ``root``, ``required`` (``ContentItem``, ``SystemSlug``),
  ``date``, ``value`` (of flags, ranks and the language); [``missing`` type, ``unique``]

``rbnews`` is the XML of Ritzau (``RBNews``; https://github.com/superdesk/superdesk-core reads it).

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

``djnml`` is the XML of Dow Jones Newswires, as archives of it come: documents one after the other in a file ``.nml``.

* ``@accession-number`` → `uri`, ``@display-date`` → `published`, ``@xml:lang`` → `language`, ``@original-source`` →
  `sources`; ``copyright`` → `rights`; ``headline`` → `headline`
* ``c`` in ``djn-company``, ``djn-isin``, ``djn-geo`` → `entities`, in ``djn-industry``, ``djn-subject``,
  ``djn-market``, ``djn-government``, ``djn-stat`` → `subjects`, in ``djn-product`` → `services`, each a code of the
  scheme that is called as the element
* ``text`` → `body`: ``p`` is a paragraph, lines of ``pre`` are, too, unless they have columns; ``By …`` → `bylines`;
  the place before a dash → `dateline`; what follows ``(END)`` is no news
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
of which only programs that read it tell (https://github.com/superdesk/superdesk-ntb has it inside NewsML-G2, where it
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
* ``RUBBE``, a short form of the story, is it where there is no other, and else foreign
* Rules of ``validate``; those in brackets are warnings: ``root``, ``required`` (``HEAD``, ``BODY``, ``UNO``), ``date``,
  ``value`` (of urgencies and actions, as IIM has them), ``language``; [``missing`` date and headline, ``unique``]

``belga-360`` is what the archive of Belga answers, Belga 360 (``newsObjects``, in JSON;
https://github.com/superdesk/superdesk-belga reads it): one object, or those that a search found.

* ``newsObjectId`` → `uri`, ``newsItemId`` → `identifiers`; ``headLine`` → `headline`, ``topic`` → `slug`
* ``newsComponents``: the ``Lead`` → `summary`, or the body where there is none; the ``Body`` → `body`, of plain lines
  or HTML; the ``Title`` → `other_headlines` if it is another; an ``Image``, with ``renderUrls`` and the ``Caption``, →
  `Media`; all else stays foreign
* ``createDate`` → `created`, ``validateDate`` → `published`; ``language`` → `language`
* ``authors`` → `contributors`, ``credit`` → `credit`, ``source`` → `sources`; ``city`` → the place of the `dateline`
* ``packages`` → `services`, ``keywords`` → `keywords`, ``assetType`` → `genres`; ``editorialInfo`` → `notes`
* ``None`` and ``no name`` say nothing; where components are stored is left out, and the report says so
* Rules of ``validate``: ``required``, ``type``

``afp-api`` are documents as the Core API of AFP answers them (``docs``, in JSON;
https://github.com/julesbonnard/afpnews-api reads them): one alone, or those that a search found.

* ``uno`` → `uri`, ``revision`` → `version`, ``class`` → `kind`; ``afpshortid``, ``newsItemID``, ``publicIdentifier``,
  ``serial``, ``href`` → `identifiers`
* ``headline`` → `headline`, of an alert (``urgency`` below 4) without one the first line; ``subheadline`` → `subhead`,
  ``summary`` → `summary`, ``title`` → `title`, ``slug`` → `slug`
* ``news`` → `body`: each line is a paragraph, one between dashes a heading; ``bagItem`` → the `Media` of a picture,
  graphic or video, and of a text `associations`
* ``creator`` → `contributors`, ``creditLine`` → `credit`, ``provider`` and ``source`` → `sources`, ``product`` →
  `services`
* ``created``, ``published``, ``expires`` → these; ``status``, ``embargoed`` → `status` and `embargo`; ``lang`` →
  `language`, ``urgency`` → `urgency`, ``signal`` → `signals`; ``advisory``, ``disclaimer`` → `notes`
* ``iptc``, ``mediatopic`` → `subjects`, ``genre`` → `genres`, ``keyword`` → `keywords`; ``city``, else
  ``countryname``, and ``afpentity``, ``entity_person`` and the like → `entities`; ``copyright``, ``rules``,
  ``usageRight`` → `rights`
* Rules of ``validate``; those in brackets are warnings: ``required``, ``type``, ``value``; [``date-time``, ``code``]

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
* ``storyId`` → `identifiers`; of a headline, which has no ``_guid``, `uri`, less the version; its title → `headline`
* classes of Reuters' HTML: ``tr-by`` → `bylines`, ``tr-dateline`` → `dateline`, ``tr-advisory``, ``tr-contactinfo`` →
  `notes`, ``tr-slugline`` → `slug`, ``tr-copyright`` → `rights`
* what stands around ``data`` is foreign of the envelope, around a ``newsItem`` left out; so is what has a prefix

Rules of ``validate`` for it: ``type``, ``value``, ``required``, ``date-time`` and ``name`` (that no element or
attribute can have).

``bom`` is a warning or forecast of the Bureau of Meteorology of Australia in plain text, which begins with the number
of the product (``IDN38100``; http://www.bom.gov.au/catalogue/).

* the number → `identifiers`, the Bureau → `sources`, the state below it → `entities`; the title, which may have several
  lines → `headline`, those that begin with ``for`` → `subhead`; ``TOP PRIORITY …`` → `notes`
* ``Issued at 9:27 am EST on …`` → `published`: ``EST`` is that of Australia; without a zone, that of the office
* lines are joined up to the end of a sentence; those in columns → `Preformatted`, items → `List`

``aap-results`` are results of races as AAP sends them (https://github.com/superdesk/superdesk-aap reads them): a head
of course, race, two flags, state and day, that control characters part, and the text as it is, with the codes of the
typesetter if there are any.

* course and race → `slug`, and with state and day → `headline`; the state → `entities`, racing → `subjects`
* the flags → `signals`, a correction, and `notes`, abandoned; for whom it was set → `notes`

``press-release`` is how NTB, STT, Ritzau, TT and their like hand on releases of others (``release``; a service made by
Solita, whose files explain themselves in comments).

* ``longurl`` → `uri`, ``@id`` → `identifiers`, ``@lang`` → `language`; ``title`` → `headline`, ``leadtext`` → `summary`
* ``body``, ``boilerplate``, ``videoembedcode`` → `body`; ``publisher`` → `sources`
* ``publicationDate`` → `published`, ``embargo`` → `embargo`, in the time of the country that ends the host
* ``type`` → `genres`, ``categories`` → `subjects`, ``keywords`` → `keywords`, ``distributionChannels`` → `services`
* ``contacts``, ``contactsAsText`` → `notes`; ``images``, ``logos``, ``documents``, ``links`` → `associations`
"""

from collections.abc import Iterable

from newsformat.markup.sniff import xml_root
from newsformat.plugin import AnyFormat, Confidence, Format, hookimpl
from newsformat_agencies._apis import AFP_API, EFE_API, LSEG_NEWS
from newsformat_agencies._appl import AP_APPL
from newsformat_agencies._metabase import METABASE
from newsformat_agencies._mrn import LSEG_MRN
from newsformat_agencies._npr import NPR_CDS, NPRML
from newsformat_agencies._others import AAP_RESULTS, BELGA_360, BOM, DJNML, EUROPA_PRESS, OF_HTML, TTNITF


def _sniff_jimi(head: bytes, /) -> Confidence:
    if b"<Publish" not in head or xml_root(head) != ("", "Publish"):
        return Confidence.NO
    return Confidence.CERTAIN if b"<ContentItem" in head else Confidence.POSSIBLE


def _sniff_rbnews(head: bytes, /) -> Confidence:
    if b"RBNews" not in head:
        return Confidence.NO
    root = xml_root(head)
    return Confidence.CERTAIN if root and root[1] in {"RBNews", "ArrayOfRBNews"} else Confidence.NO


def _sniff_release(head: bytes, /) -> Confidence:
    if b"<release" not in head or xml_root(head) not in {("", "release"), ("", "releases")}:
        return Confidence.NO
    return Confidence.CERTAIN if any(sign in head for sign in _SIGNS) else Confidence.POSSIBLE


_SIGNS = (b"<longurl>", b"<leadtext", b"<boilerplate", b"<contactsAsText", b"<publicationDate>")


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
    read="newsformat_agencies._cp_jimi:read",
    validate="newsformat_agencies._story_rules:validate_jimi",
)

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
    read="newsformat_agencies._rbnews:read",
)

PRESS_RELEASE: AnyFormat = Format(
    name="press-release",
    title="Press release of Via (NTB, STT, Ritzau, TT)",
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
    read="newsformat_agencies._press_release:read",
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Bring the formats of agencies."""
    return [
        *(AAP_RESULTS, AFP_API, AP_APPL, BELGA_360, BOM, CP_JIMI, DJNML, EFE_API, EUROPA_PRESS, LSEG_MRN, LSEG_NEWS),
        *(METABASE, NPR_CDS, NPRML, PRESS_RELEASE, RBNEWS, TTNITF),
    ]
