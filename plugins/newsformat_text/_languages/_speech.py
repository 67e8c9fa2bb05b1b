"""Who says what a sentence tells, behind its last comma: ``…, it said.``, ``…, teilte das Amt mit.``"""

from __future__ import annotations

from newsformat.plugin import lazily


def is_attributed(line: str) -> bool:
    """Ends *line*, a sentence, with somebody who says so? What a site says to its readers never does."""
    end = line[max(0, len(line) - _REACH) :]
    return "," in end and _SAYS.search(end) is not None


_REACH = 110  # characters that stand last
_VERBS = (
    r"said|says|told (?:the|him|her|them|us|me|[A-Z])\w*|added|wrote|joked|replied|explained|argued|insisted",  # en
    "sagte|sagten|sagt|teilte|teilten|erklärte|erklärten|schrieb|betonte|hieß|berichtete|versicherte",  # de
    "zei|zegt|zeiden|aldus|liet|vertelt|vertelde|meldde|meldt",  # nl
    "déclaré|dit|affirmé|expliqué|indiqué|ajouté|répondu|assuré|précisé|souligné|annonce|explique|raconte|selon",  # fr
    "dijo|dijeron|dice|explicó|señaló|afirmó|indicó|informó|agregó|aseguró|decía|declaró|comentó|según",  # es
    "va dir|diu|ha dit|ha explicat|segons",  # ca
    "disse|disseram|afirmou|explicou|informou|declarou|contou|diz|segundo",  # pt
    "detto|spiegato|dichiarato|dice|spiega|afferma|racconta|secondo",  # it
    "sade|säger|sa|sier|siger|sagde|uppger|skrev|skriver|opplyser|oplyser|berättar|forteller|fortæller",  # sv, no, da
    "sanoi|sanoo|kertoi|kertoo|totesi|mukaan",  # fi
    "powiedział|powiedziała|mówi|poinformował|poinformowała|poinformowało|podkreślił|podkreśliła|dodał|dodała",  # pl
    "řekl|řekla|uvedl|uvedla|uvedlo|sdělil|sdělila|sdělilo|povedal|povedala|uviedol|uviedla|dodal|dodala",  # cs, sk
    "mondta|közölte|írta|tette hozzá",  # hu
    "spus|declarat|anunțat|precizat|transmis",  # ro
    "rekao|rekla|kazao|kazala|izjavio|izjavila|poručio|poručila|priopćili|saopštili|dejal|dejala|povedal",  # hr, sr, sl
    "kata|ujar|ujarnya|katanya|tutur|jelas|ungkap",  # id, ms
)
_WE = r"(?!\s?(?:vi|wir|we|nous|wij|my|noi|nosotros)\b)"  # who speaks for a site
_SAYS = lazily(
    rf",[”“\"»’]?\s{_WE}(?:[^,.!?]{{1,60}}\s)?(?:{'|'.join(_VERBS)})(?![\w-]){_WE}[^,!?:]{{0,70}}\.[”“\"»]?$"
)
