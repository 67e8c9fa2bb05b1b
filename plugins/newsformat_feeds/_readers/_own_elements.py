"""Non-standard elements without a namespace in RSS: full texts and pictures.

By their names in English or in a language of many feeds, whatever the case: ``content``, ``body``, ``fulltext`` or
``story`` is the text if no module of RSS has one, and if it is longer than the ``description``; ``image``, ``photo``,
``imageurl`` and the like, alone or several in ``images``, are pictures if they hold an address (as text, an attribute
or a ``url``), or that and a ``title`` or ``caption``. One that says more is kept as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsformat import Association, Media
from newsformat.markup.html import safe_url
from newsformat.markup.xml import Element, local, text_of
from newsformat_feeds._elements import children, source_of, space_of
from newsformat_feeds._readers._draft import Draft


_TEXTS = frozenset((
    *("content", "contents", "body", "fulltext", "fullcontent", "maintext", "articlebody", "story", "text"),
    *("encoded", "articletext", "newstext", "htmlbody", "bodyhtml", "fulldescription", "longdescription"),
    *("contenido", "conteudo", "contenu", "texto", "texte", "testo", "inhalt", "icerik", "isi"),
))  # fmt: skip
_OF_ANY_MODULE = frozenset(("fulltext", "fullcontent"))  # in any namespace of a partner
_PICTURES = frozenset((
    *("image", "img", "picture", "photo", "imageurl", "imgurl", "photourl", "imagelink", "thumb"),
    *("fullimage", "bigimage", "largeimage", "imagefull"),
    *("mainimage", "featuredimage", "leadimage", "coverimage", "imagen", "imagem", "imagemdestaque", "immagine"),
    *("foto", "bild", "resim", "gambar"),
))  # fmt: skip
_SEVERAL = frozenset(("images", "pictures", "photos", "imagenes", "imagens", "immagini", "fotos", "bilder"))
_ADDRESSES = ("url", "src", "href", "link")
_CAPTIONS = frozenset(("title", "caption"))
_PARTS = frozenset((*_ADDRESSES, *_CAPTIONS))
_ADDRESS = re.compile(r"(?:https?:)?//[^\s<>]+", re.IGNORECASE)


def take(elements: Iterable[Element], draft: Draft) -> None:
    """Read *elements* unknown to all else into *draft*; those with more or other content are kept."""
    known = {association.media.href for association in draft.associations if association.media is not None}
    for element in elements:
        if _name(element) in _TEXTS and _is_text(element, draft):
            draft.content = source_of(element)
            draft.report_unread_attributes(element, frozenset(("type",)))
            continue
        single = [element] if _name(element) not in _SEVERAL else children(element)
        pictures = [_picture(child) for child in single]
        for picture in pictures:
            if picture is not None and picture.href not in known:
                known.add(picture.href)
                draft.associations.append(Association(media=picture))
        if None in pictures or not pictures or _has_further_data(element):
            draft.keep(element)


def is_known(element: Element) -> bool:
    """Is *element* named as a text or a picture?"""
    return _name(element) in _TEXTS | _PICTURES | _SEVERAL


def _has_further_data(element: Element) -> bool:
    """Does *element*, pictures, hold more than their addresses and captions?"""
    links = {text_of(part) for part in element.iter("*") if local(part).lower() in _ADDRESSES and text_of(part)}
    return len(links) > 1 or any(not set(_ADDRESSES).issuperset(part.keys()) for part in element.iter("*"))


def _name(element: Element) -> str:
    name = re.sub(r"[-_]", "", local(element).lower())
    return name if space_of(element) == "" or name in _OF_ANY_MODULE else ""


def _is_text(element: Element, draft: Draft) -> bool:
    text = source_of(element).strip()
    return not draft.content and len(text) > len(draft.description or "") and " " in text


def _picture(element: Element) -> Media | None:
    """Return the picture in *element*, if it is one."""
    parts = {_name(part): text_of(part) for part in children(element)}
    if _name(element) not in _PICTURES or not _PARTS.issuperset(parts) or len(parts) < len(children(element)):
        return None
    addresses = [
        *[parts.get(name) or element.get(name) or "" for name in _ADDRESSES],
        text_of(element) if not parts else "",
    ]
    href = next((address for address in addresses if _ADDRESS.fullmatch(address)), "")
    if not href or not safe_url(href := f"https:{href}" if href.startswith("//") else href):
        return None
    return Media(href, caption=next((parts[name] for name in _CAPTIONS if parts.get(name)), ""))
