import { Quoted } from './Quoted';

/** What `isolate` puts around a foreign text in a sentence. */
const ISOLATED = /\u2068([^\u2069]*)\u2069/u;

interface ToldProps {
  sentence: string;
  /** BCP 47, of what is quoted in it; undefined where it is not known. */
  language: string | undefined;
  /** Which of the isolated words are quoted; all of them where it is left out. */
  quoted?: ReadonlySet<string>;
}

/** A sentence of ours with words of another text in it, those in their own language. */
export function Told({ sentence, language, quoted }: ToldProps) {
  // Split by an expression with one group, every second piece is what the group held.
  return (
    <>
      {sentence.split(ISOLATED).map((piece, index) => {
        if (index % 2 === 0) return piece;
        const isQuoted = quoted === undefined || quoted.has(piece);
        return (
          <Quoted key={index} language={isQuoted ? language : undefined}>
            {piece}
          </Quoted>
        );
      })}
    </>
  );
}
