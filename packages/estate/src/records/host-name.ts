/** A name that tells one computer from the others in a network: letters, figures and hyphens, a figure among them. */
const hostName = /^(?=[A-Z-]*\d)[A-Z\d][A-Z\d-]{2,62}$/

/**
 * Returns the name of a device in its network, in capitals and without its domain; `undefined` for a name that is none
 * (`Jo's iPad`), or that many have (`LAPTOP`). Active Directory writes `PC-0042$` of the account of `PC-0042`.
 *
 * @param text - the cell as exported
 * @example
 * ```ts
 * hostNameOf('pc-0042.trust.local') // => 'PC-0042'
 * hostNameOf('iPhone') // => undefined
 * ```
 */
export const hostNameOf = (text: string): string | undefined => {
  const dot = text.indexOf('.')
  const name = (dot < 0 ? text : text.slice(0, dot)).replace(/\$$/, '').toUpperCase()
  return hostName.test(name) ? name : undefined
}
