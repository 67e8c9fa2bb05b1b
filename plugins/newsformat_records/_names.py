"""What the members of records are called, the names that count most first."""

from __future__ import annotations


EXTRACTOR = "extractor"
PAGE = "url"  # the kind of identifier that is the address of the page a story is on
OWN = "newsformat"  # how the extractor of a record that newsformat wrote begins

TEXT = (
    *("text", "maintext", "main_text", "plaintext", "plain_text", "cleaned_text", "article_text", "full_text"),
    *("articleBody", "article_body", "article_content", "news_text", "body", "content", "article", "paragraphs"),
    *("news", "lead_paragraph", "markdown", "raw_markdown", "fit_markdown", "postBody"),
    *("bodyText", "body_text", "bodyHtml", "body_html", "contentHtml", "content_html", "bodyCopy", "body_copy"),
    *("mainContent", "main_content", "richText", "rich_text", "post_content", "main", "html", "story_text"),
    *("document", "story", "raw_content"),
)
LEAD = "lead_paragraph"  # that is all that The New York Times gives
CONTENTS = "contents"  # a list of parts, of The Washington Post
URL = (
    *("url", "originallink", "link", "canonical_url", "permalink", "article_url", "news_url", "web_url", "landing_url"),
    *("sourceURL", "pageUrl", "article_link", "news_link", "original_url", "post_url", "responded_url"),
    *("requested_url", "canonical_link", "warc-target-uri"),
)
ALTERNATE = "alternate"  # links, among them the address, as readers of feeds answer
ID = ("id", "_id", "doc_id", "article_id", "news_id", "story_id", "document_id", "uuid", "guid", "fingerprint")
TITLE = (
    *("title", "headline", "heading", "headline_text", "article_title", "news_title", "htmlTitle", "webTitle"),
    "headlines",
)
SUBTITLE = ("subtitle", "subhead", "subTitle", "subHeadline", "subheadline", "sub_title", "deck", "dek", "standfirst")
SUMMARY = (
    *("summary", "description", "short_description", "excerpt", "abstract", "lead", "highlights", "snippet", "teaser"),
    *("desc", "meta_description"),
)
AUTHORS = (
    *("authors", "author", "byline", "creator", "authorsByline", "author_name", "authorName", "authorFragment"),
    *("reporter", "reporters", "journalist", "journalists", "writer", "writers"),
)
ACCOUNT = "account"  # of who posts, if it is an object
PUBLISHED = (
    *("published", "dateTimePub", "dateTime", "datetime", "date", "date_publish", "publish_date", "published_date"),
    *("publishing_date", "publication_datetime", "publication_date", "published_at", "publishedAt", "pub_date"),
    *("pubDate", "datePublished", "publishDate", "timestamp", "created", "created_at", "createdAt", "publishedTime"),
    *("published_utc", "time_published", "published_on", "publishOn", "date_published", "postDate", "post_date"),
    *("first_publication_date", "firstPublishedAt", "_firstPublishedAt", "_publishedAt", "originalPublishDate"),
    *("dateGmt", "displayDate", "display_date", "release_date", "publicationDate", "date_created", "createDate"),
    *("providerPublishTime", "publish_time", "webPublicationDate"),
)
UPDATED = (
    *("updated", "date_modify", "modified", "modified_date", "updated_at", "updatedAt", "dateModified"),
    *("modification_datetime", "updated_date", "modifiedTime", "updatedOn", "date_updated", "last_updated"),
    *("modifiedGmt", "_updatedAt", "last_publication_date", "updateDate", "lastModified", "last_modified"),
    "time_modified",
)
SEEN = (
    *("date_download", "crawl_date", "fetch_time", "warc_date", "filedate", "seendate", "crawled", "date_extracted"),
    *("add_date", "indexed_date", "scraped_at", "crawled_at", "fetched_at", "retrieved_at", "time_retrieved"),
)
LANGUAGE = (
    *("language", "lang", "language_code", "locale", "inLanguage", "meta_lang", "document_lang"),
    "warc-identified-content-language",
)
SOURCES = (
    *("sources", "source", "source_name", "source_id", "source_domain", "domain", "hostname", "sitename", "site_name"),
    *("isPartOf", "newspaper_title", "publisher", "publication", "newspaper", "outlet", "media_name"),
    *("source-hostname", "name_source", "clean_url", "domain_url", "siteName"),
)
KEYWORDS = ("keywords", "tags", "topics", "labels")
SUBJECTS = (
    *("subjects", "categories", "category", "sections", "section", "section_name", "news_type", "topic", "rubric"),
    "ressort",
)
IMAGE = (
    *("image", "image_url", "top_image", "imageUrl", "urlToImage", "socialimage", "banner_image", "assetUrl"),
    *("featuredImage", "featured_image", "heroImage", "hero_image", "coverImage", "cover_image", "mainImage"),
    *("lead_image_url", "lead_image", "top_img", "image_link", "img_url", "thumbnail", "thumbnail_url"),
)
IMAGES = ("images", "media", "media_attachments")  # objects, or several
FILES = ("url", "src", "href", "sourceUrl")  # of a picture that is an object
CAPTIONS = ("caption", "title", "description")  # of one
METADATA = ("metadata", "meta", "markdown", "warc_headers")  # whose members are as those beside it
WRAPPERS = (
    "_source",
    "attributes",
    "node",
    "doc",
    "data",
    "properties",
    "elements",
    "system",
    "fields",
)  # in which search engines and APIs hand on a record
NAMES = (  # of who or what is an object
    *("value", "name", "title", "label", "original", "display_name", "displayName", "full_name", "fullName", "domain"),
    "topic",
)
FIRST = ("first_name", "firstName")  # of who is an object that has no name else
LAST = ("last_name", "lastName")
HEADLINES = ("main", "rendered", *NAMES)  # of a title that is one
LICENCE = ("license", "licence")
