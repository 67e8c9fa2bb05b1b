"""The text of a ``story`` of NPRML, with the elements that its layout places between the paragraphs."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from typing import ClassVar

from newsformat import Article, Association, Block, Embed, Foreign, Heading, Media, Quote, Rendition
from newsformat.markup.html import read_html
from newsformat.markup.xml import Element, all_text, extent_in, local, text_of, whole_number
from newsformat.plugin import lazily, line
from newsformat_agencies._draft import Draft, attributes, foreign_of, text_in


SPACE = "nprml"
_TEXTS = ("textWithHtml", "text")
_FORMATS = {"mp3": "audio/mpeg", "mp4": "audio/mp4", "wm": "audio/x-ms-wma"}
_BEST = ("primary", "enlargement", "standard")


class Parts:
    """Elements that are assembled once the whole story has been read, by name, and by ID if they have one."""

    names: ClassVar = frozenset(
        (*_TEXTS, "layout", "image", "audio", "pullQuote", "correction", "htmlAsset", "externalAsset", "relatedLink")
    )

    def __init__(self) -> None:
        self.all: dict[str, dict[Element, None]] = {}
        self._numbered: dict[tuple[str, str], deque[Element]] = {}

    def see(self, field: Element) -> None:
        """Collect *field*."""
        self.all.setdefault(local(field), {})[field] = None
        if number := field.get("id"):
            self._numbered.setdefault((local(field), number), deque()).append(field)

    def take(self, name: str) -> list[Element]:
        """Remove and return all elements called *name*."""
        return [*self.all.pop(name, ())]

    def take_one(self, name: str, number: str) -> Element | None:
        """Remove and return the first element with this *name* and ID."""
        if not (several := self._numbered.get((name, number))) or name not in self.all:
            return None
        found = several.popleft()
        del self.all[name][found]
        return found


def settle(draft: Draft, parts: Parts) -> None:
    """Assign the collected elements to body and associations."""
    paragraphs = _paragraphs(draft, parts)
    placed = [*_laid_out(draft, parts, paragraphs)]
    draft.add("body", *placed, *[block for blocks in paragraphs.values() for block in blocks])
    for quote in parts.take("pullQuote"):
        draft.add("body", *_quote(quote, draft))
    for correction in parts.take("correction"):
        draft.add("body", *_correction(correction, draft))
    for image in parts.take("image"):
        media = _image(image, draft)
        draft.add("associations", Association(role=image.get("type") or "image", media=media))
    for audio in parts.take("audio"):
        draft.add("associations", _audio(audio, draft))
    for related in parts.take("relatedLink"):
        _related(related, draft)
    for left in parts.all.values():
        for child in left:
            draft.keep(child)


# The text ----------------------------------------------------------------------


def _paragraphs(draft: Draft, parts: Parts) -> dict[str, tuple[Block, ...]]:
    """Return the blocks of each paragraph by its number; the text without HTML is dropped if it is the same."""
    html, plain = parts.take(_TEXTS[0]), parts.take(_TEXTS[1])
    fields = html or plain
    found: dict[str, tuple[Block, ...]] = {}
    for field in fields:
        draft.report_around(field)
        for part in _closed([*field.iterchildren("*")]):
            if local(part) != "paragraph":
                draft.keep(part)
                continue
            draft.report_attributes(part, ("num",))
            number = part.get("num") or str(len(found) + 1)
            found[number if number not in found else f"{number} {len(found)}"] = draft.blocks(part)
    words = [word for blocks in found.values() for word in Article(body=blocks).text.split()]
    for field in plain if html else ():
        more = bool(field.keys()) or any({*part.keys()} - {"num"} for part in field)
        if more or [word for part in field for word in text_of(part).split()] != words:
            draft.keep(field)
    return found


def _closed(parts: list[Element]) -> list[Element]:
    """Merge the parts between which a block element of HTML is open; empty the others.

    Systems that split a text at its paragraphs leave ``<blockquote>`` in one part and ``</blockquote>`` in another.
    """
    first, depth = 0, 0
    for index, part in enumerate(parts):
        if len(part) or local(part) != "paragraph":
            depth = 0
            continue
        first = index if depth == 0 else first
        depth = max(0, depth + sum(-1 if end else 1 for end in _BLOCK.findall(part.text or "")))
        if depth == 0 and index > first:
            parts[first].text = "".join([f"<p>{node.text or ''}</p>" for node in parts[first : index + 1]])
            for element in parts[first + 1 : index + 1]:
                element.text = ""
    return parts


_BLOCK = lazily(r"<(/?)(?:blockquote|[uod]l|div|table|figure|section|aside)\b", re.IGNORECASE)


def _laid_out(draft: Draft, parts: Parts, paragraphs: dict[str, tuple[Block, ...]]) -> Iterator[Block]:
    """Yield the blocks placed by the layout, in its order, removing placed text from *paragraphs*."""
    layouts = parts.take("layout")
    for layout in layouts:
        order = [part for text in layout.iterchildren("{*}storytext") for part in text.iterchildren("*")]
        rest = False
        for part in sorted(order, key=_number):
            blocks = _placed(part, draft, parts, paragraphs)
            rest = rest or blocks is None
            yield from blocks or ()
        if rest or any(local(part) != "storytext" or part.keys() for part in layout) or layout.keys():
            draft.keep(layout)


def _number(part: Element) -> int:
    return whole_number(part.get("num")) or 0


def _placed(
    part: Element, draft: Draft, parts: Parts, paragraphs: dict[str, tuple[Block, ...]]
) -> tuple[Block, ...] | None:
    """Return the blocks that *part* of a layout places; `None` if they are missing or it has more attributes."""
    kind, number = local(part), part.get("refId") or ""
    if kind == "text":
        return paragraphs.pop(part.get("paragraphNum") or "", None) if {*part.keys()} <= _OF_TEXT else None
    if not {*part.keys()} <= _OF_OTHERS:
        return None
    if kind == "staticHtml" and (html := parts.take_one("htmlAsset", number)) is not None:
        draft.report_attributes(html, ("id",))
        return read_html(all_text(html), draft.report, limits=draft.limits)
    if kind == "externalAsset" and (asset := parts.take_one(kind, number)) is not None:
        return _embed(asset, draft)
    if (image := parts.take_one("image", number)) is not None:
        return (_image(image, draft),)
    return None


_OF_TEXT, _OF_OTHERS = {"num", "paragraphNum"}, {"num", "refId"}


def _embed(asset: Element, draft: Draft) -> tuple[Block, ...]:
    """Return the embedded resource; keep *asset* if there is more."""
    url = text_in(asset, "url")
    if len(asset) != 1 or [*asset.keys()] != ["id"]:
        draft.keep(asset)
    return (Embed(url),) if url else ()


def _quote(quote: Element, draft: Draft) -> Iterator[Block]:
    quoted = quote.find("{*}text")
    if quoted is None:
        draft.keep(quote)
        return
    people = [text for part in quote.iterchildren("{*}person") if (text := text_of(part))]
    if len(quote) > 1 + len(people) or {*quote.keys()} - {"id"} or any(part.keys() for part in quote):
        draft.keep(quote)
    yield Quote(draft.blocks(quoted), attribution=", ".join(people))


def _correction(correction: Element, draft: Draft) -> Iterator[Block]:
    """Yield the text of a correction; keep the element if there is more, such as its date."""
    if title := line(text_in(correction, "correctionTitle")):
        yield Heading(title, 3)
    text = correction.find("{*}correctionText")
    yield from draft.blocks(text) if text is not None else ()
    if len(correction) > bool(title) + (text is not None) or correction.keys():
        draft.keep(correction)
    draft.add("signals", "correction")


# Pictures and sounds -------------------------------------------------------------


def _image(image: Element, draft: Draft) -> Media:
    """Return the picture, shown by its primary crop or else the best one; the rest becomes foreign parts of it."""
    files = [_file(image, image.get("type") or "", draft)]
    files += [_file(part, part.get("type") or local(part), draft) for part in image if local(part) in _CROPS]
    primary = [part.get("src") or "" for part in image.iterchildren("{*}crop") if part.get("primary") == "true"]
    files = [file for file in files if file.href]
    ranks = {name: rank for rank, name in enumerate(_BEST)}
    best = min(files, key=lambda file: (file.href not in primary, ranks.get(file.name, len(ranks))), default=None)
    caption = image.find("{*}caption")
    makers = [text for name in ("producer", "provider") if (text := text_in(image, name))]
    return Media(
        "" if best is None else best.href,
        caption=() if caption is None else draft.inlines(caption),
        credit="/".join(makers),
        rights=text_in(image, "copyright"),
        renditions=files,
        foreign=[*_foreign_of_image(image)],
    )


_CROPS = frozenset(("crop", "enlargement"))
_SHOWN = frozenset(("caption", "producer", "provider", "copyright"))
_OF_FILES = frozenset(("src", "type", "width", "height"))


def _file(part: Element, name: str, draft: Draft) -> Rendition:
    width, height = extent_in(part, "width", draft.report), extent_in(part, "height", draft.report)
    return Rendition(href=part.get("src") or "", name=name, width=width, height=height)


def _foreign_of_image(image: Element) -> Iterator[Foreign]:
    """Yield the foreign parts of *image*: all but its files, caption, credits and rights."""
    yield from [Foreign(SPACE, name, value) for name, value in attributes(image).items() if name not in _OF_FILES]
    seen: set[str] = set()
    for part in image.iterchildren("*"):
        name = local(part)
        if name in _CROPS:
            is_known = {*part.keys()} <= _OF_FILES and not text_of(part) and not len(part)
        else:
            is_known = name in _SHOWN and name not in seen and not part.keys()
        seen.add(name)
        if not is_known and (kept := foreign_of(part, SPACE)):
            yield kept


def _audio(audio: Element, draft: Draft) -> Association:
    """Return a sound with all its files; duration, permissions and the like become foreign parts."""
    files = []
    for form in audio.iterchildren("{*}format"):
        for part in form.iterchildren("*"):
            kind = part.get("type") or local(part)
            files.append(Rendition(href=text_of(part), name=kind, media_type=_FORMATS.get(kind, "")))
    files = [file for file in files if file.href]
    best = next((file.href for file in files if file.media_type), files[0].href if files else "")
    description = audio.find("{*}description")
    foreign = [Foreign(SPACE, name, value) for name, value in attributes(audio).items() if name != "type"]
    seen: set[str] = set()
    for part in audio.iterchildren("*"):
        known = (
            local(part) in _HEARD
            and (local(part) == "format" or local(part) not in seen)
            and not _has_further_attributes(part)
        )
        seen.add(local(part))
        if not known and (kept := foreign_of(part, SPACE)):
            foreign.append(kept)
    media = Media(
        best,
        kind="audio",
        caption=() if description is None else draft.inlines(description),
        renditions=files,
        foreign=foreign,
    )
    return Association(role=audio.get("type") or "audio", title=text_in(audio, "title"), media=media)


_HEARD = frozenset(("format", "title", "description"))


def _has_further_attributes(part: Element) -> bool:
    """Has *part* of a sound attributes, or its files other attributes than ``type``?"""
    return bool(part.keys()) or any({*child.keys()} - {"type"} or len(child) for child in part)


def _related(related: Element, draft: Draft) -> None:
    """Read a linked story as an association."""
    links = [link for link in related.iterchildren("{*}link") if link.get("type") in {"html", None} and text_of(link)]
    if not links:
        draft.keep(related)
        return
    address, title = text_of(links[0]), text_in(related, "caption")
    draft.add("associations", Association(role=related.get("type") or "related", title=title, href=address))
    if len(related) > bool(title) + 1 or {*related.keys()} - {"type"} or any(part.keys() for part in related):
        draft.keep(related)
