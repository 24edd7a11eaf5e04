/** What a sentence of a letter on a request may be about. */
export const statementKinds = [
  /** Until when an answer comes, or what is asked for is to be done. */
  'day',
  /** A time, charge or condition, as pages on procedure give them. */
  'terms',
  /** What is needed to find what is asked for. */
  'needed',
  /** Help with that. */
  'help',
  /** What becomes of the time meanwhile. */
  'time',
  /** When the request is closed if nothing comes. */
  'closes',
  /** That it was closed. */
  'closed',
  /** How much is to be paid. */
  'amount',
  /** What it is for. */
  'chargedFor',
  /** Time of staff that is charged for. */
  'staffTime',
  /** How long, or until when, it may be paid. */
  'payment',
  /** That a list of charges is published. */
  'schedule',
  'complexity',
  'volume',
  /** The public interest is being weighed. */
  'publicInterest',
  /** That more time is taken, and why. */
  'moreTime',
  /** Whether the information is held. */
  'held',
  /** Where the request went, or is asked to go. */
  'to',
  /** How to reach that body. */
  'reach',
  /** Whether whoever asked agreed. */
  'consent',
  /** What was given. */
  'given',
  'exception',
  'review',
  'regulator',
  /** What the review came to, and why. */
  'outcome',
] as const

export type StatementAbout = (typeof statementKinds)[number]
