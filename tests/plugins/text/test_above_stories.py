"""What small papers print above a story: captions twice, sizes of letters, hashtags, other stories; and its time."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import labels, read


TITLE = "Town opens its new lock at last after nine years"
FIRST = "The harbour master opened the new lock on Friday, and three barges went through before the rain set in."
SECOND = "It took nine years to build, two more than planned, and cost the town more than any bridge it ever paid for."
CAPTION = "Bargemen wait below the lower gate of the new lock while the keeper has his tea on Friday."


def test_a_caption_that_occurs_twice_over_the_picture_credit_stands_above_the_headline() -> None:
    article = read(f"{CAPTION}\n{CAPTION}\nPhoto: Ann Lee\n{TITLE}\nJo Carter, Lockton Courier\n{FIRST}\n{SECOND}")
    media = next(block for block in article.body if isinstance(block, nf.Media))
    assert nf.plain(article.headline) == TITLE
    assert (nf.plain(media.caption), media.credit) == (CAPTION, "Photo: Ann Lee")
    assert [byline.name for byline in article.bylines] == ["Jo Carter"]


def test_a_row_of_hashtags_is_no_headline() -> None:
    assert nf.plain(read(f"#lock #harbour #lockton\n{TITLE}\n{FIRST}\n{SECOND}").headline) == TITLE


@pytest.mark.cases("size", ["aA", "A+"])
def test_the_size_of_letters_is_no_headline(size: str) -> None:
    assert labels([size, FIRST, SECOND]) == {size: "tool", FIRST: "lead", SECOND: "body"}
    assert nf.plain(read(f"{size}\n{TITLE}\n{FIRST}\n{SECOND}").headline) == TITLE


def test_buttons_alone_are_no_headline() -> None:
    article = read(f"Comment\nShare\nLink copied\n{FIRST}\n{SECOND}")
    assert (article.headline, article.text.split("\n")[0]) == ((), FIRST)


@pytest.mark.cases(
    ("language", "announced", "title"),
    [
        ("en", "Read also:", "Which apples do children of Marlow like most?"),
        ("sq", "Lexoni edhe:", "Kryetari i bashkisë: Ura e vjetër mbyllet për tre muaj!"),
        ("hr", "Pročitajte i:", "Stari most zatvoren do proljeća, trajekt vozi svaki sat"),
    ],
)
def test_another_story_may_be_announced_above_one_that_has_no_headline(
    language: str, announced: str, title: str
) -> None:
    found = labels([announced, title, FIRST, SECOND], language)
    assert found == {announced: "related-heading", title: "related", FIRST: "lead", SECOND: "body"}


def test_the_title_of_a_page_may_be_as_short_as_a_section() -> None:
    found = labels(["Lock opens • Courier.example", "Lock opens", FIRST, SECOND])
    assert (found["Lock opens • Courier.example"], found["Lock opens"]) == ("skipped", "headline")


@pytest.mark.cases("address", ["2024/03/Lock-of-Marlow-2.jpg", "uploads/2024/lock_gate.png"])
def test_a_picture_may_be_named_with_its_folders(address: str) -> None:
    assert labels([TITLE, address, FIRST, SECOND])[address] == "skipped"


@pytest.mark.cases(("language", "line"), [("fi", "Kuvituskuva."), ("de", "Symbolbild."), ("sv", "Arkivbild.")])
def test_a_word_for_pictures_of_no_event_may_end_with_a_stop(language: str, line: str) -> None:
    assert labels([TITLE, FIRST, SECOND, line], language)[line] in {"caption", "tool"}


@pytest.mark.cases(
    ("language", "day"),
    [("hr", "18.12.2024."), ("sr", "18.12.2024."), ("de", "18.12.2024"), ("en", "18 December 2024")],
)
def test_the_time_may_stand_below_the_day(language: str, day: str) -> None:
    article = read(f"{TITLE}\n{day}\n17:16\n{FIRST}\n{SECOND}", language)
    assert article.published is not None
    assert article.published.isoformat() == "2024-12-18T17:16:00+00:00"


def test_of_two_times_above_the_story_on_one_day_the_finer_one_counts() -> None:
    lines = ["18.12.2024", TITLE, "Jo Carter", "18 December 2024, 14:00", FIRST, SECOND]
    article = read("\n".join(lines))
    assert article.published is not None
    assert (article.published.isoformat(), article.updated) == ("2024-12-18T14:00:00+00:00", None)


@pytest.mark.cases("house", ["(Harbour Online)", "(HarbourPost.ie)", "(harbourpost.com)"])
def test_a_paper_in_brackets_right_under_its_story_is_whom_it_comes_from(house: str) -> None:
    article = read(f"{TITLE}\n{FIRST}\n{SECOND}\n{house}")
    assert (article.credit, article.bylines) == (house, ())


@pytest.mark.cases(
    ("language", "said"),
    [
        ("ru", "Seko mums arī Instagram vai YouTube profilā – pievienojies, lai uzzinātu svarīgāko pirmais!"),
        ("el", "Follow the harbour on every network, and be the first one who hears what is new in the town!"),
    ],
)
def test_a_sentence_in_other_letters_below_two_paragraphs_is_none_of_the_story(language: str, said: str) -> None:
    story = {
        "ru": "Капитан порта открыл в пятницу новый шлюз, и три баржи прошли через него до того, как начался дождь.",
        "el": "Ο λιμενάρχης άνοιξε την Παρασκευή τη νέα δεξαμενή και τρεις φορτηγίδες πέρασαν πριν αρχίσει η βροχή.",
    }[language]
    again = story.replace("три", "две").replace("τρεις", "δύο")
    assert labels([story, again, said], language)[said] in {"skipped", "tool"}


def test_reactions_of_readers_below_a_story_are_counted_and_none_of_it() -> None:
    below = [line for word in ("Great", "Deep sorrow", "Oh no", "Outrageous") for line in (word, "0")]
    lines = [TITLE, "", FIRST, "", SECOND, "", *below]
    assert "Deep sorrow" not in read("\n".join(lines)).text


SHOWN = [
    '<image>data:image/s3,"s3://images/84e5f/84e5f5f8" alt="A barge"</image>',
    "![A barge [video]](https://acme.example/uploads/2026/01/barge-150x150.webp)",
    '[the_ad id="top"] [the_ad id="left"]',
]


@pytest.mark.cases("line", SHOWN)
def test_a_picture_as_html_or_markdown_have_it_is_neither_headline_nor_story(line: str) -> None:
    assert nf.plain(read(f"{line}\n{TITLE}\n{FIRST}\n{SECOND}").headline) == TITLE
    assert labels([TITLE, FIRST, line, SECOND])[line] == "skipped"
    below = labels([line, FIRST, SECOND])
    assert (below[line], below[FIRST]) == ("skipped", "lead")


OTHERS = {
    "en": (
        "Latest headlines",
        ["Council approves budget late", "Storm leaves thousands without power", "Three held over theft of bells"],
        "Divers find lost cable in the harbour",
        [
            "Divers who searched the harbour for a lost cable have found it, the port said in a statement on Monday.",
            "The cable had been cut by an anchor and lay under two metres of mud, according to the head of the team.",
            "The harbour will be open again for ferries from Wednesday, and shop owners hope that guests come back.",
        ],
    ),
    "de": (
        "Weitere Meldungen",
        ["Stadtrat beschließt Haushalt", "Sturm lässt Tausende ohne Strom", "Drei Festnahmen nach Diebstahl"],
        "Taucher finden verlorenes Kabel im Hafen",
        [
            "Taucher, die im Hafen nach einem verlorenen Kabel suchten, haben es gefunden, teilte der Hafen mit.",
            "Das Kabel war von einem Anker durchtrennt worden und lag unter zwei Metern Schlamm, hieß es weiter.",
            "Der Hafen ist ab Mittwoch wieder für Fähren offen, und die Händler hoffen, dass die Gäste zurückkehren.",
        ],
    ),
    "ru": (
        "Читайте также",
        ["Горсовет принял бюджет города", "Буря оставила тысячи домов без света", "Троих задержали за кражу"],
        "Водолазы нашли потерянный кабель в гавани",
        [
            "Водолазы, искавшие в гавани потерянный кабель, нашли его, сообщила в понедельник администрация порта.",
            "Кабель был перерезан якорем и лежал под двумя метрами ила, рассказал руководитель группы водолазов.",
            "Гавань снова откроется для паромов в среду, и торговцы надеются, что гости вернутся в ближайшие дни.",
        ],
    ),
}


@pytest.mark.cases("timed", [False, True])
@pytest.mark.cases("language", OTHERS)
def test_titles_of_others_above_a_story_without_a_headline(language: str, *, timed: bool) -> None:
    heading, titles, _, story = OTHERS[language]
    listed = [f"1{k}:45 {title}" for k, title in enumerate(titles)] if timed else [heading, *titles]
    found = labels([*listed, *story], language)
    assert {found[line] for line in listed[-len(titles) :]} == {"related"}
    assert [line for line, label in found.items() if label in {"lead", "body"}] == story


@pytest.mark.cases("language", OTHERS)
def test_the_headline_below_the_titles_of_others(language: str) -> None:
    heading, titles, headline, story = OTHERS[language]
    found = labels([heading, *titles, headline, *story], language)
    assert found[headline] == "headline"
    assert {found[title] for title in titles} == {"related"}
