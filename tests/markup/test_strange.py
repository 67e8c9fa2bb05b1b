"""What a document has that its standard has not is told, unless it is kept or was told."""

import pytest

from newsformat import Article, Foreign, Report
from newsformat.markup.xml import parse, report_undefined_content


STANDARD = {"story": ("id",), "p": ("class",), "table": ()}


def told(document, article=None, report=None, **options):
    report = report or Report()
    root = parse(document.encode())
    report_undefined_content(root, STANDARD, report, lambda: article or Article(), **options)
    return [loss.why for loss in report.losses]


@pytest.mark.cases(
    ("document", "why"),
    [
        ('<story id="1"><p class="a">text</p></story>', []),
        ('<story id="1"><p tone="dry">A</p>\n<p tone="wet">B</p></story>', ["tone of <p> is left out: dry"]),
        ("<story><aside>More</aside></story>", ["<aside> is left out: More"]),
        ("<story><aside><p>More</p></aside></story>", []),
        ("<story><aside/></story>", []),
        (f"<story><aside>&lt;b>x &amp;#{'9' * 5000};</aside></story>", [f"<aside> is left out: <b>x &#{'9' * 53}"]),
        ('<story xml:lang="sw" xml:id="a"/>', []),
        ('<story xmlns:x="urn:x" x:tone="dry"/>', ["tone of <story> is left out: dry"]),
    ],
)
def test_each_is_told_once_by_its_name(document, why):
    assert told(document) == why


@pytest.mark.cases(
    "kept",
    [
        Article(headline="It's “more”"),
        Article(foreign=[Foreign("x", "aside", '<aside tone="dry">It\'s “more”</aside>')]),
    ],
)
def test_what_is_kept_is_not_told(kept):
    assert told("<story><aside>It's “more”</aside></story>", kept) == []


@pytest.mark.cases("value", ["<b x='1'/>", '{"x":"1"}', 'x="1"'])
def test_short_values_are_kept_with_their_names(value):
    assert told('<p x="1"/>', Article(foreign=[Foreign("x", "b", value)])) == []
    assert told('<p y="1"/>', Article(foreign=[Foreign("x", "b", value)])) == ["y of <p> is left out: 1"]


def test_what_was_told_is_not_told_again():
    report = Report()
    report.left_out("the attribute tone of <P> is not kept")
    assert len(told('<p tone="dry"/>', report=report)) == 1


CONTENT = {"story": ("p", "table"), "table": (), "p": ("#text",)}


@pytest.mark.cases(
    ("document", "why"),
    [
        ("<story>\n<p>A</p>\n</story>", []),
        ("<story>One <p>A</p> two</story>", ["text in <story> is left out: One"]),
        ("<story>One</story>", ["text in <story> is left out: One"]),
        ("<story><table><p>More</p></table></story>", ["<p> is left out: More"]),
        ("<story><aside>More <p>A</p></aside></story>", []),
    ],
)
def test_what_stands_where_the_standard_has_it_not(document, why):
    assert told(document, content=CONTENT) == why
    assert told(document, Article(headline="One two", slug="One", title="More"), content=CONTENT) == []


def test_what_others_say_is_not_looked_at():
    assert told('<story><table tone="dry"><td>A</td></table></story>', opaque=("table",)) == [
        "tone of <table> is left out: dry"
    ]
    assert told('<p xmlns:x="urn:x" x:tone="dry"/>', own=("urn:x",)) == []


def test_very_many_kinds_take_no_time():
    names = [f'a{number}="dry{number}"' for number in range(150)]
    why = told(f"<p {' '.join(names)}/>")
    assert len(why) == 101
    assert why[-1].startswith("more than 100 kinds")
