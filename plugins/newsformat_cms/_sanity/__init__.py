"""Documents of Sanity, and the Portable Text in them."""
