import type { Rule } from '../rule.ts'

/** Texts of links that say nothing of where they go. */
export const UNCLEAR_LINKS: readonly string[] = [
  '< (please)? (click|tap|press|go|see|look)? (here|this|this link|the link) >',
  '< (read|learn|find out|see|view|discover|show|load|know) (more|all|details|it|this) (here|now)? >',
  '< (more|link|details|info|more info|more information|continue|continue reading|go|website|page|source|study|article|this page|this article|this study|this post|this site|click|button|next|submit|ok|open) >',
  '< (this|a|the) (recent|new|latest)? (study|article|page|post|paper|review) >',
]

/** Rules for readers who hear a page, or see it without pictures. */
export const ACCESS_RULES: readonly Rule[] = [
  {
    id: 'ACC-003',
    title: 'Unclear link text',
    jurisdictions: ['US', 'UK', 'EU', 'AU'],
    severity: 'warning',
    by: 'words',
    rule: 'Let the text of a link or button say where it goes.',
    why: 'People who hear a page often jump from link to link. “Read more” and “here” tell them nothing.',
    sources: [
      {
        authority: 'W3C',
        document: 'WCAG 2.4.4, purpose of links',
        url: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html',
        basis: 'memory',
      },
    ],
    remedy: 'reword',
    suggestion: 'Read more about cupping',
    phrases: UNCLEAR_LINKS,
    reads: ['link', 'call-to-action'],
    mustHit: ['link: Read More', 'button: here', 'link: this recent study', 'link: Click here', 'button: Learn more'],
    mustNotHit: [
      'link: Read more about cupping',
      'button: Book a visit',
      'Read more',
      'link: What happens at a first visit',
      'link: Our address in Encino',
    ],
  },
  {
    id: 'ACC-005',
    title: 'Emoji or image used as the only label',
    jurisdictions: ['US', 'UK', 'EU', 'AU'],
    severity: 'warning',
    by: 'page',
    rule: 'Put a word beside an emoji that stands for one.',
    why: 'A screen reader says “telephone receiver” or nothing at all, and not everybody can make out the small picture. A word is clear to all.',
    sources: [
      {
        authority: 'W3C',
        document: 'WCAG 1.1.1, text for what is no text',
        url: 'https://www.w3.org/WAI/WCAG22/Understanding/non-text-content.html',
        basis: 'memory',
      },
      {
        authority: 'W3C',
        document: 'WCAG 1.4.1, not by color alone',
        url: 'https://www.w3.org/WAI/WCAG22/Understanding/use-of-color.html',
        basis: 'memory',
      },
    ],
    remedy: 'add-words',
    suggestion: 'Phone: (555) 014-7733',
    mustHit: ['📞 (424) 252-1210', 'notice: ☎️ +1 555 014 7733', '📧 hello@clinic.example', 'item: ✅'],
    mustNotHit: [
      '📞 Call or text: (555) 014-7733',
      'Phone: (555) 014-7733',
      '© 2024 Maple Clinic',
      '🌿 Herbs are kept in the cellar.',
      '5 visits',
    ],
  },
]
