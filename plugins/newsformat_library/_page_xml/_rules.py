"""Validates PAGE by its schemas (https://github.com/PRImA-Research-Lab/PAGE-XML).

The rules are those of 2019-07-15, which accept documents since 2013, except for relations. Before that,
points were elements, and such documents are not checked. Names of languages and
scripts, which the schema lists, are not checked, either.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from newsformat.markup.schema import xsd_problems
from newsformat.markup.xml import line_of, local
from newsformat.markup.xml_rules import Rules, Shape, read_root, shapes
from newsformat.plugin import Problem, Report, Source, ValidateOptions


_NAMESPACE = re.compile(r"\{https?://schema\.primaresearch\.org/PAGE/gts/pagecontent/((\d{4})-\d\d-\d\d)\}")
_OWN = "http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"
_NEWEST, _OLDEST = 2019, 2013
_RELATED = 2018  # version since which relations have a source, a target and an identifier
_OTHERS = frozenset(("TranskribusMetadata", "TableCell"))  # extensions of Transkribus
_COLOURS = "black|blue|brown|cyan|green|grey|indigo|magenta|orange|pink|red|turquoise|violet|white|yellow|other"
_DIRECTIONS = "left-to-right|right-to-left|top-to-bottom|bottom-to-top"
_COMMENTS = "custom:string comments:string"
_PRODUCTION = "production:printed|typewritten|handwritten-cursive|handwritten-printscript|medieval-manuscript|other"
_LANGUAGES = "primaryLanguage:string secondaryLanguage:string primaryScript:string secondaryScript:string"
_REGIONS = (
    "(TextRegion | ImageRegion | LineDrawingRegion | GraphicRegion | TableRegion | ChartRegion | SeparatorRegion"
    " | MapRegion | MathsRegion | ChemRegion | MusicRegion | AdvertRegion | NoiseRegion | UnknownRegion"
    " | CustomRegion)*"
)
_REGION = f"AlternativeImage* Coords UserDefined? Labels* Roles? {_REGIONS}"
_REGION_HAS = f"id!:id {_COMMENTS} continuation:boolean"
_ORIENTED = f"{_REGION_HAS} orientation:float"
_GROUP_HAS = (
    "id!:id regionRef:ref caption:string type:paragraph|list|list-item|figure|article|div|other continuation:boolean"
    f" {_COMMENTS}"
)
_ORDERED = "UserDefined? Labels* (RegionRefIndexed | OrderedGroupIndexed | UnorderedGroupIndexed)+"
_UNORDERED = "UserDefined? Labels* (RegionRef | OrderedGroup | UnorderedGroup)+"
_GRAPHEME_HAS = f"id!:id index!:natural ligature:boolean charType:base|combining {_COMMENTS}"
_TABLE = f"""
PcGts: Metadata Page ; pcGtsId:id
Metadata: Creator Created LastChange Comments? UserDefined? MetadataItem* ; externalRef:string
Creator: #string
Created LastChange: #dateTime
Comments: #string
UserDefined: UserAttribute+
UserAttribute: ; name:string description:string type:xsd:string|xsd:integer|xsd:boolean|xsd:float value:string
MetadataItem: Labels* ; type:author|imageProperties|processingStep|other name:string value!:string date:dateTime
Labels: Label* ; externalModel:string externalId:string prefix:string comments:string
Label: ; value!:string type:string comments:string
Page: AlternativeImage* Border? PrintSpace? ReadingOrder? Layers? Relations? TextStyle? UserDefined? Labels* \
{_REGIONS} ; imageFilename!:string imageWidth!:int imageHeight!:int imageXResolution:float imageYResolution:float \
imageResolutionUnit:PPI|PPCM|other custom:string orientation:float \
type:front-cover|back-cover|title|table-of-contents|index|content|blank|other {_LANGUAGES} \
readingDirection:{_DIRECTIONS} textLineOrder:{_DIRECTIONS} conf:unit
AlternativeImage: ; filename!:string comments:string conf:unit
Border PrintSpace: Coords
Coords Baseline: ; points!:points conf:unit
ReadingOrder: (OrderedGroup | UnorderedGroup) ; conf:unit
OrderedGroup: {_ORDERED} ; {_GROUP_HAS}
OrderedGroupIndexed: {_ORDERED} ; {_GROUP_HAS} index!:int
UnorderedGroup: {_UNORDERED} ; {_GROUP_HAS}
UnorderedGroupIndexed: {_UNORDERED} ; {_GROUP_HAS} index!:int
RegionRef: ; regionRef!:ref
RegionRefIndexed: ; index!:int regionRef!:ref
Layers: Layer+
Layer: RegionRef+ ; id!:id zIndex!:int caption:string
Relations: Relation+
Relation: Labels* SourceRegionRef TargetRegionRef ; id!:id type:link|join {_COMMENTS}
SourceRegionRef TargetRegionRef: ; regionRef!:ref
TextStyle: ; fontFamily:string serif:boolean monospace:boolean fontSize:float xHeight:int kerning:int \
textColour:{_COLOURS} textColourRgb:int bgColour:{_COLOURS} bgColourRgb:int reverseVideo:boolean bold:boolean \
italic:boolean underlined:boolean underlineStyle:singleLine|doubleLine|other subscript:boolean superscript:boolean \
strikethrough:boolean smallCaps:boolean letterSpaced:boolean
Roles: TableCellRole?
TableCellRole: ; rowIndex!:int columnIndex!:int rowSpan:int colSpan:int header:boolean
TextRegion: {_REGION} TextLine* TextEquiv* TextStyle? ; {_ORIENTED} \
type:paragraph|heading|caption|header|footer|page-number|drop-capital|credit|floating|signature-mark|catch-word|\
marginalia|footnote|footnote-continued|endnote|TOC-entry|list-label|other leading:int \
readingDirection:{_DIRECTIONS} textLineOrder:{_DIRECTIONS} readingOrientation:float indented:boolean \
align:left|centre|right|justify {_LANGUAGES} {_PRODUCTION}
ImageRegion: {_REGION} ; {_ORIENTED} colourDepth:bilevel|greyscale|colour|other bgColour:{_COLOURS} embText:boolean
LineDrawingRegion: {_REGION} ; {_ORIENTED} penColour:{_COLOURS} bgColour:{_COLOURS} embText:boolean
GraphicRegion: {_REGION} ; {_ORIENTED} \
type:logo|letterhead|decoration|frame|handwritten-annotation|stamp|signature|barcode|paper-grow|punch-hole|other \
numColours:int embText:boolean
TableRegion: {_REGION} Grid? ; {_ORIENTED} rows:int columns:int lineColour:{_COLOURS} bgColour:{_COLOURS} \
lineSeparators:boolean embText:boolean
Grid: GridPoints GridPoints+
GridPoints: ; index!:int points!:points
ChartRegion: {_REGION} ; {_ORIENTED} type:bar|line|pie|scatter|surface|other numColours:int bgColour:{_COLOURS} \
embText:boolean
SeparatorRegion: {_REGION} ; {_ORIENTED} colour:{_COLOURS}
MapRegion: {_REGION} ; {_ORIENTED}
MathsRegion ChemRegion MusicRegion AdvertRegion: {_REGION} ; {_ORIENTED} bgColour:{_COLOURS}
NoiseRegion UnknownRegion: {_REGION} ; {_REGION_HAS}
CustomRegion: {_REGION} ; {_REGION_HAS} type:string
TextLine: AlternativeImage* Coords Baseline? Word* TextEquiv* TextStyle? UserDefined? Labels* ; id!:id {_COMMENTS} \
{_LANGUAGES} readingDirection:{_DIRECTIONS} {_PRODUCTION} index:int
Word: AlternativeImage* Coords Glyph* TextEquiv* TextStyle? UserDefined? Labels* ; id!:id {_COMMENTS} language:string \
primaryScript:string secondaryScript:string readingDirection:{_DIRECTIONS} {_PRODUCTION}
Glyph: AlternativeImage* Coords Graphemes? TextEquiv* TextStyle? UserDefined? Labels* ; id!:id {_COMMENTS} \
ligature:boolean symbol:boolean script:string {_PRODUCTION}
Graphemes: (Grapheme | NonPrintingChar | GraphemeGroup)+
Grapheme: TextEquiv* Coords ; {_GRAPHEME_HAS}
NonPrintingChar: TextEquiv* ; {_GRAPHEME_HAS}
GraphemeGroup: TextEquiv* (Grapheme | NonPrintingChar)* ; {_GRAPHEME_HAS}
TextEquiv: PlainText? Unicode ; index:natural conf:unit comments:string dataTypeDetails:string \
dataType:xsd:decimal|xsd:float|xsd:integer|xsd:boolean|xsd:date|xsd:time|xsd:dateTime|xsd:string|other
PlainText Unicode: #string
"""
_OLD_RELATION = f"Relation: RegionRef RegionRef ; id:id type:link|join {_COMMENTS}"


def validate(source: Source, options: ValidateOptions, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the document, in order; then those found by the official schema."""
    root = yield from read_root(source, report)
    if local(root) != "PcGts":
        yield Problem("root", f"<{local(root)}> is not the root element of PAGE (<PcGts>)", line_of(root))
        return
    match = _NAMESPACE.match(str(root.tag))
    if match is None:
        yield Problem("namespace", f"the namespace is not one of PAGE's, such as {_OWN}", line_of(root))
    year = int(match[2]) if match else _NEWEST
    if year < _OLDEST:
        report.note(f"PAGE of {year} is not checked: the rules are those of {_OLDEST} and later")
    else:
        yield from Rules(_known_shapes(year), odd=_OTHERS).problems(root, "PcGts")
    if options.schema:
        yield from xsd_problems(root, options.schema, prefer=[match[1] if match else ""])


@lru_cache(maxsize=4)
def _known_shapes(year: int) -> Mapping[str, Shape]:
    return shapes(_TABLE) | (shapes(_OLD_RELATION) if year < _RELATED else {})
