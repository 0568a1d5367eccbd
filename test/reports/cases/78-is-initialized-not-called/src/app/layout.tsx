import Script from 'next/script';

export default function RootLayout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="ko">
      <head>
        <Script strategy="beforeInteractive" src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js" />
      </head>
      <body>{children}</body>
    </html>
  );
}
