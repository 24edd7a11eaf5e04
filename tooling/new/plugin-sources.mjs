import { toFillIn } from '../rules/sections.mjs'

/** The sources of a new plugin, but for its rule, by their place in its package. */
export const pluginSources = (name) => {
  const Name = `${name[0].toUpperCase()}${name.slice(1)}`
  return {
    'src/section.ts': `import {
  figureSchema,
  frozen,
  listSchema,
  ownFields,
  type Figure,
  type FigureInput,
  type ObjectSchema,
  type OwnFields,
  type Section,
} from '@imt/core'
import * as z from 'zod'

/** ${toFillIn}: what one entry is. */
export interface Entry extends OwnFields {
  readonly name: string
  readonly number: Figure
}
export interface EntryInput extends OwnFields {
  readonly name: string
  readonly number: FigureInput
}

/** ${toFillIn}: what a publication says about it, each part as it was published, or left out. */
export interface ${Name} extends OwnFields {
  readonly entries?: readonly Entry[]
}
export interface ${Name}Input extends OwnFields {
  readonly entries?: readonly EntryInput[]
}

const entry = z.object({
  ...ownFields,
  name: z.string().min(1, 'the name is missing'),
  number: figureSchema({ unit: 'count' }),
})

/** Schema of one entry. */
export const entrySchema: ObjectSchema<(typeof entry)['shape'], Entry, EntryInput> = entry

const parts = z.object({ ...ownFields, entries: z.exactOptional(listSchema(entrySchema)) })

/** Schema of the ${name} section. */
export const ${name}Schema: ObjectSchema<(typeof parts)['shape'], ${Name}, ${Name}Input> = parts

/** The token by which a rule says that it reads the ${name} section. */
export const ${name}Section: Section<'${name}', typeof ${name}Schema> = /* @__PURE__ */ frozen({
  id: '${name}',
  schema: ${name}Schema,
})
`,
    'src/entries/recognise-entries.ts': `import { matchColumns, readRows, type PartRecogniser } from '@imt/core'
import type { ${Name}Input } from '../section.js'

/** ${toFillIn}: the headings under which each column is published. */
const columns = { name: ['${toFillIn}: heading of names'], number: ['${toFillIn}: heading of numbers'] }

/** Recognises the table of entries by its headings. */
export const recogniseEntries: PartRecogniser<${Name}Input, 'entries'> = {
  part: 'entries',
  score: (block) => {
    if (block.kind !== 'table') return 0
    const { at } = matchColumns(block.headers, columns)
    return at.name !== undefined && at.number !== undefined ? 0.9 : 0
  },
  read: (blocks) => readRows(blocks, columns),
}
`,
    'src/plugin.ts': `import { definePlugin, type Plugin } from '@imt/core'
import { recogniseEntries } from './entries/recognise-entries.js'
import { rules, type ${Name}Code } from './rules/index.js'
import { ${name}Section, type ${name}Schema } from './section.js'

/** ${toFillIn}: what the plugin reads and checks. */
export interface ${Name}Plugin extends Plugin<'${name}', typeof ${name}Schema, ${Name}Code> {}

/** Returns the ${name} plugin. */
export const ${name} = (): ${Name}Plugin =>
  definePlugin({ id: '${name}', section: ${name}Section, requires: [], rules, recognise: [recogniseEntries] })
`,
    'src/index.ts': `export { ${name}, type ${Name}Plugin } from './plugin.js'
export type { ${Name}Code } from './rules/index.js'
export type { ${Name}, ${Name}Input, Entry, EntryInput } from './section.js'
`,
  }
}
