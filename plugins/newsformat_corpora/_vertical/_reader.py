"""Vertical text → articles."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from attrs import define, field

from newsformat import Article, Block, Byline, Concept, Envelope, Heading, Identifier, Inlines, Paragraph, plain
from newsformat.markup.exports import language_of
from newsformat.markup.html import unescaped
from newsformat.markup.languages import language_tag
from newsformat.markup.printed import joined_names, read_byline
from newsformat.plugin import NoOptions, ReadError, Report, Source, inlines, limit_message, read_each
from newsformat_corpora._dates import moment
from newsformat_corpora._draft import Draft
from newsformat_corpora._texts import lines_in


SPACE: Final = "vertical"
_DOCUMENTS: Final = frozenset(("doc", "text", "document", "article"))
STRUCTURE: Final = re.compile(r"<(/?)([A-Za-z][\w.:-]*)((?:\s[^<>]*?)?)(/?)>")
_STRUCTURES: Final = re.compile(r"(?:</?[A-Za-z][\w.:-]*(?:\s[^<>]*)?/?>\s*)+")  # several may share a line
_STARTS: Final = re.compile(rb"[ \t]*<(?:doc|text|document|article)(?=[\s>])[^<>]*>[ \t]*\r?\n?\Z", re.IGNORECASE)
_ATTRIBUTE: Final = re.compile(r"""([A-Za-z_][\w.:-]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?""")
_HEADS: Final = re.compile(r"h(?:ead(?:ing|line)?|[1-6])|title")
_YES: Final = frozenset(("1", "yes", "true", "y"))
_LINE: Final = 64 * 1024  # bytes of a line read at a time
_CONTAINERS: Final = frozenset(("corpus", "file", "group"))  # elements around documents
_NAMES: Final = {
    **dict.fromkeys(("title", "headline", "head"), "headline"),
    **dict.fromkeys(("subtitle", "subhead"), "subhead"),
    **dict.fromkeys(("summary", "description", "abstract"), "summary"),
    **dict.fromkeys(("author", "authors", "byline"), "bylines"),
    **dict.fromkeys(("date", "published", "pubdate", "publication_date", "date_published"), "published"),
    **dict.fromkeys(("url", "uri", "link"), "uri"),
    **dict.fromkeys(
        ("source", "newspaper", "publication", "website", "domain", "web_domain", "publisher", "medium"), "sources"
    ),
    **dict.fromkeys(("lang", "language"), "language"),
    **dict.fromkeys(("section", "topic", "category", "rubric"), "subjects"),
    **dict.fromkeys(("keywords", "tags"), "keywords"),
}


@define
class _Document:
    """The lines of a document that begins on *line*; without *content* if it is too long."""

    line: int
    content: bytes | None

    def text(self, source: Source, report: Report) -> str:
        """Return the text of the document, a part of *source*.

        Raises:
            ReadError: the document is too long.
        """
        if self.content is None:
            raise ReadError(
                limit_message("item_bytes", f"longer than {source.limits.item_bytes} bytes"), line=self.line
            )
        return lines_in(self.content, source.encoding, report, line=self.line)


@define
class _Unit:
    """A paragraph or a sentence: its words and the blanks between them, and a level if it is a heading."""

    parts: list[str] = field(factory=list)
    heading: int = 0


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each document."""
    reported = Counter[str]()

    def article(document: _Document) -> Iterator[Article]:
        reader = _Reader(report, reported, document.line)
        if reader.lines(document.text(source, report)):
            yield reader.article()

    found = documents(source)
    yield from read_each(found, article, report, name=lambda _: "a document", line=lambda document: document.line)


def documents(source: Source) -> Iterator[_Document]:
    """Yield the documents of *source*, with no more in memory than the limit."""
    stream, most = source.open(), source.limits.item_bytes
    parts: list[bytes] = []
    number, start, size, begins = 0, 1, 0, True
    while line := stream.readline(_LINE):
        number += begins
        if begins and _STARTS.match(line) and any(map(_is_content, parts)):
            yield _Document(start, b"".join(parts) if size <= most else None)
            parts, start, size = [], number, 0
        size += len(line)
        if size <= most:
            parts.append(line)
        begins = line.endswith(b"\n")
    if any(map(_is_content, parts)) or size > most:
        yield _Document(start, b"".join(parts) if size <= most else None)


def _is_content(line: bytes) -> bool:
    """Is *line* more than blank, a comment or markup around documents?"""
    bare = line.strip(b"\xef\xbb\xbf \t\r\n").lower()
    name = re.match(rb"</?([a-z][\w.:-]*)", bare)
    is_around = bare.startswith((b"<?", b"<!")) or (name is not None and name[1].decode() in _CONTAINERS)
    return bool(bare) and not is_around


class _Reader:
    """A document during conversion to an article."""

    def __init__(self, report: Report, reported: Counter[str], line: int) -> None:
        self._report, self._reported, self._line = report, reported, line
        self._draft = Draft(SPACE)
        self._units: list[_Unit] = []
        self._open: _Unit | None = None
        self._glued = self._glues = self._has_paragraphs = self._begun = False

    def lines(self, text: str) -> bool:
        """Read *text*; return whether it contains words or metadata."""
        for number, part in enumerate(text.split("\n"), self._line):
            bare = part.strip("\ufeff \r")
            if _STRUCTURES.fullmatch(bare):
                for structure in STRUCTURE.finditer(bare):
                    self._structure(structure, number)
            elif bare and not bare.startswith(("<!--", "<?", "<!DOCTYPE")):
                self._word(part, number)
        self._end()
        return self._begun or bool(self._units) or bool(self._draft.values)

    def article(self) -> Article:
        """Return the article."""
        if not self._glues and sum(len(unit.parts) for unit in self._units) > 1:
            self._report_once("glue", "words are separated by one blank each: no <g/> says where the text had none")
        if self._units and not self._has_paragraphs:
            self._report_once("paragraphs", "there are no paragraphs; each sentence is one")
        blocks = [_block(unit) for unit in self._units]
        first = blocks[0] if blocks else None
        headline = self._draft.values.get("headline")
        if isinstance(first, Heading) and (headline is None or _repeats(first, headline)):
            self._draft.values["headline"] = headline or first.content
            del blocks[0]
        self._draft.values["body"] = blocks
        return self._draft.article()

    # Lines ------------------------------------------------------------------------------

    def _structure(self, match: re.Match[str], number: int) -> None:
        end, name, attributes, alone = match.groups()
        name = name.lower()
        if name == "g":
            self._glued = self._glues = True
        elif name in _DOCUMENTS:
            if not end:
                self._begun = True
                self._attributes(_attributes(attributes))
        elif name in _CONTAINERS:
            if attributes.strip():
                self._left_out(f"what <{name}> says: {attributes.strip():.60}", number)
        elif name == "p" or _HEADS.fullmatch(name):
            self._end()
            self._has_paragraphs = True
            if not end:
                self._begin(name, dict(_attributes(attributes)), number)
        elif name == "s":
            if not self._has_paragraphs:
                self._end()
            self._report_attributes(name, attributes, number)
        elif not end or alone:
            self._report_once(f"<{name}>", f"structures of the text are left out: <{name}>", number)
            self._report_attributes(name, attributes, number)

    def _begin(self, name: str, attributes: Mapping[str, str], number: int) -> None:
        level = int(name[1]) if re.fullmatch("h[1-6]", name) else 2
        heading = (
            name != "p"
            or attributes.get("heading", "").lower() in _YES
            or attributes.get("type", "") in {"head", "title"}
        )
        self._open = _Unit(heading=level if heading else 0)
        rest = {key: value for key, value in attributes.items() if not (heading and key in {"heading", "type"})}
        if rest.get("heading") in {"0", "no", "false"}:
            del rest["heading"]
        for key, value in rest.items():
            self._report_once(f"{name}@{key}", f"attributes of paragraphs are left out: {key}={value:.60}", number)

    def _word(self, line: str, number: int) -> None:
        word, tab, rest = line.strip(" \r\ufeff").partition("\t")
        if tab and rest.strip():
            self._report_once("columns", f"columns behind the words are left out: {rest:.60}", number)
        if not (word := unescaped(" ".join(word.split()))):
            self._left_out(f"a line without a word: {rest:.60}", number)
            return
        if self._open is None:
            self._open = _Unit()
        if self._open.parts and not self._glued:
            self._open.parts.append(" ")
        self._open.parts.append(word)
        self._glued = False

    def _end(self) -> None:
        if self._open is not None and self._open.parts:
            self._units.append(self._open)
        self._open, self._glued = None, False

    def _report_attributes(self, name: str, attributes: str, number: int) -> None:
        if attributes.strip():
            self._report_once(
                f"<{name}> says", f"attributes of structures are left out: <{name} {attributes.strip():.60}>", number
            )

    def _report_once(self, what: str, message: str, line: int | None = None) -> None:
        """Report *message* for the first *what* in all documents."""
        self._reported[what] += 1
        if self._reported[what] > 1:
            return
        if line is None:
            self._report.note(message)
        else:
            self._left_out(message, line)

    def _left_out(self, message: str, line: int) -> None:
        self._report.left_out(message, line=line)

    # Metadata -----------------------------------------------------------------------------

    def _attributes(self, attributes: Iterable[tuple[str, str]]) -> None:
        values = self._draft.values
        keys = []
        for name, value in attributes:
            attribute = _NAMES.get(name.lower(), "")
            is_taken = attribute in values and attribute != "sources"
            if name.lower() == "id":
                keys.append(value)
            elif value and (is_taken or not self._take(attribute, value)):
                self._draft.keep(name, value)
        for key in filter(None, keys):
            if "uri" in values:
                self._draft.add("identifiers", Identifier(value=key, kind="id"))
            else:
                values["uri"] = key

    def _take(self, attribute: str, value: str) -> bool:
        """Read *value* as an *attribute*; return whether that is possible."""
        values = self._draft.values
        match attribute:
            case "headline" | "subhead" | "summary":
                values[attribute] = inlines(value)
            case "bylines":
                names = joined_names(value)
                signed = [byline for part in _parts(value, r"\|") for byline in read_byline(part)]
                values[attribute] = [Byline(name=name) for name in names] or signed
            case "published":
                values[attribute] = moment(value, self._report)
                if values[attribute] is None:
                    del values[attribute]
                    return False
            case "language":
                tag = language_tag(value.replace("_", "-")) or language_of(value)
                if not tag:
                    return False
                values[attribute] = tag
            case "sources" | "subjects":
                self._draft.add(attribute, Concept(name=value))
            case "keywords":
                self._draft.add(attribute, *_parts(value, "[,;|]"))
            case "uri":
                values[attribute] = value
            case _:
                return False
        return True


def _parts(value: str, signs: str) -> list[str]:
    return [part for text in re.split(signs, value) if (part := text.strip())]


def _attributes(attributes: str) -> Iterator[tuple[str, str]]:
    """Yield the attributes of a tag, with their values."""
    for match in _ATTRIBUTE.finditer(attributes):
        yield match[1], unescaped(_unquoted(match[2] or ""))


def _unquoted(text: str) -> str:
    return text[1:-1] if text[:1] in {'"', "'"} else text


def _repeats(heading: Heading, headline: Inlines) -> bool:
    """Does a heading above the text repeat the headline, apart from white space?"""
    return "".join(plain(heading.content).split()) == "".join(plain(headline).split())


def _block(unit: _Unit) -> Block:
    text = "".join(unit.parts)
    return Heading(text, unit.heading) if unit.heading else Paragraph(text)
