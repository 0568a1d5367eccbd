'use client';

import { DEFAULT_PICTURE, SITE_URL } from '@/lib/site';

interface Recipe {
  id: number;
  title: string;
  summary: string;
  likes: number;
}

export default function ShareRecipe({ recipe }: { recipe: Recipe }) {
  const share = () => {
    const { Kakao } = window;
    if (!Kakao?.isInitialized()) {
      alert('잠시 후 다시 시도해 주세요.');
      return;
    }
    const url = `${SITE_URL}/recipes/${recipe.id}`;
    Kakao.Share.sendDefault({
      objectType: 'feed',
      content: {
        title: recipe.title,
        description: recipe.summary,
        imageUrl: DEFAULT_PICTURE,
        link: { mobileWebUrl: url, webUrl: url },
      },
      social: { likeCount: recipe.likes },
      buttons: [{ title: '레시피 보기', link: { mobileWebUrl: url, webUrl: url } }],
    });
  };
  return (
    <button type="button" onClick={share}>
      카카오톡으로 보내기
    </button>
  );
}
