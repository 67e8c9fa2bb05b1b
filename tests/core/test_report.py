"""Reports: what of a part was said is said of the whole."""

import pytest

import newsformat as nf


def test_what_a_part_was_told_is_said_at_its_place_in_the_whole():
    part, whole = nf.Report(), nf.Report()
    part.note("no zone; taken as UTC", line=2, column=5)
    part.note("no language")
    part.left_out("a footnote", line=3)
    whole.add(part, above=10)
    assert whole.remarks == (nf.Remark("no zone; taken as UTC", 12, 5), nf.Remark("no language"))
    assert whole.losses == (nf.Loss("source", why="a footnote", line=13),)


def test_what_a_part_lost_is_lost_of_the_current_article():
    part, whole = nf.Report(), nf.Report()
    part.lost("body.table", where="body[1]", why="text only")
    whole.article = "article 2"
    whole.add(part)
    assert [str(loss) for loss in whole.losses] == ["body.table in article 2, body[1]: text only"]


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
