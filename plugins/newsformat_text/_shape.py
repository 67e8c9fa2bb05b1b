"""Properties of a line that do not depend on its language: bullets, numbers, sentence ends, scripts."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from functools import lru_cache

from newsformat.plugin import lazily


STOPS = frozenset(".!?…。！？．؟۔।॥។៕။։።፧፡།")  # full stops and other signs that end a sentence
_CLOSERS = "\"'”’»›«‹）)」』】］]“‘\u200f\u200e"  # may follow the full stop
_CLOSING = _CLOSERS + " \u00a0\u202f"  # French puts a space before its quotation marks
ENDINGS = STOPS | frozenset(_CLOSERS + ":：")
# Bullets of list items. Those of the first row need a space behind them; the last few are private-use signs of Word.
_BEFORE_BLANK = "-\u2010\u2011\u2212*◦⁃·■◾◽▫◻◼❖➢➣➡✔✅☑✦✧★☆◆◇♦○◉❯▽△\uf0d8\uf076\uf0fc"
_BEFORE_WORD = "•●▪‣・►▶➤✓\uf0b7\uf0a7"  # bullets with or without a space behind them
BULLETS = frozenset(f"–—→{_BEFORE_BLANK}{_BEFORE_WORD}")
DASHES = "-–—―"
QUESTION_MARKS = frozenset("?？؟")
COLONS = frozenset(":：՝\u2024")  # the last two are Armenian
SPEECH_OPENERS = frozenset("\"'“„«‘»—–-")  # signs that direct speech begins with
OPENING_QUOTES = frozenset('"“„«‘「『')  # opening quotation marks
QUESTION_OR_EXCLAMATION = frozenset("?!？！؟;")  # the last one is the Greek question mark
ELLIPSES, ELLIPSES_OR_DOTS = ("…", "..."), ("…", "..")  # ends of truncated text; of text that may be truncated
ZH_JA = frozenset({"zh", "ja"})  # languages without spaces between words that end sentences with 。
CJK = ZH_JA | {"ko"}
FIRST_CJK = "\u2e80"  # first character of the CJK blocks
LIST_LEAD_INS = (  # ends of a sentence that announces a list without a colon
    "ดังนี้", "ດັ່ງນີ້", "ដូចខាងក្រោម", "如下", "次の通り", "以下の通り", "다음과 같다", "như sau", "sebagai berikut",
)  # fmt: skip
OBFUSCATED_MAIL = "[email protected]"  # placeholder for an address that a site hides from programs
MAIL = lazily(r"[A-Za-z0-9_.+-]{1,40}@[A-Za-z0-9_-]{1,40}(?:\.[A-Za-z0-9_-]{1,20}){1,3}")
_BULLET = lazily(rf"[{_BEFORE_BLANK.replace('-', '')}–—→-]\ufe0f?\s+(?=\S)|[{_BEFORE_WORD}]\ufe0f?\s*(?=\S)")
_RULE = lazily(r"([_=*~•·—ـ─━═-])(?:\s?\1){2,79}$|\*\s?\*\s?\*$|[_=*~•·—–─━═-]{4,80}$")
_DIGIT = lazily(r"\d")
_ASCII_DIGIT = lazily(r"[0-9]")  # three times as fast as \d
PICTURE_COUNT = lazily(  # the position of a picture in a gallery: 1/12, 3 of 12; but not a score: 2 to 1
    r"\d{1,3}\s?(?:/|(?:of|von|van|de|di|din|sur|af|av|z|ze|od|iz|no|iš|из|з|от|од|από|מתוך|من)\s)\s?\d{1,3}"
)
# The number of a list item, but not the day before a month in lower case: 21. aprilli, 5. októbra.
_NUMBERED = lazily(
    r"\d{1,2}[.)]\s+(?=\S)(?!(?<=\.\s)(?:jaan|jan|veeb|veljač|febr?|märt|marc|mart|mär|ožuj|apr|dub|tra|mai|maj|máj|kvě|svib"
    r"|juun|jūn|jun|jún|červ|lip|juul|jūl|jul|júl|srp|aug|avg|kolov|sept?|zář|ruj|okt|říj|list|nov|stud|dets|dec|pros|sij"
    r"|led|únor|břez|január|marr|janv|helm|maal|huht|touk|kesä|hein|elok|syys|loka|marras|joulu|tammi)[a-zà-ž]{0,10}\b)"
)
# The end of a word: three letters; in Indic scripts also vowel signs, or a two-letter word that ends Hindi sentences.
WORD_END = r"(?:[^\W\d_]{3}|[\u0900-\u0dff]{3}| है| थ[ाीे])"
_SCALES = {"zh": 2.4, "ja": 2.2, "ko": 1.7, "th": 1.5, "lo": 1.5, "km": 1.5, "my": 1.5, "am": 1.4, "ti": 1.4}
MAX_SPACED_SCALE = 1.5  # a larger scale means a script without spaces between words


def scale(tag: str) -> float:
    """Return the number of Latin letters that carry as much text as one letter of the language *tag*."""
    return _SCALES.get(tag, 1.0)


def bullet_width(line: str) -> int:
    """Return the length of the bullet, with the space after it, at the start of *line*; 0 without one."""
    if line[0] in BULLETS:
        if line[1:2] == " " and line[2:3] > " ":
            return 2
        match = _BULLET.match(line)
        return match.end() if match else 0
    return 0


def is_rule(line: str) -> bool:
    """Is *line* a separator: a row of one repeated sign?"""
    return (line[0] == "ـ" or not line[0].isalnum()) and _RULE.match(line) is not None


def has_column_gap(line: str) -> bool:
    """Does *line* contain a gap as wide as between table columns?"""
    return "   " in line or "\t" in line or "\u3000\u3000" in line


def is_count(line: str) -> bool:
    """Is *line* a bare count, such as the number of readers or comments: ``12``, ``1.4K``?"""
    return len(line) <= _MAX_COUNT and has_digit(line) and sum(map(str.isalpha, line)) <= 1


_MAX_COUNT = 8  # characters of a count


def found_in(text: str, signs: Iterable[str]) -> list[str]:
    """Return those of *signs*, characters or phrases, that occur in the long *text*.

    Searching from the end takes half the time.
    """
    return [sign for sign in signs if text.rfind(sign) >= 0]


@lru_cache(maxsize=256)  # asked by many rules
def has_digit(text: str) -> bool:
    """Does *text* contain a decimal digit of any script, as every date does?"""
    return (_ASCII_DIGIT if text.isascii() else _DIGIT).search(text) is not None


def number_width(line: str) -> int:
    """Return the length of the list item number, with the space after it, at the start of *line*; 0 without one."""
    match = _NUMBERED.match(line) if line[0].isdigit() else None
    return match.end() if match else 0


def item_number(line: str) -> int:
    """Return the number of the list item *line*, 0 if it has none."""
    return int(line[: number_width(line)].strip().rstrip(".)") or 0)


def is_latin(line: str) -> bool:
    """Does *line* contain no letters other than Latin ones?"""
    return line.isascii() or _NOT_LATIN.search(line) is None


def has_no_latin(line: str) -> bool:
    """Does *line* contain letters, but no Latin ones?"""
    return not line.isascii() and _NOT_LATIN.search(line) is not None and _A_LATIN.search(line) is None


_A_LATIN = lazily(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
AFTER_LATIN = "\u0370"  # letters below this code point are Latin, including African letters and the apostrophe of ʼn
# A letter of another script; the ranges left out contain Latin letters with marks, as in Vietnamese ế or Yoruba ọ.
_NOT_LATIN = lazily(r"[^\W\d_\u0041-\u036f\u1e00-\u1eff\u2070-\u2bff\u2c60-\u2c7f\ua720-\ua7ff\ufb00-\ufb06]")


@lru_cache(maxsize=256)  # asked by many rules
def ends_sentence(line: str) -> bool:
    """Does *line* end like a sentence, perhaps followed by a closing quote, an agency or the author's name?"""
    last = line[-1]
    if last == ";":
        return is_greek_question(line)
    if last == ":":
        return ends_with_colon_stop(line)
    if last == "." and line[-2:-1] == "г" and line.count(" // ") > 1:  # Мост открыт // Общество // 12 января 2012 г.
        return False
    if last == _SHAD and len(line) < _CLAUSES:
        return line.rstrip(f"{_SHAD}་ ").rpartition("་")[2] in _FINITE
    if last in STOPS or (last in _CLOSERS and line.rstrip(_CLOSING)[-1:] in STOPS):
        return True
    if last in _SIGNING:
        return line.rfind("。" + _SIGNING[last], -_MAX_INITIALS) > 0 or (
            last == ")" and _DESK.search(line, max(0, len(line) - _MAX_INITIALS)) is not None
        )
    return (last.isalnum() or last >= FIRST_SYMBOL) and ends_with_signature(line)


# The Tibetan shad also ends headlines and names; a shorter line is a sentence only if it ends with a finite verb.
_SHAD, _CLAUSES = "།", 130
_VERBS = "རེད ཡོད འདུག ཡིན སོང བྱུང ཟེར མེད མིན གསུངས བཤད ཤོད གནང ཐུབ དགོས ཆོག བྱས འགྱུར གོ ངོ དོ ནོ འོ རོ སོ ཏོ"
_FINITE = frozenset(_VERBS.split())


def ends_with_signature(line: str) -> bool:
    """Does an agency, or a dash and the author's name, follow the last sentence of *line*: ``… lock. —ANN LEE``?

    Also desk initials (``… lock./ale/mis``), a reference to a page of the paper, an end mark, smileys or flags.
    """
    if line[-1].isdigit():
        return _PAGE.search(line, max(0, len(line) - _PAGED)) is not None
    if line[-1] >= FIRST_SYMBOL and not line[-1].isalpha():
        return _SMILES.search(line[-_SMILING:]) is not None
    tail = line[-_SIGNED_OFF:]
    if "./" in tail and _INITIALS.search(tail) is not None:
        return True
    if (position := tail.rfind(" ", -_MAX_WIRE)) > 0 and (
        tail[position + 1 :] in SIGNING_AGENCIES or ("/" in tail[position:] and _is_pair(tail[position + 1 :]))
    ):
        return tail[position - 1] in _BEFORE_WIRE
    return ("—" in tail or "– " in tail or "PTI" in tail) and _SIGNATURE.search(tail) is not None


_PAGED = 20  # characters of a page reference and the full stop before it
_PAGE = lazily(  # … gestern in Atem. Seite 3
    r"[.!?][\"”“»]? (?i:seiten?|s\.|pages?|páginas?|pág\.|pagin[ae]|side|sida|sivu|stron[ay]|str\.|sayfa|stran[ay]"
    r"|oldal|стр\.|страница) \d{1,3}$"
)


def _is_pair(tail: str) -> bool:
    """Is *tail* the initials of two reporters, as in German papers: ``fib/eß``?"""
    first, stroke, second = tail.partition("/")
    return stroke != "" and first.isalpha() and second.isalpha() and not tail.isupper()


_INITIALS = lazily(r"[^\W_]{2}[\"”“»]?\./[^\W\d_]{2,5}(?:/[^\W\d_]{2,5}){1,4}$")  # as the desks of dpa-AFX sign
FIRST_SYMBOL = "\u25a0"  # the first code point of end marks, smileys and other symbols, above most scripts
_SMILING = 16  # characters of smileys with the full stop
# Also squares, diamonds and circles; but no hands or triangles, which point to something beside them.
_SMILES = lazily(
    '[.!?…]["”»’)]{0,2} ?(?:[■□▪▫◆◇◊○●◻◼◽◾\u2600-\u26ff\u2728\u2763\u2764\U0001f1e6-\U0001f445\U0001f44a-\U0001faff]'
    "[\ufe0f ]*)+$"
)
_SIGNING = {
    "）": "（",
    ")": "(",
    "】": "【",
}  # brackets around the author's name after the last sentence: 。（山田花子）
# Initials of authors, as in German papers, but not the agency of a picture: … the lock. (lh/kat)
_DESK = lazily(
    r"[.!?][”\"“»]? \((?!dpa|afp|epd|sda|apa|kna|sid|rtr|ap\)|anp|tt\)|pap|efe|ansa)[a-zäöü]{2,4}(?:/[a-zäöü]{2,4})?\)$"
)
_MAX_INITIALS = 16  # characters of such initials
# Agencies named after the last sentence, ``… the lock. TT``, but rarely as the source of a picture.
SIGNING_AGENCIES = frozenset(
    ["TT", "NTB", "STT", "Ritzau", "dpa", "DPA", "sda", "SDA", "apa", "APA", "epd", "kna", "KNA"]
)
_MAX_WIRE = 8  # characters of the longest agency with a space before it
_BEFORE_WIRE = frozenset('.!?”"»’')  # signs that it may follow
_SIGNED_OFF = 40  # characters of names in capitals after the last sentence: … the lock. —ANN LEE AND TOM REED
_SIGNATURE = lazily(
    r"[.?!”\"’]\s?(?:—|– )\s?(?!(?i:photo|file|contribut|courtesy|image|screen))"
    r"[A-Z][\w.&’/-]{1,20}(?:,? (?:[A-Z][\w.&’/-]{0,20}|and|with)){0,6}$"
    r"|[.?!”\"] PTI(?: [A-Z]{2,4}){0,6}$"
)


def ends_with_colon_stop(line: str) -> bool:
    """Does *line* end with the Armenian or Amharic full stop, typed as one or two colons?"""
    before = line[:-1].rstrip(":»”")[-1:]
    return line[-1] == ":" and ("\u0530" <= before < "\u0590" or ("\u1200" <= before < "\u1380" and line[-2] == ":"))


def is_greek_question(line: str) -> bool:
    """Does *line* end with a Greek question mark, a semicolon after a Greek letter?"""
    return line[-1] == ";" and "\u0370" <= line[-2:-1] < "\u0400"


def is_question(line: str) -> bool:
    """Does *line* end with a question mark, which in Greek is a semicolon?"""
    return line[-1] in QUESTION_MARKS or is_greek_question(line)


def ending_class(line: str) -> str:
    """Return the class of the last character of *line* as one character, for instance ``a`` for a letter."""
    char = line[-1]
    if is_greek_question(line):
        return "?"
    if char == ":" and ends_with_colon_stop(line):
        return "."
    if char in STOPS:
        return "?" if char in "?？؟" else "!" if char in "!！" else "."
    if char in _CLOSERS:
        return "Q" if line.rstrip(_CLOSERS)[-1:] in STOPS else ")" if char in ")）]］】" else "q"
    if char in ":：;；,،、，":
        return ":" if char in ":：" else ","
    if char >= FIRST_SYMBOL and not char.isalpha() and ends_with_signature(line):
        return "!"
    return "d" if char.isdigit() else "a" if char.isalpha() else "o"


def word_stems(line: str, factor: float) -> set[str]:
    """Return the first letters of the longer words of *line*; character pairs for scripts without spaces.

    *factor* is the `scale` of the language.
    """
    if factor > MAX_SPACED_SCALE:
        return {line[k : k + 2] for k in range(len(line) - 1)}
    return {word[:_WORD] for word in line.lower().split() if len(word) >= _WORD}


_WORD = 4  # minimum letters of a content word; these first letters rarely change with inflection


def shares_few_words(words: AbstractSet[str], story: AbstractSet[str], one_in: int = 6) -> bool:
    """Does at most one in *one_in* of a line's *words* occur in the *story*?"""
    return one_in * len(words & story) <= len(words)
