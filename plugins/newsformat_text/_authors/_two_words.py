"""Distinguishes capitalised headings of a few words from names of people: ``Steigende Kosten``, ``Rising Costs``."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._languages._lexicon import Lexicon


def may_be_heading(name: str, lexicon: Lexicon) -> bool:
    """Could *name* be a heading: does it start with a German adjective, or an ordinary word of another language?"""
    first = name.partition(" ")[0].lower()
    if lexicon.tag == "tr":
        words = name.replace("İ", "i").replace("I", "ı").lower().split()
        return words[0] in _TURKISH or words[-1].endswith(_TURKISH_VERBS)
    if lexicon.tag in _MALAY:
        linked = not _LINKING.isdisjoint(name.lower().split())
        return linked or first in _OF_MALAY or _FORMED.fullmatch(first) is not None
    if lexicon.tag in _GERMAN:
        declined = first.endswith(_DECLINED) and first.rpartition("-")[2] not in _GIVEN_NAMES
        return declined or first in _COUNTING or _OF_THE.search(name) is not None
    return lexicon.tag == "en" and (first in _ORDINARY or (first.endswith(_DERIVED) and first not in _GIVEN_ENGLISH))


_TURKISH = frozenset([
    "uzun", "kısa", "az", "çok", "sert", "yeni", "eski", "ilk", "son", "büyük", "küçük", "yoğun", "ağır", "acı",
    "tek", "iki", "üç", "ne", "nasıl", "neden", "niçin", "kim", "her", "hiç", "bu", "daha", "en", "tepki",
    "tepkiler", "karar", "kaza", "yangın", "deprem", "sel", "polis", "belediye", "başkan", "vali", "bakan",
    "meclis", "olay", "dava", "mahkeme", "soruşturma", "ceza", "suç", "şok", "flaş", "sürpriz", "kritik", "önemli",
    "özel", "zor", "kolay", "güzel", "kötü", "halk", "esnaf", "işçi", "çiftçi", "öğrenci", "aile", "kadın", "çocuk",
    "yaşlı", "milli", "yerel", "resmi", "acil", "yüksek", "düşük", "geniş", "sıkı", "gergin", "tarihi", "trafik",
    "ekonomi", "fiyat", "zam", "destek", "çağrı",
])  # fmt: skip
_TURKISH_VERBS = ("acak", "ecek", "yor", "ldı", "ldi", "ldu", "ldü", "ttı", "tti", "ttu", "ttü")
_MALAY = frozenset({"id", "ms"})
_LINKING = frozenset(
    ["di", "ke", "dari", "sejak", "untuk", "dengan", "dan", "yang", "pada", "hingga", "sampai", "tanpa"]
)
_OF_MALAY = frozenset([
    "latar", "awal", "akhir", "kata", "sedikit", "lama", "kronologi", "akar", "dampak", "tanggapan", "reaksi",
    "respons", "hasil", "upaya", "kondisi", "jumlah", "data", "fakta", "peran", "daftar", "cara", "sejarah",
    "profil", "tidak", "tak", "bukan", "belum", "masih", "sudah", "akan", "harus", "baru", "besar", "kecil",
    "banyak", "lebih", "paling", "sangat", "satu", "dua", "tiga", "empat", "lima", "warga", "polisi", "pemerintah",
    "presiden", "menteri", "gubernur", "bupati", "wali", "kasus", "korban", "pelaku", "saksi", "rencana", "target",
    "harga", "biaya", "uang", "rumah", "jalan", "hari", "tahun", "bulan", "minggu", "ancaman", "solusi", "masalah",
    "alasan", "tujuan", "manfaat", "syarat", "jadwal", "lokasi", "motif", "bantahan", "klarifikasi", "terus",
    "bagaimana", "mengapa", "apa", "siapa", "kapan", "isi", "bukti", "aksi", "situasi", "faktor", "risiko",
    "potensi", "langkah", "kritik", "protes", "tuntutan",
])  # fmt: skip
_FORMED = lazily(
    r"(?:ke|pe[mnr]?|peng)\w{3,12}an|me(?:ng|ny|mb|mp|nd)\w{3,12}|\w{4,12}(?:kan|nya)|pe(?:ng|ny|mb|nd|d)\w{3,12}"
)
_GERMAN = frozenset({"de", "lb", "gsw", "nds"})
_COUNTING = frozenset({"kein", "ein", "viel", "mehr", "genug", "zwei", "drei", "vier", "fünf", "kaum", "nur", "noch"})
_OF_THE = lazily(r"(?<! [Vv]on)(?<! [Vv]an)(?<! [IiAa]n)(?<! [Aa]u[fs])(?<! [Zz]u) (?:der|des|im|am) ")  # Kritik der …
_DECLINED = ("e", "er", "es", "en", "em")
_GIVEN_NAMES = frozenset([  # names of people that end like adjectives
    "alice", "anke", "anne", "annelie", "annemarie", "antje", "antoine", "ariane", "arne", "beate", "bente",
    "birgitte", "birte", "bjarne", "boje", "brigitte", "bruce", "catherine", "cathrine", "cécile", "charlie",
    "charlotte", "christiane", "christine", "claire", "clarence", "daniele", "dave", "doerte", "dörte", "eddie",
    "eike", "elfriede", "elke", "emanuele", "emilie", "enrique", "ernestine", "estelle", "felipe", "frauke",
    "friederike", "gabriele", "george", "gerlinde", "gisèle", "giuseppe", "grace", "hanne", "hannelore", "hauke",
    "heide", "heidemarie", "heike", "helene", "hélène", "helge", "henriette", "henrike", "hilde", "ilse", "imke",
    "inge", "irene", "jacqueline", "jaime", "jamie", "jane", "janine", "jesse", "jette", "joe", "jorge", "josefine",
    "josephine", "jule", "juliane", "julie", "karoline", "kate", "katharine", "käthe", "kathrine", "katie",
    "katrine", "lawrence", "liane", "liese", "lieselotte", "lotte", "louise", "luise", "luke", "maike", "malte",
    "mareike", "margarete", "margarethe", "marianne", "marie", "marlene", "martine", "maurice", "mechthilde",
    "meike", "melanie", "merle", "michele", "michelle", "mike", "nadine", "natalie", "nele", "nicole", "ole",
    "pauline", "pete", "philippe", "pierre", "raffaele", "renate", "rieke", "rike", "rosalie", "rose", "rosemarie",
    "rune", "sabine", "sandrine", "sibylle", "silke", "simone", "sophie", "steffie", "stefanie", "stephanie",
    "steve", "susanne", "swantje", "theodore", "tjorge", "torge", "ulrike", "ute", "uwe", "valentine", "valerie",
    "vicente", "viviane", "wayne", "wibke", "wiebke", "yvette", "yvonne", "zoe", "aleksander", "alexander", "alper",
    "amber", "caner", "casper", "chester", "christoffer", "christopher", "dexter", "didier", "dieter", "elmer",
    "ender", "ester", "esther", "gauthier", "gunter", "gunther", "günter", "günther", "heather", "heiner", "holger",
    "hunter", "ilker", "inger", "jasper", "javier", "jennifer", "jesper", "kasper", "kristoffer", "lander",
    "leander", "ludger", "oliver", "olivier", "önder", "ömer", "parker", "peter", "pieter", "rainer", "reiner",
    "roger", "rüdiger", "rutger", "sander", "skyler", "soner", "spencer", "taner", "tyler", "volker", "walter",
    "werner", "wolter", "wouter", "xander", "xaver", "xavier", "agnes", "andres", "andrés", "charles", "dolores",
    "georges", "gilles", "hannes", "hermes", "ines", "inés", "jacques", "james", "johannes", "jules", "lourdes",
    "mercedes", "miles", "moses", "ulises", "yves", "adem", "aden", "adrien", "aileen", "allen", "arben", "armen",
    "aurélien", "bastien", "ben", "carmen", "carsten", "cem", "christen", "coen", "colleen", "damien", "darren",
    "didem", "doreen", "eileen", "ekrem", "ellen", "erdem", "eren", "evren", "fabien", "glen", "görkem", "gretchen",
    "gülşen", "hagen", "helen", "imogen", "irem", "jaden", "jeroen", "jochen", "jörgen", "juergen", "julien",
    "jürgen", "kareem", "karen", "karsten", "kathleen", "ken", "kerem", "kersten", "kirsten", "koen", "lauren",
    "lucien", "maarten", "maren", "marleen", "marten", "maureen", "meltem", "morten", "noreen", "nurten", "owen",
    "özden", "özlem", "ruben", "salem", "sébastien", "sinem", "sören", "søren", "steen", "steffen", "stephen",
    "steven", "suren", "sven", "thorben", "thorsten", "torben", "torsten", "vivien", "warren", "willem",
])  # fmt: skip
_DERIVED = ("ing", "ion", "ment", "ness", "ity", "ous", "ful", "less", "able", "ible", "ive", "ish", "ward")
_GIVEN_ENGLISH = frozenset([
    "clive", "edward", "felicity", "hayward", "howard", "jing", "king", "ling", "marion", "ming", "olive", "ping",
    "sterling", "ting", "trinity", "verity", "ward", "woodward", "xing", "ying",
])  # fmt: skip
_ORDINARY = frozenset([
    "no", "not", "new", "old", "big", "small", "high", "low", "long", "short", "early", "late", "local", "global",
    "national", "regional", "foreign", "public", "private", "first", "second", "third", "last", "next", "other",
    "another", "same", "more", "most", "less", "few", "many", "much", "some", "any", "all", "both", "each", "every",
    "good", "bad", "best", "worst", "better", "worse", "great", "huge", "major", "minor", "main", "key", "top",
    "hard", "soft", "easy", "heavy", "light", "full", "empty", "open", "closed", "free", "safe", "dead", "alive",
    "ready", "poor", "hot", "cold", "dry", "wet", "dark", "bright", "deep", "wide", "tough", "strong", "weak",
    "fast", "slow", "quick", "true", "false", "real", "fake", "clear", "cloudy", "red", "green", "blue", "black",
    "white", "grey", "gray", "dutch", "french", "german", "british", "american", "english", "irish", "scottish",
    "welsh", "russian", "ukrainian", "chinese", "indian", "european", "african", "asian", "what", "why", "how",
    "when", "where", "who", "whose", "which", "this", "that", "these", "those", "it", "its", "his", "her", "our",
    "their", "your", "my", "we", "they", "she", "one", "two", "three", "four", "five", "six", "seven", "eight",
    "nine", "ten", "a", "an", "the", "and", "but", "or", "if", "yet", "only", "just", "still", "even", "then",
    "now", "under", "over", "above", "below", "after", "before", "between", "behind", "beyond", "against", "among",
    "around", "through", "within", "without", "on", "off", "in", "out", "up", "down", "to", "for", "with", "at",
    "of", "as", "like", "near", "since", "until", "police", "court", "council", "government", "state", "city",
    "town", "county", "country", "company", "family", "school", "hospital", "church", "fire", "water", "food",
    "health", "power", "price", "cost", "tax", "debt", "money", "market", "trade", "job", "work", "labour", "labor",
    "climate", "weather", "storm", "flood", "crime", "death", "war", "peace", "army", "security", "safety",
    "traffic", "road", "bridge", "ship", "harbour", "harbor", "port", "plane", "train", "vote", "election",
    "campaign", "party", "law", "budget", "plan", "deal", "talks", "probe", "case", "trial", "sentence", "appeal",
    "report", "study", "time", "year", "week", "day", "night", "life", "home", "house", "land", "world", "human",
    "women", "men", "children", "student", "teacher", "worker",
])  # fmt: skip
