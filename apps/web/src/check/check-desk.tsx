import type { JSX } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Cancelled, createEngine } from '../engine/engine.js'
import type { AcceptanceGiven, Filter, FindingPage, Overview, PageFile, Target } from '../engine/messages.js'
import type { IsoDate } from '../engine/types.js'
import { today } from '../today.js'
import { Chooser } from './chooser.js'
import { FileList } from './file-list.js'
import { FileView } from './file-view.js'
import { FindingsList, findingsShown } from './findings-list.js'
import { LastYear } from './last-year.js'
import { nameFiles } from './name-files.js'
import { OverviewView } from './overview-view.js'
import { Paste } from './paste.js'
import { Save } from './save.js'
import { Working, type WorkState } from './working.js'

/** Where files are checked. */
export const CheckDesk = (): JSX.Element => {
  const engine = useMemo(createEngine, [])
  const [files, setFiles] = useState<readonly PageFile[]>([])
  const [asOf, setAsOf] = useState<IsoDate>(today)
  const [accepted, setAccepted] = useState<readonly AcceptanceGiven[]>([])
  const [work, setWork] = useState<WorkState>({ is: 'idle' })
  const [overview, setOverview] = useState<Overview>()
  const [filter, setFilter] = useState<Filter>({})
  const [page, setPage] = useState<FindingPage>()
  const [target, setTarget] = useState<Target>()
  const [selected, setSelected] = useState<number>()
  const round = useRef(0)

  const list = async (next: Filter, from: number): Promise<void> => {
    const found = await engine.call('findings', { filter: next, from, count: findingsShown })
    setFilter(next)
    setPage(found)
  }
  /** Has the engine do something that takes a while, and shows what came of it; a later one goes before. */
  const begin = async (
    ask: (onProgress: (words: WorkState) => void) => Promise<Overview>,
    next: Filter,
    from: number,
  ) => {
    const own = (round.current += 1)
    setWork({ is: 'working' })
    try {
      const came = await ask((state) => {
        if (own === round.current) setWork(state)
      })
      if (own !== round.current) return
      setOverview(came)
      await list(next, from)
      if (own === round.current) setWork({ is: 'done' })
    } catch (cause) {
      if (own !== round.current) return
      setOverview(undefined)
      setPage(undefined)
      setWork(
        cause instanceof Cancelled
          ? { is: 'cancelled' }
          : { is: 'failed', why: cause instanceof Error ? cause.message : String(cause) },
      )
    }
  }
  const check = (all: readonly PageFile[], day: IsoDate, standing = accepted): void => {
    if (work.is === 'working') engine.cancel()
    setFiles(all)
    setOverview(undefined)
    setPage(undefined)
    setTarget(undefined)
    setSelected(undefined)
    if (all.length === 0) {
      round.current += 1
      engine.cancel()
      setWork({ is: 'idle' })
      return
    }
    void begin(
      (onProgress) =>
        engine.call('check', { files: all, asOf: day, readOn: today(), accepted: standing }, (progress) => {
          onProgress({ is: 'working', progress })
        }),
      {},
      0,
    )
  }
  const judge = (standing: readonly AcceptanceGiven[]): void => {
    setAccepted(standing)
    void begin(() => engine.call('judge', { asOf, accepted: standing }), filter, page?.from ?? 0)
  }
  const select = async (index: number): Promise<void> => {
    let next = filter
    let at = await engine.call('positionOf', { filter: next, index })
    if (at < 0) {
      next = {}
      at = await engine.call('positionOf', { filter: next, index })
    }
    await list(next, Math.floor(Math.max(0, at) / findingsShown) * findingsShown)
    setSelected(index)
    requestAnimationFrame(() => {
      const element = document.getElementById(`finding-${String(index)}`)
      element?.scrollIntoView({ block: 'nearest' })
      element?.focus({ preventScroll: true })
    })
  }
  // What was ended meanwhile is shown by whoever ended it.
  const quietly = (doing: Promise<void>): void => {
    void doing.catch(() => undefined)
  }
  useEffect(() => () => engine.cancel(), [engine])

  return (
    <>
      <h1 tabIndex={-1}>Check your own files</h1>
      <Chooser id="files" label="Files to check" onFiles={(added) => check(nameFiles(files, added), asOf)} />
      <Paste onFiles={(added) => check(nameFiles(files, added), asOf)} />
      <div class="field">
        <label for="as-of">Judge as of</label>
        <input
          id="as-of"
          type="date"
          value={asOf}
          onChange={({ currentTarget }) => {
            if (currentTarget.value === '') return
            const day = currentTarget.value as IsoDate
            setAsOf(day)
            if (files.length > 0) check(files, day)
          }}
        />
      </div>
      <FileList
        files={files}
        overview={overview}
        onRemove={(name) =>
          check(
            files.filter((file) => file.name !== name),
            asOf,
          )
        }
      />
      <Working state={work} overview={overview} onCancel={() => engine.cancel()} onRetry={() => check(files, asOf)} />
      {overview === undefined ? null : (
        <>
          <OverviewView overview={overview} />
          <div class="panes">
            <section aria-labelledby="findings-title">
              <h2 id="findings-title">Findings</h2>
              <FindingsList
                overview={overview}
                page={page}
                filter={filter}
                selected={selected}
                onFilter={(next) => quietly(list(next, 0))}
                onMove={(from) => quietly(list(filter, from))}
                onShow={(to, index) => {
                  setSelected(index)
                  setTarget({ ...to })
                }}
                onAccept={(one) =>
                  judge([...accepted.filter(({ fingerprint }) => fingerprint !== one.fingerprint), one])
                }
                onWithdraw={(gone) => judge(accepted.filter(({ fingerprint }) => fingerprint !== gone))}
              />
            </section>
            <section aria-labelledby="file-title">
              <h2 id="file-title">The file as it was read</h2>
              <FileView
                engine={engine}
                overview={overview}
                target={target}
                onMark={(index) => quietly(select(index))}
              />
            </section>
          </div>
          <Save engine={engine} />
          <LastYear
            engine={engine}
            onCancel={() => {
              engine.cancel()
              check(files, asOf)
            }}
          />
          <section aria-labelledby="statement-title">
            <h2 id="statement-title">About this report</h2>
            <p>{overview.statement}</p>
          </section>
        </>
      )}
    </>
  )
}
