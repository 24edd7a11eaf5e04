import type { Claim } from './claims.js'
import type { ExtensionOption } from './extension.js'
import type { Placed } from './roles.js'

/** One that is said twice is said once: in the finest parts that any of its wordings gives. */
export const distinctClaims = (claims: readonly Claim[]): readonly Claim[] =>
  claims
    .filter((claim, index) => claims.findIndex(({ months }) => months === claim.months) === index)
    .map(({ months }) => ({
      months,
      parts: claims
        .filter((claim) => claim.months === months)
        .reduce<readonly number[]>((finest, { parts }) => (parts.length > finest.length ? parts : finest), []),
    }))

/** The months of each extension, where the wording says that a longer one is taken in steps. */
const stepMonths = (step: Placed | undefined, plain: string): number | undefined =>
  step?.months ??
  (/\b(?:annual(?:ly)?|yearly|each year|year by year|every year|1 year at a time|per annum)\b/.test(plain)
    ? 12
    : undefined)

const inSteps = (parts: readonly number[], each: number | undefined): readonly number[] => {
  const [only] = parts
  return parts.length === 1 && only !== undefined && each !== undefined && each < only && only % each === 0
    ? Array.from({ length: only / each }, () => each)
    : parts
}

/** The extensions that claims come to, in the order stated: equal ones that follow one another are counted together. */
export const extensionOptions = (
  claims: readonly Claim[],
  step: Placed | undefined,
  plain: string,
): readonly ExtensionOption[] => {
  const each = stepMonths(step, plain)
  const options: ExtensionOption[] = []
  for (const months of claims.flatMap(({ parts }) => inSteps(parts, each))) {
    const last = options.at(-1)
    if (last?.months === months) options[options.length - 1] = { months, count: last.count + 1 }
    else options.push({ months, count: 1 })
  }
  return options
}
