import { initializeKakaoSDK } from '@react-native-kakao/core';
import { sendFeed, shareFeedTemplate, shareTextTemplate } from '@react-native-kakao/share';
import Config from 'react-native-config';

const page = 'https://dessert.example.kr';
const link = { webUrl: page, mobileWebUrl: page };

export const start = () => initializeKakaoSDK(Config.KAKAO_KEY ?? '');

export function shareCake(cake: { name: string; image?: string }) {
  const content = { title: cake.name, imageUrl: cake.image || '', link };
  return shareFeedTemplate({ template: { content } });
}

// The package has no such function: on purpose.
export const shareOld = (cake: { name: string }) =>
  sendFeed({ content: { title: cake.name, imageUrl: `${page}/cake.png`, link } });

export const shareShop = () => shareTextTemplate({ template: { text: '디저트', link } });
