"""What the REST API of WordPress gives and takes."""
