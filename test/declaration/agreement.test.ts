/** Calls that were measured on copies of the SDK, and what `tsc` says about them with the declaration of that version. */
import type ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { typeDeclaration } from '../../server/src/core/declaration/typeDeclaration.ts';
import { callOf, measuredSdks, type SdkVector, vectorsOf } from '../core/sdkVectors.ts';
import { type TypeFault, typeFaults } from './typeChecker.ts';

const DECLARATION = '/types/kakao.d.ts';
const CODE = '/src/share.ts';
const UNTYPED = 'declare global { var Kakao: any; }\nexport {};\n';

/** Wrong values that have a right type. */
const unseen: readonly RegExp[] = [
  // Fractions, NaN and Infinity in place of whole numbers.
  /"(?:templateId|limit|image\w+|\w+Count|\w+Price|discountRate)"/,
  // Texts that are no JSON, and BigInts in what becomes JSON.
  /"serverCallbackArgs"|serialize a BigInt/,
  // Selectors that find nothing, or are none.
  /container is required|is not a valid selector/,
  // Sizes that are computed, and functions that are async.
  /width\/height should|"callback"/,
];

interface Outcome {
  readonly missed: readonly SdkVector[];
  /** Accepted by the SDK. */
  readonly wronglyRefused: readonly (SdkVector & { readonly says: string })[];
  /** Part of the throwing vectors that are refused. */
  readonly rate: number;
}

/** What the declaration makes of the calls; faults that they have without it, too, say nothing about it. */
function outcome(sdk: string, options: ts.CompilerOptions): Outcome {
  const vectors = vectorsOf(sdk);
  const starts: number[] = [];
  let text = '';
  for (const vector of vectors) {
    starts.push(text.length);
    text += `${callOf(sdk, vector)};\n`;
  }
  const faultsWith = (declaration: string) =>
    typeFaults({ [DECLARATION]: declaration, [CODE]: text }, options);
  const keyOf = ({ at, code }: TypeFault) => `${at} ${code}`;
  const anyway = new Set(faultsWith(UNTYPED).map(keyOf));
  const faults = faultsWith(typeDeclaration(sdk, 'en')).filter((fault) => !anyway.has(keyOf(fault)));
  expect(faults.filter(({ file }) => file !== CODE)).toEqual([]);
  const says = new Map(
    faults.map((fault) => [starts.findLastIndex((start) => start <= fault.at), fault.text]),
  );
  const throwing = vectors.filter(({ error }) => error);
  const missed = throwing.filter(({ id }) => !says.has(id));
  return {
    missed,
    wronglyRefused: vectors.flatMap((vector) =>
      says.has(vector.id) && !vector.error ? [{ ...vector, says: says.get(vector.id)! }] : [],
    ),
    rate: 1 - missed.length / throwing.length,
  };
}

const show = process.env.SHOW_RATES === undefined ? () => undefined : console.log;

/** One option parts the two: each third version shows what it does. */
const withoutTheOption = measuredSdks.filter((_, index) => index % 3 === 2);

describe.each(withoutTheOption)('the declaration of SDK %s', (sdk) => {
  it('refuses nine tenths of what throws under --strict, and nothing that does not', () => {
    const { wronglyRefused, rate } = outcome(sdk, {});
    show(sdk, '--strict', rate.toFixed(3));
    expect(wronglyRefused).toEqual([]);
    expect(rate).toBeGreaterThanOrEqual(0.9);
  });
});

describe.each(measuredSdks)('the declaration of SDK %s', (sdk) => {
  it('refuses all but values of the right type with exactOptionalPropertyTypes', () => {
    const { missed, wronglyRefused, rate } = outcome(sdk, { exactOptionalPropertyTypes: true });
    const counts = unseen.map((kind) => missed.filter(({ error = '' }) => kind.test(error)).length);
    show(sdk, 'exactOptionalPropertyTypes', rate.toFixed(3), 'number, JSON, container, other:', counts);
    expect(wronglyRefused).toEqual([]);
    expect(rate).toBeGreaterThanOrEqual(0.95);
    expect(missed.filter(({ error = '' }) => !unseen.some((kind) => kind.test(error)))).toEqual([]);
  });
});
