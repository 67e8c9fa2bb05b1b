"""An item of a picture, graphic, audio or video that has a text, too: what is elsewhere comes first in the body."""

from __future__ import annotations

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import Association, Media, Paragraph, Rendition

from . import items
from .items import XHTML, again, read


HREF = "https://example.com/v.mp4"
VIDEO = f'<remoteContent rendition="rnd:web" href="{HREF}" contenttype="video/mp4"/>'
LONGER = VIDEO.replace("/>", ' duration="30"/>')
FILES = (Rendition(href=HREF, name="web", media_type="video/mp4"),)
MEDIA = Media(HREF, kind="video", renditions=FILES)


def item(*renditions: str, kind: str = "video", caption: str = "") -> bytes:
    described = f'<description role="drol:caption">{caption}</description>' if caption else ""
    return items.item(f'<itemClass qcode="ninat:{kind}"/>', described, "".join(renditions))


def text(html: str) -> str:
    return (
        f'<inlineXML contenttype="application/xhtml+xml"><html xmlns="{XHTML}"><head><title/></head>'
        f"<body>{html}</body></html></inlineXML>"
    )


@pytest.mark.cases("file", [VIDEO, LONGER])
@pytest.mark.cases("html", ["<p>Script</p>", '<p class="x">Script</p>'])
def test_it_is_the_first_block(file: str, html: str) -> None:
    article = read(item(text(html), file, caption="A ship"))
    assert article.body == (evolve(MEDIA, caption="A ship"), Paragraph("Script"))
    assert again(article) == article


def test_what_is_kept_of_both_is_written_back() -> None:
    markup = text('<p class="x">Script</p>')
    document = nf.write(read(item(markup, LONGER)), "newsml-g2")
    assert markup.encode() in document
    assert LONGER.encode() in document


def test_the_text_may_show_it_itself() -> None:
    shown = f'<p class="x">One</p><video src="{HREF}"></video>'
    article = read(item(text(shown), VIDEO))
    assert article.body == (Paragraph("One"), Media(HREF, kind="video"))
    assert text(shown).replace("></video>", "/>").encode() in nf.write(article, "newsml-g2")
    assert again(article) == article


def test_beside_a_text_it_is_an_association() -> None:
    article = read(item(text("<p>Script</p>"), VIDEO, kind="text"))
    assert article.body == (Paragraph("Script"),)
    assert article.associations == (Association(media=MEDIA),)
    document = nf.write(article, "newsml-g2")
    assert VIDEO.encode() in document
    assert b"<link" not in document
    assert again(article) == article


@pytest.mark.cases(
    ("address", "is_taken"), [("file:///feed/quay.jpg", 1), ("file://quay.jpg", 1), ("javascript:x()", 0), ("//a/b", 0)]
)
def test_a_file_of_the_delivery_is_one(address: str, is_taken: int) -> None:
    html = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>A quay.</p></body></html>'
    document = item(f'<remoteContent href="{address}" contenttype="image/jpeg"/>', html)
    article = read(document)
    assert [media_item.href for media_item in article.media] == [address] * is_taken
    assert again(article) == article


def picture(name: str, file: str) -> str:
    return f'<remoteContent rendition="{name}" href="https://example.com/{file}" contenttype="image/jpeg"/>'


BESIDE = [
    ([picture("rnd:highRes", "a.jpg"), picture("rnd:thumbnail", "a2.jpg")], [["a.jpg", "a2.jpg"]]),
    ([picture("rnd:web", "a.jpg"), picture("rnd:web", "b.jpg")], [["a.jpg"], ["b.jpg"]]),
    ([picture("", "a.jpg").replace('rendition="" ', ""), picture("rnd:web", "b.jpg")], [["a.jpg"], ["b.jpg"]]),
    ([picture("rnd:web", "a.jpg"), VIDEO.replace("rnd:web", "rnd:main")], [["a.jpg"], ["v.mp4"]]),
    ([picture("rnd:web", "shown.jpg"), picture("rnd:web", "b.jpg")], [["b.jpg"]]),
    ([VIDEO.replace("video/mp4", "application/pdf")], []),
    ([VIDEO.replace("https:", "javascript:")], []),
]


@pytest.mark.cases(("files", "expected"), BESIDE)
def test_which_files_beside_a_text_are_one_picture(files: list[str], expected: list[list[str]]) -> None:
    shown = '<p>Script</p><img src="https://example.com/shown.jpg" alt=""/>'
    article = read(item(text(shown), *files, kind="text"))
    media = [association.media for association in article.associations if association.media]
    assert [[file.href.rpartition("/")[2] for file in media_item.renditions] for media_item in media] == expected
    assert again(article) == article
    assert all(file.encode() in nf.write(article, "newsml-g2") for file in files if "javascript" not in file)


@pytest.mark.cases(
    "associations",
    [
        (),
        (Association(title="Story", uri="urn:a"), Association(media=MEDIA)),
        (Association(media=MEDIA), Association(title="Story", uri="urn:a")),
        (Association(media=evolve(MEDIA, caption="A ship")),),
        (Association(media=MEDIA), Association(media=MEDIA)),
    ],
)
@pytest.mark.cases("file", [VIDEO, LONGER])
@pytest.mark.cases("kind", ["text", "video"])
def test_associations_of_a_text_with_files_that_were_changed(
    associations: tuple[Association, ...], file: str, kind: str
) -> None:
    article = evolve(read(item(text("<p>Script</p>"), file, kind="text")), associations=associations, kind=kind)
    assert again(article) == article


BODIES = [
    (),
    (Paragraph("Another"),),
    (MEDIA,),
    (MEDIA, Paragraph("Another")),
    (Media("https://example.com/other.mp4", kind="video"), Paragraph("Script")),
    (MEDIA, Paragraph("Script"), MEDIA),
    (evolve(MEDIA, credit="Ann Lee"), Paragraph("Script")),
]


@pytest.mark.cases("body", BODIES)
@pytest.mark.cases("file", [VIDEO, LONGER])
@pytest.mark.cases("html", ["<p>Script</p>", '<p class="x">Script</p>', '<p id="a"/>'])
def test_an_article_that_was_changed(body: tuple[nf.Paragraph | Media, ...], file: str, html: str) -> None:
    article = evolve(read(item(text(html), file)), body=body)
    assert again(article) == article


SHOWN = [
    (("rend:thumbnail:150x100", "rend:viewImage:450x640", "rend:baseImage"), "rend:baseImage"),
    (("rend:thumbnail:150x100", "x:large"), "x:large"),
    (("rnd:thumbnail", "rnd:preview", "rnd:lowRes"), "rnd:lowRes"),
    (("rnd:lowRes", "x:large", "rnd:thumbnail"), "x:large"),
    (("rnd:web", "rnd:highRes"), "rnd:highRes"),
]


@pytest.mark.cases(("names", "shown"), SHOWN)
def test_which_rendition_is_shown(names: tuple[str, ...], shown: str) -> None:
    files = [f'<remoteContent rendition="{name}" href="https://example.com/{name}"/>' for name in names]
    (media,) = read(item(*files, kind="picture")).body
    assert isinstance(media, Media)
    assert media.href == f"https://example.com/{shown}"


@pytest.mark.cases("other", ["image/tiff", "application/postscript", "application/pdf"])
def test_a_file_that_pages_show_comes_before_one_for_print(other: str) -> None:
    files = [f'<remoteContent href="a" contenttype="{other}" width="9" height="9"/>']
    files.append('<remoteContent href="b.png" contenttype="image/png" width="4" height="4"/>')
    (shown,) = read(items.item('<itemClass qcode="ninat:graphic"/>', body="".join(files))).body
    assert isinstance(shown, Media)
    assert (shown.href, len(shown.renditions)) == ("b.png", 2)
