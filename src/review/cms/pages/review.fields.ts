import type { Field } from 'payload'
import { setBySystem, setBySystemForStaff } from '#accounts/cms/index.ts'
import { CLAIM_TYPES } from '#checks/index.ts'
import { kept as keptBySystem } from '#platform/cms/kept.ts'
import { optionsOf } from '#platform/cms/options-of.ts'
import { WORKED_OUT } from '#platform/cms/worked-out.ts'
import { CLAIM_STATES } from '../../claims/claim-workflow.ts'
import { VERDICTS } from '../../claims/verdicts.ts'
import { PAGE_STATES } from '../../pages/page-workflow.ts'
import { readClaims } from './read-claims.hooks.ts'
import { readReview } from './read-review.hooks.ts'

const kept = { access: setBySystem, custom: keptBySystem(), admin: { hidden: true } }
const claimTypes: Record<string, string> = CLAIM_TYPES

/** What the review plugin adds to every page: when it was reviewed last and by whom, the claims that it makes, where it is on its way. */
export const reviewFields: Field[] = [
  { name: 'lastReviewedAt', type: 'date', ...kept },
  { name: 'nextReviewOn', type: 'date', ...kept },
  { name: 'reviewedBy', type: 'relationship', relationTo: 'people', ...kept },
  {
    name: 'claims',
    type: 'array',
    virtual: true,
    access: setBySystem,
    custom: WORKED_OUT,
    admin: { hidden: true },
    hooks: { afterRead: [readClaims] },
    fields: [
      { name: 'text', type: 'textarea', required: true },
      { name: 'path', type: 'text', required: true },
      { name: 'start', type: 'number', required: true },
      { name: 'end', type: 'number', required: true },
      {
        name: 'type',
        type: 'select',
        required: true,
        options: optionsOf(claimTypes),
        enumName: 'enum_page_claim_type',
      },
      { name: 'verdict', type: 'select', options: optionsOf(VERDICTS), enumName: 'enum_page_claim_verdict' },
      {
        name: 'state',
        type: 'select',
        required: true,
        options: optionsOf(CLAIM_STATES),
        enumName: 'enum_page_claim_state',
      },
      { name: 'validUntil', type: 'date' },
      {
        name: 'citations',
        type: 'array',
        fields: [
          { name: 'citation', type: 'relationship', relationTo: 'citations' },
          { name: 'quote', type: 'text' },
          { name: 'locator', type: 'text' },
        ],
      },
    ],
  },
  {
    name: 'review',
    type: 'group',
    virtual: true,
    access: setBySystemForStaff,
    custom: WORKED_OUT,
    admin: { hidden: true },
    hooks: { afterRead: [readReview] },
    fields: [
      { name: 'state', type: 'select', options: optionsOf(PAGE_STATES), enumName: 'enum_page_review_state' },
      { name: 'contentHash', type: 'text' },
      { name: 'submittedBy', type: 'relationship', relationTo: 'users' },
      { name: 'submittedAt', type: 'date' },
      { name: 'approvedUntil', type: 'date' },
      { name: 'publishAt', type: 'date' },
    ],
  },
]
