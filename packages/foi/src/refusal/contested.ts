import type { NeitherId } from '../exemptions/exemption.js'

/**
 * Provisions to neither confirm nor deny of which authorities differ whether they are absolute: section 2(3) names
 * section 40(1) and (2), and not subsections (5A) and (5B). A tribunal of first instance took (5B)(a)(i) to be qualified
 * (Dunhill v Information Commissioner and Bolton NHS Foundation Trust [2025], persuasive, not binding); the guidance of
 * the Information Commissioner calls both absolute. A notice under them may weigh the public interest, and says neither
 * that they are absolute nor that they are qualified.
 */
const contested = ['s40(5A)', 's40(5B)(a)(i)'] as const satisfies readonly NeitherId[]

/** A provision to neither confirm nor deny of which authorities differ whether it is absolute. */
export type ContestedNeitherId = (typeof contested)[number]

/** True for these, and for section 40(5B) cited without its limb. */
export const isContestedNeither = (id: string): boolean =>
  (contested as readonly string[]).includes(id) || id === 's40(5)' || id === 's40(5B)' || id === 's40(5B)(a)'
