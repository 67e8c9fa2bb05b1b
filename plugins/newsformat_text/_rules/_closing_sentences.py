"""Last sentences of a story with an end mark, the address of the site or the initials of a desk behind them."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._article._end_marks import split_end_mark
from newsformat_text._article._signed_off import bracketed_credit_start
from newsformat_text._datelines._korea import opens
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Lexicon


FIRST_SENTENCE = Verdict(Label.BODY, 0.9, "begins with the reporter and the publication, as Korean stories do")
WITH_END_MARK = Verdict(Label.BODY, 0.9, "a sentence with an end mark behind it")

_STOPS = r"[.!?…؟。।][\"”“»’)]?\s?"
_SIGNATURE = lazily(
    rf"{_STOPS}(?:[–—-]\s?(?:[A-Za-z0-9-]{{2,20}}\.){{1,2}}[a-z]{{2,4}}"  # – Rappler.com
    r"|(?:[A-ZА-Я]{2,5}\.?\s)?[^\W\d_]{2,3}/[^\W\d_]{2,3}/?)$"  # МИА. ик/ап/
)


def take(document: Document) -> None:
    """Take undecided lines that end so, and Korean ones that begin with the reporter: the first of a story."""
    for index in range(document.headline + 1, len(document.lines)):
        line = document.lines[index]
        if document.verdicts[index] is not None:
            continue
        if has_end_mark(line, document.lexicon):
            document.verdicts[index] = WITH_END_MARK
        elif document.lexicon.tag == "ko" and opens(line):
            document.verdicts[index] = FIRST_SENTENCE


def has_end_mark(line: str, lexicon: Lexicon) -> bool:
    """Is *line* a sentence with an end mark behind it?"""
    if line[-1] == ")" and bracketed_credit_start(line, lexicon):
        return True
    _, mark, agency = split_end_mark(line, lexicon)
    start = max(0, len(line) - _LONGEST)
    if lexicon.tag == "ko" and len(line) > _LONGEST:
        return bool(mark and not agency) or _KOREAN_REPORTER.search(line, start) is not None
    if mark and not agency:
        return True
    return (line[-1] == "/" or line[-1].isalpha()) and _SIGNATURE.search(line, start) is not None


_LONGEST = 40  # characters of such an end
# 다. 김하늘 기자 haneul@acme.example
_KOREAN_REPORTER = lazily(
    r"[다요]\.(?:\s|\s?/\s?)(?:[가-힣]{2,6}=)?[가-힣]{2,4} (?:선임|인턴|객원|전문|사진|수습)?기자"
    r"(?:\s?[(\[]?[\w.+-]{1,24}@[\w.-]{0,20}[)\]]?)?$"
)
