"""Captions that end with a picture credit, after a word or a sign, in brackets or in capitals."""

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
from newsformat_text._rules import _file_pictures, _taken_for
from newsformat_text._rules._agency_captions import is_shown_amid
from newsformat_text._rules._picture_credits import CREDITED, credit_at_end, is_credit
from newsformat_text._shape import CJK, STOPS, bullet_width, ends_sentence, has_digit, number_width


CREDIT = Verdict(Label.CAPTION, 0.85, "a photographer and an agency, and nothing else")
_CREDITED_CAPTION = Verdict(Label.CAPTION, 0.9, "ends with a picture credit")
LONGEST = 260  # characters of a caption
_TOO_LONG = 1_200  # characters that are too many for a caption: who signs a story may end it as well


def take_credited(document: Document) -> None:
    """Take the lines that end with whose the picture is; an agency in brackets may sign what tells something."""
    for index, line in enumerate(document.lines if len(document.lines) > 1 else ()):  # one is the story
        if line[-1] in STOPS or document.verdicts[index] is not None:
            continue
        if is_told(document, index) or _is_of_rights(line) or _begins_with_date(document, index):
            continue
        if line.endswith(" ("):
            _take_parted(document, index)
        elif not _is_signed_above(document, index):
            document.verdicts[index] = _credited(document, index)


def _begins_with_date(document: Document, index: int) -> bool:
    """Does line *index*, above the story, begin with its date and time: ``12.08.2025 14:30 Text: Ann Lee Foto: …``?"""
    line, match = document.lines[index], document.matches[index]
    announced = match is not None and match.kind in {Kind.DATE, Kind.UPDATE}
    if index >= document.first or not (announced or line[0].isdigit()) or not has_digit(line):
        return False
    times = _when.find_times(line, document.known)
    return bool(times) and times[0].timed and (announced or times[0].start == 0)


def _is_signed_above(document: Document, index: int) -> bool:
    """Is line *index* a byline above the story, or one of several words for who wrote it?"""
    line, match = document.lines[index], document.matches[index]
    if index < document.first and is_signed(line, match):
        return True
    return match is not None and match.kind is Kind.BYLINE and match.marked and _is_of_text(match, document.known)


def _credited(document: Document, index: int) -> Verdict | None:
    """Return what line *index* is if it ends with whose a picture is, by its form alone or by what stands there."""
    line, known, above = document.lines[index], document.known, index < document.first
    start = max(1, len(line) - _WITHIN)
    if _taken_for.is_housed(line, above=above) or (above and _is_taken_above(document, index)):
        return _CREDITED_CAPTION
    eastern = known.tag in CJK and index > document.headline
    if eastern and _taken_for.is_credited_east(line, start - 1, known):
        return CREDIT if line[0] == "[" else _CREDITED_CAPTION
    if _may_be_shouted(line) and (shouted := _SHOUTED.search(line, start)):
        whose = shouted[0].partition(" ")[2]
        return None if known.agency(whose) or known.find(whose) else _CREDITED_CAPTION  # READ MORE is a button
    if not eastern and credit_at_end(line, known):
        return _CREDITED_CAPTION
    if not _may_be_credited(line, document.lower_lines[index], start):
        return None
    ended = _CREDITED_END.search(line, start)
    of_story = ended and ended["source"] and is_end_of_story(document, index)
    of_story = of_story or (line[start:].count("©") == 1 and ends_with_rights_notice(line, known))
    if ended is None or of_story or _taken_for.says_what_is_shown(ended[1] or ""):
        return None
    return _CREDITED_CAPTION if ended[1] is None or _is_whose(document, index, ended[1]) else None


def _is_whose(document: Document, index: int, said: str) -> bool:
    """Is *said*, in brackets at the end of line *index*, whose a picture is?"""
    line, known = document.lines[index], document.known
    if _PICTURE.search(said) or _taken_for.is_taken_for(said, line) or _is_of_source(document, index, said):
        return True
    if " - " in said and is_credit(said.replace(" - ", "/"), known):
        return True
    told = index < document.first or is_shown_amid(document, index)
    return told and known.agency(said) == said and not _is_dateline(line, known)


def _is_of_source(document: Document, index: int, said: str) -> bool:
    """Does line *index*, no sentence or date, end with *said*, a source in brackets: ``Na nábřeží (Zdroj: ČTK)``?"""
    line, match = document.lines[index], document.known.find(said)
    if match is None or match.kind not in _SOURCES or not (match.marked and match.rest):
        return False
    shown = line[: line.rfind(said) - 1].rstrip()
    told = ends_sentence(shown) or shown[-1:] in _APART or bullet_width(line) or number_width(line)
    return len(line) <= LONGEST and not (
        told or _is_figure(document, index, said) or is_numeric_date_line(document, index)
    )


def _is_figure(document: Document, index: int, said: str) -> bool:
    """Is line *index* a figure behind a label, or beside another from the source *said*: ``Area: 14 km (…)``?"""
    line, beside = document.lines[index], document.lines[max(index - 1, 0) : index + 2]
    rows = [each for each in beside if each.endswith(f"({said})") and has_digit(each)]
    return line in rows and (line != min(rows) or line != max(rows) or _FIGURE.match(line) is not None)


_FIGURE = lazily(r"[^:(]{2,40}: \d")
_APART = frozenset(':：)）]】»”“"’')  # what stands beside such a source, and is no caption
_SOURCES = frozenset({Kind.CAPTION, Kind.CREDIT})


def _is_behind_stroke(line: str) -> bool:
    """Is *line* who took a picture and for whom, a stroke before each: ``/Anna Nowak /RMF FM``?"""
    name, stroke, house = line[1:].partition("/")
    return (
        bool(stroke) and len(line) <= CREDITED and _person.is_full_name(name.strip()) and _person.is_name(house.strip())
    )


def take_amid(document: Document) -> None:
    """Take the lines amid a story in English that are one sentence, and who took the picture in brackets behind it.

    Several who are named so are readers or critics, who sign what they say.
    """
    amid = range(document.first + 1, document.last) if document.known.tag == "en" else ()
    taken = {index: name for index in amid if (name := _taken_by(document.lines[index]))}
    if len(set(taken.values())) == 1:
        document.set_verdict([index for index in taken if document.verdicts[index] is None], _CREDITED_CAPTION)


def _taken_by(line: str) -> str:
    """Return the name in brackets behind the one sentence of *line*; nothing if there is none, or more sentences."""
    if line[-1] != ")" or len(line) > _TAKEN_AMID:
        return ""
    shown, _, name = line[:-1].rpartition(". (")
    told = shown == "" or NEXT_SENTENCE.search(shown) is not None
    return name if not told and _person.is_full_name(name) and not _person.is_organisation(name) else ""


_TAKEN_AMID = 200  # characters of such a caption


def take_named(document: Document) -> None:
    """Take the line amid a story that ends with who took the picture, in brackets or behind a stroke.

    It is the only one, and the story speaks of nobody of that name. In Latin letters places stand there, too; in
    brackets, as in ``Победитель (Южная Корея)``, it ends as surnames of Slavs and Armenians do.
    """
    if document.known.tag not in _CASED:
        return
    amid = [k for k in range(document.first + 1, document.last) if document.verdicts[k] is None]
    found = {k: named for k in amid if (named := _NAMED_LAST.fullmatch(document.lines[k]))}
    for index, named in found.items() if len(found) == 1 else ():
        name = (named["by"] or named["behind"]).strip()
        if named["by"] and not _SURNAME.search(name):
            continue
        if (
            _person.is_full_name(name)
            and not _person.is_organisation(name)
            and document.text.count(name.split()[-1]) == 1
        ):
            document.verdicts[index] = _CREDITED_CAPTION


_CASED = frozenset({"ru", "uk", "be", "bg", "mk", "sr", "el", "hy", "kk", "ky", "tg"})
_NAMED_LAST = lazily(r"[^\W\d_][^()/.!?…:;]{12,110}(?:\((?P<by>[^()/]{5,40})\)|\s/\s?(?P<behind>[^()/]{5,40}))")
_SURNAME = lazily(r"(?:[оеє]ва?|[иіїы]на?|ко|[ую]к|ич|[сцз]ь?к(?:ий|ая|а|и|і)|ян)$")


def _is_of_rights(line: str) -> bool:
    """Is *line* a paragraph that ends with whose the rights are, ``… lock. © ANP 2021``, or a notice in Korean?"""
    long = len(line) >= _TOLD_AT_LENGTH and "©" in line[-_RIGHTS:]
    return (long and _OF_YEAR.search(line) is not None) or "무단" in line[-_RIGHTS:]


_TOLD_AT_LENGTH = 240  # characters of a paragraph that no caption has
_OF_YEAR = lazily(r"[.!?”\"’]\s©\s?[^\W\d_][\w-]{1,20} \d{4}$")


def _may_be_credited(line: str, low: str, start: int) -> bool:
    """Has *line* what each credit at the end of one has, from *start* on?"""
    if line[-1] in _CLOSED or _CREDITING.search(line, start) or "by" in low:
        return True
    return any(map(low.__contains__, _BEHIND_STOP)) and _STOPPING.search(line, start) is not None


def _may_be_shouted(line: str) -> bool:
    """Does *line* end with a capital, or with a letter behind a word for credits?"""
    return line[-1].isupper() or (line[-1].isalpha() and ("Credit:" in line or "CREDIT:" in line))


def take_behind_strokes(document: Document) -> None:
    """Take the lines around the first paragraph that say whose a picture is behind strokes, as papers of Poland do."""
    for index in range(document.headline + 1, min(document.first + 2, len(document.lines))):
        line = document.lines[index]
        if line[0] == "/" and document.verdicts[index] is None and _is_behind_stroke(line):
            document.verdicts[index] = CREDIT


def take_filed(document: Document) -> None:
    """Take captions that end with words for a picture from the archive, or begin with those for what is shown."""
    tag, verdicts = document.known.tag, document.verdicts
    short, last = _file_pictures.SHORT, _file_pictures.LAST.get(tag)
    for index in range(document.headline + 1, len(verdicts)) if _file_pictures.may_be_told(tag) else ():
        line = document.lines[index]
        if last is not None and line[-1] not in last and (line[-2:-1] not in last or len(line) > short):
            continue
        if verdicts[index] is None and _file_pictures.is_one(line, tag):
            verdicts[index] = _CREDITED_CAPTION


def _is_of_text(match: Match, known: Lexicon) -> bool:
    """Is *match* several words for who writes, ``Bài, ảnh: Minh Anh``, or the credit a part: ``Text: A, Foto: B``?"""
    if match.words > 1:
        return True
    name, *more = _PARTING.split(match.rest, maxsplit=1)
    told = known.find(more[0]) if more else None
    return told is not None and told.kind is Kind.CAPTION and told.marked and _person.is_full_name(name)


_PARTING = lazily(r"\s?[;,،]\s|\s[/|·]\s")


def take_owned(document: Document) -> None:
    """Take captions that end with a bar and who took them in Spanish, in French with rights of nobody named.

    And above the story a few words and an agency.
    """
    known, size = document.known, len(document.lines)
    ends = _OWNED_ENDS.get(known.tag)
    for index in range(document.headline + 1, size if ends else min(document.first, size)):
        if document.verdicts[index] is not None or document.matches[index] is not None:
            continue
        line = document.lines[index]
        owned = index < document.first and (_taken_for.is_of_agency(line, known) or _is_dashed(line, known))
        if owned or (ends and ends(line)):
            document.verdicts[index] = _CREDITED_CAPTION


def _is_dashed(line: str, known: Lexicon) -> bool:
    """Does *line* end with who took a picture and for whom, a dash before each: ``Le quai lundi. - Ann Lee - AFP``?"""
    shown, dash, whose = line.partition(" - ")
    return bool(dash) and shown.count(" ") >= _SHOWN_WORDS and is_credit(whose.replace(" - ", "/"), known)


_SHOWN_WORDS = 2  # blanks in what a picture shows


_OWNED_ENDS = {"es": _taken_for.is_sourced, "fr": _taken_for.is_reserved}


def is_end_of_story(document: Document, index: int) -> bool:
    """Is line *index* the last of the running text, right below more of that? What it is from, then, the story is."""
    before = document.prose[max(0, index - 1) : index]
    return index > document.first and index >= document.last and before == [True]


def _is_korean(line: str, known: Lexicon) -> bool:
    return known.tag == "ko" and _taken_for.KOREAN.search(line) is not None


def _is_dateline(line: str, known: Lexicon) -> bool:
    """Is *line*, which ends with an agency in brackets, a city, a word in capitals or a place with a date before it?"""
    found = _alone.alone(line, known)
    if found is None:
        return False
    if found.date or found.source == _alone.PRESS_RELEASES:
        return True
    return is_city(found.place) or (found.place.isupper() and " " not in found.place)


def take_placed(document: Document) -> None:
    """Take the lines above the story that end with where and when a picture was taken: ``… Lockton, May 5, 2026.``."""
    for index in range(document.headline + 1, min(document.first + 2, len(document.lines) - 1)):
        line = document.lines[index]
        if document.verdicts[index] is None and len(line) <= LONGEST and ", " in line and has_digit(line[-16:]):
            at = line.rfind(". ", 0, -1)
            if at > 0 and _is_place_and_day(line[at + 2 :], document.known):
                document.verdicts[index] = _CREDITED_CAPTION


def _is_place_and_day(text: str, known: Lexicon) -> bool:
    """Is *text* a name and a day with its year, and nothing else but a word for that?"""
    times = _when.find_times(text, known) if len(text) <= CREDITED else ()
    if len(times) != 1 or times[0].timed or len(text) - times[0].end > _YEAR:
        return False
    place = text[: times[0].start].rstrip()
    named = place[:1].isupper() and not (place.isupper() and len(place) <= _ZONE)  # 9:30 p.m. ET, May 5, 2026
    return named and place[-1] == "," and place.count(" ") < _PLACE_WORDS


_YEAR, _PLACE_WORDS = 6, 4  # letters of the word for a year; words of a place
_ZONE = 5  # letters of a zone of time, and a comma


def _is_taken_above(document: Document, index: int) -> bool:
    """Does line *index*, above the story, end with who took a picture, in Korean or in brackets?

    Right between the headline and who signs it is a subhead, whoever is in brackets there.
    """
    line, known = document.lines[index], document.known
    if _is_korean(line, known):
        return True
    if index <= document.headline or len(line) > LONGEST or not _taken_for.is_photographed(line, known):
        return False
    below = document.matches[index + 1 : index + 2] if index == document.headline + 1 else ()
    return not any(match is not None and match.kind is Kind.BYLINE for match in below)


def _take_parted(document: Document, index: int) -> None:
    """Take a caption that ends where its credit begins, and the lines of that up to where its bracket closes."""
    document.verdicts[index] = PARTED
    for below in range(index + 1, min(index + PIECES, len(document.lines))):
        if document.lines[below][-1] == ")":
            document.set_verdict(range(index + 1, below + 1), PARTED)
            return


PARTED = Verdict(Label.CAPTION, 0.9, "a caption whose credit, in brackets, is on the lines below it")
PIECES = 4  # lines of a caption and its credit


def take_shown(document: Document) -> None:
    """Take the captions that end with whose the picture is and a full stop."""
    stop, shown = ("।", _SHOWN) if document.known.tag in _DANDA else (".", _STOPPED_CREDIT)
    for index, line in enumerate(document.lines if len(document.lines) > 1 else ()):  # one is the story
        if line[-1] != stop or document.verdicts[index] is not None or len(line) > _TOO_LONG:
            continue
        if stop == "." and line.find(":", -_WITHIN) < 0:
            continue
        if shown.search(line, max(1, len(line) - _WITHIN)) and not is_told(document, index):
            document.verdicts[index] = _CREDITED_CAPTION


_DANDA = frozenset({"bn", "hi"})
# ঘাটে ফিরছে ফেরি। — নিজস্ব চিত্র।
_SHOWN = lazily(
    r"[—–-]\s?(?:প্রতীকী|ফাইল|নিজস্ব|সংগৃহীত|প্রতিনিধিত্বমূলক|फाइल|प्रतीकात्मक|सांकेतिक) ?(?:চিত্র|ছবি|फोटो|फ़ोटो|तस्वीर)।$"
)
_WITHIN = 82  # characters of a credit
# What each of the following has: one of these signs, ``by``, a bracket at the end; or a stop, and a hyphen or a word.
_CREDITING, _STOPPING, _CLOSED = lazily("[©:：/／=＝|–—]"), lazily("[.)）\\]】]"), frozenset(")）]】")
_BEHIND_STOP = ("-", "фот", "fot", "hoto", "picha", "larawan", "φωτ", "снимка", "світлина")
_CREDITED_END = lazily(
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
# The same with a full stop behind it: … at the quay. Foto: Ann Lee. … at the quay (Photo: Harbour Times).
_STOPPED_CREDIT = lazily(
    r"(?:(?:[.!?…”\"»)][\s–—-]{1,3}|\s[–—-]\s?)(?:photos?|fotos?|fotograf\w{0,4}|bild(?:er)?|imagen|kuva|mynd|ảnh)\s?:\s?[^!?:;]{2,40}"
    r"|[(（](?:[^\W\d_]{3,12} )?(?:photos?|fotos?|fotograf\w{0,4}|bild|imagen|kuva|ảnh)\s?:\s?[^!?:()]{2,50}[)）])\.$",
    re.IGNORECASE,
)
# CREDIT: Ann Lee; … last week. ANN LEE FOR THE HARBOR GLOBE
_SHOUTED = lazily(
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
_RIGHTS = 30  # characters of whose the rights are, glued to the last sentence in Korea: 저작권자 © … 무단전재 금지


def is_told(document: Document, index: int) -> bool:
    """Is line *index* too long for a caption, or two sentences that are most of the text: the story itself?"""
    line = document.lines[index]
    if len(line) > _TOO_LONG or (index > document.first and _taken_for.is_paragraph_east(line, document.known)):
        return True
    return 2 * len(line) > document.character_count and len(NEXT_SENTENCE.findall(line)) >= _SENTENCES


_SENTENCES = 1  # ends of sentences with one more behind them


def is_signed(line: str, match: Match | None) -> bool:
    """Is *line* a byline with a credit in it, ``Anne Léger (avec AFP)``, or as in Turkey ``Ayşe KAYA/VAN, (DHA)``?"""
    if match is not None and match.kind is Kind.BYLINE:
        return True
    if "(" not in line and "（" not in line:
        return False
    return _WITH.search(line) is not None or _NAMED.fullmatch(line) is not None or _FILED.match(line) is not None


_WITH = lazily(r"[(（](?:(?:avec|with|mit|con|com|met|med|wraz z|[Tt]heo) |(?:[Tt]e(?:xt[eo]?|kst|sto)|words)\))")
_NAMED = lazily(
    r"[^\W\d_][^\W\d_]{1,20}(?: [^\W\d_][\w’-]{1,20}){1,2} \((?:[A-ZČŠŽŁ]{2,6}|dpa|sid|epd|tasr|čtk"
    r"|[Rr]itzau|Agerpres|Ansa|Belga|Efe|Hina|Lusa|Tanjug)\)"
)  # Jan Kowalski (PAP)
_FILED = lazily(  # Ayşe KAYA- Can DEMİR/VAN, (DHA)
    r"(?:[^\W\d_][^\W\d_.]{1,20}(?: [^\W\d_][^\W\d_.]{1,20}){1,3}\s?[-–,]\s?)?"
    r"[^\W\d_][^\W\d_.]{1,20}(?: [^\W\d_][^\W\d_.]{1,20}){1,3}\s?/\s?[^\W\d_a-zçğıöşü]{3,20},? ?[(（]"
)
