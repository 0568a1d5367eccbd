import Head from 'next/head';
import KakaoScript from '@/components/KakaoScript';

export default function App({ Component, pageProps }) {
  return (
    <>
      <Head>
        <title>모임</title>
        <KakaoScript />
      </Head>
      <Component {...pageProps} />
    </>
  );
}
