import { governmentDepartments } from './government-departments.data.js'

const asWritten = (name: string): string =>
  name.replaceAll(',', ',?').replaceAll(' and ', ' (?:and|&) ').replaceAll("'", "['’]")

/** Of several names the longest is found: "Department of Health" begins that of its successor. */
const anyOf = (names: readonly string[]): string =>
  names
    .toSorted((one, other) => other.length - one.length)
    .map(asWritten)
    .join('|')

const named = /* @__PURE__ */ new RegExp(String.raw`\b(?:${anyOf(governmentDepartments)})\b`)

/** The government department that a text names, in its words. */
export const departmentIn = (text: string): string | undefined => named.exec(text)?.[0]
