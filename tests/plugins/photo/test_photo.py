"""What stands in the files of pictures."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from tests.plugins.photo.files import (
    FRAME,
    SCAN,
    UTF_8,
    alt,
    array,
    chunk,
    digest,
    iim,
    itxt,
    jpeg,
    packet,
    photoshop,
    png,
    resource,
    resources,
    segment,
    tiff,
    webp,
    xmp,
)

import newsformat as nf
from newsformat import (
    Article,
    Byline,
    Concept,
    Dateline,
    Embargo,
    Foreign,
    Identifier,
    Media,
    Rendition,
    Report,
    Rights,
)
from newsformat.testing._time_limits import at_most


PACKET = xmp(alt("dc:description", "The Heron at the quay"))
RECORDS = iim(UTF_8, (2, 120, "The Heron at the quay"))
CAPTION = (nf.Text("The Heron at the quay"),)


def read(content: bytes, report: Report | None = None, name: str = "in/heron.jpg") -> Article:
    return nf.read(nf.Source(content, name=name), report=report)


def lost(report: Report) -> list[str]:
    return [loss.why for loss in report.losses]


def noted(report: Report) -> list[str]:
    return [remark.message for remark in report.remarks]


def picture(article: Article) -> Media:
    (media,) = article.body
    assert isinstance(media, Media)
    return media


@pytest.mark.cases(
    ("content", "media_type"),
    [
        (jpeg(packet(PACKET)), "image/jpeg"),
        (jpeg(resources(photoshop(RECORDS))), "image/jpeg"),
        (png(itxt(PACKET)), "image/png"),
        (png(itxt(PACKET, compressed=True)), "image/png"),
        (webp((b"XMP ", PACKET)), "image/webp"),
        (webp((b"XMP ", PACKET), start=b"VP8 \x0a\0\0\0\0\0\0\x9d\x01\x2a\x40\0\x30\0"), "image/webp"),
        (webp((b"XMP ", PACKET), start=b"VP8L\x06\0\0\0\x2f\x3f\xc0\x0b\0\0"), "image/webp"),
        (tiff([(700, 1, PACKET)]), "image/tiff"),
        (tiff([(700, 7, PACKET)], ">"), "image/tiff"),
        (tiff([(700, 1, PACKET)], big=True), "image/tiff"),
        (tiff([(33723, 7, RECORDS)]), "image/tiff"),
        (tiff([(34377, 7, photoshop(RECORDS))]), "image/tiff"),
    ],
)
def test_metadata_are_found_in_each_format_and_place(content: bytes, media_type: str) -> None:
    assert [detection.format for detection in nf.detect(content)] == ["photo"]
    report = Report()
    article = read(content, report)
    assert (article.kind, picture(article).caption, picture(article).href) == ("picture", CAPTION, "heron.jpg")
    rendition = Rendition(href="heron.jpg", media_type=media_type, width=64, height=48, size=len(content))
    assert picture(article).renditions == (rendition,)
    assert (lost(report), noted(report)) == ([], [])


def test_all_datasets_of_iim() -> None:
    records = iim(
        UTF_8,
        *((1, 30, "PICS"), (2, 4, "001:Current"), (2, 5, "KEN-FERRY"), (2, 7, "draft"), (2, 10, "4")),
        *((2, 12, "IPTC:04015002:::"), (2, 15, "FIN"), (2, 20, "SHIPS"), (2, 25, "ferry"), (2, 25, "Lamu")),
        *((2, 30, "20261125"), (2, 35, "060000+0300"), (2, 37, "20261224"), (2, 38, "000000+0000")),
        *((2, 40, "No sales"), (2, 55, "20261124"), (2, 60, "093000+0300"), (2, 80, "Zoë Lee"), (2, 80, "Bo Diaz")),
        *((2, 85, "Staff"), (2, 90, "Lamu"), (2, 95, "Coast"), (2, 100, "KEN"), (2, 101, "Kenya"), (2, 103, "J-77")),
        *((2, 105, "Ferry sails"), (2, 110, "Acme"), (2, 115, "Acme Pictures"), (2, 116, "(c) Acme")),
        *((2, 120, "The Heron\rat the quay"), (2, 122, "BD")),
    )
    report = Report()
    article = read(jpeg(resources(photoshop(records))), report)
    zone = timezone(timedelta(hours=3))
    assert nf.plain(picture(article).caption) == "The Heron\nat the quay"
    assert (nf.plain(article.headline), article.title, article.urgency) == ("Ferry sails", "KEN-FERRY", 4)
    assert article.bylines == (Byline(name="Zoë Lee", role="Staff"), Byline(name="Bo Diaz"))
    assert article.contributors == (Concept(name="BD", kind="person", relation="contributor", role="caption writer"),)
    assert (article.credit, article.sources, article.services) == (
        *("Acme", (Concept(name="Acme Pictures"),), (Concept(name="PICS"),)),
    )
    assert article.dateline == Dateline(place="Lamu, Coast, Kenya")
    assert article.content_created == datetime(2026, 11, 24, 9, 30, tzinfo=zone)
    assert article.embargo == Embargo(until=datetime(2026, 11, 25, 6, tzinfo=zone))
    assert article.expires == datetime(2026, 12, 24, tzinfo=UTC)
    subject = Concept(code="04015002", scheme="subj", uri="http://cv.iptc.org/newscodes/subjectcode/04015002")
    assert article.subjects == (subject, Concept(code="FIN"), Concept(name="SHIPS", scheme="supplemental-category"))
    assert (article.genres, article.keywords) == ((Concept(name="Current"),), ("ferry", "Lamu"))
    assert article.identifiers == (Identifier(value="J-77", kind="job"),)
    assert (article.rights, [note.text for note in article.notes]) == ((Rights(notice="(c) Acme"),), ["No sales"])
    assert [part.name for part in article.foreign if part.space == "iim"] == ["2:07", "2:04"]
    names = ["photoshop:City", "photoshop:State", "Iptc4xmpCore:CountryCode", "photoshop:Country"]
    assert [part.name for part in article.foreign if part.space == "xmp"] == names
    assert lost(report) == []


@pytest.mark.cases(
    ("character_set", "caption", "remark"),
    [
        (b"\x1b%G", "Zoë über".encode(), ""),
        (b"\x1b.A", "Zoë über".encode("latin-1"), ""),
        (b"", b"Zoe", ""),
        (b"", "Zoë über".encode(), "IIM: the characters are read as UTF-8, which they are valid in"),
        (
            b"",
            "Zoë über".encode("cp1252"),
            "IIM: no character set is declared; the characters are read as cp1252, which is likely",
        ),
        (
            b"\x1b%G",
            "Zoë über".encode("cp1252"),
            "IIM: not utf-8, as declared; the characters are read as cp1252, which is likely",
        ),
    ],
)
def test_the_characters_of_iim(character_set: bytes, caption: bytes, remark: str) -> None:
    report = Report()
    said = [(1, 90, character_set)] if character_set else []
    article = read(jpeg(resources(photoshop(iim(*said, (2, 120, caption))))), report)
    assert nf.plain(picture(article).caption) in {"Zoë über", "Zoe"}
    assert noted(report) == ([remark] if remark else [])


def test_the_encoding_of_a_longer_text_is_guessed() -> None:
    caption = "Паром «Цапля» стоит у причала в старом порту, пока не кончится шторм"
    article = read(jpeg(resources(photoshop(iim((2, 120, caption.encode("cp1251")))))))
    assert nf.plain(picture(article).caption) == caption


OTHER = iim(UTF_8, (2, 105, "Ferry stays"), (2, 25, "ferry"))
HEADLINE = xmp(array("dc:subject", "ferry"), 'photoshop:Headline="Ferry sails"')


@pytest.mark.cases(
    ("checksum", "headline", "said"),
    [
        (None, "Ferry sails", "photoshop:Headline: IIM has another value, which is left out: Ferry stays"),
        (digest(OTHER), "Ferry sails", "photoshop:Headline: IIM has another value, which is left out: Ferry stays"),
        (b"\0" * 16, "Ferry sails", "photoshop:Headline: IIM has another value, which is left out: Ferry stays"),
        (
            digest(b"as it was"),
            "Ferry stays",
            "photoshop:Headline: XMP has another value, which is left out since IIM was changed later: Ferry sails",
        ),
    ],
)
def test_xmp_counts_unless_iim_was_changed_after_it(checksum: bytes | None, headline: str, said: str) -> None:
    report = Report()
    article = read(jpeg(packet(HEADLINE), resources(photoshop(OTHER, checksum))), report)
    assert (nf.plain(article.headline), article.keywords) == (headline, ("ferry",))
    assert lost(report) == [said]


def test_a_property_of_only_one_of_them_is_read() -> None:
    report = Report()
    article = read(jpeg(packet(PACKET), resources(photoshop(iim(UTF_8, (2, 110, "Acme"))))), report)
    assert (article.credit, picture(article).caption, lost(report)) == ("Acme", CAPTION, [])


def test_iim_that_is_only_shorter_does_not_differ() -> None:
    name, day = "Her Royal Highness the Princess of the Coast", "2026-11-24T09:30:00+03:00"
    records = iim(UTF_8, (2, 80, name[:32]), (2, 55, "20261124"))
    report = Report()
    both = xmp(array("dc:creator", name, kind="Seq"), f'photoshop:DateCreated="{day}"')
    article = read(jpeg(packet(both), resources(photoshop(records))), report)
    assert (article.bylines[0].name, article.content_created) == (name, datetime.fromisoformat(day))
    assert lost(report) == []


def test_extended_xmp() -> None:
    guid = "0123456789ABCDEF0123456789ABCDEF"
    more = xmp(array("Iptc4xmpExt:PersonInImage", "Ann Lee"))
    half = len(more) // 2
    pieces = [
        segment(0xE1, b"http://ns.adobe.com/xmp/extension/\0" + guid.encode() + head + more[at : at + half + 1])
        for at in (half + 1, 0)
        for head in [len(more).to_bytes(4) + at.to_bytes(4)]
    ]
    main = packet(xmp(attributes=f'photoshop:Headline="Ferry" xmpNote:HasExtendedXMP="{guid}"'))
    report = Report()
    article = read(jpeg(main, *pieces), report)
    assert (article.entities, article.foreign, lost(report)) == ((Concept(name="Ann Lee", kind="person"),), (), [])
    assert read(jpeg(main, pieces[0]), report).entities == ()
    assert lost(report) == ["a part of the extended XMP is missing, and all of it is left out"]


def test_resources_that_go_on_in_the_next_segment() -> None:
    found = photoshop(RECORDS)
    article = read(jpeg(resources(found[:20]), resources(found[20:])))
    assert picture(article).caption == CAPTION


def test_the_address_of_rights_in_photoshop() -> None:
    content = jpeg(resources(photoshop(RECORDS) + resource(0x040B, b"https://acme.example/rights")))
    assert read(content).rights == (Rights(licence="https://acme.example/rights"),)


@pytest.mark.cases("content", [jpeg(), png(), webp(), tiff([]), jpeg(packet(xmp(attributes='tiff:Make="A"')))])
def test_a_picture_without_editorial_metadata_is_no_article(content: bytes) -> None:
    report = Report()
    assert list(nf.read_all(nf.Source(content, name="icon.png"), report=report)) == []
    assert noted(report) == ["the picture has no caption, headline or other editorial metadata"]


@pytest.mark.cases(
    ("content", "message"),
    [
        (b"\xff\xd8\xff\xff", "byte 4: the file ends within a marker"),
        (jpeg()[:10], "byte 4: the file ends within a segment"),
        (jpeg(end=b"\x00\x00"), "byte 20: not a segment marker"),
        (png()[:40], "byte 33: the file ends within a chunk"),
        (webp((b"XMP ", PACKET))[:60], "byte 38: the file ends within the chunk XMP "),
        (tiff([])[:20], "byte 10: the file ends within a directory"),
        (tiff([(700, 1, PACKET)])[:200], "byte 50: the file ends within the value of a field"),
        (jpeg(resources(b"8BIM\x04\x04\0\0\0\0\xff\xff")), "byte 38: an image resource of Photoshop ends too early"),
        (jpeg(resources(b"no resource at all")), "byte 38: not a Photoshop image resource"),
        (png(itxt(PACKET, compressed=True).replace(b"x\x9c", b"x\x9d", 1)), "byte 73: the chunk iTXt is damaged"),
    ],
)
def test_damaged_files_are_refused_with_the_offset(content: bytes, message: str) -> None:
    with pytest.raises(nf.ReadError) as raised:
        nf.read(content, "photo")
    assert raised.value.message.startswith(message)


def test_metadata_before_the_damage_are_kept() -> None:
    report = Report()
    article = read(jpeg(packet(PACKET), end=FRAME + b"\xff\xe2\xff"), report)
    assert picture(article).caption == CAPTION
    assert lost(report) == [
        f"byte {len(jpeg(packet(PACKET), end=FRAME)) + 2}: the file ends within a segment; what follows is left out"
    ]


def test_damaged_records_and_packets_are_left_out() -> None:
    report = Report()
    damaged = RECORDS + b"\x1c\x02\x69\x00\xff"
    article = read(jpeg(packet(b"<x:xmpmeta"), resources(photoshop(damaged))), report)
    assert picture(article).caption == CAPTION
    assert [why.partition(":")[0] for why in lost(report)] == ["XMP is damaged, and left out", "byte 127"]


def test_binary_datasets_are_left_out() -> None:
    report = Report()
    read(jpeg(resources(photoshop(RECORDS + iim((3, 10, b"\x01"), (2, 200, b"\0\x01"))))), report)
    assert lost(report) == ["IIM 3:10 is not text; left out", "IIM 2:200 is not text; left out"]


def test_an_extended_dataset() -> None:
    said = b"The Heron at the quay"
    records = iim(UTF_8) + b"\x1c\x02\x78\x80\x04" + len(said).to_bytes(4) + said
    assert picture(read(jpeg(resources(photoshop(records))))).caption == CAPTION


def test_dates_of_which_a_part_is_unknown() -> None:
    article = read(jpeg(resources(photoshop(iim(UTF_8, (2, 120, "A"), (2, 55, "20261100"))))))
    assert article.content_created is None
    assert [part.name for part in article.foreign] == ["photoshop:DateCreated"]


def test_pixels_are_not_counted_against_the_limit() -> None:
    limits = nf.Limits(item_bytes=4_000)
    content = jpeg(packet(PACKET), segment(0xE2, b"\0" * 60_000), end=FRAME + SCAN + b"\0" * 100_000)
    assert nf.read(nf.Source(content, limits=limits)).kind == "picture"
    bomb = png(itxt(b" " * 100_000 + PACKET, compressed=True))
    with pytest.raises(nf.ReadError, match="raise the limit item_bytes"):
        nf.read(nf.Source(bomb, limits=limits))


def test_a_picture_without_a_file_name() -> None:
    report = Report()
    assert picture(nf.read(jpeg(packet(PACKET)), report=report)) == Media(caption="The Heron at the quay")
    assert "as it has no file name" in noted(report)[0]


def test_the_file_name_is_an_address() -> None:
    assert picture(read(jpeg(packet(PACKET)), name="a/b c#1%.jpg")).href == "b%20c%231%25.jpg"


@pytest.mark.cases("target", ["newsml-g2", "ninjs", "json", "xmp"])
def test_a_picture_is_written_as_a_picture(target: str) -> None:
    article = read(jpeg(packet(PACKET)))
    back = nf.read(nf.write(article, target), target)
    assert (back.kind, back.body) == (article.kind, article.body)


def test_a_caption_is_a_cell_of_a_table() -> None:
    row = nf.write(read(jpeg(packet(PACKET))), "csv").decode().splitlines()[1]
    assert ",The Heron at the quay," in row


def test_datasets_without_a_property_are_kept_by_number() -> None:
    article = read(jpeg(resources(photoshop(RECORDS + iim((2, 22, "FIX"), (2, 12, "IPTC:04000000:economy"))))))
    assert article.foreign == (Foreign("iim", "2:22", "FIX"), Foreign("iim", "2:12", "IPTC:04000000:economy"))


EXIF = [(270, 2, b"The Heron at the quay\0"), (315, 2, b"Ann Lee; Bo Diaz\0"), (33432, 2, b"(c) Acme\0")]


def exif(*fields: tuple[int, int, bytes]) -> bytes:
    return segment(0xE1, b"Exif\0\0" + tiff(fields))


@pytest.mark.cases(
    "content",
    [
        jpeg(exif(*EXIF)),
        png(chunk(b"eXIf", tiff(EXIF, ">"))),
        webp((b"EXIF", tiff(EXIF))),
        webp((b"EXIF", b"Exif\0\0" + tiff(EXIF))),
        tiff(EXIF),
    ],
)
def test_exif_is_used_where_xmp_and_iim_have_no_value(content: bytes) -> None:
    report = Report()
    article = read(content, report)
    assert (picture(article).caption, article.rights) == (CAPTION, (Rights(notice="(c) Acme"),))
    assert ([byline.name for byline in article.bylines], lost(report)) == (["Ann Lee", "Bo Diaz"], [])


def test_the_time_of_exif() -> None:
    directory = tiff([(36867, 2, b"2026:11:24 09:30:00\0"), (36881, 2, b"+03:00\0")])
    fields = [*EXIF, (34665, 4, b"????")]
    start = len(tiff(fields)) - 8 + 8
    shifted = bytearray(directory[8:])
    for at in range(2, 2 + 12 * 4, 12):  # the offsets of values, of which the directory was the first
        if int.from_bytes(shifted[at + 4 : at + 8], "little") > 4:
            there = int.from_bytes(shifted[at + 8 : at + 12], "little") - 8 + start
            shifted[at + 8 : at + 12] = there.to_bytes(4, "little")
    whole = tiff([*EXIF, (34665, 4, start.to_bytes(4, "little"))]) + bytes(shifted)
    assert read(whole).content_created == datetime(2026, 11, 24, 9, 30, tzinfo=timezone(timedelta(hours=3)))


def test_other_values_of_exif_are_left_out() -> None:
    report = Report()
    article = read(jpeg(packet(xmp(array("dc:creator", "Cy Fox", kind="Seq"))), exif(*EXIF)), report)
    assert (article.bylines, picture(article).caption) == ((Byline(name="Cy Fox"),), CAPTION)
    assert lost(report) == ["dc:creator: Exif has another value, which is left out: Ann Lee; Bo Diaz"]


def test_a_description_set_by_the_camera_is_ignored() -> None:
    own = exif((270, 2, b"ACME DIGITAL CAMERA"), (271, 2, b"Acme Optical Co."))
    assert list(nf.read_all(jpeg(own))) == []


def test_damaged_exif_is_left_out() -> None:
    report = Report()
    read(jpeg(packet(PACKET), segment(0xE1, b"Exif\0\0" + tiff(EXIF)[:40])), report)
    assert lost(report) == ["Exif is damaged, and left out: byte 10: the file ends within a directory"]


def test_the_texts_of_png_are_reported() -> None:
    report = Report()
    read(png(itxt(PACKET), chunk(b"tEXt", b"Author\0Ann Lee"), chunk(b"tEXt", b"Software\0Acme")), report)
    place = len(png(itxt(PACKET))) - 12 + 8
    assert lost(report) == [f"byte {place}: the PNG text Author is left out"]


def test_genres_of_iim_beyond_the_first_and_their_numbers_are_kept() -> None:
    for genres, kept in ((["Current"], []), (["001:Current"], ["001:Current"]), (["A", "B"], ["A", "B"])):
        article = read(jpeg(resources(photoshop(iim(UTF_8, *((2, 4, genre) for genre in genres))))))
        assert [part.value for part in article.foreign if part.name == "2:04"] == kept


def test_the_signature_of_a_png_alone_is_neither_picture_nor_text() -> None:
    begun = png()[:8]
    assert nf.detect(begun) == ()
    with pytest.raises(nf.UnknownFormat, match="a PNG picture"):
        nf.read(begun)


def test_nested_structures_take_linear_time() -> None:
    spaces = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:e="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"'
    rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
    start, end = '<e:LocationShown rdf:parseType="Resource"><e:City>Ashby</e:City>', "</e:LocationShown>"
    inner = f"<dc:title>Quay</dc:title>{start * 28}{end * 28}"
    packet = f'<rdf:RDF {rdf}><rdf:Description rdf:about="" {spaces}>{inner}</rdf:Description></rdf:RDF>'
    with at_most(2, "reading them"):
        assert nf.read(packet.encode(), "xmp").title
