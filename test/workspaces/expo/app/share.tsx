import { initializeKakaoSDK } from '@react-native-kakao/core';
import { shareFeedTemplate } from '@react-native-kakao/share';
import { useEffect } from 'react';
import { Button } from 'react-native';

export default function Share() {
  useEffect(() => {
    initializeKakaoSDK(process.env.EXPO_PUBLIC_KAKAO_NATIVE_APP_KEY!);
  }, []);
  const share = () =>
    shareFeedTemplate({
      template: {
        content: {
          title: '딸기 치즈 케이크',
          imageUrl: 'https://dessert.example.kr/cake.png',
          link: { webUrl: 'https://dessert.example.kr' },
        },
      },
    });
  return <Button title="공유" onPress={share} />;
}
