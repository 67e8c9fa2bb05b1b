"""Lines that begin with a phrase of the lexicon: buttons, copyright notices, keywords, captions, embargoes and more."""

from __future__ import annotations

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._above import _embargoes
from newsformat_text._authors import _desks, _reporters
from newsformat_text._dates._reading_time import is_reading_time
from newsformat_text._document import Document
from newsformat_text._labels import BUTTON, Label, Verdict
from newsformat_text._languages._lexicon import Kind, Lexicon, Match
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._languages._speech import ends_with_attribution
from newsformat_text._rules import _caption_phrases, _captions, _comments, _corrections, _crew_words, _related, _topics
from newsformat_text._rules._adverts import announces_story_below
from newsformat_text._rules._announcing import announces
from newsformat_text._shape import MAIL, bullet_width, ends_sentence, has_digit, scale


_LONGEST = 240  # characters of a copyright line or a row of tags

_COPYRIGHT = Verdict(Label.COPYRIGHT, 0.95, "begins like a copyright line")
_TAGS = Verdict(Label.TAGS, 0.9, "begins like a row of keywords")
_TAG = Verdict(Label.TAGS, 0.8, "under a heading of keywords")
_EMBARGO = Verdict(Label.EMBARGO, 0.95, "announces an embargo")


def take(document: Document) -> None:
    """Set the verdicts of lines that begin with a phrase."""
    verdicts = document.verdicts
    for index in document.matched:
        if verdicts[index] is None and (match := document.matches[index]):
            verdicts[index] = _by_phrase(document, index, match)


def _by_phrase(document: Document, index: int, match: Match) -> Verdict | None:
    """Return the verdict of line *index*, which begins with *match*, if the phrase decides.

    Where the phrase is an ordinary word of a sentence of the story, its match is removed.
    """
    mentioned = match.kind is Kind.COPYRIGHT and _mentions_rights(document, index, match)
    if mentioned or (match.kind is Kind.EMBARGO and not _is_embargo(document, index, match)):
        document.matches[index] = None  # a sentence: Under embargo since 1960 …
        return None
    if _mentions_post(document.lines[index], match):
        return None
    if _is_attributed(document, index, match) or _crew_words.are_mentioned(document, index, match):
        document.matches[index] = None  # a sentence: We value your readership, it said.
        return None
    if match.kind is Kind.COMMENTS and _comments.heads_reactions(document, index, match):
        document.matches[index] = None  # Réactions, above what the mayor says
        return None
    if index == document.headline + 1 and not match.rest and _desks.is_desk(document.lines[index]):
        return _desks.SIGNED  # Redakce; elsewhere it is a link
    if match.phrase not in _corrections.WORDS:
        return _by_kind(document, index, match)
    if corrected := _corrections.take(document, index, match):
        return corrected
    alone = document.prose[index - 1 : index + 2] == [True, False, True]
    if alone or (match.rest and not match.marked):  # a subheading (Oprava) or a sentence: Correction of prices …
        document.matches[index] = None
        return None
    return _by_kind(document, index, match)


def _is_attributed(document: Document, index: int, match: Match) -> bool:
    """Does line *index* begin as sites address their readers, but attribute the words to a speaker?"""
    addressed = match.kind in _ADDRESSING or (match.kind is Kind.RELATED and document.ended[index])
    addressed = addressed and match.rest != "" and not match.marked
    return addressed and ends_with_attribution(document.lines[index], document.lexicon.tag)


def _is_count(rest: str) -> bool:
    """Is *rest* empty or a number in any digits, possibly in brackets?"""
    return all(sign in "()（） " or sign.isdecimal() for sign in rest)


_ADDRESSING = frozenset({Kind.TOOL, Kind.COMMENTS})  # kinds of phrases that address readers


def _by_kind(document: Document, index: int, match: Match) -> Verdict | None:
    """Return the verdict of line *index* by the kind of its phrase, if that decides."""
    line, prose = document.lines[index], document.prose[index]
    match match.kind:
        case Kind.RELATED:
            if match.marked and match.rest and _is_row(match.rest):
                return _TAGS
            if not prose or announces(match):
                _related.take(document, index, match)
            leads = match.words > 1 and (_ADDRESS.fullmatch(match.rest) or _leads_to_page(line, match))
            return document.verdicts[index] or (BUTTON if leads else None)
        case Kind.COPYRIGHT if _is_notice(document, index, match):
            return _caption_phrases.CAPTION if _captions.is_owner(document, index) else _take_notice(document, index)
        case Kind.EMBARGO:
            return _EMBARGO
        case Kind.TAGS if not prose and match.marked:
            return _take_tags(document, index, match)
        case Kind.CAPTION:
            return _caption_phrases.as_caption(document, index, match)
        case Kind.TOOL | Kind.COMMENTS if match.rest and _speaks_to_reader(document, index, match):
            return BUTTON
        case Kind.TOOL if (
            match.of_site
            or (match.marked and document.first < index and is_reading_time(line))
            or not (match.rest or (prose and match.words < _ASKED))
            or announces_story_below(line, match)
            or _is_row_of_buttons(line, match, document.lexicon)
        ):
            return BUTTON
        case Kind.COMMENTS if match.marked and bullet_width(document.lines[index]):  # the number of comments
            return BUTTON
        case Kind.COMMENTS if _is_count(match.rest):
            return _comments.take_comments(document, index)
        case _:
            return None


def _leads_to_page(line: str, match: Match) -> bool:
    """Does *line* announce more on a site and end with its name: ``Read more news on harbour.example.``?"""
    site = line.rstrip(".").rpartition(" ")[2]
    return (
        len(line) <= _LONGEST_LINK
        and " " in match.rest
        and begins_lowercase(match.rest)
        and _SITE_NAME.fullmatch(site) is not None
    )


_LONGEST_LINK = 120  # characters of such a line
_SITE_NAME = lazily(r"(?:[\w-]{2,40}\.){1,3}[a-z]{2,10}")  # a site's name


def _is_embargo(document: Document, index: int, match: Match) -> bool:
    """Is the text under embargo? Sentences of the story are not meant: ``Yayın yasağı perşembe günü kaldırıldı …``."""
    in_story = document.first < index and (index < document.last or document.ended[index])
    if in_story and not (match.marked and match.rest):
        return False
    return _embargoes.is_embargo(document.lines[index], match, document.lexicon)


def _is_notice(document: Document, index: int, match: Match) -> bool:
    """Is line *index* a notice of rights, and not a sentence of the story that begins with such words?"""
    prose = document.prose
    if len(document.lines[index]) == 1:  # © alone is part of a picture credit
        return False
    if (
        document.lexicon.tag == "zh"
        and index < document.first
        and _reporters.credited_author(document.lines[index], document.lexicon)
    ):
        return False
    if prose[index] and index > 0 and prose[index - 1] and True in prose[index + 1 : index + 2]:
        beginning = document.lines[index][: len(match.phrase) + 1].rstrip()  # All rights reserved. No part …
        is_clause = match.words >= _LEGAL and beginning[-1] == "."
        return is_clause or match.marked or any(sign in match.phrase for sign in _OWNER_SIGNS)
    return match.words >= _LEGAL or len(document.lines[index]) <= _LONGEST * 2


_OWNER_SIGNS = ("©", "ⓒ", "(c)", "copyright")
_LEGAL = 3  # words of a phrase that also begins long notices: ``No part of …``


def _mentions_rights(document: Document, index: int, match: Match) -> bool:
    """Is line *index* a sentence of the story about rights: ``Copyright law will change next year …``?

    In a notice, the owner and the year are right behind the word, and the line says what is not permitted. Below the
    last running text, one word of websites is enough to make it a notice.
    """
    lines, rest, lexicon = document.lines, match.rest, document.lexicon
    if not rest or match.marked or match.words >= _LEGAL or rest[:1].isupper() or has_digit(rest[:_YEAR]):
        return False
    line, under = lines[index], lines[index + 1 : index + 2]
    begins, in_story = index == document.headline + 1, index < document.last
    continues = (begins or index <= document.last + 1) and under != [] and ends_sentence(under[0])
    if not (in_story or continues) or (lexicon.full_stops and not ends_sentence(line)):
        return False
    return _COPYRIGHT_SIGNS.isdisjoint(line) and count_site_words(rest, lexicon) < (
        _FORBIDDEN if begins or in_story else 1
    )


_YEAR = 12  # characters behind the phrase that include the year of a notice
_COPYRIGHT_SIGNS = frozenset("©ⓒ®")
_FORBIDDEN = 2  # words of websites in a notice, at least


def _take_notice(document: Document, index: int) -> Verdict:
    """Take the notice of rights above line *following*, and its further lines, which begin with small letters."""
    lines, following = document.lines, index + 1
    while following < len(lines) and not document.ended[following - 1] and begins_lowercase(lines[following]):
        document.verdicts[following] = _COPYRIGHT
        following += 1
    return _COPYRIGHT


_ASKED = 3  # words of a question to readers: ``Har du tips?``


def _speaks_to_reader(document: Document, index: int, match: Match) -> bool:
    """Does line *index* address the reader: by a question, a call, an address, or the length of its phrase?

    Questions of an interview may be as short as ``¿Qué opinas?``.
    """
    line, lexicon = document.lines[index], document.lexicon
    rest = line[len(match.phrase) - (match.phrase[-1] == "!") :]
    if rest[0] == "!" and rest[1:2].isupper():  # Tips oss!Har du video?
        return True
    is_question = match.phrase[-1] in "?？" or match.rest[0] == "?"
    if is_question and match.words >= (_ASKED if line[0] == "¿" else 2):
        return True
    if match.kind is Kind.TOOL and match.words > 1 and len(line) <= _FOLLOWED and _is_address(match.rest):
        return True
    if len(_NETWORKS.findall(match.rest)) > 1 and len(line) <= _FOLLOWED:
        return True
    if match.kind is Kind.COMMENTS and match.words > _ASKED:
        return True
    if document.prose[index] or match.marked:
        return False
    if match.words > _ASKED:
        return True
    if len(line) * scale(lexicon.tag) > _CALLED:
        return False
    calls = line[-1] in "!！" and match.words > 1
    return calls or (match.words == _ASKED and count_site_words(line, lexicon) > 0)


def _mentions_post(line: str, match: Match) -> bool:
    """Is *line* a sentence on the author of a post, without an account: ``A post shared by the mayor shows …``?"""
    return ends_sentence(line) and "(@" not in line and _SHARED.search(match.phrase) is not None


_SHARED = lazily(
    r" (?:shared|geteilt|compartid[oa]|publicada|publiée|partagée|dibagikan|dikongsi|condiviso|pubblicata|gedeeld?|delt"
    r"|delat|ibinahagi|compartilhad[oa]|partilhada|udostępniony|distribuită) \S{1,5}$"
)


def _is_address(text: str) -> bool:
    """Is there a mail address in *text*, and no name before it: ``på tips@acme.example``?"""
    match = MAIL.search(text) if "@" in text else None
    return match is not None and not any(map(str.isupper, text[: match.start()]))


_FOLLOWED = 160  # characters of a line that names an address or networks
_NETWORKS = lazily(
    r"\b(?:Facebook|Instagram|Twitter|TikTok|WhatsApp|Telegram|YouTube|Threads|LinkedIn|Bluesky|BBC Sounds|X)\b"
)
_CALLED = 90  # Latin letters of a call


def _is_row_of_buttons(line: str, match: Match, lexicon: Lexicon) -> bool:
    """Is *line* a row of buttons, separated by bars or blanks, or a button and an address?"""
    if match.words > 1 and (_is_button(match.rest, lexicon) or _ADDRESS.fullmatch(match.rest)):
        return True
    if not ("|" in line or "｜" in line):
        words = line.split(maxsplit=_MOST_BUTTONS)
        return 1 < len(words) <= _MOST_BUTTONS and all(_is_button(word, lexicon) for word in reversed(words))
    pieces = [piece.strip() for piece in _BAR.split(line)]
    if max(map(len, pieces)) > _BUTTON:
        return False
    return sum(_is_button(piece, lexicon) for piece in pieces if piece) > 1


# An address, or a site: на lock.example
_ADDRESS = lazily(r"https?://\S+|(?:\w{1,3} )?(?:[\w-]{1,40}\.){1,4}[a-z]{2,12}/?[ .…»>]{0,4}")


def _is_button(piece: str, lexicon: Lexicon) -> bool:
    match = lexicon.find(piece)
    return match is not None and match.kind in _BUTTONS and not match.rest


_MOST_BUTTONS = 12  # in a row
_BAR = lazily(r"[|｜]")
_BUTTON = 30  # characters
_BUTTONS = frozenset({Kind.TOOL, Kind.COMMENTS})


def _is_row(text: str) -> bool:
    """Is *text* a row of at least three keywords rather than a title?"""
    parts = _ROW.split(text)
    return (
        len(parts) >= _ROW_LEAST
        and all(0 < len(part) < _KEYWORD and part.count(" ") < _ROW_LEAST for part in parts)
        and not ends_sentence(text)
    )


_ROW_LEAST = 3  # keywords that make a row, and words that are too many for one
_KEYWORD = 30  # characters
_ROW = lazily(r"\s?[,،、，;]\s?")


def _take_tags(document: Document, index: int, match: Match) -> Verdict:
    """Take the row of keywords on line *index*, or those below it if the line is a heading."""
    if not match.rest:
        stop = _end_of_keywords(document, index + 1)
        size = stop - index - 1
        if 1 < size <= _MAX_KEYWORDS or (size and bullet_width(document.lines[index + 1])):
            document.set_verdict(range(index + 1, stop), _TAG)
        elif _topics.is_row_below(document, index):
            document.verdicts[index + 1] = _TAG
    return _TAGS


_MAX_KEYWORDS = 30  # keywords without bullets


def _end_of_keywords(document: Document, start: int) -> int:
    """Return the line after the keywords from line *start* on, which all have a bullet or none."""
    lines, verdicts, matches = document.lines, document.verdicts, document.matches
    has_bullet = start < len(lines) and bullet_width(lines[start]) > 0
    for index in range(start, len(lines)):
        line, match = lines[index], matches[index]
        if verdicts[index] is not None or (bullet_width(line) > 0) is not has_bullet or len(line) >= 2 * _KEYWORD:
            return index
        if has_bullet and index > start and match is not None and match.kind is Kind.TOOL and match.words > 1:
            return index  # a button: Share on Facebook
        if not has_bullet and index > start and lines[start][-1] == ",":
            if lines[index - 1][-1] != ",":
                return index
            continue
        if not has_bullet and (len(line) > _KEYWORD or matches[index] is not None or ends_sentence(line)):
            return index
    return len(lines)
