/** A thing that a question may be about, under all the names that it goes by. */
export interface Subject {
  readonly id: string
  /** In words, as it stands in the evidence after "names". */
  readonly says: string
  /** The terms, with commas between. */
  readonly terms: string
  /** Asked of so many things that it tells less. */
  readonly weak?: boolean
  /** Says what is asked of a thing rather than which: that it was stolen, that staff were trained in it. */
  readonly turns?: boolean
}
