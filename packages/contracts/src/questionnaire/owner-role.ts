const roles =
  /\b(?:managers?|management|heads?|directors?|directorate|officers?|leads?|leader|teams?|departments?|dept|chiefs?|cio|cto|cfo|procurement|officials?|analysts?|administrators?|coordinators?|secretary|services?|services desk|desk|it|ict|im&t|digital|informatics|governance|owners?|partners?|architects?|engineers?|buyers?|commercial|operations|office|group|board|pharmacists?|accountants?|finance)\b/i

/** What may be published of a contract's owner. */
export interface OwnerRole {
  /** The role as published; `null` where none is stated, or where it may be a name. */
  readonly role: string | null
  /** True where something is stated that does not read as a role: it may be a person's name. */
  readonly withheld: boolean
}

/**
 * Returns the role that answers for a contract, and withholds what may be a person's name or address: only words that
 * name a role are passed on.
 *
 * @param owner - the cell as published or held
 * @example
 * ```ts
 * ownerRole('Head of Digital Services') // => { role: 'Head of Digital Services', withheld: false }
 * ownerRole('Jane Smith') // => { role: null, withheld: true }
 * ownerRole('Jane Smith, Head of Digital') // => { role: null, withheld: true }
 * ```
 */
export const ownerRole = (owner: string | undefined): OwnerRole => {
  const text = owner?.trim() ?? ''
  if (text === '') return { role: null, withheld: false }
  // A name beside a role is a name: several parts must each read as a role.
  const parts = text
    .split(/[,;(/\u2013]| - /)
    .map((part) => part.replace(/\)$/, '').trim())
    .filter((part) => part !== '')
  const isRole =
    !text.includes('@') && !/\b(?:mr|mrs|ms|miss|dr|prof)\b\.?/i.test(text) && parts.every((part) => roles.test(part))
  return { role: isRole ? text : null, withheld: !isRole }
}
