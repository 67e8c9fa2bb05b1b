"""Names of MOS messages, and the content models of elements."""

from __future__ import annotations

from collections.abc import Mapping


SPACE = "mos"
HEADER = ("mosID", "ncsID", "messageID")
METADATA = "mosExternalMetadata"

# Content models of the DTD of 2.8.4, 3.8.4 and 4.0: children in order; ? marks optional ones, * repeatable optional
# ones, + repeatable ones.
_RUNNING_ORDER = "roChannel? roEdStart? roEdDur? roTrigger? macroIn? macroOut? mosExternalMetadata*"
_ITEM = (
    "itemID itemSlug? objID mosID mosAbstract? objPaths? itemChannel? itemEdStart? itemEdDur? itemUserTimingDur? "
    "itemTrigger? macroIn? macroOut? mosExternalMetadata*"
)
MODELS: Mapping[str, str] = {
    **dict.fromkeys(("roCreate", "roReplace", "roList"), f"roID roSlug {_RUNNING_ORDER} story*"),
    "roMetadataReplace": f"roID roSlug {_RUNNING_ORDER}",
    "roListAll": "ro*",
    "ro": f"roID roSlug? {_RUNNING_ORDER}",
    "roStoryAppend": "roID story+",
    **dict.fromkeys(("roStoryInsert", "roStoryReplace"), "roID storyID story+"),
    "roElementAction": "roID element_target? element_source",
    "roStorySend": "roID storyID storySlug? storyNum? storyBody mosExternalMetadata*",
    "story": "storyID storySlug? storyNum? mosExternalMetadata* item*",
    **dict.fromkeys(("item", "storyItem", "mosItem"), _ITEM),
    "mosListAll": "mosObj*",
    "mosObj": (
        "objID objSlug mosAbstract? objGroup? objType objTB objRev objDur status objAir objPaths? createdBy created "
        "changedBy changed description mosExternalMetadata*"
    ),
    METADATA: "mosScope? mosSchema mosPayload",
}
MESSAGES = frozenset(
    (
        *("roCreate", "roReplace", "roList", "roListAll", "roMetadataReplace", "roStoryAppend", "roStoryInsert"),
        *("roStoryReplace", "roElementAction", "roStorySend", "mosObj", "mosListAll"),
    )
)
"""Messages that may contain stories or objects."""
MOVING = frozenset(("roStoryInsert", "roStoryReplace", "roElementAction"))
"""Messages that place their stories in a running order."""
CHANGES = frozenset(
    (
        *("roDelete", "roStoryDelete", "roStoryMove", "roStoryMoveMultiple", "roStorySwap", "roItemDelete"),
        *("roItemInsert", "roItemMoveMultiple", "roItemReplace", "roItemSwap"),
    )
)
"""Messages that change a running order but contain no stories."""
OF_RUNNING_ORDER = ("roChannel", "roEdStart", "roEdDur", "roTrigger", "macroIn", "macroOut")
ASSUMED = "urn:newsformat:assumed:"  # prefix of an ID that is made up
LONGEST = 128  # characters of IDs, slugs etc.
_IN_TEXT = ("p", "pi", "pkg", "em", "tab", "b", "i", "u", "storyPresenter", "storyPresenterRR")
STANDARD: Mapping[str, tuple[str, ...]] = {
    **{name.rstrip("?*+"): () for model in (*HEADER, *_IN_TEXT, *MODELS, *MODELS.values()) for name in model.split()},
    "mos": (),
    "roElementAction": ("operation",),  # reported with the place of its stories
}
"""The elements of MOS; the attributes of paths are kept."""
