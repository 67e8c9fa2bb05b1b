"""Who fills NewsML 1 in which way."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat import Article, Foreign, Paragraph

from .items import IDENTIFIER, component, document, item, read


def _newsline(kind: str, text: str) -> str:
    return f'<NewsLine><NewsLineType FormalName="{kind}"/><NewsLineText>{text}</NewsLineText></NewsLine>'


def test_a_dialect_is_chosen_by_the_provider_or_by_name() -> None:
    subject = "<DescriptiveMetadata><SubjectCode><Subject FormalName='11000000' cat='POL'/></SubjectCode></DescriptiveMetadata>"
    one = item(component(subject), identification=IDENTIFIER.replace("acme.example", "afp.com"))
    for dialect, codes in (
        ("auto", ["11000000", "POL"]),
        ("none", ["11000000"]),
        ("afp", ["11000000", "POL"]),
        ("belga", ["11000000"]),
    ):
        assert [each.code for each in read(one, dialect=dialect).subjects] == codes
    with pytest.raises(nf.OptionError, match="no dialect 'x' of newsml-1"):
        read(one, dialect="x")


def test_what_a_dialect_makes_a_subject_is_not_told_to_be_left_out() -> None:
    subjects = "<SubjectCode><Subject FormalName='11000000' cat='POL' desk='x'/><SubjectMatter FormalName='11006000' cat='POL'/></SubjectCode>"
    one = item(
        component(f"<DescriptiveMetadata>{subjects}</DescriptiveMetadata>"),
        identification=IDENTIFIER.replace("acme.example", "afp.com"),
    )
    for dialect, left in (("auto", ["desk"]), ("none", ["cat", "desk"])):
        report = nf.Report()
        nf.read(document(one), "newsml-1", {"dialect": dialect}, report=report)
        assert sorted({loss.why.partition(" ")[0] for loss in report.losses}) == left


def test_pictures_of_afp_name_their_day_and_service_in_the_provider() -> None:
    said = '<NewsLines><NewsLine><NewsLineType FormalName="AdvisoryLine"/><NewsLineText>No web</NewsLineText></NewsLine></NewsLines>'
    one = item(component(said), identification=IDENTIFIER.replace("acme.example", "afp.com:20261124:PH"))
    article = read(one, dialect="auto")
    assert [note.text for note in article.notes] == ["No web"]


def test_which_kind_of_keyword_a_property_is_is_kept() -> None:
    said = '<Metadata><MetadataType FormalName="BWKeywords"/><Property FormalName="BWState" Value="Lamu"/></Metadata>'
    article = read(item(component(said)), dialect="businesswire")
    assert (article.keywords, article.foreign) == (("Lamu",), (Foreign("newsml-1", "NewsComponent", said),))
    assert nf.read(nf.write(article, "newsml-1"), "newsml-1") == article


def test_what_newsformat_wrote_is_in_no_dialect() -> None:
    article = Article(uri="urn:newsml:belga.be:2026:x", language="GB", body=[Paragraph("One.")])
    assert nf.read(nf.write(article, "newsml-1"), "newsml-1") == article


def test_a_moment_without_a_zone_is_in_that_of_the_provider() -> None:
    said = "<FirstCreated>20260701T120000</FirstCreated><ThisRevisionCreated>20260701T120000Z</ThisRevisionCreated>"
    one = item(management=said, identification=IDENTIFIER.replace("acme.example", "belga.be"))
    article = read(one, dialect="auto")
    assert [str(each) for each in (article.created, article.updated)] == [
        "2026-07-01 12:00:00+02:00",
        "2026-07-01 12:00:00+00:00",
    ]
    report = nf.Report()
    data = document(one, envelope="<DateAndTime>20260101T120000</DateAndTime>")
    articles = nf.read_all(nf.Source(data), "newsml-1", report=report)
    assert str(articles.envelope.sent) == "2026-01-01 12:00:00+01:00"
    assert "'20260101T120000' has no time zone; assumed Europe/Brussels" in [
        remark.message for remark in report.remarks
    ]


OTHERS = {
    "efe": ("texto.efeservicios.com", "<SubHeadLine>LAMU FERRY</SubHeadLine>", {"slug": "LAMU FERRY", "subhead": ()}),
    "anp": ("ANP", "<SlugLine>Ann Lee (alee)</SlugLine>", {"slug": ""}),
    "keystone-sda": ("www.sda.ch", _newsline("CatchWord", "Ferry") + _newsline("storyType", "news"), {"slug": "Ferry"}),
}


@pytest.mark.cases("name", OTHERS)
def test_what_lines_mean_with_others(name: str) -> None:
    provider, lines, expected = OTHERS[name]
    one = item(
        component(f"<NewsLines>{lines}</NewsLines>"), identification=IDENTIFIER.replace("acme.example", provider)
    )
    article = read(one, dialect="auto")
    assert {key: getattr(article, key) for key in expected} == expected
    assert article == read(one, dialect=name)
    assert nf.read(nf.write(article, "newsml-1"), "newsml-1") == article


def test_a_slug_line_may_name_who_signs() -> None:
    lines = "<NewsLines><SlugLine>Ann Lee (alee)</SlugLine></NewsLines>"
    assert read(item(component(lines)), dialect="anp").bylines[0].name == "Ann Lee"


def test_topics_and_categories_of_pa_are_keywords_and_services() -> None:
    said = "".join([f'<Property FormalName="{name}" Value="{value}"/>' for name, value in PA])
    one = item(component(f"<DescriptiveMetadata>{said}</DescriptiveMetadata>"))
    article = read(one, dialect="pa")
    assert (article.keywords, [service.name for service in article.services]) == (("SEA", "LAMU"), ["HHH"])


def test_a_property_may_hold_those_that_mean_something() -> None:
    said = '<Property FormalName="NewsPackage"><Property FormalName="NewsService" Value="BIN"/></Property>'
    one = item(
        component(f"<DescriptiveMetadata>{said}</DescriptiveMetadata>"),
        identification=IDENTIFIER.replace("acme.example", "belga.be"),
    )
    assert [service.name for service in read(one, dialect="auto").services] == ["BIN"]
    assert nf.read(nf.write(read(one, dialect="auto"), "newsml-1"), "newsml-1") == read(one, dialect="auto")


PA = (("Category", "HHH"), ("Topic", "SEA"), ("Topic", "LAMU"))


def test_the_second_line_of_an_inner_document_is_no_subhead_if_it_is_the_slug() -> None:
    body = "<nitf><body><body.head><hedline><hl2>LAMU FERRY</hl2></hedline></body.head><body.content><p>a</p></body.content></body></nitf>"
    content = f"<ContentItem><DataContent>{body}</DataContent></ContentItem>"
    lines = "<NewsLines><SubHeadLine>LAMU FERRY</SubHeadLine></NewsLines>"
    article = read(item(component(lines + content)), dialect="efe")
    assert (article.slug, article.subhead, article.foreign) == ("LAMU FERRY", (), ())
