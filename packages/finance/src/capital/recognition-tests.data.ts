import { frozen, type Citation } from '@imt/core'

/**
 * What is bought: property, plant and equipment (software that belongs to hardware, such as an operating system,
 * included); an intangible asset acquired separately, such as a licence; one that the body makes itself; or access to
 * software that a supplier runs.
 */
export type PurchaseKind = 'equipment' | 'acquiredIntangible' | 'internallyGeneratedIntangible' | 'softwareService'

/** What the accounting manual asks of an asset; an answer that is not known is left out. */
export interface RecognitionAnswers {
  /** Equipment: it is held for use in delivering services or for administrative purposes. */
  readonly heldForUse?: boolean
  /** Future economic benefits or service potential will probably come to the body. */
  readonly futureBenefit?: boolean
  /** It is expected to be used for more than one financial year. */
  readonly usedOverOneYear?: boolean
  /** Its cost can be measured reliably; of what the body makes, that of its development. */
  readonly measurable?: boolean
  /** Intangibles acquired: it could be sold by itself, or rests on contractual or other legal rights. */
  readonly identifiable?: boolean
  /** Intangibles acquired: the body controls it, and can keep others from its benefits. */
  readonly controlled?: boolean
  /** Made by the body: it can technically be completed. */
  readonly technicallyFeasible?: boolean
  /** Made by the body: it is meant to be completed and used. */
  readonly intendedToComplete?: boolean
  /** Made by the body: the body is able to use it. */
  readonly ableToUse?: boolean
  /** Made by the body: it has the technical, financial and other means to complete and use it. */
  readonly resourcesAvailable?: boolean
  /** Software as a service: the work on it makes code of the body's own, which it controls. */
  readonly codeControlled?: boolean
}

/** One test of the manual. */
export type RecognitionTest = keyof RecognitionAnswers

const equipmentNote: Citation = {
  title: 'NHS South West London CCG, accounts 2020/21, note 1.13.1, restating the Group Accounting Manual',
  url: 'https://flipbooks.gs-cdn.co.uk/swl-ccg-annual-report-2020-21/182',
  read: '2026-11-29',
  verified: true,
}
const acquiredNote: Citation = {
  title:
    'Barking, Havering and Redbridge University Hospitals NHS Trust, annual report 2009, note 1.10 (intangible assets)',
  url: 'https://yumpu.com/en/document/view/31106752/bhrut-annual-report-2009-barking-havering-and-redbridge-/45',
  read: '2026-11-29',
  verified: true,
}
const generatedNote: Citation = {
  title: 'The Christie NHS Foundation Trust, accounts 2019-20, note 1.5.1 (internally-generated assets)',
  url: 'https://thechristie.cld.bz/The-Christie-NHS-FT-Annual-Report-Accounts-2019-20/186/',
  read: '2026-11-29',
  verified: true,
}
const serviceDecisions: Citation = {
  title:
    'IFRS Interpretations Committee, agenda decisions of March 2019 and April 2021 on cloud computing (read as others retell them)',
  url: 'https://www.ifrs.org/supporting-implementation/agenda-decisions/',
  verified: false,
}
const longerThanAYear: Citation = {
  title:
    'General knowledge: a non-current asset is one used for more than a year, intangibles included. The notes read ask it of equipment only',
  url: 'https://www.gov.uk/government/collections/department-of-health-group-accounting-guidance',
  verified: false,
}

const benefit = 'future economic benefits or service potential will probably come to the body'
const longer = 'it is expected to be used for more than one financial year'
const measured = 'its cost can be measured reliably'

/** The tests of each kind, in the order of the manual, in words, with their sources. */
export const recognitionTests: Readonly<
  Record<
    PurchaseKind,
    { readonly tests: readonly (readonly [RecognitionTest, string])[]; readonly citation: readonly Citation[] }
  >
> = /* @__PURE__ */ frozen({
  equipment: {
    tests: [
      ['heldForUse', 'it is held for use in delivering services or for administrative purposes'],
      ['futureBenefit', benefit],
      ['usedOverOneYear', longer],
      ['measurable', measured],
    ],
    citation: [equipmentNote],
  },
  acquiredIntangible: {
    tests: [
      ['identifiable', 'it could be sold by itself, or rests on contractual or other legal rights'],
      ['controlled', 'the body controls it, and can keep others from its benefits'],
      ['futureBenefit', benefit],
      ['usedOverOneYear', longer],
      ['measurable', measured],
    ],
    citation: [acquiredNote, longerThanAYear],
  },
  internallyGeneratedIntangible: {
    tests: [
      ['technicallyFeasible', 'it can technically be completed, so that it will be available for use'],
      ['intendedToComplete', 'it is meant to be completed and used'],
      ['ableToUse', 'the body is able to use it'],
      ['futureBenefit', `it is shown how ${benefit}`],
      ['resourcesAvailable', 'the technical, financial and other means to complete and use it are there'],
      ['usedOverOneYear', longer],
      ['measurable', 'what is spent on its development can be measured reliably, research apart'],
    ],
    citation: [generatedNote, longerThanAYear],
  },
  softwareService: {
    tests: [['codeControlled', 'configuring or customising it makes code of the body’s own, which the body controls']],
    citation: [serviceDecisions],
  },
})
