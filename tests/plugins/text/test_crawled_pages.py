"""What stands around stories as crawlers print pages: words of films before headlines, towns, pages, tables, counters."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import ENGLISH, GERMAN, labels_in_order, read_lines


SPANISH = [
    "La ciudad abre una nueva esclusa en el viejo puerto",
    "La ciudad abrió el lunes una nueva esclusa en el viejo puerto, informó la oficina en un comunicado.",
    "El agua está dos metros más alta que el año pasado, y los transbordadores vuelven a circular.",
]
INDONESIAN = [
    "Kota buka pintu air baru di pelabuhan lama",
    "Kota membuka pintu air baru di pelabuhan lama pada Senin, kata kantor itu dalam sebuah pernyataan.",
    "Air kini dua meter lebih tinggi daripada tahun lalu, dan kapal feri kembali beroperasi.",
]
HINDI = [
    "पुराने बंदरगाह पर शहर ने नया जलद्वार खोला",
    "शहर ने सोमवार को पुराने बंदरगाह पर नया जलद्वार खोल दिया, कार्यालय ने एक बयान में कहा.",
    "पानी पिछले साल से दो मीटर ऊँचा है, और नावें फिर से चलने लगी हैं, अधिकारियों ने बताया.",
]
PORTUGUESE = [
    "A cidade abriu na segunda-feira uma nova eclusa no porto velho, informou o escritório em um comunicado.",
    "A água está dois metros mais alta do que no ano passado, e as barcas voltaram a circular na baía.",
]


@pytest.mark.parametrize("word", ["[VIDEO]", "(VIDEO)", "(Video)", "[Fotos]", "VIDEO |", "FOTOS |", "VIDEO:"])
@pytest.mark.parametrize("above", ["ACTUALIDAD NACIONAL", "Nacional", "Inicio > Nacional"])
def test_a_headline_may_begin_with_a_word_for_what_it_comes_with(above: str, word: str) -> None:
    headline = f"{word} {SPANISH[0]}"
    article = read_lines("es", above, "", headline, "", *SPANISH[1:])
    assert nf.plain(article.headline) == headline
    assert article.text.split("\n\n") == SPANISH[1:]


@pytest.mark.parametrize("line", ["VIDEO: Ana Lima, Canal 8", "FOTO: Ministerio de Obras Públicas y Transportes"])
def test_whose_a_picture_is_remains_a_caption_below_a_headline_in_capitals(line: str) -> None:
    article = read_lines("es", "CIUDAD ABRE NUEVA ESCLUSA", line, *SPANISH[1:])
    assert nf.plain(article.headline) == "CIUDAD ABRE NUEVA ESCLUSA"


def test_an_offer_to_read_without_adverts_stands_above_the_headline() -> None:
    article = read_lines("id", "Baca berita tanpa iklan. Gabung Rimba.com+", "", *INDONESIAN)
    assert nf.plain(article.headline) == INDONESIAN[0]


def test_a_headline_about_reporters_below_such_an_offer_is_no_byline() -> None:
    title = "Wartawan Rimba.com Laporkan Pintu Air Rusak di Pelabuhan"
    article = read_lines("id", "Baca berita tanpa iklan. Gabung Rimba.com+", "", title, "", *INDONESIAN[1:])
    assert nf.plain(article.headline) == title
    assert article.bylines == ()


@pytest.mark.parametrize("desk", ["Tim Redaksi", "Editorial team"])
def test_the_desk_below_those_who_sign_is_no_heading_of_the_story(desk: str) -> None:
    labels = labels_in_order(
        INDONESIAN[0], "Rindi Sari Dewi,", "Bagus Putra", "", desk, "", *INDONESIAN[1:], language="id"
    )
    assert labels == ["headline", "byline", "byline", "blank", "skipped", "blank", "lead", "body"]


@pytest.mark.parametrize(
    ("language", "lines", "page"),
    [("de", GERMAN, "Seite 3"), ("en", ENGLISH, "Page 12"), ("es", SPANISH, "Página 4")],
)
def test_a_paragraph_that_ends_with_the_page_for_more_is_of_the_story(
    language: str, lines: list[str], page: str
) -> None:
    article = read_lines(
        language, *lines[:2], f"{lines[2]} {page}", "", {"de": "zur Startseite"}.get(language, "Share")
    )
    assert article.text.split("\n\n")[-1] == f"{lines[2]} {page}"


def test_rows_of_a_table_with_bars_behind_each_cell_alone_are_a_table() -> None:
    rows = ["Date | Event |", "---|---|", "Early March | The first pile was driven. |", "May | The pumps arrived. |"]
    table = next(block for block in read_lines("en", *ENGLISH, "", *rows).body if isinstance(block, nf.Table))
    assert [[nf.plain(cell) for cell in row] for row in table.rows] == [
        ["Date", "Event"], ["Early March", "The first pile was driven."], ["May", "The pumps arrived."],
    ]  # fmt: skip
    assert table.header == 1


def test_the_address_of_a_picture_without_its_beginning_is_left_out() -> None:
    address = ":strip_icc():format(webp)/acme-media/medias/4483428/original/078573000_1687860746-lock__1_.jpg)"
    assert labels_in_order(INDONESIAN[0], address, *INDONESIAN[1:], language="id")[1] == "skipped"


@pytest.mark.parametrize(
    "deck", [[], ["El nuevo paso del puerto viejo costó cuarenta millones de euros en tres años."]]
)
def test_the_clock_of_a_page_is_no_date_of_an_older_story(deck: list[str]) -> None:
    clock = "jueves 21 ene 2021 | Actualizado a 19:47"
    article = read_lines("es", clock, SPANISH[0], *deck, "/ 1 de noviembre de 2020 / 15:29", *SPANISH[1:])
    assert str(article.published) == "2020-11-01 15:29:00+00:00"


def test_a_day_with_an_update_is_that_of_the_story_where_there_is_no_other() -> None:
    article = read_lines("es", "jueves 21 ene 2021 | Actualizado a 19:47", *SPANISH)
    assert str(article.published).startswith("2021-01-21")


@pytest.mark.parametrize("place", ["नई दिल्ली", "मुंबई"])
def test_a_city_of_two_words_before_a_colon_is_a_dateline_in_hindi(place: str) -> None:
    article = read_lines("hi", HINDI[0], "", f"{place}:", "", *HINDI[1:])
    assert article.dateline is not None
    assert article.dateline.place == place
    assert article.text.split("\n\n") == HINDI[1:]


@pytest.mark.parametrize("whose", ["Divulgação/Autoridade Portuária", "Divulgação", "Ana Lima/TV Porto"])
def test_a_caption_right_above_a_story_without_a_headline_is_none(whose: str) -> None:
    caption = f"Barca atracada no porto após a reabertura — Foto: {whose}"
    article = read_lines("pt", caption, *PORTUGUESE)
    assert not article.headline
    assert article.text.split("\n\n") == PORTUGUESE


@pytest.mark.parametrize(
    ("language", "lines", "counter"),
    [
        ("en", ENGLISH, "Photo 3/4"),
        ("en", ENGLISH, "Video 2 of 9"),
        ("de", GERMAN, "Bild 2/9"),
        ("es", SPANISH, "Foto 1 de 12"),
    ],
)
def test_which_of_how_many_pictures_one_is_is_of_a_gallery(language: str, lines: list[str], counter: str) -> None:
    labels = labels_in_order(lines[0], counter, *lines[1:], language=language)
    assert labels == ["headline", "tool", "lead", "body"]


@pytest.mark.parametrize(
    ("language", "lines", "line"),
    [
        ("tr", None, "En Çok Aranan Haberler"),
        ("de", GERMAN, "Unsere Kommentarfunktion wird über den Anbieter Acme gesteuert."),
        ("es", SPANISH, "Mantenete siempre informado"),
    ],
)
def test_what_sites_say_below_a_story_is_of_it_nowhere(language: str, lines: list[str] | None, line: str) -> None:
    turkish = [
        "Kent eski limanda yeni bir savak açtı",
        "Kent, pazartesi günü eski limanda yeni bir savak açtı, yetkililer yaptıkları açıklamada bunu duyurdu.",
        "Su seviyesi geçen yıla göre iki metre daha yüksek ve vapurlar yeniden çalışıyor, dediler.",
    ]
    assert labels_in_order(*(lines or turkish), "", line, language=language)[-1] not in {"body", "subheading", "list"}
