"""``<figure>``, ``<img>``, ``<picture>``, ``<video>``, ``<audio>``, ``<iframe>`` … → `Media` and `Embed`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from typing import cast
from xml.etree.ElementTree import Element as Made

from newsformat._blocks import Embed, Media, Rendition
from newsformat._concepts import Foreign
from newsformat._lazy_patterns import lazily
from newsformat._text import line
from newsformat.markup._html._flow import Reading, classes
from newsformat.markup._html._trees import Element, all_text, inside, name_of, text_of
from newsformat.markup._numbers import whole_number
from newsformat.markup._urls import resolved_url
from newsformat.markup._xml._characters import quoted
from newsformat.markup.foreign import foreign_in


_KINDS = {"video": "video", "audio": "audio"}
_SOURCES = (  # the first is the standard one; the others, and any that end in ``src``, are used for lazy loading
    "src", "data-src", "data-lazy-src", "data-lazy", "data-original", "data-lazyload", "data-echo", "data-delayed-url",
    "data-flickity-lazyload", "data-orig-file", "data-large-file", "data-image", "data-url",
)  # fmt: skip
_SMALL = re.compile("thumb|placeholder|preview|low|tiny|small|blur")
_FILLER = re.compile(
    r"\s*+(?:data:|(?:[^?#]{0,500}[/_.-])?(?:blank|spacer|placeholder|transparent|lazy|loading|pixel|1x1|grey|empty)\w{0,20}"
    r"\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|\Z))",
    re.IGNORECASE,
)  # placeholders for lazy loading
_COPYRIGHT = "data-portal-copyright"  # credit attribute that MSN requires in feeds
_FRACTION = re.compile(r"[0-9]{1,9}\.[0-9]{1,9}")  # of pixels, not rounded by some editors
_LAYOUT = re.compile(r"\s*(?:[\d.]+%|auto|\Z)", re.ASCII | re.IGNORECASE)
_CANDIDATE = re.compile(r"[\s,]*+(\S++)(?:(?<=,)|\s*+(?:([\d.]+)([wxh])(?=[\s,]|\Z))?[^,]*+)", re.ASCII)
_NEVER = "not all"  # media query of a `Rendition`, so that no browser displays it in place of the picture
_CODE_ATTRIBUTES = ("src", "data", "type", "width", "height", "title", "allow", "allowfullscreen", "loading")


def read_media(reading: Reading, element: Element, language: str) -> Media | None:
    """Return the `Media` of an ``img``, ``picture``, ``video`` or ``audio`` element; `None` if it shows nothing."""
    name = name_of(element)
    shown = element if name != "picture" else next((e for e in element if name_of(e) == "img"), element)
    sources = list(_sources(reading, element))
    offered = list(_candidates(reading, shown, _srcset(shown)))
    files = [*sources, *offered]
    keys = [*dict.fromkeys((*[key for key in _SOURCES if shown.get(key)], *_lazy_attributes(shown, "src")))]
    if (len(keys) > 1 or files) and keys and is_filler(shown.get(keys[0]) or ""):
        del keys[0]
    href = next((url for key in keys if (url := reading.address(shown, key))), "")
    is_own = element is reading.figure_content and _may_be_own(element, shown)
    if not href and not is_own:
        href = _largest(files)
    size = _own_size(reading, shown, href)
    renditions = [*size, *sources, *[rendition for rendition in offered if not _covers(size, rendition)]]
    if shown.get("poster") and (poster := reading.address(shown, "poster")):
        renditions.append(Rendition(href=poster, name="poster"))
    if not is_own and _is_tracking_pixel(shown):
        reading.note("a picture of one pixel, which counts readers, left out", element)
        return None
    alt = shown.get("alt") or shown.get("aria-label") or shown.get("title") or ""
    if shown.get("title") not in {None, "", alt}:
        reading.left_out(f"the title of <{name_of(shown)}> left out", shown)
    report_unread_content(reading, element)
    if not (href or renditions or alt or is_own):
        reading.left_out(f"a <{name}> without content left out", element)
        return None
    credit = line(shown.get(_COPYRIGHT) or "")
    kind = _KINDS.get(name, "image")
    return Media(href, kind=kind, alt=alt, credit=credit, renditions=tuple(renditions), language=language)


def _covers(size: list[Rendition], offered: Rendition) -> bool:
    """Does the *size* of a picture represent everything in its set of files?"""
    return any(rendition.href == offered.href and offered.width in {None, rendition.width} for rendition in size)


def _largest(files: list[Rendition]) -> str:
    """Return the address of the widest of *files*, of the first if widths are missing, or ``""``."""
    widths = [file.width for file in files if file.width]
    first = max(files, key=lambda file: file.width or 0) if len(widths) == len(files) and files else None
    return (first or files[0]).href if files else ""


def _may_be_own(element: Element, shown: Element) -> bool:
    """May *element* have been written by newsformat, which writes no ``srcset``, and hides its sources?"""
    foreign = name_of(element) == "picture" and any(
        child.get("media") != _NEVER for child in element if name_of(child) == "source"
    )
    return not foreign and not _srcset(shown)


def is_filler(address: str) -> bool:
    """Is *address* that of a placeholder for lazy loading?"""
    return _FILLER.match(address) is not None


def _srcset(element: Element) -> str | None:
    srcset = element.get("srcset")
    if srcset and not is_filler(srcset):
        return srcset
    return next(
        (
            value
            for name in _lazy_attributes(element, "srcset")
            if (value := element.get(name)) and "data:" not in value
        ),
        None,
    )


def _lazy_attributes(element: Element, name: str) -> list[str]:
    """Return the attributes of *element* from which scripts set the attribute *name* for lazy loading."""
    names = [str(key) for key in element.keys()]  # noqa: SIM118 -- an element is no dictionary
    keys = [key for key in names if key.startswith("data-") and key.endswith(name)]
    return [key for key in keys if element.get(key) and not _SMALL.search(key)]


def _is_tracking_pixel(element: Element) -> bool:
    """Is *element* an invisible tracking pixel?"""
    sizes = [_number(element.get(name)) for name in ("width", "height")]
    return name_of(element) == "img" and all(size is not None and size <= 1 for size in sizes)


_READ = frozenset(("source", "img", "param"))
_LONGEST = 60  # characters of a text that is left out


def report_unread_content(reading: Reading, element: Element) -> None:
    """Report unread content of *element*: its fallback for old browsers, or what follows it unclosed."""
    if not len(element) and not element.text:
        return
    if text := text_of(element):
        report_text(reading, element, text)
    elif others := sorted({name_of(inner) for inner in inside(element)} - _READ):
        reading.left_out(f"<{'>, <'.join(others)}> in <{name_of(element)}> left out", element)


def report_text(reading: Reading, element: Element, text: str) -> None:
    """Report that *text* in *element* is left out."""
    more = f" … and {len(text) - _LONGEST} more characters" if len(text) > _LONGEST else ""
    reading.left_out(f"the text in <{name_of(element)}> left out: {text[:_LONGEST].rstrip()}{more}", element)


def _own_size(reading: Reading, element: Element, href: str) -> list[Rendition]:
    if name_of(element) != "img":
        return []
    width, height = _size(reading, element, "width"), _size(reading, element, "height")
    if width is None and height is None:
        return []
    return [Rendition(href=href, width=width, height=height)]


def _sources(reading: Reading, element: Element) -> Iterator[Rendition]:
    for source in element:
        if name_of(source) != "source":
            continue
        if source.get("media") not in {None, "", "all", _NEVER}:
            reading.left_out("the media of <source> left out", source)
        srcset = _srcset(source)
        if srcset and not source.get("data-src"):
            yield from _candidates(reading, source, srcset)
        else:
            href = reading.address(source, "data-src") or reading.address(source, "src")
            yield _rendition(reading, source, href, source.get("type") or "")


def _candidates(reading: Reading, element: Element, srcset: str | None) -> Iterator[Rendition]:
    """Yield what the ``srcset`` of an ``img`` or ``source`` offers (HTML Living Standard, "srcset attribute")."""
    is_source = name_of(element) == "source"
    media_type = (element.get("type") or "") if is_source else ""
    for url, number, unit in _CANDIDATE.findall((srcset or "").strip(" \t\n\r\f\v,")):
        if href := resolved_url(url.rstrip(","), reading.base):
            if unit in {"x", "h"} and number != "1":
                reading.left_out("densities and heights in a srcset left out", element)
            width = _number(number) if unit == "w" else None
            if is_source and width is None:
                yield _rendition(reading, element, href, media_type)
            else:
                yield Rendition(href=href, media_type=media_type, width=width)


def _rendition(reading: Reading, source: Element, href: str, media_type: str) -> Rendition:
    return Rendition(
        href=href,
        name=source.get("data-name") or "",
        media_type=media_type,
        width=_size(reading, source, "width"),
        height=_size(reading, source, "height"),
        size=_size(reading, source, "data-size"),
    )


def _size(reading: Reading, element: Element, name: str) -> int | None:
    """Return the attribute *name* as a number of pixels or bytes; percentages are layout, and not reported."""
    value = element.get(name)
    number = _number(value)
    if number is None and value and not _LAYOUT.match(value):
        reading.left_out(f"the {name} of <{name_of(element)}> is not a size, and left out: {line(value):.60}", element)
    return number


def _number(value: str | None) -> int | None:
    if not value:
        return None
    number = value.strip().removesuffix("px").rstrip()
    return round(float(number)) if _FRACTION.fullmatch(number) else whole_number(number)


def read_background(reading: Reading, element: Element, language: str) -> Media | None:
    """Return the picture that *element*, which has no text, has as its background; `None` if it has none."""
    match = _BACKGROUND.search(element.get("style") or "")
    if match is None or len(element) or (element.text or "").strip():
        return None
    shown = Made("img", {"src": match[1].strip("\"' "), "alt": element.get("aria-label") or element.get("title") or ""})
    return read_media(reading, cast("Element", shown), language)


def report_background(reading: Reading, element: Element) -> None:
    """Report the background picture of *element*, which is left out, unless it is a filler."""
    match = _BACKGROUND.search(element.get("style") or "")
    address = match[1].strip("\"' ") if match else ""
    if address and not is_filler(address):
        reading.left_out(f"a picture in the background left out: {address:.60}", element)


_BACKGROUND = lazily(r"background(?:-image)?\s*:[^;{}]{0,200}?url\(([^()\\]{1,2000})\)", re.IGNORECASE)


def foreign_of(figure: Element) -> tuple[Foreign, ...]:
    """Return what newsformat's own figure keeps for other formats."""
    return foreign_in(figure.get("data-foreign") or "")


_CREDIT = frozenset(
    (
        *("credit", "credits", "photo-credit", "image-credit", "caption-credit", "element-image__credit", "source"),
        *("byline", "photographer"),
    )
)
_RIGHTS = frozenset(("rights", "copyright"))


def is_credit(element: Element) -> bool:
    """Is *element*, next to the caption of a figure, a credit by its class, and without a picture?"""
    return bool(classes(element) & _CREDIT) and not any(inner.get("src") for inner in inside(element))


def without_credit(figcaption: Element, *, is_of_picture: bool) -> tuple[Element, str, str]:
    """Return the caption without credit and rights, and these two; a closing ``cite`` *is_of_picture* is a credit."""
    is_cited = is_of_picture and len(figcaption) > 0 and _ends_in_cite(figcaption)
    if not is_cited and not any(classes(inner) & (_CREDIT | _RIGHTS) for inner in inside(figcaption)):
        return figcaption, "", ""
    rest = deepcopy(figcaption)
    rest.tail = None
    if is_cited:
        rest[-1].set("class", "credit")
    return rest, _remove_first(rest, _CREDIT), _remove_first(rest, _RIGHTS)


def _ends_in_cite(figcaption: Element) -> bool:
    last = figcaption[-1]
    return name_of(last) == "cite" and not (last.tail or "").strip()


def _remove_first(element: Element, names: frozenset[str]) -> str:
    """Take the first element of one of these classes out of *element* and return its text."""
    first_inner = next((inner for inner in inside(element) if classes(inner) & names), None)
    if first_inner is None:
        return ""
    parent = next(outer for outer in element.iter() if first_inner in outer)
    before = list(parent).index(first_inner) - 1
    if before < 0:
        parent.text = f"{parent.text or ''} {first_inner.tail or ''}"
    else:
        parent[before].tail = f"{parent[before].tail or ''} {first_inner.tail or ''}"
    parent.remove(first_inner)
    return all_text(first_inner)


def read_captioned(reading: Reading, element: Element, language: str) -> Media:
    """Return the picture for an agency's custom element, ``<x-image caption="A" credit="B"/>``."""
    attributes = {str(key): str(value) for key, value in element.items()}
    caption, credit = attributes.pop("caption"), attributes.pop("creditline", "") or attributes.pop("credit", "")
    if further := sorted(attributes.keys() - {"lang", "class"}):
        reading.left_out(f"attributes of <{name_of(element)}> left out: {', '.join(further)}", element)
    return Media(caption=caption, credit=credit, language=language)


def read_embed(reading: Reading, element: Element, language: str) -> Embed | None:
    """Return the `Embed` of an ``iframe``, ``embed`` or ``object`` element; its code is kept only as data.

    Some are loaded by scripts when visible, or upon consent; those of CKEditor and Wagtail have only an address.
    """
    lazy = [*_lazy_attributes(element, "src"), *(key for key in _LAZY_ADDRESSES if element.get(key))]
    is_lazy = lazy and _PLACEHOLDER.match(element.get("src") or "")
    keys = [*(lazy if is_lazy else ("src", *lazy)), "data", "url"]
    href = next((url for key in keys if (url := reading.address(element, key))), "")
    report_unread_content(reading, element)
    if not href:
        reading.left_out(f"an <{name_of(element)}> without an address left out", element)
        return None
    code = "" if element.get("url") else _code(reading, element, href)
    return Embed(href, html=code, language=language)


_LAZY_ADDRESSES = ("data-src-cmplz", "data-litespeed-src", "data-url")
_PLACEHOLDER = re.compile(r"\s*(?:\Z|about:|data:|javascript:)", re.IGNORECASE)


def _code(reading: Reading, element: Element, href: str) -> str:
    name = name_of(element)
    values = {key: value for key in _CODE_ATTRIBUTES if (value := element.get(key)) is not None}
    if "data" not in values:
        values = {"src": href} | values | {"src": href}
    attributes = "".join(
        [
            f" {key}={quoted(resolved_url(value, reading.base) if key in {'src', 'data'} else value)}"
            for key, value in values.items()
        ]
    )
    return f"<{name}{attributes}>" if name == "embed" else f"<{name}{attributes}></{name}>"
