"""Credits of pictures, in or next to captions, recognised by classes, microdata, or a preceding label."""

from __future__ import annotations

import re
from functools import lru_cache

from newsformat.markup.html import all_text, classes_of
from newsformat.markup.styles import role_of, words_of_name
from newsformat.markup.xml import Element, take_out
from newsformat.plugin import lazily, letters
from newsformat_web._elements import with_text_before


OF_LINES = frozenset((
    "p", "div", "span", "dd", "td", "figcaption", "small", "em", "cite", "i", "b", "strong", "h5", "h6",
))  # fmt: skip
PICTURES = frozenset(("img", "picture", "video", "amp-img", "amp-video"))
_OF_CREDIT = frozenset(("copyrightholder", "credittext", "author", "creator"))  # microdata properties in a caption


def caption_role(element: Element) -> str:
    """Return ``caption`` or ``credit`` as the role of *element*, or ``""``."""
    class_names = element.get("class")
    roles = {_role_in_name(name) for name in class_names.split()} if class_names else set()
    if "credit" in roles:
        return "credit"
    return "caption" if element.tag == "figcaption" or "caption" in roles else ""


@lru_cache(maxsize=512)  # a page repeats the same few names
def _role_in_name(name: str) -> str:
    """Return the role in *name*, ``caption`` or ``credit``: ``media-title``, ``image-box__author``."""
    role = role_of(name)
    if role in {"caption", "media-credit", "credit"}:
        return "caption" if role == "caption" and not _OF_MAKERS.intersection(words_of_name(name)) else "credit"
    words = frozenset(words_of_name(name))
    if words.isdisjoint(_OF_PICTURES):
        return ""
    return "credit" if words & _OF_MAKERS else "caption" if words & _OF_TITLES else ""


_OF_PICTURES = frozenset((
    "image", "img", "photo", "picture", "media", "figure", "caption", "slide", "foto", "bild", "imagen", "immagine",
))  # fmt: skip
_OF_TITLES = frozenset(("title", "description", "desc", "descr", "alt", "legend"))
_OF_MAKERS = frozenset((
    "author", "source", "copyright", "owner", "agency", "attribution", "credits", "autor", "quelle", "fuente", "auteur",
))  # fmt: skip


def has_picture(element: Element) -> bool:
    """Is *element* a picture, or does it contain one?"""
    return any(inner.tag in PICTURES for inner in element.iter())


def is_credit_beside(element: Element) -> bool:
    """Is *element*, beside a caption, the credit of the picture?"""
    return element.tag in OF_LINES and (caption_role(element) == "credit" or element.tag in {"cite", "small"})


def with_credits_joined(figure: Element, captions: list[Element]) -> list[Element]:
    """Return the *captions* of *figure*, with credits merged into the caption beside them."""
    first, *others = captions
    parent = next(inner for inner in figure.iter() if first in [*inner])
    siblings = {*parent}
    credits = {node for node in others if node in siblings and (caption_role(node) == "credit" or _is_credit(node))}
    take_out(parent, frozenset(map(id, credits)))
    for element in filter(credits.__contains__, others):
        element.tag, element.tail = "span", ""
        element.set("class", "credit")
        first.append(element)
    return [caption for caption in captions if caption not in credits]


def mark_credits(figure: Element) -> None:
    """Mark the credit in the caption of *figure*, and move a credit beside the caption into it."""
    captions = [child for child in figure if child.tag == "figcaption"]
    if not captions or not has_picture(figure):
        return
    for caption in captions[0]:
        behind = caption.tail or " "  # separated only by the page's style
        caption.tail = f" {behind}" if behind[0].isupper() and len(all_text(caption).strip()) > 1 else behind
    siblings = [child for child in figure if child is not captions[0] and child.tag in OF_LINES]
    for caption in [sibling for sibling in siblings if caption_role(sibling) == "credit"]:
        figure.remove(caption)
        caption.tag, caption.tail = "span", ""
        captions[0].append(caption)
    roles = {_role_in_name(name) for name in classes_of(captions[0])}
    if "credit" in roles and "caption" not in roles:
        _make_inner(captions[0], "credit")
    parts = [inner for inner in captions[0].iter() if inner is not captions[0]]
    before = {child: text for inner in captions[0].iter() for child, text in with_text_before(inner)}
    if not any((part.get("class") or "").lower() in {"credit", "credits"} for part in parts):
        credit = next((part for part in parts if _is_credit(part) and not _goes_on(part, before[part])), None)
        if credit is not None and letters(all_text(credit)) != letters(all_text(captions[0])):
            credit = _whole_credit(credit, parts)
            _take_label(credit)
            credit.set("class", "credit")


def _whole_credit(credit: Element, parts: list[Element]) -> Element:
    """Return the part that holds only *credit* and other credits (a photographer and an agency), or *credit*."""
    groups = (part for part in parts if len(part) > 1 and credit in [*part] and all(map(_is_credit, part)))
    return next((group for group in groups if letters(all_text(group)) == _inner_letters(group)), credit)


def _inner_letters(element: Element) -> str:
    return "".join(letters(all_text(child)) for child in element)


def _make_inner(element: Element, name: str) -> None:
    """Wrap the content of *element* in a child with the class *name*."""
    part = element.makeelement("span", {"class": name})
    part.text, element.text = element.text, ""
    part.extend([*element])
    element[:] = [part]


def _is_credit(element: Element) -> bool:
    """Is *element*, in a caption, the credit of the picture?"""
    names = classes_of(element)
    return (
        any(role_of(name) in _OF_WHOSE or not _OF_MAKERS.isdisjoint(words_of_name(name)) for name in names)
        or element.tag in {"cite", "small"}
        or (element.get("itemprop") or "").lower() in _OF_CREDIT
        or _label_in(element) is not None
        or _OF_CREDIT_TEXT.match(element.text or "") is not None
        or (element.tag == "span" and _is_said_to_be_credit(element))
    )


def _is_said_to_be_credit(element: Element) -> bool:
    """Does *element*, without a name, begin with ``Photo:`` or ``©``, or is it a few words in brackets?"""
    text = all_text(element).strip()
    if len(text) > _LONGEST or not text:
        return False
    in_brackets = text[0] in "(（" and text[-1] in ")）" and not (element.tail or "").strip()
    is_name = in_brackets and not text[1].islower() and _OF_PICTURE.search(text) is None
    label = OF_WHOM.match(text)
    return is_name or text[0] == "©" or (label is not None and label.end() < len(text))  # followed by the name


def _goes_on(element: Element, before: str) -> bool:
    """Is *element*, in brackets, a unit with the words *before* it, as in ``Ann Lee (CDU)``?

    Otherwise, its style sets it apart, or it follows a complete sentence.
    """
    is_in_brackets = all_text(element).strip()[:1] in {"(", "（"} and not classes_of(element)
    return is_in_brackets and before[-1:].isspace() and before.rstrip()[-1:] not in _ENDS


_ENDS = frozenset('.!?。！？…»”"')
_LONGEST = 80  # characters
_OF_PICTURE = re.compile(
    r"\d|archiv|file|symbol|illustra|photo|foto|左|右|中央|資料|资料|왼쪽|오른쪽|가운데|자료|أرشيف|يمين|يسار|ארכיון|ימין|שמאל|फाइल|फ़ाइल",
    re.IGNORECASE,
)
"""What is in brackets of no credit: of when a picture is, or who is where in it."""


_OF_WHOSE = frozenset(("media-credit", "credit", "bylines"))


def _label_in(element: Element) -> Element | None:
    """Return the first part of *element* with text, if that is only the label of a credit."""
    first = next((inner for inner in element.iter() if (inner.text or "").strip()), None)
    is_part = first is not None and first is not element and len(first) == 0
    return first if is_part and first is not None and _TO_CREDIT.fullmatch(first.text or "") else None


def _take_label(credit: Element) -> None:
    if (label := _label_in(credit)) is not None:
        label.text, label.tail = "", (label.tail or "").lstrip(" :：\xa0")


_OF_CREDIT_TEXT = lazily(r"\s*(?:(?:photo|image)\s)?credits?\s?:", re.IGNORECASE)
OF_WHOM = lazily(
    r"\s*[(\[]?(?:(?:file |courtesy )?photo(?:graph)?|image|picture|pic|foto(?:grafía)?|bild|imagen|immagine|imagem"
    r"|kuva|fotografie|fotó|fot\.|zdjęcie|фото|φωτο|φωτ\.|תמונה|صورة|사진|写真|图|図|ภาพ|ảnh|फोटो)"
    r"(?:s|s? credits?| by| courtesy)?\s?[:：/©]",
    re.IGNORECASE,
)
"""How a line begins that says who made a picture."""
_TO_CREDIT = lazily(
    r"\s*(?:(?:photo|image)?\s?credits?|crédit(?: photo)?|crédito|credito)\s?(?:\.\.\.|…|[:：])?\s*", re.IGNORECASE
)
