"""The form of a line, independent of its language."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from newsformat.plugin import lazily


STOPS = frozenset(".!?…。！？．؟۔।॥។៕။։።፧፡།")  # end a sentence
_CLOSERS = "\"'”’»›«‹）)」』】］]“‘\u200f\u200e"  # may follow the stop
_CLOSING = _CLOSERS + " \u00a0\u202f"  # French has a blank before its quotation marks
ENDINGS = STOPS | frozenset(_CLOSERS + ":：")
# Signs that items begin with, mostly before a blank: hyphens and dashes, arrows, those of Word (of private use).
_BEFORE_BLANK = "-\u2010\u2011\u2212*◦⁃·■◾◽▫◻◼❖➢➣➡✔✅☑✦✧★☆◆◇♦○◉❯▽△\uf0d8\uf076\uf0fc"
_BEFORE_WORD = "•●▪‣・►▶➤✓\uf0b7\uf0a7"  # before a word, too
BULLETS = frozenset(f"–—→{_BEFORE_BLANK}{_BEFORE_WORD}")
DASHES = "-–—―"
QUESTION_MARKS = frozenset("?？؟")
COLONS = frozenset(":：՝\u2024")  # the last two of Armenian
SPEECH_OPENERS = frozenset("\"'“„«‘»—–-")  # what somebody says begins with one
OPENING_QUOTES = frozenset('"“„«‘「『')  # signs that a quotation begins with
QUESTION_OR_EXCLAMATION = frozenset("?!？！؟;")  # ends of what asks or calls; the last of what asks in Greek
ELLIPSES, ELLIPSES_OR_DOTS = ("…", "..."), ("…", "..")  # ends of what is cut off; of what may be
ZH_JA = frozenset({"zh", "ja"})  # languages that part no words with blanks, and end sentences with 。
CJK = ZH_JA | {"ko"}
FIRST_CJK = "\u2e80"  # letters from here on are of Chinese, Japanese and Korean
LIST_LEAD_INS = (  # ends of what announces a list where no colon does
    "ดังนี้", "ດັ່ງນີ້", "ដូចខាងក្រោម", "如下", "次の通り", "以下の通り", "다음과 같다", "như sau", "sebagai berikut",
)  # fmt: skip
OBFUSCATED_MAIL = "[email protected]"  # as sites hide addresses from programs
MAIL = lazily(r"[A-Za-z0-9_.+-]{1,40}@[A-Za-z0-9_-]{1,40}(?:\.[A-Za-z0-9_-]{1,20}){1,3}")
_BULLET = lazily(rf"[{_BEFORE_BLANK.replace('-', '')}–—→-]\ufe0f?\s+(?=\S)|[{_BEFORE_WORD}]\ufe0f?\s*(?=\S)")
_RULE = lazily(r"([_=*~•·—ـ─━═-])(?:\s?\1){2,79}$|\*\s?\*\s?\*$|[_=*~•·—–─━═-]{4,80}$")
_DIGIT = lazily(r"\d")
_ASCII_DIGIT = lazily(r"[0-9]")  # found in a third of the time
PICTURE_COUNT = lazily(  # the place of a picture in a row: 1/12, 3 of 12; 2 to 1 is how a match ended
    r"\d{1,3}\s?(?:/|(?:of|von|van|de|di|din|sur|af|av|z|ze|od|iz|no|iš|из|з|от|од|από|מתוך|من)\s)\s?\d{1,3}"
)
# The number of an item; a day of a month is none, where that is in small letters: 21. aprilli, 5. októbra.
_NUMBERED = lazily(
    r"\d{1,2}[.)]\s+(?=\S)(?!(?<=\.\s)(?:jaan|jan|veeb|veljač|febr?|märt|marc|mart|mär|ožuj|apr|dub|tra|mai|maj|máj|kvě|svib"
    r"|juun|jūn|jun|jún|červ|lip|juul|jūl|jul|júl|srp|aug|avg|kolov|sept?|zář|ruj|okt|říj|list|nov|stud|dets|dec|pros|sij"
    r"|led|únor|břez|január|marr|janv|helm|maal|huht|touk|kesä|hein|elok|syys|loka|marras|joulu|tammi)[a-zà-ž]{0,10}\b)"
)
# Three letters that a word ends with, or letters and signs for vowels, which stand behind letters in scripts of India;
# or a word of two with which sentences of Hindi end.
WORD_END = r"(?:[^\W\d_]{3}|[\u0900-\u0dff]{3}| है| थ[ाीे])"
_SCALES = {"zh": 2.4, "ja": 2.2, "ko": 1.7, "th": 1.5, "lo": 1.5, "km": 1.5, "my": 1.5, "am": 1.4, "ti": 1.4}
MAX_SPACED_SCALE = 1.5  # letters of scripts that do not part words are worth more


def scale(tag: str) -> float:
    """How many Latin letters a letter of the language is worth."""
    return _SCALES.get(tag, 1.0)


def bullet_width(line: str) -> int:
    """Return how many characters at the start of *line* are a bullet and the space after it."""
    if line[0] in BULLETS:
        if line[1:2] == " " and line[2:3] > " ":
            return 2
        match = _BULLET.match(line)
        return match.end() if match else 0
    return 0


def is_rule(line: str) -> bool:
    """Is *line* a row of one sign that parts what is above from what is below?"""
    return (line[0] == "ـ" or not line[0].isalnum()) and _RULE.match(line) is not None


def has_column_gap(line: str) -> bool:
    """Has *line* a gap as wide as those between columns of a table?"""
    return "   " in line or "\t" in line or "\u3000\u3000" in line


def is_count(line: str) -> bool:
    """Is *line* a number and no word, as how many have read or commented: ``12``, ``1.4K``?"""
    return len(line) <= _COUNTED and has_digit(line) and sum(map(str.isalpha, line)) <= 1


_COUNTED = 8  # characters of a count


def found_in(text: str, signs: Iterable[str]) -> list[str]:
    """Return those of *signs* that are in *text*, which is long: looked for from its end they take half the time."""
    return [sign for sign in signs if text.rfind(sign) >= 0]


def has_digit(text: str) -> bool:
    """Has *text* a decimal digit of any script, as every date has?"""
    return (_ASCII_DIGIT if text.isascii() else _DIGIT).search(text) is not None


def number_width(line: str) -> int:
    """Return how many characters at the start of *line* are the number of a list item."""
    match = _NUMBERED.match(line) if line[0].isdigit() else None
    return match.end() if match else 0


def item_number(line: str) -> int:
    """Return the number of the list item *line*, 0 if it has none."""
    return int(line[: number_width(line)].strip().rstrip(".)") or 0)


def is_latin(line: str) -> bool:
    """Has *line* no letters but those of Latin?"""
    return line.isascii() or _NOT_LATIN.search(line) is None


def has_no_latin(line: str) -> bool:
    """Has *line* letters, and none of Latin?"""
    return not line.isascii() and _NOT_LATIN.search(line) is not None and _A_LATIN.search(line) is None


_A_LATIN = lazily(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
AFTER_LATIN = (
    "\u0370"  # letters before this are Latin: those of Africa, and what stands for a letter left out, as in ʼn, too
)
# A letter of another script; in those of Vietnam and of Nigeria, ế and ọ, Latin ones have their marks.
_NOT_LATIN = lazily(r"[^\W\d_\u0041-\u036f\u1e00-\u1eff\u2070-\u2bff\u2c60-\u2c7f\ua720-\ua7ff\ufb00-\ufb06]")


def ends_sentence(line: str) -> bool:
    """Does *line* end as a sentence does?"""
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
        return line.rfind("。" + _SIGNING[last], -_SIGNED) > 0 or (
            last == ")" and _DESK.search(line, max(0, len(line) - _SIGNED)) is not None
        )
    return (last.isalnum() or last >= FIRST_SYMBOL) and ends_with_signature(line)


# The stop of Tibetan ends headlines and names as well, so that the verb tells, but for lines of several clauses.
_SHAD, _CLAUSES = "།", 130
_VERBS = "རེད ཡོད འདུག ཡིན སོང བྱུང ཟེར མེད མིན གསུངས བཤད ཤོད གནང ཐུབ དགོས ཆོག བྱས འགྱུར གོ ངོ དོ ནོ འོ རོ སོ ཏོ"
_FINITE = frozenset(_VERBS.split())


def ends_with_signature(line: str) -> bool:
    """Does *line* end with an agency, or a dash and who wrote, behind its last sentence: ``… lock. —ANN LEE``?

    Or with the initials of a desk, ``… lock./ale/mis``, the page of a paper with more, an end mark, smiles or flags?
    """
    if line[-1].isdigit():
        return _PAGE.search(line, max(0, len(line) - _PAGED)) is not None
    if line[-1] >= FIRST_SYMBOL and not line[-1].isalpha():
        return _SMILES.search(line[-_SMILING:]) is not None
    tail = line[-_SIGNED_OFF:]
    if "./" in tail and _INITIALS.search(tail) is not None:
        return True
    if (at := tail.rfind(" ", -_WIRE)) > 0 and (
        tail[at + 1 :] in SIGNING_AGENCIES or ("/" in tail[at:] and _is_pair(tail[at + 1 :]))
    ):
        return tail[at - 1] in _SAID
    return ("—" in tail or "– " in tail or "PTI" in tail) and _SIGNATURE.search(tail) is not None


_PAGED = 20  # characters of a page and the stop before it
_PAGE = lazily(  # … gestern in Atem. Seite 3
    r"[.!?][\"”“»]? (?i:seiten?|s\.|pages?|páginas?|pág\.|pagin[ae]|side|sida|sivu|stron[ay]|str\.|sayfa|stran[ay]"
    r"|oldal|стр\.|страница) \d{1,3}$"
)


def _is_pair(tail: str) -> bool:
    """Is *tail* the letters that two who reported sign with, as in papers of Germany: ``fib/eß``?"""
    first, stroke, second = tail.partition("/")
    return stroke != "" and first.isalpha() and second.isalpha() and not tail.isupper()


_INITIALS = lazily(r"[^\W_]{2}[\"”“»]?\./[^\W\d_]{2,5}(?:/[^\W\d_]{2,5}){1,4}$")  # as desks of dpa-AFX sign
FIRST_SYMBOL = "\u25a0"  # the first of marks of an end, smiles and other pictures, behind those of most scripts
_SMILING = 16  # characters of smiles with the stop
# And squares, diamonds and circles; no hands or triangles that point to what stands beside them.
_SMILES = lazily(
    '[.!?…]["”»’)]{0,2} ?(?:[■□▪▫◆◇◊○●◻◼◽◾\u2600-\u26ff\u2728\u2763\u2764\U0001f1e6-\U0001f445\U0001f44a-\U0001faff]'
    "[\ufe0f ]*)+$"
)
_SIGNING = {"）": "（", ")": "(", "】": "【"}  # brackets around who signs behind the last sentence: 。（山田花子）
# Letters of who wrote, as in papers of Germany, and not of whose a picture is: … the lock. (lh/kat)
_DESK = lazily(
    r"[.!?][”\"“»]? \((?!dpa|afp|epd|sda|apa|kna|sid|rtr|ap\)|anp|tt\)|pap|efe|ansa)[a-zäöü]{2,4}(?:/[a-zäöü]{2,4})?\)$"
)
_SIGNED = 16  # characters of these
# Agencies that sign so, ``… the lock. TT``, and hardly a picture.
SIGNING_AGENCIES = frozenset(
    ["TT", "NTB", "STT", "Ritzau", "dpa", "DPA", "sda", "SDA", "apa", "APA", "epd", "kna", "KNA"]
)
_WIRE, _SAID = 8, frozenset('.!?”"»’')  # characters of the longest with a blank before it; what it may stand behind
_SIGNED_OFF = 40  # characters of who signs behind it in capitals: … the lock. —ANN LEE AND TOM REED
_SIGNATURE = lazily(
    r"[.?!”\"’]\s?(?:—|– )\s?(?!(?i:photo|file|contribut|courtesy|image|screen))"
    r"[A-Z][\w.&’/-]{1,20}(?:,? (?:[A-Z][\w.&’/-]{0,20}|and|with)){0,6}$"
    r"|[.?!”\"] PTI(?: [A-Z]{2,4}){0,6}$"
)


def ends_with_colon_stop(line: str) -> bool:
    """Does *line* end with the full stop of Armenian or Amharic, typed as one colon or two?"""
    before = line[:-1].rstrip(":»”")[-1:]
    return line[-1] == ":" and ("\u0530" <= before < "\u0590" or ("\u1200" <= before < "\u1380" and line[-2] == ":"))


def is_greek_question(line: str) -> bool:
    """Does *line* end with the question mark of Greek, a semicolon after a letter of that script?"""
    return line[-1] == ";" and "\u0370" <= line[-2:-1] < "\u0400"


def is_question(line: str) -> bool:
    """Does *line* end with a question mark, which in Greek is a semicolon?"""
    return line[-1] in QUESTION_MARKS or is_greek_question(line)


def ending_class(line: str) -> str:
    """Return the class of the last character, as one letter."""
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
    """Return how the words of *line* begin that tell something; pairs of letters where words are not parted."""
    if factor > MAX_SPACED_SCALE:
        return {line[k : k + 2] for k in range(len(line) - 1)}
    return {word[:_WORD] for word in line.lower().split() if len(word) >= _WORD}


_WORD = 4  # letters of a word that tells something, and that inflection leaves alone


def shares_few_words(own: AbstractSet[str], story: AbstractSet[str], of: int = 6) -> bool:
    """Has the *story* no more than one *of* so many of the words that a line has of its *own*?"""
    return of * len(own & story) <= len(own)
