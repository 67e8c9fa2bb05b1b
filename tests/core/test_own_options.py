"""Options for one format alone, and for whichever of several formats have them."""

import pytest

import newsformat as nf
from newsformat._own_options import check_options, options_of, shared_options


def _format(name):
    return nf.registry()[name]


def test_an_option_of_a_format_counts_for_it_before_one_of_all():
    given = {"dialect": "none", "nitf.dialect": "auto"}
    assert options_of(_format("nitf"), "read", given).dialect == "auto"
    assert options_of(_format("ninjs"), "read", given).dialect == "none"


def test_an_option_of_another_format_is_passed_over():
    assert options_of(_format("rss"), "write", {"newsml-g2.version": "2.35"}) == _format("rss").write_options()


@pytest.mark.cases(
    ("name", "value", "message"),
    [
        ("nif.dialect", "none", "option nif.dialect: unknown format 'nif'; did you mean 'nitf'?"),
        ("nitf.dilect", "none", "option nitf.dilect: no such option: dilect (did you mean 'dialect'?)"),
        ("text.seen", "soon", "option text.seen: option seen=soon: expected a date and time"),
        ("seen", "2026-11-24T08:00:00Z", "no such option: seen; available: dialect, recover; seen is an option of "),
        (
            "namespace",
            "no",
            "no such option: namespace; available: dialect, recover; namespace is a write option (-O)",
        ),
        ("wrap", "60", "no such option: wrap; available: dialect, recover; wrap is a write option (-O)"),
    ],
)
def test_wrong_options_are_said_with_their_format(name, value, message):
    with pytest.raises(nf.OptionError) as caught:
        options_of(_format("nitf"), "read", {name: value})
    assert str(caught.value).startswith(message)


def test_an_option_of_reading_is_told_to_who_writes():
    with pytest.raises(nf.OptionError, match=r"available: indent, namespace; dialect is a read option \(-R\)$"):
        options_of(_format("nitf"), "write", {"dialect": "none"})
    with pytest.raises(nf.OptionError, match=r"no such option: indent; available: schema$"):
        options_of(_format("json"), "validate", {"indent": "2"})


def test_what_a_format_has_not_is_remarked_where_formats_share_options():
    notes = []
    given = {"dialect": "none", "text.language": "en"}
    assert shared_options(_format("text"), "read", given, notes.append) == {"text.language": "en"}
    assert notes == ["text has no option dialect; it is not used"]
    assert shared_options(_format("nitf"), "read", given, notes.append) == given


def test_an_instance_is_for_the_formats_of_its_class():
    notes = []
    given = _format("text").read_options(language="en")
    assert shared_options(_format("text"), "read", given, notes.append) is given
    assert shared_options(_format("rss"), "read", given, notes.append) is None
    assert len(notes) == 1


@pytest.mark.cases(
    ("given", "only", "message"),
    [
        (
            {"dilect": "none"},
            None,
            "no such option: dilect (did you mean 'dialect'?); no format that can be read has it",
        ),
        (
            {"wrap": "60"},
            None,
            "no such option: wrap; no format that can be read has it; wrap is a write option (-O)",
        ),
        ({"seen": "soon"}, None, "option seen=soon: expected a date and time"),
        ({"pdf.x": "1"}, "nitf", "option pdf.x: no such option: x"),
        ({"text.language": "en"}, "nitf", "option text.language: nitf is read, not text"),
        ({"text.language": "x" * 300}, None, f"option text.language: no language '{'x' * 60}'; a language is a tag"),
        ({"text.language": "germn"}, None, "option text.language: no language 'germn' (did you mean 'german'?); "),
        ({"dialect": "paa"}, "nitf", "no dialect 'paa' of nitf (did you mean 'pa'?); available: auto, none, aap, "),
        ({"nitf.dialect": "tt"}, None, "option nitf.dialect: no dialect 'tt' of nitf, but one of iptc7901 and of "),
        (
            {"dialect": "dpaa"},
            None,
            "no dialect 'dpaa' of anpa, iptc7901, newsml-1, newsml-g2, ninjs, nitf (did you mean ",
        ),
    ],
)
def test_what_no_input_could_take_is_found_before_one_is_read(given, only, message):
    with pytest.raises(nf.OptionError) as caught:
        check_options("read", given, only and _format(only))
    assert str(caught.value).startswith(message)


def test_what_one_of_several_formats_takes_is_no_error():
    check_options("read", {"dialect": "reuters", "nitf.dialect": "none"}, None)


@pytest.mark.cases("given", [{"dialect": "paa"}, nf.registry()["nitf"].read_options(dialect="paa")])
def test_a_dialect_that_there_is_not_is_an_error_before_the_document_is_read(given):
    with pytest.raises(nf.OptionError, match=r"no dialect 'paa' of nitf \(did you mean 'pa'\?\)"):
        nf.read_all(b"<nitf/>", "nitf", given)


def test_the_functions_take_them():
    text = b"The bridge is open\n\nThe first trains crossed the river in the morning.\n"
    article = nf.read(text, "text", {"text.language": "de", "nitf.dialect": "none"})
    assert article.language == "de"
    assert nf.write(article, "json", {"json.indent": 0, "nitf.indent": 2}) == nf.write(article, "json", {"indent": 0})
    assert not [*nf.validate(nf.write(article, "ninjs"), "ninjs", {"newsml-g2.version": "2.35"})]
