"""What the head of NITF means: a fact a case."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import (
    Article,
    Association,
    Concept,
    EditorsNote,
    Embargo,
    Foreign,
    Identifier,
    Media,
    Paragraph,
    Rendition,
    Rights,
    Status,
)
from newsformat.markup.xml import parse

from .documents import again, lost, read


NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
DOCDATA = {
    '<doc-id regsrc="ACME" id-string="a.1"/>': {
        "uri": "a.1",
        "sources": (Concept(name="ACME", relation="provider"),),
    },
    '<doc-id id-string="a.1"/><doc-id regsrc="B" id-string="b"/>': {
        "uri": "a.1",
        "identifiers": (Identifier(value="b", kind="B"),),
    },
    '<urgency ed-urg="3"/>': {"urgency": 3},
    '<date.issue norm="20261124T120000Z"/>': {"updated": NOON},
    '<date.release norm="20261124T150000+0300"/>': {
        "published": datetime(2026, 11, 24, 15, tzinfo=timezone(timedelta(hours=3)))
    },
    '<date.expire norm="2026-11-24T12:00:00Z"/>': {"expires": NOON},
    '<du-key key="tides" version="2"/>': {"slug": "tides", "version": "2"},
    '<ed-msg msg-type="advisory" info="Eds: new lead"/>': {
        "notes": (EditorsNote(text="Eds: new lead", role="advisory"),)
    },
    '<ed-msg msg-type="signal" info="update"/>': {"signals": ("update",)},
    '<ed-msg info=""/>': {},
    '<doc.copyright holder="Acme"/>': {"rights": (Rights(holder="Acme"),)},
    '<doc.copyright holder="Acme"/><doc.rights owner="Acme"/>': {"rights": (Rights(holder="Acme"),)},
    '<doc.copyright holder="Acme"/><doc.rights owner="Bo"/>': {"rights": (Rights(holder="Acme"), Rights(holder="Bo"))},
    '<doc.rights owner="Acme" limitations="web only"/>': {"rights": (Rights(holder="Acme", usage_terms="web only"),)},
    '<key-list><keyword key="tide"/><keyword>boat</keyword></key-list>': {"keywords": ("tide", "boat")},
    '<fixture fix-id="column"/>': {"services": (Concept(name="column"),)},
    '<del-list><from-src src-name="Desk"/></del-list>': {"sources": (Concept(name="Desk"),)},
    '<evloc city="Lamu" iso-cc="KE"/>': {
        "entities": (
            Concept(
                name="Lamu, KE",
                kind="place",
                relation="evloc",
                foreign=[Foreign("nitf", "@city", "Lamu"), Foreign("nitf", "@iso-cc", "KE")],
            ),
        )
    },
    '<doc.copyright holder="">Acme</doc.copyright>': {"rights": (Rights(holder="Acme"),)},
    "<doc.rights>Not for sale</doc.rights>": {"rights": (Rights(usage_terms="Not for sale"),)},
    '<evloc iso-cc="KE"/>': {"entities": (Concept(code="KE", scheme="iso3166-1a2", kind="place", relation="evloc"),)},
    '<evloc iso-cc="Kenya"/>': {
        "entities": (
            Concept(name="Kenya", kind="place", relation="evloc", foreign=[Foreign("nitf", "@iso-cc", "Kenya")]),
        )
    },
    '<identified-content><person idsrc="x" value="1">Ann <function>mayor</function></person>'
    '<location code-source="iso" location-code="KE">Kenya</location><classifier type="theme">ships</classifier>'
    "</identified-content>": {
        "entities": (
            Concept(name="Ann", kind="person", scheme="x", code="1", role="mayor"),
            Concept(name="Kenya", kind="place", scheme="iso", code="KE"),
        ),
        "subjects": (Concept(name="ships", kind="theme"),),
    },
}


@pytest.mark.cases("content", DOCDATA)
def test_what_docdata_says(content: str) -> None:
    article = read(head=f"<docdata>{content}</docdata>")
    assert article == Article(**DOCDATA[content])
    assert again(article) == article


HEADS = {
    '<tobject><tobject.subject tobject.subject.refnum="04001002" tobject.subject.detail="Fishing"/></tobject>': {
        "subjects": (
            Concept(
                name="Fishing", code="04001002", scheme="subj", uri="http://cv.iptc.org/newscodes/subjectcode/04001002"
            ),
        )
    },
    '<tobject tobject.type="news"><tobject.property tobject.property.type="feature"/></tobject>': {
        "genres": (Concept(name="feature"),)
    },
    '<revision-history name="Ann" function="photographer"/>': {
        "contributors": (Concept(name="Ann", kind="person", relation="contributor", role="photographer"),)
    },
    '<docdata><du-key key="a"/></docdata><meta name="slug" content="b"/>': {
        "slug": "a",
        "foreign": (Foreign("nitf", "head", '<meta name="slug" content="b"/>'),),
    },
    '<meta name="digitalSourceType" content="print"/><meta name="digitalSourceType" content="x"/>': {
        "digital_source_type": "print",
        "foreign": (Foreign("nitf", "head", '<meta name="digitalSourceType" content="x"/>'),),
    },
    '<meta name="contentCreated" content="2026-11-24T12:00:00Z"/>': {"content_created": NOON},
    '<pubdata date.publication="20261124T120000Z"/>': {
        "published": NOON,
        "foreign": (Foreign("nitf", "head", '<pubdata date.publication="20261124T120000Z"/>'),),
    },
}


@pytest.mark.cases("content", HEADS)
def test_what_the_head_says(content: str) -> None:
    article = read(head=content)
    assert article == Article(**HEADS[content])
    assert again(article) == article


def test_what_a_keyword_says_beside_its_key_is_said() -> None:
    keyword = '<tobject tobject.type="news"><Keyword code="19000"/></tobject>'
    assert lost(head=keyword) == ["the attribute code of <keyword> is not kept"]


STATUS = {
    "usable": (Status.USABLE, None, NOON),
    "withheld": (Status.WITHHELD, None, NOON),
    "canceled": (Status.CANCELED, None, NOON),
    "embargoed": (Status.USABLE, Embargo(until=NOON), None),
    "Cancelled": (Status.CANCELED, None, NOON),
    "draft": (Status.WITHHELD, None, NOON),
}


@pytest.mark.cases("said", STATUS)
def test_the_status_and_what_the_date_of_release_means(said: str) -> None:
    release = '<date.release norm="20261124T120000Z"/>'
    article = read(head=f'<docdata management-status="{said}">{release}</docdata>')
    assert (article.status, article.embargo, article.published) == STATUS[said]
    assert again(article) == article


@pytest.mark.cases("status", Status)
@pytest.mark.cases("until", [NOON + timedelta(days=1), None])
def test_nothing_under_embargo_is_written_as_released_before_it_ends(status: Status, until: datetime | None) -> None:
    article = Article(headline="H", status=status, embargo=Embargo(until=until), published=NOON)
    document = nf.write(article, "nitf")
    assert [end.decode() for end in re.findall(rb'date.release norm="(\d{8})', document)] == (
        ["20261125"] if until else []
    )
    back = nf.read(document, "nitf")
    assert (back.status, back.embargo, back.published) == (status, Embargo(until=until), NOON)


def test_of_two_dates_of_release_the_first_that_is_one_counts() -> None:
    dates = '<date.release norm="20261124T000000Z"/><date.release norm="soon"/>'
    embargo = read(head=f'<docdata management-status="embargoed">{dates}</docdata>').embargo
    assert embargo == Embargo(until=datetime(2026, 11, 24, tzinfo=UTC))


def test_of_several_dates_of_release_an_embargo_ends_at_the_last() -> None:
    dates = '<date.release norm="20261124T000000Z"/><date.release norm="20261125"/><date.release norm="20261123T00Z"/>'
    embargo = read(head=f'<docdata management-status="embargoed">{dates}</docdata>').embargo
    assert embargo == Embargo(until=datetime(2026, 11, 26, tzinfo=UTC))


@pytest.mark.cases(
    ("issued", "released", "until"),
    [
        ("20261124T110000Z", "20261124T120000Z", NOON),
        ("20261124T130000Z", "20261124T120000Z", None),
        ("20261123T190000-0500", "20261124T000000Z", None),
        ("20261124", "20261124T120000Z", None),
        ("20261124T110000Z", "20261124", None),
        ("20261123T110000Z", "20261124", datetime(2026, 11, 25, tzinfo=UTC)),
    ],
)
def test_what_is_issued_before_it_is_to_be_released_is_under_embargo(
    issued: str, released: str, until: datetime | None
) -> None:
    dates = f'<date.issue norm="{issued}"/><date.release norm="{released}"/>'
    article = read(head=f"<docdata>{dates}</docdata>")
    assert article.embargo == (Embargo(until=until) if until else None)
    assert article.published
    assert again(article) == article
    usable = read(head=f'<docdata management-status="usable">{dates}</docdata>')
    assert usable.embargo is None
    assert again(usable) == usable


def test_of_several_dates_of_expiry_the_earliest_counts() -> None:
    article = read(head='<docdata><date.expire norm="20261125"/><date.expire norm="20261124T120000Z"/></docdata>')
    assert article.expires == NOON
    assert again(article) == article


def test_an_embargo_without_a_date_is_until_further_notice() -> None:
    article = read(head='<docdata management-status="embargoed"/>')
    assert article.embargo == Embargo()
    assert again(article) == article


@pytest.mark.cases(
    ("first", "second", "held"),
    [
        ("canceled", "usable", (Status.CANCELED, None)),
        ("canceled", "embargoed", (Status.CANCELED, Embargo())),
        ("embargoed", "withheld", (Status.WITHHELD, Embargo())),
        ("embargoed", "usable", (Status.USABLE, Embargo())),
    ],
)
def test_of_several_docdata_that_counts_which_holds_the_story_back(
    first: str, second: str, held: tuple[Status, Embargo | None]
) -> None:
    article = read(head=f'<docdata management-status="{first}"/><docdata management-status="{second}"/>')
    assert (article.status, article.embargo) == held
    assert again(article) == article


def test_an_embargo_until_a_day_ends_when_it_is_over() -> None:
    article = read(head='<docdata management-status="embargoed"><date.release norm="20261124"/></docdata>')
    assert article.embargo == Embargo(until=datetime(2026, 11, 25, tzinfo=UTC))
    assert again(article) == article


def test_a_document_that_cancels_another_is_a_kill() -> None:
    article = read(head='<docdata management-doc-idref="a.1" management-idref-status="canceled"/>')
    assert article.signals == ("kill",)
    assert article.associations == (nf.Association(role="previousVersion", uri="a.1"),)
    assert again(article) == article


@pytest.mark.cases("role", ["previousVersion", "irel:previousVersion"])
def test_what_a_document_is_an_update_of_is_an_association(role: str) -> None:
    previous, other = nf.Association(role=role, uri="a.1"), nf.Association(role="sidebar", uri="a.2")
    document = nf.write(Article(associations=[previous, other]), "nitf")
    assert b'<docdata management-doc-idref="a.1"' in document
    picture = nf.Association(role=role, media=nf.Media("a.jpg"))
    for several in (
        (previous,),
        (previous, other),
        (other, previous),
        (previous, previous),
        (previous, picture, other),
    ):
        article = Article(associations=several)
        assert again(article) == article


@pytest.mark.cases("more", ["", ' id-string="acme.0"'])
def test_a_correction_is_a_signal_and_says_to_editors_what_was_corrected(more: str) -> None:
    article = read(head=f'<docdata><ed-msg info="More to come."/><correction info="It is 120."{more}/></docdata>')
    assert article.signals == ("correction",)
    corrected = nf.EditorsNote(text="It is 120.", role="correction")
    assert article.notes == (corrected, nf.EditorsNote(text="More to come."))
    for notes in (
        (),
        (corrected,),
        article.notes,
        article.notes[::-1],
        (corrected, evolve(corrected, text="A\nB")),
        (evolve(corrected, text="No."), corrected),
    ):
        changed = evolve(article, notes=notes)
        assert again(changed) == changed
    assert f'<correction info="It is 120."{more}/>'.encode() in nf.write(evolve(article, notes=[corrected]), "nitf")
    for signals in ((), ("update", "correction"), ("correction", "correction")):
        changed = evolve(article, signals=signals, notes=[corrected])
        assert again(changed) == changed


def test_the_unique_name_of_a_document_is_its_identifier() -> None:
    assert read(root='uno="acme:1"').uri == "acme:1"
    both = read(head='<docdata><doc-id id-string="a"/></docdata>', root='uno="acme:1"')
    assert (both.uri, both.identifiers) == ("a", (Identifier(value="acme:1", kind="uno"),))
    assert again(both) == both


def test_who_worked_on_it_and_when() -> None:
    article = read(
        head='<revision-history name="Ann" function="writer-author" norm="20261123T120000Z"/>'
        '<revision-history norm="20261124T120000Z" comment="cut"/>'
    )
    assert article.created == datetime(2026, 11, 23, 12, tzinfo=UTC)
    assert article.updated == NOON
    assert [(contributor.name, contributor.relation) for contributor in article.contributors] == [("Ann", "creator")]
    assert again(article) == article


@pytest.mark.cases(
    ("head", "date", "created"),
    [
        ("", '<story.date norm="20261124T120000Z">24 nov</story.date>', NOON),
        ("", "<story.date>20261124T120000Z</story.date>", NOON),
        ("", "<story.date>24 Nov 2026</story.date>", None),
        (
            '<revision-history function="writer-author" norm="20261123T120000Z"/>',
            '<story.date norm="20261124T120000Z"/>',
            datetime(2026, 11, 23, 12, tzinfo=UTC),
        ),
    ],
)
def test_when_a_story_was_filed_is_when_it_was_created(head: str, date: str, created: datetime | None) -> None:
    article = read(head, f"<dateline><location>Lamu</location>{date}</dateline>")
    assert article.created == created
    unsaid = evolve(article, created=None)
    assert again(unsaid) == unsaid


def test_the_day_of_publication_may_stand_in_the_head() -> None:
    said = {"publication_year": "1987", "publication_month": "3", "publication_day_of_month": "9"}
    head = "".join(f'<meta name="{name}" content="{value}"/>' for name, value in said.items())
    assert read(head).published == datetime(1987, 3, 9, tzinfo=UTC)
    assert read(head.replace('"3"', '"13"')).published is None
    release = '<docdata><date.release norm="20261124T120000Z"/></docdata>'
    assert read(head + release).published == NOON


def test_metadata_is_found_wherever_it_stands() -> None:
    assert read(head='<urgency ed-urg="2"/><docdata><revision-history norm="20261124T120000Z"/></docdata>').urgency == 2


def test_empty_elements_with_text_are_read_by_it() -> None:
    head = (
        "<docdata><doc-id>a.1</doc-id><urgency>3</urgency><date.issue>20261124T120000Z</date.issue>"
        "<ed-msg>Eds: new</ed-msg></docdata>"
    )
    article = read(head=head)
    assert lost(head=head) == []
    assert (article.uri, article.urgency, article.updated) == ("a.1", 3, NOON)
    assert article.notes == (EditorsNote(text="Eds: new"),)


def test_what_stands_in_the_wrong_place_is_read() -> None:
    body = "<body><body.head><hl1>Boats</hl1><p>a</p></body.head><body.content><p>b</p></body.content></body>"
    article = nf.read(f"<nitf><docdata><urgency ed-urg='3'/></docdata>{body}</nitf>".encode(), "nitf")
    assert article == Article(headline="Boats", urgency=3, body=[Paragraph("a"), Paragraph("b")])


def test_a_genre_that_is_called_as_the_default_is_one() -> None:
    article = Article(genres=[Concept(name="Current", code="Current")])
    assert again(article) == article
    assert read(head='<tobject><tobject.property tobject.property.type="current"/></tobject>').genres == ()


@pytest.mark.cases("norm", ["YYYYMMDD", "2026-11", "soon"])
def test_what_is_no_date_is_kept(norm: str) -> None:
    article = read(head=f'<docdata><date.issue norm="{norm}"/></docdata>')
    assert article.updated is None
    assert f'<date.issue norm="{norm}"/>'.encode() in nf.write(article, "nitf")
    part = Foreign("nitf", "docdata", f"<date.issue>{norm}</date.issue>")
    assert read(head=f"<docdata>{part.value}</docdata>").foreign == (part,)


TIERS = [
    {"refnum": "15000000", "type": "Sport"},
    {"refnum": "15000000", "type": "Sport", "matter": "Rugby"},  # finer than its number
    {"refnum": "15000000", "type": "Sport", "matter": "Rugby", "detail": "Sevens"},
    {"refnum": "15049000", "matter": "Rugby"},
    {"refnum": "15049001", "type": "Sport", "matter": "Rugby", "detail": "Sevens"},
]


@pytest.mark.cases("said", TIERS)
def test_the_names_of_a_subject_stay_in_their_tiers(said: dict[str, str]) -> None:
    attributes = {f"tobject.subject.{name}": value for name, value in said.items()}
    subject = "".join([f' {name}="{value}"' for name, value in attributes.items()])
    article = read(head=f"<tobject><tobject.subject{subject}/></tobject>")
    (written,) = parse(nf.write(article, "nitf")).iter("{*}tobject.subject")
    assert dict(written.attrib) == attributes


def test_a_keyword_may_be_called_by_another_attribute() -> None:
    assert read("<tobject><Keyword name='OLY'/></tobject>").keywords == ("OLY",)
    assert read("<docdata><key-list><keyword key='sea' name='x'/></key-list></docdata>").keywords == ("sea",)
    assert lost(head="<docdata><key-list><keyword key='sea' name='x'/></key-list></docdata>") == [
        "the attribute name of <keyword> is not kept"
    ]


@pytest.mark.cases(("name", "role", "house"), [("The Bay ", "", "The Bay"), ("Other", "The Bay", "")])
def test_a_title_that_is_the_name_of_the_publication_is_a_house(name: str, role: str, house: str) -> None:
    byline = "<byline><person>By Ann Lee</person><byttl>The Bay</byttl></byline>"
    (found,) = read(f"<pubdata name='{name}'/>", byline).bylines
    assert (found.name, found.role, found.affiliation) == ("Ann Lee", role, house)


def test_the_number_of_a_subject_may_be_a_qcode() -> None:
    article = read('<tobject><tobject.subject tobject.subject.refnum="medtop:20000337"/></tobject>')
    (subject,) = article.subjects
    assert (subject.scheme, subject.code) == ("medtop", "20000337")
    assert subject.uri == "http://cv.iptc.org/newscodes/mediatopic/20000337"
    assert again(article) == article


def test_the_number_of_a_subject_may_say_its_kind() -> None:
    article = read(
        '<tobject><tobject.subject tobject.subject.refnum="person:Q7" tobject.subject.matter="Ann Lee"/></tobject>'
    )
    assert (article.subjects, article.entities) == ((), (nf.Concept(name="Ann Lee", kind="person", code="Q7"),))
    assert again(article) == article


def test_of_an_associated_article_it_is_said_which_one_it_is() -> None:
    inner = Article(uri="urn:b", headline="Boats", summary="All back.")
    report = nf.Report()
    document = nf.write(Article(associations=[nf.Association(role="sidebar", article=inner)]), "nitf", report=report)
    assert nf.read(document, "nitf").associations == (nf.Association(role="sidebar", title="Boats", uri="urn:b"),)
    assert "associations.article" in {loss.what for loss in report.losses}


def test_a_place_may_be_written_into_its_element() -> None:
    [place] = read(head="<docdata><evloc>Lamu</evloc></docdata>").entities
    assert place == Concept(name="Lamu", kind="place", relation="evloc")


@pytest.mark.cases(
    ("given", "where"),
    [
        ("<docdata>a<urgency ed-urg='4'/></docdata>", "docdata"),
        ("<docdata><urgency ed-urg='4'>a</urgency></docdata>", "urgency"),
        ("<docdata><key-list><keyword key='sea'/>a</key-list></docdata>", "key-list"),
        (
            "<tobject><tobject.subject tobject.subject.refnum='04000000'>a</tobject.subject></tobject>",
            "tobject.subject",
        ),
        ("<docdata><date.issue norm='20260701'>a</date.issue></docdata>", "date.issue"),
    ],
)
def test_text_where_the_standard_has_none_is_said_to_be_left_out(given: str, where: str) -> None:
    assert lost(head=given) == [f"text in <{where}>, which has none, is not kept"]


def test_keywords_in_a_meta_count_where_no_others_are_listed() -> None:
    meta = '<meta name="Keywords" content="sea, tide,, sea"/>'
    article = read(meta)
    assert article.keywords == ("sea", "tide")
    assert again(article) == article
    assert again(evolve(article, keywords=())).keywords == ()
    assert read(meta + '<docdata><key-list><keyword key="wind"/></key-list></docdata>').keywords == ("wind",)


def test_a_slugline_above_the_text_is_the_slug_where_the_head_says_none() -> None:
    article = read(top="<slugline>TIDE-COAST</slugline>")
    assert article.slug == "TIDE-COAST"
    assert again(article) == article
    assert again(evolve(article, slug="")).slug == ""
    assert read('<docdata><du-key key="sea"/></docdata>', top="<slugline>TIDE-COAST</slugline>").slug == "sea"


def test_a_second_urgency_that_says_something_else_is_kept() -> None:
    document = "<nitf><head><docdata>{}</docdata></head><body><body.content><p>x</p></body.content></body></nitf>"
    article = nf.read(
        document.format('<urgency ed-urg="2"/><urgency ed-urg="5"/><urgency ed-urg="2"/>').encode(), "nitf"
    )
    assert (article.urgency, [part.value for part in article.foreign]) == (2, ['<urgency ed-urg="5"/>'])


@pytest.mark.cases(
    "article",
    [
        Article(rights=[Rights(holder="Acme", foreign=[Foreign("json-ld", "logo", '"a.png"')])]),
        Article(associations=[Association(media=Media(kind="video", renditions=[Rendition(href="data:x", width=3)]))]),
    ],
)
def test_what_has_lost_a_part_is_written_the_same_when_it_has_been_read(article: Article) -> None:
    written = nf.write(article, "nitf")
    assert nf.write(nf.read(written), "nitf") == written
