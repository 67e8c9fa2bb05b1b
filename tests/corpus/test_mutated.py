"""Real files, damaged in many ways, through every reader: articles or a ReadError, nothing else."""

import random

import pytest

import newsformat as nf

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
EACH = 40  # files a folder, two damages each, through every reader
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
    for path in chance.sample(files, min(EACH, len(files))):
        content = path.read_bytes()
        for document in (content, _damaged(content, chance), _damaged(content, chance)):
            for name in READERS:
                tried += 1
                try:
                    list(nf.read_all(nf.Source(document, name=path.name), name))
                except nf.ReadError as error:
                    assert "\n" not in str(error), path
                except Exception as error:
                    error.add_note(f"{path} as {name}")
                    raise
    assert tried > 20
