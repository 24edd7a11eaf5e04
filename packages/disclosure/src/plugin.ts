import { definePlugin, type Plugin } from '@imt/core'
import { recognisePassages, recogniseTables } from './content/recognise.js'
import { rules, type DisclosureCode } from './rules/index.js'
import { disclosureSection, type disclosureSchema } from './section.js'

/** The disclosure plugin: everything that a publication shows is looked through for what should not be shown. */
export interface DisclosurePlugin extends Plugin<'disclosure', typeof disclosureSchema, DisclosureCode> {}

/**
 * Returns the disclosure plugin. It claims every table and every passage of a file, whatever they are about: it is the
 * only plugin of its model, and another model checks what the publication says.
 *
 * @example
 * ```ts
 * const model = createModel({ plugins: [disclosure()] })
 * const table = { headings: ['Requested by'], rows: [['Jane Smith'], ['Ann Jones']] }
 * const reading = model.parse({ about: {}, sections: { disclosure: { tables: [table] } } })
 * const { findings } = model.check(reading, { asOf: '2026-11-28' })
 * findings[0]?.rule // => 'disclosure/person-named'
 * ```
 */
export const disclosure = (): DisclosurePlugin =>
  definePlugin({
    id: 'disclosure',
    section: disclosureSection,
    requires: [],
    rules,
    recognise: [recogniseTables, recognisePassages],
  })
