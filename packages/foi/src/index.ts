export { foi, type FoiPlugin } from './plugin.js'
export type { FoiCode } from './rules/index.js'
export { foiSection, type Foi, type FoiInput } from './section.js'
export type { ProcedureStatement } from './procedure/schema.js'
export type { LetterStatement, PublishedLetterKind, PublishedRequestLetter } from './request-letter/schema.js'
export type { StatementAbout } from './request-letter/statement.js'
export type { PublishedClass, PublishedScheme } from './scheme/schema.js'
export { standingStatementSchema, type StandingStatement } from './standing/schema.js'
export { citedProvisions, type CitationOptions, type CitedProvision } from './citations/cited-provisions.js'

export type { CallFinding } from './call-finding.js'
export { callRules, type FoiCallCode } from './call-rules.js'

export { clock, type ClockInput } from './clock/clock.js'
export type { ClockEvent, ClockEventType } from './clock/event.js'
export type {
  Clock,
  ClockState,
  Obligation,
  ObligationId,
  ObligationLevel,
  SkippedClockDay,
} from './clock/obligation.js'
export { recalculated, type MovedObligation } from './clock/recalculated.js'
export type { ClockRegime, Regime } from './clock/regime.js'
export { responseDue } from './clock/response-due.js'
export { subjectAccessClock, type SubjectAccessClock, type SubjectAccessInput } from './clock/subject-access.js'
export { validRequest, type RequestForm, type RequestValidity } from './clock/valid-request.js'
export type { Variation } from './clock/variation.js'

export { contested, type Rank, type View } from './exemptions/contested.data.js'
export type { Exception, ExceptionId, ExceptionNeitherId } from './exemptions/exception.js'
export { exceptions } from './exemptions/exceptions.js'
export type {
  AbsoluteId,
  AnyBasis,
  Basis,
  ContestedNeitherId,
  Exemption,
  ExemptionId,
  ExemptionOn,
  Limb,
  LimbStatus,
  NeitherId,
  OpenId,
  Prerequisite,
  QualifiedId,
  QualifiedNeitherId,
  QualifiedProvisionId,
  TextRead,
} from './exemptions/exemption.js'
export { exemptions } from './exemptions/exemptions.js'
export type { EirGroundId, Ground, GroundId, ScottishGroundId } from './exemptions/grounds.js'
export type { Law } from './exemptions/law.js'
export type { LimbId } from './exemptions/limb-id.js'
export {
  lookUp,
  statusOf,
  type Cited,
  type CitedMatch,
  type CitedStatus,
  type LimbsByStatus,
} from './exemptions/lookup.js'
export { noticeElements, type NoticeElement } from './exemptions/notice-elements.data.js'
export type { OtherProvision, OtherRole } from './exemptions/others.data.js'
export type { ScottishExemption, ScottishExemptionId } from './exemptions/scottish-exemption.js'
export { scottishExemptions } from './exemptions/scottish-exemptions.js'

export { estimateCost, type CostEstimate, type CostInput, type CountableActivity } from './cost/estimate.js'
export { relatedRequests, type LoggedRequest, type RelatedRequests } from './cost/related-requests.js'
export { repeatedRequest, type EarlierOutcome, type Repetition, type RepetitionInput } from './cost/repeated-request.js'
export { requesterKey, type RequesterKey } from './cost/requester-key.js'
export type { VexatiousTheme, VexatiousThemeId } from './vexatious/themes.data.js'
export {
  vexatiousWorksheet,
  type VexatiousEvidence,
  type VexatiousInput,
  type VexatiousThemeSheet,
  type VexatiousWorksheet,
} from './vexatious/vexatious-worksheet.js'
export type { CostLimit } from './cost/cost-limits.data.js'
export type { Regulator } from './refusal/regulators.data.js'

export { composeLetter, type ComposedLetter } from './correspondence/compose-letter.js'
export type { Awaited, Given, PutQuestion, RequestLetter, RequestLetterKind } from './correspondence/request-letter.js'

export { checkRefusal } from './refusal/check-refusal.js'
export type {
  Balance,
  Claim,
  Danger,
  ExceptionClaim,
  ExceptionNeitherClaim,
  Harm,
  Likelihood,
  NeitherClaim,
  Opinion,
  PurposeId,
} from './refusal/claim.js'
export { composeRefusal, type ComposedRefusal } from './refusal/compose-refusal.js'
export type { LetterPart } from './refusal/document.js'
export type { Annex, Answer, Outcome, RefusalDecision, ReviewRoute } from './refusal/decision.js'
export type { NoticeAnswer, NoticeLink, RefusalNotice, StatedCost } from './refusal/notice.js'
export type { UnreadPart } from './refusal/unread.js'

export type { PublishedLetter } from './letter/schema.js'
export { readLetter, type LetterElement, type LetterLaw, type LetterReading } from './letter/read-letter.js'

export { splitRequest } from './triage/split-request.js'
export {
  triage,
  type PublicationInHand,
  type Triage,
  type TriagedQuestion,
  type TriageOptions,
} from './triage/triage.js'
export { recordDecision, type RecordedDecision, type StepDecision } from './triage/record-decision.js'
export type { EarlierRequest } from './triage/earlier-requests.js'
export type { StandingBeside } from './triage/standing-beside.js'
export type { NextStep, NextStepName, ProposedStep } from './triage/next-step.js'
export type { ProvisionToRead } from './triage/provisions-to-read.js'
export type { Coverage, PublishedAnswer, PublishedCell } from './triage/published-answer.js'
export type { RegimeSigns, TriageRegime } from './triage/regime-signs.js'
export type { TriageWarning, TriageWarningCode } from './triage/warnings.js'
export type {
  NotSplit,
  NotSplitCode,
  PlacedWords,
  RequestPart,
  RequestPartKind,
  Span,
  SplitQuestion,
  SplitRequest,
} from './triage/request-part.js'

export {
  schemeCompleteness,
  type SchemeCompleteness,
  type SchemeItemResult,
  type SchemePlace,
  type SchemeState,
} from './scheme/scheme-completeness.js'
export type { SaidReason } from './scheme/said.js'
export type { SchemeClass } from './scheme/scheme-classes.data.js'
export type { SchemeItem } from './scheme/scheme-item.js'

export { permittedOf, type Permitted } from './log/days.js'
export { logEntrySchema, type AnswerState, type LogAnswer, type LogEntry, type StopReason } from './log/entry.js'
export { outcomeOf, type LogOutcome } from './log/outcome.js'
export { toDisclosureLog, type DisclosureLogOptions, type DisclosureLogTable } from './log/to-disclosure-log.js'
export { publicEntry, type PrivateLogEntry } from './log/private-entry.js'
export {
  disclosureLogSchema,
  publishedStatisticsSchema,
  type DisclosureLog,
  type NotShown,
  type PublishedStatistics,
} from './log/schema.js'
export type { StatisticsCell, StatisticsRow, StatisticsTable } from './statistics/schema.js'
export { logStatistics, type EntryUndecided, type LogStatistics } from './log/statistics.js'

export {
  readRequests,
  type ReadRequestsOptions,
  type RequestColumns,
  type RequestsRead,
  type RequestTable,
} from './register/read-requests.js'
export type { FoiRequest, RegisterCell, RequestDay, RequestLaw, StatedState } from './register/request.js'
export {
  register,
  type Register,
  type RegisteredRequest,
  type RegisterOptions,
  type RequestUndated,
} from './register/register.js'
export type { DueItem, When } from './register/due.js'
export { escalations, type Escalation, type EscalationName } from './register/escalation.data.js'
export { registerEvents, type RegisterEvent } from './register/register-events.js'
export type { Actor, RequestState } from './register/state-of.js'
export type { RequestTime } from './register/time-of.js'
export { compareRequests, type ComparedRequests, type DifferingRequest } from './register/compare-requests.js'
export { measures, type MeasuredFigure, type Measures } from './measures/measures.js'
export type { MeasureSet } from './measures/figure-definition.js'
export {
  comparePublished,
  type ComparedFigure,
  type ComparedStatistics,
  type FigureNotCompared,
} from './measures/compare-published.js'
export type { MeasuredBy, MeasuredPeriod } from './measures/period-of.js'

export {
  classifyQuestion,
  type QuestionClass,
  type QuestionEvidence,
  type Sensitivity,
  type Strength,
  type TopicAlternative,
} from './triage/classify-question.js'
export type { Topic } from './triage/concept.js'
export { similarity, type ComparedWords, type Similarity, type SimilarityEvidence } from './triage/similarity.js'
