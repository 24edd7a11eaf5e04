import { frozen } from '@imt/core'
import type { Citation, IsoDate } from '@imt/core'
import type { Law } from './law.js'
import { textAsAtOf } from './text-as-at.js'

/**
 * Reasons not to comply, or to wait, that are no exemptions: none of them is absolute or qualified, and none has a
 * public interest test.
 */
export type GroundId = 's1(3)' | 's8' | 's9' | 's12(1)' | 's12(2)' | 's14(1)' | 's14(2)' | 'notHeld'

/** The same in the Regulations. Burden and vexation are an exception there: regulation 12(4)(b). */
export type EirGroundId = 'reg6(1)(b)' | 'reg8' | 'reg9(2)' | 'reg10'

/** The same in the Scottish Act: the numbers agree with those of the Act of 2000, but for section 17 (not held). */
export type ScottishGroundId = 's1(3)' | 's8' | 's9' | 's12(1)' | 's14(1)' | 's14(2)' | 's17(1)'

export interface Ground {
  readonly id: GroundId | EirGroundId | ScottishGroundId
  readonly law: Law
  readonly title: string
  readonly kind: 'refusal' | 'wait' | 'validity' | 'outcome'
  /** The notice that has to be given, if any. */
  readonly notice: 's17(5)' | 's16(4)' | 's16(5)' | null
  readonly summary: string
  readonly cautions: readonly string[]
  /** The version of the text that was read; null where it was not read. */
  readonly textAsAt: IsoDate | null
  readonly citation: Citation
}

type Sourced = Pick<Ground, 'citation' | 'textAsAt'>
const sourced = (citation: Citation): Sourced => ({ citation, textAsAt: textAsAtOf(citation) })

/** Read in the stored copy of the public repository legalize-dev/legalize-uk: uk/ukpga-2000-36.md. */
const act = (section: string, provision: string): Sourced =>
  sourced({
    title: 'Freedom of Information Act 2000',
    provision,
    url: `https://www.legislation.gov.uk/ukpga/2000/36/section/${section}`,
    read: '2026-11-30',
    verified: true,
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
export const grounds: { readonly [Id in GroundId]: Ground & { readonly id: Id } } = /* @__PURE__ */ frozen({
  's1(3)': {
    id: 's1(3)',
    law: 'FOIA',
    title: 'Clarification',
    kind: 'wait',
    notice: null,
    summary:
      'More information is reasonably needed to identify and locate what is asked for, and the applicant has been told so.',
    cautions: [
      'It is a new full period once the clarification comes, not a pause.',
      'It is not for narrowing a request that is clear.',
    ],
    ...act('1', 's.1(3)'),
  },
  s8: {
    id: 's8',
    law: 'FOIA',
    title: 'Request for information',
    kind: 'validity',
    notice: null,
    summary: 'A request is in writing, gives a name and an address for the answer, and describes the information.',
    cautions: ['It need not mention the Act.'],
    ...act('8', 's.8(1)'),
  },
  s9: {
    id: 's9',
    law: 'FOIA',
    title: 'Fees',
    kind: 'wait',
    notice: null,
    summary: 'A fee may be asked for in writing; time stops until it is paid.',
    cautions: ['It lapses if the fee is not paid within three months beginning with the day of the notice.'],
    ...act('9', 's.9'),
  },
  's12(1)': {
    id: 's12(1)',
    law: 'FOIA',
    title: 'Cost of compliance exceeds the appropriate limit',
    kind: 'refusal',
    notice: 's17(5)',
    summary: 'The estimated cost of complying exceeds the limit.',
    cautions: [
      'Whether the information is held must still be said, unless that alone exceeds the limit.',
      'Say how the request could be narrowed (s.16).',
    ],
    ...act('12', 's.12(1)'),
  },
  's12(2)': {
    id: 's12(2)',
    law: 'FOIA',
    title: 'Cost of confirming or denying exceeds the appropriate limit',
    kind: 'refusal',
    notice: 's17(5)',
    summary: 'Even finding out whether the information is held would exceed the limit.',
    cautions: ['Say how the request could be narrowed (s.16).'],
    ...act('12', 's.12(2)'),
  },
  's14(1)': {
    id: 's14(1)',
    law: 'FOIA',
    title: 'Vexatious request',
    kind: 'refusal',
    notice: 's17(5)',
    summary: 'The request is vexatious.',
    cautions: ['It is the request that is vexatious, not the person.'],
    ...act('14', 's.14(1)'),
  },
  's14(2)': {
    id: 's14(2)',
    law: 'FOIA',
    title: 'Repeated request',
    kind: 'refusal',
    notice: 's17(5)',
    summary:
      'The same person asked for the same or nearly the same before, it was complied with, and no reasonable interval has passed.',
    cautions: [
      'A request that was refused was not complied with.',
      'Another person asking the same is not repeating anything.',
    ],
    ...act('14', 's.14(2)'),
  },
  notHeld: {
    id: 'notHeld',
    law: 'FOIA',
    title: 'Information not held',
    kind: 'outcome',
    notice: null,
    summary: 'The answer is that the information is not held.',
    cautions: ['It is an answer, not a refusal.'],
    ...act('1', 's.1(1)(a)'),
  },
})

/** Read in the stored copy of the public repository legalize-dev/legalize-uk: uk/uksi-2004-3391.md. */
const eir = (regulation: string, provision: string): Sourced =>
  sourced({
    title: 'Environmental Information Regulations 2004 (SI 2004/3391)',
    provision,
    url: `https://www.legislation.gov.uk/uksi/2004/3391/regulation/${regulation}`,
    read: '2026-11-30',
    verified: true,
  })

/** The grounds of the Environmental Information Regulations that are no exceptions. */
export const eirGrounds: { readonly [Id in EirGroundId]: Ground } = /* @__PURE__ */ frozen({
  'reg6(1)(b)': {
    id: 'reg6(1)(b)',
    law: 'EIR',
    title: 'Already publicly available in another form',
    kind: 'outcome',
    notice: null,
    summary: 'It is public and easily accessible to the applicant in another form or format.',
    cautions: ['The Regulations have no section 21. The applicant is told why, within twenty working days.'],
    ...eir('6', 'reg. 6(1)(b)'),
  },
  reg8: {
    id: 'reg8',
    law: 'EIR',
    title: 'Charging',
    kind: 'wait',
    notice: null,
    summary: 'A reasonable charge may be asked for in advance; waiting days are left out of the count.',
    cautions: ['It need not be answered if the charge is not paid within 60 working days of the notice.'],
    ...eir('8', 'reg. 8'),
  },
  'reg9(2)': {
    id: 'reg9(2)',
    law: 'EIR',
    title: 'Particulars of a request that is too general',
    kind: 'wait',
    notice: null,
    summary: 'More particulars are asked for, with help to give them; the count begins when they come.',
    cautions: ['They are asked for within twenty working days of the request.'],
    ...eir('9', 'reg. 9(2) and (4)'),
  },
  reg10: {
    id: 'reg10',
    law: 'EIR',
    title: 'Transfer to another authority',
    kind: 'outcome',
    notice: null,
    summary:
      'The authority does not hold it and believes that another does: it transfers the request, or names that one.',
    cautions: ['For the other authority the request is received when it gets it.'],
    ...eir('10', 'reg. 10'),
  },
})

const scottish = (section: string, provision: string): Sourced =>
  sourced({
    title: 'Freedom of Information (Scotland) Act 2002',
    provision,
    url: `https://www.legislation.gov.uk/asp/2002/13/section/${section}`,
    read: '2026-11-29',
    verified: false,
  })

/** The grounds of the Scottish Act that are no exemptions. */
export const scottishGrounds: { readonly [Id in ScottishGroundId]: Ground } = /* @__PURE__ */ frozen({
  's1(3)': {
    id: 's1(3)',
    law: 'FOISA',
    title: 'Clarification',
    kind: 'wait',
    notice: null,
    summary: 'More information is needed to identify and locate what is asked for.',
    cautions: [],
    ...scottish('1', 's.1(3)'),
  },
  s8: {
    id: 's8',
    law: 'FOISA',
    title: 'Requesting information',
    kind: 'validity',
    notice: null,
    summary: 'A request is in a lasting form, gives a name and an address, and describes the information.',
    cautions: [],
    ...scottish('8', 's.8(1)'),
  },
  s9: {
    id: 's9',
    law: 'FOISA',
    title: 'Fees',
    kind: 'wait',
    notice: null,
    summary: 'A fee may be asked for in writing.',
    cautions: [],
    ...scottish('9', 's.9'),
  },
  's12(1)': {
    id: 's12(1)',
    law: 'FOISA',
    title: 'Excessive cost of compliance',
    kind: 'refusal',
    notice: 's16(4)',
    summary: 'The estimated cost of complying exceeds the limit.',
    cautions: ['The limit is that of the Scottish fees regulations, not £450.'],
    ...scottish('12', 's.12(1)'),
  },
  's14(1)': {
    id: 's14(1)',
    law: 'FOISA',
    title: 'Vexatious request',
    kind: 'refusal',
    notice: 's16(5)',
    summary: 'The request is vexatious.',
    cautions: [],
    ...scottish('14', 's.14(1)'),
  },
  's14(2)': {
    id: 's14(2)',
    law: 'FOISA',
    title: 'Repeated request',
    kind: 'refusal',
    notice: 's16(5)',
    summary: 'The same person asked for the same or nearly the same before, and it was complied with.',
    cautions: [],
    ...scottish('14', 's.14(2)'),
  },
  's17(1)': {
    id: 's17(1)',
    law: 'FOISA',
    title: 'Notice that information is not held',
    kind: 'outcome',
    notice: null,
    summary: 'The answer is that the information is not held.',
    cautions: ['Not to be taken for section 17 of the Act of 2000, which is about refusal notices.'],
    ...scottish('17', 's.17(1)'),
  },
})
