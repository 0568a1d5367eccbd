/** A baseline that is none, or one that another version wrote, holds nothing back: all it held back is there again. */
import { defineRule } from '../rule.ts';

export const manifestBaselineUnreadable = defineRule({
  code: 'manifest/baseline-unreadable',
  kakaoCodes: [],
  effect: 'degraded',
  step: 'manifest',
  needs: 'project',
  title: {
    en: 'The baseline cannot be used',
    ko: '기준 파일을 쓸 수 없습니다',
  },
  why: {
    en: 'kakao-share-baseline.json holds findings back that the team has seen. Where it is not what `check --write-baseline` writes, for example because of a merge conflict, or where another version wrote it, nothing is held back.',
    ko: 'kakao-share-baseline.json은 팀이 이미 확인한 문제를 표시하지 않게 합니다. 병합 충돌 등으로 `check --write-baseline`이 쓴 형식과 다르거나 다른 버전이 쓴 파일이면 모든 문제가 다시 표시됩니다.',
  },
  sources: ['https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html'],
  messages: {
    unreadable: {
      en: 'This is not a baseline, so nothing is held back; write it anew with check --write-baseline.',
      ko: '기준 파일 형식이 아니라 모든 문제를 표시합니다. check --write-baseline으로 다시 쓰십시오.',
    },
    version: {
      en: 'Another version wrote this ({detail}): nothing is held back until check --write-baseline.',
      ko: '다른 버전({detail})이 쓴 파일입니다. check --write-baseline으로 다시 쓰기 전까지 모든 문제를 표시합니다.',
    },
  },
  check(project, _, report) {
    for (const file of project.baselines) {
      const { baseline, length = 0 } = project.file(file) ?? {};
      if (!baseline?.problem) continue;
      const { kind, detail } = baseline.problem;
      report.violated({ file, range: { start: 0, end: Math.min(1, length) } }, kind, { params: { detail } });
    }
  },
  examples: {
    bad: [
      {
        files: {
          'kakao-share-baseline.json': '⟦{⟧ "version": 2, "findings": [] }\n',
          'share.js': "Kakao.Share.sendScrap({ requestUrl: 'https://shop.example.com' });\n",
        },
      },
      {
        files: {
          'kakao-share-baseline.json': '⟦<⟧<<<<<< HEAD\n{ "version": 1, "findings": [] }\n',
          'share.js': "Kakao.Share.sendScrap({ requestUrl: 'https://shop.example.com' });\n",
        },
      },
    ],
    good: [
      {
        files: {
          'kakao-share-baseline.json': '{ "version": 1, "findings": [] }\n',
          'share.js': "Kakao.Share.sendScrap({ requestUrl: 'https://shop.example.com' });\n",
        },
      },
    ],
  },
});
