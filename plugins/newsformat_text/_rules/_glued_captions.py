"""Captions with a credit glued to their end, or that point at people in the picture: ``Ann Lee (left)``.

Examples of glued credits are ``… waits in the rain.Photo: Ann Lee/AFP`` and ``… in the rain Ann Lee/Getty Images``.
"""

from __future__ import annotations

from collections import defaultdict

from newsformat.plugin import lazily
from newsformat_text._authors import _person
from newsformat_text._authors._joiners import CAPITAL, LOWER
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Kind, Lexicon
from newsformat_text._rules._credited_captions import is_end_of_story
from newsformat_text._shape import STOPS, bullet_width


_CAPTION_WITH_CREDIT = Verdict(Label.CAPTION, 0.88, "ends with a credit, with or without a blank before it")
_POINTER = Verdict(Label.CAPTION, 0.85, "points to something in a picture")

_SHORTEST, _LONGEST, _MAX_POINTING = 14, 320, 220  # characters of a caption; of one that points at people, at most
_SIGNS = (":", "/", "(", "<", "©", " via ")  # every credit has one of them
_MAX_CREDIT = 90  # characters of a credit
_MIN_CAPTION = 25  # characters of what a picture shows
_MOST_OF_TEXT = 1.5  # a line is the story itself if the text is less than so many times as long
_MAX_LINES_BELOW = 3  # lines under the last long one

# A word for pictures with a capital, and a photographer, behind a sentence or glued to its last word.
_WORD_AND_PHOTOGRAPHER = lazily(
    r"(?:(?<=[a-zß-öø-ÿа-яα-ω0-9.!?)\]”\"’»])|(?<=[.!?)”\"’»] ))"
    r"(?:Photo(?:graph)?s?|Photo [Cc]redit|Image(?: [Cc]redit)?s?|Image [Ss]ource|Credits?|Pic(?:ture)?s?|Photography"
    r"|Foto(?:s|grafie|graf|grafía)?|Fot\.|Bild(?:er|quelle)?|Quelle|Grafik|Video|Illustration(?:en)?|Zdj(?:ęcie|\.)"
    r"|Crédits?(?: photos?)?|Créditos?|Imagen|Immagine|Imagem|Fonte|Fuente|Lähde|Kuva|Kilde|Källa|Фото|Источник"
    r"|Vir|Burimi|Mənbə|Nguồn|Chanzo|Allikas|Avots|Šaltinis|Font|Iturria|Foinse|Ffynhonnell|Heimild|Pinagmulan|Manba"
    r"|Φωτο(?:γραφία)?|Πηγή)"
    r"\s?[:/]\s?[^\W\d_a-z(][^:!?]{1,78}$"
    r"|图像来源: [^:!?。]{2,78}$|(?<=[a-z0-9.)])(?:Bild|Foto|Quelle): (?:dpa|imago|privat|epd|afp)\b[^:!?]{0,50}$"
)
_AGENCY = (
    r"(?:AFP|AP|AAP|EPA|EFE|ANSA|PA(?: Wire| Images| Media)?|PTI|ANP|Belga|BELGA|NTB|TT|PAP|ČTK|MTI|STT|CP|LUSA|Lusa"
    r"|AA|Anadolu|REUTERS|Reuters|dpa|Keystone|KEYSTONE|SIPA|Sipa|Abaca|Bloomberg|TASS|ТАСС|РИА Новости|Коммерсантъ"
    r"|EUROKINISSI|Eurokinissi|INTIME|ΑΠΕ-ΜΠΕ|Europa Press|LaPresse|Zuma(?: Press)?|ZUMA(?: Press)?|NurPhoto"
    r"|Getty(?: Images)?|GC Images|WireImage|FilmMagic|Corbis|Action Images|Shutterstock|Rex|REX|Alamy|Imago|IMAGO"
    r"|imago|iStock|picture alliance|Unsplash|Pexels|Pixabay|Adobe Stock|Depositphotos|AP Photo|The Canadian Press)"
)
_PART = rf"[^\W\d_{LOWER}][\w.'’-]{{0,24}}"
_NAME = rf"{_PART}(?: {_PART}){{1,3}}"
_HANDED = lazily(
    rf"[\s.)”\"]({_NAME}) ?/ ?{_AGENCY}(?: [^\W\d_][\w.]{{1,12}}){{0,2}}(?: ?/ ?[^\W\d_][\w .-]{{2,30}})?$"
)
_CAPTION_AND_OWNER = lazily(
    rf"\S.{{24,}}(?:\s{_AGENCY}(?: Photo)?/{_NAME}(?: (?:Purchase|Acquire) Licensing Rights(?:, opens new tab)?)?"
    r"|\s©\s?[^\d©]{2,90}"
    r"|\s\([^\W\d_a-z][^()]{1,40},? \d{1,2}[./ ]\d{1,2}[./ ]\d{2,4}\))$"  # a place and a date
    rf"|\S+\s.{{6,}}[.!?]\s{_AGENCY}(?: Photo)? ?/ ?{_NAME}$"  # a short sentence: The ferry in 2008. AP/Tom Reed
)
_GLUED_CREDIT = lazily(
    rf"(?<![(（]c[)）])(?<=[{LOWER}0-9.)”\"])(?:{_PART}(?: {_PART}){{0,3}} ?/ ?{_AGENCY}"
    rf"|{_AGENCY} ?/ ?{_PART}(?: {_PART}){{0,3}})$"
)
_BRACKETED = lazily(rf"\S.{{30,}}[(\[]({_NAME}) ?/ ?{_AGENCY}[)\]]$")
_SLASHED = lazily(rf"[^/\d]{{30,200}}\s/\s?({_PART}(?: {_PART}){{1,2}})(?:\s/\s[^/.!?\d]{{2,24}})?$")
_VIA_AGENCY = lazily(rf"[.!?…”\"’)]\s[^.!?…]{{2,40}}\svia\s{_AGENCY}$")  # … of the election. abc12 via Getty Images
_REPORTER = lazily(r"\S.{6,}<[^<>]{2,12}\s?기자>$")

_POINTS = lazily(
    r"\((?:far left|far right|left|right|cent(?:er|re)|top left|top right|bottom left|bottom right|pictured|in red"
    r"|in blue|front|back|file|left to right|from left|links|rechts|Mitte|[lrM]\.|v\. ?l\.(?: ?n\. ?r\.)?"
    r"|[2-5]\. ?v\. ?[lr]\.|vorn|hinten|Archiv|Archivbild|Archivfoto|Symbolbild|Symbolfoto|Themenbild|à gauche"
    r"|à droite|au centre|archives|izq(?:uierda|\.)|dcha\.?|derecha|a sinistra|a destra|al centro|à esquerda|à direita"
    r"|ao centro|po lewej|po prawej|z lewej|z prawej|слева|справа|в центре|αριστερά|δεξιά|t\.[vh]\.?"
    r"|til venstre|til høyre|till vänster|till höger)\)"
    r"|\b(?:Archivbild|Archivfoto|Symbolbild|Symbolfoto|Arkivfoto|Arkivbilde|Arkivbild|Illustrasjonsfoto"
    r"|Illustrationsfoto|zdj(?:ęcie|\.) (?:ilustracyjne|poglądowe|archiwalne)|архивное фото|иллюстративное фото"
    r"|φωτογραφία αρχείου|foto de archivo|imagen de archivo|foto d['’]archivi?o|photo d['’](?:illustration|archives)"
    r"|image d['’]illustration)\b|(?:자료 ?사진|資料写真|资料图|資料照|資料圖|示意图|示意圖)[)）\]】]?$"
)
_DIRECTIONS = (
    "(", "rchiv", "ymbol", "rkiv", "llust", "zdj", "фото", "φωτ", "photo", "image", "사진", "写真", "图", "照", "圖",
)  # fmt: skip


# Behind a name, the part of the next one in the picture; but whoever wrote the text signs the story.
_PART_OF_CREW = r"[.,;|]?\s(?!(?:Te(?:x|ks)t|Testo|Words|Story))[^\W\d_a-z][^\d:.,;|]{2,24}\s?:"
# The photographer, and others with their part in the picture: Foto: Anna Berg. Styling: Lea Kern. Haare: Tom Lind.
_CREW = lazily(
    r"(?:(?<=[a-zß-öø-ÿ0-9.!?)\]”\"’»])|(?<=[.!?)”\"’»] ))"
    r"(?:Photo(?:s|graphy|grapher|graphie)?|Foto(?:s|grafie|graf)?)\s?:\s"
    rf"(?>(?P<name>[^:]{{5,40}}?){_PART_OF_CREW})(?>\s[^\W\d_][^:]{{1,60}}?{_PART_OF_CREW}){{0,8}}\s[^\W\d_][^:]{{2,60}}$"
)
_MAX_CREW = 300  # characters


_GLUED_LABEL = lazily(
    r"(?:Image|Media|Video) (?:caption|copyright|source)(?=[^\W\d_a-z]|[“‘\"'])"
)  # glued to the caption


def take(document: Document) -> None:
    """Take such lines below the headline."""
    lines, verdicts = document.lines, document.verdicts
    for index in [k for k, line in enumerate(lines) if _may_be_caption(line)]:
        line = lines[index]
        if verdicts[index] is not None or index <= document.headline or not _SHORTEST <= len(line) <= _LONGEST:
            continue
        if bullet_width(line) or _begins_else(document, index):
            continue
        # Most of the text: the story itself.
        if document.character_count < _MOST_OF_TEXT * len(line) and _SENTENCES.search(line):
            continue
        credited = line[-1] not in STOPS and any(map(line.__contains__, _SIGNS)) and _ends_with_credit(document, index)
        if credited or _names_crew(line) or _GLUED_LABEL.match(line) or _is_taken(line, document.lexicon):
            verdicts[index] = _CAPTION_WITH_CREDIT
        elif len(line) <= _MAX_POINTING and any(map(line.__contains__, _DIRECTIONS)) and _points(line):
            verdicts[index] = _POINTER


def _may_be_caption(line: str) -> bool:
    """May *line* end with a credit, or with several?"""
    return line[-1] not in STOPS or "(" in line or " " in line[-4:-1] or line.count(":") > 1


def _names_crew(line: str) -> bool:
    """Does *line* end with the photographer and others, each behind a word for their part in the picture?"""
    match = _CREW.search(line, max(1, len(line) - _MAX_CREW)) if line.count(":") > 1 and "oto" in line else None
    return match is not None and _person.is_full_name(match["name"])


def take_same_name(document: Document) -> None:
    """Take undecided lines that end with the same name, behind a full stop in one of them: a photographer."""
    lines, verdicts = document.lines, document.verdicts
    found = [
        index
        for index in range(document.headline + 1, len(lines))
        if verdicts[index] is None
        and _SHORTEST <= len(lines[index]) <= _LONGEST
        and lines[index][-1].isalpha()
        and not _begins_else(document, index)
    ]
    stopped = [lines[index] for index in found if any(map(lines[index].__contains__, ".!?"))]
    names = {match[1] for line in stopped if (match := _BEHIND_STOP.search(line, _SHORTEST - 1))}
    ended = defaultdict[str, list[int]](list)
    for index in found if names else ():
        parts = lines[index].rsplit(maxsplit=_NAMES)
        for start in range(1, len(parts)):
            if (name := " ".join(parts[start:])) in names:
                ended[name].append(index)
    for indices in ended.values():
        if len({" ".join(lines[index].split()) for index in indices}) > 1:
            document.set_verdict(indices, _CAPTION_WITH_CREDIT)


_SOURCES = (  # words for sources of pictures and of stories
    "Источник", "Quelle", "Fonte", "Fuente", "Lähde", "Kilde", "Källa", "Πηγή", "Vir", "Burimi", "Mənbə", "Nguồn",
    "Chanzo", "Allikas", "Avots", "Šaltinis", "Font:", "Iturria", "Foinse", "Ffynhonnell", "Heimild", "Pinagmulan",
    "Manba",
)  # fmt: skip
_NAMES = 4  # words of a name
_BEHIND_STOP = lazily(rf"[.!?][”\"’']?\s({_PART}(?:[ /]{_PART}){{1,3}})$")


def _begins_else(document: Document, index: int) -> bool:
    """Does line *index* begin with a phrase other than for captions, like a byline?"""
    match = document.matches[index]
    return match is not None and match.kind is not Kind.CAPTION


def _ends_with_credit(document: Document, index: int) -> bool:
    line = document.lines[index]
    if (position := credit_start(line)) and line[position:].startswith(_SOURCES) and is_end_of_story(document, index):
        return False
    if position or (line[-1] == ">" and _REPORTER.match(line)) or (" via " in line and _VIA_AGENCY.search(line)):
        return True
    if ("/" in line or "©" in line or (line[-1] == ")" and line[-2].isdigit())) and _CAPTION_AND_OWNER.match(line):
        return not _ends_story(document, index)
    if "/" not in line:
        return False
    if document.matches[index] is not None and _names_photographer(line):
        return True
    start, in_story = max(1, len(line) - _MAX_CREDIT), document.first < index < document.last + _MAX_LINES_BELOW
    match = _HANDED.search(line, start) or _BRACKETED.match(line) or (_SLASHED.fullmatch(line) if in_story else None)
    return match is not None and match.start(1) >= _MIN_CAPTION and _person.is_full_name(match[1])


def _names_photographer(line: str) -> bool:
    """Does a slash on *line*, which begins with a word for pictures, separate the motif from the photographer?

    This is common in Poland: ``Zdjęcie Nowy most / Jan Nowak/REPORTER / Reporter``.
    """
    _, *parts_after = line.split(" / ")
    return bool(parts_after) and _person.is_full_name(parts_after[0].partition("/")[0])


def _ends_story(document: Document, index: int) -> bool:
    """Is the end of line *index* that of an Austrian story, with an agency, desk or author: ``(APA, red, 2.6.)``?

    A name alone may be a place, so no long line may follow.
    """
    match = _CREDIT_WITH_DATE.search(document.lines[index])
    if match is None or index < document.first:
        return False
    names = match[1].split(", ")
    if any(map(document.lexicon.is_agency, names)) or not _DESKS.isdisjoint(names):
        return True
    return index >= document.last and all(map(_person.is_full_name, names))


_CREDIT_WITH_DATE = lazily(r"[.!?][”\"“»]?\s\(([^()]{2,60}), \d{1,2}\.\d{1,2}\.\d{4}\)$")
_DESKS = frozenset({"red", "Red"})


def _is_taken(line: str, lexicon: Lexicon) -> bool:
    """Does *line* end with a photographer without colon or slash: ``… au port. Photo archives Acme``?

    Or with an agency or initials behind a full stop and a bar or slash, as in French and Spanish newspapers:
    ``… / A. P.``.
    """
    if not any(map(line.__contains__, _TAKEN_STEMS)):
        return False
    found = _TAKEN.search(line, max(_SHORTEST // 2, len(line) - _TAKEN_WITHIN))
    if found is None or found["house"] is None:
        return found is not None
    match = lexicon.find(found["house"])
    return match is None or match.kind is Kind.CAPTION


_TAKEN_STEMS = ("Photo", "/", "|", "Fot")  # every such line has one of them
_TAKEN_WITHIN = 70  # characters of a photographer, with the words for that
# Gazette /Ann LEE, Gazette du Port
_OWNER = rf"[{CAPITAL}][\w’'./-]{{0,24}}(?: (?:[/({CAPITAL}][\w’'./)-]{{0,24}}|[{LOWER}]{{1,3}})){{0,6}}"
_TAKEN = lazily(
    r"[.»”\"]\s(?:\(?Photos? "
    rf"(?:(?:d['’](?:archives?|illustration)|archives?)(?: [{CAPITAL}][^.!?:]{{1,40}})?|{_OWNER})"
    rf"|/{{1,2}}\s(?:[{CAPITAL}]\. ?){{1,3}}(?:[{CAPITAL}][{LOWER}]{{2,20}})?"
    rf"|\|\s(?:(?:[{CAPITAL}]\. ?){{2,3}}|(?<=\. \| )(?P<house>{_OWNER})))$"
    rf"|[{LOWER}] (?:Fot\. |Fotó: )[{CAPITAL}][^.!?:]{{2,50}}(?:\.[a-z]{{2,3}})?$"
)


def credit_start(line: str) -> int:
    """Return where a credit begins that a word or sign marks, glued to a caption or behind its stop; 0 for none.

    Names in capitals before that of the photographer cannot be separated from it.
    """
    start = max(1, len(line) - _MAX_CREDIT)
    has_slash = "/" in line[start:]
    if not has_slash and ":" not in line[start:]:
        return 0
    match = _WORD_AND_PHOTOGRAPHER.search(line, start) or (_GLUED_CREDIT.search(line, start) if has_slash else None)
    return match.start() if match else 0


def _points(line: str) -> bool:
    """Does *line*, one sentence, point at something in a picture?"""
    if line[0] in "“„«(" or _SENTENCES.search(line) is not None:
        return False
    match = _POINTS.search(line)
    return match is not None and not (match[0] == "(pictured)" and _SPEECH_VERB.match(line, match.end()))


_SPEECH_VERB = lazily(r" (?:said|says|told|added|explained|commented) ")
_SENTENCES = lazily(r"[^\W\d_]{4}[.!?] [^\W\d_a-z]")
