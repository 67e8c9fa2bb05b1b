"""Points within the story on what is known so far, or on what happened when, under a heading for that.

An example::

    What we know so far ⏎ The bridge is closed ⏎ Nobody was hurt
"""

from __future__ import annotations

import re

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Kind
from newsformat_text._shape import COLONS


_HEADING = Verdict(Label.SUBHEADING, 0.9, "the heading of points on what is known, or on what happened when")
_POINT = Verdict(Label.LIST, 0.85, "a point on what is known, or on what happened when")
CERTAIN = (_HEADING, _POINT)
_MIN_POINTS, _MAX_POINTS = 2, 10  # points
_MAX_HEADING, _MAX_POINT = 45, 200  # characters of a heading; of a point
_SITE_KINDS = frozenset({Kind.RELATED, Kind.TOOL, Kind.COMMENTS, Kind.TAGS, Kind.COPYRIGHT})
_KNOWN = lazily(
    r"(?:what (?:we|do we|is|you need to) know(?:n)?(?: so far| now| about it)?|here['’]s what we know(?: so far)?"
    r"|what we (?:still )?(?:don['’]t|do not) know(?: yet)?"
    r"|was (?:bisher |bislang |derzeit |schon |noch nicht )?bekannt ist|was wir (?:bisher "
    r"|bislang )?(?:noch )?(?:nicht )?wissen"
    r"|das (?:wissen wir|ist bekannt)|ce que (?:l['’])?on sait(?: à cette heure| pour l['’]instant)?|ce qu['’]on sait"
    r"|ce que nous savons|ce que (?:l['’])?on ignore(?: encore)?"
    r"|(?:qué|lo que) (?:se sabe|sabemos)(?: hasta (?:ahora|el momento))?|lo que (?:no|aún no) se sabe"
    r"|o que (?:já )?(?:se sabe|sabemos)(?: até (?:agora|ao momento|o momento))?|o que falta saber"
    r"|(?:che )?cosa (?:sappiamo|si sa)(?: finora)?|(?:quello|ciò) che (?:sappiamo|si sa)(?: finora)?"
    r"|(?:dit|wat) weten we(?: tot nu toe| al)?|wat we (?:weten|nog niet weten)(?: tot nu toe)?"
    r"|(?:det|detta|dette) (?:här )?(?:vet|ved) vi(?: (?:så långt|hittills|nu|så langt|indtil videre))?"
    r"|tämä tiedetään(?: nyt)?|mitä tiedetään(?: nyt)?|co (?:już |zatím |dosud )?(?:wiemy|víme)(?: do tej pory"
    r"| dosud)?"
    r"|čo (?:zatiaľ )?vieme|amit (?:eddig )?tud(?:unk|ni lehet)|ce (?:știm|se știe)(?: până acum)?"
    r"|(?:što|šta) (?:se zna|znamo)(?: do sada| dosad)?|(?:шта|што) (?:се зна|знамо)(?: до сада)?"
    r"|что (?:уже |сейчас |пока )?(?:известно|мы знаем)(?: к этому (?:часу|моменту|времени)| на (?:данный"
    r"|этот) момент)?"
    r"|що (?:вже |зараз |наразі )?(?:відомо|ми знаємо)(?: на (?:цей|зараз|даний) (?:час|момент))?"
    r"|какво (?:знаем|се знае|е известно)(?: досега| до момента)?"
    r"|τι (?:γνωρίζουμε|ξέρουμε|είναι γνωστό)(?: μέχρι (?:στιγμής|τώρα))?"
    r"|(?:şu ana kadar |şimdiye kadar )?(?:bilinenler|neler biliniyor|ne biliyoruz|neler biliyoruz)"
    r"|(?:ما|ماذا|ما الذي) (?:نعرفه|نعرف|نعلمه)(?: حتى الآن)?|آنچه (?:تاکنون |تا کنون |تا الان )?می[\u200c ]?دانیم"
    r"|اب تک (?:ہم )?کیا (?:معلوم|جانتے) ہے?(?:ں)?|מה (?:ש)?(?:ידוע|אנחנו יודעים)(?: עד כה| עד עכשיו)?"
    r"|(?:अब तक )?(?:हम )?क्या (?:पता है|जानते हैं|मालूम है)|(?:এখন পর্যন্ত |এ পর্যন্ত )?যা (?:জানা গেছে"
    r"|জানা গেল|জানি)"
    r"|(?:これまでに|いま|現時点で)?(?:分かって|わかって|判明して)いること|(?:目前|現時)?已知(?:信息|情况|資訊|消息)"
    r"|(?:지금까지 |현재까지 )?(?:알려진|드러난|확인된) (?:것|사실|내용)"
    r"|(?:apa )?yang (?:kita |sudah |telah )?(?:diketahui|ketahui)(?: sejauh ini| saat ini)?"
    r"|những (?:gì|điều) (?:chúng ta |đã |được )?biết(?: đến nay| cho đến nay)?|สิ่งที่(?:เรา)?(?:รู้"
    r"|ทราบ)(?:แล้ว|จนถึงขณะนี้|ในขณะนี้)?"
    r"|what (?:we )?(?:still )?(?:is )?(?:un|not (?:yet )?)known|what remains unclear|was (?:noch )?(?:unklar"
    r"|offen) ist"
    r"|(?:ce qui reste|ce que l['’]on ne sait pas(?: encore)?)(?: à éclaircir)?|lo que (?:falta por saber"
    r"|queda por aclarar)"
    r"|o que (?:ainda )?(?:não se sabe|falta esclarecer)|(?:quello|ciò) che (?:ancora )?non (?:sappiamo"
    r"|si sa)(?: ancora)?"
    r"|(?:det|detta|dette) (?:här )?(?:vet|ved) vi (?:inte|ikke)(?: (?:ännu|ennå|endnu))?|mitä ei (?:vielä )?tiedetä"
    r"|(?:czego|co) (?:jeszcze )?nie wiemy|co (?:zatím |ještě )?nevíme|čo (?:ešte |zatiaľ )?nevieme"
    r"|amit (?:még )?nem tudunk"
    r"|ce nu (?:știm|se știe)(?: încă)?|(?:što|šta) (?:još )?ne znamo|что (?:пока |ещё |еще )?(?:неизвестно|неясно)"
    r"|чого (?:ми )?(?:ще |поки )?не знаємо|що (?:ще |поки )?невідомо|какво (?:още )?не (?:знаем|се знае)"
    r"|τι δεν (?:γνωρίζουμε|ξέρουμε)(?: ακόμη| ακόμα)?|henüz bilinmeyenler|(?:ما|ماذا) (?:لا|لم) نعرفه?(?: بعد)?"
    r"|آنچه (?:هنوز )?نمی[\u200c ]?دانیم|מה (?:עדיין )?לא (?:ידוע|ברור)|(?:尚不|仍不|还不)清楚的(?:情况|问题)"
    r"|まだ分かっていないこと"
    r"|아직 (?:알려지지 않은|모르는|밝혀지지 않은) (?:것|사실|내용)|yang belum diketahui|những điều chưa (?:rõ|biết)"
    r"|timeline(?: of events)?|chronology|chronologie(?: des événements)?|(?:die )?chronologie der ereignisse"
    r"|cronolog[íi]a"
    r"|linha do tempo|tijdlijn|tidslinj?e?n?|aikajana|kalendarium|časová osa|idővonal|cronologie|kronologija"
    r"|hronologija"
    r"|хронологи[яій](?: событий| подій)?|хронология на събитията|χρονολόγιο|kronoloji|التسلسل الزمني"
    r"|گاه[\u200c ]?شمار"
    r"|ציר (?:ה)?זמן|घटनाक्रम|ঘটনাক্রম|(?:これまでの)?(?:経緯|時系列)|时间线|時間線|事件时间线|타임라인"
    r"|사건 일지|kronologi(?: kejadian)?"
    r"|dòng thời gian|ลำดับเหตุการณ์"
    r")\s?[:：?？;]?",
    re.IGNORECASE,
)


def take(document: Document) -> None:
    """Take the short lines under such a heading, up to the next sentence, and the heading as a subheading."""
    for index in document.short:
        if document.first < index < len(document.lines) - _MIN_POINTS and document.verdicts[index] is None:
            stop = _points_end(document, index + 1)
            # Points before their heading: its pattern takes long to compile.
            if stop - index > _MIN_POINTS and _heads_points(document.lines[index]):
                document.verdicts[index] = _HEADING
                document.set_verdict(range(index + 1, stop), _POINT)


def _points_end(document: Document, start: int) -> int:
    """Return the line after the points from *start* on; *start* if there are too many, or the text ends with them."""
    following = range(start, min(start + _MAX_POINTS + 1, len(document.lines)))
    return next((k for k in following if not _is_point(document, k)), start)


def _heads_points(line: str) -> bool:
    return len(line) <= _MAX_HEADING and _KNOWN.fullmatch(line) is not None


def _is_point(document: Document, index: int) -> bool:
    """May line *index* be a point: undecided, short, and neither a sentence nor a heading?"""
    line = document.lines[index]
    if document.verdicts[index] is not None or document.prose[index] or document.ended[index]:
        return False
    match = document.matches[index]
    heading = match is not None and match.kind in _SITE_KINDS and (match.marked or match.words > 1)
    return not (heading or line[-1] in COLONS or line.isdecimal()) and len(line) <= _MAX_POINT
