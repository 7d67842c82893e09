import type { Body } from '../../lib/annotation/annotation.ts';
import { detailOf, type FoundItem, labelOf } from '../../lib/annotation/drafts.ts';
import { describe as describeSpan } from '../../lib/annotation/selector.ts';

/** A found row for tests, with so many mentions. */
export function itemWith(body: Exclude<Body, { kind: 'note' }>, key = '1', mentions = 1): FoundItem {
  const label = labelOf(body);
  const spans = Array.from({ length: mentions }, (_, i) => ({ start: i * 100, end: i * 100 + label.length }));
  const draft = { origin: 'found', targets: [describeSpan(label, { start: 0, end: label.length })], body } as const;
  return { kind: body.kind, key: `${body.kind}:${key}`, label, detail: detailOf(body), spans, draft };
}
