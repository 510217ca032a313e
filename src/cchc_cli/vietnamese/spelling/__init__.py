"""Spelling: which syllables Vietnamese has, which words stand side by side, and what a slip was meant to be."""
