"""What ends a story on the line of its last words, and what releases say on one line."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import labels, paragraphs, story


STORIES = {
    "en": (
        "Ferry sails again",
        "The ferry to the outer islands will sail again from Monday, the harbour office said in a statement.",
        "Repairs took three months and cost twice as much as the office had expected when they began.",
    ),
    "zh": ("轮渡下周一恢复开行", "港务局14日表示，开往外岛的轮渡将从下周一起恢复开行，修理用了三个月。", "岛上居民对此表示欢迎，说这三个月生活很不方便。"),
    "ja": ("離島の連絡船、月曜から再開へ", "港湾事務所は十四日、連絡船の運航を月曜日から再開すると発表した。", "費用は当初の見込みの二倍に膨らんだ。"),
    "ko": ("섬 여객선 다시 뜬다", "항만청은 섬을 오가는 여객선이 월요일부터 다시 운항한다고 14일 밝혔다.", "수리에는 석 달이 걸렸고 비용은 두 배로 늘었다."),
    "pl": ("Prom wraca na cieśninę", "Prom na wyspy wróci w poniedziałek - poinformował we wtorek kapitan portu.", '"Czekaliśmy trzy miesiące" - podkreślił kapitan.'),
    "it": ("Il traghetto riparte", "Il traghetto per le isole riparte lunedì, fa sapere in una nota la capitaneria di porto.", '"La riparazione è durata tre mesi", ha detto il comandante.'),
    "ar": ("العبارة تعود إلى العمل", "أعلنت إدارة الميناء أن العبارة ستعود إلى العمل بعد ثلاثة أشهر من الصيانة.", "وقال القبطان إن العبارة تنقل أربعين راكبا."),
}  # fmt: skip


@pytest.mark.cases(
    ("language", "mark"),
    [
        ("en", " Enditem"), ("en", " ###"), ("en", " -30-"), ("en", " (Ends)"), ("zh", "（完）"), ("zh", "(完)"), ("ja", "（終わり）"),
        ("ko", " (끝)"), ("it", " (segue)"), ("ar", " انتهى"), ("ar", " /انتهى/"),
    ],
)  # fmt: skip
@pytest.mark.cases("between", ["\n", "\n\n"])
def test_a_mark_behind_the_last_sentence_is_left_out(language: str, mark: str, between: str) -> None:
    report = nf.Report()
    text = between.join(STORIES[language]) + mark
    article = nf.read(nf.Source.text(text), "text", {"language": language}, report=report)
    assert story(article) == list(STORIES[language][1:])
    last = len(text.splitlines())
    assert nf.Remark(f"left out: {mark.strip()}", last) in report.remarks


@pytest.mark.cases(
    ("language", "mark", "agency"), [("pl", "(PAP)", "PAP"), ("it", " (ANSA).", "ANSA"), ("en", " (AP)", "AP")]
)
def test_an_agency_there_is_the_credit_unless_the_story_has_one(language: str, mark: str, agency: str) -> None:
    headline, first, last = STORIES[language]
    for opening in ("", f"ROMA ({agency}) - "):
        text = "\n\n".join([headline, opening + first, last + mark])
        article = nf.read(nf.Source.text(text), "text", {"language": language})
        assert story(article) == [first, last]
        assert article.credit == ("" if opening else mark.strip())
        assert [source.name for source in article.sources] == [agency]


@pytest.mark.cases("end", [" (see below).", " (Acme)", " It ends here.", " The end", " (1987)"])
def test_other_last_words_stay(end: str) -> None:
    text = "\n".join(STORIES["en"]) + end
    assert story(nf.read(nf.Source.text(text), "text", {"language": "en"}))[-1] == STORIES["en"][2] + end


RELEASES = {
    "FOR IMMEDIATE RELEASE - EMBARGOED UNTIL 9 A.M. EST, MAY 12, 2026": ("en", "2026-05-12T09:00:00-05:00", "embargo"),
    "NEWS RELEASE: Embargoed until May 12, 2026, 9:00 GMT": ("en", "2026-05-12T09:00:00+00:00", "embargo"),
    "NEWS RELEASE                  Contact: Jo Barnes, 202-555-0101": ("en", "", "release"),
    "Press release of the Town of Northmoor No. 12/2026": ("en", "", "release"),
}


@pytest.mark.cases("line", RELEASES)
def test_what_a_release_says_on_one_line(line: str) -> None:
    language, until, role = RELEASES[line]
    text = "\n\n".join([line, *STORIES[language]])
    article = nf.read(nf.Source.text(text), "text", {"language": language})
    assert nf.plain(article.headline) == STORIES[language][0]
    assert story(article) == list(STORIES[language][1:])
    assert [note.role for note in article.notes] == [role]
    assert (article.embargo.until.isoformat() if article.embargo and article.embargo.until else "") == until


GERMAN = """\
Pressemitteilung der Stadt Norden Nr. 212/2026

Norden, 12. Mai 2026

Neue Radwege in der Altstadt
Rat beschließt den Ausbau bis 2028

Der Rat der Stadt Norden hat am Montag den Ausbau des Radwegenetzes in der Altstadt beschlossen, teilte er mit.

Bis Ende 2028 sollen sechs neue Verbindungen entstehen. Die Kosten belaufen sich auf rund 1,2 Millionen Euro.

{}
Stadt Norden, Pressestelle
Erika Muster
Tel.: 04931 99-1045
E-Mail: presse@example.de
"""


@pytest.mark.cases("heading", ["Kontakt für Rückfragen:", "Ihre Fragen beantwortet:", "Rückfragen bitte an:"])
def test_a_release_of_a_town_and_whom_to_ask_below_it(heading: str) -> None:
    article = nf.read(nf.Source.text(GERMAN.format(heading)), "text", {"language": "de"})
    assert (nf.plain(article.headline), nf.plain(article.subhead)) == tuple(GERMAN.split("\n")[4:6])
    assert [note.role for note in article.notes] == ["release", "contact"]
    assert article.notes[1].text.split("\n") == [heading, *GERMAN.rstrip("\n").split("\n")[-4:]]
    assert len(story(article)) == 2


def test_a_headline_about_a_release_is_one() -> None:
    line = "Pressemitteilung der Stadt löst Streit aus"
    article = nf.read(nf.Source.text(f"{line}\n\n{GERMAN.split(chr(10) * 2)[3]}\n"), "text", {"language": "de"})
    assert nf.plain(article.headline) == line


def test_the_state_in_a_dateline_keeps_its_full_stop() -> None:
    _, *story = STORIES["en"]
    article = nf.read(nf.Source.text(f"Plant opens\n\nDALTON, Ga., May 12, 2026 -- {story[0]}\n\n{story[1]}"), "text")
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.date) == ("DALTON, Ga.", "May 12, 2026")


@pytest.mark.cases("end", [". – Lockton.com", ".” — Harbour.co.uk", ". ап/ик/", ". ###"])
def test_a_last_sentence_with_what_ends_a_story_is_of_it(end: str) -> None:
    last = "The ferry will carry forty people" + end
    article = nf.read(
        nf.Source.text("\n".join([*STORIES["en"], "Related:", "New jetty by 2026", last])), "text", {"language": "en"}
    )
    assert any("The ferry will carry forty people" in text for text in paragraphs(article))


def test_several_sources_in_brackets_are_one_line_under_the_story() -> None:
    title, *told = STORIES["en"]
    article = nf.read(
        nf.Source.text("\n".join([title, *told, "(Northmoor.net/Harbour Post/Taken over: A. L.)"])), "text"
    )
    assert story(article) == told
    assert len(article.sources) == 1


@pytest.mark.cases(
    ("language", "line", "source"),
    [
        ("es", "Con información de Diario del Puerto", "Diario del Puerto"),
        ("fr", "Avec port-info.com", "port-info.com"),
        ("ro", "Sursa: Ziarul Portului", "Ziarul Portului"),
    ],
)
def test_a_source_under_the_story_may_have_no_colon_before_it(language: str, line: str, source: str) -> None:
    title, *told = STORIES["en"]
    article = nf.read(nf.Source.text("\n".join([title, *told, line])), "text", {"language": language})
    assert story(article) == told
    assert [each.name for each in article.sources] == [source]


def test_who_edited_a_story_may_stand_behind_a_blank_and_a_colon() -> None:
    title, *told = STORIES["en"]
    article = nf.read(nf.Source.text("\n\n".join([title, *told, "Editor : Ana Petrescu"])), "text", {"language": "ro"})
    assert story(article) == told
    assert [byline.name for byline in article.bylines] == ["Ana Petrescu"]


def test_dots_alone_below_the_story_are_none_of_it_and_within_it_are() -> None:
    title, *told = STORIES["en"]
    assert story(nf.read(nf.Source.text("\n".join([title, *told, "..."])), "text")) == told
    more = "Passengers had waited for hours at the quay of the town, and nobody had told them anything about it."
    amid = nf.read(nf.Source.text("\n".join([title, *told, "[...]", more])), "text")
    assert "[...]" in paragraphs(amid)


@pytest.mark.cases(
    "line",
    [
        "Jean Haslop, diving coach, born 4 February 1934; died 11 September 2023",
        "Jean Haslop, born February 4 1934, died September 11 2023",
    ],
)
def test_who_lived_when_is_said_below_an_obituary(line: str) -> None:
    first = "Jean Haslop, who has died aged 89, taught three generations of divers in the pool of Elmsford to jump."
    second = (
        "She began in 1952 as a girl of eighteen, when the pool had just been built, and she stayed for fifty years."
    )
    article = nf.read(nf.Source.text(f"Jean Haslop obituary\n{first}\n{second}\n{line}"), "text")
    assert [nf.plain(block.content) for block in article.body] == [first, second, line]
    assert (article.bylines, article.published) == ((), None)


@pytest.mark.cases("end", ["(lh)", "(kat/lh)", "(APA, red, 2.6.2023)", "(Anna Marsh, 2.6.2023)"])
def test_who_wrote_in_brackets_behind_a_last_sentence_makes_it_no_caption(end: str) -> None:
    lines = [
        "Fähre legt wieder ab",
        "Die Fähre zu den Inseln legt ab Montag wieder ab, teilte das Hafenamt am Freitag in einer Erklärung mit.",
        "Die Reparatur hatte drei Monate gedauert und doppelt so viel gekostet, wie das Amt erwartet hatte.",
        f"Laut einem Gutachten war ein Ruder beschädigt. {end}",
    ]
    assert labels(lines, "de")[lines[-1]] == "body"


def test_a_place_and_a_day_in_brackets_are_of_a_picture() -> None:
    lines = [
        "Fähre legt wieder ab",
        "Blick auf den Hafen nach dem Unglück. (Hamburg, 2.6.2023)",
        "Die Fähre zu den Inseln legt ab Montag wieder ab, teilte das Hafenamt am Freitag in einer Erklärung mit.",
        "Die Reparatur hatte drei Monate gedauert und doppelt so viel gekostet, wie das Amt erwartet hatte.",
    ]
    assert labels(lines, "de")[lines[1]] == "caption"
