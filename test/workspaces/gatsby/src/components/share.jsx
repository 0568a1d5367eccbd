import React, { useEffect } from 'react';

export function Share({ post, siteUrl }) {
  const url = siteUrl + post.slug;

  useEffect(() => {
    if (window.Kakao && !window.Kakao.isInitialized()) {
      window.Kakao.init(process.env.KAKAO_JS_KEY);
    }
  }, []);

  const share = () => {
    window.Kakao.Share.sendDefault({
      objectType: 'feed',
      content: {
        title: post.title,
        description: post.excerpt,
        imageUrl: siteUrl + post.cover,
        link: { mobileWebUrl: url, webUrl: url },
      },
    });
  };

  return (
    <div>
      <button onClick={share}>카카오톡</button>
      <a href={`https://sharer.kakao.com/talk/friends/picker/link?url=${encodeURIComponent(url)}`}>링크로 보내기</a>
    </div>
  );
}
