"""Pages from the Adriatic to Mongolia: the way to a headline, tables of a league, buttons in a neighbour's language."""

from __future__ import annotations

import pytest

import newsformat as nf

from .test_pages_of_languages import stories
from .texts import body


STORIES = stories()


def _read(language: str, *lines: str, report: nf.Report | None = None) -> nf.Article:
    return nf.read(nf.Source.text("\n".join(lines)), "text", {"language": language}, report=report)


def _labels(language: str, *lines: str) -> list[str]:
    told = nf.explain(nf.Source.text("\n".join(lines)), "text", {"language": language}).lines
    return [str(line.label) for line in told]


@pytest.mark.parametrize(
    ("language", "above", "title"),
    [
        ("pl", "Strona główna » Z portu »", "Nowy most nad śluzą otwarty dla wszystkich"),
        ("sr", "Početna > Vesti > Luka >", "Novi most preko brane otvoren za sve"),
        ("cs", "Domů / Zprávy /", "Nový most přes zdymadlo je otevřen všem"),
    ],
)
def test_a_headline_that_stands_behind_the_way_to_it_alone(language: str, above: str, title: str) -> None:
    _, *story = STORIES[language]
    report = nf.Report()
    article = _read(language, f"{above} {title}", *story, report=report)
    assert nf.plain(article.headline) == title
    assert body(article) == story
    assert any(above in str(remark) for remark in report)


def test_the_way_to_a_section_is_no_headline() -> None:
    _, *story = STORIES["pl"]
    assert not _read("pl", "Strona główna » Wiadomości » Z portu", *story).headline


def test_the_first_paragraph_under_the_headline_once_more() -> None:
    headline, first, *_ = STORIES["et"]
    article = _read("et", headline, "", first, "", headline, first)
    assert nf.plain(article.headline) == headline
    assert body(article) == [first]


def test_a_sentence_that_is_too_long_for_a_headline_is_the_story() -> None:
    sentence = (
        "Čuvar svih brodova naše luke, koji već trideset godina sam skuplja stare karte, zastave, knjige i sve ono što je "
        "more donijelo na obalu, jučer je u velikoj dvorani pred mnogo svijeta predložio da se stara kula na ulazu u luku "
        "napokon obnovi i otvori djeci, a ne samo gostima grada."
    )
    article = _read("hr", sentence, "PIŠE: ANA HORVAT", "Prijavi se za komentiranje....")
    assert not article.headline
    assert body(article) == [sentence]


@pytest.mark.parametrize("line", ["0 1 min 9 miesięcy", "12 3 min 2 tygodnie"])
def test_how_long_it_takes_to_read_among_other_counts_is_no_headline(line: str) -> None:
    _, *story = STORIES["pl"]
    article = _read("pl", line, "", *story)
    assert not article.headline
    assert body(article) == story


def test_a_bar_before_a_headline_is_left_out_with_a_remark() -> None:
    headline, *story = STORIES["bg"]
    report = nf.Report()
    assert nf.plain(_read("bg", f"|{headline}", *story, report=report).headline) == headline
    assert any("left out: |" in str(remark) for remark in report)


@pytest.mark.parametrize(
    ("language", "day"), [("kk", "Воскресенье, 6 октября"), ("ru", "Четверг, 12 марта"), ("pl", "Wtorek, 3 marca")]
)
def test_a_day_of_the_week_without_a_year_is_no_kicker(language: str, day: str) -> None:
    headline, *story = STORIES[language]
    article = _read(language, day, "", headline, "", *story)
    assert not article.kicker
    assert nf.plain(article.headline) == headline


def test_the_story_once_more_is_no_headline_below_it() -> None:
    first = (
        "LUKOGRAD, 19. kolovoza (Hina) - U staroj luci Lukograda večeras je otvorena izložba slika domaćih slikara koji slikaju "
        "samo brodove i more."
    )
    again = (
        "LUKOGRAD, 19. kolovoza (Hina) - U staroj luci Lukograda",
        "večeras je otvorena izložba slika domaćih slikara koji",
        "slikaju samo brodove i more.",
        "Izložbu je otvorio ravnatelj muzeja Petar Horvat, koji",
        "je rekao da slike pokazuju život luke prije stotinu",
        "godina. Na otvorenju je svirala glazba mornara, a",
        "slike se mogu razgledati do kraja ljeta svakog dana osim",
        "ponedjeljka.",
    )
    article = _read("hr", first, *again)
    assert not article.headline
    assert article.dateline is not None
    assert "\n".join(body(article)).endswith("ponedjeljka.")
    assert not [block for block in article.body if isinstance(block, nf.Related)]


def test_the_table_of_a_league_and_results_below_a_story() -> None:
    headline, *story = STORIES["hr"]
    rows = (
        "Lukograd 3 : 1 Ribari 09", "Brodari 2 : 1 Donja Luka", "Konačna tabela", "Mesto Tim Ut Po Ne Iz Bod",
        "1 Brodari 26 20 2 4 62", "2 Lukograd 26 18 5 3 59", "3 Ribari 09 26 12 7 7 43", "4 Donja Luka 26 9 8 9 35",
    )  # fmt: skip
    labels = _labels("hr", headline, *story, *rows)[len(story) + 1 :]
    assert labels == ["table", "table", "subheading", "table", "table", "table", "table", "table"]


@pytest.mark.parametrize("places", [(1, 3, 4), (7, 7, 7)])
def test_rows_whose_numbers_do_not_count_up_are_no_table_of_a_league(places: tuple[int, ...]) -> None:
    headline, *story = STORIES["hr"]
    rows = [f"{place} Brodari 26 20 2 4 62" for place in places]
    assert "table" not in _labels("hr", headline, *story, *rows)


@pytest.mark.parametrize(
    ("language", "button"),
    [
        ("bs", "Komentariši"), ("hr", "Pošaljite komentar"), ("kk", "Читайте также"), ("uz", "Оставить комментарий"),
        ("be", "Поделиться"), ("ky", "Подписывайтесь на наш канал"),
    ],
)  # fmt: skip
def test_buttons_and_headings_in_the_language_of_a_neighbour(language: str, button: str) -> None:
    headline, *story = STORIES["hr" if language == "bs" else language]
    assert body(_read(language, headline, *story, button)) == body(_read(language, headline, *story))


def test_what_a_neighbour_calls_things_makes_no_other_language() -> None:
    explained = nf.explain(nf.Source.text("\n".join(STORIES["kk"])), "text")
    assert explained.language == "kk"


def test_a_line_with_a_colon_above_a_short_quotation_is_story() -> None:
    headline, *story = STORIES["ru"]
    spoken = ("Жители посёлка оценили новый мост через старый шлюз:", "«Хороший мост».", "«Не паром и ладно».")
    article = _read("ru", headline, *story, *spoken, "Фото: архив порта")
    assert body(article)[-3:] == [*spoken]


@pytest.mark.parametrize("name", ["%2FAA-31918775.jpg)", "galerija/most-1.png)"])
def test_what_is_left_of_the_address_of_a_picture(name: str) -> None:
    headline, first, *story = STORIES["tr"]
    assert body(_read("tr", headline, first, name, *story)) == body(_read("tr", headline, first, *story))
