/** Sizes, colours and words of the picture. Widths and heights are SVG user units, which show as CSS pixels. */
import type { Localized } from '../text/messages.ts';

export type Theme = 'light' | 'dark';

export interface Palette {
  readonly backdrop: string;
  readonly card: string;
  readonly edge: string;
  readonly text: string;
  readonly muted: string;
  readonly faint: string;
  readonly button: string;
  readonly picture: string;
  readonly pictureMark: string;
  readonly unknown: string;
  readonly discount: string;
}

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    backdrop: '#bacee0',
    card: '#ffffff',
    edge: '#e3e7ec',
    text: '#1b1d1f',
    muted: '#6f7780',
    faint: '#9aa3ad',
    button: '#f2f3f5',
    picture: '#dfe5ec',
    pictureMark: '#b3bfcb',
    unknown: '#7a5ccc',
    discount: '#e0483e',
  },
  dark: {
    backdrop: '#1c2127',
    card: '#2c2f34',
    edge: '#3c4148',
    text: '#f1f3f5',
    muted: '#aab1b9',
    faint: '#7f8790',
    button: '#3a3e45',
    picture: '#3d434b',
    pictureMark: '#5d6670',
    unknown: '#b7a2f2',
    discount: '#ff7a70',
  },
};

export const sizes = {
  margin: 12,
  card: 264,
  padding: 16,
  radius: 14,
  button: 36,
  gap: 6,
  thumbnail: 52,
  /** Of the longest text: one of blank lines is drawn no higher than this. */
  lines: 30,
} as const;

export const fontFamily =
  "'Apple SD Gothic Neo','Noto Sans KR','Noto Sans CJK KR','Malgun Gothic',-apple-system,'Segoe UI',sans-serif";

export const words = {
  app: { en: 'Your app', ko: '내 앱' },
  picture: { en: 'Preview of a KakaoTalk message', ko: '카카오톡 메시지 미리보기' },
} as const satisfies Readonly<Record<string, Localized>>;
