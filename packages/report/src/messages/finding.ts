import { counted, grouped, longDate, type Accepted, type Citation, type Finding } from '@imt/core'
import { sentence } from './sentence.js'

/** A figure that would be another, and where. */
export interface ChangeWords {
  readonly from: string
  readonly to: string
  readonly place: string | undefined
}

/** What is said of findings, beside what their rules say. */
export const finding = {
  accepted: ({ role, until, reason, blocks }: Accepted): string => {
    const rest = blocks ? ' It is about personal data, so it stands in the way of publishing all the same.' : ''
    return `Accepted by ${role} until ${longDate(until)}: ${sentence(reason)}${rest}`
  },
  isAccepted: (): string => ' (accepted)',
  difference: ({ amount, unit }: NonNullable<Finding['difference']>): string => {
    const size = grouped(amount.replace(/^-/, ''))
    const words = {
      // Pence have two figures.
      gbp: `£${size.replace(/\.\d$/, '$&0')}`,
      wte: `${size} WTE`,
      percent: `${size} percentage points`,
      count: size,
      days: counted(Math.abs(Number(amount)), 'day'),
    } as const
    return words[unit]
  },
  changes: ({ changes }: { readonly changes: readonly ChangeWords[] }): string =>
    changes.map(({ from, to, place }) => `${from} to ${to}${place === undefined ? '' : ` at ${place}`}`).join(' and '),
  /** A source as it is cited; one that was not read itself says so. */
  citation: ({ title, provision, verified }: Citation): string =>
    `${title}${provision === undefined ? '' : `, ${provision}`}${verified ? '' : ' (source not verified)'}`,
  findingLine: (finding: {
    readonly level: string
    readonly rule: string
    readonly place: string | undefined
    readonly about: string | undefined
    readonly message: string
  }): string =>
    `${finding.level} ${finding.rule}${finding.place === undefined ? '' : `, ${finding.place}`}: ${finding.about === undefined ? '' : `${finding.about}: `}${finding.message}`,
  aboutThing: ({ about }: { readonly about: string }): string => `about ${about}`,
  /** A thing in front of what is said of it. */
  saidOf: ({ what, words }: { readonly what: string; readonly words: string }): string => `${what}: ${words}`,
  statedAndComputed: (figures: {
    readonly stated: string | undefined
    readonly computed: string | undefined
    readonly difference: string
  }): string => {
    const said = [
      ...(figures.stated === undefined || figures.stated === '' ? [] : [`stated ${figures.stated}`]),
      ...(figures.computed === undefined || figures.computed === '' ? [] : [`computed ${figures.computed}`]),
    ].join(', ')
    const words =
      said === '' ? `a difference of ${figures.difference}` : `${said}: a difference of ${figures.difference}`
    return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
  },
  proofOfRepair: ({ proof }: { readonly proof: string }): string => `Proof of the repair: ${proof}`,
  provedRepair: ({ changes, proof }: { readonly changes: string; readonly proof: string }): string =>
    `Proved repair: ${changes}. ${proof}`,
  wouldAgree: ({ changes, why }: { readonly changes: string; readonly why: string }): string =>
    `Would make the sums agree: ${changes} (${why})`,
  candidate: ({ changes, why }: { readonly changes: string; readonly why: string }): string => `${changes} (${why})`,
  anyOfThese: (): string => 'Any one of these would make the sums agree; the figures cannot tell which:',
  candidates: ({ count }: { readonly count: number }): string =>
    `${counted(count, 'change')} that would make the sums agree; the figures cannot tell which`,
  moreCandidates: ({ count }: { readonly count: number }): string => `${counted(count, 'more such change')}.`,
  restsOn: (): string => 'Rests on:',
  restsOnFigure: ({ text, place }: { readonly text: string; readonly place: string | undefined }): string =>
    place === undefined ? `Rests on ${text}` : `Rests on ${text} at ${place}`,
  restsOnFigures: ({ count }: { readonly count: number }): string => `Rests on ${counted(count, 'figure')}`,
  moreFigures: ({ count }: { readonly count: number }): string => `${counted(count, 'more figure')}.`,
  evidenceLeftOut: (): string =>
    'What findings rest on, and changes that would make sums agree, are not in this form: HTML and JSON have them.',
  evidence: ({ role, text }: { readonly role: string; readonly text: string }): string => `${role}: ${text}`,
  source: ({ citation, url }: { readonly citation: string; readonly url?: string | undefined }): string =>
    `Source: ${citation}${url === undefined ? '' : `, ${url}`}`,
  sourceThatOf: (): string => 'Source: that of ',
  findingNumber: ({ number }: { readonly number: string }): string => `finding ${number}`,
  sourceNotVerified: ({ all }: { readonly all: boolean }): string =>
    all ? ' (source not verified)' : ' (some not verified)',
  moreAbout: ({ rule }: { readonly rule: string }): string => `More: imt explain ${rule}`,
  fingerprint: ({ fingerprint }: { readonly fingerprint: string }): string => `Fingerprint: ${fingerprint}`,
  sameAt: ({ count }: { readonly count: number }): string => `The same at ${counted(count, 'more place')}`,
  moreLikeThese: ({ count }: { readonly count: number }): string => `${counted(count, 'more finding')} like these.`,
  moreLikeLast: ({ count }: { readonly count: number }): string =>
    `${counted(count, 'more finding')} like the last three`,
  moreAtCell: ({ count }: { readonly count: number }): string => ` and ${counted(count, 'more finding')}`,
  /** What stands above a table of the page: how many of its rows are shown. */
  tableShown: (table: {
    readonly name: string
    readonly shown: number
    readonly rows: number
    readonly left: number
  }): string =>
    `${table.name} (${counted(table.shown, 'row')} of ${grouped(table.rows)}: those with a mark and their neighbours${table.left === 0 ? '' : `; ${counted(table.left, 'more row')} with a mark cannot be shown`})`,
  tableOfSource: (table: {
    readonly source: string
    readonly number: number
    readonly caption: string | undefined
  }): string =>
    `${table.source}, table ${String(table.number)}${table.caption === undefined ? '' : `: ${table.caption}`}`,
} as const
