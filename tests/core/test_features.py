"""Which features an article uses, and what the core reports of them by itself."""

import pytest
from attrs import evolve

import newsformat as nf
from newsformat._feature_names import all_features, carried
from newsformat._features import envelope_features, note_losses
from newsformat._loss_reasons import reasons_of
from newsformat.testing import kitchen_sink


P = nf.Paragraph("x")
CASES = [
    (nf.Article(), set()),
    (nf.Article(headline="A"), {"headline"}),
    (nf.Article(headline=[nf.Text("A", (nf.Style.STRONG,))]), {"headline", "headline.inline", "inline.strong"}),
    (nf.Article(headline=[nf.Text("A"), nf.LineBreak(), nf.Text("B")]), {"headline", "headline.inline", "inline.break"}),
    (nf.Article(kind="picture"), {"kind"}),
    (nf.Article(status=nf.Status.CANCELED), {"status"}),
    (nf.Article(embargo=nf.Embargo()), {"embargo"}),
    (nf.Article(bylines=[nf.Byline(name="N", role="r")]), {"bylines", "bylines.role"}),
    (nf.Article(bylines=[nf.Byline(text="By N")]), {"bylines.text"}),
    (nf.Article(subjects=[nf.Concept(scheme="s", code="c")]), {"subjects.scheme", "subjects.code"}),
    (nf.Article(rights=[nf.Rights(holder="h")]), {"rights.holder"}),
    (nf.Article(foreign=[nf.Foreign("x", "n", "v")]), {"foreign.x"}),
    (nf.Article(genres=[nf.Concept(name="g", foreign=[nf.Foreign("y", "n", "v")])]), {"genres", "foreign.y"}),
    (nf.Article(body=[P]), {"body.paragraph"}),
    (nf.Article(body=[nf.Paragraph("x", language="ar")]), {"body.paragraph", "body.language"}),
    (nf.Article(body=[nf.Quote([P])]), {"body.quote", "body.paragraph"}),
    (nf.Article(body=[nf.Quote([P], "who")]), {"body.quote", "body.quote.attribution", "body.paragraph"}),
    (nf.Article(body=[nf.List([[nf.Rule()]])]), {"body.list", "body.rule", "body.nested"}),
    (nf.Article(body=[nf.Raw("html", "<x/>")]), {"body.raw", "body.raw.html"}),
    (nf.Article(body=[nf.Paragraph([nf.Text("a", (nf.Link("u", "t"),))])]),
     {"body.paragraph", "inline.link", "inline.link.title"}),
    (nf.Article(body=[nf.Related([nf.RelatedLink("t", "u")], "h")]),
     {"body.related", "body.related.href", "body.related.title"}),
    (nf.Article(body=[nf.Media("u", caption="c", renditions=[nf.Rendition(href="r", width=1)])]),
     {"body.media", "body.media.caption", "body.media.renditions", "body.media.renditions.width"}),
    (nf.Article(associations=[nf.Association(article=nf.Article(slug="s"))]), {"associations.article", "slug"}),
]  # fmt: skip


@pytest.mark.cases(("article", "expected"), CASES, ids=range(len(CASES)))
def test_features(article, expected):
    assert set(nf.features(article)) == expected


def test_features_say_where():
    article = nf.Article(body=[P, P, nf.Table([["a"]])])
    assert nf.features(article)["body.table"] == "body[2]"


def test_every_feature_found_is_a_known_one():
    known = set(all_features())
    for article, features in CASES:
        assert {f for f in features if not f.startswith(("foreign.", "body.raw."))} <= known, article


@pytest.mark.cases(
    ("feature", "carries", "expected"),
    [
        ("bylines", {"bylines"}, True),
        ("bylines.role", {"bylines"}, False),
        ("bylines.role", {"bylines.*"}, True),
        ("bylines", {"bylines.*"}, True),
        ("bylines.role", {"*"}, True),
        ("foreign.x", {"foreign.*"}, True),
        ("body.media.renditions.width", {"body.media.*"}, True),
        ("body.mediation", {"body.media.*"}, False),
    ],
)
def test_carried(feature, carries, expected):
    assert carried(feature, carries) is expected


def test_features_of_an_envelope():
    envelope = nf.Envelope(title="t", links=[nf.EnvelopeLink(href="u", role="self")])
    assert set(envelope_features(envelope)) == {"envelope.title", "envelope.links", "envelope.links.role"}


def test_foreign_parts_are_named_by_their_places_while_they_are_few():
    names = ["itemMeta", "item", "itemMeta", "contentMeta"]
    article = nf.Article(
        rights=[nf.Rights(foreign=[nf.Foreign("x", "rights", "v")])],
        foreign=[nf.Foreign("x", name, str(n)) for n, name in enumerate(names)],
    )
    assert nf.features(article)["foreign.x"] == "rights, itemMeta, item, contentMeta"
    many = nf.Article(foreign=[nf.Foreign("x", f"part{n}", "v") for n in range(10_000)])
    assert len(nf.features(many)["foreign.x"]) < 100
    assert nf.features(many)["foreign.x"].endswith("part11, …")


@pytest.mark.cases("dropped", all_features())
def test_what_is_lost_is_what_is_used_and_not_carried(dropped):
    article, report = kitchen_sink(), nf.Report()
    carries = {*all_features(), "foreign.newsml-g2", "body.raw.html"} - {dropped}
    note_losses(article, carries, report, "")
    assert {loss.what for loss in report.losses} == {f for f in nf.features(article) if not carried(f, carries)}


def test_marks_of_a_headline_are_lost_where_only_its_being_inline_is_carried():
    article, report = nf.Article(headline=[nf.Text("A", (nf.Style.STRONG,))]), nf.Report()
    note_losses(article, {"headline.*"}, report, "")
    assert [loss.what for loss in report.losses] == ["inline.strong"]


def test_what_is_foreign_in_a_part_that_is_carried_is_lost():
    article, report = nf.Article(genres=[nf.Concept(name="g", foreign=[nf.Foreign("y", "n", "v")])]), nf.Report()
    note_losses(article, {"genres.*", "foreign.x"}, report, "")
    assert [loss.what for loss in report.losses] == ["foreign.y"]


_OWN = [nf.Foreign("x", "n", "v")]
_MEDIA = nf.Media("a.jpg", foreign=_OWN)


def test_what_is_foreign_in_pictures_of_the_text_is_kept_whatever_its_space_where_that_is_carried():
    shown = nf.Media("a.jpg", foreign=[nf.Foreign("y", "n", "v")])
    known = {"kind", "associations.*", "body.*", "foreign.x"}

    def lost(article, carries):
        report = nf.Report()
        note_losses(article, carries, report, "")
        return [str(loss) for loss in report.losses]

    in_text, beside = nf.Article(body=[nf.List([[shown]])]), nf.Article(associations=[nf.Association(media=shown)])
    assert lost(in_text, known) == ["foreign.y in body[0]"]
    assert lost(in_text, known | {"body.media.foreign.*"}) == []
    assert lost(evolve(in_text, kind="picture"), known | {"body.media.foreign.*"}) == []
    assert lost(beside, known | {"body.media.foreign.*"}) == ["foreign.y in n"]
    assert lost(beside, known | {"associations.media.foreign.*"}) == []


@pytest.mark.cases(
    ("carried", "article"),
    [
        ("genres.foreign", nf.Article(genres=[nf.Concept(name="g", foreign=_OWN)])),
        ("rights.foreign", nf.Article(rights=[nf.Rights(notice="n", foreign=_OWN)])),
        ("associations.foreign", nf.Article(associations=[nf.Association(href="a", foreign=_OWN)])),
        ("associations.media.foreign", nf.Article(associations=[nf.Association(media=_MEDIA)])),
        (
            "genres.foreign",
            nf.Article(associations=[nf.Association(article=nf.Article(genres=[nf.Concept(foreign=_OWN)]))]),
        ),
        ("body.media.foreign", nf.Article(body=[nf.Quote([_MEDIA])])),
    ],
)
def test_what_is_foreign_of_the_own_space_is_lost_in_parts_where_it_is_not_carried(carried, article):
    known = {"genres.*", "rights.*", "associations.*", "body.*", "foreign.x"}
    report, none = nf.Report(), nf.Report()
    note_losses(article, known, report, "")
    note_losses(article, known | {carried}, none, "")
    assert [(loss.what, loss.where) for loss in report.losses] == [("foreign.x", "n")]
    assert not none.losses


@pytest.mark.cases(
    "block",
    [nf.Raw("html", "<x/>"), nf.Quote([nf.Raw("html", "<x/>")]), nf.List([[nf.Raw("html", "<x/>")]])],
    ids=["alone", "in a quotation", "in a list"],
)
def test_what_is_raw_in_a_body_that_is_carried_is_lost(block):
    report = nf.Report()
    note_losses(nf.Article(body=[P, block]), {"body.*", "inline.*"}, report, "")
    assert not report.losses  # ``body.*`` covers it
    carries = {name for name in all_features() if name.startswith(("body.", "inline."))}
    note_losses(nf.Article(body=[P, block]), carries, report, "")
    assert [(loss.what, loss.where) for loss in report.losses] == [("body.raw.html", "body[1]")]


def test_what_is_foreign_is_not_carried_where_something_else_of_its_name_is():
    article, report = nf.Article(foreign=[nf.Foreign("keywords", "n", "v")]), nf.Report()
    note_losses(article, {"keywords"}, report, "")
    assert [loss.what for loss in report.losses] == ["foreign.keywords"]


def test_what_is_kept_of_a_part_that_is_lost_is_said() -> None:
    subject = nf.Concept(name="Ports", code="p", scheme="s", uri="http://s.example/p")
    report = nf.Report()
    article = nf.Article(subjects=[subject], entities=[subject], genres=[nf.Concept(name="Feature")])
    carries = ["subjects.code", "subjects.uri", "entities.code", "genres.code"]
    note_losses(article, carries, report, "lines has no place for it")
    assert [str(loss) for loss in report.losses] == [
        "entities: lines has no place for it, except for its code",
        "entities.scheme: lines has no place for it",
        "entities.uri: lines has no place for it",
        "genres: lines has no place for it",
        "subjects: lines has no place for it, except for its code and uri",
        "subjects.scheme: lines has no place for it",
    ]


def test_what_several_keep_of_themselves_is_said_once() -> None:
    losses = [nf.Loss(name, why="lines has no place for it, except for its code") for name in ("entities", "subjects")]
    losses.append(nf.Loss("entities.scheme", why="lines has no place for it"))
    reasons, rest = reasons_of(losses, 9)
    assert list(map(str, reasons)) == [
        "entities and subjects: lines has no place for them, except for their code",
        "entities.scheme: lines has no place for it",
    ]
    assert rest == 0
