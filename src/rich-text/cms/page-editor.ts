import {
  BlockquoteFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'
import { HEADING_TAGS } from '../schema.ts'
import { callToActionBlock } from './call-to-action.block.ts'
import { calloutBlock } from './callout.block.ts'
import { citeBlock } from './cite.block.ts'
import { disclaimerBlock } from './disclaimer.block.ts'
import { proseFeatures } from './editor-features.ts'
import { faqBlock } from './faq.block.ts'
import { imageBlock } from './image.block.ts'
import { locationCardBlock } from './location-card.block.ts'

/** The editor of a page's text. Blocks are made anew for each editor, since Payload writes its own fields into them. */
export function pageEditor() {
  const blocks = [imageBlock(), calloutBlock(), faqBlock(), disclaimerBlock(), callToActionBlock(), locationCardBlock()]
  return lexicalEditor({
    features: [
      ...proseFeatures(blocks, [citeBlock()]),
      HeadingFeature({ enabledHeadingSizes: [...HEADING_TAGS] }),
      BlockquoteFeature(),
      EXPERIMENTAL_TableFeature(),
      FixedToolbarFeature({ applyToFocusedEditor: true }),
      InlineToolbarFeature(),
    ],
  })
}
