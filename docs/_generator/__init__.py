"""Makes the pages of docs/reference and the support matrix of README.md from the installed newsformat."""
