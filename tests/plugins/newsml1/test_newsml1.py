"""What single elements of NewsML 1 are in the model, and what becomes of what the model has no place for."""

from __future__ import annotations

import io
from base64 import b64encode
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import (
    Article,
    Association,
    Byline,
    Concept,
    Dateline,
    EditorsNote,
    Embargo,
    Foreign,
    Heading,
    Headline,
    Identifier,
    Media,
    Paragraph,
    Rendition,
    Rights,
    Status,
)
from newsformat.plugin import Articles


NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
IDENTIFIER = """<NewsIdentifier><ProviderId>acme.example</ProviderId><DateId>20261124</DateId><NewsItemId>ferry</NewsItemId>
<RevisionId PreviousRevision="0" Update="N">1</RevisionId>
<PublicIdentifier>urn:newsml:acme.example:20261124:ferry:1</PublicIdentifier></NewsIdentifier>"""


def item(
    component: str = "<NewsComponent/>", *, identification: str = IDENTIFIER, management: str = "", top: str = ""
) -> str:
    return (
        f"<NewsItem>{top}<Identification>{identification}</Identification>"
        f"<NewsManagement>{management}</NewsManagement>{component}</NewsItem>"
    )


def document(*items: str, envelope: str = "<DateAndTime/>", before: str = "") -> bytes:
    return f"<NewsML>{before}<NewsEnvelope>{envelope}</NewsEnvelope>{''.join(items)}</NewsML>".encode()


def read(*items: str, dialect: str = "none", **parts: str) -> Article:
    return nf.read(document(*items, **parts), "newsml-1", {"dialect": dialect})


def component(inner: str) -> str:
    return f"<NewsComponent>{inner}</NewsComponent>"


def text(content: str, *, media_type: str = "Text") -> str:
    return f'<ContentItem><MediaType FormalName="{media_type}"/><DataContent>{content}</DataContent></ContentItem>'


def story(headline: str, body: str, *, duid: str = "", role: str = "") -> str:
    said = f'<Role FormalName="{role}"/>' if role else ""
    key = f' Duid="{duid}"' if duid else ""
    lines = f"<NewsLines><HeadLine>{headline}</HeadLine></NewsLines>"
    return f"<NewsComponent{key}>{said}{lines}{text(f'<p>{body}</p>')}</NewsComponent>"


SUBJ = "http://cv.iptc.org/newscodes/subjectcode/"
LINES = {
    "<HeadLine>Ferry <!-- x -->back</HeadLine>": {"headline": "Ferry back"},
    "<HeadLine/><HeadLine>Ferry back</HeadLine>": {"headline": "Ferry back"},
    "<HeadLine>A</HeadLine><HeadLine xml:lang='fr'>B</HeadLine>": {
        "headline": "A",
        "other_headlines": (Headline(content="B", language="fr"),),
    },
    "<HeadLine>A</HeadLine><SubHeadLine>B</SubHeadLine><SubHeadLine>C</SubHeadLine>": {
        "headline": "A",
        "subhead": "B",
        "other_headlines": (Headline(content="C", role="subHeadline"),),
    },
    "<ByLine>By Ann Lee</ByLine><ByLineTitle>Editor</ByLineTitle><ByLine>Bo</ByLine>": {
        "bylines": (Byline(name="Ann Lee", text="By Ann Lee", role="Editor"), Byline(name="Bo"))
    },
    "<ByLine>By Ann Lee and Bo Ek</ByLine><ByLineTitle>Editor</ByLineTitle>": {
        "bylines": tuple(Byline(name=name, text="By Ann Lee and Bo Ek", role="Editor") for name in ("Ann Lee", "Bo Ek"))
    },
    "<ByLineTitle>Editor</ByLineTitle>": {"bylines": (Byline(role="Editor"),)},
    "<DateLine>PORTO, Nov. 24 (Acme) -</DateLine>": {
        "dateline": Dateline(place="PORTO", date="Nov. 24", source="Acme", text="PORTO, Nov. 24 (Acme) -")
    },
    "<CreditLine>Acme</CreditLine><SlugLine>ferry</SlugLine>": {"credit": "Acme", "slug": "ferry"},
    "<CopyrightLine>© Acme</CopyrightLine><RightsLine>No archive</RightsLine>": {
        "rights": (Rights(notice="© Acme", usage_terms="No archive"),)
    },
    "<KeywordLine>sea</KeywordLine><KeywordLine>sea</KeywordLine><KeywordLine>port</KeywordLine>": {
        "keywords": ("sea", "port")
    },
    "<NewsLine><NewsLineType FormalName='Kicker'/><NewsLineText>Coast</NewsLineText></NewsLine>": {"kicker": "Coast"},
    "<NewsLine><NewsLineType FormalName='x'/><NewsLineText/></NewsLine><DateLine/><ByLine> </ByLine>": {},
    "<SeriesLine>Part 2</SeriesLine>": {
        "foreign": (Foreign("newsml-1", "NewsLines", "<SeriesLine>Part 2</SeriesLine>"),)
    },
    "<Headline>Ferry back</Headline>": {"headline": "Ferry back"},
}
METADATA = {
    "<DescriptiveMetadata><Language FormalName='NL'/></DescriptiveMetadata>": {"language": "nl"},
    "<DescriptiveMetadata><Genre FormalName='feature'/><Genre FormalName=''/></DescriptiveMetadata>": {
        "genres": (Concept(name="feature"),)
    },
    "<DescriptiveMetadata><SubjectCode><Subject FormalName='11000000'/><SubjectMatter FormalName='iptc:11006000'/>"
    "<SubjectQualifier FormalName='00000001'/></SubjectCode><SubjectCode/></DescriptiveMetadata>": {
        "subjects": (
            Concept(code="11000000", scheme="subj", uri=f"{SUBJ}11000000"),
            Concept(code="11006000", scheme="subj", uri=f"{SUBJ}11006000"),
            Concept(code="00000001", scheme="squ", uri="http://cv.iptc.org/newscodes/subjectqualifier/00000001"),
        )
    },
    "<DescriptiveMetadata><SubjectCode><Subject FormalName='sea' HowPresent='Primary'/></SubjectCode>"
    "<SubjectCode><Subject FormalName='X1' Scheme='acme'/></SubjectCode></DescriptiveMetadata>": {
        "subjects": (Concept(name="sea", relation="Primary"), Concept(code="X1", scheme="acme"))
    },
    "<DescriptiveMetadata><Location HowPresent='Origin'><Property FormalName='City' Value='Porto'/></Location>"
    "<Location HowPresent='Event'><Property FormalName='City' Value='Faro'/></Location></DescriptiveMetadata>": {
        "entities": (
            Concept(name="Porto", kind="place", relation="located"),
            Concept(name="Faro", kind="place", relation="Event"),
        )
    },
    "<DescriptiveMetadata><Property FormalName='Keyword' Value='sea'/></DescriptiveMetadata>": {"keywords": ("sea",)},
    "<AdministrativeMetadata><FileName>a.xml</FileName><Provider><Party FormalName='Acme'/></Provider>"
    "<Source><Party FormalName='Wire'/></Source><Creator><Party FormalName='Ann'/><Contribution FormalName='text'/></Creator>"
    "<Contributor><Party FormalName=''/></Contributor></AdministrativeMetadata>": {
        "identifiers": (Identifier(value="a.xml", kind="FileName"),),
        "sources": (Concept(name="Acme", relation="provider"), Concept(name="Wire")),
        "contributors": (Concept(name="Ann", relation="creator", role="text"),),
    },
    "<RightsMetadata><UsageRights><UsageType>web</UsageType><Geography>EU</Geography></UsageRights></RightsMetadata>": {
        "rights": (Rights(usage_terms="web\nGeography: EU"),)
    },
    "<Comment FormalName='desk'>Adds fares</Comment>": {"notes": (EditorsNote(text="Adds fares", role="desk"),)},
    "<TopicSet FormalName='x'><Topic Duid='t'><TopicType FormalName='Company'/><FormalName Scheme='ric'>ACM.N</FormalName>"
    "<Description>Acme</Description></Topic></TopicSet>"
    "<DescriptiveMetadata><TopicOccurrence Topic='#t' HowPresent='Prominent'/></DescriptiveMetadata>": {
        "entities": (Concept(name="Acme", kind="organisation", code="ACM.N", scheme="ric", relation="Prominent"),)
    },
}
MANAGEMENT = {
    "<FirstCreated>20261124T120000Z</FirstCreated><ThisRevisionCreated>20261124T130000+0100</ThisRevisionCreated>": {
        "created": NOON,
        "updated": datetime(2026, 11, 24, 13, tzinfo=timezone(timedelta(hours=1))),
    },
    "<FirstCreated/>": {},
    "<Status FormalName='Embargoed'/><StatusWillChange><FutureStatus FormalName='usable'/>"
    "<DateAndTime>20261124T120000Z</DateAndTime></StatusWillChange>": {"embargo": Embargo(until=NOON)},
    "<Status FormalName='Embargoed'/>": {"embargo": Embargo()},
    "<Status FormalName='Cancelled'/>": {"status": Status.CANCELED},
    "<StatusWillChange><FutureStatus FormalName='Usable'/><DateAndTime>20261123</DateAndTime></StatusWillChange>": {
        "embargo": Embargo(until=datetime(2026, 11, 24, tzinfo=UTC))
    },
    "<Status FormalName='CANCELED'/><Urgency FormalName='3'/>": {"status": Status.CANCELED, "urgency": 3},
    "<Instruction FormalName='kill'/>": {"signals": ("kill",)},
    "<AssociatedWith NewsItem='urn:x:1' FormalName='sidebar'/><DerivedFrom NewsItem='urn:x:2'/>": {
        "associations": (Association(role="sidebar", uri="urn:x:1"), Association(role="derivedFrom", uri="urn:x:2"))
    },
}


def says(article: Article) -> dict[str, object]:
    """Return what *article* says beside which item it is."""
    empty = Article()
    names = [name for name in Article.__slots__ if name not in {"uri", "version", "__weakref__"}]
    return {name: getattr(article, name) for name in names if getattr(article, name) != getattr(empty, name)}


def expected(values: dict[str, object]) -> dict[str, object]:
    return says(Article(**values))  # type: ignore[arg-type]


@pytest.mark.parametrize("lines", LINES)
def test_lines(lines: str) -> None:
    assert says(read(item(component(f"<NewsLines>{lines}</NewsLines>")))) == expected(LINES[lines])


@pytest.mark.parametrize("metadata", METADATA)
def test_metadata(metadata: str) -> None:
    found = says(read(item(component(metadata))))
    assert {name: value for name, value in found.items() if name != "foreign"} == expected(METADATA[metadata])


@pytest.mark.parametrize("management", MANAGEMENT)
def test_management(management: str) -> None:
    assert says(read(item(management=management))) == expected(MANAGEMENT[management])


def test_an_unknown_status_is_withheld_and_kept() -> None:
    report = nf.Report()
    article = nf.read(document(item(management="<Status FormalName='Draft'/>")), "newsml-1", report=report)
    assert article.status is Status.WITHHELD
    assert article.foreign == (Foreign("newsml-1", "NewsManagement", '<Status FormalName="Draft"/>'),)
    assert "'Draft' is no status known" in str(report.remarks[0])


@pytest.mark.parametrize("when", ["<DateAndTime>soon</DateAndTime>", "<DateAndTime/>"])
def test_an_embargo_without_a_readable_end_is_until_further_notice(when: str) -> None:
    change = f"<StatusWillChange><FutureStatus FormalName='Usable'/>{when}</StatusWillChange>"
    article = read(item(management=change))
    assert article.embargo == Embargo()
    assert article.foreign[0].name == "NewsManagement"


# Identification -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("public", "uri", "identifiers"),
    [
        ("urn:newsml:acme.example:20261124:ferry:2U", "urn:newsml:acme.example:20261124:ferry", ()),
        ("urn:NewsML:acme.example:20261124:ferry:2", "urn:newsml:acme.example:20261124:ferry", ()),
        ("other", "urn:newsml:acme.example:20261124:ferry", (Identifier(value="other", kind="PublicIdentifier"),)),
        ("ferry", "ferry", ()),
    ],
)
def test_what_an_item_is_called(public: str, uri: str, identifiers: tuple[Identifier, ...]) -> None:
    identification = (
        "<NewsIdentifier><ProviderId>acme.example</ProviderId><DateId>20261124</DateId><NewsItemId>ferry</NewsItemId>"
        f"<RevisionId PreviousRevision='1' Update='U'>2</RevisionId><PublicIdentifier>{public}</PublicIdentifier></NewsIdentifier>"
    )
    article = read(item(identification=identification))
    assert (article.uri, article.version, article.identifiers) == (uri, "2", identifiers)
    assert article.signals == ("update",)
    (revision,) = article.foreign
    again = nf.read(nf.write(article, "newsml-1"), "newsml-1")
    assert again == article
    assert revision.value.encode() in nf.write(article, "newsml-1")


# Texts ------------------------------------------------------------------------


PARAGRAPHS = (Paragraph("One."), Paragraph("Two."))
BODIES = {
    "bare NITF": "<p>One.</p><p>Two.</p>",
    "NITF": "<nitf><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>",
    "NITF in its namespace": '<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.content><p>One.</p><p>Two.</p>'
    "</body.content></body></nitf>",
    "NITF without its root": "<body><body.content><p>One.</p><p>Two.</p></body.content></body>",
    "XHTML": '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>One.</p><p>Two.</p></body></html>',
    "HTML without a namespace": "<div><p>One.</p></div><p>Two.</p>",
    "escaped HTML": "&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.",
    "HTML as CDATA": "<![CDATA[<!-- x --><p>One.<p>Two.]]>",
    "NITF as CDATA": "<![CDATA[<?xml version='1.0'?><nitf><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>]]>",
    "text with blank lines": "\n  One.\n\n  Two.\n",
    "text with a line each": "One.\nTwo.",
    "indented text": "   One.\n   Two.",
    "unknown markup": "<story><para>One.</para><para>Two.</para></story>",
}


@pytest.mark.parametrize("name", BODIES)
def test_bodies(name: str) -> None:
    assert read(item(component(text(BODIES[name])))).body == PARAGRAPHS


def test_lines_that_were_wrapped_are_one_paragraph() -> None:
    lines = (
        "The ferry is back after two years in the dock\nof the old harbour, and eleven boats have left\nwith the wind."
    )
    (paragraph,) = read(item(component(text(lines)))).body
    assert paragraph == Paragraph(lines.replace("\n", " "))


def test_markup_of_something_else_stays_text() -> None:
    (paragraph,) = read(item(component(text("<![CDATA[<Result><Home>1</Home></Result>]]>")))).body
    assert paragraph == Paragraph("<Result><Home>1</Home></Result>")


def test_a_heading_in_bare_nitf() -> None:
    assert read(item(component(text("<hl2>Fares</hl2><p>One.</p>")))).body == (Heading("Fares"), Paragraph("One."))


def test_names_in_nitf_are_entities() -> None:
    article = read(item(component(text("<p><person>Ann Lee</person> sails.</p>"))))
    assert article.entities == (Concept(name="Ann Lee", kind="person"),)
    assert article.text == "Ann Lee sails."


HEAD = """<nitf><head><title>Admin</title><docdata><urgency ed-urg="3"/></docdata></head><body><body.head>
<hedline><hl1>Ferry back</hl1><hl2>After two years</hl2></hedline><byline>By Ann Lee</byline><dateline>PORTO -</dateline>
<note><p>Check names</p></note></body.head><body.content><p>One.</p></body.content></body></nitf>"""


def test_a_note_in_nitf_that_is_not_for_publication_is_for_editors() -> None:
    inner = "<body.content><p>Hold page 1</p></body.content>"
    body = f'<nitf><body><body.content><p>One.</p><note type="npa">{inner}</note></body.content></body></nitf>'
    article = read(item(component(text(body))))
    assert (article.text, article.notes) == ("One.", (EditorsNote(text="Hold page 1"),))


def test_nitf_in_capitals_is_nitf() -> None:
    small = (
        "<nitf><body><body.head><hedline><hl1>Ferry</hl1></hedline></body.head><body.content><p>One.</p>"
        "<note type='npa'><p>Not this.</p></note></body.content></body></nitf>"
    )
    capitals = small.upper().replace("'NPA'", "'npa'").replace("FERRY", "Ferry")
    capitals = capitals.replace("ONE.", "One.").replace("NOT THIS.", "Not this.")
    article = read(item(component(text(capitals))))
    assert article == read(item(component(text(small))))
    assert (nf.plain(article.headline), article.text, article.notes) == (
        "Ferry",
        "One.",
        (EditorsNote(text="Not this."),),
    )


def test_the_head_of_nitf_says_what_the_lines_do_not() -> None:
    report = nf.Report()
    lines = "<NewsLines><ByLine>By Bo</ByLine></NewsLines>"
    article = nf.read(document(item(component(lines + text(HEAD)))), "newsml-1", report=report)
    assert says(article) == expected(
        {
            "headline": "Ferry back",
            "subhead": "After two years",
            "bylines": (Byline(name="Bo", text="By Bo"),),
            "dateline": Dateline(place="PORTO", text="PORTO -"),
            "body": (Paragraph("One."),),
            "foreign": (
                Foreign("newsml-1", "head", "<title>Admin</title>"),
                Foreign("newsml-1", "head", '<docdata><urgency ed-urg="3"/></docdata>'),
                Foreign("newsml-1", "body.head", "<byline>By Ann Lee</byline>"),
                Foreign("newsml-1", "body.head", "<note><p>Check names</p></note>"),
            ),
        }
    )
    assert report.losses == ()
    assert nf.read(nf.write(article, "newsml-1"), "newsml-1").foreign == article.foreign


def test_what_the_head_of_nitf_says_again_is_not_kept() -> None:
    lines = "<NewsLines><HeadLine>Ferry back</HeadLine><ByLine>By Ann Lee</ByLine></NewsLines>"
    top = "<hedline><hl1>Ferry Back</hl1></hedline><byline>By Ann Lee</byline>"
    body = f"<nitf><body><body.head>{top}</body.head><body.content><p>One.</p></body.content></body></nitf>"
    assert read(item(component(lines + text(body)))).foreign == ()


def test_a_tagline_of_nitf_is_the_last_paragraph() -> None:
    end = "<body.end><tagline>Ann Lee is a sailor.</tagline></body.end>"
    body = f"<nitf><body><body.content><p>One.</p></body.content>{end}</body></nitf>"
    assert read(item(component(text(body)))).text == "One.\n\nAnn Lee is a sailor."


def test_parts_of_what_stands_above_a_text_in_nitf_stay_apart() -> None:
    top = "<byline>By Ann Lee</byline><abstract><p>So.</p><p>And <em>so</em>.</p></abstract>"
    body = f"<nitf><body><body.head>{top}</body.head><body.content><p>One.</p></body.content></body></nitf>"
    assert nf.plain(read(item(component(text(body)))).summary) == "So. And so."


def test_an_instruction_is_a_signal_however_much_it_says() -> None:
    said = '<Instruction FormalName="Kill"><RevisionStatus Revision="1"><Status FormalName="Canceled"/></RevisionStatus></Instruction>'
    article = read(item(management=said))
    assert (article.signals, article.foreign) == (("Kill",), (Foreign("newsml-1", "NewsManagement", said),))
    again = nf.read(nf.write(article, "newsml-1"), "newsml-1")
    assert (again.signals, again.foreign) == (article.signals, article.foreign)


# Components -----------------------------------------------------------------------


def test_stories_beside_each_other_are_articles() -> None:
    lines = "<NewsLines><SlugLine>ferry</SlugLine></NewsLines>"
    both = item(component(lines + story("A", "One.", duid="a") + story("B", "Two.")))
    articles = list(nf.read_all(document(both), "newsml-1"))
    assert [article.uri.partition("#")[2] for article in articles] == ["a", "2"]
    assert [(nf.plain(article.headline), article.text, article.slug) for article in articles] == [
        ("A", "One.", "ferry"),
        ("B", "Two.", "ferry"),
    ]


def test_a_single_story_within_says_more_than_what_is_around_it() -> None:
    report = nf.Report()
    lines = "<NewsLines><HeadLine>A</HeadLine><CopyrightLine>© Acme</CopyrightLine><SlugLine>s</SlugLine></NewsLines>"
    inner = story("B", "One.").replace("</NewsLines>", "<CopyrightLine>© Bo</CopyrightLine></NewsLines>")
    article = nf.read(document(item(component(lines + inner))), "newsml-1", report=report)
    assert (nf.plain(article.headline), article.slug, article.text) == ("B", "s", "One.")
    assert article.other_headlines == (Headline(content="A"),)
    assert [loss.why for loss in report.losses] == ["notices of a component gives way to that of the one in it"]


FILE = "<ContentItem Href='a.jpg'><MediaType FormalName='Photo'/></ContentItem>"
SAID = "<RightsMetadata><UsageRights><UsageType>print</UsageType></UsageRights></RightsMetadata>"


def test_what_the_component_of_the_text_says_is_said_of_the_article() -> None:
    lines = "<NewsLines><HeadLine>A</HeadLine></NewsLines>"
    inner = f"<Role FormalName='Main'/><NewsLines><ByLine>By Ann Lee</ByLine></NewsLines>{SAID}{text('<p>One.</p>')}"
    article = read(item(component(lines + component(inner) + component(FILE))))
    assert (nf.plain(article.headline), article.text) == ("A", "One.")
    assert article.bylines == (Byline(name="Ann Lee", text="By Ann Lee"),)
    assert article.rights == (Rights(usage_terms="print"),)


def test_of_several_texts_the_first_says_what_the_article_is() -> None:
    first, second = (
        component(f"<NewsLines><SlugLine>{slug}</SlugLine></NewsLines>{text(f'<p>{slug}</p>')}") for slug in "ab"
    )
    article = read(item(component(first + second)))
    assert (article.slug, article.text) == ("a", "a\n\nb")
    kept = "<NewsComponent><NewsLines><SlugLine>b</SlugLine></NewsLines></NewsComponent>"
    assert article.foreign == (Foreign("newsml-1", "NewsComponent", kept),)


@pytest.mark.parametrize(
    ("inner", "kept"),
    [
        (FILE + SAID, SAID),
        ('<Role FormalName="x"/><NewsLines><ByLine>By Bo</ByLine></NewsLines>' + text("<p>Two.</p>"), None),
        ("<NewsLines><CreditLine>Bo</CreditLine><SlugLine>s</SlugLine></NewsLines>" + FILE, None),
    ],
)
def test_what_another_component_says_is_kept(inner: str, kept: str | None) -> None:
    head, _, _ = inner.partition("<ContentItem")
    main = component(f"<Role FormalName='Main'/>{text('<p>One.</p>')}")
    article = read(item(component(main + component(inner))))
    assert article.foreign == (Foreign("newsml-1", "NewsComponent", f"<NewsComponent>{kept or head}</NewsComponent>"),)
    assert nf.read(nf.write(article, "newsml-1"), "newsml-1").foreign == article.foreign


def test_the_language_of_a_component_that_is_that_of_the_article_is_no_news() -> None:
    language = "<DescriptiveMetadata><Language FormalName='en'/></DescriptiveMetadata>"
    main = component(f"<Role FormalName='Main'/>{text('<p>One.</p>')}")
    assert read(item(component(language + main + component(language + FILE)))).foreign == ()


KEPT = {
    "<Role FormalName='Gallery'/>": ("NewsComponent", "<Role FormalName='Gallery'/>"),
    "<ContentItem><Comment>Intro</Comment></ContentItem>": ("ContentItem", "<Comment>Intro</Comment>"),
    "<DescriptiveMetadata><Property FormalName='Keyword' Role='PersonInImage'/></DescriptiveMetadata>": (
        "DescriptiveMetadata",
        "<Property FormalName='Keyword' Role='PersonInImage'/>",
    ),
    "<ContentItem><Characteristics><Property FormalName='Words' Value='9'/></Characteristics></ContentItem>": (
        "ContentItem",
        "<Characteristics><Property FormalName='Words' Value='9'/></Characteristics>",
    ),
    "<NewsComponent><Role FormalName='Sidebar'/><NewsComponent><Role FormalName='Main'/></NewsComponent></NewsComponent>"
    "<NewsComponent><ContentItem/></NewsComponent>": (
        "NewsComponent",
        "<NewsComponent><Role FormalName='Sidebar'/></NewsComponent>",
    ),
    "<NewsItemRef><Comment>See also</Comment></NewsItemRef>": (
        "NewsComponent",
        "<NewsItemRef><Comment>See also</Comment></NewsItemRef>",
    ),
    "<AdministrativeMetadata><Source><Comment>by mail</Comment></Source></AdministrativeMetadata>": (
        "AdministrativeMetadata",
        "<Source><Comment>by mail</Comment></Source>",
    ),
}


@pytest.mark.parametrize("inner", KEPT)
def test_what_is_said_beside_the_content_is_kept(inner: str) -> None:
    name, value = KEPT[inner]
    article = read(item(component(inner)))
    assert article.foreign == (Foreign("newsml-1", name, value.replace("'", '"')),)
    assert nf.read(nf.write(article, "newsml-1"), "newsml-1").foreign == article.foreign


LEFT_OUT = {
    "<DescriptiveMetadata Confidence='1'><Language FormalName='en'/></DescriptiveMetadata>": (
        "Confidence of a DescriptiveMetadata is not kept"
    ),
    "<DescriptiveMetadata><Genre FormalName='x' Importance='1'/></DescriptiveMetadata>": (
        "Importance of a Genre is not kept"
    ),
    "<RightsMetadata><UsageRights><UsageType Confidence='1'>x</UsageType></UsageRights></RightsMetadata>": (
        "Confidence of a UsageType is not kept"
    ),
    "<ContentItem Href='a.jpg'><Format FormalName='Daguerreotype'/><MediaType FormalName='Photo'/></ContentItem>": (
        "the format 'Daguerreotype' of a file is not kept"
    ),
    "<NewsLines><SlugLine>ferry <Origin Href='x'>back</Origin></SlugLine></NewsLines>": "Href of a Origin is not kept",
    "<Comment xml:lang='sw'>x</Comment>": "lang of a Comment is not kept",
    "<ContentItem Href='a.jpg'><MediaType FormalName='Photo'/><Characteristics><Property FormalName='Width' Value='3'/>"
    "<Property FormalName='Tint' Value='red'/></Characteristics></ContentItem>": "Tint of a file is not kept",
}


@pytest.mark.parametrize("inner", LEFT_OUT)
def test_what_the_model_has_no_place_for_is_said(inner: str) -> None:
    report = nf.Report()
    nf.read(document(item(component(inner))), "newsml-1", report=report)
    assert [loss.why for loss in report.losses] == [LEFT_OUT[inner]]


def test_one_of_equivalents_is_the_article() -> None:
    language = "<DescriptiveMetadata><Language FormalName='{}'/></DescriptiveMetadata>"
    french, english = (
        story(name, f"In {name}.").replace("<ContentItem>", language.format(name) + "<ContentItem>")
        for name in ("fr", "en")
    )
    both = f"<NewsComponent EquivalentsList='yes' xml:lang='en'>{french}{english}</NewsComponent>"
    article = read(item(both))
    assert article.text == "In en."
    (other,) = article.associations
    assert other.article is not None
    assert (other.role, other.article.text) == ("equivalent", "In fr.")


def test_roles_say_what_a_text_is() -> None:
    parts = [
        ("HeadLine", "<p>Ferry <em>back</em></p>"),
        ("Abstract", "Short."),
        ("Main", "<p>Long.</p>"),
        ("Legal", "Not ours."),
    ]
    inner = [component(f"<Role FormalName='{role}'/>{text(content)}") for role, content in parts]
    article = read(item(component("".join(inner))))
    assert nf.plain(article.headline) == "Ferry back"
    assert (nf.plain(article.summary), article.text) == ("Short.", "Long.")
    (legal,) = article.associations
    assert legal == Association(role="Legal", article=Article(body=[Paragraph("Not ours.")]))


def test_a_text_of_an_unknown_role_is_the_body_if_there_is_no_other() -> None:
    article = read(item(component(component(f"<Role FormalName='Legal'/>{text('One.')}"))))
    assert article.body == (Paragraph("One."),)


PHOTO = """<NewsComponent Duid="photo0"><NewsLines><HeadLine>A dhow</HeadLine><ByLine>Ann</ByLine><CreditLine>Acme</CreditLine></NewsLines>
<NewsComponent><Role FormalName="Caption"/><ContentItem><DataContent><p>A dhow</p><p>under sail</p></DataContent></ContentItem></NewsComponent>
<NewsComponent><Role FormalName="Main"/><ContentItem Href="a.jpg"><MediaType FormalName="Photo"/><MimeType FormalName="image/jpeg"/>
<Characteristics><SizeInBytes>9</SizeInBytes><Property FormalName="Width" Value="768"/></Characteristics></ContentItem></NewsComponent>
<NewsComponent><Role FormalName="Thumbnail"/><ContentItem Href="t.jpg"><MediaType FormalName="Photo"/></ContentItem></NewsComponent>
</NewsComponent>"""
PICTURE = Media(
    "a.jpg",
    caption=[nf.Text("A dhow"), nf.LineBreak(), nf.Text("under sail")],
    credit="Ann / Acme",
    renditions=[
        Rendition(href="a.jpg", name="Main", media_type="image/jpeg", width=768, size=9),
        Rendition(href="t.jpg", name="Thumbnail"),
    ],
)


def test_a_picture_is_an_association() -> None:
    article = read(item(component(component(text("<p>One.</p>")) + PHOTO)))
    assert article.body == (Paragraph("One."),)
    assert article.associations == (Association(title="A dhow", media=PICTURE),)


HEADED = component("<Role FormalName='Headline'/><ContentItem><DataContent>Under sail</DataContent></ContentItem>")
PRINTED = (
    "<Role FormalName='Print'/><DescriptiveMetadata><Property FormalName='Class' Value='a'/></DescriptiveMetadata>"
)
KEYWORDS = "<NewsLines><KeywordLine>sail</KeywordLine></NewsLines>"
BESIDE = {
    "": [],
    KEYWORDS: [component(KEYWORDS)],
    HEADED: [HEADED],
    component(PRINTED + "<ContentItem Href='b.jpg'/>"): [component(PRINTED)],
    "<ContentItem Href='b.jpg'><Comment>soon</Comment></ContentItem>": ["<Comment>soon</Comment>"],
}


@pytest.mark.parametrize("inner", BESIDE)
@pytest.mark.parametrize("main", [component(text("<p>One.</p>")), story("Ferry back", "One.")], ids=["part", "story"])
def test_what_a_picture_says_beside_its_file_is_kept(main: str, inner: str) -> None:
    picture = component(f"{inner}<ContentItem Href='a.jpg'><MediaType FormalName='Photo'/></ContentItem>")
    kept = read(item(component(main + picture))).foreign
    assert [each.value.replace('"', "'") for each in kept] == BESIDE[inner]


def test_the_format_of_a_file_is_its_type() -> None:
    file = "<ContentItem Href='a'><MediaType FormalName='Photo'/><Format FormalName='JPEG Baseline'/></ContentItem>"
    (media,) = read(item(component(file))).body
    assert isinstance(media, Media)
    assert [each.media_type for each in media.renditions] == ["image/jpeg"]


def test_a_picture_beside_a_text_in_its_component_is_known_whole() -> None:
    size = "<Characteristics><SizeInBytes>9</SizeInBytes></Characteristics>"
    file = f"<ContentItem Href='a.jpg'><MimeType FormalName='image/jpeg'/>{size}</ContentItem>"
    media = Media("a.jpg", renditions=[Rendition(href="a.jpg", media_type="image/jpeg", size=9)])
    assert read(item(component(text("<p>One.</p>") + file))).associations == (Association(media=media),)


def test_what_is_said_of_a_file_that_is_no_media_is_kept_with_it() -> None:
    file = '<ContentItem Href="a.pdf"><Characteristics><SizeInBytes>9</SizeInBytes></Characteristics></ContentItem>'
    kept = Foreign("newsml-1", "NewsComponent", file)
    article = read(item(component(file)))
    assert article.associations == (Association(href="a.pdf", foreign=(kept,)),)
    written = nf.write(article, "newsml-1")
    assert file.encode() in written
    assert nf.read(written, "newsml-1") == article
    moved = evolve(article, associations=[Association(href="b.pdf", foreign=(kept,))])
    assert nf.read(nf.write(moved, "newsml-1"), "newsml-1") == moved


def test_a_picture_stands_where_the_text_points_to_it() -> None:
    pointed = '<p>One.</p><media media-type="image"><media-reference data-location="#photo0"/></media><p>Two.</p>'
    report = nf.Report()
    article = nf.read(document(item(component(component(text(pointed)) + PHOTO))), "newsml-1", report=report)
    assert article.body == (Paragraph("One."), PICTURE, Paragraph("Two."))
    assert article.associations == ()
    assert report.losses == ()


def test_a_picture_alone_is_the_body() -> None:
    article = read(item(PHOTO))
    assert (article.kind, article.body, nf.plain(article.headline)) == ("picture", (PICTURE,), "A dhow")
    assert nf.read(nf.write(article, "newsml-1"), "newsml-1") == article
    assert b'<Role FormalName="Thumbnail"/><ContentItem Href="t.jpg">' in nf.write(article, "newsml-1")


def test_references_and_other_files_are_associations() -> None:
    inner = (
        "<NewsComponent><NewsLines><HeadLine>Old</HeadLine></NewsLines><NewsItemRef NewsItem='old.xml'/></NewsComponent>"
        "<NewsComponent><Role FormalName='x'/><NewsItemRef NewsItem='urn:newsml:a:b:c'><Comment>New</Comment></NewsItemRef></NewsComponent>"
        "<NewsComponent><ContentItem Href='a.pdf'><Characteristics><Property FormalName='Title' Value='Report'/></Characteristics>"
        "</ContentItem></NewsComponent>"
    )
    article = read(item(component(inner)))
    assert article.kind == "composite"
    assert article.associations == (
        Association(title="Old", href="old.xml"),
        Association(role="x", title="New", uri="urn:newsml:a:b:c"),
        Association(title="Report", href="a.pdf"),
    )


def test_a_file_with_an_unsafe_address_is_left_out() -> None:
    report = nf.Report()
    unsafe = "<ContentItem Href='javascript:x'><MediaType FormalName='Photo'/></ContentItem>"
    article = nf.read(document(item(component(unsafe))), "newsml-1", report=report)
    assert (article.body, article.associations) == ((), ())
    assert "not safe" in str(report.losses)


def test_an_item_in_an_item_is_an_association() -> None:
    article = read(item(component("<Role FormalName='sidebar'/>" + item(component(text("<p>One.</p>"))))))
    (inner,) = article.associations
    assert inner.article is not None
    assert (inner.role, inner.article.text) == ("sidebar", "One.")


# Documents --------------------------------------------------------------------------


ENVELOPE = """<TransmissionId>7</TransmissionId><SentFrom><Party FormalName="Acme"/></SentFrom>
<DateAndTime>20261124T120000Z</DateAndTime><NewsService FormalName="wire"/><NewsProduct FormalName="sea"/><Priority FormalName="2"/>"""


def test_the_envelope() -> None:
    articles = nf.read_all(document(item(), envelope=ENVELOPE), "newsml-1")
    assert articles.envelope == nf.Envelope(
        uri="7", sender="Acme", sent=NOON, foreign=[Foreign("newsml-1", "NewsEnvelope", '<Priority FormalName="2"/>')]
    )
    (article,) = articles
    assert article.services == (Concept(name="wire"), Concept(name="sea", kind="product"))


def test_what_stands_before_the_items_needs_no_envelope() -> None:
    topics = '<TopicSet FormalName="x"><Topic><TopicType FormalName="y"/></Topic></TopicSet>'
    read_ = nf.read_all(nf.Source(f"<NewsML>{topics}{item()}</NewsML>".encode()), "newsml-1")
    assert len(list(read_)) == 1
    assert read_.envelope.foreign == (Foreign("newsml-1", "NewsML", topics),)


def test_a_moment_of_sending_that_is_none_is_kept() -> None:
    read_ = nf.read_all(nf.Source(document(item(), envelope="<DateAndTime>soon</DateAndTime>")), "newsml-1")
    assert read_.envelope.foreign == (Foreign("newsml-1", "NewsEnvelope", "<DateAndTime>soon</DateAndTime>"),)


LONG = f"<!--{'-x' * 150_000}-->"  # so long that the document is not read at once
ATTRIBUTES = " ".join(f"a{number}='1'" for number in range(300))
BROKEN = {
    "deep": (f"{'<x>' * 1500}{'</x>' * 1500}", "elements nest deeper than 256; raise the limit depth to read it"),
    "crowded": (
        f"<x {ATTRIBUTES}/>",
        "an element has more than 256 attributes; raise the limit attributes to read it",
    ),
}


@pytest.mark.parametrize("before", ["", LONG], ids=["short", "long"])
@pytest.mark.parametrize(("content", "why"), BROKEN.values(), ids=BROKEN)
def test_an_item_that_cannot_be_read_does_no_harm(content: str, why: str, before: str) -> None:
    broken = item(component(text(content)), identification="")
    report = nf.Report()
    assert len(list(nf.read_all(document(broken, item(), item(), before=before), "newsml-1", report=report))) == 2
    assert [str(loss) for loss in report.losses] == [f"1: left out a NewsItem that can't be read: {why}"]
    with pytest.raises(nf.ReadError, match=f"^1: {why}"):
        list(nf.read_all(document(broken, before=before), "newsml-1"))


def test_a_set_of_topics_is_no_article() -> None:
    report = nf.Report()
    topics = item("<TopicSet FormalName='x'><Topic><TopicType FormalName='y'/></Topic></TopicSet>")
    assert list(nf.read_all(document(topics), "newsml-1", report=report)) == []
    assert "set of topics" in str(report.losses)


def test_an_update_is_kept_and_goes_back() -> None:
    update = '<Update><Delete DuidRef="x"/></Update>'
    article = read(item(update))
    assert article.foreign == (Foreign("newsml-1", "NewsItem", update),)
    written = nf.write(article, "newsml-1")
    assert update.encode() in written
    assert b"<NewsComponent>" not in written
    assert nf.read(written, "newsml-1") == article


SCHEMA = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="NewsML_1.2.xsd"'


@pytest.mark.parametrize("size", [0, 300_000])
@pytest.mark.parametrize("declared", ['xmlns="http://iptc.org/std/NewsML/2003-10-10/"', SCHEMA], ids=["own", "schema"])
def test_what_is_kept_is_in_no_namespace(declared: str, size: int) -> None:
    line = "<SeriesLine>Part 2</SeriesLine>"
    data = document(item(component(f"<NewsLines>{line}</NewsLines>")), item(component("")))
    data = data.replace(b"<NewsML>", f"<NewsML {declared}>".encode() + b" " * size)
    article = next(nf.read_all(data, "newsml-1"))
    assert article.foreign == (Foreign("newsml-1", "NewsLines", line),)
    assert line.encode() in nf.write(article, "newsml-1")


def test_with_the_namespace_of_the_xml_schema() -> None:
    inner = document(item(component(text("<p>One.</p>")))).replace(
        b"<NewsML>", b'<NewsML xmlns="http://iptc.org/std/NewsML/2003-10-10/">'
    )
    assert nf.detect(inner)[0].format == "newsml-1"
    assert nf.read(inner).body == (Paragraph("One."),)


def test_no_newsml() -> None:
    with pytest.raises(nf.ReadError, match="the root element is nitf"):
        nf.read(b"<nitf/>", "newsml-1")


def test_an_external_entity_is_not_followed() -> None:
    head = b'<!DOCTYPE NewsML SYSTEM "a.dtd" [<!ENTITY % nitf SYSTEM "nitf.dtd"> %nitf; <!ENTITY x SYSTEM "/etc/hostname">]>'
    article = nf.read(head + document(item(component(text("<p>One &x;.</p>")))), "newsml-1")
    assert article.text == "One &x;."


def test_a_long_document_is_read_in_constant_memory() -> None:
    """Items come one by one, long before the end, and topics and services said before them are known."""
    taken = 0
    one = item(
        component("<DescriptiveMetadata><TopicOccurrence Topic='#t'/></DescriptiveMetadata>" + text("<p>One.</p>" * 50))
    )
    topics = "<TopicSet FormalName='x'><Topic Duid='t'><TopicType FormalName='Person'/><Description>Ann</Description></Topic></TopicSet>"
    start = f"<NewsML>{topics}<NewsEnvelope>{ENVELOPE}</NewsEnvelope>".encode()

    class Endless(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            nonlocal taken, start
            taken += 1
            while size and len(start) < size:
                start += one.encode() * 100
            part, start = start[:size], start[size:]
            return part

    found: Iterator[Article] = iter(nf.read_all(Endless(), "newsml-1"))
    for _ in range(500):
        article = next(found)
        assert article.entities == (Concept(name="Ann", kind="person"),)
        assert len(article.services) == 2
    assert taken < 200


# Dialects ---------------------------------------------------------------------------


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


def test_which_kind_of_keyword_a_property_is_is_kept() -> None:
    said = '<Metadata><MetadataType FormalName="BWKeywords"/><Property FormalName="BWState" Value="Lamu"/></Metadata>'
    article = read(item(component(said)), dialect="businesswire")
    assert (article.keywords, article.foreign) == (("Lamu",), (Foreign("newsml-1", "NewsComponent", said),))
    assert nf.read(nf.write(article, "newsml-1"), "newsml-1") == article


def test_what_newsformat_wrote_is_in_no_dialect() -> None:
    article = Article(uri="urn:newsml:belga.be:2026:x", language="GB", body=[Paragraph("One.")])
    assert nf.read(nf.write(article, "newsml-1"), "newsml-1") == article


# Writing ----------------------------------------------------------------------------


def test_the_body_as_nitf() -> None:
    article = Article(headline="Ferry", body=[Heading("Fares"), Paragraph("One.")])
    written = nf.write(article, "newsml-1", {"body": "nitf"})
    assert b"<hl2>Fares</hl2><p>One.</p></body.content>" in written
    assert nf.read(written, "newsml-1") == article
    with pytest.raises(nf.OptionError):
        nf.write(article, "newsml-1", {"body": "rtf"})


def test_a_field_that_was_changed_is_read_from_its_element() -> None:
    """What newsformat keeps beside the standard's elements never outlives a change of them."""
    article = Article(
        headline=[nf.Text("Ferry "), nf.Text("back", [nf.Style.STRONG])], kicker=[nf.Text("Sea", [nf.Style.STRONG])]
    )
    written = nf.write(article, "newsml-1")
    assert nf.read(written, "newsml-1") == article
    report = nf.Report()
    changed = nf.read(written.replace(b"Ferry back", b"Ferry gone"), "newsml-1", report=report)
    assert changed == evolve(article, headline="Ferry gone")
    assert "headline was changed" in str(report.losses)


@pytest.mark.parametrize("value", ["", "{", '{"newsformat": 99}', "[]"])
def test_what_is_kept_may_be_broken(value: str) -> None:
    kept = f"<Property FormalName='newsformat'><Property FormalName='instead' Value='title:0 x body:1'/><Property FormalName='article' Value='{value}'/></Property>"
    assert read(item(management=kept)).title == ""


def test_services_of_several_articles() -> None:
    articles = [
        Article(headline="A", services=[Concept(name="x")]),
        Article(headline="B"),
        Article(headline="C", services=[Concept(name="y", kind="product")]),
    ]
    assert list(nf.read_all(nf.write(articles, "newsml-1"))) == articles


def test_what_is_required_and_unknown_is_not_invented() -> None:
    written = nf.write(Article(headline="A"), "newsml-1")
    assert b"<FirstCreated></FirstCreated>" in written
    assert nf.read(written, "newsml-1") == Article(headline="A")


def test_dates_are_in_the_basic_form() -> None:
    zone = timezone(timedelta(hours=5, minutes=30))
    written = nf.write(Article(created=datetime(2026, 11, 24, 12, 0, 1, 500_000, zone), updated=NOON), "newsml-1")
    assert b"<FirstCreated>20261124T120001.500000+0530</FirstCreated>" in written
    assert b"<ThisRevisionCreated>20261124T120000Z</ThisRevisionCreated>" in written


def test_an_envelope_survives_whole() -> None:
    """What the DTD has no place for, too: a title, links, a set of topics with IDs."""
    topics = '<TopicSet FormalName="x"><Topic Duid="t"><TopicType FormalName="y"/></Topic></TopicSet>'
    envelope = nf.Envelope(
        title="Evening",
        uri="7",
        sender="Acme & Co",
        sent=NOON,
        language="en",
        links=[nf.EnvelopeLink(href="https://acme.example/", role="self"), nf.EnvelopeLink(href="b")],
        foreign=[
            Foreign("newsml-1", "NewsML", '<Catalog Href="c.xml"/>'),
            Foreign("newsml-1", "NewsEnvelope", '<Priority FormalName="2"/>'),
            Foreign("newsml-1", "NewsML", topics),
        ],
    )
    report = nf.Report()
    written = nf.write(Articles([Article(headline="A")], envelope=envelope), "newsml-1", report=report)
    assert report.losses == ()
    assert nf.read_all(written).envelope == envelope
    assert [problem for problem in nf.validate(written) if problem.severity is nf.Severity.ERROR] == []


PARTLY_KNOWN = {
    "sources": [
        "<Provider><Comment>a</Comment><Party FormalName='Acme'/></Provider>",
        "<Provider><Party FormalName='Acme'><Property FormalName='x' Value='y'/></Party></Provider>",
    ],
    "entities": [
        "<Location HowPresent='Origin'><Property FormalName='City' Value='A'/><Property FormalName='Country' Value='B'/></Location>",
        "<Location HowPresent='Origin'><Property FormalName='Country' Value='B'/></Location>",
    ],
    "rights": ["<Copyright><CopyrightHolder>Acme</CopyrightHolder><CopyrightDate>1999</CopyrightDate></Copyright>"],
}


@pytest.mark.parametrize("field", PARTLY_KNOWN)
def test_what_is_known_in_part_goes_back_whole(field: str) -> None:
    """As long as the article says the same, and where there is room for it."""
    section = {"sources": "AdministrativeMetadata", "entities": "DescriptiveMetadata", "rights": "RightsMetadata"}[
        field
    ]
    article = read(item(component(f"<{section}>{''.join(PARTLY_KNOWN[field])}</{section}>")))
    written = nf.write(article, "newsml-1")
    first = PARTLY_KNOWN[field][0].replace("'", '"')
    assert first.encode() in written
    assert nf.read(written, "newsml-1") == article
    assert [problem for problem in nf.validate(written) if problem.severity is nf.Severity.ERROR] == []
    (part, *rest) = getattr(article, field)
    other = evolve(part, holder="B") if field == "rights" else evolve(part, name="B")
    changed = evolve(article, **{field: [other, *rest]})
    assert nf.read(nf.write(changed, "newsml-1"), "newsml-1") == changed


def test_a_place_of_a_picture_that_is_not_safe_is_empty() -> None:
    pointed = '<p>One.</p><media><media-reference data-location="#photo0"/></media>'
    unsafe = PHOTO.replace('"a.jpg"', '"javascript:a"').replace('"t.jpg"', '"javascript:t"')
    article = read(item(component(component(text(pointed)) + unsafe)))
    assert (article.body, article.associations) == ((Paragraph("One."),), ())


def test_a_byline_that_two_persons_share_is_printed_once() -> None:
    shared = "By Ann Lee and Bo Chan"
    article = nf.Article(
        headline="A dhow", bylines=[nf.Byline(name=name, text=shared) for name in ("Ann Lee", "Bo Chan")]
    )
    document = nf.write(article, "newsml-1")
    assert document.count(f"<ByLine>{shared}</ByLine>".encode()) == 1
    assert nf.read(document, "newsml-1").bylines == article.bylines


@pytest.mark.parametrize("status", Status)
def test_what_is_killed_will_not_become_usable(status: Status) -> None:
    article = Article(headline="H", status=status, embargo=Embargo(until=NOON), signals=["kill"])
    document = nf.write(article, "newsml-1")
    assert (b"<StatusWillChange>" in document) is (status is not Status.CANCELED)
    back = nf.read(document, "newsml-1")
    assert (back.status, back.embargo) == (status, article.embargo)


# Encoded and equivalent contents ----------------------------------------------------


def encoded(data: bytes, notation: str = "Base64") -> str:
    content = f"<DataContent>{b64encode(data).decode()}</DataContent>"
    return f'<ContentItem><Encoding Notation="{notation}">{content}</Encoding></ContentItem>'


@pytest.mark.parametrize(
    "data", ["One é.\n\nTwo.", "<p>One é.</p><p>Two.</p>", "<nitf><body><p>One é.</p><p>Two.</p></body></nitf>"]
)
def test_text_in_base64_is_read(data: str) -> None:
    article = read(item(component(encoded(data.encode()))))
    assert article.body == (Paragraph("One é."), Paragraph("Two."))
    assert nf.read(nf.write(article, "newsml-1"), "newsml-1") == article


def test_the_encoding_of_text_in_base64_that_is_assumed_is_told() -> None:
    report = nf.Report()
    content = document(item(component(encoded("Café".encode("cp1252")))))
    assert nf.read(content, "newsml-1", {"dialect": "none"}, report=report).body == (Paragraph("Café"),)
    assert "Windows-1252" in str(report.remarks[0])


@pytest.mark.parametrize("other", ["", '<ContentItem Href="a.jpg"/>'])
@pytest.mark.parametrize("content", [encoded(b"\xff\xd8\xff\0\x10JFIF"), encoded(b"Hello", "gzip")])
def test_encoded_content_that_is_not_read_is_kept_and_told(content: str, other: str) -> None:
    report = nf.Report()
    article = nf.read(document(item(component(other + content))), "newsml-1", {"dialect": "none"}, report=report)
    assert article.foreign == (Foreign("newsml-1", "NewsComponent", content),)
    assert "encoded content is not read" in str(report.remarks[0])
    assert nf.read(nf.write(article, "newsml-1"), "newsml-1") == article


PLAIN, MARKED = (
    text("One.\n\nTwo."),
    text("<nitf><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>"),
)
OTHER = text("<p>Three.</p>")


@pytest.mark.parametrize(
    ("contents", "equivalent", "body", "kept"),
    [
        ([PLAIN, MARKED], False, ["One.", "Two."], [PLAIN]),
        ([MARKED, PLAIN], False, ["One.", "Two."], [PLAIN]),
        ([PLAIN, PLAIN, OTHER], False, ["One.", "Two.", "Three."], [PLAIN]),
        ([PLAIN, OTHER], False, ["One.", "Two.", "Three."], []),
        ([PLAIN, OTHER], True, ["Three."], [PLAIN]),
        ([OTHER, MARKED], True, ["Three."], [MARKED]),
    ],
)
def test_of_equivalent_contents_one_is_read(
    contents: list[str], body: list[str], kept: list[str], *, equivalent: bool
) -> None:
    yes = ' EquivalentsList="yes"' if equivalent else ""
    report = nf.Report()
    content = document(item(f"<NewsComponent{yes}>{''.join(contents)}</NewsComponent>"))
    article = nf.read(content, "newsml-1", {"dialect": "none"}, report=report)
    assert article.body == tuple(map(Paragraph, body))
    assert article.foreign == tuple(Foreign("newsml-1", "NewsComponent", each) for each in kept)
    assert ["equivalent contents" in str(remark) for remark in report.remarks] == [True] * len(kept)
    assert nf.read(nf.write(article, "newsml-1"), "newsml-1") == article
