"""Properties of OpenDocument (part 3, 4.3), read and written."""

from __future__ import annotations

from newsformat import Article, plain
from newsformat.markup.dates import iso
from newsformat.markup.xml import Element, all_text, escape, local, quoted, text_of
from newsformat.plugin import Report, shortened
from newsformat_office._article import Known, words_of
from newsformat_office._odt._names import q
from newsformat_office._own_properties import APPLICATION, own_properties


def read_known(meta: Element | None, report: Report) -> Known:
    """Return the standard properties; report those without a place in an article."""
    found: dict[str, str] = {}
    keywords: list[str] = []
    for element in meta if meta is not None else ():
        name = local(element) if isinstance(element.tag, str) else ""
        if name == "keyword":
            keywords += words_of(text_of(element))
        elif name and (text := text_of(element)):
            found[name] = text
    creator = found.pop("initial-creator", "") or found.pop("creator", "")
    for name in _LEFT_OUT:
        if found.get(name, creator) != creator:
            report.left_out(f"the property {name} is left out: {shortened(found[name])}")
    return Known(
        title=found.get("title", ""),
        creator=creator,
        created=found.get("creation-date", ""),
        modified=found.get("date", ""),
        keywords=tuple(keywords),
        language=found.get("language", ""),
        comment=found.get("description", ""),
    )


_LEFT_OUT = (
    *("subject", "creator", "printed-by", "contributor", "publisher", "rights", "source", "coverage", "identifier"),
    *("relation", "type"),
)


def read_own(meta: Element | None) -> dict[str, str]:
    """Return the custom properties by name."""
    names = meta.findall(q("meta:user-defined")) if meta is not None else []
    return {name.get(q("meta:name")) or "": all_text(name) for name in names}


def is_untouched(meta: Element | None) -> bool:
    """Was the document last written by newsformat?"""
    generator = meta.find(q("meta:generator")) if meta is not None else None
    return generator is not None and text_of(generator) == APPLICATION


def properties(article: Article) -> str:
    """Return the properties of *article* as XML."""
    creator = ", ".join([byline.label for byline in article.bylines])
    created = article.created or article.published
    found = [
        ("meta:generator", APPLICATION),
        ("dc:title", article.title or plain(article.headline)),
        ("meta:initial-creator", creator),
        ("dc:creator", creator),
        ("meta:creation-date", iso(created)),
        ("dc:date", iso(article.updated)),
        *[("meta:keyword", word) for word in article.keywords],
        ("dc:language", article.language),
    ]
    of_style = [
        f'<meta:user-defined meta:name={quoted(name)} meta:value-type="string">{escape(text)}</meta:user-defined>'
        for name, text in own_properties(article)
    ]
    return "".join([*[f"<{name}>{escape(text)}</{name}>" for name, text in found if text], *of_style])
