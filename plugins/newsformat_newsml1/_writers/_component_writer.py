"""Writes an article as a ``NewsComponent``: its lines and metadata, its text, and its associated items."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum

from lxml import etree

from newsformat import Article, Association, Media, Rendition
from newsformat.markup.html import write_html, write_inlines
from newsformat.markup.xml import quoted
from newsformat.plugin import Report
from newsformat_newsml1 import CARRIES
from newsformat_newsml1._dialects import USUAL
from newsformat_newsml1._names import KINDS_OF_MEDIA, MEDIA_TYPES, SPACE, XHTML
from newsformat_newsml1._readers._component import item_of
from newsformat_newsml1._readers._draft import Context
from newsformat_newsml1._readers._files import read_file
from newsformat_newsml1._readers._topics import Topics
from newsformat_newsml1._rules import snippet
from newsformat_newsml1._writers._desk import Desk
from newsformat_newsml1._writers._lines_writer import news_lines
from newsformat_newsml1._writers._metadata_writer import Subjects, administrative, descriptive, rights
from newsformat_newsml1._writers._placing import Placing, element, named, text
from newsformat_nitf.body import report_unkept, write_body


ItemWriter = Callable[..., str]


class Form(Enum):
    """A layout of the content of an article."""

    PICTURE = "its only block is a picture: components with files and a caption"
    FULL = "a text, with components for what belongs to it"
    PLAIN = "a text alone"


def forms(article: Article) -> Iterator[Form]:
    """Yield the possible layouts of *article*, best first; the last one can represent any article."""
    if len(article.body) == 1 and isinstance(article.body[0], Media) and article.kind in MEDIA_TYPES:
        yield Form.PICTURE
    if article.associations:
        yield Form.FULL
    yield Form.PLAIN


def component(article: Article, form: Form, placing: Placing, desk: Desk, news_item: ItemWriter) -> str:
    """Return the ``NewsComponent`` of *article*."""
    subjects = Subjects(article, desk.numbers.next)
    others = [] if form is Form.PLAIN else _associated_parts(article, desk, news_item)
    inner = placing.section(
        "NewsComponent",
        {
            "TopicSet": [subjects.topic_set()],
            "Role": [named("Role", "Main")] if form is not Form.PLAIN else [],
            "NewsLines": [news_lines(article, placing)],
            "AdministrativeMetadata": [administrative(article, placing)],
            "RightsMetadata": [rights(article, placing)],
            "DescriptiveMetadata": [descriptive(article, subjects, placing)],
            **_content(article, form, others, desk),
        },
    )
    return f"<NewsComponent>\n{inner}</NewsComponent>\n" if inner or not placing.updates else ""


def _content(article: Article, form: Form, others: list[str], desk: Desk) -> dict[str, list[str]]:
    if form is Form.PICTURE:
        media = article.body[0]
        assert isinstance(media, Media)  # noqa: S101 -- `forms` has seen to it
        return {"NewsComponent": [*_files(media, MEDIA_TYPES[article.kind], desk), *others]}
    item = _text_item(article, desk) if article.body else ""
    if not others:
        return {"ContentItem": [item]}
    main = f"<NewsComponent>{named('Role', 'Main')}{item}</NewsComponent>\n" if item else ""
    return {"NewsComponent": [main, *others]}


def _text_item(article: Article, desk: Desk) -> str:
    media = named("MediaType", "Text")
    if desk.markup == "nitf":
        concepts = [*article.entities, *article.subjects]
        report_unkept(article.body, desk.report, CARRIES)
        content = write_body(article.body, desk.report, concepts=concepts, namespace="")
        document = etree.tostring(content, encoding="unicode")
        markup = f"<nitf><body>\n{document}\n</body></nitf>"
        format_ = named("Format", "NITF3.6")
    else:
        markup = (
            f'<html xmlns="{XHTML}"><head><title></title></head><body>\n'
            f"{write_html(article.body, desk.report)}\n</body></html>"
        )
        format_ = named("Format", "XHTML") + named("MimeType", "application/xhtml+xml")
    return f"<ContentItem>{media}{format_}\n<DataContent>{markup}</DataContent>\n</ContentItem>\n"


# What belongs to it -------------------------------------------------------------


def _associated_parts(article: Article, desk: Desk, news_item: ItemWriter) -> list[str]:
    written = [_associated(association, desk, news_item) for association in article.associations]
    return [f"{part}\n" for part in written if part]


def _associated(association: Association, desk: Desk, news_item: ItemWriter) -> str:
    role = named("Role", association.role) if association.role else ""
    if association.article is not None:
        return element("NewsComponent", role + news_item(association.article, desk, nested=True))
    if association.media is not None:
        lines = _lines(association.title, association.media)
        files = "".join(_files(association.media, KINDS_OF_MEDIA.get(association.media.kind, ""), desk))
        return element("NewsComponent", role + lines + files) if files else ""
    if not association.href and not association.title:
        return ""
    if file := _kept_file(association):
        return element("NewsComponent", role + file)
    comment = text("Comment", association.title) if association.title else ""
    reference = f"<NewsItemRef NewsItem={quoted(association.href or association.uri)}>{comment}</NewsItemRef>"
    return element("NewsComponent", role + reference)


def _kept_file(association: Association) -> str:
    """Return the ``ContentItem`` kept of a file, if it still says the same."""
    kept = association.foreign[0] if len(association.foreign) == 1 and association.foreign[0].space == SPACE else None
    found = snippet(kept.value) if kept is not None else None
    if kept is None or found is None or found.tag != "ContentItem":
        return ""
    item = item_of(found)
    is_unchanged = (
        item.href
        and not item.beside
        and read_file(item, association.role, Context(Report(), USUAL, Topics())) == association
    )
    return kept.value if is_unchanged else ""


def _lines(title: str, media: Media) -> str:
    lines = [("HeadLine", title), ("CreditLine", media.credit), ("CopyrightLine", media.rights)]
    return element("NewsLines", "".join([text(name, content) for name, content in lines if content]))


def _files(media: Media, kind: str, desk: Desk) -> list[str]:
    """Return the caption and each file of *media* as components."""
    result = []
    if media.caption:
        html = f'<p xmlns="{XHTML}">{write_inlines(media.caption, desk.report, where="captions")}</p>'
        content = f"{named('MediaType', 'Text')}<DataContent>{html}</DataContent>"
        result.append(element("NewsComponent", named("Role", "Caption") + element("ContentItem", content)))
    for rendition in media.renditions or ((Rendition(href=media.href),) if media.href else ()):
        role = named("Role", rendition.name) if rendition.name else ""
        result.append(element("NewsComponent", role + _file(rendition, kind)))
    return result


def _file(rendition: Rendition, kind: str) -> str:
    measures = [("Width", rendition.width), ("Height", rendition.height)]
    size = text("SizeInBytes", str(rendition.size)) if rendition.size is not None else ""
    properties = [named("Property", name, Value=str(value)) for name, value in measures if value is not None]
    inner = [
        named("MediaType", kind) if kind else "",
        named("MimeType", rendition.media_type) if rendition.media_type else "",
        element("Characteristics", size + "".join(properties)),
    ]
    return f"<ContentItem Href={quoted(rendition.href)}>{''.join(inner)}</ContentItem>"
