"""Validation rules: one module per kind of rule."""
