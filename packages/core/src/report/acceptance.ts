import type { IsoDate } from '../date/iso-date.js'

/** A finding that a body has looked at and lets stand: which, why, who decided, and until when. */
export interface Acceptance {
  /** That of the finding, as a report gives it. */
  readonly fingerprint: string
  readonly reason: string
  /** Who decided, as a role ("Head of IT finance"): never the name of a person. */
  readonly role: string
  /** The last day on which it holds. */
  readonly until: IsoDate
}

/** How a finding was accepted. It stands in the report all the same. */
export interface Accepted extends Omit<Acceptance, 'fingerprint'> {
  /** Whether it keeps standing in the way of publishing: a finding about personal data does. */
  readonly blocks: boolean
}
