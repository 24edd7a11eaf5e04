import type { Draft, Sentence } from './question.js'

/** The sentences of a list, item by item, where there is one list of them and no other. */
const itemsOf = (sentences: readonly Sentence[]): readonly (readonly Sentence[])[] => {
  const lines = [...new Set(sentences.map(({ line }) => line))].filter(({ item }) => item !== undefined)
  return lines.every(({ item }, index) => item === index + 1)
    ? lines.map((line) => sentences.filter((sentence) => sentence.line === line))
    : []
}

/** One list of what was asked and one, as long, of what is answered: item by item, as pages of answers have them. */
export const pairedItems = (asked: readonly Sentence[], shared: readonly Sentence[]): readonly Draft[] => {
  const [questions, given] = [itemsOf(asked), itemsOf(shared)]
  if (questions.length < 2 || questions.length !== given.length) return []
  return questions.flatMap((question, index): Draft[] => {
    const [first] = question
    if (first === undefined) return []
    return [
      {
        number: String(index + 1),
        line: first.line,
        sentences: [
          ...question.map(({ text, line }) => ({ text, line, isAnswer: false })),
          ...(given[index] ?? []).map(({ text, line }) => ({ text, line, isAnswer: true })),
        ],
      },
    ]
  })
}
