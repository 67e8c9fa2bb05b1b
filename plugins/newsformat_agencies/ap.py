"""The vocabulary of The Associated Press, and what its authorities name, in each of its formats."""

from __future__ import annotations

from typing import Final


VOCABULARY: Final = "http://cv.ap.org/id/"
ENTITIES: Final = {  # kinds of what an authority, in small letters, names
    "ap party": "person",
    "ap organization": "organisation",
    "ap company": "organisation",
    "ap geography": "place",
    "ap country": "place",
    "ap region": "place",
    "ap event": "event",
}
