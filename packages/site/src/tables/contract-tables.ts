import { internalFields } from '../content/public-fields.data.js'
import { objectsOf, textOf, type JsonObject } from '../content/json.js'
import { textCell } from './cells.js'
import { byTable, captioned, numbered, stated, type Placed } from './grouped-rows.js'
import type { ShownTable } from './shown-table.js'

/** Columns of a register, in the order in which a page shows them; what any row states is shown. */
const columns: readonly (readonly [key: string, heading: string])[] = [
  ['supplier', 'Supplier'],
  ['reference', 'Reference'],
  ['category', 'Category'],
  ['description', 'Description'],
  ['route', 'How it was bought'],
  ['framework', 'Framework'],
  ['value', 'Value (as published)'],
  ['annualValue', 'Value each year (as published)'],
  ['valueVat', 'VAT in the value'],
  ['withoutVat', 'Value without VAT (as published)'],
  ['vatAmount', 'VAT (as published)'],
  ['withVat', 'Value with VAT (as published)'],
  ['awarded', 'Awarded'],
  ['signed', 'Signed'],
  ['commenced', 'Procurement began'],
  ['period', 'Period'],
  ['start', 'Start'],
  ['end', 'End'],
  ['term', 'Term'],
  ['revisedEnd', 'Revised end'],
  ['extension', 'Options to extend'],
  ['extensionAgreed', 'Extensions agreed'],
  ['extensionExercised', 'Extensions taken up'],
  ['maximumEnd', 'Latest end'],
]
const named = Object.entries(internalFields).flatMap(([field, heading]): (readonly [string, string])[] => {
  const key = /^contracts\/register\/(\w+)$/.exec(field)?.[1]
  return key === undefined ? [] : [[key, heading]]
})
const all = [...columns, ...named]

const registerTable = (rows: readonly Placed[], index: number, count: number): ShownTable => {
  const keys = stated(
    rows,
    all.map(([key]) => key),
  )
  const shown = all.filter(([key]) => keys.includes(key))
  return {
    id: numbered('contracts', index, count),
    caption: captioned('Contracts', index, count),
    columns: [{ heading: 'Contract' }, ...shown.map(([, heading]) => ({ heading }))],
    rows: rows.map(({ row, index: place }) => {
      const at = `/sections/contracts/register/${String(place)}`
      const name = ['title', 'description', 'reference', 'supplier'].find((key) => textOf(row[key]).trim() !== '')
      return {
        cells: [
          textCell(name === undefined ? '' : row[name], `${at}/${name ?? 'title'}`),
          ...shown.map(([key]) => textCell(row[key], `${at}/${key}`)),
        ],
      }
    }),
  }
}

/** The contracts of a register, as they were published. */
export const contractTables = (contracts: JsonObject): readonly ShownTable[] => {
  const registers = byTable(objectsOf(contracts['register']))
  return registers.map((rows, index) => registerTable(rows, index, registers.length))
}
