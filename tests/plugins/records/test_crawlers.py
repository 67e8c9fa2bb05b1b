"""Output of crawlers for language models: pages in Markdown with metadata."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsformat as nf
from newsformat_records._page import measured


HEADLINE = "Mill pond of Alder freezes over for the first time since 1987"
STORY = "The mill pond of Alder has frozen from bank to bank, the parish said on Monday, and skaters were out at once."
PAGE = (
    f"[Alder Gazette](/)\n\n* [News](/news)\n* [Weather](/weather)\n\n# {HEADLINE}\n\nBy [Ann Lee](/by/lee)\n\n"
    f"{STORY.replace('the parish said', '[the parish said](/parish)')}\n\n{STORY}\n\n### Related stories\n\n"
    "* [Sluice of Alder mended after the flood](/sluice)\n"
)
ADDRESS, TITLE = "https://alder.example/ice", f"{HEADLINE} | Alder Gazette"
ANSWERS: dict[str, dict[str, Any]] = {
    "Firecrawl": {
        "success": True,
        "data": {
            "markdown": PAGE,
            "metadata": {
                "title": TITLE,
                "language": "en",
                "sourceURL": ADDRESS,
                "publishedTime": "2026-02-09T08:15:00Z",
                "statusCode": 200,
            },
        },
    },
    "Jina Reader": {
        "code": 200,
        "status": 20000,
        "data": {"title": TITLE, "url": ADDRESS, "content": PAGE, "publishedTime": "2026-02-09T08:15:00Z"},
    },
    "Crawl4AI": {
        "url": ADDRESS,
        "success": True,
        "markdown": {"raw_markdown": PAGE, "markdown_with_citations": "", "fit_markdown": PAGE},
        "metadata": {"title": TITLE, "publishedTime": "2026-02-09T08:15:00Z"},
    },
}


@pytest.mark.cases("name", ANSWERS)
def test_the_story_of_the_page_is_found(name: str) -> None:
    source = json.dumps(ANSWERS[name]).encode()
    assert nf.detect(source)[0].format == "records"
    article = nf.read(source)
    assert nf.plain(article.headline) == HEADLINE
    assert article.other_headlines == (nf.Headline(content=TITLE, role="page"),)
    assert article.uri == ADDRESS
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]
    assert article.published is not None
    assert article.published.isoformat() == "2026-02-09T08:15:00+00:00"
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == [STORY, STORY]
    assert [block.links for block in article.body if isinstance(block, nf.Related)] == [
        (nf.RelatedLink("Sluice of Alder mended after the flood", "/sluice"),)
    ]


@pytest.mark.parametrize(
    "record",
    [
        {"page_content": STORY, "metadata": {"source": ADDRESS, "title": HEADLINE}},  # LangChain
        {"url": ADDRESS, "title": HEADLINE, "raw_text": STORY},
        {"url": ADDRESS, "title": HEADLINE, "raw_text": f"{STORY} Advertisement", "clean_text": STORY},
    ],
)
def test_the_text_is_found(record: dict[str, Any]) -> None:
    source = json.dumps(record).encode()
    assert nf.detect(source)[0].format == "records"
    article = nf.read(source)
    assert (article.uri, nf.plain(article.headline), article.text) == (ADDRESS, HEADLINE, STORY)


WHOLE_PAGE = (
    f"<!DOCTYPE html>\n<html><head><title>{TITLE}</title></head><body><nav><a href='/'>Home</a></nav><article>"
    f"<h1>{HEADLINE}</h1><p>{STORY}</p><p>{STORY} It melts on Friday.</p></article><footer>Contact</footer></body></html>"
)
FRAGMENT = f"<html><body><p>Home.</p><p>{STORY}</p></body></html>"


def test_a_whole_page_in_html_is_read_like_a_page() -> None:
    article = nf.read(json.dumps({"url": ADDRESS, "html": WHOLE_PAGE}).encode())
    assert (article.uri, nf.plain(article.headline)) == (ADDRESS, HEADLINE)
    assert article.text == f"{STORY}\n\n{STORY} It melts on Friday."
    titled = nf.read(json.dumps({"url": ADDRESS, "title": TITLE, "language": "fr", "html": WHOLE_PAGE}).encode())
    assert (nf.plain(titled.headline), titled.language, titled.text) == (HEADLINE, "fr", article.text)
    assert [nf.plain(other.content) for other in titled.other_headlines] == [TITLE]


def test_a_text_in_html_is_read_as_it_is() -> None:
    article = nf.read(json.dumps({"url": ADDRESS, "title": HEADLINE, "html": FRAGMENT}).encode())
    assert (nf.plain(article.headline), article.text) == (HEADLINE, f"Home.\n\n{STORY}")


def test_a_text_may_be_as_long_as_its_record() -> None:
    text = "x" * (nf.Limits().item_bytes + 1)
    assert len(measured(text).read_bytes()) == len(text)


def test_the_encoding_may_be_named() -> None:
    source = json.dumps({"url": ADDRESS, "title": "Café à Genève", "text": STORY}, ensure_ascii=False).encode("latin-1")
    assert nf.plain(nf.read(nf.Source(source, encoding="latin-1")).headline) == "Café à Genève"


def test_the_source_of_trafilatura_is_an_address() -> None:
    record = {
        "title": HEADLINE,
        "hostname": "alder.example",
        "fingerprint": "958dd007923525ea",
        "source": ADDRESS,
        "source-hostname": "Alder Gazette",
        "text": f"{STORY}\n{STORY}",
    }
    article = nf.read(json.dumps(record).encode(), "records")
    assert article.uri == ADDRESS
    assert [source.name for source in article.sources] == ["alder.example"]
    assert nf.Identifier(value="958dd007923525ea", kind="fingerprint") in article.identifiers
