"""Findings as text: for people in full or a line each, for programs as JSON."""
