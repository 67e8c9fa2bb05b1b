"""The proof of "no silent loss": is everything still there, except what was reported?"""

from newsformat._proof._unreported_losses import unreported


__all__ = ["unreported"]
