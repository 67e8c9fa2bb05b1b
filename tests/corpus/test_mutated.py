"""Real files, damaged in many ways: articles or a ReadError, nothing else.

All go through the readers whose formats they could be in; a quarter of them through every other reader, too, most of which
refuse what is foreign at the first look.
"""

import random

import pytest

import newsformat as nf
from newsformat.plugin import Confidence

from .shared import SHARED, needs_shared


FOLDERS = (
    "corpus/newsmlg2",
    "corpus/nitf",
    "corpus/rss",
    "corpus/atom",
    "corpus/jsonld",
    "corpus/html",
    "corpus/ninjs",
    "corpus/iptc7901",
    "plaintext/dev",
)
READERS = [name for name, fmt in nf.registry().formats.items() if fmt.read]
EACH = 12  # files a folder, two damages each
EVERYWHERE = 3  # of them, through every reader
LARGEST = 60_000

pytestmark = needs_shared


def _damaged(content: bytes, chance: random.Random) -> bytes:
    """Cut, flip, double or cross over pieces of *content*."""
    out = bytearray(content)
    for _ in range(chance.randint(1, 6)):
        start = chance.randrange(len(out) + 1)
        stop = min(len(out), start + chance.choice([1, 2, 8, 64, 512]))
        match chance.randrange(6):
            case 0:
                del out[start:stop]
            case 1:
                out[start:start] = out[start:stop] * chance.choice([1, 2, 50])
            case 2:
                out[start:stop] = bytes(chance.randrange(256) for _ in range(stop - start))
            case 3:
                del out[start:]
            case 4:
                out[start:start] = chance.choice(
                    [b"<", b"&", b"]]>", b"\0", b"<p>", b"</p>", b'"', b"\n---\n", b"\xff"]
                )
            case 5:
                other = chance.randrange(len(out) + 1)
                out[start:stop] = out[other : other + (stop - start)]
    return bytes(out)


@pytest.mark.parametrize("folder", FOLDERS)
def test_damaged_files_are_articles_or_a_read_error(folder):
    chance = random.Random(folder)  # noqa: S311 -- repeatable damage, no secret
    files = sorted(path for path in (SHARED / folder).rglob("*") if path.is_file() and path.stat().st_size < LARGEST)
    tried = 0
    for number, path in enumerate(chance.sample(files, min(EACH, len(files)))):
        content = path.read_bytes()
        readers = READERS if number < EVERYWHERE else _possible(content)
        for document in (content, _damaged(content, chance), _damaged(content, chance)):
            for name in readers:
                tried += 1
                try:
                    list(nf.read_all(nf.Source(document, name=path.name), name))
                except nf.ReadError as error:
                    assert "\n" not in str(error), path
                except Exception as error:
                    error.add_note(f"{path} as {name}")
                    raise
    assert tried > EVERYWHERE * len(READERS)


def _possible(content: bytes) -> list[str]:
    """Return the formats that *content* could be in."""
    return [name for name in READERS if nf.registry()[name].sniff(content[:8192]) > Confidence.NO]
