"""Run every benchmark and print a line for each: name, ratio, goal.

    python benchmarks/run.py [NAME…]      # those whose name contains a NAME; exit code 1 if one falls short

A ratio compares newsformat with a peer or a raw limit in the same run. The NewsML-G2 files are the real ones beside
the checkout (``../shared``), or else what newsformat writes of its own seeds.
"""

from __future__ import annotations

import sys

import files
import newsml
import newsml1
import newsml_items
import ninjs
import nitf
import parquet
import start
import text
import wire
from articles import REAL_SEEDS, articles
from measure import Result, Skipped, ratio

import newsformat as nf


def seed_to_json() -> Result:
    """Plain text to article to JSON, against decoding and encoding the same bytes."""

    def ours() -> None:
        for seed in REAL_SEEDS:
            nf.write(nf.read(seed, "text"), "json")

    def limit() -> None:
        for seed in REAL_SEEDS:
            seed.decode().encode()

    return Result("seed text → Article → JSON / decode + encode", ratio(ours, limit), 20)


def json_both_ways() -> Result:
    """Native JSON written and read, against msgspec on equivalent Structs."""
    import msgspec

    from newsformat_json._mirror import roots
    from newsformat_json._to_mirror import to_document

    found = articles()
    compact = nf.registry()["json"].write_options(indent=0)
    encoder, decoder = msgspec.json.Encoder(), msgspec.json.Decoder(roots()[0])
    structs = [to_document(article) for article in found]

    def ours() -> None:
        for article in found:
            nf.read(nf.write(article, "json", compact), "json")

    def limit() -> None:
        for struct in structs:
            decoder.decode(encoder.encode(struct))

    return Result("Article → native JSON → Article / msgspec Structs", ratio(ours, limit), 4)


BENCHMARKS = [
    seed_to_json,
    json_both_ways,
    *newsml_items.BENCHMARKS,
    *start.BENCHMARKS,
    *files.BENCHMARKS,
    *newsml.BENCHMARKS,
    *newsml1.BENCHMARKS,
    *ninjs.BENCHMARKS,
    *nitf.BENCHMARKS,
    *parquet.BENCHMARKS,
    *text.BENCHMARKS,
    *wire.BENCHMARKS,
]


def main(names: list[str]) -> int:
    """Run the benchmarks whose name contains one of *names*, or all."""
    short = 0
    for benchmark in BENCHMARKS:
        if not names or any(name in benchmark.__name__ for name in names):
            try:
                result = benchmark()
            except Skipped as reason:
                print(f"{benchmark.__name__:<58} skipped: {reason}", flush=True)
                continue
            print(result, flush=True)
            short |= result.ratio > result.goal
    return int(short)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
