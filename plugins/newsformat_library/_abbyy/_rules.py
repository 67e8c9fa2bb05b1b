"""Validates FineReader XML by its schemas of versions 6 to 10, combined.

Blocks are checked one by one, so that a document may have any length.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from newsformat.markup.sniff import xml_root
from newsformat.markup.xml import Element, iterate, line_of, local
from newsformat.markup.xml_rules import Rules, Shape, shapes
from newsformat.plugin import NoSchema, Problem, ReadError, Report, Source


_NAMESPACE = re.compile(r"https?://www\.abbyy\.com/FineReader_xml/FineReader(?:[6-9]|1\d)-schema-v\d\.xml")
_ROTATIONS = "Normal|RotatedClockwise|RotatedUpsidedown|RotatedCounterclockwise"
_BORDERS = "Absent|Unknown|White|Black"
_BOX = "l!:int t!:int r!:int b!:int"
_PLACE = "l:int t:int r:int b:int"
_WORD = (
    "wordFromDictionary:boolean wordNormal:boolean wordNumeric:boolean wordIdentifier:boolean wordPenalty:int "
    "meanStrokeWidth:int"
)
_TABLE = f"""
document: any ; version!:string producer!:string pagesCount:int mainLanguage:string languages:string
page: any ; width!:int height!:int resolution!:int originalCoords:boolean rotation:{_ROTATIONS}
block: region? (text | row | separatorsBox | separator | barcodeInfo)* ; blockType!:Text|Table|Picture|Barcode\
|Separator|SeparatorsBox|Checkmark|GroupCheckmark pageElemId:string blockName:string isHidden:boolean {_PLACE}
region: rect+
rect: ; {_BOX}
separatorsBox: separator*
separator: start end ; thickness!:int type!:Unknown|Black|Dotted
start end: ; x!:int y!:int
barcodeInfo: ; type!:string supplement:string
text: par* ; id:string orientation:{_ROTATIONS} backgroundColor:int mirrored:boolean inverted:boolean
row: cell*
cell: text* ; colSpan:int rowSpan:int align:Top|Center|Bottom picture:boolean leftBorder:{_BORDERS} \
topBorder:{_BORDERS} rightBorder:{_BORDERS} bottomBorder:{_BORDERS} width!:int height!:int
par: line* ; dropCapCharsCount:int dropCap-l:int dropCap-t:int dropCap-r:int dropCap-b:int \
align:Left|Center|Right|Justified|ThaiJustified leftIndent:int rightIndent:int startIndent:int lineSpacing:int \
id:string style:string hasOverflowedHead:boolean hasOverflowedTail:boolean isListItem:boolean lstLvl:int lstNum:int
line: formatting* ; baseline!:int {_BOX}
formatting: #string (charParams | wordRecVariants)* ; lang!:string ff:string fs:float bold:boolean italic:boolean \
subscript:boolean superscript:boolean smallcaps:boolean underline:boolean strikeout:boolean color:int scaling:int \
spacing:int style:string base64encoded:boolean
wordRecVariants: wordRecVariant*
wordRecVariant: variantText ; {_WORD}
variantText: charParams*
charParams: #string charRecVariants? ; {_BOX} suspicious:boolean proofed:boolean wordStart:boolean wordFirst:boolean \
wordLeftMost:boolean {_WORD} charConfidence:int serifProbability:int characterHeight:int hasUncertainHeight:boolean \
baseLine:int isTab:boolean tabLeaderCount:int
charRecVariants: charRecVariant*
charRecVariant: #string ; charConfidence:int serifProbability:int
"""
_IN_PAGES = frozenset(("block", "pageSection", "pageStream"))
_IN_DOCUMENTS = frozenset(("documentData", "page"))


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the document, in order."""
    namespace, name = xml_root(source.head) or ("", "")
    if name != "document":
        message = f"<{name}> is not the root element of the XML of FineReader (<document>)"
        yield Problem("root", message if name else "there is no element", 1)
        return
    if not _NAMESPACE.fullmatch(namespace):
        message = "the namespace is not one of FineReader's, such as …/FineReader10-schema-v1.xml"
        yield Problem.warning("namespace", message, 1)
    rules, root = Rules(_known()), None
    try:
        for element in iterate(source.open(), ("page", "block"), limits=source.limits, report=Report(), mend=False):
            if root is None:
                root = element.getroottree().getroot()
                yield from rules.problems(root, "document")
            is_page = local(element) == "page"
            yield from _unknown(element.itersiblings(preceding=True), _IN_DOCUMENTS if is_page else _IN_PAGES)
            if is_page:
                yield from _unknown(element, _IN_PAGES)
            yield from rules.problems(element, local(element), "/document" if is_page else "/document/page")
        if root is not None:
            yield from _unknown(root, _IN_DOCUMENTS)
    except ReadError as error:
        yield Problem("xml", error.message, error.line, error.column)


def _unknown(elements: Iterable[Element], known: frozenset[str]) -> Iterator[Problem]:
    """Report elements that are not *known*."""
    for element in elements:
        if (name := local(element)) and name not in known:
            yield Problem("child", f"<{name:.60}> is not allowed here", line_of(element))


@lru_cache(maxsize=1)
def _known() -> Mapping[str, Shape]:
    return shapes(_TABLE)
