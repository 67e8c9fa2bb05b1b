"""Parts of a document that are nearly the same in all documents."""

from __future__ import annotations

from typing import Final

from newsformat.markup.xml import quoted
from newsformat_office._odt._names import CODE_RUN, SPACES, TEXT_TYPE, VERSION, encoded_name, style_name


_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SPACES = "".join([f' xmlns:{prefix}="{uri}"' for prefix, uri in SPACES.items() if prefix != "manifest"])

MANIFEST: Final = (
    f'{_DECLARATION}<manifest:manifest xmlns:manifest="{SPACES["manifest"]}" manifest:version="{VERSION}">'
    f'<manifest:file-entry manifest:full-path="/" manifest:version="{VERSION}" manifest:media-type="{TEXT_TYPE}"/>'
    + "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="text/xml"/>'
        for name in ("content.xml", "styles.xml", "meta.xml")
    )
    + "</manifest:manifest>"
)


def meta(properties: str) -> str:
    """Return the part with the *properties*."""
    return _part("meta", f"<office:meta>{properties}</office:meta>")


def content(body: str, styles: str) -> str:
    """Return the part with the *body*, and the *styles* of its runs."""
    return _part(
        "content",
        f"<office:automatic-styles>{styles}{_CELL}{_lists()}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body>",
    )


def _part(name: str, inner: str) -> str:
    return f'{_DECLARATION}<office:document-{name}{_SPACES} office:version="{VERSION}">{inner}</office:document-{name}>'


_CELL = (
    '<style:style style:name="Cell" style:family="table-cell">'
    '<style:table-cell-properties fo:padding="0.1cm" fo:border="0.5pt solid #000000"/></style:style>'
)


def _lists() -> str:
    bullets = "".join(
        f'<text:list-level-style-bullet text:level="{n}" text:bullet-char="•">{_indent(n)}'
        "</text:list-level-style-bullet>"
        for n in range(1, 11)
    )
    numbers = "".join(
        f'<text:list-level-style-number text:level="{n}" style:num-suffix="." style:num-format="1">{_indent(n)}'
        "</text:list-level-style-number>"
        for n in range(1, 11)
    )
    return (
        f'<text:list-style style:name="Bullets">{bullets}</text:list-style>'
        f'<text:list-style style:name="Numbers">{numbers}</text:list-style>'
    )


def _indent(level: int) -> str:
    return (
        '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
        '<style:list-level-label-alignment text:label-followed-by="listtab" '
        f'fo:text-indent="-0.6cm" fo:margin-left="{0.6 * (level + 1):.1f}cm"/></style:list-level-properties>'
    )


# Styles --------------------------------------------------------------------------

_BOLD = ' fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"'
_ITALIC = ' fo:font-style="italic" style:font-style-asian="italic" style:font-style-complex="italic"'
_MONO = ' style:font-name="Courier New" fo:font-family="\'Courier New\'"'
_INDENTED = ' fo:margin-left="1cm" fo:margin-right="1cm"'
_KEEP = ' fo:keep-with-next="always"'


def _size(points: int) -> str:
    return "".join([f' {name}="{points}pt"' for name in _SIZES])


_SIZES = ("fo:font-size", "style:font-size-asian", "style:font-size-complex")
_LOOKS: Final = {  # kind → properties of its paragraphs, properties of its text
    "kicker": ("", _BOLD),
    "headline": ("", _BOLD + _size(20)),
    "subhead": ("", _size(14)),
    "summary": ("", _ITALIC),
    "bylines": ("", _BOLD),
    "dateline": ("", _BOLD),
    "credit": ("", _ITALIC),
    "embargo": ("", _BOLD),
    "note": ("", _ITALIC),
    "quote": (_INDENTED, _ITALIC),
    "said-by": (_INDENTED, ""),
    "code": ("", _MONO + _size(10)),
    "rule": (' fo:border-bottom="0.5pt solid #000000"', ""),
    "item": ("", ""),
    "media": (_KEEP, _size(10)),
    "caption": ("", _ITALIC + _size(10)),
    "media-credit": ("", _size(10)),
    "media-rights": ("", _size(10)),
    "table-caption": (_KEEP, _ITALIC + _size(10)),
    "embed": ("", _size(10)),
    "related-title": (_KEEP, _BOLD + _size(10)),
    "related": ("", _size(10)),
}


def styles(language: str, *, rtl: bool) -> str:
    """Return the styles, and the default language and direction."""
    result = [_style(style_name(kind), paragraph, text) for kind, (paragraph, text) in _LOOKS.items()]
    result += [
        _style(f"Heading {n}", _KEEP, _BOLD + _size(18 - n), f' style:default-outline-level="{n}"') for n in range(1, 7)
    ]
    direction = ' style:writing-mode="rl-tb" fo:text-align="start"' if rtl else ""
    return _part(
        "styles",
        '<office:styles><style:default-style style:family="paragraph">'
        f'<style:paragraph-properties fo:margin-bottom="0.3cm"{direction}/>'
        f"<style:text-properties{_size(12)}{_language(language, rtl=rtl)}/></style:default-style>"
        '<style:style style:name="Standard" style:family="paragraph" style:class="text"/>'
        f"{_style('Text body', '', '')}{''.join(result)}"
        f'<style:style style:name="{encoded_name(CODE_RUN)}" style:display-name="{CODE_RUN}" style:family="text">'
        f"<style:text-properties{_MONO}/></style:style></office:styles>"
        '<office:automatic-styles><style:page-layout style:name="Page">'
        '<style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"/>'
        "</style:page-layout></office:automatic-styles>"
        '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"/>'
        "</office:master-styles>",
    )


def _style(name: str, paragraph: str, text: str, more: str = "") -> str:
    shown = f' style:display-name="{name}"' if " " in name else ""
    of_paragraph = f"<style:paragraph-properties{paragraph}/>" if paragraph else ""
    of_text = f"<style:text-properties{text}/>" if text else ""
    return (
        f'<style:style style:name="{encoded_name(name)}"{shown} style:family="paragraph" '
        f'style:parent-style-name="Standard" style:class="text"{more}>{of_paragraph}{of_text}</style:style>'
    )


def _language(language: str, *, rtl: bool) -> str:
    if not language:
        return ""
    first, *others = language.split("-")
    country = next((part.upper() for part in others if len(part) == 2 and part.isalpha()), "none")  # noqa: PLR2004 -- ISO 3166
    if rtl:
        return f" style:language-complex={quoted(first)} style:country-complex={quoted(country)}"
    return f" fo:language={quoted(first)} fo:country={quoted(country)}"
