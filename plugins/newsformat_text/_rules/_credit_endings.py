"""Ends of captions that name a photographer, an agency or the place of the picture, by language and form."""

from __future__ import annotations

import re

from newsformat.plugin import lazily
from newsformat_text._authors import _person
from newsformat_text._authors._roles import role_in
from newsformat_text._languages._lexicon import Lexicon
from newsformat_text._languages._organisation_words import PARTICLES
from newsformat_text._shape import ZH_JA, has_digit


# The date, place or agency of a Japanese picture: ＝12日午前、港市（山田花子撮影）.
JAPANESE = (
    r"[＝=](?:(?:\d{1,2}月)?\d{1,2}日(?:午[前後]|未明|[早今]?朝|昼|夕方?|夜)?|(?:\d{4}年)?\d{1,2}月)(?:、[^。]{2,24})?"
    r"(?:[(（][^()（）。]{2,24}[)）])?$|[＝=][^＝=。、]{6,36}で$|[(（]\d{1,2}月\d{1,2}日、[^()（）]{2,16}[)）]$"
    r"|[をがにでへと][^。！？]{0,30}[うくぐすつぬぶむるただ][^\W\d_]{0,10}?(?:さん|たち|児童|生徒|園児|学生|参加者|来場者|関係者|市民|住民)"
    r"[＝=][^＝=。、]{2,14}$"
    r"|[たるうくすむ][一-龯々ァ-ヶＡ-Ｚ][^＝=。]{0,20}[＝=][^＝=。]{0,12}"
    r"(?:[駅港館園場橋校社寺店]|ホール|神宮|広場|庁舎)(?:前|内|で)$"
    r"|[(（][^()（）。、「」]{2,18}[^()（）。、「」いなのこまき]で[)）]$"
    r"|[(（](?:左|右|中央|前列|後列|手前|奥)(?:が|は|から|端)[^()（）]{2,60}[)）]$"
    r"|[(（][^()（）]{0,16}[=＝](?:共同|時事|ロイター|聯合ニュース)[)）]$|[＝=]\s?[(（]?(?:共同|時事|ロイター|聯合ニュース|ＡＦＰ時事|AFP時事|ＡＰ|AP)[)）]?$"
)
# The provider of a Korean picture: <사진제공=나루시청>, (제공: 나루시청) ⓒ나루일보 2026.5.12
KOREAN_PROVIDER = (
    r"[.다]\s?[(\[</](?:사진|사진\s?제공|제공)\s?[=:]\s?[^()<>\[\]]{2,20}[)>\]](?:\s?ⓒ\s?\S{2,24}(?: [\d.]{8,11})?)?$"
)
# The photographer or provider at the end of a caption in Chinese, Japanese or Korean.
EASTERN = lazily(
    rf"{JAPANESE}|{KOREAN_PROVIDER}|"
    r"[^\W\d_]{2,4}\s?[摄攝][)）]?[。]?$|(?:记者|記者)\s?[^\W\d_]{2,4}\s?[图圖]$|[（(](?:新华社发|資料照|资料图|互聯網|互联网|網上圖片|网络图片|網絡圖片)[)）]?$|[/(（\[]사진\s?=\s?[^()]{2,20}[)\]]?$"
    r"|\[[^\[\]]{2,30} (?:제공|촬영)[^\[\]]{0,24}\]$|[。\s]\S{2,14}\s?供[图圖]$"
    r"|[。\s][（(]?(?:图片|圖片|图源|圖源|图|圖|攝影|摄影)\s?[/／:：|｜]\s?[^。]{2,24}[)）]?$"
    r"|(?:记者|記者)\s?[^\W\d_]{2,4}\s?[/／]?\s?(?:摄影|攝影|翻摄|翻攝|提供)[)）]?$"
    r"|[(（](?:擷取自|截取自|翻攝自?|翻拍自?|取自)[^()（）]{0,16}[)）]$"
    r"|[(（][^()（）]{0,8}(?:圖片|图片|照片|截圖|截图|攝影|摄影|影片)[)）]$"
    r"|[(（][^()（）]{0,12}\d{1,2}[年月日][^()（）]{0,20}で[)）]$|[(（][^()（）]{2,24}(?:提供|撮影|引用|作成)[)）]$"
    r"|[(（][^()（）]{0,20}(?:HP|ＨＰ|ページ|サイト|動画|映像|資料|SNS|ツイッター|インスタグラム|フェイスブック|チャンネル|公式X|Ｘ)(?:より|から)[)）]$"
    r"|[(（][^()（）]{0,16}(?:ロイター|ＡＦＰ|ＡＰ|AFP|AP|共同|時事)\s?[/／][^()（）]{2,30}[)）]$"
    r"|【[^【】＝=]{6,60}[＝=][^【】＝=]{2,30}】$|[」』]より$"
    r"|[(（](?:[^()（）]{0,8}資料写真|[^()（）]{0,10}(?:写真協会|取材団)|(?:撮影|カメラ)[・:：＝=][^()（）]{2,12})[)）]$"
    r"|[.다]\s?/\s?[가-힣]{2,4} (?:[가-힣]{2,4})?기자$"
    r"|[.)”\"]\s[가-힣A-Za-z0-9·() ]{2,20}(?<!무료|무상|추가|우선|유료|할인) 제공$"
    r"|[가-힣]\s?ⓒ\s?[가-힣A-Za-z0-9 ]{2,16}$"
    r"|[.다]\s(?:게티이미지(?:뱅크|코리아)?|셔터스톡|픽사베이|클립아트코리아)$"
    r"|[。\s](?:新华社发|新華社發|中新社发|人民视觉|视觉中国|視覺中國)$|[(（](?:视觉中国|視覺中國|[^()（）]{2,30}[傳传]真)[)）]$"
    r"|。\s?翻[攝摄拍]自[^。]{2,24}$"
)
# Endings that titles may also have: a place (増える熊の被害＝秋田県) or a kind of picture.
_EASTERN_BELOW = lazily(
    r"[たるうくすむ][一-龯々ァ-ヶＡ-Ｚ][^＝=。]{0,20}[＝=][^＝=。]{0,12}"
    r"(?:[市町村区県府駅港館園場橋校社寺店]|ホール|神宮|広場|通り|地区|庁舎)$"
    r"|^[^。，！？：]{2,18}(?:效果|示意|全景|鸟瞰|鳥瞰|模擬|模拟)[图圖]$"
)
# Korean endings above the story; below it, the author is behind the last sentence in the same form.
KOREAN = lazily(
    r"[가-힣)]\.\s"
    r"(?:[가-힣]{2,4} (?:[가-힣]{2})?기자(?: \S{2,30}@\S{3,30})?|프리랜서 [가-힣]{2,4}|연합뉴스|뉴시스|뉴스1"
    r"|사진공동취재단|[가-힣 ]{2,12} 제공|사진\s?=\s?[가-힣]{2,10}(?: 기자(?: \S{2,30}@\S{3,30})?)?)$"
)


def names_from_left(line: str) -> bool:
    """Does the Korean *line* end with people's positions: ``… 맺었다(왼쪽부터 김하늘 시장, 이보라 총장).``?"""
    return line.endswith((")", ").")) and _FROM_LEFT.search(line) is not None


_FROM_LEFT = lazily(r"\((?:맨 ?)?(?:왼쪽|오른쪽|가운데|앞줄|뒷줄)(?:부터|에서| )[^()]{2,80}\)\.?$")


# Photographer and agency in brackets or behind a dash, in captions above the story: [Ann Lee, Standard]
_PHOTOGRAPHER_AND_AGENCY = lazily(
    r"\[[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,2}, [A-Z][\w’' -]{2,24}\]$"
    r"|[.。។။!?]\s(?:© )?(?:AP|AFP|REUTERS|EPA|RFI|via REUTERS) [-–] [A-ZÀ-Þ][^.]{2,40}$"
    r"|[\w.]\s?[—–]\s?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,2}\s?/\s?[A-Z][\w’' -]{2,24}$"
    r"|[—–]\s?(?:X|Twitter|Facebook|Instagram|TikTok|YouTube|Threads)\s?(?:/\s?@?|@)[\w. ]{2,40}$"
)


_MAX_CREDIT = 82  # characters of a photographer and an agency


def ends_with_agency(line: str, *, above: bool) -> bool:
    """Does *line* end with a photographer and an agency, or below the first of the story with a bar before them?

    *above* says whether the line is above the story.
    """
    if line.endswith(" |"):
        return not above and line.count("|") == 1
    start = max(0, len(line) - _MAX_CREDIT)
    end = line[start:]
    dashed = " - " in end or " – " in end or (("/" in end or "@" in end) and ("–" in end or "—" in end))
    return (dashed or line[-1] == "]") and _PHOTOGRAPHER_AND_AGENCY.search(line, start) is not None


def ends_with_photographer(line: str, lexicon: Lexicon) -> bool:
    """Does *line* end with a photographer in brackets: ``Die Schleuse am Abend (Max Müller)``?"""
    shown, _, name = line.rpartition(" (")
    if line[-1] != ")" or not _person.is_full_name(name[:-1]):
        return False
    words = shown.split()
    descriptive = any(word[0].islower() and word not in PARTICLES for word in words)
    return len(words) >= _LEAST_SHOWN and descriptive and not role_in(shown, lexicon)[0]


_LEAST_SHOWN = 3  # words of the description


def is_reserved(line: str) -> bool:
    """Does *line* end with reserved rights of nobody named, as in French captions: ``Le quai. - D.R.``?"""
    return line[-1] in _RESERVED_ENDS and "R" in line[-3:] and _RESERVED.search(line) is not None


_RESERVED_ENDS = frozenset("R.)")
_RESERVED = lazily(r"(?:\s[-–—]|[/|©(])\s?(?:DR|D\.\s?R\.)\)?$")


def is_sourced(line: str) -> bool:
    """Does *line* end with a bar, a word, a colon and a source, as in Spanish: ``El gol | Video: Acme.``?"""
    return "|" in line and _SOURCED.search(line) is not None


_SOURCED = lazily(r"\S\s\|\s?(?:Fotos?|Videos?|Vídeos?|Imágenes|Imagen|Crédito|Fuente):\s[^|.:]{2,60}\.?$")


def is_of_agency(line: str, lexicon: Lexicon) -> bool:
    """Is *line* a few words (no name) before an agency in capitals: ``La ministra en la presa EFE``?"""
    if not line.rsplit(None, 1)[-1].isupper():
        return False
    *words_before, joint, agency = words if len(words := line.split()) >= _MIN_WORDS else ("", "", "")
    descriptive = any(word[0].islower() and len(word) > _MAX_SMALL_WORD for word in words_before[1:])
    return (
        descriptive
        and not has_digit(line)
        and joint.lower() not in _JOINING
        and agency.isupper()
        and lexicon.names_agency(agency)
    )


_MIN_WORDS, _MAX_SMALL_WORD = 5, 3  # words of such a caption; letters of a word that a name may contain
_JOINING = frozenset(
    [
        "con",
        "avec",
        "com",
        "mit",
        "with",
        "met",
        "med",
        "amb",
        "por",
        "par",
        "da",
        "von",
        "by",
        "via",
        "y",
        "e",
        "et",
        "/",
        "-",
        "–",
    ]
)


def is_taken_for(credit: str, line: str) -> bool:
    """Is *credit*, in brackets at the end of *line*, an agency and a person: ``(ABC Lockton: Ann Lee)``?"""
    match = _AGENCY_AND_PERSON.fullmatch(credit)
    if match is None or line[-1] not in ")）" or not _person.is_full_name(match["who"]):
        return False
    return match["house"].count(" ") < _HOUSE_WORDS and all(
        word[0].isupper() or not _person.has_case(word[0]) for word in match["house"].split()
    )


def is_credited_east(line: str, start: int, lexicon: Lexicon) -> bool:
    """Does *line*, below the headline, end from *start* on with a credit or an agency: ``…。中央社``?"""
    if EASTERN.search(line, start) or _EASTERN_BELOW.search(line, start):
        return True
    text, stop, organisation = line.rpartition("。")
    return bool(text and stop) and lexicon.is_agency(organisation)


def is_paragraph_east(line: str, lexicon: Lexicon) -> bool:
    """Is *line*, in Chinese or Japanese, longer than captions, and several sentences?"""
    return len(line) > _CAPTION and lexicon.tag in ZH_JA and sum(map(line.count, "。！？!?")) > 1


_CAPTION = 90  # characters of a caption in Chinese or Japanese


def says_what_is_shown(label: str) -> bool:
    """Is *label*, in brackets behind a title, one for pictures or videos: ``(FOTO)``, ``(фото, відео)``?"""
    return _MEDIA_WORDS.fullmatch(label) is not None


_MEDIA_WORDS = lazily(
    r"(?:(?:\+\s?|[,/&+]\s?|\s(?:i|y|e|et|and|und|si|și|та|и|і|ve|og|och|ja|a)\s)?"
    r"(?:photos?|fotos?|fotografije|fotky|videos?|vídeos?|фото|відео|видео|снимки|галерия|galerija|galerie|galéria"
    r"|galeria|foto ?galerija|foto ?galerie|foto ?galeri|φωτο|φωτογραφίες|βίντεο|pics?|audio|slike|snimke"
    r"|zdjęcia|wideo)\s?){1,3}",
    re.IGNORECASE,
)
_AGENCY_AND_PERSON = lazily(r"(?P<house>[^\W\d_][^:/()]{1,40}?)\s?[:/]\s?(?P<who>[^\W\d_][^:/()]{3,40})")
_HOUSE_WORDS = 4  # words of an agency's name
