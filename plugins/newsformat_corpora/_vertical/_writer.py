"""Articles → vertical text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Final

from newsformat import (
    Article,
    Block,
    Embed,
    Heading,
    Inlines,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Related,
    Rule,
    Table,
    plain,
)
from newsformat.markup.words import joined, scripts_in, sentences
from newsformat.markup.xml import escape, legal
from newsformat.plugin import Articles, NoOptions, Report, Source
from newsformat_corpora._changes import report_changes, report_lost_foreign
from newsformat_corpora._vertical._reader import SPACE, read


_NAME: Final = re.compile(r"[A-Za-z_][\w.:-]*", re.ASCII)
_BREAK: Final = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")  # anything that may end a line
_LEVEL: Final = 2  # level of headings when read back


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield each article as a document, one word per line."""
    reported: set[str] = set()
    for article in articles:
        yield _Document(article, report, reported).text().encode()


class _Document:
    """Writes an article; *reported* are notes already reported for earlier ones."""

    def __init__(self, article: Article, report: Report, reported: set[str]) -> None:
        self._article, self._report, self._reported = article, report, reported

    def text(self) -> str:
        """Return the lines of the document; losses are reported."""
        head = f"<doc{''.join(self._attributes())}>"
        self._report_losses(f"{head}\n</doc>\n")
        units = "".join([*self._unit(self._article.headline, "headline", heading=True), *self._units()])
        return f"{head}\n{units}</doc>\n"

    def _attributes(self) -> Iterator[str]:
        article, names = self._article, set[str]()
        for name, value in (
            *_metadata(article),
            *((part.name, part.value) for part in article.foreign if part.space == SPACE),
        ):
            if value and name not in names and _NAME.fullmatch(name):
                names.add(name)
                yield f' {name}="{_escaped(value)}"'

    def _report_losses(self, document: str) -> None:
        """Report what of the article is lost when its *document*, without the text, is read back."""
        found = read(Source(document.encode()), NoOptions(), Report(heard=False))
        back = next((article for article in found if isinstance(article, Article)), Article())
        report_changes(self._article, back, _MAY_CHANGE, self._report)
        own_parts = [part for part in self._article.foreign if part.space == SPACE]
        report_lost_foreign(own_parts, back, "it is not an attribute of a document", self._report)

    # Text -----------------------------------------------------------------------------

    def _units(self) -> Iterator[str]:
        begun = bool(self._article.headline)
        for index, block in enumerate(self._article.body):
            where = f"body[{index}]"
            if isinstance(block, Heading) and not begun:
                self._report.lost("body.heading", where=where, why="above the text, it is the headline")
            elif isinstance(block, Heading) and block.level != _LEVEL:
                self._report.lost("body.heading", where=where, why="a heading has no level")
            for content in _texts(block):
                begun = begun or bool(content)
                yield from self._unit(content, where, heading=isinstance(block, Heading))

    def _unit(self, content: Inlines, where: str, *, heading: bool) -> Iterator[str]:
        """Yield the lines of a paragraph: its sentences, and the words of each."""
        text = legal(plain(content))
        for script in sorted(scripts_in(text) - self._reported):
            self._reported.add(script)
            self._report.note(f"text in the script {script.lower()} is only split into words at blanks")
        found = [*sentences(text)]
        if where != "headline" and joined(token for entries in found for token in entries) != plain(content):
            name = "body.heading" if heading else "body.paragraph"
            self._report.lost(name, where=where, why="all blanks and breaks are one blank")
        if not found:
            return
        yield '<p heading="1">\n' if heading else "<p>\n"
        for group in found:
            lines = [f"<g/>\n{_word(text)}" if glued else _word(text) for text, glued in group]
            yield "<s>\n" + "\n".join(lines) + "\n</s>\n"
        yield "</p>\n"


_MAY_CHANGE: Final = {
    "headline": "the attribute of a document is one line",
    "subhead": "the attribute of a document is one line",
    "summary": "the attribute of a document is one line",
    "uri": "a document has one ID or address",
    "identifiers": "a document has one ID",
    "bylines": "only the names of authors are written",
    "sources": "a document has one source",
    "subjects": "a document has one section",
    "keywords": "bars and commas separate them",
    "published": "only the day is given",
    "language": "it is not a known language",
}


def _metadata(article: Article) -> Iterator[tuple[str, str]]:
    """Yield the attributes of a document, by their most common names."""
    key = next((identifier.value for identifier in article.identifiers if identifier.kind == "id"), "")
    yield from [("id", key), ("url", article.uri)] if key or "://" in article.uri else [("id", article.uri)]
    yield "title", plain(article.headline)
    yield "subtitle", plain(article.subhead)
    yield "summary", plain(article.summary)
    yield "author", "|".join([byline.label for byline in article.bylines if byline.label])
    yield "date", _day(article.published)
    yield "source", next((source.name for source in article.sources), "")
    yield "section", next((subject.name for subject in article.subjects), "")
    yield "keywords", "|".join(article.keywords)
    yield "lang", article.language


def _day(when: datetime | None) -> str:
    if when is None:
        return ""
    try:
        return when.astimezone(UTC).date().isoformat()
    except OverflowError:  # the first or last possible day
        return when.date().isoformat()


def _word(text: str) -> str:
    """Return a token as a line; a byte order mark is escaped, or it would be dropped at the beginning of a line."""
    return escape(text).replace("\ufeff", "&#xFEFF;")


def _escaped(value: str) -> str:
    return escape(_BREAK.sub(" ", legal(value))).replace('"', "&quot;")


def _texts(block: Block) -> Iterator[Inlines]:
    """Yield the running texts of a block, each of which becomes a paragraph."""
    match block:
        case Paragraph(content=content) | Heading(content=content):
            yield content
        case Quote(content=blocks, attribution=attribution):
            yield from _all_texts(blocks)
            yield attribution
        case List(items=items):
            for item in items:
                yield from _all_texts(item)
        case Table(rows=rows, caption=caption):
            yield caption
            for row in rows:
                yield from row
        case Preformatted(text=text):
            yield from [Paragraph(line).content for line in text.split("\n")]
        case Media() | Embed() | Related() | Raw() | Rule():
            return


def _all_texts(blocks: Iterable[Block]) -> Iterator[Inlines]:
    for block in blocks:
        yield from _texts(block)
