"""A document in Rich Text Format → an article."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article
from newsformat.plugin import NoOptions, ReadError, Report, Source
from newsformat_office._article import Draft, Known, article_of, words_of
from newsformat_office._parts import joined
from newsformat_office._rtf.machine import Machine
from newsformat_office._rtf.tokens import tokens


_BEGIN = b"{\\rtf"


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of the document."""
    content = source.read_bytes().lstrip()
    if not content.startswith(_BEGIN):
        raise ReadError(f"no Rich Text Format: it does not begin with {_BEGIN.decode()}")
    machine = Machine(source.limits, report)
    for token in tokens(content.decode("latin-1")):
        machine.take(token)
    machine.end()
    parts = [*machine.text.parts, *machine.text.notes]
    if machine.text.notes:
        report.note("footnotes are read as paragraphs at the end of the text")
    found = joined(parts, lambda name, depth: (name, depth) in machine.text.numbered)
    yield article_of(Draft(found, _known(machine.info, report), {}, untouched=False), report)


def _known(info: dict[str, str], report: Report) -> Known:
    for name in ("subject", "company", "manager", "category"):
        if name in info:
            report.left_out(f"the property {name}: {info[name][:60]}")
    return Known(
        title=info.get("title", ""),
        creator=info.get("author", ""),
        created=info.get("creatim", ""),
        modified=info.get("revtim", ""),
        keywords=words_of(info.get("keywords", "")),
        comment=info.get("doccomm", ""),
    )
