"""Properties of a document: standard ones, and those of newsformat."""

from __future__ import annotations

from datetime import UTC, datetime

from newsformat import Article, plain
from newsformat.markup.xml import escape, quoted
from newsformat_office._own_properties import APPLICATION, own_properties


_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"  # format ID of custom properties (ECMA-376-1, 22.3)


def core(article: Article) -> str:
    """Return the core properties (ECMA-376-2, 11)."""
    found = {
        "dc:title": article.title or plain(article.headline),
        "dc:creator": ", ".join([byline.label for byline in article.bylines]),
        "dc:identifier": article.uri,
        "dc:language": article.language,
        "cp:keywords": ", ".join(article.keywords),
    }
    moments = {"created": article.created or article.published, "modified": article.updated}
    parts = [f"<{name}>{escape(text)}</{name}>" for name, text in found.items() if text]
    parts += [
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{text}</dcterms:{name}>'
        for name, when in moments.items()
        if when and (text := _moment(when))
    ]
    return (
        f"{_DECLARATION}<cp:coreProperties "
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{"".join(parts)}</cp:coreProperties>'
    )


def _moment(when: datetime) -> str:
    try:
        return f"{when.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat()}Z"
    except OverflowError:
        return ""


def app() -> str:
    """Return the extended properties, with the name of the program."""
    space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    return f'{_DECLARATION}<Properties xmlns="{space}"><Application>{APPLICATION}</Application></Properties>'


def custom(article: Article) -> str:
    """Return the custom properties with what no other property holds exactly."""
    parts = [
        f'<property fmtid="{_FORMAT}" pid="{number}" name={quoted(name)}>'
        f"<vt:lpwstr>{escape(text)}</vt:lpwstr></property>"
        for number, (name, text) in enumerate(own_properties(article), 2)
    ]
    return (
        f'{_DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
        'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
        f"{''.join(parts)}</Properties>"
    )
