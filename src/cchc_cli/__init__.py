"""cchc: Vietnamese administrative-reform plans as plain-text files that can be checked."""

__version__ = "0.1.0"
