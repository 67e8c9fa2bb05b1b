"""Reads Chinese and Japanese datelines: ``新华社北京4月24日电``, ``【6月18日 AFP】``, ``記者王小明／台北報導``."""

from __future__ import annotations

import re

from attrs import evolve

from newsformat import Dateline
from newsformat.plugin import lazily
from newsformat_text._authors._person import is_japanese_name
from newsformat_text._languages._lexicon import Lexicon
from newsformat_text._shape import COLONS


Cut = tuple[Dateline, str, str]  # the dateline, the rest, and the author between the two

_PLAIN = lazily(
    r"(?:据)?(?P<source>(?:[^\W\d_]{2,5}[-－])?[^\W\d_a-z]{1,6}?(?:新闻客户端|新聞客戶端|社|网|網|报|報|新闻(?!网)|新聞(?!網)|客户端|信息港|在线|电视台)(?:记者)?|本报|本報)"
    r"(?P<place>(?:[“「][^”」\n]{1,12}[”」]号?)?[^\W\d_]{0,8}?)(?P<date>(?:[\d０-９]{1,2}月)?[\d０-９]{1,2}日)?"
    r"(?P<tail>[电電讯訊]|消息)(?P<by>\s?[(（](?:(?:[^\W\d_]{2,6}\s?)?(?:实习生|通讯员|记者|記者)[^()（）]{1,30}|[^\W\d_]{2,4}(?:[、\s][^\W\d_]{2,4}){0,3})"
    r"[)）]|\s?(?:本报|本報)?(?:记者|記者)[^\W\d_]{2,4}?(?:[、\s][^\W\d_]{2,4}?){0,3}(?=(?:摄影)?(?:报道|報道|報導)[:：，,\s]))?"
    r"(?:(?<=[^电電讯訊息])(?:摄影)?(?:报道|報道|報導)(?=[:：，,\s]))?[\s:：，,]{0,3}"
)
# 記者王小明／台北報導, alone or after the name of a house
REPORTED = lazily(
    r"(?P<source>[^\W\d_]{2,6}?(?=(?:記者|记者)))?(?P<signed>(?:記者|记者|編譯|编译)?\s?(?P<by>[^\W\d_]{2,4}?(?:、[^\W\d_]{2,4}?){0,3}))"
    r"(?:[／/╱]\s?|(?<=記者...)|(?<=记者...)|[ \u3000])"
    r"(?P<place>(?!记者|記者)[^\W\d_]{2,6}?)(?P<tail>(?:綜合|综合|連線|连线)?(?:報導|报道|報道|报导|電|电))"
)
# 渡口8月12日电（记者 王一）: the agency is left out
_DAY_AND_WIRE = lazily(
    r"(?P<place>[^\W\d_]{2,8})(?P<date>[\d０-９]{1,2}月[\d０-９]{1,2}日)[电電]\s?"
    r"[(（](?P<by>(?:记者|記者)[^()（）\d]{2,30})[)）]\s?"
)
# 环球网报道 记者 王一 李二, 民眾網編輯王小明臺北報導: in brackets before a story
_REPORTERS = lazily(
    r"(?:(?P<source>[^\W\d_]{2,8}?)(?:报道|報道|報導|报导|讯|訊)?[\s/／]{0,2})?"
    r"(?P<signed>(?:特派|特约|特約|实习|實習|见习|見習|首席)?(?:记者|記者|编辑|編輯)[\s:：]{0,2}"
    r"(?:[^\W\d_]{3}(?=[^\W\d_]{2,3}(?:报道|報道|報導|报导))|[^\W\d_]{2,4}(?:[、，\s]{1,2}[^\W\d_]{2,4}){0,5}"
    r"(?:[、，\s]{1,2}(?:通讯员|通訊員|摄影|攝影)[\s:：]{0,2}[^\W\d_]{2,4}(?:[、\s]{1,2}[^\W\d_]{2,4}){0,3})?))"
    r"(?:\s?[/／╱]?\s?(?P<place>[^\W\d_]{2,4}?)??(?:综合|綜合|即時|连线|連線)?(?:报道|報道|報導|报导))?"
)
# 北京2026年5月12日 /美通社/ --
_STROKES = lazily(
    r"(?P<place>[^\W\d_]{2,8})(?:，\s?[^\W\d_]{2,8})?(?P<date>(?:\d{4}年)?\d{1,2}月\d{1,2}日)\s?/(?P<source>[^/\n]{2,20})/"
    r"\s?(?:-{1,2}|–|—)?\s?"
)
# 经济观察网 记者 王一 5月12日，
_SPACED = lazily(
    r"(?P<source>[^\W\d_]{2,8}(?:社|网|網|报|報|新闻|新聞|日报|日報))[\s　]?(?P<signed>(?:记者|記者)[\s　][^\W\d_]{2,4}"
    r"(?:[、\s　][^\W\d_]{2,4}){0,3})[\s　]+(?=\d|近日|日前|昨日|昨天|今日|今天|当地时间|當地時間|据|據|随着|隨著|“|「)"
)
# 华商报记者 王一 报道：
_REPORTER = lazily(
    r"(?P<source>[^\W\d_]{0,8}?)(?P<signed>(?:记者|記者|实习生|实习记者|通讯员|通訊員)[\s　]?"
    r"[^\W\d_]{2,4}?(?:[、\s　][^\W\d_]{2,4}?){0,3})"
    r"[\s　]?(?P<date>(?:\d{1,2}月)?\d{1,2}日)?(?:综合|綜合|摄影)?(?:报道|報道|報導)[:：]\s?"
)
# 渡口新聞/國際組 綜合報導, 國際新聞中心／綜合報導: in brackets before a story
_DESK = lazily(
    r"(?:(?P<source>[^\W\d_]{2,8}(?:新[聞闻]|[報报社網网台臺]))[/／]\s?[^\W\d_]{2,4}(?:中心|[組组部])\s?"
    r"|(?P<signed>[^\W\d_]{2,6}(?:中心|頻道|频道))[／/╱]\s?)"
    r"(?:[綜综]合|即[時时])?(?:外[電电])?(?:報導|报道|報道|报导)"
)
_BRACKETS = lazily(r"[【〔（［(\[](?P<inner>[^【】〔〕（）［］()\[\]\n]{2,40})[】〕）］)\]](?:\s?(?:-|–|—)\s)?\s?")
# ワシントン（CNN）
_PLACE_AND_SOURCE = lazily(r"(?P<place>[^\W\d_]{2,8})[（(](?P<source>[^()（）\n]{2,16})[)）]\s?(?:[-–—]\s)?\s?")
# 【ワシントン山田太郎】: a town abroad in other letters than the name
_ABROAD = lazily(r"(?P<place>[ァ-ヴー・]{2,12})(?P<by>[一-龯々]{2,4}[ぁ-ん]{0,3})")
_DATE = lazily(r"(?:[\d０-９]{4}年)?(?:[\d０-９]{1,2}月)?[\d０-９]{1,2}日")
_REPORT = lazily(r"(?:[綜综]合)?(?:外[電电])?(?:報導|报道|報道|报导|[專专][電电]|[專专][訊讯])$|[電电訊讯發发]$")
_OWN_DISPATCH = lazily(r"(?P<source>[^\W\d_]{1,8}?)(?:[專专])?[訊讯]")  # 【明報專訊】
_PUBLICATION = lazily(r"[^\W\d_]{2,8}(?:社|网|網|报|報|新闻|新聞|日报|日報|通信|通讯社|電視|电视|周刊|週刊|ニュース)")
# 記者 and a name of three letters, as nearly all are in Taiwan, glued to the place
_GLUED_REPORTER = lazily(r"(?:本报|本報)?(?P<by>(?:記者|记者)[^\W\d_]{3})(?P<place>[^\W\d_]{0,6})")


def cut(line: str, lexicon: Lexicon) -> Cut | None:
    """Return the dateline at the start of *line*, the rest, and a byline between the two (or ``""``); or ``None``."""
    if (reported := REPORTED.match(line[:40])) and not line[0].isdigit():
        return _reported(reported, line[reported.end() :].lstrip())
    if (match := _PLAIN.match(line[:80])) and _is_plain(match, lexicon):
        place, by = _signed(match["place"])
        dateline = Dateline(place=place, date=match["date"] or "", source=match["source"], text=match[0].strip())
        return dateline, line[match.end() :], by or (match["by"] or "").strip().strip("()（）")
    if match := _DAY_AND_WIRE.match(line[:80]):
        wired = Dateline(place=match["place"], date=match["date"], text=match[0].strip())
        return wired, line[match.end() :], match["by"]
    if match := _STROKES.match(line[:80]):
        parts = {name: match[name] for name in ("place", "date", "source")}
        return Dateline(**parts, text=match[0].strip()), line[match.end() :], ""
    if (
        (match := _PLACE_AND_SOURCE.match(line[:60]))
        and lexicon.is_agency(match["source"])
        and len(line) >= 2 * match.end()
    ):
        return Dateline(place=match["place"], source=match["source"], text=match[0].strip()), line[match.end() :], ""
    if match := _SPACED.match(line[:60]) or _REPORTER.match(line[:60]):
        date = match.groupdict().get("date") or ""
        return Dateline(date=date, source=match["source"], text=match[0].strip()), line[match.end() :], match["signed"]
    match = _BRACKETS.match(line[:60])
    return _bracketed(match, line[match.end() :], lexicon) if match and len(line) >= 2 * match.end() else None


def alone(line: str, lexicon: Lexicon) -> Dateline | None:
    """Return the dateline with a date or agency that *line* consists of: ``【11月18日 共同】``."""
    story = "\u3007" * 2 * len(line)
    found = cut(f"{line}{story}", lexicon)
    is_whole_line = found is not None and found[1] == story and not found[2]
    if (
        is_whole_line and found and (_CLOCK.match(found[0].place) or found[0].place in _PICTURES)
    ):  # [2026年5月12日14時5分]
        return None
    return (
        evolve(found[0], text=line)
        if is_whole_line and found and (found[0].date or lexicon.is_agency(found[0].source))
        else None
    )


_PICTURES = frozenset(
    ["写真", "資料写真", "画像", "映像", "図", "照片", "图片", "圖片", "图", "圖", "資料照", "资料图片"]
)
_CLOCK = lazily(r"\d{1,2}(?:[:：]\d\d|[時时点點])")  # in place of a town


def _is_plain(match: re.Match[str], lexicon: Lexicon) -> bool:
    source = match["source"]
    if source[:2] in {"本报", "本報"} or match["date"]:
        return True
    if match["place"] or (len(source) <= _WORD and match["tail"] not in "讯訊" and not match["by"]):
        return False
    is_signed = match["by"] or lexicon.agency(source) or match[0][-1] in " \u3000:：，,"
    return bool(is_signed or _DAY_WORD.match(match.string, match.end()))


_WORD = 2  # characters of a name that may be an ordinary word: 财报消息，公司…
_DAY_WORD = lazily(r"(?:\d{1,2}月)?\d{1,2}日(?!电|電|讯|訊)|近日|日前|昨[日天]|今[日天]|当地时间|當地時間")


def _reported(match: re.Match[str], rest: str) -> Cut:
    dateline = Dateline(place=match["place"] or "", source=match["source"] or "", text=match[0])
    return dateline, rest, match["signed"]


def _bracketed(match: re.Match[str], rest: str, lexicon: Lexicon) -> Cut | None:
    inner, text = match["inner"], match[0].strip()
    if reported := REPORTED.fullmatch(inner):
        dateline, rest, byline = _reported(reported, rest)
        return evolve(dateline, text=text), rest, byline
    if reporters := _REPORTERS.fullmatch(inner):
        dateline, rest, byline = _reported(reporters, rest)
        return evolve(dateline, text=text), rest, byline.removeprefix("编辑").removeprefix("編輯").strip()
    if desk := _DESK.fullmatch(inner):
        return Dateline(source=desk["source"] or "", text=text), rest, desk["signed"] or ""
    bare = _REPORT.sub("", inner)
    if bare != inner and (bare in {"本报", "本報"} or _PUBLICATION.fullmatch(bare)):  # 环球时报综合报道
        return Dateline(source=bare, text=text), rest, ""
    source = next((name for size in range(len(inner)) if (name := lexicon.agency(inner[size:]))), "")
    if not source and _PUBLICATION.fullmatch(inner):
        source = inner
    day = _DATE.search(inner)
    if not day and (source or match[0][0] in "【〔") and (after := _IN_BRACKETS.match(rest[:60])):
        organisation = source or inner.removesuffix("讯").removesuffix("訊")
        with_house = Dateline(source=organisation, text=f"{text}{after[0].strip()}")
        return with_house, rest[after.end() :], after["by"]
    if not source and not day:
        if dispatch := _OWN_DISPATCH.fullmatch(inner):
            return _owned(dispatch["source"], text, rest)
        place, sign, name = _parted(inner, lexicon)
        if not sign and lexicon.tag == "ja" and match[0][0] == "【" and _is_japanese_place(inner, rest):
            return Dateline(place=inner, text=text), rest, ""
        return (Dateline(place=place, text=text), rest, name) if sign and match[0][0] in "【［" else None
    place = inner.replace(source, "", 1) if source else inner
    place = _DATE.sub("", place).strip(" 　=＝、／/")
    place = _REPORT.sub("", place).strip(" 　=＝、／/")
    if not source and inner[-1] in "訊讯":
        place, source = "", place
    if lexicon.is_agency(place):  # AFP＝時事
        place, source = "", inner
    place, by = _signed(place)
    if day and not by and (after := _BRACKETED_REPORTER.match(rest[:60])):
        text, rest, by = f"{text}{after[0].strip()}", rest[after.end() :], _signed(after["by"])[1] or after["by"]
    return Dateline(place=place, date=day[0] if day else "", source=source, text=text), rest, by


def _is_japanese_place(inner: str, rest: str) -> bool:
    """Is *inner* a prefecture, perhaps with a town, or a town called that in *rest*: ``【亀山】``?"""
    if rest[-1:] not in {"。", "」"} or not 1 < len(inner) <= _PLACE:
        return False
    first = inner.partition("・")[0]
    return _PREFECTURE.fullmatch(first) is not None or any(f"{inner}{kind}" in rest for kind in _KINDS)


_PLACE = 8  # letters
_KINDS = ("市", "町", "村", "区", "郡", "署", "駅", "港")
_PREFECTURE = lazily(
    r"北海道|青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|東京|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重"
    r"|滋賀|京都|大阪|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄"
)


# 【渡口報2026年5月12日訊】（渡口報記者王小明綜合報導）
_BRACKETED_REPORTER = lazily(
    r"[(（](?:[^\W\d_]{2,6}?)?(?P<by>(?:记者|記者)[^()（）\d]{2,16}?)(?:[綜综]合)?(?:報導|报道|報道|报导)?[)）]\s?"
)


def _parted(inner: str, lexicon: Lexicon) -> tuple[str, str, str]:
    """Return the place in brackets, the sign and the author, ``札幌＝山田太郎``; a foreign town has no sign."""
    if lexicon.tag == "ja" and (abroad := _ABROAD.fullmatch(inner)):
        return abroad["place"], "＝", abroad["by"]
    place, sign, name = inner.partition("＝")
    if not sign and lexicon.tag == "ja":
        place, sign, name = inner.partition("・")
        sign = sign if name and is_japanese_name(name) else ""
    return place, sign, name


def _owned(source: str, text: str, rest: str) -> Cut:
    """Return the organisation in brackets and the reporter, if one follows: ``【大公报讯】记者王小明北京报道：``."""
    if (reported := REPORTED.match(rest[:40])) and rest[reported.end() : reported.end() + 1] in COLONS:
        dateline, after, byline = _reported(reported, rest[reported.end() + 1 :].lstrip())
        return evolve(dateline, source=source, text=f"{text}{reported[0]}{rest[reported.end()]}"), after, byline
    return Dateline(source=source, text=text), rest, ""


# 【财新网】（记者 王一）
_IN_BRACKETS = lazily(r"[(（](?P<by>(?:记者|記者|实习记者|特约记者|通讯员)[^()（）]{1,30})[)）]\s?")


def _signed(place: str) -> tuple[str, str]:
    """Split a place and the author before it: ``記者王小明台北``."""
    match = _GLUED_REPORTER.fullmatch(place)
    return (match["place"], match["by"]) if match else (place, "")
