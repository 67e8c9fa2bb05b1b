"""Recognises names of people and organisations by their form."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._languages._menu_words import SECTIONS
from newsformat_text._languages._organisation_words import OPENING_WORDS, ORGANISATION_WORDS, PARTICLES, PLACES


LONGEST = 48  # characters of a name
_NAME_REACH = 70  # first characters that contain two words of a name
_WORDS = 5
_EASTERN, _LETTERS = 3, 8  # words of a CJK name, and characters of one word
_NOT_NAME = lazily(
    r"""[\d“”„«»?!:;<>=@#%&*+~\[\]{}|\\/।॥۔።։។။。]|\.\.|https?"""
    r"""|תש[א-ת]{0,2}"[א-ת]"""  # a year
    r"""|(?<![\u05d0-\u05ea])"|"(?![\u05d0-\u05ea])"""  # in Hebrew, part of some names: ראב"ד
    r"""|\w{4}['’](?:[DTdt][AEae](?:[Nn]|KI|ki)?|[Nn]?[IİUÜıiuü][Nn])\b"""  # case ending, as in Turkish: Bornova'da
)


def is_name(text: str) -> bool:
    """Could *text* be the name of a person or desk?"""
    if not text or len(text) > LONGEST:
        return False
    words = text.split() if text[0] < "\u2e80" else text.replace("·", " ").split()  # 约翰·史密斯
    if len(words) <= _WORDS and text[0].isupper() and text.isascii() and text.istitle() and "".join(words).isalpha():
        return True  # as most are
    if _NOT_NAME.search(text):
        return False
    if len(words) > _WORDS and sum(word.lower() not in PARTICLES for word in words) > _WORDS:
        return False
    if text[0] > "\u2e80" and (len(words) > _EASTERN or max(map(len, words)) > _LETTERS):
        return False
    if not has_case(text[0]):
        return text[0].isalpha() and len(text) <= (6 if len(words) == 1 and text[0] > "\u2e80" else 28)
    return all(_capital(word) or word.lower() in PARTICLES for word in words) and any(map(_capital, words))


def has_case(letter: str) -> bool:
    """Is *letter* of a script with case? Georgian does not count, as its names have no capitals."""
    return letter.lower() != letter.upper() and not "\u10d0" <= letter < "\u1100"


def is_full_name(text: str) -> bool:
    """Could *text* be first and last name of one person, and little else?"""
    words = text.split()
    if len(words) == 1 and (("." in text and _INITIALLED.fullmatch(text)) or is_japanese_name(text)):
        return True
    if not 2 <= len(words) <= 4 or text in PLACES or words[0].lower() in OPENING_WORDS:  # noqa: PLR2004 -- words
        return False
    if not has_case(text[0]) and not SECTIONS.isdisjoint([word.removeprefix("و").removeprefix("ال") for word in words]):
        return False
    if text.isascii():
        return is_name(text) and all(len(word) > 1 for word in words)
    if "\u0370" <= text[0] < "\u0530" and _is_shortened(words[0]) and not text.isupper():
        return False
    if any(word in _IN_NO_NAME or (word.startswith("لل") and len(word) > _FOR_THE) for word in words):  # أصدق للأحداث
        return False
    if words[0].startswith("ال") and words[-1].startswith("ال") and words[-1].endswith("ة"):  # الساعة الشمسية
        return False
    return is_name(text) and all(len(word) > 1 or word == "Ó" for word in words)


def _is_shortened(word: str) -> bool:
    """Is *word* an acronym, as in МВД России, ΕΟΔΥ Ιλαρά, and not part of a name: А. Петров, КИМ Анна?"""
    return 1 < len(word) <= _INITIALS and word.isupper() and word.isalpha() and _SURNAME.fullmatch(word) is None


_INITIALS = 5  # maximum letters of such a word
# ПОПОВ Иван, or of Koreans, КИМ Анна; but ФСИН is an office
_SURNAME = lazily(r"(?!У?ФСИН)\w{2,3}(?:ОВ|ЕВ|ИН)|КИМ|ПАК|ЦОЙ|ТЕН|ЮН|ШИН|КАН|ХАН|ЛИМ|ХВАН")
_IN_NO_NAME = frozenset([  # in, from, of, with, and
    "في", "من", "على", "إلى", "عن", "مع", "از", "در", "به", "با", "برای", "را", "کا", "کی", "کے", "میں", "سے", "کو",
    "پر", "اور", "نے", "של", "על", "את", "עם", "का", "की", "के", "में", "से", "को", "पर", "और", "ने", "ও", "এবং", "ਦਾ", "ਦੀ",
    "ਦੇ", "ਤੇ", "ਨੂੰ", "ਵਿੱਚ",
])  # fmt: skip
_FOR_THE = 4  # letters of a word after Arabic ``for the``


_INITIALLED = lazily(  # Б.Болормаа, and in scripts of India, whose initials are the names of letters, கே.குமார்
    r"[А-ЯЁӨҮ][а-яөү]?\.[А-ЯЁӨҮ](?:[а-яёөү]{2,14}(?:-[А-ЯЁӨҮ][а-яёөү]{2,14})?|[А-ЯЁӨҮ]{2,14}(?:-[А-ЯЁӨҮ]{3,15})?)"
    r"|(?:[\u0900-\u0963\u0980-\u0ddf]{1,5}\.){1,4}[\u0900-\u0963\u0980-\u0ddf]{3,16}"
)


def is_japanese_name(text: str) -> bool:
    """Is *text* a Japanese name with one of the most frequent surnames: ``山田太郎``?"""
    return text[0] > "\u2e80" and _JAPANESE.fullmatch(text.replace(" ", "")) is not None


OF_JAPAN = (  # a name, with or without a space between its parts
    r"(?:佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|渡部|山本|中村|小林|加藤|吉田|山田|佐々木|松本|井上|木村|斎藤|斉藤|齋藤|清水|山崎|池田"
    r"|橋本|阿部|安部|石井|小川|岡田|後藤|近藤|村上|遠藤|青木|藤田|藤井|西村|福田|太田|三浦|岡本|松田|中島|中川|中野|原田|小野"
    r"|竹内|金子|和田|中山|石田|上田|森田|柴田|酒井|工藤|横山|宮本|内田|高木|安藤|谷口|丸山|今井|高田|河野|武田|小島|杉山|村田"
    r"|大塚|平野|菅原|久保|松井|野口|菊地|菊池|野村|新井|大野|坂本|山下|前田|長谷川|藤原|西田|藤本|桜井|桜田|松尾|増田|大西|古川"
    r"|浜田|水野|杉本|服部|樋口|片山|本田|久保田|五十嵐|岩田|中田|川村|黒田|望月|永井|吉川|矢野|秋山|松村|荒木|馬場|広瀬|石原|大橋"
    r"|森本|小池|内藤|田村|土屋|星野|西川|岩本|浅野|北村|本間|三宅|早川|荒井|松岡|篠原|須藤|川上|村山|川島|尾崎|高野|安田|小田|田口"
    r"|吉村|上原|児玉|中西|大谷|永田|関口|松浦|八木|吉岡|河合|小西|堀内|榎本|平井|根本|今村|野中|奥村|黒木|川田"
    r"|岩井|西山|松永|大沢|岸本|関根|平山|榊原|柳沢|稲葉|堀江|中尾|小泉|黒沢|古賀|本多|笠原|武藤|小谷|神田|二宮|松下|植田|中井|田辺|大森|大塚|柏木|沢田|小倉|塚本|杉浦|若林)"
    r"\s?[一-龯々ぁ-んァ-ヶ]{1,3}(?<![県市区町村駅港線署部社会店学校庁空警聞設業銀園湾])"
)
_JAPANESE = lazily(OF_JAPAN)


def is_chinese_name(text: str) -> bool:
    """Is *text* a Chinese name of three characters with one of the most frequent surnames: ``王小明``?"""
    return len(text) == _OF_THREE and _CHINESE.fullmatch(text) is not None


_OF_THREE = 3  # letters


OF_CHINA = (
    r"[王李张張刘劉陈陳杨楊黄黃赵趙吴吳徐孙孫朱胡郭何林罗羅郑鄭梁谢謝宋许許韩韓冯馮邓鄧曹彭曾萧蕭潘袁蔡蒋蔣杜叶葉魏苏蘇吕呂卢盧姚沈"
    r"钟鍾谭譚陆陸范廖贾賈韦邹鄒邱侯薛黎陶顾顧郝龚龔邵钱錢戴][一-龯]{2}(?<![省市县縣区區镇鎮乡鄉村版网網报報社讯訊局院部台臺国國州山江河岛島港湾灣])"
)
_CHINESE = lazily(OF_CHINA)


def begins_with_name(text: str) -> bool:
    """Could the first two words of *text* be a full name? This is a fast check."""
    words = text[:_NAME_REACH].split(maxsplit=2)
    if len(words) < 2:  # noqa: PLR2004 -- first and last name
        return False
    second = words[1]
    return _capital(second) or second.lower() in PARTICLES or not has_case(text[0])


def without_repetition(text: str) -> str:
    """Return *text*, or its first half if both halves are equal: a name printed twice, next to a portrait."""
    words = text.split()
    half = len(words) // 2
    return " ".join(words[:half]) if half > 1 and words[:half] == words[half:] else text


def is_organisation_acronym(name: str) -> bool:
    """Is *name* an organisation's acronym, as printed before an author in brackets: ``RTV (Ann Lee)``?"""
    return len(name) <= _SHORT_HOUSE and name.isupper() and name.isalpha()


_SHORT_HOUSE = 8  # letters


def is_organisation(text: str) -> bool:
    """Is *text* the name of a paper, agency, desk or other organisation, judging by one of its words?"""
    return not ORGANISATION_WORDS.isdisjoint(text.lower().replace("-", " ").split())


def _capital(word: str) -> bool:
    """Does *word* start with a capital, perhaps after a joined particle: ``al-Harbi``, ``d’Ormesson``?"""
    first = word[0]
    if first.isupper():
        return True
    if first in "'’(":
        return len(word) > 1 and word[1].isupper()
    joined = _JOINED.match(word) if first in _JOINING else None
    return joined is not None and word[joined.end() :][:1].isupper()


_JOINED = lazily(r"(?:[ae][dlnrstz]|ash|esh|u[dlrs]|ibn|bin|abu|ben)[-‑]|(?:d|l|n|m|dell|dall|degl|sant|o)['’]")
_JOINING = frozenset("aeuibdlnmso")  # the first letters of these
