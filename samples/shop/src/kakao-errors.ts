/** What Kakao's page shows when sharing fails. Hover over a code or a message to see what it means for this project. */
export const kakaoShareErrors: Record<number, string> = {
  4002: '메시지 내용이 올바르지 않습니다.',
  4019: '잘못된 요청으로 인증에 실패했습니다.',
  5001: '일시적인 오류가 발생했습니다.',
};

// From the support inbox:
// [-401] domain mismatched! caller=https://www.bakery.example.com. check out registered web domains.
