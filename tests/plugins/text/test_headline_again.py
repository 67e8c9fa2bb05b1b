"""Headlines that stand again above the story, under sections, buttons and whose the picture is."""

from __future__ import annotations

from datetime import datetime

import newsformat as nf

from .texts import body, read_lines


HINDI = (
    "तीन महीने बाद नौका फिर चली, यात्रियों ने राहत की सांस ली।",
    "बंदरगाह प्रशासन ने मंगलवार को बताया कि तीन महीने की मरम्मत के बाद नौका सेवा द्वीप के लिए फिर शुरू कर दी गई है।",
    "कप्तान के अनुसार नौका हर फेरे में चालीस यात्रियों और छह गाड़ियों को ले जाएगी और दिन में चार बार चलेगी।",
)
ARABIC = (
    "هكذا عادت العبارة إلى المضيق بعد ثلاثة أشهر من الصيانة",
    "أعلنت إدارة الميناء صباح اليوم أن العبارة ستعود إلى العمل عبر المضيق بعد ثلاثة أشهر من أعمال الصيانة في القرية.",
    "وقال القبطان إن العبارة تنقل أربعين راكبا وست سيارات في كل رحلة، وإن الرحلات ستنطلق أربع مرات في اليوم.",
)


def test_a_sentence_that_stands_again_below_a_button_is_the_headline() -> None:
    headline, *story = HINDI
    article = read_lines("hi", headline, "ब्रेकिंग न्यूज़", headline, *story)
    assert nf.plain(article.headline) == headline
    assert body(article) == story


def test_a_day_below_the_picture_credit_is_no_headline() -> None:
    headline, *story = ARABIC
    article = read_lines("ar", headline, "", headline, "صورة: أرشيف", "الأحد 10 يناير 2021 - 22:53", "", *story)
    assert nf.plain(article.headline) == headline
    assert article.published == datetime.fromisoformat("2021-01-10T22:53+00:00")
    assert body(article) == story


def test_a_button_to_the_top_and_stories_without_a_section() -> None:
    headline, *story = ARABIC
    article = read_lines("ar", headline, "غير مصنف", headline, *story, "مقالات ذات صلة", "زر الذهاب إلى الأعلى")
    assert nf.plain(article.headline) == headline
    assert not article.subhead
    assert not article.kicker
    assert body(article) == story
    assert not [block for block in article.body if isinstance(block, nf.Related)]


ENGLISH = (
    "The guest that stays: barges wait as the river takes the lower lock",
    "The harbour master shut the lower lock on Friday, and three barges wait below it until the river falls again.",
    "Forecasters said that the rain would go on until Sunday, and that the valley road might be under water by then.",
)


def test_a_title_that_is_cut_off_and_occurs_twice_is_the_headline() -> None:
    title, (_, *story) = "River threatens the lower lock: ‘We do not know …", ENGLISH
    article = read_lines("en", "Lockton Chronicle", "Complete News World", title, title, *story)
    assert nf.plain(article.headline) == title
    assert body(article) == story


def test_the_weather_a_day_and_an_alert_stand_above_the_headline_and_the_author() -> None:
    above = ("rain", "Thursday November 15th, 2018 1:56PM", "8:41AM ( 5 hours ago ) Weather Alert")
    headline, *story = ENGLISH
    article = read_lines("en", *above, headline, "By The Acme Press", *story)
    assert nf.plain(article.headline) == headline
    assert body(article) == story
