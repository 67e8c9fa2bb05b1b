"""Buttons below lists of other stories that lead to all of them: ``See all news from the harbour``.

A button also names the site that the heading of the list names: ``More from Harbour Times`` above the list, ``Harbour
Times Home`` below it.
"""

from __future__ import annotations

import re
from functools import cache

from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label


_ALL = Verdict(Label.TOOL, 0.85, "a button that leads to all titles of the list above")
_LONGEST = 80  # Latin letters of such a button


def take(document: Document) -> None:
    """Take such lines that were taken for the last title of a list."""
    called = _pattern(document.lexicon.tag)
    for index in document.labelled(Label.RELATED):
        line = document.lines[index]
        if len(line) * document.scale > _LONGEST or not has_label(document.verdicts[index - 1], Label.RELATED):
            continue
        if document.ended[index]:
            continue
        all_of_them = called is not None and called.match(document.lower_lines[index]) is not None
        if all_of_them or _leads_home(document, index):
            document.verdicts[index] = _ALL


def _leads_home(document: Document, index: int) -> bool:
    """Does line *index* name the site, as the heading of the list does, and its home page?"""
    site, _, home = document.lines[index].rpartition(" ")
    if home not in _HOME or not site:
        return False
    top = index - 1
    while top > 0 and has_label(document.verdicts[top], Label.RELATED):
        top -= 1
    return has_label(document.verdicts[top], Label.RELATED_HEADING) and document.lines[top].endswith(f" {site}")


_HOME = frozenset(["Home", "Homepage", "Startseite"])


@cache
def _pattern(tag: str) -> re.Pattern[str] | None:
    called = _CALLED.get(tag)
    return re.compile(called) if called else None


# In small letters, from the start of a line: to see or read all, and what is seen.
_CALLED = {
    "ar": r"(?:عرض|مشاهدة|شاهد|اقرأ) (?:كل|جميع|كافة) (?:ال)?(?:أخبار|مقالات|مواضيع)",
    "bg": r"(?:виж(?:те)?|прочети|покажи) всички (?:новини|статии|публикации)",
    "ca": r"(?:veure|mostra|llegeix) (?:tots els|totes les) (?:articles|notícies)",
    "cs": r"(?:zobrazit|číst|přečíst|ukázat) všechny (?:články|zprávy|aktuality)",
    "da": r"(?:se|vis|læs) alle (?:artikler|nyheder|historier)",
    "de": r"alle .{3,60} (?:anzeigen|ansehen)$|alle (?:artikel|beiträge|nachrichten|meldungen)\b.{0,50} lesen$",
    "el": r"(?:δείτε|δες|διαβάστε) (?:όλα τα|όλες τις) (?:νέα|άρθρα|ειδήσεις)",
    "en": r"(?:see|view|show|read|browse) all (?:the )?(?:latest )?(?:news|stories|articles|posts|headlines)\b",
    "es": r"(?:ver|lee|leer|mira) (?:todas las|todos los) (?:noticias|artículos|notas)",
    "fi": r"(?:näytä|katso|lue) kaikki (?:uutiset|jutut|artikkelit)",
    "fr": r"(?:voir|lire|afficher) (?:tous les|toutes les|toute l['’]) ?(?:articles|actualités?|actus|infos)",
    "he": r"(?:לכל|כל) (?:הכתבות|הידיעות|החדשות) (?:על|של|מ|ב)",
    "hr": r"(?:pogledaj(?:te)?|prikaži|vidi|čitaj) sve (?:vijesti|članke|objave)",
    "hu": r"(?:az )?összes .{3,50} (?:megtekintése|mutatása)$",
    "id": r"lihat semua (?:berita|artikel)",
    "it": r"(?:vedi|leggi|guarda|scopri|mostra) tutt[ei] (?:le|gli|i) (?:notizie|news|articoli)",
    "ko": r".{2,30} (?:전체|모두) ?보기$",
    "nl": r"(?:bekijk|lees|toon) al(?:le|s|) (?:het )?(?:artikelen|nieuws|berichten|verhalen)",
    "no": r"(?:se|vis|les) alle (?:artikler|nyheter|saker)",
    "pl": r"(?:zobacz|pokaż|czytaj) wszystkie (?:artykuły|wiadomości|newsy)",
    "pt": r"(?:ver|veja|leia|ler) (?:todas as|todos os) (?:notícias|artigos|matérias)",
    "ro": r"(?:vezi|citește|afișează) toate (?:știrile|articolele)",
    "ru": r"(?:смотреть|посмотреть|читать|показать) все (?:новости|статьи|материалы|публикации)",
    "sk": r"(?:zobraziť|čítať|ukázať) všetky (?:články|správy)",
    "sl": r"(?:poglej|prikaži|preberi)(?:te)? vse (?:novice|članke)",
    "sr": r"(?:pogledaj(?:te)?|prikaži|vidi|погледај(?:те)?|прикажи) (?:sve|све) (?:vesti|članke|вести|чланке)",
    "sv": r"(?:visa|se|läs) alla (?:nyheter|artiklar)",
    "tr": r"(?:tüm|bütün) .{3,50} (?:gör|göster|oku|görüntüle)$",
    "uk": r"(?:дивитися|переглянути|читати|показати) (?:усі|всі) (?:новини|статті|матеріали)",
    "vi": r"xem (?:tất cả|toàn bộ) (?:tin|bài)",
    "zh": r"查看(?:全部|所有)",
}  # fmt: skip
