"""Stories of agencies as they are typed: a dateline above the headline, on its own line, or in place of a headline."""

from __future__ import annotations

import pytest

import newsformat as nf


STORIES = {
    "en": (
        "Ferry sails again",
        "The ferry to the outer islands will sail again from Monday, the harbour office said in a statement.",
        "Repairs to the engine took three months and cost twice as much as the office had expected when they began.",
    ),
    "es": (
        "El transbordador vuelve al estrecho",
        "El transbordador de las islas volverá a navegar el lunes, según ha informado la oficina del puerto en una nota.",
        "La reparación del motor ha durado tres meses y ha costado el doble de lo que se había previsto al principio.",
    ),
    "pl": (
        "Prom wraca na cieśninę",
        "Prom na wyspy wróci na cieśninę w poniedziałek - poinformował we wtorek kapitan portu po trzech miesiącach.",
        "Naprawa silnika kosztowała dwa razy więcej, niż zakładano na początku, i trwała o miesiąc dłużej niż planowano.",
    ),
    "tr": (
        "Feribot yeniden sefere çıkıyor",
        "Adalara giden feribotun pazartesi günü yeniden sefere başlayacağı liman başkanlığınca yapılan açıklamada bildirildi.",
        "Motorun onarımının üç ay sürdüğü ve başta öngörülenin iki katına mal olduğu da aynı açıklamada belirtildi.",
    ),
    "ja": (
        "離島の連絡船、月曜から再開へ",
        "港湾事務所は十四日、離島と本土を結ぶ連絡船の運航を月曜日から再開すると発表した。修理には三カ月かかった。",
        "費用は当初の見込みの二倍に膨らんだが、島の住民からは喜びの声が上がっているという。船長も安堵の表情を見せた。",
    ),
    "zh": (
        "轮渡下周一恢复开行",
        "港务局14日表示，开往外岛的轮渡将从下周一起恢复开行，发动机的修理用了三个月，费用比预计高出一倍。",
        "岛上居民对此表示欢迎，有人说这三个月每周只能等一班飞机，生活很不方便，现在终于可以放心出门了。",
    ),
    "el": (
        "Ξανά δρομολόγια για το φέρι",
        "Το φέρι για τα νησιά ξεκινά πάλι δρομολόγια τη Δευτέρα, όπως ανακοίνωσε σήμερα το λιμεναρχείο της περιοχής.",
        "Η επισκευή της μηχανής κράτησε τρεις μήνες και στοίχισε τα διπλά από όσα υπολόγιζαν όταν είχε αρχίσει.",
    ),
}
Parts = tuple[str, str, str]


def _told(article: nf.Article) -> tuple[str, Parts, list[str]]:
    line = article.dateline
    parts = (line.place, line.date, line.source) if line else ("", "", "")
    story = [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)]
    return nf.plain(article.headline), parts, story


def _read(language: str, *lines: str) -> nf.Article:
    return nf.read(nf.Source.text("\n\n".join(lines)), "text", {"language": language})


@pytest.mark.cases(
    ("language", "line", "parts"),
    [
        ("es", "MADRID, 14 (EUROPA PRESS)", ("MADRID", "14", "EUROPA PRESS")),
        ("pl", "Gdańsk, 14.05.2026 (PAP)", ("Gdańsk", "14.05.2026", "PAP")),
    ],
)
def test_it_may_stand_above_the_headline(language: str, line: str, parts: Parts) -> None:
    headline, *story = STORIES[language]
    assert _told(_read(language, line, headline, *story)) == (headline, parts, story)


@pytest.mark.cases(
    ("language", "line", "parts"),
    [
        ("ja", "【11月18日 共同】", ("", "11月18日", "共同")),
        ("ja", "【仙台共同】", ("仙台", "", "共同")),
        ("zh", "新华社厦门11月14日电", ("厦门", "11月14日", "新华社")),
        ("el", "Μύρινα 14/05/2026 (ΑΠΕ-ΜΠΕ)", ("Μύρινα", "14/05/2026", "ΑΠΕ-ΜΠΕ")),
    ],
)
def test_it_may_stand_on_its_own_line(language: str, line: str, parts: Parts) -> None:
    headline, *story = STORIES[language]
    article = _read(language, headline, line, *story)
    assert _told(article) == (headline, parts, story)
    assert article.dateline is not None
    assert article.dateline.text == line


def test_a_label_in_the_brackets_of_japan_is_no_dateline() -> None:
    headline, *story = STORIES["ja"]
    assert _read("ja", headline, "【速報】", *story).dateline is None


@pytest.mark.cases(
    ("language", "opening", "parts"),
    [
        ("en", "NORTHMOOR (AP) — ", ("NORTHMOOR", "", "AP")),
        ("pl", "14.05.2026 Gdańsk (PAP) - ", ("Gdańsk", "14.05.2026", "PAP")),
        ("zh", "新华社厦门11月14日电 ", ("厦门", "11月14日", "新华社")),
    ],
)
def test_without_a_headline_the_first_line_is_the_story(language: str, opening: str, parts: Parts) -> None:
    _, first, second = STORIES[language]
    assert _told(_read(language, opening + first, second)) == ("", parts, [first, second])


def test_a_headline_with_a_dateline_before_it_is_one() -> None:
    _, *story = STORIES["en"]
    headline = "NORTHMOOR (AP) — Ferry sails again after three months of repairs"
    assert nf.plain(_read("en", headline, *story).headline) == headline


def test_the_agency_of_turkey_prints_the_author_behind_it() -> None:
    headline, *story = STORIES["tr"]
    article = _read("tr", headline, f"VAN (AA) - AYŞE ÖZDEMİR - {story[0]}", story[1])
    assert _told(article) == (headline, ("VAN", "", "AA"), story)
    assert [byline.name for byline in article.bylines] == ["AYŞE ÖZDEMİR"]


def test_the_date_may_stand_before_the_place() -> None:
    headline, *story = STORIES["pl"]
    article = _read("pl", headline, f"14.05.2026 Gdańsk (PAP) - {story[0]}", story[1])
    assert _told(article) == (headline, ("Gdańsk", "14.05.2026", "PAP"), story)


@pytest.mark.cases(
    ("opening", "above", "published"),
    [
        ("Gdańsk, 14.05.2026 (PAP) - ", "", "2026-05-14"),
        ("Gdańsk, 14.05.2026 (PAP) - ", "15.05.2026", "2026-05-15"),
        ("Gdańsk, 14 maja (PAP) - ", "", "None"),
    ],
)
def test_the_day_of_the_dateline_is_that_of_the_story_if_no_other_is_printed(
    opening: str, above: str, published: str
) -> None:
    headline, *story = STORIES["pl"]
    report = nf.Report()
    lines = filter(None, [headline, above, opening + story[0], story[1]])
    article = nf.read(nf.Source.text("\n\n".join(lines)), "text", {"language": "pl"}, report=report)
    assert str(article.published)[:10] == published
    assumed = [remark for remark in report.remarks if remark.message.startswith("assumed published on the day")]
    assert bool(assumed) is (published == "2026-05-14")


def test_turkish_in_capitals_has_another_small_letter() -> None:
    headline, *story = STORIES["tr"]
    article = _read(
        "tr", "BASIN AÇIKLAMASI", "14 KASIM 2023", headline, *story, "AYRINTILI BİLGİ İÇİN: Ayşe Ak, ak@example.org"
    )
    assert nf.plain(article.headline) == headline
    assert [note.role for note in article.notes] == ["release", "contact"]
    assert f"{article.published:%Y-%m-%d}" == "2023-11-14"
