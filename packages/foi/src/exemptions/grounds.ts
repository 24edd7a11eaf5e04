import { frozen } from '@imt/core'
import type { Citation } from '@imt/core'

/**
 * Reasons not to comply, or to wait, that are no exemptions: none of them is absolute or qualified, and none has a
 * public interest test.
 */
export type GroundId = 's1(3)' | 's8' | 's9' | 's12(1)' | 's12(2)' | 's14(1)' | 's14(2)' | 'notHeld'

export interface Ground {
  readonly id: GroundId
  readonly title: string
  readonly kind: 'refusal' | 'wait' | 'validity' | 'outcome'
  /** The notice that has to be given, if any. */
  readonly notice: 's17(5)' | null
  readonly summary: string
  readonly cautions: readonly string[]
  readonly citation: Citation
}

const act = (section: string, provision: string, verified = false): Citation => ({
  title: 'Freedom of Information Act 2000',
  provision,
  url: `https://www.legislation.gov.uk/ukpga/2000/36/section/${section}`,
  read: '2026-11-23',
  verified,
})

/**
 * The grounds outside Part II, kept apart from the exemptions.
 *
 * @example
 * ```ts
 * grounds['s12(1)'].notice // => 's17(5)'
 * grounds['s1(3)'].kind // => 'wait'
 * ```
 * @see Freedom of Information Act 2000 ss.8, 9, 12 and 14, https://www.legislation.gov.uk/ukpga/2000/36/part/I
 */
export const grounds: { readonly [Id in GroundId]: Ground } = /* @__PURE__ */ frozen({
  's1(3)': {
    id: 's1(3)',
    title: 'Clarification',
    kind: 'wait',
    notice: null,
    summary:
      'More information is reasonably needed to identify and locate what is asked for, and the applicant has been told so.',
    cautions: [
      'It is a new full period once the clarification comes, not a pause.',
      'It is not for narrowing a request that is clear.',
    ],
    citation: act('1', 's.1(3)'),
  },
  s8: {
    id: 's8',
    title: 'Request for information',
    kind: 'validity',
    notice: null,
    summary: 'A request is in writing, gives a name and an address for the answer, and describes the information.',
    cautions: ['It need not mention the Act.'],
    citation: act('8', 's.8(1)'),
  },
  s9: {
    id: 's9',
    title: 'Fees',
    kind: 'wait',
    notice: null,
    summary: 'A fee may be asked for in writing; time stops until it is paid.',
    cautions: ['It lapses if the fee is not paid within three months beginning with the day of the notice.'],
    citation: act('9', 's.9'),
  },
  's12(1)': {
    id: 's12(1)',
    title: 'Cost of compliance exceeds the appropriate limit',
    kind: 'refusal',
    notice: 's17(5)',
    summary: 'The estimated cost of complying exceeds the limit.',
    cautions: [
      'Whether the information is held must still be said, unless that alone exceeds the limit.',
      'Say how the request could be narrowed (s.16).',
    ],
    citation: act('12', 's.12(1)', true),
  },
  's12(2)': {
    id: 's12(2)',
    title: 'Cost of confirming or denying exceeds the appropriate limit',
    kind: 'refusal',
    notice: 's17(5)',
    summary: 'Even finding out whether the information is held would exceed the limit.',
    cautions: ['Say how the request could be narrowed (s.16).'],
    citation: act('12', 's.12(2)'),
  },
  's14(1)': {
    id: 's14(1)',
    title: 'Vexatious request',
    kind: 'refusal',
    notice: 's17(5)',
    summary: 'The request is vexatious.',
    cautions: ['It is the request that is vexatious, not the person.'],
    citation: act('14', 's.14(1)', true),
  },
  's14(2)': {
    id: 's14(2)',
    title: 'Repeated request',
    kind: 'refusal',
    notice: 's17(5)',
    summary:
      'The same person asked for the same or nearly the same before, it was complied with, and no reasonable interval has passed.',
    cautions: [
      'A request that was refused was not complied with.',
      'Another person asking the same is not repeating anything.',
    ],
    citation: act('14', 's.14(2)', true),
  },
  notHeld: {
    id: 'notHeld',
    title: 'Information not held',
    kind: 'outcome',
    notice: null,
    summary: 'The answer is that the information is not held.',
    cautions: ['It is an answer, not a refusal.'],
    citation: act('1', 's.1(1)(a)'),
  },
})
