"""Records of catalogues.

Records of **catalogues**, as libraries have them of articles of newspapers, and as their servers answer them: ``mods``
(MODS 3, https://www.loc.gov/standards/mods/), ``marcxml`` (MARC 21 in XML,
https://www.loc.gov/standards/marcxml/), ``dublin-core`` (simple or with terms,
https://www.dublincore.org/specifications/dublin-core/dcmi-terms/), and all of these, and TEI, in the answers
of ``oai-pmh`` (OAI-PMH 2.0, https://www.openarchives.org/OAI/openarchivesprotocol.html) and ``sru``
(https://www.loc.gov/standards/sru/). They are only read, and have no text but an abstract.

* ``titleInfo``; ``245``; ``dc:title`` → `headline`, ``subTitle``, ``$b`` → `subhead`; of other types, ``242``, ``246``,
  parallel titles (behind ``=``), ``alternative`` → `other_headlines`. The punctuation of ISBD goes
* ``name``; ``100`` … ``711``; ``creator``, ``contributor`` → `bylines`, by the role (the relators of MARC, or words) of
  who wrote it; of all others, such as photographers, and of added entries without one, `contributors`. ``Lee, Ann`` is
  ``Ann Lee``. Of those with an entry in an authority file it is in `contributors`, too. If there are none, a statement
  of responsibility signs
* ``relatedItem[@type="host"]``; ``773``; ``source``, ``isPartOf`` → `sources`, ``publisher`` only if there is no host,
  of Dublin Core with that role; ``part``, ``$g``, ``$q`` → the pages among `identifiers` (``page-number``), a section
  among `subjects`; the ISSN → `identifiers`
* ``dateIssued`` (the key date first), ``008``, ``260``, ``264``, ``773``; ``issued``, ``date`` → `published`, if it is
  a day, and neither one end of a span nor approximate or questionable; ``dateCreated`` → `created`, ``dateModified`` →
  `updated`
* ``subject``, ``classification``; ``6XX`` → `subjects` and `entities` with their list (``lcsh``), code and URI; one
  that is divided is one heading (``Ferries--Strikes``). ``653`` → `keywords`, ``genre``, ``655``, ``type`` → `genres`
* ``abstract``; ``520``; ``description`` → `summary`, the first; ``note``; ``500`` → `notes`; ``language``; ``041``,
  ``008`` → `language`; ``accessCondition``; ``506``, ``540``; ``rights`` → `rights`
* ``location/url``; ``856``; an ``identifier`` that is an address → `uri`; other identifiers, with their types →
  `identifiers`; other related items → `associations`
* a word of OpenAIRE or COAR for access under embargo, in ``accessCondition``, ``506``, ``rights`` or ``accessRights``,
  or one ``until`` a day; ``accessCondition`` and ``dateOther`` of the type ``embargoEnd``; ``506`` with restrictions
  and ``$g``; a date of OpenAIRE (``embargoEnd``) → `embargo`, whose end may be said by ``$g`` or ``available``
* ``880``: titles in another script → `other_headlines` (``alternate-graphic``), names → `contributors`
* an element or field of which anything has no place, such as volume and issue, is kept as it is: `Foreign` of the space
  ``mods``, ``marcxml`` or ``dublin-core``, by its name or tag
* of OAI-PMH the ``identifier`` of a record → `uri`, or `identifiers` if there is another, its date and sets → `Foreign`
  of the space ``oai-pmh``, the request → the envelope; deleted records (of MARC, too), and those in formats that
  are not read, are left out, and the report says so; that there are more to ask for is a remark

Rules of ``validate``; those in brackets are warnings: of MARCXML and the answers of OAI-PMH and SRU those of
`newsformat.markup.xml_rules`, and of MARCXML the form of leaders, tags, indicators and codes (``value``); of Dublin
Core ``child`` (no element or term is called so), [``namespace``, ``empty``]; of MODS ``root``, ``namespace``,
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
_ANY = (
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
    carries=(*_ANY, "envelope.uri", "envelope.sent", "envelope.foreign.oai-pmh"),
    sniff=_sniff_oai_pmh,
    read="newsformat_library._catalogue._reader:read_oai_pmh",
    validate="newsformat_library._catalogue._rules:validate_oai_pmh",
)

SRU: AnyFormat = Format(
    name="sru",
    title="SRU response",
    spec="https://www.loc.gov/standards/sru/",
    many=True,
    carries=_ANY,
    sniff=_sniff_sru,
    read="newsformat_library._catalogue._reader:read_sru",
    validate="newsformat_library._catalogue._rules:validate_sru",
)
