"""``files``."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path


def mail(name: str, *attached: tuple[str, bytes]) -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "ann@ledger.example", "Dredger leaves port"
    message.set_content("The dredger left the port on Tuesday after two years of work, the harbour master said.")
    for file, content in attached:
        message.add_attachment(content, maintype="image", subtype="jpeg", filename=file)
    Path(name).write_bytes(message.as_bytes())


def test_they_are_listed(run):
    mail("a.eml", ("b.jpg", b"123"), ("c.jpg", b"1234"))
    result = run("files a.eml")
    assert (result.exit_code, result.stderr) == (0, "")
    assert [line.split() for line in result.stdout.splitlines()] == [
        ["a.eml:", "b.jpg", "image/jpeg", "3"],
        ["a.eml:", "c.jpg", "image/jpeg", "4"],
    ]


def test_they_are_written_into_a_folder(run):
    mail("a.eml", ("../b.jpg", b"123"))
    assert run("files a.eml -o out/pictures").exit_code == 0
    assert Path("out/pictures/b.jpg").read_bytes() == b"123"


def test_of_several_documents_each_has_its_own(run):
    mail("a.eml", ("p.jpg", b"1"))
    mail("b.eml", ("p.jpg", b"2"))
    assert run("files a.eml b.eml -o out").exit_code == 0
    assert [Path(f"out/{name}/p.jpg").read_bytes() for name in "ab"] == [b"1", b"2"]


def test_what_fails_does_not_stop_the_others(run):
    mail("a.eml", ("p.jpg", b"1"))
    Path("out").write_bytes(b"")
    result = run("files nix.eml story.json a.eml")
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        "nix.eml: cannot be read: no such file or directory",
        "story.json: json holds no files; these formats do: docx, eml, epub, odt, rtf",
    ]
    assert result.stdout.startswith("a.eml:  p.jpg")
    assert run("files a.eml -o out").stderr == "out: cannot be made: file exists\n"


def test_those_of_two_documents_of_one_name_are_not_mixed(run):
    for folder in "ab":
        Path(folder).mkdir()
        mail(f"{folder}/m.eml", ("p.jpg", folder.encode()))
    result = run("files a/m.eml b/m.eml -o out")
    assert result.exit_code == 2
    assert "the files of a/m.eml and b/m.eml would both be written to out/m" in result.stderr
    assert not Path("out").exists()


def test_those_of_two_documents_whose_names_differ_in_case_alone_are_not_mixed(run):
    mail("map.eml", ("p.jpg", b"1"))
    Path("b").mkdir()
    mail("b/MAP.eml", ("p.jpg", b"2"))
    result = run("files map.eml b/MAP.eml -o out")
    assert result.exit_code == 2
    assert "the files of map.eml and b/MAP.eml would both be written to out/MAP" in result.stderr
    assert not Path("out").exists()


def test_a_document_whose_name_is_dots_is_not_taken_out_beside_the_folder(run):
    mail("...eml", ("p.jpg", b"1"))
    mail("b.eml", ("p.jpg", b"2"))
    assert run("files ...eml b.eml -o out").exit_code == 0
    assert sorted(str(path) for path in Path("out").rglob("*.jpg")) == ["out/b/p.jpg", "out/document/p.jpg"]


def test_two_of_one_name_are_both_written(run):
    mail("a.eml", ("p.jpg", b"1"), ("P.jpg", b"2"), ("2-p.jpg", b"3"), ("p.jpg", b"4"))
    assert run("files a.eml -o out").exit_code == 0
    assert sorted(path.read_bytes() for path in Path("out").iterdir()) == [b"1", b"2", b"3", b"4"]
    assert len({path.name.lower() for path in Path("out").iterdir()}) == 4


def test_a_name_that_no_file_can_have_is_cut_before_its_suffix(run):
    mail("a.eml", ("é" * 400 + ".jpg", b"1"))
    assert run("files a.eml -o out").exit_code == 0
    (name,) = [path.name for path in Path("out").iterdir()]
    assert name == "é" * 98 + ".jpg"


def test_none_is_written_over_an_input(run):
    mail("a.eml", ("a.eml", b"1"), ("p.jpg", b"2"))
    before = Path("a.eml").read_bytes()
    result = run("files a.eml -o .")
    assert result.exit_code == 1
    assert result.stderr == "a.eml: would overwrite the input of that name; name another folder\n"
    assert Path("a.eml").read_bytes() == before
