"""Parts of a document that are nearly the same in all documents."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from newsformat.markup.xml import quoted
from newsformat_office._docx._names import CODE_LOWERED, CODE_RUN, LOWERED, R, W, style_id
from newsformat_office._kinds import OURS


_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/"

CONTENT_TYPES: Final = (
    f'{_DECLARATION}<Types xmlns="{_PACKAGE}content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_TYPE}document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_TYPE}styles+xml"/>'
    f'<Override PartName="/word/numbering.xml" ContentType="{_TYPE}numbering+xml"/>'
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
    '<Override PartName="/docProps/app.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>'
    '<Override PartName="/docProps/custom.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>'
)
PACKAGE_RELATIONS: Final = (
    f'{_DECLARATION}<Relationships xmlns="{_PACKAGE}relationships">'
    f'<Relationship Id="rId1" Type="{R}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_PACKAGE}relationships/metadata/core-properties" Target="docProps/core.xml"/>'
    f'<Relationship Id="rId3" Type="{R}/extended-properties" Target="docProps/app.xml"/>'
    f'<Relationship Id="rId4" Type="{R}/custom-properties" Target="docProps/custom.xml"/></Relationships>'
)


def relations(links: Iterable[str]) -> str:
    """Return the relations of the text: styles, lists, and the addresses of *links*."""
    found = [
        f'<Relationship Id="link{number}" Type="{R}/hyperlink" Target={quoted(href)} TargetMode="External"/>'
        for number, href in enumerate(links, 1)
    ]
    return (
        f'{_DECLARATION}<Relationships xmlns="{_PACKAGE}relationships">'
        f'<Relationship Id="styles" Type="{R}/styles" Target="styles.xml"/>'
        f'<Relationship Id="numbering" Type="{R}/numbering" Target="numbering.xml"/>{"".join(found)}</Relationships>'
    )


def document(body: str, *, rtl: bool) -> str:
    """Return the main part with this *body*."""
    direction = "<w:bidi/>" if rtl else ""
    return (
        f'{_DECLARATION}<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}'
        '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" '
        f'w:header="720" w:footer="720" w:gutter="0"/>{direction}</w:sectPr></w:body></w:document>'
    )


_BOLD, _ITALIC = "<w:b/><w:bCs/>", "<w:i/><w:iCs/>"


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


_MONO = '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>'
_LINE = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'
_INDENTED = '<w:ind w:left="720" w:right="720"/>'
_LOOKS: Final = {  # kind → properties of its paragraphs, properties of its runs
    "kicker": ("", _BOLD),
    "headline": ("", _BOLD + _size(40)),
    "subhead": ("", _size(28)),
    "summary": ("", _ITALIC),
    "bylines": ("", _BOLD),
    "dateline": ("", _BOLD),
    "credit": ("", _ITALIC),
    "embargo": ("", _BOLD),
    "note": ("", _ITALIC),
    **{f"heading {n}": (f'<w:keepNext/><w:outlineLvl w:val="{n - 1}"/>', _BOLD + _size(36 - 3 * n))
       for n in range(1, 7)},
    "quote": (_INDENTED, _ITALIC),
    "said-by": (_INDENTED, ""),
    "code": ("", _MONO + _size(20)),
    "rule": (_LINE, ""),
    "item": ('<w:ind w:left="720"/><w:contextualSpacing/>', ""),
    "more": ('<w:ind w:left="720"/>', ""),
    "media": ("<w:keepNext/>", _size(20)),
    "caption": ("", _ITALIC + _size(20)),
    "media-credit": ("", _size(20)),
    "media-rights": ("", _size(20)),
    "table-caption": ("<w:keepNext/>", _ITALIC + _size(20)),
    "embed": ("", _size(20)),
    "related-title": ("<w:keepNext/>", _BOLD + _size(20)),
    "related": ("", _size(20)),
}  # fmt: skip


def styles(language: str, *, rtl: bool) -> str:
    """Return the styles, and the default language and direction."""
    tag = quoted(language)
    lang = f"<w:lang w:val={tag}{f' w:bidi={tag}' if rtl else ''}/>" if language else ""
    direction, rtl_run = ("<w:bidi/>", "<w:rtl/>") if rtl else ("", "")
    result = [
        f'<w:style w:type="paragraph" w:styleId="{style_id(kind)}"><w:name w:val="{OURS.get(kind, kind)}"/>'
        '<w:basedOn w:val="Normal"/><w:qFormat/>'
        f"{f'<w:pPr>{paragraph}</w:pPr>' if paragraph else ''}{f'<w:rPr>{run}</w:rPr>' if run else ''}</w:style>"
        for kind, (paragraph, run) in _LOOKS.items()
    ]
    borders = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    return (
        f'{_DECLARATION}<w:styles xmlns:w="{W}"><w:docDefaults>'
        f"<w:rPrDefault><w:rPr>{_size(24)}{rtl_run}{lang}</w:rPr></w:rPrDefault>"
        '<w:pPrDefault><w:pPr><w:spacing w:after="160"/></w:pPr></w:pPrDefault></w:docDefaults>'
        f'<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        f"{f'<w:pPr>{direction}</w:pPr>' if direction else ''}</w:style>{''.join(result)}"
        f"{_run_style(CODE_RUN, _MONO)}{_run_style(LOWERED, _LOW)}{_run_style(CODE_LOWERED, _MONO + _LOW)}"
        '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>'
        f"<w:tblPr><w:tblBorders>{borders}</w:tblBorders></w:tblPr></w:style></w:styles>"
    )


def _run_style(name: str, properties: str) -> str:
    return (
        f'<w:style w:type="character" w:styleId="{name.replace(" ", "")}"><w:name w:val="{name}"/>'
        f"<w:rPr>{properties}</w:rPr></w:style>"
    )


_LOW = '<w:vertAlign w:val="subscript"/>'


def _levels(kind: str, text: str) -> str:
    return "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text.format(n + 1)}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{720 * (n + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
        for n in range(9)
    )


NUMBERING: Final = (
    f'{_DECLARATION}<w:numbering xmlns:w="{W}">'
    '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>'
    f"{_levels('bullet', '•')}</w:abstractNum>"
    '<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>'
    f"{_levels('decimal', '%{}.')}</w:abstractNum>{{numbers}}</w:numbering>"
)
