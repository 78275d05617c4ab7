import { oncePerKey } from '../core/lazy';
import { hasBetween } from '../core/sorted';
import type { Span } from '../core/span';
import { languageOf } from '../language';
import { canonicalWord } from '../text/normalise';
import type { Draft } from './draft';
import type { Texts } from './pairing';
import type { SideWords } from './side-words';
import { areOtherSpeakers, isBehindPlaceWord } from './speakers';

/** Words between a name and its verb of saying: "X has also said", "said the mayor X". */
const VERB_BEHIND = 2;
const VERB_BEFORE = 3;
const OPENS_FRAME = /[,"“”„«»’'—–]/;

/**
 * The drafts with those names told as another speaker's that stand beside a verb of saying or
 * behind "according to": who says it was changed, and not whom it is about. O(drafts).
 */
export function withSpeakers(drafts: readonly Draft[], texts: Texts, page: SideWords): Draft[] {
  const frames = new SpeakerFrames(texts, page);
  return drafts.map((draft) =>
    draft.kind === 'name' && frames.isSpeaker(draft)
      ? { ...draft, gravity: 'attribution', kind: 'speaker' }
      : draft,
  );
}

class SpeakerFrames {
  private readonly speech: SpeechWords;

  constructor(
    private readonly texts: Texts,
    private readonly words: SideWords,
  ) {
    this.speech = speechWordsOf(texts.suspect.sketch.language);
  }

  isSpeaker({ suspect, from, to }: Draft): boolean {
    if (!suspect || !from || to === undefined) return false;
    if (!areOtherSpeakers(to, from, this.texts)) return false;
    if (isBehindPlaceWord(this.words, suspect)) return false;
    return this.isAccording(suspect) || this.saysBehind(suspect) || this.saidBefore(suspect);
  }

  private isAccording([from, to]: Span): boolean {
    const stands = (wording: readonly string[], at: number): boolean =>
      at >= 0 && wording.every((word, i) => this.words.word(at + i) === word);
    for (let gap = 0; gap < VERB_BEFORE; gap += 1)
      if (this.speech.according.some((wording) => stands(wording, from - gap - wording.length)))
        return this.isOneSentence([from - gap, to]);
    return this.speech.accordingAfter.some((wording) => stands(wording, to));
  }

  /** "X said", "X has said", and not "X was told". */
  private saysBehind([, to]: Span): boolean {
    const { text, offsets } = this.texts.suspect;
    for (let token = to; token < Math.min(this.words.length, to + VERB_BEHIND); token += 1) {
      if (OPENS_FRAME.test(text.slice(offsets.ends[token - 1], offsets.starts[token])))
        return false;
      if (this.isVerb(token))
        return (
          this.isOneSentence([to - 1, token + 1]) && !this.hasWord(token - 1, this.speech.passive)
        );
    }
    return false;
  }

  /** "…", said X: what stands before the verb is no subject of its own. */
  private saidBefore([from, to]: Span): boolean {
    for (let token = from - 1; token >= Math.max(0, from - VERB_BEFORE); token -= 1) {
      if (!this.isVerb(token)) continue;
      return this.isOneSentence([token, from + 1]) && this.opensFrame(token) && this.endsFrame(to);
    }
    return false;
  }

  private opensFrame(verb: number): boolean {
    const { text, offsets, sketch } = this.texts.suspect;
    if (sketch.sentences.includes(verb)) return true;
    if (OPENS_FRAME.test(text.slice(offsets.ends[verb - 1], offsets.starts[verb]))) return true;
    // English sets its subject before the verb but behind a quotation.
    if (sketch.language === 'en' || this.hasWord(verb - 1, this.speech.pronouns)) return false;
    return this.words.isFunction(verb - 1) || this.words.isFact(verb - 1);
  }

  /** In English what goes on behind the name was said to it: "told X that". */
  private endsFrame(end: number): boolean {
    const { text, offsets, sketch } = this.texts.suspect;
    if (sketch.language !== 'en' || end >= this.words.length) return true;
    return /[.,;:!?—–"”]/.test(text.slice(offsets.ends[end - 1], offsets.starts[end]));
  }

  private isVerb(token: number): boolean {
    return this.hasWord(token, this.speech.verbs) && !this.words.isName(token);
  }

  private hasWord(token: number, among: ReadonlySet<string>): boolean {
    const word = token < 0 ? null : this.words.word(token);
    return word !== null && among.has(word);
  }

  /** No sentence begins inside. */
  private isOneSentence(span: Span): boolean {
    return !hasBetween(this.texts.suspect.sketch.sentences, span[0] + 1, span[1]);
  }
}

/** What a language has people say with. */
interface SpeechWords {
  verbs: ReadonlySet<string>;
  passive: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  according: readonly (readonly string[])[];
  accordingAfter: readonly (readonly string[])[];
}

/** The lists of a language, made when first asked for. */
const speechWordsOf = oncePerKey((language): SpeechWords => {
  const speech = languageOf(language)?.speech;
  return {
    verbs: new Set(wordsOf(speech?.verbs)),
    passive: new Set(wordsOf(speech?.passive)),
    pronouns: new Set(wordsOf(speech?.pronouns)),
    according: (speech?.according ?? []).map(wordsOf),
    accordingAfter: (speech?.accordingAfter ?? []).map(wordsOf),
  };
});

function wordsOf(list = ''): string[] {
  return list
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => canonicalWord(word, true));
}
