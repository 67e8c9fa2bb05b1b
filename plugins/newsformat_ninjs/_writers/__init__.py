"""Writers: parts of an article to properties of ninjs, of any version."""
