"""Lines of pages in other scripts than Latin: titles of other stories, who signs, and sentences that look like those."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import STORIES, labels, paragraphs, read, read_lines


TIPS = {
    "ar": ["- غرامة مالية لمن يخالف قواعد المرور", "- منع الشاحنات الثقيلة من العبور ليلا", "- تخصيص مسار للدراجات"],
    "hi": ["- दिन में आठ गिलास पानी जरूर पिएं", "- तेज धूप में बाहर निकलने से बचें", "- सूती और हल्के रंग के कपड़े पहनें"],
    "ko": ["- 하루에 물을 여덟 잔 이상 마시기", "- 한낮에는 바깥 활동을 피하기", "- 밝은 색의 얇은 옷을 입기"],
}


@pytest.mark.cases("language", TIPS)
def test_short_items_right_under_a_paragraph_are_of_the_story_whatever_their_words(language: str) -> None:
    head, first, second = STORIES[language]
    found = labels([head, first, *TIPS[language], second], language)
    assert {found[item] for item in TIPS[language]} == {"list"}


@pytest.mark.cases(
    ("language", "items"),
    [
        ("ar", ["- تسع سنوات من البناء بعد الأعمال المخطط لها", "- الجسر الجديد أمام المشاة قبل نهاية الشهر"]),
        ("hi", ["- निर्माण में नौ साल लगे, योजना से अधिक", "- शुक्रवार को बारिश से पहले तीन नावें गुजरीं"]),
        ("zh", ["- 工程历时九年，比原计划多用两年", "- 三艘驳船在下雨之前通过新的水闸"]),
    ],
)
def test_items_in_words_of_the_story_are_of_it(language: str, items: list[str]) -> None:
    head, first, second = STORIES[language]
    found = labels([head, first, *items, second], language)
    assert {found[item] for item in items} == {"list"}


@pytest.mark.cases(
    ("language", "titles"),
    [
        ("ar", ["حديقة عامة جديدة في العاصمة عام 2027", "طلاب يبتكرون آلة لتنقية الهواء"]),
        ("el", ["Δημόσιο πάρκο στην πρωτεύουσα έως το 2027", "Φοιτητές έφτιαξαν μηχανή που καθαρίζει τον αέρα"]),
        ("he", ["גן ציבורי חדש ייפתח בבירה עד 2027", "סטודנטים בנו מכונה שמנקה את האוויר"]),
    ],
)
def test_a_title_that_a_text_ends_with_may_end_with_a_year(language: str, titles: list[str]) -> None:
    found = labels([*STORIES[language], *titles], language)
    assert [found[title] for title in titles] == ["related", "related"]


def test_so_does_no_day_of_a_month() -> None:
    found = labels([*STORIES["ru"], "Пост у шлюза на берегу, март 2024", "Вид на шлюз и дома, май 2023"], "ru")
    assert "related" not in found.values()


def test_a_year_before_which_something_was_is_no_time_ago() -> None:
    title = "港口将于2027年前建成新码头"
    found = labels([*STORIES["zh"], title, "游客称赞秋季灯会热闹非凡"], "zh")
    assert found[title] == "related"


def test_sentences_of_a_short_story_under_its_date_are_no_mottoes_above_a_headline() -> None:
    title, first, second = "港口新水闸开放", *STORIES["zh"][1:]
    items = ["- 学生发明空气净化机", "- 港口将于2027年前建成新码头"]
    article = read("\n".join([title, "2024年3月12日", first, second[:30] + "。", *items, second]), "zh")
    assert nf.plain(article.headline) == title


@pytest.mark.cases(
    ("language", "line"),
    [
        ("zh", "延伸阅读　港口将于明年建成新码头"),
        ("zh", "相关阅读 港口将于明年建成新码头"),
        ("ja", "関連記事　港の朝市に行列 観光客も"),
    ],
)
def test_words_that_point_lead_to_a_title_behind_a_blank_where_none_part_words(language: str, line: str) -> None:
    head, first, second = STORIES[language]
    assert labels([head, first, line, second], language)[line] == "related"


def test_they_lead_to_no_sentence() -> None:
    line = "推荐阅读 《水闸》是必读书目，港口主任这样说，市民都很喜欢这本书。"
    head, first, second = STORIES["zh"]
    assert labels([head, first, line, second], "zh")[line] == "body"


def test_a_mere_word_leads_to_none() -> None:
    line = "関連 企業の多くは海外に拠点を移すことを検討していると担当者は語る"
    head, first, second = STORIES["ja"]
    assert labels([head, first, line, second], "ja")[line] != "related"


def test_news_that_have_to_do_with_something_lead_to_none() -> None:
    told = [
        "ท่าเรือปิดสามสัปดาห์เพื่อซ่อมสะพาน และเรือต้องรออยู่ในทะเลจนกว่างานจะเสร็จตามที่นายกเทศมนตรีกล่าว",
        "ข่าวที่เกี่ยวข้อง กับการปิดท่าเรือทำให้ชาวประมงกังวลใจเพราะฤดูจับปลากำลังจะเริ่มขึ้นแล้ว",
        "ชาวบ้านริมแม่น้ำบอกว่าพวกเขารอวันนี้มานาน และหวังว่าน้ำจะไม่ท่วมบ้านเรือนของพวกเขาอีกต่อไปในปีนี้",
    ]
    assert labels(["ท่าเรือปิดสามสัปดาห์", *told], "th")[told[1]] == "body"


@pytest.mark.cases(
    ("language", "line"),
    [
        ("ko", "정리 작업은 계속된다."),
        ("ko", "인터뷰 요청은 거절됐다."),
        ("ar", "تقرير اللجنة صدر."),
        ("ar", "كتب رسالة أخرى."),
        ("fa", "گزارش منتشر شد."),
        ("fa", "نویسنده خوشحال است."),
        ("he", "כתב מכתב נוסף."),
    ],
)
def test_a_short_sentence_that_begins_with_a_word_for_authors_signs_nothing(language: str, line: str) -> None:
    head, first, second = STORIES[language]
    article = read_lines(language, head, first, line, second)
    assert line in [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)]
    assert not article.bylines


@pytest.mark.cases(
    ("language", "line"),
    [
        ("ru", "Следующая встреча состоится в порту в мае."),
        ("ru", "Популярные маршруты по реке изменят летом."),
        ("uk", "Наступна зустріч відбудеться в порту у травні."),
    ],
)
def test_the_last_sentence_of_a_story_may_begin_with_a_word_of_buttons(language: str, line: str) -> None:
    assert labels([*STORIES[language], line], language)[line] == "body"


@pytest.mark.cases(
    ("name", "signed"),
    [("लेखक: अमित, श्याम", ["अमित", "श्याम"]), ("रवि कुमार, बंदरगाह", ["रवि कुमार"]), ("दैनिक नेटवर्क, बंदरगाह", ["दैनिक नेटवर्क"])],
)
def test_the_author_in_india_may_name_the_town_of_the_story(name: str, signed: list[str]) -> None:
    head, *story = STORIES["hi"]
    article = read_lines("hi", head, name, "12 मार्च 2024", *story)
    assert [byline.name for byline in article.bylines if byline.name] == signed
    assert not article.subhead


def test_a_name_of_arabic_above_the_story_may_end_with_a_stop() -> None:
    head, *story = STORIES["ar"]
    assert [byline.name for byline in read_lines("ar", head, "كتب أحمد علي.", *story).bylines] == ["أحمد علي"]


def test_an_agency_of_korea_tells_behind_its_rights_when_it_sent_a_story() -> None:
    notice = "<저작권자(c) 나루통신, 무단 전재-재배포 금지> 2024/05/03 09:12 송고"
    article = read_lines("ko", *STORIES["ko"], notice)
    assert article.published is not None
    assert f"{article.published:%Y-%m-%d %H:%M}" == "2024-05-03 09:12"
    assert [right.notice for right in article.rights] == [notice]


@pytest.mark.cases(
    ("before", "names"),
    [
        ("渡口信息港讯（记者 李荣 实习生 段敏）", ["李荣", "段敏"]),
        ("渡口信息港讯（渡口时报 记者 李荣）", ["李荣"]),
        ("渡网港城4月5日讯（渡口新闻记者 何青）", ["何青"]),
    ],
)
def test_datelines_of_china_name_a_site_and_for_whom_one_reports(before: str, names: list[str]) -> None:
    head, first, second = STORIES["zh"]
    article = read_lines("zh", head, f"{before}{first}", second)
    assert [byline.name for byline in article.bylines] == names
    assert article.dateline is not None


def test_a_word_that_ends_as_names_of_papers_do_begins_no_dateline() -> None:
    head, first, second = STORIES["zh"]
    assert read_lines("zh", head, f"财报消息，{first}", second).dateline is None


def test_where_a_story_of_china_was_sent_from_is_nobody() -> None:
    head, *story = STORIES["zh"]
    article = read_lines("zh", head, "早报记者 李荣 发自北京", *story)
    assert [byline.name for byline in article.bylines] == ["李荣"]


AMID = {
    "ar": ["أعراض الإجهاد", "• صداع", "• دوار"],
    "zh": ["小贴士", "6:00 开闸", "7:30 放行"],
    "hi": ["समय सारिणी", "सुबह छह बजे"],
    "ja": ["ポイント", "午前六時に開門"],
}
BELOW = {
    "ar": "ويفتح الجسر للمشاة كل صباح.",
    "zh": "驳船每天早上可以通过水闸。",
    "hi": "नावें हर सुबह लॉक से गुजरती हैं।",
    "ja": "水門は毎朝、船のために開く。",
}


@pytest.mark.cases("language", AMID)
def test_short_lines_within_a_short_story_in_a_script_without_capitals_are_of_it(language: str) -> None:
    head, first, second = STORIES[language]
    short, below = AMID[language], BELOW[language]
    article = read_lines(language, head, first, *short, below, second)
    found = labels([head, first, *short, below, second], language)
    assert {found[line] for line in short} <= {"body", "subheading", "list"}
    assert below in paragraphs(article)


@pytest.mark.cases(
    ("language", "heading", "title"), [("zh", "相关阅读", "港口将建成新码头"), ("ar", "اقرأ أيضا", "حديقة جديدة")]
)
def test_those_above_titles_of_other_stories_are_not(language: str, heading: str, title: str) -> None:
    head, first, second = STORIES[language]
    found = labels([head, first, second, AMID[language][0], heading, title], language)
    assert found[AMID[language][0]] not in {"body", "subheading", "list"}


def test_reporters_above_the_headline_sign_in_chinese() -> None:
    head, story = "城市终于开放新的水闸 市民鼓掌", STORIES["zh"][1:]
    article = read_lines("zh", "渡口日报记者 刘进 通讯员 邓飞", head, "2013年06月21日09:12", *story)
    assert nf.plain(article.headline) == head
    assert [byline.name for byline in article.bylines] == ["刘进", "邓飞"]


def test_a_kicker_may_speak_of_reporters() -> None:
    head, *story = STORIES["zh"]
    article = read_lines("zh", "记者节里话记者", head, "2013年06月21日09:12", *story)
    assert nf.plain(article.kicker) == "记者节里话记者"
    assert not article.bylines


def test_whose_the_picture_above_a_story_of_korea_is_behind_what_it_shows() -> None:
    head, *story = STORIES["ko"]
    caption = "지난겨울 나루광장 스케이트장 모습. 나루시 제공"
    assert labels([head, caption, *story], "ko")[caption] == "caption"


def test_who_says_the_name_of_the_paper_and_a_desk_below_a_story_of_korea_signs() -> None:
    head, *story = STORIES["ko"]
    line = "나루투데이 경제부 박광범입니다."
    assert labels([head, "박광범 기자", *story, line], "ko")[line] == "byline"


@pytest.mark.cases("line", ["写真撮影は禁止されている。", "写真撮影は行わなかった。", "動画には男性が映っていた。"])
def test_a_sentence_of_japanese_may_begin_with_a_word_for_pictures(line: str) -> None:
    head, first, second = STORIES["ja"]
    assert labels([head, first, line, second], "ja")[line] == "body"


@pytest.mark.cases("language", ["ar", "he", "ko", "zh"])
def test_programs_for_sites_say_who_wrote_in_english(language: str) -> None:
    names = {"ar": "سامي خليل", "he": "דנה לוי", "ko": "김하늘", "zh": "王小明"}
    head, *story = STORIES[language]
    article = read_lines(language, head, f"By {names[language]}", *story)
    assert [byline.name for byline in article.bylines] == [names[language]]


def test_sentences_of_a_paper_of_korea_are_no_clauses_below_its_subheadings() -> None:
    head, *story = STORIES["ko"]
    told = ["▲ 어떻게 먹나", "김과 미역에 싸서 초고추장을 찍어 먹는다.", "▲ 언제까지", "내년 이월까지 맛볼 수 있다."]
    article = read_lines("ko", head, *story, *told)
    assert told[1] in paragraphs(article)
    assert told[3] in paragraphs(article)


def test_where_a_story_of_ukraine_is_from_is_of_it_above_paragraphs_with_labels() -> None:
    head, first, second = STORIES["uk"]
    source = "Джерело: пресслужба порту"
    article = read_lines("uk", head, first, source, f"Деталі: {second}", 'Дослівно: "Ремонт триватиме до осені".')
    assert source in paragraphs(article)
    assert labels([head, first, second, "Джерело: Портові новини"], "uk")["Джерело: Портові новини"] == "credit"


def test_a_long_line_of_thai_above_a_heading_of_other_stories_is_of_the_story() -> None:
    told = [
        "ประตูน้ำแห่งใหม่เปิดใช้งานเมื่อวันศุกร์ที่ผ่านมา และเรือสามลำแล่นผ่านไปได้ก่อนที่ฝนจะตกลงมา",
        "ผู้อำนวยการท่าเรือระบุว่าการก่อสร้างใช้เวลาเก้าปี ซึ่งนานกว่าที่วางแผนไว้ถึงสองปี",
        "ชาวบ้านริมแม่น้ำบอกว่าพวกเขารอวันนี้มานาน และหวังว่าน้ำจะไม่ท่วมอีก",
    ]
    lines = ["ท่าเรือเปิดประตูน้ำแห่งใหม่", "12 พฤศจิกายน 2023", *told, "คุณอาจสนใจเรื่องเหล่านี้", "ตลาดเช้าริมน้ำกลับมาคึกคัก"]
    found = labels(lines, "th")
    assert {found[line] for line in told} <= {"lead", "body"}
