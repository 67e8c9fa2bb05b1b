"""Headlines over two lines, above paragraphs that stand on one line each."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import read_lines


STORIES = {
    "en": "The county agreed on Monday to pay for the repair of the old harbour lock, officials said in a statement.",
    "de": "Der Kreis will die Reparatur der alten Schleuse am Hafen bezahlen, wie ein Sprecher am Montag mitteilte.",
    "es": "El ayuntamiento acordó el lunes pagar la reparación de la vieja esclusa del puerto, según un comunicado.",
    "fr": "La ville a décidé lundi de payer la réparation de la vieille écluse du port, selon un communiqué publié.",
    "pl": "Miasto zdecydowało w poniedziałek, że zapłaci za naprawę starej śluzy w porcie, podano w komunikacie.",
    "ru": "Городские власти решили в понедельник оплатить ремонт старого шлюза в порту, говорится в сообщении мэрии.",
    "sv": "Kommunen beslutade på måndagen att betala för reparationen av den gamla slussen i hamnen, enligt en text.",
    "no": "Kommunen bestemte mandag å betale for reparasjonen av den gamle slusa i havna, ifølge en pressemelding.",
    "ar": "افتتحت المدينة يوم الاثنين هويسا جديدا في الميناء القديم، حسبما قال المكتب في بيان صحفي وزع على الصحف.",
}
WRAPPED = [
    ("en", "County agrees to pay for the repair of the old harbour lock after a", "winter of storms"),
    ("en", "County agrees to pay for the repair of the old harbour lock", "for the second time in ten years"),
    ("en", "County Agrees to Pay for the Repair of the", "Old Harbour Lock"),
    ("de", "Kreis bezahlt die Reparatur der alten Schleuse am Hafen nach einem", "Winter voller Stürme"),
    ("es", "El ayuntamiento pagará la reparación de la vieja esclusa del puerto", "tras un invierno de tormentas"),
    ("fr", "La ville paiera la réparation de la vieille écluse du port", "après un hiver de tempêtes"),
    ("pl", "Miasto zapłaci za naprawę starej śluzy w porcie", "po zimie pełnej sztormów"),
    ("ru", "Городские власти оплатят ремонт старого шлюза в порту после", "зимы со штормами"),
    ("sv", "Kommunen betalar för reparationen av den gamla slussen i hamnen efter", "en vinter med stormar"),
    ("no", "Kommunen betaler for reparasjonen av den gamle slusa i havna", "etter en vinter med stormer"),
    ("ar", "المدينة تفتتح هويسا جديدا في الميناء القديم بعد شتاء طويل من", "العمل في البوابات"),
]


@pytest.mark.cases(("language", "first", "second"), WRAPPED)
def test_both_lines_are_the_headline(language: str, first: str, second: str) -> None:
    article = read_lines(language, first, second, STORIES[language], STORIES[language])
    assert nf.plain(article.headline) == f"{first} {second}"
    assert article.text.split("\n\n") == [STORIES[language]] * 2


@pytest.mark.cases(
    ("language", "first", "second"),
    [
        ("en", "The lock that the whole town of Elmwood is proud of", "Two million pounds went into its gates"),
        ("en", "County agrees to pay for the repair of the harbour", "by Ann Lee"),
        ("en", "County agrees to pay for the repair of the harbour", "on 27 December at noon"),
        ("de", "Kreis kündigt die Reparatur der alten Schleuse im Hafen an", "Das kostet zwei Millionen Euro"),
        ("en", "County agrees to pay for the repair of the harbour", "the mayor defends a decision"),
        ("en", "County agrees to pay for the repair of the harbour", "from our correspondent"),
        ("de", "Kreis bezahlt die Reparatur der alten Schleuse am Hafen", "ein Bericht vom Ufer"),
        ("es", "El ayuntamiento pagará la reparación de la vieja esclusa", "de Juan Gómez"),
        ("es", "El ayuntamiento pagará la reparación de la vieja esclusa", "de la redacción"),
        ("es", "El ayuntamiento pagará la reparación de la vieja esclusa", "el alcalde se defiende"),
        ("fr", "La ville paiera la réparation de la vieille écluse du port", "par Jean Petit"),
        ("ru", "Городские власти оплатят ремонт старого шлюза в порту", "На это уйдёт два миллиона рублей"),
    ],
)
def test_a_deck_or_the_author_is_no_part_of_it(language: str, first: str, second: str) -> None:
    article = read_lines(language, first, second, STORIES[language], STORIES[language])
    assert nf.plain(article.headline) == first


def test_a_blank_line_separates_headline_and_deck() -> None:
    first, second = "The harbour lock, the weir and what comes after the", "winter of storms"
    assert nf.plain(read_lines("en", first, "", second, "", STORIES["en"], "", STORIES["en"]).headline) == first


EAST = {
    "ja": "市は月曜日、旧港の橋を来週から三か月間、改修工事のため通行止めにすると発表した。車は迂回する必要がある。",
    "ko": "시는 옛 항구 다리를 다음 주 월요일부터 석 달 동안 보수 공사를 위해 통제한다고 월요일 밝혔다. 차는 돌아가야 한다.",
    "zh": "市政府周一宣布，旧港大桥将于下周一起封闭维修，预计需要三个月时间，期间车辆须绕行。商店照常营业。",
}


@pytest.mark.cases(
    ("language", "first", "second", "between"),
    [
        ("ja", "市は旧港の橋を来週から三か月間、", "改修工事のため通行止めに", ""),
        ("ja", "市は旧港の橋の改修が終わるのを待つ人々の", "声を聞く会を来週開催", ""),
        ("ko", "옛 항구 다리를 석 달 동안 통제하는", "보수 공사 다음 주 시작", " "),
        ("zh", "旧港大桥将于下周一起封闭维修，", "期间车辆须绕行", ""),
    ],
)
def test_lines_that_break_off_in_scripts_of_the_east(language: str, first: str, second: str, between: str) -> None:
    article = read_lines(language, first, second, EAST[language], EAST[language])
    assert nf.plain(article.headline) == f"{first}{between}{second}"
    assert article.text.split("\n\n") == [EAST[language]] * 2


@pytest.mark.cases(
    ("language", "first", "second"),
    [
        ("ja", "旧港の橋の改修工事、住民が待ち望んだもの", "三か月で完成へ"),
        ("ja", "市は旧港の橋を来週から三か月間、", "2026年5月3日 10:00"),
        ("ko", "옛 항구 다리 석 달 동안 통제", "보수 공사 다음 주 시작"),
        ("zh", "旧港大桥改造方案公布市民积极参与", "期间车辆须绕行"),
    ],
)
def test_a_second_line_of_its_own_in_scripts_of_the_east(language: str, first: str, second: str) -> None:
    article = read_lines(language, first, second, EAST[language], EAST[language])
    assert nf.plain(article.headline) == first
