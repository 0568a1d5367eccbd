import { createRoot } from 'react-dom/client';
import App from './App';
const JAVASCRIPT_KEY = import.meta.env.VITE_APP_JAVASCRIPT_KEY;
const initializeKakao = () => {
  if (window.Kakao && !window.Kakao.isInitialized()) window.Kakao.init(JAVASCRIPT_KEY);
};
document.addEventListener('DOMContentLoaded', initializeKakao);
createRoot(document.getElementById('root')!).render(<App />);
