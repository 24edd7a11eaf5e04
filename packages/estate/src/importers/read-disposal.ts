import { readStatus } from '../records/status-words.js'
import type { Row } from './row.js'

const yes = /^(?:y(?:es)?|true|x|✓|✔)(?:\b|$|\s)/i
const no = /^(?:n(?:o|ot? (?:yet|disposed))?|false|n\/?a|-+)$/i

/** A day behind a plain yes, `Yes 01/02/2024`; all other cells as they stand. */
export const withoutYes = (text: string): string => {
  const day = text.replace(/^(?:yes|y|true)\b[\s,:(–-]*(?:on )?/i, '')
  return day === text || !/\d/.test(day) ? text : day.replace(/\)$/, '')
}

/** Whether a cell that is no day says that a device was disposed of; `undefined` where it says neither. */
export const saysDisposed = (text: string): boolean | undefined =>
  no.test(text) ? false : yes.test(text) || readStatus(text) === 'retired' ? true : undefined

/** What a column of disposals says in words is where the device is, whatever else is recorded: it is not there. */
export const readDisposal = ({ draft, cell, heading }: Row): void => {
  const text = cell('disposed')
  if (text === '' || draft.disposed !== undefined || saysDisposed(text) !== true) return
  draft.status = 'retired'
  draft.statusText ??= `${heading('disposed')}: ${text}`
}
