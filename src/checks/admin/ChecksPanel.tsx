'use client'
import { Pill, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useMemo, useRef } from 'react'
import type { Report } from '../report.ts'
import { countWords, findingWords } from './count-words.ts'
import { FormWatch } from './live/FormWatch.tsx'
import type { LiveCheck } from './live/live-checker.ts'
import { tellReport } from './live/live-reports.ts'
import { useLiveCheck } from './live/use-live-check.ts'
import { PassedOver } from './PassedOver.tsx'
import { ReadingEase } from './ReadingEase.tsx'
import { Statements } from './Statements.tsx'
import { Tabs } from './Tabs.tsx'
import { useMarks } from './text/use-marks.ts'
import { countOf, counting } from './to-do/group-findings.ts'
import { ToDo } from './to-do/ToDo.tsx'
import './checks-panel.css'

const NONE: Report['findings'] = []

function Sheets({ report: { findings, claims }, page }: { report: Report; page: LiveCheck['page'] }) {
  const passedOver = findings.filter(({ suppressedBy }) => suppressedBy)
  return (
    <Tabs
      label="What the checks found"
      tabs={[
        { id: 'to-do', label: `To do (${counting(findings).length})`, content: <ToDo findings={findings} /> },
        {
          id: 'statements',
          label: `Statements (${claims.length})`,
          content: <Statements claims={claims} page={page} />,
        },
        {
          id: 'passed-over',
          label: `Passed over (${passedOver.length})`,
          content: <PassedOver findings={passedOver} />,
        },
      ]}
    />
  )
}

function Head({ live: { report, isChecking } }: { live: LiveCheck }) {
  const blockers = countOf(report?.findings ?? NONE, 'blocker')
  const words = report ? `Checked: ${findingWords(blockers, countOf(report.findings, 'warning'))}.` : ''
  return (
    <div className="checks-panel__head">
      <h3 className="checks-panel__heading">Checks</h3>
      {report ? (
        <Pill pillStyle={blockers > 0 ? 'error' : 'light-gray'} size="small">
          {blockers > 0 ? countWords(blockers, 'blocker') : 'No blockers'}
        </Pill>
      ) : null}
      <output aria-live="polite" className="checks-panel__status">
        {isChecking ? <span className="checks-panel__checking">Checking …</span> : null}
        {isChecking ? null : <span className="checks-panel__unseen">{words}</span>}
      </output>
    </div>
  )
}

/** Beside the text, live while it is written: what the checks find, what the page states about health, and what was passed over. */
export function ChecksPanel() {
  const { isTrashed } = useDocumentInfo()
  const { live, watch } = useLiveCheck()
  const panel = useRef<HTMLElement>(null)
  const { report, page, problem } = live
  const found = useMemo(() => counting(report?.findings ?? NONE), [report])
  useMarks(panel, found)
  useEffect(() => {
    const form = panel.current?.closest('form')
    if (form) tellReport(form, live)
  }, [live])

  if (isTrashed) return null
  return (
    <section aria-label="Checks" className="field-type checks-panel" ref={panel}>
      <FormWatch onChange={watch} />
      <Head live={live} />
      {problem ? (
        <p className="checks-panel__problem" role={problem.isLost ? 'alert' : undefined}>
          {problem.detail}
          {problem.isLost && ' The page will be checked as soon as it answers again.'}
          {report && ' What stands below is from before your last changes.'}
        </p>
      ) : null}
      {report ? (
        <>
          <Sheets page={page} report={report} />
          <ReadingEase readability={report.readability} />
          <p className="checks-panel__note">These checks do not see everything. Finding nothing is no approval.</p>
        </>
      ) : null}
    </section>
  )
}
