import { afterAll, beforeAll, expect, test } from 'vitest'
import { openApi, type Api } from '../api.ts'
import { startFakeServices, type FakeServices } from '../fake-services.ts'
import { makeCitation } from '../make.ts'
import { refusalOf } from './story.ts'

let fakes: FakeServices
let api: Api
beforeAll(async () => {
  fakes = await startFakeServices()
  Object.assign(process.env, { ...fakes.env, LOOK_UP: 'off' })
  api = await openApi({ loginFloorMs: 0 })
})
afterAll(async () => {
  await api.close()
  await fakes.close()
  for (const name of Object.keys(fakes.env)) delete process.env[name]
})

test('with LOOK_UP off nobody is asked, and the words say what to do instead', async () => {
  const as = await api.signIn('marketer')
  const { id } = await makeCitation(api.payload, api.as('marketer'), {
    identifiers: { doi: '10.5555/citewell.lbp.2021' },
  })
  for (const path of ['look-up', `${id}/look-up`]) {
    const answer = await api.call(`/api/citations/${path}`, {
      method: 'POST',
      as,
      body: { doi: '10.5555/citewell.lbp.2021' },
    })
    expect(refusalOf(answer)).toBe('409 look-up/off')
    expect(answer.body.detail).toContain('Type the record in from the work')
  }
  expect(fakes.requests).toEqual([])
})
