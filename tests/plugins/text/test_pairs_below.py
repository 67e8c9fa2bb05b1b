"""Other stories below this one or within it: each with its title, its first sentence, and possibly a date or a name."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import labels, read, story


STORY = [
    "Town opens its new lock after three years of work",
    "The town opened its new lock on Friday, and barges went through before the rain set in over the valley.",
    "“We waited three years for this,” said the harbour master, who had come with her two daughters.",
    "The old lock will be filled in by the end of May, and a path to the harbour will be laid on top of it.",
]
TITLES = ("Museum buys letters of a forgotten poet", "Who pays for the broken bridge?", "Elephant calf walks alone")
SENTENCES = (
    "The letters had been in a cellar for sixty years.",
    "Two ministries cannot agree on the bill of nine million.",
    "It was born in the zoo on Tuesday.",
)


@pytest.mark.parametrize(
    "details", [(), ("Ann Lee", "Bo Carter", "Cy Eaton")], ids=["titles and sentences", "with authors"]
)
def test_pairs_under_a_heading_are_of_other_stories(details: tuple[str, ...]) -> None:
    rows = [*zip(TITLES, SENTENCES, details, strict=True)] if details else [*zip(TITLES, SENTENCES, strict=True)]
    article = read("\n".join([*STORY, "Related articles", *[line for row in rows for line in row]]))
    assert story(nf.Article(body=[block for block in article.body if not isinstance(block, nf.Related)])) == STORY[1:]
    assert article.bylines == ()


def test_titles_that_end_with_a_date_may_be_about_the_same_subject() -> None:
    others = [
        "Town counts the boats in its new lock 24.04.2026",
        "More than ninety barges passed the lock in its first week, the harbour master of the town said.",
        "Harbour of the town may become larger 20.04.2026",
        "Three barges had to wait in the rain, since the town has no quay for them at the old lock.",
    ]
    found = labels([*STORY, "More on this topic", *others])
    assert {found[line] for line in others} == {"related"}


@pytest.mark.parametrize(
    "questions",
    [
        ("Why did the town build a lock?", "The old lock of the town was too small for the barges."),
        ("Who may use the harbour now?", "Every barge may use the harbour, and the path is open as well."),
    ],
)
def test_questions_in_words_of_the_story_are_of_it(questions: tuple[str, ...]) -> None:
    found = labels([*STORY[:3], "Read more", TITLES[0], *questions, STORY[3]])
    assert {found[line] for line in (questions[1], STORY[3])} == {"body"}


@pytest.mark.parametrize("above", [[], ["Read more", TITLES[0]]], ids=["without a heading", "below a title"])
def test_subheadings_may_end_with_a_date(above: list[str]) -> None:
    days = [
        "The gate of the new lock was hung on 12 May 2024",
        "Divers of the county checked the seals until the evening, and a path to the old lock was closed in May.",
        "The pumps were switched off for good on 3 June 2024",
        "The harbour master said that her two daughters had heard the noise of the rain in the valley for the first time.",
    ]
    found = labels([*STORY, *above, *days])
    assert {found[line] for line in days[1::2]} == {"body"}


def test_a_single_name_below_other_stories_may_be_the_author() -> None:
    rows = [line for row in zip(TITLES[::2], SENTENCES[::2], strict=True) for line in row]
    assert labels([*STORY, "Related articles", *rows, "By Ann Lee"])["By Ann Lee"] == "byline"


@pytest.mark.parametrize("heading", ["Read more", "Related articles"])
def test_an_interview_or_advice_goes_on_below_a_title(heading: str) -> None:
    questions = ["What do you eat for breakfast?", "Which book is on your table?", "Keep calm while rowing a boat!"]
    answers = ["Porridge with honey, always.", "A novel by a Chilean poet.", "Who stands up may fall out."]
    turns = [line for turn in zip(questions, answers, strict=True) for line in turn]
    found = labels([*STORY, heading, TITLES[0], *turns])
    assert {found[line] for line in answers} == {"body"}
    found = labels([*STORY, heading, *turns])
    assert "related" not in {found[line] for line in answers}


def test_the_story_goes_on_below_dated_stories_in_a_box() -> None:
    others = {
        TITLES[0]: "The letters had been in a cellar for sixty years, the museum says.",
        "Teachers demand smaller classes in the north": "Thirty-one pupils share a room in some villages there.",
    }
    box = [line for title, sentence in others.items() for line in (title, "8 May 2024", sentence)]
    last = "The harbour will be closed to barges once more in the autumn, when the lock gets its second gate."
    found = labels([*STORY[:3], "Related articles", *box, STORY[3], last])
    assert {found[line] for line in others.values()} == {"related"}
    assert {found[line] for line in (STORY[3], last)} == {"body"}
    other = "Parents want the ministry to pay for two more teachers in each of these villages before the winter."
    assert labels([*STORY, "Related articles", *box, other])[other] == "related"


def test_titles_above_bare_numbers_end_no_story() -> None:
    rows = [line for row in zip((*TITLES[:2], SENTENCES[0][:-1]), ("12", "7", "134"), strict=True) for line in row]
    article = read("\n".join([*STORY, *rows]))
    assert story(nf.Article(body=[block for block in article.body if not isinstance(block, nf.Related)])) == STORY[1:]
    results = ["Lockton Rowers", "12", "Milton Rowers", "7", "Upper Valley", "3"]
    assert "related" not in {labels([*STORY, *results])[line] for line in results}
    results = [
        "Barges from the upper valley",
        "34",
        "Barges from the old harbour",
        "28",
        "Barges from the open sea",
        "12",
    ]
    assert "related" not in {labels([*STORY, *results])[line] for line in results}


def test_a_section_and_a_time_are_details_of_a_title() -> None:
    first, *lines = [
        "Samarqandda yangi avtobus yo‘nalishlari ochiladi",
        "Samarqand shahrida mart oyidan boshlab oltita yangi avtobus yo‘nalishi ochiladi, deb xabar berdi hokimlik.",
        "Yo‘nalishlarda har biri 90 o‘rinli qirqta avtobus qatnaydi, yo‘l haqi ikki ming so‘m etib belgilangan.",
        "So‘nggi yangiliklar",
        "Ob-havo: hafta oxirida yomg‘ir kutilmoqda",
        "Jamiyat | 12:15",
        "Paxta narxi e’lon qilindi",
        "Iqtisodiyot | 11:50",
    ]
    found = labels([first, *lines], "uz")
    assert [found[title] for title in (lines[3], lines[5])] == ["related", "related"]


def test_three_titles_behind_more_are_no_speeches() -> None:
    titles = (TITLES[0], "Two held over theft of ferry batteries", "Rates do not move again")
    lines = [f"MORE: {title}" for title in titles]
    explained = nf.explain(nf.Source.text("\n".join([*STORY, *lines])), "text").lines[-3:]
    assert {line.reasons[0] for line in explained} == {"a title behind a word for the kind of story"}


def test_a_heading_that_names_the_site_announces_a_title_in_icelandic() -> None:
    lines = [
        "Bærinn opnar nýja skipastigann",
        "Bærinn opnaði nýja skipastigann á föstudag og prammarnir fóru um hann áður en fór að rigna í dalnum.",
        "Frétt af höfn.is",
        "Safn kaupir bréf gleymds skálds",
        "„Við biðum í þrjú ár,“ segir hafnarstjórinn, sem kom með dætrum sínum tveimur að vígslunni á föstudag.",
    ]
    found = labels(lines, "is")
    assert [found[line] for line in lines[2:]] == ["related-heading", "related", "body"]


def test_a_lithuanian_caption_may_have_two_words_for_pictures() -> None:
    lines = [
        "Miestas atidarė naują šliuzą",
        "Miestas penktadienį atidarė naują šliuzą, ir baržos praplaukė dar prieš lietų.",
        "„Laukėme trejus metus“, – sakė uosto vadovė, atėjusi su dviem dukromis.",
        "Šliuzas, asociatyvi nuotr. / J. Stacevičiaus / LRT nuotr.",
        "Senasis šliuzas bus užpiltas iki gegužės pabaigos, o ant jo nutiestas takas.",
    ]
    assert labels(lines, "lt")[lines[3]] == "caption"


def test_titles_below_their_section_and_above_their_author() -> None:
    box = ["- Gear", TITLES[0], "Ann Lee", "- Gear", "Two held over theft of ferry batteries", "Bo Carter"]
    found = labels([*STORY[:3], "Most popular", *box, STORY[3]])
    assert [found[line] for line in (box[1], box[4], STORY[3])] == ["related", "related", "body"]
    assert found["- Gear"] == "related"
    items = ["- Bread", "The old lock will be open for one more day", "- Milk", "A barge brings flour on Monday"]
    assert "related" not in {labels([*STORY, "The harbour master ordered:", *items])[line] for line in items}


def test_brief_sentences_below_a_heading_may_share_a_word_with_the_story() -> None:
    rows = {
        "Museum buys letters of a forgotten poet": "The town said on Monday that it would show them next year.",
        "Fuel prices expected to ease in April": "Residents had complained about them for years without an answer.",
        "How a baker from Leeds became the king of rye": "Two daughters of his have opened a shop.",
    }
    found = labels([*STORY, "Most read", *[line for row in rows.items() for line in row]])
    assert {found[line] for row in rows.items() for line in row} == {"related"}


def test_an_author_and_a_date_are_details_of_a_title_within_the_story() -> None:
    lines = [
        "El pueblo estrena su nueva esclusa tras tres años de obras",
        "El pueblo estrenó el viernes su nueva esclusa y varias barcazas pasaron antes de que la lluvia llegara al valle.",
        "“Esperamos tres años”, dijo la capitana del puerto. Las embarcaciones esperaban nueve horas ante la compuerta.",
        "Más leídas",
        "Fútbol: Mbeki se pierde el clásico por lesión",
        "Ana Ruiz - 12 de mayo de 2024",
        "Nuevo horario de la balsa desde el lunes",
        "Beto Sosa - 10 de mayo de 2024",
        "Cómo un panadero de Lugo se volvió rey del centeno",
        "Carla Díaz - 2 de mayo de 2024",
        "La vieja esclusa se rellenará antes de fines de mayo. Los vecinos pidieron bancos, y el municipio prometió once.",
        "Las obras costaron cuatro millones, un tercio más de lo que el municipio había previsto. El resto es del canal.",
    ]
    found = labels(lines, "es")
    assert [found[line] for line in lines[4:]] == ["related", "skipped"] * 3 + ["body"] * 2
