"""Olive entities → articles: a single file, or an archive of an issue, with articles in one or several parts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import NamedTuple

from attrs import evolve

from newsformat import Article, Association, Block, Concept, Envelope, Foreign, Heading, Identifier, Media, Paragraph
from newsformat.markup.languages import language_tag
from newsformat.markup.sniff import ZIP
from newsformat.markup.xml import Element, line_of, local, parse, read_items, report_unread, whole_number
from newsformat.markup.zip import ZipReader
from newsformat.plugin import NoOptions, ReadError, Report, Source, line, plain, read_each
from newsformat_library._archived import report_files
from newsformat_library._olive._text import paragraphs


SPACE = "olive"
_TITLE = "Olive entity"
_FILE = re.compile(r"(?i)(?:.*/)?a[rd]\d{5}\.xml")
_REPETITIONS = re.compile(r"(?i)(?:.*/)?(?:pg\d+\.xml|toc\.xml|stylegallery\.txt)")  # repeat the articles
_DAY = re.compile(r"\s*(\d\d?)/(\d\d?)/(\d{4})\s*", re.ASCII)
_UNTITLED = re.compile(r"untitled(?: (?:article|ad|advert|picture))?", re.IGNORECASE)
_ARTICLE = "Article"
_KEPT = ("PAGE_NO", "PAGE_LABEL", "INDEX_IN_DOC")
_PARTS = {"CONTINUATION_TO": "continuation", "CONTINUATION_FROM": "beginning"}
_COUNTS = ("WORDCNT", "TOTAL_CHARS_COUNT", "SUSPICIOUS_CHARS_COUNT")
_WORD = ("BOX", "STYLE_REF", "QID", "ID")
_KNOWN: Mapping[str, tuple[str, ...] | None] = {
    "XMD-entity": ("ID", "ENTITY_TYPE", "LANGUAGE", "BOX", *_KEPT, *_PARTS),
    "Meta": ("NAME", "PUBLICATION", "ISSUE_DATE", "BASE_HREF", "IMAGES_RESOLUTION", "PAGES_RESOLUTION", *_COUNTS),
    "Link": ("SOURCE", "TOC_ID", "FIRST_ID", "LAST_ID", "NEXT_ID", "PREV_ID"),
    "Content": (),
    "Primitive": ("ID", "BOX", "SEQ_NO"),
    "L": ("BOX", "P"),
    **dict.fromkeys(("W", "Q", "QW", "S"), _WORD),
    "Img": ("HREF", "BOX"),
}


class _Part(NamedTuple):
    """An article, or a part of one: *key* in the issue, *metadata*, paragraphs and pictures."""

    key: str
    metadata: Article
    body: list[Block]

    @property
    def goes_on(self) -> str:
        """The key of the part that continues it."""
        return next(
            (
                association.uri
                for association in self.metadata.associations
                if association.role == _PARTS["CONTINUATION_TO"]
            ),
            "",
        )

    @property
    def article(self) -> Article:
        """The article; a headline repeated in the text is removed."""
        first = self.body[0] if self.body else None
        is_headline = isinstance(first, Paragraph) and _is_same(plain(first.content), plain(self.metadata.headline))
        return evolve(self.metadata, body=self.body[is_headline:])


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of a file, or those of an archive.

    Raises:
        ReadError: it is neither such a file nor an archive of some.
    """
    if source.head.startswith(ZIP):
        yield from _archived(source, report)
        return

    def read_one(root: Element) -> Iterable[Article]:
        return (_part(root, report).article,)

    yield from read_items(source, ("XMD-entity",), read_one, report, title=_TITLE, within=("",))


def _part(root: Element, report: Report) -> _Part:
    report_unread(root, _KNOWN, report, texts=("W", "Q", "QW"))
    meta, link = (next(root.iterchildren(name), root) for name in ("Meta", "Link"))
    key = root.get("ID") or ""
    article = Article(
        uri="/".join(filter(None, (meta.get("BASE_HREF") or "", key))),
        identifiers=[Identifier(value=file, kind="file")] if (file := line(link.get("SOURCE") or "")) else (),
        headline=_headline(meta, report),
        sources=_sources(meta),
        genres=[Concept(name=kind)] if (kind := root.get("ENTITY_TYPE") or _ARTICLE) != _ARTICLE else (),
        published=_day(meta, report),
        language=language_tag(root.get("LANGUAGE") or ""),
        associations=_associations(root),
        foreign=[Foreign(SPACE, f"@{name}", article) for name in _KEPT if (article := root.get(name))],
    )
    return _Part(key, article, _body(root, meta, report))


def _headline(meta: Element, report: Report) -> str:
    name = line(meta.get("NAME") or "")
    if not _UNTITLED.fullmatch(name):
        return name
    report.note(f"{name!r} is not a headline", line=line_of(meta))
    return ""


def _sources(meta: Element) -> list[Concept]:
    code = line(meta.get("PUBLICATION") or "")
    return [Concept(code=code, scheme="olive-publication")] if code else []


def _day(meta: Element, report: Report) -> datetime | None:
    date = meta.get("ISSUE_DATE") or ""
    match = _DAY.fullmatch(date)
    try:
        when = datetime(int(match[3]), int(match[2]), int(match[1]), tzinfo=UTC) if match else None
    except ValueError:
        when = None
    if when is not None:
        report.note(f"{date!r} is read as a day, a month and a year, its midnight in UTC", line=line_of(meta))
    elif date:
        report.left_out(f"an unreadable date left out: {date:.60}", line=line_of(meta))
    return when


def _associations(root: Element) -> list[Association]:
    return [Association(role=role, uri=key) for name, role in _PARTS.items() if (key := root.get(name))]


def _body(root: Element, meta: Element, report: Report) -> list[Block]:
    blocks: list[Block] = [Paragraph(text) for text in paragraphs(root, report)]
    blocks += [Media(href=href) for inner in root.iter("Img") if (href := inner.get("HREF"))]
    suspicious, characters = (whole_number(meta.get(name)) for name in reversed(_COUNTS[1:]))
    if suspicious:
        report.note(f"{suspicious} of {characters} characters were marked as suspicious", line=line_of(meta))
    return blocks


def _is_same(text: str, headline: str) -> bool:
    return bool(headline) and text.casefold().rstrip(" .") == headline.casefold().rstrip(" .")


# Archives -------------------------------------------------------------------


def _archived(source: Source, report: Report) -> Iterator[Article]:
    archive = ZipReader.of(source, title="archive")
    names = sorted(name for name in archive if _FILE.fullmatch(name))
    if not names:
        raise ReadError("the archive has no Olive entities (Ar00100.xml …)", source=source.name)
    repeated = [name for name in archive if _REPETITIONS.fullmatch(name)]
    if repeated:
        report.note("pages and tables of contents in the archive left out, as they repeat its articles")
    report_files(archive, {*names, *repeated}, report)
    parts: dict[str, _Part] = {}

    def read_one(name: str) -> Iterator[Article]:
        root = parse(archive.read(name) or b"", source=name, limits=source.limits, report=report)
        if local(root) != "XMD-entity":
            raise ReadError(f"cannot be read as {_TITLE}: the root element is {local(root)}", source=name)
        part = _part(root, report)
        parts[part.key if part.key and part.key not in parts else name] = part
        yield part.article

    for _ in read_each(iter(names), read_one, report, name=lambda name: name, line=lambda _: None):
        pass  # parts are joined when all have been read
    yield from _together(parts, report)


def _together(parts: dict[str, _Part], report: Report) -> Iterator[Article]:
    """Yield the articles of an issue, with their continuations."""
    follow = {part.goes_on for part in parts.values()}
    left = dict(parts)
    for key in sorted(parts, key=follow.__contains__):
        if key in left:
            yield _joined_article(left, key, report)


def _joined_article(left: dict[str, _Part], key: str, report: Report) -> Article:
    """Return the article that begins with the part *key*, and remove its parts from *left*."""
    parts = [left.pop(key)]
    while parts[-1].goes_on in left:
        parts.append(left.pop(parts[-1].goes_on))
    first, *others = parts
    article = first.article
    for name in _FROM_FIRST:
        differing = [
            entry.key for entry in others if getattr(entry.metadata, name) not in {getattr(article, name), (), "", None}
        ]
        if differing:
            report.left_out(
                f"differing values in the parts of an article left out: {name} of {', '.join(differing):.60}"
            )
    ends = [
        association for association in first.metadata.associations if association.role == _PARTS["CONTINUATION_FROM"]
    ]
    ends += [
        association for association in parts[-1].metadata.associations if association.role == _PARTS["CONTINUATION_TO"]
    ]
    return evolve(
        article,
        identifiers=dict.fromkeys(
            [*article.identifiers, *[identifier for other in others for identifier in _part_identifiers(other)]]
        ),
        body=[*article.body, *[block for entry in others for block in _continuation(entry, article)]],
        associations=ends,
        foreign=[*article.foreign, *[foreign for entry in others for foreign in entry.metadata.foreign]],
    )


_FROM_FIRST = ("sources", "genres", "published", "language")


def _part_identifiers(part: _Part) -> list[Identifier]:
    """Return the identifiers of a continuation: its path, and its file."""
    path = [Identifier(value=part.metadata.uri, kind="part")] if part.metadata.uri else []
    return [*path, *part.metadata.identifiers]


def _continuation(part: _Part, article: Article) -> Iterable[Block]:
    """Yield the blocks that *part* adds to *article*; its own headline becomes a heading."""
    headline = part.metadata.headline
    if headline and not _is_same(plain(headline), plain(article.headline)):
        yield Heading(headline)
    yield from part.article.body
