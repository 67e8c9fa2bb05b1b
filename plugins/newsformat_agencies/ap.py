"""The vocabulary of The Associated Press, and the kinds of its authorities, common to its formats."""

from __future__ import annotations

from typing import Final


VOCABULARY: Final = "http://cv.ap.org/id/"
ENTITIES: Final = {  # kinds of entities by the name of the authority in lower case
    "ap party": "person",
    "ap organization": "organisation",
    "ap company": "organisation",
    "ap geography": "place",
    "ap country": "place",
    "ap region": "place",
    "ap event": "event",
}
