import { describe, expect, it } from 'vitest';
import { problemsIn } from './messageOfCall.ts';
import { messageOf, vectorsOf } from './sdkVectors.ts';

describe.each(['2.7.1', '1.43.5'])('the SDK %s', (sdk) => {
  it.each(vectorsOf(sdk).map((vector) => [vector.id, vector] as const))(
    'agrees on message %i',
    (_, vector) => {
      const problems = problemsIn(`Kakao.Share.${vector.method}(${vector.source})`, sdk);
      const [first] = problems.filter(({ certain }) => certain);
      expect(first?.sdkMessage).toBe(messageOf(vector));
    },
  );
});
