import type { OperatingSystem } from './operating-system.js'

/** Names of paid updates: of Microsoft, Canonical and Red Hat. */
const named =
  /\b(?:esu|extended security updates?|esm|(?:extended|expanded) security maintenance|els|extended life[- ]?cycle support)\b/i
const ubuntu = /\bubuntu\b/i
const pro = /\bpro\b/i
/** That they could be bought, were not, or ran out, is no licence. */
const denied =
  /\b(?:no|not|non|without|un(?:paid|licen[cs]ed)|eligible|requir(?:e|es|ed)|needs?|needed|available|pending|planned|expired|ended|lapsed|tbc)\b/i

const bracketed = /\([^()]*\)/g
// bound: 300 characters, by withoutPaidUpdates.
const bare =
  /(?:[-–+/,&] ?|\b(?:with|on|plus|under) )?\b(?:esu|extended security updates?)\b(?: ?(?:licen[cs]ed?|enrolled|enabled|(?:year|yr|y) ?\d))*/gi

const without = (text: string): string =>
  text
    .slice(0, 300)
    .replace(bracketed, (words) => (named.test(words) ? ' ' : words))
    .replace(bare, ' ')
    .trim()

/**
 * Returns a system without the words for paid updates that stand in its name (`Windows 10 22H2 (ESU)`), and whether
 * these say that they are paid for. `Ubuntu Pro` keeps its name.
 */
export const withoutPaidUpdates = (
  system: OperatingSystem,
): { readonly system: OperatingSystem; readonly paidUpdates: boolean } => {
  const { name, version, edition } = system
  const all = [name, version, edition].map((text = '') => text.slice(0, 300)).join(' ')
  const isUbuntu = ubuntu.test(all) && pro.test(all)
  if (!isUbuntu && !named.test(all)) return { system, paidUpdates: false }
  return {
    system: {
      name: without(name),
      ...(version !== undefined && { version: without(version) }),
      ...(edition !== undefined && { edition: without(edition) }),
    },
    paidUpdates: !denied.test(all),
  }
}
