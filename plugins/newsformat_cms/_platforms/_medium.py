"""Reads a post of Medium, or the archive that Medium offers its authors."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from newsformat import Article, Block, Byline, Envelope, Identifier, Status
from newsformat.markup.dates import read_date
from newsformat.markup.encodings import decoded
from newsformat.markup.html import read_page, read_tree, read_tree_inlines
from newsformat.markup.json_items import read_answers
from newsformat.markup.sniff import ZIP
from newsformat.markup.xml import Element, own_texts
from newsformat.markup.zip import ZipReader
from newsformat.plugin import Limits, NoOptions, ReadError, Report, Source, line, plain_line, read_each
from newsformat_cms._json_head import object_in
from newsformat_cms._platforms._medium_posts import posts_in
from newsformat_cms._platforms._medium_text import without_titles
from newsformat_cms._platforms._pages import first, prune, text_in


_POST: Final = re.compile(r"(?:.{0,200}/)?posts/([^/]{1,300})\.html?", re.IGNORECASE)
_DRAFT: Final = "draft_"
_ID: Final = re.compile(r"https?://medium\.com/p/([0-9a-f]{6,20})", re.ASCII)
_IN_NAME: Final = re.compile(r"[-_]([0-9a-f]{10,14})\Z", re.ASCII)


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of a post, or of each in an archive."""
    if object_in(source.head).startswith("{"):
        yield from read_answers(source, lambda value: posts_in(value, report), report)
        return
    if not source.head.startswith(ZIP):
        name = source.name.replace("\\", "/").rpartition("/")[2]
        yield _post(source.read_bytes(), name, report, source.limits)
        return
    archive = ZipReader.of(source, title="archive of Medium")
    posts = sorted(name for name in archive if _POST.fullmatch(name))
    if not posts:
        raise ReadError("there are no posts in the archive: those of Medium are in the folder posts")
    _report_of_others(archive, report)

    def article(name: str) -> tuple[Article]:
        return (_post(archive.read(name) or b"", name.rpartition("/")[2], report, source.limits),)

    yield from read_each(posts, article, report, name=lambda name: name, line=lambda _: None)


def _report_of_others(archive: ZipReader, report: Report) -> None:
    others = Counter(
        name.rpartition("/")[0].rpartition("/")[2] or name for name in archive if not _POST.fullmatch(name)
    )
    if others:
        folders = ", ".join(f"{folder} ({count})" for folder, count in sorted(others.items()))
        report.note(f"skipped, not posts: {folders[:200]}")


def _post(content: bytes, name: str, report: Report, limits: Limits) -> Article:
    page = read_page(decoded(content, "", report), report, limits=limits)
    story = first(page.body, "h-entry")
    text = first(page.body, "e-content") if story is not None else None
    if story is None or text is None:
        raise ReadError("not a post of Medium: it has no h-entry with an e-content")
    title, subtitle = first(story, "p-name"), first(story, "p-summary")
    headline = read_tree_inlines(title, report, limits=limits) if title is not None else ()
    subhead = read_tree_inlines(subtitle, report, limits=limits) if subtitle is not None else ()
    when = first(story, "dt-published")
    published = read_date(when.get("datetime") or "", report) if when is not None else None
    addresses = [line(inner.get("href") or "") for inner in story.iter("a")]
    canonical = first(story, "p-canonical")
    page_at = line(canonical.get("href") or "") if canonical is not None else ""
    _report_beside(page.body, [element for element in (title, subtitle, text) if element is not None], report)
    if headline and line(page.title) not in {"", plain_line(headline)}:
        report.left_out(f"the title of the page is left out: {line(page.title):.60}")
    is_draft = published is None or name.startswith(_DRAFT)
    return Article(
        uri=_uri(addresses, name),
        identifiers=[Identifier(value=page_at, kind="url")] if page_at else (),
        headline=headline or line(page.title),
        subhead=subhead,
        bylines=[*_byline(first(story, "p-author"))],
        published=published,
        status=Status.WITHHELD if is_draft else Status.USABLE,
        keywords=[*_tags(first(story, "p-tags"))],
        body=_body(text, plain_line(headline), plain_line(subhead), report, limits),
    )


def _tags(foot: Element | None) -> Iterator[str]:
    if foot is not None:
        yield from filter(None, map(text_in, foot.iter("a")))


def _report_beside(body: Element, read: Sequence[Element], report: Report) -> None:
    """Report content of a page that is not *read*: title, subtitle and text are."""
    above = {child: parent for parent in body.iter() for child in parent}
    ancestors = [{*_climbed(child, above)} for child in read]
    holders = {element for found in ancestors if found.isdisjoint(read) for element in found}
    around_read = [inner for inner in body.iter() if inner in holders]
    for text in [line(name) for holder in around_read for name in own_texts(holder)]:
        if text:
            report.left_out(f"beside the text of a post, a text in no element is left out: {text:.60}")
    for part in [part for holder in around_read for part in holder]:
        if not isinstance(part.tag, str) or part in holders or part in read:
            continue
        if part.tag == "footer":
            report.note(
                "only the author, date, address and tags in the footer of a post are read; the rest is left out"
            )
        elif content := text_in(part):
            report.left_out(f"beside the text of a post, <{part.tag}> is left out: {content:.60}")


def _climbed(element: Element, above: Mapping[Element, Element]) -> Iterator[Element]:
    while (parent := above.get(element)) is not None:
        yield parent
        element = parent


def _uri(addresses: Sequence[str], name: str) -> str:
    """Return the canonical address of a post: that in its footer, or one with the ID in its file name."""
    uri_match = next((match for address in reversed(addresses) if (match := _ID.fullmatch(address))), None)
    uri_match = uri_match or _IN_NAME.search(name.rpartition(".")[0])
    return f"https://medium.com/p/{uri_match[1]}" if uri_match else ""


def _byline(author: Element | None) -> Iterator[Byline]:
    if author is not None and (name := text_in(author)):
        yield Byline(name=name, contact=line(author.get("href") or ""))


def _body(text: Element, headline: str, subhead: str, report: Report, limits: Limits) -> list[Block]:
    """Return the blocks of a text, without the title and the rule that it begins with."""
    prune(text, ("graf--empty",), ("footer",))  # in old pages, sections are unclosed where the footer begins
    return without_titles([*read_tree(text, report, limits=limits)], (headline, subhead))
