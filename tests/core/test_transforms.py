"""The transforms that ship."""

from datetime import UTC, datetime, timedelta, timezone
from types import ModuleType

import pytest

import newsformat as nf
from newsformat._transform import needs_a_value
from newsformat.plugin import Transform, hookimpl


def _apply(name, article):
    (changed,) = nf.transformed(article, [name])
    return changed


BOLD = [nf.Text("a", (nf.Style.STRONG,)), nf.Text("b")]
FOREIGN = (nf.Foreign("x", "n", "v"),)


def test_drop_related_takes_related_stories_out_at_any_depth():
    related = nf.Related([nf.RelatedLink("r")])
    article = nf.Article(body=[related, nf.Paragraph("p"), nf.Quote([nf.Paragraph("q"), related])])
    assert _apply("drop-related", article).body == (nf.Paragraph("p"), nf.Quote([nf.Paragraph("q")]))


def test_plain_inline_takes_marks_off_and_keeps_the_text():
    article = nf.Article(headline=BOLD, body=[nf.List([[nf.Paragraph(BOLD)]]), nf.Table([[BOLD]])])
    expected = nf.Article(headline="ab", body=[nf.List([[nf.Paragraph("ab")]]), nf.Table([["ab"]])])
    assert _apply("plain-inline", article) == expected


def test_strip_foreign_takes_out_what_the_model_has_no_place_for():
    article = nf.Article(
        foreign=FOREIGN,
        subjects=[nf.Concept(name="s", foreign=FOREIGN), nf.Concept(foreign=FOREIGN)],
        rights=[nf.Rights(foreign=FOREIGN), nf.Rights(holder="h", foreign=FOREIGN), nf.Rights()],
        associations=[nf.Association(foreign=FOREIGN)],
        body=[nf.Raw("html", "<x/>"), nf.Media("m", foreign=FOREIGN)],
    )
    expected = nf.Article(
        subjects=[nf.Concept(name="s")], rights=[nf.Rights(holder="h"), nf.Rights()], body=[nf.Media("m")]
    )
    assert _apply("strip-foreign", article) == expected


def test_a_transform_leaves_what_it_does_not_concern():
    article = nf.Article(headline="h", body=[nf.Paragraph("p")], associations=[nf.Association(href="u")])
    for name, known in nf.registry().transforms.items():
        assert known.apply is needs_a_value or _apply(name, article) == article


STORY = nf.Paragraph("The ferry to Lamu is late.")
ACME = nf.Dateline(place="Lamu", source="Acme", text="Lamu (Acme) -")
LAMU = nf.Dateline(place="LAMU", date="Nov. 24", source="ACME", text="LAMU, Nov. 24. /ACME/.")


def _story(*body, **said):
    return nf.Article(headline="Ferry late", body=[*body, STORY, nf.Paragraph("Ships wait.")], **said)


@pytest.mark.cases(
    ("top", "said"),
    [
        ([nf.Heading("Ferry  late", 1)], {}),
        ([nf.Heading("FERRY LATE", 1), nf.Heading("Ships wait", 2)], {"subhead": "Ships wait"}),
        ([nf.Paragraph("By Ann Lee")], {"bylines": [nf.Byline(name="Ann Lee", text="By Ann Lee")]}),
        ([nf.List([[nf.Paragraph("Ships")], [nf.Paragraph("Kenya")]])], {"keywords": ["Ships", "Kenya"]}),
        ([nf.List([[nf.Paragraph("Ships")]])], {"subjects": [nf.Concept(name="ships")]}),
        ([nf.Paragraph("24.11.2026 09:30 MEZ")], {"updated": datetime(2026, 11, 24, 8, 30, tzinfo=UTC)}),
        ([nf.Paragraph("25/11/2026")], {"updated": datetime(2026, 11, 24, 22, tzinfo=timezone(-timedelta(hours=5)))}),
        ([nf.Heading("Ferry late"), nf.Paragraph("Acme")], {"credit": "Acme"}),
        (
            [nf.Paragraph("Not before noon"), nf.Heading("Ferry late")],
            {"notes": [nf.EditorsNote(text="Not before noon")]},
        ),
    ],
)
def test_lift_head_takes_off_what_the_head_says(top, said):
    assert _apply("lift-head", _story(*top, **said)) == _story(**said)


@pytest.mark.cases(
    ("printed", "language"),
    [("By Ann Lee", "en"), ("Written by: ANN  LEE", "en-GB"), ("Von Ann Lee", "de"), ("Ann Lee", "")],
)
def test_lift_head_takes_off_a_signature_that_is_a_byline_and_keeps_its_words(printed, language):
    said = {"language": language, "bylines": [nf.Byline(name="Bo Ray"), nf.Byline(name="Ann Lee")]}
    found = _apply("lift-head", _story(nf.Heading("Ferry late", 1), nf.Paragraph(printed), **said))
    words = " ".join(printed.split()) if language else ""
    bylines = [nf.Byline(name="Bo Ray"), nf.Byline(name="Ann Lee", text=words)]
    assert found == _story(language=language, bylines=bylines)


@pytest.mark.cases("text", ["For Ann Lee", "Von Ann Lee", "By Ann Leek", "By Bo and Ann Lee", "By"])
def test_lift_head_leaves_what_is_no_signature_of_the_story(text):
    story = _story(nf.Paragraph(text), language="en", bylines=[nf.Byline(name="Ann Lee")])
    assert _apply("lift-head", story) == story


def test_lift_head_leaves_pictures_where_they_are():
    picture = nf.Media("a.jpg")
    assert _apply("lift-head", _story(picture, nf.Heading("Ferry late"))) == _story(picture)


def test_lift_head_leaves_what_else_stands_above_the_headline():
    version, headline = nf.Paragraph("Summary - 17.45"), nf.Heading("Ferry late", 1)
    byline = {"bylines": [nf.Byline(name="Ann Lee")]}
    top = [nf.Paragraph("ANN LEE"), version, headline, nf.Paragraph("Ann Lee")]
    assert _apply("lift-head", _story(*top, **byline)) == _story(version, **byline)
    far = _story(*[version] * 12, headline)
    assert _apply("lift-head", far) == far


def test_lift_head_takes_the_heading_under_the_headline_as_the_subhead():
    assert _apply("lift-head", _story(nf.Heading("Ferry late", 1), nf.Heading("Ships wait", 2))) == _story(
        subhead="Ships wait"
    )


@pytest.mark.cases(
    ("top", "said"),
    [
        ([nf.Heading("Ships wait", 1)], {}),
        ([nf.Paragraph("24.11.2026")], {"updated": datetime(2026, 11, 23, tzinfo=UTC)}),
        ([nf.Paragraph("Ships wait for the ferry.")], {"subhead": "Ships wait for the ferry.", "summary": "Late."}),
        ([nf.Paragraph("Ships wait for the ferry.")], {"summary": "Ships wait for the ferry."}),
        ([nf.List([[nf.Paragraph("Ships")], [nf.Paragraph("Tea")]])], {"keywords": ["Ships", "Kenya"]}),
        ([nf.Paragraph("The island"), nf.Quote([nf.Paragraph("Ferry late")])], {}),
        ([nf.Paragraph("The island"), nf.Paragraph("Ferry late")], {}),
        ([nf.Heading("Ferry late", 2), nf.Heading("Ships wait", 2)][1:], {}),
    ],
)
def test_lift_head_leaves_what_is_the_story(top, said):
    assert _apply("lift-head", _story(*top, **said)) == _story(*top, **said)


def test_lift_head_leaves_an_alert_its_only_line():
    article = nf.Article(headline="Ferry late", body=[nf.Paragraph("Ferry late")])
    assert _apply("lift-head", article) == article


@pytest.mark.cases(
    ("known", "text", "dateline"),
    [
        (None, "Lamu (Acme) - ", ACME),
        (ACME, "Lamu (Acme) - ", ACME),
        (nf.Dateline(place="LAMU", text="LAMU"), "Lamu (Acme) - ", ACME),
        (nf.Dateline(text="November 24"), "Lamu (Acme) - ", ACME),
        (None, "LAMU, Nov. 24. /ACME/. ", LAMU),
    ],
)
def test_lift_head_takes_the_dateline_off_the_text(known, text, dateline):
    first = nf.Paragraph([nf.Text(text), nf.Text("The ferry", (nf.Style.STRONG,)), nf.Text(" is late.")], language="sw")
    article = _apply("lift-head", nf.Article(headline="x", dateline=known, body=[first, STORY]))
    assert article.dateline == dateline
    story = nf.Paragraph([nf.Text("The ferry", (nf.Style.STRONG,)), nf.Text(" is late.")], language="sw")
    assert article.body == (story, STORY)


def test_lift_head_takes_a_dateline_without_a_dash_for_one_of_the_house():
    text = nf.Paragraph("Lamu (acme) The ferry is late.")
    assert _apply("lift-head", nf.Article(body=[text])).body == (text,)
    article = _apply("lift-head", nf.Article(body=[text], credit="Acme"))
    assert article.body == (nf.Paragraph("The ferry is late."),)
    assert article.dateline == nf.Dateline(place="Lamu", source="acme", text="Lamu (acme)")


@pytest.mark.cases("text", ["Lamu is an island (in Kenya) - and a town.", "Lamu (Acme) -", "The (old) - and new"])
def test_lift_head_leaves_what_is_no_dateline(text):
    article = nf.Article(body=[nf.Paragraph(text)])
    assert _apply("lift-head", article) == article


@pytest.mark.cases(
    ("dateline", "text", "printed"),
    [
        (ACME, "The ferry is late.", "Lamu (Acme) - The ferry is late."),
        (ACME, "LAMU (Acme) — The ferry is late.", "LAMU (Acme) — The ferry is late."),
        (nf.Dateline(place="Lamu", text="Lamu"), "The ferry is late.", "Lamu – The ferry is late."),
        (nf.Dateline(text="新华社北京11月24日电"), "渡轮晚点了。", "新华社北京11月24日电渡轮晚点了。"),
    ],
)
def test_print_dateline_moves_the_dateline_into_the_text(dateline, text, printed):
    picture = nf.Media("a.jpg")
    article = nf.Article(dateline=dateline, body=[picture, nf.Paragraph(text, language="en"), STORY])
    assert _apply("print-dateline", article) == nf.Article(body=[picture, nf.Paragraph(printed, language="en"), STORY])


def test_what_print_dateline_prints_lift_head_finds():
    article = nf.Article(headline="x", dateline=ACME, body=[nf.Paragraph("The ferry is late."), STORY])
    assert _apply("lift-head", _apply("print-dateline", article)) == article


@pytest.mark.cases(
    "article",
    [
        nf.Article(dateline=ACME),
        nf.Article(dateline=ACME, body=[nf.Paragraph(())]),
        nf.Article(dateline=ACME, body=[nf.Heading("Ferry late"), nf.Paragraph("It is.")]),
        nf.Article(dateline=nf.Dateline(place="Lamu"), body=[nf.Paragraph("It is late.")]),
        nf.Article(body=[nf.Paragraph("It is late.")]),
    ],
)
def test_print_dateline_leaves_what_it_has_nothing_to_print_before(article):
    assert _apply("print-dateline", article) == article


MORNING = datetime(2026, 11, 24, 8, tzinfo=UTC)


@pytest.mark.cases(
    ("until", "given", "is_over"),
    [
        (MORNING, "=2026-11-24T08:00:00Z", True),
        (MORNING, "=2026-11-24T09:59:59+02:00", False),
        (MORNING.replace(year=2001), "", True),
        (MORNING.replace(year=9000), "", False),
        (None, "=9999-01-01", False),
    ],
)
def test_lift_embargo_takes_off_one_that_is_over(until, given, is_over):
    article = _story(embargo=nf.Embargo(until=until))
    assert _apply(f"lift-embargo{given}", article).embargo == (None if is_over else article.embargo)


@pytest.mark.cases(
    ("name", "message"),
    [
        ("lift-embargo=soon", "lift-embargo=soon: not a date and time such as"),
        ("lift-embargo=", "lift-embargo=: not a date and time such as"),
        ("only-languages", "the transform only-languages needs a value"),
        ("only-languages=", "only-languages=: '' is not a language tag such as ar or pt-BR"),
        ("only-languages=ar,arabic", "only-languages=ar,arabic: 'arabic' is not a language tag"),
        ("only-dates=", "only-dates=: '' is not a day, month or year such as 2026-05-17"),
        ("only-dates=2026-02-30", "'2026-02-30' is not a day"),
        ("only-dates=2026/soon", "only-dates=2026/soon: 'soon' is not a day"),
        ("only-dates=2026/2025-12", "only-dates=2026/2025-12: it ends before it begins"),
        ("lift-head=2026", "the transform lift-head takes no value"),
        (lambda article: article, "name a transform by a string; call a function of your own"),
        ("lift-embargos=2026", "unknown transform 'lift-embargos' .did you mean 'lift-embargo'"),
    ],
)
def test_a_value_that_no_transform_takes_is_refused(name, message):
    with pytest.raises(nf.OptionError, match=message):
        _apply(name, nf.Article(headline="a"))


@pytest.mark.cases(
    ("said", "given", "stays"),
    [
        ({}, "", True),
        ({"status": nf.Status.WITHHELD}, "", False),
        ({"status": nf.Status.CANCELED}, "", False),
        ({"embargo": nf.Embargo()}, "=9999-01-01", False),
        ({"embargo": nf.Embargo(until=MORNING)}, "=2026-11-24T08:00:00Z", True),
        ({"embargo": nf.Embargo(until=MORNING)}, "=2026-11-24T07:59:59Z", False),
        ({"embargo": nf.Embargo(until=MORNING.replace(year=9000))}, "", False),
    ],
)
def test_drop_unusable_leaves_out_what_may_not_be_published(said, given, stays):
    article, report = _story(uri="urn:x:1", **said), nf.Report()
    assert list(nf.transformed(article, f"drop-unusable{given}", report=report)) == [article] * stays
    assert [str(remark) for remark in report.remarks] == ["drop-unusable left out: urn:x:1"] * (not stays)


@pytest.mark.cases(
    ("language", "wanted", "stays"),
    [
        ("pt", "pt", True),
        ("pt-BR", "pt", True),
        ("pt-BR", "ar, PT-br", True),
        ("pt", "pt-BR", False),
        ("ptx", "pt", False),
        ("ar", "pt,en", False),
        ("", "und", True),
        ("", "pt", False),
        ("und", "und", True),
        ("pt", "und", False),
    ],
)
def test_only_languages_keeps_stories_in_these(language, wanted, stays):
    article, report = nf.Article(uri="urn:x", language=language), nf.Report()
    kept = nf.transformed(article, [f"only-languages={wanted}"], report=report)
    assert list(kept) == [article] * stays
    assert [str(remark) for remark in report.remarks] == ["only-languages left out: urn:x"] * (not stays)


@pytest.mark.cases(
    ("wanted", "stays"),
    [
        ("2026", True),
        ("2025", False),
        ("2026-11", True),
        ("2026-11-24", True),
        ("2026-11-23", False),
        ("2026-11-24/2026-12", True),
        ("2026-11-25/..", False),
        ("../2026-11-23", False),
        ("2009 / 2026", True),
        ("../..", True),
    ],
)
def test_only_dates_keeps_stories_of_these(wanted, stays):
    article, report = nf.Article(uri="urn:x", published=MORNING.replace(hour=0)), nf.Report()
    kept = nf.transformed([article, nf.Article(uri="urn:undated")], [f"only-dates={wanted}"], report=report)
    assert list(kept) == [article] * stays
    assert len(report.remarks) == 2 - stays


def test_drop_unusable_leaves_out_what_may_not_be_published_of_a_package():
    usable = nf.Association(article=nf.Article(headline="a"))
    killed = nf.Association(article=nf.Article(headline="b", status=nf.Status.CANCELED))
    picture = nf.Association(media=nf.Media("a.jpg"))
    (package,) = nf.transformed(_story(associations=[usable, killed, picture]), "drop-unusable")
    assert package.associations == (usable, picture)


def test_an_article_that_nests_too_deeply_is_no_fault_of_a_transform():
    block: nf.Block = nf.Paragraph("The weir")
    for _ in range(500):
        block = nf.List([[block]])
    with pytest.raises(nf.WriteError, match=r"^nested too deeply$"):
        _apply("plain-inline", nf.Article(body=[block]))


def test_what_transforms_do_to_stories_they_do_to_those_in_a_package_in_a_package():
    def around(*inner):
        return nf.Article(associations=[nf.Association(article=nf.Article(associations=inner))])

    withheld = nf.Association(article=nf.Article(headline="b", status=nf.Status.WITHHELD))
    picture = nf.Association(media=nf.Media("a.jpg"))
    assert _apply("drop-unusable", around(picture, withheld)) == around(picture)
    over = nf.Association(article=nf.Article(embargo=nf.Embargo(until=datetime(2020, 1, 1, tzinfo=UTC))))
    assert _apply("lift-embargo", around(over)) == around(nf.Association(article=nf.Article()))


@pytest.mark.cases(
    ("said", "message"),
    [
        (
            {"name": "Acme Desk"},
            "the name of a transform must be lowercase letters, digits and hyphens, not 'Acme Desk'",
        ),
        ({"name": "a=b"}, "the name of a transform must be"),
        ({"name": "a", "apply": "b"}, "the transform a: apply must be a function, not 'b'"),
        ({"name": "a", "given": 7}, "the transform a: given must be a function, not 7"),
    ],
)
def test_a_transform_that_cannot_be_used_is_refused(said, message):
    with pytest.raises((TypeError, ValueError), match=message):
        Transform(title="", **said)


def test_what_is_made_of_a_value_is_a_function() -> None:
    plugin = ModuleType("acme")
    plugin.newsformat_transforms = hookimpl(lambda: [Transform(name="a", title="A", given=lambda _: 3)])
    with pytest.raises(
        nf.PluginError, match="the transform a returned something of the type int for its value, not a function"
    ):
        nf.Registry.of({"acme": plugin}).transform("a=1")


LEAD = nf.Media(
    "https://p.example/a.jpg", credit="Ann Lee", renditions=[nf.Rendition(href="https://p.example/a-300.jpg")]
)
LOGO = nf.Association(role="logo", media=nf.Media("https://p.example/logo.png"))


@pytest.mark.cases(("said", "kept"), [({}, []), ({"title": "Lock"}, [nf.Association(role="main", title="Lock")])])
def test_print_picture_moves_the_lead_picture_into_the_text(said, kept):
    article = nf.Article(body=[STORY], associations=[LOGO, nf.Association(role="main", media=LEAD, **said)])
    assert _apply("print-picture", article) == nf.Article(body=[LEAD, STORY], associations=[LOGO, *kept])


SMALL = nf.Media("https://p.example/a-9.jpg", renditions=[nf.Rendition(href=LEAD.href)])


@pytest.mark.cases("shown", [LEAD, SMALL, nf.Quote([nf.Media("https://p.example/a-300.jpg")])])
def test_print_picture_leaves_a_text_that_shows_it(shown):
    article = nf.Article(body=[STORY, shown], associations=[nf.Association(media=LEAD)])
    assert _apply("print-picture", article) == article


def test_print_picture_needs_a_picture():
    article = nf.Article(body=[STORY], associations=[nf.Association(media=nf.Media("f.mp3", kind="audio"))])
    assert _apply("print-picture", article) == article


def test_drop_invisible_removes_what_nobody_sees_and_keeps_what_shapes_letters():
    signs = "Bundes\u00adgericht \ufeffin Ludwigs\u200b\u2060burg"
    kept = "می\u200cرود 👩\u200d🚀 \u200fقال\u200f ไทย\u200bไทย 12\u200bไทย"
    article = nf.Article(headline=signs, bylines=[nf.Byline(name="Ann\u00ad Lee")], body=[nf.Paragraph(kept)])
    expected = nf.Article(
        headline="Bundesgericht in Ludwigsburg", bylines=[nf.Byline(name="Ann Lee")], body=[nf.Paragraph(kept)]
    )
    assert _apply("drop-invisible", article) == expected
