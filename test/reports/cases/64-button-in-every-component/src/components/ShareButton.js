import React, { useEffect } from 'react';

const ShareButton = ({ type }) => {
  useEffect(() => {
    createKakaoButton();
  }, []);

  const createKakaoButton = () => {
    if (window.Kakao) {
      const kakao = window.Kakao;
      kakao.Share.createDefaultButton({
        container: '#kakao-link-btn',
        objectType: 'feed',
        content: {
          title: '개발자 MBTI',
          description: '나는 어떤 개발자일까',
          imageUrl: 'https://mkdev.netlify.app/og.png',
          link: { mobileWebUrl: 'https://mkdev.netlify.app/', webUrl: 'https://mkdev.netlify.app/' },
        },
      });
    }
  };

  const handleClick = (buttonType) => {
    if (buttonType === 'kakao') {
      console.log(buttonType);
    } else if (buttonType === 'facebook') {
      window.open('http://www.facebook.com/sharer/sharer.php?u=https://mkdev.netlify.app/');
    }
  };

  return (
    <button id={type === 'kakao' ? 'kakao-link-btn' : undefined} onClick={() => handleClick(type)}>
      {type}
    </button>
  );
};
export default ShareButton;
