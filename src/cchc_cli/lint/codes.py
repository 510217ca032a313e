"""The codes of what the checks find about themselves: suppressions, baselines, settings."""

from __future__ import annotations

from cchc_cli.diagnostics import Severity
from cchc_cli.message import N_
from cchc_cli.source.codes import Code

UNUSED_SUPPRESSION = Code(
    "REF201", "unused-suppression", N_("A comment silences a finding that is not there."), Severity.WARNING
)
BARE_SUPPRESSION = Code(
    "REF111", "suppression-without-reason", N_("A comment silences an error and does not say why.")
)
UNREADABLE_SUPPRESSION = Code(
    "REF112", "unreadable-suppression", N_("A comment speaks to cchc and cannot be understood.")
)
UNKNOWN_CODE = Code("REF113", "unknown-code", N_("A comment or a setting names a rule that does not exist."))
SLOW_OWN_RULE = Code(
    "REF114", "slow-own-rule", N_("The expression of a rule of one's own takes too long, and was given up.")
)
STALE_BASELINE = Code(
    "REF202",
    "stale-baseline-entry",
    N_("The baseline knows a finding that is no longer there."),
    Severity.WARNING,
)
IDLE_PATTERN = Code(
    "REF203",
    "pattern-without-plan",
    N_("A pattern in the settings fits the path of no plan."),
    Severity.WARNING,
)
BROKEN_RULE = Code("BUG001", "broken-rule", N_("A rule of cchc has failed through a fault of its own."))

LINT_CODES: tuple[Code, ...] = (
    BARE_SUPPRESSION,
    UNREADABLE_SUPPRESSION,
    UNKNOWN_CODE,
    SLOW_OWN_RULE,
    UNUSED_SUPPRESSION,
    STALE_BASELINE,
    IDLE_PATTERN,
    BROKEN_RULE,
)

NEVER_SILENT = ("YML", BROKEN_RULE.code, SLOW_OWN_RULE.code)
"""What no comment silences: the file was not read, or not checked, as a whole."""

NEVER_KNOWN = (*NEVER_SILENT, "SCH")
"""What no baseline takes in either: no command can read such a plan, and a gate must not pass it."""
