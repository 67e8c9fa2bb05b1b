"""Lines that begin with a telling phrase of their language."""

from __future__ import annotations

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._above import _embargoes
from newsformat_text._authors import _desks, _glue, _reporters
from newsformat_text._dates._reading_time import is_reading_time
from newsformat_text._document import Document
from newsformat_text._labels import BUTTON, Label, Verdict
from newsformat_text._languages._lexicon import Kind, Lexicon, Match
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._languages._speech import ends_with_attribution
from newsformat_text._rules import _captions, _comments, _corrections, _related, _topics, _trades
from newsformat_text._rules._adverts import goes_on_below
from newsformat_text._rules._announcing import announces
from newsformat_text._shape import MAIL, bullet_width, ends_sentence, has_digit, scale


_LONGEST = 240  # characters of a line that is a caption, a copyright line or a row of tags
_CREDITED = 60  # characters of a picture credit

_COPYRIGHT = Verdict(Label.COPYRIGHT, 0.95, "begins like a copyright line")
_TAGS = Verdict(Label.TAGS, 0.9, "begins like a row of keywords")
_TAG = Verdict(Label.TAGS, 0.8, "stands under the heading of keywords")
_CAPTION = Verdict(Label.CAPTION, 0.85, "begins like a caption or picture credit")
_EMBARGO = Verdict(Label.EMBARGO, 0.95, "announces an embargo")


def take(document: Document) -> None:
    """Take the lines that begin with a telling phrase."""
    verdicts = document.verdicts
    for index in document.matched:
        if verdicts[index] is None and (match := document.matches[index]):
            verdicts[index] = _by_phrase(document, index, match)


def _by_phrase(document: Document, index: int, match: Match) -> Verdict | None:
    spoken_of = match.kind is Kind.COPYRIGHT and _tells_of_rights(document, index, match)
    if spoken_of or (match.kind is Kind.EMBARGO and not _is_held(document, index, match)):
        document.matches[index] = None  # Under embargo since 1960
        return None
    if _tells_of_post(document.lines[index], match):
        return None
    if _is_said_by_somebody(document, index, match) or _trades.are_spoken_of(document, index, match):
        document.matches[index] = None  # We value your readership, it said.
        return None
    if match.kind is Kind.COMMENTS and _comments.heads_reactions(document, index, match):
        document.matches[index] = None  # Réactions, above what the mayor says
        return None
    if index == document.headline + 1 and not match.rest and _desks.is_desk(document.lines[index]):
        return _desks.SIGNED  # Redakce, which elsewhere is a link
    if match.phrase not in _corrections.WORDS:
        return _by_kind(document, index, match)
    if told := _corrections.take(document, index, match):
        return told
    amid = document.prose[index - 1 : index + 2] == [True, False, True]
    if amid or (match.rest and not match.marked):  # a subheading, Oprava, or a sentence: Correction of prices …
        document.matches[index] = None
        return None
    return _by_kind(document, index, match)


def _is_said_by_somebody(document: Document, index: int, match: Match) -> bool:
    """Does line *index* begin as sites speak to their readers, and say who says so?"""
    told = match.kind in _SAID or (match.kind is Kind.RELATED and document.ended[index])
    told = told and match.rest != "" and not match.marked
    return told and ends_with_attribution(document.lines[index], document.known.tag)


def _is_count(rest: str) -> bool:
    """Is *rest* a number in whatever digits, perhaps in brackets and with blanks, or nothing?"""
    return all(sign in "()（） " or sign.isdecimal() for sign in rest)


_SAID = frozenset({Kind.TOOL, Kind.COMMENTS})  # what sites say to their readers


def _by_kind(document: Document, index: int, match: Match) -> Verdict | None:
    line, prose = document.lines[index], document.prose[index]
    match match.kind:
        case Kind.RELATED:
            if match.marked and match.rest and _is_row(match.rest):
                return _TAGS
            if not prose or announces(match):
                _related.take(document, index, match)
            led = match.words > 1 and (_ADDRESS.fullmatch(match.rest) or _is_led_to_page(line, match))
            return document.verdicts[index] or (BUTTON if led else None)
        case Kind.COPYRIGHT if _is_notice(document, index, match):
            return _CAPTION if _captions.is_owner(document, index) else _take_notice(document, index)
        case Kind.EMBARGO:
            return _EMBARGO
        case Kind.TAGS if not prose and match.marked:
            return _take_tags(document, index, match)
        case Kind.CAPTION:
            return _as_caption(document, index, match)
        case Kind.TOOL | Kind.COMMENTS if match.rest and _speaks_to_reader(document, index, match):
            return BUTTON
        case Kind.TOOL if (
            match.of_site
            or (match.marked and document.first < index and is_reading_time(line))
            or not (match.rest or (prose and match.words < _ASKED))
            or goes_on_below(line, match)
            or _is_row_of_buttons(line, match, document.known)
        ):
            return BUTTON
        case Kind.COMMENTS if match.marked and bullet_width(document.lines[index]):  # how many there are
            return BUTTON
        case Kind.COMMENTS if _is_count(match.rest):
            return _comments.take_comments(document, index)
        case _:
            return None


def _is_led_to_page(line: str, match: Match) -> bool:
    """Does *line* announce more on a page of a site, and end with its name: ``Read more news on harbour.example.``?"""
    named = line.rstrip(".").rpartition(" ")[2]
    return (
        len(line) <= _LED and " " in match.rest and begins_lowercase(match.rest) and _SITE.fullmatch(named) is not None
    )


_LED, _SITE = 120, lazily(r"(?:[\w-]{2,40}\.){1,3}[a-z]{2,10}")  # characters of such a line; the name of a site


def _is_held(document: Document, index: int, match: Match) -> bool:
    """Is the text held, and a ban no matter of the story itself: ``Yayın yasağı perşembe günü kaldırıldı …``?"""
    amid = document.first < index and (index < document.last or document.ended[index])
    if amid and not (match.marked and match.rest):
        return False
    return _embargoes.is_embargo(document.lines[index], match, document.known)


def _as_caption(document: Document, index: int, match: Match) -> Verdict | None:
    """Take line *index* as a caption, or as what announces one on the next line: ``Image caption,``."""
    line = document.lines[index]
    if _tells_of_picture(document, index, match):
        return None
    if match.rest and _is_announced(match) and len(line) <= _captioned(line, match):
        return None if document.prose[index] and _is_glued(document, index, match) else _CAPTION
    if not match.rest and line[-1] in _COMMAS and index + 1 < len(document.lines):
        document.verdicts[index + 1] = _CAPTION
        return BUTTON
    if not match.rest and ((line[-1] == "." and index > document.first) or match.phrase in _ARCHIVED):  # Stock picture.
        return _CAPTION
    if document.known.names_agency(match.rest.upper()):  # Foto Ansa
        return _CAPTION
    if match.phrase in _TAKEN_BY and document.first < index and _CREDITED_BY.match(line) and not document.ended[index]:
        return _CAPTION if len(line) <= _CREDITED else None  # Фото пресс-службы порта
    return _CAPTION if _is_filed(line, match) and len(line) <= 2 * _LONGEST else None


def _tells_of_picture(document: Document, index: int, match: Match) -> bool:
    """Are pictures what a sentence amid the story speaks of: ``Fotos von der Fähre gingen um die Welt.``?"""
    if match.marked or match.words == 1 or not begins_lowercase(match.rest) or match.rest.count(" ") < _VERBAL:
        return False
    amid = document.first < index <= document.last + 1 and document.ended[index - 1]
    return amid and document.ended[index] and document.known.tag in _OF


_VERBAL = 3  # blanks behind such a word, where a verb may stand
_OF = frozenset({"de", "nl"})  # whose words for who took a picture are those for what it shows: von, van
_TAKEN_BY = frozenset({"фото", "фота", "світлина", "здымак"})
_CREDITED_BY = lazily(
    r"[^\W\d_]+ (?:[А-ЯЁІЎЇЄҐ«\"]|с сайта|з сайту|из |з архіву|автор|предоставл|пресс-служб|прес-?служб|надан|скриншот"
    r"|архив)"
)
_COMMAS = frozenset(",،，")
_ARCHIVED = frozenset([  # of pictures
    "أرشيف", "ارشيف", "أرشيفية", "ارشيفية", "ارشیف", "آرشیف", "آرشیفی", "ئەرشیف", "ছবি: সংগৃহীত", "ছবি সংগৃহীত",
])  # fmt: skip


def _is_glued(document: Document, index: int, match: Match) -> bool:
    """Is the story on line *index* glued to who took a picture? Nothing else stands behind words that say so."""
    if not match.marked:
        return False
    return match.phrase.rstrip(" :") in _TAKEN or _glue.glued_byline(document, index, match) is not None


_TAKEN = frozenset(["צילום", "צילומים", "תצלום", "تصوير", "عدسة", "بعدسة", "عکاس", "فوٹوگرافر"])


def _is_notice(document: Document, index: int, match: Match) -> bool:
    """Are the rights in line *index* what it is about, and not the first words of a sentence amid the story?"""
    prose = document.prose
    if len(document.lines[index]) == 1:  # © alone stands for whose a picture is
        return False
    if (
        document.known.tag == "zh"
        and index < document.first
        and _reporters.credited_author(document.lines[index], document.known)
    ):
        return False
    if prose[index] and index > 0 and prose[index - 1] and True in prose[index + 1 : index + 2]:
        said = document.lines[index][: len(match.phrase) + 1].rstrip()  # All rights reserved. No part …
        whole = match.words >= _LEGAL and said[-1] == "."
        return whole or match.marked or any(sign in match.phrase for sign in _OWNED)
    return match.words >= _LEGAL or len(document.lines[index]) <= _LONGEST * 2


_OWNED = ("©", "ⓒ", "(c)", "copyright")
_LEGAL = 3  # words of a phrase that begins long notices, too: ``No part of …``


def _tells_of_rights(document: Document, index: int, match: Match) -> bool:
    """Are rights what the story speaks of in line *index*, a sentence: ``Copyright law will change next year …``?

    Whose they are, and since when, would stand right behind the word, and what is not permitted in the same line. Where
    the story may be over, below its last long paragraph, a single word of sites tells a notice from a sentence of it.
    """
    lines, rest, known = document.lines, match.rest, document.known
    if not rest or match.marked or match.words >= _LEGAL or rest[:1].isupper() or has_digit(rest[:_YEAR]):
        return False
    line, under = lines[index], lines[index + 1 : index + 2]
    begins, amid = index == document.headline + 1, index < document.last
    goes_on = (begins or index <= document.last + 1) and under != [] and ends_sentence(under[0])
    if not (amid or goes_on) or (known.full_stops and not ends_sentence(line)):
        return False
    return _SIGNS_OF_OWNERS.isdisjoint(line) and count_site_words(rest, known) < (_FORBIDDEN if begins or amid else 1)


_YEAR = 12  # characters that a year stands among
_SIGNS_OF_OWNERS = frozenset("©ⓒ®")
_FORBIDDEN = 2  # words that sites say of themselves, in a notice


def _take_notice(document: Document, index: int) -> Verdict:
    """Take a notice of rights; where it is wrapped it goes on with small letters."""
    lines, following = document.lines, index + 1
    while following < len(lines) and not document.ended[following - 1] and begins_lowercase(lines[following]):
        document.verdicts[following] = _COPYRIGHT
        following += 1
    return _COPYRIGHT


_ASKED = 3  # words of a question to readers: ``Har du tips?``


def _speaks_to_reader(document: Document, index: int, match: Match) -> bool:
    """Is it a question or too long for a story, or does what follows speak of the site, call, or have an address?

    What an interview asks may be as short as ``¿Qué opinas?``.
    """
    line, known = document.lines[index], document.known
    behind = line[len(match.phrase) - (match.phrase[-1] == "!") :]
    if behind[0] == "!" and behind[1:2].isupper():  # Tips oss!Har du video?
        return True
    asks = match.phrase[-1] in "?？" or match.rest[0] == "?"
    if asks and match.words >= (_ASKED if line[0] == "¿" else 2):
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
    if len(line) * scale(known.tag) > _CALLED:
        return False
    calls = line[-1] in "!！" and match.words > 1
    return calls or (match.words == _ASKED and count_site_words(line, known) > 0)


def _tells_of_post(line: str, match: Match) -> bool:
    """Is *line* a sentence of who shared a post, without an account: ``A post shared by the mayor shows the lock.``?"""
    return ends_sentence(line) and "(@" not in line and _SHARED.search(match.phrase) is not None


_SHARED = lazily(
    r" (?:shared|geteilt|compartid[oa]|publicada|publiée|partagée|dibagikan|dikongsi|condiviso|pubblicata|gedeeld?|delt"
    r"|delat|ibinahagi|compartilhad[oa]|partilhada|udostępniony|distribuită) \S{1,5}$"
)


def _is_address(text: str) -> bool:
    """Is there an address in *text*, which names nobody before it: ``på tips@acme.example``?"""
    found = MAIL.search(text) if "@" in text else None
    return found is not None and not any(map(str.isupper, text[: found.start()]))


_FOLLOWED = 160  # characters of a line that says where a site may be followed
_NETWORKS = lazily(
    r"\b(?:Facebook|Instagram|Twitter|TikTok|WhatsApp|Telegram|YouTube|Threads|LinkedIn|Bluesky|BBC Sounds|X)\b"
)
_CALLED = 90  # letters of a line that calls


def _is_row_of_buttons(line: str, match: Match, known: Lexicon) -> bool:
    """Is *line* a row of buttons, apart by bars, or of nothing else, separated by blanks; or one and where it leads?"""
    if match.words > 1 and (_is_button(match.rest, known) or _ADDRESS.fullmatch(match.rest)):
        return True
    if not ("|" in line or "｜" in line):
        words = line.split(maxsplit=_MOST_BUTTONS)
        return 1 < len(words) <= _MOST_BUTTONS and all(_is_button(word, known) for word in reversed(words))
    pieces = [piece.strip() for piece in _BAR.split(line)]
    if max(map(len, pieces)) > _BUTTON:
        return False
    return sum(_is_button(piece, known) for piece in pieces if piece) > 1


# An address, or a site: на lock.example
_ADDRESS = lazily(r"https?://\S+|(?:\w{1,3} )?(?:[\w-]{1,40}\.){1,4}[a-z]{2,12}/?[ .…»>]{0,4}")


def _is_button(piece: str, known: Lexicon) -> bool:
    match = known.find(piece)
    return match is not None and match.kind in _BUTTONS and not match.rest


_MOST_BUTTONS = 12  # in a row
_BAR = lazily(r"[|｜]")
_BUTTON = 30  # characters
_BUTTONS = frozenset({Kind.TOOL, Kind.COMMENTS})


def _is_announced(match: Match) -> bool:
    """Is the word for pictures no mere word: marked, a phrase, or short for one (``Fot.``, ``Mynd/``)?"""
    return match.marked or (match.words > 1 and not _is_compound(match)) or match.phrase[-1] in "./"


def _is_compound(match: Match) -> bool:
    """Does a Japanese sentence go on with a mere word: ``イメージ戦略の失敗が響き、…。``, ``写真は撮らなかった。``?"""
    if match.rest[0] in _PARTICLES and match.rest.endswith(_VERBS):
        return True
    is_word = _FOREIGN.fullmatch(match.phrase) is not None
    return is_word and match.rest[-1:] == "。" and _GOES_ON.match(match.rest) is not None


_PARTICLES, _VERBS = frozenset("はがをもに"), ("る。", "た。", "ない。")
_FOREIGN = lazily(r"[ァ-ヶー]+")
_GOES_ON = lazily(r"[ぁ-ん]|[一-龯ァ-ヶー]{1,12}[ぁ-ん]")


def _is_filed(line: str, match: Match) -> bool:
    """Does a word for pictures stand in capitals before a dash: ``FILE - Bargemen wait …``?"""
    size = len(match.phrase)
    return match.phrase.isalpha() and line[:size].isupper() and _FILED.match(line, size) is not None


_FILED = lazily(r"\s[–—-]\s\w")


def _captioned(line: str, match: Match) -> int:
    """How long may the caption *line* be? Without a colon, or a comma behind several words, only a name follows."""
    parted = match.words > 1 and not _COMMAS.isdisjoint(line[len(match.phrase) - 1 :][:2])
    return _LONGEST if match.marked or parted or match.phrase.lower() in _CAPTIONING else _CREDITED


_CAPTIONING = frozenset([  # glued to what a picture shows, or before that
    "image caption", "media caption", "pictured from left", "pictured left to right", "pictured are", "pictured is",
    "pictured above", "pictured here",
])  # fmt: skip


def _is_row(text: str) -> bool:
    """Is *text* a row of at least three keywords, and no title?"""
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
    """Take a row of keywords, or the heading of a list of them and that."""
    if not match.rest:
        stop = _end_of_keywords(document, index + 1)
        size = stop - index - 1
        if 1 < size <= _MOST or (size and bullet_width(document.lines[index + 1])):
            document.set_verdict(range(index + 1, stop), _TAG)
        elif _topics.is_row_below(document, index):
            document.verdicts[index + 1] = _TAG
    return _TAGS


_MOST = 30  # keywords without bullets


def _end_of_keywords(document: Document, start: int) -> int:
    """Return where the keywords end that stand one below the other from line *start* on, all with a bullet or none."""
    lines, verdicts, matches = document.lines, document.verdicts, document.matches
    listed = start < len(lines) and bullet_width(lines[start]) > 0
    for index in range(start, len(lines)):
        line, match = lines[index], matches[index]
        if verdicts[index] is not None or (bullet_width(line) > 0) is not listed or len(line) >= 2 * _KEYWORD:
            return index
        if listed and index > start and match is not None and match.kind is Kind.TOOL and match.words > 1:
            return index  # Share on Facebook
        if not listed and index > start and lines[start][-1] == ",":
            if lines[index - 1][-1] != ",":
                return index
            continue
        if not listed and (len(line) > _KEYWORD or matches[index] is not None or ends_sentence(line)):
            return index
    return len(lines)
