import { defineRule, counted, type Rule } from '@imt/core'
import { estateCitations } from '../citations.js'
import { readSerial } from '../../records/read-serial.js'
import { estateSection } from '../../section.js'
import { noRecords, recordAt } from '../../finding-places.js'

/** Finds records that are one device. */
export const deviceDuplicated: Rule<'estate/device-duplicated'> = defineRule({
  code: 'estate/device-duplicated',
  level: 'warning',
  band: 'accuracy',
  summary: 'Two records have the same serial number and count as one device.',
  explain:
    'A device that two systems know, or that was wiped and enrolled again, has several records and one serial number. Counted by records it counts twice. Join the records before counting, keeping the one last seen. Placeholders such as "To Be Filled By O.E.M." join nothing.',
  citation: [estateCitations.cyberAssessmentFramework],
  reads: [estateSection],
  check: ({ estate: { records } }, run) => {
    if (records === undefined || records.length === 0) return run.notApplicable(noRecords)
    const groups = new Map<string, number[]>()
    records.forEach(({ serial }, index) => {
      run.checked(recordAt(index))
      const read = serial === undefined ? undefined : readSerial(serial)
      if (read?.ok !== true) return
      const group = groups.get(read.serial)
      if (group === undefined) groups.set(read.serial, [index])
      else group.push(index)
    })
    for (const [serial, positions] of groups) {
      const [first = 0, second] = positions
      if (second === undefined) continue
      run.report({
        at: recordAt(second, 'serial'),
        // The serial number itself is not repeated: it identifies a device.
        message: `${counted(positions.length, 'record')} (${positions.map((position) => `${records[position]?.source ?? ''} ${records[position]?.id ?? ''}`).join(', ')}) have one serial number. Join them before counting`,
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
  },
})
