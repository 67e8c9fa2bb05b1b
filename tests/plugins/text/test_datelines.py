"""Datelines of scripts without capitals, and of agencies that no dash or bracket parts from the place."""

from __future__ import annotations

import pytest

import newsformat as nf


STORIES = {
    "ar": (
        "عودة العبارة إلى المضيق",
        "أعلنت إدارة الميناء صباح اليوم أن العبارة ستعود إلى العمل عبر المضيق بعد ثلاثة أشهر من أعمال الصيانة في القرية.",
        "وقال القبطان إن العبارة تنقل أربعين راكبا وست سيارات في كل رحلة، وإن الرحلات ستنطلق أربع مرات في اليوم.",
    ),
    "fa": (
        "بازگشت شناور مسافربری به تنگه",
        "مدیر بندر روستا اعلام کرد شناور مسافربری پس از سه ماه تعمیر از امروز دوباره میان ساحل و جزیره رفت و آمد می‌کند.",
        "به گفته ناخدا این شناور در هر سفر چهل مسافر و شش خودرو جابه‌جا می‌کند و روزانه چهار بار حرکت خواهد کرد.",
    ),
    "hi": (
        "जलडमरूमध्य में फिर चली नौका",
        "बंदरगाह प्रशासन ने मंगलवार को बताया कि तीन महीने की मरम्मत के बाद नौका सेवा द्वीप के लिए फिर शुरू कर दी गई है।",
        "कप्तान के अनुसार नौका हर फेरे में चालीस यात्रियों और छह गाड़ियों को ले जाएगी और दिन में चार बार चलेगी।",
    ),
    "ta": (
        "நீரிணையில் மீண்டும் படகு சேவை",
        "மூன்று மாத பழுதுபார்ப்புக்குப் பிறகு தீவுக்கான படகு சேவை இன்று மீண்டும் தொடங்கியது என்று துறைமுக நிர்வாகம் தெரிவித்தது.",
        "ஒவ்வொரு பயணத்திலும் நாற்பது பயணிகளும் ஆறு வாகனங்களும் செல்லலாம் என்று படகின் தலைவர் கூறினார் என்பது குறிப்பிடத்தக்கது.",
    ),
    "ru": (
        "Паром снова ходит через пролив",
        "Паром через пролив возобновил движение после трёхмесячного ремонта, сообщили в администрации портового посёлка.",
        "По словам капитана, судно теперь берёт на борт до сорока пассажиров и шести машин, а рейсы идут четыре раза в день.",
    ),
}


def _read(language: str, opening: str) -> nf.Article:
    headline, first, second = STORIES[language]
    return nf.read(nf.Source.text(f"{headline}\n{opening}{first}\n{second}"), "text", {"language": language})


@pytest.mark.parametrize(
    ("language", "opening", "parts"),
    [
        ("ar", "دمشق-سانا", ("دمشق", "", "سانا")),
        ("ar", "أريحا 20-1-2026 وفا- ", ("أريحا", "20-1-2026", "وفا")),
        ("ar", "إسطنبول/ الأناضول ", ("إسطنبول", "", "الأناضول")),
        ("ar", "الدوحة في 20 مايو /قنا/ ", ("الدوحة", "20 مايو", "قنا")),
        ("fa", "تهران- ایرنا- ", ("تهران", "", "ایرنا")),
        ("fa", "تهران - ایسنا - ", ("تهران", "", "ایسنا")),
        ("hi", "लखनऊ। ", ("लखनऊ", "", "")),
        ("hi", "जागरण संवाददाता, पटना। ", ("पटना", "", "जागरण संवाददाता")),
        ("hi", "नई दिल्ली, एएनआई। ", ("नई दिल्ली", "", "एएनआई")),
        ("hi", "पटना: ", ("पटना", "", "")),
        ("ta", "சென்னை: ", ("சென்னை", "", "")),
        ("ru", "20 мая, Минск /Корр. БЕЛТА/. ", ("Минск", "20 мая", "БЕЛТА")),
    ],
)
def test_it_is_cut_off(language: str, opening: str, parts: tuple[str, str, str]) -> None:
    article = _read(language, opening)
    dateline = article.dateline
    assert dateline is not None
    assert (dateline.place, dateline.date, dateline.source) == parts
    assert dateline.text == opening.strip()
    assert isinstance(first := article.body[0], nf.Paragraph)
    assert nf.plain(first.content) == STORIES[language][1]


@pytest.mark.parametrize(
    ("language", "opening"),
    [
        ("ar", "في خطوة لافتة، "),
        ("ar", "قال وام- "),
        ("fa", "به گزارش ایسنا، "),
        ("hi", "यह सच है। "),
        ("hi", "बारिश हुई। "),
        ("hi", "नमस्ते और फिर मिलेंगे कभी। "),
        ("ta", "முதல்வர் கூறியதாவது: "),
    ],
)
def test_other_words_are_kept(language: str, opening: str) -> None:
    article = _read(language, opening)
    assert isinstance(first := article.body[0], nf.Paragraph)
    assert nf.plain(first.content).startswith(opening.strip())


def test_who_speaks_in_an_interview_is_no_place() -> None:
    headline, first, second = STORIES["ta"]
    text = f"{headline}\nகேள்வி: {first}\nபதில்: {second}"
    assert nf.read(nf.Source.text(text), "text", {"language": "ta"}).dateline is None
