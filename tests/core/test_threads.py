"""Reading and writing in several threads at once is the same as doing it in one, also when nothing is imported yet."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

import newsformat as nf
from newsformat import _registry
from newsformat.markup._xml._expressions import xpath
from newsformat.markup.xml import new_element


SEEDS = Path(__file__).parents[2] / "seeds"
CODE = """
import sys
from concurrent.futures import ThreadPoolExecutor

import newsformat as nf


def formats(path):
    article = nf.read(path)
    written = [nf.write(article, name) for name in ("newsml-g2", "nitf", "ninjs", "markdown", "ghost", "rss")]
    return [nf.read(document) for document in written]


def look(path):
    return nf.detect(path), formats(path)


paths = sys.argv[1:]
with ThreadPoolExecutor(8) as threads:
    together = list(threads.map(look, paths))
assert together == list(map(look, paths))
"""


def test_threads_do_not_disturb_each_other():
    paths = [str(path) for path in sorted(SEEDS.glob("*.txt"))[::4]]
    assert paths
    done = subprocess.run(  # noqa: S603 -- our own code
        [sys.executable, "-c", CODE, *paths], capture_output=True, text=True, check=False, timeout=300
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_threads_that_come_together_get_one_registry(monkeypatch):
    monkeypatch.setattr(_registry, "installed", cache(_registry.installed.__wrapped__))
    with ThreadPoolExecutor(4) as threads:
        assert len({id(found) for found in threads.map(lambda _: nf.registry(), range(4))}) == 1


MANY = 5000  # names that another thread knows


def names_known(article, name):
    """Write *article* in a thread of its own; how many names does lxml know there, as far as it is asked for any?"""
    nf.write(article, name)
    new_element("x")
    return etree.memory_debugger.dict_size()


@pytest.mark.parametrize("name", [fmt.name for fmt in nf.registry().able_to("write")])
def test_no_writer_shares_its_names_with_another_thread(name):
    etree.fromstring(f"<x>{''.join(f'<x{number}/>' for number in range(MANY))}</x>")
    article = nf.read(SEEDS / "en-tidal-ferry.txt")
    with ThreadPoolExecutor(1) as threads:
        assert threads.submit(names_known, article, name).result() < MANY


FORKED = """
import os, signal, sys
from threading import Thread

import newsformat as nf
from newsformat.markup.schema import xsd_problems
from newsformat.markup.xml import parse

document = parse(f"<x>{'ab' * 20_000}</x>".encode())
story = nf.write(nf.Article(headline="A", body=[nf.Paragraph("B.")]), "newsml-g2")


def look():
    assert not [*xsd_problems(document, sys.argv[1])]
    nf.read(story, "newsml-g2")


def looking():
    while True:
        look()


look()
for _ in range(2):
    Thread(target=looking, daemon=True).start()
for _ in range(8):
    if not (child := os.fork()):
        signal.alarm(60)
        look()
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
os._exit(0)
"""
XSD = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="x"><xs:simpleType>
<xs:restriction base="xs:string"><xs:pattern value="(a|b)*"/></xs:restriction></xs:simpleType></xs:element></xs:schema>"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_process_that_is_forked_while_others_read_and_validate_does_both(tmp_path):
    (tmp_path / "x.xsd").write_text(XSD, "utf-8")
    command = [sys.executable, "-W", "ignore::DeprecationWarning", "-c", FORKED, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)  # noqa: S603 -- our own code
    assert (done.returncode, done.stderr) == (0, "")


def test_no_thread_waits_for_an_expression_of_another():
    assert xpath("boolean(*)") is xpath("boolean(*)")
    with ThreadPoolExecutor(1) as threads:
        assert threads.submit(xpath, "boolean(*)").result() is not xpath("boolean(*)")
