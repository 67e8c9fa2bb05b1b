"""Text that newsformat writes."""
