import { useEffect } from 'react';

export default function App({ Component, pageProps }) {
  useEffect(() => {
    if (window.Kakao) {
      window.Kakao.init(process.env.NEXT_PUBLIC_KAKAO_KEY);
    }
  }, []);
  return <Component {...pageProps} />;
}
