"""Tests that need the shared files: real documents, and the official schemas."""
