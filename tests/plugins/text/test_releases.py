"""Press releases of many houses and languages, and what may stand above a headline."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import STORIES


def read(language: str, *, above: str = "", opening: str = "", below: str = "") -> nf.Article:
    headline, *story = STORIES[language]
    lines = [*above.splitlines(), headline, opening + story[0], *story[1:], *below.splitlines()]
    return nf.read(nf.Source.text("\n\n".join(lines)), "text", {"language": language})


def is_whole(language: str, article: nf.Article) -> bool:
    """Are headline and story all that they were, and is nothing else in the body?"""
    headline, *story = STORIES[language]
    body = [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)]
    return nf.plain(article.headline) == headline and body == story and len(article.body) == len(story)


def notes(article: nf.Article, role: str) -> list[str]:
    return [note.text for note in article.notes if note.role == role]


@pytest.mark.cases(
    ("language", "line"),
    [
        ("en", "FOR IMMEDIATE RELEASE"), ("en", "Press Release"), ("de", "PRESSEMITTEILUNG"), ("de", "Zur sofortigen Veröffentlichung"),
        ("fr", "COMMUNIQUÉ DE PRESSE"), ("fr", "Pour diffusion immédiate"), ("es", "NOTA DE PRENSA"), ("es", "Para publicación inmediata"),
        ("pt", "Comunicado de imprensa"), ("it", "COMUNICATO STAMPA"), ("nl", "PERSBERICHT"), ("sv", "Pressmeddelande"),
        ("no", "PRESSEMELDING"), ("da", "Pressemeddelelse"), ("fi", "Lehdistötiedote"), ("pl", "Informacja prasowa"),
        ("cs", "TISKOVÁ ZPRÁVA"), ("ru", "ПРЕСС-РЕЛИЗ"), ("uk", "Прес-реліз"), ("el", "ΔΕΛΤΙΟ ΤΥΠΟΥ"), ("tr", "Basın bülteni"),
        ("ar", "بيان صحفي"), ("fa", "بیانیه مطبوعاتی"), ("he", "הודעה לעיתונות"), ("hi", "प्रेस विज्ञप्ति"), ("id", "SIARAN PERS"),
        ("vi", "Thông cáo báo chí"), ("zh", "新闻稿"), ("ja", "報道関係者各位"), ("ko", "보도자료"),
    ],
)  # fmt: skip
def test_a_release_says_so_above_its_headline(language: str, line: str) -> None:
    article = read(language, above=line)
    assert is_whole(language, article)
    assert notes(article, "release") == [line]


@pytest.mark.cases(
    ("language", "dateline", "place", "date", "source"),
    [
        ("en", "LOCKTON, England, May 12, 2026 /PRNewswire/ -- ", "LOCKTON, England", "May 12, 2026", "PRNewswire"),
        ("en", "LOCKTON, England--(BUSINESS WIRE)--", "LOCKTON, England", "", "BUSINESS WIRE"),
        ("en", "LOCKTON, May 12, 2026 (GLOBE NEWSWIRE) -- ", "LOCKTON", "May 12, 2026", "GLOBE NEWSWIRE"),
        ("en", "TOKYO, May 12, 2026 /Kyodo JBN/ -- ", "TOKYO", "May 12, 2026", "Kyodo JBN"),
        ("de", "Lockstadt (ots) - ", "Lockstadt", "", "ots"),
        ("de", "Lockstadt, 12. Mai 2026 – ", "Lockstadt", "12. Mai 2026", ""),
        ("fr", "Lockville, le 12 mai 2026 – ", "Lockville", "12 mai 2026", ""),
        ("es", "Lockville, 12 de mayo de 2026.- ", "Lockville", "12 de mayo de 2026", ""),
        ("ar", "دبي، 12 مايو 2026 /PRNewswire/ -- ", "دبي", "12 مايو 2026", "PRNewswire"),
        ("zh", "北京2026年5月12日 /美通社/ -- ", "北京", "2026年5月12日", "美通社"),
    ],
)
def test_the_dateline_of_a_release(language: str, dateline: str, place: str, date: str, source: str) -> None:
    article = read(language, opening=dateline)
    assert is_whole(language, article)
    assert article.dateline == nf.Dateline(place=place, date=date, source=source, text=dateline.strip())


@pytest.mark.cases(
    ("language", "contact"),
    [
        ("en", "Media contact:\nTom Brandt\n+44 20 5550 0100\npress@acme.example"),
        ("en", "Contacts\nAcme Locks plc\nTom Brandt, +44 20 5550 0100\npress@acme.example"),
        ("en", "CONTACT: Tom Brandt, press@acme.example"),
        ("de", "Pressekontakt:\nTom Brandt, Tel. +49 30 5550 0100, presse@acme.example"),
        ("fr", "Contact presse :\nYanis Morel – presse@acme.example – +33 1 55 50 01 00"),
        ("es", "Contacto de prensa:\nJuan Pérez\nprensa@acme.example"),
        ("it", "Per informazioni:\nUfficio stampa Acme\nufficiostampa@acme.example"),
        ("nl", "Perscontact: Jan de Vries, pers@acme.example"),
        ("sv", "Presskontakt:\nAnna Lindqvist\n+46 8 5550 0100"),
        ("pl", "Kontakt dla mediów:\nJan Kowalski\nprasa@acme.example"),
        ("ru", "Контакты для СМИ:\nАнна Белова\npress@acme.example"),
        ("ar", "للتواصل الإعلامي: أحمد سالم press@acme.example"),
        ("zh", "媒体联系人：李望舒 press@acme.example"),
        ("ja", "【本件に関するお問い合わせ先】\n広報部 press@acme.example"),
        ("ko", "언론 문의: 김철수 press@acme.example"),
    ],
)
def test_whom_the_press_may_ask_is_a_note(language: str, contact: str) -> None:
    article = read(language, below=contact)
    assert is_whole(language, article)
    assert notes(article, "contact") == [contact]


@pytest.mark.cases(
    ("language", "line"),
    [("en", "SOURCE Acme Locks plc"), ("es", "FUENTE Acme Esclusas S.A."), ("de", "Original-Content von: Acme AG"), ("zh", "消息来源：阿克米公司")],
)  # fmt: skip
def test_where_a_release_comes_from(language: str, line: str) -> None:
    article = read(language, below=line)
    assert is_whole(language, article)
    assert article.credit == line
    assert len(article.sources) == 1


@pytest.mark.cases(
    ("language", "above"),
    [
        (
            "en",
            "1300 Lock Street, P.O. Box 130 • Lockton, Kansas 66002-0130\n913.555.0180 • Fax 913.555.0192\nNEWS\nRELEASE",
        ),
        ("en", "Acme Locks, Inc.\n1300 Lock Street, Suite 12\nLockton, KS 66002"),
        ("en", "ACME LOCKS PLC\nLSE: ACML"),
        ("en", "Contact: Tom Brandt at 913-555-0180"),
        ("de", "Acme Schleusen GmbH, Hafenstraße 12, 20457 Norden"),
        ("de", "Acme Schleusen AG\nPressemitteilung"),
        ("fr", "Acme Écluses, 12 rue du Port, 29200 Brest"),
        ("it", "Via del Porto 12, 30121 Venezia"),
    ],
)
def test_the_head_of_a_letter_is_no_headline(language: str, above: str) -> None:
    assert is_whole(language, read(language, above=above))


def test_a_live_blog_under_the_address_of_the_site_has_its_headline() -> None:
    _, *story = STORIES["en"]
    headline = "Live: Storm reaches the lower lock and its harbour"
    lines = ["Physical Address", "304 North Weir St.", "Lockton Center, MA 02124", headline, *story]
    assert nf.plain(nf.read(nf.Source.text("\n\n".join(lines)), "text").headline) == headline


@pytest.mark.cases(
    "headline",
    ["Judge Fines Acme Locks, Inc.", "Town sells 1300 Lock Street to Acme Locks Ltd", "No 10 Downing Street"],
)
def test_a_headline_may_name_a_firm_or_an_address(headline: str) -> None:
    _, *story = STORIES["en"]
    assert nf.plain(nf.read(nf.Source.text("\n\n".join([headline, *story])), "text").headline) == headline


@pytest.mark.cases("line", ["###", "# # #", "-- END --", "-END-", "- 30 -", "(END)", "-- ENDE --"])
def test_what_marks_the_end_is_no_text(line: str) -> None:
    assert is_whole("en", read("en", below=line))


def test_a_deck_above_a_dateline_is_the_subhead() -> None:
    deck = "Company expects 4,000 barges a year and lower tolls"
    headline, *story = STORIES["en"]
    text = "\n\n".join([headline, deck, "LOCKTON, May 12, 2026 /PRNewswire/ -- " + story[0], *story[1:]])
    assert nf.plain(nf.read(nf.Source.text(text), "text").subhead) == deck


def test_without_an_address_it_is_no_contact() -> None:
    article = read("en", below="Contact\nTom Brandt\n© 2026 Acme")
    assert notes(article, "contact") == []


# Above a headline ---------------------------------------------------------------


@pytest.mark.cases(
    "above",
    [
        "Source: Acme Locks plc", "https://www.example.com/news/lock", "www.example.com/news", "example.com", "World news", "By Ann Lee",
        "Photo: Ann Lee", "Tuesday 12 May 2026", "Source: Acme\n12-May-2026", "Embargoed until 12 May 2026, 10:00", "PRESS RELEASE\nSource: Acme",
        "Tags: locks, boats", "5 min read", "BBC News", "Home > News > UK",
    ],
)  # fmt: skip
def test_a_field_of_the_story_is_no_headline(above: str) -> None:
    article = read("en", above=above)
    assert nf.plain(article.headline) == STORIES["en"][0]


def test_what_stands_above_the_headline_is_read_too() -> None:
    article = read("en", above="Source: Acme Locks\nBy Ann Lee\n12 May 2026\nTags: locks, boats")
    assert article.credit == "Source: Acme Locks"
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]
    assert article.published is not None
    assert article.keywords == ("locks", "boats")
    assert is_whole("en", article)


def test_an_agency_above_the_headline_is_the_credit() -> None:
    article = read("en", above="Reuters")
    assert (article.credit, nf.plain(article.kicker)) == ("Reuters", "")


def test_the_name_of_the_field_is_no_part_of_the_headline() -> None:
    text = "\n".join(
        ["Title: " + STORIES["en"][0], "URL: https://www.example.com/lock", "Date: 12 May 2026", *STORIES["en"][1:]]
    )
    article = nf.read(nf.Source.text(text), "text")
    assert is_whole("en", article)
    assert article.published is not None


def test_the_headline_of_a_mail_is_its_subject() -> None:
    head = ["From: Ann Lee <lee@example.com>", "To: desk@example.com", "Date: Tue, 12 May 2026 18:42:00 +0200"]
    article = nf.read(
        nf.Source.text("\n".join([*head, "Subject: " + STORIES["en"][0], "", *STORIES["en"][1:]])), "text"
    )
    assert is_whole("en", article)
    assert article.published is not None
    assert article.published.isoformat() == "2026-05-12T18:42:00+02:00"


def test_fields_of_an_archive_around_a_story() -> None:
    head = ["The Town Courier", "May 12, 2026 Tuesday", "Length: 412 words", "Byline: Ann Lee, Staff Writer", "Body"]
    foot = ["Classification", "Language: ENGLISH", "Subject: HARBOURS (90%); SHIPS (89%)", "Load-Date: May 13, 2026"]
    lines = [STORIES["en"][0], *head, *STORIES["en"][1:], *foot, "End of Document"]
    article = nf.read(nf.Source.text("\n\n".join(lines)), "text", {"language": "en"})
    assert is_whole("en", article)
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]
    assert article.keywords == ("HARBOURS", "SHIPS")


@pytest.mark.cases(
    "dateline", ["MUMBAI, India, July 25, 2026/PRNewswire-AsiaNet/", "MUMBAI, July 25, 2026 /PRNewswire/ --"]
)
def test_a_list_between_dateline_and_story_is_of_the_story(dateline: str) -> None:
    headline, *story = STORIES["en"]
    items = [
        "Quarterly income of 1,458 million, up by ten per cent on the year",
        "Payout of three rupees a unit in line with the guidance",
    ]
    lines = [headline, dateline, "\n".join(["Key Highlights", *[f"• {item}" for item in items]]), *story]
    article = nf.read(nf.Source.text("\n\n".join(lines)), "text", {"language": "en"})
    assert article.bylines == ()
    assert article.dateline is not None
    assert (article.dateline.place.partition(",")[0], article.dateline.text) == ("MUMBAI", dateline)
    heading = nf.Heading("Key Highlights")
    assert article.body == (heading, nf.List([(nf.Paragraph(item),) for item in items]), *map(nf.Paragraph, story))


@pytest.mark.cases(
    ("lines", "names"),
    [
        ("Story Highlights\n- Costs rise\n- Work begins in May", []),
        ("Ann Marlow\n- May 12, 2026, 10:30\n- Updated 11:00", ["Ann Marlow"]),
        ("- Ann Marlow\n- May 12, 2026, 10:30", ["Ann Marlow"]),
    ],
)
def test_the_heading_of_a_list_is_no_signature_unless_dates_are_in_it(lines: str, names: list[str]) -> None:
    headline, *story = STORIES["en"]
    article = nf.read(nf.Source.text("\n\n".join([headline, lines, *story])), "text", {"language": "en"})
    assert [byline.name for byline in article.bylines] == names


@pytest.mark.cases(
    ("line", "signal", "status"),
    [
        ("KILL KILL", "kill", nf.Status.CANCELED),
        ("*** KILL ***", "kill", nf.Status.CANCELED),
        ("BULLETIN KILL", "kill", nf.Status.CANCELED),
        ("PLEASE KILL", "kill", nf.Status.CANCELED),
        ("STORY KILL", "kill", nf.Status.CANCELED),
        ("Not for publication", "withhold", nf.Status.WITHHELD),
        ("*** NICHT ZUR VERÖFFENTLICHUNG ***", "withhold", nf.Status.WITHHELD),
        ("Ne pas diffuser !", "withhold", nf.Status.WITHHELD),
        ("НЕ ДЛЯ ПУБЛИКАЦИИ", "withhold", nf.Status.WITHHELD),
        ("MANDATORY KILL", "kill", nf.Status.CANCELED),
        ("ANNULLIERUNG", "kill", nf.Status.CANCELED),
        ("HOLD", "withhold", nf.Status.WITHHELD),
        ("CORRECTION", "correction", nf.Status.USABLE),
    ],
)
def test_a_signal_above_the_headline(line: str, signal: str, status: nf.Status) -> None:
    article = read("en", above=line)
    assert is_whole("en", article)
    assert (article.signals, article.status) == ((signal,), status)


@pytest.mark.cases(
    ("headline", "signals"),
    [
        ("KILL: Town opens its new lock at last", ("kill",)),
        ("KILL KILL Town opens its new lock", ("kill",)),
        ("KILL - Town opens its new lock", ("kill",)),
        ("KILL--Town opens its new lock", ("kill",)),
        ("***KILL*** Town opens its new lock", ("kill",)),
        ("[KILLED] Town opens its new lock", ("kill",)),
        ("[ANNULATION] Le concert du port n'aura pas lieu", ()),
        ("“HOLD!” says the keeper of the new lock", ()),
        ("KILLER WHALES SEEN AT THE NEW LOCK", ()),
        ("KILLED: Two swans at the new lock", ()),
        ("ANNULATION: la fête du port n’aura pas lieu", ()),
        ("KILLED KILLED Town opens its new lock", ("kill",)),
        ("Kill Valley: the film that a lock keeper made", ()),
        ("KILL VALLEY OPENS IN CINEMAS", ()),
        ("HOLD-UP AT THE NEW LOCK", ()),
    ],
)
def test_a_signal_that_a_headline_begins_with(headline: str, signals: tuple[str, ...]) -> None:
    story = "\n".join(STORIES["en"][1:])
    article = nf.read(nf.Source.text(f"{headline}\n{story}"), "text", {"language": "en"})
    assert nf.plain(article.headline) == headline
    assert article.signals == signals


def test_a_killed_story_that_has_no_other_headline() -> None:
    article = nf.read(nf.Source.text("\n".join(["KILL KILL KILL", *STORIES["en"][1:]])), "text")
    assert article.status is nf.Status.CANCELED
    assert nf.plain(article.headline) == "KILL KILL KILL"


def test_a_killed_story_whose_signal_stands_alone_above_the_author() -> None:
    article = nf.read(nf.Source.text("KILL\nBy Ann Lee\nLAMU (Tide) - The ferry sails on Monday at noon.\n"), "text")
    assert (article.status, nf.plain(article.kicker)) == (nf.Status.CANCELED, "KILL")


@pytest.mark.cases("above", [True, False], ids=["above the headline", "under it"])
@pytest.mark.cases(
    "line", ["Under strict embargo until 10:00 GMT, 12 May 2030", "STRICT EMBARGO: 12 May 2030, 10:00 GMT"]
)
def test_a_strict_embargo(line: str, above: bool) -> None:  # noqa: FBT001
    headline, *story = STORIES["en"]
    lines = [line, headline, *story] if above else [headline, line, *story]
    article = nf.read(nf.Source.text("\n".join(lines)), "text", {"language": "en"})
    assert is_whole("en", article)
    assert article.embargo is not None
    assert article.embargo.until is not None
    assert article.embargo.until.isoformat() == "2030-05-12T10:00:00+00:00"


@pytest.mark.cases(
    "lines",
    [
        ["Embargoed until further notice", "Embargoed until 12 May 2030"],
        ["Embargoed until 12 May 2030", "Embargoed until further notice"],
    ],
)
def test_of_several_embargoes_one_without_an_end_counts(lines: list[str]) -> None:
    headline, *story = STORIES["en"]
    article = nf.read(nf.Source.text("\n\n".join([*lines, headline, *story])), "text")
    assert article.embargo == nf.Embargo()


@pytest.mark.cases(
    ("language", "line"),
    [
        ("en", "Press contact: Tom Brandt, 01234 567890"),
        ("es", "Contacto de prensa: Juan Pérez, 91 234 56 78"),
        ("pt", "Contato para a imprensa: João Silva, 11 91234-5678"),
        ("da", "Pressekontakt: Mette Sørensen, tlf. 12 34 56 78"),
        ("ru", "Контакты для СМИ: Анна Белова, тел. 8 495 123-45-67"),
    ],
)
def test_a_headline_and_a_date_below_a_contact_are_none_of_it(language: str, line: str) -> None:
    headline, *story = STORIES[language]
    text = "\n".join([line, headline, "12.05.2026 10:30", *story])
    article = nf.read(nf.Source.text(text), "text", {"language": language})
    assert is_whole(language, article)
    assert notes(article, "contact") == [line]
    assert f"{article.published:%Y-%m-%d}" == "2026-05-12"


@pytest.mark.cases("place", ["Norderwiek", "Bad Norderwiek", "Norderwiek/Emden"])
def test_releases_of_offices_in_germany_come_from_a_place_on_a_line(place: str) -> None:
    article = read("de", opening=f"{place} (ots)\n\n")
    assert is_whole("de", article)
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.source) == (place, "ots")


def test_what_a_release_shows_is_no_place() -> None:
    line = "Der Kran am Morgen nach dem Sturm (ots)"
    article = read("de", opening=f"{line}\n\n")
    assert article.dateline is None


def test_the_number_of_a_share_signs_nothing() -> None:
    article = read("de", below="ISIN DE0001234567\nAXC0123 2024-03-12/12:03\nCopyright Acme GmbH.")
    assert not article.bylines


@pytest.mark.cases(
    ("language", "above"),
    [
        ("en", "Cookies on our site\nWe use some essential cookies to make this website work.\nHome\nTransport\nPress release"),
        ("en", "An official website of the United States government\nHere’s how you know\nPRESS RELEASE\nFor Immediate Release"),
        ("de", "Ministerium für Häfen\nMenü\nPresse\nPressemitteilung"),
        ("fr", "Ministère des Ports\nAccueil\nPresse\nCommuniqué de presse"),
        ("ru", "Министерство портов\nГлавная\nНовости\nПресс-релиз"),
        ("en", "You can quickly leave this website by pressing the Escape key Quick Exit"),
        ("en", "You can leave this site quickly by pressing Escape\nThank you for trying a 'beta' version of our new website. It changes often."),
    ],
)  # fmt: skip
def test_the_page_of_an_authority_is_above_its_headline(language: str, above: str) -> None:
    assert is_whole(language, read(language, above=above))


@pytest.mark.cases(
    "lines",
    [
        ("{}", "Press release"),
        ("{}", "Home", "Press release", "12 March 2021"),
        ("Home", "{}", "Press release", "12 March 2021"),
    ],
)
def test_a_headline_may_be_above_the_words_for_a_release(lines: tuple[str, ...]) -> None:
    headline, *story = STORIES["en"]
    text = "\n\n".join([*(line.format(headline) for line in lines), *story])
    article = nf.read(nf.Source.text(text), "text", {"language": "en"})
    assert nf.plain(article.headline) == headline
    assert all(line in article.text for line in story)
