import { counted } from '@imt/core'
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { BlockPage, Overview, Target } from '../engine/messages.js'
import type { Engine } from '../engine/engine.js'
import { Pager } from '../pager.js'
import { BlockView, placeId, rowsShown } from './block-view.js'

const blocksShown = 20

/** What the view of the files needs. */
export interface FileProps {
  readonly engine: Engine
  readonly overview: Overview
  /** A place to go to; a new object each time that somebody asks. */
  readonly target: Target | undefined
  readonly onMark: (index: number) => void
}

const kinds: Readonly<Record<string, string>> = {
  html: 'a page',
  csv: 'a CSV file',
  text: 'text',
  markdown: 'Markdown',
  xlsx: 'a workbook',
  xls: 'a workbook',
  ods: 'a workbook',
  docx: 'a document',
  pdf: 'a PDF document',
  jsonl: 'records',
  json: 'JSON',
}

const focusAt = (target: Target): void => {
  const element =
    document.getElementById(placeId(target)) ??
    document.getElementById(placeId({ source: target.source, block: target.block }))
  element?.scrollIntoView({ block: 'center', inline: 'nearest' })
  element?.focus({ preventScroll: true })
}

/** The files as they were read, a few blocks and rows at a time, so that the page stays quick whatever their size. */
export const FileView = ({ engine, overview, target, onMark }: FileProps): JSX.Element => {
  const { sources } = overview
  const [source, setSource] = useState(0)
  const [page, setPage] = useState<BlockPage>()
  const show = async (at: number, block: number, row: number | undefined): Promise<void> => {
    const from = Math.floor(block / blocksShown) * blocksShown
    const blocks = await engine.call('blocks', { source: at, from, count: blocksShown })
    const rows =
      row === undefined || row < rowsShown
        ? undefined
        : await engine.call('rows', { source: at, block, from: Math.floor(row / rowsShown) * rowsShown })
    setSource(at)
    setPage(
      rows === undefined
        ? blocks
        : { ...blocks, blocks: blocks.blocks.map((each, index) => (from + index === block ? rows : each)) },
    )
  }
  // What was ended meanwhile is shown by whoever ended it.
  const quietly = (work: Promise<void>): void => {
    void work.catch(() => undefined)
  }
  useEffect(() => {
    if (target === undefined) quietly(show(Math.min(source, Math.max(0, sources.length - 1)), 0, undefined))
  }, [overview])
  useEffect(() => {
    if (target === undefined) return
    quietly(
      show(target.source, target.block, target.row).then(() => {
        requestAnimationFrame(() => {
          focusAt(target)
        })
      }),
    )
  }, [target])
  const view = sources[source]
  if (view === undefined)
    return <p>No file can be shown: it was not read, or it is a publication in JSON, which has no tables of its own.</p>
  if (view.blocks === 0)
    return (
      <p>
        {`${view.name} holds nothing else that could be shown: its table is too long to be kept, and was checked in pieces. Findings name its rows.`}
      </p>
    )
  const rows = async (block: number, from: number): Promise<void> => {
    const table = await engine.call('rows', { source, block, from })
    setPage((before) =>
      before === undefined
        ? before
        : { ...before, blocks: before.blocks.map((each, index) => (before.from + index === block ? table : each)) },
    )
  }
  return (
    <>
      <div class="filters">
        <div>
          <label for="shown-file">File</label>
          <select
            id="shown-file"
            value={String(source)}
            onChange={({ currentTarget }) => quietly(show(Number(currentTarget.value), 0, undefined))}
          >
            {sources.map(({ name }, index) => (
              <option key={name} value={String(index)}>
                {name}
              </option>
            ))}
          </select>
        </div>
        {view.tables.length < 2 ? null : (
          <div>
            <label for="shown-table">Go to</label>
            <select
              id="shown-table"
              value=""
              onChange={({ currentTarget }) => {
                const block = Number(currentTarget.value)
                quietly(
                  show(source, block, undefined).then(() => {
                    requestAnimationFrame(() => {
                      focusAt({ source, block })
                    })
                  }),
                )
              }}
            >
              <option value="" disabled>
                a table
              </option>
              {view.tables.map(({ block, name, rows: count }) => (
                <option key={block} value={String(block)}>{`${name} (${counted(count, 'row')})`}</option>
              ))}
            </select>
          </div>
        )}
      </div>
      <p class="hint">
        {`Read as ${kinds[view.kind] ?? view.kind}: ${counted(view.blocks, 'part')}, of which ${counted(view.tables.length, 'table')}.`}
      </p>
      {page === undefined || page.source !== source
        ? null
        : page.blocks.map((block, index) => (
            <BlockView
              key={`${String(source)}-${String(page.from + index)}`}
              block={block}
              at={{ source, block: page.from + index }}
              target={target}
              onMark={onMark}
              onRows={(at, from) => quietly(rows(at, from))}
            />
          ))}
      {page === undefined ? null : (
        <Pager
          things="parts"
          from={page.from}
          size={blocksShown}
          count={page.count}
          onMove={(from) => quietly(show(source, from, undefined))}
        />
      )}
    </>
  )
}
