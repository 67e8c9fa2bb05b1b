"""How deep quotations and lists may be in each other: what is read no deeper is not written any deeper."""

from typing import Final


NESTING: Final = 50  # of quotes; a list counts twice
