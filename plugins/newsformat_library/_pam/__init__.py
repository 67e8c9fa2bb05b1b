"""The PRISM Aggregator Message."""
