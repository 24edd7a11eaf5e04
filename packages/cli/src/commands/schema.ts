import { isRecord, reportSchema } from '@imt/core'
import { paragraph } from '@imt/report/terminal'
import * as z from 'zod'
import { exitCodes, type ExitCode } from '../exit-codes.js'
import type { Printer } from '../printer.js'
import { toolkit } from '../toolkit.js'
import type { SetUp } from './entry.js'

/** The schema of a key of an object, with all that it may refer to. */
const within = (schema: object, key: string): object | undefined => {
  const { properties, $schema, $defs }: Record<string, unknown> = { ...schema }
  const own = isRecord(properties) && Object.hasOwn(properties, key) ? properties[key] : undefined
  return isRecord(own)
    ? { ...($schema === undefined ? {} : { $schema }), ...own, ...($defs === undefined ? {} : { $defs }) }
    : undefined
}

const keysOf = (schema: object | undefined): readonly string[] => {
  const { properties }: Record<string, unknown> = { ...schema }
  return isRecord(properties) ? Object.keys(properties) : []
}

type Section = NonNullable<Parameters<typeof toolkit.jsonSchema>[0]>

const sections = (): readonly Section[] => keysOf(within(toolkit.jsonSchema(), 'sections')) as readonly Section[]

/** Every part that has a schema: the report, the publication, its sections and what these hold. */
const names = (): readonly string[] => [
  'report',
  'publication',
  ...sections().flatMap((section) => [
    section,
    ...keysOf(toolkit.jsonSchema(section))
      .filter((part) => part !== 'own')
      .map((part) => `${section}/${part}`),
  ]),
]

const schemaOf = (name: string): object | undefined => {
  if (name === 'report') return z.toJSONSchema(reportSchema, { target: 'draft-2020-12' })
  if (name === 'publication') return toolkit.jsonSchema()
  const [id = '', part, ...more] = name.split('/')
  const section = sections().find((each) => each === id)
  if (section === undefined || more.length > 0) return undefined
  const schema = toolkit.jsonSchema(section)
  return part === undefined ? schema : within(schema, part)
}

/** Prints the JSON Schema of a part, or lists the parts. */
export const schema = (part: string | undefined, isJson: boolean, printer: Printer): ExitCode => {
  if (part === undefined) {
    if (isJson) printer.json(names())
    else {
      const words = 'Parts that have a JSON Schema: imt schema PART prints one.'
      printer.out([...paragraph(words, 0), ...names().map((name) => `  ${name}`)].map((text) => ({ text })))
    }
    return exitCodes.clean
  }
  const found = schemaOf(part)
  if (found === undefined) {
    printer.err(
      `imt schema: there is no schema of ${JSON.stringify(part)}: there are ${names()
        .filter((name) => !name.includes('/'))
        .join(', ')}`,
      '"imt schema" lists them all.',
    )
    return exitCodes.usage
  }
  printer.json(found)
  return exitCodes.clean
}

/** `imt schema`. */
export const setUpSchema: SetUp = (command, { printer, finish }) => {
  command
    .argument('[part]', 'report, publication, a section such as finance, or a part of one such as finance/spend')
    .option('--json', 'a schema is JSON in any case; of the list, print JSON')
    .action((part: string | undefined, options: { readonly json?: boolean }) => {
      finish(schema(part, options.json === true, printer))
    })
}
