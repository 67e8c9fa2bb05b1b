"""Real files of agencies: each is told by its content, and nothing of its text is missing."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree, html

import newsformat as nf

from ..shared import CORPUS, characters, needs_shared, rows


pytestmark = needs_shared

FORMATS = {
    "xml Publish (CP Jimi)": ("cp-jimi", "ContentText", "Headline", "PublishDateTime"),
    "xml RBNews (Ritzau)": ("rbnews", "content", "headline", "PublishDate"),
    "xml release (press release)": ("press-release", "body", "title", "publicationDate"),
}
IDS = ("id of <distributionChannel> is left out", "id of <contact> is left out")
FILES = [(CORPUS / row["path"], *FORMATS[row["subformat"]]) for row in rows("other") if row["subformat"] in FORMATS]


def text_at(path: Path, name: str) -> str:
    """Return the text of the first element called *name*, told without newsformat."""
    root = etree.fromstring(path.read_bytes(), etree.XMLParser(resolve_entities=False, no_network=True))
    return next(("".join(element.itertext()) for element in root.iter(f"{{*}}{name}")), "").strip()


def test_there_are_files() -> None:
    assert len(FILES) == 12


@pytest.mark.cases(("path", "format", "body", "headline", "date"), FILES)
def test_a_real_file(path: Path, format: str, body: str, headline: str, date: str) -> None:
    found = nf.detect(path)[0]
    assert (found.format, found.confidence) == (format, nf.Confidence.CERTAIN)
    report = nf.Report()
    article = nf.read(path, report=report)
    assert [loss.why for loss in report.losses if not loss.why.startswith(IDS)] == []
    assert nf.plain(article.headline) == text_at(path, headline)
    markup = text_at(path, body)
    wanted = characters(html.fromstring(f"<div>{markup}</div>").text_content()) if markup else characters("")
    missing = wanted - characters(article.text) - characters(article.credit)
    missing.pop("\xa0", None)  # alone in a paragraph it is none
    assert missing.total() == 0
    assert article.published is not None
    day, month, year = article.published.day, article.published.month, article.published.year
    assert text_at(path, date).startswith((f"{year}-{month:02}-{day:02}", f"{day:02}.{month:02}.{year}"))


def test_bylines_and_notes() -> None:
    read = {path.name: nf.read(path) for path, *_ in FILES}
    assert [name for name, article in read.items() if article.bylines and not article.bylines[0].name] == []
    for path, *_ in FILES:
        signer = text_at(path, "byLine") or text_at(path, "Byline")
        assert [byline.name for byline in read[path.name].bylines] == ([signer] if signer else [])
        note = text_at(path, "UpdateNote") or text_at(path, "SpecialInstructions")
        if note:
            assert " ".join(note.split()) in [note_kept.text for note_kept in read[path.name].notes]
