"""Places that agencies of Turkey print in capitals on a line of their own above the story: ``İSTANBUL``."""

from __future__ import annotations


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
# Towns abroad that their correspondents report from.
_ABROAD = frozenset([
    "ATİNA", "BAĞDAT", "BAKÜ", "BELGRAD", "BERLİN", "BEYRUT", "BRÜKSEL", "CENEVRE", "DOHA", "ERBİL", "GAZZE", "KABİL",
    "KAHİRE", "KUDÜS", "LEFKOŞA", "LONDRA", "MADRİD", "MOSKOVA", "NEW YORK", "PARİS", "PEKİN", "ROMA", "SARAYBOSNA",
    "STOCKHOLM", "ŞAM", "TAHRAN", "TİFLİS", "TOKYO", "TRABLUS", "ÜSKÜP", "VARŞOVA", "VAŞİNGTON", "VİYANA", "WASHINGTON",
])  # fmt: skip
_LONGEST = 30  # characters


def is_place(line: str) -> bool:
    """Is *line* a province in capitals, perhaps with a town of it, ``BALIKESİR/AYVALIK``, or a town abroad?"""
    province, _, town = line.partition("/")
    return len(line) <= _LONGEST and (line in _ABROAD or (province.strip() in _PROVINCES and town == town.upper()))
