"""Which picture leads a story, and what renditions it has."""

from __future__ import annotations

from newsformat import Association, Media, Rendition
from newsformat.markup.pictures import lead_picture, renditions_of


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
