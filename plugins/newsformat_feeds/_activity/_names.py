"""What both directions know of ActivityStreams."""

from __future__ import annotations


SPACE = "activity-streams"
CONTEXT = "https://www.w3.org/ns/activitystreams"
CONTEXTS = (CONTEXT, f"{CONTEXT}#", CONTEXT.replace("https", "http", 1))
ACTIVITY = "activity"  # the foreign part that says who did what to an object, and to whom it was sent

OBJECTS = frozenset(("Article", "NewsArticle", "Note", "Page", "BlogPosting"))
ACTIVITIES = frozenset(("Create", "Announce", "Update", "Add"))
COLLECTIONS = frozenset(("Collection", "CollectionPage", "OrderedCollection", "OrderedCollectionPage"))
ITEMS = ("orderedItems", "items")  # of a collection
GONE = "Tombstone"
ADDRESSED = ("to", "cc", "bto", "bcc", "audience")  # members that say to whom something is sent
PUBLIC = frozenset((f"{CONTEXT}#Public", "as:Public", "Public"))  # https://www.w3.org/TR/activitypub/#public-addressing
MEDIA = {"Image": "image", "Video": "video", "Audio": "audio", "Document": "document"}
MEDIA_TYPE = r"[\w!#$&^.+-]+/[\w!#$&^.+-]+(?:\s*;.*)?"  # as a pattern (RFC 6838, 4.2)
LINKS = ("url", "first", "last", "next", "prev", "partOf", "current")  # of a collection
