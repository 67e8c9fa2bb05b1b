"""Namespaces of XMP properties, and the type of value of each IPTC property.

From the IPTC Photo Metadata Standard 2025.1 (Core and Extension), XMP (ISO 16684-1, 8) and PLUS.
"""

from __future__ import annotations

from typing import Final


SPACE: Final = "xmp"  # of foreign parts
OWN: Final = "urn:newsformat:xmp:1"  # namespace of `REST`, the property for what XMP has no place for
REST: Final = f"{{{OWN}}}rest"
RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
META: Final = "adobe:ns:meta/"
LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
DEFAULT: Final = "x-default"

NAMESPACES: Final = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
    "xmpNote": "http://ns.adobe.com/xmp/note/",
    "plus": "http://ns.useplus.org/ldf/xmp/1.0/",
    "tiff": "http://ns.adobe.com/tiff/1.0/",
    "exif": "http://ns.adobe.com/exif/1.0/",
    "aux": "http://ns.adobe.com/exif/1.0/aux/",
    "crs": "http://ns.adobe.com/camera-raw-settings/1.0/",
    "stEvt": "http://ns.adobe.com/xap/1.0/sType/ResourceEvent#",
    "stRef": "http://ns.adobe.com/xap/1.0/sType/ResourceRef#",
    "prism": "http://prismstandard.org/namespaces/basic/2.0/",
    "pur": "http://prismstandard.org/namespaces/prismusagerights/2.1/",
    "newsformat": OWN,
}
PREFIXES: Final = {uri: prefix for prefix, uri in NAMESPACES.items()} | {RDF: "rdf"}


def expanded(name: str) -> str:
    """Return the expanded name of a property: ``dc:title`` is ``{http://…}title``."""
    prefix, _, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def shown(name: str, prefix: str = "") -> str:
    """Return an expanded *name* with the usual prefix of its namespace, or else with *prefix*."""
    uri, _, local = name[1:].partition("}")
    return f"{PREFIXES.get(uri) or prefix or 'ns'}:{local}"


TEXT, URI, DATE, NUMBER, BOOLEAN = "text", "uri", "date", "number", "boolean"
BAG, SEQ, ALT, LANG_ALT, STRUCT, STRUCTS = "Bag", "Seq", "Alt", "Lang Alt", "structure", "structures"
_TABLE = {
    LANG_ALT: """dc:title dc:description dc:rights xmpRights:UsageTerms Iptc4xmpCore:AltTextAccessibility
        Iptc4xmpCore:ExtDescrAccessibility Iptc4xmpExt:Event plus:OtherConstraints plus:OtherLicenseInfo""",
    SEQ: "dc:creator dc:date",
    BAG: """dc:subject dc:contributor dc:language dc:publisher dc:relation dc:type Iptc4xmpCore:Scene
        Iptc4xmpCore:SubjectCode Iptc4xmpExt:PersonInImage Iptc4xmpExt:OrganisationInImageName
        Iptc4xmpExt:OrganisationInImageCode Iptc4xmpExt:ModelAge Iptc4xmpExt:EventId
        photoshop:SupplementalCategories plus:ModelReleaseID plus:PropertyReleaseID xmpRights:Owner xmp:Identifier""",
    STRUCTS: """Iptc4xmpExt:LocationCreated Iptc4xmpExt:LocationShown Iptc4xmpExt:PersonInImageWDetails
        Iptc4xmpExt:ProductInImage Iptc4xmpExt:ArtworkOrObject Iptc4xmpExt:AboutCvTerm Iptc4xmpExt:Genre
        Iptc4xmpExt:ImageRegion Iptc4xmpExt:RegistryId Iptc4xmpExt:EmbdEncRightsExpr Iptc4xmpExt:LinkedEncRightsExpr
        Iptc4xmpExt:Contributor Iptc4xmpExt:PlanningRef plus:CopyrightOwner plus:ImageCreator plus:ImageSupplier
        plus:Licensor""",
    STRUCT: "Iptc4xmpCore:CreatorContactInfo",
    DATE: "photoshop:DateCreated xmp:CreateDate xmp:ModifyDate xmp:MetadataDate",
    NUMBER: "Iptc4xmpExt:MaxAvailHeight Iptc4xmpExt:MaxAvailWidth xmp:Rating photoshop:Urgency",
    BOOLEAN: "xmpRights:Marked",
    URI: """xmpRights:WebStatement Iptc4xmpExt:DigitalSourceType plus:MinorModelAgeDisclosure plus:ModelReleaseStatus
        plus:PropertyReleaseStatus plus:DataMining""",
    TEXT: """photoshop:AuthorsPosition photoshop:CaptionWriter photoshop:Category photoshop:City photoshop:Country
        photoshop:Credit photoshop:Headline photoshop:Instructions photoshop:Source photoshop:State
        photoshop:TransmissionReference Iptc4xmpCore:CountryCode Iptc4xmpCore:IntellectualGenre Iptc4xmpCore:Location
        Iptc4xmpExt:AddlModelInfo Iptc4xmpExt:DigImageGUID Iptc4xmpExt:AIPromptInformation
        Iptc4xmpExt:AIPromptWriterName Iptc4xmpExt:AISystemUsed Iptc4xmpExt:AISystemVersionUsed
        plus:ImageSupplierImageID dc:format dc:identifier dc:source xmp:CreatorTool xmpMM:DocumentID
        xmpMM:InstanceID xmpMM:OriginalDocumentID""",
}
_PRISM = ("basic/2.0", "basic/2.1", *(f"prismusagerights/{version}" for version in ("2.1", "2.2", "3.0")))
EMBARGOES: Final = tuple([f"{{http://prismstandard.org/namespaces/{text}/}}embargoDate" for text in _PRISM])
TYPES: Final = {
    **{expanded(name): kind for kind, names in _TABLE.items() for name in names.split()},
    **dict.fromkeys(EMBARGOES, DATE),
}
_FIELDS = {
    LANG_ALT: """Iptc4xmpExt:LocationName Iptc4xmpExt:PersonName Iptc4xmpExt:PersonDescription
        Iptc4xmpExt:ProductName Iptc4xmpExt:ProductDescription Iptc4xmpExt:CvTermName Iptc4xmpExt:AOTitle
        Iptc4xmpExt:AOContentDescription Iptc4xmpExt:AOContributionDescription Iptc4xmpExt:AOPhysicalDescription
        Iptc4xmpExt:Name""",
    SEQ: "Iptc4xmpExt:AOCreator",
    BAG: "Iptc4xmpExt:LocationId Iptc4xmpExt:PersonId Iptc4xmpExt:AOStylePeriod Iptc4xmpExt:AOCreatorId",
    DATE: "Iptc4xmpExt:AODateCreated",
    TEXT: """Iptc4xmpExt:City Iptc4xmpExt:CountryCode Iptc4xmpExt:CountryName Iptc4xmpExt:ProvinceState
        Iptc4xmpExt:Sublocation Iptc4xmpExt:WorldRegion Iptc4xmpExt:ProductGTIN Iptc4xmpExt:AOCopyrightNotice
        Iptc4xmpExt:AOSource Iptc4xmpExt:AOSourceInvNo Iptc4xmpExt:RegItemId Iptc4xmpExt:RegOrgId
        Iptc4xmpCore:CiAdrCity Iptc4xmpCore:CiAdrCtry Iptc4xmpCore:CiAdrExtadr Iptc4xmpCore:CiAdrPcode
        Iptc4xmpCore:CiAdrRegion Iptc4xmpCore:CiEmailWork Iptc4xmpCore:CiTelWork Iptc4xmpCore:CiUrlWork
        plus:CopyrightOwnerName plus:ImageCreatorName plus:ImageSupplierName plus:LicensorName""",
}
FIELDS: Final = {expanded(name): kind for kind, names in _FIELDS.items() for name in names.split()}
