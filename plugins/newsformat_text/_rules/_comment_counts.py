"""How many comments readers made, below the story, which heads them: ``6 comments``."""

from __future__ import annotations

from itertools import islice

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._rules._phrases import take_comments


def take(document: Document) -> None:
    """Take the line that says so, and the comments under it."""
    lines, verdicts = document.lines, document.verdicts
    short = [k for k in document.short if k > document.first and len(lines[k]) <= _LONGEST]
    counts = (k for k in short if verdicts[k] is None and _counts(lines[k]))
    for index in islice(counts, _MOST):
        verdicts[index] = take_comments(document, index)


def _counts(line: str) -> bool:
    """Does *line* say how many comments there are, and nothing else, in whatever language?"""
    return (line[0].isdigit() or line[0] in "([") and _COUNT.fullmatch(line) is not None


_LONGEST, _MOST = 24, 20  # characters of how many there are; such lines, of which one heads comments
_COUNT = lazily(
    r"(?i:[(\[]?\d{1,4}[)\]]?\s?(?:条|條|則|则|件の|개의 )?(?:"
    r"comm?ents?|comment(?:i|o|aires?)|coment[aá]ri(?:os?|s|us?|i)|repl(?:y|ies)|responses?|komm?ent[aáā]+r[a-zåäöõžščųāū]{0,5}"
    r"|kommenter(?:t|ing(?:er)?)|koment(?:e|i?et|tia?)|kommenttia?|komentář(?:e|ů)?|komentarz[ey]?|reacties?|respostes"
    r"|iruzkin(?:ak)?|sylwadau|ummæli|athugasemdir|hozzászólás(?:ok)?|bình luận|yorum|şərh|fikr"
    r"|комм?ент[аи]р[а-яіїўј]{0,4}|каментар[а-яіўы]{0,4}|отзыв(?:а|ов)?|пікір|σχόλι(?:α|ο)"
    r"|تعليق(?:ات|اً|ا)?|دیدگاه|نظر|تبصر[ےہ]|תגובות|टिप्पणियाँ|टिप्पणी|মন্তব্য|ความคิดเห็น"
    r"|评论|評論|留言|コメント|댓글"
    r"))"
)
