"""From the elements of NITF to the parts of an article."""
