"""Reading, writing and converting through small formats made for the purpose."""

import io
import os
import pickle
import signal
import sys
from collections.abc import Iterable
from functools import partial
from itertools import islice
from pathlib import PurePath
from zipfile import ZipFile

import pytest
from attrs import frozen

import newsformat as nf
from newsformat import _api, _reading, _writing
from newsformat._registry import Registry
from newsformat.plugin import AnyFormat, Confidence, Format, NoOptions, Transform, hookimpl


@frozen(kw_only=True)
class Shout:
    """Whether to shout."""

    loud: bool = False


def _read(source, options, report):
    for number, line in enumerate(source.read_bytes().decode().splitlines(), 1):
        if line == "bug":
            raise KeyError(line)
        if line == "exit":
            sys.exit(0)
        if line == "deep":
            raise RecursionError
        if line == "broken":
            raise nf.ReadError("broken line", line=number)
        if line.startswith("@"):
            yield nf.Envelope(title=line[1:])
        else:
            report.note("read", line=number)
            yield nf.Article(headline=line)


def _write(articles, options, report):
    for article in articles:
        text = nf.plain(article.headline)
        if text == "odd":
            report.lost("headline", why="too odd")
        if text == "bug":
            raise KeyError(text)
        if text == "exit":
            sys.exit()
        yield (text.upper() if options.loud else text).encode() + b"\n"


def _format(name="lines", **changes):
    fields = {
        "title": "Lines",
        "suffixes": (f".{name}",),
        "many": True,
        "carries": frozenset({"headline"}),
        "sniff": lambda _: Confidence.POSSIBLE,
        "read": _read,
        "write": _write,
        "read_options": NoOptions,
        "write_options": Shout,
    }
    return Format(name=name, **{**fields, **changes})


def _install(monkeypatch, registry):
    for module in (_api, _reading, _writing):
        monkeypatch.setattr(module, "registry", lambda: registry)


def _plugin(*formats, transforms=()):
    class Plugin:
        @hookimpl
        def newsformat_formats(self) -> Iterable[AnyFormat]:
            return formats

        @hookimpl
        def newsformat_transforms(self) -> Iterable[Transform]:
            return transforms

    return Plugin()


@pytest.fixture(autouse=True)
def _small_registry(monkeypatch):
    def twice(article):
        return nf.Article(headline=nf.plain(article.headline) * 2)

    def fails(article):
        raise KeyError("x")

    def leaves(article):
        sys.exit()

    def forgets(article):
        twice(article)

    transforms = [
        Transform(name="twice", title="", apply=twice),
        Transform(name="fails", title="", apply=fails),
        Transform(name="leaves", title="", apply=leaves),
        Transform(name="forgets", title="", apply=forgets),
        Transform(name="both", title="", apply=lambda article: (article, twice(article))),
        Transform(name="none", title="", apply=lambda _: ()),
    ]
    formats = [
        _format(),
        _format("single", many=False),
        _format("readonly", write=None),
        _format("writeonly", read=None),
    ]
    registry = Registry.of({"t": _plugin(*formats, transforms=transforms)})
    _install(monkeypatch, registry)


def test_read_returns_the_one_article():
    assert nf.read(b"A", "lines") == nf.Article(headline="A")


@pytest.mark.parametrize(("content", "message"), [(b"", "^the source holds no article"), (b"A\nB", "use read_all")])
def test_read_wants_exactly_one(content, message):
    with pytest.raises(nf.ReadError, match=message):
        nf.read(content, "lines")


def test_read_all_is_lazy_and_knows_its_envelope_first():
    with nf.read_all(b"@T\nA\nbroken", "lines") as articles:
        assert articles.envelope == nf.Envelope(title="T")
        assert next(articles) == nf.Article(headline="A")
        with pytest.raises(nf.ReadError):
            next(articles)


def test_an_envelope_is_empty_where_there_is_none():
    articles = nf.read_all(b"A\nB", "lines")
    assert articles.envelope == nf.Envelope()
    assert len(list(articles)) == 2


def test_an_envelope_that_does_not_come_first_is_told():
    report = nf.Report()
    with nf.read_all(b"@T\nA\n@U\nB", "lines", report=report) as articles:
        assert [articles.envelope.title, len([*articles])] == ["T", 2]
    assert [loss.why for loss in report.losses] == ["an envelope that does not come first is left out: title 'U'"]


def test_asking_for_the_envelope_takes_no_article_away():
    articles = nf.read_all(b"A\nB\nC", "lines")
    assert [(nf.plain(article.headline), articles.envelope) for article in articles] == [
        (headline, nf.Envelope()) for headline in "ABC"
    ]


def test_errors_get_the_name_of_the_source(tmp_path):
    path = tmp_path / "x.lines"
    path.write_text("A\nbroken")
    with pytest.raises(nf.ReadError) as caught:
        list(nf.read_all(path, "lines"))
    assert str(caught.value) == f"{path}:2: broken line"


@pytest.mark.parametrize(
    ("content", "error"),
    [(b"bug", nf.PluginError), (b"deep", nf.ReadError), (b"\xff", nf.PluginError), (b"exit", nf.PluginError)],
)
def test_whatever_a_reader_raises_is_one_of_ours(content, error):
    with pytest.raises(error) as caught:
        list(nf.read_all(content, "lines"))
    assert "\n" not in str(caught.value)


def test_whatever_a_writer_raises_is_one_of_ours():
    for headline, error in (("bug", "KeyError"), ("exit", "SystemExit")):
        with pytest.raises(nf.PluginError, match=error):
            nf.write(nf.Article(headline=headline), "lines")


def _exit(code, *_):
    sys.exit(code)


class Exits:
    def __call__(self, *_):
        sys.exit(3)


@pytest.mark.parametrize("handler", [lambda *_: sys.exit(3), partial(_exit, 3), Exits()])
def test_a_signal_ends_the_program_whatever_plugin_is_at_work(monkeypatch, handler):
    def read(*_):
        signal.raise_signal(signal.SIGUSR1)
        yield nf.Article()

    _install(monkeypatch, Registry.of({"t": _plugin(_format(read=read))}))
    before = signal.signal(signal.SIGUSR1, handler)
    try:
        with pytest.raises(SystemExit):
            nf.read(b"A", "lines")
    finally:
        signal.signal(signal.SIGUSR1, before)


def test_reading_goes_on_where_it_was_left():
    articles = nf.read_all(b"@T\nA\nB\nC\nD", "lines")
    assert [articles.envelope, next(articles).headline] == [nf.Envelope(title="T"), nf.Article(headline="A").headline]
    for _ in articles:
        break
    assert [nf.plain(article.headline) for article in articles] == ["C", "D"]
    assert next(articles, None) is None


def test_files_are_closed_when_reading_stops(tmp_path):
    path = tmp_path / "x.lines"
    path.write_text("A\nB")
    with nf.read_all(path, "lines") as articles:
        next(articles)
    with pytest.raises(nf.ReadError, match="several"):
        nf.read(path, "lines")
    # an unclosed file would be a ResourceWarning, and warnings are errors


def test_directions_that_a_format_lacks():
    with pytest.raises(nf.UnknownFormat, match="only be written"):
        nf.read_all(b"", "writeonly")
    with pytest.raises(nf.UnknownFormat, match="only be read"):
        nf.write(nf.Article(), "readonly")


def test_unknown_formats_name_a_near_one():
    with pytest.raises(nf.UnknownFormat, match="did you mean 'lines'"):
        nf.read(b"", "line")


def test_options_by_name_and_by_object():
    article = nf.Article(headline="a")
    assert nf.write(article, "lines", {"loud": "yes"}) == b"A\n"
    assert nf.write(article, "lines", Shout(loud=True)) == b"A\n"
    with pytest.raises(nf.OptionError, match="did you mean 'loud'"):
        nf.write(article, "lines", {"lout": "yes"})
    with pytest.raises(nf.OptionError, match="loud=maybe: expected yes or no"):
        nf.write(article, "lines", {"loud": "maybe"})
    with pytest.raises(nf.OptionError, match="Shout"):
        nf.write(article, "lines", NoOptions())


def test_what_a_format_does_not_carry_is_reported():
    report = nf.Report()
    nf.write(nf.Article(headline="a", slug="s", body=[nf.Rule()]), "lines", report=report)
    assert [str(loss) for loss in report.losses] == [
        "body.rule in body[0]: lines has no place for it",
        "slug: lines has no place for it",
    ]


def test_losses_of_the_second_article_say_so():
    report = nf.Report()
    nf.write([nf.Article(headline="a"), nf.Article(slug="s")], "lines", report=report)
    assert [str(loss) for loss in report.losses] == ["slug in article 2: lines has no place for it"]


def test_a_report_on_two_documents_calls_no_article_of_the_second_by_a_number_of_the_first():
    report = nf.Report()
    nf.write([nf.Article(headline="a"), nf.Article(headline="b")], "lines", report=report)
    nf.write(nf.Article(slug="s"), "lines", report=report)
    nf.write([nf.Article(title="t"), nf.Article(headline="b")], "lines", report=report)
    assert [loss.where for loss in report.losses] == ["", ""]


def test_an_envelope_that_is_not_carried_is_reported():
    report = nf.Report()
    nf.write(nf.Articles([nf.Article(headline="a")], envelope=nf.Envelope(title="t")), "lines", report=report)
    assert [loss.what for loss in report.losses] == ["envelope.title"]


@pytest.mark.parametrize("on_loss", [nf.OnLoss.RAISE, "raise"], ids=["member", "name"])
@pytest.mark.parametrize("article", [nf.Article(slug="s"), nf.Article(headline="odd")])
def test_losses_can_be_forbidden(article, on_loss):
    with pytest.raises(nf.LossError) as caught:
        nf.write(article, "lines", on_loss=on_loss)
    assert len(caught.value.losses) == 1


def test_what_is_lost_behind_the_last_part_can_be_forbidden_too(monkeypatch):
    def late(articles, options, report):
        yield from _write(articles, options, report)
        report.lost("headline", why="too late")

    _install(monkeypatch, Registry.of({"t": _plugin(_format(write=late))}))
    assert nf.write(nf.Article(headline="a"), "lines") == b"a\n"
    with pytest.raises(nf.LossError, match="too late"):
        nf.write(nf.Article(headline="a"), "lines", on_loss=nf.OnLoss.RAISE)


@pytest.mark.parametrize("module", ["no_such_library", "no_such_library.part"])
def test_what_is_not_installed_and_needed_is_said(monkeypatch, module):
    _install(monkeypatch, Registry.of({"t": _plugin(_format(needs=(module, "acme[all]")))}))
    with pytest.raises(nf.WriteError, match=rf"^lines needs {module}; pip install 'acme\[all\]'$"):
        nf.write(nf.Article(headline="a"), "lines")


@pytest.mark.parametrize(
    ("error", "said"), [(RecursionError(), "nested too deeply"), (MemoryError(), "too large for the memory")]
)
def test_what_is_too_much_to_be_written_is_no_fault_of_a_plugin(monkeypatch, error, said):
    def exhausted(articles, options, report):
        yield from _write(articles, options, report)
        raise error

    _install(monkeypatch, Registry.of({"t": _plugin(_format(write=exhausted))}))
    with pytest.raises(nf.WriteError, match=f"^{said}$"):
        nf.write(nf.Article(headline="a"), "lines")


@pytest.mark.parametrize(("count", "said"), [(0, "there is none"), (2, "there are several; write each by itself")])
def test_a_format_of_one_article_takes_one(count, said):
    assert nf.write([nf.Article(headline="a")], "single") == b"a\n"
    with pytest.raises(nf.WriteError, match=f"^single holds one article per document, and {said}$"):
        nf.write([nf.Article(headline="a")] * count, "single")


def test_what_a_reader_left_out_can_be_forbidden(tmp_path):
    report = nf.Report()
    report.left_out("a footnote", line=2, column=5)
    with pytest.raises(nf.LossError, match="would be lost: 2:5: a footnote"):
        nf.write(nf.Article(headline="a"), "lines", on_loss=nf.OnLoss.RAISE, report=report)
    report.left_out("a footnote", line=2, column=5)
    assert report.losses == (nf.Loss("source", why="a footnote", line=2, column=5),)


@pytest.mark.parametrize("error", [KeyError, SystemExit])
def test_an_error_of_who_gives_the_articles_is_theirs(error):
    def given(*articles):
        yield from articles
        raise error("my own")

    one = nf.Article(headline="A")
    for articles in (given(one), nf.Articles(given(one)), nf.Articles(given())):
        with pytest.raises(error, match="my own"):
            nf.write(articles, "lines")


def test_an_error_says_some_of_many_losses():
    why = "csv has no place for it"
    alike = [nf.Loss("slug", why=why), nf.Loss("entities", why=why), nf.Loss("entities.kind", why=why)]
    others = [nf.Loss("text", f"body[{number}]", f"no letter {number}") for number in range(12)]
    error = nf.LossError([*alike, *others])
    assert str(error).startswith(
        "would be lost: slug and entities: csv has no place for them; text in body[0]: no letter 0; text in body[1]: "
    )
    assert str(error).endswith("; text in body[8]: no letter 8; 3 more")
    assert error.losses == (*alike, *others)


def test_errors_can_be_sent_to_other_processes():
    loss = nf.Loss("slug", why="no place")
    for error in (nf.LossError([loss]), nf.ReadError("odd", source="a", line=2), nf.UnknownFormat("odd")):
        sent = pickle.loads(pickle.dumps(error))  # noqa: S301 -- our own
        assert (type(sent), str(sent), vars(sent)) == (type(error), str(error), vars(error))


def test_a_format_has_a_name():
    for wrong in (3, b"json", {"encoding": "ascii"}):
        with pytest.raises(nf.UnknownFormat, match=f"unknown format {wrong!r}; a format is named by a string"):
            nf.read(b"A", wrong)


def test_of_a_report_that_nobody_asks_for_little_is_kept(monkeypatch):
    heard = []

    def read(source, options, report):
        heard.append(report)
        yield from _read(source, options, report)
        report.left_out("the end")

    def write(articles, options, report):
        heard.append(report)
        for _ in articles:
            report.lost("x", where=str(len(heard)))
            yield b"\n"

    _install(monkeypatch, Registry.of({"t": _plugin(_format("lines", read=read, write=write))}))
    content = b"A\n" * 1000
    nf.write(nf.read_all(content, "lines"), "lines")
    assert len(list(nf.read_all(content, "lines"))) == 1000
    assert [report.heard for report in heard] == [False] * 3
    assert max(map(len, heard)) < 10
    report = nf.Report()
    nf.write(nf.read_all(content, "lines", report=report), "lines", report=report)
    assert (len(report.remarks), len(report.losses)) == (1000, 1001)


def test_losses_that_are_errors_are_all_said_without_a_report():
    odd = nf.Article(headline="odd", slug="s", title="t", kicker="k", language="de")
    for on_loss in (nf.OnLoss.RAISE, "raise"):
        with pytest.raises(nf.LossError) as caught:
            nf.write(odd, "lines", on_loss=on_loss)
        assert len(caught.value.losses) == 4
    assert nf.write(odd, "lines") == b"odd\n"


def test_a_target_is_a_path():
    for wrong in (io.BytesIO(), b"a.lines", None):
        with pytest.raises(
            TypeError, match=f"a target must be a path, not {type(wrong).__name__}; write returns bytes"
        ):
            nf.convert(b"A", wrong, "lines", format="lines")


def test_one_transform_needs_no_list(tmp_path):
    nf.convert(b"ab", tmp_path / "a.lines", format="lines", transforms=["twice"])
    nf.convert(b"ab", tmp_path / "b.lines", format="lines", transforms="twice")
    assert (tmp_path / "a.lines").read_bytes() == (tmp_path / "b.lines").read_bytes()


def test_what_to_do_about_losses_must_be_known(tmp_path):
    with pytest.raises(nf.OptionError, match="on_loss must be one of ignore, collect, raise, not 'fail'"):
        nf.convert(b"A", tmp_path / "a.lines", format="lines", on_loss="fail")
    assert list(tmp_path.iterdir()) == []


def test_losses_can_be_ignored():
    report = nf.Report()
    nf.write(nf.Article(slug="s"), "lines", on_loss=nf.OnLoss.IGNORE, report=report)
    assert report.losses == ()


def test_a_second_article_needs_a_format_for_many():
    with pytest.raises(nf.WriteError, match="one article per document"):
        nf.write([nf.Article(headline="a"), nf.Article(headline="b")], "single")


def test_convert_finds_the_target_format_by_suffix_and_applies_transforms(tmp_path):
    target = tmp_path / "out.lines"
    report = nf.convert(b"ab", target, format="lines", transforms=["twice"])
    assert target.read_bytes() == b"abab\n"
    assert [str(remark) for remark in report.remarks] == ["1: read"]


@pytest.mark.parametrize("content", [b"broken", b"bug", b"A\nbroken"])
def test_a_failed_conversion_leaves_the_target_as_it_was(tmp_path, content):
    target = tmp_path / "out.lines"
    for before in (None, b"old"):
        if before:
            target.write_bytes(before)
        with pytest.raises(nf.NewsformatError):
            nf.convert(content, target, format="lines")
        assert [path.read_bytes() for path in tmp_path.iterdir()] == ([before] if before else [])


def test_a_forbidden_loss_leaves_the_target_as_it_was(tmp_path):
    target = tmp_path / "out.lines"
    target.write_bytes(b"old")
    with pytest.raises(nf.LossError):
        nf.convert(b"A\nodd", target, format="lines", on_loss=nf.OnLoss.RAISE)
    assert target.read_bytes() == b"old"


def test_no_file_is_converted_onto_itself(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    own, link = tmp_path / "own.lines", tmp_path / "link.lines"
    own.write_bytes(b"A")
    link.symlink_to(own)
    for source, target in (("own.lines", own), (link, "own.lines"), (nf.Source.of(own), str(link))):
        with pytest.raises(nf.OptionError, match=r"\.lines would overwrite the source; name another target"):
            nf.convert(source, target, format="lines")
    assert own.read_bytes() == b"A"
    with pytest.raises(nf.ReadError, match="embedded null"):
        nf.convert("a\0b", own, format="lines")
    nf.convert(own.read_bytes(), own, format="lines", transforms="twice")
    assert own.read_bytes() == b"AA\n"


def test_no_file_is_converted_onto_the_archive_that_it_is_in(tmp_path):
    deposit = tmp_path / "deposit.zip"
    with ZipFile(deposit, "w") as made:
        made.writestr("may/own.lines", b"A")
    before = deposit.read_bytes()
    with pytest.raises(nf.OptionError, match=r"deposit\.zip would overwrite the source; name another target"):
        nf.convert(deposit / "may" / "own.lines", deposit, "lines", format="lines")
    assert deposit.read_bytes() == before
    nf.convert(deposit / "may" / "own.lines", tmp_path / "deposit", "lines", format="lines")
    assert (tmp_path / "deposit").read_bytes() == b"A\n"


def test_no_clobber_keeps_an_existing_target(tmp_path):
    target = tmp_path / "out.lines"
    target.write_bytes(b"old")
    with pytest.raises(nf.WriteError, match="exists"):
        nf.convert(b"A", target, format="lines", clobber=False)
    assert target.read_bytes() == b"old"


def test_an_unknown_suffix_asks_for_a_format(tmp_path):
    with pytest.raises(nf.UnknownFormat, match="--to"):
        nf.convert(b"A", tmp_path / "out.xyz", format="lines")


def test_transforms_that_fail_or_are_unknown_say_so():
    with pytest.raises(nf.OptionError, match="did you mean 'twice'"):
        nf.transformed([nf.Article()], ["twic"])
    with pytest.raises(nf.PluginError, match="transform fails failed: KeyError: 'x'"):
        list(nf.transformed([nf.Article()], ["fails"]))
    with pytest.raises(nf.PluginError, match="transform leaves failed: SystemExit"):
        list(nf.transformed([nf.Article()], ["leaves"]))


def test_what_is_no_article_is_not_transformed():
    for wrong in ("story.txt", b"Rain", PurePath("story.txt"), None):
        with pytest.raises(TypeError, match=r"can be transformed, not \w+; read_all reads them from a file"):
            nf.transformed(wrong, ["twice"])
    with pytest.raises(TypeError, match="one of these is of the type int"):
        list(nf.transformed([nf.Article(), 3], ["twice"]))


def test_a_transform_may_make_several_articles_of_one_or_none(tmp_path):
    a = nf.Article(headline="a")
    made = [nf.plain(article.headline) for article in nf.transformed(a, ["both", "twice", "both"])]
    assert made == ["aa", "aaaa", "aaaa", "aaaaaaaa"]
    report = nf.convert(b"ab", tmp_path / "out.lines", format="lines", transforms="none")
    assert "none left out: ab" in map(str, report.remarks)


def test_a_transform_that_returns_no_article_says_so(tmp_path):
    with pytest.raises(
        nf.PluginError, match="transform forgets returned something of the type NoneType, not Article or"
    ):
        nf.convert(b"A", tmp_path / "out.lines", format="lines", transforms=["forgets", "twice"])


@pytest.mark.parametrize(
    ("use", "found", "message"),
    [
        (
            nf.explain,
            lambda *_: "of lines",
            "source: the odd explainer returned something of the type str, not Explan",
        ),
        (nf.explain, lambda *_: sys.exit(), "odd cannot explain: SystemExit"),
        (
            nf.files,
            lambda *_: iter(["a.jpg"]),
            "the odd file finder yielded something of the type str, not File",
        ),
        (
            nf.files,
            lambda *_: [nf.File(name="a", content="b")],
            "odd file finder failed: .*content of a File must be bytes, not str",
        ),
    ],
    ids=["no explanation", "an exit", "no file", "no bytes"],
)
def test_what_a_plugin_should_not_return_is_its_error(monkeypatch, use, found, message):
    odd = Registry.of({"t": _plugin(_format("odd", **{use.__name__: found}))})
    _install(monkeypatch, odd)
    with pytest.raises(nf.PluginError, match=message):
        list(use(b"A", "odd"))


def test_formats_without_lines_cannot_explain():
    with pytest.raises(nf.UnknownFormat, match="explain"):
        nf.explain(b"A", "lines")


def test_the_target_keeps_its_mode_and_its_link(tmp_path):
    real, link = tmp_path / "real.lines", tmp_path / "link.lines"
    real.write_bytes(b"old")
    real.chmod(0o640)
    link.symlink_to(real)
    nf.convert(b"A", link, format="lines")
    assert link.is_symlink()
    assert real.read_bytes() == b"A\n"
    assert real.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")
def test_the_target_keeps_its_owner(tmp_path):
    target = tmp_path / "a.lines"
    target.touch()
    os.chown(target, 12, 34)
    nf.convert(b"A", target, format="lines")
    assert (target.stat().st_uid, target.stat().st_gid, target.read_bytes()) == (12, 34, b"A\n")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can be somebody else")
def test_the_target_of_somebody_else_keeps_its_group_if_ours_is_it(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    tmp_path.chmod(0o777)
    target, groups = tmp_path / "a.lines", os.getgroups()
    target.touch()
    os.chown(target, 12, 34)
    os.setgroups([34])
    os.seteuid(56)
    try:
        nf.convert(b"A", target.name, format="lines")
    finally:
        os.seteuid(0)
        os.setgroups(groups)
    assert (target.stat().st_uid, target.stat().st_gid) == (56, 34)


def test_targets_that_cannot_be_written(tmp_path):
    for target in (tmp_path, tmp_path / "none" / "out.lines"):
        with pytest.raises(nf.WriteError) as caught:
            nf.convert(b"A", target, "lines", format="lines")
        assert str(caught.value).startswith(str(target))
        assert "\n" not in str(caught.value)


def test_articles_that_are_closed_before_the_first_close_their_file(tmp_path):
    path = tmp_path / "a.lines"
    path.write_bytes(b"A\nB")
    for names in ([], ["twice"]):
        source = nf.Source.of(path)
        stream = source.open()
        with nf.transformed(nf.read_all(source, "lines"), names) as articles:
            pass
        with pytest.raises(nf.ReadError, match="closed before all articles were read"):
            next(articles, None)
        with pytest.raises(nf.ReadError, match="closed"):
            stream.read()


def test_articles_that_were_all_read_are_at_their_end_when_closed_too():
    with nf.read_all(b"A\nB", "lines") as articles:
        assert len([*articles]) == 2
    assert [*articles] == []


def test_what_is_no_article_is_not_written():
    for wrong in ([b"A"], [nf.Article(headline="A"), None]):
        with pytest.raises(nf.WriteError, match="only articles can be written, and one of these is of the type "):
            nf.write(wrong, "lines")
    for path in ("story.txt", b"Rain", PurePath("story.txt")):
        with pytest.raises(nf.WriteError, match=r"not (str|bytes|PurePosixPath); read makes one from a file$"):
            nf.write(path, "lines")
    with pytest.raises(nf.WriteError, match=r"only articles can be written, not dict$"):
        nf.write({"headline": "Rain"}, "lines")
    with pytest.raises(nf.WriteError, match="only articles can be written, not NoneType"):
        nf.write(None, "lines")
    late = [nf.Article(headline="A"), nf.Envelope(title="T")]
    for articles in (late, nf.Articles(late), nf.transformed(late, ["twice"])):
        with pytest.raises(nf.WriteError, match="an envelope must come before the articles"):
            nf.write(articles, "lines")


def test_a_report_shows_what_it_holds():
    report = nf.Report()
    nf.write(nf.read(b"odd", "lines", report=report), "lines", report=report)
    assert repr(report) == (
        "Report(losses=(Loss(what='headline', why='too odd'),), remarks=(Remark(message='read', line=1),))"
    )


def test_the_place_of_a_loss_in_one_of_several_articles():
    report = nf.Report()
    nf.write([nf.Article(), nf.Article(body=[nf.Rule()])], "lines", report=report)
    assert [loss.where for loss in report.losses] == ["article 2, body[0]"]


def test_a_reader_that_yields_no_articles_is_named(monkeypatch):
    registry = Registry.of({"t": _plugin(_format(read=lambda *_: iter(["A"])), _format("none", read=lambda *_: None))})
    _install(monkeypatch, registry)
    with pytest.raises(
        nf.PluginError, match="the lines reader yielded something of the type str, not Article or Envelope"
    ):
        nf.read(b"A", "lines")
    with pytest.raises(nf.PluginError, match="the none reader returned something of the type NoneType, not an it"):
        nf.read(b"A", "none")


def test_a_writer_that_yields_no_bytes_is_named(monkeypatch, tmp_path):
    registry = Registry.of(
        {"t": _plugin(_format(write=lambda *_: iter(["A"])), _format("none", write=lambda *_: None))}
    )
    _install(monkeypatch, registry)
    with pytest.raises(nf.PluginError, match="the lines writer yielded something of the type str, not bytes"):
        nf.write(nf.Article(), "lines")
    with pytest.raises(nf.PluginError, match="the lines writer yielded"):
        nf.convert(b"A", tmp_path / "a.lines", format="lines")
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(nf.PluginError, match="the none writer returned something of the type NoneType, not an"):
        nf.write(nf.Article(), "none")


@pytest.mark.parametrize(("given", "taken"), [(nf.Article(), 0), ([nf.Article()], 0), ([nf.Article()] * 2, 1)])
def test_a_writer_that_leaves_articles_is_named(monkeypatch, given, taken):
    def write(articles, *_):
        return (b"A" for _ in islice(articles, taken))

    _install(monkeypatch, Registry.of({"t": _plugin(_format(write=write))}))
    with pytest.raises(nf.PluginError, match="the lines writer ended before it had taken all articles"):
        nf.write(given, "lines")


@pytest.mark.parametrize(("given", "many"), [(nf.Article(), "1 article"), ([nf.Article()] * 2, "2 articles")])
def test_a_writer_that_writes_nothing_is_named(monkeypatch, given, many):
    _install(monkeypatch, Registry.of({"t": _plugin(_format(write=lambda articles, *_: (b"" for _ in articles)))}))
    with pytest.raises(nf.PluginError, match=f"the lines writer has written nothing of {many}"):
        nf.write(given, "lines")
    assert nf.write([], "lines") == b""


def test_a_writer_that_returns_its_bytes_is_named(monkeypatch):
    _install(monkeypatch, Registry.of({"t": _plugin(_format(write=lambda *_: b"A"))}))
    with pytest.raises(nf.PluginError, match="the lines writer returned something of the type bytes, not an iterator"):
        nf.write(nf.Article(), "lines")


@pytest.mark.parametrize(
    ("headline", "encoding", "error", "message"),
    [
        ("\ud800", "utf-8", nf.WriteError, r"a lone surrogate \(U\+D800\) cannot be written"),
        ("\u2019", "latin-1", nf.PluginError, r"the narrow writer failed: UnicodeEncodeError: .*'\\u2019'"),
    ],
)
def test_characters_that_cannot_be_written_are_named(monkeypatch, headline, encoding, error, message):
    def write(articles, options, report):
        yield from (nf.plain(article.headline).encode(encoding) for article in articles)

    _install(monkeypatch, Registry.of({"t": _plugin(_format("narrow", write=write))}))
    with pytest.raises(error, match=message):
        nf.write(nf.Article(headline=headline), "narrow")
