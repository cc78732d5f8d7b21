import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { startFakeServices, type FakeServices } from '../fake-services.ts'
import { CHROMIUM, openSite, type Site } from './browser.ts'
import { checksStory } from './checks.ts'
import { developersPage } from './docs.ts'
import { evidenceImport } from './evidence-import.ts'
import { evidenceJudge } from './evidence-judge.ts'
import { inOrder } from './in-order.ts'
import { looks } from './looks.ts'
import { marketerJourney } from './marketer.ts'
import { marketerReview } from './marketer-review.ts'
import { reviewDesk } from './review-desk.ts'
import { previewStory } from './preview.ts'
import { roles } from './roles.ts'
import { webhooksStory } from './webhooks.ts'
import { websiteStory } from './website.ts'

let site: Site
let services: FakeServices
const theSite = () => site

describe.skipIf(CHROMIUM === null)('in a browser', () => {
  beforeAll(async () => {
    services = await startFakeServices()
    site = await openSite({ ...services.env, WEBHOOK_ALLOW_PRIVATE: 'on' })
  }, 600_000)
  afterAll(async () => {
    await site?.close()
    await services?.close()
  }, 60_000)
  afterEach(() => {
    expect(site.takeFaults(), 'what the browser complained of').toEqual([])
  })

  // First, while the demo is as its examples know it.
  describe('a developer', () => {
    developersPage(theSite)
  })
  describe('a marketer', () => {
    inOrder()
    marketerJourney(theSite)
  })
  describe('a marketer and a reviewer', () => {
    inOrder()
    marketerReview(theSite)
  })
  describe('what the checks find', () => {
    inOrder()
    checksStory(theSite)
  })
  describe('everybody else', () => {
    roles(theSite)
  })
  describe('a reviewer at the desk', () => {
    inOrder()
    reviewDesk(theSite)
  })
  // Behind the desk, as it retracts a work and so takes pages out.
  describe('a reviewer of the evidence', () => {
    inOrder()
    evidenceJudge(theSite)
  })
  describe('an admin and a website that listens', () => {
    inOrder()
    webhooksStory(theSite)
  })
  describe('how it looks', () => {
    looks(theSite)
  })
  describe('a draft, before it is live', () => {
    inOrder()
    previewStory(theSite)
  })
  // Behind what needs the demo whole, as it takes pages out.
  describe('a website built from it', () => {
    inOrder()
    websiteStory(theSite)
  })
  // Last, since it fills the first pages of the list of citations.
  describe('bringing citations in', () => {
    inOrder()
    evidenceImport(theSite)
  })
})
