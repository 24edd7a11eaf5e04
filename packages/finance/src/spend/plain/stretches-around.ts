import type { SiftedStretch } from '@imt/core'

/** So many records before and behind one are read with it. */
const around = 4
/** Fewer between two such stretches are read with them: each stretch takes as much time as these. */
const leastBetween = 40

/**
 * Returns what parts the records of each next piece into stretches: those around a record that is to be read in its
 * place are read whole. What stands around a record may go on in the next piece.
 */
export const stretchesAround = (): ((
  records: number,
  isApart: (record: number) => boolean,
) => readonly SiftedStretch[]) => {
  /** So many records of the next piece belong to the last stretch. */
  let pending = 0
  return (records, isApart) => {
    const found: SiftedStretch[] = []
    let done = 0
    /** The stretch that is read whole and may go on. */
    let [from, to] = [0, Math.min(pending, records)]
    pending = Math.max(0, pending - records)
    const end = (): void => {
      if (to === from) return
      if (from > done) found.push({ from: done, to: from, isWhole: false })
      found.push({ from, to, isWhole: true })
      done = to
    }
    for (let record = 0; record < records; record += 1) {
      if (!isApart(record)) continue
      const begin = Math.max(done, record - around)
      if (to === from || begin - to >= leastBetween) {
        end()
        from = Math.max(done, begin)
      }
      to = Math.min(records, record + 1 + around)
      pending = Math.max(0, record + 1 + around - records)
    }
    end()
    if (done < records) found.push({ from: done, to: records, isWhole: false })
    return found
  }
}
