// Writes the JSON Schemas that the packages ship: of every section's input, of the report, and of what is read one by
// one.
import * as z from 'zod'
import { writeOrCheck } from './write.mjs'

const { toolkit } = await import('../../packages/cli/dist/index.js')
const { reportSchema } = await import('../../packages/core/dist/index.js')
const { depreciableAssetSchema, ledgerLineSchema } = await import('../../packages/finance/dist/index.js')

const withId = (id, schema) => `${JSON.stringify({ $id: id, ...schema }, null, 2)}\n`

export const schemas = (check) => {
  for (const section of ['estate', 'finance', 'contracts', 'foi'])
    writeOrCheck(
      `packages/${section}/schemas/${section}.json`,
      withId(`https://unpkg.com/@imt/${section}/schemas/${section}.json`, toolkit.jsonSchema(section)),
      check,
    )
  for (const [name, schema] of [
    ['ledger-line', ledgerLineSchema],
    ['depreciable-asset', depreciableAssetSchema],
  ]) {
    writeOrCheck(
      `packages/finance/schemas/${name}.json`,
      withId(
        `https://unpkg.com/@imt/finance/schemas/${name}.json`,
        z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' }),
      ),
      check,
    )
  }
  writeOrCheck(
    'packages/core/schemas/report.json',
    withId(
      'https://unpkg.com/@imt/core/schemas/report.json',
      z.toJSONSchema(reportSchema, { target: 'draft-2020-12' }),
    ),
    check,
  )
}
