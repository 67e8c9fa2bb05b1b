"""Convert every story of a folder and say what was lost: ``python convert_folder.py FOLDER TARGET FORMAT``."""

import sys

from newsformat import bulk


def main(folder: str, target: str, to: str) -> None:
    for outcome in bulk.convert(folder, f"{target}/", to, include=["*.txt"], processes=0):
        print(f"{outcome.fate}: {outcome.error or outcome.source}")
        for loss in outcome.report.losses:
            print(f"  lost: {loss}")


if __name__ == "__main__":  # the processes begin by importing this script
    main(*sys.argv[1:])
