"""XML of Infomaker's Writer: each file is told by its content, and nothing of its text is missing."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

import newsformat as nf

from ..shared import CORPUS, characters, needs_shared, rows, text_in


pytestmark = needs_shared

WITHOUT_A_PLACE = "dir of <idf> is left out"
OF = ("xml IDF (Infomaker)", "xml IM object", "xml list (Infomaker)", "xml package (Infomaker)")
FILES = [CORPUS / row["path"] for row in rows("other") if row["subformat"] in OF]
PLANS = [CORPUS / row["path"] for row in rows("other") if row["subformat"] == "xml planning (Infomaker)"]
TEXTS = ("element", "caption", "text", "name")  # as they are called, told without newsformat


def test_there_are_files() -> None:
    assert (len(FILES), len(PLANS)) == (5, 4)


@pytest.mark.cases("path", FILES)
def test_a_file(path: Path) -> None:
    assert (nf.detect(path)[0].format, nf.detect(path)[0].confidence) == ("idf", nf.Confidence.CERTAIN)
    report = nf.Report()
    article = nf.read(path, report=report)
    assert [loss.why for loss in report.losses if not loss.why.startswith(WITHOUT_A_PLACE)] == []
    root = etree.parse(path).getroot()
    wanted = characters("".join("".join(element.itertext()) for name in TEXTS for element in root.iter(f"{{*}}{name}")))
    dateline = article.dateline.text if article.dateline else ""
    found = characters(text_in((article.headline, dateline, article.summary, article.body)))
    assert (wanted - found).total() == 0
    for item in root.iter("{*}item", "{*}cover", "{*}itemList"):
        assert f"urn:uuid:{item.get('uuid')}" in [association.uri for association in article.associations]


@pytest.mark.cases("path", FILES)
def test_it_becomes_a_document_of_naviga(path: Path) -> None:
    report = nf.Report()
    article = nf.read(path)
    assert nf.read(nf.write(article, "navigadoc", report=report)) == article
    assert report.losses == ()


@pytest.mark.cases("path", PLANS)
def test_a_plan_is_no_article(path: Path) -> None:
    with pytest.raises(nf.ReadError, match="the root element is planning"):
        nf.read(path, "idf")
