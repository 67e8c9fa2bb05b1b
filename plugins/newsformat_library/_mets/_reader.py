"""Archive of METS documents and their pages → articles."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import islice
from typing import Any
from zipfile import ZipFile

from attrs import evolve

from newsformat import Article, Concept, Envelope, Foreign, Identifier
from newsformat.markup.sniff import ZIP, xml_root
from newsformat.markup.xml import Element, line_of, parse, snippet, text_of
from newsformat.markup.zip import ZipReader
from newsformat.plugin import NoOptions, ReadError, Report, Source, read_each
from newsformat_library._alto import _reader as _alto
from newsformat_library._archived import report_files
from newsformat_library._mets._mods import Mods
from newsformat_library._mets._pages import Pages
from newsformat_library._mets._story import UNDERSTOOD, Story, same
from newsformat_library._mets._structure import ITEMS, SECTIONS, Item, Structure, type_of
from newsformat_library._mets._unread import SPACE, kept, report_names, report_unread_parts


_HEAD = 8192  # bytes given to a sniffer
_REMEDY = "put it into a ZIP archive together with the files that it names, and read that"
_BY_FILES = (
    "to read its files one by one, convert it with --recursive, or in Python with newsformat.bulk "
    "(if it is in another archive, convert that one)"
)
_ARTICLE, _SECTION = "ARTICLE", "SECTION"


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the articles of each METS document in the archive.

    Raises:
        ReadError: it is not an archive, contains no METS, or none can be read.
    """
    if not source.head.startswith(ZIP):
        yield from _described(source, report)
        return
    archive = ZipReader.of(source, title="archive")
    names = documents_in(archive)
    if not names:
        raise ReadError(f"no METS in the archive; {_BY_FILES}", source=source.name)
    used = {*names}

    def read_one(name: str) -> Iterator[Article]:
        issue = _Issue(archive, name, source, report)
        yield from issue.articles()
        used.update(issue.pages.used())

    yield from read_each(iter(names), read_one, report, name=lambda name: name, line=lambda _: None)
    report_files(archive, used, report)


def _described(source: Source, report: Report) -> Iterator[Article]:
    """Yield the articles described in *source*, a METS without the files of their texts.

    Raises:
        ReadError: it is not METS, or has no titles of articles.
    """
    root = xml_root(source.head)
    if root is None or root[1] != "mets":
        raise ReadError("neither METS nor a ZIP archive that could contain it", source=source.name)
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        archive.writestr("mets.xml", source.read_bytes())
    alone = ZipReader(packed.getvalue(), source.limits, title="archive", most=source.limits.item_bytes)
    articles = [article for article in _Issue(alone, "mets.xml", source, report).articles() if article.headline]
    if not articles:
        raise ReadError(_ALONE, source=source.name)
    report.left_out(_ALONE)
    yield from articles


_ALONE = f"a METS names its text in other files, and no reader opens any: {_REMEDY}"


def documents_in(archive: ZipReader) -> list[str]:
    """Return the names of the METS documents in *archive*."""
    xml_names = sorted(name for name in archive if name.lower().endswith(".xml"))
    called = [name for name in xml_names if "mets" in posixpath.basename(name).lower()]
    for names in (called, xml_names):
        if documents := [name for name in names if _is_mets(archive, name)]:
            return documents
    return []


def _is_mets(archive: ZipReader, name: str) -> bool:
    root = xml_root(archive.read(name, _HEAD) or b"")
    return root is not None and root[1] == "mets"


class _Issue:
    """The content of a METS document: usually an issue of a newspaper."""

    def __init__(self, archive: ZipReader, name: str, source: Source, report: Report) -> None:
        self._archive, self._limits, self._report = archive, source.limits, report
        root = parse(archive.read(name) or b"", source=name, limits=source.limits, report=report)
        self._structure = Structure(root)
        self.pages = Pages(archive, posixpath.dirname(name), self._structure.files, source.limits, report)
        self._mods = {key: Mods(element, report) for key, element in self._structure.descriptions.items()}
        self._items = list(self._structure.items())
        own = {key for item in self._items for key in self._described(item.division)}
        dated = (key for key, mods in self._mods.items() if mods.is_dated and key not in own)
        self._dated = list(islice(dated, 1))
        self._whole = list(kept(root))
        self._names: dict[Element, str] = {}
        self._parts: dict[str, Foreign] = {}
        self._read = {*UNDERSTOOD, *ITEMS, *SECTIONS}  # names and types of divisions that are used
        report_unread_parts(root, self._structure.descriptions, report)

    def articles(self) -> Iterator[Article]:
        """Yield the article of each item or, without items, of each page."""
        if not any(item.parts for item in self._items):
            self._report.note("no articles are marked in the METS; each page is one")
            yield from self._whole_pages()
            self._report_unread()
            return
        self._report.note("positions, type, confidence and alternative readings of words are not kept")
        for item in self._items:
            yield self._article(item)
        for part in self._structure.beside():
            if text := " ".join(self.pages.texts(part.areas)):
                what = "/".join(part.types) or "text"
                self._read |= {*part.types}
                self._report.left_out(f"{what} outside the articles left out: {text:.60}")
        self.pages.report_unread()
        self._report_unread()

    def _report_unread(self) -> None:
        """Report descriptions that no article uses, and names of divisions."""
        for key, section in self._structure.descriptions.items():
            if key not in self._parts:
                description = f"{key}: {text_of(section)}"
                self._report.left_out(
                    f"a description left out, as what it describes is not read: {description:.60}",
                    line=line_of(section),
                )
        report_names(self._structure.root, self._read, self._report)

    def _whole_pages(self) -> Iterator[Article]:
        issue = self._values_of_issue(self._structure.root.iter("{*}div"))
        for _, name in self.pages.names():
            page = Source(self._archive.read(name) or b"", name=name, limits=self._limits)
            for article in _alto.read(page, NoOptions(), self._report):
                if isinstance(article, Article):
                    yield _completed(article, issue)

    def _values_of_issue(self, divisions: Iterable[Element]) -> dict[str, Any]:
        """Return the values of the issue: from descriptions of *divisions*, and from the first one with a date."""
        described = [
            (key, type_of(division) == _SECTION) for division in divisions for key in self._described(division)
        ]
        keys = [key for key, is_section in described if not is_section]
        if not any(self._mods[key].is_dated for key in keys):
            keys += self._dated
        sections = dict.fromkeys((*[key for key, _ in described], *keys))
        found: dict[str, Any] = {"foreign": [*map(self._kept_description, sections), *self._whole]}
        for key in dict.fromkeys(keys):
            mods = self._mods[key]
            values = mods.article_values() | {"sources": [Concept(name=title) for title in mods.titles[:1]]}
            self._read.update(mods.titles[:1])
            for name in ("language", "published", "embargo", "rights", "sources"):
                if values.get(name):
                    found.setdefault(name, values[name])
        return found

    def _described(self, division: Element) -> list[str]:
        """Return the IDs of the descriptions of *division*."""
        return [key for key in dict.fromkeys((division.get("DMDID") or "").split()) if key in self._mods]

    def _kept_description(self, key: str) -> Foreign:
        if key not in self._parts:
            self._parts[key] = Foreign(SPACE, "dmdSec", snippet(self._structure.descriptions[key]))
        return self._parts[key]

    def _article(self, item: Item) -> Article:
        keys = self._described(item.division)
        titles = [title for key in keys for title in self._mods[key].titles[:1]]
        label = item.division.get("LABEL") or ""
        subtitle = next((self._mods[key].subtitle for key in keys if self._mods[key].titles), "")
        story = Story(titles[0] if titles else label, subtitle)
        if not titles or same(titles[0], label):
            self._read.add(label)
        self.pages.named()  # reset: other texts were read before
        for part in item.parts:
            story.take(part.types, self.pages.texts(part.areas))
        values: dict[str, Any] = {}
        for key in keys:
            values |= self._mods[key].article_values()
        names = {byline.name for byline in story.bylines}
        values["bylines"] = [
            *story.bylines,
            *[byline for byline in values.get("bylines", ()) if byline.name not in names],
        ]
        identifiers = [Identifier(value=key, kind="div") for key in (item.division.get("ID"),) if key]
        values["identifiers"] = [*values.get("identifiers", ()), *identifiers]
        sections = [
            Concept(name=name) for child in item.around if type_of(child) == _SECTION and (name := self._name(child))
        ]
        values["subjects"] = [*sections, *values.get("subjects", ())]
        if item.type != _ARTICLE:
            values["genres"] = [*values.get("genres", ()), Concept(name=item.type.lower().replace("_", " "))]
        values["foreign"] = [self._kept_description(key) for key in keys]
        issue = self._values_of_issue(item.around)
        return _completed(Article(**values | story.article_values() | self._named(values, issue)), issue)

    def _named(self, values: dict[str, Any], issue: dict[str, Any]) -> dict[str, Any]:
        """Return entities and, if nothing else gives it, the language of an article from its pages."""
        extras = self.pages.named()
        tags = [tag for tag, _ in extras.languages.most_common() if tag]
        language = values.get("language") or issue.get("language") or next(iter(tags), "")
        if others := [tag for tag in tags if tag != language]:
            self._report.left_out(
                f"that parts of an article are in another language is left out: {' '.join(others):.60}"
            )
        return {
            "language": values.get("language") or ("" if issue.get("language") else language),
            "entities": [*values.get("entities", ()), *extras.entities],
        }

    def _name(self, section: Element) -> str:
        """Return the name of *section*."""
        if section not in self._names:
            self._names[section] = self._found_name(section)
            self._read.add(self._names[section])
        return self._names[section]

    def _found_name(self, section: Element) -> str:
        titles = [title for key in self._described(section) for title in self._mods[key].titles]
        printed = [text for part in self._structure.headings(section) for text in self.pages.texts(part.areas)]
        return next((name for name in (*titles, section.get("LABEL") or "", " ".join(printed)) if name), "")


def _completed(article: Article, outer: dict[str, Any]) -> Article:
    """Return *article* with values of *outer*, what is around it, for attributes that it lacks."""
    missing = {name: value for name, value in outer.items() if name != "foreign" and not getattr(article, name)}
    return evolve(article, **missing, foreign=[*article.foreign, *outer.get("foreign", ())])
