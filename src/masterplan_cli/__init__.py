"""Write, check, print and revise the smart-city masterplan of an Indonesian regency."""

__version__ = "0.1.0"
