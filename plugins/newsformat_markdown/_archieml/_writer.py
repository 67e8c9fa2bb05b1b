"""Writes an article as ArchieML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve, fields

from newsformat import Article, Block, Embed, Foreign, Heading, List, Media, Paragraph, Quote, Raw, Related
from newsformat.markup.json import object_of
from newsformat.markup.printed import printed_byline, read_byline
from newsformat.plugin import Articles, Limits, NoOptions, Report, rebuilt
from newsformat_markdown import _keys as keys
from newsformat_markdown._archieml._body import BodyReader
from newsformat_markdown._archieml._document import load
from newsformat_markdown._archieml._dump import entry, fits
from newsformat_markdown._archieml._lines import is_text
from newsformat_markdown._archieml._names import BYLINE, MARKED, SPACE, WRITTEN, is_free
from newsformat_markdown._archieml._reader import article_of
from newsformat_markdown._escaping import edges
from newsformat_markdown._foreign import value_of
from newsformat_markdown._pictures import displayed
from newsformat_markdown._writers._blocks_writer import BlocksWriter
from newsformat_markdown._writers._front_writer import Front, front_matter
from newsformat_markdown._writers._inline_writer import InlineWriter, markdown
from newsformat_markdown._writers._writable import is_writable, writable
from newsformat_markdown._writers._yaml_writer import Value


_BODY = "body"
_INLINE = {key.key: key.attribute for key in keys.keys_of(Article)}
_MEDIA = frozenset(("image", "video", "audio"))


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the bytes of the ArchieML of each of *articles*."""
    for article in articles:
        text = _document(article, report)
        if not is_writable(text):
            report.lost("text", why="it cannot contain control characters")
            article = writable(article)  # noqa: PLW2901 -- what is written of it
            text = _document(article, report)
        _note_changes(article, text, report)
        yield text.encode()


def _document(article: Article, report: Report) -> str:
    rewritten = rebuilt(article, {Foreign: _as_markdown})
    writer = _BodyWriter(rewritten, report)
    _report_native(rewritten.associations, report)
    body = [line for block in rewritten.body for line in ("", *writer.element(block))][1:]
    bare = evolve(rewritten, body=[_without_own(block) for block in rewritten.body])
    lines = [*_front(bare, report)]
    if body:
        lines += ["", f"[+{_BODY}]", *body, "[]"]
    return "\n".join(lines).strip("\n") + "\n"


def _report_native(part: object, report: Report) -> None:
    """Report ArchieML elements in *part*, which is written as Markdown, as lost."""

    def lose(raw: Raw) -> Raw:
        if raw.space == SPACE:
            report.lost(f"body.raw.{SPACE}", where=raw.value[:60], why="only the body has a place for it")
        return raw

    rebuilt(part, {Raw: lose})


def _as_markdown(foreign: Foreign) -> Foreign | None:
    return evolve(foreign, space=keys.SPACE) if foreign.space == SPACE else None


def _front(article: Article, report: Report) -> Iterator[str]:
    """Yield the lines of the metadata: single-line values first, then the others."""

    def body(of: Article) -> str:
        return BlocksWriter(report, of.direction, {}).blocks(of.body)

    front = front_matter(article, body, report, uniform=True, is_free=is_free, value_of=_value_of)
    front = _renamed(front, article, InlineWriter(report, article.direction, single=True))
    for key, value in front.items():
        if not isinstance(value, str | int) and fits(value):
            yield ""
        yield from entry(key, value)
    if not front:
        yield "headline:"  # otherwise, nothing would identify it as an article


def _value_of(text: str) -> Value:
    """Return the *text* of a foreign value in native form if ArchieML can represent it, else unchanged."""
    value = value_of(text)
    return value if fits(value) else text


def _renamed(front: Front, article: Article, inline: InlineWriter) -> Front:
    """Return *front* with newsrooms' names, in Markdown where it is read, and without an empty headline."""
    result: Front = {}
    signed = printed_byline(article.bylines)
    for key, value in front.items():
        if key.removesuffix(keys.MARKED) in MARKED:
            if not key.endswith(keys.MARKED) and value:
                content = getattr(article, _INLINE[key])
                result[WRITTEN.get(key, key)] = edges(markdown(content, inline))
        elif key in {"author", "authors"} and read_byline(signed) == article.bylines:
            result[BYLINE] = signed
        else:
            result[key] = value
    return result


def _note_changes(article: Article, text: str, report: Report) -> None:
    """Report values that are read back differently: ArchieML trims white space around values."""
    back = article_of(text, Report(heard=False), Limits())
    wanted = rebuilt(article, {Foreign: _of_archieml, Raw: _of_markdown})  # like the bodies of nested articles
    for attribute in fields(Article):
        was, now = getattr(wanted, attribute.name), getattr(back, attribute.name)
        if was != now and attribute.name != _BODY:
            name = f"foreign.{SPACE}" if attribute.name == "foreign" else attribute.name
            report.lost(name, why="it is read back from ArchieML with another value")


def _of_archieml(foreign: Foreign) -> Foreign | None:
    """Return *foreign* if it belongs to ArchieML; any others have been reported."""
    return foreign if foreign.space == SPACE else None


def _of_markdown(raw: Raw) -> Raw | None:
    return raw if raw.space == keys.SPACE else None


# Body -------------------------------------------------------------------------------


def _without_own(block: Block) -> Block:
    return evolve(block, foreign=()) if isinstance(block, Media) and _is_plain(block) else block


def _is_plain(media: Media) -> bool:
    """Do the lines of the element represent all of *media*?"""
    return media.kind in _MEDIA and media == evolve(displayed(media), kind=media.kind, foreign=media.foreign)


class _BodyWriter:
    def __init__(self, article: Article, report: Report) -> None:
        self._report, self._direction = report, article.direction
        self._single = InlineWriter(report, article.direction, single=True)
        self._reader = BodyReader(Report(heard=False), Limits())

    def element(self, block: Block) -> list[str]:
        """Return the lines of *block*, by newsrooms' names for it, or else in Markdown."""
        if not block.language and not isinstance(block, Paragraph):
            lines = [line for name, value in self._elements(block) for line in entry(name, value, nested=True)]
            if lines and self._is_read(lines, block):
                return lines
        _report_native(block, self._report)
        return self._in_markdown(block)

    def _in_markdown(self, block: Block) -> list[str]:
        text = BlocksWriter(self._report, self._direction, {}).blocks([block])
        if "\n" in text:
            return [*entry("markdown", {"text": text}, nested=True)]
        return ([text] if is_text(text) else [f"text: {text}"]) if text else []

    def _is_read(self, lines: Sequence[str], block: Block) -> bool:
        document = load("\n".join([f"[+{_BODY}]", *lines]), Limits().front_matter_depth, lambda *_: None)
        return tuple(self._reader.blocks(document.items[_BODY])) == (block,)

    def _elements(self, block: Block) -> Iterable[tuple[str, Value]]:
        match block:
            case Heading(content=content, level=level):
                return [(f"h{level}", self._line(block))]
            case Quote(content=(Paragraph(content=content, language=""),), attribution=sayer):
                parts = {"text": markdown(content, self._single), "attribution": markdown(sayer, self._single)}
                return [("quote", _non_empty(parts))]
            case Media() if _is_plain(block):
                return [(block.kind, self._media(block))]
            case Embed(href=href, html=html):
                return [("embed", _non_empty({"url": href, "html": html}))]
            case List(items=items, ordered=ordered) if items:
                texts = [BlocksWriter(Report(heard=False), self._direction, {}).blocks(item) for item in items]
                return [("ordered_list" if ordered else "list", texts)]
            case Related(title=title, links=links):
                found = [_non_empty({"text": link.text, "url": link.href}) for link in links]
                return [("related", {**_non_empty({"title": title}), "links": found})]
            case Raw(space="archieml", value=value):
                return _native(value)
            case _:
                return []

    def _line(self, heading: Heading) -> str:
        return edges(markdown(heading.content, self._single))

    def _media(self, media: Media) -> Mapping[str, Value]:
        caption = markdown(media.caption, self._single)
        texts = _non_empty({"url": media.href, "alt": media.alt, "caption": caption, "credit": media.credit})
        return {**texts, **{part.name: value_of(part.value) for part in media.foreign}}


def _non_empty(texts: Mapping[str, str]) -> dict[str, Value]:
    return {name: value for name, value in texts.items() if value}


def _native(value: str) -> Iterable[tuple[str, Value]]:
    """Return the element in *value*, its JSON, or nothing if it is not one."""
    found = object_of(value)
    if found is None or list(found) != ["type", "value"] or not isinstance(found["type"], str):
        return []
    node = value_of(value)
    return [(found["type"], node["value"])] if isinstance(node, Mapping) else []
