import { describe, expect, it } from 'vitest'
import { packageNames } from '../packages.mjs'

type Call = (...values: readonly unknown[]) => unknown

/** Functions that are not held to it, and why. */
const exceptions: Readonly<Record<string, string>> = {
  findingOf: 'made for those who write readers and calculations; its types say what it takes',
  listed: 'it writes the messages of the checks themselves',
  nearest: 'it writes the messages of the checks themselves',
  namesOf: 'its types hold what it takes, and it is called once as a module loads',
  plainPence: 'the quick way of a ledger: it is asked for every amount',
  plainPenceIn: 'the quick way of a ledger: it is asked for every amount',
  workingDayCounter: 'for bundles that must stay small: workingDays checks what it is given',
}

const modules = await Promise.all(
  packageNames.map(
    async (name) => [name, (await import(`@imt/${name}`)) as Readonly<Record<string, unknown>>] as const,
  ),
)
// Those whose names begin with "require" name the parameter that they are told.
const functions = modules.flatMap(([name, exported]) =>
  Object.entries(exported)
    .filter(([key, value]) => typeof value === 'function' && !/^(?:[A-Z]|require)/.test(key))
    .filter(([key]) => !Object.hasOwn(exceptions, key))
    .map(([key, value]) => [`${name}: ${key}`, value as Call] as const),
)

/** The words of what a call throws, now or later; nothing if it goes well. */
const wordsOf = async (call: Call, values: readonly unknown[]): Promise<string | undefined> => {
  try {
    await call(...values)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** As a check says it: the call and the parameter, and what it must be; or what was refused of it. */
const namesParameter = /^(?:\w+: )?(?:every )?[\w.[\]]+ (?:must|has no|was|is|cannot) /

describe('a wrong call names the parameter, if it throws', () => {
  it.each(functions)('%s', async (_, call) => {
    for (const values of [[], [null], [{}], ['x'], [{}, {}]]) {
      const words = await wordsOf(call, values)
      expect(words ?? 'it must not throw', JSON.stringify(values)).toMatch(namesParameter)
    }
  })
})
