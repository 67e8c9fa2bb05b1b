"""Writes an article whose body begins with `Media` as ``remoteContent`` and caption, if these can represent it.

Otherwise the whole body is written as XHTML. Reading the result gives the same article: see `_pictures`.
"""

from __future__ import annotations

from collections import Counter

from newsformat import Article, Media, Rendition
from newsformat.markup.foreign import foreign_as
from newsformat.markup.xml import quoted
from newsformat_newsml._pictures import CAPTION, KINDS, OWN_PARTS, best, name_of, names_file, qcode_of, shows
from newsformat_newsml._simple_types import is_iri, is_qcode
from newsformat_newsml._writers._context import Context, running
from newsformat_newsml._writers._meanings import Caption, Remote


_MAX_NUMBER = 10**15


def picture_of(article: Article, context: Context) -> Media | None:
    """Return the media that the article is and the text beside it, if they can be written as ``remoteContent``."""
    if not article.body or type(media := article.body[0]) is not Media:
        return None
    text = article.body[1:]
    renditions = _renditions(media)
    if (
        shows(text, media)
        or media.kind != KINDS.get(article.kind)
        or media.renditions == (Rendition(href=media.href),)
        or all(media.href != rendition.href for rendition in renditions)
        or not all(_is_writable(rendition) for rendition in renditions)
    ):
        return None
    return media if _is_free(media, renditions, context, alone=not text) else None


def _renditions(media: Media) -> tuple[Rendition, ...]:
    return media.renditions or (Rendition(href=media.href),)


def _is_writable(rendition: Rendition) -> bool:
    numbers = (rendition.width, rendition.height, rendition.size)
    return is_address(rendition.href) and all(number is None or 0 <= number < _MAX_NUMBER for number in numbers)


def is_address(href: str) -> bool:
    """Is *href* a valid address of a file?"""
    return names_file(href) and is_iri(href) is not None


def _is_free(media: Media, renditions: tuple[Rendition, ...], context: Context, *, alone: bool) -> bool:
    """Would no foreign element be read as a part of *media*, or as its text if it stands *alone*?"""
    foreigns = context.foreigns
    if foreigns is None:
        return True
    if alone and (foreigns.has("contentSet", "inlineXML") or foreigns.has("contentSet", "inlineData")):
        return False
    if not media.caption and any(isinstance(remotes, Caption) for remotes in foreigns.free_contents("description")):
        return False
    files = foreigns.free_contents("remoteContent")
    if not files:
        return True
    if _parts(media) or _main(media, renditions):  # foreign elements lack these attributes
        return False
    content = Counter([file.rendition for file in files if isinstance(file, Remote) and not file.whole])
    return content.total() == len(files) and content <= Counter(renditions)


def _parts(media: Media) -> str:
    parts = {name: getattr(media, name) for name in OWN_PARTS.values()} | {"foreign": foreign_as(media.foreign)}
    return "".join([f" newsformat:{name}={quoted(value)}" for name, value in parts.items() if value])


def _main(media: Media, renditions: tuple[Rendition, ...]) -> str:
    """Return the attribute that marks the shown rendition, if a reader would choose another."""
    shown = renditions[best(list(renditions), media.kind)].href
    return "" if shown == media.href else ' newsformat:main="true"'


def caption_of(media: Media, article: Article, context: Context) -> str:
    """Return the ``description`` with the caption, or ``""``."""
    if not media.caption:
        return ""
    foreigns = context.foreigns
    if foreigns is not None:
        usual = ("", article.language)
        captions = [form for form in foreigns.free_contents("description") if isinstance(form, Caption)]
        for content in captions:
            others = any(caption.language in usual for caption in captions if caption is not content)
            if content.content == media.caption and not content.whole and (content.language in usual or not others):
                return foreigns.take("description", content) or ""
    return running(f'description role="{CAPTION}"', media.caption, context)


def remote_content(media: Media, context: Context) -> list[str]:
    """Return every rendition as ``remoteContent``."""
    renditions = _renditions(media)
    parts, main = _parts(media), _main(media, renditions)
    lines = []
    for rendition in renditions:
        form = context.foreigns.take("remoteContent", Remote(rendition, whole=False)) if context.foreigns else None
        marked = main if rendition.href == media.href else ""
        lines.append(form or f"<remoteContent{_attributes(rendition)}{parts}{marked}/>")
        parts = ""
        main = "" if marked else main
    return lines


def _attributes(rendition: Rendition) -> str:
    attributes = [f" href={quoted(rendition.href)}"]
    if rendition.name:
        qcode = qcode_of(rendition.name)
        if is_qcode(qcode) and name_of(qcode) == rendition.name:
            attributes.append(f" rendition={quoted(qcode)}")
        else:
            attributes.append(f" newsformat:rendition={quoted(rendition.name)}")
    if rendition.media_type:
        attributes.append(f" contenttype={quoted(rendition.media_type)}")
    numbers = (("width", rendition.width), ("height", rendition.height), ("size", rendition.size))
    attributes += [f' {name}="{number}"' for name, number in numbers if number is not None]
    return "".join(attributes)
