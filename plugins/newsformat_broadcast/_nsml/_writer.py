"""An article → NSML 3.1."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsformat import Article, Block, Inlines, Raw, Status, Style, Text
from newsformat.markup.html import safe_url
from newsformat.markup.xml import (
    Element,
    as_xml,
    attributes_of,
    escape,
    local,
    parse,
    quoted,
    snippet,
    text_of,
    well_formed,
    whole_number,
)
from newsformat.plugin import Articles, NoOptions, Report, inlines, plain
from newsformat_broadcast._desk import PAGE_NUMBER, presenter_names, report_unread_back, story_name, story_number
from newsformat_broadcast._nsml._document import without_namespace
from newsformat_broadcast._nsml._names import FIELDS, HEAD, MOMENTS, NAMESPACE, SPACE, VERSION, WIRE
from newsformat_broadcast._nsml._reader import read_story
from newsformat_broadcast._options import Captions
from newsformat_broadcast._script import xml_runs
from newsformat_broadcast._spoken import spoken


_TAGS = {Style.STRONG: "b", Style.EMPHASIS: "i", Style.UNDERLINE: "u"}
_META = frozenset(("wire", "mail", "locked", "rate", "break", "mcserror", "hold", "wordlength", "version"))
_OWN_FIELDS = frozenset(("title", PAGE_NUMBER, "presenter", "writer", *MOMENTS))
_MAX_ANCHORS = 256  # anchored elements, whose ids are 0 to 255


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the article as a story."""
    for article in articles:
        content = as_xml(article, lambda candidate: _document(candidate, report), report)
        back = Report(heard=False)
        report_unread_back(
            article, read_story(without_namespace(parse(content, report=back)), Captions.APART, back), SPACE, report
        )
        yield content


def _document(article: Article, report: Report) -> str:
    kept = _Kept(article)
    body = _Body(article.body, report)
    parts = [
        _wrapped("head", _head(article, body.words, kept, report)),
        *kept.whole("projects", "form"),
        _wrapped("fields", [*_fields(article, report), *kept.fields]),
        _wrapped("body", body.paragraphs),
        _wrapped("aeset", body.cues) if body.cues else "",
        *kept.whole("field-atts", "aeset-atts"),
    ]
    start = f'<?xml version="1.0" encoding="UTF-8"?>\n<nsml xmlns={quoted(NAMESPACE)} version={quoted(VERSION)}>\n'
    return f"{start}{''.join(parts)}</nsml>\n"


def _wrapped(name: str, lines: Iterable[str]) -> str:
    return "\n".join([f"<{name}>", *lines, f"</{name}>", ""])


class _Kept:
    """The foreign parts of an article that can be put back."""

    def __init__(self, article: Article) -> None:
        self._parts: dict[str, list[Element]] = {}
        for part in article.foreign:
            element = well_formed(part.value) if part.space == SPACE else None
            if element is not None and (
                part.name in {local(element), f"head/{local(element)}"} or _is_field(element, part.name)
            ):
                self._parts.setdefault(part.name, []).append(element)

    def attributes(self) -> dict[str, str]:
        """Return the kept attributes of ``<meta>``."""
        heads = self._parts.get("head/meta", [])[:1]
        return {key: value for head in heads for key, value in attributes_of(head) if key in _META}

    def head(self) -> dict[str, str]:
        """Return the other elements of the head by name."""
        names = [name for name in HEAD if name not in {"meta", "storyid"} and f"head/{name}" in self._parts]
        return {name: snippet(self._parts[f"head/{name}"][0]) for name in names}

    @property
    def fields(self) -> Iterator[str]:
        """The fields that are not written from the article."""
        seen = set(_OWN_FIELDS)
        for element in self._parts.get("fields", ()):
            name = (element.get("id") or "").lower()
            if name and name not in seen:
                seen.add(name)
                yield snippet(element)

    def whole(self, *names: str) -> Iterator[str]:
        """Yield the parts with these *names*."""
        for name in names:
            for element in self._parts.get(name, ())[:1]:
                yield f"{snippet(element)}\n"


def _is_field(element: Element, name: str) -> bool:
    if name != "fields" or local(element) not in FIELDS or len(element):
        return False
    number = whole_number(text_of(element)) is not None
    return {"string": True, "boolean": text_of(element) in {"true", "false", "0", "1"}}.get(local(element), number)


def _head(article: Article, words: int, kept: _Kept, report: Report) -> Iterator[str]:
    attributes = kept.attributes()
    if article.status is Status.CANCELED:
        report.lost("status", why="NSML can withhold a story (float), but not cancel it")
    wired = WIRE.get(attributes.get("wire", ""))
    if wired is not None and wired != article.urgency:
        report.lost(f"foreign.{SPACE}", where="head/meta/@wire", why="the article has another urgency now")
        del attributes["wire"]
    if article.urgency is not None and wired != article.urgency:
        report.lost("urgency", why="only wire stories have one")
    floats = {} if article.status is Status.USABLE else {"float": "true"}
    meta = {"words": str(words)} | attributes | floats
    elements = kept.head() | ({"storyid": f"<storyid>{escape(article.uri)}</storyid>"} if article.uri else {})
    yield f"<meta {' '.join([f'{key}={quoted(value)}' for key, value in meta.items()])}/>"
    yield from [elements[name] for name in HEAD if name in elements]


def _fields(article: Article, report: Report) -> Iterator[str]:
    for place, byline in enumerate(article.bylines[1:], 2):
        report.lost("bylines", where=f"#{place}: {byline.label}", why="a story has one writer")
    fields = {
        "title": story_name(article, report),
        PAGE_NUMBER: story_number(article, report),
        "presenter": "".join(presenter_names(article, report, 1)),
        "writer": "".join([signer.label for signer in article.bylines[:1]]),
    }
    for name, text in fields.items():
        if text:
            yield f'<string id="{name}">{escape(text)}</string>'
    for name, attribute in MOMENTS.items():
        when = getattr(article, attribute)
        if when is None:
            continue
        seconds = int(when.timestamp())
        if when.microsecond or when.utcoffset() or seconds <= 0:
            report.lost(attribute, why="NSML has whole seconds since 1970, in UTC")
        if seconds > 0:
            yield f'<date id="{name}">{seconds}</date>'


class _Body:
    """Writes the paragraphs of a story, its anchored elements, and the number of words to read."""

    def __init__(self, blocks: Iterable[Block], report: Report) -> None:
        self.paragraphs: list[str] = []
        self.cues: list[str] = []
        self.words = 0
        self._anchors, self._report = "", report
        for block in blocks:
            if isinstance(block, Raw):
                self._raw(block)
            else:
                for content in spoken(block):
                    self._paragraph(inlines(content))
        if self._anchors:
            self._add("")

    def _add(self, content: str) -> None:
        self.paragraphs.append(f"<p>{self._anchors}{content}</p>")
        self._anchors = ""

    def _paragraph(self, content: Inlines) -> None:
        if content:
            self.words += len(plain(content).split())
            self._add(xml_runs(content, _tags, self._link))

    def _link(self, text: str, href: str) -> str:
        if not safe_url(href):
            self._report.lost("inline.link", where=href[:60], why="the address is not safe")
            return escape(text)
        return f"<link><show>{escape(text)}</show><url>{escape(href)}</url></link>"

    def _raw(self, block: Raw) -> None:
        element = well_formed(block.value) if block.space == SPACE else None
        if element is None:
            return
        if local(element) == "ae" and len(self.cues) < _MAX_ANCHORS:
            self._cue(element)
        elif local(element) == "p" and all(local(child) in {"pi", "cc"} for child in element) and not element.text:
            self._add("".join([snippet(child) for child in element]))

    def _cue(self, element: Element) -> None:
        number = str(len(self.cues))
        attributes = [("id", number), *[(key, value) for key, value in attributes_of(element) if key != "id"]]
        element.attrib.clear()
        for key, value in attributes:
            element.set(key, value)
        self.cues.append(snippet(element))
        self._anchors += f"<a idref={quoted(number)}/>"


def _tags(run: Text) -> list[str]:
    return [_TAGS[mark] for mark in run.marks if isinstance(mark, Style) and mark in _TAGS]
