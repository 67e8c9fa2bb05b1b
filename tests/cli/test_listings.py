"""``detect``, ``formats``, ``transforms``, ``plugins``, ``schema`` and ``completion``."""

import json
import re
from collections import defaultdict
from pathlib import Path
from zipfile import ZipFile

import pytest
from attrs import evolve

import newsformat as nf
from newsformat._cli._why import Why
from newsformat._feature_names import all_features
from newsformat._registry import installed


def test_detect_says_how_sure_and_why(run):
    result = run("detect story.json story.tiny")
    assert result.exit_code == 0
    assert [line.split(maxsplit=3) for line in result.stdout.splitlines()] == [
        ["story.json:", "json", "certain", "the content says so"],
        ["story.tiny:", "tiny", "certain", "the content says so"],
        ["text", "possible", "nothing", "speaks against it"],
    ]


def test_detect_goes_through_folders_and_archives(run):
    Path("in/deep").mkdir(parents=True)
    Path("in/a.tiny").write_bytes(b"TINY\nA\n")
    Path("in/clip.mp4").write_bytes(bytes(range(256)))
    with ZipFile("in/deep/day.zip", "w") as file:
        file.writestr("b.tiny", "TINY\nB\n")
    result = run("detect in story.json")
    assert (result.exit_code, result.stderr) == (0, "")
    assert [line.split("  ")[0] for line in result.stdout.splitlines() if not line.startswith(" ")] == [
        "in/a.tiny:", "in/clip.mp4:", "in/deep/day.zip/b.tiny:", "story.json:",
    ]  # fmt: skip
    counts = ["2  tiny                in/a.tiny", "1  in no known format  in/clip.mp4"]
    assert run("detect in --by-format").stdout.splitlines() == counts
    found = json.loads(run("detect in --by-format --json").stdout)
    assert found[1] == {"format": None, "files": 1, "first": "in/clip.mp4"}
    assert run("detect in/clip.mp4").exit_code == 1
    assert run("detect in --by-format --why").exit_code == 2


def test_detect_from_standard_input(run):
    assert run("detect -", stdin=b"TINY\n").stdout.startswith("stdin:  tiny  certain   the content says so\n")


def test_detect_as_json(run):
    (found,) = json.loads(run("detect story.tiny --json").stdout)
    assert found == {
        "file": "story.tiny",
        "formats": [
            {"format": "tiny", "confidence": "certain", "reason": "the content says so"},
            {"format": "text", "confidence": "possible", "reason": "nothing speaks against it"},
        ],
    }


def test_detect_says_which_sniffers_fail(run):
    result = run("detect -", stdin=b"TRIP\n")
    assert result.exit_code == 0
    assert result.stderr == "stdin: the sniffer of tiny failed: KeyError: 'TRIP'\n"


HEAD = b'<nitf><head><docdata><doc-id regsrc="dpa-infocom"/></docdata></head>'
NITF = HEAD + b"<body><body.content><p>A</p></body.content></body></nitf>"


def test_detect_says_why_other_formats_do_not_count(run):
    Path("story.rss").write_bytes(NITF)
    rows = [line.split(None, 1) for line in run("detect --why story.rss").stdout.splitlines()]
    assert rows[0] == ["story.rss:", "nitf                 certain  the content says so"]
    others = dict(rows[1:])
    assert others["looks"].endswith("XML, its root element nitf of no namespace; called story.rss")
    assert others["rss"].endswith("no       the file name has its suffix, but the content is not in this format")


def test_detect_says_which_signs_of_dialects_do_not_hold(run):
    Path("story.nitf").write_bytes(NITF)
    out = run("detect --why story.nitf").stdout
    assert "nitf dpa-infocom     yes      holds: docdata/doc-id/@regsrc\n" in out
    assert (
        "nitf efe             no       body.head/distributor says nothing; it would be 'Agencia EFE' or 'EFE'\n" in out
    )
    Path("story.nitf").write_bytes(NITF.replace(b"dpa-infocom", b"tide"))
    assert "docdata/doc-id/@regsrc says 'tide', not 'dpa-infocom'\n" in run("detect --why story.nitf").stdout
    (found,) = json.loads(run("detect --why --json story.nitf").stdout)
    [dpa] = [dialect for dialect in found["why"]["dialects"] if dialect["dialect"] == "dpa-infocom"]
    sign = {"name": "docdata/doc-id/@regsrc", "values": ["dpa-infocom"], "found": ["tide"], "holds": False}
    assert dpa == {"format": "nitf", "dialect": "dpa-infocom", "signs": [sign], "fits": False}


def test_of_formats_that_fit_equally_well_the_dialects_of_each_are_told():
    (nitf,) = nf.detect(source := nf.Source(NITF))
    told = {name: why for name, _, why in Why(source, (nitf, evolve(nitf, format="ninjs"))).rows()}
    assert told["nitf dpa-infocom"].startswith("holds")
    assert told["dialects of ninjs"].startswith("not checked")


def test_detect_says_why_of_what_is_in_no_format(run):
    Path("a.json").write_bytes(b'{"a": 1}')
    result = run("detect --why a.json")
    assert result.exit_code == 1
    assert "looks like" in result.stdout
    assert "JSON; called a.json" in result.stdout
    assert "in no known format" in result.stderr


def test_detect_says_why_no_dialect_was_looked_for(run):
    Path("story.nitf").write_bytes(b"<nitf><body>")
    assert "not checked: not well-formed XML" in run("detect --why story.nitf").stdout


def test_detect_goes_on_after_an_error(run):
    Path("empty").write_bytes(b"")
    Path("binary").write_bytes(b"\x00\xff\xfe" * 99)
    Path("folder").mkdir()
    result = run("detect nix empty binary folder story.tiny")
    assert result.exit_code == 1
    assert result.stdout.startswith("story.tiny:  tiny  certain   the content says so\n")
    assert result.stderr.splitlines() == [
        "nix: cannot be read: no such file or directory",
        "empty: is empty",
        "binary: in no known format; to read it, name its format with --from or format=",
        "folder: holds no files",
    ]


def test_formats_are_a_table(run):
    lines = run("formats").stdout.splitlines()
    assert lines[0].split() == ["NAME", "DOES", "TITLE", "SUFFIXES"]
    assert ["tiny", "read", "write", "Tiny", "text", ".tiny", ".tiny.txt"] in [line.split() for line in lines]


def test_options_say_what_there_is_to_choose_from(run):
    assert (
        "or for what has an envelope; one of auto, newsItem, packageItem, newsMessage."
        in run("formats newsml-g2").stdout
    )


def test_options_are_listed_without_marks_of_code(run):
    shown = run("formats json jsonl markdown newsml-g2 text").stdout
    assert "``" not in shown
    assert "-O indent=2  spaces per level, for a document that holds one article; 0 puts it on one line." in shown


@pytest.mark.parametrize("name", ["newsml-g2", "nitf"])
def test_options_that_are_inherited_are_explained(run, name):
    assert re.search(r"-O schema= +a file with the official schema", run(f"formats {name}").stdout)


def test_one_format_with_its_options(run):
    assert run("formats tiny").stdout.splitlines() == [
        "tiny: Tiny text",
        "  does      read, write, explain",
        "  holds     one article per document",
        "  suffixes  .tiny .tiny.txt",
        "  standard  https://tiny.example/",
        "  read options: How tiny text is read.",
        "    -R upper=no  read everything in capital letters, as telegraphs did.",
        "  write options: How tiny text is written.",
        "    -O bullet=      text",
        "    -O columns=1,2  a whole number, several separated by commas",
    ]


def test_what_formats_carry(run):
    lines = [line.split() for line in run("formats json tiny --carries").stdout.splitlines()]
    assert lines[0] == ["FEATURE", "json", "tiny"]
    assert [line[0] for line in lines[1:]] == list(all_features())
    assert ["headline", "yes", "yes"] in lines
    assert ["slug", "yes", "-"] in lines


def test_how_much_formats_carry_in_lines_that_fit(run):
    lines = run("formats --carries").stdout.splitlines()
    said = {name: rest for name, *rest in (line.split() for line in lines[1:])}
    assert lines[0].split()[:3] == ["NAME", "HEADLINES", "WHO,"]
    assert said.keys() == nf.registry().formats.keys()
    assert said["json"] == ["all"] * 8 + ["-"]
    assert said["jsonl"] == ["all"] * 9
    assert (said["tiny"][0], said["tiny"][5], said["tiny"][6]) == ("little", "little", "-")
    assert max(map(len, lines)) < 130


def test_formats_as_json(run):
    found = {fmt["name"]: fmt for fmt in json.loads(run("formats --json").stdout)}
    assert found.keys() == nf.registry().formats.keys()
    assert found["tiny"]["carries"] == ["body.paragraph", "headline"]
    assert found["tiny"]["read_options"][0]["default"] == "no"
    assert (found["tiny-out"]["reads"], found["tiny-out"]["writes"]) == (False, True)
    assert found["tiny"]["read_options"][0]["choices"] == ["yes", "no"]
    said = {one["name"]: one for one in [*found["anpa"]["read_options"], *found["newsml-g2"]["write_options"]]}
    assert (said["received"]["type"], said["received"]["choices"]) == ("datetime", None)
    assert (said["conformance"]["type"], said["conformance"]["choices"]) == ("string", ["power", "core"])
    assert (said["indent"]["type"], said["indent"]["choices"]) == ("integer", None)


@pytest.mark.parametrize("options", ["read_options", "write_options", "validate_options"])
def test_options_of_one_name_are_of_one_type_in_all_formats(run, options):
    types = defaultdict(set)
    for fmt in json.loads(run("formats --json").stdout):
        for one in fmt[options]:
            types[one["name"]].add(one["type"])
    types.pop("priority", None)  # a letter in ANPA 1312, a figure in IPTC 7901
    assert {name: sorted(several) for name, several in types.items() if len(several) > 1} == {}


def test_dialects(run):
    assert run("dialects").stdout.splitlines()[0].split() == ["FORMAT", "NAME", "PROVIDER"]
    listed = [(one["format"], one["name"]) for one in json.loads(run("dialects --json").stdout)]
    assert listed == [(one.format, one.name) for one in nf.registry().dialects]
    assert "-R dialect=NAME" in run("dialects --help").stdout
    assert run("dialects json").stderr.startswith("no dialects of json; these formats have some: anpa, iptc7901, ")
    assert "-R, --read-option" in run("convert --help").stdout


def test_transforms(run):
    lines = run("transforms").stdout.splitlines()
    assert lines[0].split("  ")[0] == "NAME"
    assert ["shout", "Say it louder"] in [line.split(maxsplit=1) for line in lines]
    assert {"name": "shout", "title": "Say it louder"} in json.loads(run("transforms --json").stdout)


def test_plugins(run):
    lines = [line.split() for line in run("plugins").stdout.splitlines()]
    assert ["newsformat-tiny:tiny", "ok", "newsformat_tiny", "tiny,", "tiny-out,", "1", "transform"] in lines


def test_plugins_say_what_they_bring_beside_formats(run):
    found = {plugin["name"]: plugin for plugin in json.loads(run("plugins --json").stdout)}
    assert found["newsformat-tiny:tiny"]["transforms"] == ["shout"]
    of_nitf = [f"nitf/{one.name}" for one in nf.registry().dialects if one.format == "nitf"]
    assert sorted(found["newsformat:nitf"]["dialects"]) == of_nitf
    assert f"nitf, {len(of_nitf)} dialects" in run("plugins").stdout


def test_a_disabled_plugin_is_listed(run, monkeypatch):
    monkeypatch.setenv("NEWSFORMAT_DISABLE", "tiny")
    installed.cache_clear()
    assert ["newsformat-tiny:tiny", "disabled", "newsformat_tiny", "-"] in [
        line.split() for line in run("plugins").stdout.splitlines()
    ]


def test_a_format_of_a_disabled_plugin_is_not_known_and_that_is_said(run, monkeypatch):
    monkeypatch.setenv("NEWSFORMAT_DISABLE", "tiny")
    installed.cache_clear()
    assert "unknown format 'tiny'" in run("formats tiny").stderr
    Path("story.xyz").write_bytes(b"TINY\nHead\n\0")
    for line in ("formats tiny", "convert story.xyz -t json", "convert story.json -o story.xyz"):
        assert "(NEWSFORMAT_DISABLE disables newsformat-tiny:tiny)" in run(line).stderr


def test_a_name_that_disables_no_plugin_is_told(run, monkeypatch):
    monkeypatch.setenv("NEWSFORMAT_DISABLE", "tiyn,newsformat:nitf")
    installed.cache_clear()
    assert run("plugins").stderr == "NEWSFORMAT_DISABLE: there is no plugin 'tiyn'; did you mean 'tiny'?\n"


def install(name, code, monkeypatch):
    """Install a distribution *name* with the plugin "acme", whose module is *code*."""
    info = Path(f"site/newsformat_{name}-1.dist-info")
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1\n", encoding="utf-8")
    (info / "entry_points.txt").write_text(f"[newsformat]\nacme = newsformat_{name}\n", encoding="utf-8")
    Path(f"site/newsformat_{name}.py").write_text(code, encoding="utf-8")
    monkeypatch.syspath_prepend("site")
    installed.cache_clear()


OF_NO_FORMAT = """
from newsformat.plugin import Dialect, hookimpl

@hookimpl
def newsformat_dialects():
    return [Dialect(name="acme", format=name) for name in ("nitff", "nitf")]
"""


def test_a_dialect_of_no_format_is_told(run, folder, monkeypatch):
    install("strange", OF_NO_FORMAT, monkeypatch)
    said = "strange:acme: there is no format for the dialect nitff/acme; did you mean 'nitf'?\n"
    assert run("plugins").stderr == said


CARRIES_NONE = """
from newsformat.plugin import Confidence, Format, hookimpl

@hookimpl
def newsformat_formats():
    return [Format(name="acme", title="Acme", carries={"headlines", "slug", "foreign.acme"}, read="acme:read")]
"""


def test_a_format_that_carries_no_feature_is_told(run, folder, monkeypatch):
    install("misspelled", CARRIES_NONE, monkeypatch)
    said = "misspelled:acme: acme declares an unknown feature: headlines; did you mean 'headline'?\n"
    assert run("plugins").stderr == said


def test_a_plugin_without_a_hook_is_told(run, folder, monkeypatch):
    install("hookless", "FORMATS = []\n", monkeypatch)
    said = (
        "hookless:acme brings nothing: its module has no function that is marked with @hookimpl and returns something"
    )
    assert run("plugins").stderr == f"{said}\n"


@pytest.fixture
def broken(folder, monkeypatch):
    """A plugin that cannot be imported is installed."""
    install("broken", "import no_such_library\n", monkeypatch)


@pytest.mark.usefixtures("broken")
def test_converting_says_that_a_plugin_is_broken_unless_the_format_is_named(run):
    said = "broken:acme does not work, so its files may be taken for something else; 'newsformat plugins' says what is wrong"
    assert said in run("convert story.json -t tiny -o out.tiny").stderr.splitlines()
    for named in ("-q", "-f json"):
        assert said not in run(f"convert story.json -t tiny -o out.tiny {named}").stderr.splitlines()


@pytest.mark.usefixtures("broken")
def test_a_suffix_that_nobody_knows_says_that_a_plugin_is_broken(run):
    said = "name the format with --to or to= (plugins that failed to load: broken:acme; see 'newsformat plugins')"
    assert said in run("convert story.json -o story.acme").stderr


@pytest.mark.usefixtures("broken")
@pytest.mark.parametrize(("format", "said"), [(None, 1), ("json", 0)])
def test_reading_says_that_a_plugin_is_broken_unless_the_format_is_named(format, said):
    report = nf.Report()
    nf.read("story.json", format, report=report)
    why = "the plugin broken:acme does not work, so its files may be taken for something else"
    assert [str(remark) for remark in report.remarks] == [why] * said


HOLLOW = """
from newsformat.plugin import Format, hookimpl

@hookimpl
def newsformat_formats():
    named = {name: f"no_such_library:{name}" for name in ("read", "write", "files", "read_options", "write_options")}
    return [Format(name="hollow", title="Hollow", **named)]
"""


def test_what_a_plugin_names_and_nobody_can_import_harms_no_other_format(run, monkeypatch):
    install("hollow", HOLLOW, monkeypatch)
    assert "no such option: lout" in run("convert story.json -t tiny -o out.tiny -R lout=yes").stderr
    with pytest.raises(nf.OptionError, match="no such option: lout; there are none"):
        nf.read("story.json", options={"lout": "yes"})
    said = "^no_such_library:{} cannot be imported: ModuleNotFoundError: No module named 'no_such_library'$".format
    with pytest.raises(nf.PluginError, match=said("read_options")):
        nf.read("story.json", "hollow")
    with pytest.raises(nf.PluginError, match=said("write_options")):
        nf.write(nf.Article(), "hollow")


@pytest.mark.usefixtures("broken")
def test_a_broken_plugin_is_listed_with_the_reason(run):
    result = run("plugins")
    assert result.exit_code == 0
    assert ["broken:acme", "broken", "newsformat_broken", "-"] in [line.split() for line in result.stdout.splitlines()]
    why = "ModuleNotFoundError: No module named 'no_such_library' (site/newsformat_broken.py, line 1)"
    assert result.stderr.splitlines() == [
        f"broken:acme does not work: {why}",
        "update or uninstall it, or disable it with NEWSFORMAT_DISABLE",
    ]


@pytest.mark.usefixtures("broken")
def test_a_broken_plugin_as_json(run):
    found = {plugin["name"]: plugin for plugin in json.loads(run("plugins --json").stdout)}
    assert found["broken:acme"]["state"] == "broken"
    assert found["newsformat:json"] == {
        "name": "newsformat:json",
        "state": "ok",
        "module": "newsformat_json",
        "formats": ["json", "jsonl"],
        "transforms": [],
        "languages": [],
        "dialects": [],
        "error": None,
    }


@pytest.mark.usefixtures("broken")
def test_a_broken_plugin_is_a_hint_where_a_format_is_unknown(run):
    result = run("convert story.json -t acme")
    assert "unknown format 'acme'" in result.stderr
    assert "plugins that failed to load: broken:acme; see 'newsformat plugins'" in result.stderr
    assert run("convert story.json -t tiny").exit_code == 0


def test_schema(run):
    schema = json.loads(run("schema").stdout)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert "headline" in schema["properties"]
    assert json.loads(run("schema json").stdout) == schema


def test_a_format_without_schema(run):
    result = run("schema tiny")
    assert (result.exit_code, result.stderr) == (
        2,
        "newsformat schema: tiny has no JSON Schema; these formats have one: json, jsonl (see 'newsformat schema --help')\n",
    )


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(run, shell):
    result = run(f"completion {shell}")
    assert result.exit_code == 0
    assert f"_NEWSFORMAT_COMPLETE={shell}_complete" in result.stdout


COMPLETED = {
    "newsformat con": {"convert"},
    "newsformat convert -t tin": {"tiny", "tiny-out"},
    "newsformat convert -f tin": {"tiny"},
    "newsformat convert --transform sho": {"shout"},
    "newsformat convert --no-c": {"--no-clobber"},
    "newsformat convert --on-loss f": {"fail"},
    "newsformat formats tin": {"tiny", "tiny-out"},
    "newsformat completion z": {"zsh"},
    "newsformat schema j": {"json", "jsonl"},
    "newsformat explain -f te": {"text"},
    "newsformat files -f e": {"eml", "epub"},
    "newsformat validate -f ti": {"timeml"},
    "newsformat convert --accept dateline.p": {"dateline.place"},
    "newsformat convert --limit rat": {"ratio=200"},
    "newsformat convert -t ninjs -O body=": {"body=html", "body=xhtml", "body=text"},
    "newsformat convert -t ninjs -O body =": {"html", "xhtml", "text"},  # as bash has it
    "newsformat convert -t ninjs -O body = x": {"xhtml"},
    "newsformat convert -t ninjs --write-option = body = x": {"xhtml"},
    "newsformat convert --to = tiny-": {"tiny-out"},
    "newsformat convert -f nitf -R dialect = none -t tiny-": {"tiny-out"},
    "newsformat convert -t ninjs -O v": {"version=3.1"},
    "newsformat convert -f anpa -R dialect=a": {"dialect=auto", "dialect=ap"},
    "newsformat convert -f anpa -R dialect=n": {"dialect=none"},
    "newsformat convert -o a.nitf -O name": {"namespace=yes", "namespace=no"},
    "newsformat convert -f nitf -R rec": {"recover=yes", "recover=no"},
    "newsformat explain -f text -R se": {"seen="},
    "newsformat validate -f nitf -O s": {"schema="},
    "newsformat convert -t unheard -O a": {""},
    "newsformat convert -f nitf -O i": {""},
    "newsformat convert -O a": {""},
}


@pytest.mark.parametrize(("line", "words"), COMPLETED.items(), ids=COMPLETED)
def test_words_are_completed(run, line, words):
    done = run("", _NEWSFORMAT_COMPLETE="bash_complete", COMP_WORDS=line, COMP_CWORD=str(len(line.split()) - 1))
    assert done.exit_code == 0
    assert {word.partition(",")[2] for word in done.stdout.splitlines()} == words


@pytest.mark.parametrize(("shell", "current"), [("zsh", "2"), ("fish", "--to=tiny-")])
def test_words_with_an_equals_sign_stay_whole(run, shell, current):
    line = "newsformat convert --to=tiny-"
    done = run("", _NEWSFORMAT_COMPLETE=f"{shell}_complete", COMP_WORDS=line, COMP_CWORD=current)
    assert re.search(r"(?:\A|[\n,])--to=tiny-out\s", done.stdout)


def test_a_shell_is_answered(spawn):
    done = spawn("", _NEWSFORMAT_COMPLETE="bash_complete", COMP_WORDS="newsformat convert -t tiny-", COMP_CWORD="3")
    assert (done.returncode, done.stdout) == (0, b"plain,tiny-out\n")


FILES = ["convert", "convert story.json -o", "convert story.json --report", "diff story.json", "report", "validate"]


@pytest.mark.parametrize("line", FILES)
def test_names_of_files_are_left_to_the_shell(run, line):
    words = f"newsformat {line} sto"
    done = run("", _NEWSFORMAT_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=str(len(words.split()) - 1))
    assert (done.exit_code, done.stdout) == (0, "file,sto\n")


@pytest.mark.parametrize("content", [b"", b" \n\n"])
@pytest.mark.parametrize("command", ["detect", "validate"])
def test_what_is_blank_is_empty_in_every_command(run, command, content):
    Path("blank").write_bytes(content)
    result = run(f"{command} blank")
    assert result.exit_code == 1
    assert result.stderr.splitlines()[0] == "blank: is empty"


@pytest.mark.parametrize("name", ["anpa", "iptc7901"])
def test_no_schema_is_offered_where_there_is_none(run, name):
    assert "schema" not in run(f"formats {name}").stdout
    assert json.loads(run(f"formats {name} --json").stdout)[0]["validate_options"] == []
    report = nf.Report()
    assert nf.registry()[name].validate is not None
    list(nf.validate(nf.write(nf.Article(headline="A"), name), name, {"schema": "folder"}, report=report))
    assert any("no official schema" in remark.message for remark in report.remarks)


def test_the_dialects_of_a_format(run):
    rows = run("dialects nitf").stdout.splitlines()[1:]
    assert rows
    assert all(row.startswith("nitf ") for row in rows)
    assert run("dialects ntif").exit_code == 2
