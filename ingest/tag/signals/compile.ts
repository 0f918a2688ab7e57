import { tokenLanguage } from '../../../data/search/words/word-tokens.ts';
import { ByBeginning, beginningsIn } from './beginnings.ts';
import { ARABIC } from './languages/arabic.ts';
import { CATALAN } from './languages/catalan.ts';
import { CHINESE } from './languages/chinese.ts';
import { ENGLISH } from './languages/english.ts';
import { FRENCH } from './languages/french.ts';
import { GERMAN } from './languages/german.ts';
import { PORTUGUESE } from './languages/portuguese.ts';
import { RUSSIAN } from './languages/russian.ts';
import { SPANISH } from './languages/spanish.ts';
import { UKRAINIAN } from './languages/ukrainian.ts';
import type { LanguageRules, Rule } from './rules.ts';

/** A rule ready to be looked for. */
export interface CompiledRule extends Omit<Rule, 'says' | 'with' | 'near' | 'not'> {
  /** Tried at one place when it is known how it begins, else everywhere. */
  says: RegExp;
  with?: RegExp;
  near?: RegExp;
  not?: RegExp;
  /** Its number in its language. */
  place: number;
  /** Whether it is known how words begin that it begins with. */
  begins: boolean;
  /** The same of its company. */
  withBegins: boolean;
}

/** What may begin at a word: a rule, by its number, or its company. */
interface Beginner {
  rule: number;
  isCompany: boolean;
}

export interface CompiledRules {
  context: RegExp;
  people: RegExp;
  forbids: RegExp;
  turns: RegExp;
  lifts: RegExp;
  denies: RegExp;
  amends: RegExp;
  except: RegExp;
  /** By signal. */
  spares: ReadonlyMap<string, RegExp>;
  ownConsent: RegExp;
  despite: RegExp;
  setsAside?: RegExp;
  othersConsent: RegExp;
  defines: RegExp;
  names?: RegExp;
  idle?: RegExp;
  signals: readonly { signal: string; rules: readonly CompiledRule[] }[];
  /** How many rules there are. */
  size: number;
  /** Rules that may begin at a word, or their company. */
  byBeginning: ByBeginning<Beginner>;
}

const LANGUAGES: Readonly<Record<string, LanguageRules>> = {
  uk: UKRAINIAN,
  ru: RUSSIAN,
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  zh: CHINESE,
  ar: ARABIC,
  es: SPANISH,
  pt: PORTUGUESE,
  ca: CATALAN,
};

/** Languages that have rules. */
export const RULED_LANGUAGES: readonly string[] = Object.keys(LANGUAGES).sort();

/** Letters of the scripts that rules are written in, but for Chinese, which has no borders of words. */
const LETTER = 'a-zа-џґѣ\u0621-\u064a';
/** Particles that Arabic writes together with the next word. */
const ARABIC_PARTICLES = '[وف]?[بكل]?(?:ال|لل)?';

const compiled = new Map<string, CompiledRules>();

/** @param tag - BCP 47. @returns undefined for a language without rules. */
export function compiledRules(tag: string): CompiledRules | undefined {
  const language = tokenLanguage(tag);
  const known = compiled.get(language);
  if (known || !Object.hasOwn(LANGUAGES, language)) return known;
  const rules = compile(LANGUAGES[language] as LanguageRules, language);
  compiled.set(language, rules);
  return rules;
}

function compile(given: LanguageRules, language: string): CompiledRules {
  const of = (pattern: string) => expressionOf(pattern, language);
  const byBeginning = new ByBeginning<Beginner>(new RegExp(`[${LETTER}]`));
  let size = 0;
  const begin = (pattern: string | undefined, isCompany: boolean) => {
    // Chinese parts no words.
    if (pattern === undefined || language === 'zh') return false;
    const beginnings = beginningsIn(pattern);
    if (beginnings) byBeginning.add({ rule: size, isCompany }, beginnings);
    return beginnings !== undefined;
  };
  const ruleOf = ({ says, with: company, near, not, ...others }: Rule): CompiledRule => {
    const begins = begin(says, false);
    const withBegins = begin(company, true);
    return {
      ...others,
      place: size++,
      says: new RegExp(of(says), begins ? 'y' : 'g'),
      begins,
      withBegins,
      ...(company === undefined ? {} : { with: new RegExp(of(company)) }),
      ...(near === undefined ? {} : { near: new RegExp(of(near)) }),
      ...(not === undefined ? {} : { not: new RegExp(of(not)) }),
    };
  };
  const signals = Object.entries(given.signals).map(([signal, rules]) => ({
    signal,
    rules: rules.map(ruleOf),
  }));
  return {
    size,
    byBeginning,
    context: new RegExp(of(given.context)),
    people: new RegExp(of(given.people ?? given.context)),
    forbids: new RegExp(of(given.forbids)),
    turns: new RegExp(of(given.turns), 'g'),
    lifts: new RegExp(of(given.lifts), 'g'),
    denies: new RegExp(of(given.denies)),
    amends: new RegExp(of(given.amends)),
    except: new RegExp(of(given.except)),
    spares: new Map(
      Object.entries(given.spares).map(([signal, denial]) => [signal, new RegExp(of(denial))]),
    ),
    ownConsent: new RegExp(of(given.ownConsent)),
    despite: new RegExp(of(given.despite)),
    ...(given.setsAside === undefined ? {} : { setsAside: new RegExp(of(given.setsAside)) }),
    othersConsent: new RegExp(of(given.othersConsent)),
    defines: new RegExp(of(given.defines)),
    ...(given.names === undefined ? {} : { names: new RegExp(of(given.names), 'g') }),
    ...(given.idle === undefined ? {} : { idle: new RegExp(`^(?:${of(given.idle)})`) }),
    signals,
  };
}

/** Every alternative begins at the beginning of a word, and goes on to any end of it but at `·`. */
function expressionOf(pattern: string, language: string): string {
  const particles = language === 'ar' ? ARABIC_PARTICLES : '';
  const body = pattern
    .replaceAll(' … ', '…')
    .replaceAll('…', '[^.;。；؛]{0,80}?')
    .replaceAll(' ?', '[\\s-]*')
    .replaceAll(' ', `[\\s-]+${particles}`)
    .replaceAll('·', `(?![${LETTER}])`)
    .replaceAll('\\w', `[\\w${LETTER}]`);
  if (language === 'zh') return `(?:${body})`;
  return `(?<![${LETTER}])${particles}(?:${body})`;
}
