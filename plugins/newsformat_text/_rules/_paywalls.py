"""Paragraphs that tell readers how to go on reading: ``… To continue reading this article, subscribe to …``."""

from __future__ import annotations

import re

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._wording import said_of_sites


_SAID = Verdict(Label.TOOL, 0.9, "says how to go on reading")
_LONGEST = 600  # characters of such a paragraph
_QUOTING = frozenset("\"'“„«‘»—–-")
_READ_ON = lazily(
    r"to (?:continue|keep) reading|to read the (?:full|rest|whole)|to read this (?:article|story)"
    r"|(?:um )?weiterzulesen|um diesen artikel (?:weiter)?zu ?lesen"
    r"|pour (?:lire la suite|continuer (?:à lire|votre lecture))"
    r"|para (?:seguir leyendo|continuar (?:leyendo|a ler|lendo|la lectura|a leitura))"
    r"|per (?:continuare a leggere|leggere tutto)|om verder te lezen"
    r"|(?:aby|żeby|by) (?:czytać dalej|przeczytać (?:cały|całość))"
    r"|för att (?:läsa vidare|fortsätta läsa)|for å lese (?:videre|hele)|for at læse (?:videre|hele)"
    r"|lukeaksesi (?:koko|jutun)|a (?:teljes )?cikk (?:el|tovább)olvasásához"
    r"|pentru a citi (?:mai departe|tot|continuarea)"
    r"|чтобы (?:читать дальше|прочитать (?:полностью|статью))|щоб (?:читати далі|прочитати)"
    r"|για να διαβάσετε (?:τη συνέχεια|ολόκληρο)|devamını okumak için"
    r"|untuk (?:terus|melanjutkan) membaca|untuk membaca selengkapnya"
    r"|za (?:nastavak čitanja|čitanje cijelog)|pro (?:další|celé) čtení|abyste mohli číst dál"
    r"|لمتابعة القراءة|להמשך קריאה",
    re.IGNORECASE,
)


def take(document: Document) -> None:
    """Take such paragraphs, which nobody says, with one word at least that sites say of themselves."""
    for index in range(document.headline + 1, len(document.lines)):
        line = document.lines[index]
        if document.verdicts[index] is None and len(line) <= _LONGEST and _says_how(line, document):
            document.verdicts[index] = _SAID


def _says_how(line: str, document: Document) -> bool:
    if line[0] in _QUOTING or _READ_ON.search(line) is None:
        return False
    return said_of_sites(line, document.known) > 0
