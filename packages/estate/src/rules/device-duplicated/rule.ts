import { counted, grouped, defineRule, listed, type Rule } from '@imt/core'
import { noRecords, recordAt } from '../../finding-places.js'
import { estateSection } from '../../section.js'
import { makerReader, type MakerReader } from '../../records/maker.js'
import { groupBySerial } from '../../summary/group-by-serial.js'
import { estateCitations } from '../citations.js'
import { nameRecords } from '../name-records.js'

/** The rule where makers go by names of a body's own. */
export const deviceDuplicatedUnder = (makerOf: MakerReader): Rule<'estate/device-duplicated'> =>
  defineRule({
    code: 'estate/device-duplicated',
    level: 'warning',
    band: 'accuracy',
    summary: 'Two records have the same serial number and count as one device.',
    explain:
      'A device that two systems know, or that was wiped and enrolled again, has several records and one serial number. Counted by records it counts twice. Join the records before counting, keeping the one last seen. Placeholders such as "To Be Filled By O.E.M." join nothing, and neither does a number that devices of two makers or two kinds share: estate/serial-shared names these.',
    citation: [estateCitations.cyberAssessmentFramework],
    reads: [estateSection],
    check: ({ estate: { records } }, run) => {
      if (records === undefined || records.length === 0) return run.notApplicable(noRecords)
      records.forEach((_, index) => {
        run.checked(recordAt(index))
      })
      const across: (readonly number[])[] = []
      for (const { serial, positions } of groupBySerial(records, makerOf).together) {
        // A register and an export both have a device: only within one file is it there twice.
        if (new Set(positions.map((position) => records[position]?.source)).size === positions.length) {
          across.push(positions)
          continue
        }
        const [first = 0, second = 0] = positions
        run.report({
          at: recordAt(second, 'serial'),
          // The serial number itself is not repeated: it identifies a device.
          message: `${counted(positions.length, 'record')} (${listed(nameRecords(records, positions))}) have one serial number. Join them before counting`,
          key: ['records', serial],
          evidence: positions
            .filter((position) => position !== second)
            .map((position) => ({
              at: recordAt(position, 'serial'),
              role: position === first ? 'corroborates' : 'conflicts',
              text: records[position]?.id ?? '',
            })),
        })
      }
      const [one] = across
      if (one === undefined) return
      const named = across.slice(0, 3).map((positions) => nameRecords(records, positions).join(' = '))
      const rest = across.length - named.length
      run.report({
        at: recordAt(one[1] ?? 0, 'serial'),
        level: 'note',
        message: `Check that ${counted(across.length, 'device')} of several files ${across.length === 1 ? 'is' : 'are'} counted once: ${across.length === 1 ? 'its records have' : 'the records of each have'} one serial number (${listed([...named, ...(rest > 0 ? [`${grouped(rest)} more`] : [])])})`,
        key: ['records', 'across sources'],
        evidence: across.slice(0, 3).map(([first = 0]) => ({
          at: recordAt(first, 'serial'),
          role: 'corroborates',
          text: records[first]?.id ?? '',
        })),
      })
    },
  })

/** Finds records that are one device. */
export const deviceDuplicated = deviceDuplicatedUnder(makerReader())
