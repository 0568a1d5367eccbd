import type { ReactNode } from 'react';
import KakaoScript from '@/components/KakaoScript';

export const metadata = { title: '오늘의 레시피' };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="ko">
      <body>
        {children}
        <KakaoScript />
      </body>
    </html>
  );
}
