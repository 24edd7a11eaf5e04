import { counted, defineRule, grouped, listed, type Rule } from '@imt/core'
import { noRecords, recordAt } from '../../finding-places.js'
import { isCertifiedWiped, stateOf } from '../../records/device-state.js'
import { deviceStates, type LifecycleStatus } from '../../records/device-states.data.js'
import { estateSection } from '../../section.js'
import { estateCitations } from '../citations.js'

/** States in which nobody of the body has the device in use, and what it stores may be read by somebody else. */
const outOfHand: readonly LifecycleStatus[] = ['lost', 'stolen', 'awaitingDisposal']
const mostEvidence = 20

/** Finds devices that are lost, stolen or awaiting disposal and not certified wiped. */
export const notCertifiedWiped: Rule<'estate/not-certified-wiped'> = defineRule({
  code: 'estate/not-certified-wiped',
  level: 'note',
  band: 'usefulness',
  summary: 'Devices are lost, stolen or awaiting disposal, and no certificate that they were wiped is recorded.',
  explain:
    'A device that is lost, stolen or waits to be disposed of is no longer counted as held, but what it stores is still the concern of the body until it is known to be wiped. A day of wiping or a certificate, one of each device, settles it. A device that was encrypted, or wiped from afar, is settled by a record of that. Where the list has columns for the wiping, devices that were disposed of without either are told as well.',
  citation: [estateCitations.cyberAssessmentFramework],
  reads: [estateSection],
  check: ({ estate: { records } }, run) => {
    if (records === undefined || records.length === 0) return run.notApplicable(noRecords)
    // Of what was disposed of something can be said only where the list says of any device that it was wiped.
    const told = records.some(({ wiped, wipeCertificate }) => wiped !== undefined || wipeCertificate !== undefined)
    const states = told ? [...outOfHand, 'retired'] : outOfHand
    const open = new Map<LifecycleStatus, number[]>()
    records.forEach((record, index) => {
      const asOf = run.asOfAt(recordAt(index))
      const state = stateOf(record, asOf)
      if (!states.includes(state)) return
      run.checked(recordAt(index, 'status'))
      if (isCertifiedWiped(record, asOf)) return
      const list = open.get(state)
      if (list === undefined) open.set(state, [index])
      else list.push(index)
    })
    const positions = [...open.values()].flat()
    const [first] = positions
    if (first !== undefined) {
      const words = [...open].map(([state, list]) => `${grouped(list.length)} ${deviceStates[state].words}`)
      run.report({
        at: recordAt(first, 'status'),
        message: `Check whether ${counted(positions.length, 'device')} (${listed(words)}) ${positions.length === 1 ? 'was' : 'were'} wiped: no day and no certificate of it is recorded. Record either, or what else protects the data, such as encryption`,
        key: ['records', 'not certified wiped'],
        evidence: positions.slice(0, mostEvidence).map((position) => ({
          at: recordAt(position, 'status'),
          role: 'conflicts',
          text: records[position]?.id ?? '',
        })),
      })
    }
    run.notApplicable('no device is lost, stolen or awaiting disposal')
  },
})
