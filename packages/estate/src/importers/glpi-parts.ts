import type { DeviceRecord } from '../records/device-record.js'
import { readSerial } from '../records/read-serial.js'
import { firstText, textOf, type Part, type Reading, type Sections } from './glpi-members.js'

/** A part of a device that is one by itself, if it has a serial number that identifies. */
const partOf = (
  reading: Reading,
  part: Part,
  id: string,
  assetType: string,
  names: { readonly model: readonly [string, string]; readonly manufacturer: string },
): readonly DeviceRecord[] => {
  const serial = readSerial(textOf(reading, part, 'serial') ?? '')
  if (!serial.ok) return []
  reading.members.take(part.whole, 'serial')
  const model = firstText(reading, [part, names.model[0]], [part, names.model[1]])
  const manufacturer = firstText(reading, [part, names.manufacturer])
  return [
    {
      id: `${id}/${serial.serial}`,
      source: 'glpi',
      serial: serial.serial,
      assetType,
      ...(manufacturer !== undefined && { manufacturer }),
      ...(model !== undefined && { model }),
    },
  ]
}

/** The chassis of a stack. One chassis by itself is the device. */
export const chassisOf = (reading: Reading, id: string, { components, network }: Sections): readonly DeviceRecord[] => {
  const parts = components.filter(({ whole }) => reading.members.look(whole, 'type') === 'chassis')
  if (parts.length < 2) return []
  const type = textOf(reading, network, 'type') ?? 'Networking'
  const found = parts.flatMap((part) =>
    partOf(reading, part, id, type, { model: ['model', 'description'], manufacturer: 'manufacturer' }),
  )
  return found.length < 2 ? [] : found
}

/** The monitors that have a serial number of their own. */
export const monitorsOf = (reading: Reading, id: string, { monitors }: Sections): readonly DeviceRecord[] =>
  monitors.flatMap((part) =>
    partOf(reading, part, id, 'Monitor', { model: ['name', 'caption'], manufacturer: 'manufacturer' }),
  )
