"""Reads reporters from Chinese lines, with at most a space between names and other words, and places before names."""

from __future__ import annotations

from newsformat import Byline
from newsformat.plugin import lazily
from newsformat_text._authors import _arabic, _korean
from newsformat_text._authors._korean import SURNAME
from newsformat_text._authors._person import OF_CHINA, OF_JAPAN, is_full_name
from newsformat_text._datelines._korea import HOUSES
from newsformat_text._datelines._parts import is_city
from newsformat_text._languages._lexicon import Lexicon
from newsformat_text._languages._menu_words import SECTIONS
from newsformat_text._languages._organisation_words import CITIES


_BRACKETS = " 　()（）[]［］【】〔〕〈〉"
_NAME = r"[^\W\d_]{2,4}?"
# 聯合報 記者王小明／台北即時報導, 记者 王一 李二 报道, 中央社記者王小明台北12日電
_CHINESE_REPORTER = lazily(
    rf"(?P<house>(?:[^\W\d_]{{2,6}}\s)?(?:\d\d)?[^\W\d_]{{2,8}}?[\s／/╱]{{0,3}})??"
    rf"(?:特派|见习|見習|实习|實習)?(?:記者|记者|編輯|编辑|(?P<role>編譯|编译))[\s:：]{{0,2}}(?P<by>{_NAME}(?:[、，\s]{_NAME}){{0,4}}?)"
    r"(?:(?:[／/╱]\s?|\s|(?<=[记記]者...))(?P<place>(?!攝影|摄影|.攝影)[^\W\d_]{2,6}?)(?!\s))??\s?(?:\d{1,2}日)?"
    r"(?:[／/╱]?(?:即時|綜合|综合|連線|连线|攝影|摄影)?(?:報導|报道|報道|报导|外電|外电|電|电|傳真|传真))(?P<after>[^\W\d_]{1,5}[報报社網网])?"
)
_PUBLICATION = lazily(
    r"(?:[A-Z]{2,5}\s?[^\W\d_]{0,4}|[^\W\d_]{1,6}(?:中文网?|新闻|日报|日報|晚报|晚報|[报報社网網台臺]))(?:记者|記者)"
)  # BBC中文记者
_CENTRE = lazily(  # of a paper, as used in Taiwan
    r"[^\W\d_]{0,4}(?:[新即][聞闻時时]|國際|国际|政治|社會|社会|生活|地方|財經|财经|產經|娛樂|娱乐|體育|体育|運動|綜合|综合|大陸|兩岸|焦點|影音"
    r"|科技|健康|旅遊|網搜|寶島)(?:中心|頻道|频道)|即時新聞|即时新闻"
)
_TRANSLATED = lazily(r"(?P<role>編譯|编译)\s?(?P<by>[^\W\d_]{2,3})")  # 編譯王小明
_OTHER_ROLES = lazily(
    r"[\s　](?:图|圖|编辑|編輯|摄影|攝影|视频|影片|设计|制图|校对|责编|核稿)[/／｜|：:\s]"
    r"|[\s　]?(?:文\s?[/／、并]\s?[图圖摄攝]影?|[图圖]\s?[/／、]?\s?文|摄影报道)$"  # 记者 王一 文/图
)
_SENT_FROM = lazily(r"[\s　](?:发自|發自)[^\W\d_]{2,8}$")  # 记者 王一 发自北京
_ROLE_BETWEEN_NAMES = lazily(r"[\s　、，](?:通讯员|通訊員|实习生|实习记者|见习记者|特约记者|记者|記者)[\s　:：/／]?")
_PARTS = lazily(r"[、，\s]+")
_CREDITED = lazily(
    r"(?:本文)?(?:来自|來自|来源|來源|转自|轉自)[^。]{2,60}?[，,、|｜]\s?作者\s?[:：|｜丨]\s?"
    r"(?P<by>[^\W\d_]{2,8}|[\w.-]{2,20})(?=[，,、。|｜\s]|$)"
)


def credited_author(line: str, lexicon: Lexicon) -> tuple[Byline, ...]:
    """Return the author named after the source of a Chinese story on *line*: ``本文来自…，作者：王一，…``."""
    match = _CREDITED.match(line) if lexicon.tag == "zh" else None
    return (Byline(name=match["by"], text=line),) if match else ()


def edited(line: str, lexicon: Lexicon) -> tuple[Byline, ...]:
    """Return the author by the form of the whole *line*, as papers of each language print it."""
    may_be_byline = (
        line[-1:] in _LAST_CHARACTERS
        or line[:1] in _SQUARES
        or (len(line) <= _ROLED and (lexicon.tag in {"ja", "ko"} or "者" in line))
        or "»" in line
    )
    patterns = _LANGUAGE_FORMS.get(lexicon.tag, ()) if may_be_byline else ()
    match = next((match for pattern in patterns if (match := pattern.fullmatch(line))), None)
    if match is None:
        return ()
    fields = {name: value for name, value in match.groupdict().items() if value}
    place = fields.get("placed") or fields.get("location", "")
    if lexicon.tag == "ja" and place and not (is_city(place) or _KATAKANA.fullmatch(place)):  # 写真＝山田花子
        return ()
    if "placed" in fields:
        fields["location"] = fields.pop("placed")
    return (Byline(name=fields.pop("by", "") or fields.pop("told", ""), text=line, **fields),)


_SQUARES = frozenset("□■○◎")  # before an author, directly below a Chinese headline
_KATAKANA = lazily(r"[ァ-ヶー]+")
_ROLED = 24  # characters of a role and a name in Japanese and Korean
_LAST_CHARACTERS = frozenset(")）].文а道导導rى자원터市縣县北中南東ट】")
_JOINT_REPORTS = "綜合|综合|即時|連線|连线"  # how several report, in place of where from
_IN_TAIWAN = (
    rf"(?:(?:[／/╱]\s?|(?<=[／/╱者]...))(?P<location>(?!{_JOINT_REPORTS})[^\W\d_]{{2,4}}?)??)?"
    rf"(?:{_JOINT_REPORTS})?(?:報導|报道|報道|报导)"
)
_OF_TAIWAN = (
    "[台臺][北中南東]|新北|桃園|高雄|基隆|新竹|苗栗|彰化|南投"
    "|雲林|嘉義|屏東|宜蘭|花蓮|澎湖|金門|馬祖|連江|香港|北京|上海|東京"
)
_WRITES = "ライター|ジャーナリスト|記者|評論家|コラムニスト|エコノミスト|アナリスト|エディター"  # in Japanese
_TWO_WORD_NAME = (  # words of a name, and no place: Новая Гавань
    r"(?!\w{3,}(?:ая|ое|[ыо]й|ые) )[А-ЯЁЄІЇҐЎ][\w'’-]{1,20} [А-ЯЁЄІЇҐЎ][\w'’-]{1,24}"
)
_CYRILLIC = (
    # Анна Бут специально для «Края», Оксана Гай для «Краю»
    lazily(rf"(?P<by>{_TWO_WORD_NAME}),? (?:[Сс]пец[иі]ально )?для «(?P<affiliation>[^«»]{{2,40}})»"),
    # Анна Бут. Фото автора
    lazily(rf"(?P<by>{_TWO_WORD_NAME})\s?[.,|/]\s?[Фф]ото автор[аки]{{1,2}}\.?"),
    # Спецкор «Края» Анна Бут
    lazily(
        r"(?P<role>[Сс]пецкор|[Сс]обкор|[Кк]орр?еспондент|[Кк]ореспондент|[Оо]бозреватель|[Жж]урналист(?:ка)?)"
        rf" «(?P<affiliation>[^«»]{{2,40}})» (?P<by>{_TWO_WORD_NAME})"
    ),
)
_LANGUAGE_FORMS = {
    "ru": _CYRILLIC,
    "uk": _CYRILLIC,
    "zh": (
        # 王小明/文, （王小明）
        lazily(rf"(?P<by>[^\W\d_]{{2,3}})\s?[/／]\s?文|[（(](?P<told>{OF_CHINA})[)）]"),
        # □王明, ■ 王小明 文
        lazily(rf"[□■○◎]\s?(?P<by>{OF_CHINA.replace('{2}', '{1,2}', 1)})(?:\s?文)?"),
        # 【文/校園記者王小明】
        lazily(r"【文[/／:：]\s?(?P<role>[^\W\d_]{0,4}(?:記者|记者))?\s?(?P<by>[^\W\d_]{2,4})】"),
        # 編輯 王小明 報導
        lazily(r"(?P<role>編輯|编辑)[\s／/](?P<by>[^\W\d_]{2,4})[\s／/]?(?:[^\W\d_]{0,2}(?:報導|報道|报道))"),
        # 陈妍（8视界新闻网）
        lazily(r"(?P<by>[^\W\d_]{2,3})（(?P<affiliation>\w{2,10}(?:新闻网|新聞網|日报|日報|[网網报報社台臺]))）"),
        # [渡口新聞網]記者王小明／綜合報導
        lazily(
            r"[\[［【](?P<affiliation>[A-Za-z]{0,8}[^\W\d_]{1,8})[\]］】]\s?(?P<role>記者|记者)\s?(?P<by>[^\W\d_]{2,4}?)"
            + _IN_TAIWAN
        ),
        # 渡口報／王小明／作家（台北市）
        lazily(
            r"(?P<affiliation>[^\W\d_]{2,6}[報报社網网])[／/]\s?(?P<by>[^\W\d_]{2,4})[／/](?P<role>[^\W\d_]{2,12})"
            r"[（(](?P<location>[^\W\d_]{2,8})[)）]"
        ),
        # 渡口報／王小明／台北報導
        lazily(
            r"(?P<affiliation>[^\W\d_]{2,6}(?:[報报社網网]|新聞))[／/]\s?(?P<by>[^\W\d_]{2,4})[／/]\s?"
            rf"(?:(?P<location>{_OF_TAIWAN})|{_JOINT_REPORTS})(?:報導|报道|報道|报导)"
        ),
        # 生活中心／台北報導, 國際中心／綜合報導
        lazily(
            rf"(?P<role>[^\W\d_]{{2,4}}(?:中心|[組组部]))[／/╱]\s?(?:(?P<location>{_OF_TAIWAN})|{_JOINT_REPORTS})(?:報導|报道|報道|报导)"
        ),
        # 綜合報導 / 台北市, 王小明 報導 / 桃園市
        lazily(
            rf"(?:(?P<role>綜合報導|综合报道)|(?P<by>(?!綜合)[^\W\d_]{{2,4}})\s?(?:報導|报道))\s{{0,2}}[／/]\s?"
            rf"(?P<location>(?:{_OF_TAIWAN})[市縣县]?)"
        ),
        # 渡口报记者王小明
        lazily(
            rf"(?P<affiliation>(?!本)[^\W\d_]{{1,6}}(?:[报報网網台臺]|新[闻聞]|客[户戶]端))(?P<role>记者|記者)\s?(?P<by>{OF_CHINA})"
        ),
        # 編譯王小明／綜合報導, 王小明／台北報導
        lazily(
            r"(?P<role>編譯|编译)?\s?(?P<by>(?![^\W\d_]{0,3}(?:中心|[組组部]))[^\W\d_]{2,4})[／/╱]\s?"
            rf"(?:(?P<location>{_OF_TAIWAN})|{_JOINT_REPORTS})(?:報導|报道|報道|报导)"
        ),
        # 生活中心／王小明報導
        lazily(
            r"(?P<affiliation>[^\W\d_]{2,4}(?:中心|[組组部]))[／/╱]\s?(?P<by>(?!綜合|综合)[^\W\d_]{2,4}?)" + _IN_TAIWAN
        ),
    ),
    # ئالمۇتادىن مۇخبىرىمىز ئويغان تەييارلىدى
    "ug": (
        lazily(
            r"(?P<location>[^\W\d_]{3,16}?)(?:دىن|تىن) (?:ئىختىيارىي )?مۇخبىرىمىز"
            r" (?P<by>[^\W\d_]{2,14}(?: [^\W\d_]{2,14})?) تەييارلىدى"
        ),
    ),
    # （山崎牧子　編集：橋本浩）
    "ja": (
        lazily(r"[（(](?P<by>[^（）()\s:：]{3,6})[\s　/／]編集[:：][^（）()]{2,20}[)）]"),
        # 港大学長 山田花子
        lazily(
            r"(?P<role>[一-龯々ァ-ヶー]{1,14}(?:学長|学部長|社長|会長|理事長|編集長|所長|校長|院長))[\s　]"
            r"(?P<by>[一-龯々]{1,3}[\s　]?[一-龯々ぁ-んァ-ヶ]{1,3})"
        ),
        # 山田花子（ライター）, 山田 花子（渡船新聞記者）
        lazily(
            r"(?P<by>[一-龯々]{1,3}\s?[一-龯々ぁ-んァ-ヶ]{1,3})"
            r"[（(](?P<role>[^（）()]{0,16}(?:ライター|記者|編集者|特派員|委員|教授|評論家|ジャーナリスト|デスク|研究員|アナリスト))[)）]"
        ),
        # 社会部・山田花子, 港湾特派員 山田花子, （編集委員　山田花子）
        lazily(
            r"[（(]?(?P<role>[一-龯々ァ-ヶー]{0,10}(?:(?:社会|政治|経済|運動|文化|国際|外信|科学|生活|地方|写真|映像|報道)部"
            r"|編集委員|論説委員|解説委員|特派員|(?:総|支)局長?))[・\s]"
            r"(?P<by>(?!開設|新設|創設|閉鎖|廃止|統合|再編|移転)[一-龯々]{1,3}\s?[一-龯々ぁ-んァ-ヶ]{1,3}(?<![部局社会省庁面版欄]))[)）]?"
        ),
        # 【ロンドン山田太郎】, （ロンドン＝山田太郎）, ロンドン＝山田太郎
        lazily(
            rf"[（(【［](?P<location>[ァ-ヶー]{{2,10}}|[一-龯]{{2,4}}?)?[=＝・\s　]?(?P<by>{OF_JAPAN})[)）】］]"
            rf"|(?P<placed>[ァ-ヶー]{{2,10}}|[一-龯]{{2,4}}?)[=＝](?P<told>{OF_JAPAN})"
        ),
        # 構成・山田太郎, 訳：鈴木花子
        lazily(rf"(?P<role>構成|訳)[\s　・：:／/＝=](?P<by>{OF_JAPAN})"),
        # 山田太郎／ライター, 山田太郎　港支局
        lazily(rf"(?P<by>{OF_JAPAN})[\s　／/](?P<role>[一-龯々ァ-ヶー・]{{0,12}}(?:{_WRITES}|[支総]局|通信部))"),
        # 経済ジャーナリスト　山田太郎
        lazily(rf"(?P<role>[一-龯々ァ-ヶー・]{{0,12}}(?:{_WRITES}))[\s　](?P<by>{OF_JAPAN})"),
    ),
    "ko": (
        lazily(  # [부산=나루뉴스] 김하늘 기자, 경남 김해=김하늘 기자
            r"(?:[\[(【](?P<placed>[가-힣 ]{2,8})\s?=\s?(?P<affiliation>[가-힣A-Za-z0-9]{2,14})[\])】]"
            r"|(?P<location>[가-힣]{2,5} [가-힣]{2,6})\s?=)\s?(?P<by>[가-힣]{2,4})\s?(?P<role>[가-힣]{0,3}기자|특파원)"
        ),
        # 취재 김하늘 편집 이보라
        lazily(
            r"취재\s?[:=/]?\s?(?P<by>[가-힣]{2,4})[\s,/|]{1,3}(?:사진|영상|편집|촬영|그래픽|정리)\s?[:=/]?\s?[가-힣]{2,4}"
        ),
        lazily(  # 김하늘 PD, 김하늘 나루대 교수
            rf"(?P<by>{SURNAME}[가-힣]{{2}}) (?:(?P<affiliation>[가-힣A-Za-z]{{2,12}}) )?"
            r"(?P<role>(?:편집|연구)위원|논설고문|칼럼니스트|시민기자|에디터|평론가|변호사|교수|작가|주필|PD)"
        ),
        lazily(  # 이돈삼(ds2032), 이상곤 [sglee@acme.example]
            r"(?P<by>[가-힣]{2,4})(?: (?P<role>기자|특파원))?"
            r"(?:\([a-z][a-z0-9_.-]{2,19}\)|\s?[(\[](?P<contact>[\w.+-]{2,40}@[\w.-]{4,60})[)\]])"
        ),
        lazily(  # KBS 뉴스 김애린입니다.
            r"(?:KBS|MBC|SBS|YTN|JTBC|MBN|OBS|TV조선|채널A|연합뉴스TV|LG헬로비전)(?: ?뉴스)?"
            r" (?P<by>[가-힣]{2,4})(?: 기자)?(?:입니다|이었습니다|였습니다)\."
            r"|(?P<told>[가-힣]{2,4}) (?P<role>기자|특파원)가"
            r" (?:단독 )?(?:보도|취재|전해|전합|짚어|살펴)[가-힣 ]{0,6}니다\."
        ),
        # 나루일보 경제부 김하늘입니다.
        lazily(rf"[가-힣A-Za-z]{{2,10}} [가-힣]{{2,8}}[부팀국실] (?P<by>{SURNAME}[가-힣]{{2}})(?:입니다|였습니다)\."),
        # 나루뉴스 김하늘입니다.
        lazily(rf"[가-힣]{{2,6}}(?:뉴스|방송) (?P<by>{SURNAME}[가-힣]{{2}})(?:입니다|였습니다)\."),
        lazily(  # 나루뉴스 김하늘 기자입니다.
            r"(?:[가-힣A-Za-z0-9]{2,10} ?(?:뉴스 )?)?(?P<by>[가-힣]{2,4}) "
            r"(?P<role>기자|특파원|캐스터)(?:입니다|였습니다)\."
        ),
        # 오하늘 앵커, 이보라 기자: newsreader and reporter
        lazily(r"[가-힣]{2,4} (?:앵커|아나운서),? (?P<by>[가-힣]{2,4}) (?P<role>기자|특파원|캐스터)"),
    ),
    # नदीपुर से करण सिंह की रिपोर्ट
    "hi": (
        lazily(
            r"(?P<location>[\u0900-\u0963]{2,16}(?: [\u0900-\u0963]{2,16}){0,3}?) से "
            r"(?P<by>[\u0900-\u0963.]{2,16}(?: [\u0900-\u0963.]{2,16}){1,3}) की (?:विशेष |खास |ख़ास )?रिपोर्ट"
        ),
    ),
    # Blessings Chidakwa-Herald Reporter
    "en": (
        lazily(
            r"(?!By )(?P<by>[A-Z][\w’']+(?: [A-Z][\w’']+){1,2})\s?[-–]\s?"
            r"(?P<role>(?:[A-Z]\w+ ){1,3}(?:Reporter|Correspondent|Writer))"
        ),
    ),
}


def parse_reporters(text: str, printed: str) -> tuple[Byline, ...]:
    """Return the reporters, if *text* consists of them."""
    bare = text.strip(_BRACKETS)
    if own_match := _OWN_REPORTER.fullmatch(text.lstrip("■●▲◆□○◎ ")):
        return _named(own_match["names"] or own_match["by"], printed)
    if _PUBLICATION.fullmatch(bare) or _CENTRE.fullmatch(bare):
        return (Byline(role=bare, text=printed),)
    if translated := _TRANSLATED.fullmatch(bare):
        return (Byline(name=translated["by"], role=translated["role"], text=printed),)
    match = _CHINESE_REPORTER.fullmatch(bare) or _CHINESE_REPORTER.fullmatch(f"记者{bare}")
    if match is None:
        return ()
    organisation, role = (match["house"] or match["after"] or "").strip(" 　／/╱"), match["role"] or "記者"
    return tuple(
        [
            Byline(name=name, role=role, location=match["place"] or "", affiliation=organisation, text=printed)
            for name in _PARTS.split(_ROLE_BETWEEN_NAMES.sub("、", match["by"]))
        ]
    )


def _named(names: str, printed: str) -> tuple[Byline, ...]:
    """Return the people in *names*, each after a job title, ``记者李明 通讯员王芳``, if all are names."""
    _, *parts = _TRADES.split(names)
    roles_and_names = zip(parts[::2], parts[1::2], strict=True)
    found = [(name, role) for role, those in roles_and_names for name in _PARTS.split(those.strip("、， 　"))]
    if not all(len(name) in _NAME_LENGTHS and name.isalpha() for name, _ in found):
        return ()
    return tuple([Byline(name=name, role=role, text=printed) for name, role in found])


# 本报讯（记者李明 通讯员 王芳）, ■本报见习记者 李明 王芳
_RANK = r"(?:首席|见习|見習|实习|實習|特约|特約)?"
_TRADE = _RANK + r"(?:记者|記者|通讯员|通訊員|实习生)"
_OWN_REPORTER = lazily(
    r"(?:本[报報刊台臺]|[^\W\d_]{2,6}[网網社报報])(?:[讯訊]|消息)[\s　]?"
    rf"[(（](?P<names>{_TRADE}[^()（）\d]{{2,40}})[)）]"
    rf"|本[报報刊台臺](?P<by>{_TRADE}[^()（）\d。]{{2,40}})"
)
_TRADES = lazily(rf"({_TRADE})[\s　:：]{{0,2}}")
_ROLE_BEFORE_NAME = lazily(
    r"(?:[^\W\d_]{1,8}(?:[报報社网網台臺]|新[闻聞]|客[户戶]端)\s|[^\W\d_]{0,12}?)(?:记者|記者|通讯员|通訊員)"
    r"[\s　:：/／]+"
)


def is_reporter_line(line: str) -> bool:
    """Is *line* nothing but reporters with job titles, perhaps with an organisation before the names?"""
    line = line.lstrip("□■○◎ ")
    names = names_in(line)
    return names != line and all(len(name) in _NAME_LENGTHS and name.isalpha() for name in _PARTS.split(names))


_NAME_LENGTHS = range(2, 5)  # letters of a name


def names_in(text: str) -> str:
    """Return *text* up to other contributors, ``文/王一 图/李二``, with commas for job titles between names."""
    if other := _OTHER_ROLES.search(text) or _SENT_FROM.search(text):
        text = text[: other.start()]
    if before := _ROLE_BEFORE_NAME.match(text):
        text = text[before.end() :]
    return _ROLE_BETWEEN_NAMES.sub("、", text)


def split_place(text: str, lexicon: Lexicon, printed: str) -> tuple[str, str]:
    """Return *text*, of the line *printed*, without the place before its names, and the place: ``서울=김철수 기자``."""
    if lexicon.tag == "ko":
        if publication_match := _PUBLICATION_AND_NAME.fullmatch(text.strip("[]() ")):
            return f"{publication_match['by']} / {publication_match['house']}", ""
        text = text.replace("기사제보", "")  # requests of a site for news, after an address
        match = _KOREAN.match(text)
        if match is not None and match["place"].endswith(HOUSES):  # [나루일보=김철수 기자]
            return f"{text[match.end() :].strip(_BRACKETS)} / {match['place']}", ""
        names = text[match.end() if match else 0 :].replace("·", ",")
        return _korean.with_commas(names), match["place"] if match else ""
    if lexicon.tag in _MALAY and (match := _CONTRIBUTOR.match(text) or _CONTRIBUTOR.match(printed)):
        return text.removeprefix(match[0]).removeprefix(match[0].partition(" ")[2]), match["place"]
    if lexicon.tag == "hi" and (match := _DANDA.match(text)) and is_full_name(text[match.end() :]):
        return text[match.end() :], match["place"]
    if lexicon.tag in _ARABIC and (match := _CITY.match(text)):
        place, name = _arabic.without_vowel_signs(match["place"]), text[match.end() :]
        if organisation := match["house"] or match["bare"]:
            return (f"{name} / {organisation}", place) if is_city(place) and is_full_name(name) else (text, "")
        town = " " not in place and place.removeprefix("ال") not in SECTIONS and place not in SECTIONS
        if place in CITIES or (town and is_full_name(name)):
            return name, place
    if lexicon.tag in _ARABIC and (match := _TOWN.search(text)) and match["place"] in CITIES:
        return text[: match.start()], match["place"]
    return text, ""


_KOREAN = lazily(r"[\[(]?(?P<place>[가-힣]{2,8}(?=\s?=)|[가-힣]{2}(?=\s?[/|]))\s?[=/|]\s?(?=[가-힣])")
# 나루방송/김철수기자
_PUBLICATION_AND_NAME = lazily(r"(?P<house>[가-힣A-Z]{3,10})\s?/\s?(?P<by>[가-힣]{2,4} ?(?:[가-힣]{0,4}기자|특파원))")
_MALAY = frozenset({"id", "ms"})
_CONTRIBUTOR = lazily(  # Kontributor Medan, Dewantoro
    r"(?:Kontributor|Koresponden|Wartawan|Reporter) (?P<place>[A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14})?), (?=[A-Z])"
)
_DANDA = lazily(r"(?P<place>[\u0900-\u0963]{3,16})\s?।\s?")  # नदीपुर। करण सिंह
_ARABIC = frozenset({"ar", "fa"})
_TOWN = lazily(r"\s?[-–—،/]\s?(?P<place>[^\W\d_]{2,12}(?: [^\W\d_]{2,12})?)$")  # سامي خليل- بيروت
_CITY = lazily(  # with the paper, perhaps: تونس - "القدس العربي" - روعة قاسم
    r"(?:في )?(?P<place>[^\W\d_][\w\u064b-\u0652]{1,12}(?: [^\W\d_]{2,12})?)\s?[:/–—-]\s?"
    r"(?:[«\"“](?P<house>[^«»\"“”]{2,24})[»\"”]\s?[:/–—-]\s?|(?P<bare>[^\W\d_]{3,14}(?: [^\W\d_]{2,14})?)\s[–—-]\s)?"
    r"(?=[^\W\d_])"
)
