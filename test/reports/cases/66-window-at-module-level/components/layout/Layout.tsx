import { useEffect } from 'react';
const Layout = ({ children }: { children: React.ReactNode }) => {
  useEffect(() => {
    const { Kakao } = window;
    try {
      if (Kakao) {
        Kakao.init(process.env.NEXT_PUBLIC_KAKAO_API_KEY);
      }
    } catch (e) {}
  }, []);
  return <main>{children}</main>;
};
export default Layout;
