"""Function words that do not end a sentence or headline, by language: a line that ends with one is incomplete.

Words that may end a headline are not included, such as verb particles: ``turned down``, ``kündigt Umbau an``.
"""

from __future__ import annotations


ONWARD: dict[str, frozenset[str]] = {
    "ar": frozenset([
        "في", "من", "على", "إلى", "الى", "عن", "أن", "إن", "بأن", "التي", "الذي", "الذين", "بين", "بحسب", "مع", "بعد",
        "قبل", "خلال", "عبر", "لا", "لم", "كما", "أو", "ثم", "حتى", "منذ", "ضمن", "لدى", "كل", "غير", "هذا", "هذه",
    ]),
    "bg": frozenset([
        "в", "във", "на", "с", "със", "и", "за", "от", "до", "по", "при", "след", "под", "над", "без", "между", "че",
        "или", "край", "през",
    ]),
    "ca": frozenset([
        "de", "del", "dels", "la", "el", "els", "les", "un", "una", "i", "a", "al", "als", "en", "amb", "per", "que",
        "sense", "des", "fins",
    ]),
    "cs": frozenset([
        "v", "ve", "na", "s", "se", "z", "ze", "k", "ke", "o", "od", "do", "po", "při", "před", "za", "pod", "nad",
        "bez", "mezi", "a", "i", "že", "nebo", "kvůli",
    ]),
    "da": frozenset([
        "en", "et", "den", "det", "de", "og", "i", "af", "for", "fra", "til", "ved", "mod", "mellem", "uden", "efter",
        "under", "at", "eller",
    ]),
    "de": frozenset([
        "der", "den", "dem", "des", "ein", "eine", "einem", "einen", "einer", "eines", "im", "am", "vom", "zum",
        "zur", "beim", "und", "oder", "für", "von", "wegen", "trotz", "seit", "zwischen", "gegen", "ohne", "sowie",
        "nach",
    ]),
    "el": frozenset([
        "ο", "η", "το", "οι", "τα", "του", "της", "των", "τον", "την", "και", "με", "για", "από", "σε", "στο", "στη",
        "στην", "στον", "στα", "στις", "μετά", "ότι",
    ]),
    "en": frozenset([
        "a", "an", "the", "and", "or", "of", "for", "from", "with", "to", "in", "at", "by", "after", "as", "its",
        "their", "his", "her", "into", "than", "that",
    ]),
    "es": frozenset([
        "de", "del", "la", "el", "los", "las", "un", "una", "y", "o", "a", "al", "en", "con", "por", "para", "que",
        "tras", "sin", "desde", "hasta", "entre", "su", "sus",
    ]),
    "fa": frozenset(["از", "به", "در", "که", "با", "برای", "این", "و", "تا", "بر", "یک"]),
    "fi": frozenset(["ja", "että", "sekä", "tai", "kun"]),
    "fr": frozenset([
        "de", "du", "des", "le", "la", "les", "un", "une", "et", "à", "au", "aux", "dans", "sur", "par", "chez",
        "que", "qui", "son", "sa", "ses", "leur", "après",
    ]),
    "he": frozenset(["של", "על", "את", "עם", "או", "כי", "גם", "בין"]),
    "hi": frozenset(["के", "का", "ने", "और", "कि", "एक", "इस"]),
    "hr": frozenset([
        "u", "na", "s", "sa", "i", "za", "od", "do", "po", "pri", "nakon", "iz", "iznad", "bez", "između", "da",
        "ili", "zbog",
    ]),
    "hu": frozenset(["a", "az", "és", "egy", "hogy", "vagy"]),
    "id": frozenset([
        "di", "ke", "dari", "yang", "untuk", "dan", "dengan", "pada", "oleh", "dalam", "setelah", "atau",
    ]),
    "it": frozenset([
        "di", "del", "della", "dei", "delle", "la", "il", "lo", "gli", "le", "un", "una", "e", "a", "al", "alla",
        "in", "con", "per", "che", "tra", "fra", "da", "dal", "nel",
    ]),
    "nl": frozenset([
        "de", "het", "een", "en", "of", "van", "voor", "met", "bij", "naar", "tegen", "tussen", "zonder", "na", "tot",
        "uit",
    ]),
    "no": frozenset([
        "en", "et", "den", "det", "de", "og", "i", "av", "for", "fra", "til", "ved", "mot", "mellom", "uten", "etter",
        "under", "at", "eller",
    ]),
    "pl": frozenset([
        "w", "we", "na", "z", "ze", "i", "do", "o", "od", "po", "przy", "przed", "za", "pod", "nad", "bez", "między",
        "że", "lub", "oraz", "dla", "przez",
    ]),
    "pt": frozenset([
        "de", "do", "da", "dos", "das", "a", "o", "os", "as", "um", "uma", "e", "em", "no", "na", "nos", "nas", "com",
        "por", "para", "que", "após", "sem", "ao", "à",
    ]),
    "ro": frozenset([
        "de", "la", "în", "din", "cu", "și", "pe", "pentru", "că", "un", "o", "după", "fără", "între", "sau", "al",
        "ale",
    ]),
    "ru": frozenset([
        "в", "во", "на", "с", "со", "и", "из", "за", "от", "для", "о", "об", "при", "под", "над", "по", "к", "у",
        "до", "без", "через", "между", "что", "или", "после", "а",
    ]),
    "sk": frozenset([
        "v", "vo", "na", "s", "so", "z", "zo", "k", "ku", "o", "od", "do", "po", "pri", "pred", "za", "pod", "nad",
        "bez", "medzi", "a", "i", "že", "alebo", "pre",
    ]),
    "sl": frozenset([
        "v", "na", "s", "z", "in", "iz", "za", "od", "do", "po", "pri", "pred", "pod", "nad", "brez", "med", "da",
        "ali", "ob",
    ]),
    "sr": frozenset([
        "u", "na", "s", "sa", "i", "za", "od", "do", "po", "pri", "nakon", "iz", "iznad", "bez", "između", "da",
        "ili", "zbog", "у", "на", "с", "са", "и", "за", "од", "до", "по", "при", "након", "из", "да", "или",
    ]),
    "sv": frozenset([
        "en", "ett", "den", "det", "de", "och", "i", "av", "för", "från", "till", "vid", "mot", "mellan", "utan",
        "efter", "under", "att", "eller",
    ]),
    "tr": frozenset(["ve", "ile", "için", "bir", "veya", "gibi"]),
    "uk": frozenset([
        "в", "у", "на", "з", "із", "зі", "і", "й", "та", "за", "від", "для", "о", "об", "при", "під", "над", "по",
        "до", "без", "через", "між", "що", "або", "після",
    ]),
    "ur": frozenset(["کے", "کا", "نے", "اور", "کہ", "ایک", "اس"]),
    "vi": frozenset(["và", "của", "tại", "cho", "với", "trong", "ở", "các", "những"]),
}  # fmt: skip

# Those of them before a noun: a deck in lower case may start with one, ``the mayor defends himself``.
DETERMINERS: dict[str, frozenset[str]] = {
    "ar": frozenset(["كل", "غير", "هذا", "هذه"]),
    "ca": frozenset(["la", "el", "els", "les", "un", "una"]),
    "de": frozenset(["der", "den", "dem", "des", "ein", "eine", "einem", "einen", "einer", "eines"]),
    "el": frozenset(["ο", "η", "το", "οι", "τα", "του", "της", "των", "τον", "την"]),
    "en": frozenset(["a", "an", "the", "its", "their", "his", "her", "that"]),
    "es": frozenset(["la", "el", "los", "las", "un", "una", "su", "sus"]),
    "fa": frozenset(["این", "یک"]),
    "fr": frozenset(["le", "la", "les", "un", "une", "des", "son", "sa", "ses", "leur"]),
    "hu": frozenset(["a", "az", "egy"]),
    "it": frozenset(["la", "il", "lo", "gli", "le", "un", "una"]),
    "nl": frozenset(["de", "het", "een"]),
    "pt": frozenset(["a", "o", "os", "as", "um", "uma"]),
    "ro": frozenset(["un", "o"]),
    "tr": frozenset(["bir"]),
    "vi": frozenset(["các", "những"]),
    **dict.fromkeys(("da", "no", "sv"), frozenset(["en", "et", "ett", "den", "det", "de"])),
    **dict.fromkeys(("hi", "ur"), frozenset(["एक", "इस", "ایک", "اس"])),
}
