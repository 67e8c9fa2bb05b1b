"""LSEG: stories and headlines of its news service, NewsML-G2 in JSON → articles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from attrs import evolve
from lxml import etree

from newsformat import Article, Envelope, Identifier
from newsformat.markup.json import Object, text_of
from newsformat.markup.json_items import read_alone_or_in, read_answers
from newsformat.markup.members import has_value, one_or_several
from newsformat.markup.xml import legal, new_element
from newsformat.plugin import NoOptions, ReadError, Report, Source
from newsformat_agencies._apis._lseg_classes import with_classes
from newsformat_newsml.inner import article_in


_SPACE = "lseg-news"
_NAR = "http://iptc.org/std/nar/2006-10-01/"
_PREFIXES: Any = {None: _NAR}
_XML = "{http://www.w3.org/XML/1998/namespace}"
NAME = re.compile(r"[A-Za-z][\w.-]*", re.ASCII)
_DEEPEST = 100
_ID = re.compile(r"(urn:newsml:.+):(\d+)")  # ID of a story, and its version


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each story or headline in *source*: a single one or the results of a search.

    Raises:
        ReadError: there is none, or none can be read.
    """

    def article(story: Any) -> Article:
        return _article(story, report)

    def answer(value: Any) -> Iterator[Article | Envelope]:
        return read_alone_or_in(value, "data", article, report, space=_SPACE, item="the story")

    yield from read_answers(source, answer, report)


def _article(story: Any, report: Report) -> Article:
    if not isinstance(story, dict) or not isinstance(story.get("newsItem"), dict):
        raise ReadError("not an LSEG story, which has a newsItem")
    item = new_element(f"{{{_NAR}}}newsItem", nsmap=_PREFIXES)
    _Element(item, "newsItem", report).fill(story["newsItem"])
    article = article_in(item, report)
    if article.title and not article.headline:  # a headline alone
        article = evolve(article, headline=article.title, title="")
    article = with_classes(article, _html(item), report)
    for name, value in story.items():
        if name == "storyId" and value and isinstance(value, str):
            article = _identified(article, value)
        elif name != "newsItem" and has_value(value):
            report.left_out(f"{name} of a story is left out")
    return article


def _html(item: Any) -> str:
    """Return the HTML of the story, a string."""
    return next((entry.text for entry in item.iterfind("{*}contentSet/{*}inlineXML") if entry.text), "")


def _identified(article: Article, story: str) -> Article:
    """Return *article* with the service's ID of the *story*, which ends in the version."""
    if article.uri:
        return evolve(article, identifiers=(*article.identifiers, Identifier(value=story, kind="storyId")))
    match = _ID.fullmatch(story)
    return evolve(article, uri=match[1] if match and article.version == match[2] else story)


class _Element:
    """An XML element built from its JSON counterpart; *path* is its location."""

    def __init__(self, element: Any, path: str, report: Report, depth: int = 0) -> None:
        self.element, self.path, self.report, self.depth = element, path, report, depth

    def fill(self, members: Object) -> None:
        """Add ``$`` as text, ``_…`` as an attribute, and any other member as one or several child elements.

        Raises:
            ReadError: it is nested too deeply.
        """
        if self.depth > _DEEPEST:
            raise ReadError(f"{self.path} is too deep")
        for name, value in members.items():
            if name == "$":
                self._text(value, name)
            elif name.startswith("_"):
                self._attribute(name, value)
            elif NAME.fullmatch(name):
                for item in one_or_several(value):
                    self._add(name, item)
            else:
                self._left_out(name, "no name")

    def _text(self, value: Any, name: str) -> None:
        if isinstance(value, (dict, list)):
            self._left_out(name, "no value")
        elif value is not None:
            self.element.text = _characters(value)

    def _attribute(self, name: str, value: Any) -> None:
        key = name[1:]
        if isinstance(value, (dict, list)):
            self._left_out(name, "no value")
        elif not NAME.fullmatch(key.removeprefix("xml:")):
            self._left_out(name, "no name")
        elif value is not None:
            self.element.set(key.replace("xml:", _XML), _characters(value))

    def _add(self, name: str, value: Any) -> None:
        child = _Element(
            etree.SubElement(self.element, f"{{{_NAR}}}{name}"), self._path_of(name), self.report, self.depth + 1
        )
        if isinstance(value, dict):
            child.fill(value)
        elif isinstance(value, list):
            self._left_out(name, "an array in another is not a value")
        else:
            child._text(value, "")

    def _left_out(self, name: str, why: str) -> None:
        self.report.left_out(f"{self._path_of(name)} is left out: {why} of NewsML-G2")

    def _path_of(self, name: str) -> str:
        return f"{self.path}.{name}"


def _characters(value: str | float) -> str:
    return legal(value if isinstance(value, str) else text_of(value))
