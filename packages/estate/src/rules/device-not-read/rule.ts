import { counted, defineRule, forCount, listed, type JsonPointer, type LeftOut, type Rule } from '@imt/core'
import { estateCitations } from '../citations.js'
import { noRecords, recordAt } from '../../finding-places.js'
import { estateSection } from '../../section.js'

/** So many devices are named in one finding. */
const most = 3

/** Finds cells of a list of devices that could not be read: each column told once. */
export const deviceNotRead: Rule<'estate/device-not-read'> = defineRule({
  code: 'estate/device-not-read',
  level: 'warning',
  band: 'validity',
  summary: 'Cells in a list of devices cannot be read.',
  explain:
    'A date that is on no calendar, a serial number that a spreadsheet has turned into a power of ten, a cost that is no amount: such a cell is left out of its record, and the checks that need it did not run on that device. The column is told once, with the first devices and how many there are.',
  citation: [estateCitations.cyberAssessmentFramework],
  reads: [estateSection],
  check: ({ estate: { records } }, run) => {
    if (records === undefined || records.length === 0) return run.notApplicable(noRecords)
    const groups = new Map<
      string,
      LeftOut<string> & { readonly cells: { readonly at: JsonPointer; readonly id: string }[] }
    >()
    records.forEach(({ id, notRead = [] }, index) => {
      run.checked(recordAt(index))
      notRead.forEach(({ at, code, why }, position) => {
        const key = JSON.stringify([at, why])
        const group = groups.get(key) ?? { at, code, why, cells: [] }
        groups.set(key, group)
        group.cells.push({ at: `${recordAt(index, 'notRead')}/${String(position)}`, id })
      })
    })
    for (const { at: column, code, why, cells } of groups.values()) {
      const [first, ...others] = cells.slice(0, most)
      if (first === undefined) continue
      const more = cells.length - most
      const devices = [first, ...others].map(({ id }) => id)
      run.report({
        at: first.at,
        message:
          code === 'quantityNotCounted'
            ? `Check the column "${column}": ${counted(cells.length, 'record')} (${listed(more > 0 ? [...devices, counted(more, 'more device')] : devices)}) ${forCount(cells.length, 'states', 'state')} a quantity above 1, and each is counted as one device. List each device in a row of its own, or publish a table of classes with quantities`
            : `${counted(cells.length, 'cell')} of the column "${column}" could not be read: ${why} (${listed(more > 0 ? [...devices, counted(more, 'more device')] : devices)}). The checks that need it did not run on ${forCount(cells.length, 'this device', 'these devices')}. Correct the column where the list is kept`,
        key: ['records', column, why],
        evidence: others.map(({ at, id }) => ({ at, role: 'corroborates', text: id })),
      })
    }
  },
})
