import { hostNameOf } from '../records/host-name.js'
import { readSerial } from '../records/read-serial.js'
import type { Row } from './row.js'

const damagedKey = /^\d(?:[.,]\d+)?E\+\d{1,2}$/i
const noTag = /^(?:no (?:asset )?tag|not (?:tagged|checked|known)|none|n\/?a|tbc|unknown|-+)$/i

const serialFaults = {
  damaged: 'serialDamaged',
  placeholder: 'serialPlaceholder',
  several: 'serialSeveral',
} as const

/**
 * What the device goes by: its serial number and tag, and an identifier, which is its `number` in the file if need be.
 */
export const readKeys = ({ at, draft, cell, tell }: Row, number: number): void => {
  const serialText = cell('serial')
  const serial = serialText === '' ? undefined : readSerial(serialText)
  if (serial?.ok === true) draft.serial = serial.serial
  else if (serial?.ok === false) tell(serialFaults[serial.fault], 'serial')
  const tagText = cell('assetTag')
  const tag = noTag.test(tagText) ? '' : tagText
  if (tag !== tagText) tell('keyPlaceholder', 'assetTag')
  if (tag !== '' && !damagedKey.test(tag)) draft.assetTag = tag
  else if (tag !== '') tell('keyDamaged', 'assetTag')
  const key = cell('id')
  const nameText = at.name === undefined ? '' : cell('name')
  const name = hostNameOf(nameText)
  if (name !== undefined) draft.name = name
  else if (nameText !== '' && at.name !== at.id) tell('nameNotKept', 'name')
  const id = draft.assetTag ?? (key === '' ? draft.serial : key)
  if (key !== '' && id !== key && (name === undefined || at.name !== at.id)) tell('keyNotKept', 'id')
  if (id === undefined) tell('keyMissing', at.assetTag === undefined ? 'id' : 'assetTag')
  draft.id = id ?? `record ${String(number)}`
}
