/** What a question may be about: the parts of a published IT page, and what is no part of it. */
export const topics = ['estate', 'finance', 'contracts', 'organisation', 'cyber', 'foi-process', 'other'] as const

/** What a question is about. */
export type Topic = (typeof topics)[number]

/** Something that words of the field say about a question, whichever of them is used. */
export interface Concept {
  readonly id: string
  /** In words, as it stands in the evidence after "names". */
  readonly says: string
  /** What it speaks for before anything was fitted: 1 slightly, 2 somewhat, 3 strongly. */
  readonly leans: Readonly<Partial<Record<Topic, number>>>
  /** Above 0 a sign that security is to be asked, below 0 a sign to the contrary; left out, neither. */
  readonly security?: number
  /** The terms, with commas between. */
  readonly terms: string
}

/** What two concepts say together, where they stand near each other in either order. */
export interface Compound {
  readonly id: string
  readonly says: string
  readonly first: readonly string[]
  readonly second: readonly string[]
  /** The most words from one to the other. */
  readonly within: number
  readonly leans: Readonly<Partial<Record<Topic, number>>>
  readonly security?: number
}
