import {
  BlocksFeature,
  BoldFeature,
  IndentFeature,
  ItalicFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  SuperscriptFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block, CollectionSlug, FieldAffectingData } from 'payload'
import { LINKED_PAGES } from '../schema.ts'
import { isLinkUrl } from './call-to-action.block.ts'
import { isChosen } from './is-chosen.ts'
import { keepToSchemaFeature } from './keep-to-schema.feature.ts'

const isRequiredUrl: typeof isLinkUrl = (value, options) => {
  const isInternal = (options.siblingData as { linkType?: unknown }).linkType === 'internal'
  return isInternal || (value ? isLinkUrl(value, options) : 'Say where the link leads.')
}

const isChosenIfInternal = (value: unknown, { siblingData }: { siblingData: unknown }) =>
  (siblingData as { linkType?: unknown }).linkType !== 'internal' || isChosen(value)

/** Payload's own link fields, but with our checks, and without its hook that rewrites addresses it does not know. */
const linkFields = ({ defaultFields }: { defaultFields: FieldAffectingData[] }): FieldAffectingData[] =>
  defaultFields.map((field) => {
    if (field.name === 'url') return { ...field, hooks: {}, validate: isRequiredUrl } as FieldAffectingData
    if (field.name === 'doc') return { ...field, validate: isChosenIfInternal } as FieldAffectingData
    return field
  })

/** What every text may hold, the texts inside blocks too: styled words, lists, links and the inline blocks given. */
export function proseFeatures(blocks: Block[], inlineBlocks: Block[]) {
  return [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    SuperscriptFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    IndentFeature({ disabledNodes: ['paragraph', 'heading', 'quote'], disableTabNode: true }),
    LinkFeature({
      enabledCollections: [...LINKED_PAGES] as CollectionSlug[],
      disableAutoLinks: true,
      fields: linkFields,
      maxDepth: 1,
    }),
    BlocksFeature({ blocks, inlineBlocks }),
    keepToSchemaFeature(),
  ]
}
