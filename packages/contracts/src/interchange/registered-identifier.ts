import { registeredSchemes } from './identifier-schemes.data.js'

/** A number of a register, and which register. */
export interface RegisteredIdentifier {
  readonly scheme: string
  readonly id: string
}

const withScheme = /^([A-Z]{2}-[A-Z]{2,12})-(\S+)$/

/** Registers of other countries are taken for what they say they are: `X` begins codes of no country. */
const isRegistered = (scheme: string): boolean =>
  scheme.startsWith('GB-') || scheme.startsWith('X') ? registeredSchemes.codes.includes(scheme) : true

/**
 * Reads an identifier of the form `GB-COH-01234567`. A company number of fewer than eight figures lost its noughts: it
 * is given with them. `undefined` where no register is named.
 */
export const registeredIdentifier = (text: string | undefined): RegisteredIdentifier | undefined => {
  const [, scheme, id] = withScheme.exec(text?.trim() ?? '') ?? []
  if (scheme === undefined || id === undefined || !isRegistered(scheme)) return undefined
  return { scheme, id: scheme === 'GB-COH' && /^\d{4,7}$/.test(id) ? id.padStart(8, '0') : id }
}
