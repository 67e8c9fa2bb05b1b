"""Each rule finds what it is for, with its line, and nothing else."""

from __future__ import annotations

from itertools import product
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsformat as nf
from newsformat_newsml._validators._models import model
from newsformat_newsml._validators._types import kind


NAR = "http://iptc.org/std/nar/2006-10-01/"
META = """<catalogRef href="http://example.com/c"/><itemMeta><itemClass qcode="ninat:text"/>
<provider literal="X"/>
<versionCreated>2026-01-01T00:00:00Z</versionCreated>
</itemMeta>"""


def item(
    *inside: str,
    name: str = "newsItem",
    attributes: str = "",
    meta: str = META,
    version: str = "2.35",
    space: str = NAR,
) -> bytes:
    """Return an item; the metadata begin in line 2, what is *inside* in line 6."""
    xmlns = f'xmlns="{space}" ' if space else ""
    head = f'<{name} {xmlns}standard="NewsML-G2" standardversion="{version}" guid="urn:x" {attributes}>'
    return "\n".join([head, meta, *inside, f"</{name}>"]).encode()


def problems(document: bytes, **options: str) -> list[nf.Problem]:
    return list(nf.validate(document, "newsml-g2", options))


def found(document: bytes, **options: str) -> list[str]:
    return [f"{problem.line}: {problem.rule}: {problem.message}" for problem in problems(document, **options)]


CONCEPT = "<concept><conceptId qcode='x:y'/>{}<name>A</name></concept>"
GROUPS = (
    "<groupSet root='{}'><group id='a' role='x:y'><groupRef idref='{}'/></group><group id='b' role='x:y'/></groupSet>"
)
VALID = {
    "the least that there is": item(),
    "a package": item(GROUPS.format("a", "b"), name="packageItem"),
    "a concept": item(CONCEPT.format(""), name="conceptItem"),
    "knowledge": item(f"<conceptSet>{CONCEPT.format('')}</conceptSet>", name="knowledgeItem"),
    "a planning": item(
        "<newsCoverageSet><newsCoverage><planning><scheduled>2026-12</scheduled></planning></newsCoverage></newsCoverageSet>",
        name="planningItem",
    ),
    "catalogs": item(
        "<catalogContainer><catalog><scheme alias='a' uri='http://example.com/'/></catalog></catalogContainer>",
        name="catalogItem",
    ),
    "a catalog by itself": f"<catalog xmlns='{NAR}'><scheme alias='a' uri='http://example.com/'/></catalog>".encode(),
    "a message of both": f"<newsMessage xmlns='{NAR}'><header><sent>2026-01-01T00:00:00Z</sent></header><itemSet>".encode()
    + item()
    + item(GROUPS.format("a", "b").replace("'a'", "'c'").replace("'b'", "'d'"), name="packageItem")
    + b"</itemSet></newsMessage>",
    "an indefinite embargo": item(meta=META.replace("</versionCreated>", "</versionCreated><embargoed/>")),
    "what is foreign where it may be": item("<contentMeta><x:y xmlns:x='urn:x'>text<z/></x:y></contentMeta>"),
    "any markup as the content": item("<contentSet><inlineXML><html><p>x</p></html></inlineXML></contentSet>"),
    "a reference into the content": item(
        "<inlineRef idrefs='p1' qcode='a:b'/><contentSet><inlineXML><p xmlns='urn:x' id='p1'/></inlineXML></contentSet>"
    ),
    "a signature": item(meta=f"<s:Signature xmlns:s='http://www.w3.org/2000/09/xmldsig#'/>{META}"),
    "comments anywhere": item(meta=META.replace("<provider", "<!-- --><?x?><provider")),
    "a prefix": item().replace(b"<", b"<g:").replace(b"<g:/", b"</g:").replace(b"xmlns=", b"xmlns:g="),
}


@pytest.mark.cases("document", VALID.values(), ids=VALID)
def test_what_is_valid_has_no_problems(document: bytes) -> None:
    assert found(document) == []


BROKEN = {
    "another root": (b"<rss/>", "1: root: rss is not a root element of NewsML-G2"),
    "no namespace": (item(space=""), f"1: namespace: newsItem should be in the namespace {NAR}"),
    "another namespace": (
        item(space="urn:x"),
        f"1: namespace: newsItem should be in the namespace {NAR}, not in urn:x",
    ),
    "an attribute is missing": (item().replace(b'guid="urn:x"', b""), "1: missing: newsItem needs an attribute guid"),
    "an unknown attribute": (item(attributes='colour="red"'), "1: attribute: newsItem has no attribute colour"),
    "an attribute in the namespace": (
        item(attributes=f'xmlns:g="{NAR}" g:guid="x"'),
        f"1: attribute: newsItem has no attribute {{{NAR}}}guid",
    ),
    "an element is missing": (
        item(meta=META.replace('<provider literal="X"/>', "")),
        "4: missing: provider is missing in itemMeta before versionCreated",
    ),
    "the last element is missing": (
        item(meta="<itemMeta><itemClass uri='a:b'/>\n<provider literal='x'/></itemMeta>"),
        "2: missing: versionCreated is missing in itemMeta",
    ),
    "the second of two alike is missing": (
        item("<contentMeta><headline><ruby><rb>a</rb><rp>(</rp><rt>b</rt></ruby></headline></contentMeta>"),
        "6: missing: rp is missing in ruby",
    ),
    "an unknown element": (item("<fun/>"), "6: element: fun has no place in newsItem"),
    "an element of another place": (item("<urgency>1</urgency>"), "6: element: urgency has no place in newsItem"),
    "an element of no namespace": (
        item("<contentMeta><x xmlns=''/></contentMeta>"),
        "6: element: x has no place in contentMeta",
    ),
    "the wrong order": (
        item("<contentMeta><x:y xmlns:x='urn:x'/>\n<urgency>1</urgency></contentMeta>"),
        "7: order: urgency is not allowed after {urn:x}y",
    ),
    "too many": (
        item("<contentMeta><urgency>1</urgency>\n<urgency>2</urgency></contentMeta>"),
        "7: cardinality: contentMeta may contain only one urgency, and there are more",
    ),
    "text where there may be none": (item("text"), '1: text: no text is allowed in newsItem: "text"'),
    "a blank in what is empty": (
        item("<contentMeta><icon href='a'> </icon></contentMeta>"),
        '6: text: no text is allowed in icon: ""',
    ),
    "a QCode with a blank": (
        item("<contentMeta><genre qcode='a b:c'/></contentMeta>"),
        '6: qcode: qcode="a b:c": should be a QCode, alias:code without blanks',
    ),
    "a QCode without an alias": (
        item("<contentMeta><creator role='a:b c'/></contentMeta>"),
        '6: qcode: role="a:b c": should be QCodes, alias:code, separated by blanks',
    ),
    "a date that is none": (
        item(meta=META.replace("2026-01-01T", "2026-02-30T")),
        '4: date: "2026-02-30T00:00:00Z": should be a date and time such as 2026-11-25T08:00:00Z',
    ),
    "a number out of its range": (
        item("<contentMeta><urgency>10</urgency></contentMeta>"),
        '6: number: "10": should be a whole number from 1 to 9',
    ),
    "a language that is none": (
        item(attributes='xml:lang="en_GB"'),
        '1: language: xml:lang="en_GB": should be a language tag',
    ),
    "an address that is none": (
        item(meta=META.replace("http://example.com/c", "a%zz")),
        '2: uri: href="a%zz": should be an IRI',
    ),
    "a value that is not in the list": (item(attributes='dir="up"'), '1: value: dir="up": should be like ltr|rtl'),
    "an ID for two": (
        item("<contentMeta><headline id='a'>x</headline>\n<headline id='a'>y</headline></contentMeta>"),
        '7: id: id="a": another element has it already',
    ),
    "a reference to nothing": (
        item("<contentSet original='nix'/>"),
        '6: idref: warning: original="nix": nothing has this id',
    ),
    "a group that is none": (
        item("<contentMeta id='c'/>", GROUPS.format("a", "c"), name="packageItem"),
        '7: idref: idref="c": no group of the set has this id',
    ),
    "no catalog in an old version": (
        item(meta=META[META.index("<itemMeta") :].replace("qcode=", "uri="), version="2.29"),
        "1: catalog: an item of NewsML-G2 2.29 needs a catalogRef or a catalog (not since 2.30)",
    ),
    "power in the core": (
        item("<contentMeta><altId>x</altId></contentMeta>", attributes='conformance="core"'),
        "6: conformance: altId is of power conformance, and the item says that it is of core",
    ),
    "a concept with too little": (
        item("<concept><conceptId qcode='x:y'/></concept>", name="conceptItem"),
        "6: missing: name is missing in concept",
    ),
    "something wrong in a message": (
        f"<newsMessage xmlns='{NAR}'><header><sent>2026-01-01T00:00:00Z</sent></header>\n<itemSet/></newsMessage>".encode(),
        "2: missing: an item is missing in itemSet",
    ),
    "the standard inside of what is foreign": (
        item("<contentMeta><x:y xmlns:x='urn:x'>\n<urgency>no</urgency></x:y></contentMeta>"),
        '7: number: "no": should be a whole number from 1 to 9',
    ),
}


@pytest.mark.cases(("document", "message"), BROKEN.values(), ids=BROKEN)
def test_what_is_broken_is_found(document: bytes, message: str) -> None:
    whole = [
        f"{problem.line}: {problem}".replace(f"{problem.line}: {problem.line}: ", f"{problem.line}: ")
        for problem in problems(document)
    ]
    assert whole == [message]


def test_elements_in_the_wrong_order_are_not_said_to_be_missing() -> None:
    meta = "<itemMeta><provider literal='X'/><itemClass uri='a:b'/><versionCreated>2026-01-01T00:00:00Z</versionCreated></itemMeta>"
    assert [problem.rule for problem in problems(item(meta=meta))] == ["order"]


def test_a_problem_says_where_it_is() -> None:
    document = item("<contentMeta><keyword>a</keyword><keyword fun='1'>b</keyword></contentMeta>")
    (problem,) = problems(document)
    assert problem.where == "/newsItem/contentMeta/keyword[2]"
    assert (problem.layer, problem.severity) == (nf.Layer.RULES, nf.Severity.ERROR)


LATER = {
    (
        "<contentMeta><digitalSourceType qcode='a:b'/></contentMeta>",
        "2.32",
    ): "digitalSourceType was added in NewsML-G2 2.33",
    ("<derivedFromValue sourceidref='a' idrefs='a'/>", "2.27"): "derivedFromValue was added in NewsML-G2 2.28",
    (
        "<contentMeta><rating value='1' scalemin='1' scalemax='5'/></contentMeta>",
        "2.10",
    ): "rating was added in NewsML-G2 2.11",
}


@pytest.mark.cases(("inside", "version"), LATER)
def test_an_older_version_does_not_know_what_is_newer(inside: str, version: str) -> None:
    document = item(inside, meta=f"<catalogRef href='a'/>{META}", version=version)
    newest = problems(document, version="newest")
    assert [problem.rule for problem in newest if problem.severity is nf.Severity.ERROR] == []
    for options in ({"version": version}, {"version": "declared"}, {}):
        later = [problem for problem in problems(document, **options) if problem.rule == "version"]
        assert [problem.message for problem in later] == [f"{LATER[inside, version]}, and is not in {version}"]
        is_asked_for = options.get("version") == version
        assert [problem.severity is nf.Severity.ERROR for problem in later] == [is_asked_for]


IPTC = '<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>'
OWN = '<catalog><scheme alias="own" uri="http://example.com/"/></catalog>'
ALIASES = {
    (IPTC, "stat:usable genre:Feature"): [],
    (IPTC, "own:x own:y"): ["own"],
    (OWN, "own:x stat:usable"): ["stat"],
    (IPTC + OWN, "own:x stat:usable a:b c:d"): ["a", "c"],
    ('<catalogRef href="http://example.com/c"/>', "own:x stat:usable"): [],
}


@pytest.mark.cases(("catalogs", "qcodes"), ALIASES)
def test_aliases_that_no_catalog_has_are_warned_of(catalogs: str, qcodes: str) -> None:
    meta = META[META.index("<itemMeta") :].replace("qcode=", "uri=")
    document = item(f'<contentMeta><creator role="{qcodes}"/></contentMeta>', meta=f"{catalogs}{meta}")
    assert {(problem.rule, problem.severity) for problem in problems(document)} <= {("alias", nf.Severity.WARNING)}
    assert [problem.message.split()[-1] for problem in problems(document)] == ALIASES[catalogs, qcodes]


def test_a_version_that_is_named_beats_that_of_the_item() -> None:
    meta = META[META.index("<itemMeta") :].replace("qcode=", "uri=")
    assert found(item(meta=meta, version="2.29"), version="2.30") == []
    assert [problem.rule for problem in problems(item(meta=meta, version="2.30"), version="2.29")] == ["catalog"]


@pytest.mark.cases("version", ["3.0", "2", "latest", "2.x", ""])
def test_a_version_that_is_none(version: str) -> None:
    with pytest.raises(nf.OptionError, match=r"expected a version such as 2\.35, or declared, or newest"):
        problems(item(), version=version)


def test_another_namespace_is_not_held_against_a_schema(tmp_path) -> None:
    report = nf.Report()
    (problem,) = nf.validate(item(space=""), "newsml-g2", {"schema": str(tmp_path)}, report=report)
    assert problem.rule == "namespace"
    assert "not checked against the official schema" in report.remarks[0].message


def test_what_is_no_xml_is_a_read_error() -> None:
    with pytest.raises(nf.ReadError, match="not well-formed"):
        problems(b"<newsItem>")


def test_a_flood_of_mistakes_takes_time_in_proportion() -> None:
    def taken(number: int) -> float:
        document = item("<contentMeta>" + "<headline>x</headline><urgency>1</urgency>" * number + "</contentMeta>")
        begin = process_time()
        assert sum(1 for _ in nf.validate(document, "newsml-g2")) == number
        return process_time() - begin

    taken(100)
    assert taken(10_000) < 12 * taken(2_500) + 0.2


# Models of content ------------------------------------------------------------


PATTERNS = ["<a>", "<a>?", "<a>*<b>", "(<a>|<b>)+<c>?", "(<a><b>?)*", "((<a>|<b>)*)?<c>", "<a>(<b>|(<c><a>))<c>*"]
WORDS = ["".join(word) for length in range(5) for word in product("abc", repeat=length)]


def accepts(pattern: str, word: str) -> bool:
    automaton, state = model(pattern), 0
    for letter in word:
        after = automaton.step(state, frozenset(letter))
        if after is None:
            return False
        state = after
    return state in automaton.ends


@pytest.mark.cases("pattern", PATTERNS)
def test_a_model_takes_what_its_pattern_takes(pattern: str) -> None:
    import re

    as_regex = re.compile(pattern.replace("<", "").replace(">", ""))
    assert [word for word in WORDS if accepts(pattern, word)] == [word for word in WORDS if as_regex.fullmatch(word)]


def test_the_way_to_what_is_missing() -> None:
    automaton = model("<a><b>?<c>(<d>|<e>)")
    names = [automaton.labels[state] for state in automaton.shortest_path(0, frozenset("e")) or ()]
    assert names == ["a", "c", "e"]
    assert automaton.shortest_path(4, frozenset("a")) is None
    assert [automaton.labels[state] for state in automaton.shortest_path(3, None) or ()] == ["d"]


# Types ------------------------------------------------------------------------


YES = {
    "dateTime": "2024-02-29T23:59:60Z".replace("60", "59"),
    "TruncatedDateTimeType": "2026-01",
    "UnionDateTimeType": "--12-31",
    "UnionDateTimeEmptyStringType": "",
    "QCodeType": "a:b:c",
    "QCodeListType": " a:b  c:d ",
    "IRIType": "http://[::1]/é?a#b",
    "duration": "P1Y2M3DT4H5M6.7S",
    "positiveInteger": f"{'0' * 50}1",
    "language": "de-1996",
    "IDREFS": "a é",
}
NO = {
    "dateTime": "2026-02-29T00:00:00Z",
    "TruncatedDateTimeType": "2026-13",
    "UnionDateTimeType": "--02-30",
    "UnionDateTimeEmptyStringType": " ",
    "QCodeType": ":b",
    "QCodeListType": "a:b c",
    "IRIType": "1a:b",
    "duration": "P",
    "positiveInteger": "0",
    "language": "",
    "IDREFS": "1",
    "g2normalizedString": "a\nb",
}


@pytest.mark.cases(("name", "value"), YES.items(), ids=YES)
def test_a_value_of_its_type(name: str, value: str) -> None:
    assert kind(name).check(value)


@pytest.mark.cases(("name", "value"), NO.items(), ids=NO)
def test_a_value_that_is_not_of_its_type(name: str, value: str) -> None:
    assert not kind(name).check(value)


@given(
    st.text(max_size=40) | st.from_regex(r"[0-9TZ:+-]{0,40}", fullmatch=True),
    st.sampled_from([*YES, *NO, "integer", "QName"]),
)
def test_any_value_has_an_answer(value: str, name: str) -> None:
    assert kind(name).check(value) in {True, False}


@pytest.mark.cases(
    ("rule", "value", "right"), [("byday", "MO -1SU", True), ("bymonthday", "0", False), ("byhour", "", False)]
)
def test_recurrence_rules(rule: str, value: str, *, right: bool) -> None:
    assert kind("string", rule).check(value) is right


# Long messages ------------------------------------------------------------------


HEADER = "<header><sent>2026-01-01T00:00:00Z</sent></header>"
GOOD = item().decode()
BAD = item("<urgency>1</urgency>", attributes="xml:lang='en_GB'").decode()
MESSAGES = {
    "all is well": f"{HEADER}<itemSet>{GOOD}{GOOD}</itemSet>",
    "a bad item among good ones": f"{HEADER}<itemSet>\n{GOOD}\n{BAD}\n{GOOD}</itemSet>",
    "items of all kinds": f"{HEADER}<itemSet>{GOOD}<conceptItem/><fun/>{BAD}</itemSet>",
    "what is foreign": f"{HEADER}<x xmlns='urn:x'/><itemSet><x xmlns='urn:x'/>{GOOD}<newsItem xmlns='urn:x'/></itemSet>",
    "no header": f"<itemSet>{GOOD}</itemSet>",
    "a bad header": f"<header><fun/></header><itemSet>{GOOD}</itemSet>",
    "no items": f"{HEADER}<itemSet/>",
    "no item set": HEADER,
    "two item sets": f"{HEADER}<itemSet>{GOOD}</itemSet>\n<itemSet colour='red'>{BAD}</itemSet>",
    "an ID in two items": f"{HEADER}<itemSet>{item('<contentMeta id=`a`/>').decode()}{item('<contentMeta id=`a`/>').decode()}</itemSet>".replace(
        "`", "'"
    ),
    "elements of other places": f"<fun/>{HEADER}<fun/><itemSet><header/>{GOOD}<fun/></itemSet><fun/>",
}


@pytest.mark.cases("inside", MESSAGES.values(), ids=MESSAGES)
@pytest.mark.cases("space", [NAR, "urn:other"])
def test_a_long_message_has_the_problems_of_a_short_one(inside: str, space: str) -> None:
    inside = inside.replace(NAR, space)
    short = f"<newsMessage xmlns='{space}' fun=''>\n{inside}</newsMessage>"
    long = short.replace("</newsMessage>", f"<!--{' ' * 300_000}--></newsMessage>")
    assert sorted(found(long.encode())) == sorted(found(short.encode()))


def test_a_late_header_of_a_long_message_is_missed_before() -> None:
    document = f"<newsMessage xmlns='{NAR}'>{'<!-- -->' * 40_000}<itemSet>{GOOD}</itemSet>{HEADER}</newsMessage>"
    assert [problem.rule for problem in problems(document.encode())] == ["missing", "order"]


def test_a_problem_in_a_long_message_says_where_it_is() -> None:
    document = f"<newsMessage xmlns='{NAR}'>{HEADER}<itemSet>{GOOD * 900}{BAD}</itemSet></newsMessage>".encode()
    assert len(document) > 256 * 1024
    assert {loss.where for loss in problems(document)} == {
        "/newsMessage/itemSet[1]/newsItem[901]",
        "/newsMessage/itemSet[1]/newsItem[901]/urgency",
    }


def test_a_message_may_be_longer_than_an_item() -> None:
    document = f"<newsMessage xmlns='{NAR}'>{HEADER}<itemSet>{GOOD * 900}</itemSet></newsMessage>".encode()
    source = nf.Source(document, limits=nf.Limits(item_bytes=100_000))
    assert list(nf.validate(source, "newsml-g2")) == []


@pytest.mark.cases(
    ("flag", "severity", "message"),
    [
        ("RCONT", nf.Severity.WARNING, "channel has g2flag, which is for the IPTC's own maintenance; leave it out"),
        ("NMSG", nf.Severity.ERROR, "channel has no attribute g2flag"),
    ],
)
def test_what_the_schema_has_for_the_iptc_alone_is_odd_and_valid_with_its_value(
    flag: str, severity: nf.Severity, message: str
) -> None:
    channel = f'<channel g2flag="{flag}"/>'
    inside = ["<contentMeta/>", f'<contentSet><remoteContent href="a.mp3">{channel}</remoteContent></contentSet>']
    assert [(problem.severity, problem.message) for problem in problems(item(*inside))] == [(severity, message)]


@pytest.mark.cases(
    ("meta", "message"),
    [
        ("<pubStatus/>", "6: missing: pubStatus needs an attribute qcode or uri"),
        ("<itemMetaExtProperty value='1'/>", "6: missing: itemMetaExtProperty needs an attribute rel or reluri"),
        (
            "<firstCreated>2026-01-01T00:00:00</firstCreated>",
            '6: date: "2026-01-01T00:00:00" has no time zone, so the moment is not known',
        ),
    ],
)
def test_what_the_standard_demands_in_words_is_warned_of(meta: str, message: str) -> None:
    document = item(meta=META.replace("</itemMeta>", f"{meta}</itemMeta>").replace("\n</itemMeta>", "</itemMeta>"))
    warned = problems(document.replace(meta.encode(), b"\n" + meta.encode()))
    assert [f"{problem.line}: {problem.rule}: {problem.message}" for problem in warned] == [message]
    assert [problem.severity for problem in warned] == [nf.Severity.WARNING]


@pytest.mark.cases("zone", ["Z", "+01:00", ".5-05:30"])
def test_a_moment_with_a_zone_is_not_warned_of(zone: str) -> None:
    first = f"<firstCreated>2026-01-01T00:00:00{zone}</firstCreated></itemMeta>"
    assert found(item(meta=META.replace("</itemMeta>", first))) == []


def test_a_catalog_with_a_version_needs_a_guid() -> None:
    catalog = "<catalog {}xmlns='http://iptc.org/std/nar/2006-10-01/'><scheme alias='a' uri='urn:a:'/></catalog>"
    assert found(catalog.format("version='1' ").encode()) == [
        "1: missing: catalog has a version, and so needs an attribute guid",
    ]
    assert found(catalog.format("version='1' guid='urn:c' ").encode()) == []


def test_what_an_item_says_of_itself() -> None:
    odd = item(attributes='conformance="full"').replace(b'standard="NewsML-G2"', b'standard="NewsML"')
    assert found(odd.replace(b'guid="urn:x"', b'guid=" "')) == [
        "1: missing: the guid is empty, and identifies nothing",
        '1: value: standard="NewsML": should be NewsML-G2',
        '1: value: conformance="full": should be core or power',
    ]
