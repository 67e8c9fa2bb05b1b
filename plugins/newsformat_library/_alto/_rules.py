"""Validates ALTO by its schemas (versions 1 to 5, https://github.com/altoxml/schema).

The rules are those of 4.4 and 5.0, which accept earlier documents, too,
except for the different structure of 1 and 2.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from newsformat.markup.schema import xsd_problems
from newsformat.markup.xml import Element, line_of, local
from newsformat.markup.xml_rules import Rules, Shape, is_valid_value, place_of, read_root, shapes
from newsformat.plugin import Problem, Report, Source, ValidateOptions


_BOX = "HEIGHT:float WIDTH:float HPOS:float VPOS:float"
_SHARED = "STYLEREFS:refs PROCESSINGREFS:refs"
_TAGGED = f"{_SHARED} TAGREFS:refs {_BOX}"
_BLOCK = f"ID!:id {_TAGGED} ROTATION:float IDNEXT:ref CS:boolean"
_SPACE = f"(Shape? (TextBlock | Illustration | GraphicalElement | ComposedBlock))* ; ID:id {_SHARED} {_BOX}"
_STYLES = "bold|italics|smallcaps|strikethrough|subscript|superscript|underline"
_DIRECTIONS = "ltr|rtl|ttb|btt"
_STEP = (
    "processingCategory? processingDateTime? processingAgency? processingStepDescription* processingStepSettings? "
    "processingSoftware?"
)
_GROUP = "(ElementRef | OrderedGroup | UnorderedGroup)+ ; ID!:id TAGREFS:refs REF:refs"
_TAG = "XmlData? ; ID!:id TYPE:string LABEL!:string DESCRIPTION:string URI:string"
_TABLE = f"""
alto: Description? Styles? Tags? ReadingOrder? Layout ; SCHEMAVERSION:string
Description: MeasurementUnit? sourceImageInformation? OCRProcessing* Processing*
MeasurementUnit: #pixel|mm10|inch1200
sourceImageInformation: fileName? fileIdentifier* documentIdentifier*
fileName: #string
fileIdentifier: #string ; fileIdentifierLocation:string
documentIdentifier: #string ; documentIdentifierLocation:string
OCRProcessing: preProcessingStep* ocrProcessingStep postProcessingStep* ; ID!:id
Processing: {_STEP} ; ID!:id
preProcessingStep ocrProcessingStep postProcessingStep: {_STEP}
processingCategory: #list:contentGeneration|contentModification|preOperation|postOperation|other
processingDateTime: #date
processingAgency processingStepDescription processingStepSettings: #string
processingSoftware: softwareCreator? softwareName? softwareVersion? applicationDescription?
softwareCreator softwareName softwareVersion applicationDescription: #string
Styles: TextStyle* ParagraphStyle*
TextStyle: ; ID:id FONTFAMILY:string FONTTYPE:serif|sans-serif FONTWIDTH:proportional|fixed FONTSIZE:float \
FONTCOLOR:hex FONTSTYLE:list:{_STYLES}
ParagraphStyle: ; ID!:id ALIGN:Left|Right|Center|Block LEFT:float RIGHT:float LINESPACE:float FIRSTLINE:float
Tags: (LayoutTag | StructureTag | RoleTag | NamedEntityTag | OtherTag)*
LayoutTag StructureTag RoleTag NamedEntityTag OtherTag: {_TAG}
XmlData: any
ReadingOrder: (OrderedGroup | UnorderedGroup)+
OrderedGroup UnorderedGroup: {_GROUP}
ElementRef: ; ID!:id REF!:refs TAGREFS:refs
Layout: Page+ ; STYLEREFS:refs
Page: TopMargin? LeftMargin? RightMargin? BottomMargin? PrintSpace? ; ID!:id PAGECLASS:string {_SHARED} HEIGHT:float \
WIDTH:float PHYSICAL_IMG_NR!:float PRINTED_IMG_NR:string \
QUALITY:OK|Missing|Missing_in_original|Damaged|Retained|Target|As_in_original QUALITY_DETAIL:string \
POSITION:Left|Right|Foldout|Single|Cover PROCESSING:ref ACCURACY:float PC:unit ROTATION:float LANG:language \
OTHERLANGS:string
TopMargin LeftMargin RightMargin BottomMargin PrintSpace: {_SPACE}
TextBlock: Shape? TextLine* ; {_BLOCK} language:language LANG:language BASEDIRECTION:{_DIRECTIONS}
Illustration: Shape? ; {_BLOCK} TYPE:string FILEID:string
GraphicalElement: Shape? ; {_BLOCK}
ComposedBlock: Shape? (TextBlock | Illustration | GraphicalElement | ComposedBlock)* ; {_BLOCK} TYPE:string \
FILEID:string
TextLine: Shape? (String SP?)+ HYP? ; ID:id {_TAGGED} BASELINE:string LANG:language CS:boolean \
BASEDIRECTION:{_DIRECTIONS}
String: Shape? ALTERNATIVE* Glyph* ; ID:id {_TAGGED} CONTENT!:string STYLE:list:{_STYLES} \
SUBS_TYPE:HypPart1|HypPart2|Abbreviation SUBS_CONTENT:string WC:unit CC:string CS:boolean LANG:language
ALTERNATIVE: #string ; PURPOSE:string
SP: ; ID:id {_BOX}
HYP: ; {_BOX} CONTENT!:string
Glyph: Shape? Variant* ; ID:id CONTENT!:string GC:unit {_BOX}
Variant: ; CONTENT:string VC:unit
Shape: (Polygon | Ellipse | Circle)
Polygon: ; POINTS!:string
Ellipse: ; HPOS:float VPOS:float HLENGTH:float VLENGTH:float ROTATION:float
Circle: ; HPOS:float VPOS:float RADIUS:float
"""
_NAMESPACES = {
    "": 1,
    "http://schema.ccs-gmbh.com/ALTO": 1,
    "http://www.loc.gov/standards/alto/ns-v2#": 2,
    "http://www.loc.gov/standards/alto/ns-v3#": 3,
    "http://www.loc.gov/standards/alto/ns-v4#": 4,
    "http://www.loc.gov/standards/alto/ns-v5#": 5,
}
_NEWEST = 5
_SIZED_UNTIL = 3  # last version in which all styles need a size; in 4 that ended with 4.2
_PLACED_UNTIL = 2  # last version in which all blocks and spaces need a position
_POSITIONED_ELEMENTS = (
    *("TopMargin", "LeftMargin", "RightMargin", "BottomMargin", "PrintSpace"),
    *("TextBlock", "Illustration", "GraphicalElement", "ComposedBlock"),
)


def validate(source: Source, options: ValidateOptions, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the document, in order; then those found by the official schema."""
    root = yield from read_root(source, report)
    yield from problems(root)
    if options.schema and local(root) == "alto":
        version = version_of(root)
        yield from xsd_problems(root, options.schema, prefer=[root.get("SCHEMAVERSION") or "", f"v{version}"])


def version_of(root: Element) -> int | None:
    """Return the version of the namespace of *root*."""
    tag = str(root.tag)
    return _NAMESPACES.get(tag[1:].partition("}")[0] if tag[0] == "{" else "")


def problems(root: Element) -> Iterator[Problem]:
    """Yield the problems of a parsed document."""
    if local(root) != "alto":
        yield Problem("root", f"<{local(root)}> is not the root element of ALTO (<alto>)", line_of(root))
        return
    version = version_of(root)
    if version is None:
        yield Problem("namespace", "the namespace is not one of ALTO's, such as …/alto/ns-v5#", line_of(root))
    yield from Rules(_known_shapes(version or _NEWEST)).problems(root, "alto")
    for page in root.iter("{*}Page"):
        yield from _outside(page)


def _outside(page: Element) -> Iterator[Problem]:
    """Yield the first part of *page* that begins beyond it, which indicates another unit (5.0, positions)."""
    size = {name: _number(page.get(name)) for name in ("WIDTH", "HEIGHT")}
    for inner in page.iter("{*}*"):
        for place, name in (("HPOS", "WIDTH"), ("VPOS", "HEIGHT")):
            if inner is not page and _number(inner.get(place)) > size[name] > 0:
                message = f"{place}: {inner.get(place):.60} is beyond the page, whose {name} is {page.get(name):.60}"
                yield Problem.warning("outside", message, line_of(inner), None, place_of(inner))
                return


def _number(text: str | None) -> float:
    return float(text) if text and is_valid_value("float", text) else 0.0


@lru_cache(maxsize=4)
def _known_shapes(version: int) -> Mapping[str, Shape]:
    known = shapes(_TABLE)
    needed: dict[str, tuple[str, ...]] = {}
    if version <= _PLACED_UNTIL:
        needed |= dict.fromkeys(_POSITIONED_ELEMENTS, ("HEIGHT", "WIDTH", "HPOS", "VPOS"))
    else:  # since 2.1, which has the namespace of 2
        needed |= {"Ellipse": ("HPOS", "VPOS", "HLENGTH", "VLENGTH"), "Circle": ("HPOS", "VPOS", "RADIUS")}
        known |= shapes("Description: MeasurementUnit sourceImageInformation? OCRProcessing* Processing*")
    if version <= _SIZED_UNTIL:
        needed["TextStyle"] = ("FONTSIZE",)
    for name, attributes in needed.items():
        known[name] = known[name]._replace(required=known[name].required | {*attributes})
    return known
