import * as z from 'zod'
import type { Report } from './report.js'

const pointer = z.templateLiteral([z.literal('/'), z.string()]).or(z.literal(''))
const day = z
  .templateLiteral([z.number(), '-', z.number(), '-', z.number()])
  .meta({ description: 'A calendar day, YYYY-MM-DD.' })
const code = z.templateLiteral([z.string(), '/', z.string()])
const positive = z.number().int().positive()

const location = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('html'),
    source: z.string(),
    line: positive,
    column: positive,
    table: z.exactOptional(positive),
    row: z.exactOptional(positive),
    cell: z.exactOptional(positive),
  }),
  z.object({
    kind: z.literal('csv'),
    source: z.string(),
    line: positive,
    column: positive,
    record: positive,
    field: positive,
  }),
  z.object({ kind: z.literal('sheet'), source: z.string(), sheet: z.string(), a1: z.string() }),
  z.object({
    kind: z.literal('page'),
    source: z.string(),
    page: positive,
    line: positive,
    cell: z.exactOptional(positive),
  }),
  z.object({ kind: z.literal('text'), source: z.string(), line: positive, column: positive }),
  z.object({
    kind: z.literal('json'),
    source: z.string(),
    pointer,
    line: z.exactOptional(positive),
    column: z.exactOptional(positive),
  }),
  z.object({
    kind: z.literal('other'),
    source: z.string(),
    format: z.string(),
    within: z.exactOptional(z.string()),
    line: z.exactOptional(positive),
    column: z.exactOptional(positive),
  }),
])

const level = z.enum(['error', 'warning', 'note'])
const count = z.number().int().nonnegative()
const change = z.object({ at: pointer, location: z.exactOptional(location), from: z.string(), to: z.string() })
const citation = z.object({
  title: z.string(),
  provision: z.exactOptional(z.string()),
  url: z.string(),
  read: z.exactOptional(day),
  verified: z.boolean(),
})

const finding = z.object({
  rule: code,
  level,
  band: z.enum(['validity', 'accuracy', 'usefulness', 'disclosure']),
  at: pointer,
  location: z.exactOptional(location),
  message: z.string(),
  about: z.exactOptional(z.string()),
  stated: z.exactOptional(z.string()),
  computed: z.exactOptional(z.string()),
  difference: z.exactOptional(
    z.object({
      amount: z.string(),
      unit: z.enum(['gbp', 'wte', 'count', 'percent', 'days']),
      percent: z.exactOptional(z.number()),
    }),
  ),
  evidence: z.exactOptional(
    z.array(
      z.object({
        at: pointer,
        location: z.exactOptional(location),
        role: z.enum(['total', 'addend', 'corroborates', 'conflicts']),
        text: z.string(),
      }),
    ),
  ),
  repair: z.exactOptional(change.extend({ proof: z.string(), confidence: z.literal('unique') })),
  candidates: z.exactOptional(z.array(z.object({ changes: z.array(change), why: z.string() }))),
  citation: z.exactOptional(z.array(citation)),
  fingerprint: z.string(),
  accepted: z.exactOptional(z.object({ reason: z.string(), role: z.string(), until: day, blocks: z.boolean() })),
})

const coverage = z.object({
  source: z.string(),
  table: z.exactOptional(positive),
  title: z.exactOptional(z.string()),
  readAs: z.string().nullable(),
  leftOutOf: z.exactOptional(z.string()),
  rows: z.object({ read: count, leftOut: count }),
  columns: z.object({ used: z.array(z.string()), unused: z.array(z.string()) }),
  figures: z.object({ checked: count, inNoRelation: count, notRead: count }),
  relations: count,
  withinRounding: z.exactOptional(positive),
  totals: z.object({ checked: count, failed: count, notChecked: count }),
  places: z.exactOptional(
    z.object({ checked: z.array(location), inNoRelation: z.array(location), notRead: z.array(location) }),
  ),
  summary: z.exactOptional(z.array(z.object({ label: z.string(), text: z.string() }))),
  totalsNotChecked: z.exactOptional(
    z.array(
      z.object({
        label: z.string(),
        text: z.string(),
        because: z.enum([
          'tableNotRead',
          'tableLeftOut',
          'cellNotRead',
          'unreadable',
          'partOnly',
          'tableTooLarge',
          'searchEnded',
          'noRelation',
        ]),
        location: z.exactOptional(location),
      }),
    ),
  ),
})

/** Schema of a report: what `imt check --format json` prints, and what its published JSON Schema is made from. */
export const reportSchema: z.ZodType<Report, unknown> = z.object({
  asOf: day,
  configuration: z.exactOptional(z.string()),
  settings: z.exactOptional(z.string()),
  version: z.exactOptional(z.string()),
  readOn: z.exactOptional(day),
  statement: z.exactOptional(z.string()),
  summary: z.object({
    error: count,
    warning: count,
    note: count,
    applied: count,
    passed: count,
    notApplicable: count,
    accepted: z.exactOptional(z.object({ error: count, warning: count, note: count })),
    known: z.exactOptional(z.object({ error: count, warning: count, note: count })),
  }),
  rules: z.array(
    z.object({
      code,
      outcome: z.enum(['passed', 'failed', 'notApplicable']),
      applied: count,
      passed: count,
      reason: z.exactOptional(z.string()),
    }),
  ),
  findings: z.array(finding),
  read: z.array(coverage),
  textNotRead: z.exactOptional(
    z.array(z.object({ source: z.string(), passages: positive, figures: positive, first: z.array(location) })),
  ),
  unlisted: z.exactOptional(z.array(z.object({ rule: code, level, count: positive }))),
  inPieces: z.exactOptional(z.array(z.object({ source: z.string(), at: pointer, rows: count, leftOut: count }))),
  baseline: z.exactOptional(
    z.object({
      name: z.string(),
      known: count,
      gone: z.array(finding),
      notLookedAt: z.array(z.object({ finding, why: z.string() })),
      remarks: z.array(z.string()),
    }),
  ),
})
