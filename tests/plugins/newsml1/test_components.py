"""How the components of an item of NewsML 1 make articles, and what becomes of what is said beside them."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat import Article, Association, Byline, Foreign, Headline, Paragraph, Rights

from .items import component, document, item, read, story, text


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
    assert [loss.why for loss in report.losses] == ["left out, notices of a component, as the one in it has its own"]


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


@pytest.mark.cases(
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


@pytest.mark.cases("inner", KEPT)
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
    "<NewsComponent xml:lang='x y'><ContentItem><DataContent>x</DataContent></ContentItem></NewsComponent>": (
        "xml:lang of a NewsComponent is left out, it is not a language tag: 'x y'"
    ),
    "<ContentItem Href='a.jpg'><MediaType FormalName='Photo'/><Characteristics><Property FormalName='Width' Value='3'/>"
    "<Property FormalName='Tint' Value='red'/></Characteristics></ContentItem>": "Tint of a file is not kept",
}


@pytest.mark.cases("inner", LEFT_OUT)
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


def test_a_text_beside_the_story_has_the_headline_of_its_component() -> None:
    main = "<NewsLines><HeadLine>Ferry back</HeadLine></NewsLines>" + component(text("<p>One.</p>"))
    article = read(item(component(main + story("Fares", "Two.", role="Infobox"))))
    assert article.associations == (
        Association(role="Infobox", article=Article(headline="Fares", body=[Paragraph("Two.")])),
    )
    assert nf.read(nf.write(article, "newsml-1"), "newsml-1") == article


def test_a_text_of_an_unknown_role_is_the_body_if_there_is_no_other() -> None:
    article = read(item(component(component(f"<Role FormalName='Legal'/>{text('One.')}"))))
    assert article.body == (Paragraph("One."),)


PLAIN, MARKED = (
    text("One.\n\nTwo."),
    text("<nitf><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>"),
)
OTHER = text("<p>Three.</p>")


@pytest.mark.cases(
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
    assert sum("equivalent contents" in str(remark) for remark in report.remarks) == len(kept)
    assert nf.read(nf.write(article, "newsml-1"), "newsml-1") == article


@pytest.mark.cases(
    ("yes", "second", "body"),
    [
        (' EquivalentsList="yes"', OTHER, ["Three."]),
        (' EquivalentsList="yes"', PLAIN, ["One.", "Two."]),
        ("", PLAIN, ["One.", "Two."]),
        ("", OTHER, ["Three.", "One.", "Two."]),
    ],
)
def test_of_equivalent_components_one_is_read(yes: str, second: str, body: list[str]) -> None:
    parts = [component(f"<Role FormalName='Main'/>{content}") for content in (second, MARKED)]
    article = read(item(f"<NewsComponent{yes}>{''.join(parts)}</NewsComponent>"))
    assert article.body == tuple(map(Paragraph, body))
    assert len(article.foreign) == (len(body) < len(["Three.", "One.", "Two."]))


def test_of_equivalents_in_equivalents_those_of_one_part_are_read() -> None:
    inner = f"<NewsComponent EquivalentsList='yes'>{component(PLAIN)}{component(MARKED)}</NewsComponent>"
    outer = f"<NewsComponent EquivalentsList='yes'>{inner}{component(PLAIN.replace('One', 'Ten'))}</NewsComponent>"
    article = read(item(component("<NewsLines><HeadLine>Ferry</HeadLine></NewsLines>" + outer)))
    assert article.body == (Paragraph("One."), Paragraph("Two."))
    assert [part.value for part in article.foreign] == [PLAIN, PLAIN.replace("One", "Ten")]


@pytest.mark.cases(
    ("content", "said"),
    [
        (text("<p>One.</p>"), True),
        ("<NewsItemRef NewsItem='urn:a'/><NewsItemRef NewsItem='urn:b'/>", True),
        (component(text("<p>One.</p>")) + component(text("<p>Two.</p>")), False),
    ],
)
def test_a_list_of_equivalents_without_a_choice_is_said(content: str, said: bool) -> None:  # noqa: FBT001 -- a case
    report = nf.Report()
    document_ = document(item(f"<NewsComponent EquivalentsList='yes'>{content}</NewsComponent>"))
    list(nf.read_all(nf.Source(document_), "newsml-1", report=report))
    assert any("nothing to choose" in remark.message for remark in report.remarks) is said


def test_a_content_item_in_another_is_one_of_its_own() -> None:
    report = nf.Report()
    inner = (
        "<ContentItem><ContentItem Href='http://a.example/v'/><DataContent><p>A film.</p></DataContent></ContentItem>"
    )
    article = nf.read(document(item(component(inner))), "newsml-1", report=report)
    assert article.body == (Paragraph("A film."),)
    assert [association.href for association in article.associations] == ["http://a.example/v"]
    assert not report.losses


@pytest.mark.cases("role", ["Main", "Caption", "Abstract"])
def test_the_head_of_a_document_in_a_text_of_any_role_is_kept(role: str) -> None:
    head = "<body.head><rights><rights.owner>Ann Lee</rights.owner></rights></body.head>"
    content = f"<nitf><body>{head}<body.content><p>A film.</p></body.content></body></nitf>"
    article = read(item(component(component(f"<Role FormalName='{role}'/>{text(content)}"))))
    assert "<rights.owner>Ann Lee</rights.owner>" in str(article.foreign)


def test_what_stands_elsewhere_in_newsml_is_no_text_of_an_item() -> None:
    inner = "<ContentItem><NewsItemId>040729.x</NewsItemId><DataContent><p>A film.</p></DataContent></ContentItem>"
    article = read(item(component(inner)))
    assert article.body == (Paragraph("A film."),)
    assert article.foreign == (Foreign("newsml-1", "ContentItem", "<NewsItemId>040729.x</NewsItemId>"),)
