"""From Markdown and its front matter to the parts of an article."""
