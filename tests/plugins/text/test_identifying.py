"""The language of a text, its script where that is not the usual one, and what is said where it is a guess."""

from __future__ import annotations

import pytest

import newsformat as nf


@pytest.mark.cases(
    ("text", "language", "direction"),
    [
        ("بەندەرێکی نوێ لە لامو کرایەوە\nنووسینگەی بەندەر ڕۆژی دووشەممە ڕایگەیاند کە بەندەرەکە دوای دوو ساڵ کار کرایەوە", "ku-Arab", "rtl"),
        ("لامودا یئنی لیمان آچیلدی\nلیمان ایداره‌سی بازار ائرتسی گونو بیلدیردی کی ایکی ایل ایشدن سونرا گمی‌لره آچیلیر", "uz-Arab", "rtl"),
        ("لامو کی نئی بندرگاہ کھل گئی\nبندرگاہ کے دفتر نے پیر کو کہا کہ یہ دو سال کے کام کے بعد جہازوں کے لیے کھلی ہے", "ur", "rtl"),
        ("لاهور ميں بارش كے بعد سڑكوں پر پاني جمع هو گيا اور ٹريفك كي رواني متاثر هوئي", "ur", "rtl"),
        ("הרציף החדש נפתח בלאמו\nמשרד הנמל אמר ביום שני כי הרציף החדש נפתח לאוניות לאחר שנתיים של עבודה", "he", "rtl"),
        ("New quay opens in Lamu\nThe word الرصيف is Arabic, said the harbour office on Monday, and means the quay.", "en", "ltr"),
        ("Quay opens in Lamu\nThe ferry is back, and sails every day of the week, the harbour says.\nعادت العبارة إلى لامو بعد عامين من الانتظار.", "en", "ltr"),
        ("الرصيف New York Times Company\nThe harbour office said on Monday that the new quay opens to ships at last.", "en", "ltr"),
    ],
)  # fmt: skip
def test_a_tag_has_its_script_where_that_runs_the_other_way(text: str, language: str, direction: str) -> None:
    article = nf.read(nf.Source.text(text), "text")
    assert (article.language, article.direction) == (language, direction)


@pytest.mark.cases("text", ["hi", "OK", "Quay opens"])
def test_a_guess_from_few_words_is_said_to_be_one(text: str) -> None:
    report = nf.Report()
    article = nf.read(nf.Source.text(text), "text", report=report)
    remark = f"assumed the language {article.language}, which is not sure"
    assert remark in [said.message for said in report.remarks]
    assert remark in nf.explain(nf.Source.text(text), "text").remarks


def test_a_long_notice_in_another_language_tells_nothing_of_short_lines() -> None:
    lines = ["부두를 놓고 석 달을 다퉈 왔던", "항만 위원회가 마지막 날 밤에", "가까스로 안건을 처리했습니다."] * 6
    text = "\n".join([*lines, "Copyright © Northmoor Harbour Broadcasting Corporation. All rights reserved."])
    assert nf.read(nf.Source.text(text), "text").language == "ko"


def test_a_language_that_is_given_is_no_guess() -> None:
    report = nf.Report()
    nf.read(nf.Source.text("hi"), "text", {"language": "en"}, report=report)
    assert not report.remarks


def test_languages_of_right_to_left_scripts() -> None:
    assert nf.Article(language="azb").direction == "rtl"
    assert nf.Article(language="sdh-IR").direction == "rtl"


def test_reports_of_the_philippines_are_in_filipino_though_names_and_ranks_are_english() -> None:
    text = """\
OK sa Harbor Master P/BGen. Ramon Cruz ng Northern Harbor District (NHD) ang Acme Lock and Gate Company top ten list.
NASA maayos na kondisyon ang bagong lock gate na itinayo ng Acme Lock and Gate Company sa Harbor City, ayon kay Cruz.
Si Harbor Control Office (HCO) Acting District Director P/Col. Joey Santos mismo ang nag-utos na buksan ang lock.
Base sa impormasyon ng mga tauhan ng Warrant and Permit Section (WPS) ng Harbor City Police, dumaan ang mga barge."""
    assert nf.read(nf.Source.text(text), "text").language == "fil"


@pytest.mark.cases(
    ("sample", "language"),
    [
        ("O conzello ha presentau iste lunes un proyeuto ta las carreteras d'a val, seguntes o consellero.", "an"),
        ("A Val d'o río ye bloquiada dende iste maitín y no se i podrá dentrar dica lunes, seguntes l'alcalde.", "an"),
        ("Os veciños d'a vila e d'o porto esperan que a obra comece en xaneiro, dixo este luns o concello.", "gl"),
        ("El conceyu presentó esti llunes un proyeutu. Ye la primer vegada nel añu, y tamién nes aldees.", "ast"),
        ("Serbske šule potrěbuja wjace wučerjow, rjekny předsyda Domowiny na wutoru.", "hsb"),
        ("Město je nowy most za pěškow wotewriło. Přichodny tydźeń započnu so twarske dźěła.", "hsb"),
        ("W Chóśebuzu jo se zachopił nowy festiwal. Wěcej ako sto luźi jo pśišło, jo wjednik groniw.", "dsb"),
        ("Wawrinka in Wozniacki v Wimbledonu: šestnajst žog, četrtfinale čaka. Twitter zašumel.", "sl"),
        ("Nowy most Dvořáka w Brnie, powiedział Novák. Wywiad z Miloš Zeman i wizyta w Plzeň.", "pl"),
    ],
)
def test_languages_that_the_libraries_take_for_similar_ones(sample: str, language: str) -> None:
    assert nf.read(nf.Source.text(f"{sample}\n{sample}"), "text").language == language
