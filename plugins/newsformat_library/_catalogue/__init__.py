"""Catalogue records: formats, sniffing and mapping.

Records of **catalogues** for articles of newspapers, as libraries have them and their servers return them: ``mods``
(MODS 3, https://www.loc.gov/standards/mods/), ``marcxml`` (MARC 21 in XML,
https://www.loc.gov/standards/marcxml/), ``dublin-core`` (simple or with terms,
https://www.dublincore.org/specifications/dublin-core/dcmi-terms/), and all of these, and TEI, in responses
of ``oai-pmh`` (OAI-PMH 2.0, https://www.openarchives.org/OAI/openarchivesprotocol.html) and ``sru``
(https://www.loc.gov/standards/sru/). They are only read, and have no text but an abstract.

* ``titleInfo``; ``245``; ``dc:title`` → `headline`, ``subTitle``, ``$b`` → `subhead`; of other types, ``242``, ``246``,
  parallel titles (behind ``=``), ``alternative`` → `other_headlines`. The punctuation of ISBD goes
* ``name``; ``100`` … ``711``; ``creator``, ``contributor`` → `bylines`, if they have an author's role (a relator of
  MARC, or words); all others, such as photographers, and added entries without a role, `contributors`. ``Lee, Ann`` is
  ``Ann Lee``. Those with an entry in an authority file are in `contributors`, too. If there are none, a statement
  of responsibility is the byline
* ``relatedItem[@type="host"]``; ``773``; ``source``, ``isPartOf`` → `sources`, ``publisher`` only without a host,
  in Dublin Core with that role; ``part``, ``$g``, ``$q`` → the pages among `identifiers` (``page-number``), a section
  among `subjects`; the ISSN → `identifiers`
* ``dateIssued`` (the key date first), ``008``, ``260``, ``264``, ``773``; ``issued``, ``date`` → `published`, if it is
  a complete date, not the end of a span, and not approximate or questionable; ``dateCreated`` → `created`,
  ``dateModified`` → `updated`
* ``subject``, ``classification``; ``6XX`` → `subjects` and `entities` with their list (``lcsh``), code and URI; a
  subdivided one is one heading (``Ferries--Strikes``). ``653`` → `keywords`, ``genre``, ``655``, ``type`` → `genres`
* ``abstract``; ``520``; ``description`` → `summary`, the first; ``note``; ``500`` → `notes`; ``language``; ``041``,
  ``008`` → `language`; ``accessCondition``; ``506``, ``540``; ``rights`` → `rights`
* ``location/url``; ``856``; an ``identifier`` that is an address → `uri`; other identifiers, with their types →
  `identifiers`; other related items → `associations`
* a term of OpenAIRE or COAR for access under embargo, in ``accessCondition``, ``506``, ``rights`` or ``accessRights``,
  or one with ``until`` and a day; ``accessCondition`` and ``dateOther`` of the type ``embargoEnd``; ``506`` with
  restrictions and ``$g``; a date of OpenAIRE (``embargoEnd``) → `embargo`, whose end may be in ``$g`` or ``available``
* ``880``: titles in another script → `other_headlines` (``alternate-graphic``), names → `contributors`
* an element or field with a part that has no place, such as volume and issue, is kept whole: `Foreign` of the space
  ``mods``, ``marcxml`` or ``dublin-core``, by its name or tag
* of OAI-PMH the ``identifier`` of a record → `uri`, or `identifiers` if there is another, its date and sets → `Foreign`
  of the space ``oai-pmh``, the request → the envelope; deleted records (of MARC, too), and those in unsupported
  formats, are left out, with a report; that there are more records is a remark

Rules of ``validate``; those in brackets are warnings: of MARCXML and responses of OAI-PMH and SRU those of
`newsformat.markup.xml_rules`, and of MARCXML the form of leaders, tags, indicators and codes (``value``); of Dublin
Core ``child`` (an unknown element or term), [``namespace``, ``empty``]; of MODS ``root``, ``namespace``,
``child``, ``text``, ``value``, ``required``, [also for a title, and ``date``].
"""

from __future__ import annotations

from newsformat.markup.sniff import sniff_root, xml_root
from newsformat.plugin import AnyFormat, Confidence, Format


_MODS = "http://www.loc.gov/mods/"
_MARC = ("http://www.loc.gov/MARC21/slim", "info:lc/xmlns/marcxchange-")
_OAI = "http://www.openarchives.org/OAI/2.0/"
_OAI_ROOTS = frozenset(("OAI-PMH", "ListRecords", "GetRecord", "record"))


def _sniff_mods(head: bytes, /) -> Confidence:
    if b"mods" not in head:
        return Confidence.NO
    return sniff_root(head, ("mods", "modsCollection"), _MODS)


def _sniff_marc(head: bytes, /) -> Confidence:
    if b"<record" not in head and b":record" not in head and b"collection" not in head:
        return Confidence.NO
    namespace, name = xml_root(head) or ("", "")
    if name not in {"record", "collection"}:
        return Confidence.NO
    if namespace.startswith(_MARC):
        return Confidence.CERTAIN
    return Confidence.LIKELY if not namespace and b"<datafield tag=" in head else Confidence.NO


def _sniff_dublin_core(head: bytes, /) -> Confidence:
    if b"http://purl.org/dc/" not in head:
        return Confidence.NO
    namespace, name = xml_root(head) or ("", "")
    if name in {"dc", "oai_dc", "qualifieddc", "qdc"}:
        return Confidence.CERTAIN
    is_bare = name == "metadata" and not namespace and (b"<dc:" in head or b"<dcterms:" in head)
    return Confidence.LIKELY if is_bare else Confidence.NO


def _sniff_oai_pmh(head: bytes, /) -> Confidence:
    if b"OAI" not in head:
        return Confidence.NO
    namespace, name = xml_root(head) or ("", "")
    if name == "OAI-PMH":
        return Confidence.CERTAIN
    return Confidence.CERTAIN if namespace == _OAI and name in _OAI_ROOTS else Confidence.NO


def _sniff_sru(head: bytes, /) -> Confidence:
    is_answer = b"searchRetrieveResponse" in head and (xml_root(head) or ("", ""))[1] == "searchRetrieveResponse"
    return Confidence.CERTAIN if is_answer else Confidence.NO


_CARRIES = (
    *("uri", "kind", "identifiers.*", "headline", "subhead", "summary", "other_headlines.*", "bylines.*"),
    *("contributors.*", "sources.*", "subjects.*", "entities.*", "genres.*", "keywords", "created", "updated"),
    *("published", "embargo", "language", "notes.*", "rights.*", "associations.*"),
)
_CARRIES_ANY = (
    *(*_CARRIES, "foreign.*", "headline.*", "kicker.*", "subhead.*", "summary.*", "title", "dateline.*", "body.*"),
    *("inline.*",),
)

MODS: AnyFormat = Format(
    name="mods",
    title="MODS 3",
    spec="https://www.loc.gov/standards/mods/",
    suffixes=(".mods", ".mods.xml"),
    media_types=("application/mods+xml",),
    many=True,
    carries=(*_CARRIES, "foreign.mods"),
    sniff=_sniff_mods,
    read="newsformat_library._catalogue._reader:read_all_mods",
    validate="newsformat_library._catalogue._mods_rules:validate_mods",
)

MARCXML: AnyFormat = Format(
    name="marcxml",
    title="MARCXML (MARC 21)",
    spec="https://www.loc.gov/standards/marcxml/",
    suffixes=(".marcxml", ".marc.xml", ".mrcx"),
    media_types=("application/marcxml+xml",),
    many=True,
    carries=(*_CARRIES, "foreign.marcxml"),
    sniff=_sniff_marc,
    read="newsformat_library._catalogue._reader:read_all_marc",
    validate="newsformat_library._catalogue._rules:validate_marc",
)

DUBLIN_CORE: AnyFormat = Format(
    name="dublin-core",
    title="Dublin Core in XML",
    spec="https://www.dublincore.org/specifications/dublin-core/dcmi-terms/",
    suffixes=(".dc.xml",),
    carries=(*_CARRIES, "foreign.dublin-core"),
    sniff=_sniff_dublin_core,
    read="newsformat_library._catalogue._reader:read_all_dublin_core",
    validate="newsformat_library._catalogue._rules:validate_dublin_core",
)

OAI_PMH: AnyFormat = Format(
    name="oai-pmh",
    title="OAI-PMH 2.0 response",
    spec="https://www.openarchives.org/OAI/openarchivesprotocol.html",
    suffixes=(".oai.xml",),
    many=True,
    carries=(*_CARRIES_ANY, "envelope.uri", "envelope.sent", "envelope.foreign.oai-pmh"),
    sniff=_sniff_oai_pmh,
    read="newsformat_library._catalogue._reader:read_oai_pmh",
    validate="newsformat_library._catalogue._rules:validate_oai_pmh",
)

SRU: AnyFormat = Format(
    name="sru",
    title="SRU response",
    spec="https://www.loc.gov/standards/sru/",
    many=True,
    carries=_CARRIES_ANY,
    sniff=_sniff_sru,
    read="newsformat_library._catalogue._reader:read_sru",
    validate="newsformat_library._catalogue._rules:validate_sru",
)
