import React from 'react';
import ShareButton from '../components/ShareButton';

function Home() {
  return (
    <main>
      <h1>개발자 MBTI</h1>
      <ShareButton type="kakao" />
      <ShareButton type="facebook" />
      <ShareButton type="link" />
    </main>
  );
}
export default Home;
