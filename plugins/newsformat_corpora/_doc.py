"""``DOC`` elements of LDC and TREC → articles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsformat import Article, Block, Concept, EditorsNote, Headline, Identifier, Paragraph, Rights
from newsformat.markup.printed import read_byline, read_dateline
from newsformat.plugin import NoOptions, Report, Source, line
from newsformat_corpora._dates import moment
from newsformat_corpora._draft import Draft
from newsformat_corpora._sgml import Element, articles
from newsformat_corpora._texts import blocks, joined


SPACE = "doc-sgml"
_ID = re.compile(  # AFP_ENG_19940512.0001, NYT19980601.0001, AP880212-0001
    r"(?P<source>[A-Z]{2,4})(?:_(?P<language>[A-Z]{3})_)?(?P<day>\d{8}(?=\.\d)|(?<=AP)\d{6}(?=-\d)|(?<=WSJ)\d{6}(?=-\d))"
)
_LANGUAGES = {"ARA": "ar", "ARB": "ar", "CHN": "zh", "CMN": "zh", "ENG": "en", "FRA": "fr", "FRE": "fr", "SPA": "es"}
_SOURCES = {
    "AFP": "Agence France-Presse",
    "AP": "Associated Press",
    "APW": "Associated Press",
    "CNA": "Central News Agency of Taiwan",
    "LTW": "Los Angeles Times/Washington Post",
    "NYT": "New York Times",
    "WPB": "Washington Post/Bloomberg",
    "WSJ": "Wall Street Journal",
    "XIE": "Xinhua News Agency",
    "XIN": "Xinhua News Agency",
}
_DATE_IN_HEADLINE = re.compile(r"FT {1,2}\d\d? [A-Z]{3} \d\d / ")
_RIGHTS = re.compile(r"(?:c\.|©|\(c\)) ?\d{4}\b.*", re.IGNORECASE)
_DAY = re.compile(r"([A-Z][a-z]+ \d\d?, \d{4}),.*")  # April 29, 1990, Sunday, Home Edition
_RULE = re.compile(r"-{3,}")
_ON_THE_WEB = ("https://", "http://")


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of each ``DOC`` in *source*, one at a time."""
    return articles(source, "DOC", report, _article)


def _article(document: Element, report: Report) -> Article:
    reader = _Document(report)
    for name, value in document.attributes.items():
        reader.attribute(name, value)
    reader.parts(document)
    return reader.article()


class _Document:
    """A document during conversion to an article."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._draft = Draft(SPACE)
        self._values = self._draft.values
        self._bylines: list[str] = []

    def article(self) -> Article:
        """Return the article, with values from the identifier that are not given elsewhere."""
        if match := _ID.match(self._values.get("uri", "")):
            self._read_identifier(match)
        if self._bylines:
            self._values["bylines"] = read_byline(", ".join(self._bylines))
        return self._draft.article()

    def _read_identifier(self, identifier: re.Match[str]) -> None:
        code = identifier["source"]
        if "sources" not in self._values and code in _SOURCES:
            self._draft.add("sources", Concept(name=_SOURCES[code], code=code, scheme="ldc", kind="organisation"))
        if language := _LANGUAGES.get(identifier["language"] or ""):
            self._values.setdefault("language", language)
        if "published" not in self._values and (day := moment(identifier["day"], Report())):
            self._values["published"] = day
            self._report.note("dates are taken from the identifiers; assumed midnight in UTC")

    def attribute(self, name: str, value: str) -> None:
        """Read an attribute of the document."""
        match name:
            case "ID" | "DOCID":
                self._identify(value, name)
            case "TYPE":
                self._draft.add("genres", Concept(name=value))
            case "LANGUAGE" | "LANG" | "LNG":
                self._values["language"] = value
            case _:
                self._draft.keep(f"DOC/@{name}", value)

    def _identify(self, value: str, name: str) -> None:
        value = line(value)
        if not self._values.get("uri"):
            self._values["uri"] = value
        elif value and value != self._values["uri"]:
            self._draft.add("identifiers", Identifier(value=value, kind=name))

    def parts(self, element: Element) -> None:
        """Read the parts of *element*."""
        for part in element.parts:
            if isinstance(part, Element):
                self._part(part)
            else:
                self._read_lines(part, element.name)

    def _attributes(self, part: Element) -> None:
        for name, value in part.attributes.items():
            self._draft.keep(f"{part.name}/@{name}", value)

    def _part(self, part: Element) -> None:
        """Read an element: a container, the text of the story, or metadata."""
        self._attributes(part)
        match part.name:
            case "BODY" if part.elements:
                self.parts(part)
            case "META-INFO" if part.elements:
                for element in part.elements:
                    self._part(_renamed_tag(element))
            case "TEXT" | "BODY" | "TX" | "LP" | "LEADPARA" | "LEAD" | "LD":
                self._draft.add("body", *_body(part, self._report))
            case "HEADLINE" | "HEAD" | "HL" | "TITLE" | "TI" | "TTL" | "H3":
                if joined(part.text):
                    self._headline(part.text)
            case _:
                if (text := joined(part.text)) and not self._set_single(part.name, text):
                    self._add_listed(part, text)

    def _set_single(self, name: str, text: str) -> bool:
        """Read the *text* of an element as a value that an article has once; return whether it is one."""
        match name:
            case "DOCNO" | "DOCID":
                self._identify(text, name)
            case "DATELINE" if "dateline" not in self._values:
                self._values["dateline"] = read_dateline(text)
            case "DATE" | "DATE_TIME" | "DATETIME" | "DATE1" | "DD" | "PUBDATE" if "published" not in self._values:
                self._date(name, text)
            case "SLUG" | "SLUGLINE" if "slug" not in self._values:
                self._values["slug"] = text
            case "LANGUAGE" | "LANG" if "language" not in self._values:
                self._values["language"] = text
            case _:
                return False
        return True

    def _add_listed(self, part: Element, text: str) -> None:
        """Read the *text* of *part* as a value that an article may have several of; keep any other."""
        match part.name:
            case "BYLINE" | "AUTHOR":
                self._bylines.append(text)
            case "DOCTYPE" | "TYPE":
                self._draft.add("genres", Concept(name=text))
            case "KEYWORD" | "KEYWORDS":
                self._draft.add("keywords", *filter(None, map(str.strip, text.split(";"))))
            case "URL" if text.startswith(_ON_THE_WEB):
                self._draft.add("identifiers", Identifier(value=text, kind="url"))
            case "SOURCE" | "PUB" | "SO" | "HOST":
                self._draft.add("sources", Concept(name=text))
            case "COPYRIGHT":
                self._draft.add("rights", Rights(notice=text))
            case "NOTE":
                self._draft.add("notes", EditorsNote(text=text))
            case _:
                self._draft.keep(part.name, part.text)

    def _date(self, name: str, text: str) -> None:
        match = _DAY.fullmatch(text)
        found = moment(match[1] if match else text, self._report)
        if found is not None:
            self._values["published"] = found
        if found is None or match:
            self._draft.keep(name, text)

    def _headline(self, text: str) -> None:
        """Read a headline; the Wall Street Journal marks its lines, and has the byline below a rule."""
        lines = [line(part.removeprefix("@")) for part in text.strip().split("\n")]
        rule = next((number for number, value in enumerate(lines) if _RULE.fullmatch(value)), len(lines))
        for name in lines[rule:]:
            if not _RULE.fullmatch(name):
                self._read_lines(name, "HL")
        headline = joined("\n".join(lines[:rule]))
        if match := _DATE_IN_HEADLINE.match(headline):
            self._report.note(f"left out of the headline: {match[0].strip()}")
            headline = headline[match.end() :]
        if "headline" in self._values:
            self._draft.add("other_headlines", Headline(content=headline))
        else:
            self._values["headline"] = headline

    def _read_lines(self, text: str, where: str) -> None:
        """Read text between elements, line by line."""
        for name in map(line, text.split("\n")):
            if name.startswith(("By ", "BY ")):
                self._bylines.append(name)
            elif _RIGHTS.fullmatch(name):
                self._draft.add("rights", Rights(notice=name))
            else:
                self._draft.keep(where, name)


def _renamed_tag(part: Element) -> Element:
    """Return a ``TAG`` of NTCIR Temporalia as an element with its ``NAME``."""
    name = part.attributes.get("NAME", "") if part.name == "TAG" else ""
    if not name:
        return part
    others = {key: value for key, value in part.attributes.items() if key != "NAME"}
    return Element(name.upper(), others, part.parts, part.line)


def _body(text: Element, report: Report) -> Iterator[Block]:
    """Yield the paragraphs of *text*; other elements, such as sentences, are text unless they contain paragraphs."""
    loose = ""
    for part in text.parts:
        if isinstance(part, str):
            loose += part
            continue
        if part.name != "P" or part.attributes:
            names = "".join(f" {name}" for name in sorted(part.attributes))
            report.left_out(f"the tags <{part.name}{names}> are left out of the text, but not their content")
        inner = [] if part.name == "P" else part.elements
        if part.name != "P" and not any(element.name == "P" for element in inner):
            loose += part.text
            continue
        yield from blocks(loose)
        loose = ""
        if inner:
            yield from _body(part, report)
        elif content := joined(part.text):
            yield Paragraph(content)
    yield from blocks(loose)
