import { createRoot } from 'react-dom/client';
import { App } from './App';
import { prepareKakao } from '@/kakao/prepare';

prepareKakao();
createRoot(document.getElementById('root')!).render(<App />);
