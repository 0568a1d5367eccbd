export default function Home() {
  const share = () =>
    window.Kakao.Share.sendDefault({
      objectType: 'text',
      text: '함께해요',
      link: { mobileWebUrl: 'https://crew.kr', webUrl: 'https://crew.kr' },
    });
  return <button onClick={share}>공유</button>;
}
