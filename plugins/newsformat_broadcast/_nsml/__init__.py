"""The News Story Markup Language of iNEWS."""
