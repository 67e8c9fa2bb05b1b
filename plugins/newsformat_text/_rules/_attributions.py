"""Attributions of quotations and posts, and lines that introduce direct speech.

An attribution is a name behind a dash under a quotation (``— Ann Lee``), the author of an embedded post, or a source in
square brackets under a paragraph.
"""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import PROSE, Label, Verdict, has_label, may_be_body
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._rules._closing_site_lines import addresses
from newsformat_text._shape import COLONS, OPENING_QUOTES, bullet_width, ends_sentence


ATTRIBUTION = Verdict(Label.BODY, 0.9, "attributes the quotation above")

_DASHES = frozenset("–—―")  # a hyphen is a bullet
_LONGEST, _MIN_QUOTATION = 80, 40  # characters of a name with a date, at most; of a quotation, at least
_CLOSING = frozenset('"”“»’」』')
_ACCOUNT, _LINK = "(@", 40  # what precedes the name of an account; characters at the end of a post with its address


def take(document: Document) -> None:
    """Take attributions: undecided lines that begin with a dash, under a quotation or a post in the story."""
    lines, verdicts = document.lines, document.verdicts
    _take_sources(document)
    if _DASHES.isdisjoint(document.first_characters):
        return
    for index in range(document.headline + 2, len(lines)):
        line = lines[index]
        if line[0] not in _DASHES or len(line) > _LONGEST or ends_sentence(line):
            continue
        is_attribution = _names_account(document, index) or (
            verdicts[index] is None and _is_quoted(document, index - 1)
        )
        above = lines[index - 1][-_LINK:]
        follows = may_be_body(verdicts[index - 1]) or "twitter.com/" in above or "t.co/" in above
        if is_attribution and follows and not count_site_words(line, document.lexicon):
            verdicts[index] = ATTRIBUTION


def take_posts(document: Document) -> None:
    """Take who wrote an embedded post and when, ``— Ann Lee (@annlee) May 1, 2024``, and the short post above.

    Its date is not that of the story. Far below the story, such a line belongs to none of its posts.
    """
    if _ACCOUNT not in document.lower_text:
        return
    for index in range(document.first + 1, len(document.lines)):
        verdict, line = document.verdicts[index], document.lines[index]
        if not (verdict is None or verdict.label is Label.DATE) or _AUTHOR_OF_POST.fullmatch(line) is None:
            continue
        above = document.lines[index - 1]
        if index > document.last + 2 and not _LINKED.search(above):
            continue
        document.verdicts[index] = ATTRIBUTION
        if index - 1 > document.first and document.verdicts[index - 1] is None and not document.prose[index - 1]:
            document.verdicts[index - 1] = POST


_AUTHOR_OF_POST = lazily(r"[—–] [^@]{1,60} \(@\w{1,20}\)[ ,]{1,2}[^@]{0,12}\d[^@]{2,20}")
_LINKED = lazily(r"(?:twitter\.com|t\.co)/\w{1,20}$")
POST = Verdict(Label.BODY, 0.9, "an embedded post, above who wrote it")


def leads_to_speech(document: Document, index: int) -> bool:
    """Does line *index* end with a colon and introduce a quotation, or several paragraphs or items?"""
    line, below = document.lines[index], document.lines[index + 1 : index + 2]
    introduces = (
        line[-1] in COLONS and line.count(" ") >= _MIN_SPACES and not bullet_width(line) and _is_plain(document, index)
    )
    if not introduces or not below:
        return False
    if below[0][0] in OPENING_QUOTES:
        return document.prose[index + 1] or ends_sentence(below[0])
    return _introduces_several(document, index)


def _is_plain(document: Document, index: int) -> bool:
    """Does line *index* begin without a phrase, or is it two sentences that begin like a byline: ``De luni, …``?"""
    match = document.matches[index]
    return match is None or (match.kind is Kind.BYLINE and _TWO_SENTENCES.search(document.lines[index]) is not None)


_TWO_SENTENCES = lazily(r"[^\W\d_]{3}[.!?] [^\W\d_]")


def _introduces_several(document: Document, index: int) -> bool:
    """Is line *index*, no text of websites, in or above the story and above two paragraphs or two items?"""
    below, above = document.verdicts[index + 1 : index + 3], document.verdicts[index - 1]
    in_story = index <= document.story or (above is not None and above.label is Label.BODY)
    line, lexicon = document.lines[index], document.lexicon
    several = below == [PROSE, PROSE] or [verdict.label for verdict in below if verdict is not None] == [
        Label.LIST,
        Label.LIST,
    ]
    return in_story and several and count_site_words(line, lexicon) <= 1 and not addresses(line, lexicon.tag)


def is_speech(document: Document, index: int) -> bool:
    """Is line *index*, within the story, a quotation with its speaker that ends with a full stop?"""
    line, size = document.lines[index], len(document.lines)
    if line[0] not in OPENING_QUOTES or index <= document.first or _SPEECH.fullmatch(line) is None:
        return False
    below = next((k for k in range(index + 1, size) if not has_label(document.verdicts[k], Label.TOOL)), size)
    return index < document.last or (below < size and document.ended[below])


_SPEECH = lazily(r"[\"“„«‘'][^\"“”„«»]{8,300}[,.!?…][\"”“»’'],? [^\W\d_][^\"“”„«»:]{4,120}\.")
LEADING = Verdict(Label.BODY, 0.7, "ends with a colon, above what it introduces")
_MIN_SPACES = 3  # blanks in a line that introduces speech


def _take_sources(document: Document) -> None:
    """Take short lines in square brackets right under paragraphs of the story, if there are several."""
    if "[" not in document.first_characters:
        return
    lines, verdicts = document.lines, document.verdicts
    found = [
        index
        for index in range(document.first + 1, document.last)
        if verdicts[index] is None and document.prose[index - 1] and _is_source(lines[index])
    ]
    if len(found) >= _MIN_SOURCES:
        document.set_verdict(found, ATTRIBUTION)


def _is_source(line: str) -> bool:
    return line[0] == "[" and line[-1] == "]" and 2 < len(line) <= _MAX_SOURCE and line.count("[") == 1  # noqa: PLR2004 -- brackets


_MIN_SOURCES, _MAX_SOURCE = 3, 40  # lines in brackets, at least; characters of one, at most


def _names_account(document: Document, index: int) -> bool:
    """Does line *index*, within the story, name an account, possibly with the date of a post?"""
    verdict = document.verdicts[index]
    is_open = verdict is None or verdict.label is Label.DATE
    return is_open and _ACCOUNT in document.lines[index] and document.first < index <= document.last + 2


def _is_quoted(document: Document, index: int) -> bool:
    line = document.lines[index]
    return line[0] in OPENING_QUOTES and line[-1] in _CLOSING and len(line) >= _MIN_QUOTATION
