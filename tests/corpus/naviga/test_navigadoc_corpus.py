"""Documents of Naviga: each is told by its content, comes back, and nothing of its text is missing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lxml import html

import newsformat as nf

from ..shared import CORPUS, characters, needs_shared, rows, text_in


pytestmark = needs_shared

FILES = [CORPUS / row["path"] for row in rows("other") if row["subformat"] == "NavigaDoc JSON"]
CONCEPTS = {"testdata__story-concept.json"}


def texts(value: Any) -> Iterator[str]:
    """Yield the text of each block in *value*, told without newsformat."""
    for block in value.get("content", ()):
        if text := block.get("data", {}).get("text", ""):
            yield html.fromstring(f"<div>{text}</div>").text_content()
        yield from texts(block)
        for link in block.get("links", ()):
            if text := link.get("data", {}).get("text", ""):
                yield html.fromstring(f"<div>{text}</div>").text_content()


def test_there_are_files() -> None:
    assert len(FILES) == 9


@pytest.mark.cases("path", FILES)
def test_a_document(path: Path) -> None:
    assert (nf.detect(path)[0].format, nf.detect(path)[0].confidence) == ("navigadoc", nf.Confidence.CERTAIN)
    if path.name in CONCEPTS:
        with pytest.raises(nf.ReadError, match="no article"):
            nf.read(path)
        return
    given = json.loads(path.read_bytes())
    report = nf.Report()
    article = nf.read(path, report=report)
    assert [loss.why for loss in report.losses] == []
    wanted = characters("".join(texts(given)))
    found = characters(text_in((article.headline, article.subhead, article.summary, article.body)))
    assert (wanted - found).total() == 0
    authors = [link["title"] for link in given.get("links", ()) if link["rel"] == "author"]
    assert [byline.name for byline in article.bylines] == authors
    for name, attribute in {"created": "created", "modified": "updated", "published": "published"}.items():
        when = getattr(article, attribute)
        assert (when.isoformat()[:19] if when else "") == given.get(name, "")[:19]


@pytest.mark.cases("path", [path for path in FILES if path.name not in CONCEPTS])
def test_it_comes_back_with_all_its_links_and_metadata(path: Path) -> None:
    report = nf.Report()
    article = nf.read(path)
    written = nf.write(article, "navigadoc", report=report)
    assert report.losses == ()
    assert nf.read(written) == article
    given, again = json.loads(path.read_bytes()), json.loads(written)
    for name in ("links", "meta", "properties"):
        missing = [item for item in given.get(name, ()) if item not in again.get(name, ())]
        assert len(missing) <= (1 if name == "links" else 0), missing
