"""Recognises headings of related stories composed by East Asian sites: ``24小时热门文章``, ``오늘의 많이 본 뉴스``.

No list of phrases holds all of them. Such a heading names a time or place (optional), the reason for showing something,
and what is shown, and nothing else.
"""

from __future__ import annotations

import re
from functools import cache


# For each language: times and places, reasons for showing something, and kinds of content.
_PARTS = {
    "zh": (
        (
            "24小时|48小时|72小时|24小時|48小時|72小時|一周|一週|本周|本週|上周|今日|今天|本日|本月|昨日|当日"
            "|當日|每日|近期|往期|最近|即时|即時|实时|實時|本栏目|本栏|栏目|本欄|欄目|本频道|频道|本頻道|頻道"
            "|本站|全站|站内|站內|本网|本類|本类|同类|同類|网站|網站|网友|網友|编辑|編輯|小编|小編|精品|独家"
            "|獨家|全部|其他|其它|国内|國內|国际|國際|体育|體育|娱乐|娛樂|财经|財經|科技|社会|社會|健康|生活|的"
            "|与|和|及"
        ),
        (
            "最新|最热|最熱|最多人?|热门|熱門|热点|熱點|热|熱|推荐|推薦|精彩|精选|精選|相关|相關|焦点|焦點|排行"
            "|点击|點擊|更多|延伸|人气|人氣|滚动|滾動"
        ),
        (
            "文章|新闻|新聞|资讯|資訊|报道|報道|報導|图片|圖片|图文|圖文|组图|組圖|视频|視頻|影片|影音|专题|專題"
            "|阅读|閱讀|推荐|推薦|排行榜|排行|榜|回顾|回顧|导读|導讀|链接|連結|鏈接|博客|要闻|要聞|头条|頭條"
            "|热文|熱文"
        ),
    ),
    "ja": (
        (
            "24時間|今日|本日|今週|週間|月間|デイリー|編集部|その他|ほか|他|この|あなたへ|あなたに|国内|海外"
            "|社会|政治|経済|スポーツ|芸能|エンタメ|地域|全国|総合|同じ|ジャンル|カテゴリー?|よく|いま|今"
            "|[のがをにへもと・]"
        ),
        (
            "人気|注目|話題|関連する|関連した|関連|おすすめ|オススメ|お薦め|お勧め|最新|新着|急上昇"
            "|あわせて読みたい|アクセス|ピックアップ|よ?く?読まれている|主要"
        ),
        "記事|ニュース|ランキング|コンテンツ|動画|写真|映像|トピックス?|コラム|ヘッドライン",
    ),
    "ko": (
        (
            "오늘의?|이 ?시각|지금|실시간|이번 ?주|주간|일간|월간|섹션별?|분야별|이 ?기자의|다른|함께|가장"
            "|당신이|당신을|독자가|놓친|위한|에디터|편집자|네티즌|연예|스포츠|정치|경제|사회|문화|국제|전국|종합"
            "|꼭|[이와과의 ]"
        ),
        "많이 ?본|많이 ?읽은|인기|최신|주요|관련|연관|추천|화제의|베스트|급상승|핫|톱|볼 ?만한",
        "뉴스|기사|영상|동영상|콘텐츠|포토|소식|칼럼|화보|헤드라인|랭킹",
    ),
}
_LONGEST = {"zh": 14, "ja": 22, "ko": 22}  # characters
_OUTER_SIGNS = "【】[]［］（）()<>＜＞《》「」『』※■□◆▍|｜>»:：…·•▼▶◇●・☞- \u3000"


class Compounds:
    """The pattern of such headings in one language."""

    def __init__(self, longest: int, pattern: str) -> None:
        self.longest, self.pattern = longest, re.compile(pattern)

    def heading(self, line: str) -> str:
        """Return *line* without surrounding signs, if it is such a heading; otherwise ``""``."""
        if len(line) > self.longest:
            return ""
        bare = line.strip(_OUTER_SIGNS)
        return bare if self.pattern.fullmatch(bare) else ""


@cache
def compounds(tag: str) -> Compounds | None:
    """Return the pattern of compound headings in the language *tag*; `None` if it has none."""
    if tag not in _PARTS:
        return None
    where, reason, topic = _PARTS[tag]
    pattern = f"(?=.*(?:{reason}))(?=.*(?:{topic}))(?:{where}|{reason}|{topic}){{2,8}}"
    return Compounds(_LONGEST[tag], pattern)
