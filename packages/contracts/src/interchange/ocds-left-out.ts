import { grouped, type Note } from '@imt/core'
import { filled } from '../register/cell-text.js'
import type { ContractEntry, ContractField } from '../register/schema.js'
import type { EntryCell } from './ocds-remark.js'

/** Cells that the standard has no place for. Owners and notes of the register are left out without a word. */
const notHeld: readonly ContractField[] = [
  'frameworkEnd',
  'valueOptions',
  'annualValue',
  'withVat',
  'withoutVat',
  'vatAmount',
  'commenced',
  'extensionAgreed',
  'extensionExercised',
  'noticePeriod',
  'review',
  'breakDate',
  'renewal',
  'recompetition',
  'terminationNotice',
]

/** What of a register the standard has no place for: one note for each field, at the first cell. */
export const leftOut = (entries: readonly ContractEntry[]): readonly Note<EntryCell>[] =>
  notHeld.flatMap((field) => {
    const cells = entries.flatMap((entry, index) => (filled(entry[field]) ? [index] : []))
    const [first] = cells
    if (first === undefined) return []
    const times = cells.length
    return [
      {
        code: 'fieldLeftOut',
        message: `"${field}" has no place in OCDS and was left out${times === 1 ? '' : `, ${grouped(times)} times`}`,
        params: { field, times },
        at: { entry: first, field },
      },
    ]
  })
