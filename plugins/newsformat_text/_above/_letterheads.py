"""Recognises the letterhead of a press release: its issuer and address: ``12 Main Street, Lockton, KS 66002``."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._languages._lexicon import Kind
from newsformat_text._shape import has_digit


def is_letterhead(document: Document, index: int) -> bool:
    """Is line *index* an address, telephone numbers, a stock exchange, or a firm above one of these?

    What announces a release may stand under that, too.
    """
    line, *below = document.lines[index : index + 1 + _LINES_BELOW]
    if _is_address(line, below):
        return True
    if not _is_firm(line):
        return False
    precedes_release = any(
        match is not None and match.kind is Kind.RELEASE for match in document.matches[index + 1 :][:_LINES_BELOW]
    )
    return precedes_release or any(_is_address(text, below[k + 1 :]) for k, text in enumerate(below))


def _is_address(line: str, below: list[str]) -> bool:
    """Is *line* an address, a stock exchange, or telephone numbers?"""
    if ":" in line and _LABELLED.fullmatch(line):
        return True
    return _is_postal(line, below) or (line[-1].isdigit() and _NUMBERS.fullmatch(line) is not None)


def _is_firm(line: str) -> bool:
    """Is *line* a few words that end with a legal form: ``Acme Locks, Inc.``?"""
    is_short = len(line) <= _MAX_NAME and line.count(" ") <= _WORDS and line[0].isalpha()
    return is_short and line.rpartition(" ")[2].rstrip(".") in _LEGAL_FORMS


def _is_postal(line: str, below: list[str]) -> bool:
    """Is *line* a postal address, a street directly above the town, or a web address?"""
    if len(line) > _LONGEST:
        return False
    if line.startswith("www."):
        return line[-1] not in _STOPS
    if not has_digit(line):
        return False
    if line[-1] not in _STOPS and _TOWN_WITH_CODE.search(line):
        return True
    return (
        bool(below) and _STREET.fullmatch(line) is not None and _TOWN_WITH_CODE.search(below[0][:_LONGEST]) is not None
    )


_LONGEST, _MAX_NAME, _LINES_BELOW = 120, 60, 3  # characters of an address, and of a name; lines below the name
_WORDS = 6  # spaces in a name
_STOPS = frozenset(".!?…")
_TOWN_WITH_CODE = lazily(
    r"\bP\.?\s?O\.?\s?Box \d"
    r"|,\s(?:[A-Z]{2}|[A-Z][a-z]{3,}(?: [A-Z][a-z]{3,})?)\.?,? \d{5}(?:-\d{4})?(?=$|\s[•·|,])"  # Lockton, KS 66002
    r"|[^\W\d_]\.? \d{1,4} ?[a-z]?(?:[-–/]\d{1,4})?\s?[,·•|–]\s?(?:[A-Z]{1,2}[-–])?\d{4,5} [A-ZÀ-Þ][^\W\d_]"
    r"|\b\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|place|quai|chemin) [^,]{3,40}, \d{4,5} [A-ZÀ-Þ]"
    r"|\b(?:Calle|Avda\.?|Avenida|Plaza|Rua|Via|Piazza|Viale|Corso) [^,\d]{2,40},? \d{1,4}\b"
    r"[^\w,]{0,3},?.{0,20}\d{5} [A-ZÀ-Þ]"
)
_STREET = lazily(
    r"\d{1,5} (?:[NSEW]\.? )?(?:[A-Z0-9][\w’'.]{0,20} ){1,4}"
    r"(?:Street|St|Road|Rd|Avenue|Ave|Boulevard|Blvd|Drive|Dr|Lane|Ln|Plaza|Square|Parkway|Pkwy|Way|Court|Highway|Hwy)\.?"
    r"(?:,? (?:Suite|Ste\.?|Floor|Unit|Room|#) ?[\w-]{1,6}|, \d{1,2}(?:st|nd|rd|th) Floor)?"
)
_LEGAL_FORMS = frozenset([
    "Inc", "Incorporated", "Corp", "Corporation", "Ltd", "Limited", "LLC", "plc", "PLC", "Company", "Co", "GmbH",
    "AG", "SE", "SA", "S.A", "SpA", "S.p.A", "NV", "N.V", "BV", "B.V", "AB", "ASA", "Oyj", "INC", "CORP", "LTD",
    "LIMITED", "CORPORATION", "COMPANY",
])  # fmt: skip
_NUMBERS = lazily(
    r"(?:(?:[Tt]el(?:ephone|efon)?|[Pp]hone|[Ff]ax|[Oo]ffice|[TFPM])[.:]? ?)?"
    r"\+?\(?\d{2,4}\)?(?:[ ./-]{1,2}\d{2,8}){1,5}"
    r"(?:\s?[•·|,;/]\s(?:[A-Za-z]{1,10}[.:]? ?)?\+?\(?\d{2,4}\)?(?:[ ./-]{1,2}\d{2,8}){1,5}){0,3}"
)
_LABELLED = lazily(
    r"\(?(?:NASDAQ|Nasdaq|NYSE|TSXV?|TSX-V|LSE|AIM|ASX|OTC\w{0,3}|AMEX|FSE|Xetra|XETRA|Euronext)(?: ?[A-Z]{2,8})?"
    r"\s?[:：]\s?[A-Z0-9.]{1,8}\)?(?:[;,|/] ?(?:[A-Za-z-]{2,10} ?: ?[A-Z0-9.]{1,8})\)?){0,3}"
)
