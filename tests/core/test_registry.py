"""The registry: what is installed, what is broken, what a source is."""

import pickle
import re
from enum import StrEnum
from functools import cache, partial
from pathlib import PurePath
from types import ModuleType

import attrs
import pytest

import newsformat as nf
from newsformat import Article
from newsformat._reading import items_in
from newsformat._registry import Registry, installed
from newsformat.plugin import (
    Confidence,
    Dialect,
    Format,
    Language,
    NoOptions,
    Report,
    Source,
    Transform,
    hookimpl,
    late_sniffer,
)


def _format(name, *, confidence=Confidence.NO, suffixes=(), media_types=()):
    return Format(
        name=name,
        title=name,
        suffixes=suffixes,
        media_types=media_types,
        sniff=lambda _: confidence,
        read=lambda *_: iter([nf.Article()]),
        read_options=NoOptions,
        write_options=NoOptions,
    )


def _module(name, hook):
    module = ModuleType(name)
    setattr(module, hook.__name__, hook)
    return module


def _plugin(*formats):
    @hookimpl
    def newsformat_formats():
        return formats

    return _module("plugin", newsformat_formats)


def _registry(*formats):
    return Registry.of({fmt.name: _plugin(fmt) for fmt in formats})


ALL = {
    "certain": _format("certain", confidence=Confidence.CERTAIN),
    "suffixed": _format("suffixed", confidence=Confidence.POSSIBLE, suffixes=(".x",)),
    "likely": _format("likely", confidence=Confidence.LIKELY),
    "typed": _format("typed", confidence=Confidence.POSSIBLE, media_types=("text/x",)),
    "possible": _format("possible", confidence=Confidence.POSSIBLE),
}


def test_detection_prefers_certainty_then_suffix_then_likelihood_then_media_type():
    names = list(ALL)
    source = nf.Source(b"", name="a.x", media_type="Text/X; charset=utf-8")
    for first in range(len(names)):
        registry = _registry(*[ALL[name] for name in names[first:]])
        assert registry.detect(source).name == names[first]
        listed = names[first:-1] or names[-1:]  # what is merely possible counts only by itself
        assert [detection.format for detection in registry.detections(source)] == listed


def test_why_a_format_was_detected_is_said():
    registry = _registry(_format("likely", confidence=Confidence.LIKELY, suffixes=(".x",)), _format("other"))
    reasons = {"a.X": "the file name's suffix", "a.y": "the structure fits", "x": "the structure fits"}
    for name, reason in reasons.items():
        assert [
            (detection.format, detection.reason) for detection in registry.detections(nf.Source(b"", name=name))
        ] == [("likely", reason)]
    possible = _registry(_format("b", confidence=Confidence.POSSIBLE, media_types=("text/b",)))
    for media_type, reason in (("text/b ;x=y", "the media type"), ("", "nothing speaks against it")):
        assert [detection.reason for detection in possible.detections(nf.Source(b"", media_type=media_type))] == [
            reason
        ]


def test_a_suffix_alone_is_not_enough():
    registry = _registry(_format("no", suffixes=(".x",)))
    with pytest.raises(nf.UnknownFormat, match=r"a\.x: in no known format"):
        registry.detect(nf.Source(b"", name="a.x"))


def test_what_is_only_possible_is_plain_text_first():
    plain = _format("text", confidence=Confidence.POSSIBLE, media_types=("text/plain",))
    registry = _registry(_format("other", confidence=Confidence.POSSIBLE), plain)
    assert registry.detect(nf.Source(b"")).name == "text"


def test_what_is_not_what_its_name_says_may_be_damaged():
    registry = _registry(_format("no", suffixes=(".no", ".big.no")), _format("other", suffixes=(".other",)))
    said = r"a\.BIG\.no\.gz: in no known format \(its name ends with \.big\.no, but its content is something else, or damaged\);"
    with pytest.raises(nf.UnknownFormat, match=said):
        registry.detect(nf.Source(b"x", name="a.BIG.no.gz"))
    with pytest.raises(
        nf.UnknownFormat, match=r"a\.unheard: in no known format; to read it, name its format with --from"
    ):
        registry.detect(nf.Source(b"x", name="a.unheard"))


@pytest.mark.cases("confidence", [Confidence.POSSIBLE, Confidence.LIKELY])
def test_what_lies_beside_news_is_no_text_by_its_name(confidence):
    plain = _format("text", confidence=confidence, media_types=("text/plain",))
    registry = _registry(plain)
    for name in ("metadata.csv", "fetch.PY", "run.log"):
        with pytest.raises(
            nf.UnknownFormat, match=rf"{name}: in no known format \(its name ends with \.(csv|py|log)\);"
        ):
            registry.detect(nf.Source(b"a,b\n", name=name))
        assert registry.detect(nf.Source(b"a,b\n", name=name, media_type="text/plain")).name == "text"
    assert registry.detect(nf.Source(b"a,b\n", name="csv")).name == "text"
    other = _format("wire", confidence=confidence, media_types=("application/x-wire",))
    assert _registry(plain, other).detect(nf.Source(b"a,b\n", name="run.log")).name == "wire"


def test_a_tie_names_the_candidates():
    registry = _registry(*[_format(name, confidence=Confidence.LIKELY) for name in ("one", "two")])
    with pytest.raises(nf.AmbiguousFormat, match="one, two"):
        registry.detect(nf.Source(b""))


def test_a_format_that_two_plugins_bring_cannot_be_used_and_stops_no_other():
    first, second = (
        _format("f", confidence=Confidence.NO),
        _format("f", confidence=Confidence.CERTAIN, suffixes=(".f",)),
    )
    registry = Registry.of({"a:x": _plugin(first, _format("g")), "b:y": _plugin(second)})
    assert registry["g"].name == "g"
    assert registry.contested == {
        "f": "a:x and b:y both bring the format 'f'; set NEWSFORMAT_DISABLE to the name of one of them"
    }
    for use in (lambda: registry["f"], lambda: registry.detect(nf.Source(b"f")), lambda: registry.by_suffix("a.f")):
        with pytest.raises(nf.PluginError, match=r"a:x and b:y .*NEWSFORMAT_DISABLE"):
            use()


def test_a_broken_plugin_is_listed_and_named_but_stops_nothing():
    @hookimpl
    def newsformat_formats():
        raise KeyError("oops")

    broken = _module("broken", newsformat_formats)
    registry = Registry.of({"broken": broken, "good": _plugin(_format("f"))})
    assert list(registry.formats) == ["f"]
    (told,) = registry.broken
    assert told.name == "broken"
    assert re.fullmatch(r"KeyError: 'oops' \(core/test_registry\.py, line \d+\)", told.error)
    with pytest.raises(nf.UnknownFormat, match="broken"):
        registry["g"]


@pytest.mark.parametrize(
    ("code", "why"), [("import sys\nsys.exit(3)\n", "SystemExit: 3"), ("\ndef read(:\n", "SyntaxError: invalid syntax")]
)
def test_a_plugin_that_cannot_be_imported_is_broken_and_stops_nothing(code, why, tmp_path, monkeypatch):
    (tmp_path / "leaving.py").write_text(code)
    info = tmp_path / "leaving-1.0.dist-info"
    info.mkdir()
    (info / "entry_points.txt").write_text("[newsformat]\nleaving = leaving\n")
    monkeypatch.syspath_prepend(tmp_path)
    found = installed.__wrapped__()
    told = f"{why} ({tmp_path.name}/leaving.py, line 2)"
    assert [(plugin.name, plugin.error) for plugin in found.broken] == [("leaving:leaving", told)]
    assert "json" in found.formats


@pytest.mark.cases("mark", [hookimpl, lambda function: function])
def test_a_hook_that_does_not_exist_breaks_its_plugin_only(mark):
    @mark
    def newsformat_fromats():
        return ()

    wrong = _module("wrong", newsformat_fromats)
    registry = Registry.of({"wrong": wrong, "good": _plugin(_format("f"))})
    (broken,) = registry.broken
    assert broken.error.startswith("PluginError: there is no hook newsformat_fromats; available: newsformat_formats, ")
    assert list(registry.formats) == ["f"]


def test_a_plugin_may_have_functions_of_its_own():
    def newsformat_is_great():
        return ()

    @hookimpl(specname="newsformat_formats")
    def newsformat_brings():
        return [_format("f")]

    own = _module("own", newsformat_brings)
    own.newsformat_is_great = newsformat_is_great
    registry = Registry.of({"own": own})
    assert registry.broken == ()
    assert list(registry.formats) == ["f"]


def test_a_hook_that_is_not_marked_breaks_its_plugin_only():
    def newsformat_formats():
        return ()

    registry = Registry.of({"wrong": _module("wrong", newsformat_formats), "good": _plugin(_format("f"))})
    assert [plugin.error for plugin in registry.broken] == [
        "PluginError: newsformat_formats is not marked with @hookimpl"
    ]
    assert list(registry.formats) == ["f"]


class _Proxy:
    """As a framework has it: whatever is asked of it outside of a request fails."""

    def __getattribute__(self, name):
        raise RuntimeError(f"{name} outside of a request")


def test_hooks_are_known_by_their_marks_whatever_else_a_module_has():
    @hookimpl(specname="newsformat_formats")
    def brought():
        return [_format("called-otherwise")]

    class Hooks:
        newsformat_formats = staticmethod(hookimpl(lambda: [_format("of-an-object")]))

    module = _module("module", brought)
    module.request = _Proxy()
    registry = Registry.of({"module": module, "object": Hooks()})
    assert [plugin.error for plugin in registry.broken] == []
    assert list(registry.formats) == ["called-otherwise", "of-an-object"]


def test_a_registry_is_looked_through_and_into_by_names():
    registry = _registry(_format("two"), _format("one"))
    assert list(registry) == ["one", "two"]
    assert "one" in registry
    assert registry["two"].name == "two"


def test_first_party_plugins_are_all_sound():
    assert [plugin for plugin in nf.registry().plugins if plugin.error] == []


def test_a_word_of_its_title_names_a_format_that_may_be_meant():
    with pytest.raises(nf.UnknownFormat, match="unknown format 'Wire'; did you mean 'acme'"):
        _registry(attrs.evolve(_format("acme"), title="The Acme wire"))["Wire"]


@pytest.mark.cases(
    ("name", "meant"),
    [
        ("md", "'markdown'"),
        (".md", "'markdown'"),
        ("g2", "'newsml-g2'"),
        ("JSON", "'json'"),
        ("nitff", "'nitf'"),
        ("story.nitf", "'nitf'"),
        ("nitf.", "'nitf'"),
        ("newsml", "'newsml-1' or 'newsml-g2'"),
        ("news", "'apple-news', 'news-sitemap', 'newsml-1' or 'newsml-g2'"),
        ("xml", "'newsml-g2'"),
        ("gfm", "'markdown'"),
    ],
)
def test_a_format_is_meant_by_its_suffix_a_word_of_its_title_a_part_of_its_name_or_nearly_its_name(name, meant):
    with pytest.raises(nf.UnknownFormat) as error:
        nf.registry()[name]
    assert str(error.value).partition("; did you mean ")[2] == f"{meant}?"


def test_what_pandoc_alone_writes_and_a_format_that_is_not_installed_are_told_how_to_come_by():
    with pytest.raises(nf.UnknownFormat, match=r"unknown format 'LaTeX'; Pandoc has it: .* 'pandoc-json'"):
        nf.registry()["LaTeX"]
    with pytest.raises(nf.UnknownFormat, match="name it by a string, 'acme', once its package is installed"):
        nf.registry()[_format("acme")]


def test_the_target_format_by_suffix():
    def writer(articles, options, report):
        yield b""

    fmt = Format(name="w", title="", suffixes=(".w",), write=writer, read_options=NoOptions, write_options=NoOptions)
    assert Registry.of({"w": _plugin(fmt)}).by_suffix("A.W", writing=True) is fmt


def test_without_a_sniffer_the_name_or_the_media_type_says_the_format():
    bare = Format(
        name="bare", title="", suffixes=(".x",), media_types=("text/x",), read=lambda *_: iter([nf.Article()])
    )
    registry = _registry(bare, _format("plain", confidence=Confidence.POSSIBLE))
    for source, name in (
        (nf.Source(b"x", name="a.X"), "bare"),
        (nf.Source(b"x", media_type="text/x"), "bare"),
        (nf.Source(b"x", name="x"), "plain"),
    ):
        assert registry.detect(source).name == name


@pytest.mark.cases("said", [None, 7, True, "certain", ZeroDivisionError("oops"), SystemExit()])
def test_a_broken_sniffer_stops_no_other_format_and_is_named_where_nothing_helps(said):
    def sniff(_, /):
        if isinstance(said, BaseException):
            raise said
        return said

    broken = attrs.evolve(ALL["certain"], name="broken", sniff=sniff)
    registry = _registry(broken, ALL["likely"])
    assert [detection.format for detection in registry.detections(nf.Source(b"x"))] == ["likely"]
    report = nf.Report()
    assert registry.detect(nf.Source(b"x"), report).name == "likely"
    assert [remark.message[:33] for remark in report.remarks] == ["the sniffer of broken failed, so "]
    with pytest.raises(nf.UnknownFormat, match=r"sniffers that failed: broken: \w+(Error|Exit)"):
        _registry(broken, _format("no")).detect(nf.Source(b"x"))


def test_the_root_element_of_unknown_xml_is_named():
    with pytest.raises(
        nf.UnknownFormat, match=r"format \(its root element is packageItem\); to read it, name its format with"
    ):
        _registry(_format("no")).detect(nf.Source(b"<?xml version='1.0'?><n:packageItem xmlns:n='x'>"))


@pytest.mark.cases(
    ("content", "said"),
    [
        (b'{"a": [1, 2]}', r"\(it is JSON\); to read it, name"),
        (
            b'\n{"a": [1, 2,], b: \x00}',
            r"\(it begins like JSON, but is not valid: line 2, column 13: trailing comma in array\); to read it, name",
        ),
        (
            b'\xef\xbb\xbf{"a": [],\n b: \x00}',
            r"\(it begins like JSON, but is not valid: line 2, column 2: [^)]+\); to read it, name",
        ),
        (
            b'{"a": \xff}',
            r"\(it begins like JSON, but is not valid: line 1, column 7: invalid character\); to read it, name",
        ),
    ],
)
def test_what_is_json_or_should_be_is_said(content, said):
    with pytest.raises(nf.UnknownFormat, match=said):
        nf.read(content)


FAILED = "ZeroDivisionError: oops (core/test_registry.py, line "
BROKEN_HOOKS = {
    "a format that is none": ("newsformat_formats", ["x"], "TypeError: a Format is needed, not a str"),
    "one format alone": ("newsformat_formats", _format("one"), "TypeError: a list of Format is needed, not a Format"),
    "a format of no use": (
        "newsformat_formats",
        [Format(name="idle", title="Idle", suffixes=(".idle",))],
        "the format idle has neither read nor write: give it one, or leave it out",
    ),
    "no list of formats": ("newsformat_formats", None, "newsformat_formats returned nothing; it must return a list"),
    "a transform that is none": ("newsformat_transforms", [_format("one")], "a Transform is needed, not a Format"),
    "a language that is none": ("newsformat_languages", ["de"], "TypeError: a Language is needed, not a str"),
    "a dialect that is none": ("newsformat_dialects", ["acme"], "TypeError: a Dialect is needed, not a str"),
    "transforms that fail": ("newsformat_transforms", ZeroDivisionError("oops"), FAILED),
    "languages that fail": ("newsformat_languages", ZeroDivisionError("oops"), FAILED),
}


@pytest.mark.cases(("name", "answer", "error"), BROKEN_HOOKS.values(), ids=BROKEN_HOOKS)
def test_what_a_plugin_should_not_bring_breaks_it_alone(name, answer, error):
    def hook():
        if isinstance(answer, Exception):
            raise answer
        return answer

    hook.__name__ = name
    good = {
        "newsformat_formats": [_format("f")],
        "newsformat_transforms": [Transform(name="t", title="", apply=lambda article: article)],
        "newsformat_languages": [Language(tag="xx")],
        "newsformat_dialects": [Dialect(name="x", format="f")],
    }

    def sound():
        return good[name]

    sound.__name__ = name
    registry = Registry.of({"broken": _module("broken", hookimpl(hook)), "good": _module("good", hookimpl(sound))})
    brought = getattr(registry, name.removeprefix("newsformat_"))
    assert list(brought.values() if hasattr(brought, "values") else brought) == good[name]
    assert [plugin.name for plugin in registry.broken] == ["broken"]
    assert error in registry.broken[0].error
    assert [plugin.name for plugin in registry.examined] == ["broken", "good"]


def test_reading_says_whose_dialects_are_not_there(monkeypatch):
    @hookimpl
    def newsformat_dialects():
        raise ZeroDivisionError("oops")

    def read(source, options, report):
        assert installed() is registry
        assert registry.dialect("f", "auto", lambda _: "") is None
        yield nf.Article()

    registry = Registry.of({"broken": _module("broken", newsformat_dialects)})
    installed = cache(lambda: registry)
    monkeypatch.setattr("newsformat._registry.registry", installed)
    report = nf.Report()
    assert len([*items_in(Format(name="f", title="F", read=read), nf.Source(b"x"), None, report)]) == 1
    assert [str(remark) for remark in report.remarks] == [
        "the plugin broken does not work, so what it brings is not used; see 'newsformat plugins'"
    ]
    with pytest.raises(nf.OptionError, match=r"no dialect 'acme' of f; .* \(plugins that failed to load: broken; see"):
        registry.dialect("f", "acme", lambda _: "")


def test_a_hook_that_returns_nothing_is_told_by_who_examines_plugins():
    @hookimpl
    def newsformat_languages(wanted):
        pass

    (plugin,) = Registry.of({"forgetful": _module("forgetful", newsformat_languages)}).examined
    assert plugin.error == "TypeError: newsformat_languages returned nothing; it must return a list"


def test_options_that_are_named_are_imported_when_they_are_asked_for():
    named = Format(name="x", title="", write_options="newsformat.plugin:NoOptions", read_options="nowhere:Options")
    assert named.write_options is NoOptions
    with pytest.raises(nf.PluginError, match="nowhere"):
        _ = named.read_options


@pytest.mark.cases(
    "options",
    [NoOptions(), object, "Options", ":", "a:"],
    ids=["an instance", "no attrs class", "no module", "nothing", "no name"],
)
def test_options_that_are_no_class_of_options_are_refused(options):
    with pytest.raises(TypeError, match=r"read_options must be a class made with attrs\.frozen, not"):
        Format(name="x", title="", read_options=options)


def test_an_option_without_a_default_is_refused():
    @attrs.frozen
    class Options:
        zone: str

    with pytest.raises(TypeError, match=r"write_options: every option has a default, but Options\.zone has none"):
        Format(name="x", title="", write_options=Options)


def test_an_option_without_a_type_is_refused_since_it_would_be_none():
    @attrs.frozen
    class Options:
        class Mode(StrEnum):
            LOOSE = "loose"

        WIDTHS = (2, 4)
        zone: str = ""
        mode: Mode = Mode.LOOSE
        width = 2

        def widened(self) -> int:
            return self.width + 1

    with pytest.raises(TypeError, match=r"read_options: every option has a type, but Options\.width has none"):
        Format(name="x", title="", read_options=Options)
    del Options.width
    assert Format(name="x", title="", read_options=Options).read_options is Options


def test_options_of_which_none_has_a_type_are_refused():
    @attrs.frozen
    class Options:
        width = 2
        depth = 3

    with pytest.raises(TypeError, match=r"every option has a type, but Options\.width has none"):
        Format(name="x", title="", read_options=Options)


@pytest.mark.cases("names", [{"headline"}, ["headline"], ("headline",), frozenset({"headline"})])
def test_what_a_format_carries_is_given_as_any_collection(names):
    fmt = Format(name="x", title="", carries=names, in_part=names)
    assert fmt.carries == fmt.in_part == frozenset({"headline"})
    assert isinstance(fmt.carries, frozenset)


def test_what_a_format_carries_is_no_string():
    with pytest.raises(TypeError, match=r"Format\.carries, given as str: a list or tuple is needed here"):
        Format(name="x", title="", carries="headline")


def test_a_registry_and_a_format_are_short_at_the_prompt():
    registry = _registry(*ALL.values())
    assert repr(registry) == "<Registry of 5 plugins with 5 formats>"
    assert repr(registry["likely"]) == "Format(name='likely', title='likely')"


def test_a_function_that_is_named_is_imported_when_it_is_called():
    named = Format(name="x", title="", read="newsformat_json._reader:read", write="nowhere:write")
    source = Source(b'{"newsformat": 1, "headline": "Ferry back"}')
    assert named.read == attrs.evolve(named, title="Y").read
    assert next(named.read(source, NoOptions(), Report())) == Article(headline="Ferry back")
    with pytest.raises(nf.PluginError, match="nowhere"):
        named.write([], NoOptions(), Report())
    assert named.validate is None


def test_a_late_sniffer_is_imported_when_a_source_has_one_of_its_signs():
    sniff = late_sniffer("nowhere:sniff", b"@@TIDE", b"@@EBB")
    assert sniff(b"Ferry back") is Confidence.NO
    with pytest.raises(nf.PluginError, match="nowhere"):
        sniff(b"@@EBB")
    assert late_sniffer("newsformat_json._sniffing:sniff")(b'{"newsformat": 1}') is Confidence.LIKELY


@pytest.mark.cases("function", [1, "read", ":read", "acme:"])
def test_what_is_no_function_and_names_none_is_refused(function):
    with pytest.raises(TypeError, match=r"^read must be a function or its name, such as 'acme\._reader:read', not "):
        Format(name="x", title="", read=function)


@pytest.mark.cases("sniff", [None, "acme:sniff"])
def test_what_is_no_sniffer_is_refused(sniff):
    with pytest.raises(TypeError, match=r"^sniff must be a function, not .*; late_sniffer makes one from a name"):
        Format(name="x", title="", sniff=sniff)


@pytest.mark.cases("name", ["", "-", "Memo", "my memo", "memö"])
def test_a_name_of_a_format_can_be_typed(name):
    with pytest.raises(ValueError, match="the name of a format must be lowercase letters, digits and hyphens, not '"):
        Format(name=name, title="Memo")


@pytest.mark.cases("suffix", ["", ".", "memo", "*.memo", ".MEMO"])
def test_a_suffix_that_no_file_can_have_is_refused(suffix):
    with pytest.raises(
        ValueError, match=r"Format\.suffixes: a suffix must be a dot and lowercase letters, such as '\.memo', not"
    ):
        Format(name="memo", title="Memo", suffixes=(".m", suffix))


@pytest.mark.cases("media_type", ["", "xml", "Text/XML", "text/xml; charset=utf-8"])
def test_a_media_type_that_is_never_found_is_refused(media_type):
    with pytest.raises(
        ValueError, match=r"Format\.media_types: a media type must be lowercase, such as 'text/xml', not"
    ):
        Format(name="memo", title="Memo", media_types=("text/x-memo", media_type))


def test_a_document_of_one_article_ends_behind_that():
    with pytest.raises(ValueError, match=r"^Format\.open_ended needs many=True: "):
        Format(name="memo", title="Memo", open_ended=True)


def test_what_a_format_needs_is_a_module_and_what_to_install():
    with pytest.raises(
        TypeError, match=r"^Format\.needs must be a module and what to install, such as \(.*\), not 'acme'$"
    ):
        Format(name="memo", title="Memo", needs="acme")


def test_a_plugin_that_does_not_even_say_its_name_harms_no_other():
    class Proxy:
        def __getattr__(self, name):
            raise OSError("the disk is gone")

    registry = Registry.of({"a:x": Proxy(), "b:y": _plugin(_format("f"))})
    assert list(registry.formats) == ["f"]
    (told,) = registry.broken
    assert told.error.startswith("OSError: the disk is gone")


@pytest.mark.cases(
    ("declared", "why"),
    [
        (partial(Format, name="x", title=3), "^title must be a str, not int$"),
        (partial(Format, name="x", title="", spec=3), "^spec must be a str, not int$"),
        (partial(Format, name="x", title="", many="no"), "^many must be true or false, not 'no'$"),
        (partial(Format, name="x", title="", many=True, open_ended=1), "^open_ended must be true or false, not 1$"),
        (partial(Transform, name="x", title=None), "^title must be a str, not NoneType$"),
        (partial(Dialect, name="x", format="nitf", title=3), "^title must be a str, not int$"),
        (partial(Language, tag="xx", day_first="no"), "^day_first must be true or false, not 'no'$"),
        (
            partial(Language, tag="xx", byline_words=["by", 3]),
            r"^Language\.byline_words, .*: strings are needed, but 3 is",
        ),
        (
            partial(Language, tag="xx", months=[[3]] * 12),
            r"^Language\.months, .*: strings are needed, but 3 is not one$",
        ),
    ],
)
def test_a_declaration_of_another_type_is_refused_before_it_breaks_a_list_of_all(declared, why):
    with pytest.raises(TypeError, match=why):
        declared()


@pytest.mark.cases("months", ["a|b|c", "a,b,c,d,e,f,g,h,i,j,k,l", [("a",)] * 11])
def test_months_that_are_no_year_are_refused(months):
    with pytest.raises(
        ValueError,
        match=r"months must be all of a year, separated by \|, names of one by commas, not (3|1|11)",
    ):
        Language(tag="xx", months=months)


@pytest.mark.cases("tag", ["", "esperanto", "e", "eo_XX", "eo-"])
def test_a_pack_is_of_one_language(tag):
    with pytest.raises(ValueError, match="the tag of a language must be like 'eo' or 'pt-BR', not"):
        Language(tag=tag)


def test_a_transform_that_two_plugins_bring_names_the_remedy():
    @hookimpl
    def newsformat_transforms():
        return [Transform(name="t", title="", apply=lambda article: article)]

    @hookimpl(specname="newsformat_transforms")
    def newsformat_transforms_of_another():
        return [Transform(name="u", title="", apply=lambda article: article)]

    hooks = {"a": [newsformat_transforms], "b": [newsformat_transforms], "c": [newsformat_transforms_of_another]}
    registry = Registry.of({name: _module(name, *hooks[name]) for name in hooks})
    with pytest.raises(
        nf.PluginError, match=r"^a and b both bring the transform t; set NEWSFORMAT_DISABLE to the"
    ) as caught:
        registry.transform("t")
    assert registry.clashes == (str(caught.value),)
    assert registry.transform("u").name == "u"
    assert list(registry.transforms) == ["t", "u"]


def test_a_plugin_that_brings_one_name_twice_is_named_once():
    registry = Registry.of({"a:x": _plugin(_format("f"), _format("f"))})
    with pytest.raises(nf.PluginError, match=r"^a:x brings the format 'f' twice; set NEWSFORMAT_DISABLE to its name$"):
        registry["f"]


def test_a_module_under_two_names_is_kept_under_the_first_with_all_that_it_brings():
    @hookimpl
    def newsformat_transforms():
        return [Transform(name="t", title="", apply=lambda article: article)]

    module = _module("acme", newsformat_transforms)
    registry = Registry.of({"acme:x": module, "newsformat-acme:x": module})
    assert list(registry.transforms) == ["t"]
    (told,) = registry.broken
    assert told.name == "newsformat-acme:x"
    assert told.error == "PluginError: it is the same module as acme:x; uninstall one of the two"


def test_languages_are_found_by_their_tags_whether_or_not_a_plugin_cares_which_are_wanted():
    everything = [Language(tag=tag) for tag in ("und", "de", "pt-BR")]
    asked = []

    @hookimpl
    def newsformat_languages():
        return everything

    careless = _module("careless", newsformat_languages)

    @hookimpl
    def newsformat_languages(wanted):
        asked.append(wanted)
        return [Language(tag=tag) for tag in wanted]

    registry = Registry.of({"careless": careless, "careful": _module("careful", newsformat_languages)})
    wanted = frozenset({"de", "pt-br"})
    assert [pack.tag for pack in registry.languages_of(wanted)] == ["de", "de", "pt-BR", "pt-br"]
    assert asked == [wanted]
    assert list(registry.languages) == sorted(everything, key=lambda pack: pack.tag)


def test_one_suffix_is_not_its_characters():
    with pytest.raises(TypeError, match="a list or tuple is needed here, not the string"):
        _format("f", suffixes=".x")


def test_the_longest_suffix_counts():
    plain, long = (_format(name, suffixes=suffixes) for name, suffixes in (("xml", [".xml"]), ("nitf", [".nitf.xml"])))
    registry = _registry(plain, long)
    assert [registry.by_suffix(name).name for name in ("a.xml", PurePath("a.nitf.xml"))] == ["xml", "nitf"]


def test_plugins_are_examined_once_however_many_files_are_in_no_format():
    assert nf.registry().examined is nf.registry().examined


def test_what_is_installed_can_be_sent_to_other_processes():
    there = nf.registry()
    for made in (dict(there.formats), there.dialects):
        assert pickle.loads(pickle.dumps(made)) == made  # noqa: S301 -- our own
    assert pickle.loads(pickle.dumps(there)) is there  # noqa: S301 -- so too


def test_a_registry_of_ones_own_says_that_it_cannot_be_pickled():
    with pytest.raises(TypeError, match=r"only the registry of everything installed can be pickled"):
        pickle.dumps(_registry())
