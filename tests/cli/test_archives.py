"""``convert -r`` and ``validate`` go into archives as into folders."""

import io
import json
import tarfile
import zipfile
from pathlib import Path

import pytest

import newsformat as nf
from newsformat import bulk

from .conftest import ARTICLE


TINY = b"TINY\nBridge reopens\n"
FILES = {
    "2009/a.tiny": TINY,
    "2009/drafts/b.tiny": TINY,
    "2010/c.tiny": TINY,
    ".hidden.tiny": TINY,
    "photo.jpg": b"\xff\xd8\xff\0",
}


@pytest.fixture(params=["deposit.zip", "deposit.tar", "deposit.tar.gz"])
def deposit(request, folder) -> str:
    """An archive of stories with what else is in such archives."""
    write(request.param, FILES)
    return request.param


def write(path: str, files: dict[str, bytes]) -> None:
    if path.endswith(".zip"):
        with zipfile.ZipFile(path, "w") as into:
            for name, content in files.items():
                into.writestr(name, content)
        return
    with tarfile.open(path, "w:gz" if path.endswith(".gz") else "w") as into:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            into.addfile(info, io.BytesIO(content))


def written(out: str) -> list[str]:
    return sorted(path.relative_to(out).as_posix() for path in Path(out).rglob("*") if path.is_file())


def test_an_archive_is_converted_like_a_folder(run, deposit):
    result = run(f"convert {deposit} -r -t json -o out/ --report report.json")
    hidden = f"{deposit}: hidden files and folders left out: 1\n"
    left_out = f"{hidden}{Path(deposit, 'photo.jpg')}: in no known format; left out\n"
    assert (result.exit_code, result.stderr) == (0, f"{left_out}3 converted, 1 in no known format\n")
    assert written("out") == ["2009/a.json", "2009/drafts/b.json", "2010/c.json"]
    sources = [file["source"] for file in json.loads(Path("report.json").read_bytes())["files"]]
    assert sources[0] == str(Path(deposit, "2009", "a.tiny"))
    assert run("verify report.json").exit_code == 0
    result = run(f"convert {deposit} -r -t json -o out/ --no-clobber --exclude *.jpg")
    assert result.stderr.endswith("0 converted, 3 left as they are\n")


def test_files_of_it_are_chosen(run, deposit):
    assert run(f"convert {deposit} -r -t json -o out/ --include 2009 --exclude drafts/").exit_code == 0
    assert written("out") == ["2009/a.json"]


def test_one_file_of_it(run, deposit):
    result = run(f"convert {deposit}/2010/c.tiny -o c.json")
    assert (result.exit_code, nf.plain(nf.read("c.json").headline)) == (0, "Bridge reopens")
    result = run(f"convert {deposit}/2010/d.tiny -o d.json")
    assert result.exit_code == 1
    assert "d.tiny: cannot be read: the archive has no such file" in result.stderr
    assert not Path("d.json").exists()
    assert run(f"detect {deposit}/2010/c.tiny").exit_code == 0
    assert run(f"diff {deposit}/2010/c.tiny {deposit}/2009/a.tiny").exit_code == 0


def test_archives_in_a_folder(run, deposit):
    Path("in").mkdir()
    Path(deposit).rename(Path("in", deposit))
    Path("in/d.tiny").write_bytes(TINY)
    assert run("convert in -r -t jsonl -o all.jsonl -j 2").exit_code == 0
    assert len(list(nf.read_all("all.jsonl"))) == 4
    assert run("convert in -r -t json -o out/").exit_code == 0
    inside = [f"{deposit}/{name}" for name in ("2009/a.json", "2009/drafts/b.json", "2010/c.json")]
    assert written("out") == ["d.json", *inside]
    assert run(f"convert in -r -t json -o out2/ --exclude {deposit}").exit_code == 0
    assert written("out2") == ["d.json"]


def test_what_is_given_twice_is_converted_once(run, deposit):
    assert run(f"convert {deposit} {deposit} {deposit}/2009/a.tiny -r -t json -o out/ --include *.tiny").exit_code == 0
    assert len(written("out")) == 3


def test_bulk_goes_into_archives(deposit):
    outcomes = list(bulk.convert(deposit, "out", "json", exclude=["*.jpg"]))
    assert [outcome.fate for outcome in outcomes] == ["converted"] * 3


def test_validate_goes_into_archives(run, folder):
    write("in.zip", {"a.json": nf.write(ARTICLE, "json"), "b.json": b'{"newsformat": 1, "urgency": 12}'})
    result = run("validate in.zip")
    assert (result.exit_code, result.stderr) == (1, "1 valid, 1 not valid; 1 problem\n")
    assert result.stdout.startswith(str(Path("in.zip", "b.json")))


def test_a_document_that_is_an_archive_is_no_folder(run, folder):
    Path("story.zip").write_bytes(nf.write(ARTICLE, "docx"))
    assert run("convert story.zip -r -o story.json").exit_code == 0
    assert nf.plain(nf.read("story.json").headline) == "Bridge reopens"


def test_zip_archives_that_begin_otherwise(run, folder):
    write("in.zip", {"a.tiny": TINY})
    Path("in.zip").write_bytes(b"MZ, a program that unpacks it" + Path("in.zip").read_bytes())
    assert run("convert in.zip -r -t json -o out/").exit_code == 0
    assert written("out") == ["a.json"]
    write("empty.zip", {})
    result = run("convert empty.zip -r -t json -o out/")
    assert (result.exit_code, result.stderr) == (1, "empty.zip: holds no files\n")


@pytest.mark.parametrize("name", ["in.zip", "in.tar", "in.tar.gz"])
@pytest.mark.parametrize("format", ["docx", "pdf"])
def test_what_begins_with_a_document_is_an_archive(run, folder, name, format):
    first = nf.write(ARTICLE, "docx") if format == "docx" else b"%PDF-1.4\n"
    write(name, {f"a.{format}": first, "b.tiny": TINY})
    run(f"convert {name}/ -r -t json -o out/")
    assert "b.json" in written("out")


def test_limits_hold_for_what_is_looked_into(run, folder):
    """Another limit would be another reading of the whole archive, for each file."""
    write("in.tar.gz", {"a.tiny": TINY, "a.jpg": b"\xff\xd8\xff\0" + bytes(2_000_000)})
    result = run("convert in.tar.gz -r -t json -o out/ --limit ratio=5000")
    assert result.stderr.endswith("1 converted, 1 in no known format\n")


def test_without_recursive_the_remedy_is_said(run, folder):
    write("in.tar", FILES)
    result = run("convert in.tar -o all.jsonl")
    assert result.exit_code == 1
    assert (
        "it is a tar archive; if it is on disk, --recursive converts its files, and ARCHIVE/FILE names one"
        in result.stderr
    )


def test_a_damaged_archive_fails_after_what_is_before(run, folder):
    write("in.tar", FILES)
    Path("in.tar").write_bytes(Path("in.tar").read_bytes()[:2100])
    result = run("convert in.tar -r -t json -o out/")
    assert result.exit_code == 1
    assert "in.tar: damaged tar archive at byte 2048: truncated header" in result.stderr
    assert written("out") == ["2009/a.json", "2009/drafts/b.json"]


def test_a_name_that_is_not_utf_8_is_verified(run, folder):
    with tarfile.open("in.tar", "w") as into:
        info = tarfile.TarInfo("in\udce9.tiny")
        info.size = len(TINY)
        into.addfile(info, io.BytesIO(TINY))
    run("convert in.tar -r -t json -o out/ --report report.json")
    result = run("verify report.json")
    assert (result.exit_code, result.stderr) == (0, "1 as the report says\n")


@pytest.mark.parametrize("lines", ["report.json", "report.jsonl"])
def test_what_is_left_out_of_an_archive_is_in_the_report(run, folder, lines):
    Path("in").mkdir()
    with tarfile.open("in/day.tar", "w") as into:
        info = tarfile.TarInfo("a.tiny")
        info.size = len(TINY)
        into.addfile(info, io.BytesIO(TINY))
        info = tarfile.TarInfo("b.tiny")
        info.type, info.linkname = tarfile.SYMTYPE, "a.tiny"
        into.addfile(info)
    result = run(f"convert in -r -q -t json -o out/ --report {lines}")
    assert (result.exit_code, result.stderr) == (0, "")
    said = run(f"report {lines}")
    assert "1 remark in 1 file: left out: links, devices" in said.stdout
    assert said.stdout.endswith(f"(the first: {Path('in/day.tar')})\n")
    assert said.stderr.startswith("1 converted, 1 left out\n")
    assert run(f"verify {lines}").stderr == "1 as the report says, 1 with something left out\n"


@pytest.mark.parametrize("name", ["in.tar", "in.zip", "in.tar.gz"])
def test_a_folder_in_an_archive_is_no_file(run, folder, name):
    write(name, FILES)
    result = run(f"convert {name}/2009 -r -t json -o out/")
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
    assert "2009: cannot be read: is a folder in an archive; convert the archive with --recursive" in result.stderr


@pytest.mark.parametrize("outer", ["in.tar.gz", "in.tar", "in.zip"])
def test_archives_in_archives_are_folders(run, folder, outer):
    write("day.tar", FILES)
    write("twice.zip", FILES)
    content = {name: Path(name).read_bytes() for name in ("day.tar", "twice.zip")}
    write(
        outer,
        {"may/day.tar": content["day.tar"], "a.tiny": TINY, "b.tar/c.tiny": TINY, "twice.zip": content["twice.zip"]},
    )
    result = run(f"convert {outer} -r -t json -o out/ --exclude drafts/ --report report.json")
    assert result.exit_code == 0
    inside = ["a.json", "b.tar/c.json", "may/day.tar/2009/a.json", "may/day.tar/2010/c.json"]
    assert written("out") == [*inside, "twice.zip/2009/a.json", "twice.zip/2010/c.json"]
    said = "6 as the report says, 2 in no known format, 2 with something left out\n"
    assert run("verify report.json").stderr == said
    assert run(f"convert {outer} -r -t json -o less/ --exclude day.tar").exit_code == 0
    assert "may/day.tar/2009/a.json" not in written("less")


def test_an_archive_that_may_be_a_bomb_is_a_failure(run, folder):
    with zipfile.ZipFile("bomb.zip", "w", zipfile.ZIP_DEFLATED) as into:
        for number in range(9):
            into.writestr(f"{number}.tiny", TINY + bytes(500_000))
    write("in.tar.gz", {"a.tiny": TINY, "bomb.zip": Path("bomb.zip").read_bytes()})
    result = run("convert in.tar.gz -r -q -t json -o out/ --report report.json")
    assert result.exit_code == 1
    assert result.stderr.startswith(
        f"{Path('in.tar.gz', 'bomb.zip')}: an archive that is compressed too much or nested"
    )
    assert written("out") == ["a.json"]
    assert "1 error in 1 file: an archive that is compressed too much or nested" in run("report report.json").stdout


def test_what_comes_behind_a_large_archive_that_is_not_gone_into_is_read(run, folder, monkeypatch):
    """It is too large to be remembered, and looked into twice; its own archive, which is compressed, is no way back."""
    monkeypatch.setattr("newsformat._archives._tar._SMALL", 1000)
    with zipfile.ZipFile("bomb.zip", "w", zipfile.ZIP_DEFLATED) as into:
        for number in range(9):
            into.writestr(f"{number}.tiny", TINY + bytes(500_000))
    many = {f"{number:02}.tiny": TINY + bytes(40_000) for number in range(40)}
    write("in.tar.gz", {"bomb.zip": Path("bomb.zip").read_bytes(), **many})
    (told,) = run("convert in.tar.gz -r -q -t json -o out/ --limit ratio=10000").stderr.splitlines()
    assert told.startswith(f"{Path('in.tar.gz', 'bomb.zip')}: an archive that is compressed too much or nested")
    assert len(written("out")) == 40
