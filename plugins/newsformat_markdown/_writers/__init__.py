"""Writers: parts of an article to Markdown and its front matter."""
