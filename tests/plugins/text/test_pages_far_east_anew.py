"""Pages of Asia once more: what stands where a headline should, who signs, captions, and lines that go on below."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import labels, paragraphs, read


JAPANESE = (
    "港湾局は12日、三カ月の修理を終えた渡し船を今週から再び運航すると発表した。一日四便で、乗客四十人と車六台を運ぶ。",
    "船長は「冬の最終便は午後五時になる。島の人たちを長く待たせて申し訳なかった」と話した。",
    "切符は桟橋の窓口で買える。運賃は据え置かれ、島の子どもは春まで無料で乗れる。",
)
CHINESE = (
    "市政府昨天宣布，滨江步道将在明年春天全线贯通，总长十二公里，沿线设八处休息点。",
    "市规划局负责人说，工程款已经到位，第二阶段将于下月开工，沿线居民可以步行前往两座公园。",
)
KOREAN = (
    "나루시와 나루대학교가 여객선 선원을 함께 기르기로 하고 12일 시청에서 업무협약을 맺었다.",
    "시는 부두의 낡은 창고를 실습실로 고치고, 대학은 학생 마흔 명을 한 해 동안 배에 태운다.",
    "시장은 “섬 주민들이 겨울에도 배를 탈 수 있게 하겠다”고 말했다.",
)
HINDI = (
    "नदीपुर में तीन महीने की मरम्मत के बाद नाव सेवा शुक्रवार से फिर शुरू हो गई और अब दिन में चार बार चलेगी।",
    "घाट के अधिकारी ने बताया कि यात्री खिड़की से टिकट खरीद सकते हैं और किराया पहले जितना ही रहेगा।",
)
ARABIC = (
    "أعلنت بلدية الميناء اليوم أن العبارة ستعود إلى العمل بعد ثلاثة أشهر من الصيانة بأربع رحلات في اليوم.",
    "وقال القبطان إن سعر التذكرة لن يتغير وإن الأطفال سيركبون مجانا حتى نهاية الربيع.",
)
PERSIAN = (
    "اداره بندر اعلام کرد کشتی مسافربری پس از سه ماه تعمیر از این هفته روزی چهار بار حرکت می کند.",
    "ناخدا گفت بهای بلیت تغییر نمی کند و کودکان جزیره تا بهار رایگان سوار می شوند.",
)
MARATHI = (
    "तीन महिन्यांच्या दुरुस्तीनंतर नदीघाटाची होडी शुक्रवारपासून पुन्हा सुरू झाली असून ती दिवसातून चार वेळा सुटणार आहे.",
    "घाटाच्या अधिकाऱ्यांनी सांगितले की तिकिटांचे दर तेच राहतील आणि मुलांना उन्हाळ्यापर्यंत प्रवास मोफत मिळेल.",
)


@pytest.mark.cases(
    "above",
    [
        ["« 港の朝市、五年ぶり | トップページ | 島の小学校に新しい橋 »", "2026年5月12日 (火)"],
        ["国立大学法人 港大学", "LANGUAGE", "ENGLISHCHINESE", "MENU"],
        ["港大学", "検索", "ログイン"],
    ],
)
def test_pagers_and_the_head_of_a_page_stand_above_the_headline(above: list[str]) -> None:
    title = "渡し船、今週から再び運航 一日四便"
    article = read("\n\n".join([*above, title, *JAPANESE]), "ja")
    assert nf.plain(article.headline) == title
    assert paragraphs(article) == [*JAPANESE]


def test_a_headline_above_a_word_that_is_no_button_stays() -> None:
    title = "港大学、渡し船の乗組員を育てる課程を新設"
    article = read("\n\n".join([title, "課程", *JAPANESE]), "ja")
    assert nf.plain(article.headline) == title


def test_a_pager_below_the_story_is_no_row_of_keywords() -> None:
    title = "渡し船、今週から再び運航 一日四便"
    pager = "« 渡し船 | 桟橋の窓口 | 冬の最終便 »"
    article = read("\n\n".join([title, *JAPANESE, pager]), "ja")
    assert article.keywords == ()
    assert paragraphs(article) == [*JAPANESE]


@pytest.mark.cases(
    "shown", ["(左が港湾局の山田局長、右が船長)", "(奥が修理を終えた渡し船)", "(左から船長、局長、市長)"]
)
def test_who_stands_where_in_brackets_ends_a_caption_in_japan(shown: str) -> None:
    caption = "握手を交わす関係者" + shown
    article = read("\n".join(["渡し船、今週から再び運航 一日四便", caption, *JAPANESE]), "ja")
    assert nf.plain(article.headline).startswith("渡し船")
    assert caption not in paragraphs(article)


def test_a_caption_with_who_stands_where_is_no_headline_in_japan() -> None:
    article = read("\n".join(["握手を交わす関係者(左が局長、右が船長)", *JAPANESE]), "ja")
    assert nf.plain(article.headline) == ""
    assert paragraphs(article) == [*JAPANESE]


@pytest.mark.cases(
    "caption",
    [
        "(왼쪽부터) 김하늘 나루시장, 이보라 나루대학교 총장. <사진제공=나루시청>",
        "지난 12일 시청에서 시장과 총장이 협약서를 들고 있다. (제공: 나루대학교) ⓒ나루일보(나루) 2026.5.12",
        "지난 12일 시청에서 시장과 총장이 협약서를 들고 있다. [사진 제공=나루시청]",
    ],
)
def test_whose_a_picture_of_korea_is_ends_a_caption_and_no_headline(caption: str) -> None:
    story = ["[나루일보 정가람 기자] " + KOREAN[0], *KOREAN[1:]]
    article = read("\n\n".join([caption, *story]), "ko")
    assert nf.plain(article.headline) == ""
    assert caption not in paragraphs(article)
    assert [by.name for by in article.bylines] == ["정가람"]


def test_who_stands_where_from_the_left_is_a_caption_in_korea() -> None:
    shown = "나루시와 나루대학교가 업무협약을 맺었다(왼쪽부터 김하늘 시장, 이보라 총장)."
    article = read("\n".join(["여객선 선원 함께 기른다", shown, *KOREAN]), "ko")
    assert paragraphs(article) == [*KOREAN]


def test_a_sentence_with_more_in_brackets_is_no_caption_in_korea() -> None:
    last = "표는 부두의 창구에서 판다(왕복은 하루 전까지)."
    article = read("\n".join(["여객선 선원 함께 기른다", *KOREAN, last]), "ko")
    assert paragraphs(article) == [*KOREAN, last]


def test_boards_of_korea_print_what_is_no_author() -> None:
    lines = ["여객선 선원 함께 기른다", "작성자 정보", "컨텐츠 정보", "본문", *KOREAN, "관련자료"]
    article = read("\n".join(lines), "ko")
    assert article.bylines == ()
    assert paragraphs(article) == [*KOREAN]


@pytest.mark.cases("line", ["기자님, 반갑습니다.", "이메일 : desk@naru.example"])
def test_who_is_spoken_to_and_an_address_sign_nothing_in_korea(line: str) -> None:
    article = read("\n\n".join(["여객선 선원 함께 기른다", *KOREAN, line]), "ko")
    assert article.bylines == ()


def test_an_item_that_begins_with_a_sign_of_rights_is_a_notice() -> None:
    line = "- ⓒ나루일보(www.naru.example)."
    assert labels(["여객선 선원 함께 기른다", *KOREAN, line], "ko")[line] == "copyright"


def test_who_speaks_in_brackets_is_of_a_story_of_stations() -> None:
    talk = ["[앵커]", "섬으로 가는 배가 다시 다닌다고요?", "[기자]", "네, 석 달 만에 여객선이 부두를 떠났습니다."]
    article = read("\n\n".join(["여객선 석 달 만에 운항", KOREAN[0], *talk, *talk]), "ko")
    assert paragraphs(article)[0] == KOREAN[0]
    assert "네, 석 달 만에 여객선이 부두를 떠났습니다." in paragraphs(article)


@pytest.mark.cases("line", ["滨江新闻网 2026-05-12 14:22:57", "滨江在线 2026年5月12日 14:22"])
def test_a_site_and_a_moment_above_the_story_are_no_headline(line: str) -> None:
    article = read("\n".join([line, CHINESE[0] + CHINESE[1]]), "zh")
    assert nf.plain(article.headline) == ""
    assert article.published is not None
    assert article.published.isoformat()[:16] == "2026-05-12T14:22"


def test_a_long_line_with_a_date_word_and_an_empty_field_is_no_story() -> None:
    line = "发布时间:2026-05-12 20:15   来源: 滨江新闻网  Tag:"
    article = read("\n\n".join(["滨江步道明年春天全线贯通", line, *CHINESE]), "zh")
    assert paragraphs(article) == [*CHINESE]
    assert article.published is not None


def test_who_reports_from_where_in_hindi_signs() -> None:
    line = "नदीपुर से करण सिंह यादव की रिपोर्ट"
    article = read("\n\n".join(["नदीपुर में नाव सेवा फिर शुरू", line, *HINDI]), "hi")
    assert [(by.name, by.location) for by in article.bylines] == [("करण सिंह यादव", "नदीपुर")]
    assert article.subhead == ()


def test_a_report_of_a_committee_signs_nothing_in_hindi() -> None:
    line = "जांच समिति की रिपोर्ट"
    article = read("\n\n".join(["नदीपुर में नाव सेवा फिर शुरू", HINDI[0], line, HINDI[1]]), "hi")
    assert article.bylines == ()


def test_another_post_below_the_comments_is_not_read_on() -> None:
    others = [
        "Featured Post",
        "घाट पर सात दिन का मेला रविवार से शुरू",
        "घाट पर इस साल का मेला रविवार से शुरू होगा और सात दिन तक चलेगा और…",
    ]
    article = read("\n\n".join(["नदीपुर में नाव सेवा फिर शुरू", *HINDI, "कोई टिप्पणी नहीं:", *others]), "hi")
    assert paragraphs(article) == [*HINDI]


def test_the_heading_of_links_is_no_headline_in_arabic() -> None:
    article = read("\n".join(["روابط ذات العلاقة", *ARABIC]), "ar")
    assert nf.plain(article.headline) == ""


def test_a_publication_places_a_story_and_initials_end_it_in_persian() -> None:
    lines = ["کشتی مسافربری از این هفته حرکت می کند", "بندر – سانا", *PERSIAN, "غیاث/م.خ/ثناء"]
    article = read("\n\n".join(lines), "fa")
    assert article.dateline is not None
    assert article.dateline.place == "بندر"
    assert paragraphs(article) == [*PERSIAN]


@pytest.mark.cases("count", ["6 Total Views , 1 views today", "1,204 views", "87 reads"])
def test_how_many_have_read_is_no_headline(count: str) -> None:
    article = read("\n".join([count, *MARATHI]), "mr")
    assert nf.plain(article.headline) == ""
    assert paragraphs(article) == [*MARATHI]


def test_a_way_from_the_front_page_glued_to_the_title_is_not_it() -> None:
    title = "नदीघाटाची होडी शुक्रवारपासून पुन्हा सुरू"
    lines = ["27.1 C", "Latur", "Wednesday, May 12, 2026", f"Homeशहर{title}", "", title, "", *MARATHI]
    article = read("\n".join(lines), "mr")
    assert nf.plain(article.headline) == title
    assert paragraphs(article) == [*MARATHI]


def test_paragraphs_of_the_east_are_wide_though_they_have_few_letters() -> None:
    text = "\n".join([KOREAN[0] * 2, "![]() |", "수리를 마친 배. 나루시청 제공 |", "![]() |", KOREAN[1] * 2, KOREAN[2]])
    article = read(text, "ko")
    assert paragraphs(article) == [KOREAN[0] * 2, KOREAN[1] * 2, KOREAN[2]]


def test_lines_that_sentences_run_over_are_no_titles_where_none_is_long() -> None:
    lines = [
        "শহরের ঘাট থেকে শুক্রবার আবার ফেরি",
        "তিন মাস মেরামতের পর নদীর ফেরি শুক্রবার থেকে আবার চালু হয়েছে বলে",
        "জানিয়েছে ঘাট কর্তৃপক্ষ। দিনে চারবার ঘাট ছাড়বে ফেরিটি এবং প্রতিবার চল্লিশ জন",
        "যাত্রী ও ছয়টি গাড়ি নিতে পারবে। ঘাটের জানালা থেকে টিকিট কেনা যাবে এবং ভাড়া আগের",
        "মতোই থাকবে।",
    ]
    assert [*labels(lines, "bn").values()][1:] == ["lead", "body", "body", "body"]


def test_a_site_that_says_what_news_it_brings_stands_above_the_headline() -> None:
    motto = "港経済新聞は、港市と島の話題をお届けする地域の新聞です。"
    title = "渡し船、今週から再び運航 一日四便"
    article = read("\n\n".join([motto, title, *JAPANESE]), "ja")
    assert nf.plain(article.headline) == title
    assert paragraphs(article) == [*JAPANESE]


def test_dates_of_the_items_of_a_list_are_not_of_the_story() -> None:
    items = ["・『渡し船』:2026年3月", "・『朝市の五年』:2026年4月2日", "・『冬の最終便』:2026年4月16日"]
    lines = ["渡し船の本、春に三冊", *JAPANESE, *items]
    assert read("\n".join(lines), "ja").published is None
    assert {labels(lines, "ja")[item] for item in items} == {"list"}


def test_a_role_and_a_name_below_the_story_sign_in_japan() -> None:
    line = "港大学長 山田花子"
    article = read("\n\n".join(["新入生の皆さんへ", *JAPANESE, line]), "ja")
    assert [(by.name, by.role) for by in article.bylines] == [("山田花子", "港大学長")]
    assert paragraphs(article) == [*JAPANESE]


def test_a_place_in_brackets_ends_a_caption_in_japan() -> None:
    caption = "修理を終えて岸壁を離れる渡し船(港市中央桟橋で)"
    article = read("\n".join(["渡し船、今週から再び運航 一日四便", caption, *JAPANESE]), "ja")
    assert labels(["渡し船、今週から再び運航 一日四便", caption, *JAPANESE], "ja")[caption] == "caption"
    assert paragraphs(article) == [*JAPANESE]


def test_a_menu_ends_a_page_of_the_east_that_nobody_typed() -> None:
    title = "渡し船、今週から再び運航 一日四便"
    menu = ["トップ", "ニュース", "スポーツ", "くらし・文化", "お悔やみ", "会社案内", "広告の案内"]
    article = read("\n".join([title, *JAPANESE, *menu]), "ja")
    assert nf.plain(article.headline) == title
    assert paragraphs(article) == [*JAPANESE]


def test_who_wrote_and_who_took_the_pictures_stand_above_a_story_of_taiwan() -> None:
    lines = ["【文/校園記者王小明】", "【圖/秘書處提供】"]
    story = [
        "學校昨天宣布，渡船課程將在明年春天開課，學生可以在船上實習三個月。",
        "校長表示，經費已經到位，第一批四十名學生下月上船。",
    ]
    article = read("\n\n".join([*lines, *story]), "zh")
    assert nf.plain(article.headline) == ""
    assert [by.name for by in article.bylines] == ["王小明"]
    assert paragraphs(article) == story


def test_go_on_below_the_advertisement_is_no_story_in_taiwan() -> None:
    line = "[廣告]請繼續往下閱讀."
    article = read("\n\n".join(["滨江步道明年春天全线贯通", CHINESE[0], line, CHINESE[1]]), "zh")
    assert paragraphs(article) == [*CHINESE]


def test_a_caption_signed_with_an_address_stands_above_the_story_in_korea() -> None:
    caption = "12일 시청에서 시장과 총장이 협약서를 들고 있다. 사진=정가람 기자 jung@naru.example"
    article = read("\n".join(["여객선 선원 함께 기른다", caption, *KOREAN]), "ko")
    assert caption not in paragraphs(article)
    assert paragraphs(article) == [*KOREAN]


def test_what_a_paper_thinks_of_a_column_is_a_notice_in_korea() -> None:
    line = "※ 외부 필자의 원고는 본지의 편집방향과 다를 수 있습니다."
    article = read("\n\n".join(["여객선 선원 함께 기른다", *KOREAN, line]), "ko")
    assert paragraphs(article) == [*KOREAN]


def test_a_word_behind_the_address_of_a_reporter_is_not_of_the_name_in_korea() -> None:
    line = "정가람 기자 jung@naru.example 기사제보"
    article = read("\n\n".join(["여객선 선원 함께 기른다", *KOREAN, line]), "ko")
    assert [by.name for by in article.bylines] == ["정가람"]


def test_a_field_without_a_value_is_no_headline_in_persian() -> None:
    article = read("\n".join(["امروز: -", *PERSIAN]), "fa")
    assert nf.plain(article.headline) == ""
    assert paragraphs(article) == [*PERSIAN]


def test_two_places_that_a_dash_joins_are_no_dateline_in_hebrew() -> None:
    lines = [
        "המעבורת חוזרת לפעול",
        "קו חיפה–יפו ייפתח מחדש בשבוע הבא אחרי שלושה חודשי תיקונים, כך הודיעה רשות הנמל אתמול.",
        "מחיר הכרטיס לא ישתנה, והילדים ייסעו חינם עד סוף האביב.",
    ]
    assert read("\n\n".join(lines), "he").dateline is None


def test_words_that_end_with_a_colon_are_no_keywords() -> None:
    line = "Kata kunci: pelabuhan, kapal feri, Editor:"
    story = "Kapal feri kembali berlayar minggu ini setelah tiga bulan perbaikan, kata kepala pelabuhan pada Selasa."
    article = read(f"Kapal feri kembali berlayar\n\n{story}\n\n{line}", "id")
    assert [*article.keywords] == ["pelabuhan", "kapal feri"]


def test_a_caption_glued_to_the_headline_stands_below_it() -> None:
    title = "Kapal Feri Kembali Berlayar Minggu Ini"
    caption = f"{title}Kapal feri meninggalkan dermaga kota setelah perbaikan (pelabuhan.example)"
    story = [
        "Kapal feri kembali berlayar minggu ini setelah tiga bulan perbaikan, kata kepala pelabuhan pada Selasa.",
        "Harga tiket tidak berubah dan anak-anak naik gratis sampai akhir musim, kata nakhoda kapal itu.",
    ]
    article = read("\n\n".join([title, caption, *story]), "id")
    assert nf.plain(article.headline) == title
    assert paragraphs(article) == story


@pytest.mark.cases(
    "line",
    ["この記事は電子新聞みなとでご覧いただけます。", "電子版に登録すると、全ての記事をお読みいただけます。"],
)
def test_where_the_rest_can_be_read_is_no_story_in_japan(line: str) -> None:
    article = read("\n".join(["渡し船、今週から再び運航 一日四便", *JAPANESE, line]), "ja")
    assert paragraphs(article) == [*JAPANESE]


def test_who_of_a_station_speaks_is_of_the_story_in_korea() -> None:
    lines = ["여객선 석 달 만에 운항", "[앵커]", KOREAN[0], "【 기자 】", KOREAN[1], "기자)", KOREAN[2]]
    assert paragraphs(read("\n\n".join(lines), "ko")) == lines[1:]


def test_a_line_with_a_comma_at_its_end_heads_nothing_in_japan() -> None:
    lines = [
        "渡し船、今週から再び運航 一日四便",
        JAPANESE[0],
        "今月の表紙は、修理を終えた「渡し船」にお邪魔し、",
        *JAPANESE[1:],
    ]
    assert paragraphs(read("\n\n".join(lines), "ja")) == lines[1:]


def test_the_end_of_what_somebody_says_heads_nothing_in_japan() -> None:
    last = "ただ、島の人が歩いて渡れることは大きな変化になると思っていた」"
    lines = ["渡し船、今週から再び運航 一日四便", JAPANESE[0], "「橋の話は昔からあった。", last, *JAPANESE[1:]]
    assert labels(lines, "ja")[last] == "body"


def test_who_of_a_station_speaks_first_is_no_headline_in_korea() -> None:
    called = "지금 부두에 정가람 기자가 나가 있습니다. 정가람 기자, 전해주시죠."
    article = read("\n".join(["【 앵커멘트 】", called, "【 기자 】", *KOREAN]), "ko")
    assert nf.plain(article.headline) == ""
    assert article.bylines == ()
    assert paragraphs(article) == ["【 앵커멘트 】", called, "【 기자 】", *KOREAN]


@pytest.mark.cases("line", ["정가람 기자가 소개합니다.", "나루시에서 정가람 기자가 전합니다."])
def test_who_is_said_to_report_signs_nothing_in_korea(line: str) -> None:
    lines = ["여객선 석 달 만에 운항", "[앵커]", KOREAN[0], line, "[기자]", *KOREAN[1:]]
    article = read("\n\n".join(lines), "ko")
    assert article.bylines == ()
    assert paragraphs(article) == lines[1:]


def test_who_does_what_and_where_behind_a_sign_is_no_headline_in_japan() -> None:
    caption = "修理を終えた船を前に、見学の成果を報告する子ども記者たち=港市役所"
    article = read("\n".join([caption, *JAPANESE]), "ja")
    assert nf.plain(article.headline) == ""
    assert paragraphs(article) == [*JAPANESE]


def test_a_headline_with_a_place_behind_a_sign_stays_in_japan() -> None:
    title = "渡し船の運航を再開へ、桟橋も修理=港湾局"
    assert nf.plain(read("\n".join([title, *JAPANESE]), "ja").headline) == title
