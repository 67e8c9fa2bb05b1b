"""The proof behind "what is lost is said": is all that was there still there, but for what was reported?"""

from newsformat._proof._unreported_losses import unreported


__all__ = ["unreported"]
