import { describe, expect, test } from 'vitest';
import { writeMarkdown } from '../../lib/export/markdown.ts';
import { quoteBody, recordWith } from '../helpers/saved.ts';
import { HOSTILE, hostileRecord, NOW, RECORDS } from './records.ts';

describe('writeMarkdown', () => {
  test('writes a chapter a page', () => {
    expect(writeMarkdown(RECORDS, NOW)).toBe(`---
title: On the Record
exported: "2024-05-03T09:00:00.000Z"
records: 4
sources:
  - "https://www.news.example/flood"
---

# Larkfield to rebuild after the flood

[Example News](<https://www.news.example/flood>) · by Ida Moss · published 1 May 2024 · read 2 May 2024

## Quotes

> We will rebuild the quay, and the mill as well.

— Ana Reyes, Mayor · [source](<https://www.news.example/flood#:~:text=We%20will%20rebuild%20the%20quay%2C%20and%20the%20mill%20as%20well.>)

Note: Ask about the budget.

Tags: #flood #old-quay

## Officials

- **Joe Lind**, Governor, Wexland · [source](<https://www.news.example/flood#:~:text=Joe%20Lind>)

## Places

- **Kyiv**, Ukraine (50.45, 30.52) · [source](<https://www.news.example/flood#:~:text=Kyiv>)

  These words were gone when the page was last read.

## Notes

> The tide came at nine.

[source](<https://www.news.example/flood#:~:text=The%20tide%20came%20at%20ten.>)

The page now says: The tide came at ten.
`);
  });

  test('says what is told in other words', () => {
    const body = { ...quoteBody('the wall was “a disgrace'), form: 'mixed' } as const;
    expect(writeMarkdown([recordWith({ body })], NOW)).toContain(
      '> the wall was “a disgrace”\n\n— Ana Reyes, Mayor, partly in their own words · [source]',
    );
    expect(writeMarkdown([recordWith({ body: { ...body, form: 'indirect' } })], NOW)).toContain(
      '— Ana Reyes, Mayor, reported in other words · ',
    );
  });

  test('keeps sums, marks of other dialects and what stands at an edge', () => {
    const words = 'It cost $5m, not $6m. %%Gone%% ==bright== #1 C#';
    const text = writeMarkdown([recordWith({ body: quoteBody(words) }, { title: 'Who uses C #' })], NOW);
    expect(text).toContain('> It cost \\$5m, not \\$6m. \\%\\%Gone\\%\\% \\=\\=bright\\=\\= #1 C#\n');
    expect(text).toContain('# Who uses C \\#\n');
  });

  test('of nothing is a front matter alone', () => {
    expect(writeMarkdown([], NOW)).toMatch(/^---\n[\s\S]*records: 0\nsources: \[\]\n---\n$/);
  });

  test('does not link what a browser should not open', () => {
    const text = writeMarkdown([recordWith({}, { address: 'javascript:alert(1)' })], NOW);
    expect(text).not.toContain('](');
  });

  test.each(HOSTILE.map((words, i) => [i, words] as const))('takes hostile string %i for words', (_, words) => {
    const text = writeMarkdown([hostileRecord(words)], NOW);
    const body = text.slice(text.indexOf('\n---\n') + 5);
    expect(body).not.toMatch(/<(?!https:)/);
    expect(body.match(/(?<!\\)\]\((?!<https:\/\/www\.news\.example)/)).toBeNull();
    expect(body.match(/^#+ /gm)).toEqual(['# ', '## ']);
    expect(text).not.toMatch(/\p{Surrogate}/u);
  });
});
