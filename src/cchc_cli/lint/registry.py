"""The one list of rules, sorted by code. A rule is one file in rules/ and one line here."""

from __future__ import annotations

from cchc_cli.diagnostics import Severity
from cchc_cli.lint.rule import Rule
from cchc_cli.lint.rules.absent_annex import AbsentAnnex
from cchc_cli.lint.rules.absent_enclosure import AbsentEnclosure
from cchc_cli.lint.rules.absent_place import AbsentPlace
from cchc_cli.lint.rules.act_kind_in_small_letters import ActKindInSmallLetters
from cchc_cli.lint.rules.act_later_than_plan import ActLaterThanPlan
from cchc_cli.lint.rules.act_number_without_so import ActNumberWithoutSo
from cchc_cli.lint.rules.act_of_doubtful_force import ActOfDoubtfulForce
from cchc_cli.lint.rules.act_without_kind import ActWithoutKind
from cchc_cli.lint.rules.act_without_symbol import ActWithoutSymbol
from cchc_cli.lint.rules.agency_named_twice import AgencyNamedTwice
from cchc_cli.lint.rules.ambiguous_abbreviation import AmbiguousAbbreviation
from cchc_cli.lint.rules.arithmetic_against_amount import ArithmeticAgainstAmount
from cchc_cli.lint.rules.as_above_without_addressee import AsAboveWithoutAddressee
from cchc_cli.lint.rules.attach_lines_differ import AttachLinesDiffer
from cchc_cli.lint.rules.baseline_in_the_future import BaselineInTheFuture
from cchc_cli.lint.rules.blank_act_number import BlankActNumber
from cchc_cli.lint.rules.blank_number import BlankNumber
from cchc_cli.lint.rules.capital_common_noun import CapitalCommonNoun
from cchc_cli.lint.rules.capital_in_sentence import CapitalInSentence
from cchc_cli.lint.rules.change_without_baseline import ChangeWithoutBaseline
from cchc_cli.lint.rules.circular_lead import CircularLead
from cchc_cli.lint.rules.clipped_agency_name import ClippedAgencyName
from cchc_cli.lint.rules.confused_word import ConfusedWord
from cchc_cli.lint.rules.contradicting_target import ContradictingTarget
from cchc_cli.lint.rules.date_without_zero import DateWithoutZero
from cchc_cli.lint.rules.deadline_after_target import DeadlineAfterTarget
from cchc_cli.lint.rules.deadline_after_year import DeadlineAfterYear
from cchc_cli.lint.rules.deadline_already_over import DeadlineAlreadyOver
from cchc_cli.lint.rules.deadline_before_paper import DeadlineBeforePaper
from cchc_cli.lint.rules.doubled_bound import DoubledBound
from cchc_cli.lint.rules.doubled_label import DoubledLabel
from cchc_cli.lint.rules.doubled_word import DoubledWord
from cchc_cli.lint.rules.doubtful_amount import DoubtfulAmount
from cchc_cli.lint.rules.duplicate_id import DuplicateId
from cchc_cli.lint.rules.duplicate_label import DuplicateLabel
from cchc_cli.lint.rules.empty_output_cell import EmptyOutputCell
from cchc_cli.lint.rules.ended_agency import EndedAgency
from cchc_cli.lint.rules.excluding_bounds import ExcludingBounds
from cchc_cli.lint.rules.first_citation_without_date import FirstCitationWithoutDate
from cchc_cli.lint.rules.foreign_letter import ForeignLetter
from cchc_cli.lint.rules.foreign_letter_label import ForeignLetterLabel
from cchc_cli.lint.rules.heading_without_capitals import HeadingWithoutCapitals
from cchc_cli.lint.rules.immeasurable_target import ImmeasurableTarget
from cchc_cli.lint.rules.impossible_date import ImpossibleDate
from cchc_cli.lint.rules.impossible_syllable import ImpossibleSyllable
from cchc_cli.lint.rules.incomplete_attach_line import IncompleteAttachLine
from cchc_cli.lint.rules.incomplete_first_citation import IncompleteFirstCitation
from cchc_cli.lint.rules.invisible_mark import InvisibleMark
from cchc_cli.lint.rules.joined_words import JoinedWords
from cchc_cli.lint.rules.late_definition import LateDefinition
from cchc_cli.lint.rules.law_name_in_two_spellings import LawNameInTwoSpellings
from cchc_cli.lint.rules.lead_among_partners import LeadAmongPartners
from cchc_cli.lint.rules.letterhead_without_source import LetterheadWithoutSource
from cchc_cli.lint.rules.line_without_amount import LineWithoutAmount
from cchc_cli.lint.rules.loose_attach_line import LooseAttachLine
from cchc_cli.lint.rules.loose_signature_mark import LooseSignatureMark
from cchc_cli.lint.rules.lost_syllable import LostSyllable
from cchc_cli.lint.rules.malformed_number import MalformedNumber
from cchc_cli.lint.rules.malformed_symbol import MalformedSymbol
from cchc_cli.lint.rules.misplaced_end_mark import MisplacedEndMark
from cchc_cli.lint.rules.misplaced_label import MisplacedLabel
from cchc_cli.lint.rules.missing_archive_line import MissingArchiveLine
from cchc_cli.lint.rules.missing_comma import MissingComma
from cchc_cli.lint.rules.missing_end_mark import MissingEndMark
from cchc_cli.lint.rules.missing_space import MissingSpace
from cchc_cli.lint.rules.misspelt_abbreviation import MisspeltAbbreviation
from cchc_cli.lint.rules.misspelt_loanword import MisspeltLoanword
from cchc_cli.lint.rules.misspelt_place import MisspeltPlace
from cchc_cli.lint.rules.misspelt_symbol import MisspeltSymbol
from cchc_cli.lint.rules.misspelt_unit import MisspeltUnit
from cchc_cli.lint.rules.misworded_amount import MiswordedAmount
from cchc_cli.lint.rules.mixed_capitals import MixedCapitals
from cchc_cli.lint.rules.mixed_dashes import MixedDashes
from cchc_cli.lint.rules.mixed_deadline_style import MixedDeadlineStyle
from cchc_cli.lint.rules.mixed_grouping import MixedGrouping
from cchc_cli.lint.rules.mixed_percent_sign import MixedPercentSign
from cchc_cli.lint.rules.mixed_quotes import MixedQuotes
from cchc_cli.lint.rules.mixed_spelling import MixedSpelling
from cchc_cli.lint.rules.mixed_titles import MixedTitles
from cchc_cli.lint.rules.mixed_tone_marks import MixedToneMarks
from cchc_cli.lint.rules.mixed_units import MixedUnits
from cchc_cli.lint.rules.near_miss_compound import NearMissCompound
from cchc_cli.lint.rules.non_roman_annex import NonRomanAnnex
from cchc_cli.lint.rules.number_year_against_date import NumberYearAgainstDate
from cchc_cli.lint.rules.odd_cell_end import OddCellEnd
from cchc_cli.lint.rules.odd_heading_end import OddHeadingEnd
from cchc_cli.lint.rules.odd_label import OddLabel
from cchc_cli.lint.rules.odd_list_end import OddListEnd
from cchc_cli.lint.rules.odd_unit_name import OddUnitName
from cchc_cli.lint.rules.one_act_two_dates import OneActTwoDates
from cchc_cli.lint.rules.one_act_two_symbols import OneActTwoSymbols
from cchc_cli.lint.rules.one_act_two_titles import OneActTwoTitles
from cchc_cli.lint.rules.parts_against_count import PartsAgainstCount
from cchc_cli.lint.rules.parts_against_total import PartsAgainstTotal
from cchc_cli.lint.rules.period_unlike_the_others import PeriodUnlikeTheOthers
from cchc_cli.lint.rules.plan_of_past_year import PlanOfPastYear
from cchc_cli.lint.rules.recipients_of_another_article import RecipientsOfAnotherArticle
from cchc_cli.lint.rules.recurrence_without_period import RecurrenceWithoutPeriod
from cchc_cli.lint.rules.repeated_deadline import RepeatedDeadline
from cchc_cli.lint.rules.repeated_definition import RepeatedDefinition
from cchc_cli.lint.rules.repeated_line import RepeatedLine
from cchc_cli.lint.rules.repeated_phrase import RepeatedPhrase
from cchc_cli.lint.rules.repeated_target import RepeatedTarget
from cchc_cli.lint.rules.replaced_act import ReplacedAct
from cchc_cli.lint.rules.report_before_plan import ReportBeforePlan
from cchc_cli.lint.rules.report_without_period import ReportWithoutPeriod
from cchc_cli.lint.rules.reversed_period import ReversedPeriod
from cchc_cli.lint.rules.rows_run_together import RowsRunTogether
from cchc_cli.lint.rules.run_together_agencies import RunTogetherAgencies
from cchc_cli.lint.rules.run_together_entries import RunTogetherEntries
from cchc_cli.lint.rules.semicolon_after_opening import SemicolonAfterOpening
from cchc_cli.lint.rules.share_above_the_whole import ShareAboveTheWhole
from cchc_cli.lint.rules.skipped_label import SkippedLabel
from cchc_cli.lint.rules.small_first_letter import SmallFirstLetter
from cchc_cli.lint.rules.small_initial import SmallInitial
from cchc_cli.lint.rules.small_reference import SmallReference
from cchc_cli.lint.rules.source_for_amount import SourceForAmount
from cchc_cli.lint.rules.source_in_two_spellings import SourceInTwoSpellings
from cchc_cli.lint.rules.sources_without_column import SourcesWithoutColumn
from cchc_cli.lint.rules.space_in_symbol import SpaceInSymbol
from cchc_cli.lint.rules.standard_without_prefix import StandardWithoutPrefix
from cchc_cli.lint.rules.stray_list_member import StrayListMember
from cchc_cli.lint.rules.stray_space import StraySpace
from cchc_cli.lint.rules.symbol_against_issuer import SymbolAgainstIssuer
from cchc_cli.lint.rules.symbol_against_kind import SymbolAgainstKind
from cchc_cli.lint.rules.symbol_of_another_issuer import SymbolOfAnotherIssuer
from cchc_cli.lint.rules.symbol_of_another_kind import SymbolOfAnotherKind
from cchc_cli.lint.rules.target_due_in_the_past import TargetDueInThePast
from cchc_cli.lint.rules.target_of_a_task_alone import TargetOfATaskAlone
from cchc_cli.lint.rules.target_without_task import TargetWithoutTask
from cchc_cli.lint.rules.task_without_deadline import TaskWithoutDeadline
from cchc_cli.lint.rules.task_without_lead import TaskWithoutLead
from cchc_cli.lint.rules.task_without_partners import TaskWithoutPartners
from cchc_cli.lint.rules.territory_as_agency import TerritoryAsAgency
from cchc_cli.lint.rules.text_against_total import TextAgainstTotal
from cchc_cli.lint.rules.title_of_another_year import TitleOfAnotherYear
from cchc_cli.lint.rules.titled_signer import TitledSigner
from cchc_cli.lint.rules.titles_disagree import TitlesDisagree
from cchc_cli.lint.rules.total_typed_in_draft import TotalTypedInDraft
from cchc_cli.lint.rules.turned_range import TurnedRange
from cchc_cli.lint.rules.two_deadlines import TwoDeadlines
from cchc_cli.lint.rules.typed_bullet import TypedBullet
from cchc_cli.lint.rules.typed_list_mark import TypedListMark
from cchc_cli.lint.rules.unbalanced_mark import UnbalancedMark
from cchc_cli.lint.rules.unclear_deadline import UnclearDeadline
from cchc_cli.lint.rules.uncounted_rate import UncountedRate
from cchc_cli.lint.rules.undefined_abbreviation import UndefinedAbbreviation
from cchc_cli.lint.rules.unfinished_deadline import UnfinishedDeadline
from cchc_cli.lint.rules.unknown_agency import UnknownAgency
from cchc_cli.lint.rules.unknown_reference import UnknownReference
from cchc_cli.lint.rules.unknown_source import UnknownSource
from cchc_cli.lint.rules.unlike_table_unit import UnlikeTableUnit
from cchc_cli.lint.rules.unmarked_row import UnmarkedRow
from cchc_cli.lint.rules.unmarked_target import UnmarkedTarget
from cchc_cli.lint.rules.unmentioned_annex import UnmentionedAnnex
from cchc_cli.lint.rules.unnamed_basis import UnnamedBasis
from cchc_cli.lint.rules.unnamed_source import UnnamedSource
from cchc_cli.lint.rules.unnumbered_annex import UnnumberedAnnex
from cchc_cli.lint.rules.unread_target import UnreadTarget
from cchc_cli.lint.rules.untidy_standard import UntidyStandard
from cchc_cli.lint.rules.vague_annex_reference import VagueAnnexReference
from cchc_cli.lint.rules.vague_lead import VagueLead
from cchc_cli.lint.rules.varying_agency_name import VaryingAgencyName
from cchc_cli.lint.rules.word_left_out import WordLeftOut
from cchc_cli.lint.rules.words_against_figure import WordsAgainstFigure
from cchc_cli.lint.rules.words_without_unit import WordsWithoutUnit
from cchc_cli.lint.rules.wrong_agency_capital import WrongAgencyCapital
from cchc_cli.lint.rules.wrong_attach_line import WrongAttachLine
from cchc_cli.lint.rules.wrong_product import WrongProduct
from cchc_cli.lint.rules.wrong_punctuation import WrongPunctuation
from cchc_cli.lint.rules.wrong_signature import WrongSignature
from cchc_cli.lint.rules.wrong_source_total import WrongSourceTotal
from cchc_cli.lint.rules.wrong_subtotal import WrongSubtotal
from cchc_cli.lint.rules.wrong_total import WrongTotal
from cchc_cli.lint.rules.zero_before_month import ZeroBeforeMonth

RULES: tuple[Rule, ...] = (
    WrongSubtotal(),
    WrongTotal(),
    WrongSourceTotal(),
    WordsAgainstFigure(),
    ArithmeticAgainstAmount(),
    UnknownSource(),
    WrongProduct(),
    TextAgainstTotal(),
    PartsAgainstTotal(),
    DoubtfulAmount(),
    UnlikeTableUnit(),
    MixedUnits(),
    MiswordedAmount(),
    UnnamedSource(),
    SourceForAmount(),
    LineWithoutAmount(),
    RepeatedLine(),
    WordsWithoutUnit(),
    MixedGrouping(),
    OddUnitName(),
    SourceInTwoSpellings(),
    UncountedRate(),
    TotalTypedInDraft(),
    SourcesWithoutColumn(),
    SmallFirstLetter(),
    SymbolAgainstKind(),
    MalformedSymbol(),
    NumberYearAgainstDate(),
    OneActTwoDates(),
    ActLaterThanPlan(),
    SymbolAgainstIssuer(),
    PlanOfPastYear(),
    StandardWithoutPrefix(),
    ReplacedAct(),
    OneActTwoTitles(),
    OneActTwoSymbols(),
    BlankActNumber(),
    ActNumberWithoutSo(),
    FirstCitationWithoutDate(),
    IncompleteFirstCitation(),
    SpaceInSymbol(),
    MisspeltSymbol(),
    UntidyStandard(),
    ActKindInSmallLetters(),
    LawNameInTwoSpellings(),
    ActOfDoubtfulForce(),
    ActWithoutSymbol(),
    ActWithoutKind(),
    SymbolOfAnotherKind(),
    SymbolOfAnotherIssuer(),
    WrongAttachLine(),
    UnbalancedMark(),
    TitlesDisagree(),
    TitleOfAnotherYear(),
    BlankNumber(),
    WrongSignature(),
    MisspeltPlace(),
    IncompleteAttachLine(),
    AsAboveWithoutAddressee(),
    DateWithoutZero(),
    ZeroBeforeMonth(),
    AttachLinesDiffer(),
    LooseAttachLine(),
    MissingEndMark(),
    MisplacedEndMark(),
    MissingArchiveLine(),
    MalformedNumber(),
    HeadingWithoutCapitals(),
    LooseSignatureMark(),
    TitledSigner(),
    ImpossibleDate(),
    DeadlineBeforePaper(),
    UnfinishedDeadline(),
    TaskWithoutDeadline(),
    RecurrenceWithoutPeriod(),
    ReportBeforePlan(),
    TwoDeadlines(),
    DeadlineAfterTarget(),
    MixedDeadlineStyle(),
    UnclearDeadline(),
    UnnamedBasis(),
    ReportWithoutPeriod(),
    DeadlineAfterYear(),
    DeadlineAlreadyOver(),
    RepeatedDeadline(),
    AbsentAnnex(),
    AbsentPlace(),
    RecipientsOfAnotherArticle(),
    DuplicateLabel(),
    SkippedLabel(),
    MisplacedLabel(),
    ForeignLetterLabel(),
    UnnumberedAnnex(),
    UnmentionedAnnex(),
    VagueAnnexReference(),
    DoubledLabel(),
    RowsRunTogether(),
    AbsentEnclosure(),
    OddLabel(),
    NonRomanAnnex(),
    TypedListMark(),
    UnmarkedRow(),
    EmptyOutputCell(),
    UnknownAgency(),
    LetterheadWithoutSource(),
    EndedAgency(),
    CircularLead(),
    LeadAmongPartners(),
    AgencyNamedTwice(),
    TaskWithoutLead(),
    StrayListMember(),
    MisspeltAbbreviation(),
    LateDefinition(),
    AmbiguousAbbreviation(),
    MisspeltUnit(),
    UndefinedAbbreviation(),
    RepeatedDefinition(),
    VaryingAgencyName(),
    ClippedAgencyName(),
    WrongAgencyCapital(),
    CapitalCommonNoun(),
    TerritoryAsAgency(),
    RunTogetherAgencies(),
    VagueLead(),
    TaskWithoutPartners(),
    DuplicateId(),
    UnknownReference(),
    UnreadTarget(),
    ReversedPeriod(),
    TurnedRange(),
    ShareAboveTheWhole(),
    ContradictingTarget(),
    ExcludingBounds(),
    RepeatedTarget(),
    ImmeasurableTarget(),
    ChangeWithoutBaseline(),
    UnmarkedTarget(),
    PeriodUnlikeTheOthers(),
    TargetDueInThePast(),
    BaselineInTheFuture(),
    PartsAgainstCount(),
    DoubledBound(),
    TargetOfATaskAlone(),
    TargetWithoutTask(),
    DoubledWord(),
    RepeatedPhrase(),
    RunTogetherEntries(),
    ImpossibleSyllable(),
    NearMissCompound(),
    ConfusedWord(),
    LostSyllable(),
    StraySpace(),
    MissingSpace(),
    WrongPunctuation(),
    MixedToneMarks(),
    MixedDashes(),
    MixedQuotes(),
    CapitalInSentence(),
    SmallInitial(),
    OddListEnd(),
    OddCellEnd(),
    OddHeadingEnd(),
    MixedPercentSign(),
    MixedCapitals(),
    MissingComma(),
    MixedSpelling(),
    SmallReference(),
    SemicolonAfterOpening(),
    MixedTitles(),
    TypedBullet(),
    WordLeftOut(),
    ForeignLetter(),
    InvisibleMark(),
    MisspeltLoanword(),
    JoinedWords(),
)


def errors_only() -> tuple[Rule, ...]:
    """The rules that ``cchc validate`` asks."""
    return tuple(rule for rule in RULES if rule.severity is Severity.ERROR)
