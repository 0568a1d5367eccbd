import Script from 'next/script';

export const metadata = { title: 'Cake shop' };

export default function RootLayout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="ko">
      <body>
        {children}
        <Script
          src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.9/kakao.min.js"
          crossOrigin="anonymous"
          onLoad={() => window.Kakao.init(process.env.NEXT_PUBLIC_KAKAO_JS_KEY)}
        />
      </body>
    </html>
  );
}
