/**
 * Returns a function that works out its answer once for each object it is asked about, and keeps it for as long as that
 * object lives: several rules ask the same of one publication, and the model hands each check a section object of its
 * own. The object must not change.
 *
 * @param make - works the answer out; its answer depends on the object alone
 */
export const oncePer = <Key extends object, Answer>(make: (key: Key) => Answer): ((key: Key) => Answer) => {
  const made = new WeakMap<Key, { readonly answer: Answer }>()
  return (key) => {
    const known = made.get(key) ?? { answer: make(key) }
    made.set(key, known)
    return known.answer
  }
}
