"""What stands above a headline in scripts of the East: sections by their names or in Latin letters, what a site asks."""

from __future__ import annotations

import pytest

import newsformat as nf

from .test_pages_of_languages import stories
from .texts import labels, read


STORIES = stories()


@pytest.mark.cases(
    ("language", "section"),
    [
        ("am", "የሀገር ውስጥ ዜና"), ("km", "ព័ត៌មានជាតិ"), ("th", "Politics"), ("my", "Law & Order"), ("ka", "პოლიტიკა"), ("hy", "Հասարակություն"),
        ("si", "Latest Politics"), ("hi", "Top News"), ("lo", "ເສດຖະກິດ"),
    ],
)  # fmt: skip
def test_the_name_of_a_section_is_no_headline(language: str, section: str) -> None:
    title, *story = STORIES[language]
    article = read("\n".join([section, title, *story]), language)
    assert nf.plain(article.headline) == title


def test_nor_is_one_above_a_headline_that_calls_where_that_is_as_long_as_text() -> None:
    title, *story = STORIES["km"]
    assert labels(["ព័ត៌មានជាតិ", f"{title}!", *story], "km")[f"{title}!"] == "headline"


def test_latin_letters_that_the_story_has_too_are_a_headline() -> None:
    first = "Acme Phone 7 ಗುರುವಾರ ಬೆಂಗಳೂರಿನಲ್ಲಿ ಬಿಡುಗಡೆಯಾಯಿತು ಮತ್ತು ಮೊದಲ ಗಂಟೆಯಲ್ಲಿ ನೂರಾರು ಮಂದಿ ಅದನ್ನು ಖರೀದಿಸಿದರು ಎಂದು ಕಂಪನಿ ತಿಳಿಸಿದೆ."
    assert labels(["Acme Phone", first, *STORIES["kn"][2:]], "kn")["Acme Phone"] == "headline"


def test_what_a_site_says_of_old_browsers_stands_above_section_and_headline() -> None:
    title, *story = STORIES["th"]
    asked = ["โปรดอัปเดตเบราว์เซอร์", "เบราว์เซอร์ของคุณเป็นรุ่นเก่าซึ่งไม่รองรับบริการของเราแล้ว โปรดอัปเดตเพื่อการใช้งานที่ดีที่สุด"]
    found = labels([*asked, "การเมือง", title, *story], "th")
    assert [found[line] for line in [*asked, title]] == ["skipped", "skipped", "headline"]


def test_a_story_about_browsers_keeps_its_headline() -> None:
    first = "เบราว์เซอร์ใหม่เปิดให้ดาวน์โหลดแล้ว"
    below = "บริษัทระบุว่าเบราว์เซอร์รุ่นใหม่เร็วกว่าเดิมสองเท่า และเปิดให้ผู้ใช้ทั่วโลกดาวน์โหลดตั้งแต่วันพฤหัสบดี"
    last = "ผู้พัฒนากล่าวว่าจะปรับปรุงเบราว์เซอร์นี้ทุกเดือน และจะเพิ่มภาษาใหม่อีกสิบภาษาภายในสิ้นปีนี้ตามแผนที่วางไว้"
    assert labels([first, below, last], "th")[first] == "headline"


def test_the_first_title_with_a_date_below_what_a_site_says_is_of_no_other_story() -> None:
    asked = [
        "本網站使用相關技術提供更好的閱讀體驗，同時尊重使用者隱私，當您關閉此視窗，代表您同意上述規範。",
        "您的瀏覽器不支援本站的部分功能，建議更新至最新版本，以獲得最佳的閱讀體驗。",
        "渡口日報 渡口日報",
    ]
    story = [
        "三月五日清晨六時許，一艘貨船在漁港外擱淺，港務局派出兩艘拖船前往救援，船上十一人平安獲救。",
        "港務局表示，貨船因濃霧偏離航道，船底輕微受損，預計修復後將於週末離港。",
    ]
    found = labels([*asked, "漁港外擱淺貨船脫困 船上十一人平安", "2021/5/4 08:46", *story], "zh-Hant")
    assert {found[line] for line in story} <= {"lead", "body"}


@pytest.mark.cases(
    ("language", "button"),
    [
        ("am", "በቀላሉ የመሥሪያ ማገናኛዎች"), ("ps", "د لاسرسۍ وړ لېنکونه"), ("zh", "无障碍链接"), ("ko", "연결 가능 링크"), ("ko", "top버튼"),
        ("ur", "رسائی کے لنکس"), ("th", "ลิ้งค์เชื่อมต่อ"), ("ru", "Ссылки для упрощенного доступа"), ("hy", "Մատչելիության հղումներ"),
        ("fa", "لینک‌های قابلیت دسترسی"), ("ja", "もっと詳しく"), ("ta", "spot_img"), ("bn", "loader image"),
    ],
)  # fmt: skip
def test_a_button_above_the_headline_is_no_kicker_and_below_the_story_none_of_it(language: str, button: str) -> None:
    title, *story = STORIES[language]
    article = read("\n".join([button, title, *story]), language)
    assert (nf.plain(article.headline), nf.plain(article.kicker)) == (title, "")
    assert labels([title, *story, button], language)[button] in {"tool", "skipped"}


def test_how_long_ago_a_story_came_out_is_no_headline() -> None:
    line, story = "नदीपुर15 मिनट पहले", STORIES["hi"][1:]
    assert labels([line, *story], "hi")[line] == "skipped"


def test_whose_the_story_is_heads_nothing_within_it() -> None:
    title, first, *story = STORIES["ko"]
    notice = "< Copyright ⓒ 나루일보. 무단전재 및 재배포 금지 >"
    assert labels([title, first, notice, *story], "ko")[notice] == "skipped"


def test_what_a_network_calls_its_pictures_is_no_deck() -> None:
    title, *story = STORIES["mn"]
    row = "12407526_1325058130857906_178873172_n-1-539x300 12407526_1325058130857906_178873172_n-2"
    assert labels([title, row, "Т.САЙХАН", *story], "mn")[row] == "skipped"


@pytest.mark.cases("era", ["", " لمریز", " لمریز کال"])
def test_the_word_for_the_calendar_is_part_of_the_day(era: str) -> None:
    title, *story = STORIES["ps"]
    article = read("\n".join([title, f"۱۴ چنګاښ ۱۴۰۴{era}", *story]), "ps")
    assert (nf.plain(article.headline), str(article.published)[:10]) == (title, "2025-07-05")
