// Writes the JSON Schemas that the packages ship: of every section's input, of the report, and of what is read one by
// one.
import { packageNames, pluginOf } from '../packages.mjs'
import { writeOrCheck } from './write.mjs'

const write = (name, file, schema, check) =>
  writeOrCheck(
    `packages/${name}/schemas/${file}.json`,
    `${JSON.stringify({ $id: `https://unpkg.com/@imt/${name}/schemas/${file}.json`, ...schema }, null, 2)}\n`,
    check,
  )

export const schemas = async (sources, check) => {
  const { toolkit, reportSchema, ledgerLineSchema, depreciableAssetSchema, closeObjects, toJSONSchema } = sources
  const sections = Object.keys(toolkit.schema.shape.sections.shape)
  for (const name of packageNames.filter((name) => sections.includes(pluginOf(name))))
    await write(name, pluginOf(name), toolkit.jsonSchema(pluginOf(name)), check)
  for (const [file, schema] of [
    ['ledger-line', ledgerLineSchema],
    ['depreciable-asset', depreciableAssetSchema],
  ])
    await write(
      'finance',
      file,
      toJSONSchema(schema, { io: 'input', target: 'draft-2020-12', override: closeObjects() }),
      check,
    )
  await write('core', 'report', toJSONSchema(reportSchema, { target: 'draft-2020-12' }), check)
}
