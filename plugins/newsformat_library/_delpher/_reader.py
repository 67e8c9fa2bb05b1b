"""Delpher texts → articles: a single file, or an archive of an issue with its DIDL."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from attrs import evolve

from newsformat import Article, Concept, Envelope, Foreign, Identifier, Paragraph
from newsformat.markup.dates import read_date
from newsformat.markup.languages import language_tag
from newsformat.markup.sniff import ZIP
from newsformat.markup.xml import Element, line_of, local, own_texts, parse, read_items, report_unread, snippet, text_of
from newsformat.markup.zip import ZipReader
from newsformat.plugin import NoOptions, ReadError, Report, Source, line, read_each
from newsformat_library._archived import report_files


SPACE = "delpher"
_ID = "{http://purl.org/dc/elements/1.1/}identifier"
_TEXT_FILE = re.compile(r"(?i)(?:.*/)?([a-z0-9]+)_(\d+)(?:_mpeg21)?_a?(\d+)_(?:articletext|ocr)\.xml")
_TITLES = ("title", "head")
_KNOWN: Mapping[str, Collection[str] | None] = {
    "DIDL": (),
    "Container": (),
    **dict.fromkeys(("Item", "Component"), ("identifier",)),
    "Resource": ("mimeType",),
    "dcx": None,  # kept
}
_READ = (*_TITLES, "p")


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of a text, or those of an archive.

    Raises:
        ReadError: it is neither such a text nor an archive of some.
    """
    if is_archive(source):
        yield from _archived(source, report)
        return

    def read_one(root: Element) -> Iterable[Article]:
        return (_article(root, report),)

    yield from read_items(source, ("text",), read_one, report, title="Delpher text", within=("",))


def _article(root: Element, report: Report) -> Article:
    _report_unread(root, report)
    parts = [child for child in root if local(child)]
    titles = [text for part in parts if local(part) in _TITLES and (text := text_of(part))]
    body = [Paragraph(text) for part in parts if local(part) == "p" and (text := text_of(part))]
    if loose := line(" ".join(own_texts(root))):
        body.append(Paragraph(loose))
    key = root.get("id") or ""
    return Article(headline=" ".join(titles), body=body, uri=key.removesuffix(":ocr"))


def _report_unread(root: Element, report: Report) -> None:
    """Report unread parts of a text: attributes, markup, and elements other than titles and paragraphs."""
    for descendant in root.iter("{*}*"):
        for name, value in descendant.items():
            if descendant is not root or name != "id":
                report.left_out(
                    f"{name!s} of <{local(descendant)}> is left out: {value!s:.60}", line=line_of(descendant)
                )
    for part in root.iterchildren("{*}*"):
        if local(part) not in _READ:
            report.left_out(f"<{local(part)}> is left out: {text_of(part):.60}", line=line_of(part))
            continue
        for descendant in part.iterdescendants("{*}*"):
            report.left_out(
                f"only the text of <{local(descendant)}> in <{local(part)}> is read", line=line_of(descendant)
            )


# Archives -------------------------------------------------------------------


class _File(NamedTuple):
    """A text in an archive: its *paper*, its own *key*, and the *name* of the file."""

    paper: str
    key: str
    name: str


class _Paper(NamedTuple):
    """The description in a DIDL of an issue, and of each part, a text or a page, by key."""

    values: dict[str, Any]
    of_parts: dict[str, dict[str, Any]]


def _archived(source: Source, report: Report) -> Iterator[Article]:
    archive = ZipReader.of(source, title="archive")
    found = sorted(files(archive), key=lambda file: (file.paper, file.key))
    if not found:
        raise ReadError("the archive has no Delpher texts (…_articletext.xml, …_ocr.xml)", source=source.name)
    papers = dict(_papers(archive, source, report))
    report_files(archive, {*[file.name for file in found], *didls(archive)}, report)
    for key, paper in papers.items():
        of_files = {file.key for file in found if file.paper == key}
        _report_unused(key, paper, of_files, report)

    def read_one(file: _File) -> Iterator[Article]:
        root = parse(archive.read(file.name) or b"", source=file.name, limits=source.limits, report=report)
        if local(root) != "text":
            raise ReadError(f"not a Delpher text: the root element is {local(root)}", source=file.name)
        yield _completed(_article(root, report), file, papers.get(file.paper))

    for article in read_each(iter(found), read_one, report, name=lambda file: file.name, line=lambda _: None):
        if isinstance(article, Article):
            yield article


def _report_unused(key: str, paper: _Paper, of_files: set[str], report: Report) -> None:
    """Report descriptions of *paper*, or of its parts, without a file among *of_files*."""
    if not of_files:
        report.left_out(f"metadata of the DIDL for {key:.60} left out, as there is no text for it")
        return
    for part, descriptions in paper.of_parts.items():
        if part not in of_files and descriptions:
            report.left_out(f"metadata of the DIDL for {part:.60} left out, as there is no text for it")


def is_archive(source: Source) -> bool:
    """Is *source* an archive of an issue, rather than a text?"""
    return source.head.startswith(ZIP)


def didls(archive: ZipReader) -> list[str]:
    """Return the names of the DIDL files in *archive*."""
    return [name for name in archive if name.lower().endswith("didl.xml")]


def files(archive: ZipReader) -> Iterator[_File]:
    """Yield the texts in *archive*."""
    for name in archive:
        if match := _TEXT_FILE.fullmatch(name):
            yield _File(f"{match[1]}:{match[2]}".lower(), f"a{match[3]}", name)


def _papers(archive: ZipReader, source: Source, report: Report) -> Iterator[tuple[str, _Paper]]:
    """Yield the key and the description of each paper in a DIDL, the first one of each."""
    seen: set[str] = set()
    for name in didls(archive):
        try:
            root = parse(archive.read(name) or b"", source=name, limits=source.limits, report=report)
        except ReadError as error:
            report.left_out(f"{name} left out: {error.message}")
            continue
        report_unread(root, _KNOWN, report)
        for item in root.iterchildren("{*}Item"):
            key = ":".join([part for part in (item.get(_ID) or "").lower().split(":") if part != "mpeg21"][-2:])
            if key in seen:
                report.left_out(f"{name}: a second description of {key:.60} left out", line=line_of(item))
                continue
            seen.add(key)
            yield key, _Paper(_described(item, report), dict(_of_parts(item, report)))


def _of_parts(issue: Element, report: Report) -> Iterator[tuple[str, dict[str, Any]]]:
    for item in issue.iterdescendants("{*}Item"):
        yield (item.get(_ID) or "").rpartition(":")[2], _described(item, report, of_text=True)


def _described(item: Element, report: Report, *, of_text: bool = False) -> dict[str, Any]:
    """Return the values of Dublin Core in *item*, by attribute, for an issue or a text."""
    found: dict[str, Any] = {}
    for record in (inner for component in item.iterchildren("{*}Component") for inner in component.iter("{*}dcx")):
        fields = {local(element): text for element in reversed(record) if local(element) and (text := text_of(element))}
        values: dict[str, Any] = {"genres" if of_text else "subjects": _concepts(fields.get("subject"))}
        if not of_text:
            when = read_date(fields["date"], report, line=line_of(record)) if "date" in fields else None
            values |= {"sources": _concepts(fields.get("title")), "language": language_tag(fields.get("language", ""))}
            values |= {"published": when} if when else {}
        found.setdefault("foreign", []).append(Foreign(SPACE, "dcx", snippet(record)))
        for name, value in values.items():
            if value:
                found.setdefault(name, value)
    return found


def _concepts(name: str | None) -> list[Concept]:
    return [Concept(name=name)] if name else []


def _completed(article: Article, file: _File, paper: _Paper | None) -> Article:
    """Return *article*, from *file*, with the descriptions of it and of its *paper*."""
    uri = article.uri or f"{file.paper}:mpeg21:{file.key}"
    parts = paper.of_parts.get(file.key, {}) if paper is not None else {}
    values = (paper.values if paper is not None else {}) | parts
    foreign = [*parts.get("foreign", ()), *(paper.values.get("foreign", ()) if paper is not None else ())]
    return evolve(
        article, **values | {"uri": uri, "foreign": foreign}, identifiers=[Identifier(value=file.name, kind="file")]
    )
