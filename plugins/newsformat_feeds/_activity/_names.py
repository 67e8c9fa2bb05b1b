"""Names of ActivityStreams used by reader and writer."""

from __future__ import annotations


SPACE = "activity-streams"
CONTEXT = "https://www.w3.org/ns/activitystreams"
CONTEXTS = (CONTEXT, f"{CONTEXT}#", CONTEXT.replace("https", "http", 1))
ACTIVITY = "activity"  # the foreign part with the activity: actor and addressees of an object

OBJECTS = frozenset(("Article", "NewsArticle", "Note", "Page", "BlogPosting"))
ACTIVITIES = frozenset(("Create", "Announce", "Update", "Add"))
COLLECTIONS = frozenset(("Collection", "CollectionPage", "OrderedCollection", "OrderedCollectionPage"))
ITEMS = ("orderedItems", "items")  # of a collection
GONE = "Tombstone"
ADDRESSED = ("to", "cc", "bto", "bcc", "audience")  # members with addressees
PUBLIC = frozenset((f"{CONTEXT}#Public", "as:Public", "Public"))  # https://www.w3.org/TR/activitypub/#public-addressing
MEDIA = {"Image": "image", "Video": "video", "Audio": "audio", "Document": "document"}
MEDIA_TYPE = r"[\w!#$&^.+-]+/[\w!#$&^.+-]+(?:\s*;.*)?"  # a pattern (RFC 6838, 4.2)
LINKS = ("url", "first", "last", "next", "prev", "partOf", "current")  # of a collection
