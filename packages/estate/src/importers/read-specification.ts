import type { DeviceSpecification } from '../support/device-specification.js'
import type { DeviceField } from './export-format.js'
import type { Row } from './row.js'

/** What is read into the specification of a device. */
export const specificationFields = [
  'processor',
  'cores',
  'memory',
  'storage',
  'firmware',
  'secureBoot',
  'tpm',
] as const satisfies readonly DeviceField[]

const saysNothing = /^(?:n\/?a|not (?:known|recorded|reported|applicable)|unknown|tbc|-+|\?)$/i

/** A size as a tool prints it; of a bare figure the heading says what it counts: `Memory (MB)`. */
const sizeIn = (text: string, heading: string): string => {
  const [, unit] = /[\s(_]([kmgt]i?b)\b\)?\s*$/i.exec(heading) ?? []
  return unit !== undefined && /^[\d.,]+$/.test(text) ? `${text} ${unit}` : text
}

/** Reads what a device is built of. What its cells mean is for who judges it: none is left out as unreadable here. */
export const readSpecification = ({ draft, cell, heading }: Row): void => {
  const said = (field: DeviceField): string | undefined => {
    const text = cell(field)
    return text === '' || saysNothing.test(text) ? undefined : text
  }
  const [processor, memory, storage, firmware] = [said('processor'), said('memory'), said('storage'), said('firmware')]
  const [secureBoot, tpm, cores] = [said('secureBoot'), said('tpm'), said('cores')]
  const specification: DeviceSpecification = {
    ...(processor !== undefined && { processor }),
    ...(cores !== undefined && /^\d{1,3}$/.test(cores) && { cores: Number(cores) }),
    ...(memory !== undefined && { memoryGb: sizeIn(memory, heading('memory')) }),
    ...(storage !== undefined && { storageGb: sizeIn(storage, heading('storage')) }),
    ...(firmware !== undefined && { firmware }),
    ...(secureBoot !== undefined && { secureBoot }),
    ...(tpm !== undefined && { tpm }),
  }
  if (Object.keys(specification).length > 0) draft.specification = specification
}

/** A day to which updates are paid says that they are. */
export const readPaidUpdates = ({ draft }: Row): void => {
  if (draft.extendedUpdatesTo !== undefined) draft.mitigation ??= 'extendedUpdates'
}
