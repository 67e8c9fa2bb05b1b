"""The maximum nesting of quotations and lists, for reading and writing alike."""

from typing import Final


NESTING: Final = 50  # levels of quotes; a list counts twice
