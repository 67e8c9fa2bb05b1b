"""From classified lines to an article."""
