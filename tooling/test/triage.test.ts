import { describe, expect, it } from 'vitest'
import { fitPairs } from '../triage/fit-pairs.mjs'
import { fitQuestions } from '../triage/fit-questions.mjs'
import { pairsHeldOut, questionsHeldOut } from '../triage/held-out.mjs'
import { areaUnderCurve, foldsByGroup, precisionAndRecall } from '../triage/measures.mjs'
import { loadModel, pairs, questions } from '../triage/sources.mjs'

interface Classified {
  readonly topic: string
  readonly topicSaid: string
  readonly is: boolean
  readonly said: boolean
  readonly contested: boolean
}

interface Asked {
  readonly campaign: string
}

interface Fold {
  readonly held: readonly Asked[]
  readonly rest: readonly Asked[]
}

interface Fitted {
  readonly [key: string]: number | readonly number[] | Fitted
}

const model = await loadModel()
const minute = 60_000

/** All numbers of what was fitted, in order. */
const numbersOf = (value: Fitted[string]): readonly number[] =>
  typeof value === 'number' ? [value] : Object.values(value).flatMap((each: Fitted[string]) => numbersOf(each))

describe('the weights of triage', () => {
  // Another engine may round an exponential otherwise, by far less than a hundredth.
  it.each([
    ['questions', () => fitQuestions(model, questions()) as Fitted, model.weights as Fitted],
    ['pairs', () => fitPairs(model, pairs()) as Fitted, model.resemblanceWeights as Fitted],
  ])(
    'of %s are what the fit makes of the vectors: node tooling/triage/fit.mjs',
    (_, fit, committed) => {
      const [again, before] = [numbersOf(fit()), numbersOf(committed)]
      expect(again).toHaveLength(before.length)
      expect(again.filter((value, index) => Math.abs(value - (before[index] ?? NaN)) > 0.011)).toEqual([])
    },
    minute,
  )
})

describe('with each campaign held out in turn', () => {
  it(
    'questions are classified as well as was asked for',
    () => {
      const rows = questionsHeldOut(model, questions()) as readonly Classified[]
      expect(rows).toHaveLength(questions().length)
      const { precision, recall } = precisionAndRecall(rows.filter(({ contested }) => !contested))
      expect(precision).toBeGreaterThanOrEqual(0.92)
      expect(recall).toBeGreaterThanOrEqual(0.9)
      const right = rows.filter(({ topic, topicSaid }) => topic === topicSaid).length
      expect(right / rows.length).toBeGreaterThanOrEqual(0.8)
    },
    minute,
  )

  it(
    'so are pairs told apart',
    () => {
      expect(areaUnderCurve(pairsHeldOut(model, pairs()))).toBeGreaterThanOrEqual(0.9)
    },
    minute,
  )

  it('no campaign is on both sides', () => {
    const folds = foldsByGroup(questions(), (question: Asked) => question.campaign, 10) as readonly Fold[]
    for (const { held, rest } of folds) {
      const campaigns = new Set(held.map(({ campaign }) => campaign))
      expect(rest.filter(({ campaign }) => campaigns.has(campaign))).toEqual([])
    }
  })
})
