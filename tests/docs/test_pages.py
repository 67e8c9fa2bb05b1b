"""The pages hang together: links resolve, generated pages are up to date, the changelog knows the version."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token


ROOT = Path(__file__).parents[2]
PAGES = [ROOT / name for name in ("README.md", "CHANGELOG.md", "CONTRIBUTING.md")] + sorted(ROOT.glob("docs/**/*.md"))
IDS = [str(page.relative_to(ROOT)) for page in PAGES]
MARKDOWN = MarkdownIt().enable("table")


def inner(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from inner(token.children or [])


def links(page: Path) -> list[str]:
    tokens = inner(MARKDOWN.parse(page.read_text("utf-8")))
    return [str(token.attrGet("href")) for token in tokens if token.type == "link_open"]


def anchors(page: Path) -> Iterator[str]:
    """Yield the anchors that GitHub gives to the headings of *page*; of those that are alike the later ones are counted."""
    headings = re.findall(r"^#+ (.*)$", page.read_text("utf-8"), re.MULTILINE)
    seen = Counter[str]()
    for name in [re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings]:
        yield f"{name}-{seen[name]}" if seen[name] else name
        seen[name] += 1


@pytest.mark.cases("page", PAGES, ids=IDS)
def test_links_inside_the_repository_resolve(page: Path) -> None:
    for link in links(page):
        if "://" in link:
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), link
        assert target.is_relative_to(ROOT), link
        assert not anchor or anchor in anchors(target), link


@pytest.mark.cases("page", PAGES, ids=IDS)
def test_a_page_has_one_title_and_it_comes_first(page: Path) -> None:
    tokens = MARKDOWN.parse(page.read_text("utf-8"))
    titles = [token for token in tokens if token.type == "heading_open" and token.tag == "h1"]
    first = next(token for token in tokens if token.type != "html_block")
    assert titles == [first]


def test_the_way_through_the_code_names_each_module_of_the_core() -> None:
    named = set(re.findall(r"(?<!\w)(_[a-z]\w*(?:\.py|/))`", (ROOT / "CONTRIBUTING.md").read_text("utf-8")))
    there = (ROOT / "src" / "newsformat").glob("_[!_]*")
    assert named == {path.name if path.is_file() else f"{path.name}/" for path in there}


def test_every_page_is_reached_from_the_readme() -> None:
    seen: set[Path] = set()
    waiting = [ROOT / "README.md"]
    while waiting:
        page = waiting.pop()
        if page not in seen and page.suffix == ".md" and page.exists():
            seen.add(page)
            waiting += [(page.parent / link.partition("#")[0]).resolve() for link in links(page) if "://" not in link]
    assert set(PAGES) <= seen


def check(root: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, root / "docs" / "generate.py", "--check"]
    return subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 -- our own script


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """What the generator needs, and the pages that it makes."""
    for folder in ("docs/_generator", "docs/reference/formats"):
        (tmp_path / folder).mkdir(parents=True)
    for path in [
        *ROOT.glob("docs/*.py"),
        *ROOT.glob("docs/_generator/*.py"),
        *ROOT.glob("docs/reference/**/*.md"),
        ROOT / "pyproject.toml",
        PAGES[0],
    ]:
        (tmp_path / path.relative_to(ROOT)).write_bytes(path.read_bytes())
    return tmp_path


def test_pages_are_not_made_of_other_plugins_than_there_are(copy: Path) -> None:
    project = copy / "pyproject.toml"
    project.write_text(project.read_text("utf-8").replace('\nwire = "newsformat_wire"\n', "\n"), "utf-8")
    done = check(copy)
    assert done.returncode == 1
    assert "not installed, or the reverse: newsformat:wire\nrun: pip install -e .\n" in done.stderr


def test_the_generated_pages_are_up_to_date_and_one_that_is_not_is_found(copy: Path) -> None:
    page = ROOT / "docs" / "reference" / "hooks.md"
    (copy / page.relative_to(ROOT)).write_text("# Hooks\n", "utf-8")
    done = check(copy)
    assert done.returncode == 1
    assert done.stderr.splitlines() == ["docs/reference/hooks.md: out of date", "run: python docs/generate.py"]


def test_the_changelog_has_an_entry_for_this_version() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert f"\n## [{version}] - " in (ROOT / "CHANGELOG.md").read_text("utf-8")
