import { frozen, type IsoDate } from '@imt/core'
import type { ExceptionId } from './exception.js'
import type { Prerequisite, TextRead } from './exemption.js'

/** What holds for one exception of the Regulations. */
export interface ExceptionFacts {
  readonly title: string
  readonly summary: string
  readonly prerequisites?: readonly Prerequisite[]
  readonly cautions?: readonly string[]
  readonly parts?: readonly string[]
  readonly textRead: TextRead
  /** The day whose text was read. */
  readonly textAsAt: IsoDate | null
}

const cost = 'There is no cost limit under the Regulations: a request too burdensome to meet is refused under this one.'
const noEmissions = 'It cannot be used for information on emissions (reg. 12(9)).'
const read = { textRead: 'revised', textAsAt: '2018-12-17' } as const
const notRead = { textRead: 'notRead', textAsAt: null } as const
const data = {
  title: 'Personal data of someone else',
  cautions: [
    'The form of regulation 13 in force since 25 May 2018 was not read: the lettering of its conditions is from professional knowledge.',
  ],
  ...notRead,
} as const

/** The exceptions of the Regulations: headings and summaries in our words. */
export const exceptionFacts: { readonly [Id in ExceptionId]: ExceptionFacts } = /* @__PURE__ */ frozen({
  'reg5(3)': {
    title: "The applicant's own personal data",
    summary: 'The duty to make information available does not reach what is personal data of the applicant.',
    cautions: ['A matter for subject access.'],
    ...notRead,
  },
  'reg12(4)(a)': {
    title: 'Information not held',
    summary: 'What the authority does not hold when the request is received.',
    cautions: ['Say that it is not held. Where another authority may hold it, transfer the request (reg. 10).'],
    ...read,
  },
  'reg12(4)(b)': {
    title: 'Manifestly unreasonable request',
    summary: 'A request that is manifestly unreasonable, for the burden of meeting it or because it is vexatious.',
    cautions: [cost],
    ...read,
  },
  'reg12(4)(c)': {
    title: 'Request too general',
    summary: 'A request put in too general a manner, once the authority has asked for particulars and helped.',
    prerequisites: ['particularsAskedUnderRegulation9'],
    ...read,
  },
  'reg12(4)(d)': {
    title: 'Material still being completed',
    summary: 'Material in the course of completion, unfinished documents and incomplete data.',
    prerequisites: ['whoCompletesAndWhen'],
    cautions: ['The notice names who prepares the material, and when it is to be ready (reg. 14(4)).'],
    ...read,
  },
  'reg12(4)(e)': {
    title: 'Internal communications',
    summary: 'Communications within the authority, and between government departments.',
    ...read,
  },
  'reg12(5)(a)': {
    title: 'International relations, defence, national security or public safety',
    summary: 'An adverse effect on international relations, defence, national security or public safety.',
    cautions: ['The only exception of regulation 12 with a provision to neither confirm nor deny (reg. 12(6)).'],
    ...read,
  },
  'reg12(5)(b)': {
    title: 'The course of justice',
    summary: 'An adverse effect on the course of justice, on a fair trial, or on a criminal or disciplinary inquiry.',
    cautions: ['Legal advice falls here: the Regulations have no exception of its own for privilege.'],
    ...read,
  },
  'reg12(5)(c)': {
    title: 'Intellectual property rights',
    summary: 'An adverse effect on intellectual property rights.',
    ...read,
  },
  'reg12(5)(d)': {
    title: 'Confidentiality of proceedings',
    summary: 'An adverse effect on the confidentiality of proceedings that the law provides for.',
    prerequisites: ['confidentialByLaw'],
    cautions: [noEmissions],
    ...read,
  },
  'reg12(5)(e)': {
    title: 'Commercial or industrial confidentiality',
    summary:
      'An adverse effect on the confidentiality of commercial or industrial information that the law provides to protect a legitimate economic interest.',
    prerequisites: ['confidentialByLaw', 'legitimateEconomicInterest'],
    cautions: [noEmissions],
    ...read,
  },
  'reg12(5)(f)': {
    title: 'Interests of the person who provided the information',
    summary:
      'An adverse effect on someone who gave the information without having to, without a right of the authority to disclose it, and who has not agreed to disclosure.',
    prerequisites: ['givenVoluntarily'],
    cautions: [noEmissions],
    parts: ['(i)', '(ii)', '(iii)'],
    ...read,
  },
  'reg12(5)(g)': {
    title: 'Protection of the environment',
    summary: 'An adverse effect on the protection of the environment to which the information relates.',
    cautions: [noEmissions],
    ...read,
  },
  'reg13(1)+(2A)(a)': {
    ...data,
    summary: "Another person's data whose disclosure would contravene the data protection principles.",
  },
  'reg13(1)+(2A)(b)': { ...data, summary: 'The same, for unstructured data on paper.' },
  'reg13(1)+(2B)': {
    ...data,
    summary: "Another person's data whose disclosure would contravene an upheld objection to processing.",
  },
  'reg13(1)+(3A)': {
    ...data,
    summary: "Another person's data that this person could not get by subject access.",
  },
})
