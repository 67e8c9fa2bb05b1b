"""Captions that end with a picture credit: after a word or a sign, in brackets or in capitals."""

from __future__ import annotations

import re

from newsformat.plugin import lazily
from newsformat_text._above._unrelated_lines import NEXT_SENTENCE
from newsformat_text._authors import _person
from newsformat_text._datelines import _alone
from newsformat_text._datelines._parts import is_city
from newsformat_text._dates import _when
from newsformat_text._dates._date_lines import is_numeric_date_line
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Kind, Lexicon, Match
from newsformat_text._languages._site_wording import ends_with_rights_notice
from newsformat_text._rules import _credit_endings, _file_pictures
from newsformat_text._rules._agency_captions import may_be_arabic_caption
from newsformat_text._rules._picture_credits import credit_at_end, is_credit
from newsformat_text._shape import CJK, STOPS, bullet_width, ends_sentence, has_digit, number_width


CREDIT = Verdict(Label.CAPTION, 0.85, "a photographer and an agency, and nothing else")
CREDITED_CAPTION = Verdict(Label.CAPTION, 0.9, "ends with a picture credit")
LONGEST = 260  # characters of a caption
_TOO_LONG = 1_200  # characters of a paragraph: its last words may be a signature


def take_credited(document: Document) -> None:
    """Take lines that end with a picture credit, unless they are paragraphs of the story.

    An agency in brackets may also sign a sentence of the story.
    """
    for index, line in enumerate(document.lines if len(document.lines) > 1 else ()):  # a single line is the story
        if line[-1] in STOPS or document.verdicts[index] is not None:
            continue
        if is_story_text(document, index) or _ends_with_rights(line) or _begins_with_date(document, index):
            continue
        if line.endswith(" ("):
            _take_split_caption(document, index)
        elif not _is_signed_above(document, index):
            document.verdicts[index] = _credited(document, index)


def _begins_with_date(document: Document, index: int) -> bool:
    """Does line *index*, above the story, begin with date and time: ``12.08.2025 14:30 Text: Ann Lee Foto: …``?"""
    line, match = document.lines[index], document.matches[index]
    has_label = match is not None and match.kind in {Kind.DATE, Kind.UPDATE}
    if index >= document.first or not (has_label or line[0].isdigit()) or not has_digit(line):
        return False
    times = _when.find_times(line, document.lexicon)
    return bool(times) and times[0].timed and (has_label or times[0].start == 0)


def _is_signed_above(document: Document, index: int) -> bool:
    """Is line *index* a byline above the story, or do its words name the author of the text?"""
    line, match = document.lines[index], document.matches[index]
    if index < document.first and is_signed(line, match):
        return True
    return match is not None and match.kind is Kind.BYLINE and match.marked and _is_of_text(match, document.lexicon)


def _credited(document: Document, index: int) -> Verdict | None:
    """Return the verdict of line *index* if it ends with a picture credit, by its form or its place."""
    line, lexicon, above = document.lines[index], document.lexicon, index < document.first
    start = max(1, len(line) - _MAX_CREDIT)
    if _credit_endings.ends_with_agency(line, above=above) or (above and _is_taken_above(document, index)):
        return CREDITED_CAPTION
    eastern = lexicon.tag in CJK and index > document.headline
    if eastern and _credit_endings.is_credited_east(line, start - 1, lexicon):
        return CREDIT if line[0] == "[" else CREDITED_CAPTION
    if _may_be_shouted(line) and (match := _CREDIT_IN_CAPITALS.search(line, start)):
        name = match[0].partition(" ")[2]
        return (
            None if lexicon.agency(name) or lexicon.find(name) else CREDITED_CAPTION
        )  # READ MORE is a button, no credit
    if not eastern and credit_at_end(line, lexicon):
        return CREDITED_CAPTION
    if not _may_be_credited(line, document.lower_lines[index], start):
        return None
    found = _CREDITED_END.search(line, start)
    of_story = found and found["source"] and is_end_of_story(document, index)
    of_story = of_story or (line[start:].count("©") == 1 and ends_with_rights_notice(line, lexicon))
    if found is None or of_story or _credit_endings.says_what_is_shown(found[1] or ""):
        return None
    return CREDITED_CAPTION if found[1] is None or _is_picture_credit(document, index, found[1]) else None


def _is_picture_credit(document: Document, index: int, credit: str) -> bool:
    """Is *credit*, in brackets at the end of line *index*, a picture credit?"""
    line, lexicon = document.lines[index], document.lexicon
    if (
        _PICTURE.search(credit)
        or _credit_endings.is_taken_for(credit, line)
        or _is_sourced_caption(document, index, credit)
    ):
        return True
    if " - " in credit and is_credit(credit.replace(" - ", "/"), lexicon):
        return True
    shows = index < document.first or may_be_arabic_caption(document, index)
    return shows and lexicon.agency(credit) == credit and not _is_dateline(line, lexicon)


def _is_sourced_caption(document: Document, index: int, source: str) -> bool:
    """Does line *index*, no sentence or date, end with the source *source*: ``Na nábřeží (Zdroj: ČTK)``?"""
    line, match = document.lines[index], document.lexicon.find(source)
    if match is None or match.kind not in _SOURCES or not (match.marked and match.rest):
        return False
    description = line[: line.rfind(source) - 1].rstrip()
    other = (
        ends_sentence(description) or description[-1:] in _NO_CAPTION_ENDS or bullet_width(line) or number_width(line)
    )
    return len(line) <= LONGEST and not (
        other or _is_figure(document, index, source) or is_numeric_date_line(document, index)
    )


def _is_figure(document: Document, index: int, source: str) -> bool:
    """Is line *index* a figure behind a label, or next to another one from the same source: ``Area: 14 km (…)``?"""
    line, neighbours = document.lines[index], document.lines[max(index - 1, 0) : index + 2]
    rows = [neighbour for neighbour in neighbours if neighbour.endswith(f"({source})") and has_digit(neighbour)]
    return line in rows and (line != min(rows) or line != max(rows) or _FIGURE.match(line) is not None)


_FIGURE = lazily(r"[^:(]{2,40}: \d")
_NO_CAPTION_ENDS = frozenset(':：)）]】»”“"’')  # signs before a source that end no caption
_SOURCES = frozenset({Kind.CAPTION, Kind.CREDIT})


def _ends_with_rights(line: str) -> bool:
    """Is *line* a paragraph with the owner of its rights (``… lock. © ANP 2021``), or a Korean notice?"""
    is_long = len(line) >= _PARAGRAPH and "©" in line[-_RIGHTS:]
    return (is_long and _RIGHTS_WITH_YEAR.search(line) is not None) or "무단" in line[-_RIGHTS:]


_PARAGRAPH = 240  # characters of a paragraph that is no caption
_RIGHTS_WITH_YEAR = lazily(r"[.!?”\"’]\s©\s?[^\W\d_][\w-]{1,20} \d{4}$")


def _may_be_credited(line: str, low: str, start: int) -> bool:
    """Has *line* one of the signs that every credit has, from *start* on?"""
    if line[-1] in _CLOSED or _CREDITING.search(line, start) or "by" in low:
        return True
    return any(map(low.__contains__, _BEHIND_STOP)) and _STOPPING.search(line, start) is not None


def _may_be_shouted(line: str) -> bool:
    """Does *line* end with a capital, or with a letter behind ``Credit:``?"""
    return line[-1].isupper() or (line[-1].isalpha() and ("Credit:" in line or "CREDIT:" in line))


def take_file_captions(document: Document) -> None:
    """Take captions that end with words for a file picture, or begin with words for what is shown."""
    tag, verdicts = document.lexicon.tag, document.verdicts
    max_short, last = _file_pictures.SHORT, _file_pictures.LAST.get(tag)
    for index in range(document.headline + 1, len(verdicts)) if _file_pictures.has_words(tag) else ():
        line = document.lines[index]
        if last is not None and line[-1] not in last and (line[-2:-1] not in last or len(line) > max_short):
            continue
        if verdicts[index] is None and _file_pictures.is_file_caption(line, tag):
            verdicts[index] = CREDITED_CAPTION


def _is_of_text(match: Match, lexicon: Lexicon) -> bool:
    """Is *match* a phrase for authors (``Bài, ảnh: Minh Anh``), or are both credited: ``Text: A, Foto: B``?"""
    if match.words > 1:
        return True
    name, *more = _SEPARATOR.split(match.rest, maxsplit=1)
    picture = lexicon.find(more[0]) if more else None
    return picture is not None and picture.kind is Kind.CAPTION and picture.marked and _person.is_full_name(name)


_SEPARATOR = lazily(r"\s?[;,،]\s|\s[/|·]\s")


def is_end_of_story(document: Document, index: int) -> bool:
    """Is line *index* the last running text, right below more, so that a source behind it is the story's?"""
    before = document.prose[max(0, index - 1) : index]
    return index > document.first and index >= document.last and before == [True]


def _is_korean(line: str, lexicon: Lexicon) -> bool:
    return lexicon.tag == "ko" and _credit_endings.KOREAN.search(line) is not None


def _is_dateline(line: str, lexicon: Lexicon) -> bool:
    """Is *line*, which ends with an agency in brackets, a dateline: a city, a word in capitals, or with a date?"""
    found = _alone.alone(line, lexicon)
    if found is None:
        return False
    if found.date or found.source == _alone.PRESS_RELEASES:
        return True
    return is_city(found.place) or (found.place.isupper() and " " not in found.place)


def _is_taken_above(document: Document, index: int) -> bool:
    """Does line *index*, above the story, end with a photographer, in Korean or in brackets?

    A line between headline and byline is a subhead.
    """
    line, lexicon = document.lines[index], document.lexicon
    if _is_korean(line, lexicon):
        return True
    if index <= document.headline or len(line) > LONGEST or not _credit_endings.ends_with_photographer(line, lexicon):
        return False
    below = document.matches[index + 1 : index + 2] if index == document.headline + 1 else ()
    return not any(match is not None and match.kind is Kind.BYLINE for match in below)


def _take_split_caption(document: Document, index: int) -> None:
    """Take a caption with its credit on the lines below, up to the closing bracket."""
    document.verdicts[index] = SPLIT_CAPTION
    for below in range(index + 1, min(index + PIECES, len(document.lines))):
        if document.lines[below][-1] == ")":
            document.set_verdict(range(index + 1, below + 1), SPLIT_CAPTION)
            return


SPLIT_CAPTION = Verdict(Label.CAPTION, 0.9, "a caption with its credit in brackets on the lines below")
PIECES = 4  # lines of a caption and its credit, at most


def take_stopped_credits(document: Document) -> None:
    """Take captions that end with a picture credit and a full stop."""
    stop, shown = ("।", _BENGALI_HINDI_CREDIT) if document.lexicon.tag in _DANDA else (".", _STOPPED_CREDIT)
    for index, line in enumerate(document.lines if len(document.lines) > 1 else ()):  # a single line is the story
        if line[-1] != stop or document.verdicts[index] is not None or len(line) > _TOO_LONG:
            continue
        if stop == "." and line.find(":", -_MAX_CREDIT) < 0:
            continue
        if shown.search(line, max(1, len(line) - _MAX_CREDIT)) and not is_story_text(document, index):
            document.verdicts[index] = CREDITED_CAPTION


_DANDA = frozenset({"bn", "hi"})
# ঘাটে ফিরছে ফেরি। — নিজস্ব চিত্র।
_BENGALI_HINDI_CREDIT = lazily(
    r"[—–-]\s?(?:প্রতীকী|ফাইল|নিজস্ব|সংগৃহীত|প্রতিনিধিত্বমূলক|फाइल|प्रतीकात्मक|सांकेतिक) ?(?:চিত্র|ছবি|फोटो|फ़ोटो|तस्वीर)।$"
)
_MAX_CREDIT = 82  # characters of a credit
# Each credit has one of these signs, ``by``, a bracket at the end, or a stop and a hyphen or word.
_CREDITING, _STOPPING, _CLOSED = lazily("[©:：/／=＝|–—]"), lazily("[.)）\\]】]"), frozenset(")）]】")
_BEHIND_STOP = ("-", "фот", "fot", "hoto", "picha", "larawan", "φωτ", "снимка", "світлина")
_CREDITED_END = lazily(
    r"(?=[\s(\[©/|.=]|[^\x00-\u036f]|\b[a-z])"  # with what a credit begins
    r"(?:[(（\[【]([^()（）\[\]【】]+[^()（）\[\]【】.。!?])[)）\]】]|©\s?[^.!?©]{2,50}"
    r"|\b(?:photo(?:graph|graphy)?s?|foto(?:graf|grafie|grafía|ğraf)?s?|fot\.|bild(?:er)?|(?:ljós)?mynd|kuvat?|pictures?|images?|illustration|grafik"
    r"|φωτο\w*|фото)\s?(?::|\bby\b|/)(?!v.deo)\s?[^.!?:]{2,60}"
    r"|(?:צילום|איור|صورة|تصوير|عدسة|عکس|عکاس|فوٹو|फोटो|फ़ोटो|छायाचित्र|ছবি|ফটো|படம்|ഫോട്ടോ|ફોટો|ಚಿತ್ರ|ภาพ|ფოტო|снимка|здымак|світлина|ảnh"
    r"|写真|撮影|사진)\s?[:：=／/]\s?(?:[^.!?।:：]|(?<=\S)\.(?=\S)){2,50}|[/|–—]\s?(?:argazkia|фото|צילום|снимка|φωτ\.|fot\.|foto|photo|zdj\.|kuva)\s[^.!?:]{2,40}"
    r"|\.\s(?:фото|foto|hoto daga|picha (?:kutoka|na)|larawan mula|снимка|світлина|fot\.)\s[^.!?:]{2,50}"
    r"|\.?\s[-–—]\s(?:foto|gambar|photo|(?:file )?pic|nstp)\s[^.!?:]{2,40}"
    r"|(?P<source>\.\s(?:zdroj|izvor|źródło|source|quelle|fonte|fuente|bron|kilde|källa|lähde|kaynak|sumber|sursa|forrás|πηγή|источник|джерело)\s?:\s?[^.!?:]{2,50})|\sφωτ\.:?\s[^.!?:]{2,40}"
    r"|[/|]\s?(?:eurokinissi|intime(?: news)?|απε-μπε)(?:\s?/\s?[^/|.]{3,40})?"
    r"|[＝=][^＝=。]{2,50}(?:撮影|提供|写す)|\.\s?/\s?(?-i:[가-힣]{2,8})1?|[/|]\s?(?-i:[가-힣]{2,10})\s제공)$",
    re.IGNORECASE,
)
# Credits with a full stop: … at the quay. Foto: Ann Lee. … at the quay (Photo: Harbour Times).
_STOPPED_CREDIT = lazily(
    r"(?:(?:[.!?…”\"»)][\s–—-]{1,3}|\s[–—-]\s?)(?:photos?|fotos?|fotograf\w{0,4}|bild(?:er)?|imagen|kuva|mynd|ảnh)\s?:\s?[^!?:;]{2,40}"
    r"|[(（](?:[^\W\d_]{3,12} )?(?:photos?|fotos?|fotograf\w{0,4}|bild|imagen|kuva|ảnh)\s?:\s?[^!?:()]{2,50}[)）])\.$",
    re.IGNORECASE,
)
# CREDIT: Ann Lee; … last week. ANN LEE FOR THE HARBOR GLOBE
_CREDIT_IN_CAPITALS = lazily(
    r"\b(?:CREDIT|Credit): [^.!?:]{2,60}$"
    r"|[a-zà-ÿ][.”\"»] [A-ZÀ-Þ][A-ZÀ-Þ.'’-]{1,14}(?: [A-ZÀ-Þ][A-ZÀ-Þ.'’/-]{1,14}){1,7}$"
)
_PICTURE = lazily(
    r"\b(?:photos?|pictures?|images?|screenshot|courtesy|handout|submitted by|supplied by|contributed by"
    r"|archiv\w*|foto\w*|bild|symbolbild|imagen|immagine|imagem"
    r"|getty|shutterstock|istock|alamy|imago|picture[ -]alliance|fot)\b|φωτο|фото|摄|攝|撮影|写真|照片"
    r"|غيتي|شترستوك|مواقع التواصل|وسائل التواصل|أرشيف"
    r"|提供$|供[图圖]$|사진|صورة|تصوير|צילום|عکس|تصویر|फो़?टो|फ़ोटो|छायाचित्र|ছবি|চিত্র|படம்|ఫొ?ో?టో|ફોટો|ಚಿತ್ರ|ಫೋಟೊ|ഫോട്ടോ|ਫੋਟੋ",
    re.IGNORECASE,
)
_RIGHTS = 30  # characters of a rights notice behind the last sentence in Korea: 저작권자 © … 무단전재 금지


def is_story_text(document: Document, index: int) -> bool:
    """Is line *index* too long for a caption, or several sentences that are most of the text?"""
    line = document.lines[index]
    if len(line) > _TOO_LONG or (index > document.first and _credit_endings.is_paragraph_east(line, document.lexicon)):
        return True
    return 2 * len(line) > document.character_count and len(NEXT_SENTENCE.findall(line)) >= _SENTENCES


_SENTENCES = 1  # sentence ends with another sentence behind


def is_signed(line: str, match: Match | None) -> bool:
    """Is *line* a byline with a credit (``Anne Léger (avec AFP)``), as also in Turkey: ``Ayşe KAYA/VAN, (DHA)``?"""
    if match is not None and match.kind is Kind.BYLINE:
        return True
    if "(" not in line and "（" not in line:
        return False
    return (
        _WITH_AGENCY_OR_TEXT.search(line) is not None
        or _NAME_AND_AGENCY.fullmatch(line) is not None
        or _TURKISH_REPORTERS.match(line) is not None
    )


_WITH_AGENCY_OR_TEXT = lazily(
    r"[(（](?:(?:avec|with|mit|con|com|met|med|wraz z|[Tt]heo) |(?:[Tt]e(?:xt[eo]?|kst|sto)|words)\))"
)
_NAME_AND_AGENCY = lazily(
    r"[^\W\d_][^\W\d_]{1,20}(?: [^\W\d_][\w’-]{1,20}){1,2} \((?:[A-ZČŠŽŁ]{2,6}|dpa|sid|epd|tasr|čtk"
    r"|[Rr]itzau|Agerpres|Ansa|Belga|Efe|Hina|Lusa|Tanjug)\)"
)  # Jan Kowalski (PAP)
_TURKISH_REPORTERS = lazily(  # Ayşe KAYA- Can DEMİR/VAN, (DHA)
    r"(?:[^\W\d_][^\W\d_.]{1,20}(?: [^\W\d_][^\W\d_.]{1,20}){1,3}\s?[-–,]\s?)?"
    r"[^\W\d_][^\W\d_.]{1,20}(?: [^\W\d_][^\W\d_.]{1,20}){1,3}\s?/\s?[^\W\d_a-zçğıöşü]{3,20},? ?[(（]"
)
