"""Pictures and other files of NewsML 1."""

from __future__ import annotations

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import Article, Association, Foreign, Media, Paragraph, Rendition

from .items import component, document, item, read, story, text


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


def test_a_caption_that_has_the_address_of_its_picture_is_of_that() -> None:
    photo = "<Role FormalName='Main'/><ContentItem Href='a.jpg'><MediaType FormalName='Photo'/></ContentItem>"
    caption = "<Role FormalName='Caption'/><ContentItem Href='{}'><DataContent>A dhow</DataContent></ContentItem>"
    parts = [component(text("<p>One.</p>")), component(photo), component(caption.format("a.jpg"))]
    (found,) = read(item(component("".join(parts)))).associations
    assert found == Association(role="Main", media=Media("a.jpg", caption="A dhow"))
    parts[2] = component(caption.format("b.jpg"))
    assert len(read(item(component("".join(parts)))).associations) == len(parts) - 1


SAID = "<Property FormalName='caption' Value='A dhow'/>"


@pytest.mark.cases("said", [SAID, f"<Characteristics>{SAID}</Characteristics>", SAID.replace("caption", "Legende")])
@pytest.mark.cases("around", ["{}", component("{}")], ids=["beside the text", "in a component"])
def test_a_property_of_a_file_that_is_called_so_is_its_caption(said: str, around: str) -> None:
    file = f"<ContentItem Href='a.jpg'><MediaType FormalName='Photo'/>{said}</ContentItem>"
    report = nf.Report()
    found = nf.read(document(item(component(text("<p>One.</p>") + around.format(file)))), report=report)
    assert found.associations == (Association(media=Media("a.jpg", caption="A dhow")),)
    assert found.foreign == ()
    assert report.losses == ()


def test_a_caption_in_a_component_of_its_own_comes_before_a_property() -> None:
    report = nf.Report()
    said = "<Property FormalName='Caption' Value='A boat'/>"
    file = f"<ContentItem Href='a.jpg'><MediaType FormalName='Photo'/>{said}</ContentItem>"
    caption = component("<Role FormalName='Caption'/><ContentItem><DataContent>A dhow</DataContent></ContentItem>")
    main = component(text("<p>One.</p>"))
    (found,) = nf.read(document(item(component(main + component(file + caption)))), report=report).associations
    assert found.media == Media("a.jpg", caption="A dhow")
    assert [str(loss).partition(": ")[2] for loss in report.losses] == [
        "a further caption of a picture is left out: 'A boat'"
    ]


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


@pytest.mark.cases("inner", BESIDE)
@pytest.mark.cases("main", [component(text("<p>One.</p>")), story("Ferry back", "One.")], ids=["part", "story"])
def test_what_a_picture_says_beside_its_file_is_kept(main: str, inner: str) -> None:
    picture = component(f"{inner}<ContentItem Href='a.jpg'><MediaType FormalName='Photo'/></ContentItem>")
    kept = read(item(component(main + picture))).foreign
    assert [each.value.replace('"', "'") for each in kept] == BESIDE[inner]


@pytest.mark.cases("name", ["JPEG Baseline", "image/jpeg"])
def test_the_format_of_a_file_is_its_type(name: str) -> None:
    file = f"<ContentItem Href='a'><MediaType FormalName='Photo'/><Format FormalName='{name}'/></ContentItem>"
    (media,) = read(item(component(file))).body
    assert isinstance(media, Media)
    assert [rendition.media_type for rendition in media.renditions] == ["image/jpeg"]


def test_a_text_may_say_where_it_stands_too() -> None:
    article = read(
        item(component(text("<p>One.</p>").replace("<ContentItem", "<ContentItem Href='https://a.example/1'")))
    )
    assert article.body == (Paragraph("One."),)
    assert article.associations == (Association(href="https://a.example/1"),)
    assert nf.read(nf.write(article, "newsml-1"), "newsml-1") == article


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


def test_a_place_of_a_picture_that_is_not_safe_is_empty() -> None:
    pointed = '<p>One.</p><media><media-reference data-location="#photo0"/></media>'
    unsafe = PHOTO.replace('"a.jpg"', '"javascript:a"').replace('"t.jpg"', '"javascript:t"')
    article = read(item(component(component(text(pointed)) + unsafe)))
    assert (article.body, article.associations) == ((Paragraph("One."),), ())


def test_a_media_type_that_nobody_knows_is_no_reason_to_take_a_picture_for_a_file() -> None:
    file = '<ContentItem Href="a.bin"><MediaType FormalName="PhotoFront"/><MimeType FormalName="image/jpeg"/></ContentItem>'
    report = nf.Report()
    article = nf.read(
        document(item(component(component(text("<p>One.</p>")) + component(file)))), "newsml-1", report=report
    )
    assert [association.media and association.media.kind for association in article.associations] == ["image"]
    assert "the MediaType 'PhotoFront' of a file is not kept" in [loss.why for loss in report.losses]


def test_files_of_one_picture_may_stand_in_a_choice_of_equivalents() -> None:
    large = "<Role FormalName='Main'/><ContentItem Href='a.jpg'><MediaType FormalName='Photo'/></ContentItem>"
    small = "<Role FormalName='Thumbnail'/><ContentItem Href='t.jpg'><MediaType FormalName='Photo'/></ContentItem>"
    choice = f"<NewsComponent EquivalentsList='yes'>{component(large)}{component(small)}</NewsComponent>"
    caption = component(f"<Role FormalName='Caption'/>{text('A dhow')}")
    picture = component(f"<Role FormalName='Main Picture'/>{choice}{caption}")
    article = read(item(component(text("<p>One.</p>") + picture)))
    media = Media(
        "a.jpg",
        caption="A dhow",
        renditions=[Rendition(href="a.jpg", name="Main"), Rendition(href="t.jpg", name="Thumbnail")],
    )
    assert article.associations == (Association(role="Main Picture", media=media),)
    assert nf.read(nf.write(article, "newsml-1"), "newsml-1") == article


def test_the_only_component_with_files_has_those_of_the_picture() -> None:
    photo = "<MediaType FormalName='Photo'/>"
    files = component("".join(f"<ContentItem Href='{name}.jpg'>{photo}</ContentItem>" for name in "at"))
    caption = component(f"<Role FormalName='Caption'/>{text('A dhow')}")
    article = read(item(component(text("<p>One.</p>") + component(caption + files))))
    media = Media("a.jpg", caption="A dhow", renditions=[Rendition(href="a.jpg"), Rendition(href="t.jpg")])
    assert article.associations == (Association(media=media),)


def test_a_caption_without_a_picture_is_kept_beside_the_story() -> None:
    story = component(f"<NewsLines><HeadLine>A</HeadLine></NewsLines>{text('<p>One.</p>')}")
    caption = component(component(f"<Role FormalName='Caption'/>{text('A dhow')}"))
    article = read(item(component(caption + story)))
    assert article.body == (Paragraph("One."),)
    assert article.associations == (Association(role="Caption", article=Article(body=[Paragraph("A dhow")])),)
