import { initializeKakaoSDK } from '@react-native-kakao/core';
import { shareFeedTemplate } from '@react-native-kakao/share';

initializeKakaoSDK(process.env.EXPO_PUBLIC_KAKAO_NATIVE_APP_KEY ?? '');

export async function shareCake(id: string): Promise<void> {
  const page = `https://bakery.example.kr/cakes/${id}`;
  await shareFeedTemplate({
    template: {
      content: {
        title: 'Cake of the day',
        // People who get the message have no such server.
        imageUrl: 'http://localhost:8081/assets/today.jpg',
        link: { webUrl: page, mobileWebUrl: page },
      },
    },
  });
}
