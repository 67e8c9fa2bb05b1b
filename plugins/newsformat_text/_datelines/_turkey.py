"""Reads places in capitals of Turkish agencies: on a line above the story, ``İSTANBUL``, or after the reporter."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._authors._person import is_full_name
from newsformat_text._datelines._parts import Cut, dateline_from_parts, has_agency
from newsformat_text._languages._lexicon import Lexicon


_PROVINCES = frozenset([
    "ADANA", "ADIYAMAN", "AFYONKARAHİSAR", "AĞRI", "AKSARAY", "AMASYA", "ANKARA", "ANTALYA", "ARDAHAN", "ARTVİN",
    "AYDIN", "BALIKESİR", "BARTIN", "BATMAN", "BAYBURT", "BİLECİK", "BİNGÖL", "BİTLİS", "BOLU", "BURDUR", "BURSA",
    "ÇANAKKALE", "ÇANKIRI", "ÇORUM", "DENİZLİ", "DİYARBAKIR", "DÜZCE", "EDİRNE", "ELAZIĞ", "ERZİNCAN", "ERZURUM",
    "ESKİŞEHİR", "GAZİANTEP", "GİRESUN", "GÜMÜŞHANE", "HAKKARİ", "HATAY", "IĞDIR", "ISPARTA", "İSTANBUL", "İZMİR",
    "KAHRAMANMARAŞ", "KARABÜK", "KARAMAN", "KARS", "KASTAMONU", "KAYSERİ", "KİLİS", "KIRIKKALE", "KIRKLARELİ",
    "KIRŞEHİR", "KOCAELİ", "KONYA", "KÜTAHYA", "MALATYA", "MANİSA", "MARDİN", "MERSİN", "MUĞLA", "MUŞ", "NEVŞEHİR",
    "NİĞDE", "ORDU", "OSMANİYE", "RİZE", "SAKARYA", "SAMSUN", "SİİRT", "SİNOP", "SİVAS", "ŞANLIURFA", "ŞIRNAK",
    "TEKİRDAĞ", "TOKAT", "TRABZON", "TUNCELİ", "UŞAK", "VAN", "YALOVA", "YOZGAT", "ZONGULDAK",
])  # fmt: skip
# Foreign towns with correspondents of Turkish agencies.
_ABROAD = frozenset([
    "ATİNA", "BAĞDAT", "BAKÜ", "BELGRAD", "BERLİN", "BEYRUT", "BRÜKSEL", "CENEVRE", "DOHA", "ERBİL", "GAZZE", "KABİL",
    "KAHİRE", "KUDÜS", "LEFKOŞA", "LONDRA", "MADRİD", "MOSKOVA", "NEW YORK", "PARİS", "PEKİN", "ROMA", "SARAYBOSNA",
    "STOCKHOLM", "ŞAM", "TAHRAN", "TİFLİS", "TOKYO", "TRABLUS", "ÜSKÜP", "VARŞOVA", "VAŞİNGTON", "VİYANA", "WASHINGTON",
])  # fmt: skip
_LONGEST = 30  # characters


# Ayşe AK-Ali CAN/ANKARA, (DHA)-
_REPORTERS_AND_PLACE = lazily(
    r"(?P<by>[^\W\d_]{2,20}(?: [^\W\d_]{2,20}){1,3}(?:\s?-\s?[^\W\d_]{2,20}(?: [^\W\d_]{2,20}){1,3}){0,3})\s?/\s?"
    r"(?P<place>[A-ZÇĞİÖŞÜ]{2,20}(?:[ /][A-ZÇĞİÖŞÜ]{2,20}){0,2}(?:\s?\([A-ZÇĞİÖŞÜ]{2,20}\))?),?\s?"
    r"\((?P<source>[^\W\d_]{2,8})\)\s?[-–]?\s{0,2}(?=\S)"
)


def reported(line: str, lexicon: Lexicon) -> Cut | None:
    """Split off the reporter and, after a slash, the place and the agency."""
    match = _REPORTERS_AND_PLACE.match(line) if "/" in line[:_NAMES] else None
    if match is None or not has_agency(match["source"], lexicon):
        return None
    names = [name.strip() for name in match["by"].split("-")]
    by = ", ".join(names)
    return (
        dateline_from_parts(line, match.end(), (match["place"], match["source"], by), lexicon)
        if all(map(is_full_name, names))
        else None
    )


_NAMES = 90  # characters of a reporter's name


def is_place(line: str) -> bool:
    """Is *line* a province in capitals, perhaps with a town, ``BALIKESİR/AYVALIK``, or a foreign town?"""
    province, _, town = line.partition("/")
    return len(line) <= _LONGEST and (line in _ABROAD or (province.strip() in _PROVINCES and town == town.upper()))
