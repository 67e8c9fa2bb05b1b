"""Who signs in Korea and Taiwan: several names beside each other, houses before them, desks in place of them."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import body, read_lines


KOREAN = (
    "해협 여객선 운항 재개",
    "항만 당국은 석 달 동안 수리를 마친 여객선이 이번 주부터 하루 네 차례 섬으로 다시 운항한다고 12일 밝혔다.",
    "선장은 한 번에 승객 마흔 명과 차량 여섯 대를 태울 수 있다고 설명했다.",
)
TAIWANESE = (
    "海峽渡輪恢復通航",
    "港務局表示，停駛三個月的渡輪完成整修，本週起每天往返離島四趟，每趟可載四十名乘客與六輛汽車。",
    "船長說，旅客可以在碼頭的窗口買票，冬天的最後一班船改為下午五點開船。",
)
KHMER = (
    "សាឡាងដំណើរការឡើងវិញ",
    "អាជ្ញាធរកំពង់ផែបានប្រកាសនៅព្រឹកនេះថា សាឡាងនឹងដំណើរការឡើងវិញ បន្ទាប់ពីការជួសជុលរយៈពេលបីខែ។",
    "ខេត្តដែលសាឡាងនឹងទៅដល់រួមមាន៖ ខេត្តកំពត ខេត្តកែប និងខេត្តកោះកុង តាមកាលវិភាគថ្មីរបស់ក្រសួង។",
)


@pytest.mark.cases(
    ("signed", "names"),
    [
        ("(서울=나루뉴스) 김하늘 이보라 기자 = ", ["김하늘", "이보라"]),
        ("[서울=나루뉴스] 김하늘 이보라 박초롱 기자 = ", ["김하늘", "이보라", "박초롱"]),
        ("(서울=나루뉴스) 남궁하늘 이보라 기자 = ", ["남궁하늘", "이보라"]),
        ("[나루경제 김하늘 이보라 기자] ", ["김하늘", "이보라"]),
        ("[나루스포츠 | 김하늘 기자] ", ["김하늘"]),
        ("[한겨레 김하늘 기자] ", ["김하늘"]),
    ],
)
def test_names_of_korea_next_to_each_other(signed: str, names: list[str]) -> None:
    headline, first, second = KOREAN
    article = read_lines("ko", headline, f"{signed}{first}", second)
    assert [by.name for by in article.bylines] == names
    assert body(article) == [first, second]


JAPANESE = (
    "海峡の渡し船、運航再開",
    "港務局は12日、修理を終えた渡し船が今週から一日四往復で島への運航を再開すると発表した。",
    "船長は、一度に四十人の乗客と六台の車を運べると説明した。",
)
RUSSIAN = (
    "Паром через пролив снова ходит",
    "Паром после трех месяцев ремонта снова ходит к острову четыре раза в день, сообщили в управлении порта.",
    "По словам капитана, за рейс он берет сорок пассажиров и шесть машин.",
)
SIGNED = {"ko": KOREAN, "ja": JAPANESE, "zh": TAIWANESE, "ru": RUSSIAN}


@pytest.mark.cases(
    ("language", "line", "who"),
    [
        ("ko", "[부산=나루뉴스] 김하늘 기자", ("김하늘", "기자", "부산")),
        ("ko", "경남 김해=김하늘 기자", ("김하늘", "기자", "경남 김해")),
        ("ko", "취재 김하늘 편집 이보라", ("김하늘", "", "")),
        ("ja", "山田太郎／ライター", ("山田太郎", "ライター", "")),
        ("ja", "山田太郎　港支局", ("山田太郎", "港支局", "")),
        ("ja", "経済ジャーナリスト　山田太郎", ("山田太郎", "経済ジャーナリスト", "")),
        ("zh", "王小明/文", ("王小明", "", "")),
        ("ru", "Анна Бут специально для «Края»", ("Анна Бут", "", "")),
        ("ru", "Спецкор «Края» Анна Бут", ("Анна Бут", "Спецкор", "")),
        ("ru", "Анна Бут, фото автора", ("Анна Бут", "", "")),
        ("ru", "ПЕРМЬ, 12 августа - РИА Новости, Анна Бут.", ("Анна Бут", "", "")),
    ],
)
def test_the_author_alone_next_to_a_role_a_publication_or_a_place(
    language: str, line: str, who: tuple[str, str, str]
) -> None:
    headline, *story = SIGNED[language]
    article = read_lines(language, headline, line, *story)
    assert [(by.name, by.role, by.location) for by in article.bylines] == [who]
    assert (article.subhead, body(article)) == ((), story)


def test_a_dateline_with_a_time_is_no_deck_in_russian() -> None:
    headline, *story = RUSSIAN
    article = read_lines("ru", headline, "ПЕРМЬ, 17 января, 11:20 — REGNUM", *story)
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.date, article.dateline.source) == ("ПЕРМЬ", "17 января", "REGNUM")
    assert (article.subhead, body(article)) == ((), story)


@pytest.mark.cases("line", ["김하늘 이보라 기자", "정치부 김하늘 기자", "오하늘 앵커, 이보라 기자"])
def test_names_of_korea_on_a_line_of_their_own(line: str) -> None:
    headline, *story = KOREAN
    article = read_lines("ko", headline, line, *story)
    assert article.bylines[-1].name == line.split()[-2]
    assert "정치부" not in [by.name for by in article.bylines]
    assert body(article) == story


@pytest.mark.cases(
    ("line", "who"),
    [
        ("生活中心／台北報導", ("", "生活中心", "台北")),
        ("國際中心/綜合報導", ("", "國際中心", "")),
        ("社會中心／王小明報導", ("王小明", "", "")),
        ("渡口新聞客戶端 記者 王小明", ("王小明", "", "")),
    ],
)
def test_desks_and_publications_of_taiwan(line: str, who: tuple[str, str, str]) -> None:
    headline, *story = TAIWANESE
    article = read_lines("zh", headline, line, *story)
    assert [(by.name, by.role, by.location) for by in article.bylines] == [who]
    assert body(article) == story


def test_a_place_in_brackets_is_no_speaker_though_a_line_below_has_a_colon() -> None:
    headline, first, second = KHMER
    article = read_lines("km", headline, f"(ភ្នំពេញ)៖ {first}", second)
    assert article.dateline is not None
    assert article.dateline.place == "ភ្នំពេញ"
    assert body(article) == [first, second]


def test_a_paragraph_behind_the_author_is_no_byline() -> None:
    headline, first, second = KHMER
    article = read_lines("km", headline, f"ដោយ: ចាន់ សុខា / ភ្នំពេញ: {first}", second)
    assert first in body(article)[0]
    assert body(article)[1] == second


@pytest.mark.cases(
    "line",
    [
        "이 기사의 카테고리는 언론사의 분류를 따릅니다.",
        "기사가 속한 카테고리는 언론사가 분류합니다.",
        "언론사는 한 기사를 두 개 이상의 카테고리로 분류할 수 있습니다.",
    ],
)
def test_where_a_portal_files_a_story_is_none_of_it(line: str) -> None:
    article = read_lines("ko", *KOREAN, line)
    assert body(article) == [*KOREAN[1:]]


def test_who_heads_a_desk_in_korea_signs_by_name() -> None:
    headline, first, second = KOREAN
    article = read_lines("ko", headline, f"[서울=나루뉴스] 김하늘 정치부장 = {first}", second)
    assert [(by.name, by.role) for by in article.bylines] == [("김하늘", "정치부장")]


def test_a_town_and_a_publication_in_brackets() -> None:
    headline, first, second = KOREAN
    article = read_lines("ko", headline, f"[김천/NRT]김하늘 기자 = {first}", second)
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.source) == ("김천", "NRT")
    assert [by.name for by in article.bylines] == ["김하늘"]


@pytest.mark.cases(
    ("line", "house"),
    [
        ("متابعات – مرسى 24", "مرسى 24"),
        ("خاص | ضفاف نت", "ضفاف نت"),
        ("ضفاف نت / متابعات خاصة", "ضفاف نت"),
        ("تقرير خاص - ضفاف نت", "ضفاف نت"),
    ],
)
def test_a_publication_next_to_what_a_story_came_from_in_arabic(line: str, house: str) -> None:
    first = "افتتح الوزير صباح اليوم الجسر الجديد في الميناء بعد عامين من التأخير، وفق ما أعلنته الوزارة في بيان لها."
    second = "وقالت الوزارة إن كلفة الجسر بلغت أربعمئة مليون، وإنه سيفتح أمام الشاحنات في الربيع المقبل."
    article = read_lines("ar", "افتتاح الجسر الجديد في الميناء", line, "تاريخ الخبر: 12-09-2025", first, second)
    assert (article.credit, [source.name for source in article.sources]) == (line, [house])
    assert (article.subhead, body(article)) == ((), [first, second])


@pytest.mark.cases("line", ["متابعات - علي الحسن", "متابعات / صنعاء", "صنعاء - متابعات خاصة"])
def test_a_name_or_a_town_next_to_what_a_story_came_from_is_no_publication(line: str) -> None:
    first = "افتتح الوزير صباح اليوم الجسر الجديد في الميناء بعد عامين من التأخير، وفق ما أعلنته الوزارة في بيان لها."
    second = "وقالت الوزارة إن كلفة الجسر بلغت أربعمئة مليون، وإنه سيفتح أمام الشاحنات في الربيع المقبل."
    article = read_lines("ar", "افتتاح الجسر الجديد في الميناء", line, "تاريخ الخبر: 12-09-2025", first, second)
    assert not article.sources
    assert (article.credit, body(article)) == ("", [first, second])


def test_the_author_before_a_town_glued_to_a_story_in_khmer() -> None:
    headline, first, second = KHMER
    article = read_lines("km", headline, f"ដោយ: ចាន់ សុខា / កំពត: {first}", second)
    assert article.dateline is not None
    assert ([by.name for by in article.bylines], article.dateline.place) == (["ចាន់ សុខា"], "កំពត")
    assert body(article) == [first, second]


ARABIC = (
    "مدينة الميناء تطلب عبارة جديدة لخط الجزيرة",
    "طلبت المحافظة عبارة جديدة لخط الجزيرة بحسب ما أعلن مسؤولون يوم الخميس، وستنقل السفينة ثلاثمئة شخص في كل رحلة.",
    "وقال رئيس البلدية للصحفيين على الرصيف إن المدينة انتظرت وقتا طويلا، وإن السفينة الجديدة تعمل بالكهرباء.",
)


@pytest.mark.cases(("line", "name"), [("خاص - محمد علي", "محمد علي"), ("تقرير خاص – سارة حسن", "سارة حسن")])
def test_a_name_behind_what_is_the_own_story_of_a_publication_signs_in_arabic(line: str, name: str) -> None:
    headline, first, second = ARABIC
    article = read_lines("ar", headline, line, first, second)
    assert [(by.name, by.text) for by in article.bylines] == [(name, line)]
    assert (article.subhead, body(article)) == ((), [first, second])


@pytest.mark.cases(
    "above",
    [
        ["المدير العام محمد علي", "رئيس التحرير سارة حسن"],
        ["صحيفة الميناء", "رئيس مجلس الإدارة: سعيد البحري", "رئيس التحرير: سارة حسن"],
        ["10:53 . وزير النقل يفتتح الجسر الجديد في المدينة… المزيد |"],
        ["صحيفة الميناء", "10:53 . وزير النقل يفتتح الجسر… المزيد |", "9:41 | الأمطار تغلق الطريق الجبلي... المزيد"],
        ["10:53 . وزير النقل يفتتح الجسر الجديد في المدينة القديمة بعد عامين من العمل وتكلفة مرتفعة دفعتها المحافظة والوزارة معا… المزيد |"],
    ],
)  # fmt: skip
def test_who_heads_a_paper_and_the_rows_of_a_ticker_above_the_headline_are_no_story(above: list[str]) -> None:
    headline, first, second = ARABIC
    article = read_lines("ar", *above, headline, first, second)
    assert (nf.plain(article.headline), article.kicker, article.bylines) == (headline, (), ())
    assert body(article) == [first, second]


@pytest.mark.cases("headline", ["المدير العام للميناء يعلن موعد الرحلة الأولى", "10:53 ساعة الميناء تتوقف"])
def test_a_headline_that_begins_so_stays_one(headline: str) -> None:
    assert nf.plain(read_lines("ar", headline, *ARABIC[1:]).headline) == headline


def test_a_caption_that_ends_with_who_took_it_is_no_deck_in_korean() -> None:
    headline, *story = KOREAN
    article = read_lines("ko", headline, "텍스트 크기", "선착장에서 표를 파는 이보라씨. 김하늘 기자", *story)
    assert (article.subhead, body(article)) == ((), story)


JAPANESE = (
    "旧港に新しい橋、2年の工事を経て開通",
    "旧港にかかる新しい橋が12日朝、数百人の市民が見守る中で開通した。",
    "市長は式典で、雨の多い冬だったが工事は予定より2カ月早く終わったと述べた。",
    "「何年もこの日を待っていました。子どもたちが楽に学校へ通えます」と近くの女性は話した。",
)


@pytest.mark.cases(
    ("line", "names"),
    [("山田太郎", ["山田太郎"]), ("佐藤美咲、山田太郎", ["佐藤美咲", "山田太郎"]), ("港町の一日", [])],
)
def test_names_alone_under_a_story_of_japanese_sign(line: str, names: list[str]) -> None:
    assert [byline.name for byline in read_lines("ja", *JAPANESE, line).bylines] == names


def test_whom_a_story_of_japanese_speaks_of_signs_nothing() -> None:
    told = "橋を設計した山田さんは「ほっとした」と話した。"
    article = read_lines("ja", *JAPANESE, told, "山田太郎")
    assert article.bylines == ()
    assert told in body(article)


@pytest.mark.cases("told", ["入賞者は次の通り。", "優秀賞に選ばれたのは以下の二人である。"])
def test_names_that_a_story_of_japanese_announces_sign_nothing(told: str) -> None:
    assert read_lines("ja", *JAPANESE, told, "佐藤美咲、山田太郎").bylines == ()
