"""Plain text: scraped text with page furniture around the story, and clean text for people.

The reader decides what each line is (headline, byline, date, body, list, related story, caption, button …) by rules and
phrases of the language (`newsformat.plugin.Language`, provided by the hook ``newsformat_languages``), and by small
decision trees where these are not sure:

* the first line, apart from sections, breadcrumbs, dates and kickers above it → `Article.headline`; so is a title that
  a page prints twice above the story. A text whose first line is a paragraph of the story has its headline right below
  the story, or none
* a line between headline and byline → `Article.subhead`
* ``By A and B, Acme`` → `Article.bylines`; ``From our own correspondent`` is a role without a name
* an agency alone on a line, or glued to the first word of the story → `Article.credit` and `Article.sources`; so is
  the means by which a story came, ``(By Telegraph.—Acme.)``
* ``NAIROBI, Nov. 24 (Acme) --`` before the story → `Article.dateline`; if the text itself begins with one, it is not
  printed again on writing, and its field is called ``Dateline in the text``
* dates between headline and story, or under it → `Article.published`, `Article.updated`; a lone update date becomes
  both
* paragraphs, short lines above them, items with bullets or numbers → `Paragraph`, `Heading`, `List`
* a heading such as ``Related stories`` and the titles under it → `Related`, in its place, with the section and
  description of each; also titles within the story with their age (so long ago), and titles below it with a sentence
  under each
* captions and picture credits → `Media`
* ``Tags: …`` → `Article.keywords`; copyright lines → `Article.rights`; embargo lines → `Article.embargo`
* fields of press databases that describe the story, such as ``LOAD-DATE: …`` → these attributes; its number there →
  `Article.uri`. Each of several stories in one text is an article
* buttons, adverts, comments → the report, line by line
* Markdown in pages that a program has converted: headings, links, strong type, quotations, tables, pictures → these
  blocks and marks; ``URL Source: …`` above the page → `Article.uri`

Writing gives the headline, underlined; fields as ``Name: value`` lines under it; and blocks separated by blank lines.
A text written in this way is read back exactly, as `newsformat_text._exact` says; one with nothing but an underlined
headline is read like any other.
"""

from __future__ import annotations

import re
from codecs import getincrementaldecoder
from collections.abc import Iterable

from newsformat.markup.sniff import binary_kind, is_json
from newsformat.plugin import AnyFormat, Confidence, Format, Language, hookimpl, lazily


_SIGNS = (b"<", b"%", b"{", b"[", b"-")  # what it begins with
_MARKUP = lazily(
    rb"""<[?!] | %PDF
    | \{(?![^{}"':;=%\\\n]{1,60}\})                      # but {Update}
    | \[\s*[{"]
    | ---[ \t]*\r?\n(?:[ \t]*(?:\#[^\n]*)?\r?\n)*[\w-]+:\s   # front matter
    | <[a-zA-Z][^\s<>/=]*(?:\s+[^\s<>/=]+\s*=|\s*/?>)    # but <New quay opens>""",
    re.VERBOSE,
)
_BEGINNING = 64  # bytes
_NO_TEXT = lazily(rb"[^\t\n\r -~]")  # within the start of a file with an ASCII signature
_BRACKETED = lazily(rb"<[A-Z][^\s<>/=]*>")  # a tag only if one is closed


def _sniff(head: bytes, /) -> Confidence:
    if _underlined(head):
        return Confidence.POSSIBLE
    if binary_kind(head) and _NO_TEXT.search(head, 0, _BEGINNING):  # a text may begin with the words GIF89a
        return Confidence.NO
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):  # UTF-16, of which the signs of markup are every other byte
        return Confidence.NO if _is_markup(head[2:].replace(b"\0", b"").lstrip()) else Confidence.POSSIBLE
    if b"\0" in head:
        return _sniff_wide(head)
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    return Confidence.NO if not start or _is_markup(start) or _is_binary(head) else Confidence.POSSIBLE


def _is_binary(head: bytes) -> bool:
    """Does *head*, without NUL bytes, contain many control characters and not UTF-8, as keys and signatures do?"""
    if (len(head) - len(head.translate(None, _CONTROLS))) * _BYTES_PER_CONTROL <= len(head):
        return False
    try:
        getincrementaldecoder("utf-8")().decode(head)  # the last character may be incomplete
    except UnicodeDecodeError:
        return True
    return False


_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\v\f\r\x1a\x1b")
_BYTES_PER_CONTROL = 20  # in encrypted data, there is one in ten


def _sniff_wide(head: bytes) -> Confidence:
    """Return how likely *head*, which contains NUL bytes, is text in UTF-16 without a byte order mark."""
    from newsformat_text._decoding import wide_encoding

    is_text = wide_encoding(head) and not _is_markup(head.replace(b"\0", b"").lstrip())
    return Confidence.POSSIBLE if is_text else Confidence.NO


def _is_markup(start: bytes) -> bool:
    """Does *start* look like XML, HTML, JSON, PDF or front matter?"""
    if start.startswith(_SIGNS) and _MARKUP.match(start):
        return _BRACKETED.match(start) is None or b"</" in start or b"/>" in start
    return is_json(start)


def _underlined(head: bytes) -> bool:
    """Is the first or second line a row of ``=``?"""
    lines = head.removeprefix(b"\xef\xbb\xbf").split(b"\n", 2)[:2]
    return any(len(line) > 2 and not line.strip(b"=\r") for line in lines) and b"\0" not in head  # noqa: PLR2004 -- three signs


TEXT: AnyFormat = Format(
    name="text",
    title="Plain text",
    spec="https://www.rfc-editor.org/rfc/rfc2046#section-4.1.3",
    suffixes=(".txt", ".text"),
    media_types=("text/plain",),
    carries={
        "uri",
        "version",
        "kind",
        "identifiers.*",
        "headline",
        "kicker",
        "subhead",
        "summary",
        "title",
        "slug",
        "bylines.*",
        "contributors.*",
        "dateline.*",
        "credit",
        "sources.*",
        "services.*",
        "digital_source_type",
        "created",
        "content_created",
        "updated",
        "published",
        "embargo",
        "expires",
        "language",
        "status",
        "urgency",
        "signals",
        "notes.*",
        "subjects.*",
        "entities.*",
        "genres.*",
        "keywords",
        "rights.*",
        "body.paragraph",
        "body.heading",
        "body.quote.*",
        "body.list",
        "body.media",
        "body.media.kind",
        "body.media.caption",
        "body.media.credit",
        "body.media.alt",
        "body.media.rights",
        "body.table.*",
        "body.preformatted",
        "body.rule",
        "body.embed",
        "body.related.*",
        "body.nested",
    },
    sniff=_sniff,
    read="newsformat_text._reader:read",
    write="newsformat_text._writers._writer:write",
    explain="newsformat_text._reader:explain",
    read_options="newsformat_text._options:ReadOptions",
    write_options="newsformat_text._options:WriteOptions",
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Return the format of this plugin."""
    return [TEXT]


@hookimpl
def newsformat_languages(wanted: frozenset[str]) -> Iterable[Language]:
    """Return the *wanted* first-party language packs."""
    from newsformat_text._languages import _packs

    return _packs.packs(wanted)
