import { describe, expect, it } from 'vitest'
import { outcomeOf, type LogOutcome } from './outcome.js'

/** Words under which bodies publish an outcome; each group holds what is said of it in more than one way. */
const outcomes: { readonly [O in LogOutcome]: readonly string[] } = {
  partly: [
    'Disclosed with redactions',
    'Exempt information redacted, remainder disclosed',
    'Released, some exempt',
    'Some withheld',
    'Information provided; exemption s40 applied',
    'Withheld and disclosed',
    'Redacted copy supplied',
    'Disclosed in full, names redacted',
    'partially_successful',
    'Provided in part; rest over 18 hours',
    'Refused in part',
  ],
  notHeld: [
    'We do not hold this information',
    'Does not hold',
    "The Trust doesn't hold this",
    'We hold no information',
    'None held',
    'No such records held',
    'Not recorded',
    'not_held',
  ],
  costLimit: [
    'Refused: would take more than 18 hours',
    'Over £450',
    'Cost exceeded',
    '(s12) - exceeded cost',
    'Refused on grounds of cost',
    'Over the appropriate limit',
    'Excessive cost',
    'Refused (time and cost)',
  ],
  granted: [
    'Information sent',
    'Data sent',
    'Details provided',
    'Everything was e-mailed',
    'Full disclosure',
    'successful',
    'Provided, within the cost limit',
    'Information on cost provided',
    'Answered over time limit',
    'Disclosed; cost limit not exceeded',
  ],
  withheld: [
    'Information witheld',
    'rejected',
    'Declined',
    'Turned down',
    'Refused, refusal notice sent',
    'Refused; advice and assistance provided',
    'Withheld: s41, information provided in confidence',
    'Withheld, to be released in May (s22)',
    'Withheld: harm if disclosed',
  ],
  vexatiousOrRepeated: ['vexatious', '(s14(2)) - repeated request', 'Repeat request'],
  neitherConfirmNorDeny: ['Neither confirmed nor denied', 'NCND'],
  elsewhere: [
    'Publicly available',
    'In the public domain',
    'Published on website',
    'Signposted to website',
    'Link to published data provided',
    'Exempt: link provided',
  ],
  withdrawn: [
    'user_withdrawn',
    'Request cancelled',
    'No clarification received',
    'Clarification not provided',
    'Clarification was never received',
    'No response from requester',
    'Timed out',
  ],
  clarification: ['Clarification needed - Section 1(3)', 'Clarification required', 'waiting_clarification'],
  transferred: ['Transferred', 'Transferred to NHS England', 'Referred to another trust'],
  open: ['waiting_response', 'waiting_response_overdue', 'Delayed', 'In progress'],
  unknown: ['Upheld', 'Delivery error', 'Responded within 24 hours', 'internal_review', 'Not applicable', 'No'],
}

describe.each(Object.entries(outcomes))('%s', (outcome, said) => {
  it.each(said)('%s', (words) => expect(outcomeOf(words)).toBe(outcome))
})

it('takes a mix for what is partly given, whichever comes first', () => {
  for (const given of ['Disclosed', 'Information provided', 'Released'])
    for (const held of ['withheld', 'exempt under s43', 'refused', 'redacted'])
      for (const words of [`${given}, the rest ${held}`, `Some ${held}; ${given.toLowerCase()} the rest`])
        expect(outcomeOf(words), words).toBe('partly')
})
