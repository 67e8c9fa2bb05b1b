"""Names of members of records by meaning, most important first."""

from __future__ import annotations


EXTRACTOR = "extractor"
PAGE = "url"  # kind of the identifier that is the address of the story's page
OWN = "newsformat"  # prefix of the extractor in records that newsformat has written

TEXT = (
    *("text", "maintext", "main_text", "plaintext", "plain_text", "cleaned_text", "article_text", "full_text"),
    *("articleBody", "article_body", "article_content", "news_text", "body", "content", "article", "paragraphs"),
    *("news", "lead_paragraph", "markdown", "raw_markdown", "fit_markdown", "postBody"),
    *("bodyText", "body_text", "bodyHtml", "body_html", "contentHtml", "content_html", "bodyCopy", "body_copy"),
    *("mainContent", "main_content", "richText", "rich_text", "post_content", "main", "html", "story_text"),
    *("document", "story", "raw_content", "bodyXhtml", "bodyXML", "text_content", "content_text", "contentText"),
    *("news_body", "newsBody", "news_content", "post_body", "post_text", "story_body", "article_html"),
    *("article_original", "clean_article", "article_lines", "factcheck_body", "sentences", "selftext", "transcript"),
    *("paragraph", "clean_text", "text_clean", "clean_content", "cleaned_content", "full_content", "page_content"),
    *("page_text", "extracted_text", "raw_text"),
)
SENTENCES = ("sentences", "article_original", "article_lines")  # members with lists of sentences, not of paragraphs
LEAD = "lead_paragraph"  # the only text in records of The New York Times
BLOCKS = ("blocks",)  # components only; used if there is no other text
CONTENTS = "contents"  # a list of parts, in records of The Washington Post
URL = (
    *("url", "originallink", "link", "canonical_url", "permalink", "article_url", "news_url", "web_url", "landing_url"),
    *("sourceURL", "pageUrl", "article_link", "news_link", "original_url", "post_url", "responded_url"),
    *("requested_url", "canonical_link", "warc-target-uri", "item_url", "target_url", "full_url"),
    *("read_more", "longURL", "display_url", "shareURL", "factcheck_url", "fact_check_url", "fact_check_link"),
    *("review_url", "href"),
)
ALTERNATE = "alternate"  # links of feed readers, among them the article's
ID = (
    *("id", "_id", "doc_id", "article_id", "news_id", "story_id", "document_id", "uuid", "guid", "fingerprint"),
    *("item_id", "post_id", "content_id", "id_str"),
)
TITLE = (
    *("title", "headline", "heading", "headline_text", "article_title", "news_title", "htmlTitle", "webTitle"),
    *("headlines", "article_headline", "news_headline", "main_headline", "post_title", "story_title", "page_title"),
    *("factcheck_title", "hed"),
)
TITLES = frozenset(TITLE)
KICKER = ("kicker", "overline", "topline", "supertitle", "overtitle", "pretitle", "eyebrow", "roofline")
SUBTITLE = (
    *("subtitle", "subhead", "subTitle", "subHeadline", "subheadline", "sub_title", "deck", "dek", "standfirst"),
    "subheading",
)
SUMMARY = (
    *("summary", "description", "short_description", "excerpt", "abstract", "lead", "highlights", "snippet", "teaser"),
    *("desc", "meta_description", "lede", "leadText", "teaser_text", "firstSentence", "trail_text"),
    *("blurb", "synopsis", "post_summary", "abstractive"),
)
AUTHORS = (
    *("authors", "author", "byline", "creator", "authorsByline", "author_name", "authorName", "authorFragment"),
    *("reporter", "reporters", "journalist", "journalists", "writer", "writers", "creators", "contributors"),
    *("article_author", "author_names", "written_by", "posted_by", "correspondent", "columnist"),
    "publishedBylines",
)
ACCOUNTS = ("account", "user")  # objects describing who posted
PUBLISHED = (
    *("date_gmt", "post_date_gmt"),  # of WordPress; its other dates are in local time
    *("published", "dateTimePub", "dateTime", "datetime", "date", "date_publish", "publish_date", "published_date"),
    *("publishing_date", "publication_datetime", "publication_date", "published_at", "publishedAt", "pub_date"),
    *("pubDate", "datePublished", "publishDate", "timestamp", "created", "created_at", "createdAt", "publishedTime"),
    *("published_utc", "time_published", "published_on", "publishOn", "date_published", "postDate", "post_date"),
    *("first_publication_date", "firstPublishedAt", "_firstPublishedAt", "_publishedAt", "originalPublishDate"),
    *("dateGmt", "displayDate", "display_date", "release_date", "publicationDate", "date_created", "createDate"),
    *("providerPublishTime", "publish_time", "webPublicationDate", "created_utc", "page_age", "firstPublished"),
    *("first_published_date", "publish_timestamp", "published_datetime", "publication_time", "pubtime", "date_posted"),
    *("date_of_publish", "date_of_publication", "posted_at", "posted_on", "post_timestamp", "issued", "issue_date"),
    *("article_date", "news_date", "displayTime", "review_date"),
)
CONTENT_CREATED = ("content_created", "contentCreated")
SOURCE_TYPE = ("digital_source_type", "digitalSourceType")
UPDATED = (
    *("modified_gmt", "post_modified_gmt"),
    *("updated", "date_modify", "modified", "modified_date", "updated_at", "updatedAt", "dateModified"),
    *("modification_datetime", "updated_date", "modifiedTime", "updatedOn", "date_updated", "last_updated"),
    *("modifiedGmt", "_updatedAt", "last_publication_date", "updateDate", "lastModified", "last_modified"),
    *("time_modified", "modified_at", "modified_time", "edited_at", "update_time", "updated_time", "last_updated_date"),
    *("last_published", "last_published_date", "last_modified_date", "last_modified_time"),
)
SEEN = (
    *("date_download", "crawl_date", "fetch_time", "warc_date", "filedate", "seendate", "crawled", "date_extracted"),
    *("add_date", "indexed_date", "scraped_at", "crawled_at", "fetched_at", "retrieved_at", "time_retrieved"),
    *("retrieved_on", "collected_at", "collect_date", "collection_utc", "parse_date", "crawl_time", "date_scraped"),
    *("scrape_date", "access_date"),
)
LANGUAGE = (
    *("language", "lang", "language_code", "locale", "inLanguage", "meta_lang", "document_lang"),
    *("warc-identified-content-language", "lang_code", "default_language", "detected_language", "humanLanguage"),
)
SOURCES = (
    *("sources", "source", "source_name", "source_id", "source_domain", "domain", "hostname", "sitename", "site_name"),
    *("isPartOf", "newspaper_title", "publisher", "publication", "newspaper", "outlet", "media_name"),
    *("source-hostname", "name_source", "clean_url", "domain_url", "siteName", "news_source", "media_outlet"),
    *("publisher_name", "publication_name", "publication_title", "channelTitle", "source_title", "network"),
    "provider",
)
KEYWORDS = (
    *("keywords", "tags", "topics", "labels", "hashtags", "keyword", "tag", "meta_keywords", "news_keywords"),
    "postTags",
)
SUBJECTS = (
    *("subjects", "categories", "category", "sections", "section", "section_name", "news_type", "topic", "rubric"),
    *("ressort", "category_name", "main_category", "primary_category", "news_category", "article_section"),
    *("section_title", "department", "departments", "rubrics", "desk", "channel_name", "subject"),
)
IMAGE = (
    *("image", "image_url", "top_image", "imageUrl", "urlToImage", "socialimage", "banner_image", "assetUrl"),
    *("featuredImage", "featured_image", "heroImage", "hero_image", "coverImage", "cover_image", "mainImage"),
    *("lead_image_url", "lead_image", "top_img", "image_link", "img_url", "thumbnail", "thumbnail_url"),
    *("teaser_image", "lede_image_url", "cover", "cover_url", "picture", "picture_url", "photo_url", "img", "img_src"),
    *("og_image", "main_image_url", "featured_image_url", "header_image", "preview_url"),
    "thumbnail_image",
)
IMAGES = (  # objects, or lists of these
    *("images", "media", "media_attachments", "photos", "pictures", "pics", "gallery", "image_list", "image_urls"),
    *("imageList", "imageUrls", "img_urls", "thumbnails"),
)
SIZES = ("imageVariants", "sizes", "formats", "variants")  # of a picture, by name
FILES = (  # of a picture that is an object
    *("url", "src", "href", "sourceUrl", "original"),
    *("originalUrl", "contentUrl", "publicUrl"),
)
ALTS = ("alt", "alttext", "alt_text")
CAPTIONS = ("caption", "title", "description")  # of a picture
METADATA = ("metadata", "meta", "markdown", "warc_headers")  # their members are read as members of the record
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
    "post",
    "record",
    "mblog",
    "tweet",
    "snippet",
)  # objects in which search engines and APIs put a record
NAMES = (  # of a person or thing that is an object
    *("value", "name", "title", "label", "original", "display_name", "displayName", "full_name", "fullName", "domain"),
    *("fullOrUserName", "topic", "tag", "screen_name", "author", "*"),
)
FIRST = ("first_name", "firstName")  # of a person without another name
LAST = ("last_name", "lastName")
HEADLINES = ("main", "rendered", *NAMES)  # of a title that is an object
LICENCE = ("license", "licence")
COPYRIGHT = ("copyright", "copyright_notice")
