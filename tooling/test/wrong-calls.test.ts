import { describe, expect, it } from 'vitest'
import { packageNames } from '../packages.mjs'

type Call = (...values: readonly unknown[]) => unknown

const modules = await Promise.all(
  packageNames.map(
    async (name) => [name, (await import(`@imt/${name}`)) as Readonly<Record<string, unknown>>] as const,
  ),
)

/** Functions that are given a thing by our own sources and by plugins, for every cell or every error. */
const uncheckedBecause: Readonly<Record<string, string>> = {
  findingOf: 'made for those who write readers and calculations; its types say what it takes',
  listed: 'it writes the messages of the checks themselves',
  nearest: 'it writes the messages of the checks themselves',
  namesOf: 'its types hold what it takes, and it is called once as a module loads',
  plainPence: 'the quick way of a ledger: it is asked for every amount',
  plainPenceIn: 'the quick way of a ledger: it is asked for every amount',
  workingDayCounter: 'for bundles that must stay small: workingDays checks what it is given',
  requireChoice: 'it names the parameter that it is told',
}
/** They name the parameter that they are told. */
const isCheck = (name: string): boolean => name.startsWith('require')
/** A plugin takes nothing, and a list may be left out. */
const functions = modules.flatMap(([name, exported]) =>
  Object.entries(exported)
    .filter(([key, value]) => typeof value === 'function' && !/^[A-Z]/.test(key) && !isCheck(key))
    .filter(([key]) => !Object.hasOwn(uncheckedBecause, key))
    .map(([key, value]) => [`${name}: ${key}`, key, value as Call] as const),
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

describe('a wrong call names the parameter', () => {
  it.each(functions)('%s', async (_, name, call) => {
    for (const values of [[], [null], [{}], ['x'], [{}, {}]]) {
      const words = await wordsOf(call, values)
      if (words !== undefined)
        expect(words, JSON.stringify(values)).not.toMatch(
          /undefined \(reading|of null|not iterable|is not a function|Cannot destructure/,
        )
    }
    expect(name).toBeTruthy()
  })
})
