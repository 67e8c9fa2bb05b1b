"""A path may go on inside an archive; what is wrong with one is said in one line, in bounded time and memory."""

import bz2
import gzip
import io
import lzma
import random
import secrets
import struct
import sys
import tarfile
import threading
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

import newsformat as nf
from newsformat._archives import archive, close_kept, keep_open
from newsformat._archives._archive import Archive
from newsformat._compression._zstd import zstd
from newsformat.markup.sniff import binary_kind
from newsformat.testing._time_limits import at_most


FILES = {"2009/may/lock.txt": b"The lock opens\n", "2009/weir.txt": b"The weir closes\n", "./top.txt": b"The top\n"}
TARS = (".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz", ".tar.zst", ".tzst")
WAYS = {"gz": gzip.compress, "bz2": bz2.compress, "xz": lzma.compress, "zst": zstd().compress}
LIMITS = nf.Limits()


def packed(path: Path, files: dict[str, bytes] = FILES) -> Path:
    """Write an archive of *files* to *path*."""
    if path.suffix == ".zip":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as into:
            for name, content in files.items():
                into.writestr(name, content)
        return path
    whole = io.BytesIO()
    with tarfile.open(fileobj=whole, mode="w") as into:
        for name, content in files.items():
            into.addfile(member(name, len(content)), io.BytesIO(content))
    compress = next((WAYS[way] for way in WAYS if path.suffix.endswith(way)), bytes)
    path.write_bytes(compress(whole.getvalue()))
    return path


def member(name: str, size: int = 0, kind: bytes = tarfile.REGTYPE) -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.size, info.type = size, kind
    return info


def names(path: Path, say: Callable[[str], object] = lambda _: None) -> list[str]:
    with archive(str(path), LIMITS) as opened:
        return list(opened.names(say))


@pytest.fixture(params=[".zip", *TARS])
def opened(request, tmp_path) -> Archive:
    return archive(str(packed(tmp_path / f"deposit{request.param}")), LIMITS)


def test_files_are_found_in_any_order(opened):
    with opened:
        assert list(opened.names(pytest.fail)) == ["2009/may/lock.txt", "2009/weir.txt", "top.txt"]
        for name in ("2009/weir.txt", "top.txt", "top.txt", "2009/may/lock.txt", "2009/weir.txt"):
            with opened.open(name) as file:
                content = file.read()
            assert content == FILES.get(name, FILES["./top.txt"])
            assert opened.size(name) == len(content)
        with pytest.raises(nf.ReadError, match=r"deposit.*weir.txt: cannot be read: the archive has no such file$"):
            opened.open("weir.txt")


def test_an_archive_holds_no_more_files_than_the_limits_allow(opened):
    kept = len(list(opened.names(pytest.fail)))
    with archive(opened.path, nf.Limits(files=kept)) as allowed:
        assert len(list(allowed.names(pytest.fail))) == kept
    with (
        archive(opened.path, nf.Limits(files=kept - 1)) as refused,
        pytest.raises(
            nf.ReadError, match=f"deposit.*: holds more than {kept - 1} files; raise the limit files"
        ) as error,
    ):
        list(refused.names(pytest.fail))
    assert error.value.limit == "files"


def test_a_path_leads_into_it(opened):
    path = Path(opened.path, "2009", "may", "lock.txt")
    assert nf.plain(nf.read(path).headline) == "The lock opens"
    assert nf.plain(nf.read(str(path), "text").headline) == "The lock opens"
    with nf.Source.of(path) as source:
        assert source.read_bytes() == source.open().read() == FILES["2009/may/lock.txt"]
    with pytest.raises(nf.ReadError, match=r"none.txt: cannot be read: the archive has no such file$"):
        nf.read(Path(opened.path, "none.txt"))
    with pytest.raises(nf.ReadError, match="no such file or directory"):
        nf.read(Path(opened.path).with_name("gone.zip") / "a.txt")


def test_files_stay_open_when_the_archive_is_closed(opened):
    with opened:
        files = opened.open("2009/may/lock.txt"), opened.open("top.txt")
    for file, content in zip(files, (FILES["2009/may/lock.txt"], FILES["./top.txt"]), strict=True):
        with file:
            assert file.read() == content


@pytest.mark.parametrize("name", ["a/" * 201 + "b.txt", "a" * 4096])
def test_a_name_that_no_file_has_is_left_out_soon(name, tmp_path):
    said: list[str] = []
    with tarfile.open(tmp_path / "odd.tar", "w") as into:
        into.addfile(member("a/" * 200 + "b.txt"))
        into.addfile(member(name))
    assert names(tmp_path / "odd.tar", said.append) == ["a/" * 200 + "b.txt"]
    assert said[0].endswith(f"or are too long or deep ({name[:200]}): 1")


def test_only_files_inside_are_taken(tmp_path):
    said: list[str] = []
    with tarfile.open(tmp_path / "odd.tar", "w") as into:
        for name in ("a.txt", "../b.txt", "/c.txt", "d/../../e.txt", "a.txt"):
            into.addfile(member(name))
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.DIRTYPE):
            into.addfile(member("other", kind=kind))
    assert names(tmp_path / "odd.tar", said.append) == ["a.txt"]
    assert said[0].startswith("left out: links, devices, sparse or encrypted files, or names that lead elsewhere")
    assert said[0].endswith("or are too long or deep (../b.txt, /c.txt, ../e.txt, …): 6")
    assert said[1].startswith("left out: files with a later one of the same name (")
    with zipfile.ZipFile(tmp_path / "odd.zip", "w") as files:
        link, secret = zipfile.ZipInfo("link"), zipfile.ZipInfo("secret")
        link.external_attr = 0o120777 << 16
        for info in (link, secret, zipfile.ZipInfo("folder/"), zipfile.ZipInfo("a.txt")):
            files.writestr(info, b"")
    content = (tmp_path / "odd.zip").read_bytes()
    place = content.rindex(b"PK\1\2", 0, content.rindex(b"secret"))
    (tmp_path / "odd.zip").write_bytes(content[: place + 8] + b"\1" + content[place + 9 :])
    assert names(tmp_path / "odd.zip", said.append) == ["a.txt"]
    assert said[2].startswith("left out: links, devices, sparse or encrypted files")
    assert said[2].endswith(" (link, secret): 2")


@pytest.mark.parametrize("kind", [".tar", ".tar.gz"])
def test_a_file_of_several_names_is_there_by_each(kind, tmp_path):
    whole, path, said = io.BytesIO(), tmp_path / f"a{kind}", list[str]()
    with tarfile.open(fileobj=whole, mode="w") as into:
        for name, of in {
            "b.txt": "",
            "c.txt": "",
            "day/2.txt": "./b.txt",
            "day/3.txt": "gone.txt",
            "c": "b.txt",
        }.items():
            info = member(name, 0 if of else 4, tarfile.LNKTYPE if of else tarfile.REGTYPE)
            info.linkname = of
            into.addfile(info, io.BytesIO(name[:1].encode() * 4))
    path.write_bytes(gzip.compress(whole.getvalue()) if kind == ".tar.gz" else whole.getvalue())
    assert names(path, said.append) == ["b.txt", "day/2.txt", "c", "c.txt"]
    assert said[0].endswith(" (day/3.txt): 1")
    for name, content in {"c.txt": b"cccc", "day/2.txt": b"bbbb", "b.txt": b"bbbb", "c": b"bbbb"}.items():
        with nf.Source.of(path / name) as source:
            assert source.read_bytes() == content


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("kind", [".zip", ".tar", ".tar.gz"])
def test_of_files_of_one_name_it_is_the_last(kind, tmp_path):
    path = tmp_path / f"a{kind}"
    order = [("a.txt", b"first"), ("b.txt", b"other"), ("a.txt", b"again"), ("c.txt", b"third"), ("./a.txt", b"later")]
    if kind == ".zip":
        with zipfile.ZipFile(path, "w") as files:
            for name, content in order:
                files.writestr(zipfile.ZipInfo(name), content)
    else:
        with tarfile.open(path, f"w:{kind[5:]}") as into:
            for name, content in order:
                into.addfile(member(name, 5), io.BytesIO(content))
    said: list[str] = []
    assert names(path, said.append) == ["b.txt", "c.txt", "a.txt"]
    assert said == ["left out: files with a later one of the same name (a.txt, a.txt): 2"]
    with archive(str(path), LIMITS) as opened:
        for name, content in (("c.txt", b"third"), ("a.txt", b"later"), ("b.txt", b"other"), ("a.txt", b"later")):
            with opened.open(name) as file:
                assert file.read() == content


def test_names_that_no_file_has_are_left_out(tmp_path):
    said: list[str] = []
    with tarfile.open(tmp_path / "odd.tar", "w") as into:
        for name in ("n\0ul.txt", "a.txt"):
            info = member("b.txt")
            info.pax_headers = {"path": name}
            into.addfile(info)
    assert names(tmp_path / "odd.tar", said.append) == ["a.txt"]
    assert [remark[:9] for remark in said] == ["left out:"]


def test_backslashes_of_windows_are_folders(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as files:
        for name, system in (("2009\\", 0), ("2009\\a.txt", 0), ("..\\b.txt", 10), ("c\\d.txt", 3), ("", 0)):
            info = zipfile.ZipInfo(name)
            info.create_system = system
            files.writestr(info, b"The lock\n")
    said: list[str] = []
    assert names(tmp_path / "a.zip", said.append)[:2] == ["2009/a.txt", "c\\d.txt"]
    assert [remark[:9] for remark in said] == ["left out:"]
    assert nf.plain(nf.read(tmp_path / "a.zip/2009/a.txt").headline) == "The lock"


def test_tar_archives_are_joined(tmp_path):
    for name in ("a.tar", "a.tar.gz"):
        one = packed(tmp_path / name, {"a.txt": b"a"}).read_bytes()
        other = packed(tmp_path / name, {"b.txt": b"b"}).read_bytes()
        for end in (b"", bytes(100)):
            (tmp_path / name).write_bytes(one + other + end)
            assert names(tmp_path / name, pytest.fail) == ["a.txt", "b.txt"]
            with archive(str(tmp_path / name), LIMITS).open("b.txt") as file:
                assert file.read() == b"b"
    (tmp_path / "a.tar").write_bytes(packed(tmp_path / "a.tar").read_bytes() + b"x" * 512)
    with pytest.raises(nf.ReadError, match=r"a\.tar: damaged tar archive at byte 10240: "):
        names(tmp_path / "a.tar")


def test_what_is_kept_open_is_so_for_each_thread(opened):
    """In one, the archive is read and closed again and again, while another one goes through it."""
    failed: list[nf.ReadError] = []

    def go_through() -> None:
        for _ in range(20):
            keep_open()
            for name, content in FILES.items():
                try:
                    with nf.Source.of(Path(opened.path, name)) as source:
                        assert source.read_bytes() == content
                except nf.ReadError as error:
                    failed.append(error)
            close_kept()

    threads = [threading.Thread(target=go_through) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed


def test_an_archive_that_is_cut_off_is_no_whole_one(tmp_path):
    whole = packed(tmp_path / "whole.tar").read_bytes()
    said: list[str] = []
    path = tmp_path / "cut.tar"
    path.write_bytes(whole[:2048])  # after the second file
    assert names(path, said.append) == ["2009/may/lock.txt", "2009/weir.txt"]
    assert said == ["ends without the zeros that end a tar archive; perhaps it is cut off"]
    path.write_bytes(whole[:2148])  # in the head of the third
    found = archive(str(path), LIMITS).names(said.append)
    assert [next(found), next(found)] == ["2009/may/lock.txt", "2009/weir.txt"]
    with pytest.raises(nf.ReadError, match=r"cut.tar: damaged tar archive at byte 2048: truncated header"):
        next(found)
    path.write_bytes(whole[:1540])  # in the second file
    with pytest.raises(nf.ReadError, match=r"cut.tar.2009.weir.txt: damaged tar archive, or cut off: unexpected end"):
        nf.read(path / "2009/weir.txt")


def test_a_bomb_is_refused(tmp_path):
    for name in ("a.zip", "a.tar.gz"):
        path = packed(tmp_path / name, {"a.txt": b"\n" * 20_000_000, "b.txt": b""})
        tracemalloc.start()
        with pytest.raises(nf.ReadError, match="becomes more than 200 times as large"):
            nf.read(path / "a.txt", "text")
        assert tracemalloc.get_traced_memory()[1] < 40_000_000
        tracemalloc.stop()


def test_a_size_below_zero_leads_to_no_circle(tmp_path):
    info = member("a.txt")
    block = bytearray(info.tobuf())
    block[124:136] = (b"\xff" * 8 + (-1024 & 0xFFFFFFFF).to_bytes(4, "big"))[:12]  # a size below nothing
    block[148:156] = b" " * 8
    block[148:155] = b"%06o\0" % sum(block)
    path = tmp_path / "a.tar"
    path.write_bytes(member("b.txt").tobuf() + bytes(block) + bytes(1024))
    with pytest.raises(nf.ReadError, match=r"a\.tar: damaged tar archive at byte 512: "):
        names(path)


@pytest.mark.parametrize("kind", [b"L", b"K", b"x", b"g"])
def test_a_name_is_not_as_large_as_it_says(kind, tmp_path):
    path = tmp_path / "a.tar"
    path.write_bytes(member("a", 3_000_000_000, kind).tobuf(tarfile.GNU_FORMAT) + bytes(1024))
    tracemalloc.start()
    with pytest.raises(nf.ReadError, match=r"damaged tar archive at byte 0: 3000000000 bytes about one file"):
        names(path)
    assert tracemalloc.get_traced_memory()[1] < 4_000_000
    tracemalloc.stop()


def test_damaged_archives_are_read_errors(tmp_path):
    chance = random.Random(1)  # noqa: S311 -- the same damage each time
    for name in (".zip", ".tar", ".tar.gz"):
        whole = packed(tmp_path / f"whole{name}").read_bytes()
        path = tmp_path / f"damaged{name}"
        for _ in range(60):
            content = bytearray(whole)
            for _ in range(chance.randint(1, 8)):
                content[chance.randrange(len(content))] = chance.choice((0, 1, 0x30, 0x80, 0xFF, chance.randrange(256)))
            path.write_bytes(content)
            with archive(str(path), LIMITS) as opened:
                try:
                    for item in list(opened.names(lambda _: None)):
                        opened.open(item).close()
                except nf.ReadError as error:
                    assert str(error).startswith(str(path))
                    assert "\n" not in str(error)


def test_a_zip_archive_with_a_name_that_is_not_utf_8(tmp_path):
    path = packed(tmp_path / "a.zip", {"a.txt": b"The lock\n", "caf\xe9.txt": b"The quay\n", "z.txt": b"The weir\n"})
    path.write_bytes(path.read_bytes().replace("caf\xe9".encode(), b"caf\xe9\xe9"))
    said: list[str] = []
    with archive(str(path), LIMITS) as opened:
        found = list(opened.names(said.append))
    assert [nf.plain(nf.read(path / name).headline) for name in found] == ["The lock", "The quay", "The weir"]
    assert found == ["a.txt", "caf\u0398\u0398.txt", "z.txt"]
    assert said == ["names that are declared as UTF-8 but are not, are read as code page 437: caf\u0398\u0398.txt"]


def test_a_name_in_utf_8_in_a_zip_archive_that_does_not_say_so(tmp_path):
    """As macOS writes them; others are in the code page of MS-DOS."""
    path = packed(tmp_path / "a.zip", {"caf__.txt": b"The quay\n", "gr_n.txt": b"The weir\n"})
    path.write_bytes(path.read_bytes().replace(b"caf__", "caf\xe9".encode()).replace(b"gr_n", b"gr\x81n"))
    assert names(path, pytest.fail) == ["caf\xe9.txt", "gr\xfcn.txt"]
    assert nf.plain(nf.read(path / "caf\xe9.txt").headline) == "The quay"


@pytest.mark.parametrize(
    ("name", "page", "read_as"),
    [
        ("Мост открыт № 5.txt", "cp866", "866"),
        ("新しい橋.txt", "cp932", "932"),
        ("Größe é.txt", "cp437", ""),
        ("åäö.txt", "cp437", ""),
        ("חדשות היום.txt", "cp862", ""),  # nothing says so
        ("أخبار اليوم.txt", "cp720", ""),
        ("νέα γέφυρα.txt", "cp737", ""),
        ("中文.txt", "big5", ""),
        ("新闻.txt", "gbk", ""),
        ("뉴스.txt", "cp949", ""),
        ("Новости.txt", "koi8-r", ""),
    ],
)
def test_a_name_in_a_code_page_that_shows_in_a_zip_archive(tmp_path, name, page, read_as):
    written = name.encode(page)
    path = packed(tmp_path / "a.zip", {"_" * len(written): b"The quay\n"})
    path.write_bytes(path.read_bytes().replace(b"_" * len(written), written))
    said: list[str] = []
    found = names(path, said.append)
    assert found == [written.decode(f"cp{read_as or 437}")]
    assert said == (
        [f"names that do not say to be UTF-8, and are not, are read as code page {read_as}"] * bool(read_as)
    )
    assert nf.plain(nf.read(path / found[0]).headline) == "The quay"


def test_a_name_beside_that_of_the_code_page_in_a_zip_archive(tmp_path):
    """Python reads the field for it (APPNOTE.TXT, 4.6.9) since 3.13."""
    name = "\u65e5.txt".encode()
    info = zipfile.ZipInfo("__.txt")
    info.extra = struct.pack("<HHBL", 0x7075, 5 + len(name), 1, zlib.crc32(b"__.txt")) + name
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as into:
        into.writestr(info, b"The quay\n")
    expected = "\u65e5.txt" if sys.version_info >= (3, 13) else "__.txt"
    assert names(tmp_path / "a.zip", pytest.fail) == [expected]


def old_tar(name: str, content: bytes) -> bytes:
    """Return an archive as tar of Unix Version 7 writes it: without a signature."""
    whole = io.BytesIO()
    with tarfile.open(fileobj=whole, mode="w", format=tarfile.USTAR_FORMAT) as into:
        into.addfile(member(name, len(content)), io.BytesIO(content))
    found = bytearray(whole.getvalue())
    found[257:512] = bytes(255)
    found[148:156] = b" " * 8
    found[148:156] = b"%6o\0 " % sum(found[:512])
    return bytes(found)


def test_an_old_tar_archive_is_known_by_its_check_sum(tmp_path):
    content = old_tar("a.txt", b"The lock\n")
    (tmp_path / "a.tar").write_bytes(content)
    assert names(tmp_path / "a.tar") == ["a.txt"]
    assert binary_kind(content) == "a tar archive"
    for changed in (content[:511], b"\0" + content[1:], b"b" + content[1:], bytes(512), b" " * 512, b"0" * 512):
        assert binary_kind(changed) == ""


def test_a_text_with_the_letters_of_a_tar_archive_at_their_place_is_none():
    story = b"El puente abre hoy\n\n".ljust(256, b"x") + b"gustar " + b"Los vecinos cruzan el puente. " * 20
    assert story[257:262] == b"ustar"
    assert binary_kind(story) == ""
    assert nf.plain(nf.read(story).headline) == "El puente abre hoy"


def test_an_archive_that_is_gone_is_said_to_be(tmp_path):
    path = packed(tmp_path / "a.zip")
    keep_open()
    try:
        nf.read(path / "top.txt")
        other = archive(str(path), LIMITS)
        path.unlink()
        with pytest.raises(nf.ReadError, match=r"a\.zip/top\.txt: cannot be read: no such file"):
            nf.read(path / "top.txt")
        with pytest.raises(nf.ReadError, match=r"a\.zip: cannot be read: no such file or directory$"):
            list(other.names(lambda _: None))
    finally:
        close_kept()


def test_a_path_leads_through_an_archive_into_another(tmp_path):
    inner = packed(tmp_path / "day.tar").read_bytes()
    tops = {"day.tar": inner, "odd.tar/plain.txt": b"A folder\n", "last.tar": inner}
    middle = packed(tmp_path / "month.tar", tops)
    for outer in (
        packed(tmp_path / "year.tar.gz", {"month.tar": middle.read_bytes(), "top.txt": b"The top\n"}),
        middle,
    ):
        into = outer / "month.tar" if outer != middle else outer
        for name in ("last.tar/2009/weir.txt", "day.tar/2009/may/lock.txt", "day.tar/top.txt", "odd.tar/plain.txt"):
            expected = (FILES | tops).get(name.partition("/")[2], tops.get(name, b"The top\n"))
            with nf.Source.of(into / name) as source:
                assert source.read_bytes() == expected
    with pytest.raises(nf.ReadError, match=r"day\.tar.none\.txt: cannot be read: the archive has no such file"):
        nf.read(middle / "day.tar/none.txt")


@pytest.mark.parametrize("outer", ["outer.zip", "outer.tar.gz", "outer.tar.xz", "outer.tar"])
@pytest.mark.parametrize("inner", ["a.zip", "a.tar.gz"])
def test_what_is_compressed_twice_is_gone_into_unless_that_makes_it_much_smaller(tmp_path, outer, inner):
    news = packed(tmp_path / inner, {"a.txt": secrets.token_bytes(3000)}).read_bytes()
    bomb = packed(tmp_path / inner, {f"{number}.txt": bytes(500_000) for number in range(9)}).read_bytes()
    for content, enters in ((news, True), (bomb, outer == "outer.tar")):
        with archive(str(packed(tmp_path / outer, {inner: content})), LIMITS) as opened:
            assert (opened.inner(inner) is not None) is enters


def test_archives_in_which_nothing_is_compressed_are_gone_into_but_not_too_deep(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as into:
        into.writestr("a.txt", bytes(300_000))
    content = (tmp_path / "a.zip").read_bytes()
    with archive(str(packed(tmp_path / "outer.zip", {"a.zip": content})), LIMITS) as opened:
        assert opened.inner("a.zip") is not None
    with zipfile.ZipFile(tmp_path / "stored.zip", "w") as into:
        into.writestr("a.zip", content)
    with archive(str(tmp_path / "stored.zip"), LIMITS) as opened:
        assert opened.inner("a.zip") is not None
    path, content = "a.txt", b"a"
    for depth in range(4):
        content = packed(tmp_path / "a.tar", {path.partition("/")[0]: content}).read_bytes()
        path = f"{depth}.tar/{path}"
    (tmp_path / "3.tar").write_bytes(content)
    with archive(str(tmp_path / "3.tar"), LIMITS) as opened:
        files, name = opened.leads_to("2.tar/1.tar/0.tar/a.txt")
        assert (files.depth, name) == (2, "0.tar/a.txt")


@pytest.mark.parametrize("name", ["folders.zip", "folders.tar", "folders.tar.gz"])
def test_folders_that_are_called_as_archives_are_known_at_once(tmp_path, name):
    files = {f"{number}.zip/a.txt": b"A" for number in range(500)}
    packed(tmp_path / name, files)
    with archive(str(tmp_path / name), LIMITS) as opened, at_most(2, "looking for them"):
        assert all(opened.leads_to(path) == (opened, path) for path in files)
