"""Convert every story of a folder and say what was lost: ``python convert_folder.py FOLDER TARGET FORMAT``."""

import sys
from pathlib import Path

import newsformat as nf


def main(folder: str, target: str, to: str) -> None:
    suffix = nf.registry()[to].suffixes[0]
    Path(target).mkdir(parents=True, exist_ok=True)
    for story in sorted(Path(folder).glob("*.txt")):
        try:
            report = nf.convert(story, Path(target, story.stem + suffix), to)
        except nf.NewsformatError as error:
            print(f"FAILED  {error}")
            continue
        print(f"ok      {story.name}")
        for loss in report.losses:
            print(f"        lost: {loss}")


if __name__ == "__main__":
    main(*sys.argv[1:])
