"""The example plugin is a project of its own: its tests run where it is installed."""

from importlib.util import find_spec


collect_ignore = [] if find_spec("newsformat_acme") else ["newsformat-acme"]
