import type { JsonPointer, Location, Run } from '@imt/core'

const list = '/sections/finance/spend/'

/**
 * Returns a run to which a rule speaks of lines of an excerpt, and which takes it down of those of the whole.
 *
 * @param rowOf - which line of the whole one of the excerpt is
 * @param placeOf - where it stands, if the run does not know it
 */
export const placedRun = (
  run: Run,
  rowOf: (index: number) => number,
  placeOf: (index: number) => Location | undefined = () => undefined,
): Run => {
  const place = (at: JsonPointer): JsonPointer => {
    if (!at.startsWith(list)) return at
    const [index = '', ...rest] = at.slice(list.length).split('/')
    return [`${list}${String(rowOf(Number(index)))}`, ...rest].join('/') as JsonPointer
  }
  /** Of a finding it is to be known where it stands. */
  const shown = (at: JsonPointer): JsonPointer => {
    const whole = place(at)
    const found = at.startsWith(list) ? placeOf(Number(at.slice(list.length).split('/')[0])) : undefined
    return found === undefined ? whole : run.remember(whole, found)
  }
  return {
    asOf: run.asOf,
    asOfAt: (at) => run.asOfAt(place(at)),
    checked: (at) => {
      run.checked(place(at))
    },
    passed: (count) => {
      run.passed(count)
    },
    report: ({ evidence, ...draft }) => {
      run.report({
        ...draft,
        at: shown(draft.at),
        ...(evidence === undefined ? {} : { evidence: evidence.map((each) => ({ ...each, at: shown(each.at) })) }),
      })
    },
    // Of what was added up elsewhere the single figures are not known: nothing is said of them.
    compared: () => undefined,
    notCompared: () => undefined,
    summarise: () => undefined,
    ofDifferentPeriods: (one, two) => run.ofDifferentPeriods(place(one), place(two)),
    remember: (at) => {
      run.remember(place(at))
      return at
    },
    notApplicable: (reason) => {
      run.notApplicable(reason)
    },
  }
}
