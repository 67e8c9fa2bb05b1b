"""Names of NewsML-G2 that readers and writers share, and what they are in the model."""

from __future__ import annotations

from typing import Final


SPACE: Final = "newsml-g2"  # of `Foreign`
NAR: Final = "http://iptc.org/std/nar/2006-10-01/"
XHTML: Final = "http://www.w3.org/1999/xhtml"
NITF: Final = "http://iptc.org/std/NITF/2006-10-18/"
OWN: Final = "urn:newsformat:g2:1"
NAR_: Final = f"{{{NAR}}}"  # before the local names of tags and attributes
OWN_: Final = f"{{{OWN}}}"
XML: Final = "{http://www.w3.org/XML/1998/namespace}"
LANG: Final = f"{XML}lang"
XSI: Final = "{http://www.w3.org/2001/XMLSchema-instance}"

QCODES: Final = frozenset(("qcode", "type", "role", "rel", "rendition"))  # attributes of them that are read
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
_POINT: Final = {"cpnat:poi": "place"}  # of interest
_PLACES: Final = (
    "city",
    "statprov",
    "region",
    "country",
    "continentalcode",
)  # types of places in examples of the IPTC, and of Superdesk
NEARLY: Final = _POINT | {f"cptype:{name}": "place" for name in _PLACES}  # what else it is stays with it
KINDS_OF_URIS: Final = {
    f"http://cv.iptc.org/newscodes/cpnature/{qcode.partition(':')[2]}": kind for qcode, kind in (KINDS | _POINT).items()
}
NATURES: Final = {kind: nature for nature, kind in KINDS.items()}

# Headline roles: what stands in a field of its own.
SUBHEAD: Final = "hld:subHeadline"
KICKER: Final = f"{OWN_ALIAS}:kicker"
SUMMARY: Final = "drol:summary"
LOCATED: Final = "located"  # the relation of an entity
GROUP: Final = f"{OWN_ALIAS}:group"  # of a package that newsformat makes: a group must have a role
LICENCE: Final = f"{OWN_ALIAS}:licence"
SIGNALS: Final = frozenset(("correction", "update", "repeat"))  # of IPTC's scheme "sig"

# Of IPTC's scheme "irel": what items are to each other, also as other formats call it.
RELATIONS: Final = frozenset(("associatedWith", "derivedFrom", "previousVersion", "processedFrom", "seeAlso"))

# The order of the schema, and so of what is written; `Foreign` of an article are kept in it.
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

# The places of what is kept, and the types of the schema that they are.
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
