"""What is no well-formed XML, made well-formed."""
