import type { ServicingChannel } from './end-of-life.js'

/** What a record says about the operating system of a device: names and numbers as its source gives them. */
export interface OperatingSystem {
  /** `Windows`, `Windows 10`, `Windows Server 2016`, `iOS`. */
  readonly name: string
  /** Build or version as reported: `10.0.26100.2314`, or `22H2`. */
  readonly version?: string
  /** Edition as reported: `Pro`, `Enterprise`, `Enterprise LTSC`. Intune calls it `SkuFamily`. */
  readonly edition?: string
}

const iot = /\biot\b/i
const longTerm = /\blts[bc]\b|long[- ]term/i
const enterprise = /\b(?:enterprise|education|ent|edu)\b/i
const workstation = /\b(?:home|core|pro|professional|professionnel|se)\b/i

/** What an edition decides: its group, and its channel. `null` where the text does not say. */
export interface EditionReading {
  readonly group: 'workstation' | 'enterprise' | null
  readonly channel: ServicingChannel | null
}

/**
 * Returns what the words of an edition decide about support dates. "Pro Education" is a Pro edition, and SE has the
 * dates of Home and Pro.
 *
 * @param edition - edition as an inventory reports it
 * @example
 * ```ts
 * readEdition('Enterprise LTSC') // => { group: 'enterprise', channel: 'longTerm' }
 * readEdition('Pro Education') // => { group: 'workstation', channel: 'general' }
 * readEdition('') // => { group: null, channel: null }
 * ```
 */
export const readEdition = (edition: string): EditionReading => {
  const group = workstation.test(edition) ? 'workstation' : enterprise.test(edition) ? 'enterprise' : null
  if (longTerm.test(edition))
    return { group: group ?? 'enterprise', channel: iot.test(edition) ? 'iotLongTerm' : 'longTerm' }
  return { group, channel: group === null ? null : 'general' }
}
