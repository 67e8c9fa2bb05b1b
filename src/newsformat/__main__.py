"""``python -m newsformat``."""

from newsformat._cli import main


if __name__ == "__main__":
    main()
