"""Validates Delpher texts, and archives of an issue with texts and DIDL."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from newsformat.markup.dates import read_date
from newsformat.markup.languages import language_tag
from newsformat.markup.xml import Element, line_of, local, parse, text_of, well_formedness_problems
from newsformat.markup.xml_rules import Rules, problem_in, shapes
from newsformat.markup.zip import ZipReader
from newsformat.plugin import Limits, NoSchema, Problem, ReadError, Report, Severity, Source, shortened
from newsformat_library._delpher._reader import didls, files, is_archive


_TEXT = shapes("""
text: #string (title | head | p)* ; id:string
title head p: #string
""")
_SPACE = "urn:mpeg:mpeg21:2002:02-DIDL-NS"


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the text, or of each text and DIDL in an archive; places begin with the file.

    Raises:
        ReadError: it is neither XML nor an archive.
    """
    if not is_archive(source):
        yield from _document(source.read_bytes(), source.name, source.limits, report)
        return
    archive = ZipReader.of(source, title="archive")
    texts = [file.name for file in files(archive)]
    if not texts:
        yield Problem("missing", "the archive has no texts (…_articletext.xml, …_ocr.xml)")
    if not didls(archive):
        yield Problem.warning("missing", "the archive has no DIDL, which names the newspaper and the day")
    for name in (*texts, *didls(archive)):
        yield from _archived(archive, name, source.limits, report)


def _archived(archive: ZipReader, name: str, limits: Limits, report: Report) -> Iterator[Problem]:
    try:
        for problem in _document(archive.read(name) or b"", name, limits, report):
            yield evolve(problem, where=f"{name}{problem.where}")
    except ReadError as error:
        yield Problem("xml", error.message, error.line, error.column, name)


def _document(content: bytes, name: str, limits: Limits, report: Report) -> Iterator[Problem]:
    root = parse(content, source=name, limits=limits, report=report)
    yield from well_formedness_problems(content, limits)
    match local(root):
        case "text":
            yield from Rules(_TEXT).problems(root, "text")
            if not any(text_of(part) for part in root.iter("{*}p")) and not (root.text or "").strip():
                yield Problem.warning("text", "<text> has no text", line_of(root))
        case "DIDL":
            yield from _didl(root)
        case other:
            yield Problem("root", f"<{other:.60}> is neither <text> nor <DIDL>", line_of(root))


def _didl(root: Element) -> Iterator[Problem]:
    if root.tag != f"{{{_SPACE}}}DIDL":
        yield problem_in("namespace", f"<DIDL> should be in {_SPACE}", root, Severity.WARNING)
    records = [*root.iter("{*}dcx")]
    if not records:
        yield problem_in("missing", "<DIDL> has no <dcx>, which says what an issue and its texts are", root)
    for field in (child for record in records for child in record.iterchildren("{*}date", "{*}language")):
        text = text_of(field)
        if local(field) == "date" and text and read_date(text) is None:
            yield problem_in("date", f"date: {shortened(text)!r} is not a date", field)
        elif local(field) == "language" and text and not language_tag(text):
            yield problem_in(
                "language", f"language: {shortened(text)!r} is not a known language", field, Severity.WARNING
            )
