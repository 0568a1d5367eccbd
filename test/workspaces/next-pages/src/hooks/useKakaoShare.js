import { useCallback } from 'react';

export function useKakaoShare(poll) {
  return useCallback(() => {
    window.Kakao.Share.sendCustom({
      templateId: process.env.NEXT_PUBLIC_KAKAO_TEMPLATE_ID,
      templateArgs: { TITLE: poll.title, PATH: `polls/${poll.id}` },
    });
  }, [poll]);
}

export function useKakaoInvite(poll) {
  return useCallback(() => {
    window.Kakao.Share.sendCustom({
      templateId: Number(process.env.NEXT_PUBLIC_KAKAO_TEMPLATE_ID),
      templateArgs: { TITLE: poll.title, PATH: `polls/${poll.id}/join` },
    });
  }, [poll]);
}
