import { counted } from '@imt/core'
import type { FleetReadiness, ReadinessNeed } from '@imt/estate'
import type { AnswerTable } from '../answer.js'

/** What a requirement is called where it is not recorded. */
const names: Readonly<Record<string, string>> = {
  processorBits: 'whether the processor is 64-bit',
  processorSupported: 'whether the processor is supported',
  cores: 'cores of the processor',
  clockGhz: 'speed of the processor',
  memoryGb: 'memory',
  storageGb: 'storage',
  firmware: 'UEFI firmware',
  secureBoot: 'Secure Boot',
  tpm: 'version of the trusted platform module',
  directX12: 'DirectX 12 graphics',
}

const rowsOf = (standing: string, needs: readonly ReadinessNeed[]): readonly (readonly string[])[] =>
  needs.map(({ what, devices }) => [standing, names[what] ?? what, String(devices)])

/** Which devices can move to Windows 11, and what stands in the way of the others. */
export const readinessTable = (
  { states, reasons, missing, toDo, leftOut }: FleetReadiness,
  hasList: boolean,
): AnswerTable => ({
  name: 'windows-11',
  title: 'What can move to Windows 11',
  headers: ['Standing', 'What', 'Devices'],
  types: ['text', 'text', 'number'],
  rows: [
    ['can move', '', String(states.eligible.devices)],
    ['cannot move', '', String(states.ineligible.devices)],
    ['not known', '', String(states.undetermined.devices)],
    ...rowsOf('not met', reasons),
    ...rowsOf('not recorded', missing),
    ...rowsOf('to do before', toDo),
  ],
  remarks: [
    `One requirement that is not met is enough, and a device may stand under several. Left out: ${counted(leftOut.onWindows11, 'device')} on Windows 11, ${counted(leftOut.otherSystem, 'server or device on another system', 'servers or devices on other systems')}, ${counted(leftOut.notRecorded, 'device')} of which neither a system nor what it is built of is recorded, ${counted(leftOut.gone, 'device')} planned, retired or certified wiped.${hasList ? '' : ' No processor is known to be supported: give those that are as `processors` in the settings.'}`,
  ],
})
