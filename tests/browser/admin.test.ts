import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { CHROMIUM, openSite, type Site } from './browser.ts'
import { looks } from './looks.ts'
import { marketerJourney } from './marketer.ts'
import { roles } from './roles.ts'

let site: Site
const theSite = () => site

describe.skipIf(CHROMIUM === null)('in a browser', () => {
  beforeAll(async () => {
    site = await openSite()
  }, 600_000)
  afterAll(() => site?.close(), 60_000)
  afterEach(() => {
    expect(site.takeFaults(), 'what the browser complained of').toEqual([])
  })

  describe('a marketer', () => {
    marketerJourney(theSite)
  })
  describe('everybody else', () => {
    roles(theSite)
  })
  describe('how it looks', () => {
    looks(theSite)
  })
})
