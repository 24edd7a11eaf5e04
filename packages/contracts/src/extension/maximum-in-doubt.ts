import { counted, type Parsed } from '@imt/core'
import type { Extension } from './extension.js'
import type { ExtensionReadings } from './parse-extension.js'
import type { Placed } from './roles.js'

/** "Option to extend up to a maximum of 5 years": nothing says whether of the extension or of the whole. */
// bound: 2,000 characters, by parseExtension
const upToMost =
  /\b(?:exten(?:d|ded|dable|dible|sions?)|renew(?:ed|able|als?)?|prolong(?:ed)?)\b(?:(?! for\b| by\b)[^.;,()\d]){0,40} up to (?:(?:an? )?(?:overall |absolute )?max(?:imum)?\.?(?: of)? )?$/

/**
 * Adds to the reading of a term what else the most that is stated beside it may be: `2 years with the option to extend
 * up to a maximum of 5 years` lets it last 7 years, or 5 in all. A most that is no longer than the term is that of the
 * extensions.
 */
export const withMaximumInDoubt = (
  parsed: Parsed<ExtensionReadings>,
  placed: readonly Placed[],
  plain: string,
): Parsed<ExtensionReadings> => {
  if (!parsed.ok || parsed.value.length > 1) return parsed
  const [own] = parsed.value
  const { initialMonths, maximumExtensionMonths, statedMaximumMonths } = own
  const most = placed.find(
    ({ role, kind, start }) => role === 'extension' && kind === 'single' && upToMost.test(plain.slice(0, start)),
  )
  if (most === undefined || initialMonths === null || statedMaximumMonths !== null || own.ambiguous) return parsed
  if (maximumExtensionMonths !== most.months || most.months <= initialMonths) return parsed
  const left = most.months - initialMonths
  const [step] = own.options
  const inSteps =
    step !== undefined && own.options.length === 1 && step.count > 1 && left % step.months === 0
      ? { months: step.months, count: left / step.months }
      : { months: left, count: 1 }
  const ofWhole: Extension = {
    ...own,
    options: [inSteps],
    maximumExtensionMonths: left,
    statedMaximumMonths: most.months,
  }
  const ambiguous = {
    why: `the maximum of ${counted(most.months, 'month')} may be that of the extensions, or of the whole`,
    alternatives: [{ initialMonths, maximumExtensionMonths: left }],
  }
  return { ...parsed, value: [{ ...own, ambiguous }, ofWhole] }
}
