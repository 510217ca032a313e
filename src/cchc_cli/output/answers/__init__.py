"""The figures of analysis/ as answers: text for people, JSON for programs, CSV for spreadsheets."""
