"""The language of official papers: numbers, money, dates, deadlines, list letters. Knows nothing of plans."""
