"""Recognises lines that evidently belong to a site: mottoes, name days, followers, font sizes."""

from __future__ import annotations

import re

from newsformat.plugin import lazily
from newsformat_text._shape import ends_sentence, has_digit


def is_motto(line: str) -> bool:
    """Is *line* the motto of a news portal?"""
    low = line.lower()
    if not any(map(low.__contains__, _SITES)) or ends_sentence(line):
        return False
    is_marked = line.isupper() or line[-1] in '»”“"'
    return _PORTAL.search(line) is not None or (is_marked and _OWN_SITE.match(low) is not None)


def delivers_news(line: str) -> bool:
    """Is *line* a Japanese motto, that a site or paper delivers news: ``…新聞社は港市の話題をお届けする新聞です。``?"""
    return line[-1] in "。す" and _DELIVERING.search(line) is not None


_DELIVERING = lazily(
    r"(?:ニュース|情報|話題|記事)を[^。]{0,16}(?:お届け|配信|発信|紹介)(?:する|している|します|しています)[^。]{0,8}(?:新聞|新聞社|サイト|メディア|ポータル)?(?:です|ます)。?$"
)


def is_name_day(line: str) -> bool:
    """Does *line* give the name day, perhaps glued to the date: ``Úterý 24. červnaSvátek má Jan``?"""
    names_saint = line[0] in _INITIALS_OF_NAMES and _NAMES.match(line) is not None
    return names_saint or (len(line) <= LONGEST and has_digit(line) and _GLUED_NAMES.search(line) is not None)


LONGEST = 80  # letters of a motto
_INITIALS_OF_NAMES = frozenset("ISMDNŠVAPNsmivИД")
_NAMES = lazily(
    r"(?:Dagens namn|Namnsdag|[Ii]mieniny|[Ss]vátek|[Mm]eniny|(?:Dnes|Zajtra|Zítra) (?:má|mají|majú|oslavuje) "
    r"(?:svátek|meniny)|(?:A )?[Mm]ai névnap|Névnap|(?:Šodien )?[Vv]ārda dienu svin|[Vv]ārda ?dienas"
    r"|Vardadienius švenčia|Именины|Имен ден)\b"
)
_GLUED_NAMES = lazily(r"[^\W\d_](?<![A-Z])(?:Svátek|Meniny) m[áa]")
# Part of everything that these patterns find:
_SITES = (
    "port", "online", "digital", "serwis", "site", "nyhets", "uutis", "haber", "πύλη", "сайт", "сајт", "портал",
    "издание", "видання", "агентство", "интернет-",
)  # fmt: skip
_PORTAL = lazily(
    r"(?i:\b(?:nachrichten|online|news)-?portal\b|\bportal (?:informacyjny|d[ei] (?:not[ií]cia|știri)|s vijestima)"
    r"|\bserwis informacyjny|\bsite d[’']informations?\b|\b(?:quotidiano|giornale) online\b"
    r"|\b(?:peri[oó]dico|diario|jornal|ziar) (?:digital|online)\b"
    r"|\b(?:zpravodajský|spravodajský|informativni) port[aá]l"
    r"|\bhírportál|\bnyhetssajt|\buutissivusto|\bnaujien[ųu] portal|\bziņu portāl|\buudisteportaal|\bhaber sitesi"
    r"|\bειδησεογραφικ[όή] (?:πύλη|site|portal))"
)
_OWN_SITE = lazily(  # САЙТ ГАЗЕТЫ ГАВАНИ, Официальный сайт газеты «Гавань»
    r"(?:официальный |офіційний |афіцыйны |официален |званичан )?(?:сайт|портал|сајт|сайты)\b"
    r"|сетевое издание|інтернет-видання|онлайн-видання|интернет-газета|информационн(?:ое агентство|ый портал)"
    r"|інформаційн(?:е агентство|ий портал)|новостной портал|новинний портал"
)


def is_logo(line: str) -> bool:
    """Is *line* the alternative text of a logo: ``Harbour Post logo``?"""
    if len(line) > _MARK or line.count(" ") > _NAMED_SITE:
        return False
    words = line.lower().split()
    return len(words) > 1 and not _LOGOS.isdisjoint((words[0], words[-1]))


_MARK, _NAMED_SITE = 40, 3  # characters of such a line; spaces in it
_LOGOS = frozenset({"logo", "логотип", "logotyp", "logotip", "logó"})


def counts_followers(line: str) -> bool:
    """Is *line* nothing but the number of followers?"""
    return line[0].isdigit() and len(line) <= _MAX_FOLLOWERS and _FOLLOWERS.fullmatch(line) is not None


_MAX_FOLLOWERS = 40  # characters of how many follow a site
_FOLLOWERS = lazily(  # 20,9 тыс. подписчиков, 1.2K followers
    r"\d{1,3}(?:[., \u00a0]\d{1,3}){0,3}\s?(?:тыс|млн|тис|tys|tis|mln|mil|mln|bin|milyon|[KkMmКкМм])?\.?\s"
    r"(?i:подписчик|підписник|падпісчык|followers|subscribers|takipçi|abon[aeē]|obserwuj|pratitelj|sledovatel|odběratel"
    r"|odoberateľ|követő|последовател|следбени|izləyici|jazylushy|жазылушы|катталуучу|obunachi|обуначи)[^\W\d_]{0,4}"
)


def is_pager(line: str) -> bool:
    """Is *line* links to the previous and next stories: ``« Town opens lock | Home | Fair ends early »``?"""
    return line[0] in _BACK and line[-1] in ONWARD and line.count(" | ") == 2  # noqa: PLR2004 -- around where it leads back


_BACK, ONWARD = frozenset("«‹←<"), frozenset("»›→>")


def is_size(line: str) -> bool:
    """Is *line* a font size, or a choice of several: ``A A A``?"""
    return line in SIZES or (line[0] in _FIRST_LETTERS and _ROW_OF_SIZES.fullmatch(line) is not None)


_FIRST_LETTERS = frozenset("AaАа")
_ROW_OF_SIZES = lazily(r"[AА][AaАа]?[+-]?(?:[\s/|][AА][AaАа]?[+-]?){2,5}")
# Of letters; a reader may choose another.
SIZES = frozenset([
    "A+", "A-", "A−", "A–", "A++", "A--", "A+A-", "A-A+", "+A", "-A", "T+", "T-", "А+", "А-", "Aa+", "Aa-", "aA", "аА",
    "ع+", "ع-", "الف الف",
])  # fmt: skip


def counts_readers(line: str) -> bool:
    """Is *line* nothing but the number of times the story was read, viewed or shared?"""
    if len(line) > _MAX_READERS or not has_digit(line):
        return False
    return (_READ_BY if line[0].isdigit() else _READ_TIMES).fullmatch(line) is not None


_MAX_READERS = 42  # characters of how many readers there were
# With a word before the number: Lu 1234 fois, Bu haber 1234 kez okundu
_READ_TIMES = lazily(
    r"(?:(?:Cet )?[Aa]rticle lu|Lu|Vu|Consulté) \d[\d.,  ]{0,9} fois"
    r"|(?:(?:Esta )?[Nn]ota (?:vista|leída)|(?:Esta )?[Nn]oticia (?:vista|leída)|Visto|Leído) \d[\d.,]{0,9} veces"
    r"|(?:(?:Esta )?[Nn]otícia (?:vista|lida)|Lida|Lido|Visualizado) \d[\d.,]{0,9} vezes"
    r"|(?:(?:Questo )?[Aa]rticolo letto|Letto|Visto) \d[\d.,]{0,9} volte"
    r"|(?:(?:Dieser )?[Aa]rtikel (?:wurde )?|Bereits )\d[\d.]{0,9} ?[Mm]al gelesen"
    r"|(?:Dit artikel is |Reeds )?\d[\d.]{0,9} (?:keer|maal) (?:gelezen|bekeken)"
    r"|(?:Artykuł p|P)rzeczytano \d[\d  ]{0,9} razy|Přečteno \d[\d  ]{0,9}(?:krát|×| ?x)"
    r"|(?:Bu )?(?:haber|yazı|içerik) (?:toplam )?\d[\d.]{0,9} (?:kez|defa) (?:okundu|okunmuştur|görüntülendi)"
    r"|(?:Articol(?:ul)? )?[Cc]itit de \d[\d.]{0,9} ori|Pročitano \d[\d.]{0,9} puta|Prebrano \d[\d.]{0,9}(?:-| )?krat"
    r"|Dibaca(?: sebanyak)? \d[\d.,]{0,9} kali|Läst \d[\d  ]{0,9} gånger|Lest \d[\d  ]{0,9} ganger"
    r"|Læst \d[\d.]{0,9} gange|เข้าชม(?:แล้ว)?(?: ?: ?| )\d[\d,]{0,9}(?: ครั้ง| คน)?"
    r"|(?:👁\ufe0f?|Прегледа|Прегледи|Преглеждания|Прочетена|Дида шуд|Үзсэн|閲覧数|閲覧)\s?[:：]?\s?\d[\d., \xa0]{0,9}"
)
_READ_BY = lazily(
    r"(?:\d[\d.,]{0,9} Total Views? , )?"
    r"\d[\d.,  ]{0,9}\s?[kKmM]?\s?(?:views?|reads?|hits|likes?|shares?|comments?|total views|visitas|lecturas"
    r"|visualizaciones|visualizações|visualizzazioni|letture|vues|lectures|Aufrufe|mal gelesen|weergaven|keer bekeken"
    r"|keer gelezen|visninger|visningar|näyttökertaa|katselukertaa|lukukertaa|vaatamist|lugemist|skatījumi|skatījums"
    r"|peržiūr(?:os|ų|a)|odsłon[ay]?|wyświetle(?:ń|nia)|zobrazení|přečtení|zhliadnutí|prečítaní|megtekintés|olvasás"
    r"|vizualizări|afișări|citiri|pregleda?|ogledov|prikaza|shikime|lexime|προβολές|αναγνώσεις|görüntülenme|okunma"
    r"|görüntüleme|(?:kez|defa) (?:okundu|okunmuştur|görüntülendi|izlendi)"
    r"|baxış|dəfə oxunub|marta o‘qildi|marta ko‘rildi|kali dibaca|kali dilihat|dibaca|tayangan"
    r"|lượt xem|lượt đọc|просмотр(?:а|ов)?|прочтени[йея]|перегляд(?:и|ів)?|преглед(?:а|и)?|прегледвания|прочитания"
    r"|прагляд(?:аў|ы)?|қаралым|үзсэн"
    r"|рет қаралды|次阅读|次閱讀|次浏览|阅读|浏览|回視聴|回閲覧|বার পঠিত|জন দেখেছেন|বার দেখা হয়েছে"
    r"|बार पढ़ा गया|बार देखा गया|पटक हेरिएको|पटक पढिएको"
    r"|ครั้ง|مشاهدة|مشاهدات|قراءة|بازدید|צפיות|צפייה בגלריה|بار دیکھا گیا|بینین|እይታዎች|እይታ|դիտում|ნახვა)\.?(?: today)?",
    re.IGNORECASE,
)
