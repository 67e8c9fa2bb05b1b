"""What stands beside the name in a byline: a role, a house, a place; and lines that look like one and are of the story."""

from __future__ import annotations

import pytest

import newsformat as nf

from .test_pages_of_languages import stories
from .texts import body, story


STORIES = stories()


def _read(language: str, line: str, *, glued: bool = False) -> nf.Article:
    headline, first, *more = STORIES[language]
    lines = [headline, f"{line}{first}", *more] if glued else [headline, line, first, *more]
    return nf.read(nf.Source.text("\n\n".join(lines)), "text", {"language": language})


SIGNED = [
    ("en", "By Columnist Ann Lee", "Ann Lee", {"role": "Columnist"}),
    ("en", "By Contributing Writer Ann Lee", "Ann Lee", {"role": "Contributing Writer"}),
    ("en", "By AP Business Writer Ann Lee", "Ann Lee", {"role": "AP Business Writer"}),
    ("en", "By Senior Reporter  Ann  Lee", "Ann Lee", {"role": "Senior Reporter"}),
    ("en", "By Harbour.com, Ann Lee", "Ann Lee", {"affiliation": "Harbour.com"}),
    ("id", "Laporan Wartawan Tribun Pelabuhan.com, Budi Santoso", "Budi Santoso", {"affiliation": "Tribun Pelabuhan.com"}),
    ("de", "Von Korrespondentin Anna Berg, Brüssel", "Anna Berg", {"role": "Korrespondentin", "location": "Brüssel"}),
    ("en", "By Ann Lee, Senior Reporter For Acme.com", "Ann Lee", {"role": "Senior Reporter", "affiliation": "Acme.com"}),
    ("en", "By Ann Lee for the Harbor Times", "Ann Lee", {"affiliation": "the Harbor Times"}),
    ("en", "By Ann Lee, M.D., The Harbor Times", "Ann Lee", {"affiliation": "The Harbor Times"}),
    ("de", "Von Anna Berg, ARD-Studio Nairobi", "Anna Berg", {"affiliation": "ARD-Studio Nairobi"}),
    ("es", "Por Ana Pérez, El Faro", "Ana Pérez", {"affiliation": "El Faro"}),
    ("es", "Por Ana Pérez, con información de AFP", "Ana Pérez", {"affiliation": "AFP"}),
    ("pt", "Ana Silva, da Folhapress", "Ana Silva", {"affiliation": "Folhapress"}),
    ("tr", "Ayşe Yılmaz BBC Türkçe, İstanbul", "Ayşe Yılmaz", {"affiliation": "BBC Türkçe", "location": "İstanbul"}),
    ("vi", "Nguyễn An (Theo Reuters)", "Nguyễn An", {"affiliation": "Reuters"}),
    ("zh", "渡口报记者王小明", "王小明", {"role": "记者", "affiliation": "渡口报"}),
    ("zh", "王小明 渡口报记者", "王小明", {"role": "记者", "affiliation": "渡口报"}),
    ("ja", "【ロンドン山田太郎】", "山田太郎", {"location": "ロンドン"}),
    ("ja", "編集委員　山田太郎", "山田太郎", {"role": "編集委員"}),
    ("ko", "[나루일보=김하늘 기자]", "김하늘", {"role": "기자", "affiliation": "나루일보"}),
    ("ko", "워싱턴 김하늘 특파원", "김하늘", {"role": "특파원", "location": "워싱턴"}),
    ("ko", "김하늘 나루일보 논설위원", "김하늘", {"role": "논설위원", "affiliation": "나루일보"}),
]  # fmt: skip


@pytest.mark.cases(("language", "line", "name", "more"), SIGNED)
def test_it_is_told_what_stands_next_to_a_name(language: str, line: str, name: str, more: dict[str, str]) -> None:
    article = _read(language, line)
    assert article.bylines == (nf.Byline(name=name, text=line, **more),)
    assert story(article) == STORIES[language][1:]


@pytest.mark.cases(
    ("language", "line"),
    [
        ("de", "Von anna@example.com Redaktion Anna Berg"),
        ("ru", "Автор: ivan@example.com Перевод Иван Петров"),
        ("ko", "글 ann@example.com 편집 김하늘"),
    ],
)
def test_an_address_may_stand_before_who_edited(language: str, line: str) -> None:
    article = _read(language, line)
    assert [by.contact for by in article.bylines] == [line.split()[1]]
    assert story(article) == STORIES[language][1:]


OF_STORY = [
    ("en", "TechCrunch counted the drivers that crossed the strait on Thursday for the first time."),
    ("en", "By Monday, most of the ferries had stopped, and the crews were sent home."),
    ("en", "By Ann Lee, the town's mayor, the bridge was opened in May and has been busy since."),
    ("en", "12 March 2024 was the day the bridge closed."),
    ("en", "Published on 12 March 2024, the report says that the bridge is safe for cars."),
    ("en", "IBM – the company that built it – declined to comment on the matter on Thursday."),
    ("en", "WHO (World Health Organization) — the agency that counts — says no."),
    ("fr", "Par Anne Martin, la maire, le pont a été ouvert en mai aux voitures et aux vélos."),
    ("fr", "Le 12 mars 2024, le pont a été ouvert aux voitures."),
    ("es", "Madrid – La capital – tiene un puente nuevo desde el jueves, según dijo la alcaldesa."),
    ("de", "An Bord der Fähre – Der letzten im Dienst – war die Stimmung am Donnerstag gedrückt."),
]

# Behind the first paragraph, which they made a deck.
AMID = [
    ("en", 'By John Smith, a builder: "It was cold."'),
    ("en", "March 12, 2024: The bridge opens."),
    ("de", "Am 12. März 2024 war die Brücke voll."),
    ("de", "12. März 2024: Die Brücke wird eröffnet."),
    ("es", "Por Navidad, el puente estará listo."),
    ("es", "El 12 de marzo de 2024 nevó."),
    ("it", "Il 12 marzo 2024 nevicava."),
    ("ru", "12 марта 2024 года шёл снег."),
    ("pl", "12 marca 2024 roku padał śnieg."),
    ("ar", "12 مارس 2024 كان يوما باردا."),
    ("ko", "번역 작업이 끝났다."),
]


@pytest.mark.cases(("language", "line"), AMID)
def test_a_short_sentence_about_a_day_is_of_the_story(language: str, line: str) -> None:
    headline, first, *more = STORIES[language]
    article = nf.read(nf.Source.text("\n\n".join([headline, first, line, *more])), "text", {"language": language})
    assert body(article) == [first, line, *more]
    assert (article.bylines, article.published, nf.plain(article.subhead)) == ((), None, "")


@pytest.mark.cases(
    ("language", "line"),
    [
        ("ru", "12 марта 2024 года."),
        ("de", "Veröffentlicht am 12. März 2024 um 14:32 Uhr."),
        ("pl", "12 marca 2024 roku."),
    ],
)
def test_a_day_with_a_stop_is_a_date(language: str, line: str) -> None:
    article = _read(language, line)
    assert article.published is not None
    assert story(article) == STORIES[language][1:]


@pytest.mark.cases(("language", "line"), OF_STORY)
def test_a_sentence_that_begins_like_a_byline_a_date_or_a_dateline_is_of_the_story(language: str, line: str) -> None:
    article = _read(language, line)
    assert story(article) == [line, *STORIES[language][1:]]
    assert (article.bylines, article.dateline, article.published) == ((), None, None)


GLUED = [
    ("en", "By Ann Lee12 March 2024", "Ann Lee", "2024-03-12T00:00"),
    ("en", "By Ann LeePublished 12 March 2024", "Ann Lee", "2024-03-12T00:00"),
    ("en", "Published March 12, 2024", "", "2024-03-12T00:00"),
    ("en", "March 12, 2024 2:32 PM", "", "2024-03-12T14:32"),
    ("de", "Von Anna Berg12. März 2024", "Anna Berg", "2024-03-12T00:00"),
    ("de", "Veröffentlicht am 12.03.2024", "", "2024-03-12T00:00"),
    ("fr", "Publié le 12 mars 2024 à 14h32", "", "2024-03-12T14:32"),
]


@pytest.mark.cases(("language", "line", "name", "moment"), GLUED)
def test_a_date_is_parted_from_the_story_and_from_the_author(language: str, line: str, name: str, moment: str) -> None:
    article = _read(language, line, glued=True)
    assert [byline.name for byline in article.bylines] == ([name] if name else [])
    assert article.published is not None
    assert article.published.strftime("%Y-%m-%dT%H:%M") == moment
    assert story(article) == STORIES[language][1:]


@pytest.mark.cases("names", ["ANN LEE", "ANN LEE and BO DIAZ"])
def test_a_city_in_capitals_is_parted_from_names_in_capitals(names: str) -> None:
    article = _read("en", f"By {names}LONDON (AP) — ", glued=True)
    assert " and ".join(byline.name for byline in article.bylines) == names
    assert article.dateline == nf.Dateline(place="LONDON", source="AP", text="LONDON (AP) —")


def test_a_small_word_behind_a_time_is_no_zone() -> None:
    article = _read("fr", "Publié le 12 mars 2024 à 14h32 et modifié le 13 mars 2024 à 10h00")
    assert [str(moment) for moment in (article.published, article.updated)] == [
        "2024-03-12 14:32:00+00:00", "2024-03-13 10:00:00+00:00",
    ]  # fmt: skip
    assert str(_read("fr", "12 mars 2024, 14h32 HAE").published) == "2024-03-12 14:32:00-04:00"


def test_a_city_next_to_a_word_for_agencies_is_no_source() -> None:
    assert _read("hi", "एजेंसी, नई दिल्ली").sources == ()


BEHIND_TIME = [
    ("en", "12 March 2024 14:32 Ann Lee", "Ann Lee"), ("en", "March 12, 2024 2:32 PM JANE LEE", "JANE LEE"),
    ("en", "12 March 2024 14:32 Cat Lee", "Cat Lee"), ("de", "12.03.2024, 14:32 Uhr Anna Berg", "Anna Berg"),
    ("sv", "Publicerad 12 mars 2024 kl 14.32Anna Öberg", "Anna Öberg"), ("pl", "12.03.2024 14:32 Jan Nowak", "Jan Nowak"),
    ("es", "12/03/2024 14:32h. Ana Pérez", "Ana Pérez"), ("fr", "12/03/2024 14:32 Anne Martin", "Anne Martin"),
    ("it", "Pubblicato il 12 marzo 2024, 14:32 da Anna Rossi", "Anna Rossi"),
    ("en", "Published by Ann Lee at 14:32 on March 12, 2024", "Ann Lee"),
]  # fmt: skip


@pytest.mark.cases(("language", "line", "name"), BEHIND_TIME)
def test_a_first_name_behind_a_time_is_no_zone(language: str, line: str, name: str) -> None:
    article = _read(language, line)
    assert [byline.name for byline in article.bylines] == [name]
    assert str(article.published) == "2024-03-12 14:32:00+00:00"


TRANSLATED = [
    ("en", "By Ann Lee", "Translated by Bo Diaz"), ("fr", "Par Anne Martin", "Traduit par Jean Dupont"),
    ("es", "Por Ana Pérez", "Traducido por Juan Gómez"), ("ru", "Автор: Анна Иванова", "Перевёл Пётр Сидоров"),
    ("ar", "بقلم: أحمد السيد", "ترجمة: سلمى منصور"), ("he", "מאת: דנה כהן", "תרגום: יוסי לוי"),
    ("hi", "लेखक: राजेश शर्मा", "अनुवाद: अमित सिंह"), ("ko", "글 김하늘", "번역 이보라"),
]  # fmt: skip


@pytest.mark.cases(("language", "written", "translated"), TRANSLATED)
def test_who_translated_signs_only_where_nobody_wrote(language: str, written: str, translated: str) -> None:
    headline, *lines = STORIES[language]
    text = "\n\n".join([headline, written, translated, *lines])
    both = nf.read(nf.Source.text(text), "text", {"language": language})
    alone = _read(language, translated)
    assert [(byline.text, byline.role) for byline in both.bylines] == [(written, "")]
    assert story(both) == story(alone) == lines
    assert [byline.text for byline in alone.bylines] == [translated]
    assert translated.startswith(alone.bylines[0].role)


BELOW_NAME = [
    ("de", ["Von Anna Berg", "Redakteurin Politik", "12.03.2024, 14:32 Uhr"], "Anna Berg", "Redakteurin Politik"),
    ("ar", ["أحمد السيد", "صحافي مصري", "12 مارس 2024"], "أحمد السيد", "صحافي مصري"),
    ("fa", ["مریم احمدی", "خبرنگار", "12 مارس 2024"], "مریم احمدی", "خبرنگار"),
    ("he", ["דנה כהן", "כתבת", "12.03.2024"], "דנה כהן", "כתבת"),
    ("he", ["דנה כהן", "תל אביב", "12.03.2024"], "דנה כהן", ""),
    ("hi", ["राजेश शर्मा", "नई दिल्ली", "12 मार्च 2024"], "राजेश शर्मा", ""),
    ("ja", ["山田太郎", "政治部記者", "2024年3月12日"], "山田太郎", "政治部記者"),
    ("pt", ["ANA SILVA", "DE SÃO PAULO", "12/03/2024"], "ANA SILVA", ""),
]  # fmt: skip


@pytest.mark.cases(("language", "above", "name", "role"), BELOW_NAME)
def test_a_role_or_a_city_stands_below_the_name(language: str, above: list[str], name: str, role: str) -> None:
    headline, *lines = STORIES[language]
    article = nf.read(nf.Source.text("\n\n".join([headline, *above, *lines])), "text", {"language": language})
    assert [(byline.name, byline.role) for byline in article.bylines] == [(name, role)]
    assert (nf.plain(article.headline), nf.plain(article.kicker), story(article)) == (headline, "", lines)
