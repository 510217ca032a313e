"""How much better a repair must read than what is written, in nats of log-probability, and why.

The figures were set on texts that the counts do not hold: each code against counts made without it, each plan against
counts made without it, news and manuals. Higher is more silent.
"""

from __future__ import annotations

from typing import Final

from cchc_cli.vietnamese.spelling.difference import Kind

LEAST: Final[dict[Kind, float]] = {
    "tone": 7.5,  # the slip that typists make most, and the one that a reader sees least
    "sign": 8.0,  # as frequent (đơn, đôn), but such pairs are more often two words of their own
    "sign and tone": 9.5,  # two keys
    "letter": 10.5,  # one letter away there is nearly always some word
    "tones": 11.0,  # both halves changed: only where nothing else fits
    "loss": 6.5,  # a syllable more makes a text less likely, so that the gain is smaller for the same certainty
}
FREE: Final = (
    0.5  # for each step of freedom of the wrong syllable: a word that often stands alone may do so here
)
WITH_NEIGHBOUR: Final = (
    6.0  # the wrong syllable makes a word with its other neighbour: then it is right, as a rule
)
RIGHT_WITH_NEIGHBOUR: Final = 3.0  # the syllable that stays makes one: then it does not need the wrong one
ORPHAN: Final = 1.5  # given back where the syllable that stays is half of a word and lacks its other half
NO_WORD: Final = 3.5  # the repair makes no word, only a usual pair
USUAL: Final = 1.0  # given back where the repair is one of the commonest pairs
SEEN_AFTER: Final = 1.5  # given back where the repair goes on as it usually does
SEEN: Final = 3.0  # the pair as written was met before …
SEEN_STEP: Final = 1.5  # … and more for each step of its count
SEEN_MOST: Final = 1  # above this step a pair is usual, and no slip
SEEN_MOST_LOSS: Final = (
    3  # but "ban dân" is usual (ban dân tộc) and still lacks a syllable in "Ủy ban dân tỉnh"
)
LOSS_SEEN_STEP: Final = (
    0.5  # for each step of a pair that was seen, where all around the lost syllable is usual
)
CAPITAL: Final = 3.0  # a capital inside a sentence may be a name
LOSS_PARTLY: Final = 0.5  # one of the three triples around the lost syllable was never seen
LOSS_HARDLY: Final = 5.0  # two of them
LOSS_WHOLLY: Final = -2.0  # all three were seen: the phrase is well known
LOSS_FREE_WHOLLY: Final = 0.4  # the part of the price of freedom that is asked then
LOSS_FREE: Final = 3  # from here on a syllable stands alone so often that all three are asked
LOSS_STRONG_SHARE: Final = 0.25  # so often the syllables before the gap go on with the lost one
LOSS_AT_END: Final = 2.0  # given back beside a mark: there is one syllable less to fit
EXPECTED: Final = 3.0  # a phrase that all but always goes on in one way
EXPECTED_SHARE: Final = 0.88
EXPECTED_COUNT: Final = 50
UNHEARD: Final = -19.0  # what the repair of a syllable that no text has must reach, over three places
