"""Writes the ``contentSet`` of an article: its body in XHTML or NITF, its media, and the renditions kept."""

from __future__ import annotations

from newsformat import Article, Association, Block, Media
from newsformat.markup.html import write_html
from newsformat.markup.xml import escape
from newsformat.plugin import plain
from newsformat_newsml import CARRIES
from newsformat_newsml._names import NITF, XHTML
from newsformat_newsml._options import Body
from newsformat_newsml._pictures import KINDS, beside, shows
from newsformat_newsml._readers._galleries import pictures_in
from newsformat_newsml._writers._context import Context, checked
from newsformat_newsml._writers._foreign import Foreigns, Section
from newsformat_newsml._writers._kept_body import markup_of
from newsformat_newsml._writers._meanings import SILENT, Remote
from newsformat_newsml._writers._picture_writer import picture_of, remote_content
from newsformat_newsml._writers._snippet_parser import element_of


_XHTML = '<inlineXML contenttype="application/xhtml+xml" newsformat:made="true"'
_NITF = '<inlineXML contenttype="application/nitf+xml" newsformat:made="true"'
_ALONE = ' newsformat:alone="true"'
_HTML = f'<html xmlns="{XHTML}">'


def choose_content(article: Article, context: Context) -> None:
    """Decide which part of the body is remote, and which markup that was kept still matches the rest."""
    picture, foreigns = picture_of(article, context), context.foreigns
    if foreigns is not None and foreigns.has("body"):
        if article.kind not in KINDS or not _may_be_read_beside(article.body, foreigns):
            context.markup = markup_of(article.body, article, foreigns)
        if context.markup:
            picture = None
        elif picture is not None:
            context.markup = markup_of(article.body[1:], article, foreigns)
        for tag in {"inlineXML", "inlineData"} - {context.markup}:
            foreigns.drop("body", tag)
    if foreigns is not None and any(map(_is_gallery, foreigns.values("contentSet", "inlineXML"))):
        foreigns.drop("contentSet", "inlineXML")  # otherwise, its pictures would be read as associations
    context.picture = picture


def _is_gallery(value: str) -> bool:
    element = element_of(value) if "img" in value else None
    return element is not None and bool(pictures_in(element, (), SILENT))


def apart(article: Article, context: Context) -> int:
    """Return the number of trailing associations that stand as files beside the text, as they were read.

    Files that are no longer associations are kept as text, since they would be read as such.
    """
    foreigns = context.foreigns
    if foreigns is None or article.kind in KINDS:
        return 0
    files = [file for file in foreigns.free_contents("remoteContent") if isinstance(file, Remote)]
    media = beside([remote.rendition for remote in files], article.body)
    if media and article.associations[-len(media) :] != tuple([Association(media=media_item) for media_item in media]):
        for file in files:
            foreigns.keep_as_text("remoteContent", file)
        return 0
    return len(media)


def _may_be_read_beside(text: tuple[Block, ...], foreigns: Foreigns) -> bool:
    """Are there foreign files of a picture or the like that *text* does not show?"""
    contents = foreigns.free_contents("remoteContent")
    files = [content.rendition for content in contents if isinstance(content, Remote)]
    return bool(files) and not shows(text, Media(renditions=files))


def content_set(article: Article, context: Context) -> str:
    """Return the ``contentSet``, or ``""`` if it would be empty."""
    context.enter(Section.CONTENT)
    text = article.body
    files: list[str] = []
    lines: list[str] = []
    if context.picture is not None:
        text, files = text[1:], remote_content(context.picture, context)
    if context.markup and context.foreigns:
        lines = context.foreigns.placed("body", context.markup)
    others, needs_text, alone = _other_renditions(article, context)
    if not lines and (text or (needs_text and not files)):
        extra = f' wordcount="{len(article.text.split())}"{_ALONE if alone else ""}'
        as_nitf = context.delivery.options.body is Body.NITF
        lines = [_nitf(text, article, context, extra) if as_nitf else _xhtml(text, context, extra)]
    lines += files + others
    if not lines:
        return ""
    attributes = context.foreigns.attributes("contentSet") if context.foreigns else ""
    return context.element("contentSet", attributes, lines)


def _other_renditions(article: Article, context: Context) -> tuple[list[str], bool, bool]:
    """Return the foreign renditions, and whether a reader would take one for the text or for media beside it."""
    foreigns = context.foreigns
    if foreigns is None:
        return [], False, False
    inline = [*foreigns.placed("contentSet", "inlineXML"), *foreigns.placed("contentSet", "inlineData")]
    remote = foreigns.free("remoteContent")
    others = [*inline, *remote, *foreigns.placed("contentSet", "remoteContent")]
    alone = bool(remote) and article.kind in KINDS
    return others, bool(inline) or alone, alone


def _xhtml(text: tuple[Block, ...], context: Context, extra: str) -> str:
    _, _, indent, within, *_ = context.breaks
    html = checked(write_html(text, context.report, declared=True))
    head = f"<head><title>{escape(plain(context.article.headline))}</title></head>"
    return f"{_XHTML}{extra}>{within}{_HTML}{head}<body>\n{html}\n</body></html>{indent}</inlineXML>"


def _nitf(text: tuple[Block, ...], article: Article, context: Context, extra: str) -> str:
    """Return *text* as NITF 3.6."""
    from lxml import etree

    from newsformat_nitf.body import report_unkept, write_body

    report_unkept(text, context.report, CARRIES)
    content = write_body(text, context.report, concepts=(*article.entities, *article.subjects))
    markup = checked(etree.tostring(content, encoding="unicode"))
    _, _, indent, within, *_ = context.breaks
    return f'{_NITF}{extra}>{within}<nitf xmlns="{NITF}"><body>{markup}</body></nitf>{indent}</inlineXML>'
