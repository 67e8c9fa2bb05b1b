"""Titles of other stories around the story: under readers' comments, and what under a heading of them is none."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import STORIES, labels


STORY = """Town opens its new lock at last
The harbour master opened the new lock on Friday, and three barges went through before the rain set in over the valley.
It took nine years to build, two more than planned, and cost the town more than any bridge that it ever paid for.
The first ship comes in on Monday at noon, with a band on board and the mayors of both towns to greet it at the quay.
Nobody in the town could say who had paid for the band, but everybody agreed that it played far too loudly.
"""
TITLES = [
    "Ferry to the islands is late again as fog stays",
    "Divers find bell of lost ship off the old pier",
    "Fishermen fear for herring after third warm winter",
    "Why the gulls of Lockton moved to the market square",
]


def _related(below: str) -> list[str]:
    article = nf.read(nf.Source.text(STORY + below), "text", {"language": "en"})
    blocks = [block for block in article.body if isinstance(block, nf.Related)]
    return [nf.plain(link.text) for block in blocks for link in block.links]


def test_titles_below_comments_are_of_other_stories() -> None:
    comments = "Comments\nNice lock, that.\nI do not agree at all with that.\nLog in to comment\nFrom the harbour\n"
    found = _related(comments + "\n".join(TITLES))
    assert found == TITLES


def test_comments_alone_are_no_stories() -> None:
    assert _related("Comments\nNice lock, that.\nI do not agree at all with that.\n") == []


@pytest.mark.cases("quoted", ["One comment on “{}”", "3 réflexions sur « {} »", "2 Gedanken zu „{}“"])
def test_what_quotes_the_headline_below_the_story_heads_comments(quoted: str) -> None:
    said = [quoted.format(STORY.partition("\n")[0]), "Ann Lee says:", "I was there all day, and it was great to see."]
    found = nf.explain(nf.Source.text(STORY + "\n".join(said)), "text", {"language": "en"})
    assert [str(line.label) for line in found.lines[-3:]] == ["comments"] * 3


def test_a_sentence_between_titles_below_the_story_is_one_of_them() -> None:
    titles = [TITLES[0], "The mayor says that the old bridge will stay open after the loss of the ferry.", *TITLES[1:]]
    assert _related("–\n–\nRelated posts:\n" + "\n".join(titles)) == titles


@pytest.mark.cases("names", [["Rivers", "Lockton", "Tom Brandt"], ["Business", "Sports", "Weather", "Opinion"]])
def test_short_names_under_a_heading_are_no_stories(names: list[str]) -> None:
    assert _related("Read more\n" + "".join(f"- {name}\n" for name in names)) == []


def test_titles_under_a_heading_are() -> None:
    assert _related("Read more\n" + "".join(f"- {title}\n" for title in TITLES)) == TITLES


def test_how_often_a_story_is_read_is_no_title() -> None:
    stamps = ["27.11.2024 - 22:20 434 readers", "26.11.2024 19:29 | 1,393 views", "25.11.2024"]
    lines = [line for pair in zip(TITLES, stamps, strict=False) for line in pair]
    assert _related("Read also\n" + "\n".join([*lines, TITLES[3]])) == TITLES


def test_adverts_alone_are_no_stories() -> None:
    assert _related("Related posts\n- Advertisement -\n- Advertisement -\n") == []


def test_a_title_may_break_off_above_one_that_does_not() -> None:
    cut = "Harbour master of Lockton speaks for the first time: It is…"
    lines = [
        "Lock opens",
        *[
            f"The town opened its new lock on Friday, and barge {k} went through before the rain set in over the valley."
            for k in "ab"
        ],
    ]
    article = nf.read(nf.Source.text("\n".join([*lines, "Related posts", cut, *TITLES])), "text", {"language": "en"})
    assert cut in [link.text for block in article.body if isinstance(block, nf.Related) for link in block.links]


@pytest.mark.cases(
    ("language", "line", "title"),
    [
        (
            "en",
            "More: Barge sinks off Mill Quay after night of storm",
            "Barge sinks off Mill Quay after night of storm",
        ),
        ("en", "More:Barge sinks off Mill Quay after night of storm", "Barge sinks off Mill Quay after night of storm"),
        (
            "en",
            "WATCH | Barge sinks off Mill Quay after night of storm",
            "Barge sinks off Mill Quay after night of storm",
        ),
        ("en", "For subscribers: “Nobody slept” on the night of storm", "“Nobody slept” on the night of storm"),
        ("de", "Mehr: Lastkahn sinkt nach der Sturmnacht", "Lastkahn sinkt nach der Sturmnacht"),
        ("fr", "Enquête : Une péniche coule au quai du Moulin", "Une péniche coule au quai du Moulin"),
        ("pt", "Veja: Barcaça afunda no cais depois do temporal", "Barcaça afunda no cais depois do temporal"),
        ("ru", "Эксклюзив: Баржа затонула у набережной ночью", "Баржа затонула у набережной ночью"),
        ("ru", "Ранее: Баржа затонула у набережной ночью", "Баржа затонула у набережной ночью"),
        ("fr", "VIDÉO. Une péniche coule au quai du Moulin", "Une péniche coule au quai du Moulin"),
        ("nl", "KIJK. Schip zinkt aan de kade na stormnacht", "Schip zinkt aan de kade na stormnacht"),
        ("cs", "Více čtěte zde: Člun se potopil u nábřeží", "Člun se potopil u nábřeží"),
        (
            "fr",
            "Lire aussi Grève des ports : à quoi faut-il s'attendre ?",
            "Grève des ports : à quoi faut-il s'attendre ?",
        ),
        ("de", "Lesen Sie auch Sturmnacht: Hilfe, der Kahn sinkt!", "Sturmnacht: Hilfe, der Kahn sinkt!"),
        ("de", "Passend dazu 550 Kähne gezählt: Hafen wird zu eng", "550 Kähne gezählt: Hafen wird zu eng"),
        (
            "es",
            "Te puede interesar El patrón de la barcaza hundida junto al puerto viejo: «No vimos llegar el temporal»",
            "El patrón de la barcaza hundida junto al puerto viejo: «No vimos llegar el temporal»",
        ),
        (
            "de",
            "Das könnte Sie auch interessierenLastkahn sinkt nach der Sturmnacht",
            "Lastkahn sinkt nach der Sturmnacht",
        ),
        ("en", "READ ALSOBarge sinks off Mill Quay", "Barge sinks off Mill Quay"),
        ("en", "RelatedBarge sinks off Mill Quay", "Barge sinks off Mill Quay"),
        ("en", "Related Barge sinks off Mill Quay after storm", "Barge sinks off Mill Quay after storm"),
    ],
)
def test_a_word_for_kinds_of_stories_announces_a_title(language: str, line: str, title: str) -> None:
    first, *story = STORY.splitlines()
    text = "\n".join([first, *story[:2], line, *story[2:]])
    article = nf.read(nf.Source.text(text), "text", {"language": language})
    found = [link.text for block in article.body if isinstance(block, nf.Related) for link in block.links]
    assert found == [title]
    assert len([block for block in article.body if isinstance(block, nf.Paragraph)]) == len(story)


@pytest.mark.cases(
    "lines",
    [
        ["More: of everything that she had asked for then"],
        ["Opinion: divided."],
        ["Live: Ann Lee, Bo Diaz, Cy Eaton"],
        [
            "Interview: Who paid for the band on the quay",
            "Interview: Who sang on the quay then",
            "Interview: Who came to hear it",
        ],
    ],
)
def test_such_a_word_before_anything_else_announces_none(lines: list[str]) -> None:
    first, *story = STORY.splitlines()
    told = nf.explain(nf.Source.text("\n".join([first, *story[:2], *lines, *story[2:]]))).lines
    assert not any("behind a word for the kind of story" in reason for line in told for reason in line.reasons)


@pytest.mark.cases(
    ("language", "heading", "titles"),
    [("en", "Our dossier:", 2), ("en", "All about our ferries:", 2), ("de", "Unser Dossier:", 2), ("ru", "Наш спецпроект:", 2), ("en", "In context:", 1), ("de", "Im Fokus:", 1)],
)  # fmt: skip
def test_a_few_words_and_a_colon_above_such_titles_head_them(language: str, heading: str, titles: int) -> None:
    first, *story = STORY.splitlines()
    text = "\n".join([first, *story[:2], heading, *TITLES[1 : 1 + titles], *story[2:]])
    article = nf.read(nf.Source.text(text), "text", {"language": language})
    (related,) = (block for block in article.body if isinstance(block, nf.Related))
    assert related.title == heading
    assert len(related.links) == titles


@pytest.mark.cases("above", [2, 4])
@pytest.mark.cases("sections", [("Sucesos", "Økonomi"), ("Hiburan", "Faits divers")])
def test_titles_that_names_of_sections_stand_above_are_of_other_stories(above: int, sections: tuple[str, str]) -> None:
    first, *story = STORY.splitlines()
    pairs = [line for pair in zip(sections, TITLES, strict=False) for line in pair]
    article = nf.read(nf.Source.text("\n".join([first, *story[:above], *pairs, *story[above:]])), "text")
    blocks = [block for block in article.body if isinstance(block, nf.Related)]
    assert [block.title for block in blocks] == list(sections)
    assert [nf.plain(link.text) for block in blocks for link in block.links] == TITLES[:2]


def test_a_title_may_stand_under_its_rank_and_its_section() -> None:
    ranked = [line for k, title in enumerate(TITLES[:3], 1) for line in (f"{k}.", "CRONACA", title)]
    found = labels([*STORY.splitlines(), "I più letti", *ranked], "it")
    assert [found[title] for title in TITLES[:3]] == ["related"] * 3
    assert found["CRONACA"] == "skipped"


@pytest.mark.cases(("language", "heading"), [("sk", "Najčítanejšie na Kotva"), ("pl", "Najpopularniejsze w Kotwica")])
def test_a_heading_below_the_story_may_name_the_site_that_others_are_read_on(language: str, heading: str) -> None:
    found = labels([*STORY.splitlines(), heading, *TITLES[:3]], language)
    assert found[heading] == "related-heading"
    assert [found[title] for title in TITLES[:3]] == ["related"] * 3


BOXES = {
    "days": [TITLES[0], "10.03.2024", TITLES[1], "09.03.2024"],
    "names": [TITLES[0], "Anna Berg", TITLES[1], "Carl Moss"],
    "lengths": [TITLES[0], "3 min", TITLES[1], "4 min"],
    "twice": [TITLES[0], TITLES[0], TITLES[1], TITLES[1]],
    "sections and days": ["Business", TITLES[0], "March 10, 2024", "Sports", TITLES[1], "March 9, 2024"],
}


@pytest.mark.cases("told", ["Nobody was hurt.", "“Nobody asked your office,” said Ann Doyle, “and we waited.”"])
@pytest.mark.cases("box", BOXES)
def test_a_short_sentence_under_a_box_is_of_the_story_that_goes_on_below_it(box: str, told: str) -> None:
    first, *story = STORY.splitlines()
    lines = [first, *story[:2], "Related Articles", *BOXES[box], told, *story[2:]]
    assert labels(lines)[told] in {"body", "quote"}


def test_a_sentence_under_each_of_several_titles_that_stand_twice_is_of_others() -> None:
    first, *story = STORY.splitlines()
    teasers = ["The company has no choice.", "They had looked for years."]
    box = [line for title, teaser in zip(TITLES, teasers, strict=False) for line in (title, title, teaser)]
    found = labels([first, *story, "Related Articles", *box])
    assert [found[teaser] for teaser in teasers] == ["related"] * 2


@pytest.mark.cases(
    "line",
    [
        "Read more Dickens in the winter, the harbour master said to the children of the town.",
        "Related Shipping, which owns the barges, did not want to say anything about the lock.",
        "More from Lockton than from any other town had come to see the lock, and who would blame them?",
        "See also Section 4 of the harbour rules, which the town has not changed since the war.",
    ],
)
def test_a_sentence_that_begins_with_such_words_is_of_the_story(line: str) -> None:
    first, *story = STORY.splitlines()
    assert labels([first, *story[:2], line, *story[2:]])[line] == "body"


@pytest.mark.cases(
    "line", ["Zum Thema Geld schweigt die Bürgermeisterin. Warum?", "Mehr zum Leben als nur Arbeit und Geld?"]
)
def test_a_question_behind_a_preposition_is_of_the_story(line: str) -> None:
    title, *story = STORIES["de"]
    assert labels([title, *story[:-1], line, story[-1]], "de")[line] != "related"


@pytest.mark.cases("line", ["Nobody has paid yet.", "It was not the first loss of the port."])
def test_a_short_sentence_under_one_title_that_leads_elsewhere_goes_on(line: str) -> None:
    first, *story = STORY.splitlines()
    assert labels([first, *story[:2], f"Read also: {TITLES[3]}", line, *story[2:]])[line] == "body"


def test_the_last_title_heads_the_text_below_that_has_its_words() -> None:
    first, *story = STORY.splitlines()
    told = "A band played for the mayors, though nobody in the town could say who had ordered it or who will pay."
    found = labels([first, *story[:2], "More on this", *TITLES[:2], "A band for the mayors", told, *story[2:]])
    assert [found[TITLES[1]], found["A band for the mayors"], found[told]] == ["related", "subheading", "body"]


@pytest.mark.cases(
    ("language", "line"),
    [("pt", "Mais de 300 bombeiros estavam no cais."), ("es", "Más de 300 bomberos estaban en el muelle.")],
)
def test_more_than_so_many_announces_no_story(language: str, line: str) -> None:
    first, *story = STORY.splitlines()
    assert labels([first, story[0], line, *story[1:]], language)[line] == "body"


@pytest.mark.cases(
    ("language", "agency"),
    [
        ("fr", "Agence QMI"), ("fr", "Keystone-ATS"), ("es", "Agencia Uno"), ("es", "Colprensa"), ("pt", "FolhaPress"),
        ("de", "AWP"), ("pl", "ISBnews"), ("no", "NPK"), ("fi", "Lännen Media"), ("sr", "HINA"),
    ],
)  # fmt: skip
def test_agencies_are_known(language: str, agency: str) -> None:
    first, *story = STORY.splitlines()
    assert labels([first, agency, "12.03.2024 14:20", *story], language)[agency] == "credit"
