"""News sitemaps."""
