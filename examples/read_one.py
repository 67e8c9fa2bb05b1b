"""Read one story, whatever its format, and show what is in it: ``python read_one.py STORY``."""

import sys

import newsformat as nf


def main(path: str) -> None:
    report = nf.Report()
    article = nf.read(path, report=report)
    print(nf.plain(article.headline))
    print(f"{article.language or 'unknown language'}, {article.direction}, {len(article.body)} blocks")
    for byline in article.bylines:
        print(f"by {byline.name or byline.text}")
    print()
    print(article.text)
    for entry in report:  # what the reader assumed, repaired or left out
        print(f"note: {entry}", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1])
