// This is a part of the bundled command: what stands in for the rules of a domain until what they do is loaded.

/**
 * A check that begins when it is first called: a rule of which no section is there is begun and never called.
 *
 * @param {() => Function & { end?: Function }} begin
 * @param {boolean} ends - whether what it begins has an end
 */
const begunLater = (begin, ends) => {
  let begun
  const own = () => (begun ??= begin())
  const check = (sections, run) => own()(sections, run)
  return ends ? Object.assign(check, { end: (run) => own().end(run) }) : check
}

/**
 * The rules of a domain with all that is said of them, and without what they do: that is loaded by `load`, before any
 * of them is run.
 *
 * @param {readonly object[]} catalogue - what is said of each rule, by its code
 * @param {readonly object[]} heads - of each rule its code, what it reads, the parts of which it looks at each row by
 *   itself (`rowByRow`), and how its check begins: 'once', 'ends' where what it begins has an end, or not at all
 * @param {() => Promise<{ rules: readonly object[] }>} loadAll - gives the rules, and what makes some under settings
 */
export const laterRules = (catalogue, heads, loadAll) => {
  let all
  const loaded = (code) => {
    if (all === undefined) throw new Error(`what ${code} does is not loaded`)
    return all
  }
  /** A rule that does what another does, once that is there. */
  const standIn = ({ code, reads, rowByRow, begins }, actual) => {
    const { reportedBy, ...said } = catalogue.find((entry) => entry.code === code)
    return Object.freeze({
      ...said,
      reads: Object.freeze(reads),
      check: (sections, run) => actual().check(sections, run),
      ...(rowByRow === undefined ? {} : { rowByRow: Object.freeze(rowByRow) }),
      ...(begins === undefined ? {} : { begin: () => begunLater(() => actual().begin(), begins === 'ends') }),
    })
  }
  const named = (code) => loaded(code).rules.find((rule) => rule.code === code)
  const headOf = (code) => heads.find((head) => head.code === code)
  return {
    rules: Object.freeze(heads.map((head) => standIn(head, () => named(head.code)))),
    /** A function that makes a rule under settings: what is said of the rule is the same under all of them. */
    under:
      (code, name) =>
      (...settings) => {
        let made
        return standIn(headOf(code), () => (made ??= loaded(code)[name](...settings)))
      },
    load: async () => {
      all ??= await loadAll()
    },
  }
}
