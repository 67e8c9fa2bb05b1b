"""What is printed above the text."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import newsformat as nf
from newsformat import Article, Byline, Dateline, EditorsNote, Foreign, Headline, Rights, Style, Text

from .documents import again, lost, read, remarks


def test_headlines() -> None:
    article = read(
        top='<hedline><hl1>Boats <em>sail</em></hl1><hl2 class="kicker">Coast</hl2><hl2>Again</hl2><hl2>And again</hl2>'
        '<hl2 class="short">Boats</hl2></hedline>'
    )
    assert article.headline == (Text("Boats "), Text("sail", [Style.EMPHASIS]))
    assert nf.plain(article.kicker) == "Coast"
    assert nf.plain(article.subhead) == "Again"
    assert article.other_headlines == (Headline(content="And again"), Headline(content="Boats", role="short"))
    assert again(article) == article


def test_a_further_headline_of_nothing_that_xml_can_hold_is_an_empty_one() -> None:
    article = Article(headline="Boats", other_headlines=[Headline(content=[Text("\0", [Style.STRONG])], role="short")])
    assert again(article) == Article(headline="Boats", other_headlines=[Headline(content="", role="short")])
    report = nf.Report()
    nf.write(article, "nitf", report=report)
    assert [loss.what for loss in report.losses] == ["text"]


def test_without_a_headline_the_title_is_taken_and_that_is_said() -> None:
    assert nf.plain(read(head="<title>Boats</title>").headline) == "Boats"
    assert "no headline; the title is used" in remarks(head="<title>Boats</title>")
    assert again(Article(title="Boats")) == Article(title="Boats")


BYLINES = {
    "By <person>Ann Lee</person>": [Byline(name="Ann Lee", text="By Ann Lee")],
    "By Ann Lee, Acme": [Byline(name="Ann Lee", affiliation="Acme", text="By Ann Lee, Acme")],
    "By Ann Lee and Bo Diaz": [Byline(name=name, text="By Ann Lee and Bo Diaz") for name in ("Ann Lee", "Bo Diaz")],
    "By ANN LEE<br/>Staff Writer": [Byline(name="ANN LEE", role="Staff Writer", text="By ANN LEE, Staff Writer")],
    "By ANN LEE<br/>and BO EK": [Byline(name=name, text="By ANN LEE and BO EK") for name in ("ANN LEE", "BO EK")],
    "By Ann Lee<byttl>Associated Press Writer</byttl>": [
        Byline(name="Ann Lee", role="Associated Press Writer", text="By Ann Lee Associated Press Writer")
    ],
    "Ann Lee": [Byline(name="Ann Lee")],
    "<person>Ann Lee</person>, <byttl>correspondent, <org>Acme</org></byttl>": [
        Byline(name="Ann Lee", role="correspondent", affiliation="Acme", text="Ann Lee, correspondent, Acme")
    ],
    "By Ann Lee, <org>Acme</org>": [
        Byline(name="Ann Lee", affiliation="Acme", text="By Ann Lee, Acme")
    ],  # not its place
    "<org>Acme</org>": [Byline(affiliation="Acme", text="Acme")],
    "By <person>Ann</person> and <person>Bo</person>": [
        Byline(name="Ann", text="By Ann and Bo"),
        Byline(name="Bo", text="By Ann and Bo"),
    ],
    "By <person>Ann</person> and <person>Bo</person>, <byttl>Writers, <org>Acme</org></byttl>": [
        Byline(name=name, role="Writers", affiliation="Acme", text="By Ann and Bo, Writers, Acme")
        for name in ("Ann", "Bo")
    ],
    "<person>Ann</person>, <byttl>Editor</byttl>, and <person>Bo</person>, <byttl>Clerk</byttl>": [
        Byline(name="Ann", role="Editor", text="Ann, Editor, and Bo, Clerk"),
        Byline(name="Bo", role="Clerk", text="Ann, Editor, and Bo, Clerk"),
    ],
    "<byttl>Editor</byttl> <person>Ann</person> <virtloc>a@a.example</virtloc> <person>Bo</person>": [
        Byline(name="Ann", role="Editor", contact="a@a.example", text="Editor Ann a@a.example Bo"),
        Byline(name="Bo", text="Editor Ann a@a.example Bo"),
    ],
    "<person>Ann <function>Editor</function></person> and <person>Bo</person> in <location>Lamu</location>": [
        Byline(name="Ann", role="Editor", location="Lamu", text="Ann Editor and Bo in Lamu"),
        Byline(name="Bo", location="Lamu", text="Ann Editor and Bo in Lamu"),
    ],
    "<person>Ann Lee and Bo Ek</person>": [
        Byline(name=name, text="Ann Lee and Bo Ek") for name in ("Ann Lee", "Bo Ek")
    ],
    "<person>José Ortega y Gasset</person>": [Byline(name="José Ortega y Gasset")],
    "<person>Ann Lee, Acme</person> <byttl/>": [Byline(name="Ann Lee, Acme")],
    "<person>Ann</person> in <location>Lamu</location> <virtloc>ann@a.example</virtloc>": [
        Byline(name="Ann", location="Lamu", contact="ann@a.example", text="Ann in Lamu ann@a.example")
    ],
    "<person>By Ann Lee</person> <byttl>Acme</byttl>": [Byline(name="Ann Lee", role="Acme", text="By Ann Lee Acme")],
    "<p>By Ann Lee</p> <p>Staff Writer</p>": [
        Byline(name="Ann Lee", role="Staff Writer", text="By Ann Lee, Staff Writer")
    ],
    "<byttl>By Ann Lee</byttl>": [Byline(name="Ann Lee", text="By Ann Lee")],
    "<byttl>Ann Lee</byttl>": [Byline(name="Ann Lee")],
    "By <byttl>Ann Lee</byttl>": [Byline(name="Ann Lee", text="By Ann Lee")],
    "<person/>": [],
}


@pytest.mark.cases("content", BYLINES)
def test_bylines(content: str) -> None:
    article = read(top=f"<byline>{content}</byline>")
    assert article.bylines == tuple(BYLINES[content])
    assert again(article) == article


def test_a_name_of_two_persons_comes_back() -> None:
    article = Article(bylines=[Byline(name="Ann Lee and Bo Ek", role="x"), Byline(name="Cy Lee and Di Ek")])
    assert again(article) == article


@pytest.mark.cases(
    ("first", "second"),
    [
        ({"affiliation": "Acme"}, {"affiliation": "Acme"}),
        ({"role": "Editor"}, {}),
        ({"contact": "a@a.example"}, {"location": "Lamu"}),
        ({"role": "Editor"}, {"role": "Editor", "affiliation": "Tide"}),
    ],
)
def test_a_line_that_several_share_is_written_once(first: dict[str, str], second: dict[str, str]) -> None:
    text = "By Ann Lee and Bo Ek"
    article = Article(bylines=[Byline(name="Ann Lee", **first, text=text), Byline(name="Bo Ek", **second, text=text)])
    report = nf.Report()
    written = nf.write(article, "nitf", report=report)
    assert written.count(b"</byline>") == 1
    assert nf.read(written, "nitf") == article
    assert not report.losses
    assert b"By <person>Ann Lee</person> and <person>Bo Ek</person></byline>" in written


@pytest.mark.cases("people", ["[", "{}", '["a"]', '[{"name": 1}]', '[{"age": "1"}]', "[" * 100_000])
def test_people_that_are_none_are_not_there(people: str) -> None:
    byline = f"<byline xmlns:n='urn:newsformat:nitf:1' n:people='{people}'><person>Ann Lee</person></byline>"
    assert [item.name for item in read(top=byline).bylines] == ["Ann Lee"]


def test_a_role_alone_comes_back() -> None:
    article = Article(bylines=[Byline(role="Ann Lee")])
    assert again(article) == article


def test_a_byline_is_written_with_its_parts_marked() -> None:
    byline = Byline(name="Ann Lee", role="correspondent", text="By Ann Lee, correspondent")
    written = nf.write(Article(bylines=[byline]), "nitf").decode()
    assert "<byline>By <person>Ann Lee</person>, <byttl>correspondent</byttl></byline>" in written


DATELINES = {
    "<location>LAMU</location>, <story.date>Nov. 24</story.date> (Acme) --": Dateline(
        place="LAMU", date="Nov. 24", source="Acme", text="LAMU, Nov. 24 (Acme) --"
    ),
    "LAMU, Nov. 24 (Acme) -": Dateline(place="LAMU", date="Nov. 24", source="Acme", text="LAMU, Nov. 24 (Acme) -"),
    "NEW YORK (AP) -": Dateline(place="NEW YORK", source="AP", text="NEW YORK (AP) -"),
    "Porto, Dec 20, 2017 (Acme) -": Dateline(
        place="Porto", date="Dec 20, 2017", source="Acme", text="Porto, Dec 20, 2017 (Acme) -"
    ),
    "Gaia, Porto, May 16, 2021 (Acme) -": Dateline(
        place="Gaia, Porto", date="May 16, 2021", source="Acme", text="Gaia, Porto, May 16, 2021 (Acme) -"
    ),
    "Oslo": Dateline(place="Oslo", text="Oslo"),
    "SYDNEY March 22 AAP -": Dateline(place="SYDNEY", date="March 22", source="AAP", text="SYDNEY March 22 AAP -"),
    "SYDNEY March 22 and later -": Dateline(text="SYDNEY March 22 and later -"),
    "<location><city>Lamu</city><country>Kenya</country></location>": Dateline(place="Lamu, Kenya", text="Lamu, Kenya"),
    "<location>Lamu<country>Kenya</country></location>": Dateline(place="Lamu, Kenya", text="Lamu, Kenya"),
    "<location>La<em>mu</em></location>": Dateline(place="Lamu", text="Lamu"),
    "<location>Lamu</location> <story.date>2026-11-24T12:00:00Z</story.date>": Dateline(place="Lamu", text="Lamu"),
    "<location>Lamu</location> <story.date>24 November</story.date>": Dateline(
        place="Lamu", date="24 November", text="Lamu 24 November"
    ),
}


@pytest.mark.cases("content", DATELINES)
def test_datelines(content: str) -> None:
    article = read(top=f"<dateline>{content}</dateline>")
    assert article.dateline == DATELINES[content]
    assert again(article) == article


def test_a_date_for_machines_is_no_dateline_but_kept() -> None:
    dateline = '<dateline><story.date norm="20261124T120000Z">20261124T120000Z</story.date></dateline>'
    article = read(top=dateline)
    noon = datetime(2026, 11, 24, 12, tzinfo=UTC)
    assert article == Article(created=noon, foreign=[Foreign("nitf", "body.head", dateline)])
    assert again(article) == article


def test_a_headline_of_an_element_that_nitf_has_not_is_another_headline() -> None:
    top = "<hedline><kicker>Coast</kicker><hl1>Boats sail</hl1><webhead>Boats</webhead><printdeck/></hedline>"
    article = read(top=top)
    assert (nf.plain(article.kicker), nf.plain(article.headline)) == ("Coast", "Boats sail")
    assert article.other_headlines == (Headline(content="Boats", role="webhead"),)
    assert lost(top=top) == []
    assert again(article) == article


def test_what_is_printed_stands_in_for_the_headlines_that_nitf_has() -> None:
    top = (
        "<hedline><printhead>Boats sail</printhead><printdeck>At last</printdeck><webhead>Boats</webhead>"
        "<websummary>All of them.</websummary><printinfobox>Ten</printinfobox></hedline>"
    )
    article = read(head="<title>boats-01</title>", top=top)
    lines = (article.headline, article.subhead, article.summary)
    assert [nf.plain(line) for line in lines] == ["Boats sail", "At last", "All of them."]
    assert article.other_headlines == (
        Headline(content="Boats", role="webhead"),
        Headline(content="Ten", role="printinfobox"),
    )
    assert again(article) == article


def test_an_abstract_comes_before_a_summary_among_the_headlines() -> None:
    article = read(top="<hedline><hl1>A</hl1><websummary>B</websummary></hedline><abstract><p>C</p></abstract>")
    assert nf.plain(article.summary) == "C"
    assert article.other_headlines == (Headline(content="B", role="websummary"),)


def test_the_original_headline_of_ap_is_another_one() -> None:
    article = read(top='<hedline><hl1 id="headline">Boats</hl1><hl2 id="originalHeadline">Boats sail</hl2></hedline>')
    assert (article.subhead, article.other_headlines) == (
        (),
        (Headline(content="Boats sail", role="originalHeadline"),),
    )
    assert again(article) == article


def test_an_abstract_may_hold_html_as_characters() -> None:
    html = "<![CDATA[<p>Boats <b>sail</b>.</p>]]>"
    for top in (f"<abstract>{html}</abstract>", f"<abstract><p>{html}</p></abstract>"):
        assert read(top=top).summary == (Text("Boats "), Text("sail", [Style.STRONG]), Text("."))
        assert remarks(top=top) == ["escaped HTML is read"]


@pytest.mark.cases(
    ("inner", "text"),
    [
        ("<p>Tide.</p> Ask the desk.", "Tide.\nAsk the desk."),
        ("<body.content>High\n tide <p>Ebb</p><p/><p>Low</p> a<!-- b -->c</body.content>", "High tide\nEbb\n\nLow\nac"),
        ("<body.content><block>Ask <p>Acme</p></block><block> today</block></body.content>", "Ask\nAcme\ntoday"),
    ],
)
def test_what_stands_beside_the_paragraphs_of_a_note_is_a_line(inner: str, text: str) -> None:
    note = f"<note type='npa'>{inner}</note>"
    assert [note_kept.text for note_kept in [*read(top=note).notes, *read(body=note).notes]] == [text, text]


def test_the_rest_of_what_stands_above_the_text() -> None:
    article = read(
        top="<note><body.content><p>First.</p><p>Second.</p></body.content></note><rights>All <rights.owner>Acme</rights.owner>"
        "</rights><distributor><org>Acme</org></distributor><abstract><p>One.</p><p>Two.</p></abstract>"
    )
    assert article.notes == (EditorsNote(text="First.\nSecond."),)
    assert article.rights == (Rights(holder="Acme", notice="All Acme"),)
    assert article.credit == "Acme"
    assert nf.plain(article.summary) == "One.\nTwo."
    assert again(article) == article


def test_rights_that_are_in_parts_only_have_no_notice() -> None:
    article = read(top="<rights><rights.agent>Acme Wire</rights.agent><rights.owner>Acme</rights.owner></rights>")
    assert article.rights == (Rights(holder="Acme"),)
    assert again(article) == article
    assert read(top="<rights><rights.agent>Acme Wire</rights.agent></rights>").rights == (Rights(notice="Acme Wire"),)


def test_parts_of_rights_that_stand_without_them() -> None:
    top = "<rights.owner>Acme</rights.owner><rights.limitations>No archive</rights.limitations>"
    article = read(top=top)
    assert article.rights == (Rights(holder="Acme"), Rights(usage_terms="No archive"))
    assert not article.foreign
    assert "<rights.owner> outside of <rights> was read" in remarks(top=top)
    assert again(article) == article
    assert read(top='<rights.owner contact="a@acme.example">Acme</rights.owner><rights.owner/>').foreign


def test_of_an_abstract_that_is_kept_whole_nothing_is_lost() -> None:
    abstract = '<abstract><p>a</p><media media-type="image"><media-reference source="b.jpg"/></media></abstract>'
    article = read(top=abstract)
    assert (nf.plain(article.summary), lost(top=abstract)) == ("a", [])
    assert article.foreign == (Foreign("nitf", "body.head", abstract),)
    assert remarks(top="<abstract><ul><li>a</li></ul></abstract>") == ["a list in <abstract> became lines of text"]


def test_who_distributes_a_story_are_apart() -> None:
    article = read(top="<distributor><org>Acme</org><org>Bo &amp; Co</org></distributor>")
    assert article.credit == "Acme Bo & Co"
    assert again(article) == article


def test_the_subhead_comes_before_the_kicker_for_those_who_take_the_first() -> None:
    document_ = nf.write(nf.Article(headline="A", subhead="B", kicker="C"), "nitf")
    assert document_.index(b">B</hl2>") < document_.index(b">C</hl2>")
    assert nf.read(document_) == nf.Article(headline="A", subhead="B", kicker="C")


@pytest.mark.cases("name", ["kicker", "overline", "eyebrow", "fly", "trompet", "antetitulo"])
def test_what_newsrooms_call_a_kicker(name: str) -> None:
    article = read(top=f'<hedline><hl1>A</hl1><hl2 class="{name}">B</hl2><hl2 class="{name}">C</hl2></hedline>')
    assert nf.plain(article.kicker) == "B"
    assert article.other_headlines == (nf.Headline(content="C", role=name),)
    assert again(article) == article


def test_what_newsrooms_call_a_subhead() -> None:
    article = read(top='<hedline><hl1>A</hl1><hl2 class="kicker">B</hl2><hl2 class="underrubrik">C</hl2></hedline>')
    assert nf.plain(article.subhead) == "C"
    assert again(article) == article
    further = nf.Article(headline="A", other_headlines=[nf.Headline(content="B", role="subhead")])
    assert again(further) == further


def test_a_title_that_names_the_agency_says_whom_all_write_for() -> None:
    for house in ("Associated Press", "Acme News Service", "Bloomberg News"):
        article = read(top=f"<byline>By ANN LEE and BO DIAZ<byttl>{house}</byttl></byline>")
        assert [(byline.name, byline.affiliation) for byline in article.bylines] == [
            ("ANN LEE", house),
            ("BO DIAZ", house),
        ]
    assert again(article) == article


def test_a_location_may_hold_the_whole_dateline() -> None:
    article = read(top="<dateline><location>LAMU, Kenya (Acme)</location></dateline>")
    assert article.dateline == nf.Dateline(place="LAMU, Kenya", source="Acme", text="LAMU, Kenya (Acme)")
    assert again(article) == article


@pytest.mark.cases(
    ("inner", "role", "contact"),
    [
        ("Ann Lee<byttl>ann@example.com</byttl>", "", "ann@example.com"),
        ("<person>Ann Lee</person><byttl>Editor</byttl><byttl>ann@example.com</byttl>", "Editor", "ann@example.com"),
        ("Ann Lee<byttl>Editor at x</byttl>", "Editor at x", ""),
    ],
)
def test_an_address_where_a_title_should_be_is_a_contact(inner: str, role: str, contact: str) -> None:
    article = read(top=f"<byline>{inner}</byline>")
    (byline,) = article.bylines
    assert (byline.name, byline.role, byline.contact) == ("Ann Lee", role, contact)
    assert again(article) == article


def test_a_dateline_of_ours_with_a_stamp_is_told_once() -> None:
    others = [nf.Foreign("nitf", "head", f'<meta name="{name}" content="b"/>') for name in ("a b", "a")]
    article = nf.Article(dateline=nf.Dateline(date="20261124T060000Z"), foreign=others)
    assert nf.read(nf.write(article, "nitf"), "nitf") == article


def test_of_a_byline_without_end_only_the_first_has_the_text() -> None:
    names = [f"Ann Lee {number}" for number in range(200)]
    article = read(top=f"<byline>By {' '.join([f'<person>{name}</person>' for name in names])}</byline>")
    assert [byline.name for byline in article.bylines] == names
    assert [bool(byline.text) for byline in article.bylines] == [True] + [False] * 199


MARKED = (Text("The "), Text("Ferry", [Style.STRONG]), Text(" & we"))


@pytest.mark.cases("name", ["hl1", "hl2"])
def test_words_of_a_headline_may_be_marked_by_escaped_html(name: str) -> None:
    hedline = f"<hedline><{name}>The &lt;b&gt;Ferry&lt;/b&gt; &amp;amp; we</{name}></hedline>"
    article = read(top=hedline)
    assert {"hl1": article.headline, "hl2": article.subhead}[name] == MARKED
    assert "escaped HTML is read" in remarks(top=hedline)
    assert again(article) == article


@pytest.mark.cases("text", ["a <b>c</b>", "a<br>c", "<i>x</i>", "a <b>c</i>", "1 < 2 > 0"])
def test_a_headline_that_is_about_html_comes_back(text: str) -> None:
    article = Article(headline=text, subhead=text, kicker=text, other_headlines=[Headline(content=text, role="short")])
    assert again(article) == article
