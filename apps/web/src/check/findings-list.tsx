import { counted } from '@imt/core'
import type { JSX } from 'preact'
import type { AcceptanceGiven, Filter, FindingPage, Overview, Target } from '../engine/messages.js'
import { Pager } from '../pager.js'
import { Filters } from './filters.js'
import { FindingView } from './finding-view.js'

/** So many findings are listed at once. */
export const findingsShown = 20

/** What the list of findings needs. */
export interface FindingsProps {
  readonly overview: Overview
  readonly page: FindingPage | undefined
  readonly filter: Filter
  readonly selected: number | undefined
  readonly onFilter: (filter: Filter) => void
  readonly onMove: (from: number) => void
  readonly onShow: (target: Target, index: number) => void
  readonly onAccept: (acceptance: AcceptanceGiven) => void
  readonly onWithdraw: (fingerprint: string) => void
}

/** The findings that the filters leave, a page of them. */
export const FindingsList = (props: FindingsProps): JSX.Element => {
  const { overview, page, filter, selected, onFilter, onMove, onShow, onAccept, onWithdraw } = props
  return (
    <>
      <Filters overview={overview} filter={filter} onFilter={onFilter} />
      <p role="status">
        {page === undefined
          ? ''
          : `${counted(page.count, 'finding')} listed${page.count === 0 && overview.nothing ? ': nothing was checked, which is no pass' : ''}.`}
      </p>
      {page === undefined ? null : (
        <>
          <ol class="findings">
            {page.findings.map((finding) => (
              <FindingView
                key={finding.index}
                finding={finding}
                selected={selected === finding.index}
                onShow={onShow}
                onAccept={onAccept}
                onWithdraw={onWithdraw}
              />
            ))}
          </ol>
          <Pager things="findings" from={page.from} size={findingsShown} count={page.count} onMove={onMove} />
        </>
      )}
    </>
  )
}
