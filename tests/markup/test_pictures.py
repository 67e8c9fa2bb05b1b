"""Which picture leads a story, and what renditions it has."""

from __future__ import annotations

import pytest

from newsformat import Association, Media, Rendition, Report
from newsformat.markup.html import read_html
from newsformat.markup.pictures import lead_picture, renditions_of, with_linked_file


def _picture(href: str, role: str = "") -> Association:
    return Association(role=role, media=Media(href))


def test_a_logo_leads_only_where_there_is_nothing_else() -> None:
    logo, harbour, unsafe = _picture("logo.png", "Company logo"), _picture("harbour.jpg"), _picture("javascript:x")
    assert lead_picture([unsafe, logo, harbour]) == harbour
    assert lead_picture([unsafe, logo]) == logo
    assert lead_picture([unsafe]) is None


def test_a_file_of_which_nothing_is_known_but_its_address_is_no_rendition() -> None:
    assert renditions_of(Rendition(href="harbour.jpg")) == ()
    sized = Rendition(href="harbour.jpg", width=640)
    assert renditions_of(sized) == (sized,)


SMALL, LARGE = Rendition(href="/a-300x200.jpg"), Rendition(href="/a.jpg?w=900")


@pytest.mark.cases(
    ("picture", "href", "expected"),
    [
        (Media("/a.jpg"), "/a.jpg", Media("/a.jpg")),
        (Media(SMALL.href), LARGE.href, Media(SMALL.href, renditions=[SMALL, LARGE])),
        (Media(SMALL.href, renditions=[SMALL, LARGE]), LARGE.href, Media(SMALL.href, renditions=[SMALL, LARGE])),
        (Media("/a.jpg"), "/story.html?picture=a.jpg", None),
        (Media("/a.jpg"), "https://w.example/wiki/File:A.jpg", None),
        (Media("/a.jpg"), "/wiki/Datei%3AA.jpg", None),
        (Media("/a.mp4", kind="video"), "/a.jpg", None),
        (Media(alt="A lock"), "/a.jpg", None),
    ],
)
def test_a_link_around_a_picture_may_lead_to_a_file_of_it(picture: Media, href: str, expected: Media | None) -> None:
    assert with_linked_file(picture, href) == expected


def test_the_link_of_a_picture_is_lost_where_it_leads_to_no_file() -> None:
    for markup, losses in (('<a href="/a.jpg"><img src="/b.jpg"></a>', 0), ('<a href="/1"><img src="/b.jpg"></a>', 1)):
        report = Report()
        (found,) = read_html(f"<figure>{markup}</figure>", report)
        assert len(report.losses) == losses
        assert isinstance(found, Media)
        assert bool(found.renditions) is not bool(losses)
