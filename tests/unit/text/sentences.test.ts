import { describe, expect, it } from 'vitest';
import { breakSpan, findBreaks } from '../../../lib/text/sentences';
import { tokenise } from '../../../lib/text/tokenise';

function sentences(text: string): string[] {
  const tokens = tokenise(text);
  const { sentences: starts } = findBreaks(text, tokens);
  return Array.from(starts, (_, index) => {
    const [from, to] = breakSpan(starts, index, tokens.count);
    return text.slice(tokens.starts[from], tokens.ends[to - 1]);
  });
}

function paragraphs(text: string, breaks: number[] = []): number {
  return findBreaks(text, tokenise(text), breaks).paragraphs.length;
}

describe('findBreaks', () => {
  it.each([
    ['The ferry left. It was late.', 2],
    ['Mr. Orrin met Dr. Vale at St. Brid. They spoke.', 2],
    ['J. K. Merrow wrote it. Nobody read it.', 2],
    ['It cost 3.5 million. Then 2,000 more.', 2],
    ['He said: “We stay.” Then he left.', 2],
    ['“Stop!” he said. She did.', 2],
    ['The U.S. Senate met in the U.S. It voted.', 2],
    ['Acme Inc. rose. Vale Ltd. fell.', 2],
    ['He lives in Vale Corp. The rest does not.', 2],
    ['Was it true? It was… perhaps. Nobody knew!', 3],
    ['Er sprach z. B. lange. Dann ging er.', 2],
    ['彼は来た。彼女も来た。', 2],
  ])('counts the sentences of %s', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  it('gives a quotation mark after the stop to the sentence before', () => {
    const text = '“It is over.” The mayor left.';
    expect(sentences(text)).toEqual(['It is over', 'The mayor left']);
  });

  it('starts a paragraph at each line, but not inside a hard-wrapped one', () => {
    expect(paragraphs('One line.\nAnother line.\n\nA third.')).toBe(3);
    expect(paragraphs('A line that goes\non in the next one.')).toBe(1);
  });

  it('starts a paragraph where a block begins', () => {
    expect(paragraphs('A heading A paragraph', [10])).toBe(2);
  });

  it('has no sentence in an empty text and one in a text without stops', () => {
    expect(sentences('')).toEqual([]);
    expect(sentences('no stop '.repeat(50))).toHaveLength(1);
  });
});

describe('sentences of every language', () => {
  const sentences = (language: string, text: string): string[] => {
    const tokens = tokenise(text);
    const starts = findBreaks(text, tokens, [], language).sentences;
    return [...starts].map((start, index) =>
      text.slice(tokens.starts[start], tokens.ends[(starts[index + 1] ?? tokens.count) - 1]),
    );
  };

  it.each([
    ['ru', 'Мост на ул. Садовой закрыт. Его строили в 2020 г. Все ждут.', 2],
    ['pl', 'Most przy ul. Ogrodowej zamknął dr Nowak. Kosztował 3 mln. Nowak czeka.', 2],
    ['pt', 'O Sr. Robalo falou com a Dra. Pinto. Ela concordou.', 2],
    ['it', 'Il dott. Ferri ha parlato con il sig. Bianchi. Poi è uscito.', 2],
    ['cs', 'Most č. Pět otevřel Ing. Dvořák. Stál tis. korun.', 2],
    ['tr', 'Prof. Demir ve Dr. Kaya geldi. Sonra gittiler.', 2],
    ['id', 'Prof. Budi dan Dr. Sari datang. Lalu mereka pulang.', 2],
    ['hi', 'पुल बंद है। लोग नाराज़ हैं।', 2],
    ['ar', 'هل أغلق الجسر؟ نعم. أغلق اليوم.', 3],
    ['zh', '桥关了。人们很生气！为什么？', 3],
    ['ja', '橋は閉鎖された。住民は怒っている。', 2],
    ['el', 'Έκλεισε η γέφυρα\u037E Ναι. Έκλεισε.', 3],
    ['es', 'El Sr. Pardo dijo que no. La Sra. Robledo calló.', 2],
    ['de', 'Dr. Dahl wohnt bei St. Georg. Er kommt.', 2],
  ])('%s: %s', (language, text, count) => {
    expect(sentences(language, text)).toHaveLength(count);
  });
});
