'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { STANDINGS, VERIFICATION_STATES } from '#evidence/index.ts'
import { ImpactList } from './ImpactList.tsx'
import { useImpact } from './use-impact.ts'

const STANDING_CHOICES = Object.entries(STANDINGS).filter(([name]) => name !== 'unknown')
const VERIFICATION_CHOICES = Object.entries(VERIFICATION_STATES).filter(([name]) => name !== 'unverified')

/** On a citation: choose what might become of the work, and see the statements and pages that would change, before anything does. */
export function WhatWouldHappen() {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const [asked, setAsked] = useState('')
  const field = useId()
  const read = useImpact(id && asked !== '' ? `${config.routes.api}/citations/${id}/impact?${asked}` : null)
  if (!id) return null
  return (
    <section aria-label="What would happen" className="recall">
      <h3 className="recall__heading">What would happen</h3>
      <label className="recall__label" htmlFor={field}>
        If this work
      </label>
      <select className="recall__choice" id={field} onChange={(event) => setAsked(event.target.value)} value={asked}>
        <option value="">Choose …</option>
        <optgroup label="had this standing">
          {STANDING_CHOICES.map(([name, words]) => (
            <option key={name} value={`standing=${name}`}>
              {words}
            </option>
          ))}
        </optgroup>
        <optgroup label="were checked, and found like this">
          {VERIFICATION_CHOICES.map(([name, words]) => (
            <option key={name} value={`verification=${name}`}>
              {words}
            </option>
          ))}
        </optgroup>
        <optgroup label="were recalled">
          <option value="recall=true">Recalled by a reviewer</option>
        </optgroup>
      </select>
      <p className="recall__note">This only looks. Nothing is changed.</p>
      <ImpactList read={read} />
    </section>
  )
}
