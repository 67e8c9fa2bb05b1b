"""The lines of a head that stand together are no paragraph, in scripts without capitals, too."""

from __future__ import annotations

import pytest

import newsformat as nf


STORIES = {
    "ar": (
        "مدينة الميناء تطلب عبارة جديدة لخط الجزيرة",
        ["الخميس 3 أغسطس 2017 14:05", "كتبت: سارة علي"],
        ["طلبت المحافظة عبارة جديدة لخط الجزيرة بحسب ما أعلن مسؤولون يوم الخميس.", "وستنقل السفينة ثلاثمئة شخص."],
        ["وستدخل الخدمة في ربيع العام المقبل بحسب ما جاء في بيان للمحافظة نشر على موقعها."],
    ),
    "he": (
        "עיר הנמל הזמינה מעבורת חדשה לקו האי",
        ["03.08.17 14:05", "מאת: אנה לוי"],
        ["המחוז הזמין מעבורת חדשה לקו האי, כך הודיעו הרשויות ביום חמישי.", "הספינה תישא שלוש מאות איש וארבעים מכוניות."],
        ["היא תחל לפעול באביב הבא, כך נמסר בהודעת המחוז שפורסמה באתר."],
    ),
    "hi": (
        "बंदरगाह शहर ने द्वीप मार्ग के लिए नई नौका मंगवाई",
        ["3 अगस्त 2017", "अनु शर्मा, मुंबई"],
        ["अधिकारियों ने गुरुवार को बताया कि जिले ने द्वीप मार्ग के लिए एक नई नौका मंगवाई है।", "जहाज तीन सौ लोगों को ले जाएगा।"],
        ["जहाज चालीस कारों को भी ले जाएगा और अगले साल वसंत में चलना शुरू करेगा।"],
    ),
    "ja": (
        "港町、島の航路に新しいフェリーを発注",
        ["2017年8月3日 14時05分", "李安記者"],
        ["県は島の航路に新しいフェリーを発注したと木曜日に発表した。", "船は三百人と車四十台を運び、来年春に運航を始める。"],
        ["市長は桟橋で記者団に、十分に待ったと話した。"],
    ),
}  # fmt: skip


@pytest.mark.cases("language", STORIES)
@pytest.mark.cases("place", ["above", "below"])
def test_a_head_is_no_paragraph(language: str, place: str) -> None:
    headline, head, *parts = STORIES[language]
    paragraphs = [text for part in parts for text in part]
    above = [headline, *head] if place == "below" else [head[0], headline, head[1]]
    article = nf.read(nf.Source.text("\n".join(above) + "\n\n" + "\n\n".join(paragraphs)), "text")
    assert nf.plain(article.headline) == headline
    assert article.text == "\n\n".join(paragraphs)
    assert article.published is not None
    assert article.bylines
