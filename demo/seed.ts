import {
  createLocalReq,
  type CollectionSlug,
  type File,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload'
import { verifyCitation } from '#evidence/cms/index.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { accounts, DEMO_PASSWORD } from './accounts.ts'
import { citationResults, demoRecords } from './demo-records.ts'
import type { DemoRecord } from './demo-record.ts'
import { media } from './media.ts'
import { renderPicture } from './pictures/render-picture.ts'
import { readOldNotices } from './read-old-notices.ts'
import { resolveKeys } from './resolve-keys.ts'
import { throughReview } from './through-review.ts'
import { verifications } from './verifications.ts'

type Log = (line: string) => void

/** Tells whether nobody has an account yet, which is when a database may be given the demo. */
export async function isEmpty(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'users',
    overrideAccess: true, // asked before anybody can sign in
  })
  return totalDocs === 0
}

/**
 * Fills an empty database with the demo clinics, their pages and the demo accounts, all in one transaction:
 * a seed that fails or is killed half-way leaves the database as empty as it was, and the next start tries again.
 * Refused in production and where anybody has an account. Whether this is production the caller says, since our own
 * commands set NODE_ENV before Payload is loaded, whatever the person who started them had set.
 */
export async function seedDemo(payload: Payload, log: Log, { isProduction = false } = {}): Promise<void> {
  if (isProduction) throw new Error('The demo is not for production: its password is public.')
  if (!(await isEmpty(payload)))
    throw new Error('The demo goes into an empty database only, and this one has accounts.')
  const first = await createLocalReq({}, payload)
  await inTransaction(first, () => new Seed(payload, first, log).run())
}

/** Accounts kept to a clinic wait until the clinic is there. */
const laterAccounts = accounts.filter(({ data }) => 'clinics' in data)
const firstAccounts = accounts.filter((account) => !laterAccounts.includes(account))

/** Records of these have no address of their own. */
const NO_PAGES = ['citations', 'rules']

/** One seeding: the open transaction, the ids given so far, and who is who. */
class Seed {
  readonly #ids = new Map<string, string>()
  readonly #users = new Map<string, TypedUser>()

  constructor(
    readonly payload: Payload,
    readonly transaction: PayloadRequest,
    readonly log: Log,
  ) {}

  async run(): Promise<void> {
    for (const account of firstAccounts) await this.#account(account)
    await this.#pictures()
    for (const [collection, records] of Object.entries(demoRecords)) {
      for (const record of records) await this.#record(collection, record)
      if (collection === 'modalities') await this.#finishCitations()
      if (collection === 'clinics') for (const account of laterAccounts) await this.#account(account)
      if (collection === 'people') await this.#tellWhoSigns()
      this.log(`${records.length} ${collection}`)
    }
    // What is reviewed is reviewed once all is written and all works are verified; what pages carry goes before them.
    const { disclaimers, ...others } = demoRecords
    for (const [collection, records] of Object.entries({ disclaimers, ...others }))
      for (const record of records ?? []) await this.#review(collection, record)
    await readOldNotices(await this.#as('nobody'))
  }

  /** A request of its own for each step, as each has its own context, but in the one transaction. */
  async #as(key: string): Promise<PayloadRequest> {
    const req = await createLocalReq({ user: this.#users.get(key) }, this.payload)
    req.transactionID = await this.transaction.transactionID
    return req
  }

  async #account({ key, data }: DemoRecord): Promise<void> {
    const user = await this.payload.create({
      collection: 'users',
      data: this.#resolved({ ...data, password: DEMO_PASSWORD }) as never,
      depth: 0,
      req: await this.#as('nobody'),
      overrideAccess: true, // there is nobody yet who could make accounts
    })
    this.#ids.set(`users/${key}`, String(user.id))
    this.#users.set(key, { ...user, collection: 'users' } as TypedUser)
  }

  /** The reviewer is one of the people on the websites, so that pages can say by whom they were reviewed. */
  async #tellWhoSigns(): Promise<void> {
    await this.payload.update({
      collection: 'users',
      id: this.#ids.get('users/reviewer')!,
      data: this.#resolved({ person: 'key:people/greta-sandoval' }) as never,
      depth: 0,
      req: await this.#as('admin'),
      user: this.#users.get('admin'),
      overrideAccess: false,
    })
  }

  async #pictures(): Promise<void> {
    for (const picture of media) {
      const data = await renderPicture(picture.key)
      await this.#create('media', picture, {
        data,
        name: `${picture.key}.png`,
        mimetype: 'image/png',
        size: data.length,
      })
    }
    this.log(`${media.length} pictures`)
  }

  async #record(collection: string, record: DemoRecord): Promise<void> {
    const isPage = !NO_PAGES.includes(collection)
    await this.#create(collection, isPage ? { ...record, data: { slug: record.key, ...record.data } } : record)
  }

  async #review(collection: string, record: DemoRecord): Promise<void> {
    const page = { collection, id: this.#ids.get(`${collection}/${record.key}`)! }
    try {
      await throughReview({ payload: this.payload, as: (key) => this.#as(key) }, page, record)
    } catch (error) {
      throw new Error(`The demo's ${collection}/${record.key} did not come through: ${(error as Error).message}`, {
        cause: error,
      })
    }
  }

  async #create(collection: string, { key, data, by = 'marketer' }: DemoRecord, file?: File): Promise<string> {
    try {
      const { id } = await this.payload.create({
        collection: collection as CollectionSlug,
        data: this.#resolved(data) as never,
        draft: true,
        depth: 0,
        req: await this.#as(by),
        user: this.#users.get(by),
        overrideAccess: false,
        ...(file ? { file } : {}),
      })
      this.#ids.set(`${collection}/${key}`, String(id))
      return String(id)
    } catch (error) {
      throw new Error(`The demo's ${collection}/${key} was refused: ${(error as Error).message}`, { cause: error })
    }
  }

  /** What works found is entered by an admin, who names the conditions; then a reviewer, who wrote none of it, checks it. */
  async #finishCitations(): Promise<void> {
    for (const results of citationResults) await this.#complete('citations', results)
    for (const [key, verdict] of Object.entries(verifications))
      await verifyCitation(await this.#as('reviewer'), this.#ids.get(`citations/${key}`)!, verdict)
  }

  /** By an admin: conditions that are live cite these works by now, and then a marketer may not change their words. */
  async #complete(collection: 'citations', { key, data }: DemoRecord): Promise<void> {
    await this.payload.update({
      collection,
      id: this.#ids.get(`${collection}/${key}`)!,
      data: this.#resolved(data) as never,
      depth: 0,
      req: await this.#as('admin'),
      user: this.#users.get('admin'),
      overrideAccess: false,
    })
  }

  #resolved(data: object): object {
    return resolveKeys(data, (collection, key) => {
      const id = this.#ids.get(`${collection}/${key}`)
      if (id === undefined) throw new Error(`The demo names ${collection}/${key} before it is made.`)
      return id
    })
  }
}
