import type { Finding, Report } from '@imt/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publicChecks } from './checks/public-checks.data.js'
import { internalFields, publicFields, publicLogFields } from './content/public-fields.data.js'
import { publicSite } from './public-site.js'

const asOf = '2026-11-29' as const
/** A word that stands for a fact of the inside: wherever it comes out, it was let out. */
const secret = 'q7-secret-fact'
const wordsAround = fc.string({ maxLength: 12 }).map((text) => `${text} ${secret}`)

/** Names that are no public ones of any part: those of registers, and any others. */
const insideNames = fc.oneof(
  fc.constantFrom(
    ...Object.keys(internalFields).flatMap((field) => field.split('/').slice(2)),
    'own',
    'records',
    'serial',
    'supportStatus',
    'encrypted',
    'lastSeen',
    'letters',
    'ledger',
    'noticeBy',
  ),
  fc.string({ minLength: 1, maxLength: 8 }).map((name) => `x-${name}`),
)
const isPublic = (section: string, part: string, name: string): boolean =>
  (publicFields[section]?.[part] ?? []).includes(name) || publicLogFields.includes(name)

const parts = Object.entries(publicFields).flatMap(([section, named]) =>
  Object.keys(named).map((part) => [section, part] as const),
)

/** A publication with secrets in fields that are not public, in parts and sections that are not, and in own fields. */
const publication = fc
  .array(
    fc.record({
      place: fc.constantFrom(...parts),
      row: fc.dictionary(insideNames, wordsAround, { maxKeys: 5 }),
      part: insideNames,
      section: insideNames,
      text: wordsAround,
    }),
    { maxLength: 6 },
  )
  .map((drafts) => {
    const sections: Record<string, Record<string, unknown>> = {}
    for (const { place, row, part, section, text } of drafts) {
      const [name, known] = place
      const inside = Object.fromEntries(Object.entries(row).filter(([key]) => !isPublic(name, known, key)))
      const asRow = { ...inside, own: { note: text } }
      const before = sections[name]?.[known]
      sections[name] = {
        ...sections[name],
        [known]: ['standing', 'log', 'statistics', 'conventions'].includes(known)
          ? { ...asRow, entries: [asRow] }
          : [...(Array.isArray(before) ? (before as readonly unknown[]) : []), asRow],
        ...(Object.hasOwn(publicFields[name] ?? {}, part) ? {} : { [part]: [{ text }] }),
      }
      if (!Object.hasOwn(publicFields, section)) sections[section] = { all: text }
    }
    return { about: {}, sections }
  })

const finding = fc
  .record({
    rule: fc.constantFrom(
      'estate/out-of-support',
      'contracts/notice-date-near',
      'contracts/break-notice-near',
      'foi/response-overdue',
      'disclosure/person-named',
      'tables/hidden-content',
      'own/rule-of-a-plugin',
    ),
    message: wordsAround,
    about: wordsAround,
  })
  .map(({ rule, message, about }): Finding => ({
    rule: rule as Finding['rule'],
    level: 'warning',
    band: 'usefulness',
    at: '/sections/estate/classes/0',
    message,
    about,
    stated: about,
    computed: message,
    fingerprint: '0',
    location: { kind: 'text', source: `${secret}.txt`, line: 1, column: 1 },
    accepted: { role: about, reason: message, until: '2027-01-01', blocks: false },
  }))

/** A finding that all may see, of which only the names of files and who accepted it are secret. */
const shownFinding = fc.constantFrom(...publicChecks).map((rule): Finding => ({
  rule: rule as Finding['rule'],
  level: 'error',
  band: 'validity',
  at: '/sections/finance/revenue/0/budget',
  message: `The total in in/${secret}.csv is £1 more than its parts.`,
  fingerprint: '1',
  location: { kind: 'csv', source: `in/${secret}.csv`, line: 1, column: 1, record: 1, field: 1 },
  repair: {
    at: '/sections/finance/revenue/0/budget',
    from: '£2',
    to: '£1',
    proof: `It is the only change in ${secret}.csv.`,
    confidence: 'unique',
  },
  accepted: { role: secret, reason: secret, until: '2027-01-01', blocks: false },
}))

const reportOf = (findings: readonly Finding[]): Report => ({
  asOf,
  configuration: secret,
  summary: { error: 0, warning: 0, note: 0, applied: 1, passed: 1, notApplicable: 0 },
  rules: [],
  findings,
  read: [
    {
      source: `in/${secret}.csv`,
      table: 1,
      title: secret,
      readAs: 'estate/records',
      rows: { read: 1, leftOut: 0 },
      columns: { used: [secret], unused: [secret] },
      figures: { checked: 0, inNoRelation: 0, notRead: 0 },
      relations: 0,
      totals: { checked: 0, failed: 0, notChecked: 0 },
    },
  ],
})

const fact = fc.constantFrom(...Object.keys(internalFields)).map((field) => ({
  field,
  title: secret,
  headers: [secret],
  rows: [[secret]],
  remarks: [secret],
}))

describe('a public site', () => {
  it('holds no fact of the inside in any of its bytes', () => {
    fc.assert(
      fc.property(
        publication,
        fc.array(fc.oneof(finding, shownFinding), { maxLength: 4 }),
        fc.array(fact, { maxLength: 3 }),
        fc.boolean(),
        (given, findings, facts, isExample) => {
          const files = publicSite(given, {
            body: { name: 'Invented Trust' },
            asOf,
            report: reportOf(findings),
            facts,
            baseUrl: 'https://example.org/',
            ...(isExample ? { banner: 'Example' } : {}),
          })
          for (const { path, content } of files) {
            expect(typeof content === 'string' && content.includes(secret), path).toBe(false)
            expect(path).not.toContain(secret)
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('shows a fact whose field is disclosed, with the reason, and no other', () => {
    fc.assert(
      fc.property(fact, fc.constantFrom(...Object.keys(internalFields)), (given, field) => {
        const files = publicSite(
          { about: {}, sections: {} },
          {
            body: { name: 'Invented Trust' },
            asOf,
            report: reportOf([]),
            facts: [given],
            disclosed: [{ field, reason: 'The board publishes it' }],
          },
        )
        const isShown = files.some(({ content }) => typeof content === 'string' && content.includes(secret))
        expect(isShown).toBe(given.field === field)
      }),
      { numRuns: 60 },
    )
  })
})
