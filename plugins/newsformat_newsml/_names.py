"""Names of NewsML-G2 shared by readers and writers, and their equivalents in the model."""

from __future__ import annotations

from typing import Final


SPACE: Final = "newsml-g2"  # the space of `Foreign`
NAR: Final = "http://iptc.org/std/nar/2006-10-01/"
XHTML: Final = "http://www.w3.org/1999/xhtml"
NITF: Final = "http://iptc.org/std/NITF/2006-10-18/"
OWN: Final = "urn:newsformat:g2:1"
NAR_: Final = f"{{{NAR}}}"  # prefix of the qualified names of tags and attributes
OWN_: Final = f"{{{OWN}}}"
XML: Final = "{http://www.w3.org/XML/1998/namespace}"
LANG: Final = f"{XML}lang"
XSI: Final = "{http://www.w3.org/2001/XMLSchema-instance}"

# Attributes holding QCodes that the reader uses
QCODES: Final = frozenset(("qcode", "type", "role", "rel", "rendition"))
OWN_ALIAS: Final = "newsformat"
OWN_SCHEME: Final = "urn:newsformat:g2:1:"
IPTC_CATALOG: Final = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"
IPTC_CATALOGS: Final = "www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_"


# Concept natures (IPTC NewsCodes "cpnat") that the model has a word for.
KINDS: Final = {
    "cpnat:person": "person",
    "cpnat:organisation": "organisation",
    "cpnat:geoArea": "place",
    "cpnat:event": "event",
    "cpnat:object": "object",
}
_POINT: Final = {"cpnat:poi": "place"}  # point of interest
_PLACES: Final = (
    "city",
    "statprov",
    "region",
    "country",
    "continentalcode",
)  # types of places in the IPTC's examples and in Superdesk
# Types that the model's kinds cover only in part
NEARLY: Final = _POINT | {f"cptype:{name}": "place" for name in _PLACES}
KINDS_OF_URIS: Final = {
    f"http://cv.iptc.org/newscodes/cpnature/{qcode.partition(':')[2]}": kind for qcode, kind in (KINDS | _POINT).items()
}
NATURES: Final = {kind: nature for nature, kind in KINDS.items()}

# Headline and description roles with a field of their own.
SUBHEAD: Final = "hld:subHeadline"
KICKER: Final = f"{OWN_ALIAS}:kicker"
SUMMARY: Final = "drol:summary"
LOCATED: Final = "located"  # the relation of an entity
GROUP: Final = f"{OWN_ALIAS}:group"  # the role of the group in a package made by newsformat: a group must have one
LICENCE: Final = f"{OWN_ALIAS}:licence"
SIGNALS: Final = frozenset(("correction", "update", "repeat"))  # of IPTC's scheme "sig"

# The IPTC's scheme "irel": relations between items, under names that other formats use as well.
RELATIONS: Final = frozenset(("associatedWith", "derivedFrom", "previousVersion", "processedFrom", "seeAlso"))

# The order of the schema, in which elements are written and the `Foreign` parts of an article are kept.
ITEM_ORDER: Final = (
    "newsItem",
    "catalogRef",
    "catalog",
    "hopHistory",
    "pubHistory",
    "rightsInfo",
    "itemMeta",
    "contentMeta",
    "partMeta",
    "assert",
    "inlineRef",
    "derivedFrom",
    "derivedFromValue",
    "contentSet",
    "groupSet",
)
ITEM_META_ORDER: Final = (
    "itemClass",
    "provider",
    "versionCreated",
    "firstCreated",
    "embargoed",
    "pubStatus",
    "role",
    "fileName",
    "generator",
    "profile",
    "service",
    "title",
    "edNote",
    "memberOf",
    "instanceOf",
    "signal",
    "altRep",
    "deliverableOf",
    "hash",
    "expires",
    "origRep",
    "incomingFeedId",
    "metadataCreator",
    "link",
    "itemMetaExtProperty",
)
CONTENT_META_ORDER: Final = (
    "icon",
    "urgency",
    "contentCreated",
    "contentModified",
    "digitalSourceType",
    "located",
    "infoSource",
    "creator",
    "contributor",
    "audience",
    "exclAudience",
    "altId",
    "rating",
    "userInteraction",
    "language",
    "genre",
    "keyword",
    "subject",
    "slugline",
    "headline",
    "dateline",
    "by",
    "creditline",
    "description",
    "contentMetaExtProperty",
)

# The places of kept elements, and their types in the schema.
PLACES: Final = {
    "newsItem": "newsItem",
    "itemMeta": "ItemMetadataType",
    "contentMeta": "ContentMetadataAfDType",
    "contentSet": "contentSet",
    "body": "contentSet",
    "packageItem": "packageItem",
    "group": "groupSet.group",
    "header": "newsMessage.header",
}
