"""Words before a link to another story, which need no colon behind them: ``Lire aussi``, ``Read more``."""

from __future__ import annotations

from newsformat.plugin import letters


_POINTERS = frozenset(map(letters, (
    "Read also", "Also read", "Read more", "Read next", "Read this", "See also", "See more", "Watch also", "Related",
    "Related story", "Related article", "More on this story", "Recommended", "Don't miss", "Lire aussi", "À lire aussi",
    "Lire également", "À lire également", "Lire la suite", "Voir aussi", "À voir aussi", "Lee también", "Lea también",
    "Leer también", "Lee además", "Lea además", "Leer más", "Ver también", "Vea también", "Te puede interesar",
    "Le puede interesar", "También te puede interesar", "Llegiu també", "Leia também", "Leia mais", "Veja também",
    "Veja mais", "Saiba mais", "Ler também", "Ler mais", "Leia ainda", "Leggi anche", "Leggi di più", "Vedi anche",
    "Guarda anche", "Per approfondire", "Lesen Sie auch", "Lesen Sie mehr", "Lies auch", "Auch interessant",
    "Mehr zum Thema", "Mehr dazu", "Zum Thema", "Lees ook", "Lees meer", "Bekijk ook", "Læs også", "Læs mere",
    "Les også", "Les mer", "Se også", "Läs också", "Läs även", "Läs mer", "Lue myös", "Lue lisää", "Czytaj też",
    "Czytaj także", "Czytaj więcej", "Zobacz też", "Zobacz także", "Zobacz również", "Čtěte také", "Čtěte též",
    "Přečtěte si také", "Čítajte tiež", "Prečítajte si aj", "Citește și", "Citeşte şi", "Olvassa el ezt is",
    "Pročitajte i", "Pročitajte još", "Preberite tudi", "Прочетете още", "Читайте также", "Читать также",
    "Смотрите также", "Материалы по теме", "По теме", "Читайте також", "Дивіться також", "Διαβάστε επίσης",
    "Διαβάστε ακόμα", "Ayrıca bakınız", "Baca juga", "Simak juga", "Lihat juga", "Baca selengkapnya", "Đọc thêm",
    "Xem thêm", "Xem tiếp", "اقرأ أيضا", "اقرأ أيضًا", "اقرأ المزيد", "شاهد أيضا", "קראו גם", "यह भी पढ़ें",
    "ये भी पढ़ें", "আরও পড়ুন", "関連記事", "あわせて読みたい", "こちらもおすすめ",
    "相关阅读", "相关新闻", "延伸阅读", "相關新聞", "相關報導", "延伸閱讀", "관련기사",
    "อ่านเพิ่มเติม",
)))  # fmt: skip


_TO_READ_ON = frozenset(map(letters, (
    "Continue reading", "Read full story", "Read the full story", "Full story", "Weiterlesen", "Mehr lesen",
    "Lire plus", "Lire l’article", "En savoir plus", "Seguir leyendo", "Continua a leggere", "Continuar lendo",
    "Continue lendo", "Lees verder", "Czytaj dalej", "Читать далее", "Читати далі", "Devamını oku", "Selengkapnya",
    "続きを読む", "阅读全文", "閱讀全文", "더 보기",
)))  # fmt: skip
_READING_ON = _POINTERS | _TO_READ_ON


def reads_on(link: str) -> bool:
    """Do the words of *link* lead to the rest of what is above it: ``Read more``, ``Weiterlesen``?"""
    return letters(link) in _READING_ON


def leads_to(label: str, title: str) -> bool:
    """Do the words of *label* lead to another story with this *title*?

    Without a sign behind them, they may also be the beginning of a sentence, which goes on in lower case or ends with a
    full stop: ``Related cases have been reported``, ``Zum Thema hat sich niemand geäußert.``
    """
    is_bare, title = label.strip()[-1:].isalpha(), title.strip(_AROUND)
    return letters(label) in _POINTERS and not (is_bare and (title[:1].islower() or title.endswith(_STOPS)))


_STOPS = (".", "。", "।")
_AROUND = ' ["“«»]'  # a title
