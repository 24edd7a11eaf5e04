const esm = `import { createModel } from '@imt/core'
import { finance } from '@imt/finance'
import { foi } from '@imt/foi'
import { estate } from '@imt/estate'
import { contracts } from '@imt/contracts'
import { crosscheck } from '@imt/crosscheck'
import { readCsv } from '@imt/tables'
import { docxReader } from '@imt/tables/docx'
import { markdownReader } from '@imt/tables/markdown'
import { odsReader } from '@imt/tables/ods'
import { pdfReader } from '@imt/tables/pdf'
import { xlsReader } from '@imt/tables/xls'
import { xlsxReader } from '@imt/tables/xlsx'
`

const body = `
const model = createModel({ plugins: [estate(), finance(), contracts(), foi(), crosscheck()] })
const csv = 'Cost Centre,Class,Staff Funded,Budget (£)\\nIT,PAY,4.60,"£5,400,190"\\nIT,NON-PAY,-,£1\\nGRAND TOTAL,TOTAL,4.60,"£5,500,191"\\n'
const report = model.check(model.recognise(readCsv(csv, { name: 'budget.csv' })), { asOf: '2026-11-23' })
console.log('reader', xlsReader.id)
console.log('reader', xlsxReader.id)
console.log('reader', pdfReader.id)
console.log('reader', markdownReader.id)
console.log('reader', docxReader.id)
console.log('reader', odsReader.id)
const found = report.findings.find(({ rule }) => rule === 'finance/total-mismatch')
console.log('GRAND TOTAL', found.computed.replace(/[£,]/g, ''))
`

const plugin = `import { definePlugin, defineRule, type Plugin, type Rule, type Section } from '@imt/core'
import * as z from 'zod'

export interface Travel { readonly trips: readonly { readonly to: string; readonly miles: number }[] }
const trip = z.object({ to: z.string(), miles: z.number() })
export const travelSchema: z.ZodType<Travel, Travel> = z.object({ trips: z.array(trip) })
export const travelSection: Section<'travel', typeof travelSchema> = { id: 'travel', schema: travelSchema }
export const tooFar: Rule<'travel/too-far'> = defineRule({
  code: 'travel/too-far',
  level: 'warning',
  band: 'usefulness',
  summary: 'A trip is long.',
  explain: 'A long trip needs a reason.',
  citation: [{ title: 'An invented policy', url: 'https://example.org/', verified: false }],
  reads: [travelSection],
  check: ({ travel }, run) => {
    travel.trips.forEach(({ to, miles }, index) => {
      const at = \`/sections/travel/trips/\${index}/miles\` as const
      run.checked(at)
      if (miles > 100) run.report({ at, message: to, key: ['trips', to] })
    })
  },
})
export interface TravelPlugin extends Plugin<'travel', typeof travelSchema, 'travel/too-far'> {}
export const travel = (): TravelPlugin =>
  definePlugin({ id: 'travel', section: travelSection, requires: [], rules: [tooFar], recognise: [] })
`

const typed = `import { createModel } from '@imt/core'
import { finance } from '@imt/finance'
import { travel } from './plugin.mjs'

declare const console: { log(text: string): void }

export const model = createModel({ plugins: [finance(), travel()] })
const reading = model.parse({ sections: { travel: { trips: [{ to: 'York', miles: 300 }] } } })
export const miles: number | undefined = reading.publication.sections.travel?.trips[0]?.miles
// @ts-expect-error -- there is no such section
export const nothing = reading.publication.sections.estate
const report = model.check(reading, { asOf: '2026-11-23', levels: { 'travel/too-far': 'error' } })
for (const { rule, at } of report.findings) console.log(\`\${rule} at \${at}\`)
`

/** Files of an invented consumer: each way of importing the packages, and a plugin written outside the repository. */
export const consumers: Readonly<Record<string, string>> = {
  'consumer.mjs': esm + body,
  'consumer.cjs': esm.replaceAll(/^import (.*) from ('.*')$/gm, 'const $1 = require($2)') + body,
  'plugin.mts': plugin,
  'consumer.mts': typed,
}
