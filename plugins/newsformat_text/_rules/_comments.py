"""Headings of readers' comments (``Comments``, ``6 comments``), and the comments below them."""

from __future__ import annotations

from itertools import islice

from newsformat.plugin import lazily
from newsformat_text._authors._person import is_full_name
from newsformat_text._document import Document
from newsformat_text._labels import BUTTON, READER_COMMENTS, Label, Verdict
from newsformat_text._languages._lexicon import Kind, Match
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._shape import SPEECH_OPENERS


_MIN_STORY_LINES = 3  # long lines of the story before comments may follow


def take_replies(document: Document) -> None:
    """Take a heading of comments that quotes the headline: ``Two replies to “Town opens lock”``."""
    title = "" if _CLOSING.isdisjoint(document.last_characters) else document.title
    for index in range(document.first + 1, len(document.lines)) if title else ():
        line = document.lines[index]
        quoted = line[-1] in _CLOSING and line[:-1].rstrip().endswith(title) and document.verdicts[index] is None
        if quoted and 0 < len(line) - len(title) <= _REPLIES:
            document.verdicts[index] = take_comments(document, index)


_CLOSING = frozenset('"”“»’」』')
_REPLIES = 40  # characters of the number of replies


def _ends_comments(match: Match, line: str) -> bool:
    """Do titles of other stories, keywords or rights (``Copyright © Acme``) follow the comments?"""
    if match.kind is Kind.COPYRIGHT and "©" in line:
        return True
    return match.kind in {Kind.COPYRIGHT, Kind.RELATED, Kind.TAGS} and match.marked


def take_comments(document: Document, index: int) -> Verdict:
    """Take a heading of comments, and everything below it if the story is over or readers sign what follows."""
    from newsformat_text._rules import _replies  # imported late: rarely needed

    if _replies.is_button(document, index):
        return BUTTON
    before, after = (
        document.prose_before(index),
        document.prose_before(len(document.lines)) - document.prose_before(index),
    )
    over = before >= _MIN_STORY_LINES or (before > 1 and _are_signed(document, index + 1))
    over = over or (before > 0 and _replies.is_dated_ago(document, index + 1))
    has_readers = before > 0 and (_are_named(document, index + 1) or _are_answered(document, index + 1))
    if has_readers or (over and (after <= before or _replies.are_below(document, index))):
        for following in range(index + 1, len(document.lines)):
            if document.verdicts[following] is READER_COMMENTS:
                break
            match = document.matches[following]
            # A control to sort: Commenti ⏎ Più recenti.
            sorting = following == index + 1 and _replies.is_signed_ago(document, following + 1)
            if match is not None and not sorting and _ends_comments(match, document.lines[following]):
                break
            if document.verdicts[following] is None:
                document.verdicts[following] = READER_COMMENTS
    return READER_COMMENTS if before else BUTTON


def _are_signed(document: Document, start: int) -> bool:
    """Are there long lines from line *start* on, each below a short one, like its author?"""
    long_lines = [index for index in range(start, len(document.lines)) if document.prose[index]]
    return bool(long_lines) and all(index > start and not document.prose[index - 1] for index in long_lines)


def heads_reactions(document: Document, index: int, match: Match) -> bool:
    """Is line *index* a word for comments used as a story subheading, above sentences without commenter names?"""
    if match.phrase not in _REACTING or match.rest or index <= document.first or index + 1 >= len(document.lines):
        return False
    from newsformat_text._rules import _replies  # imported late: rarely needed

    below = document.lines[index + 1]
    if not document.ended[index + 1] or below[-1] in "!?" or document.matches[index + 1] is not None:
        return False
    has_signatures = any(document.prose[index + 1 :]) and _are_signed(document, index + 1)
    return not (has_signatures or count_site_words(below, document.lexicon) or _replies.are_below(document, index))


_REACTING = frozenset({"réactions", "reacties"})


def _are_named(document: Document, start: int) -> bool:
    """Is line *start* a person's name, with more names below, each above a sentence that is not in quotation marks?"""
    lines, last = document.lines, len(document.lines) - 1
    if start >= last or not is_full_name(lines[start]):
        return False
    names = [k for k in range(start, last) if is_full_name(lines[k]) and document.ended[k + 1]]
    return len(names) > 1 and all(lines[k + 1][0] not in SPEECH_OPENERS for k in names)


def _are_answered(document: Document, start: int) -> bool:
    """Is any line from *start* on the two links that Blogger prints under each comment: ``ReplyDelete``?"""
    return not _REPLY_OR_DELETE.isdisjoint(document.lines[start:])


_REPLY_OR_DELETE = frozenset({
    "ReplyDelete", "AntwortenLöschen", "BalasHapus", "BeantwoordenVerwijderen", "JibuFuta",
    "OdgovoriIzbriši", "OdpovědětVymazat", "OdpowiedzUsuń", "ResponderEliminar", "ResponderExcluir",
    "RispondiElimina", "RépondreSupprimer", "RăspundețiȘtergere", "SvaraRadera", "SvarSlet", "Trả lờiXóa",
    "VastaaPoista", "VálaszTörlés", "YanıtlaSil", "ΑπάντησηΔιαγραφή", "ВідповістиВидалити",
    "ОдговориИзбриши", "ОтветитьУдалить", "ОтговорИзтриване", "השבמחק", "ردحذف", "जवाब देंहटाएं",
    "উত্তরমুছুন", "பதிலளிநீக்கு", "ตอบลบ", "답글삭제", "回复删除", "回覆刪除", "返信削除",
})  # fmt: skip


def take_counts(document: Document) -> None:
    """Take numbers of comments, and the comments below them."""
    lines, verdicts = document.lines, document.verdicts
    short_lines = [k for k in document.short if k > document.headline and len(lines[k]) <= _LONGEST]
    counts = (k for k in short_lines if verdicts[k] is None and _is_comment_count(document, k))
    for index in islice(counts, _MAX_LINES):
        verdicts[index] = take_comments(document, index) if index > document.first else _COMMENT_COUNT


_COMMENT_COUNT = Verdict(Label.SKIPPED, 0.85, "the number of comments, above the story")


def _is_comment_count(document: Document, index: int) -> bool:
    """Is line *index* a count of comments? A colon may follow if the comments are in the form of Blogger."""
    line = document.lines[index]
    return _is_count(line) or (line[-1] == ":" and _is_count(line.rstrip(": ")) and _are_answered(document, index + 1))


def _is_count(line: str) -> bool:
    """Is *line* only a number of comments, in any language?"""
    return (line[0].isdigit() or line[0] in _BEFORE_COUNT) and _COUNT.fullmatch(line) is not None


_BEFORE_COUNT = frozenset("([コ댓မ")


_LONGEST, _MAX_LINES = 24, 20  # characters of such a line; such lines that are looked at
_COUNT = lazily(
    r"(?i:[(\[]?\d{1,4}[)\]]?\s?(?:条|條|則|则|件の|개의 |টি )?(?:"
    r"comm?ents?|comment(?:i|o|aires?)|coment[aá]ri(?:os?|s|us?|i)|repl(?:y|ies)|responses?|komm?ent[aáā]+r[a-zåäöõžščųāū]{0,5}"
    r"|kommenter(?:t|ing(?:er)?)|koment(?:e|i?et|tia?)|kommenttia?|komentář(?:e|ů)?|komentarz[ey]?|reacties?|respostes"
    r"|iruzkin(?:ak)?|sylw(?:adau)?|trácht(?:a|anna)?|faallo|komen(?:to)?|(?:ta )?izoh"
    r"|ummæli|athugasemdir|hozzászólás(?:ok)?|bình luận|yorum|şərh|fikr"
    r"|комм?ент[аи]р[а-яіїўј]{0,4}|каментар[а-яіўы]{0,4}|отзыв(?:а|ов)?|пікір|σχόλι(?:α|ο)"
    r"|تعليق(?:ات|اً|ا)?|دیدگاه|نظر|تبصر[ےہې]|תגובות|टिप्पणिया[ँं]|टिप्पणी|মন্তব্য|ความคิดเห็น"
    r"|пикир|шарҳ|сэтгэгдэл|لێدوان|ئىنكاس|አስተያየቶች|አስተያየት|ርእይቶታት|ርእይቶ|प्रतिक्रिया"
    r"|ਟਿੱਪਣੀ(?:ਆਂ)?|ટિપ્પણી(?:ઓ)?|ମନ୍ତବ୍ୟ|கருத்து(?:க?கள்)?|వ్యాఖ్యలు|ಕಾಮೆಂಟ್\u200c?ಗಳು|ಪ್ರತಿಕ್ರಿಯೆಗಳು|അഭിപ്രായങ്ങൾ|അഭിപ്രായം"
    r"|අදහස්|ຄຳເຫັນ|មតិ(?:យោបល់)?|人参与|人參與"
    r"|კომენტარი|մեկնաբանություն(?:ներ)?|评论|評論|留言|コメント|댓글"
    r")|コメント\s?\d{1,4}\s?件|댓글\s?\d{1,4}\s?개|မှတ်ချက်\s?\d{1,4}\s?ခု)"
)
