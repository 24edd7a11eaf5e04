import { frozen } from '@imt/core'
import type { Citation } from '@imt/core'

/** A day on which an open request is to be looked at, before its last day. */
export interface Escalation {
  readonly name: string
  readonly workingDays: number
  /** Counted on from receipt, or back from the last day. */
  readonly from: 'receipt' | 'lastDay'
  readonly source: Citation
}

/** The escalations that go by a name. */
export type EscalationName = 'mojEscalation' | 'mojInternal'

const source = (what: string): Citation => ({
  title: `Ministry of Justice, correspondence_tool_staff: ${what} of a request, app/services/deadline_calculator.rb and the seeds of its types of correspondence`,
  url: 'https://github.com/ministryofjustice/correspondence_tool_staff',
  read: '2026-11-29',
  verified: true,
})

/**
 * Practice of one body, not law: the 3rd and the 10th working day after receipt. That system counts the first from the
 * day on which the case was made in it, which a register seldom has: here both are counted from receipt.
 */
export const escalations: { readonly [N in EscalationName]: Escalation } = /* @__PURE__ */ frozen({
  mojEscalation: {
    name: 'mojEscalation',
    workingDays: 3,
    from: 'receipt',
    source: source('the escalation deadline (3 working days)'),
  },
  mojInternal: {
    name: 'mojInternal',
    workingDays: 10,
    from: 'receipt',
    source: source('the internal deadline, the day for a draft (10 working days)'),
  },
})
