"""Both libraries that tell languages, whichever the reader takes here: the same tags for the same news."""

from __future__ import annotations

import pytest

from newsformat_text._languages import _identify, _libraries
from newsformat_text._languages._libraries import Detector, Identified

from .texts import STORIES


@pytest.fixture(scope="module", params=["compact", "trained"])
def detector(request: pytest.FixtureRequest) -> Detector:
    """Each library in turn; on some machines one of them has no wheels, and is not installed."""
    needed = {"compact": "pycld2", "trained": "py3langid"}[request.param]
    pytest.importorskip(needed, reason=f"{needed} is not installed here")
    made: Detector = getattr(_libraries, request.param)()
    return made


@pytest.mark.cases("language", sorted(STORIES))
def test_stories_are_in_their_language_for_sure(detector: Detector, language: str) -> None:
    assert detector(" ".join(STORIES[language])[:600]) == Identified(language, sure=True)


@pytest.mark.cases(
    ("text", "tag"),
    [
        ("Slusen er åpen, og tre båter gikk gjennom før regnet kom inn over dalen i går.", "no"),
        ("Slusa er open, og tre båtar gjekk gjennom før regnet kom inn over dalen i går kveld.", "no"),
        ("Nadvožnjak na severu zatvoren je u ponedeljak zbog zamene ograde, saopštila je uprava grada.", "sr"),
        ("Binuksan ng tanggapan ng daungan ang bagong pantalan noong Lunes matapos ang dalawang taon.", "fil"),
        ("עובדי הנמל ישובו הבוקר לעבודה לאחר שההנהלה חתמה על ההסכם החדש לפנות בוקר.", "he"),
        ("مدیرکل حفاظت محیط زیست استان از بازگشت پرندگان مهاجر به تالاب خبر داد و گفت که آب کافی است.", "fa"),
        ("اسکول کی پرنسپل نے کہا کہ عمارت مقامی لوگوں کے چندے اور رضاکاروں کی محنت سے بنی ہے۔", "ur"),
        ("بەندەرێکی نوێ لە لامو کرایەوە نووسینگەی بەندەر ڕۆژی دووشەممە ڕایگەیاند کە بەندەرەکە کار دەکات", "ku"),
        ("这条铁路全长一百八十六公里，开通初期每天开行动车组列车十四对。", "zh"),
        ("這條老街的燈籠師傅今天正式退休，接下招牌的不是家人，而是隔壁開咖啡店的鄰居。", "zh-Hant"),
        ("香港政府今日表示，新碼頭會喺下個月開放，居民話佢哋已經等咗兩年，仲未知點樣去。", "zh-Hant"),
    ],
)
def test_tags_are_the_same(detector: Detector, text: str, tag: str) -> None:
    assert detector(text).tag == tag


@pytest.mark.cases("text", ["", " ", "123 456 : 78 — ...", "🙂 🙂 🙂", "\ufffd"])
def test_what_has_no_letters_is_in_no_language(detector: Detector, text: str) -> None:
    assert detector(text) == Identified("", sure=False)


@pytest.mark.cases("text", ["hi", "OK", "Quay opens", "港"])
def test_few_letters_are_not_sure(detector: Detector, text: str) -> None:
    assert not detector(text).sure


@pytest.mark.cases("text", ["a lone \ud800 surrogate in the harbour office, it said on Monday", "\ue000" * 30])
def test_strange_characters_are_no_error(detector: Detector, text: str) -> None:
    assert detector(text).tag in {"en", ""}


def test_it_says_the_same_each_time(detector: Detector) -> None:
    texts = [" ".join(lines)[:size] for lines in STORIES.values() for size in (20, 80, 600)]
    assert [detector(text) for text in texts] == [detector(text) for text in reversed(texts)][::-1]


def test_serbian_and_bosnian_are_told_by_their_vowels() -> None:
    pytest.importorskip("py3langid", reason="py3langid is not installed here")
    detector = _libraries.trained()
    bosnian = "Vijeće ministara na sjednici u Sarajevu nije usvojilo zahtjev, saopćeno je iz kabineta predsjedavajuće."
    assert detector(bosnian).tag == "bs"


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Заболеваемость острыми респираторными инфекциями среди населения посёлка находится на низком уровне", "ru"),
        ("Мэр открыл мост", ""),
        ("Сёння раніцай у Гродне адкрылі новы мост праз Нёман, паведаміла гарадская рада, і людзі выйшлі", ""),
    ],
)
def test_letters_tell_russian_where_libraries_do_not(monkeypatch: pytest.MonkeyPatch, text: str, tag: str) -> None:
    monkeypatch.setattr(_identify, "detector", lambda: lambda _: Identified("", sure=False))
    assert _identify.identify(text).tag == tag
