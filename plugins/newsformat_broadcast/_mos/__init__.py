"""The MOS Protocol."""
