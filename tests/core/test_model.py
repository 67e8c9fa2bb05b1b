"""The model: immutable, canonical, typed."""

import json
import re
from datetime import UTC, date, datetime, timedelta, timezone

import attrs
import pytest

import newsformat as nf
from newsformat.plugin import SOURCE_TYPES


def test_articles_are_immutable_and_hashable():
    article = nf.Article(headline="A", body=[nf.Paragraph("b")])
    refused = r"^Article\.headline cannot be changed; attrs\.evolve makes a changed copy$"
    with pytest.raises(attrs.exceptions.FrozenInstanceError, match=refused):
        article.headline = ()
    with pytest.raises(attrs.exceptions.FrozenInstanceError, match=refused):
        del article.headline
    assert len({article, nf.Article(headline="A", body=(nf.Paragraph("b"),))}) == 1


def test_lists_become_tuples_and_strings_running_text():
    article = nf.Article(headline="A  b", keywords=["x", " y "], bylines=[nf.Byline(name=" N ")])
    assert article.headline == (nf.Text("A b"),)
    assert article.keywords == ("x", "y")
    assert article.bylines == (nf.Byline(name="N"),)


def test_notes_keep_their_lines():
    assert nf.EditorsNote(text="\n a  b \r\n\r\n c \n").text == "a b\n\nc"


def test_preformatted_text_keeps_its_white_space():
    assert nf.Preformatted("a  b\r\n\tc").text == "a  b\n\tc"


@pytest.mark.cases("name", ["created", "content_created", "updated", "published", "expires"])
def test_datetimes_need_a_zone(name):
    with pytest.raises(ValueError, match=f"{name} needs a time zone"):
        nf.Article(**{name: datetime(2026, 11, 24)})  # noqa: DTZ001 -- that is the point
    assert nf.Article(**{name: datetime(2026, 11, 24, tzinfo=UTC)})


@pytest.mark.cases(
    ("said", "kept"),
    [
        ("print", f"{SOURCE_TYPES}print"),
        ("digsrctype:print", f"{SOURCE_TYPES}print"),
        ("https://cv.iptc.org/newscodes/digitalsourcetype/later", f"{SOURCE_TYPES}later"),
        ("https://schema.org/TrainedAlgorithmicMediaDigitalSource", f"{SOURCE_TYPES}trainedAlgorithmicMedia"),
        ("schema:PrintDigitalSource", f"{SOURCE_TYPES}print"),
        ("https://other.example/PrintDigitalSource", "https://other.example/PrintDigitalSource"),
        (" a  mix ", "a mix"),
        ("DigitalSource", "DigitalSource"),
    ],
)
def test_a_digital_source_type_has_one_form(said, kept):
    assert nf.Article(digital_source_type=said).digital_source_type == kept
    assert nf.Media(digital_source_type=kept).digital_source_type == kept
    document = json.dumps({"newsformat": 1, "digital_source_type": said}).encode()
    assert nf.read(document, "json").digital_source_type == kept


@pytest.mark.cases("value", ["2026-11-24T08:00:00Z", date(2026, 11, 24), 0])
def test_a_date_is_a_datetime(value):
    with pytest.raises(TypeError, match=f"published must be a datetime, not {type(value).__name__}"):
        nf.Article(published=value)


@pytest.mark.cases("urgency", [0, 10, "5"])
def test_urgency_is_one_to_nine(urgency):
    with pytest.raises((ValueError, TypeError)):
        nf.Article(urgency=urgency)


@pytest.mark.cases("level", [0, 7])
def test_heading_levels_are_one_to_six(level):
    with pytest.raises(ValueError, match="level"):
        nf.Heading("x", level)


DIRECTIONS = {
    "ar": "rtl",
    "fa-IR": "rtl",
    "he": "rtl",
    "ur": "rtl",
    "ara": "rtl",
    "fas-IR": "rtl",
    "en": "ltr",
    "az": "ltr",
    "az-Arab": "rtl",
    "ku": "ltr",
    "ks-Deva": "ltr",
    "en-x-arab": "ltr",
    "afb": "rtl",
    "haz-AF": "rtl",
    "pa": "ltr",
    "pa-PK": "rtl",
    "ku-LB": "rtl",
    "tg-PK": "rtl",
    "ha-SD": "rtl",
    "kk-MN": "rtl",
    "ug-MN": "ltr",
    "ku-Yezi": "rtl",
    "pa-Guru-PK": "ltr",
    "ku-IQ": "rtl",
    "ku-TR": "ltr",
    "sd-IN": "ltr",
    "sd-Arab-IN": "rtl",
    "en-PK": "ltr",
    "pa-x-pk": "ltr",
}


@pytest.mark.cases(("language", "direction"), DIRECTIONS.items())
def test_direction_follows_the_language(language, direction):
    assert nf.Article(language=language).direction == direction


@pytest.mark.cases(
    ("headline", "body", "direction"),
    [("أخبار NATO", "", "rtl"), ("News", "", "ltr"), ("", "חדשות", "rtl"), ("", "", "ltr"), ("123", "", "ltr")],
)
def test_direction_of_an_unknown_language_follows_the_letters(headline, body, direction):
    assert nf.Article(headline=headline, body=[nf.Paragraph(body)]).direction == direction


def test_text_is_the_running_text_without_media_and_related_stories():
    article = nf.Article(
        body=[
            nf.Paragraph("One."),
            nf.Related([nf.RelatedLink("Other")], "More"),
            nf.Quote([nf.Paragraph("Said.")], "She"),
            nf.List([[nf.Paragraph("i")], [nf.Paragraph("ii")]]),
            nf.Media("x.jpg", caption="Caption"),
            nf.Table([["a", "b"]]),
            nf.Preformatted("p  q"),
        ]
    )
    assert article.text == "One.\n\nSaid.\n\nShe\n\ni\n\nii\n\na\tb\n\np  q"


def test_an_article_may_be_published_if_it_is_usable_and_not_under_embargo():
    at = datetime(2026, 11, 24, 10, tzinfo=UTC)
    over, not_yet = nf.Embargo(until=at), nf.Embargo(until=at + timedelta(seconds=1))
    assert nf.Article().may_be_published(at)
    assert nf.Article(embargo=over).may_be_published(at)
    assert not nf.Article(embargo=not_yet).may_be_published(at)
    assert not nf.Article(embargo=nf.Embargo()).may_be_published(at)
    assert not nf.Article(status=nf.Status.WITHHELD).may_be_published(at)
    assert not nf.Article(status=nf.Status.CANCELED, embargo=over).may_be_published(at)


@pytest.mark.cases("embargo", [None, nf.Embargo(), nf.Embargo(until=datetime(2026, 11, 24, tzinfo=UTC))])
@pytest.mark.cases("status", nf.Status)
def test_whether_an_article_may_be_published_is_never_asked_of_a_time_without_a_zone(embargo, status):
    with pytest.raises(ValueError, match="needs a time zone"):
        nf.Article(embargo=embargo, status=status).may_be_published(datetime(2026, 11, 24))  # noqa: DTZ001
    with pytest.raises(ValueError, match="needs a time zone"):
        (embargo or nf.Embargo()).is_over(datetime(2026, 11, 24))  # noqa: DTZ001
    with pytest.raises(TypeError, match="a datetime is needed, not date"):
        nf.Article(embargo=embargo, status=status).may_be_published(datetime(2026, 11, 24, tzinfo=UTC).date())


def test_all_media_of_an_article_each_file_once_by_what_says_most():
    bare, full = nf.Media("b.jpg"), nf.Media("b.jpg", caption="Quay", credit="Bo")
    nested = nf.Quote([nf.List([[nf.Media("film.mp4", kind="video")]])])
    nameless, sizes = nf.Media(caption="no file"), nf.Media(renditions=[nf.Rendition(href="small.jpg")])
    item = nf.Article(kind="picture", body=[nf.Media("item.jpg")])
    sidebar = nf.Article(headline="Tide", body=[nf.Media("tide.jpg")])
    article = nf.Article(
        body=[nf.Media("a.jpg", alt="A"), nf.Paragraph("She sails."), bare, nested, nameless, nameless],
        associations=[
            nf.Association(media=full),
            nf.Association(media=nf.Media("a.jpg")),
            nf.Association(media=sizes),
            nf.Association(article=item),
            nf.Association(article=sidebar),
            nf.Association(uri="urn:else"),
        ],
    )
    film = nf.Media("film.mp4", kind="video")
    assert article.media == (nf.Media("a.jpg", alt="A"), full, film, nameless, sizes, *item.body)
    assert nf.Article().media == ()


def test_the_key_of_a_concept_is_its_best_name():
    assert nf.Concept(name="n", scheme="s", code="c", uri="u").key == "u"
    assert nf.Concept(name="n", scheme="s", code="c").key == "s:c"
    assert nf.Concept(name="n").key == "n"


def test_a_concept_is_shown_by_its_name_or_else_by_its_code_or_uri() -> None:
    assert nf.Concept(name="n", code="c", uri="u").label == "n"
    assert nf.Concept(code="c", uri="u").label == "c"
    assert nf.Concept(uri="u").label == "u"


def test_what_a_byline_is_shown_as() -> None:
    assert nf.Byline(name="Ann Lee", text="By Ann Lee, Acme").label == "Ann Lee"
    assert nf.Byline(text="By the harbour desk").label == "By the harbour desk"
    assert nf.Byline(role="photographer").label == ""


def test_a_status_may_be_given_by_its_name():
    article = nf.Article(status="canceled")
    assert (type(article.status), article) == (nf.Status, nf.Article(status=nf.Status.CANCELED))


@pytest.mark.cases("status", ["nope", "", None, 1, "Canceled"])
def test_there_is_no_other_status(status):
    with pytest.raises(ValueError, match=f"^status must be one of usable, withheld, canceled, not {status!r}$"):
        nf.Article(status=status)


NOW = datetime(2026, 11, 24, tzinfo=UTC)
WRONG = [
    (nf.Article, {"embargo": NOW}, "embargo must be an Embargo, not datetime; Embargo(until=…) is one"),
    (nf.Article, {"embargo": True}, "embargo must be an Embargo, not bool"),
    (nf.Article, {"dateline": "LAMU"}, "dateline must be a Dateline, not str; Dateline(text='LAMU') is one"),
    (nf.Article, {"bylines": ["Ann"]}, "each of the bylines must be a Byline, not str; Byline(name='Ann') is one"),
    (
        nf.Article,
        {"subjects": [nf.Concept(), "rain"]},
        "each of the subjects must be a Concept, not str; Concept(name='rain') is one",
    ),
    (nf.Article, {"urgency": "3"}, "urgency must be a number from 1 to 9, not '3'"),
    (nf.Concept, {"foreign": ["x"]}, "each of the foreign must be a Foreign, not str"),
    (nf.Related, {"links": ["x"]}, "each of the links must be a RelatedLink, not str; RelatedLink(text='x') is one"),
    (
        nf.Media,
        {"renditions": ["x"]},
        "each of the renditions must be a Rendition, not str; Rendition(href='x') is one",
    ),
    (nf.Association, {"media": "x"}, "media must be a Media, not str; Media(href='x') is one"),
    (nf.Association, {"article": "x"}, "article must be an Article, not str"),
    (nf.Article, {"bylines": ["x" * 60]}, "each of the bylines must be a Byline, not str; Byline(name=…) is one"),
    (nf.Article, {"embargo": "2026-11-24"}, "embargo must be an Embargo, not str; Embargo(until=…) is one"),
    (
        nf.Envelope,
        {"sent": "2026-11-24"},
        "sent must be a datetime, not str; newsformat.markup.dates.read_date makes one from a text",
    ),
]


@pytest.mark.cases(("cls", "given", "message"), WRONG)
def test_what_is_of_another_type_is_refused_where_it_is_given(cls, given, message):
    with pytest.raises(TypeError, match=f"^{re.escape(message)}$"):
        cls(**given)


def test_an_envelope_says_in_a_line_what_it_holds() -> None:
    envelope = nf.Envelope(
        sender="Acme",
        sent=datetime(2026, 11, 24, 12, tzinfo=UTC),
        links=[nf.EnvelopeLink(href="https://acme.example/")],
        foreign=[nf.Foreign("x", "channel", f"<c>\n{'y' * 100}</c>")],
    )
    assert str(envelope) == (
        f"sender 'Acme', sent 2026-11-24T12:00:00+00:00, link https://acme.example/, channel '<c> {'y' * 56}'"
    )
    assert str(nf.Envelope()) == ""


@pytest.mark.cases("name", ["width", "height", "size"])
@pytest.mark.cases("number", [-1, 10**15, "640", 640.5])
def test_a_file_has_no_absurd_size(name, number):
    with pytest.raises((TypeError, ValueError), match=f"{name} must be a"):
        nf.Rendition(href="a.jpg", **{name: number})
    assert nf.Rendition(href="a.jpg", **{name: 0})


@pytest.mark.cases("blank", ["\u00a0", " \u2003\n", "\u3000"])
def test_an_address_of_nothing_but_blanks_is_none(blank):
    article = nf.Article(uri=blank, headline="A", associations=[nf.Association(href=blank, uri=blank)])
    assert article == nf.Article(headline="A", associations=[nf.Association()])
    assert nf.Link(blank) == nf.Link("")
    assert nf.read(nf.write(article, "json").replace(b'"headline"', b'"uri":"\xc2\xa0","headline"')) == article


@pytest.mark.cases("zone", [timezone(timedelta(minutes=17, seconds=30)), timezone(-timedelta(minutes=17, seconds=30))])
@pytest.mark.cases("format", ["json", "jsonl", "newsml-g2", "tei", "superdesk"])
def test_local_mean_time_is_the_moment_that_it_was(zone, format):
    for when in (datetime(1890, 5, 4, 12, tzinfo=zone), datetime.max.replace(tzinfo=zone)):
        article = nf.Article(headline="a", language="en", published=when.replace(microsecond=0))
        assert nf.read(nf.write(article, format), format).published == article.published
        assert article.published.utcoffset().seconds % 60 == 0
    assert nf.Article(published=datetime(1890, 5, 4, 12, tzinfo=zone)).published == datetime(
        1890, 5, 4, 12, tzinfo=zone
    )


MAKE = {
    "an address": lambda wrong: nf.Article(uri=wrong),
    "a line": lambda wrong: nf.Article(title=wrong),
    "a keyword": lambda wrong: nf.Article(keywords=[wrong]),
    "a text": lambda wrong: nf.Article(headline=[nf.Text(wrong)]),
    "a foreign value": lambda wrong: nf.Foreign("html", "meta", wrong),
    "the space of a block": lambda wrong: nf.Raw(wrong, "x"),
    "code": lambda wrong: nf.Embed(html=wrong),
    "lines": lambda wrong: nf.Preformatted(wrong),
    "a truth": lambda wrong: nf.List([], ordered=wrong),
    "a level": lambda wrong: nf.Heading("x", wrong),
    "a number of rows": lambda wrong: nf.Table([["a"]], header=wrong),
    "a decoded text": lambda wrong: nf.Source.text(wrong),
    "whose features": lambda wrong: nf.features(wrong),
    "what came back": lambda wrong: nf.unreported(nf.Article(), wrong, ()),
}


@pytest.mark.cases("wrong", [2.5, ["x"], {"x"}, object(), b"x"])
@pytest.mark.cases("make", MAKE.values(), ids=MAKE)
def test_a_value_of_the_wrong_type_is_refused_at_once(make, wrong):
    with pytest.raises(TypeError):
        make(wrong)


def test_a_wrong_type_is_told_as_what_is_needed():
    with pytest.raises(TypeError, match=r"^Article\.uri, given as int: a string is needed$"):
        nf.Article(uri=5)
    with pytest.raises(TypeError, match=r"^Table\.rows, given as list: a string, or a list of .*, is needed, not 3$"):
        nf.Table([["Team", 3]])
    with pytest.raises(nf.OptionError, match="unknown transform '5'"):
        nf.transformed(nf.Article(), [5])
