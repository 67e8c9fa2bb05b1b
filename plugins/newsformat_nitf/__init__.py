"""NITF, the News Industry Text Format 3.6 (https://iptc.org/standards/nitf/)."""
