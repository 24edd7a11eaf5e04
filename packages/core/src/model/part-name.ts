import type { Named } from './verify-reading.js'

/** Returns what a finding calls a part: the section, and the part in brackets. */
export const partOf = ({ section, part }: Named): string => `${section} (${part})`
