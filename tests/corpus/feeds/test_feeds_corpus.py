"""Real feeds: every entry is read, with its title, its page and all of its text, and comes back."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from lxml import etree, html

import newsformat as nf


SHARED = Path(__file__).parents[4] / "shared"
CORPUS = SHARED / "corpus"
MANIFEST = CORPUS / "MANIFEST.tsv"
pytestmark = pytest.mark.skipif(not MANIFEST.exists(), reason="needs ../shared, the corpus")

FORMATS = ("rss", "atom")
BROKEN = {
    "encoding__bozo_bogus_encoding.xml": "an encoding that there is not",
    "encoding__bozo_invalid-bytes-with-bom.xml": "bytes that are not in the encoding that it declares",
    "illformed__aaa_illformed.xml": "a tag that does not end",
    "illformed__rdf_channel_empty_textinput.xml": "a comment before the declaration",
    "illformed__rss_incomplete_cdata.xml": "a CDATA section without end",
    "illformed__rss_item_link_corrupted_ampersands.xml": "cut off",
}


@cache
def rows() -> list[dict[str, str]]:
    if not MANIFEST.exists():
        return []
    with MANIFEST.open(encoding="utf-8", newline="") as table:
        return [row for row in csv.DictReader(table, delimiter="\t") if row["format"] in FORMATS]


def files(*, wellformed: bool) -> list[Path]:
    return [CORPUS / row["path"] for row in rows() if (row["wellformed"] == "Y") is wellformed]


def named(path: Path) -> str:
    return path.name


# What a feed says, told without newsformat -----------------------------------


def entries(path: Path) -> Iterator[etree._Element]:
    content = path.read_bytes()
    if "utf-32" in path.name and "bom" in path.name:  # which libxml2 takes from no file
        content = content.decode("utf-32").split("?>", 1)[-1].encode()
    root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
    for name in ("item", "entry"):
        found = root.iter(f"{{*}}{name}")
        yield from (
            element
            for element in found
            if etree.QName(element.getparent()).localname in {"channel", "rss", "RDF", "feed"}
        )


def texts(entry: etree._Element, *names: str) -> list[str]:
    return ["".join(element.itertext()) for name in names for element in entry.iterfind(f"{{*}}{name}")]


def letters(text: str) -> str:
    """The letters of text that may be HTML, without scripts and the like."""
    if not text.strip():
        return ""
    root = html.fromstring(f"<div>{text}</div>")
    etree.strip_elements(root, "script", "style", "svg", "object", "embed", "noscript", "math", with_tail=False)
    return "".join(filter(str.isalnum, root.text_content()))


# Every file -------------------------------------------------------------------


@pytest.mark.cases("path", files(wellformed=True))
def test_every_entry_is_read_with_its_title(path: Path) -> None:
    wanted = [letters((texts(entry, "title") or [""])[0]) for entry in entries(path)]
    found = ["".join(filter(str.isalnum, nf.plain(article.headline))) for article in nf.read_all(path)]
    assert len(found) == len(wanted)
    differ = [pair for pair in zip(wanted, found, strict=True) if pair[0] != pair[1]]
    assert len(differ) <= len(wanted) // 50, differ[:3]


@pytest.mark.cases("path", files(wellformed=False))
def test_what_is_no_xml_is_mended_or_an_error(path: Path) -> None:
    if path.name in BROKEN:
        with pytest.raises(nf.ReadError, match="not well-formed XML"):
            list(nf.read_all(path))
    else:
        report = nf.Report()
        with nf.read_all(path, report=report) as articles:
            assert [*articles] or articles.envelope != nf.Envelope()
        assert report.remarks


def test_the_text_is_complete() -> None:
    wanted = found = 0
    for path in files(wellformed=True):
        for entry, article in zip(entries(path), nf.read_all(path), strict=True):
            told = texts(entry, "encoded") or texts(entry, "content", "description")
            longest = max((letters(text) for text in told), key=len, default="")
            own = nf.write(article, "text").decode()
            wanted += len(longest)
            found += min(len(longest), len("".join(filter(str.isalnum, own))))
    assert wanted > 150_000
    assert found / wanted >= 0.99


def test_every_article_comes_back() -> None:
    count = 0
    for path in files(wellformed=True):
        for name in FORMATS:
            for article in nf.read_all(path):
                report = nf.Report()
                own = name == nf.detect(path)[0].format
                back = nf.read(nf.write(article, name, report=report), name)
                if own and not report.losses:
                    assert back == article, path
                    count += 1
    assert count > 300
