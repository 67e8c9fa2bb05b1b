"""The contract finds what is wrong with a format: each flaw is found by the test that is made for it."""

from __future__ import annotations

import json
import re
import socket
import traceback
from collections.abc import Iterable, Iterator
from itertools import count, islice
from pathlib import Path
from types import MappingProxyType, ModuleType
from typing import Any

import pytest
from attrs import define, evolve, frozen
from hypothesis import Phase, settings
from lxml import etree

from newsformat import Article, Block, Byline, Paragraph, PluginError, Registry, plain
from newsformat.plugin import (
    AnyFormat,
    Articles,
    Confidence,
    Format,
    NoOptions,
    Problem,
    ReadError,
    Report,
    Source,
    ValidateOptions,
    hookimpl,
    reworded,
    verbatim,
)
from newsformat.testing import FormatContract
from newsformat.testing._shared import fail_for


CARRIES = frozenset({"title", "slug", "bylines", "body.paragraph"})


def sniff(head: bytes, /) -> Confidence:
    return Confidence.CERTAIN if head.splitlines()[:1] == [b"TOY"] else Confidence.NO


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    try:
        first, *lines = verbatim(source.read_bytes().decode()).split("\n")
    except UnicodeDecodeError as error:
        raise ReadError("not UTF-8") from error
    if first != "TOY":
        raise ReadError("not a toy")
    if not lines or lines[-1] != "END":
        raise ReadError("cut off")
    yield from map(_article, "\n".join(["", *lines[:-1]]).split("\n---\n")[1:])


def _article(record: str) -> Article:
    fields = [line.partition(" ")[::2] for line in record.split("\n")]
    return Article(
        title=next((text for key, text in fields if key == "title"), ""),
        slug=next((text for key, text in fields if key == "slug"), ""),
        bylines=[Byline(name=text) for key, text in fields if key == "by"],
        body=[Paragraph(text) for key, text in fields if key == "text"],
    )


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    yield b"TOY\n"
    for article in articles:
        yield "".join(["---\n", *_lines(article)]).encode()
    yield b"END"


def _lines(article: Article) -> Iterator[str]:
    yield f"title {article.title}\nslug {article.slug}\n"
    yield from (f"by {byline.name}\n" for byline in article.bylines if byline.name)
    for block in article.body:
        if isinstance(block, Paragraph) and block.content:
            text = plain(block.content).replace("\n", " ")
            yield f"text {text}\n"


TOY: AnyFormat = Format(
    name="toy", title="Toy", suffixes=(".toy",), many=True, carries=CARRIES, sniff=sniff, read=read, write=write
)
SINGLE = evolve(TOY, name="single-toy", many=False)


def reporting_write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    def first_bylines() -> Iterator[Article]:
        for article in articles:
            if len(article.bylines) > 1:
                report.lost("bylines", where="#2", why="one byline only")
            yield evolve(article, bylines=article.bylines[:1])

    return write(Articles(first_bylines()), options, report)


class ToyContract(FormatContract):
    package = "newsformat.plugin"
    registered = False
    patience = 1.0


class TestToy(ToyContract):
    format = TOY


class TestSingleToy(ToyContract):
    format = SINGLE


class TestToyOfOneByline(ToyContract):
    """A writer that reports what it cannot hold keeps the contract, if the test says how much that is."""

    format = evolve(TOY, write=reporting_write)
    most = MappingProxyType({"bylines": 1})


def validate(source: Source, options: ValidateOptions, report: Report, /) -> Iterator[Problem]:
    try:
        first, *lines = verbatim(source.read_bytes().decode()).split("\n")
    except UnicodeDecodeError as error:
        raise ReadError("not UTF-8") from error
    if first != "TOY":
        yield Problem("head", "does not begin with TOY", line=1)
    if lines[-1:] != ["END"]:
        yield Problem("end", "does not end with END", line=1 + len(lines))


class TestValidatedToy(ToyContract):
    format = evolve(TOY, validate=validate)


class TestReadOnlyToy(ToyContract):
    format = evolve(TOY, write=None)
    junk = (b"TOY\n---\ntitle x\nEND",)


class TestWriteOnlyToy(ToyContract):
    format = evolve(TOY, read=None)


# Flaws --------------------------------------------------------------------


@define(kw_only=True)
class Thawed:
    encoding: str = "utf-8"


@frozen
class Positional:
    encoding: str = "utf-8"


@frozen(kw_only=True)
class UntypedOptions:
    indent = 2


@frozen(kw_only=True)
class MistypedOptions:
    indent: int = "two"  # type: ignore[assignment]  # the flaw


def changed(change: Any) -> Any:
    """A writer that writes other articles than it is given."""

    def flawed(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
        return write(Articles(map(change, articles)), options, report)

    return flawed


def reading(act: Any) -> Any:
    """A reader that does something before it reads."""

    def flawed(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
        act(source.read_bytes())
        yield from read(source, options, report)

    return flawed


def read_long_number(content: bytes) -> None:
    found = re.findall(rb"[0-9]{1000,}", content)
    if len(found) > 1:
        raise ReadError("more than one long number")
    [*map(int, found)]


def sloppy_read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    yield from map(_article, source.read_bytes().decode().split("---\n")[1:])


def urgent_read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    yield from (evolve(article, urgency=4) for article in read(source, options, report))


def eager_read(source: Source, options: NoOptions, report: Report, /) -> Iterable[Article]:
    return list(read(source, options, report))


def counting_from_zero(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    for number, line in enumerate(source.read_bytes().splitlines()):
        if line.startswith(b"-"):  # the first one where the one above it is missing
            report.note("a line of dashes", line=number)
    yield from read(source, options, report)


def noting_read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    report.note("two\nlines", line=0)
    yield from read(source, options, report)


def two_line_errors(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    raise ReadError("two\nlines")
    yield


def tell_secrets(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    content = source.read_bytes()
    if b'SYSTEM "file://' in content:
        path = content.partition(b'SYSTEM "file://')[2].partition(b'"')[0].decode()
        yield Article(title=Path(path).read_text("utf-8"))
    yield from read(source, options, report)


def validating(act: Any) -> Any:
    """A validator that does something before it validates."""

    def flawed(source: Source, options: ValidateOptions, report: Report, /) -> Iterator[Problem]:
        yield from act(source.read_bytes()) or ()
        yield from validate(source, options, report)

    return flawed


def problem(rule: str, message: str, line: int | None = None) -> Any:
    return validating(lambda _: [Problem(rule, message, line)])


def eager_validate(source: Source, options: ValidateOptions, report: Report, /) -> Iterable[Problem]:
    return list(validate(source, options, report))


def telling_validate(source: Source, options: ValidateOptions, report: Report, /) -> Iterator[Problem]:
    yield from (Problem("secret", article.title or "none") for article in tell_secrets(source, NoOptions(), report))


def listed_write(articles: Articles, options: NoOptions, report: Report, /) -> Iterable[bytes]:
    return list(write(articles, options, report))


def gathering_write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    yield b"".join(write(articles, options, report))


def gathering_after_its_head(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    parts = write(articles, options, report)
    yield next(parts, b"")[:4]
    yield b"".join(parts)


def backtracking_read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    re.match(rb"(\w+ ?)+$", source.read_bytes().partition(b"text ")[2])
    return read(source, options, report)


NUMBERS = count()


def numbered_write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    for article in articles:
        yield from write(Articles([evolve(article, slug=str(next(NUMBERS)))]), options, report)


def misnaming_write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    report.lost("headlines")
    return write(articles, options, report)


def careful_write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    report.lost("slug", why="one never knows")
    return write(articles, options, report)


def without_slug(article: Article) -> Article:
    return evolve(article, slug="")


def first_byline(article: Article) -> Article:
    return evolve(article, bylines=article.bylines[:1])


def two_bylines(article: Article) -> Article:
    return evolve(article, bylines=article.bylines[:2])


def shouting(article: Article) -> Article:
    return evolve(article, title=article.title.upper())


def printed(article: Article) -> Article:
    print(article)  # noqa: T201 -- the flaw
    return article


def late_write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    given = [*articles]
    for article in given:
        if article.slug:
            report.lost("slug", why="it is told of the last article")
    yield from write(Articles(given), options, report)


def first_read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    yield from islice(read(source, options, report), 1)


def unstarred(article: Article) -> Article:
    return evolve(article, title=article.title.replace("**", ""), body=[*map(_unstarred, article.body)])


def unkept_signature(article: Article) -> Article:
    return evolve(article, body=[block for block in article.body if not _is_signature(block)])


def _is_signature(block: Block) -> bool:
    return isinstance(block, Paragraph) and plain(block.content).startswith("by ")


def _unstarred(block: Block) -> Block:
    return Paragraph(plain(block.content).replace("**", "")) if isinstance(block, Paragraph) else block


def without_accompanied(article: Article) -> Article:
    return article if article == Article(body=article.body) else evolve(article, body=[])


def stripped(article: Article) -> Article:
    return reworded(article, lambda text: "".join(char for char in text if char > "\x1f" or char in "\t\n"))


FLAWS: dict[str, tuple[str, dict[str, Any]]] = {
    "no title": ("title_and_specification_say_what_it_is", {"title": ""}),
    "a specification that is no URL": ("title_and_specification_say_what_it_is", {"spec": "RFC 1"}),
    "neither reader nor writer": ("it_can_be_read_or_written", {"read": None, "write": None}),
    "an unknown feature": ("it_carries_only_what_there_is", {"carries": frozenset({"title", "mood"})}),
    "a misspelled feature": ("it_carries_only_what_there_is", {"carries": frozenset({"body.paragraphs"})}),
    "an unknown part": ("it_carries_only_what_there_is", {"carries": frozenset({"bylines.mood"})}),
    "an unknown whole": ("it_carries_only_what_there_is", {"carries": frozenset({"mood.*"})}),
    "a feature that is carried, and in part": ("it_carries_only_what_there_is", {"in_part": frozenset({"slug"})}),
    "an unknown feature in part": ("it_carries_only_what_there_is", {"in_part": frozenset({"mood"})}),
    "options that change": ("options_are_frozen_and_have_defaults", {"read_options": Thawed}),
    "options without defaults": ("options_are_frozen_and_have_defaults", {"write_options": "newsformat:File"}),
    "options by position": ("options_are_frozen_and_have_defaults", {"write_options": Positional}),
    "not installed": ("an_installed_plugin_brings_it", {}),
    "a sniffer that raises": ("sniffing_anything_is_safe", {"sniff": lambda head: [Confidence.NO][head[0]]}),
    "a sniffer that says yes": ("sniffing_anything_is_safe", {"sniff": lambda _: "yes"}),
    "a sniffer that backtracks": ("sniffing_is_fast", {"sniff": lambda head: re.match(rb"(\w+ ?)+$", head + b"!")}),
    "a sniffer that does not know its own": ("it_knows_what_it_wrote", {"sniff": lambda _: Confidence.NO}),
    "a sniffer of bare line feeds": (
        "lines_may_end_as_those_of_windows",
        {"sniff": lambda head: Confidence.CERTAIN if head.startswith(b"TOY\n") else Confidence.NO},
    ),
    "a reader of bare line feeds": (
        "lines_may_end_as_those_of_windows",
        {"read": lambda source, *others: () if b"\r" in source.head else read(source, *others)},
    ),
    "a sniffer that takes all": (
        "it_takes_nothing_of_others_for_certain",
        {"sniff": lambda _: Confidence.CERTAIN},
    ),
    "a reader of UTF-8 only": ("reading_any_bytes_ends_in_articles_or_a_read_error", {"read": sloppy_read}),
    "a reader that trusts what it reads": (
        "reading_any_text_ends_in_articles_or_a_read_error",
        {"read": reading(lambda content: content.index(b"TOY"))},
    ),
    "a reader that trusts what it wrote": (
        "reading_broken_documents_ends_in_articles_or_a_read_error",
        {"read": reading(lambda content: content.index(b"END"))},
    ),
    "a reader that trusts the end": (
        "reading_cut_off_documents_ends_in_articles_or_a_read_error",
        {"read": reading(lambda content: content.index(b"END"))},
    ),
    "errors of two lines": (
        "reading_cut_off_documents_ends_in_articles_or_a_read_error",
        {"read": two_line_errors},
    ),
    "a reader of short numbers, where other numbers are an error": (
        "reading_numbers_of_any_length_ends_in_articles_or_a_read_error",
        {"read": reading(read_long_number)},
    ),
    "a reader that follows links": ("hostile_documents_are_harmless", {"read": tell_secrets}),
    "a reader that opens a file": ("reading_opens_nothing", {"read": reading(lambda _: open(__file__).close())}),  # noqa: PTH123 -- the flaw
    "a reader that goes online": ("reading_opens_nothing", {"read": reading(lambda _: socket.socket().close())}),
    "a reader that returns a list": ("reading_is_lazy", {"read": eager_read}),
    "a reader that backtracks": ("monotonous_text_is_read_fast", {"read": backtracking_read}),
    "places that count from 0": (
        "reading_broken_documents_ends_in_articles_or_a_read_error",
        {"read": counting_from_zero},
    ),
    "remarks of two lines": ("remarks_are_lines", {"read": noting_read}),
    "an option without a type": (
        "options_are_frozen_and_have_defaults",
        {"write_options": f"{__name__}:UntypedOptions"},
    ),
    "a default of another type": (
        "options_are_frozen_and_have_defaults",
        {"write_options": MistypedOptions},
    ),
    "options of validating that lack the schema": (
        "options_are_frozen_and_have_defaults",
        {"validate": validate, "validate_options": NoOptions},
    ),
    "a validator of others": ("what_it_writes_is_valid", {"validate": problem("rule", "wrong")}),
    "a validator of one article only": (
        "several_articles_are_written_validly",
        {"validate": validating(lambda content: [Problem("one", "several")] * (content.count(b"---") > 1))},
    ),
    "a validator that trusts what it reads": (
        "validating_any_bytes_ends_in_problems_or_a_read_error",
        {"validate": validating(lambda content: content.index(b"TOY") * [])},
    ),
    "a validator that trusts the end": (
        "validating_broken_documents_ends_in_problems_or_a_read_error",
        {"validate": validating(lambda content: content.index(b"END") * [])},
    ),
    "a problem of two lines": (
        "validating_any_bytes_ends_in_problems_or_a_read_error",
        {"validate": problem("rule", "two\nlines")},
    ),
    "a rule of two words": (
        "validating_any_bytes_ends_in_problems_or_a_read_error",
        {"validate": problem("two words", "wrong")},
    ),
    "lines that count from 0": (
        "validating_any_bytes_ends_in_problems_or_a_read_error",
        {"validate": problem("rule", "wrong", 0)},
    ),
    "a validator that follows links": ("hostile_documents_are_harmless_to_validate", {"validate": telling_validate}),
    "a validator that opens a file": (
        "validating_opens_nothing",
        {"validate": validating(lambda _: open(__file__).close())},  # noqa: PTH123 -- the flaw
    ),
    "a validator that returns a list": ("validating_is_lazy", {"validate": eager_validate}),
    "a reader that prints": ("reading_prints_nothing", {"read": reading(lambda _: print("read"))}),  # noqa: T201 -- the flaw
    "a writer that prints": ("writing_prints_nothing", {"write": changed(printed)}),
    "a writer that counts": ("writing_is_deterministic", {"write": numbered_write}),
    "a writer that returns a list": ("writing_streams", {"write": listed_write}),
    "a writer that gathers behind its head": ("writing_streams", {"write": gathering_after_its_head}),
    "a writer that gathers": ("writing_streams", {"write": gathering_write}),
    "a loss of no known name": ("losses_name_features", {"write": misnaming_write}),
    "a lost attribute": ("what_it_carries_survives", {"write": changed(without_slug)}),
    "a lost second byline": ("what_it_carries_survives", {"write": changed(first_byline)}),
    "a loss that is none": ("what_it_carries_survives", {"write": careful_write}),
    "text that is taken for a line of its own": (
        "look_alikes_of_its_own_markup_survive",
        {"write": changed(unkept_signature)},
    ),
    "texts that come back alone": ("look_alikes_of_markup_survive", {"read": first_read}),
    "a loss of the article before": ("losses_are_of_their_article", {"write": late_write}),
    "text that is taken for markup": ("look_alikes_of_markup_survive", {"write": changed(unstarred)}),
    "an envelope that is not carried": (
        "what_it_carries_of_an_envelope_survives",
        {"carries": CARRIES | {"envelope.title"}},
    ),
    "a changed attribute": ("several_articles_survive", {"write": changed(shouting)}),
    "a feature that is carried, and not said to be": ("what_is_read_back_is_carried", {"carries": CARRIES - {"slug"}}),
    "a feature that is not carried": ("what_it_carries_survives", {"carries": CARRIES | {"embargo"}}),
    "an urgency that nobody gave": ("what_it_carries_survives", {"read": urgent_read}),
    "a part that nobody reports": ("no_loss_goes_unreported", {"in_part": frozenset({"summary"})}),
    "a silent loss": ("no_loss_of_the_kitchen_sink_goes_unreported", {"write": changed(without_slug)}),
    "a silent loss beside a reported one": ("no_loss_goes_unreported", {"write": changed(without_accompanied)}),
    "a silent loss of a third byline": ("no_loss_of_a_crowd_goes_unreported", {"write": changed(two_bylines)}),
    "control characters that vanish": ("odd_characters_are_written_or_reported", {"write": changed(stripped)}),
}


@pytest.fixture
def no_shrinking() -> Iterator[None]:
    """Any example of a flaw will do; the smallest one takes long to find."""
    before = settings.get_current_profile_name()
    settings.register_profile("no-shrinking", settings(), phases=[Phase.generate], database=None, derandomize=True)
    settings.load_profile("no-shrinking")
    yield
    settings.load_profile(before)


@pytest.mark.usefixtures("no_shrinking")
@pytest.mark.parametrize("flaw", FLAWS)
def test_a_flaw_is_found(
    flaw: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    name, changes = FLAWS[flaw]
    contract = ToyContract()
    contract.format = evolve(TOY, **changes)
    contract.registered = flaw == "not installed"
    contract.max_examples = 30
    fixtures = {"tmp_path": tmp_path, "monkeypatch": monkeypatch, "capfd": capfd}
    test = getattr(ToyContract, f"test_{name}")
    wanted = test.__code__.co_varnames[1 : test.__code__.co_argcount]
    with pytest.raises(Exception):  # noqa: B017, PT011 -- a flaw may show as any failure
        test(contract, **{fixture: fixtures[fixture] for fixture in wanted})


def test_a_reader_that_trusts_the_types_of_json_is_told_which_value() -> None:
    def trusting(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
        try:
            said = json.loads(source.read_bytes())
        except ValueError as error:
            raise ReadError("no JSON") from error
        yield Article(bylines=[Byline(name=item["name"].strip()) for item in said["by"]])

    contract = ToyContract()
    contract.format = evolve(TOY, read=trusting, write=None)
    contract.junk = (b'{"by": [{"name": "Ann"}]}',)
    with pytest.raises(PluginError, match="the toy reader failed: TypeError") as caught:
        contract.test_reading_values_of_another_type_ends_in_articles_or_a_read_error()
    assert caught.value.__notes__ == ['the document has 7 instead of {"name": "Ann"} after {"by": [']


def test_another_plugin_that_brings_a_format_of_the_same_name_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    @hookimpl
    def newsformat_formats() -> list[AnyFormat]:
        return [TOY]

    one, other = ModuleType("one"), ModuleType("other")
    for module in (one, other):
        monkeypatch.setattr(module, "newsformat_formats", newsformat_formats, raising=False)
    found = Registry.of({"a:x": one, "b:y": other})
    monkeypatch.setattr("newsformat.testing._declaration.registry", lambda: found)
    contract = ToyContract()
    contract.format, contract.registered = TOY, True
    with pytest.raises(AssertionError, match=r"of this name:\n *a:x and b:y both bring the format 'toy'"):
        contract.test_an_installed_plugin_brings_it()


def test_what_is_wrong_with_a_plugin_is_told_where_it_is_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    def newsformat_format() -> list[AnyFormat]:
        return [TOY]

    module = ModuleType("misnamed")
    monkeypatch.setattr(module, "newsformat_format", hookimpl(newsformat_format), raising=False)
    found = Registry.of({"a:x": module})
    monkeypatch.setattr("newsformat.testing._declaration.registry", lambda: found)
    contract = ToyContract()
    contract.format, contract.package, contract.registered = TOY, "", True
    for test in (contract.test_declaring_is_cheap, contract.test_an_installed_plugin_brings_it):
        with pytest.raises(AssertionError, match=r"by a hook, .*:\n *a:x: PluginError: there is no hook newsf"):
            test()


def test_what_a_plugin_raises_is_shown_by_its_own_code() -> None:
    def hasty(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
        yield Article(urgency=int(source.read_bytes()))

    contract = ToyContract()
    contract.format = evolve(TOY, read=hasty)
    with pytest.raises(PluginError, match="the toy reader failed: ValueError") as caught:
        contract.read(b"soon")
    assert [step.name for step in traceback.extract_tb(caught.tb)] == [
        "test_what_a_plugin_raises_is_shown_by_its_own_code",
        "blamed",
    ]
    cause = caught.value.__cause__
    assert cause is not None
    assert [step.name for step in traceback.extract_tb(cause.__traceback__)] == ["hasty"]


def test_what_is_read_instead_of_one_article_is_shown() -> None:
    contract = ToyContract()
    contract.format = evolve(TOY, write=lambda given, *others: write(Articles([*given] * 2), *others))
    with pytest.raises(AssertionError, match=r"one article was written, and 2 were read, of: TOY\n"):
        contract.test_no_loss_of_the_kitchen_sink_goes_unreported()


def test_of_many_texts_that_are_taken_for_markup_ten_are_shown() -> None:
    contract = ToyContract()
    contract.format = evolve(TOY, write=changed(without_slug))
    with pytest.raises(AssertionError) as caught:
        contract.test_look_alikes_of_markup_survive()
    said = str(caught.value).splitlines()
    assert len(said) == 12
    assert said[0] == "text is changed, or taken for markup:"
    assert said[-1].strip() == "…"


TOLD = {
    "a sniffer of bare line feeds": "lines that end with CR LF hide the format",
    "a reader of bare line feeds": "lines that end with CR LF are read in another way",
    "texts that come back alone": "15 articles, each of which comes back alone, become 1",
    "a loss of the article before": "lost from the first article, but reported with the second",
    "a misspelled feature": r"carries names unknown features:\n  body\.paragraphs; did you mean 'body\.paragraph'",
    "an option without a type": r"attributes of UntypedOptions without a type, .*:\n *indent",
    "a default of another type": r"defaults of MistypedOptions that are not .*:\n *indent='two': expected a whole number",
    "text that is taken for a line of its own": r"no loss says so \(report\.lost\):\n *'by storm': body",
    "an envelope that is not carried": "of an envelope, carries names what does not come back",
    "options that change": "options of Thawed can be changed: make it with frozen",
    "options by position": "options of Positional that are not kw_only",
    "a sniffer that raises": "sniff must return a Confidence, such as NO, instead of raising IndexError",
    "a sniffer that does not know its own": "sniff says NO to what the writer wrote",
    "a reader that backtracks": "reading takes longer than 1.0 seconds",
    "a writer that gathers behind its head": "the writer has asked for all 3000 articles before it yields the first",
    "a writer that gathers": "the writer has asked for all 3000 articles before it yields the first",
    "a lost attribute": r"carries names what does not come back \(.* in_part.*\):\n *slug",
    "a changed attribute": r"several articles do not come back as they were:\n *article \d: title: ['\x22]",
    "a loss that is none": r"carries names what the writer reports as lost \(.* most .*\):\n *\w+",
    "an urgency that nobody gave": r"more comes back than was written:\n *urgency: None became 4",
    "a feature that is carried, and not said to be": "carries does not name it, so it is reported as lost:\n *slug",
    "a silent loss": r"no loss says so \(report\.lost\):\n *slug",
}


@pytest.mark.usefixtures("no_shrinking")
@pytest.mark.parametrize("flaw", TOLD)
def test_a_flaw_is_told_in_words(flaw: str) -> None:
    name, changes = FLAWS[flaw]
    contract = ToyContract()
    contract.format = evolve(TOY, **changes)
    contract.max_examples = 30
    with pytest.raises((AssertionError, PluginError), match=TOLD[flaw]):
        getattr(contract, f"test_{name}")()


def test_a_heavy_import_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "heavy_toy.py").write_text("import email.message\n", "utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    contract = ToyContract()
    contract.format, contract.package = TOY, "heavy_toy"
    with pytest.raises(AssertionError, match="email"):
        contract.test_declaring_is_cheap()


def json_read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    try:
        found = json.loads(source.read_bytes())
    except (ValueError, RecursionError) as error:
        raise ReadError("no JSON") from error
    yield Article(slug=str(found["toy"]))


def xml_read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    try:
        root = etree.fromstring(source.read_bytes())
    except etree.XMLSyntaxError as error:
        raise ReadError("no XML") from error
    yield Article(slug=root.text or "")


def toy_in(document: bytes, read: Any, sniff: Any = lambda _: Confidence.CERTAIN) -> ToyContract:
    contract = ToyContract()
    contract.format = evolve(TOY, read=read, write=None, sniff=sniff, media_types=("application/xml",))
    contract.documents = (document,)
    return contract


@pytest.mark.cases(
    ("document", "sniff", "how"),
    [
        (b'{"toy": 1, "b": 2}', lambda head: Confidence(2 * head.startswith(b'{"toy"')), "members in another order"),
        (b'{"toy": 1}', lambda head: Confidence(2 * (b'": 1' in head)), "without a blank"),
        (b"<toy a='b'>c</toy>", lambda head: Confidence(2 * (b" a='b'>" in head)), "attributes in other quotes"),
    ],
)
def test_a_sniffer_that_knows_but_one_spelling_is_found(document: bytes, sniff: Any, how: str) -> None:
    with pytest.raises(AssertionError, match=f"(?s)not detected if it is written differently:.*{how}"):
        toy_in(document, json_read, sniff).test_documents_that_mean_the_same_are_detected()


@pytest.mark.cases(
    ("document", "read", "how"),
    [
        (b'{"toy": 1}', json_read, "whole numbers with a point"),
        (b"<toy>text</toy>", xml_read, "an instruction in each text"),
    ],
)
def test_a_reader_that_knows_but_one_spelling_is_found(document: bytes, read: Any, how: str) -> None:
    with pytest.raises(AssertionError, match=f"(?s)read differently if it is written differently:.*{how}"):
        toy_in(document, read).test_documents_that_mean_the_same_are_read_alike()


def test_how_json_and_xml_are_spelled_does_not_matter() -> None:
    contract = toy_in(b'{"toy": "a/b"}', json_read, lambda head: Confidence(2 * (b'"toy"' in head)))
    contract.test_documents_that_mean_the_same_are_detected()
    contract.test_documents_that_mean_the_same_are_read_alike()


def test_what_is_wrong_alike_is_said_once() -> None:
    with pytest.raises(AssertionError, match=r"\Awrong:\n  a\n  b\Z"):
        fail_for("wrong", ["a", "b", "a"])
