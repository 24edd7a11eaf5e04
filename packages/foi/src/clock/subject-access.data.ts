import { frozen, type Citation, type IsoDate } from '@imt/core'

/** What the time for subject access rests on: not verified, since Article 12A was not read. */
export interface SubjectAccessLaw {
  readonly months: number
  /** With an extension, from the same first day. */
  readonly extendedMonths: number
  /** The version of the law that the numbers are of. */
  readonly textAsAt: IsoDate
  readonly citation: readonly Citation[]
}

/** One month, and three with an extension; not verified for want of Article 12A. */
export const subjectAccessLaw: SubjectAccessLaw = /* @__PURE__ */ frozen({
  months: 1,
  extendedMonths: 3,
  textAsAt: '2026-02-05',
  citation: [
    {
      title: 'UK General Data Protection Regulation',
      provision: 'Art. 12(3), and Art. 12A since 5 February 2026',
      url: 'https://www.legislation.gov.uk/eur/2016/679/article/12',
      read: '2026-11-28',
      verified: false,
    },
    {
      title:
        'Information Commissioner: how to deal with a subject access request (the day of receipt and the next working day)',
      url: 'https://ico.org.uk/global/sar-checklist-for-smes/i-need-to-complete-a-sar',
      read: '2026-11-29',
      verified: true,
    },
  ],
})
