import { Decimal, grouped } from '@imt/core'

/** Why the gate says what it says. */
export type CapitalisationReason =
  | 'itemAtThreshold'
  | 'groupAtThreshold'
  | 'developmentAtThreshold'
  | 'initialEquipping'
  | 'belowThreshold'
  | 'itemTooSmall'
  | 'judgementNo'
  | 'judgementMissing'
  | 'oneAssetOrMany'
  | 'testFailed'
  | 'testOpen'
  | 'termTooShort'
  | 'describedAsService'
  | 'kindUnsaid'
  | 'softwareService'
  | 'customisationOpen'
  | 'customisationApart'
  | 'mixed'
  | 'vatBasisDecides'
  | 'noThresholdKnown'
  | 'thresholdUnverified'

/** The reasons of an answer, for a program and in words. */
export type Reasons = readonly { readonly code: CapitalisationReason; readonly message: string }[]

/** What is said of a line, or of all of them. */
export interface Outcome {
  readonly outcome: 'capital' | 'candidate' | 'revenue'
  readonly reasons: Reasons
}

/** Returns an outcome with its reasons. */
export const answer = (outcome: Outcome['outcome'], ...reasons: Reasons): Outcome => ({ outcome, reasons })

/** Rounded down, so that what is below a limit never reads as the limit itself. */
export const pounds = (amount: Decimal): string => `£${grouped(amount.toFixed(2, Decimal.ROUND_DOWN))}`
