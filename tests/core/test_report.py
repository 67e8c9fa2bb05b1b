"""Reports: what of a part was said is said of the whole."""

import pytest

import newsformat as nf


def test_what_a_part_was_told_is_said_at_its_place_in_the_whole():
    part, whole = nf.Report(), nf.Report()
    part.note("no zone; assumed UTC", line=2, column=5)
    part.note("no language")
    part.left_out("a footnote", line=3)
    whole.add(part, above=10)
    assert whole.remarks == (nf.Remark("no zone; assumed UTC", 12, 5), nf.Remark("no language"))
    assert whole.losses == (nf.Loss("source", why="a footnote", line=13),)


def test_what_a_part_lost_is_lost_of_the_current_article():
    part, whole = nf.Report(), nf.Report()
    part.lost("body.table", where="body[1]", why="text only")
    whole.article = "article 2"
    whole.add(part)
    assert [str(loss) for loss in whole.losses] == ["body.table in article 2, body[1]: text only"]


def test_the_dialect_of_the_last_part_that_has_one_is_that_of_the_whole():
    whole = nf.Report()
    for dialect, expected in (("", ""), ("acme", "acme"), ("", "acme"), ("dpa", "dpa")):
        part = nf.Report()
        if dialect:
            part.read_by(dialect, "wire")
        whole.add(part)
        assert whole.dialect == expected


@pytest.mark.cases(
    ("format", "of_a_part", "dialect"), [("wire", "wire", "acme"), ("rss", "wire", ""), ("", "wire", "acme")]
)
def test_the_format_and_the_dialect_are_those_of_the_source_and_not_of_a_part_in_another(format, of_a_part, dialect):
    whole, part = nf.Report(), nf.Report()
    whole.format, part.format = format, of_a_part
    part.read_by("acme", of_a_part)
    whole.add(part)
    assert (whole.format, whole.dialect) == (format or of_a_part, dialect)


def test_a_report_is_what_was_told_each_once_remarks_first():
    report = nf.Report()
    assert (list(report), len(report), bool(report)) == ([], 0, True)
    for _ in range(2):
        report.lost("urgency")
        report.note("no zone", line=2)
    report.note("no zone", line=3)
    assert list(report) == [nf.Remark("no zone", 2), nf.Remark("no zone", 3), nf.Loss("urgency")]
    assert len(report) == 3
    assert repr(report) == f"Report(losses={report.losses!r}, remarks={report.remarks!r})"


@pytest.mark.cases(
    ("told", "text"),
    [
        (nf.Loss("urgency"), "urgency"),
        (nf.Loss("urgency", "article 2"), "urgency in article 2"),
        (nf.Loss("urgency", why="no place"), "urgency: no place"),
        (nf.Loss("source", why="a footnote", line=3), "3: a footnote"),
        (nf.Loss("source", why="a footnote", line=3, column=7), "3:7: a footnote"),
        (nf.Remark("no zone"), "no zone"),
        (nf.Remark("no zone", 2, 5), "2:5: no zone"),
    ],
)
def test_what_was_told_is_a_line_for_people(told, text):
    assert str(told) == text


def test_a_long_report_is_short_at_the_prompt():
    report = nf.Report()
    for number in range(1, 13):
        report.note("odd", line=number)
    assert repr(report).startswith("Report(losses=(), remarks=(Remark(message='odd', line=1), ")
    assert repr(report).endswith("Remark(message='odd', line=10), … 2 more))")


def test_a_report_that_nobody_hears_keeps_a_few_to_say_why_there_is_nothing():
    report = nf.Report(heard=False)
    for number in range(9):
        report.lost("urgency", where=str(number))
        report.note("no zone", line=number)
    assert len(report.losses) == len(report.remarks) == 3


@pytest.mark.parametrize("given", [[], {}, "losses.json"], ids=repr)
def test_what_is_no_report_is_refused(given, tmp_path):
    message = f"report must be a Report, not {type(given).__name__}"
    with pytest.raises(TypeError, match=message):
        nf.read(b"x", report=given)
    with pytest.raises(TypeError, match=message):
        nf.read_all(b"x", report=given)
    with pytest.raises(TypeError, match=message):
        nf.write(nf.Article(), "json", report=given)
    with pytest.raises(TypeError, match=message):
        nf.convert(b"x", tmp_path / "a.json", report=given)
    with pytest.raises(TypeError, match=message):
        nf.validate(b"x", "nitf", report=given)


def test_what_quotes_lines_of_the_source_is_one_line():
    report = nf.Report()
    report.note("skipped 'a\n b'", line=1)
    report.left_out("a section\r\nleft out", line=2)
    report.lost("body.table", why="of 'a\n b', a cell")
    said = ["1: skipped 'a b'", "2: a section left out", "body.table: of 'a b', a cell"]
    assert [str(entry) for entry in report] == said


def test_the_format_in_which_a_source_is_read_is_that_of_the_report(tmp_path):
    path = tmp_path / "story.nitf"
    path.write_bytes(nf.write(nf.Article(headline="Ferry back"), "nitf"))
    report = nf.Report()
    assert report.format == ""
    nf.read(path, report=report)
    assert report.format == "nitf"


ALL = nf.Article(
    headline=[nf.Text("A", marks=[nf.Style.STRONG])], entities=[nf.Concept(name="Manda", kind="place")], slug="s"
)  # fmt: skip


@pytest.mark.cases(
    ("accepts", "refused"),
    [
        ((), ["headline.inline", "inline.strong", "slug", "entities", "entities.kind"]),
        ("slug", ["headline.inline", "inline.strong", "entities", "entities.kind"]),
        (["entities", "inline"], ["headline.inline", "slug"]),
        (["entities.kind", "headline.*"], ["inline.strong", "slug", "entities"]),
    ],
)
def test_a_loss_that_is_accepted_is_reported_and_no_error(accepts, refused):
    report = nf.Report(accepts=accepts)
    with pytest.raises(nf.LossError) as caught:
        nf.write(ALL, "csv", on_loss=nf.OnLoss.RAISE, report=report)
    assert sorted(loss.what for loss in caught.value.losses) == sorted(refused)
    assert len(report.losses) == 5
    accepted = nf.Report(accepts=["headline", "inline", "slug", "entities"])
    assert nf.write(ALL, "csv", on_loss=nf.OnLoss.RAISE, report=accepted)


def test_a_loss_that_is_not_accepted_is_heard_by_a_report_that_nobody_reads():
    report = nf.Report(heard=False, accepts="entities")
    for number in range(9):
        report.lost("entities", where=f"#{number}")
    report.lost("slug")
    assert [loss.what for loss in report.refused] == ["slug"]


@pytest.mark.cases("name", ["source", "text", "foreign", "foreign.acme", "envelope", "body", "body.raw.html"])
def test_whatever_can_be_lost_can_be_accepted(name):
    assert nf.Report(accepts=[name]).accepts == {name}
    report = nf.Report()
    report.accepts = name
    assert report.accepts == {name}


def test_what_a_report_accepts_holds_for_what_it_was_told_before():
    report = nf.Report(accepts="credit")
    report.lost("credit")
    assert report.refused == ()
    report.accepts = "slug"
    assert [loss.what for loss in report.refused] == ["credit"]
    report.accepts = "credit"
    assert report.refused == ()


def test_what_no_article_has_cannot_be_accepted():
    with pytest.raises(nf.OptionError, match="unknown feature 'entity'; did you mean 'entities'"):
        nf.Report(accepts=["slug", "entity"])
    with pytest.raises(nf.OptionError, match="unknown feature 'xyzzy'; 'newsformat formats json --carries' lists them"):
        nf.Report(accepts="xyzzy")
    with pytest.raises(TypeError, match="accepts must be names of features, not int"):
        nf.Report(accepts=[0])


@pytest.mark.cases(
    ("losses", "said"),
    [
        ([("bylines.role", ""), ("bylines", "")], "bylines: one only"),
        ([("bylines", "article 2"), ("bylines.role", "article 3")], "bylines in article 2: one only"),
        ([("bylines", "#2"), ("bylines.role", "#1")], "bylines (#2) and bylines.role (#1): one only"),
        (
            [("bylines", "article 2, #2"), ("bylines.role", "#1")],
            "bylines (article 2, #2) and bylines.role (#1): one only",
        ),
    ],
)
def test_a_part_goes_without_saying_only_if_the_whole_is_said_to_be_lost_in_all_places(losses, said):
    error = nf.LossError([nf.Loss(what, where=where, why="one only") for what, where in losses])
    assert str(error) == f"would be lost: {said}"


def test_what_was_told_since_it_was_taken_last_is_taken() -> None:
    report = nf.Report(accepts={"credit"})
    report.read_by("acme", "nitf")
    report.format = "nitf"
    for where in ("a", "b"):
        report.note("assumed")
        report.lost("credit", where=where)
        report.left_out("table", line=3)
        taken = report.take()
        assert [str(item) for item in taken] == ["assumed", f"credit in {where}", "3: table"]
        assert [loss.what for loss in taken.refused] == ["source"]
        assert (taken.format, taken.dialect) == ("nitf", "acme")
        assert ([*report], report.refused, report.dialect) == ([], (), "acme")


def test_what_is_taken_after_each_article_is_what_was_told_of_it() -> None:
    items = "".join(f"<item><title>{day}</title><pubDate>{day}</pubDate></item>\n" for day in ("soon", "", "soon"))
    feed = nf.Source.text(f'<rss version="2.0"><channel><title>Tide</title>\n{items}</channel></rss>')
    report = nf.Report()
    said = [[remark.line for remark in report.take().remarks] for _ in nf.read_all(feed, report=report)]
    assert (said, len(report)) == ([[2], [], [4]], 0)
